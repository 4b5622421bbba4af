"""What a sentence tells of what is alleged in words near to the file's, where the reader reads no statement in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from habeas.checking.look import Said
from habeas.checking.telling.alleged import REFUSED, retold, speaks_of, violence
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.mistreatment import Mistreatment

_LONG = 4
_LEFT = re.compile(
    r"\bleft\b(?= (?:the|an?|it|this|that|these|those|his|her|their|its|him|them|us|no|nothing|out|aside|open|behind|in|at|on|for|to|with|without)\b)"
)
"""Somebody left something, and no side of the body."""
FORCED = re.compile(
    r"\b(?:taken|brought|dragged|carried|hauled|led|forced|made to (?:go|appear)|marched|driven)\b[^.;]{0,40}\b(?:court\w*|trial|hearing|dock|judges?)\b[^.;]{0,40}\b(?:against (?:his|her|their) (?:own )?will|by force|forcibly|without (?:his|her|their) consent)\b"
    r"|\b(?:forc(?:ed|ibly)|by force|against (?:his|her|their) will)\b[^.;]{0,40}\b(?:to|into|before) (?:the |a )?(?:court\w*|trial|hearing|dock|judges?)\b",
    re.IGNORECASE,
)
"""That somebody was brought to court by force."""
_THEM = re.compile(r" (?:them|it|these|those|both)\b")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ENDING = re.compile(r"(?:(?<=\w{3})(?:ed|en)|(?<=\w{3})s)$")
EMPTY = frozenset(["by", "the", "of", "and", "with", "two", "a", "an", "his", "her", "their", "in", "on", "at"])  # fmt: skip
"""Words by which nobody, and nothing that was done, is known again."""


def in_other_words(
    said: Said, before: str, casefile: Casefile, known: dict[type[Fact], tuple[Claim, ...]]
) -> Iterator[tuple[int, int, type[Fact]]]:
    """What the claims tell, told in words near to theirs or to those of the sentence before; any violence, where the file has some by word alone."""
    said = replace(said, text=_LEFT.sub("····", said.text))
    for kind, claims in known.items():
        for claim in claims:
            told = claim.fact.stated("method") or claim.fact.stated("condition") or ""
            for part in dict.fromkeys((told, *_parts(told))):
                match = retold(said.text, part) if part else None
                if match is not None:
                    yield said.start + match.start(), said.start + match.end(), kind
                    break
            need = claim.fact.stated("need") if kind is CareDenied else None
            refused = REFUSED.search(said.text)
            text = (
                f"{before} {said.text}"
                if refused and _THEM.match(said.text, refused.end())
                else said.text
            )
            if need and need != "any" and refused and speaks_of(text, need):
                yield said.start + refused.start(), said.start + refused.end(), kind
    if Mistreatment in known:
        for match in violence(said.text):
            yield said.start + match.start(), said.start + match.end(), Mistreatment


def _parts(told: str) -> Iterator[str]:
    """What is told in two halves, each long enough to be known again: "walked into the door and could not read"."""
    halves = told.split(" and ")
    if len(halves) > 1:
        yield from (half for half in halves if len(half.split()) >= _LONG)


def by_method(
    said: Said, casefile: Casefile, known: dict[type[Fact], tuple[Claim, ...]]
) -> Iterator[tuple[int, int, type[Fact]]]:
    """What was done, in the file's own words, where the reader does not see who suffered it."""
    if Mistreatment not in known:
        return
    text = _LEFT.sub("····", said.text.casefold())
    spoken = {_stem(word): word for word in reversed(_WORD.findall(text))}
    for method in {claim.fact.stated("method") or "" for claim in known[Mistreatment]}:
        words = [w for w in _WORD.findall(method.casefold()) if w not in EMPTY]
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
