"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.needs import RUSSIAN, each_need, need_asked
from habeas.core.rules import Passage, rule
from habeas.kinds.care_requested import CareRequested, Way, way_of


def _way(p: Passage) -> Way | None:
    return way_of(p.matched, recommended=r"рекоменд\w+", prescribed=r"назначен\w*")


@rule(
    r"(?<!\w)(?:просил[аи]?|попросил[аи]?|требовал[аи]?|потребовал[аи]?|добивал(?:ся|ась|ись)|обращал(?:ся|ась|ись)|обратил(?:ся|ась|ись)|ходатайствовал[аи]?|подавал[аи]?|подал[аи]?|писал[аи]?|умолял[аи]?) (?:[^\s,;]+ ){0,7}?(?P<need><CARE>)",
    cues="прос попрос требова потребова добива обра ходатайств подава подал писал умолял",
    unless=r"отказал\w* в|суд отклон|жалоб\w+ на (?:пытк|избиени)",
    happens=True,
)
def asked(p: Passage) -> tuple[Fact, ...]:
    """'Адвокат трижды просил показать его врачу.'"""
    need = need_asked(p, RUSSIAN, p.word("need"))
    return each_need(p, RUSSIAN, CareRequested(when=p.when, actor=p.subject, need=need))


@rule(
    r"(?<!\w)(?:(?:просьб\w+|ходатайств\w+|заявлени\w+|требовани\w+|обращени\w+) (?:<WORDS> )?(?:о|об|с просьбой о) (?:[^\s,;.]+ ){0,4}?(?P<need>госпитализаци\w+|лечени\w+|обследовани\w+|операци\w+|переводе в (?:\w+ )?(?:больницу|клинику|госпиталь)|медицинск\w+ \w+|осмотр\w*|врач\w*)|(?:нужна|нужен|нужно|необходима|необходим|необходимо|требуется|показан[аоы]?|назначен\w*|рекомендован\w*) (?:<FEW> )?(?P<n2>(?:срочн\w+ |плановая |повторная )?(?:госпитализаци\w+|операци\w+|обследовани\w+|лечени\w+|консультаци\w+|осмотр\w*|при[её]м \w+|диет\w+|реабилитаци\w+)))",
    cues="просьб ходатайств заявлени требовани обращени нужн нужен необходим требуется показан назначен рекомендован",
    hypothetical=True,
    happens=True,
)
def request_made(p: Passage) -> Fact | None:
    """'Просьбы о переводе в кардиологическую клинику …'"""
    return CareRequested(
        when=p.when,
        actor=p.subject,
        need=need_asked(p, RUSSIAN, p.word("need") or p.word("n2")),
        way=_way(p),
    )
