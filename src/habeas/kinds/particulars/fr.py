"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.particulars import Particulars


@rule(
    r"(?P<quote>\bnée? (?:le (?=\d)|en (?=\d|[a-zéû]+ \d))[\w ]{4,20}?(?:1[89]|20)\d\d(?: (?:à|au|en) (?P<place>[A-Z][\w'-]+(?:[ -][A-Z][\w'-]+)*))?)",
    cues="né",
    hypothetical=True,
)
def born_on(p: Passage) -> Fact | None:
    """'Ana Velmar est née le 3 mai 1970 à Orlest.'"""
    return Particulars(born=p.when, birthplace=p.word("place")) if p.when else None


@rule(
    r"\b(?:a|possède|détient) (?:la |une )?(?:double )?nationalité (?P<nationality>\w+(?: et \w+)?)|de nationalité (?P<n2>\w+(?: et \w+(?=enne|aine|aise|ienne))?)",
    cues="nationalité",
    hypothetical=True,
)
def holds_nationality(p: Passage) -> Fact | None:
    """'Ana Velmar a la nationalité varénienne.'"""
    return Particulars(nationality=p.word("nationality") or p.word("n2"))
