"""What the reader shows: the text with its passages marked, and a card for each claim made on it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from django.conf.locale import LANG_INFO
from django.utils.translation import get_language_info, gettext_lazy, pgettext_lazy

from habeas.core.casefile import Casefile, keep
from habeas.core.claims import Certainty, Claim
from habeas.core.decisions import Decision, Ruling, open_rulings
from habeas.core.degrees import Degree, degree_of
from habeas.core.facts import Fact
from habeas.core.reasons import reason
from habeas.core.sources import Source
from habeas.core.unnamed import asks_not_to_be_named
from habeas.desk.telling import language, say_label, tell
from habeas.kinds import KINDS
from habeas.reading import unread_languages

_LANGUAGES = {"ar": gettext_lazy("Arabic"), "zh": gettext_lazy("Chinese")}
_ASKED = ("when", "where", "actor")
_BY_MODEL = "rule:model:"


class State(Enum):
    """What has been decided on a claim, in the user's words."""

    WAITING = gettext_lazy("waiting for review")
    HELD = pgettext_lazy("claim", "held")
    REJECTED = gettext_lazy("rejected")
    CORRECTED = gettext_lazy("corrected")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text; `claim` where it carries one, the first of several that overlap."""

    text: str
    claim: str = ""
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A claim on this source. `degree` is how likely the reader held it to be right, None where it did not propose or did
    not measure it; `unfound` names the questions to which the reader found no answer in the words;
    `model` names the language model that proposed it, where one did.
    """

    claim: Claim
    sentence: str
    kind: str
    state: State
    why: str
    is_read: bool
    unfound: tuple[str, ...]
    certainty: str
    may_merge: bool
    degree: Degree | None
    model: str = ""

    @property
    def is_waiting(self) -> bool:
        """Whether a person has still to decide."""
        return self.state is State.WAITING

    @property
    def of_a_hundred(self) -> int | None:
        """Of a hundred such proposals, how many are right."""
        known = self.claim.confidence
        return None if known is None else round(100 * known)


@dataclass(frozen=True, slots=True)
class Reading:
    """The whole page. `unread` are the languages in it in which claims are not read yet, `asks` how its writer asks not to be named."""

    source: Source
    segments: tuple[Segment, ...]
    waiting: tuple[Card, ...]
    decided: tuple[Card, ...]
    chosen: Card | None
    unread: tuple[str, ...]
    asks: tuple[str, ...]


def reading_of(casefile: Casefile, source: Source, chosen: str) -> Reading:
    """The text and the claims of a source; `chosen` is the id of the claim to stand out, if there is one."""
    name = f"reading {language()} {source.id} {chosen}"
    return keep(casefile, name, lambda: _reading(casefile, source, chosen))


def _reading(casefile: Casefile, source: Source, chosen: str) -> Reading:
    claims = sorted(
        (c for c in casefile.known_claims if c.anchors[0].source == source.id),
        key=lambda c: (c.anchors[0].start, c.anchors[0].end, c.id),
    )
    states, code = _states(casefile), language()
    held = _held_kinds(casefile, states)
    cards = [_card(casefile, claim, states, held, code=code) for claim in claims]
    here = next((c for c in claims if c.id == chosen), None)
    return Reading(
        source=source,
        segments=tuple(_segments(source.text, claims, here)),
        waiting=tuple(c for c in cards if c.is_waiting),
        decided=tuple(c for c in cards if not c.is_waiting),
        chosen=next((c for c in cards if c.claim.id == chosen), None),
        unread=tuple(map(language_name, unread_languages(source.text, language=source.language))),
        asks=tuple(source.passage(*span) for span in asks_not_to_be_named(source.text)),
    )


def language_name(code: str) -> str:
    """A language by its name; by its code where it has none here."""
    if code in _LANGUAGES:
        return str(_LANGUAGES[code])
    return str(get_language_info(code)["name_translated"]) if code in LANG_INFO else code


def card_of(casefile: Casefile, claim: Claim) -> Card:
    """The card of one claim."""
    states = _states(casefile)
    return _card(casefile, claim, states, _held_kinds(casefile, states), code=language())


def facts_like(casefile: Casefile, claim: Claim) -> tuple[tuple[str, str], ...]:
    """The facts held that a claim may tell of: id and sentence."""
    alike = (h for h in casefile.held if h.followed.fact.key == claim.fact.key)
    return tuple((h.id, tell(h.followed)) for h in alike)


_States = Mapping[str, tuple[State, Decision]]


def _states(casefile: Casefile) -> _States:
    """What was decided on each claim, and by which decision: a rejection outweighs, a correction outweighs all."""
    found: dict[str, tuple[State, Decision]] = {}
    for ruling, state in (
        (Ruling.ACCEPT, State.HELD),
        (Ruling.REJECT, State.REJECTED),
        (Ruling.SUPERSEDE, State.CORRECTED),
    ):
        for decision in open_rulings(casefile.open_decisions, ruling):
            found[decision.on[0]] = (state, decision)
    return found


def _held_kinds(casefile: Casefile, states: _States) -> frozenset[type[Fact]]:
    held = {claim for claim, (state, _) in states.items() if state is State.HELD}
    return frozenset(type(c.fact) for c in casefile.known_claims if c.id in held)


def _card(
    casefile: Casefile, claim: Claim, states: _States, held: Collection[type[Fact]], *, code: str
) -> Card:
    """The card in the language of the page, whose code is given."""
    state, decision = states.get(claim.id, (State.WAITING, None))
    known = claim.confidence
    is_read = claim.entered_how != "person"
    return Card(
        claim=claim,
        sentence=tell(claim, code=code),
        kind=say_label(claim.fact.label, code),
        state=state,
        why="" if decision is None else reason(casefile, decision),
        is_read=is_read,
        unfound=tuple(_unfound(claim, code)) if is_read else (),
        certainty="" if claim.certainty is Certainty.STATED else say_label(claim.certainty, code),
        may_merge=state is State.WAITING and type(claim.fact) in held,
        degree=None if known is None else degree_of(known),
        model=claim.entered_how.removeprefix(_BY_MODEL)
        if claim.entered_how.startswith(_BY_MODEL)
        else "",
    )


def _unfound(claim: Claim, code: str) -> Iterator[str]:
    """The questions of time, place and author that the kind asks and the reader found no answer to."""
    for name, question in _questions(claim.fact.key):
        if getattr(claim.fact, name) is None:
            yield say_label(question, code)


@cache
def _questions(kind: str) -> tuple[tuple[str, str], ...]:
    """Those that a kind asks, each with the name of its field."""
    asked = KINDS[kind].__dataclass_fields__.items()
    return tuple((name, field.metadata["question"]) for name, field in asked if name in _ASKED)


def _segments(text: str, claims: list[Claim], chosen: Claim | None) -> Iterator[Segment]:
    """The text cut at the passages; the chosen one is whole, others that overlap it give way."""
    whole = (chosen.anchors[0].start, chosen.anchors[0].end) if chosen else (0, 0)
    spans = [(*whole, chosen.id)] if chosen else []
    last = 0
    for claim in claims:
        start, end = claim.anchors[0].start, claim.anchors[0].end
        if start >= last and (end <= whole[0] or start >= whole[1]):
            spans.append((start, end, claim.id))
            last = end
    reached = 0
    for start, end, claim_id in sorted(spans):
        if start > reached:
            yield Segment(text[reached:start])
        is_chosen = chosen is not None and claim_id == chosen.id
        yield Segment(text[start:end], claim_id, is_chosen)
        reached = end
    if reached < len(text):
        yield Segment(text[reached:])
