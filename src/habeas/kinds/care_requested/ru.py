"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.care_requested import CareRequested


@rule(
    r"(?<!\w)(?:просил[аи]?|попросил[аи]?|требовал[аи]?|потребовал[аи]?|добивал(?:ся|ась|ись)|обращал(?:ся|ась|ись)|обратил(?:ся|ась|ись)|ходатайствовал[аи]?|подавал[аи]?|подал[аи]?|писал[аи]?|умолял[аи]?) (?:[^\s,;]+ ){0,7}?(?P<need><CARE>)",
    cues="прос попрос требова потребова добива обра ходатайств подава подал писал умолял",
    unless=r"отказал\w* в|суд отклон|жалоб\w+ на (?:пытк|избиени)",
    happens=True,
)
def asked(p: Passage) -> Fact | None:
    """'Адвокат трижды просил показать его врачу.'"""
    return CareRequested(when=p.when, actor=p.subject, need=p.word("need"))
