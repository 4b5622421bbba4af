"""The last turn of custody by the file: a death, a release that lasted, a move; what was told before it is past."""

from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile, once
from habeas.core.custody import custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer

AT_HOME = "house arrest"


def last_turn(casefile: Casefile) -> tuple[HeldFact, tuple[str, ...]] | None:
    """The last turn of custody after which what was told before is past, and the places of before."""
    last = _last_turn(casefile)
    return None if last is None else (last, _places_before(casefile, last))


def leaves_for_another(casefile: Casefile, text: str) -> bool:
    """Whether a text names a place from which the person was moved: leaving it was no release."""
    return any(origin in text for origin in _origins(casefile))


@once
def _origins(casefile: Casefile) -> tuple[str, ...]:
    held = casefile.of_kind(Transfer)
    return tuple(o for h in held for c in h.claims if (o := c.fact.stated("origin")))


def _last_turn(casefile: Casefile) -> HeldFact | None:
    """The death, else the release after which nobody took the person again, else the last move."""
    deaths = casefile.in_role(Role.DEATH)
    if deaths:
        return deaths[-1]
    releases = casefile.in_role(Role.RELEASE)
    if releases and custody(casefile).spells and not _is_held(casefile):
        return releases[-1]
    moves = casefile.of_kind(Transfer)
    anew = _held_anew(casefile, releases[-1]) if releases else None
    if anew is not None and not (moves and _is_after(moves[-1], releases[-1])):
        return anew
    if not moves or not moves[-1].followed.fact.stated("where"):
        return None
    return None if _is_told_elsewhere_since(casefile, moves[-1]) else moves[-1]


def _is_told_elsewhere_since(casefile: Casefile, move: HeldFact) -> bool:
    """Whether a source of a later day has the person in another place: somebody was taken to hospital and back."""
    moved, to = move.followed.when, move.followed.fact.stated("where") or ""
    day = None if moved is None else moved.latest
    told = (
        (place, c.told_on or casefile.source_of(c).date)
        for h in casefile.of_kind(Detention)
        for c in h.claims
        if (place := c.fact.stated("where")) and place[:1].isupper()
    )
    return day is not None and any(
        on is not None
        and on.earliest is not None
        and on.earliest > day
        and not same_body(place, to)
        for place, on in told
    )


def _held_anew(casefile: Casefile, release: HeldFact) -> HeldFact | None:
    """The custody after a release in a place that the file names: who was taken again is in no place of before."""
    return next(
        (
            h
            for h in casefile.of_kind(Detention)
            if (h.followed.fact.stated("where") or "")[:1].isupper() and _is_after(h, release)
        ),
        None,
    )


def _is_held(casefile: Casefile) -> bool:
    return custody(casefile).spells[-1].ends is None


def _places_before(casefile: Casefile, last: HeldFact) -> tuple[str, ...]:
    """The places in which the person was before, without the one of now."""
    now = (last.followed.fact.stated("where") or "").casefold()
    found = dict.fromkeys(
        named
        for h in casefile.of_kind(Detention, Transfer)
        for place in (h.followed.fact.stated("where"), h.followed.fact.stated("origin"))
        if place and (named := _named(place)) and named.casefold() not in now and not _is_after(h, last)
    )  # fmt: skip
    return tuple(p for p in found if p.casefold() != now)


def _named(place: str) -> str:
    """A place by its name, or as house arrest, wherever that is; empty for one in other words."""
    if place.casefold().startswith(AT_HOME):
        return AT_HOME
    return place if place[:1].isupper() else ""


def _is_after(held: HeldFact, last: HeldFact) -> bool:
    one, other = held.followed.when, last.followed.when
    first = one.earliest if one is not None else None
    then = other.earliest if other is not None else None
    return first is not None and then is not None and first > then
