"""A case out of the register, whole, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from operator import attrgetter
from typing import Any

from django.db.models import QuerySet

from habeas.core import claims as core_claims
from habeas.core import decisions as core_decisions
from habeas.core import sources as core_sources
from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Bearing, Certainty, Polarity
from habeas.core.decisions import Ruling
from habeas.core.identity import same_as
from habeas.core.keeping import Keeping, Outcome
from habeas.core.levels import Level
from habeas.core.sources import Reliability
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.ledger import models
from habeas.ledger.entered import Entered
from habeas.ledger.errors import NotThere
from habeas.ledger.likeness import likenesses_in
from habeas.ledger.plain import day_told, moment, plain, read_json
from habeas.ledger.prepared import Prepared

_LATE = 1000
_claims_read: Entered[int, str, core_claims.Claim] = Entered(64)
_decisions_read: Entered[int, int, core_decisions.Decision] = Entered(64)
_NOTHING: frozenset[str] = frozenset()
_POLARITIES = {each.value: each for each in Polarity}
_CERTAINTIES = {each.value: each for each in Certainty}
_LEVELS = {each.value: each for each in Level}
_BEARINGS = {each.value: each for each in Bearing}
_RULINGS = {each.value: each for each in Ruling}
_OF_A_CLAIM = ("pk", "person_id", "kind", "fields", "entered_at", "entered_by", "entered_how",
               "polarity", "certainty", "attribution", "level", "credibility", "told_on",
               "confidence")  # fmt: skip
_OF_A_DECISION = ("pk", "ruling", "on", "by", "at", "why", "closed_by", "closed_at")
_OF_AN_ANCHOR = ("source_id", "start", "end", "quote", "page", "bearing")
_PLAIN = ("fields", "entered_at")
_CLAIM_OF_AN_ANCHOR = [
    plain(f"claim__{n}") if n in _PLAIN else f"claim__{n}" for n in _OF_A_CLAIM[1:]
]
_FIRST = 2 + len(_OF_AN_ANCHOR)  # where the columns of the claim begin in a row of an anchor
_FIELDS, _KIND = (_FIRST - 1 + _OF_A_CLAIM.index(name) for name in ("fields", "kind"))
_PLAIN_DECISION = [plain(n) if n in ("on", "at", "closed_at") else n for n in _OF_A_DECISION]


def find_case(reference: str) -> models.Case:
    """The case with that reference. Raises NotThere."""
    case = models.Case.objects.select_related("person").filter(reference=reference.upper()).first()
    if case is None:
        raise NotThere(f"There is no case {reference}; `habeas case list` shows those there are.")
    return case


def load_casefile(reference: str, *, as_of: date, known_at: datetime | None = None) -> Casefile:
    """The casefile as of a day and as known at a moment, in seven queries. Raises NotThere."""
    return casefile_of(find_case(reference), as_of=as_of, known_at=known_at)


def casefile_of(case: models.Case, *, as_of: date, known_at: datetime | None = None) -> Casefile:
    """The casefile of a case that is at hand."""
    decisions = _decisions(case)
    return Casefile(
        reference=case.reference,
        country=case.country,
        person=_person(case, decisions, known_at),
        as_of=as_of,
        sources={s.id: source_of(s) for s in case.sources.all()},
        claims=_claims(case, levels_in(decisions)),
        decisions=tuple(d for d in decisions if d.ruling is not Ruling.SAME_PERSON),
        known_at=known_at,
        keeping=_keeping(case),
        likenesses=likenesses_in(case),
    )


def _keeping(case: models.Case) -> Keeping:
    known = case.outcome in set(Outcome)
    return Keeping(
        country_name=case.country_name,
        review_on=case.review_on,
        review_why=case.review_why,
        closed_on=case.closed_on,
        outcome=Outcome(case.outcome) if known else None,
        outcome_why=case.outcome_why,
    )


def _decisions(case: models.Case) -> tuple[core_decisions.Decision, ...]:
    """The decisions on the case, and those on identity, which belong to no one case.

    What this process read before is not read again: a decision is closed once, and otherwise stays as it is.
    """
    known = _decisions_read.of(case.pk)
    if known:
        rows = _ruled_on(case.pk)
        standing, new = _changed(rows, known)
        told = rows.filter(pk__in=new).values_list(*_PLAIN_DECISION)
        known = {**known, **_decisions_in(told)} if new else known
    else:
        known = _decisions_in(_DECISIONS.of(case.pk))
        standing = list(known)
    _decisions_read.put(case.pk, known)
    return tuple(known[pk] for pk in standing)


def _changed(
    rows: QuerySet[models.Decision], known: Mapping[int, core_decisions.Decision]
) -> tuple[list[int], list[int]]:
    """The numbers of all there are in their order, and of those that are new or were closed since."""
    there = list(rows.order_by("pk").values_list("pk", plain("closed_at")))
    new = [pk for pk, closed in there if pk not in known or known[pk].closed_at != _moment(closed)]
    return [pk for pk, _ in there], new


def _decisions_in(rows: Iterable[tuple[Any, ...]]) -> dict[int, core_decisions.Decision]:
    """The decisions of many rows by their numbers, in the order of these."""
    found = sorted(rows)
    stated = read_json([row[2] for row in found])
    return {
        pk: _decision(pk, ruling, on, by, moment(at), why, closed_by, closed and moment(closed))
        for (pk, ruling, _, by, at, why, closed_by, closed), on in zip(found, stated, strict=True)
    }


def _moment(text: str | None) -> datetime | None:
    return None if text is None else moment(text)


def decision_of(row: models.Decision) -> core_decisions.Decision:
    """A decision of the core from its row."""
    return _decision(*attrgetter(*_OF_A_DECISION)(row))


def _decision(
    pk: int, ruling: str, on: list[str], by: str, at: datetime, why: str, closed_by: str, closed_at: datetime | None
) -> core_decisions.Decision:  # fmt: skip
    return core_decisions.Decision(
        f"{pk:012}", _RULINGS[ruling], tuple(on), by, at, why, closed_by or None, closed_at
    )


def levels_in(decisions: Iterable[core_decisions.Decision]) -> dict[str, Level]:
    """The levels set since the claims were entered: those of now, whatever the moment of knowledge asked for."""
    return {
        d.on[0]: Level(d.on[1])
        for d in decisions
        if d.ruling is Ruling.LEVEL and d.closed_at is None
    }


def _person(
    case: models.Case, decisions: Iterable[core_decisions.Decision], known_at: datetime | None
) -> Person:
    """The person under the name the case uses, with every form of the name of those ruled the same."""
    same = [
        (d.on[0], d.on[1])
        for d in decisions
        if d.ruling is Ruling.SAME_PERSON and d.is_open_at(known_at)
    ]
    mine = same_as([case.person_id], same)
    if len(mine) == 1:
        return person_of(case, _NAMES.of(case.person_id))
    forms = models.NameForm.objects.filter(person__in=mine).order_by("pk")
    return person_of(case, forms.values_list("person", "text"))


def person_of(case: models.Case, forms: Iterable[tuple[str, str]]) -> Person:
    """The person of a case, from the forms of the name with the id of the person who has each."""
    names: dict[str, list[str]] = defaultdict(list)
    for person, text in forms:
        names[person].append(text)
    own = tuple(names.pop(case.person_id, ()))
    merged = tuple((person, tuple(told)) for person, told in names.items())
    return Person(case.person_id, case.person.name, own, merged)


def source_of(row: models.Source) -> core_sources.Source:
    """A source of the core from its row."""
    return core_sources.Source(
        id=row.id,
        sha256=row.sha256,
        title=row.title,
        text=row.text,
        added_at=row.added_at,
        date=When(row.date) if row.date else None,
        language=row.language or None,
        publisher=row.publisher or None,
        media_type=row.media_type,
        pages=tuple(row.pages),
        level=Level(row.level),
        reliability=Reliability(row.reliability),
    )


def _claims(case: models.Case, levels: Mapping[str, Level]) -> tuple[core_claims.Claim, ...]:
    """Every claim of a kind that this version knows; the others stay in the register untouched.

    What this process read before is not read again, for a claim never changes; the level it was given since is not in
    its row.
    """
    known = _claims_read.of(case.pk)
    if known:
        rows = models.Claim.objects.filter(case=case, kind__in=KINDS).order_by("pk")
        ids = list(rows.values_list("pk", flat=True))
        new = [i for i in ids if i not in known]
        told = _with_claims(models.Anchor.objects.filter(claim__case=case, claim__in=new))
        known = {**known, **_claims_in(told)} if new else known
    else:
        known = _claims_in(_CLAIMS.of(case.pk))
        ids = list(known)
    _claims_read.put(case.pk, known)
    return tuple(_at_level(known[i], levels) for i in ids if i in known)


def _at_level(claim: core_claims.Claim, levels: Mapping[str, Level]) -> core_claims.Claim:
    level = levels.get(claim.id)
    return claim if level is None else replace(claim, level=level)


def forget_rows() -> None:
    """Forget the claims and decisions read: for a process that turns to another register."""
    _claims_read.clear()
    _decisions_read.clear()


def claims_of(
    rows: Iterable[models.Claim], told: Iterable[models.Anchor], levels: Mapping[str, Level]
) -> tuple[core_claims.Claim, ...]:
    """Claims of the core from their rows, with the levels set since."""
    anchors: dict[str, list[core_claims.Anchor]] = defaultdict(list)
    for anchor in map(attrgetter("claim_id", *_OF_AN_ANCHOR), told):
        anchors[anchor[0]].append(_anchor(*anchor[1:]))
    return tuple(
        _claim(tuple(anchors[row[0]]), levels.get(row[0]), *row)
        for row in map(attrgetter(*_OF_A_CLAIM), rows)
        if row[0] in anchors
    )


def _with_claims(anchors: QuerySet[models.Anchor]) -> QuerySet[models.Anchor, tuple[Any, ...]]:
    """One row an anchor with its claim: a database that joins two tables is quicker than two answers."""
    return anchors.values_list("claim_id", "pk", *_OF_AN_ANCHOR, *_CLAIM_OF_AN_ANCHOR)


def _claims_in(told: Iterable[tuple[Any, ...]]) -> dict[str, core_claims.Claim]:
    """The claims of known kinds in these rows, by their ids and in the order of these, at their first level."""
    rows = sorted(row for row in told if row[_KIND] in KINDS)
    stated = read_json([row[_FIELDS] for row in rows])
    found: dict[str, core_claims.Claim] = {}
    for row, fields in zip(rows, stated, strict=True):
        i, _, source, start, end, quote, page, bearing, person, kind, _, entered_at, *more = row
        anchor = core_claims.Anchor(source, start, end, quote, page, _BEARINGS[bearing])
        claim = found.get(i)
        if claim is None:
            found[i] = _claim((anchor,), None, i, person, kind, fields, moment(entered_at), *more)
        else:
            found[i] = replace(claim, anchors=(*claim.anchors, anchor))
    return found


def _ruled_on(case: int) -> QuerySet[models.Decision]:
    of_persons = models.Decision.objects.filter(case=None, ruling=Ruling.SAME_PERSON)
    return models.Decision.objects.filter(case=case) | of_persons


_CLAIMS = Prepared(lambda case: _with_claims(models.Anchor.objects.filter(claim__case=case)))
_NAMES = Prepared(
    lambda person: (
        models.NameForm.objects.filter(person=person).order_by("pk").values_list("person", "text")
    )
)
_DECISIONS = Prepared(lambda case: _ruled_on(case).values_list(*_PLAIN_DECISION))


def claims_by_id(ids: Collection[str]) -> dict[str, core_claims.Claim]:
    """These claims with the levels they have now, from whatever cases. In two queries."""
    ruled = models.Decision.objects.filter(
        ruling=Ruling.LEVEL.value, closed_at__isnull=True, pair__in=ids
    )
    levels = {row.on[0]: Level(row.on[1]) for row in ruled}
    found = _claims_in(_with_claims(models.Anchor.objects.filter(claim__in=ids)))
    return {i: _at_level(claim, levels) for i, claim in found.items()}


def _anchor(
    source: str, start: int, end: int, quote: str, page: int | None, bearing: str
) -> core_claims.Anchor:
    return core_claims.Anchor(source, start, end, quote, page, _BEARINGS[bearing])


def _claim(
    anchors: tuple[core_claims.Anchor, ...], level: Level | None, pk: str, person: str, kind: str, stated: dict[str, Any],
    entered_at: datetime, entered_by: str, entered_how: str, polarity: str, certainty: str, attribution: str,
    entered_level: str, credibility: int | None, told_on: str, confidence: float | None,
) -> core_claims.Claim:  # fmt: skip
    """The claim of a row, at the level it was given since, if it was."""
    not_known = _NOTHING
    if None in stated.values():
        not_known = frozenset(name for name, value in stated.items() if value is None)
        stated = {n: v for n, v in stated.items() if v is not None}
    return core_claims.Claim(
        pk,
        person,
        KINDS[kind].from_json(stated),
        anchors,
        entered_at,
        entered_by,
        entered_how,
        _POLARITIES[polarity],
        _CERTAINTIES[certainty],
        attribution or None,
        level or _LEVELS[entered_level],
        credibility,
        day_told(told_on) if told_on else None,
        not_known,
        confidence,
    )


def list_cases() -> list[models.Case]:
    """Every case with its person, in the order of the references, in one query."""
    return list(models.Case.objects.select_related("person").order_by("country", "number"))


def claim_id(case: models.Case, beginning: str) -> str:
    """The id of the claim that begins so. Raises NotThere unless there is exactly one."""
    ids = models.Claim.objects.filter(case=case, pk__startswith=beginning)
    found = list(ids.values_list("pk", flat=True)[:2])
    if not beginning or len(found) != 1:
        problem = "more than one claim" if found else "no claim"
        raise NotThere(f"{case.reference} has {problem} whose id begins with {beginning!r}.")
    return str(found[0])


def open_decisions_on(case: models.Case, ids: Iterable[str]) -> list[int]:
    """The numbers of the open decisions on these claims as claims, the latest first: not on their level or their law."""
    wanted = set(ids)
    apart = (Ruling.LEVEL, Ruling.ASK_LEVEL, Ruling.ENGAGE, Ruling.NOT_ENGAGE)
    rows = models.Decision.objects.filter(case=case, closed_at__isnull=True).order_by("-pk")
    rows = rows.exclude(ruling__in=[ruling.value for ruling in apart])
    return [int(row.pk) for row in rows if wanted & set(row.on)]


def revision() -> tuple[int, int]:
    """What changes with every act: the number of the last line of the log, and how many there are just before it.

    The second is for a line that was begun before the last one and written after it.
    """
    last = models.AuditEntry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    return last, models.AuditEntry.objects.filter(pk__gt=last - _LATE).count()
