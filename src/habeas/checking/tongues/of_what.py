"""Of what a length is told in French, Spanish, Russian and Arabic: of being alone, or of the sentence, and not of custody."""

import re

from habeas.checking.lengths.of_the_sentence import terms
from habeas.checking.look import Look, Said
from habeas.core.values import Duration

_ALONE: dict[str, re.Pattern[str]] = {
    "fr": re.compile(r"\bcellule (?:disciplinaire|de punition|d['’]isolement|individuelle)|\b(?:au |le )mitard\b|\bquartier disciplinaire|\bà l['’]isolement\b|\bisolement\b|\bau cachot\b", re.IGNORECASE),
    "es": re.compile(r"\bcelda (?:de castigo|disciplinaria|de aislamiento|individual)|\baislamiento\b|\baislad[oa]\b|\bcalabozo de castigo\b", re.IGNORECASE),
    "ru": re.compile(r"(?<!\w)(?:штрафн\w+ изолятор\w*|шизо|карцер\w*|одиночн\w+|одиночк\w+|изоляци\w+)(?!\w)", re.IGNORECASE),
    "ar": re.compile(r"زنزانة (?:تأديبية|عقابية|انفرادية|العقاب|التأديب)|الزنزانة (?:التأديبية|الانفرادية)|الانفرادي|انفرادي|العزل|معزول"),
}  # fmt: skip
_THEIRS: dict[str, tuple[str, str]] = {
    "fr": (r"\b(?:ses|leurs|des|les|ces|lui a (?:infligé|donné)|l['’]a condamnée? à)\s$", r"(?!)"),
    "es": (r"\b(?:sus|los|esos|estos|le (?:impuso|dio|impusieron|dieron)|de los)\s$", r"(?!)"),
    "ru": (r"(?<!\w)(?:е[её]|его|их|своих|свои|этих|эти|(?:дал|назначил)[аи]? (?:ей|ему|им))\s$", r"(?!)"),
    "ar": (r"(?:سنواته|سنواتها|من سنوات|أعطاها|أعطاه|عليها بـ?|عليه بـ?)\s*$", r"\s+(?:حكم بها|التي حكم)"),
}  # fmt: skip
"""What stands before a length, or behind it, that is theirs: the sentence that was passed on them."""
_EDGE = re.compile(r"[;:()]|[.!?؟] ")


def is_alone(language: str, text: str, start: int, end: int) -> bool:
    """Whether the part of the sentence around the length tells of being alone, and no other length stands nearer to that."""
    first = max((m.end() for m in _EDGE.finditer(text, 0, start)), default=0)
    last = next((m.start() for m in _EDGE.finditer(text, end)), len(text))
    return _ALONE[language].search(text[first:last]) is not None


def is_of_the_sentence(look: Look, said: Said, match: re.Match[str], stated: Duration) -> bool:
    """Whether it is a term of the file that is told as theirs: 'из своих четырёх лет'."""
    before, behind = _THEIRS[look.language]
    start, end = match.start() - said.start, match.end() - said.start
    if not (
        re.search(before, said.text[:start], re.IGNORECASE) or re.match(behind, said.text[end:])
    ):
        return False
    months = 12 * stated.years + stated.months
    return any(12 * term.years + term.months == months for term in terms(look.casefile))
