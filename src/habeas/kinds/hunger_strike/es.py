"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hunger_strike import HungerStrike

_ENDS = r"(?:(?:puso|pusieron|pone|ponen|puesto) fin a|levant(?:ó|aron|ado)|abandon(?:ó|aron|ado)|depus(?:o|ieron)|depuesto|interrumpi(?:ó|eron|do)|suspend(?:ió|ieron|ido)|termin(?:ó|aron|ado)|finaliz(?:ó|aron|ado)) (?:[\w']+ ){0,2}?(?:huelga|ayuno)\b"


def _ended(p: Passage) -> Stated | None:
    """Whether the words tell of the end, so that no paper says that the person was on hunger strike that day."""
    return Stated.YES if p.has(_ENDS) else None


@rule(
    r"(?:no|ningun\w*|sin|desconoc\w+) (?:[\w'-]+ ){0,5}?(?:conocimiento|informad\w*|información|notificación|registrad\w*|aviso|existe|hay|haya|es ciert\w+|esté|está) (?:[\w'-]+ ){0,4}?(?:en |de |una )*huelga de hambre|(?:come|comía|se alimenta) (?:\"|a escondidas|normalmente|con normalidad|regularmente)",
    cues="huelga come comía alimenta",
    own_negation=True,
    denies=True,
)
def no_notice(p: Passage) -> Fact | None:
    """'No hay ningún recluso en huelga de hambre': the officials' denial."""
    return HungerStrike(when=p.when)


@rule(
    r"(?:(?:(?:inici|comenz|empez|emprend|declar|mant|manten|sost|reanud|abandon|suspend|depus|levant|termin|finaliz|anunci|cumpl|llev|prosig|continú|hizo|hac|realiz|protagoniz|retom|interrump|plant|entr|<ESTA>)[\w]*|en|su|una|la) (?:[\w']+ ){0,4}?(?:en |con )?(?:una |su |la )?(?:nueva |segunda |tercera |larga )?huelga de (?:hambre(?: y sed| seca| indefinida)*|sed)|<HABER> (?:hecho|iniciado|sostenido) (?:\w+ )?huelgas? de hambre|huelga de hambre (?=desde|para|que (?:inici|comenz|mant)|en protesta|el \d|por)|labios cosidos|(?:cosi|cos)\w* (?:la boca|los labios)|ayuno (?:voluntario|de protesta|indefinido|forzado)|en ayuno|(?:dej(?:ó|aron) de|se (?:niega|negó|niegan|rehúsa) a|rechaza|rehúsa|<DUR> sin) (?:comer|ingerir (?:alimentos|comida)|alimentarse|alimentos|probar (?:bocado|alimento)|recibir alimentos|la comida)|(?:\w+ )?sin (?:ingerir|probar) (?:alimentos?|bocado))",
    cues="cosi labios huelga ayun comer ingerir alimenta bocado comida",
    unless=r"huelga de hambre (?:de|que mantienen) (?:sus|los) (?:familiares|colegas)|(?:madre|familiares|hermana)s? (?:\w+ ){0,3}?(?:inici|comenz|declar)\w* (?:\w+ )?huelga|dejan sin comer|sin comer (?:por|durante) castigo",
)
def on_hunger_strike(p: Passage) -> Fact | None:
    """'… inició una huelga de hambre el 25 de marzo.'"""
    dry = p.has(r"huelga de (?:hambre y )?sed|hambre seca|ni (?:beber|agua)|líquidos")
    return HungerStrike(
        when=p.when,
        where=p.where,
        ended=_ended(p),
        water_refused=Stated.YES if dry else None,
    )


@rule(
    r"(?:puso|pusieron|pone|ponen) fin a (?:la |su |el )?(?:huelga|ayuno|protesta)|(?:levant(?:ó|aron)|abandon(?:ó|aron)|depus(?:o|ieron)|interrumpi(?:ó|eron)|suspendi(?:ó|eron)) (?:la |su |el )(?:huelga|ayuno)(?! general)|rechaz(?:a|an|ó|aron) (?:los |todo |toda )?(?:alimentos?|comida)",
    cues="puso pusieron pone levant abandon depus interrumpi suspendi rechaz",
    unless=r"general|trabajador|sindicat|paro",
)
def gave_it_up(p: Passage) -> Fact | None:
    """'Puso fin a la huelga una semana después.'"""
    if not p.has(r"hambre|ayuno|comida|alimento") and not any(
        w in p.paragraph for w in ("hambre", "comer", "ayuno")
    ):
        return None
    return HungerStrike(when=p.when, ended=_ended(p))
