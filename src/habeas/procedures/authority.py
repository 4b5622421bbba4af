"""On what a statement about a procedure rests, and whether anybody compared it with a source."""

from dataclasses import dataclass

from habeas.core.values import Choice
from habeas.core.when import When

NOT_CHECKED = "from memory, not compared with a source"


class Mark(Choice):
    """Whether a statement was compared with a source."""

    SEEN = "seen"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Authority:
    """On what a statement rests: the rule or document, where it was seen, and when it was checked."""

    name: str
    mark: Mark
    source: str = ""
    checked: When | None = None

    @property
    def shown(self) -> str:
        """The authority with its mark, as people read it."""
        if self.mark is Mark.MEMORY:
            return f"{self.name} ({NOT_CHECKED})"
        return f"{self.name} (seen: {self.source}, checked {self.checked})"


@dataclass(frozen=True, slots=True)
class Said:
    """One statement about a procedure, in words of our own, with its authority."""

    text: str
    authority: Authority


SOURCES_SEEN = "2026"


def seen(text: str, name: str, source: str, *, checked: str = SOURCES_SEEN) -> Said:
    """A statement that was read in a source, and when."""
    return Said(text, Authority(name, Mark.SEEN, source, When(checked)))


def recalled(text: str, name: str) -> Said:
    """A statement from memory, which somebody has to compare with a source."""
    return Said(text, Authority(name, Mark.MEMORY))
