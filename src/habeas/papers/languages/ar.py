"""Arabic: right to left, names of other scripts kept apart, the dual, and a noun where a verb would have to agree."""

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from habeas.core.values import Bound, Choice
from habeas.papers.languages.dates import Dates
from habeas.papers.languages.language import Language
from habeas.papers.languages.offices_held import OFFICES_HELD
from habeas.papers.languages.stock import STOCK
from habeas.papers.languages.words import BEGINS, Word

_APART, _AND_BACK = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_SYMBOL = re.compile(r"[A-Za-z]+/[\w/.-]+(?:\(\w+\)\w*)?")
_MONTHS = (
    "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه",
    "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
)  # fmt: skip
_DAY, _MONTH, _YEAR = "{d} {m} {y}", "{m} {y}", "عام {y}"


def _with(word: str) -> tuple[str, str, str, str]:
    return (f"{word} {_DAY}", f"{word} {_MONTH}", f"{word} {_YEAR}", f"{word} عقد {{y}}")


_DATES = Dates(
    months=_MONTHS,
    places={
        "alone": (_DAY, _MONTH, "{y}", "عقد {y}"),
        "on": _with("في"),
        "near": (_DAY, _MONTH, _YEAR, "عقد {y}"),
        "from": _with("من"),
        "to": _with("إلى"),
        "since": _with("منذ"),
        "by": _with("حتى"),
    },
    between="بين {a:near} و{b:near}",
    through="{a:from} {b:to}",
    at_least="{last} على الأقل",
    until="في موعد لا يتجاوز {a:near}",
    since="{a:since}",
    after="بعد {a:near}",
    later="{a:on} أو بعد ذلك",
    either="{a} أو {b}",
    about="نحو {date}",
    doubted="{date} (التاريخ غير مؤكد)",
    unsure={
        "from": "من يوم غير محدد ({date})",
        "to": "إلى يوم غير محدد ({date})",
        "since": "منذ يوم غير محدد ({date})",
        "by": "حتى يوم غير محدد ({date})",
    },
)
# One, two, few (3 to 10), many (11 to 99) and other, as after a preposition.
_COUNTED = {
    "year": ("سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"),
    "month": ("شهر واحد", "شهرين", "أشهر", "شهراً", "شهر"),
    "day": ("يوم واحد", "يومين", "أيام", "يوماً", "يوم"),
    "hour": ("ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"),
    "appeal": ("نداء واحد", "نداءين", "نداءات", "نداءً", "نداء"),
    "night": ("ليلة واحدة", "ليلتين", "ليالٍ", "ليلة", "ليلة"),
}
_BOUNDS = {
    Bound.MORE_THAN: "أكثر من",
    Bound.AT_LEAST: "ما لا يقل عن",
    Bound.ABOUT: "نحو",
    Bound.AT_MOST: "ما لا يزيد على",
    Bound.LESS_THAN: "أقل من",
}
_COMMON = {
    "united nations": "الأمم المتحدة", "detention": "الاحتجاز", "trial": "المحاكمة", "sentence": "إصدار الحكم",
    "arrest": "القبض", "investigation": "التحقيق", "appeal": "الطعن", "bruises": "كدمات", "legs and arms": "الساقان والذراعان",
    "legs": "الساقان", "arms": "الذراعان", "face": "الوجه", "head": "الرأس", "back": "الظهر",
    "his cell": "زنزانته", "her cell": "زنزانتها",
    "her sister": "شقيقتها", "his sister": "شقيقته", "her brother": "شقيقها", "his brother": "شقيقه",
    "her mother": "والدتها", "his mother": "والدته", "her father": "والدها", "his father": "والده",
    "his wife": "زوجته", "her husband": "زوجها", "his son": "نجله", "her son": "نجلها", "his daughter": "ابنته",
    "her daughter": "ابنتها", "her family": "أسرتها", "his family": "أسرته", "family": "الأسرة", "relatives": "أقارب",
    "members of his family": "أفراد من أسرته", "members of her family": "أفراد من أسرتها", "his relatives": "أقاربه",
    "her relatives": "أقاربها", "his lawyer": "محاميه", "her lawyer": "محاميها", "his lawyers": "هيئة الدفاع عنه",
    "her lawyers": "هيئة الدفاع عنها", "lawyer": "المحامي", "lawyers": "هيئة الدفاع", "a cellmate": "أحد نزلاء الزنزانة",
    "guards": "حراس", "prison guards": "حراس السجن", "police": "الشرطة", "authorities": "السلطات",
    "government": "الحكومة", "administration": "الإدارة", "prison administration": "إدارة السجن", "doctors": "أطباء", "a doctor": "طبيب",
    "prosecutor": "النيابة العامة", "court": "المحكمة", "ombudsman": "أمين المظالم", "crowd": "حشد", "a crowd": "حشد", "prison": "السجن",
    "custody": "الاحتجاز", "hospital": "المستشفى",
    "medicines": "أدوية", "an operation": "عملية جراحية", "an examination by a doctor": "فحص من جانب طبيب",
    "insulin": "الأنسولين", "every day": "كل يوم", "every week": "كل أسبوع", "every month": "كل شهر",
    "twice a day": "مرتين في اليوم", "twice a week": "مرتين في الأسبوع", "once": "مرة واحدة",
    "only once": "مرة واحدة فقط", "twice": "مرتين", "three times": "ثلاث مرات", "regularly": "بانتظام",
}  # fmt: skip


class Arabic(Language):
    """Numbers are in western digits, as the footnotes and the documents cited have them."""

    code = "ar"
    dates = _DATES
    is_right_to_left = True
    spelt: ClassVar[Mapping[str, int]] = {
        words: number for forms in _COUNTED.values() for number, words in enumerate(forms[:2], 1)
    }
    semicolon = "؛"
    stop_between = semicolon
    quotes = ("«", "»")
    common: ClassVar[Mapping[str, Word]] = {
        **{words: Word(*said) for words, said in STOCK["ar"].items()},
        **{words: Word(said) for words, said in _COMMON.items()},
        **{words: Word(*said) for words, said in OFFICES_HELD["ar"].items()},
    }
    units: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "article": ("المادة", "المادتين", "المواد", "المادتان"), "rule": ("القاعدة", "القاعدتين", "القواعد", "القاعدتان"),
        "principle": ("المبدأ", "المبدأين", "المبادئ", "المبدآن"), "section": ("القسم", "القسمين", "الأقسام", "القسمان"),
        "paragraph": ("الفقرة", "الفقرتين", "الفقرات", "الفقرتان"),
        "guideline": ("المبدأ التوجيهي", "المبدأين التوجيهيين", "المبادئ التوجيهية", "المبدآن التوجيهيان"),
    }  # fmt: skip
    melting: ClassVar[Sequence[tuple[str, str]]] = (
        (f"لـ{BEGINS}ال", "لل"),
        (f"([لبك])ـ{BEGINS}(?=[\\u0620-\\u064a])", r"\1"),
        (f"(?<!\\S)([لبك])ـ{BEGINS}(?={_APART})", r"\1ـ "),
    )

    def counted(self, number: int, unit: str) -> Word:
        """'يومين', '44 يوماً', '100 يوم'."""
        forms, shown, rest = _COUNTED[unit], str(self.number(number)), number % 100
        if number in (1, 2):
            return Word(forms[number - 1])
        return Word(
            f"{shown}\u00a0{forms[2] if 3 <= rest <= 10 else forms[3] if rest > 10 else forms[4]}"
        )

    def bounded(self, words: Word, bound: Bound) -> Word:
        """'أكثر من 1,000 يوم'."""
        return Word(f"{_BOUNDS[bound]} {words!s}")

    def joined(self, words: Sequence[str]) -> Word:
        """'أ وب وج': each after the first is led by the word for "and"."""
        return Word(" و".join(str(word) for word in words))

    def unknown(self, words: str) -> Word:
        """A proper name kept apart; a description in marks of quotation."""
        return Word(self.apart(words) if words[:1].isupper() else self.quoted(words))

    def apart(self, words: str) -> str:
        """Words with Latin or Cyrillic letters within their isolates."""
        return (
            f"{_APART}{words}{_AND_BACK}" if re.search(r"[A-Za-z\u00c0-\u052f]", words) else words
        )

    def is_of_script(self, name: str) -> bool:
        """Arabic letters."""
        return all("\u0600" <= letter <= "\u06ff" for letter in name if letter.isalpha())

    def person(self, names: Sequence[str]) -> Word:
        """In Arabic letters where the file has them."""
        return Word(self.apart(super().person(names)))

    def state(self, code: str, name: str) -> Word:
        """The name, apart where it is in other letters."""
        return Word(self.apart(super().state(code, name)))

    def of_state(self, noun: str, said: Word, state: Word) -> Word:
        """'حكومة قيرغيزستان', 'وزير العدل في قيرغيزستان'."""
        if " " in said:
            return Word(f"{said!s} في {state!s}")
        return Word(f"{said.removeprefix('ال')} {state!s}")

    def label(self, words: str | Choice) -> str:
        """The word, with a symbol of documents in Latin letters apart."""
        return _SYMBOL.sub(rf"{_APART}\g<0>{_AND_BACK}", super().label(words))

    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'المادتين 5 و25' as what is touched, and as what stands alone (nom)."""
        units, many = self.units[unit], len(numbers) if "-" not in numbers[0] else 3
        shown = [f"{_APART}{number}{_AND_BACK}" if "(" in number else number for number in numbers]
        listed, alone = str(self.joined(shown)), units[3] if many == 2 else units[min(many, 3) - 1]
        return Word(f"{units[min(many, 3) - 1]} {listed}", nom=f"{alone} {listed}")

    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'محررة (‏Dawn Gazette)'."""
        of = f" ({organisation!s})" if organisation else ""
        return f"{office}{of}{' سابقاً' if is_former else ''}"


LANGUAGE = Arabic()
