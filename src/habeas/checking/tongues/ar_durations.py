"""Lengths of time as Arabic writes them: in figures, in words up to ten, and in the dual."""

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
_NUMBER = rf"(?:\d{{1,3}}(?:[ .,]\d{{3}})+|\d+|{'|'.join(_COUNTED.values())})"
_UNIT = "|".join(_UNITS.values())
_BOUND = r"(?:(?:نحو|قرابة|حوالي|ما يقارب|زهاء|ما يقرب من) )?"
DURATION = re.compile(
    rf"(?<![\w.,]){_BOUND}{_NUMBER} (?:{_UNIT})(?:ا|اً|ًا)?(?!\w)"
    rf"|(?<=منذ ){_BOUND}(?:{'|'.join(_WHOLE.values())})(?!\w)"
)


def number(words: str) -> int | None:
    """A number in figures, or one from three to ten in words.

    >>> number("438"), number("ثلاث")
    (438, 3)
    """
    digits = re.sub(r"\D", "", words)
    if digits:
        return int(digits)
    return next((n for n, word in _COUNTED.items() if re.fullmatch(word, words)), None)


def duration(words: str) -> Duration | None:
    """The length that the words give, about so long where they say so.

    >>> str(duration("438 يوماً")), str(duration("نحو سنتين")), str(duration("ثلاث سنوات"))
    ('P438D', '~P2Y', 'P3Y')
    """
    bare = re.sub(rf"^{_BOUND}", "", words)
    about = "~" if bare != words else ""
    for length, pattern in _WHOLE.items():
        if re.fullmatch(pattern, bare):
            return Duration(f"{about}{length}")
    count, _, unit = bare.rpartition(" ")
    counted = number(count)
    letter = next((k for k, v in _UNITS.items() if re.match(rf"(?:{v})(?:ا|اً|ًا)?$", unit)), None)
    return Duration(f"{about}P{counted}{letter}") if counted and letter else None
