"""How English tells this kind of fact: remedies that have a name of their own."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome

_REMEDY = r"(?P<remedy>habeas corpus|amparo|cassation)"
_ENDS = {"reject": Outcome.REFUSED, "dismiss": Outcome.REFUSED, "refuse": Outcome.REFUSED,
         "grant": Outcome.GRANTED, "allow": Outcome.GRANTED}  # fmt: skip


@rule(
    r"(?:filed|lodged|submitted|brought) (?:an? |the )?(?:\w+ ){0,2}?(?:for )?"
    + _REMEDY
    + r"(?: (?:petition|application|complaint|appeal|request|writ))?(?: (?:with|before|to|at) (?:the )?(?P<court>[A-Z][\w'-]+(?: (?:of |for )?(?:the )?[A-Z][\w'-]+)*))?",
    cues="habeas amparo cassation",
)
def filed(p: Passage) -> Fact | None:
    """'… filed a habeas corpus petition with the Supreme Court.'"""
    return DomesticRemedy(
        when=p.when, remedy=p.word("remedy"), actor=p.subject, addressee=p.body("court")
    )


@rule(
    r"(?P<end>reject|dismiss|refuse|grant|allow)(?:ed|d)? (?:an? |the |her |his |their )?(?:\w+ ){0,2}?"
    + _REMEDY,
    cues="habeas amparo cassation",
)
def ended(p: Passage) -> Fact | None:
    """'The Supreme Court rejected her habeas corpus petition on 9 June 2024.'"""
    ends = (p.word("end") or "").casefold()
    return DomesticRemedy(
        remedy=p.word("remedy"), addressee=p.subject, outcome=_ENDS[ends], decided=p.when
    )
