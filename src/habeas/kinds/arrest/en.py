"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest

_NO_WARRANT = r"no (?:arrest )?warrant|without (?:an? )?(?:arrest |judicial )?warrant|warrantless"


def _arrest(p: Passage) -> Fact | None:
    return Arrest(
        when=p.when,
        where=p.where,
        actor=p.agent,
        warrant=Stated.NO if p.has(_NO_WARRANT) else None,
    )


@rule(
    r"(?:<WAS> |who <WAS> )?(?:re-?arrested|arrested again)\b|<WAS> arrested\b",
    cues="arrested",
    unless=r"(?:since|after|before) (?:he|she|they) (?:was|were) arrested$",
    happens=True,
)
def was_arrested(p: Passage) -> Fact | None:
    """'… was arrested on 3 May by …'"""
    return _arrest(p)


@rule(
    r"<AGENT>(?: (?:in|from|of) [^.;]{2,40}?,?)? <ADV>(?:have |has |had )?<ADV>(?:re-?)?(?:arrested|abducted|apprehended|rounded up|seized|kidnapped|detained) <HIM>",
    cues="arrested abducted apprehended rounded seized kidnapped detained",
    happens=True,
)
def they_arrested(p: Passage) -> Fact | None:
    """'Police arrested her on 3 May.'"""
    return _arrest(p)


@rule(
    r"<WAS> (?:abducted|apprehended|kidnapped|rounded up|seized|picked up|snatched|captured|taken (?:away|into (?:police |military )?custody|from (?:his|her|their) (?:home|house|office|car|cell)))\b"
    r"|(?:were|was) taken by (?:the )?(?:police|security|men|armed|agents|officers|soldiers|plain)"
    r"|(?:took|taking|dragged|whisked) <HIM> (?:away|into custody|from (?:his|her|their) (?:home|house|office))",
    cues="abducted apprehended kidnapped rounded seized picked snatched captured taken took dragged",
    happens=True,
)
def was_taken(p: Passage) -> Fact | None:
    """'… was taken from her home by armed men.'"""
    return _arrest(p)


@rule(
    r"(?:was|were|been|being) <ADV>detained (?:(?:again )?(?:on|by|at|outside|upon|while|when|during|near|together|along|in connection|along with|as (?:he|she|they)|shortly|immediately|yesterday|today|last|this morning|earlier)\b)",
    cues="detained",
    unless=r"(?:has|have) been (?:\w+ly )?detained (?:for|since|without|in|at)|still (?:being )?detained|detained for (?:over|more|\d)",
    happens=True,
)
def was_detained_on(p: Passage) -> Fact | None:
    """'… was detained on 8 August 2019': a day, a body or an occasion makes it the moment."""
    return _arrest(p)


@rule(
    r"(?:was|were) (?:first |initially |briefly |also |re-|again )?detained\b",
    cues="detained",
    unless=r"detained (?:for (?:over|more|about|at least|\d)|without|incommunicado|since)",
    happens=True,
)
def was_first_detained(p: Passage) -> Fact | None:
    """'… was first detained in 2019': a date makes it the moment."""
    return _arrest(p) if p.when is not None and not p.when.is_open else None


@rule(
    r"(?:turned (?:himself|herself|themselves) in|surrendered to (?:the )?(?:police|authorities)|placed (?:under arrest|(?:him|her|them) under arrest)|put under arrest|stopped and (?:arrested|detained)|(?:arrest|detention) of <NP> (?:on|took place))\b",
    cues="turned surrendered arrest detained",
    unless=r"house arrest|demand|call|condemn|protest|following the arrest|since the arrest|after the arrest",
    happens=True,
)
def was_placed_under_arrest(p: Passage) -> Fact | None:
    """'… turned herself in.'"""
    return _arrest(p)
