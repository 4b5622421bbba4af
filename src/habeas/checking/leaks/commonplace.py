"""Words that any text on a case shares with a secret one: days, bodies that the readers know, what a kind of fact is called.

They are the same in every source in the draft's language, so a run of nothing else tells nothing that is closed.
"""

import re
from collections.abc import Iterator, Sequence

from habeas.checking.checks.official_version_omitted import MATTERS
from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.tongues.tables import TABLES

_TELLING = re.compile(r"\w{4,}|[\u0621-\u064a]{3,}|\d{1,3}")


def tells_nothing(look: Look, run: Sequence[re.Match[str]]) -> bool:
    """Whether no word of the run tells anything: only short ones stand beside what any text shares."""
    shared = look.once("commonplace", lambda: tuple(_shared(look)))
    return all(
        any(start <= word.start() and word.end() <= end for start, end in shared)
        for word in run
        if _TELLING.fullmatch(word[0])
    )


def _shared(look: Look) -> Iterator[tuple[int, int]]:
    for written in dates_in(look.text):
        yield written.start, written.end
    for publisher in {s.publisher for s in look.casefile.known_sources.values() if s.publisher}:
        yield from (m.span() for m in re.finditer(rf"\b{re.escape(publisher)}\b", look.text))
    table = TABLES.get(look.language)
    if table is None:
        return
    for kinds, words in zip(MATTERS, (table.harmed, table.ailing, table.fasting, table.held), strict=True):  # fmt: skip
        if look.casefile.of_kind(*kinds):
            yield from (m.span() for m in words.finditer(look.flat))
