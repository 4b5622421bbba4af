"""What a draft tells of the person in words of which neither a source nor a fact on file has anything."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.about import is_of_others
from habeas.checking.clauses import Clause, about_the_case, is_of_roles, speaks_of_itself
from habeas.checking.look import Look
from habeas.checking.parts import demands
from habeas.checking.passages import everything
from habeas.checking.telling.plainwords import plain_roots, roots, roots_in, roots_of_kind
from habeas.checking.telling.telling_words import telling_roots
from habeas.core.casefile import keep
from habeas.reading.languages import language_of

_WORD = re.compile(r"(?<![\w·'’-])[a-z][a-z]{2,}(?:-[a-z]+)*(?![\w·-]|['’]t\b)")
_PAST = re.compile(
    r"\b(?:\w+ed|was|were|been|had|has|have|began|broke|brought|came|caught|cut|did|fell|felt|gave|got|held|hit|kept|left|lost|made|put|ran|sat|sent|shut|spent|stood|struck|told|took|went|wore|wrote"
    r"|is|are|suffers|shares|sleeps|lives|receives|gets|eats|works|weighs|spends|needs|remains)\b"
)
_DID = re.compile(
    r"\b(?:\w{2,}ed|was|were|been|had|has|have|broke|brought|came|cut|fell|gave|got|hit|kept|left|lost|put|sent|shut|struck|told|took|went|wrote|found|saw)\b"
)
_TELLS = {True: _PAST, False: _DID}
_SHORT = 6
_DONE = re.compile(
    r"\b(?:[a-z]+ )?[a-z]+ (?P<done>[a-z]{2,}ed) (?:on|at|during|after|since|from) (?:his|her|their)\b"
)
_MIRRORED = {
    one: roots_in(others)
    for ones, others in (
        ("mother father parent", "son daughter child children"),
        ("son daughter child", "mother father parent parents"),
        ("wife", "husband"),
        ("husband", "wife"),
        ("sister brother", "sister brother sibling"),
    )
    for one in ones.split()
}
"""What the person is to a relative: the mother's word is of her daughter."""
_PLAIN_ENDINGS = ("ly",)


@dataclass(frozen=True, slots=True)
class Novel:
    """Words that tell of something of which the file has nothing, from the first to the last in a clause."""

    start: int
    end: int


def novel(look: Look) -> tuple[Novel, ...]:
    """Each clause with such words. Sources in other languages lend no words: beside them nothing is said."""
    if not is_english(look):
        return ()
    return look.once("novel", lambda: tuple(_novel(look)))


def is_english(look: Look) -> bool:
    """Whether the draft and all sources are in English: words of other languages are not held against each other."""
    sources = look.casefile.known_sources.values()
    is_so = all(s.language in (None, "en") for s in sources)
    return is_so and look.once("novel.language", lambda: language_of(look.text, "en")) == "en"


def is_known(look: Look, word: str) -> bool:
    """Whether the file has the word, or it is one that says nothing."""
    return _is_known(word, look.once("novel.known", lambda: _known(look)))


def _novel(look: Look) -> Iterator[Novel]:
    for clause in about_the_case(look):
        if is_of_others(look, clause.said) or not (clause.is_personal or is_of_roles(clause)):
            continue
        found = [m for m in _words(clause) if not is_known(look, m[0])]
        if _tells_a_fact(found) and _TELLS[clause.is_personal].search(
            clause.said.text if clause.is_personal else clause.text
        ):
            yield Novel(clause.start + found[0].start(), clause.start + found[-1].end())
    yield from _in_demands(look)


def _tells_a_fact(found: list[re.Match[str]]) -> bool:
    """Whether it is more than one word, or one that tells a fact by itself: who chooses another verb tells nothing new."""
    words = {match[0] for match in found}
    return len(words) > 1 or any(not roots(word).isdisjoint(telling_roots()) for word in words)


def _in_demands(look: Look) -> Iterator[Novel]:
    """What a demand says on the way of something done: "the brace confiscated on his arrival"."""
    for said in demands(look):
        for match in _DONE.finditer(said.text):
            if not is_known(look, match["done"]):
                yield Novel(said.start + match.start(), said.start + match.end())


def _words(clause: Clause) -> Iterator[re.Match[str]]:
    return _WORD.finditer(clause.text)


def _is_known(word: str, known: frozenset[str]) -> bool:
    if word.endswith(_PLAIN_ENDINGS) or not roots(word).isdisjoint(known):
        return True
    if word.startswith("re") and len(word) > _SHORT and not roots(word[2:]).isdisjoint(known):
        return True
    return "-" in word and all(
        len(p) < 3 or not roots(p).isdisjoint(known) for p in word.split("-")
    )


def _known(look: Look) -> frozenset[str]:
    return keep(look.casefile, "novel.known", lambda: _on_file(look)) | _own(look)


def _on_file(look: Look) -> frozenset[str]:
    """The roots of every word in the sources and the facts, and of those by which such facts are told."""
    claims = look.casefile.known_claims
    kinds = {type(c.fact) for c in claims}
    lines = " ".join({c.fact.line().text() for c in claims})
    told = roots_in(f"{everything(look)} {lines}")
    kin = (_MIRRORED[root] for root in told & _MIRRORED.keys())
    return told.union(plain_roots(), *kin, *(roots_of_kind(kind) for kind in kinds))


def _own(look: Look) -> frozenset[str]:
    """The roots of the words in which the author speaks of itself and asks, and of its headings."""
    ours = [
        s for s in look.said if s.is_heading or speaks_of_itself(s) or len(s.text.split()) < _SHORT
    ]
    asked = (_DONE.sub(" ", s.text).partition(":")[0] for s in demands(look))
    return roots_in(" ".join((*(s.text for s in ours), *asked)))
