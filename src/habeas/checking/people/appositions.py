"""What a draft calls the person beside the name, in words or of a house of which the file has nothing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.checking.passages import NAME, RUN, everything, names_of_authors, same
from habeas.checking.people.callings import SAME, is_of_a_namesake
from habeas.checking.telling.novel import is_known
from habeas.kinds.affiliation_role import AffiliationRole

_TITLE = r"(?:[Ff]ormer |ex-|[Ff]ormerly )?"
_CALLED = rf"(?:(?:the|a|an) )?{_TITLE}(?P<office>[a-z][a-z-]+(?: (?!of\b|at\b|for\b|with\b|from\b|and\b|who\b|in\b|on\b|to\b|by\b)[a-z-]+){{0,2}})"
_OF = rf"(?: (?:of|at|for|with|from|in) (?:the )?(?P<house>{RUN}))?"
_END = r"(?=[,.;:)]| who\b| and\b| whom\b| whose\b| in\b| from\b| of\b| at\b| with\b|$)"
_NOT_AN_OFFICE = {"who", "whom", "whose", "which", "where", "when", "then", "now", "still", "and", "but", "born", "aged", "held", "as", "about", "because", "so", "if", "while", "since", "after", "before", "for", "at", "in", "on", "by", "to", "from", "with", "of", "husband", "wife", "mother", "father", "son", "daughter", "sister", "brother", "widow", "man", "woman", "person", "prisoner", "colleague", "friend"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Called:
    """What the person is called, where it stands, and whether the house is strange or the office in it."""

    start: int
    end: int
    office: str


def strange_callings(look: Look) -> Iterator[Called]:
    """Each calling that is strange to the file, by its own word or by the house that it is in."""
    person = "|".join(re.escape(n) for n in sorted(_forms(look), key=len, reverse=True))
    if not person:
        return
    beside = rf"\b(?:{person}),? (?:\([^)]*\),? )?(?:(?<=, )|(?:who )?(?:is|was|has been|had been|worked as|works as|served as) ){_CALLED}{_OF}{_END}"
    for match in re.finditer(beside, look.parted):
        office, house = match["office"], match["house"]
        if office.split()[0] in _NOT_AN_OFFICE or is_of_a_namesake(look, look.parted, match.start()):  # fmt: skip
            continue
        is_article = re.search(
            r"\b(?:the|an?) (?:former |ex-)?$", look.parted[: match.start("office")]
        )
        if (is_article or house) and not is_known(look, office.split()[-1]):
            yield Called(*match.span("office"), office)
        elif house and _is_strange(look, office, house):
            yield Called(match.start("office"), match.end("house"), office)


def strange_houses(look: Look) -> Iterator[Called]:
    """A house that shares a word with the person's own, and is none on file: the Dawn Tribune for the Dawn Gazette."""
    held = (h.followed.fact for h in look.casefile.of_kind(AffiliationRole))
    own = {f.stated("organisation") or "" for f in held}
    for match in NAME.finditer(look.parted):
        name = re.sub("['’]s$", "", match[0])
        is_like = any(_is_like(name, house) for house in own)
        if (
            is_like
            and same(name) not in everything(look)
            and same(name) not in names_of_authors(look)
        ):
            yield Called(*match.span(), name)


def _is_like(name: str, house: str) -> bool:
    """Whether two names of as many words have the first in common and not the last."""
    a, b = name.split(), house.split()
    return 1 < len(a) == len(b) and a[0] == b[0] and a[-1] != b[-1]


def _is_strange(look: Look, office: str, house: str) -> bool:
    """Whether no source has the house, or the file has the person in it as something else."""
    if same(house) in names_of_authors(look):
        return False
    if same(house) not in everything(look):
        return True
    held = [h.followed.fact for h in look.casefile.affirmed if isinstance(h.followed.fact, AffiliationRole)]  # fmt: skip
    there = {
        same(fact.stated("office") or "")
        for fact in held
        if same(house) in same(fact.stated("organisation") or "")
    }
    told = everything(look)
    return bool(there) and not any(
        f"{same(office)} {small} {same(house)}" in told
        or f"{same(office)} {small} the {same(house)}" in told
        or office.split()[-1] in other
        or any(office.split()[-1] in one and other in one for one in SAME)
        for small in ("of", "at", "for", "with", "from", "in")
        for other in there
    )


def _forms(look: Look) -> set[str]:
    return {form for name in look.person_names for form in (name, *name.split()) if len(form) > 3}
