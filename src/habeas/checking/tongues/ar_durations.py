"""Lengths of time as Arabic writes them: in figures, in words up to nineteen and in round tens, and in the dual."""

import re

from habeas.core.values import Duration

_COUNTED = {
    3: "ثلاثة?", 4: "أربعة?", 5: "خمسة?", 6: "ستة?", 7: "سبعة?", 8: "ثماني(?:ة)?|ثمان", 9: "تسعة?", 10: "عشرة?",
}  # fmt: skip
_UNITS = {"D": "يوم|أيام", "W": "أسابيع|أسبوع", "M": "أشهر|شهر|شهور", "Y": "سنوات|سنة|عام|أعوام"}
_WHOLE = {
    "P1Y6M": "(?:سنة|عام) ونصف(?: السنة| العام)?", "P2Y": "سنتين|سنتان|عامين|عامان", "P2M": "شهرين|شهران",
    "P2W": "أسبوعين|أسبوعان", "P2D": "يومين|يومان", "P1Y": "(?:سنة|عام)(?= )|(?:سنة|عام)$",
}  # fmt: skip
_TEENS = {10 + n: rf"(?:{ones}) عشرة?" for n, ones in ({1: "أحد|إحدى", 2: "اثن(?:ا|ي|تا|تي)"} | _COUNTED).items() if n < 10}  # fmt: skip
_TENS = {10 * n: rf"{stem}(?:ون|ين)" for n, stem in enumerate(("عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"), 2)}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}(?:[ .,]\d{{3}})+|\d+|{'|'.join((*_TENS.values(), *_TEENS.values(), *_COUNTED.values()))})"
_UNIT = "|".join(_UNITS.values())
_DUAL = r"شهرين|شهران|أسبوعين|يومين"
_BOUND = r"(?:(?:نحو|قرابة|حوالي|ما يقارب|زهاء|ما يقرب من) )?"
DURATION = re.compile(
    rf"(?<![\w.,]){_BOUND}{_NUMBER} (?:{_UNIT})(?:ا|اً|ًا)?(?: و(?:{_NUMBER} (?:{_UNIT})(?:ا|اً|ًا)?|{_DUAL}|نصف))?(?!\w)"
    rf"|(?<=منذ ){_BOUND}(?:{'|'.join(_WHOLE.values())})(?!\w)"
)


def number(words: str) -> int | None:
    """A number in figures, or one in words.

    >>> number("438"), number("ثلاث"), number("عشرين")
    (438, 3, 20)
    """
    digits = re.sub(r"\D", "", words)
    if digits:
        return int(digits)
    return next(
        (n for n, word in (_TENS | _TEENS | _COUNTED).items() if re.fullmatch(word, words)), None
    )


def duration(words: str) -> Duration | None:
    """The length that the words give, about so long where they say so.

    >>> str(duration("438 يوماً")), str(duration("نحو سنتين")), str(duration("ثلاث سنوات وستة أشهر"))
    ('P438D', '~P2Y', 'P3Y6M')
    """
    bare = re.sub(rf"^{_BOUND}", "", words)
    about = "~" if bare != words else ""
    for length, pattern in _WHOLE.items():
        if re.fullmatch(pattern, bare):
            return Duration(f"{about}{length}")
    first, _, second = bare.partition(" و")
    parts = [part for words_ in (first, second) if words_ and (part := _part(words_))]
    return Duration(f"{about}P{''.join(parts)}") if parts and _part(first) else None


def _part(words: str) -> str:
    """A number of one unit as ISO 8601 writes it; half a year after years, empty where the words are none."""
    if words == "نصف":
        return "6M"
    dual = next((length for length, pattern in _WHOLE.items() if re.fullmatch(pattern, words)), "")
    count, _, unit = words.rpartition(" ")
    counted = number(count) if count else None
    letter = next((k for k, v in _UNITS.items() if re.match(rf"(?:{v})(?:ا|اً|ًا)?$", unit)), None)
    return f"{counted}{letter}" if counted and letter else dual.removeprefix("P")
