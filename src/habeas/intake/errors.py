"""What is said when a document cannot be taken in."""

from habeas.core.errors import HabeasError


class IntakeError(HabeasError):
    """One line: which document, what is wrong with it, what to do."""


class Unreadable(Exception):
    """What is wrong with a document's content and what to do, told by a parser that does not know its name."""


def one_line(name: str, problem: str) -> IntakeError:
    """The error for the document of that name, on one line whatever the name holds."""
    return IntakeError(" ".join(f"{name}: {problem}".split()))
