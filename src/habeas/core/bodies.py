"""Names of authorities and organisations: whether two mean the same body, and whether one is official.

Sources call one body by many names ("the Kyrgyz authorities", "the government of Kyrgyzstan"). The words here
are English; a name in another script is compared letter by letter.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

_GENERIC = {"government", "governments", "authorities", "authority", "state", "officials", "regime"}
_OFFICIAL = _GENERIC | {
    "ministry", "minister", "court", "prosecutor", "prosecutors", "police", "president", "presidential",
    "parliament", "embassy", "committee", "service", "agency", "department", "directorate", "official",
    "spokesman", "spokesperson", "investigators", "administration", "kremlin", "judge", "security",
    "penitentiary", "ombudsman", "governor", "warden", "office",
}  # fmt: skip
_NOT_OFFICIAL = {"human", "rights", "lawyer", "lawyers", "family", "international", "union", "defence", "party",
                 "amnesty", "against", "torture", "protection", "journalists", "former", "national",
                 "prevention", "secretary"}  # fmt: skip
_OFFICE_OF = {"minister": "ministry", "ministers": "ministry", "prosecutors": "prosecutor"}
_OF_AN_OFFICE = {"office", "s"}
_EMPTY = {"the", "of", "a", "an", "and", "for", "in", "its", "their", "his", "her"}


@lru_cache(maxsize=4096)
def tokens(name: str) -> frozenset[str]:
    """The words of a name that tell it from another."""
    return frozenset(re.findall(r"\w+", name.casefold())) - _EMPTY


def is_generic(name: str) -> bool:
    """Whether the name means the state as a whole."""
    return _means_the_state(tokens(name))


def _means_the_state(words: frozenset[str]) -> bool:
    """'The authorities', 'the government of Varenia'; the State Security Service is one body of it."""
    return bool(words & _GENERIC) and not words & (_OFFICIAL - _GENERIC)


def is_official(name: str) -> bool:
    """Whether the name reads as that of a state's own authority."""
    words = tokens(name)
    return bool(words & _GENERIC) or (bool(words & _OFFICIAL) and len(words & _NOT_OFFICIAL) < 2
                                      and not words & {"lawyer", "lawyers", "family", "party", "amnesty"})  # fmt: skip


_HOLDS = {
    "ministry", "minister", "police", "prosecutor", "prosecutors", "penitentiary", "government", "authorities",
    "kremlin", "directorate", "governor", "warden", "interior",
}  # fmt: skip
_AN_ARM = {
    "service",
    "services",
    "administration",
    "department",
    "committee",
    "agency",
    "office",
    "authority",
}
_OF_THE_STATE = {
    "prison", "prisons", "security", "state", "federal", "border", "correctional", "punishments", "custodial", "colony",
    "detention", "migration", "investigation", "investigative", "corrections",
}  # fmt: skip
_WATCHES = {
    "court", "judge", "tribunal", "ombudsman", "ombudsperson", "parliament", "commissioner", "monitoring", "watch",
    "rights", "monitor", "network", "coalition", "association", "news", "press", "reform", "trust", "commission",
}  # fmt: skip


def is_of_the_executive(name: str) -> bool:
    """Whether the name reads as that of an authority that holds people or answers for it, and not of one that judges or looks into it.

    >>> is_of_the_executive("Prison Service of Varenia"), is_of_the_executive("Minister of Justice of Varenia")
    (True, True)
    >>> is_of_the_executive("Orlest City Court"), is_of_the_executive("Committee to Protect Journalists")
    (False, False)
    """
    words = tokens(name)
    if words & _WATCHES or not speaks_for_the_state(name):
        return False
    return bool(words & _HOLDS) or bool(words & _AN_ARM and words & _OF_THE_STATE)


_MONITOR = re.compile(
    r"ombuds|prevent(?:ive|ion) mechanism|prevention of torture|defender of rights|public defender of|people['’]s advocate"
    r"|human rights (?:commission|institut)|commission\w* (?:for|on) human rights",
    re.IGNORECASE,
)


def is_monitor(name: str) -> bool:
    """Whether the name is that of a body of the state that looks into what its authorities do, and speaks for none of them.

    >>> is_monitor("the doctor of the Ombudsman of Varenia"), is_monitor("Ministry of Justice of Varenia")
    (True, False)
    """
    return _MONITOR.search(name) is not None


def speaks_for_the_state(name: str) -> bool:
    """Whether what this body says is the word of an authority, which is told as its own and taken over by nobody."""
    return is_official(name) and not is_monitor(name)


_PARLIAMENT = {
    "parliament", "assembly", "senate", "congress", "bundestag", "seimas", "sejm", "riksdag", "storting", "diet",
}  # fmt: skip


def is_parliament_of_another(name: str, state: str) -> bool:
    """Whether the name is that of a parliament, or a part of it, of another state than this: it holds nobody here.

    >>> is_parliament_of_another("Foreign Affairs Committee of the National Assembly of Morvania", "Varenia")
    True
    >>> is_parliament_of_another("Parliament of the Republic of Varenia", "Varenia")
    False
    """
    of = re.search(r"\bof (?:the )?([A-Z]\w+(?: [A-Z]\w+)*)$", name)
    if of is None or not state or not tokens(name) & _PARLIAMENT or tokens(of[1]) & _PARLIAMENT:
        return False
    return tokens(of[1]).isdisjoint(tokens(state))


def _as_office(words: frozenset[str]) -> frozenset[str]:
    return frozenset(_OFFICE_OF.get(word, word) for word in words) - _OF_AN_OFFICE or words


def same_body(one: str, other: str) -> bool:
    """Whether the two can mean one body: the same words, one within the other, or the state as a whole.

    Who holds an office and the office are one: the minister and the ministry, the prosecutor and the prosecutor's office.
    """
    a, b = _as_office(tokens(one)), _as_office(tokens(other))
    if _means_the_state(a) and is_official(other):
        return True
    if _means_the_state(b) and is_official(one):
        return True
    return bool(a) and bool(b) and (a <= b or b <= a)


_TAKES_ARTICLE = _OFFICIAL | _NOT_OFFICIAL - {"amnesty"} | {
    "centre", "center", "bureau", "commission", "mission", "group", "organisation", "organization",
    "association", "council", "congress", "doctor", "hospital", "prison", "united", "nations",
    "courier", "gazette", "herald", "post", "times", "tribune",
    "guards", "ombudsperson", "mechanism", "league", "federation", "network", "academy", "supreme",
}  # fmt: skip


# Whoever was not named before is not 'the'.
NO_ARTICLE = frozenset({
    "the", "a", "an", "his", "her", "their", "its", "one", "some", "members", "relatives", "officers", "agents", "men",
    "soldiers", "colleagues",
    "friends", "neighbours", "neighbors", "witnesses", "unknown", "unidentified", "armed", "masked", "several", "two", "three", "four",
    "somebody",
})  # fmt: skip
"""First words behind which a name or a number of people stands without 'the'."""
_NOBODY_KNOWN = ("crowd", "mob")
_OWN_NAMES = ("Watch", "Prison", "Jail")
_NUMBERED = re.compile(r"\bNo\. ?\d")
_OF_A_PERSON = ("His", "Her", "Their", "Its", "Members", "Relatives", "Some")
_PEOPLE = (
    "Colleagues",
    "Friends",
    "Neighbours",
    "Neighbors",
    "Witnesses",
    "Officers",
    "Guards",
    "Doctors",
    "Lawyers",
)
_PERSON_WITH_OFFICE = re.compile(
    r"(?P<name>[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+), (?P<office>[a-z][^,]*)"
)
_NOBODY = frozenset({
    "i", "me", "he", "him", "she", "her", "we", "us", "they", "them", "it", "one",
    "je", "moi", "il", "lui", "elle", "nous", "ils", "eux", "elles", "on",
    "yo", "él", "el", "ella", "nosotros", "nosotras", "ellos", "ellas",
    "я", "он", "она", "мы", "они", "оно",
    "أنا", "هو", "هي", "نحن", "هم", "هن",
})  # fmt: skip


def each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Each body once, by the first of its names.

    >>> each_once(["Ministry of Justice", "the Ministry of Justice", "Prosecutor General"])
    ('Ministry of Justice', 'Prosecutor General')
    """
    found = list[str]()
    for name in names:
        found += [] if any(same_body(name, other) for other in found) else [name]
    return tuple(found)


def is_pronoun(name: str) -> bool:
    """Whether the words are a pronoun alone, which names nobody where it stands without its text.

    >>> is_pronoun("She"), is_pronoun("her lawyer"), is_pronoun("она")
    (True, False, True)
    """
    return name.strip().casefold() in _NOBODY


def person_with_office(name: str) -> tuple[str, str] | None:
    """A person's name and what the person is, where both are said with a comma between them.

    >>> person_with_office("Ana Velmar, her lawyer"), person_with_office("Ministry of Justice, press office")
    (('Ana Velmar', 'her lawyer'), None)
    """
    match = _PERSON_WITH_OFFICE.fullmatch(name)
    if match is None or tokens(match["name"]) & _TAKES_ARTICLE:
        return None
    return match["name"], match["office"]


def within_sentence(name: str) -> str:
    """The name without the capital that it had only because its sentence began with it.

    >>> within_sentence("His diagnosis"), within_sentence("His Majesty's Government")
    ('his diagnosis', "His Majesty's Government")
    >>> within_sentence("Colleagues who were there"), within_sentence("Friends of the Earth")
    ('colleagues who were there', 'Friends of the Earth')
    """
    first, _, rest = name.partition(" ")
    is_bent = first in _OF_A_PERSON and rest[:1].islower()
    is_bent = is_bent or (first in _PEOPLE and rest == rest.lower())
    return name[0].lower() + name[1:] if is_bent else name


@lru_cache(maxsize=4096)
def with_article(name: str) -> str:
    """The name as it stands in an English sentence: "the government of Kyrgyzstan", "PEN International".

    >>> with_article("State Penitentiary Service"), with_article("Almazbek Atambayev")
    ('the State Penitentiary Service', 'Almazbek Atambayev')
    >>> with_article("Minister of Justice"), with_article("Minister Velmar")
    ('the Minister of Justice', 'Minister Velmar')
    >>> with_article("Varenia Rights Watch"), with_article("Remand Prison No. 1")
    ('Varenia Rights Watch', 'Remand Prison No. 1')
    >>> with_article("officers of the State Security Service"), with_article("masked men")
    ('officers of the State Security Service', 'masked men')
    >>> with_article("crowd"), with_article("Orlest Courier")
    ('a crowd', 'the Orlest Courier')
    >>> with_article("Ana Velmar, lawyer"), with_article("Colleagues who were there")
    ('Ana Velmar, lawyer', 'colleagues who were there')
    """
    words = name.split()
    if person_with_office(name) is not None:
        return name
    if not words or words[0].casefold() in NO_ARTICLE:
        return within_sentence(name)
    if words[0] in _NOBODY_KNOWN or name == "UN expert":
        return f"a {name}"
    if words[1:2] != ["of"] and words[0] in (
        "Amnesty",
        "PEN",
        "Human",
        "Front",
        "Reporters",
        "President",
        "Minister",
        "Judge",
    ):
        return name
    if (len(words) > 1 and words[-1] in _OWN_NAMES) or _NUMBERED.search(name):
        return name
    return f"the {name}" if tokens(name) & _TAKES_ARTICLE else name


_HELD_BY_ONE = re.compile(
    r"\b(president|minister|leader|head|chair\w*|director|mayor|governor|secretary|speaker|chief|rector|dean|founder)\b",
    re.IGNORECASE,
)


def with_indefinite_article(office: str) -> str:
    """An office or a profession as it stands after 'is'.

    >>> with_indefinite_article("journalist"), with_indefinite_article("editor"), with_indefinite_article("president")
    ('a journalist', 'an editor', 'president')
    >>> with_indefinite_article("teacher and the chair")
    'a teacher and the chair'
    """
    if _HELD_BY_ONE.search(office.partition(" and ")[0]) or office.split()[:1] in (
        ["a"],
        ["an"],
        ["the"],
    ):
        return office
    return f"an {office}" if office[:1].lower() in "aeiou" else f"a {office}"
