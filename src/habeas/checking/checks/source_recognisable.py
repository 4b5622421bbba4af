"""A source or a witness told of so that those who hold the person can tell who it is."""

from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.witnesses import recognisable
from habeas.core.prose import whole

CODE = "source-recognisable"
EXAMPLE = (
    "A guard on the night shift told us.",
    "Leave it out, or say it without role, place and time if the source agrees.",
)


def find(look: Look) -> Iterator[Finding]:
    """The first such passage of each sentence."""
    for said in look.said:
        span = None if said.is_heading else next(recognisable(said.text), None)
        if span is None:
            continue
        words = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
        yield look.finding(CODE, said.start + span[0], said.start + span[1], words)
