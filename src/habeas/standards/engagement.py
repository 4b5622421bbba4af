"""Which provisions the facts of a case engage, why, and whether they bound the state when it happened.

A fact engages a provision; it does not establish a breach. Citation order follows the letters of United Nations
bodies: the treaties that bind the state first, then declarations, then agreed standards. What a caseworker ruled
comes before what the rules say: an engagement confirmed, added or set aside, each with its reason.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Claim
from habeas.core.corroboration import Standing, standing
from habeas.core.decisions import Decision, HeldFact, Ruling, open_rulings
from habeas.core.facts import Custody, Role
from habeas.core.prose import Phrase
from habeas.core.values import Choice
from habeas.standards.attributed import attributed
from habeas.standards.binding import binding
from habeas.standards.instruments import Instrument, Kind, Provision
from habeas.standards.ratification import Origin, Status
from habeas.standards.rules import Rules
from habeas.standards.showing import shows

NOTHING = Phrase("")
BY_RULING = "A caseworker ruled that this engages it."
_REACHING = (Status.PARTY, Status.SIGNATORY, Status.CUSTOM, Status.NOT_A_TREATY)
_Ruled = Mapping[tuple[str, str, str], Decision]


class Strength(Choice):
    """How well the facts stand that engage a provision; it decides the verb a text may use."""

    ENGAGED = "engaged"
    ON_ALLEGATION = "engaged_on_allegation"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason, and the facts that give it: each by its kind, when it happened, whose word it is and how it stands."""

    reason: str
    facts: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Engagement:
    """One provision that the facts engage.

    `binding` says whether it bound the state when the facts happened; `since` is the day from which, where known.
    `origin` is that of the day. `rulings` are the decisions by which people confirmed or added it.
    """

    instrument: Instrument
    provision: Provision
    binding: bool
    since: date | None
    grounds: tuple[Ground, ...]
    claims: tuple[str, ...]
    level: Strength
    rests_on: Phrase = NOTHING
    status: Status = Status.NOT_A_TREATY
    origin: Origin = Origin.SEEN
    rulings: tuple[Decision, ...] = ()

    @property
    def why(self) -> str:
        """Each reason once, in English, with the facts that give it in brackets."""
        return " ".join(
            f"{ground.reason} ({'; '.join(fact.text() for fact in ground.facts)})."
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

    @property
    def force(self) -> str:
        """Whether it binds the state, since when, and from what that is known, in English."""
        if not self.binding:
            return "not binding"
        since = f"binding since {self.since}" if self.since else "binding"
        return since if self.origin is Origin.SEEN else f"{since} ({self.origin.label})"

    @property
    def is_confirmed(self) -> bool:
        """Whether a person ruled that it is engaged."""
        return bool(self.rulings)


@dataclass(frozen=True, slots=True)
class _Reason:
    """One fact that engages a provision, the claim of it that says so, and the sentence that says why."""

    text: str
    held: HeldFact
    claim: Claim


@dataclass(frozen=True, slots=True)
class _Asked:
    """A file with what people ruled on its engagements."""

    casefile: Casefile
    engaged: _Ruled
    not_engaged: _Ruled
    followed: frozenset[str]


def engagements(
    casefile: Casefile, instruments: Mapping[str, Instrument], rules: Iterable[Rules]
) -> tuple[Engagement, ...]:
    """Every provision that the file's facts engage as of its day, binding treaties first."""
    asked = _asked(casefile)
    found = [
        engagement
        for of_one in rules
        for number, reasons in _reasons(asked, instruments[of_one.instrument], of_one).items()
        if (engagement := _engagement(asked, instruments[of_one.instrument], number, reasons))
    ]
    order = {key: place for place, key in enumerate(instruments)}
    return tuple(
        sorted(
            found,
            key=lambda e: (_rank(e), order[e.instrument.key], _place(e.instrument, e.provision)),
        )
    )


def set_aside(casefile: Casefile) -> tuple[Decision, ...]:
    """The open decisions that a provision is not engaged by a claim, with their reasons."""
    return tuple(open_rulings(casefile.open_decisions, Ruling.NOT_ENGAGE))


def _asked(casefile: Casefile) -> _Asked:
    decisions = casefile.open_decisions
    return _Asked(
        casefile,
        {_triple(d): d for d in open_rulings(decisions, Ruling.ENGAGE)},
        {_triple(d): d for d in open_rulings(decisions, Ruling.NOT_ENGAGE)},
        frozenset(i for d in open_rulings(decisions, Ruling.FOLLOW) for i in d.on),
    )


def _triple(decision: Decision) -> tuple[str, str, str]:
    instrument, number, claim = decision.on
    return instrument, number, claim


def _rank(engagement: Engagement) -> int:
    if engagement.binding:
        return 0
    if engagement.status is Status.CUSTOM:
        return 1
    ranks = {Kind.DECLARATION: 2, Kind.SOFT_LAW: 3, Kind.ETHICS: 4, Kind.TREATY: 5}
    return ranks[engagement.instrument.kind]


def _place(instrument: Instrument, provision: Provision) -> int:
    return instrument.provisions.index(provision)


def _reasons(asked: _Asked, instrument: Instrument, rules: Rules) -> dict[str, list[_Reason]]:
    """For each provision number the facts that engage it."""
    casefile = asked.casefile
    if instrument.adopted > casefile.as_of:
        return {}
    found: dict[str, list[_Reason]] = {}
    for number, held, claim, text in _given(asked, instrument, rules):
        found.setdefault(number, []).append(_Reason(text, held, claim))
    return found


def _given(
    asked: _Asked, instrument: Instrument, rules: Rules
) -> Iterable[tuple[str, HeldFact, Claim, str]]:
    """What the rules say of each fact unless a person ruled otherwise, then what people added."""
    said: set[tuple[str, str]] = set()
    for number, why in rules if _has(asked.casefile, instrument.requires) else ():
        provision = instrument.by_number.get(number)
        if provision is None or not _has(asked.casefile, provision.requires):
            continue
        for held in asked.casefile.affirmed:
            for claim in _told(asked, held, instrument.key, number):
                text = why(claim.fact, asked.casefile)
                if text is not None:
                    said.add((number, held.id))
                    yield number, held, claim, text
                    break
    for key, number, claim_id in asked.engaged:
        for held in asked.casefile.affirmed if key == instrument.key else ():
            ruled = next((c for c in held.claims if c.id == claim_id), None)
            if ruled is not None and (number, held.id) not in said:
                said.add((number, held.id))
                yield number, held, ruled, BY_RULING


def _has(casefile: Casefile, required: str) -> bool:
    """Whether the file tells of the person or the situation that an instrument, or a provision of it, is for."""
    if not required:
        return True
    return any(shows(required, c.fact) for h in casefile.affirmed for c in h.claims)


def _told(asked: _Asked, held: HeldFact, instrument: str, number: str) -> Iterable[Claim]:
    """The claims of an occurrence: the one followed first, and alone where a person chose it."""
    claims = (held.followed,) if held.id in asked.followed else held.claims
    return (c for c in claims if (instrument, number, c.id) not in asked.not_engaged)


def _engagement(
    asked: _Asked, instrument: Instrument, number: str, reasons: list[_Reason]
) -> Engagement | None:
    """A treaty that the state has neither joined nor signed is left out, unless a person added it."""
    casefile, provision = asked.casefile, instrument.by_number.get(number)
    binds = [r for r in reasons if _bound_when(casefile, instrument, r.claim)]
    counted = binds or reasons
    claims = tuple(
        dict.fromkeys(i for r in counted for i in _counted(asked, r, instrument, number))
    )
    rulings = tuple(d for i in claims if (d := asked.engaged.get((instrument.key, number, i))))
    now = binding(instrument, casefile.country, casefile.as_of)
    if provision is None or not (binds or rulings or now.status in _REACHING):
        return None
    return Engagement(
        instrument=instrument,
        provision=provision,
        binding=bool(binds),
        since=now.since,
        grounds=_grounds(casefile, counted),
        claims=claims,
        level=_level(casefile, [r.held for r in counted]),
        rests_on=now.said,
        status=now.status,
        origin=now.origin,
        rulings=rulings,
    )


def _counted(asked: _Asked, reason: _Reason, instrument: Instrument, number: str) -> list[str]:
    """The claims of the occurrence that nobody ruled out, the one that gives the reason among them."""
    out = asked.not_engaged
    return [i for i in reason.held.claim_ids if (instrument.key, number, i) not in out]


def _bound_when(casefile: Casefile, instrument: Instrument, claim: Claim) -> bool:
    """Whether it bound the state for certain: while a thing lasts on some day of it, else on every day it can be."""
    days = _days(casefile, claim)
    bound = [binding(instrument, casefile.country, day).binding for day in days]
    return any(bound) if _lasts(claim) else all(bound)


def _lasts(claim: Claim) -> bool:
    when = claim.effective
    return when is not None and when.is_interval and claim.fact.custody_effect is Custody.HELD


def _days(casefile: Casefile, claim: Claim) -> tuple[date, ...]:
    """The first and the last day it can have been, none after the day of the file."""
    when = claim.effective
    if when is None:
        return (casefile.as_of,)
    last = when.latest or (casefile.as_of if _lasts(claim) else when.earliest)
    first = when.earliest or last
    return tuple({min(day, casefile.as_of) for day in (first, last) if day is not None})


def _grounds(casefile: Casefile, reasons: list[_Reason]) -> tuple[Ground, ...]:
    """Each reason once, with the facts that give it."""
    by_text: dict[str, dict[str, Phrase]] = {}
    for reason in reasons:
        fact = attributed(casefile, reason.held, reason.claim)
        by_text.setdefault(reason.text.rstrip("."), {}).setdefault(fact.text(), fact)
    return tuple(Ground(text, tuple(facts.values())) for text, facts in by_text.items())


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
