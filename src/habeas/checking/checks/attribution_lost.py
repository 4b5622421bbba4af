"""A statement told as a fact that the file has by somebody's word alone."""

from collections.abc import Iterator

from habeas.checking.authors import is_by_the_author
from habeas.checking.checks.attribution_strengthened import is_strengthened
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.voices import is_attributed, only_told
from habeas.core.prose import whole

CODE = "attribution-lost"
EXAMPLE = (
    "She was beaten by guards.",
    "According to her sister, she was beaten by guards.",
)


def find(look: Look) -> Iterator[Finding]:
    """Each such statement in a sentence that names no voice, nor does the one before it."""
    for told in only_told(look):
        if is_attributed(look, told) or is_strengthened(look, told):
            continue
        if is_by_the_author(look, told.voices):
            continue
        voice = told.voices[0] if told.voices else ""
        said = whole(
            "The file has this by the word of {voice} alone; the draft tells it as a fact.", voice=voice
        )  # fmt: skip
        yield look.finding(
            CODE, told.start, told.end, said,
            severity=Severity.WARNING, suggestion=f"according to {voice}", claims=told.claims,
        )  # fmt: skip
