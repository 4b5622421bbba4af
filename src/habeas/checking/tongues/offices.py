"""Offices that people hold or held, each a notion with its words in every language."""

import re
from collections.abc import Iterator

_WORDS = {
    "president": r"presidents?|chair(?:man|woman|person)?s?|présidente?|presidente|presidenta|президент\w*|(?:ال)?رئيس(?:ة)?",
    "senator": r"senators?|sénat(?:eur|rice)|senador[a]?|сенатор\w*|(?:ال)?سيناتور(?:ة)?",
    "mayor": r"mayors?|maire|alcald(?:e|esa)|мэр\w*|(?:ال)?عمدة|رئيس(?:ة)? بلدية",
    "minister": r"ministers?|ministre|ministr[oa]|министр\w*|(?:ال)?وزير(?:ة)?",
    "ambassador": r"ambassadors?|ambassad(?:eur|rice)|embajador[a]?|пос(?:ол|ла|лом|лу)|(?:ال)?سفير(?:ة)?",
    "judge": r"judges?|juge|juez|jueza|magistrad[oa]|судь(?:я|и|ю|ёй|ей)|(?:ال)?قاضي(?:ة)?",
    "prosecutor": r"prosecutors?|procureure?|fiscal|прокурор\w*",
    "deputy": r"deputy|deputies|members? of parliament|MP|députée?|diputad[oa]|депутат\w*|(?:ال)?نائب(?:ة)?",
    "governor": r"governors?|gouverneure?|gobernador[a]?|губернатор\w*|(?:ال)?محافظ",
    "general": r"generals?|général(?:e)?|general|генерал(?:а|ом|у)?|(?:ال)?لواء",
    "colonel": r"colonels?|colonel(?:le)?|coronel[a]?|полковник\w*|(?:ال)?عقيد",
}
OFFICES = {
    notion: re.compile(rf"(?<!\w)(?:ex-?|экс-)?(?:{words})(?!\w)", re.IGNORECASE)
    for notion, words in _WORDS.items()
}


def offices_in(text: str) -> Iterator[str]:
    """The notions of the offices that a text names."""
    return (notion for notion, pattern in OFFICES.items() if pattern.search(text))
