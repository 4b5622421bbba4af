"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.particulars import Particulars


@rule(
    r"(?P<quote>\b(?:nacid[oa]|nació) (?:el (?=\d)|en (?=\d|[a-z]+ de \d))[\w ]{4,26}?(?:1[89]|20)\d\d(?: en (?P<place>[A-ZÀ-Ö][\w'-]+(?:[ -][A-ZÀ-Ö][\w'-]+)*))?)",
    cues="nacid nació",
    hypothetical=True,
)
def born_on(p: Passage) -> Fact | None:
    """'Ana Velmar nació el 3 de mayo de 1970 en Orlest.'"""
    return Particulars(born=p.when, birthplace=p.word("place")) if p.when else None


@rule(
    r"\b(?:tiene|posee|ostenta) (?:la |una )?(?:doble )?nacionalidad (?P<nationality>\w+(?: y \w+)?)|de nacionalidad (?P<n2>\w+(?: y \w+(?=ana|ense|esa|ola|ina))?)",
    cues="nacionalidad",
    hypothetical=True,
)
def holds_nationality(p: Passage) -> Fact | None:
    """'Ana Velmar tiene la nacionalidad vareniana.'"""
    return Particulars(nationality=p.word("nationality") or p.word("n2"))
