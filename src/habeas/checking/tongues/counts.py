"""How often something was, and what parts come to, held against the file, in any of the tables."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from habeas.checking.days.foreign import dates
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.tongues.contrary_words import OPPOSITES
from habeas.checking.tongues.count_words import COUNTING, Counting, arabic_number
from habeas.checking.tongues.status import NUMBERS
from habeas.checking.tongues.tables import asking, own
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, whole
from habeas.kinds.arrest import Arrest

_NEAR = 60
_PARTS, _UNIT = 2, 2


def miscounted(look: Look) -> Iterator[Finding]:
    """Each number of times, visits or hearings that the file does not count, and each total that is no sum."""
    words = COUNTING[look.language]
    for said in own(look):
        if said in asking(look):
            continue
        if not OPPOSITES[look.language].others.search(said.text):
            yield from _times(look, said, words)
        yield from _sums(look, said, words)


def _times(look: Look, said: Said, words: Counting) -> Iterator[Finding]:
    for kind, plural, verb in words.things:
        counts = _counts(look, kind)
        for start, end, stated in _stated(look, said.text, (kind, plural, verb)):
            if (max(counts) or kind is not Arrest) and not _fits(said.text, start, stated, counts):
                said_of = whole("The file counts {count}, not {stated}.", count=max(counts), stated=stated)  # fmt: skip
                yield _finding(look, said, (start, end), said_of, str(max(counts)))


def _counts(look: Look, kind: type[Fact]) -> set[int]:
    """How many there are, in all and by each who did it."""
    held = [h for h in look.casefile.affirmed if isinstance(h.followed.fact, kind)]
    actors = [h.followed.fact.stated("actor") for h in held]
    return {len(held), *(actors.count(actor) for actor in actors if actor)}


def _fits(text: str, start: int, stated: int, counts: set[int]) -> bool:
    if stated in counts:
        return True
    return _is_least(text, start) and max(counts) >= stated


def _is_least(text: str, start: int) -> bool:
    least = "|".join(words.least for words in COUNTING.values())
    return re.search(rf"(?:{least})\s*$", text[:start], re.IGNORECASE) is not None


def _stated(look: Look, text: str, counted: tuple[type[Fact], str, str]) -> Iterator[tuple[int, int, int]]:  # fmt: skip
    """The numbers given for what is counted, as a noun or as times of a verb."""
    kind, plural, verb = counted
    words, number = COUNTING[look.language], _number_of(look.language)
    noun = _pattern(rf"(?P<number>{words.number})\s+(?:\w+\s+)?{plural}(?!\w)")
    for match in noun.finditer(text) if _pattern(plural).search(text) else ():
        if (stated := number(match["number"])) is not None:
            yield *match.span("number"), stated
    for match in _how_often(look.language).finditer(text) if _pattern(verb).search(text) else ():
        stated = words.once.get(match[0].casefold()) or number(match["number"] or "")
        if stated is not None and _is_beside(text, match, verb):
            yield *match.span(), stated
    for pair, dual in words.pairs:
        for match in _pattern(rf"(?<!\w)(?:{dual})(?!\w)").finditer(text) if pair is kind else ():
            yield *match.span(), _PARTS


def _is_beside(text: str, match: re.Match[str], verb: str) -> bool:
    """Whether the verb stands in the same clause, nearer than any sign."""
    before = re.split(r"[.;:,،؛]", text[max(0, match.start() - _NEAR) : match.start()])[-1]
    after = re.split(r"[.;:،؛]", text[match.end() : match.end() + _NEAR])[0]
    pattern = _pattern(rf"(?<!\w){verb}(?!\w)")
    return bool(pattern.search(before) or pattern.search(after))


@cache
def _how_often(language: str) -> re.Pattern[str]:
    words = COUNTING[language]
    once = "|".join(map(re.escape, sorted(words.once, key=len, reverse=True)))
    return _pattern(rf"(?<!\w)(?:{once}|(?P<number>{words.number})\s+{words.times})(?!\w)")


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


def _number_of(language: str) -> Callable[[str], int | None]:
    return arabic_number if language == "ar" else NUMBERS[language]


def _sums(look: Look, said: Said, words: Counting) -> Iterator[Finding]:
    """Parts in one unit, and a total that is not their sum."""
    number = _number_of(look.language)
    total = _pattern(words.total.replace("{n}", f"{words.number}")).search(said.text)
    if total is None:
        return
    group = next(name for name, value in total.groupdict().items() if value is not None)
    before = _without_dates(said.text)[: total.start()]
    each = _pattern(rf"(?<![\w.,])و?(?P<n>{words.number})(?: (?P<unit>{words.unit})(?!\w))?")
    found = [(n, m["unit"]) for m in each.finditer(before) if (n := number(m["n"])) is not None]
    parts = [n for n, unit in found if unit or n > 1]
    stated = number(total[group])
    units = {unit.casefold()[:_UNIT] for _, unit in found if unit}
    if stated is None or len(parts) < _PARTS or len(units) != 1:
        return
    if sum(parts) != stated:
        said_of = whole("The parts come to {sum}, not {stated}.", sum=sum(parts), stated=stated)
        yield _finding(look, said, total.span(group), said_of, str(sum(parts)))


def _without_dates(text: str) -> str:
    for start, end, *_ in tuple(dates(text)):
        text = f"{text[:start]}{'·' * (end - start)}{text[end:]}"
    return text


def _finding(look: Look, said: Said, span: tuple[int, int], said_of: Phrase, suggestion: str) -> Finding:  # fmt: skip
    start, end = said.start + span[0], said.start + span[1]
    return look.finding("count-off", start, end, said_of, severity=Severity.WARNING, suggestion=suggestion)  # fmt: skip
