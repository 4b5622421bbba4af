"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.solitary_confinement import SolitaryConfinement

_LEFT = r"|(?:return|mov|transfer|brought|tak|releas|freed|let|remov|discharg|came|come|emerg)\w* (?:[\w'’-]+ ){0,5}?(?:from|out of) (?:(?!(?:in|into|to|and)\b)[\w'’-]+ ){0,4}?(?:solitary|isolation|segregation|punishment|disciplinary|single)\b|\b(?:left|leaves|leaving) (?:the |his |her |their )?(?:solitary|isolation|segregation|punishment|disciplinary|single)\b"


@rule(
    r"(?:(?:in|to|into|of|under) (?:\w+ ){0,3}?)?(?:solitary(?: confinement)?|prolonged isolation|isolation cell|punishment cell|disciplinary cell|complete isolation|total isolation)\b(?: (?:cell )?for (?P<for><DUR>))?"
    r"|(?:held|kept|placed|detained|confined) (?:\w+ )?in isolation\b(?: for (?P<for2><DUR>))?",
    cues="solitary isolation punishment disciplinary",
    unless=r"prohibit|ban on|should never|end the use" + _LEFT,
)
def in_solitary(p: Passage) -> Fact | None:
    """'… was held in solitary confinement for 15 days.'"""
    return SolitaryConfinement(
        when=p.when,
        where=None,
        actor=p.agent if p.has(r"\bby\b") else None,
        length=p.length("for") or p.length("for2"),
    )


@rule(
    r"(?:isolation|punishment|disciplinary|segregation|single|solitary) (?:wing|unit|block|ward|cell|regime|room)\b|(?:in|into|to|of) (?:\w+ ){0,2}?(?:isolation|segregation)\b(?: for (?P<for><DUR>))?|(?:locked up|held|kept|confined|placed|put|alone) (?:\w+ ){0,4}?(?:alone|by (?:himself|herself)|in isolation|isolated)\b|\b(?:shizo|kartser|in the hole)\b|end (?:his|her|their) isolation",
    cues="isolation punishment disciplinary segregation single solitary locked held kept confined placed put alone shizo kartser hole isolated",
    unless=r"prohibit|ban on|should never|end the use|not alone|nobody|no one|hospital|out of isolation"
    + _LEFT,
)
def kept_apart(p: Passage) -> Fact | None:
    """'… moved out of the isolation wing.'"""
    return SolitaryConfinement(when=p.when, where=None, length=p.length("for"))


@rule(
    r"(?:alone|by (?:himself|herself|themselves)|isolated|apart|separated|separately) (?:\w+ ){0,3}?(?:in (?:a |his |her |the |an )(?:\w+ ){0,3}?(?:cell|room|ward|block)|from (?:all |the )?(?:other|fellow)? ?(?:prisoners|inmates|detainees))|(?:in|into|to) (?:a |the |an )?(?:\w+ ){0,3}?(?:single(?:-person)?|one-person|isolated|windowless solitary) cell|isolat(?:ed|ion) (?:from|unit|regime|wing|ward|block|cell)|(?:2[0-4]|twenty-\w+) hours (?:a|per|each|of the) day|(?:spent|spends|for) (?:[\w'’-]+ ){1,10}?(?:in isolation|alone in|in (?:the )?(?:hole|box|fridge|karzer))|(?:seen|saw|met|spoken to|speaks to|sees) (?:no other|nobody but|no one but|no) (?:\w+ )?(?:prisoners?|inmates?|detainees?|guards|person)|no contact with (?:any )?other (?:prisoners|inmates|detainees)|without (?:any )?human contact|not (?:\w+ )?(?:exchanged|spoken) (?:a word )?(?:with|to) (?:anyone|anybody)|(?:segregat\w+|isolat\w+|solitary|separation) (?:from|cell|unit|for|since)|(?:his|her|their|whose|prolonged|complete|continued) isolation\b|put (?:him|her|them) in \"",
    cues="alone himself herself themselves isolat apart separate single person hours hole box fridge karzer human exchanged spoken seen saw met speaks sees contact segregat solitary put",
    unless=r"prohibit|ban on|should never|not alone|international isolation|isolation of the country|out of (?:the )?isolation|interrogat|questioned|diplomatic|rights to|electricity|walk"
    + _LEFT,
)
def cut_from_others(p: Passage) -> Fact | None:
    """'She spends 23 hours a day alone in her cell.'"""
    return SolitaryConfinement(when=p.when, where=None)


@rule(
    r"not (?:once )?(?:spoken|talked|seen|exchanged a word|been allowed to speak) (?:to|with)? ?(?:another|any other|any|a fellow|other|a single) (?:prisoners?|inmates?|detainees?|human beings?|person|people|living soul)|(?:sees|speaks to|meets) (?:no one|nobody) (?:but|except|other than)|(?:kept|held|locked|shut) (?:up )?(?:entirely |completely |all |quite )?(?:alone|on (?:his|her) own|by (?:himself|herself)|apart from (?:the )?other)|(?:twenty-three|23|twenty-two|22) hours (?:a|per|out of|each) (?:day|24)|"
    + r"(?:confined|held|kept|locked(?: up| in)?|placed|put|left|moved|living|lives|sits|sleeps) (?:[\w'’-]+ ){0,6}?(?:on (?:his|her|their) own|by (?:himself|herself|themselves)|alone|with nobody|without company)\b|(?:locked(?: up| in)?|confined|kept|held|spends|spent) (?:[\w'’-]+ ){0,4}?(?:2[0-4]|twenty-(?:two|three|four)|twenty) hours (?:a|per|each|out of|of)\b|(?:punishment|penalty|disciplinary) (?:block|cell|regime|wing|isolator)",
    cues="spoken talked seen exchanged sees speaks meets kept held locked shut hours confined held kept locked placed put left moved living lives sits sleeps spends spent punishment penalty disciplinary",
    unless=r"not (?:\w+ )?alone|nobody|no one|prohibit|interrogat|hospital|out of isolation|house|flat|apartment|outside"
    + _LEFT,
)
def on_ones_own(p: Passage) -> Fact | None:
    """'He has been moved twice to a windowless cell on his own.'"""
    return SolitaryConfinement(when=p.when, where=None)


@rule(
    r"cell (?:(?:on|by|to) (?:his|her|their) own|(?:to|by) (?:himself|herself|themselves))\b",
    cues="own himself herself themselves",
    unless=r"prohibit|should never|not alone" + _LEFT,
)
def cell_of_ones_own(p: Passage) -> Fact | None:
    """'She spent the first 19 days there in a cell on her own.'"""
    return SolitaryConfinement(when=p.when, where=None)
