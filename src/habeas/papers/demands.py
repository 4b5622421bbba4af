"""What one body has asked for: each thing once, in the words in which it was first asked, with every day it was asked on.

Two things asked in one line, "investigate the beating, and release her", are two: each has a fate of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from habeas.core.bodies import same_body, tokens
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.letters import is_letter
from habeas.core.sources import Source
from habeas.kinds.demand import Demand
from habeas.papers.authorship import author_of, letters_in
from habeas.papers.bearing import Matter, speaks_of
from habeas.papers.told import Told, once

_GOES_ON = re.compile(r"\b(?:keep|kept|remain|stay|continue|maintain)\w*\b", re.IGNORECASE)
_VERBS = (
    r"(?:acquit|admit|allow|bring|cease|compensate|disclose|drop|end|ensure|give|grant|guarantee|hold|inform|investigate|keep|let|"
    r"lift|make|move|open|pardon|permit|prosecute|protect|provide|publish|punish|quash|release|respect|restore|return|review|"
    r"say|stop|take|tell|transfer)"
)
_AND_TO = re.compile(rf"\band to (?={_VERBS}\b)")
_AND = re.compile(
    rf",? and (?:immediately )?(?={_VERBS}\b)|,? and on [\w'’ -]{{3,60}}? to (?={_VERBS}\b)|; "
)
_APART = re.compile(
    rf",? and (?=(?:immediately )?{_VERBS}\b)|; (?=(?:immediately )?{_VERBS}\b)"
    rf"|, (?={_VERBS} (?:him|her|them|his|their|the|an?|all|M[rs]s?\b))"
)
_TWO_CARES = re.compile(
    r"(?P<to>(?:immediately )?(?:give|grant|provide|allow) (?:him|her|them|(?:M[rs]s?\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
    r"(?: with)? )(?P<one>[^,;]+?),? and (?P<two>[^,;]+)"
)
_OWN_CHOICE = re.compile(
    r"\bcho(?:ice|sen|osing)\b|\bindependent (?:doctor|physician)|\bprivate|\btrust", re.IGNORECASE
)
_ANSWER = re.compile(
    r"(?:your|an|the) (?:early |prompt )?(?:answer|reply|response)\b", re.IGNORECASE
)
_HEAD, _FOOT = 3, 4
_SAYS_NOTHING = {"urgent", "once", "immediately", "without", "delay"}


@dataclass(frozen=True, slots=True)
class Demanded:
    """One thing asked for: as it was first told, the claims of every time, the days, the first first, and of whom.

    `asked` are the words for it alone, which are those of the file where nothing else stands beside it.
    """

    first: Told
    asked: str
    claims: tuple[str, ...]
    days: tuple[date, ...]
    addressees: tuple[str, ...]

    @property
    def action(self) -> str:
        """What is to be done: 'respect all his rights and open his trial', each verb in one form."""
        return _AND_TO.sub("and ", self.asked.rstrip("."))

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from every other."""
        return (self.asked, *self.claims)

    @property
    def things(self) -> tuple[str, ...]:
        """Each thing asked for in it: 'release her', 'let a doctor see her'."""
        return tuple(_AND.split(self.action))

    @property
    def is_alone(self) -> bool:
        """Whether nothing else was asked in the line in which it was first asked."""
        return len(each_thing(self.first.fact.stated("action") or "")) == 1

    @property
    def goes_on(self) -> bool:
        """Whether something that is so is to stay so: keep him in hospital."""
        return _GOES_ON.search(self.action) is not None

    @property
    def since(self) -> date | None:
        """The day on which it was first asked."""
        return self.days[0] if self.days else None


def demands_of(casefile: Casefile, organisation: str) -> tuple[Demanded, ...]:
    """Each thing asked for by that body, the newest first."""
    found: list[Demanded] = []
    for told in once(casefile, _own(casefile, organisation)):
        for asked in each_thing(told.fact.stated("action") or ""):
            days = (told.day,) if told.day is not None else ()
            one = Demanded(told, asked, told.ids, days, _of_whom(casefile, told))
            place = next(
                (n for n, d in enumerate(found) if _is_same(casefile, d.asked, asked)), None
            )
            if place is None:
                found.append(one)
            else:
                found[place] = _asked_again(found[place], one)
    return tuple(sorted(found, key=lambda d: d.since or casefile.as_of, reverse=True))


def _asked_again(one: Demanded, again: Demanded) -> Demanded:
    return replace(
        one,
        claims=tuple(dict.fromkeys((*one.claims, *again.claims))),
        days=(*one.days, *again.days),
        addressees=tuple(dict.fromkeys((*one.addressees, *again.addressees))),
    )


def each_thing(action: str) -> tuple[str, ...]:
    """What is asked in one line, thing by thing, each in words that can stand alone.

    >>> each_thing("investigate the beating, and to release her")
    ('investigate the beating', 'release her')
    >>> each_thing("give Ms Velmar insulin and an examination by a doctor")
    ('give Ms Velmar insulin', 'give Ms Velmar an examination by a doctor')
    >>> each_thing("respect her rights and dignity")
    ('respect her rights and dignity',)
    """
    in_one_form = _AND_TO.sub("and ", action)
    parts = _APART.split(in_one_form)
    things = [thing for part in parts for thing in _each_care(part)]
    return tuple(things) if len(things) > 1 else (action,)


def _each_care(asked: str) -> tuple[str, ...]:
    two = _TWO_CARES.fullmatch(asked.rstrip("."))
    if two is None or not all(speaks_of(Matter.CARE, two[name]) for name in ("one", "two")):
        return (asked,)
    return (f"{two['to']}{two['one']}", f"{two['to']}{two['two']}")


def rejoined(things: Sequence[Demanded]) -> Demanded:
    """Things that were asked in one line, and only there, as that line has them."""
    first = things[0]
    return replace(first, asked=first.first.fact.stated("action") or first.asked)


def _of_whom(casefile: Casefile, told: Told) -> tuple[str, ...]:
    """Of whom it was asked; where a letter says no more than "you", to whom that went."""
    named = (_addressee(casefile, claim) for claim in told.claims)
    return tuple(dict.fromkeys(name for name in named if name is not None))


def _addressee(casefile: Casefile, claim: Claim) -> str | None:
    said = claim.fact.stated("addressee")
    if claim.fact.stated("actor") is not None or said not in (None, "you"):
        return said
    sent = (c.fact.stated("addressee") for c in letters_in(casefile, casefile.source_of(claim)))
    return next((to for to in sent if to is not None), None)


def _own(casefile: Casefile, organisation: str) -> list[HeldFact]:
    return [h for h in _stated(casefile) if _is_by(casefile, h, organisation)]


def askerless(casefile: Casefile, organisation: str) -> tuple[HeldFact, ...]:
    """The demands on file of which nobody knows who made them, and which stand in no letter of that body."""
    return tuple(
        h for h in _stated(casefile)
        if h.followed.fact.stated("actor") is None and not _is_by(casefile, h, organisation)
    )  # fmt: skip


def _stated(casefile: Casefile) -> list[HeldFact]:
    """What was asked for the person; an answer that a letter asks for is none of it."""
    facts = (h for h in casefile.affirmed if isinstance(h.followed.fact, Demand))
    return [
        h for h in facts
        if (asked := h.followed.fact.stated("action"))
        and (h.followed.fact.stated("actor") is not None or not _ANSWER.match(asked))
    ]  # fmt: skip


def _is_by(casefile: Casefile, held: HeldFact, organisation: str) -> bool:
    actor = held.followed.fact.stated("actor")
    if actor is not None:
        return same_body(actor, organisation)
    return any(_writes(casefile, casefile.source_of(c), organisation) for c in held.claims)


def _writes(casefile: Casefile, source: Source, organisation: str) -> bool:
    """Whether a source is an appeal of that body: by its author, else by the head or the foot of a letter."""
    author = author_of(casefile, source)
    if author is not None:
        return same_body(author, organisation)
    lines = [line.strip() for line in source.text.splitlines() if line.strip()]
    names = tokens(organisation)
    ends = (*lines[:_HEAD], *lines[-_FOOT:])
    return is_letter(source.text) and any(names <= tokens(line) for line in ends)


def asks_for(casefile: Casefile, demanded: Demanded, words: str) -> bool:
    """Whether these words, the purpose of an appeal, ask for the same."""
    return _is_same(casefile, demanded.action, words)


def _is_same(casefile: Casefile, one: str, other: str) -> bool:
    """The words that tell the one are among those of the other; where none do, the same words."""
    if is_of_own_choice(one) is not is_of_own_choice(other):
        return False
    a, b = _gist(casefile, one), _gist(casefile, other)
    return a <= b or b <= a if a and b else one == other


def is_of_own_choice(words: str) -> bool:
    """Whether it is one whom the person chooses that these words ask for or tell of, and nobody else will do."""
    return _OWN_CHOICE.search(words) is not None


def _gist(casefile: Casefile, words_of_it: str) -> frozenset[str]:
    """The words of a demand that tell it from another."""
    names = {w.casefold() for name in casefile.person.all_names for w in name.split()}
    words = re.findall(r"\w{4,}", words_of_it.casefold())
    return frozenset(words) - names - _SAYS_NOTHING
