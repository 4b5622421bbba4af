"""The comments of a case that somebody may see."""

from collections.abc import Collection
from dataclasses import replace

from django.db.models import Q

from habeas.core.access import LIMITED, Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.comments import Comment
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.errors import NotThere


def comments_seen_by(
    actor: Actor,
    casefile: Casefile,
    *,
    papers: Collection[str] = (),
    about: Collection[str] | None = None,
) -> list[models.Comment]:
    """The comments on what the actor sees, up to the level that they are cleared to, the oldest first.

    Written by the moment of knowledge of the casefile; whether one is withdrawn is that of now, as its level is. The casefile and the papers are those that the actor sees; `about` narrows it. Those who are given single sources
    see their own comments.
    """
    part = actor.parts.get(casefile.reference)
    if part is None or not may(actor, Action.READ_COMMENTS, casefile.reference):
        return []
    levels = [level.value for level in Level if level <= part.clearance]
    whose = Q(by=actor.name) if part.role in LIMITED else Q()
    rows = models.Comment.objects.filter(
        whose, case__reference=casefile.reference, level__in=levels
    )
    if casefile.known_at is not None:
        rows = rows.filter(at__lte=casefile.known_at)
    if about is not None:
        rows = rows.filter(about__in=about)
    seen = (
        {claim.id for claim in casefile.known_claims} | casefile.known_sources.keys() | set(papers)
    )
    return [row for row in rows.order_by("at", "pk") if row.about in seen]


def with_comments(casefile: Casefile) -> Casefile:
    """The casefile with every comment of the case that stands, for what leaves the register whole."""
    rows = models.Comment.objects.filter(case__reference=casefile.reference, withdrawn_at=None)
    return replace(casefile, comments=tuple(_comment(row) for row in rows.order_by("at", "pk")))


def _comment(row: models.Comment) -> Comment:
    return Comment(
        id=row.pk,
        about=row.about,
        level=Level(row.level),
        text=row.text,
        by=row.by,
        at=row.at,
        quote=row.quote,
        language=row.language,
    )


def may_withdraw(actor: Actor, casefile: Casefile, comment: models.Comment) -> bool:
    """Whoever wrote it, and whoever leads the case."""
    is_theirs = comment.by == actor.name and may(actor, Action.COMMENT, casefile.reference)
    return is_theirs or may(actor, Action.GRANT, casefile.reference)


def comment_seen_by(comments: Collection[models.Comment], comment: str) -> models.Comment:
    """One of the comments that somebody sees. Raises NotThere."""
    found = next((row for row in comments if row.pk == comment), None)
    if found is None:
        raise NotThere("There is no such comment.")
    return found


def thing_in(case: models.Case, beginning: str) -> str:
    """The id of the one source, claim or paper of the case whose id begins so. Raises NotThere."""
    tables = (models.Source, models.Claim, models.PaperDraft)
    rows = (t.objects.filter(case=case, pk__startswith=beginning) for t in tables)
    found = [str(pk) for each in rows for pk in each.values_list("pk", flat=True)[:2]]
    if not beginning or len(found) != 1:
        raise NotThere(
            "{case} has not one source, claim or paper whose id begins with {start}.",
            case=case.reference,
            start=repr(beginning),
        )
    return found[0]
