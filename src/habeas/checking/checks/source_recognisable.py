"""A source or a witness told of so that those who hold the person can tell who it is."""

from collections.abc import Iterator

from habeas.checking.finding import Finding
from habeas.checking.leaks.confided import named_here, quoted
from habeas.checking.leaks.heard import is_heard_already
from habeas.checking.leaks.witnesses import recognisable
from habeas.checking.look import Look
from habeas.checking.tongues.tellers import tellers
from habeas.core.prose import whole

CODE = "source-recognisable"
EXAMPLE = (
    "A guard on the night shift told us.",
    "Leave it out, or say it without role, place and time if the source agrees.",
)


def find(look: Look) -> Iterator[Finding]:
    """The first such passage of each sentence, and each role of a closed source in a quotation."""
    words = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
    marked = list(quoted(look))
    yield from (look.finding(CODE, start, end, words) for start, end in marked)
    for said in look.said:
        spans = (
            (start, end)
            for start, end in recognisable(said.text)
            if not _is_over_lines(look, said.start + start, said.start + end)
            and not is_heard_already(look, said, start, end)
        )
        span = next(spans, None) or next(named_here(look, said), None)
        if span is not None:
            marked.append((said.start + span[0], said.start + span[1]))
            yield look.finding(CODE, *marked[-1], words)
    for found in tellers(look):
        if not any(start < found.end and found.start < end for start, end in marked):
            yield found


def _is_over_lines(look: Look, start: int, end: int) -> bool:
    """Whether the words run from a short line, such as a title in capitals, into the next."""
    first = look.text[look.text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    return "\n" in look.text[start:end] and first.isupper()
