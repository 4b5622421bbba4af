"""The gravest on file, which a short paper tells before all else: of each sort what was told last, as room allows more."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from habeas.core.custody import Holding, custody
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.death import Death
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.visit import Visit
from habeas.papers.draft import Block, Points
from habeas.papers.parts.events import happened
from habeas.papers.parts.health import is_clinical, is_past_fear
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.standards import acknowledgements

_ROOM = 3


def _is_of_life(told: Told) -> bool:
    is_fear = "fear" in (told.fact.stated("condition") or "")
    is_critical = told.fact.stated("trend") == Trend.CRITICAL
    return isinstance(told.fact, HealthCondition) and (is_fear or is_critical)


def _fasts(told: Told) -> bool:
    """A hunger strike that goes on: one that nobody dates may be long past."""
    when = told.fact.occurred
    return isinstance(told.fact, HungerStrike) and when is not None and when.is_open


def _is_found_by_doctors(told: Told) -> bool:
    """An illness that doctors name, and no fear or fast."""
    is_ill = told.fact.stated("trend") in (Trend.ILL, Trend.DECLINING)
    named = told.fact.stated("condition") is not None
    return isinstance(told.fact, HealthCondition) and is_ill and named and is_clinical(told)


_SORTS: tuple[Callable[[Told], bool], ...] = (
    lambda told: isinstance(told.fact, Death),
    _is_of_life,
    lambda told: isinstance(told.fact, Mistreatment),
    lambda told: isinstance(told.fact, EnforcedDisappearance),
    _fasts,
    lambda told: isinstance(told.fact, CareDenied),
    _is_found_by_doctors,
    lambda told: isinstance(told.fact, Incommunicado),
    lambda told: isinstance(told.fact, SolitaryConfinement),
)
_KINDS = (
    Death, HealthCondition, Mistreatment, EnforcedDisappearance, HungerStrike, CareDenied, Incommunicado,
    SolitaryConfinement,
)  # fmt: skip


def gravest(writing: Writing) -> list[Block]:
    """What others than the authorities tell, and care that these themselves say they refused, one sort after the other."""
    found = found_gravest(writing)
    return [Points(tuple(happened(writing, one) for one in found))] if found else []


def found_gravest(writing: Writing) -> list[Told]:
    """Of each sort what was told last; a second of a sort only where there is room."""
    told = [one for one in writing.told(*_KINDS, again=True) if not _is_past(writing, one)]
    told += _admitted(writing)
    sorts = [list(_last_told_first(told, is_of_it)) for is_of_it in _SORTS]
    chosen = [one for some in sorts for one in some[:1]]
    chosen += [one for some in sorts for one in some[1:2]][: max(0, _ROOM - len(chosen))]
    return [one for some in sorts for one in some if one in chosen]


def _admitted(writing: Writing) -> tuple[Told, ...]:
    """Care that an authority itself tells that it did not give is no account of its own of what others say."""
    casefile = writing.casefile
    if custody(casefile).holding is Holding.NOT_HELD:
        return ()
    refused = (h for h in casefile.of_kind(CareDenied) if h.followed.is_affirmed)
    return once(casefile, (h for h in refused if writing.is_official(h.followed)))


def _last_told_first(told: Sequence[Told], is_of_it: Callable[[Told], bool]) -> Iterator[Told]:
    """On one day what says most."""
    yield from sorted(
        (one for one in told if is_of_it(one)),
        key=lambda one: (one.day or date.min, len(one.fact.to_json())),
        reverse=True,
    )


def _is_past(writing: Writing, told: Told) -> bool:
    """A fear for one who is free, a disappearance that an authority has ended, being out of reach before a visit."""
    if isinstance(told.fact, EnforcedDisappearance):
        return bool(acknowledgements(writing.casefile))
    if isinstance(told.fact, Incommunicado):
        visits = writing.told(Visit, again=True)
        return any((v.day or date.min) > (told.day or date.min) for v in visits)
    return is_past_fear(writing, told)
