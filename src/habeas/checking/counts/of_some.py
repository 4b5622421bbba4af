"""How many events of a sort the file has of the one, at the place or in the year that a sentence names: "his wife has visited him twice"."""

import re
from collections import Counter

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.passages import same
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.kinds.detention import Detention, Status
from habeas.kinds.hearing import Stage
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit

_WORD = re.compile(r"[A-Za-zÀ-ɏ]{4,}")
_PART = re.compile(r"[,;:(–—]|\s-\s")
_FAMILY = re.compile(r"\b(?:family|relatives|kin|loved ones)\b", re.IGNORECASE)
_KIN = re.compile(r"\b(?:wife|husband|mother|father|parents?|sister|brother|son|daughter|aunt|uncle|cousin|niece|nephew|grand\w+|partner|spouse)s?\b", re.IGNORECASE)  # fmt: skip
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I)\b")
"""Who write, of whom the file says in whatever words that they came."""
_OF_MANY = frozenset(("members", "staff", "human", "rights", "national", "office", "council", "general", "with", "from", "three", "four", "prison", "doctor", "their", "places", "detention"))  # fmt: skip
"""Words of an actor by which it is not told from another."""
_TRIAL = re.compile(r"\btrials?\b|\btr(?:ied|ying)\b", re.IGNORECASE)
_FIELDS_OF_PLACE = ("where", "court")


def counts_of_some(look: Look, text: str, place: int, kind: type[Fact]) -> frozenset[int]:
    """The counts for whom, or where, the part of the sentence names in which the number stands; none where it names neither."""
    held = distinct(look.casefile.of_kind(kind))
    if _WE.search(text):
        actors = Counter(a for h in held for a in {c.fact.stated("actor") for c in h.claims})
        return frozenset({len(held), *actors.values()})
    part = _part(text, place)
    by, there, then = _by(look, held, part), _at(held, part), _in_years(held, part)
    named = [some for some in (by, there, then) if some]
    if not named:
        around = [some for some in (_by(look, held, text), _at(held, text), _in_years(held, text)) if some]  # fmt: skip
        return frozenset({len(held), *map(len, around)}) if around else frozenset()
    both = [h for h in held if all(h in some for some in named)]
    counts = {len(both)} if both else set(map(len, named))
    counts |= {len(some) for some in (_of_trial(held, text), _of_trial(tuple(both), text)) if some}
    return frozenset(counts if kind is Visit else {len(held), *counts})


def moves(look: Look) -> int:
    """How often the person was moved: by the transfers on file, and by each custody of another sort that began in between."""
    held = distinct(look.casefile.of_kind(Transfer))
    days = {h.followed.when for h in held}
    begun = {
        when.earliest
        for h in look.casefile.of_kind(Detention)
        if h.followed.fact.stated("status") == Status.HOUSE_ARREST.value
        and (when := h.followed.when) is not None
        and when.earliest not in {w.earliest for w in days if w is not None}
    }
    return len(held) + len(begun)


def is_of_stays(look: Look, text: str, place: int) -> bool:
    """Whether a number of times is told of how often the person was in one place: "in the Central Prison twice"."""
    before = same(text[:place])
    held = look.casefile.of_kind(Detention, Transfer)
    wheres = {same(p) for h in held for c in h.claims for p in _places(c)}
    return any(re.search(rf"\b(?:in|at) (?:the )?{re.escape(p)}\W*$", before) for p in wheres)


def distinct(held: tuple[HeldFact, ...]) -> tuple[HeldFact, ...]:
    """Each once: what two sources tell of the same day or month, by the same actor, is one, though one of them says where."""
    found: dict[tuple[str, str], HeldFact] = {}
    for place, one in enumerate(held):
        when = one.followed.when
        actor = next((a for c in one.claims if (a := c.fact.stated("actor"))), None)
        key = (when.text, actor) if when is not None and actor else (str(place), "")
        found.setdefault(key, one)
    return tuple(found.values())


def _part(text: str, place: int) -> str:
    """The part between commas in which the place stands."""
    first = max((m.end() for m in _PART.finditer(text, 0, place)), default=0)
    last = _PART.search(text, place)
    return text[first : last.start() if last else len(text)]


def _by(look: Look, held: tuple[HeldFact, ...], text: str) -> list[HeldFact]:
    """Those by an actor of whom the text has a word: the kinship, the office, the name."""
    own = {w.casefold() for name in look.person_names for w in _WORD.findall(name)}
    told = {w.casefold().removesuffix("s") for w in _WORD.findall(text)}
    is_family = _FAMILY.search(text) is not None
    found = []
    for one in held:
        actors = [a for c in one.claims if (a := c.fact.stated("actor"))]
        words = {w.casefold().removesuffix("s") for a in actors for w in _WORD.findall(a)}
        words -= own | {w.removesuffix("s") for w in _OF_MANY}
        if not words.isdisjoint(told) or (is_family and any(map(_KIN.search, actors))):
            found.append(one)
    return found


def _of_trial(held: tuple[HeldFact, ...], text: str) -> list[HeldFact]:
    """The hearings of the trial itself, where the text tells of that."""
    is_told = _TRIAL.search(text) is not None
    return [h for h in held if is_told and h.followed.fact.stated("stage") == Stage.TRIAL]


def _at(held: tuple[HeldFact, ...], text: str) -> list[HeldFact]:
    """Those at a place or before a court that the text names, in full or by the first word alone."""
    return [h for h in held if any(_is_named(text, p) for c in h.claims for p in _places(c))]


def _places(claim: Claim) -> tuple[str, ...]:
    stated = (claim.fact.stated(field) for field in _FIELDS_OF_PLACE)
    return tuple(place for place in stated if place)


def _is_named(text: str, place: str) -> bool:
    first = place.removeprefix("the ").split()[0]
    last = place.split()[-1].casefold()
    short = rf"\b(?:in|at|to|from) {re.escape(first)}\b(?! [A-Z])|\b(?:the|that|this) {re.escape(last)}\b"
    return same(place) in same(text) or re.search(short, text) is not None


def _in_years(held: tuple[HeldFact, ...], text: str) -> list[HeldFact]:
    """Those of the year or the month that the text names without a day."""
    spans = [w for w in dates_in(text) if w.day is None and w.year is not None]
    return [
        h
        for h in held
        if h.followed.when is not None
        and any(w.when is not None and h.followed.when.may_equal(w.when) for w in spans)
    ]
