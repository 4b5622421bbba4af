"""An appeal, the answers to it, and what left nothing more to ask."""

from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.facts import Role
from habeas.core.letters import Letter
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Response:
    """An answer of an authority: on which day at the latest, by whom, and whether it was favourable.

    `first` is the earliest day on which it can have come, `when` its date as it is told, `to` whom it answers and
    `letter` which letter it names; None where not known. `told_by` is who published what tells of it.
    """

    on: date
    by: str | None
    favourable: bool | None
    claims: tuple[str, ...]
    first: date | None = None
    when: When | None = None
    to: str | None = None
    letter: Letter | None = None
    told_by: str | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """What left nothing more to ask: the release or the death of the person, on which day at the latest."""

    on: date
    role: Role
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal: by whom, to whom, of what kind and for what, and the answer to it or what ended it, if any.

    `from_another` is the last answer that a body which was not asked gave, `to_another` the last of the one that was to
    a letter of somebody else; the silence on this one goes on beside either.
    `on` is the latest day on which it can have been made, `first` the earliest, if one is known, and `when` its date as
    its source tells it, where that is not one sure day.
    """

    on: date
    by: str | None
    to: str | None
    kind: str | None
    claims: tuple[str, ...]
    answer: Response | None = None
    asks: tuple[str, ...] = ()
    ended: Ending | None = None
    first: date | None = None
    when: When | None = None
    from_another: Response | None = None
    to_another: Response | None = None

    @property
    def made(self) -> When:
        """When it was made, as its source tells it."""
        return self.when or When.on(self.on)

    @property
    def is_exact(self) -> bool:
        """Whether the days it took, or takes, are known to the day."""
        answered_on = self.answer.when if self.answer else None
        return self.when is None and (self.answer is None or is_sure(answered_on))

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer still."""
        return self.answer is None and self.ended is None

    def days(self, as_of: date) -> int:
        """Elapsed days from the appeal to its answer or to what ended it, else to the day; the least they can be."""
        until = self.ended.on if self.ended else as_of
        if self.answer is not None:
            until = self.answer.first or self.on
        return max(0, (until - self.on).days)

    def days_at_most(self, as_of: date) -> int | None:
        """The most that the days can be; None where no first day of the appeal is known."""
        closed = self.answer or self.ended
        until = min(closed.on, as_of) if closed else as_of
        return None if self.first is None else max(0, (until - self.first).days)


def is_sure(when: When | None) -> bool:
    """Whether it is one day, and the source does not doubt it."""
    return (
        when is not None and when.day is not None and not (when.is_approximate or when.is_uncertain)
    )


def can_be_one(one: Appeal, other: Appeal) -> bool:
    """Whether the two can be of one body to one body."""
    return can_be(one.by, other.by) and can_be(one.to, other.to)


def can_be(one: str | None, other: str | None) -> bool:
    """Whether the two can mean one body; one that is not named can be any."""
    return one is None or other is None or same_body(one, other)
