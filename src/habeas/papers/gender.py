"""Whether words about the person are those of a woman or of a man: as the person gives it, else as the sources speak.

The sources speak of nobody but the person in the passages that claims stand on: one title that all use, else one English pronoun,
which other languages use of things too.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from habeas.core.casefile import Casefile
from habeas.kinds.particulars import Particulars, Sex
from habeas.papers.languages import Gender

TITLES: Mapping[str, Gender | None] = MappingProxyType({
    **dict.fromkeys(("Mr", "M", "Sr", "г-н"), Gender.MALE),
    **dict.fromkeys(("Mrs", "Ms", "Miss", "Mme", "Mlle", "Sra", "г-жа"), Gender.FEMALE),
    **dict.fromkeys(("Dr", "Prof")),
})  # fmt: skip
_SEXES = {Sex.FEMALE: Gender.FEMALE, Sex.MALE: Gender.MALE}
_PRONOUN = re.compile(r"\b(?:(?P<she>she|her|hers|herself)|he|his|him|himself)\b", re.IGNORECASE)
_CLAIMS, _SOURCES = 3, 2


def gender_of(casefile: Casefile, titled: Iterable[str]) -> Gender | None:
    """None where neither tells, or the file speaks both ways."""
    facts = (held.followed.fact for held in casefile.affirmed)
    sexes = {f.sex for f in facts if isinstance(f, Particulars) and f.sex is not None}
    if sexes:
        return _SEXES.get(sexes.pop()) if len(sexes) == 1 else None
    titles = {TITLES.get(words.partition(" ")[0].rstrip(".")) for words in titled} - {None}
    if titles:
        return titles.pop() if len(titles) == 1 else None
    return _by_pronoun(casefile)


def _by_pronoun(casefile: Casefile) -> Gender | None:
    """By the one pronoun of several claims of more than one source."""
    found = [
        (claim.id, anchor.source, Gender.FEMALE if match["she"] else Gender.MALE)
        for held in casefile.facts
        for claim in held.claims
        for anchor in claim.anchors
        for match in _PRONOUN.finditer(anchor.quote)
    ]
    genders = {gender for _, _, gender in found}
    is_often = (
        len({i for i, _, _ in found}) >= _CLAIMS and len({s for _, s, _ in found}) >= _SOURCES
    )
    return genders.pop() if is_often and len(genders) == 1 else None
