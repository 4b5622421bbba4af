"""What the list of cases shows; templates only place it."""

from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.due import due
from habeas.core.silence import silence
from habeas.desk.telling import say_days


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case in the list."""

    reference: str
    name: str
    held: bool
    days: str
    silence: int | None
    due: int


def case_line(casefile: Casefile) -> CaseLine:
    """The line of a case in the list."""
    clock = custody(casefile)
    return CaseLine(
        reference=casefile.reference,
        name=casefile.person.name,
        held=clock.held,
        days=say_days(clock) if clock.spells else "—",
        silence=silence(casefile).days,
        due=len(due(casefile)),
    )
