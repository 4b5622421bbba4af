"""What a check finds in a draft: a stable code, the words it points at, and what to write instead."""

from dataclasses import dataclass

from habeas.core.prose import Phrase
from habeas.core.values import Choice


class Severity(Choice):
    """How grave it is: an error must not leave the house."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """`quote` is the draft's text from `start` to `end`, in code points; `claims` are those it was held against.

    What stands in the file and not in its words is quoted with 0 for both.
    """

    code: str
    severity: Severity
    said: Phrase
    quote: str
    start: int
    end: int
    suggestion: str = ""
    claims: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.said.text()

    def to_json(self) -> dict[str, object]:
        """The finding as `habeas check --json` prints it."""
        return {
            "code": self.code,
            "severity": self.severity.value,
            "message": self.message,
            "quote": self.quote,
            "start": self.start,
            "end": self.end,
            "suggestion": self.suggestion,
            "claims": list(self.claims),
        }
