"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.release import Basis, Release
from habeas.kinds.release.conditions import conditions_of

_BASIS = (
    (r"anul|cas(?:ó|ación)|revoc", Basis.QUASHED),
    (r"indult", Basis.PARDON),
    (r"amnist", Basis.AMNESTY),
    (r"absuel|absolv|absolut|sobresei", Basis.ACQUITTAL),
    (r"fianza|medidas? (?:cautelar|sustitutiv)|presentación periódica|bajo presentación", Basis.BAIL),
    (r"condicional|anticipada|beneficio", Basis.PAROLE),
    (r"(?:motivos?|razones) (?:de salud|médicas?|humanitari[oa]s?)|medida humanitaria", Basis.HEALTH_GROUNDS),
    (r"canje|intercambio", Basis.EXCHANGE),
    (r"arresto domiciliario|casa por cárcel", Basis.TO_HOUSE_ARREST),
    (r"cumpl\w+ (?:su |la |toda su |íntegramente su |íntegra (?:la|su) )(?:condena|pena|sentencia)|fin de su condena", Basis.END_OF_SENTENCE),
    (r"\b(?:multitud|manifestantes|partidarios)\b", Basis.FREED_OTHERWISE),
)  # fmt: skip
_UNLESS = r"no (?:ha|han|fue|fueron) (?:sido )?(?:liberad|excarcelad)|informe (?:fue )?liberad|sin que (?:haya|se)|orden de (?:excarcelación|libertad) (?:no|sin)"


def _release(p: Passage) -> Fact | None:
    basis = next((basis for words, basis in _BASIS if p.has(words)), None)
    return Release(when=p.when, actor=p.agent, basis=basis, conditions=conditions_of(p, "es"))


@rule(
    r"(?:<FUE> |(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^|<ESTA> )(?:liberad~|excarcelad~|puest~ en libertad|indultad~|amnistiad~|soltad~|desterrad~|canjead~|dejad~ (?:en libertad|libre|ir))(?!\w)",
    cues="liberad excarcelad libertad indultad amnistiad soltad desterrad canjead dejad",
    unless=_UNLESS
    + r"|hasta (?:que|tanto)|debe|(?:podría|serán|será) (?:ser )?(?:liberad|excarcelad)|liberad[oa]s de (?:cargas)",
    happens=True,
)
def was_released(p: Passage) -> Fact | None:
    """'… fue excarcelada con medidas cautelares.'"""
    return _release(p)


@rule(
    r"(?:<LO> (?:liber<AR>|excarcel<AR>|solt<AR>|suelt(?:a|an)|dej<AR> (?:en libertad|ir|libre|salir)|pus(?:o|ieron) en libertad|indult<AR>|devolv(?:ió|ieron) (?:su|la) libertad)|(?:liber|excarcel|indult)(?:ó|aron|an|a) (?=a |al )|(?:pus(?:o|ieron)|pon(?:e|en)) en libertad|(?:concedi|otorg|orden|decret|dict|acord)\w* (?:[\w']+ ){0,4}?(?:la |su |una |un )?(?:\w+ )?(?:libertad(?: (?:condicional|plena|inmediata|bajo \w+|provisional))?|excarcelación|liberación|indulto|amnistía|boleta de excarcelación)(?! de expresión))",
    cues="liber excarcel solt suelt dej pus pon indult conced otorg orden decret dict acord devolv",
    unless=_UNLESS
    + r"|neg(?:ó|aron)|rechaz|libertades|\bordenen?\b|\bconcedan?\b|\botorguen?\b|\bdecreten?\b|no le[s]? (?:concedi|otorg)|pid(?:e|en|ió)|exig|privación",
    happens=True,
)
def they_released(p: Passage) -> Fact | None:
    """'Lo excarcelaron por motivos de salud.'"""
    return _release(p)


@rule(
    r"(?:(?:recuper|recobr|obtuv|obtien|consigui|logr)\w* (?:finalmente |ayer |hoy |por fin )?(?:su |la )?libertad(?! de)|(?:sal(?:ió|ieron|en|e)|<HABER> salido) (?:\w+mente |<DATE> |ayer |hoy |anoche |por fin |ya |\w+ )?(?:en libertad|libres?|de (?:la )?(?:prisión|cárcel|penitenciaría|celda)|del (?:penal|centro|fuerte|comando|retén|reclusorio)|bajo (?:fianza|medidas|régimen|palabra)|de la (?:cárcel|prisión|dirección|sede)|con medidas)|abandon(?:ó|aron|a|an) (?:<DATE> |\w+ )?(?:el |la )(?:penal|cárcel|prisión|centro|reclusorio|penitenciaría)|(?:^|:\s)en libertad(?= desde| bajo| condicional)|qued(?:ó|aron|ando|a|an) (?:\w+ )?(?:en libertad|libres?)|<ESTA> (?:ya |ahora |por fin )?(?:en libertad|libres?(?! de))|(?:regres|volv|lleg)\w* (?:\w+ )?(?:a (?:su )?(?:casa|hogar)|con (?:su familia|los suyos))|benefici\w+ (?:con|por|de) (?:[\w']+ ){0,4}?(?:indulto|amnistía|libertad|excarcelación|medida humanitaria)|la (?:liberación|excarcelación|puesta en libertad) (?:de <HIM> )?(?:<DATE>|se produjo|ocurrió|tuvo lugar|ocurrida|producida))(?!\w)",
    cues="abandon recuper recobr obtuv obtien consigui logr sal qued libre libertad regres volv lleg benefici liberación excarcelación",
    unless=_UNLESS
    + r"|demand|exig|pid|después de|desde (?:su|la)|quede|salió de (?:su celda|la celda) (?:para|al)|cuando salga|juicio en libertad",
    happens=True,
)
def came_out(p: Passage) -> Fact | None:
    """'… recuperó la libertad.'"""
    return _release(p)


@rule(
    r"(?:sal(?:ió|ieron|e|en)|<HABER> salido) (?:[\w'-]+ ){0,3}?(?:de|del) (?:la |el |una )?(?:cárcel|penal|prisión|centro|reclusorio|comisaría|calabozo|penitenciaría)\b|(?:abandon(?:ó|aron)) (?:[\w'-]+ ){0,2}?(?:la |el )(?:cárcel|penal|prisión|centro penitenciario|reclusorio)",
    cues="sal abandon",
    unless=r"(?<!\w)(?:no|nunca|hasta|para|cuando|si|desde)(?!\w)|exig|pid(?:e|en|ió)|hospital|fug|escap|carta|mensaje",
    happens=True,
)
def left_prison(p: Passage) -> Fact | None:
    """'La periodista salió el jueves de la cárcel de mujeres.'"""
    return _release(p)
