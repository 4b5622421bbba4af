"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.domestic_remedy import DomesticRemedy, Outcome

_REMEDY = r"(?P<remedy>кассационн\w+ жалоб\w+|надзорн\w+ жалоб\w+|конституционн\w+ жалоб\w+|хабеас корпус)"
_ENDS = {"отк": Outcome.REFUSED, "удо": Outcome.GRANTED}


@rule(
    r"(?<!\w)(?:подал[аи]?|направил[аи]?|внес(?:ла|ли)) (?:<FEW> )?"
    + _REMEDY
    + r"(?: в (?P<court>[A-Z][\w-]+(?: [а-я]+)? ?суд))?",
    cues="кассационн надзорн конституционн хабеас",
)
def filed(p: Passage) -> Fact | None:
    """'Защита подала кассационную жалобу в Верховный суд.'"""
    return DomesticRemedy(
        when=p.when, remedy=p.word("remedy"), actor=p.subject, addressee=p.body("court")
    )


@rule(
    r"(?<!\w)(?P<end>отклонил|удовлетворил)[аи]? (?:<FEW> )?" + _REMEDY,
    cues="кассационн надзорн конституционн хабеас",
)
def ended(p: Passage) -> Fact | None:
    """'Верховный суд отклонил кассационную жалобу.'"""
    outcome = _ENDS[(p.word("end") or "отк").casefold()[:3]]
    return DomesticRemedy(remedy=p.word("remedy"), addressee=p.subject, outcome=outcome, decided=p.when)  # fmt: skip
