"""What the file of a draft carries beside its pages: comments, tracked changes, hidden words, names in its properties."""

from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import whole
from habeas.core.unseen import Where

CODE = "hidden-content"
EXAMPLE = (
    "A DOCX with a comment “ask the nurse again” and changes kept track of.",
    "A file without comments, with all changes accepted, and no names in its properties.",
)
_MOST_SHOWN = 160


def find(look: Look) -> Iterator[Finding]:
    """Each of them, at the beginning of the draft: it stands nowhere in its words."""
    for one in look.unseen:
        is_property = one.where is Where.PROPERTY
        said = whole(
            "The file carries what its pages do not show ({where}): take it out before it is sent.",
            where=one.where,
        )
        severity = Severity.WARNING if is_property else Severity.ERROR
        yield Finding(CODE, severity, said, one.text[:_MOST_SHOWN], 0, 0)
