"""Who took the person, and where the person is held, as far as the file tells: what an appeal says of custody at once."""

from datetime import date

from habeas.core.bodies import same_body
from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact, Role
from habeas.core.prose import place
from habeas.core.rulings import ruling
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.draft import Block, Paragraph, Statement
from habeas.papers.parts.care import moved_after_care
from habeas.papers.parts.custody import held
from habeas.papers.parts.saying import as_told, names_the_place, on_its_day, place_day, place_stated
from habeas.papers.told import Told
from habeas.papers.writing import Writing


def held_and_where(writing: Writing) -> list[Block]:
    """The days and periods of custody, then who took the person and where the person is, of whoever is still held."""
    blocks = held(writing)
    taken = _taken(writing)
    more = (*taken, *where_held(writing), *_ordered(writing))
    if not more:
        return blocks
    told = [s for block in blocks if isinstance(block, Paragraph) for s in block.statements]
    days, since = told[:1], [] if taken and _says_since_when(writing) else told[1:]
    return [Paragraph((*days, *since, *more))]


def of_custody(writing: Writing) -> list[Statement]:
    """The same as statements, for an opening."""
    return [s for b in held_and_where(writing) if isinstance(b, Paragraph) for s in b.statements]


def _taken(writing: Writing) -> list[Statement]:
    """The arrest that custody began with, as a sentence."""
    return [as_told(writing, one) for one in _arrests(writing)]


def _arrests(writing: Writing) -> list[Told]:
    """The arrest that custody began with, where the file names who made it and no part has told it as new."""
    clock = custody(writing.casefile)
    if clock.holding is not Holding.HELD:
        return []
    began = set(clock.spells[-1].claims)
    arrests = [
        t for t in writing.told(Arrest, again=True)
        if t.fact.stated("actor") and began.intersection(t.ids) and not writing.as_news.intersection(t.ids)
    ]  # fmt: skip
    return arrests[-1:]


def _says_since_when(writing: Writing) -> bool:
    """Whether the arrest itself tells the day since which the person is held: one time, in one custody."""
    spells, (arrest,) = custody(writing.casefile).spells, _arrests(writing)
    day = arrest.fact.occurred.day if arrest.fact.occurred is not None else None
    is_sure = not arrest.needs_a_voice and day is not None
    return is_sure and len(spells) == 1 and spells[0].begins == (day, day)


def where_held(writing: Writing) -> list[Statement]:
    """Where whoever is held is: the place that is told of, or the last move."""
    if custody(writing.casefile).holding is not Holding.HELD:
        return []
    return _held_in(writing) or _last_move(writing)


def _ordered(writing: Writing) -> list[Statement]:
    """Up to when the last order to hold the person runs or ran; not of whoever was sentenced, nor where a court extended it."""
    casefile = writing.casefile
    if custody(casefile).holding is not Holding.HELD or casefile.in_role(Role.SENTENCE):
        return []
    if any(_is_extension(h.followed.fact) for h in casefile.in_role(Role.HEARING)):
        return []
    orders = [h for h in casefile.of_kind(Detention) if h.followed.is_affirmed]
    ends = [(day, h.claim_ids) for h in orders if (day := _runs_until(h.followed.fact)) is not None]
    last = max((day for day, _ in ends), default=None)
    if last is None:
        return []
    claims = [i for day, ids in ends if day == last for i in ids]
    piece = "ordered_until" if last >= writing.as_of else "ordered_until_past"
    return [writing.says(piece, claims, day=writing.language.day(last))]


def _runs_until(fact: Fact) -> date | None:
    return fact.until.day if isinstance(fact, Detention) and fact.until is not None else None


def _is_extension(fact: Fact) -> bool:
    ruled = ruling(fact.stated("outcome") or "")
    return ruled is not None and ruled.is_extension


def _last_move(writing: Writing) -> list[Statement]:
    """The last move to a place that has a name, unless a stay or a visit elsewhere is told since; one that ended a stay for care is told with that."""
    moves = [t for t in writing.told(Transfer, again=True) if _named(t) and t.day is not None]
    last = max(moves, key=_day, default=None)
    told = writing.used.union(*(t.ids for t in moved_after_care(writing)))
    if last is None or told.intersection(last.ids):
        return []
    if any(
        _day(t) >= _day(last) and not _is_there(t, last)
        for t in writing.told(Transfer, CareGiven, Visit, again=True)
    ):
        return []
    return [on_its_day(writing, last)]


def _held_in(writing: Writing) -> list[Statement]:
    """The place that has a name, with the day on which it was told, unless a move, a stay or a visit elsewhere is told since."""
    known = [t for t in writing.told(Detention, again=True) if t.end is None and _named(t)]
    last = max(known, key=_day_there, default=None)
    if last is None or any(
        _day(t) >= _day_there(last) and not _is_there(t, last)
        for t in writing.told(Transfer, CareGiven, Visit, again=True)
    ):
        return []
    where = place(_named(last))
    return [
        writing.says(
            "held_in",
            (c.id for c in last.claims if names_the_place(c, last)),
            voice=writing.according_to(last) if last.needs_a_voice else "",
            where=writing.phrase(where) if where is not None else "",
            stated=place_stated(writing, last),
        )
    ]


def _named(told: Told) -> str:
    """The place by its name: 'prison' alone names none."""
    where = told.fact.stated("where") or ""
    return where if where != where.lower() else ""


def _day(told: Told) -> date:
    return told.day or date.min


def _day_there(told: Told) -> date:
    """The day of custody that the source gives, else the last on which one has the person there."""
    given = [c.fact.occurred for c in told.claims if names_the_place(c, told)]
    days = [day for when in given if when is not None and (day := when.earliest or when.latest)]
    return max((*days, place_day(told) or date.min))


def _is_there(told: Told, at: Told) -> bool:
    """Whether it is in that place; a visit or care of which no place is told may be, a move to somewhere is not."""
    where = told.fact.stated("where")
    if where is None:
        return not isinstance(told.fact, Transfer)
    is_any_prison = isinstance(told.fact, Visit) and where == where.lower()
    return is_any_prison or same_body(where, _named(at))
