"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.charge_doubted import ChargeDoubted, Doubt

_UNPROVEN = r"недоказанн\w+|не доказан\w*|бездоказательн\w+"
_UNFOUNDED = r"необоснованн\w+|безосновательн\w+|беспочвенн\w+"


@rule(
    r"(?P<official>(?:вице-)?(?:премьер-министр|премьер|министр|замминистра|президент|прокурор|генеральный прокурор|омбудсмен|депутат)(?: [\w ]{2,40}?)?) "
    r"(?:назвал[аи]?|называет|считает|счёл|признал[аи]?|сказал[аи]?,? что|заявил[аи]?,? что) "
    rf"(?:обвинени[яе]|эти обвинения)(?: против [^,.;]{{2,60}}?)? (?P<doubt>{_UNPROVEN}|{_UNFOUNDED})",
    cues="доказан доказательн обоснован основат почвенн",
    happens=True,
)
def called_them(p: Passage) -> Fact | None:
    """'Вице-премьер назвал обвинения недоказанными.'"""
    doubt = Doubt.UNPROVEN if p.has(_UNPROVEN) else Doubt.UNFOUNDED
    return ChargeDoubted(when=p.when, actor=p.word("official"), doubt=doubt)
