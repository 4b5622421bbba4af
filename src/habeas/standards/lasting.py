"""What is over of what is told as going on: as any kind ends, and a disappearance by an acknowledgement too."""

from collections.abc import Sequence

from habeas.core import lasting
from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Until
from habeas.core.lasting import End, Lasted
from habeas.core.when import When
from habeas.standards.acknowledgement import acknowledged_by, ended_on
from habeas.standards.ratification import own_state


def ended_by(casefile: Casefile, fact: Fact, told: Sequence[Claim]) -> End | None:
    """What shows that this, told by these claims, is over by the day of the case."""
    name = f"standards.ended_by.{fact!r}.{'.'.join(claim.id for claim in told)}"
    return keep(casefile, name, lambda: _ended_by(casefile, fact, told))


def _ended_by(casefile: Casefile, fact: Fact, told: Sequence[Claim]) -> End | None:
    acknowledgement = acknowledged_by(casefile, told)
    if acknowledgement is None:
        return lasting.ended_by(casefile, fact, told, own_state(casefile))
    day = ended_on(casefile, acknowledgement)
    return End(acknowledgement, None if day is None else When.on(day), Until.THEN)


def is_over(casefile: Casefile, held: HeldFact) -> bool:
    """Whether what is held, told as going on or not, is over by the day of the case."""
    return ended_by(casefile, held.followed.fact, held.claims) is not None


def as_it_lasted(casefile: Casefile, fact: Fact, told: Sequence[Claim]) -> Lasted | None:
    """How long it went on, of what is told as going on and is over by then."""
    return lasting.lasted(fact, told, ended_by(casefile, fact, told))
