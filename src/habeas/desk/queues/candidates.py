"""Persons who may be one, side by side: what tells one namesake from another, and which forms of the name are alike."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext

from habeas.core.access import Action, Actor, may
from habeas.core.alike import matching
from habeas.core.casefile import Casefile
from habeas.core.custody import custody
from habeas.core.facts import Custody, Role
from habeas.core.spells import Spell
from habeas.desk.asking import today
from habeas.desk.telling import say_country, say_day, tell
from habeas.kinds import KINDS
from habeas.ledger.load_many import casefiles_seen_by
from habeas.ledger.models import CaseRegister

_TELLING = [
    k.key
    for k in KINDS.values()
    if k.custody is not Custody.NONE or k.role in (Role.OFFICE, Role.DEATH)
]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of two: each form of the name with whether the other has its like, and what the file holds of the person."""

    reference: str
    country: str
    names: tuple[tuple[str, bool], ...]
    offices: tuple[str, ...]
    custody: str
    where: str
    sources: int
    facts: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who may be one, and the forms of the name that are alike."""

    one: Candidate
    other: Candidate
    alike: tuple[tuple[str, str], ...]
    may_rule: bool

    @property
    def both(self) -> str:
        """The references of both, as a form carries them."""
        return f"{self.one.reference} {self.other.reference}"


def pairs(numbers: Sequence[tuple[int, int]], actor: Actor) -> tuple[Pair, ...]:
    """The pairs of rows of one page, as the actor may see them."""
    rows = CaseRegister.objects.select_related("case").in_bulk(
        [n for pair in numbers for n in pair]
    )
    references = {row.case.reference for row in rows.values()}
    files = casefiles_seen_by(actor, references, as_of=today(), kinds=_TELLING)
    there = {number: row for number, row in rows.items() if row.case.reference in files}
    return tuple(
        _pair(there[one], there[other], files, actor)
        for one, other in numbers
        if one in there and other in there
    )


def _pair(
    one: CaseRegister, other: CaseRegister, files: Mapping[str, Casefile], actor: Actor
) -> Pair:
    found = matching(one.names, other.names)
    return Pair(
        one=_candidate(one, {a for a, _ in found}, files[one.case.reference]),
        other=_candidate(other, {b for _, b in found}, files[other.case.reference]),
        alike=found,
        may_rule=all(may(actor, Action.WRITE, row.case.reference) for row in (one, other)),
    )


def _candidate(row: CaseRegister, alike: Iterable[str], casefile: Casefile) -> Candidate:
    spells = custody(casefile).spells
    return Candidate(
        reference=row.case.reference,
        country=say_country(row.case.country, row.case.country_name),
        names=tuple((name, name in alike) for name in row.names),
        offices=tuple(tell(held.followed) for held in casefile.in_role(Role.OFFICE)),
        custody=_custody(casefile, spells[-1] if spells else None),
        where=_where(casefile, spells[-1]) if spells else "",
        sources=row.sources,
        facts=row.facts,
    )


def _custody(casefile: Casefile, spell: Spell | None) -> str:
    deaths = casefile.in_role(Role.DEATH)
    if deaths:
        when = deaths[0].followed.effective
        return gettext("Died (%(day)s)") % {"day": say_day(when)} if when else gettext("Died")
    if spell is None:
        return gettext("The file does not say when custody began.")
    begins = say_day(spell.began)
    if spell.ended is None:
        return gettext("Held (since %(day)s)") % {"day": begins}
    ends = say_day(spell.ended)
    return gettext("Held from %(day)s to %(end)s") % {"day": begins, "end": ends}


def _where(casefile: Casefile, spell: Spell) -> str:
    """The place that the file last names for this time in custody."""
    named = (
        held.followed.fact.stated("where")
        for held in reversed(casefile.affirmed)
        if held.id in spell.claims
    )
    return next((where for where in named if where), "")
