"""Russian: every name has its cases or a noun before it that has them; no name is ever bent by guess."""

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar

from babel import Locale

from habeas.core.bodies import is_official, person_with_office
from habeas.core.values import Bound
from habeas.papers.languages import ru_genitive, ru_nouns
from habeas.papers.languages.as_read import in_english
from habeas.papers.languages.dates import Dates
from habeas.papers.languages.language import Language, is_body
from habeas.papers.languages.offices_held import OFFICES_HELD
from habeas.papers.languages.stock import STOCK
from habeas.papers.languages.words import Word

_CASES = ("gen", "dat", "ins")
_OF = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
)  # fmt: skip
_IN = (
    "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
)  # fmt: skip
_ALONE = (
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_DAY, _MONTH, _YEAR = "{d} {m} {y} года", "{m} {y} года", "{y} года"
_DATES = Dates(
    months=_OF,
    months_in=_IN,
    months_alone=_ALONE,
    places={
        "alone": (_DAY, "{nom} {y} года", "{y} год", "{y}-е годы"),
        "on": (_DAY, "в {loc} {y} года", "в {y} году", "в {y}-е годы"),
        "near": (_DAY, _MONTH, _YEAR, "{y}-х годов"),
        "from": (f"с {_DAY}", f"с {_MONTH}", f"с {_YEAR}", "с {y}-х годов"),
        "to": (f"до {_DAY}", f"до {_MONTH}", f"до {_YEAR}", "до {y}-х годов"),
        "since": (f"с {_DAY}", f"с {_MONTH}", f"с {_YEAR}", "с {y}-х годов"),
        "by": (f"по состоянию на {_DAY}", "по состоянию на {nom} {y} года", "по состоянию на {y} год",
               "по состоянию на {y}-е годы"),
    },
    between="в период {a:from} по {b}",
    through="{a:from} {b:to}",
    at_least="по меньшей мере {last}",
    until="не позднее {a:near}",
    since="{a:since}",
    after="после {a:near}",
    later="{a:on} или позднее",
    either="{a} или {b}",
    about="около {date}",
    doubted="{date} (дата точно не известна)",
    unsure={
        "from": "с неустановленного дня ({date})",
        "to": "до неустановленного дня ({date})",
        "since": "с неустановленного дня ({date})",
        "by": "на неустановленный день ({date})",
    },
)  # fmt: skip
# One, few and many; then the genitive and the dative of one and of more.
_COUNTED = {
    "year": ("год", "года", "лет", "года", "лет", "году", "годам"),
    "month": ("месяц", "месяца", "месяцев", "месяца", "месяцев", "месяцу", "месяцам"),
    "day": ("день", "дня", "дней", "дня", "дней", "дню", "дням"),
    "hour": ("час", "часа", "часов", "часа", "часов", "часу", "часам"),
    "appeal": ("обращение", "обращения", "обращений", "обращения", "обращений", "обращению", "обращениям"),
    "night": ("ночь", "ночи", "ночей", "ночи", "ночей", "ночи", "ночам"),
}  # fmt: skip
_BOUNDS = {
    Bound.MORE_THAN: "более", Bound.AT_LEAST: "не менее", Bound.ABOUT: "около",
    Bound.AT_MOST: "не более", Bound.LESS_THAN: "менее",
}  # fmt: skip
_COMMON = {
    "detention": "содержание под стражей|содержания под стражей|содержанию под стражей|содержанием под стражей",
    "trial": "судебное разбирательство|судебного разбирательства|судебному разбирательству|судебным разбирательством",
    "sentence": "вынесение приговора|вынесения приговора|вынесению приговора|вынесением приговора",
    "arrest": "задержание|задержания|задержанию|задержанием", "investigation": "следствие|следствия|следствию|следствием",
    "appeal": "обжалование|обжалования|обжалованию|обжалованием", "bruises": "синяки|синяков|синякам|синяками",
    "legs and arms": "ноги и руки|ног и рук|ногам и рукам|ногами и руками", "legs": "ноги|ног|ногам|ногами",
    "arms": "руки|рук|рукам|руками", "face": "лицо|лица|лицу|лицом", "head": "голова|головы|голове|головой",
    "back": "спина|спины|спине|спиной",
    "united nations": "Организация Объединённых Наций|Организации Объединённых Наций|Организации Объединённых Наций|"
    "Организацией Объединённых Наций",
    "cell": "камера|камеры|камере|камерой",
    "sister": "сестра|сестры|сестре|сестрой", "brother": "брат|брата|брату|братом",
    "mother": "мать|матери|матери|матерью", "father": "отец|отца|отцу|отцом", "wife": "жена|жены|жене|женой",
    "husband": "муж|мужа|мужу|мужем", "son": "сын|сына|сыну|сыном", "daughter": "дочь|дочери|дочери|дочерью",
    "family": "семья|семьи|семье|семьёй", "relatives": "родственники|родственников|родственникам|родственниками",
    "members of his family": "члены семьи|членов семьи|членам семьи|членами семьи",
    "members of her family": "члены семьи|членов семьи|членам семьи|членами семьи",
    "parents": "родители|родителей|родителям|родителями", "brothers": "братья|братьев|братьям|братьями",
    "sisters": "сёстры|сестёр|сёстрам|сёстрами", "sons": "сыновья|сыновей|сыновьям|сыновьями",
    "daughters": "дочери|дочерей|дочерям|дочерьми", "colleagues": "коллеги|коллег|коллегам|коллегами",
    "friends": "друзья|друзей|друзьям|друзьями",
    "lawyer": "адвокат|адвоката|адвокату|адвокатом", "lawyers": "адвокаты|адвокатов|адвокатам|адвокатами",
    "a cellmate": "сокамерник|сокамерника|сокамернику|сокамерником",
    "guards": "охранники|охранников|охранникам|охранниками",
    "prison guards": "тюремные охранники|тюремных охранников|тюремным охранникам|тюремными охранниками",
    "police": "полиция|полиции|полиции|полицией", "authorities": "власти|властей|властям|властями",
    "government": "правительство|правительства|правительству|правительством",
    "administration": "администрация|администрации|администрации|администрацией", "prison administration": "администрация тюрьмы|администрации тюрьмы|администрации тюрьмы|администрацией тюрьмы",
    "doctors": "врачи|врачей|врачам|врачами", "a doctor": "врач|врача|врачу|врачом",
    "prosecutor": "прокурор|прокурора|прокурору|прокурором", "court": "суд|суда|суду|судом",
    "ombudsman": "омбудсмен|омбудсмена|омбудсмену|омбудсменом", "prison": "тюрьма|тюрьмы|тюрьме|тюрьмой",
    "custody": "место содержания под стражей|места содержания под стражей|месту содержания под стражей|местом содержания под стражей",
    "hospital": "больница|больницы|больнице|больницей",
    "medicines": "лекарства|лекарств|лекарствам|лекарствами", "an operation": "операция|операции|операции|операцией",
    "an examination by a doctor": "врачебный осмотр|врачебного осмотра|врачебному осмотру|врачебным осмотром",
    "insulin": "инсулин|инсулина|инсулину|инсулином", "every day": "каждый день|каждого дня|каждому дню|каждым днём",
    "every week": "каждую неделю|каждой недели|каждой неделе|каждой неделей",
    "every month": "каждый месяц|каждого месяца|каждому месяцу|каждым месяцем",
    "twice a day": "два раза в день|два раза в день|два раза в день|два раза в день",
    "twice a week": "два раза в неделю|два раза в неделю|два раза в неделю|два раза в неделю",
    "once": "один раз|один раз|один раз|один раз",
    "only once": "только один раз|только один раз|только один раз|только один раз",
    "twice": "два раза|два раза|два раза|два раза", "three times": "три раза|три раза|три раза|три раза",
    "regularly": "регулярно|регулярно|регулярно|регулярно",
}  # fmt: skip


_STATE_CODES: Mapping[str, str] = {
    name: code
    for code, name in Locale("en").territories.items()
    if len(code) == 2 and code.isalpha() and code not in ("UN", "EU", "EZ")
}


def _cases(forms: Sequence[str], where: str = "", to: str = "") -> Word:
    """The four cases, as a place ("in", "to"), as who acts behind a verb ("by") and before one ("doer").

    Where the case for that is not known, the name stands apart: in brackets, before a verb with a colon.
    """
    bare, bent = forms[0], dict(zip(_CASES, forms[1:], strict=True))
    is_bent = set(forms) != {bare}
    return Word(
        bare,
        **bent,
        loc=where or f"(место: {bare})",
        to=to or f"(куда: {bare})",
        by=bent["ins"] if is_bent else f"(кем: {bare})",
        doer=bent["ins"] if is_bent else f"{bare}:",
    )


class Russian(Language):
    """The cases are gen, dat and ins; the bare form is the nominative."""

    code = "ru"
    dates = _DATES
    quotes = ("«", "»")
    states: ClassVar[Mapping[str, str]] = {
        "KG": "Кыргызстан"
    }  # as the state and the United Nations write it
    thousands = "\u00a0"
    common: ClassVar[Mapping[str, Word]] = {
        **{words: _cases(said) for words, said in STOCK["ru"].items()},
        **{words: _cases(said.split("|")) for words, said in _COMMON.items()},
        **{words: _cases(said) for words, said in OFFICES_HELD["ru"].items()},
    }
    units: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "article": ("статья", "статьи", "статью"), "rule": ("правило", "правила"), "principle": ("принцип", "принципы"),
        "section": ("раздел", "разделы"), "paragraph": ("пункт", "пункты"),
        "guideline": ("руководящее положение", "руководящие положения"),
    }  # fmt: skip
    melting: ClassVar[Sequence[tuple[str, str]]] = (
        ("\\bс \x1f?(?=2 )", "со "),
        ("\\bс \x1f?(?=[жзсш][бвгджзклмнпрстфхцчшщ])", "со "),
    )

    def counted(self, number: int, unit: str) -> Word:
        """'441 день', '442 дня', '445 дней', and the same in the genitive and the dative."""
        forms, shown = _COUNTED[unit], f"{self.number(number)!s}\u00a0"
        is_one = number % 10 == 1 and number % 100 != 11
        is_few = number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)
        plain = forms[0] if is_one else forms[1] if is_few else forms[2]
        return Word(
            f"{shown}{plain}",
            gen=f"{shown}{forms[3 if is_one else 4]}",
            dat=f"{shown}{forms[5 if is_one else 6]}",
        )

    def bounded(self, words: Word, bound: Bound) -> Word:
        """'более 1 000 дней'; the bound asks for the genitive, whatever the sentence asks for."""
        said = f"{_BOUNDS[bound]} {words:gen}"
        return Word(said, gen=said, dat=said)

    def joined(self, words: Sequence[str]) -> Word:
        """'a, b и c'."""
        return self.list_of(words, "и")

    def name(self, words: str) -> Word:
        """A word for kin and offices without 'his' and 'her', which Russian leaves out."""
        words = in_english(words)
        bare = re.sub(r"^(?:the|his|her|their) ", "", words.casefold())
        return (
            self.common.get(words.casefold())
            or self.common.get(bare)
            or self.unknown(re.sub(r"^the ", "", words))
        )

    def unknown(self, words: str) -> Word:
        """The name in marks of quotation after a noun that takes the cases; whom no noun fits, as written."""
        code = _STATE_CODES.get(words)
        if code is not None:
            return self.state(code, words)
        is_name = not words[:1].islower()
        if (known := person_with_office(words)) is not None:
            return self._person(*known)
        noun = ru_nouns.of_office(words) or ru_nouns.of_part(words)
        noun = noun or (None if is_name else ru_nouns.of_people(words))
        if noun is not None:
            return self._of(*noun, words)
        return self._body(words) if is_name else self._described(words)

    def _person(self, name: str, office: str) -> Word:
        """'адвокат Edda Kolm', else the name and in marks of quotation what the person is."""
        noun = ru_nouns.of_office(re.sub("^(?:his|her|their|the|an?) ", "", office))
        if noun is None or noun[1]:
            return _unbent(f"{name} ({self.quoted(office)})")
        return _before(noun[0], name)

    def _described(self, words: str) -> Word:
        """'полиция (в источнике: «police of Tarvil»)', else the words as the source has them."""
        known = self.common.get(ru_nouns.head_of(words).casefold())
        if known is None:
            return _unbent(self.quoted(words))
        return _before(_forms(known), self._in_source(words))

    def _in_source(self, words: str) -> str:
        return f"(в источнике: {self.quoted(words)})"

    def _body(self, words: str) -> Word:
        nouns = ru_nouns.of_body(words)
        if nouns is None and not is_body(words):
            return _unbent(words)
        nouns = nouns or ru_nouns.of_any_body(words, is_official=is_official(words))
        return _before(nouns, self.quoted(words))

    def written(self, words: str) -> Word:
        """Words of the file, which have no cases."""
        return _unbent(str(super().written(words)))

    def in_one_form(self, words: str) -> Word:
        """The same in every case."""
        return _unbent(words)

    def _of(self, nouns: ru_nouns.Cases, rest: str, words: str) -> Word:
        """'сотрудники службы «State Security Service»', 'судья Velmar', else the whole in brackets."""
        if not rest:
            return _cases(nouns)
        whose = re.sub("^ of (?:the |his |her )?", "", rest)
        if rest.startswith(" of ") and (is_body(whose) or whose in _STATE_CODES):
            return _before(nouns, self.name(whose).forms["gen"])
        if rest.startswith(" ") and not is_body(words) and rest[1].isupper():
            return _before(nouns, rest.strip())
        return _before(nouns, self._in_source(words))

    def given(self, words: str, forms: Sequence[str]) -> Word:
        """In the four cases, or after a noun where only the nominative is given."""
        if len(forms) == 1 + len(_CASES):
            return _cases(forms)
        shown = self.quoted(forms[0])
        if words[:1].islower() or not is_body(words):
            return _cases([forms[0], *[shown] * len(_CASES)])
        return _before(ru_nouns.of_any_body(words, is_official=is_official(words)), shown)

    def state(self, code: str, name: str) -> Word:
        """'Кыргызстан', 'Кыргызстана'."""
        known = str(super().state(code, name))
        return _of_a_state(known, ru_genitive.of_state(known) if known != name else name)

    def state_of_its_own(self, name: str) -> Word:
        """A state that no list has: its name after the word for one."""
        return _of_a_state(name, f"государства {name}")

    def of_state(self, noun: str, said: Word, state: Word) -> Word:
        """'правительство Кыргызстана'."""
        return _before(_forms(said), state.forms["gen"])

    def is_of_script(self, name: str) -> bool:
        """Cyrillic letters."""
        return all("\u0400" <= letter <= "\u052f" for letter in name if letter.isalpha())

    def instrument(self, cited_as: str) -> Word:
        """'Всеобщая декларация прав человека', 'Всеобщей декларации прав человека'."""
        named = self.label(cited_as)
        return Word(named, gen=ru_genitive.of_instrument(named))

    def provisions(self, unit: str, numbers: Sequence[str]) -> Word:
        """'статьи 7, 10 (1) и 14 (3) (d)', and as what is touched (acc)."""
        units, listed = self.units[unit], str(self.joined(numbers))
        if len(numbers) > 1 or "-" in numbers[0]:
            return Word(f"{units[1]} {listed}", acc=f"{units[1]} {listed}")
        return Word(
            f"{units[0]} {listed}", acc=f"{units[-1] if len(units) > 2 else units[0]} {listed}"
        )

    def role(self, office: str, organisation: Word | None, *, is_former: bool) -> str:
        """'редактор организации «Dawn Gazette»'; a name that is not bent stands in brackets."""
        of = ""
        if organisation:
            genitive = organisation.forms.get("gen", str(organisation))
            is_bent = genitive != str(organisation)
            of = f" {organisation:gen}" if is_bent else f" ({organisation!s})"
        return f"{'в прошлом ' if is_former else ''}{office}{of}"


def _forms(word: Word) -> ru_nouns.Cases:
    return str(word), word.forms["gen"], word.forms["dat"], word.forms["ins"]


def _unbent(words: str) -> Word:
    return _cases([words] * (1 + len(_CASES)))


def _of_a_state(name: str, genitive: str) -> Word:
    return _cases([name, genitive, f"государству ({name})", f"государством ({name})"])


def _before(nouns: ru_nouns.Cases, words: str) -> Word:
    where, to = (table.get(nouns[0]) for table in (ru_nouns.IN, ru_nouns.TO))
    return _cases(
        [f"{noun} {words}" for noun in nouns],
        f"{where} {words}" if where else "",
        f"{to} {words}" if to else "",
    )


LANGUAGE = Russian()
