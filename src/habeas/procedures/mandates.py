"""Which mandates of the special procedures the facts of a file speak to. A submission can go to several at once.

The list of mandates is from memory; country mandates are not in it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.death import Death
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.procedures.authority import Said, recalled
from habeas.procedures.procedure import Route, Shown, Standing
from habeas.procedures.showing import any_of, has_office, stated_words, told

Show = Callable[[Casefile], Shown]
_LIST = "Mandates of the special procedures"


@dataclass(frozen=True, slots=True)
class _Mandate:
    said: Said
    show: Show


def _mandate(name: str, show: Show) -> _Mandate:
    return _Mandate(recalled(f"Special Rapporteur on {name}", _LIST), show)


_MANDATES = (
    _mandate("the right to health", told(CareDenied, HealthCondition, HungerStrike)),
    _mandate(
        "torture", told(Mistreatment, Corroboration, CareDenied, SolitaryConfinement, Incommunicado)
    ),
    _mandate(
        "the independence of judges and lawyers",
        any_of(
            told(FairTrialBreach),
            told(
                Hearing,
                where=lambda f: (
                    isinstance(f, Hearing) and f.presence not in (None, Presence.PRESENT)
                ),
            ),
        ),
    ),
    _mandate(
        "human rights defenders", has_office(r"\b(defender|human rights|activist|campaigner)\b")
    ),
    _mandate(
        "freedom of expression",
        any_of(
            has_office(r"\b(journalist|editor|writer|reporter|author|poet|blogger|publisher)\b"),
            stated_words(r"\b(insult|defam|libel|false (information|news)|propaganda)"),
        ),
    ),
    _mandate(
        "freedom of assembly and of association",
        any_of(
            stated_words(r"\b(rally|rallies|protest|demonstration|picket|assembl)"),
            has_office(r"\b(union|party|movement|league)\b"),
        ),
    ),
    _mandate("extrajudicial, summary or arbitrary executions", told(Death)),
)


def mandates(casefile: Casefile) -> tuple[Route, ...]:
    """Those that the facts on file speak to, each with its claims."""
    found = ((mandate.said, mandate.show(casefile)) for mandate in _MANDATES)
    return tuple(
        Route(said, shown.claims) for said, shown in found if shown.standing is Standing.MET
    )
