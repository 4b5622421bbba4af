"""Set who may see a source or a claim. Raising is done at once; lowering needs the word of a second person.

What a source says follows the source: its claims of the level that the source had get the new one too. A claim that was
raised for itself stays where it is when its source is lowered.
"""

from datetime import datetime

from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.acts._act import Doing, act
from habeas.ledger.acts._parts import ChangedMeanwhile, is_alone
from habeas.ledger.errors import NotThere, Refused


def level_of(case: models.Case, item: str) -> Level:
    """The level of a source or a claim now. Raises NotThere."""
    source = models.Source.objects.filter(case=case, pk=item).first()
    if source is not None:
        return Level(source.level)
    claim = models.Claim.objects.filter(case=case, pk=item).first()
    if claim is None:
        raise NotThere("{case} has no source and no claim {item}.", case=case.reference, item=item)
    ruled = _open(case, Ruling.LEVEL, item)
    return Level(ruled.on[1]) if ruled is not None else Level(claim.level)


def set_level(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> bool:
    """Whether it has the level now; False where lowering waits for a second person. Raises NotThere."""
    with act("set_level", [case], by=by, at=at) as doing:
        models.Case.objects.select_for_update().get(pk=case.pk)
        if level >= level_of(case, item) or is_alone():
            _apply(case, item, level, doing, by, at)
            return True
    _ask(case, item, level, by=by, at=at)
    return False


def _ask(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> None:
    with act("ask_to_lower", [case], by=by, at=at) as doing:
        _close(_open(case, Ruling.ASK_LEVEL, item), by, at)
        _rule(case, Ruling.ASK_LEVEL, item, level, by, at)
        doing.touches(item, f"level:{level.value}")


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
        _close(asked, by, at)
        _apply(case, asked.on[0], Level(asked.on[1]), doing, by, at)


def set_or_agree(case: models.Case, item: str, level: Level, *, by: str, at: datetime) -> bool:
    """Set the level, or agree where somebody else asks for that very one; whether it has it now."""
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
        _close(asked, by, at)
        doing.touches(asked.on[0])


def _asked(case: models.Case, number: int) -> models.Decision:
    models.Case.objects.select_for_update().get(pk=case.pk)
    asked = next((row for row in asked_to_lower(case) if row.pk == number), None)
    if asked is None:
        raise ChangedMeanwhile("That was confirmed or declined meanwhile; look at it again.")
    return asked


def _apply(case: models.Case, item: str, level: Level, doing: Doing, by: str, at: datetime) -> None:
    before = level_of(case, item)
    if before is level:
        return
    source = models.Source.objects.filter(case=case, pk=item).first()
    claims = models.Claim.objects.filter(case=case, anchors__source=item).distinct()
    same = [c for c in claims if level_of(case, c.pk) is before] if source is not None else []
    taken = [c.pk for c in same if level > before or not _stands_for_itself(case, c, item)]
    if source is not None:
        source.level = level.value
        source.save(update_fields=["level"])
    for each in (item, *taken):
        _close(_open(case, Ruling.LEVEL, each), by, at)
        _rule(case, Ruling.LEVEL, each, level, by, at)
    doing.touches(item, *taken, f"level:{level.value}", f"was:{before.value}")


def _stands_for_itself(case: models.Case, claim: models.Claim, source: str) -> bool:
    """Whether it has its level not from the source: by a ruling of its own, or from before the source had it."""
    own, given = (_open(case, Ruling.LEVEL, each) for each in (claim.pk, source))
    if own is None:
        return given is not None and claim.entered_at < given.at
    return given is None or (own.by, own.at) != (given.by, given.at)


def _open(case: models.Case, ruling: Ruling, item: str) -> models.Decision | None:
    rows = models.Decision.objects.filter(case=case, ruling=ruling.value, pair=item)
    return rows.filter(closed_at__isnull=True).first()


def _close(row: models.Decision | None, by: str, at: datetime) -> None:
    if row is not None:
        row.closed_by, row.closed_at = by, at
        row.save(update_fields=["closed_by", "closed_at"])


def _rule(
    case: models.Case, ruling: Ruling, item: str, level: Level, by: str, at: datetime
) -> None:
    models.Decision.objects.create(
        case=case, ruling=ruling.value, on=[item, level.value], pair=item, by=by, at=at
    )
