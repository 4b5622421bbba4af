"""What the authorities say, told apart by what it is on: violence, health, food, custody, being alone."""

import re

from habeas.checking.telling.alleged import tells_of_violence

TOPICS = (
    re.compile(r"\b(?:tortur\w*|(?:ill|mis|mal)[- ]?treat\w*|violence|force|abus\w*|blows?|injur\w*|bruis\w*|hair|hand on|touched|harmed|hurt|treat(?:ed|ment) (?:of|well|badly|properly|correctly)|treated)\b", re.IGNORECASE),
    re.compile(r"\b(?:health\w*|satisf\w*|well|fit|doctors?|medic\w+|care|complain\w*|supervis\w*|condition|sight|eyes?|pains?|ill|sick|treatment)\b", re.IGNORECASE),
    re.compile(r"\b(?:hunger|strike|food|eat(?:s|ing)?|meals?|fast(?:s|ing)?|nourish\w*)\b", re.IGNORECASE),
    re.compile(r"\b(?:h[eo]ld(?:s|ing)?|detain\w*|detention|custody|arrest\w*|whereabouts|has (?:him|her)|had (?:him|her)|having (?:him|her)|took|tak(?:en|ing)|seiz\w+|knows? (?:nothing|where))\b", re.IGNORECASE),
    re.compile(r"\b(?:solitary|isolat\w+|segregat\w+|alone|(?:punishment|disciplinary|single) cells?|confinement)\b", re.IGNORECASE),
)  # fmt: skip
HEALTH, FOOD, HOLDING, ALONE = 1, 2, 3, 4
_NOT = re.compile(r"\s+(?:not|never)\s+", re.IGNORECASE)
_OF_WHAT_WAS_TOLD = re.compile(r"\b(?:den(?:y|ies|ied)|disput\w+|reject\w*|contest\w*|contradict\w*|dismiss\w*)\s+(?:it|this|that(?= (?:and|but|it)\b|[,.;]|$)|that (?:this|it|that|any of (?:this|it)) (?:had |has |ever )?(?:happened|taken place|took place|occurred|was (?:so|true)|is (?:so|true))|the (?:allegations?|accounts?|claims?|charge|story)|what (?:he|she|they|his|her)\b)|\b(?:this|it|that) (?:did not happen|is (?:not true|untrue))", re.IGNORECASE)  # fmt: skip
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied)|disput\w+|reject\w*) (?:that|any|having|all)\b[^.;]*", re.IGNORECASE
)
"""A denial of what somebody told just before, whatever else the authority says beside it."""
_ALL = re.compile(r"\bden(?:y|ies|ied)\b[^.;]{0,20}?\b(?:all|everything|both|any of|these|those|the (?:allegations|claims|accounts|reports))\b", re.IGNORECASE)  # fmt: skip
DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ials?)|disput\w+|reject\w*|contest\w*|refut\w+|rebut\w*|contradict\w*|differ\w*|otherwise|opposite|contrary|untrue|false|un(?:founded|true)|baseless|groundless|no (?:such|basis|truth|grounds)|nothing (?:of|like|to)|not (?:the case|so|true|happen\w*|tak\w+ place|been|accept\w*|agree\w*|share\w*)|did not|does not|was not|were not|never|version|position|view|comment\w*|dismiss\w*|disagree\w*|invent\w+|fabricat\w+|lies?|slander|propaganda)\b|\b(?:did|do|does|was|were|has|have|had|is|are)n['’]t\b",
    re.IGNORECASE,
)
_OF_HOLDING = re.compile(
    r"\bden\w+ (?:that |to \w+ that )?(?:s?he|M[rs]s? [\w’'-]+) (?:was|is|were|had been|has been) (?:\w+ )?(?:in (?:\w+ ){0,2}?(?:hands|custody|keeping|detention|cells?)|held|detained|arrested|seized|with them|there|among)|\bden\w+ (?:all |any )?(?:knowledge|holding|having (?:him|her)|knowing)|"
    r"\b(?:den\w+|said|says?) (?:that )?(?:they |it |the police |he |she )?(?:(?:were|was|are|is|had|having) )?(?:not )?(?:hold\w*|held|detain\w*|arrest\w*|tak\w+|know\w*)",
    re.IGNORECASE,
)


def is_on(text: str, matter: int, before: str, is_near: bool) -> bool:
    """Whether what the authorities say is on the matter: by its words, or as a denial of it.

    A hunger strike has its own words: what denies it names it, or goes on from a sentence that does, or denies all.
    """
    if matter == FOOD and not _ALL.search(text):
        is_of_another = tells_of_violence(text) or TOPICS[0].search(text) is not None
        goes_on = DENIAL.search(text) is not None and not is_of_another
        named = f"{before} {text}" if goes_on else text
        return TOPICS[FOOD].search(named) is not None
    if matter == ALONE:
        return TOPICS[ALONE].search(f"{before} {text}") is not None
    if matter == HOLDING:
        return bool(DENIAL.search(text) and TOPICS[HOLDING].search(text))
    if _is_of(matter, text):
        return True
    if _OF_WHAT_WAS_TOLD.search(text) or _ALL.search(text):
        return True
    denied = _OF_HOLDING.sub(" ", text)
    if not is_near or DENIAL.search(denied) is None:
        return False
    what = _DENIED.search(denied)
    others = (one for one in (0, HEALTH, FOOD) if one != matter)
    return what is None or not any(_is_of(one, what[0]) for one in others)


def _is_of(matter: int, text: str) -> bool:
    """Whether words are of a matter."""
    return (matter == 0 and tells_of_violence(_NOT.sub(" ", text))) or TOPICS[matter].search(
        text
    ) is not None


def denies_no_strike(text: str) -> bool:
    """Whether the authorities deny something other than a hunger strike: that they treat the person badly."""
    return DENIAL.search(_OF_HOLDING.sub(" ", text)) is not None and not TOPICS[FOOD].search(text)
