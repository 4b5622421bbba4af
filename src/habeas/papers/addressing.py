"""Whom a paper goes to, as letters have it: the office, who holds it on the day, how they are addressed, and where.

Who held an office once is not written to: without a holder on the day, the block names the office alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from habeas.core.prose import Phrase, say_day, whole
from habeas.papers.escaping import escape

_LONG_AGO = 180
_OPENING = 5
_OF_SOMEBODY = ("His", "Her", "Their")
"""How an honorific begins that is said of somebody and not to them: 'His Excellency'."""


class Role(StrEnum):
    """What an addressee is there for."""

    DECISION_MAKER = "decision-maker"
    COPY = "copy"
    MISSION = "diplomatic mission"
    OVERSIGHT = "oversight"
    PARLIAMENT = "parliament"
    MEDICAL = "medical"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds an office, from a day on, up to a day; None where that is not known or still to come."""

    name: str
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether in office on that day, as far as the days are known."""
        return (self.since is None or self.since <= day) and (
            self.until is None or day <= self.until
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One office: its title in the local protocol, its holders, and how it is reached.

    `names` are the names by which files know it; `checked_on` is the day on which somebody last made sure of all this.
    """

    office: str
    names: tuple[str, ...] = ()
    holders: tuple[Holder, ...] = ()
    honorific: str = ""
    salutation: str = ""
    address_lines: tuple[str, ...] = ()
    country: str = ""
    email: str = ""
    fax: str = ""
    social: str = ""
    language: str = ""
    role: Role = Role.DECISION_MAKER
    checked_on: date | None = None
    channel: str = ""

    def is_called(self, name: str) -> bool:
        """Whether it is the office of that name, word for word."""
        return _plain(name) in {_plain(each) for each in (self.office, *self.names)}

    def holder_on(self, day: date) -> Holder | None:
        """The one who holds it on the day; None where there is none, or more than one could."""
        held = [holder for holder in self.holders if holder.holds(day)]
        return held[0] if len(held) == 1 else None


def _plain(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")


def block(addressee: Addressee, day: date) -> str:
    """The lines of its block, in Markdown."""
    holder = addressee.holder_on(day)
    person = f"{addressee.honorific} {holder.name}".strip() if holder is not None else ""
    reached = (addressee.email, addressee.fax)
    lines = [person, addressee.office, *addressee.address_lines, addressee.country, *reached]
    return "\\\n".join(escape(line) for line in lines if line)


@dataclass(frozen=True, slots=True)
class Usual:
    """What a paper says to whom it goes where nobody keeps who that is: the line to whom, and how they are saluted.

    `named` salutes somebody by name; a paper that salutes nobody has neither.
    """

    to: str = ""
    salutation: str = ""
    named: str = ""


NOTHING_USUAL = Usual()


def headed(
    markdown: str,
    addressees: Sequence[Addressee],
    day: date,
    usual: Usual = NOTHING_USUAL,
    language: str = "",
) -> str:
    """The words after the blocks of those they go to, which stand for the line to whom.

    The one addressee's own salutation, or the one by name, stands for the usual one, unless the words are in another
    language than that in which the addressee is written to.
    """
    to = [each for each in addressees if each.role is not Role.COPY]
    if not to:
        return markdown
    is_other = language not in ("", to[0].language) and bool(to[0].language)
    own = _salutation(to[0], day, usual) if len(to) == 1 and not is_other else ""
    line = line_to_whom(markdown, usual)
    body = markdown.replace(f"{line}\n\n", "", 1) if line else markdown
    standing = f"\n\n{escape(usual.salutation)}\n\n"
    if own and usual.salutation and standing in body:
        body = body.replace(standing, f"\n\n{own}\n\n", 1)
    if f"\n\n{own}\n\n" in body:
        own = ""
    return "\n\n".join(filter(None, [*(block(each, day) for each in to), own, body]))


def _salutation(addressee: Addressee, day: date, usual: Usual) -> str:
    """The addressee's own; else by name, where the paper salutes and somebody holds the office on the day."""
    holder = addressee.holder_on(day)
    if addressee.salutation or not usual.named or holder is None:
        return escape(addressee.salutation)
    is_bent = addressee.honorific.partition(" ")[0] in _OF_SOMEBODY
    person = holder.name if is_bent else f"{addressee.honorific} {holder.name}".strip()
    return escape(usual.named.format(person=person))


def line_to_whom(markdown: str, usual: Usual) -> str:
    """The line of a paper that says to whom it goes, whomever it names: among the first, known by how it begins."""
    first = usual.to.partition("{to}")[0].split()
    begins = escape(" ".join(first[:-1] or first))
    opening = markdown.split("\n\n")[:_OPENING] if begins else ()
    return next((each for each in opening if each.startswith(f"{begins} ")), "")


def of_all(usual: Usual, names: Sequence[str], kept: Sequence[Addressee]) -> Usual:
    """What is usual, of which the line to whom stays where one of those that it names is not kept."""
    are_kept = all(any(each.is_called(name) for each in kept) for name in names)
    return usual if are_kept else replace(usual, to="")


def copied(addressees: Sequence[Addressee]) -> tuple[str, ...]:
    """The offices that get a copy."""
    return tuple(each.office for each in addressees if each.role is Role.COPY)


def lacking(addressees: Sequence[Addressee], day: date, language: str) -> Iterator[Phrase]:
    """What the caseworker must know of those it goes to before it is sent."""
    for each in addressees:
        yield from _lacking(each, day, language)


def _lacking(each: Addressee, day: date, language: str) -> Iterator[Phrase]:
    office = each.office
    if each.holder_on(day) is None:
        yield _nobody(each, day)
    if each.checked_on is None or (day - each.checked_on).days > _LONG_AGO:
        yield whole(
            "Nobody has made sure in the last {days} days that the address of {office} is right; do so.",
            days=_LONG_AGO,
            office=office,
        )
    if each.language and each.language != language:
        yield whole(
            "{office} is to be written to in another language: {language}.",
            office=office,
            language=each.language,
        )
    if not each.channel:
        yield whole("It is not said by which channel {office} is reached.", office=office)


def _nobody(each: Addressee, day: date) -> Phrase:
    office, on = each.office, say_day(day)
    if not each.holders:
        return whole(
            "Who holds the office on {day} is not on file, so the letter names the office alone: {office}.",
            day=on,
            office=office,
        )
    if any(holder.holds(day) for holder in each.holders):
        return whole(
            "More than one person could hold the office on {day}, so the letter names the office alone: {office}.",
            day=on,
            office=office,
        )
    return whole(
        "Nobody on file is in office on {day}, so the letter names the office alone: {office}.",
        day=on,
        office=office,
    )
