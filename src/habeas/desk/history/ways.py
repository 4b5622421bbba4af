"""Ways back for what is no decision on a fact: levels, parts, arranging and comments.

Each goes by the act that somebody would do by hand, with its rules: a lower level waits for a second person, a case
keeps a lead. Only what still stands as the line left it has a way back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from habeas.core.access import Action, Actor, CaseRole, may
from habeas.core.casefile import Casefile
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts.add_comment import restore_comment, withdraw_comment
from habeas.ledger.acts.arrange import arrange, arrangement_of
from habeas.ledger.acts.end_role import end_role
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.hand_back import Handing, hand_back
from habeas.ledger.acts.set_level import decline_level, set_or_agree
from habeas.ledger.commenting import may_withdraw

_LOOKS_AGAIN = {"review_on", "review_why"}
_ON_LEVELS = ("set_level", "confirm_level", "ask_to_lower")
_ON_PARTS = ("grant", "end_role", "hand_over", "hand_back")
Back = Callable[[str, datetime], bool | None]


@dataclass(frozen=True, slots=True)
class Way:
    """What a line is undone by: the action that it takes, whether somebody sees or does more by it, and the act."""

    needs: Action
    shows_more: bool
    do: Back


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands now of what levels, parts, arranging and comments ruled."""

    case: models.Case
    casefile: Casefile
    levels: tuple[models.Decision, ...]
    own: Mapping[str, models.OwnLevel]
    parts: tuple[models.CaseRole, ...]
    arranged: tuple[models.Arranged, ...]
    comments: Mapping[str, models.Comment]


def ways_back(
    case: models.Case,
    casefile: Casefile,
    lines: Iterable[models.AuditEntry],
    asking: Actor,
    comments: Mapping[str, models.Comment],
) -> dict[int, Way]:
    """The ways that whoever asks may go, by the number of the line. In a query for each sort of line."""
    lines = [line for line in lines if line.act in _FINDERS]
    now = _standing(case, casefile, lines, comments)
    found = ((line.pk, _FINDERS[line.act](line, now)) for line in lines)
    mine = {pk: way for pk, way in found if way and may(asking, way.needs, case.reference)}
    return {pk: way for pk, way in mine.items() if _is_theirs(pk, lines, now, asking)}


def _is_theirs(pk: int, lines: list[models.AuditEntry], now: Standing, asking: Actor) -> bool:
    line = next(line for line in lines if line.pk == pk)
    comment = now.comments.get(str(line.on[0]))
    return comment is None or may_withdraw(asking, now.casefile, comment)


def _standing(
    case: models.Case,
    casefile: Casefile,
    lines: list[models.AuditEntry],
    comments: Mapping[str, models.Comment],
) -> Standing:
    acts = {line.act for line in lines}
    rulings = (Ruling.LEVEL.value, Ruling.ASK_LEVEL.value)
    levels = models.Decision.objects.filter(case=case, ruling__in=rulings, closed_at__isnull=True)
    own = models.OwnLevel.objects.filter(case=case).order_by("pk")
    parts = models.CaseRole.objects.filter(case=case).select_related("user")
    arranged = models.Arranged.objects.filter(case=case)
    return Standing(
        case=case,
        casefile=casefile,
        levels=tuple(levels) if acts & set(_ON_LEVELS) else (),
        own={row.claim_id: row for row in own} if acts & set(_ON_LEVELS) else {},
        parts=tuple(parts) if acts & set(_ON_PARTS) else (),
        arranged=tuple(arranged) if "arrange" in acts else (),
        comments=comments,
    )


def _of_level(line: models.AuditEntry, now: Standing) -> Way | None:
    """The level that it had before, where that is written and is not above whoever asks."""
    item, before = str(line.on[0]), _word(line, "was")
    given = _given_by(line, now)
    if not before or given is None or not _is_seen(item, now):
        return None
    was = Level(before)
    if was > now.casefile.level:
        return None

    def back(by: str, at: datetime) -> bool:
        return set_or_agree(now.case, item, was, by=by, at=at)

    return Way(Action.LOWER, was < given, back)


def _of_asking(line: models.AuditEntry, now: Standing) -> Way | None:
    asked = _made_by(line, Ruling.ASK_LEVEL, now)
    if asked is None or not _is_seen(str(line.on[0]), now):
        return None

    def back(by: str, at: datetime) -> None:
        decline_level(now.case, asked.pk, by=by, at=at)

    return Way(Action.LOWER, False, back)


def _given_by(line: models.AuditEntry, now: Standing) -> Level | None:
    """The level that the line gave to the first thing that it is about, where that stands."""
    own, ruled = now.own.get(str(line.on[0])), _made_by(line, Ruling.LEVEL, now)
    if own is not None and own.closed_at is None:
        return Level(own.level) if (own.by, own.at) == (line.by, line.at) else None
    if own is not None and (own.closed_by, own.closed_at) == (line.by, line.at):
        return Level.PUBLIC
    return Level(ruled.on[1]) if ruled else None


def _made_by(line: models.AuditEntry, ruling: Ruling, now: Standing) -> models.Decision | None:
    """The ruling on the first thing that the line is about, if the line made it and it stands."""
    rows = (r for r in now.levels if r.ruling == ruling.value and r.on[0] == line.on[0])
    return next((r for r in rows if (r.by, r.at) == (line.by, line.at)), None)


def _is_seen(item: str, now: Standing) -> bool:
    return item in now.casefile.known_sources or any(
        claim.id == item for claim in now.casefile.known_claims
    )


def _of_part(line: models.AuditEntry, now: Standing) -> Way | None:
    """The part that somebody had before, or none; where the part that the line gave is theirs still."""
    mine = [part for part in now.parts if f"user:{part.user_id}" in line.on]
    theirs = next((part for part in mine if part.closed_at is None), None)
    before = next((p for p in mine if (p.closed_by, p.closed_at) == (line.by, line.at)), None)
    given = (theirs.given_by, theirs.given_at) if theirs else None
    if (line.act == "grant") is not (given == (line.by, line.at)):
        return None
    if before is not None and (theirs is None or line.act == "grant"):
        return Way(Action.GRANT, True, _giving(before, theirs, now))
    return (
        Way(Action.GRANT, False, _ending(theirs, now)) if line.act == "grant" and theirs else None
    )


def _giving(before: models.CaseRole, theirs: models.CaseRole | None, now: Standing) -> Back:
    part = NewPart(
        role=CaseRole(before.role), clearance=Level(before.clearance), items=tuple(before.items)
    )
    seen = theirs.pk if theirs else None

    def back(by: str, at: datetime) -> None:
        grant(now.case, before.user, part, seen=seen, by=by, at=at)

    return back


def _ending(theirs: models.CaseRole, now: Standing) -> Back:
    def back(by: str, at: datetime) -> None:
        end_role(now.case, theirs.user, seen=theirs.pk, by=by, at=at)

    return back


def _of_handing(line: models.AuditEntry, now: Standing) -> Way | None:
    """Both have again what they had, where they have still what the line left them with."""
    before, since = (int(number) for number in _words(line, "user"))
    handing = Handing(
        by=line.by,
        at=line.at,
        before=before,
        since=since,
        with_work="part:assigned_to" in line.on,
    )
    if not handing.stands(now.parts):
        return None

    def back(by: str, at: datetime) -> None:
        hand_back(now.case, handing, by=by, at=at)

    return Way(Action.GRANT, True, back)


def _of_arranging(line: models.AuditEntry, now: Standing) -> Way | None:
    """As it was arranged before, where nothing of that was changed since."""
    row = next((a for a in now.arranged if (a.by, a.at) == (line.by, line.at)), None)
    seen = arrangement_of(now.case)
    if row is None or any(_kept(getattr(seen, name)) != new for name, new in row.after.items()):
        return None
    before: dict[str, Any] = {name: _value(name, old) for name, old in row.before.items()}
    needs = Action.WRITE if before.keys() <= _LOOKS_AGAIN else Action.GRANT

    def back(by: str, at: datetime) -> None:
        arrange(now.case, replace(seen, **before), seen=seen, by=by, at=at)

    return Way(needs, False, back)


def _kept(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _value(name: str, kept: str | int | None) -> object:
    return date.fromisoformat(str(kept)) if name == "review_on" and kept else kept


def _of_comment(line: models.AuditEntry, now: Standing) -> Way | None:
    comment = now.comments.get(str(line.on[0]))
    is_withdrawing = line.act == "withdraw_comment"
    if comment is None or (comment.withdrawn_at is not None) is not is_withdrawing:
        return None
    change = restore_comment if is_withdrawing else withdraw_comment

    def back(by: str, at: datetime) -> None:
        change(now.case, comment.pk, by=by, at=at)

    return Way(Action.COMMENT, False, back)


def _word(line: models.AuditEntry, name: str) -> str:
    return next(_words(line, name), "")


def _words(line: models.AuditEntry, name: str) -> Iterator[str]:
    return (str(i).partition(":")[2] for i in line.on if str(i).startswith(f"{name}:"))


_FINDERS: Mapping[str, Callable[[models.AuditEntry, Standing], Way | None]] = {
    "set_level": _of_level,
    "confirm_level": _of_level,
    "ask_to_lower": _of_asking,
    "grant": _of_part,
    "end_role": _of_part,
    "hand_over": _of_handing,
    "hand_back": _of_handing,
    "arrange": _of_arranging,
    "comment": _of_comment,
    "withdraw_comment": _of_comment,
    "restore_comment": _of_comment,
}
