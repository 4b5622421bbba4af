"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome

_REMEDY = r"(?P<remedy>h[aá]beas corpus|amparo|casación|exhibición personal|tutela)"
_ENDS = {"rec": Outcome.REFUSED, "neg": Outcome.REFUSED, "des": Outcome.REFUSED, "con": Outcome.GRANTED, "aco": Outcome.GRANTED}  # fmt: skip


@rule(
    r"(?:present(?:ó|aron|ado)|interpus(?:o|ieron)|interpuesto|introduj(?:o|eron)) (?:<DATE> )?(?:un |una |el |la )?(?:\w+ ){0,2}?(?:de )?"
    + _REMEDY
    + r"(?: (?:ante|en) (?:la |el )?(?P<court>[A-Z][\w'-]+(?: (?:de |del |de la )?(?:[A-Z][\w'-]+|suprem[oa]|constitucional))*))?",
    cues="beas amparo casación exhibición tutela",
)
def filed(p: Passage) -> Fact | None:
    """'… presentó un habeas corpus ante la Corte Suprema.'"""
    return DomesticRemedy(
        when=p.when, remedy=p.word("remedy"), actor=p.subject, addressee=p.body("court")
    )


@rule(
    r"(?:<HABER> )?(?P<end>rechaz(?:ó|aron|ado)|neg(?:ó|aron|ado)|desestim(?:ó|aron|ado)|concedi(?:ó|eron|do)|acogi(?:ó|eron|do)) (?:<DATE> )?(?:un |una |el |la |su )?(?:\w+ ){0,2}?(?:de )?"
    + _REMEDY,
    cues="beas amparo casación exhibición tutela",
)
def ended(p: Passage) -> Fact | None:
    """'La Corte Suprema rechazó su recurso de casación el 9 de junio.'"""
    outcome = _ENDS.get((p.word("end") or "").casefold()[:3], Outcome.REFUSED)
    return DomesticRemedy(remedy=p.word("remedy"), addressee=p.subject, outcome=outcome, decided=p.when)  # fmt: skip
