"""Words that stand in a source, given by the draft to somebody of whom that source has nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import QUOTED, Look
from habeas.checking.passages import everything, known_then, same
from habeas.core.sources import Source

_SAYS = r"(?:said|says|wrote|writes|stated|states|told (?:us|reporters)|added|adds|replied|answered|commented|explained|put it)"
_BEFORE = re.compile(rf"(?:^|[.;!?¶\n]\s*|, )(?P<who>[^.;!?¶\n“\"«:]{{2,90}}?) (?:has |have |had |also |then )*{_SAYS}\b[^.;!?¶\n“\"«:]{{0,30}}[:,]?\s*$")  # fmt: skip
_AFTER = re.compile(rf"\s*,?\s*(?:{_SAYS} (?P<who>[^.;!?\n“\"«:]{{2,90}}?)(?= on | in | to |[.,;\n]|$)|(?P<who2>(?:the|her|his|our|M[rs]s?\b|[A-Z])[^.;!?\n“\"«:,]{{1,60}}?) {_SAYS}\b)")  # fmt: skip
_CALLED = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"(?:grand)?(?:mother|father|son|daughter)s?|brothers?|sisters?|wife|husband|parents|famil\w+|relatives?|cousin|uncle|aunt|nephew|niece",
        r"ministr\w+|ministers?|service|department|directorate|administration|governments?|prosecutors?|police|ombuds\w+|authorit\w+|committee",
        r"lawyers?|counsel|attorneys?|barrister",
        r"doctors?|physicians?|surgeons?|nurses?|specialists?|gynaecologist|neurologist|psychiatrist|dentist",
    )
)
_NAME = re.compile(r"\b(?:[A-Z][\w’'-]+ )+(?P<last>[A-Z][\w’'-]+)\b")
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Given:
    """Where a draft gives such words to somebody, and the source in which they stand."""

    start: int
    end: int
    source: Source


def given_to_others(look: Look) -> Iterator[Given]:
    """Each such quotation: who is named beside it, by name or calling, is in none of the sources that have it."""
    for match in QUOTED.finditer(look.text):
        group = next(n for n in range(1, 5) if match[n] is not None)
        words = same(match[group]).strip(" .,;:!?")
        who, start, end = _speaker(look, match)
        if len(words.split()) < _FEWEST or not who:
            continue
        having = [s for s in known_then(look) if words in same(s.text)]
        if having and _is_strange(look, who, having):
            yield Given(min(start, match.start()), max(end, match.end()), having[0])


def _speaker(look: Look, quotation: re.Match[str]) -> tuple[str, int, int]:
    """Whom the words beside a quotation name as saying it, and where."""
    before = _BEFORE.search(look.text, max(0, quotation.start() - 160), quotation.start())
    after = _AFTER.match(look.text, quotation.end())
    for found in (before, after):
        name = found.lastgroup if found is not None else None
        if found is not None and name:
            return found[name], *found.span(name)
    return "", 0, 0


def _is_strange(look: Look, who: str, having: list[Source]) -> bool:
    told = [f"{s.text} {s.title} {s.publisher or ''}" for s in having]
    names = [m["last"] for m in _NAME.finditer(who)]
    if names:
        is_known = all(same(last) in everything(look) for last in names)
        is_the_person = any(last in name for last in names for name in look.person_names)
        return is_known and not is_the_person and not any(n in t for n in names for t in told)
    callings = [words for words in _CALLED if words.search(who)]
    return len(callings) == 1 and not any(callings[0].search(t) for t in told)
