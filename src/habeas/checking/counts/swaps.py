"""Words of a sort that a draft puts where the file has another of the sort: a brother for a sister, a week for a day.

A clause is laid beside the sentences of the file that say the same in the rest of their words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.clauses import Clause, about_the_case
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look
from habeas.checking.opposites.sides import is_by_officials
from habeas.checking.opposites.units import is_unreal, units
from habeas.checking.passages import everything, same, sentences_of
from habeas.checking.telling.novel import is_english
from habeas.checking.telling.plainwords import roots
from habeas.core.casefile import Casefile, keep, once

_SORTS = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"mother|father|sister|brother|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|grandson|granddaughter|parents|fianc[ée]e?|partner",
        r"prosecutor(?: general)?|(?:vice |deputy )?prime minister|(?:vice[- ])?president|(?<!prime )minister|judge|ombuds\w+|governor|mayor|attorney general|chancellor|(?:speaker|spokes\w+)|ambassador|king|senator",
        r"guards?|wardens?|cellmates?|inmates|escorts?|soldiers|police(?:men)?|officers|agents|interrogators?|investigators?|men in plain clothes|men in masks|masked men",
        r"lawyers?|doctors?|nurses?|priests?|imams?|observers?|secretar(?:y|ies)|diplomats?|interpreters?|journalists?|delegates?",
        r"(?:every|each|per|a) (?:hour|day|night|week|fortnight|month|year)|daily|weekly|monthly|hourly",
        r"heart|kidneys?|lungs?|liver|stomach|spine|thyroid|prostate|brain|skin|bowels?|eyes?|ears?|teeth|back",
        r"surgeon|dentist|neurologist|cardiologist|psychiatrist|ophthalmologist|gynaecologist|urologist|oncologist|eye doctor|physiotherapist|dermatologist",
        r"home|house|flat|apartment|office|workplace|newsroom",
        r"letters?|petition|telegram|telephone|phone|e-?mail|visit|fax",
    )
)  # fmt: skip
_KIN = (
    {"mother", "parents", "daughter", "son"}, {"father", "parents", "daughter", "son"}, {"husband", "wife"}, {"brother", "sister"}, {"uncle", "nephew", "niece"},
    {"aunt", "nephew", "niece"}, {"grandmother", "grandson", "granddaughter"}, {"grandfather", "grandson", "granddaughter"},
)  # fmt: skip
_OPPOSED = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        (r"welcom(?:e[ds]?|ing)|hail(?:ed|s)|prais(?:ed|es)|applaud(?:ed|s)|thank(?:ed|s)|greeted", r"condemn(?:ed|s)?|criticis(?:ed|es)|regret(?:ted|s)|reject(?:ed|s)|deplor(?:ed|es)|denounc(?:ed|es)|protest(?:ed|s)|dismiss(?:ed|es)|object(?:ed|s)"),
        (r"contradict(?:ed|s)?|disput(?:ed?|es)|contest(?:ed|s)?|den(?:y|ies|ied)|disagree[ds]?", r"agree[ds]?(?: with)?|confirm(?:ed|s)?|endors(?:ed?|es)|bears? out|bore out|shares?|support(?:ed|s)?|accept(?:ed|s)?|concur(?:red|s)?|echo(?:ed|es)?"),
        (r"unproven|not proven|unfounded", r"(?<!not )(?<!un)proven|well[- ]founded|(?<!not )justified|(?<!not )established|solid|serious|grave"),
        (r"declin\w+|worsen\w*|deteriorat\w*", r"improv\w+|recover\w*|stabili[sz]\w*|got better|getting better"),
        (r"upheld|confirmed|affirmed|endorsed", r"overturned|quashed|annulled|set aside|reversed|struck down"),
        (r"recommend(?:s|ed)?(?![^.;]{0,40} against\b)|call(?:s|ed) for|urg(?:es|ed)(?![^.;]{0,40} not to\b)|advis(?:es|ed)(?![^.;]{0,60} against\b)", r"(?:advis(?:es|ed)|recommend(?:s|ed)|warn(?:s|ed)|argu(?:es|ed)|sp(?:eaks|oke)(?: out)?|decid(?:es|ed)|counsel(?:s|led))\b[^.;]{0,60}? against|oppos(?:es|ed)|saw no (?:need|reason|grounds)"),
        (r"ordered", r"opposed|refused|blocked|forbade|rejected|prevented|resisted|objected"),
    )
)  # fmt: skip
_EMPTY = frozenset(["the", "and", "has", "had", "was", "were", "been", "have", "his", "her", "him", "she", "they", "that", "this", "with", "for", "from", "not", "who", "which", "its", "are", "is", "did", "does", "being", "by", "of", "to", "in", "on", "at", "as", "an", "then", "your", "our", "also", "say", "tell", "allege", "report", "state", "claim", "account", "accord", "other", "describe", "maintain"])  # fmt: skip
_NOT = re.compile(r"\b(?:not|no|never|nor|neither|nobody|none|without|cannot|den(?:y|ies|ied)|refus\w+)\b", re.IGNORECASE)  # fmt: skip
_NO = re.compile(r"\b(?:not|no|never|nor|neither|nobody|none|without|cannot)\b", re.IGNORECASE)
_UNTOLD = re.compile(r"\b(?:not|never|nobody|no one)\b[^.;,]{0,20}?\b(?:told|informed|notified|know|known|knew|aware|sa(?:y|id)|stated?)\b", re.IGNORECASE)  # fmt: skip
"""What is denied is that somebody was told of the matter, and not the matter."""
_DAILY = {
    "daily": "every day",
    "weekly": "every week",
    "monthly": "every month",
    "hourly": "every hour",
}
_SPEAKER = re.compile(r"^spokes\w+")
_EACH = re.compile(r"^(?:each|per|a)\b(?= (?:hour|day|night|week|fortnight|month|year)\b)")
_BECAME = re.compile(r"\(asked since [^)]*\):")
"""What became of a demand: refused is what was asked, not what the file tells near it."""
_OF_THEIRS = re.compile(
    r"['’]s (?:\w+ )?(?:letter|account|note|words?|statement|visit|testimony|report)\b"
)
"""By whose paper or visit it is known: what the sentence tells is not of them."""
_WITHIN = re.compile(r"\bthat |, ")
"""What part of a clause says what somebody says."""
_NEAR, _FEWEST = 0.6, 2


@dataclass(frozen=True, slots=True)
class Swap:
    """Words of a draft, and those that the file has in their place."""

    start: int
    end: int
    known: str


@dataclass(frozen=True, slots=True)
class _Told:
    text: str
    roots: frozenset[str]
    is_denied: bool


def swaps(look: Look) -> Iterator[Swap]:
    """Each such word in a clause that the file has otherwise, and each clause that turns a no into a yes."""
    if not is_english(look):
        return
    told = _told(look.casefile)
    for clause in about_the_case(look):
        for sort in _SORTS:
            yield from _of_sort(look, clause, sort, told)
        for one, other in _OPPOSED:
            yield from _opposed(clause, one, other, told)
            yield from _opposed(clause, other, one, told)
        if not is_by_officials(look, clause.said):
            yield from _not_contested(look, _turned(clause.text, clause.start, told))
    seen = {clause.start for clause in about_the_case(look)}
    for unit in units(look):
        if (
            unit.start not in seen
            and not is_unreal(unit, len(unit.text), 0)
            and not is_by_officials(look, unit.said)
        ):
            yield from _not_contested(look, _turned(unit.text, unit.start, told))


def _not_contested(look: Look, found: Iterator[Swap]) -> Iterator[Swap]:
    """Those of which the file has but the denial: what somebody tells and an authority denies is on file as both."""
    told = keep(look.casefile, "swaps.contested", lambda: tuple(_contested(look.casefile)))
    for one in found:
        if not any(quote in same(one.known) for quote in told):
            yield one


def _contested(casefile: Casefile) -> Iterator[str]:
    """The words of each denial of what the file has affirmed as well."""
    affirmed = {type(h.followed.fact) for h in casefile.affirmed}
    for held in casefile.facts:
        if not held.followed.is_affirmed and type(held.followed.fact) in affirmed:
            yield from (same(a.quote).rstrip(".") for c in held.claims for a in c.anchors)


_OWN_TITLE = re.compile(
    r"(?:Letter|Statement|Appeal|Call|Note|Report|Brief|Message|Communication) (?:of|from|by|to|on|about)\b"
)
"""What the draft is, in its own first line."""


def _of_sort(
    look: Look, clause: Clause, sort: re.Pattern[str], told: tuple[_Told, ...]
) -> Iterator[Swap]:
    found = list(sort.finditer(clause.text))
    if len(found) != 1:
        return
    words = _content(sort.sub(" ", clause.text))
    if len(words) < _FEWEST and len(sort.findall(clause.said.text)) == 1:
        words = _content(sort.sub(" ", clause.said.text))
    match = found[0]
    if _OWN_TITLE.match(clause.said.text) and clause.start + match.start() == clause.said.start:
        return
    if _OF_THEIRS.match(clause.text, match.end()) and same(match[0]) in everything(look):
        return
    near = _beside(words, told)
    known = [m[0] for one in near for m in sort.finditer(one.text)]
    if any(_is_told_of(match[0], words, one) for one in told):
        return
    if any(_is_turned_round(look, match[0], one) for one in known):
        return
    if known and not any(_is_same(match[0], one) for one in known):
        yield Swap(clause.start + match.start(), clause.start + match.end(), known[0])


def _is_told_of(word: str, words: frozenset[str], one: _Told) -> bool:
    """Whether a sentence of the file tells of whom the word means what the clause tells, beside more that it tells."""
    return same(word) in same(one.text) and len(one.roots & words) >= _FEWEST


def _is_turned_round(look: Look, word: str, known: str) -> bool:
    """Whether it tells the kin from the other side, "her mother" for "my daughter", in a word that the file has as well."""
    pair = {same(word), same(known)}
    is_of_one = len(pair) > 1 and any(pair <= kin for kin in _KIN)
    return is_of_one and re.search(rf"\b{re.escape(same(word))}\b", everything(look)) is not None


def _opposed(
    clause: Clause, said: re.Pattern[str], known: re.Pattern[str], told: tuple[_Told, ...]
) -> Iterator[Swap]:
    """A word of one sort where all that the file tells so has one of the opposite sort."""
    match = said.search(clause.text)
    if match is None or known.search(clause.text) or _NO.search(clause.text):
        return
    if _BECAME.search(clause.said.text):
        return
    first = max((m.end() for m in _WITHIN.finditer(clause.text, 0, match.start())), default=0)
    near = _beside(_content(said.sub(" ", clause.text)), told)
    near = near or _beside(_content(said.sub(" ", clause.text[first:])), told)
    other = [m for one in near if not said.search(one.text) for m in known.finditer(one.text)]
    if other and not any(said.search(one.text) for one in near):
        yield Swap(clause.start + match.start(), clause.start + match.end(), other[0][0])


def _is_same(one: str, other: str) -> bool:
    """Whether one word is within the other, or a form of it."""
    a, b = (
        _SPEAKER.sub("speaker", _DAILY.get(word, _EACH.sub("every", word)))
        for word in (same(one), same(other))
    )
    return a in b or b in a or not roots(a).isdisjoint(roots(b))


def _turned(text: str, first: int, told: tuple[_Told, ...]) -> Iterator[Swap]:
    """What every sentence that says the same denies, and the clause affirms."""
    words = _content(text)
    if _NOT.search(text) or len(words) < _FEWEST:
        return
    near = [one for one in told if one.is_denied and _covers(one, words) and not _UNTOLD.search(one.text)]  # fmt: skip
    if near and not any(_covers(words_of, one.roots) for one in near for words_of in told if not words_of.is_denied):  # fmt: skip
        start = len(text) - len(text.lstrip())
        yield Swap(first + start, first + len(text.rstrip()), near[0].text)


def _covers(told: _Told, words: frozenset[str]) -> bool:
    return len(told.roots) >= _FEWEST and told.roots <= words


def _beside(words: frozenset[str], told: tuple[_Told, ...]) -> list[_Told]:
    """The sentences of the file that share most of these words."""
    return [
        one
        for one in told
        if len(words & one.roots) >= _FEWEST and len(words & one.roots) >= _NEAR * len(words)
    ]


@of_the_text
def _content(text: str) -> frozenset[str]:
    """The shortest root of each word that carries a meaning."""
    words = (w for w in re.findall(r"[a-z][a-z'-]{2,}", same(text)) if roots(w).isdisjoint(_EMPTY))
    return frozenset(min(roots(w), key=lambda r: (len(r), r)) for w in words)


@once
def _told(casefile: Casefile) -> tuple[_Told, ...]:
    """The sentences of the sources."""
    return tuple(
        _Told(sentence, _content(_NO.sub(" ", sentence)), _NO.search(sentence) is not None)
        for _, sentence in sentences_of(casefile)
    )
