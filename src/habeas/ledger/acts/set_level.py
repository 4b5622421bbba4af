"""Set who may see a source or a claim. Raising is done at once; lowering needs the word of a second person.

A claim has the level of what it rests on, and never less than the level that somebody gave it for itself. Whoever asks
to lower what is raised meanwhile has asked for nothing.
"""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import Doing, act
from habeas.ledger.acts._levels import (
    close,
    keep_own,
    level_beneath,
    level_of,
    own_level,
    own_levels,
    rule,
    ruled,
    settle_levels,
)
from habeas.ledger.acts._parts import ChangedMeanwhile, is_alone
from habeas.ledger.errors import Refused


def set_on(case: models.Case, item: str) -> Level:
    """What is set on a source, or on a claim for itself. Raises NotThere."""
    is_claim = models.Claim.objects.filter(case=case, pk=item).exists()
    return own_level(case, item) if is_claim else level_of(case, item)


def set_level(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> bool:
    """Whether it is set; False where lowering waits for a second person.

    Raises NotThere, or Refused for a claim that would be for more people than what it rests on.
    """
    with act("set_level", [case], by=by, at=at) as doing:
        _lock(case)
        if level >= set_on(case, item) or is_alone():
            _apply(case, item, level, doing, by, at)
            return True
    _ask(case, item, level, by=by, at=at)
    return False


def _ask(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> None:
    with act("ask_to_lower", [case], by=by, at=at) as doing:
        _lock(case)
        rule(case, Ruling.ASK_LEVEL, {item: level}, by=by, at=at)
        shown = max(level, level_beneath(case, item))
        doing.touches(item, f"level:{shown.value}")


def asked_to_lower(case: models.Case) -> list[models.Decision]:
    """What waits for a second person, the oldest first."""
    asked = models.Decision.objects.filter(
        case=case, ruling=Ruling.ASK_LEVEL.value, closed_at__isnull=True
    )
    return list(asked.order_by("pk"))


def confirm_level(case: models.Case, number: int, *, by: str, at: datetime) -> None:
    """The second person's word. Raises Refused for the one who asked, ChangedMeanwhile where nobody asks any more."""
    with act("confirm_level", [case], by=by, at=at) as doing:
        asked = _asked(case, number)
        if asked.by == by:
            raise Refused(
                "Whoever asks to lower a level cannot confirm it; it takes a second person."
            )
        _apply(case, asked.on[0], Level(asked.on[1]), doing, by, at)


def set_or_agree(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> bool:
    """Set the level, or agree where somebody else asks for that very one; whether it is set now."""
    same = (r for r in asked_to_lower(case) if r.on == [item, level.value] and r.by != by)
    asked = next(same, None)
    if asked is None:
        return set_level(case, item, level, by=by, at=at)
    confirm_level(case, asked.pk, by=by, at=at)
    return True


def decline_level(case: models.Case, number: int, *, by: str, at: datetime) -> None:
    """It keeps its level: said by a second person, or by whoever asked."""
    with act("decline_level", [case], by=by, at=at) as doing:
        asked = _asked(case, number)
        close(ruled(case, Ruling.ASK_LEVEL, [asked.pair]), by=by, at=at)
        doing.touches(asked.on[0])


def _lock(case: models.Case) -> None:
    models.Case.objects.select_for_update().get(pk=case.pk)


def _asked(case: models.Case, number: int) -> models.Decision:
    _lock(case)
    asked = models.Decision.objects.filter(
        case=case, ruling=Ruling.ASK_LEVEL.value, pk=number
    ).first()
    if asked is not None and asked.closed_at is None:
        return asked
    if asked is not None and _was_set_anew(case, asked):
        raise ChangedMeanwhile(
            "Its level was set anew meanwhile; whoever still wants it lower asks again."
        )
    raise ChangedMeanwhile("That was confirmed or declined meanwhile; look at it again.")


def _was_set_anew(case: models.Case, asked: models.Decision) -> bool:
    """Whether what closed the request was neither an agreement to it nor a refusal."""
    of_case = models.AuditEntry.objects.filter(case=case, act="set_level", by=asked.closed_by)
    rows = of_case.filter(at__gte=asked.at).values_list("at", "on")
    return any(at == asked.closed_at and asked.pair in on for at, on in rows)


def _apply(case: models.Case, item: str, level: Level, doing: Doing, by: str, at: datetime) -> None:
    source = models.Source.objects.filter(case=case, pk=item).first()
    set_it = _set_claim if source is None else _set_source
    before, touched = set_on(case, item), set_it(case, item, level, by=by, at=at)
    if touched:
        moot = touched if level > before else [item]
        close(ruled(case, Ruling.ASK_LEVEL, moot), by=by, at=at)
        shown = level_of(case, item)
        doing.touches(*touched, f"level:{shown.value}", f"was:{before.value}")


def _set_source(
    case: models.Case, source: str, level: Level, *, by: str, at: datetime
) -> list[str]:
    """The source and those of its claims whose level changes with it; none where it has that level."""
    if (
        not models.Source.objects.filter(pk=source)
        .exclude(level=level.value)
        .update(level=level.value)
    ):
        return []
    rule(case, Ruling.LEVEL, {source: level}, by=by, at=at)
    claims = models.Anchor.objects.filter(source=source).values_list("claim", flat=True)
    return [source, *settle_levels(case, set(claims), by=by, at=at)]


def _set_claim(case: models.Case, claim: str, level: Level, *, by: str, at: datetime) -> list[str]:
    """The claim and its other wordings that are raised with it; none where it has that level for itself."""
    if own_level(case, claim) is level:
        if level < level_of(case, claim):
            raise Refused(
                "A claim is for no more people than what it rests on; lower that one first."
            )
        return []
    wordings = _wordings(case, claim) - {claim}
    own = own_levels(case, wordings)
    raised = [i for i in sorted(wordings) if own.get(i, Level.PUBLIC) < level]
    is_raise = level > own_level(case, claim)
    touched = [claim, *(raised if is_raise else ())]
    for each in touched:
        keep_own(case, each, level, by=by, at=at)
    settle_levels(case, touched, by=by, at=at)
    return touched


def _wordings(case: models.Case, claim: str) -> set[str]:
    """The claim, what it corrects and what corrects it."""
    rows = models.Decision.objects.filter(
        case=case, ruling=Ruling.SUPERSEDE.value, closed_at__isnull=True
    )
    pairs = list(rows.values_list("on", flat=True))
    found = {claim}
    while more := {i for on in pairs if found & set(on) for i in on} - found:
        found |= more
    return found
