"""What was measured, counted off in categories or numbered by whoever decided, held against the file's own figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from habeas.checking.about import refers_to_the_person
from habeas.checking.look import Look, Said, stated_by
from habeas.core.casefile import Casefile, once
from habeas.core.prose import Phrase, whole
from habeas.reading.en.durations import NUMBER, number

_ROMAN = r"(?:IV|I{1,3}|V)"
_CATEGORIES = re.compile(
    rf"(?i:\bcategor(?:y|ies)|\bcatégories?|\bcategorías?|\bкатегори\w+) (?P<list>{_ROMAN}\b(?:(?:, | and | et | y | и | or |, and ){_ROMAN}\b)*)"
)
_EACH = re.compile(rf"\b{_ROMAN}\b")
_PAPER = re.compile(
    r"\b(?P<what>opinion|conclusion|decision|case|certificate|ruling|resolution|avis|dictamen)s? (?:No\.?|number|n°|nº) ?(?P<n>\d[\d-]*/\d{2,4}|\d+)(?![\d/])",
    re.IGNORECASE,
)
_UNITS = (
    r"(?:kg|kgs|kilos?|kilogram(?:me)?s?|кг|килограмм\w*)",
    r"(?:°C|° C|degrees(?: Celsius)?|degrés|grados)",
    r"(?:mmol/l|mmol)",
    r"(?:cm|centimet(?:er|re)s?)",
    r"(?:mmHg|mm Hg)",
    r"(?:beats (?:a|per) minute|bpm)",
)
_VALUES = tuple(
    re.compile(rf"(?<![\w.,/-])(?P<n>\d+(?:[.,]\d+)?|{NUMBER})[ -]?{unit}(?!\w)", re.IGNORECASE)
    for unit in _UNITS
)
_PRESSURE = re.compile(r"\b(?:pressure|tension|presión|давлени\w+)\b[^.;\d]{0,40}(?P<n>\d{2,3} ?(?:/|over) ?\d{2,3})\b", re.IGNORECASE)  # fmt: skip
_NOT_SO = re.compile(r"\b(?:if|should|must|may|might|could|up to|parcels?|food|rice|bread|luggage|boxes)\b", re.IGNORECASE)  # fmt: skip


_EDGE = re.compile(r"[;:]|,? (?:and|but) (?:that |it |he |she |the |a )|, (?:which|who|so|while)\b")
_OF_A_BODY = re.compile(r"\b(?:Working Group|WGAD|opinions?|Groupe de travail|avis|Grupo de Trabajo|dictamen)\b|Рабоч|мнени", re.IGNORECASE)  # fmt: skip
_ARGUED = re.compile(r"\b(?:we|our|submit\w*|argu\w+|alleg\w+|would|ask\w*|request\w*|invit\w+)\b", re.IGNORECASE)  # fmt: skip
_OF_THE_PERSON = re.compile(r"\b(?:weigh(?:s|ed|t)|(?:has |had )?(?:lost|gained)|lighter|(?:blood )?pressure|fever|(?:body )?temperature|pulse|potassium)\b", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
    """Where a draft has a figure that the file has otherwise, and the file's."""

    start: int
    end: int
    said: Phrase
    suggestion: str


def other_measures(look: Look) -> Iterator[Measure]:
    """Each measured value, category and number of a paper of a sort that the file has, and has otherwise."""
    known = _on_file(look.casefile)
    for said in look.said:
        for sort, start, end, value in _figures(said.text):
            on_file = known.get(sort, ())
            if value in on_file or _is_between(value, on_file) or not _is_told(look, said, sort, (start, end), on_file):  # fmt: skip
                continue
            words = whole("No source on file tells of this.")
            if on_file:
                words = whole("The file has {known} in this.", known=repr(", ".join(on_file)))
            meant = on_file[0] if len(on_file) == 1 else ""
            yield Measure(said.start + start, said.start + end, words, meant)


def _part(text: str, start: int, end: int) -> str:
    """The part of the sentence in which a figure stands."""
    first = max((m.end() for m in _EDGE.finditer(text, 0, start)), default=0)
    edge = _EDGE.search(text, end)
    return text[first : edge.start() if edge else len(text)]


def _is_told(
    look: Look, said: Said, sort: str, span: tuple[int, int], on_file: tuple[str, ...]
) -> bool:
    """Whether the sentence tells it as a fact: a category of what a body decided, a value of the person's own."""
    if sort == "category":
        is_decided = _OF_A_BODY.search(said.text) and not _ARGUED.search(said.text)
        return bool(on_file and is_decided) and not said.is_heading
    if sort.startswith("paper"):
        return bool(on_file)
    if _NOT_SO.search(_part(said.text, *span)):
        return False
    is_own = _OF_THE_PERSON.search(said.text) and refers_to_the_person(look, said.text)
    return bool(on_file or is_own)


def _is_between(value: str, on_file: tuple[str, ...]) -> bool:
    """Whether it is how much lies between two of the file's values: what somebody lost."""
    try:
        values = [float(one) for one in on_file]
        return any(abs(abs(a - b) - float(value)) < 0.01 for a, b in combinations(values, 2))
    except ValueError:
        return False


def _figures(text: str) -> Iterator[tuple[str, int, int, str]]:
    """Each such figure: of what sort it is, where it stands, and what it comes to."""
    for match in _CATEGORIES.finditer(text):
        for each in _EACH.finditer(text, match.start("list"), match.end("list")):
            yield "category", *each.span(), each[0]
    for match in _PAPER.finditer(text):
        yield f"paper {match['what'].casefold()}", *match.span("n"), match["n"]
    for place, pattern in enumerate(_VALUES):
        for match in pattern.finditer(text):
            figure = match["n"].replace(",", ".")
            value = figure if figure[0].isdigit() else str(number(figure) or "")
            if value:
                yield f"value {place}", *match.span("n"), value
    for match in _PRESSURE.finditer(text):
        yield "value pressure", *match.span("n"), re.sub(r" ?(?:/|over) ?", "/", match["n"])


@once
def _on_file(casefile: Casefile) -> dict[str, tuple[str, ...]]:
    """The values of each sort in the sources and the facts of the file."""
    texts = [t for s in casefile.known_sources.values() for t in (s.text, s.title)]
    texts += [value for claim in casefile.known_claims for value in stated_by(claim)]
    found: dict[str, dict[str, None]] = {}
    for text in texts:
        for sort, _, _, value in _figures(" ".join(text.split())):
            found.setdefault(sort, {})[value] = None
    return {sort: tuple(values) for sort, values in found.items()}
