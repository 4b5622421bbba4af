"""Whether a sentence gives what an authority says: in its own name, carried on from the sentence before, or as denied by it."""

import re

from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import mentions

_TOLD = re.compile(
    r"\b(?:authorit\w+|government|officials?|ministry|department|service|directorate|administration|prosecutor\w*|official (?:account|version|position)|officially)\b[^.;]{0,120}?"
    r"\b(?:den(?:y|ies|ied)|says?|said|states?|stated|maintains?|claims?|claimed|insists?|differs?|disputes?|rejects?|rejected|describ(?:es?|ed)|assur(?:es?|ed)|told|according|statement|denial|assurance|let it be known|made (?:it )?known)\b"
    r"|\b(?:another source|the other side|is|was|are|were) den(?:ies|ied)\b|\b(?:you|your (?:\w+ ){0,2}?\w+) (?:have |has )?(?:also |yourself |publicly )?(?:den(?:y|ied|ies)|disput\w+|reject\w*|maintain\w*|sa(?:y|id|ys)|stated?|insist\w*|declared?|assured?|announced?|told|held)\b|\b(?:said|stated|declared|denied|disputed|rejected|maintained|told|announced|described)\b[^.;]{0,60}? by your \w+|\btakes? a different view\b|\bofficial (?:account|version|position|view|line)\b|\baccording to the (?:authorities|government|ministry)\b",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"\b(?i:authorit\w+|government|ministry|(?:prison|penitentiary|detention) (?:service|department|administration)|directorate|prosecutor\w*)(?: (?:of|for)(?: the)? [A-Z]\w+)* (?:has |have |had |also |then |itself )*(?:wr(?:ote|itten|ites)|repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|inform(?:ed|s))\b"
)
_DENIED_BY = re.compile(
    r"\b(?:[Dd]en|[Dd]isput|[Rr]eject|[Cc]ontest|[Rr]efut)\w*ed by (?:the |its |their |your )?(?:[\w-]+ ){0,3}?(?:[Aa]uthorit\w+|[Gg]overnment|[Mm]inist\w+|[Dd]epartment|[Ss]ervice|[Dd]irectorate|[Aa]dministration|[Pp]rosecutor\w*|[Pp]olice)\b"
)
_POLICE_DENY = re.compile(r"\bpolice\b[^.;]{0,60}?\b(?:den(?:y|ied|ies|ial)|say|said|claim\w*|insist\w*|disput\w+)\b|\bdenial\b[^.;]{0,40}?\bpolice\b", re.IGNORECASE)  # fmt: skip
_CARRIES_ON = re.compile(
    r"(?:It|They)\b.*\b(?:den(?:y|ies|ied)|disput\w+|reject\w+)\b"
    r"|\b(?:[Ii]t|[Tt]hey) (?:also |further |has |have |had |later )*(?:says?|said|stat(?:es?|ed)|den(?:y|ies|ied)|maintain(?:s|ed)?|insist(?:s|ed)?|describ(?:es?|ed)|declared|reject(?:s|ed)?|disput(?:es?|ed)|call(?:s|ed) (?:his|her|their|the)|g(?:ives?|ave)|has it)\b"
    r"|^\W*(?:By|In|According to) (?:its|their) (?:own )?(?:\w+ )?(?:statement|account|version|reply|word|answer|letter)\b"
)
_HOUSE = re.compile(r"Ministry of (?:the )?\w+ of\b")
_NUMBER = re.compile(r"\bNo\.(?= ?\d)")
BODY = re.compile(r"\b(?:authorit\w+|government|ministry|department|service|directorate|administration|prosecutor\w*)\b", re.IGNORECASE)  # fmt: skip
_SPEAKS = re.compile(r"^\W*by (?!\d)[^:.;]{3,60}:|\b(?:den(?:y|ies|ied|ial)|statement|assurance|sa(?:ys?|id)|stat(?:es?|ed)|maintain\w*|claim\w*|insist\w*|disput\w*|reject\w*|told|account|according|differs?|announc\w*|declar\w*|call(?:s|ed)|wr(?:ote|ites)|describ(?:es|ed)|spoke|speaks?|assur(?:es|ed)|consider(?:s|ed)|repl(?:y|ies|ied)|answer(?:s|ed)?|g(?:ave|ives?)|held|holds|pronounced|let it be known|made (?:it )?known|lets it be known)\b", re.IGNORECASE)  # fmt: skip


def is_by_an_authority(look: Look, said: Said, names: set[str | None]) -> bool:
    """Whether a sentence gives what an authority says."""
    text = _NUMBER.sub("No·", said.text)
    return bool(
        any(p.search(text) for p in (_TOLD, _WROTE, _DENIED_BY))
        or _POLICE_DENY.search(text)
        or (_CARRIES_ON.search(text) and _is_of_a_body(look, said))
        or (_SPEAKS.search(text) and any(_is_named(text, name) for name in names))
    )


def _is_of_a_body(look: Look, said: Said) -> bool:
    """Whether the sentence before names an authority, or carries on from one that does: "It said that …. It denied that …"."""
    place = look.said.index(said)
    for before in reversed(look.said[:place]):
        if before.paragraph != said.paragraph:
            return False
        if BODY.search(before.text):
            return True
        if not _CARRIES_ON.match(before.text):
            return False
    return False


def _is_named(text: str, name: str | None) -> bool:
    """Whether a text names the authority, if only without its country, or who heads it: "the Prison Service", "the Minister of Justice"."""
    text = text.replace("Minister", "Ministry")
    short = (name or "").partition(" of ")[0]
    if _HOUSE.match(name or ""):
        short = (name or "").rpartition(" of ")[0]
    office = (name or "").partition(", the ")[2]
    return (
        mentions(text, name)
        or (len(short.split()) > 1 and mentions(text, short))
        or (bool(office) and mentions(text, office.replace("Minister", "Ministry")))
    )
