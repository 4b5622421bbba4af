"""Who told what only closed sources have: a cook, a boatman, a clerk, by the words of those sources themselves."""

import re
from collections.abc import Iterator

from habeas.checking.checks.consent_missing import goes_out
from habeas.checking.look import Look, Said
from habeas.checking.passages import everything
from habeas.core.levels import Level
from habeas.core.sources import Source

_TELLS = r"(?:told|tells|says|said|saw|has (?:also |since )?(?:told|said|seen|heard|written|shown|let)|wrote|writes|informed|confirm(?:s|ed)|report(?:s|ed)|describe[sd]|let)"
_WHERE = r"(?:of|in|on|at|from|with|for|who|whom|that|by|near)"
_ONE = r"(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Tt]he|[Bb]oth|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir)"
_TELLERS = (
    re.compile(
        rf"\b{_ONE} (?:[a-z-]+ ){{0,2}}?(?P<role>[a-z-]{{4,}})(?: {_WHERE} [^.;]{{0,90}}?)?,? {_TELLS}\b"
    ),
    re.compile(
        rf"\b[A-Z][\w’'-]+,? an? (?:[a-z-]+ ){{0,2}}?(?P<role>[a-z-]{{4,}})(?= {_WHERE}\b| {_TELLS}\b|,)"
    ),
    re.compile(
        r"\bwho (?:is|was|works as|worked as) an? (?:[a-z-]+ ){0,2}?(?P<role>[a-z-]{4,})(?= (?:of|in|on|at|there|for|with)\b|[,.])"
    ),
)
_EVERYWHERE = frozenset(["accused", "acquaintance", "activist", "adult", "aunt", "authorities", "brother", "campaigner", "chair", "child", "children", "clerics", "colleague", "commission", "committee", "contact", "council", "counsel", "court", "cousin", "daughter", "defendant", "detainee", "directorate", "doctor", "editor", "editors", "expert", "families", "family", "father", "federation", "fellow", "friend", "girl", "government", "guard", "guards", "husband", "inmate", "inmates", "investigator", "journalist", "judge", "lawyer", "lawyers", "league", "letter", "letters", "member", "members", "minister", "ministry", "mother", "neighbour", "neighbours", "nephew", "network", "niece", "nurse", "nurses", "observer", "office", "officer", "officers", "official", "officials", "organisation", "parents", "partner", "people", "person", "persons", "physician", "police", "policeman", "prison", "prisoner", "prisoners", "prosecutor", "relative", "relatives", "reporter", "reporters", "report", "secretary", "service", "sister", "society", "soldier", "soldiers", "somebody", "spokesman", "spokeswoman", "spokesperson", "staff", "student", "students", "surgeon", "teacher", "teachers", "uncle", "union", "visitor", "visitors", "volunteer", "warder", "warders", "widow", "wife", "witness", "witnesses", "woman", "women", "worker", "workers", "youth"])  # fmt: skip
"""Of whom every paper tells, so that to name them gives nobody away."""
_NO_NOUN = r"(?<!\bto )(?<!\bcan )(?<!\bmay )(?<!\bmust )(?<!\bwill )(?<!\bnot )(?<!\bwould )(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bwe )"
_AS_A_VERB = r"(?! (?:his|her|their|its|our|the|for|up|it|food|meals)\b)"


def roles_told(look: Look) -> tuple[str, ...]:
    """The roles of those who tell in sources that are closed to the readers, which no source that they may read names."""
    return look.once("roles_told", lambda: tuple(dict.fromkeys(_roles(look))))


def _roles(look: Look) -> Iterator[str]:
    known = known_to_readers(look)
    for source in closed_sources(look):
        for pattern in _TELLERS:
            for match in pattern.finditer(source.text):
                role = match["role"]
                if role not in _EVERYWHERE and not re.search(rf"\b{re.escape(role)}", known):
                    yield role


def known_to_readers(look: Look) -> str:
    """What the readers may have read, written small: of a paper for the case team what is not kept to it."""
    return everything(look) if look.audience < Level.RESTRICTED else _published(look)


def _published(look: Look) -> str:
    sources = look.casefile.for_audience(Level.INTERNAL).known_sources.values()
    return " ".join(f"{s.title} {s.text}" for s in sources).casefold()


def closed_sources(look: Look) -> Iterator[Source]:
    """The sources that the readers may not see: of a paper that leaves the case team, none of those that only the team sees."""
    seen = look.casefile.known_sources
    leaves = look.audience >= Level.RESTRICTED and goes_out(look)
    for name, source in look.whole.known_sources.items():
        if name not in seen or (leaves and source.level >= Level.RESTRICTED):
            yield source


def quoted(look: Look) -> Iterator[tuple[int, int]]:
    """Where words in quotation marks name such a role, which are no sentence of the author's."""
    for start, end in _named(look, look.flat):
        if not look.bare[start:end].strip("·"):
            yield start, end


def named_here(look: Look, said: Said) -> Iterator[tuple[int, int]]:
    """Where a sentence or a heading names such a role, in whatever shape."""
    yield from _named(look, said.text)


def _named(look: Look, text: str) -> Iterator[tuple[int, int]]:
    for role in roles_told(look):
        pattern = rf"{_NO_NOUN}\b(?:{_in_any_number(role)})\b{_AS_A_VERB}"
        yield from (m.span() for m in re.finditer(pattern, text, re.IGNORECASE))


def _in_any_number(role: str) -> str:
    """The role, and of several of them only those whom a word before points at: cooks in a list of signers are none."""
    several = r"(?:(?<=the )|(?<=our )|(?<=her )|(?<=his )|(?<=two )|(?<=both ))"
    if role.endswith("man"):
        return rf"{re.escape(role)}|{several}{re.escape(role[:-3])}men"
    plural = rf"{re.escape(role[:-1])}ies" if role.endswith("y") else rf"{re.escape(role)}(?:s|es)"
    return rf"{re.escape(role)}|{several}{plural}"
