"""Which provisions the facts of a case engage, why, and whether they bound the state when it happened.

A fact engages a provision; it does not establish a breach. Citation order follows the letters of United Nations
bodies: the treaties that bind the state first, then declarations, then agreed standards.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty
from habeas.core.corroboration import Standing, standing
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Role
from habeas.core.prose import Phrase, at
from habeas.core.values import Choice
from habeas.core.when import When
from habeas.standards.binding import binding
from habeas.standards.instruments import Instrument, Kind, Provision
from habeas.standards.ratification import Status
from habeas.standards.rules import Rules

NOTHING = Phrase("")


class Strength(Choice):
    """How well the facts stand that engage a provision; it decides the verb a text may use."""

    ENGAGED = "engaged"
    ON_ALLEGATION = "engaged_on_allegation"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason, and the facts that give it: each by the label of its kind and when it happened."""

    reason: str
    facts: tuple[tuple[str, When | None], ...]


@dataclass(frozen=True, slots=True)
class Engagement:
    """One provision that the facts engage.

    `binding` says whether it bound the state when the facts happened; `since` is the day from which, where known.
    """

    instrument: Instrument
    provision: Provision
    binding: bool
    since: date | None
    grounds: tuple[Ground, ...]
    claims: tuple[str, ...]
    level: Strength
    rests_on: Phrase = NOTHING

    @property
    def why(self) -> str:
        """Each reason once, in English, with the facts that give it in brackets."""
        return " ".join(
            f"{ground.reason} ({'; '.join(_named(*fact) for fact in ground.facts)})."
            for ground in self.grounds
        )

    @property
    def basis(self) -> str:
        """Why it binds the state or does not, in English."""
        return self.rests_on.text()

    @property
    def citation(self) -> str:
        """The provision as it is cited."""
        return self.provision.citation


@dataclass(frozen=True, slots=True)
class _Reason:
    """One fact that engages a provision, and the sentence that says why."""

    text: str
    held: HeldFact


def engagements(
    casefile: Casefile, instruments: Mapping[str, Instrument], rules: Iterable[Rules]
) -> tuple[Engagement, ...]:
    """Every provision that the file's facts engage as of its day, binding treaties first."""
    found = [
        engagement
        for of_one in rules
        for number, reasons in _reasons(casefile, of_one).items()
        if (engagement := _engagement(casefile, instruments[of_one.instrument], number, reasons))
    ]
    order = {key: place for place, key in enumerate(instruments)}
    return tuple(
        sorted(
            found,
            key=lambda e: (_rank(e), order[e.instrument.key], _place(e.instrument, e.provision)),
        )
    )


def _rank(engagement: Engagement) -> int:
    if engagement.binding:
        return 0
    return {Kind.DECLARATION: 1, Kind.SOFT_LAW: 2, Kind.TREATY: 3}[engagement.instrument.kind]


def _place(instrument: Instrument, provision: Provision) -> int:
    return instrument.provisions.index(provision)


def _reasons(casefile: Casefile, rules: Rules) -> dict[str, list[_Reason]]:
    """For each provision number the facts that engage it."""
    found: dict[str, list[_Reason]] = {}
    for number, why in rules:
        for held in casefile.affirmed:
            text = why(held.followed.fact, casefile)
            if text is not None:
                found.setdefault(number, []).append(_Reason(text, held))
    return found


def _engagement(
    casefile: Casefile, instrument: Instrument, number: str, reasons: list[_Reason]
) -> Engagement | None:
    """A treaty that the state has neither joined nor signed is left out."""
    state = casefile.country
    binds = [r for r in reasons if binding(instrument, state, _day(casefile, r.held)).binding]
    now = binding(instrument, state, casefile.as_of)
    if instrument.is_treaty and not binds and now.status in (Status.NONE, Status.UNKNOWN_STATE):
        return None
    counted = binds or reasons
    return Engagement(
        instrument=instrument,
        provision=instrument.by_number[number],
        binding=bool(binds),
        since=now.since,
        grounds=_grounds(counted),
        claims=tuple(dict.fromkeys(i for r in counted for i in r.held.claim_ids)),
        level=_level(casefile, [r.held for r in counted]),
        rests_on=now.said,
    )


def _day(casefile: Casefile, held: HeldFact) -> date:
    """The day on which the state must have been bound: while it lasts, the last; else the first it can be."""
    when = held.followed.effective
    if when is None:
        return casefile.as_of
    if when.is_interval and held.followed.fact.custody_effect is Custody.HELD:
        return min(when.latest or casefile.as_of, casefile.as_of)
    return min(when.earliest or when.latest or casefile.as_of, casefile.as_of)


def _grounds(reasons: list[_Reason]) -> tuple[Ground, ...]:
    """Each reason once, with the facts that give it."""
    by_text: dict[str, dict[tuple[str, When | None], None]] = {}
    for reason in reasons:
        claim = reason.held.followed
        told = by_text.setdefault(reason.text.rstrip("."), {})
        told[(claim.fact.label, claim.when)] = None
    return tuple(Ground(text, tuple(facts)) for text, facts in by_text.items())


def _named(label: str, when: When | None) -> str:
    """'Care denied, by 14 May 2022'."""
    told = at(when)
    return label if told is None else f"{label}, {told.text()}"


def _level(casefile: Casefile, facts: list[HeldFact]) -> Strength:
    if any(_is_supported(casefile, held) for held in facts):
        return Strength.SUPPORTED
    if all(held.followed.certainty is not Certainty.STATED for held in facts):
        return Strength.ON_ALLEGATION
    return Strength.ENGAGED


def _is_supported(casefile: Casefile, held: HeldFact) -> bool:
    """Two independent sources, a finding, or a finding by another that bears this very kind out."""
    if standing(casefile, held) in (Standing.FOUND, Standing.CORROBORATED):
        return True
    key = held.followed.fact.key
    return any(f.followed.fact.stated("of") == key for f in casefile.in_role(Role.FINDING))
