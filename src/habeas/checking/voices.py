"""Whose word a sentence is: whether it names a voice, and what the file has by somebody's word alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look, Said
from habeas.checking.statements import assertions
from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Fact, Role, Strand
from habeas.kinds.mistreatment import Mistreatment
from habeas.reading import Proposal

_VOICE = re.compile(
    r"\b(?:according to|says?|said|sa(?:w|id) to|told|tells?|stat(?:es?|ed)|report(?:s|ed|edly)?|alleg\w+|claim(?:s|ed)"
    r"|account|den(?:y|ies|ied|ial)|(?:statement|assurance)s? (?:that|of)|learn(?:s|t|ed)|informed|testif\w+|complain\w*|describ\w+|in the words of|if confirmed"
    r"|apparently|heard from|wr(?:ote|ites)|believ\w+|fears?|maintains?|spoke of|speaks? of|comes from (?:his|her|their)|by (?:his|her|their) own account)\b|^\W*by (?!\d)[^:.;]{3,60}:",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\bas (?:we|I|the [A-Z][\w ]+?|[A-Z][\w ]+?) (?:have |has )?(?:\w+ )?(?:said|stated|reported|written|told)(?: before| earlier| previously)?\b",
    re.IGNORECASE,
)
_ALLEGED = (Strand.TREATMENT, Strand.HEALTH)
_LIBERTY = re.compile(r"\bdeprived of (?:his |her |their )?liberty\b", re.IGNORECASE)
_STRONG = re.compile(
    r"\b(?:according to|says|said|told us|tells us|reportedly|stat(?:es?|ed)|alleg\w+|reports? that|account)\b", re.IGNORECASE
)  # fmt: skip
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ENDING = re.compile(r"(?:(?<=\w{3})(?:ed|en)|(?<=\w{3})s)$")
_EMPTY = {
    "by",
    "the",
    "of",
    "and",
    "with",
    "two",
    "a",
    "an",
    "his",
    "her",
    "their",
    "in",
    "on",
    "at",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence asserts that the file has by somebody's word alone."""

    said: Said
    start: int
    end: int
    claims: tuple[str, ...]
    voices: tuple[str, ...]


def names_a_voice(text: str) -> bool:
    """Whether the words say whose word it is; that the author said it before does not."""
    return _VOICE.search(_OWN.sub(" ", text)) is not None


def sentence_before(look: Look, said: Said) -> str:
    """The sentence before in the same paragraph; empty where there is none."""
    place = look.said.index(said)
    before = look.said[place - 1] if place else None
    return before.text if before is not None and before.paragraph == said.paragraph else ""


def only_told(look: Look) -> tuple[Told, ...]:
    """The author's sentences that assert what the file has by somebody's word alone."""
    return look.once("only_told", lambda: tuple(_only_told(look)))


def _only_told(look: Look) -> Iterator[Told]:
    known = {
        kind: word for kind in _kinds(look.casefile) if (word := _by_word(look.casefile, kind))
    }
    if not known:
        return
    spans = [(a.start, a.end, type(a.fact)) for a in assertions(look) if _is_told_as_so(a)]
    for said in look.said:
        if said.is_heading:
            continue
        if _LIBERTY.search(said.text):
            continue
        inside = [s for s in spans if said.start <= s[0] < said.end and s[2] in known]
        inside = inside or list(_by_method(said, look.casefile, known))
        for start, end, kind in inside[:1]:
            claims = known[kind]
            voices = tuple(dict.fromkeys(c.attribution for c in claims if c.attribution))
            yield Told(said, start, end, tuple(c.id for c in claims), voices)


def _is_told_as_so(proposal: Proposal) -> bool:
    return proposal.polarity is Polarity.AFFIRMED and not proposal.attribution


def is_attributed(look: Look, told: Told) -> bool:
    """Whether the sentence says whose word it is, or the one before it does and this one carries on."""
    if names_a_voice(told.said.text):
        return True
    return _STRONG.search(sentence_before(look, told.said)) is not None


def is_by_the_author(look: Look, voices: tuple[str, ...]) -> bool:
    """Whether whose word it is writes the draft: its name alone makes up a line, as on a letterhead."""
    lines = {line.strip(" #*_").casefold() for line in look.text.splitlines()}
    return bool(voices) and all(voice.casefold() in lines for voice in voices)


def _kinds(casefile: Casefile) -> set[type[Fact]]:
    return {
        type(h.followed.fact)
        for h in casefile.affirmed
        if h.followed.attribution and _is_alleged(h.followed.fact)
    }


def _is_alleged(fact: Fact) -> bool:
    """Whether it is of the sort that somebody alleges: what was done or not done to the person."""
    return fact.strand in _ALLEGED or fact.custody_effect is Custody.WITHIN


def _by_word(casefile: Casefile, kind: type[Fact]) -> tuple[Claim, ...]:
    """The claims of a kind where all are somebody's word, or the same house first told them as such."""
    claims = [c for h in casefile.affirmed for c in h.claims if isinstance(c.fact, kind)]
    told = [c for c in claims if c.attribution and not is_official(c.attribution)]
    houses = {casefile.source_of(c).publisher for c in told}
    own = [c for c in claims if not c.attribution]
    if told and all(casefile.source_of(c).publisher in houses for c in own):
        return tuple(told)
    return ()


def _by_method(
    said: Said, casefile: Casefile, known: dict[type[Fact], tuple[Claim, ...]]
) -> Iterator[tuple[int, int, type[Fact]]]:
    """What was done, in the file's own words, where the reader does not see who suffered it."""
    if Mistreatment not in known:
        return
    text = said.text.casefold()
    spoken = {_stem(word): word for word in reversed(_WORD.findall(text))}
    for method in {claim.fact.stated("method") or "" for claim in known[Mistreatment]}:
        words = [w for w in _WORD.findall(method.casefold()) if w not in _EMPTY]
        if (
            words
            and spoken.keys() >= {_stem(word) for word in words}
            and not re.search(rf"\bnot (?:been )?{spoken[_stem(words[0])]}\b", text)
        ):
            word = spoken[_stem(words[0])]
            first = said.start + text.index(word)
            yield first, first + len(word), Mistreatment


def _stem(word: str) -> str:
    """A verb without the ending of its past or its person: kicked, kicks and kick are one; a beating is none."""
    bare = _ENDING.sub("", word)
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] != "s" else bare


def findings_on_file(casefile: Casefile) -> tuple[HeldFact, ...]:
    """What somebody found that bears a claim out."""
    return casefile.in_role(Role.FINDING)


def words_of(name: str | None) -> frozenset[str]:
    """The words by which a name is known again."""
    return frozenset(
        w for w in _WORD.findall((name or "").casefold()) if w not in _EMPTY and len(w) > 2
    )


def mentions(text: str, name: str | None) -> bool:
    """Whether a text names somebody: every word of the name stands in it."""
    words = words_of(name)
    return bool(words) and words <= words_of(text)


def told_by_word(casefile: Casefile, kind: type[Fact]) -> tuple[Claim, ...]:
    """The claims of an alleged kind that the file has by somebody's word alone; none where it has more."""
    return _by_word(casefile, kind) if kind in _kinds(casefile) else ()
