"""What a procedure is: a way to seize a body. Who may, for which states, with what, by when, and at what cost.

Every statement carries its authority: the rule or page it comes from, and whether anybody compared it with a source.
A procedure declares; nothing here computes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.prose import Phrase
from habeas.core.values import Choice, Duration
from habeas.procedures.authority import Authority, Said

_PREFIX = re.compile(r"^(?:the )?(?:united nations |un )?")


class Party(Choice):
    """Who must act within a time limit."""

    GOVERNMENT = "government"
    SOURCE = "source"
    BODY = "body"
    EACH_SIDE = "government_and_source"


class Event(Choice):
    """What a time limit runs from."""

    SUBMITTED = "submission"
    TRANSMITTED = "transmittal_to_the_government"
    RECEIVED = "receipt_by_the_government"
    REPLIED = "reply_of_the_government"
    DECIDED = "decision_of_the_body"
    FINAL_DECISION = "final_decision_at_home"
    OTHER_ENDED = "end_of_another_international_procedure"
    DISAPPEARED = "disappearance"
    ASKED = "request_of_the_body"


class Counting(Choice):
    """Which days a time limit counts."""

    CALENDAR = "calendar_days"
    WORKING = "working_days"


@dataclass(frozen=True, slots=True)
class Formerly:
    """The term of a limit for what it runs from before a day: a rule that changed, and what says so."""

    until: date
    term: Duration
    said: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """One time limit. `term` is None where the rule gives no figure; `is_answer` marks the reply that silence is of.

    `formerly` is the term that holds for what it runs from before the rule changed.
    """

    key: str
    by: Party
    runs_from: Event
    said: Said
    term: Duration | None = None
    extension: Duration | None = None
    extension_said: Said | None = None
    counting: Counting = Counting.CALENDAR
    is_answer: bool = False
    formerly: Formerly | None = None

    @property
    def every_said(self) -> tuple[Said, ...]:
        """What is said of the limit, of its extension and of the rule before it."""
        extended = () if self.extension_said is None else (self.extension_said,)
        former = () if self.formerly is None else (self.formerly.said,)
        return (self.said, *extended, *former)

    @property
    def authorities(self) -> tuple[Authority, ...]:
        """What the limit, its extension and the rule before it rest on."""
        return tuple(said.authority for said in self.every_said)

    def term_from(self, day: date) -> Duration | None:
        """The term that holds where the limit runs from that day."""
        is_former = self.formerly is not None and day < self.formerly.until
        return self.formerly.term if self.formerly and is_former else self.term


class Standing(Choice):
    """Whether the file shows what is asked.

    `missing` is silence, `contrary` what speaks against it, `not_known` what the file cannot tell and a person must say.
    """

    MET = "met"
    CONTRARY = "contrary"
    MISSING = "missing"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the file shows of one thing asked, the claims that show it, and the kinds of fact that could (their keys)."""

    standing: Standing
    why: Phrase
    claims: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


Show = Callable[[Casefile], Shown]


@dataclass(frozen=True, slots=True)
class Route:
    """One part of a body that the facts of a file speak to, and the claims."""

    said: Said
    claims: tuple[str, ...]


class Need(Choice):
    """How far something must be shown: a condition to be heard at all, a required or a welcome part of the text."""

    CONDITION = "condition"
    REQUIRED = "required"
    IDEAL = "ideal"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that must be shown, and the function of the file that says whether it is."""

    key: str
    asked: Said
    show: Show
    need: Need = Need.REQUIRED


@dataclass(frozen=True, slots=True)
class InTime:
    """Facts of these kinds count from the day on which the treaty, or a declaration under it, bound the state.

    Earlier ones do perhaps if they go on.
    """

    treaty: str
    kinds: tuple[type[Fact], ...]
    or_goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """What excludes a submission: one pending under these procedures, facts out of time, or what `show` finds MET."""

    key: str
    said: Said
    pending: tuple[str, ...] = ()
    in_time: InTime | None = None
    show: Show | None = None


class Membership(Choice):
    """An organisation or a community of states that a procedure is tied to."""

    UNITED_NATIONS = "united_nations"
    UNESCO = "unesco"
    ILO = "ilo"
    IPU = "ipu"
    OAS = "oas"
    ECHR = "echr"
    ACHPR = "achpr"

    @property
    def label(self) -> str:
        """The organisation, or the convention whose parties are meant."""
        return _ORGANISATIONS[self]


_ORGANISATIONS = {
    Membership.UNITED_NATIONS: "United Nations",
    Membership.UNESCO: "UNESCO",
    Membership.ILO: "International Labour Organization",
    Membership.IPU: "Inter-Parliamentary Union",
    Membership.OAS: "Organization of American States",
    Membership.ECHR: "European Convention on Human Rights",
    Membership.ACHPR: "African Charter on Human and Peoples' Rights",
}


@dataclass(frozen=True, slots=True)
class HavingLeft:
    """The rule by which a state that left is still reached for facts of these kinds, where they happened before."""

    said: Said
    kinds: tuple[type[Fact], ...]


@dataclass(frozen=True, slots=True)
class States:
    """Which states a procedure reaches: members of one organisation, parties to all of these instruments, or any.

    `having_left` is the rule by which a state that left the organisation is still reached for what happened before.
    """

    said: Said
    member_of: Membership | None = None
    party_to: tuple[str, ...] = ()
    having_left: HavingLeft | None = None

    @property
    def every_said(self) -> tuple[Said, ...]:
        """What is said of the states that it reaches, and of those that left."""
        return (self.said, *((self.having_left.said,) if self.having_left else ()))


@dataclass(frozen=True, slots=True)
class Desk:
    """The hours of a desk, in the time of its seat; what comes later counts from the next working day."""

    opens: time
    closes: time
    said: Said


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a body sits: its time zone, and the calendar of holidays there (country, subdivision)."""

    place: str
    zone: str
    country: str
    part: str | None = None
    desk: Desk | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """Whom a procedure seizes: its name, the other names that files use for it, and where it sits."""

    name: str
    known_as: tuple[str, ...] = ()
    seat: Seat | None = None
    _names: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names = frozenset(each.casefold() for each in (self.name, *self.known_as))
        object.__setattr__(self, "_names", names)

    def is_named(self, name: str) -> bool:
        """Whether a file means this body by that name, `the` and `United Nations` apart."""
        return self.is_barely_named(bare_name(name))

    def is_barely_named(self, bare: str) -> bool:
        """The same of a name that is bare: who asks many bodies strips it once."""
        return bare in self._names


def bare_name(name: str) -> str:
    """The name of a body in small letters without `the` and `United Nations`."""
    return _PREFIX.sub("", " ".join(name.split()).casefold())


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One procedure, declared by the module of its name. None means that the library holds nothing on it."""

    module: str
    name: str
    body: Body
    about: Said
    states: States
    who: tuple[Said, ...]
    consent: tuple[Said, ...]
    addressee: tuple[Said, ...]
    requirements: tuple[Requirement, ...]
    costs: tuple[Said, ...]
    bars: tuple[Bar, ...] = ()
    no_bar: tuple[Said, ...] = ()
    limits: tuple[TimeLimit, ...] = ()
    next_steps: tuple[Said, ...] = ()
    silence: Said | None = None
    language: Said | None = None
    length: Said | None = None
    is_urgent: bool = False
    is_filing: bool = True
    routes: Callable[[Casefile], tuple[Route, ...]] | None = None

    @property
    def key(self) -> str:
        """The name of its module."""
        return self.module.rpartition(".")[2]

    @property
    def statements(self) -> tuple[Said, ...]:
        """Every statement about it."""
        single = (self.about, *self.states.every_said, self.silence, self.language, self.length)
        desk = self.body.seat.desk.said if self.body.seat and self.body.seat.desk else None
        return (
            *(said for said in (*single, desk) if said is not None),
            *self.who,
            *self.consent,
            *self.addressee,
            *(r.asked for r in self.requirements),
            *(b.said for b in self.bars),
            *self.no_bar,
            *(said for limit in self.limits for said in limit.every_said),
            *self.next_steps,
            *self.costs,
        )

    def limit(self, key: str) -> TimeLimit:
        """The time limit of that key."""
        return next(limit for limit in self.limits if limit.key == key)

    @property
    def answer(self) -> TimeLimit | None:
        """The limit whose passing without a reply is silence."""
        return next((limit for limit in self.limits if limit.is_answer), None)


@dataclass(frozen=True, slots=True)
class Span:
    """Days from a first to a last, both included."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.first <= day <= self.last
