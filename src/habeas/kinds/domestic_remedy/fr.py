"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome

_REMEDY = r"(?P<remedy>habeas corpus|amparo|pourvoi en cassation|cassation)"
_ENDS = {"rej": Outcome.REFUSED, "ref": Outcome.REFUSED, "acc": Outcome.GRANTED, "fai": Outcome.GRANTED}  # fmt: skip


@rule(
    r"(?:déposé|introduit|formé|présenté|soumis)(?:e|s|es)? (?:une? |le |la )?(?:\w+ ){0,2}?(?:d'|en |de )?"
    + _REMEDY
    + r"(?: (?:devant|auprès de|à) (?:la |le |l')?(?P<court>[A-Z][\w'-]+(?: (?:de |du |des |d')?(?:[A-Z][\w'-]+|suprême|constitutionnelle|cassation))*))?",
    cues="habeas amparo cassation",
)
def filed(p: Passage) -> Fact | None:
    """'… a déposé une requête d'habeas corpus devant la Cour suprême.'"""
    return DomesticRemedy(
        when=p.when, remedy=p.word("remedy"), actor=p.subject, addressee=p.body("court")
    )


@rule(
    r"<AVOIR> (?P<end>rejeté|refusé|accueilli|accordé|fait droit à)(?:e|s|es)? (?:une? |le |la |son |sa |leur )?(?:\w+ ){0,2}?(?:d'|en |de )?"
    + _REMEDY,
    cues="habeas amparo cassation",
)
def ended(p: Passage) -> Fact | None:
    """'La Cour suprême a rejeté son pourvoi en cassation le 9 juin.'"""
    outcome = _ENDS[(p.word("end") or "rej").casefold()[:3]]
    return DomesticRemedy(remedy=p.word("remedy"), addressee=p.subject, outcome=outcome, decided=p.when)  # fmt: skip
