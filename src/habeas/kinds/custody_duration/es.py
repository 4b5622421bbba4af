"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.custody_duration import CustodyDuration

_IN = r"(?:en (?:prisión(?: preventiva| provisional)?|la cárcel|detención(?: preventiva| administrativa| arbitraria)?|cautiverio|custodia|(?:una|su) celda|(?:el|la) (?:penal|cárcel|prisión)|arresto domiciliario|reclusión|ese lugar)|tras las rejas|entre rejas|de (?:prisión(?: preventiva)?|cárcel|detención(?: arbitraria| preventiva)?|cautiverio|encierro|encarcelamiento|reclusión|privación de (?:la |su )?libertad|condena cumplida|arresto|su (?:detención|arresto|encarcelamiento|captura)|la (?:detención|captura|privación)|prisión provisional)|bajo (?:custodia|arresto|prisión)|del (?:encarcelamiento|arresto|encierro|cautiverio|secuestro)|sin (?:su |la )?libertad|a la sombra)"
_HELD = r"(?:detenid~|pres~|recluid~|encarcelad~|encerrad~|privad~ de (?:su |la )?libertad|arrestad~|secuestrad~|tras las rejas|en (?:prisión|la cárcel|detención|custodia|una celda|el penal|esa cárcel)|bajo (?:arresto|custodia))"
_UNLESS = r"castigad|penad|hasta <DUR>|delito|conden|sentenci|pena de|prorrog|huelga|incomunicad"


def _duration(p: Passage) -> Fact | None:
    names = ("for", "for2", "for3", "for4", "for5")
    length = next((length for name in names if (length := p.length(name))), None)
    return CustodyDuration(when=p.when, length=length) if length else None


@rule(
    r"(?:(?:^|(?<=,\s))(?:encarcelad~|detenid~|pres~|recluid~|privad~ de libertad) (?:[\w']+ ){0,3}?desde hace (?:ya )?(?P<for3><DUR>)|llev(?:a|an|aba|aban|amos|o)|cumpl(?:e|en|ió|ieron|irá|irán|ía)|pas(?:ó|aron|ado|a|an|é)|permanec(?:ió|ieron|ido|e|en)|suma[n]?|acumula[n]?|complet(?:a|an|ó)|estuv(?:o|ieron)|<HABER> estado|está[n]?|enter(?:a|ó)) (?:ya |hoy |mañana |ayer |aproximadamente |esta semana |este \w+ |en total |\w+mente )*(?P<for><DUR>),? (?:ya )?(?:(?:[\w']+ ){0,3}?(?:" + _HELD + r"|" + _IN + r")|sin (?:juicio|ser (?:juzgad|llevad|presentad)\w*|sentencia|condena|acusación)|a la espera de (?:juicio|sentencia)|en espera)"
    r"|(?:llev(?:a|an|aba)|está[n]?|sigue[n]?|permanece[n]?|permaneci(?:ó|eron)|estuv(?:o|ieron)|mantuvieron|mantien(?:e|en)|<HABER> (?:estado|permanecido)) (?:[\w']+ ){0,2}?" + _HELD + r"(?: [\w',-]+){0,7}? (?:desde hace|durante|por (?:un periodo de |espacio de )?|hace) ?(?:ya )?(?P<for2><DUR>)",
    cues="desde mantien llev cumpl pas permane suma acumula complet estuv estado está sigue mantuv enter",
    unless=r"condenad|sentenciad|delito|por (?:los|el) (?:cargos|presunto)|pena de|huelga|minutos|en (?:la )?enfermería|en (?:el )?hospital",
)  # fmt: skip
def has_served(p: Passage) -> Fact | None:
    """'… lleva 14 meses detenida.'"""
    return _duration(p)


@rule(
    r"(?:(?:tras|después de|luego de) (?:pasar |permanecer |cumplir |haber pasado )?(?P<for><DUR>) (?:[\w']+ ){0,2}?(?:" + _IN + r"|" + _HELD + r")|(?:se cumplen|se cumple|se cumplieron|cumplirse|hoy hace|hace|van|son|ya son|suman|transcurridos|han (?:pasado|transcurrido)) (?:ya |hoy |casi )?(?P<for2><DUR>) (?:(?:[\w']+ ){0,2}?" + _IN + r"|desde (?:la|su|el) (?:detención|arresto|captura|encarcelamiento)|(?:desde|de) que (?:[\w']+ ){0,4}?(?:deten|detuv|arrest|captur|apres|encarcel|secuestr|está|llev)\w*|(?:[\w']+ ){0,2}?" + _HELD + r"|sin (?:juicio|<HIM>|él|ella))"
    r"|^(?P<for3><DUR>) (?:sin (?:juicio|sentencia|condena|cargos)|" + _IN + r"|" + _HELD + r")|hace (?P<for4><DUR>) que (?:[\w']+ ){0,4}?" + _HELD + r"|(?:liberad|excarcelad)~ (?:tras|después de|luego de) (?:[\w']+ )?(?P<for5><DUR>)(?! de haber))",
    cues="hoy tras luego cumpl hace van transcurri pasado días meses años",
    unless=_UNLESS + r"|días después|operaci|hospital",
)  # fmt: skip
def since_long(p: Passage) -> Fact | None:
    """'Se cumplen doscientos días de su detención.'"""
    return _duration(p)


@rule(
    r"(?:prisión (?:preventiva|provisional)|detención(?: preventiva)?|encierro|reclusión|encarcelamiento|cautiverio)(?: <HIM>)?,? (?:que )?(?:(?:ya )?(?:dura|duró|duraba|se prolonga|se prolongó|se extiende|supera|superaba|excede|se aproxima|se acerca|sobrepasa|rebasa)(?: ya)?(?: desde hace| durante| por| a| de)? ?(?:los |las )?|de )(?P<for><DUR>)",
    cues="prisión detención encierro reclusión encarcelamiento cautiverio",
    unless=_UNLESS,
)
def lasted(p: Passage) -> Fact | None:
    """'… la prisión preventiva, que dura ya tres años.'"""
    return _duration(p)


@rule(
    r"(?:hoy |ya |mañana )?hac(?:e|ía)n? (?:ya |hoy )?(?P<for><DUR>) (?:que|desde que) (?:no (?:duerme|está|vuelve|abraza|vive|ve|come|pisa)|se (?:l[oa] |l[oa]s )?llev|l[oa] (?:deten|detuv|encerr|arrest|encarcel)|fue (?:detenid|arrestad|encarcelad)|está (?:pres|detenid|encerrad|ausente))[\w' -]{0,40}|(?:llev|cumpl|sum)\w* (?:ya |hoy )?(?P<for2><DUR>) (?:sin (?:libertad|volver a casa)|secuestrad~|tras (?:las rejas|barrotes)|entre rejas)|(?:pas(?:ó|ado|aron)) (?P<for3><DUR>) (?:entre|tras las) rejas",
    cues="hac llev cumpl sum pas",
    unless=_UNLESS,
)
def so_many_days_away(p: Passage) -> Fact | None:
    """'Hoy hace 415 días que no duerme en su cama.'"""
    return _duration(p)
