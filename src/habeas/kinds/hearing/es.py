"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.patterns import compiled
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hearing import Hearing, Presence, Stage

_COURT = r"(?P<court>(?:el |la |un |una |los )?(?:tribunal(?:es)?|corte|juzgado|sala|audiencia (?:provincial|nacional|territorial)|jue(?:z|za|ces)|magistrad[oa]s?|justicia|cámara)(?: (?!(?:no|se|le|lo|la|los|les|ha|había|fue)\b)[\w.'-]+){0,7}?)"
_CLOSED = r"puertas? cerradas?|a puerta cerrada|en privado|sin público"
_JUDGE = r"(?:el |la |un |una |los |las |su )?(?:[\w'-]+ ){0,3}?(?:tribunal|juez|jueza|jueces|juzgado|corte|magistrad[oa]|sala|fiscal(?:ía)?|autoridad judicial|audiencia|justicia)"

_NOT_CLOSED = rf"\b(?:no|nunca) (?:(?:se|fue|es|ha|sido|era|celebró|realizó|desarrolló|llevó|cabo|una?) |a(?= cabo))*(?:a )?(?:{_CLOSED})"


def _public(p: Passage) -> Stated | None:
    """Whether it was open: said to be where it "was not" closed, unless these very words are read, and turned round."""
    if not p.has(_CLOSED):
        return None
    is_open = p.has(_NOT_CLOSED) and not compiled(_NOT_CLOSED).search(p.matched)
    return Stated.YES if is_open else Stated.NO


def _stage(p: Passage) -> Stage | None:
    if p.has(r"apelaci|casación|segunda instancia|recurso de revisión"):
        return Stage.APPEAL
    if p.has(
        r"prisión preventiva|prórroga|prorrog|libertad (?:provisional|condicional)|fianza|medida cautelar|audiencia de presentación|control de (?:detención|garantías)|habeas corpus|hábeas corpus|amparo|cambio de medida"
    ):
        return Stage.REMAND
    if p.has(r"culpable|veredicto|absuel|absolv|absolut|sentencia|fallo"):
        return Stage.VERDICT
    return Stage.TRIAL if p.has(r"juicio|vista oral") else Stage.OTHER


_TRAILING = re.compile(r"(?: (?:de|del|a|al|el|la|los|las|su|sus|en|por|para|con|contra|y|que))+$")
"""Words that need others behind them, where the ruling was cut short."""


def _hearing(p: Passage, *, ongoing: Stated | None = None, outcome: str | None = None) -> Fact:
    absent = Presence.ABSENT if p.has(r"en ausencia|en rebeldía|sin su presencia") else None
    if p.has(r"demasiado (?:enferm|débil|grave)\w* para"):
        absent = Presence.ABSENT_THROUGH_ILLNESS
    if p.has(r"contra su (?:propia )?voluntad"):
        absent = Presence.BROUGHT_AGAINST_WILL
    return Hearing(
        when=p.when or (p.when_court_sat if _stage(p) is Stage.VERDICT else None),
        court=p.body("court"),
        stage=_stage(p),
        public=_public(p),
        presence=absent,
        ongoing=ongoing,
        outcome=_TRAILING.sub("", outcome) if outcome else None,
    )


@rule(
    r"(?P<quote>(?:el|su|al|del|este) (?:nuevo )?juicio (?:\w+ )?(?:en curso|actual|que se (?:le )?(?:sigue|desarrolla)))(?!\w)|(?:el |su )?(?:nuevo )?juicio (?:\w+ )?(?:está|sigue|continúa) (?:\w+ )?(?:en curso|en marcha|abierto)|<ESTA> siendo juzgad~",
    cues="juicio juzgad",
    hypothetical=True,
    unless=r"sin juicio|ningún juicio",
)
def trial_is_ongoing(p: Passage) -> Fact | None:
    """'… el juicio en curso.'"""
    return _hearing(p, ongoing=Stated.YES)


@rule(
    r"(?:juicio|audiencias?|vista|sesión|debate oral|comparecencia)(?:(?: [\w'-]+){0,6}?,?| (?:contra|de|del|a|al) [^;.]{3,120}?) (?:que )?(?:[\w'-]+ ){0,2}?(?:se (?:<HABER> )?(?:pospuest|celebr|realiz|llev|inici|abri|desarroll|suspend|reanud|retom|program|aplaz|difi|fij|efectu|produj|extend|pospus|cancel)\w*|(?:comenz|empez|inici|arranc|concluy|termin|dur|culmin|continu|prosigui)\w*|<FUE> (?:\w+ )?(?:diferid|aplazad|suspendid|pospuest|reprogramad|cancelad|fijad|celebrad|programad|realizad|postergad|anulad|iniciad|reanudad)\w*|<ESTA> (?:fijad|programad|previst|pautad|convocad|señalad)\w*|tuvo lugar|tendrá lugar|quedó (?:fijad|suspendid|diferid|aplazad)\w*)"
    r"|(?:<DUR>|\w+) (?:audiencias|citaciones) (?:aplazadas|diferidas|suspendidas|pospuestas|fallidas)|(?:comenz|comienz|empez|empiez|arranc|inici|concluy|celebr|realiz|difiri|aplaz|suspend|pospus|reprogram|cancel|fij|convoc|posterg|reanud|señal)\w* (?:[\w'-]+ ){0,5}?(?:la|el|su|una|las|dicha|de) (?:[\w'-]+ ){0,2}?(?:audiencia|juicio|vista|sesión)",
    cues="juicio audiencia vista sesión debate comparecencia citaciones",
    unless=r"audiencia (?:provincial|nacional)? ?(?:condenó|absolvió)|sin (?:juicio|audiencia)|entrevista|juicio político|pid(?:e|ió|ieron) (?:una|un)",
    happens=True,
    hypothetical=True,
)
def trial_began(p: Passage) -> Fact | None:
    """'La audiencia preliminar fue diferida por sexta vez.'"""
    return _hearing(p)


@rule(
    r"(?:(?:<FUE> |(?<=,\s)|(?<=\by\s)|^)(?:presentad|llevad|conducid|trasladad|puest|citad|convocad|traíd|juzgad)(?:o|a|os|as) (?:a disposición (?:de|del) |[\w'-]+ |<DATE>,? )*?(?:ante|por|en) "
    + _JUDGE
    + r"|(?:comparec(?:ió|ieron|e|en|erá|erán|ía)|<HABER> comparecido) (?:[\w'-]+ ){0,4}?(?:ante|por|en)|<LO> (?:present<AR>|llev<AR>|conduj(?:o|eron)|pus(?:o|ieron) a disposición|juzg<AR>|<HABER> (?:presentado|llevado|puesto)) (?:[\w'-]+ ){0,2}?(?:ante|por) "
    + _JUDGE
    + r"|(?:<FUE> |<LO> )?puest~? a (?:disposición|la orden) (?:de|del) "
    + _JUDGE
    + r"|(?:<FUE> |(?<=,\s))juzgad~(?! (?:ilegal|arbitrari|culpable))|<FUE> (?:llevad|sometid)~ a juicio|se declar(?:ó|aron) (?:inocente|culpable)s?|rindió declaración ante)(?!\w)",
    cues="declar conducid trasladad puest citad convocad comparec present llev conduj juzg",
    unless=r"(?:no|nunca|sin|jamás) (?:\w+ )?(?:<HABER> |<FUE> |ser |haber )*(?:comparec|presentad|llevad|puest|juzgad|traíd|conducid)|denuncia|escrito|recurso|solicitud|pruebas",
    happens=True,
)
def appeared_in_court(p: Passage) -> Fact | None:
    """'… fue presentada ante un juez.'"""
    return _hearing(p)


@rule(
    _COURT
    + r",? (?:<DATE>,? |en apelación,? |el mismo día,? )?(?:<HABER> |se |le |les |l[oa]s? |no )*(?P<outcome>(?:(?:estim|acog)(?=\w+ (?:el |la |su |parcialmente )*(?:recurso|apelación|amparo|queja))|rechaz|deneg|denieg|neg|niega|confirm|ratific|anul|revoc|absolv|absuelv|declar|desestim|admiti|orden|prorrog|fij|aplaz|difiri|conced|otorg|dej(?:ó|aron) sin efecto|homolog|resolv|acord|dictamin|suspend|acept|inadmiti|extend|prolong|mantuv|modific|reduj|conmut|sobresey|acced|cas)(?:ó|ió|aron|ieron|ado|ido|e|a|ue|uelto|o|yó|ede|ara|an|en|io)?(?!\w)(?: [\w'-]+){0,6})",
    cues="tribunal corte juzgado sala audiencia juez jueces magistrad cámara justicia",
    unless=r"testigos|pruebas (?:de|pres)|conden\w+ (?:\w+ ){0,6}?a <DUR>|(?:dict|decret|orden|acord|impus)\w* (?:[\w'-]+ ){0,4}?(?:prisión|detención|reclusión|encarcelamiento|arresto domiciliario|privación|libertad|excarcelación|ingreso en prisión)(?! preventiva fue)|considera|neg(?:ó|aron) a (?:recibir|responder)|ministerio de justicia|orden(?:ó|es) (?:de )?(?:captura|aprehensión|arresto)|interamericana|declaró (?:ante|a la prensa|que)",
    happens=True,
)
def court_ruled(p: Passage) -> Fact | None:
    """'El tribunal rechazó el recurso.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?P<outcome>(?:<FUE> |<ESTA> |(?<=,\s)|(?<=\by\s)|^)(?:(?:declarad|hallad|encontrad)~ culpable|absuelt~)|(?:dict|emit|profir)\w+ (?:la |una |su )?(?:sentencia|fallo|veredicto)(?: condenatori[oa]| absolutori[oa])?(?! (?:de|a) <DUR>)(?!:)|(?:no )?ha lugar a|sin lugar (?:la|el) |[Aa]dmitid[oa] (?:el|la) (?:recurso|amparo|solicitud|demanda)|(?:decret|dict|acord|orden)\w+ el sobreseimiento|sobreseimiento de (?:la|su) causa|(?:este|ésta?|el cual|la cual|que) (?:<FUE> )(?:rechazad|denegad|desestimad|declarad~ (?:inadmisible|improcedente|sin lugar))~?|(?:<FUE> |(?<=\by\s))condenad~(?= (?:<DATE>|por|junto|este|ayer|hoy|en (?:un|una|ausencia))|,|\.|$)(?![^;]* a (?:<DUR>|cumplir|una pena|muerte|cadena))|<FUE> (?:rechazad|denegad|desestimad|admitid|confirmad|anulad|revocad|ratificad)~ (?:<DATE> )?(?:el |la |su )(?:recurso|apelación|amparo|h[aá]beas corpus|condena|sentencia|solicitud|medida|demanda)|(?:detención|prisión preventiva|arresto(?: domiciliario)?) (?:[\w'-]+ ){0,5}?(?:<FUE> |se )(?:prorrogad|prolongad|ampliad|extendid|renovad)[oa]s?(?: (?:por|en) <DUR>)?|(?:veredicto|sentencia|condena|pena|apelación|recurso|amparo|h[aá]beas corpus|medida|solicitud|petición|absolución|orden de excarcelación|boleta de excarcelación)s? (?:[\w'-]+ ){0,7}?(?:<FUE> |quedó |se )(?:\w+ )?(?:confirmad|ratificad|rechazad|anulad|revocad|desestimad|declarad|recurrid|apelad|impugnad|denegad|negad|admitid|inadmitid|ampliad|prorrogad|reducid|suspendid|ejecutad|conmutad|sobreseíd|archivad|elevad)(?:o|a|os|as)?|(?:(?:le|les|nos|me|lo|la) )(?:<HABER> )?(?:rechaz|neg|deneg|conced|revoc|anul|prorrog|desestim|declar|confirm|admiti)(?:ó|aron|ieron|ió|ado|ido) (?:<DATE> |[\w'-]+ ){0,4}?(?:el |la |su |un |una |improcedente|inadmisible|sin lugar)?(?:cambio de medida|libertad (?:condicional|provisional|anticipada|bajo \w+)|fianza|recurso|apelación|amparo|h[aá]beas corpus|beneficios?|solicitud|improcedente|inadmisible|sin lugar|condena|pena|sentencia|prisión preventiva|culpable)|(?:absolv(?:ió|ieron)|absuelv(?:e|en)) (?:a |al )|(?:orden|dispus)\w* (?:la )?(?:repetición|nulidad|reposición|anulación) (?:del|de la) )",
    cues="detención prisión arresto fallo lugar sobreseimiento admitid culpable absuelt veredicto sentencia condena pena apelación recurso amparo beas medida solicitud petición absolución boleta rechaz neg conced revoc anul prorrog desestim declar confirm admiti absolv absuelv nulidad reposición orden",
    unless=r"solicitud (?:de )?(?:información|de medidas cautelares)|pid(?:e|ió|ieron|en) que|exig|medidas cautelares (?:fueron )?otorgad",
    happens=True,
)
def case_outcome(p: Passage) -> Fact | None:
    """'El recurso fue declarado inadmisible.'"""
    return _hearing(p, outcome=p.word("outcome"))


@rule(
    r"(?:(?:en|durante|tras|ante) (?:la |una |su |el |un |esa )?(?:[\w'-]+ )?(?:audiencia|juicio|vista)(?: (?:de presentación|preliminar|inicial|oral|de control|de imputación|telemática|sumario|exprés|de juicio|de apelación))*,? (?:del|de fecha|celebrad[oa]|realizad[oa]|que se|<DATE>)|(?:apel(?:ó|aron)|recurri(?:ó|eron)|<HABER> (?:apelado|recurrido))(?=[,.;]|$| y )|(?:apel(?:ó|aron)|recurri(?:ó|eron)) (?:[\w'-]+ ){0,4}?(?:la |el |su |contra |ante )(?:sentencia|condena|fallo|decisión|pena|tribunal|corte|resolución)|(?:próxima|nueva|primera) audiencia (?:[\w'-]+ ){0,4}?(?:será|está|el \d|para)|(?:fiscal(?:ía)?|ministerio público) (?:<HABER> )?(?:pid(?:ió|e|en)|solicit(?:ó|a|ado)|pedido|requiri(?:ó|do)) (?:[\w'-]+ ){0,6}?<DUR>|(?:a|en) (?:la )?espera de (?:que (?:el|la|los) [\w ]{3,40}? (?:se pronuncie|resuelva|decida|falle|dicte)\w*|(?:su |el |un )?(?:juicio|sentencia|fallo|veredicto|audiencia|resolución|apelación))|pas(?:ó|aron) a juicio|(?:elev|envi|remiti)\w* (?:la causa |el caso )?a juicio|(?:admiti|orden)\w* (?:[\w'-]+ ){0,4}?(?:a juicio|apertura (?:de|a) juicio|pase a juicio))(?!\w)",
    cues="espera audiencia juicio vista apel recurri pid pedi solicit requiri",
    happens=True,
    hypothetical=True,
    unless=r"sin juicio|exig|si ",
)
def in_the_courts(p: Passage) -> Fact | None:
    """'En la audiencia del 4 de mayo, …'"""
    return _hearing(p)


@rule(
    r"(?:recursos?|apelación|casación|audiencia|vista|juicio|causa|caso)(?: (?:de|del|contra) [\w ]{3,40}?)? (?:será|serán|se|iba a ser|debía ser|está previst~|quedó|fue|fueron) (?:\w+ )?(?:examinad|vist|resuelt|celebr|señalad|fijad|aplazad|suspendid|postergad|rechazad|desestimad|admitid|declarad|reanud)\w*",
    cues="recurso apelación casación audiencia vista juicio causa caso",
    unless=r"sin público|a puerta cerrada|investigación|habeas|hábeas|denuncia|queja|amparo",
    happens=True,
    hypothetical=True,
)
def appeal_heard(p: Passage) -> Fact | None:
    """'El recurso de casación será examinado el 15 de agosto.'"""
    return _hearing(p)


@rule(
    r"(?:(?:la |una )?(?:última|próxima|nueva|otra|siguiente) (?:fecha|audiencia|sesión|cita judicial)(?: (?:señalada|fijada|prevista|de (?:juicio|audiencia)))? (?:es|será|quedó|está|sería|fue) (?:\w+ )?(?:para )?(?:el |en )|(?:audiencia|juicio|vista|sesión|lectura(?: de sentencia)?)(?: [\w'-]+){0,5}?,? (?:[\w' -]{0,40}, )?(?:se )?(?:<HABER> |fue |ha sido |ha vuelto a ser )?(?:\w+ )?(?:difer|pospuest|pospus|posterg|aplaz|suspend|reprogram|cancel|reanud|iniciar|comenz|arranc|celebr|prolong)\w*|(?:rechaz|neg|niega|refut|desmint)\w* (?:todos )?(?:los|las|todas las|haber cometido|los cargos|cualquier) (?:cargos|acusaciones|imputaciones|hechos|delitos?)|(?:aleg|sostien|proclam|mantien|reiter)\w* su inocencia|se (?:dice|proclam[aó]|declar[aó]) inocentes?|no (?:se )?(?:reconoce|reconoció|admitió|acept[aó]) (?:los cargos|su culpabilidad|culpabilidad|ninguna culpa)|(?:fiscal(?:ía)?|ministerio público) (?:[\w'-]+ ){0,2}?(?:pid|solicit|requir|reclam)\w* (?:[\w'-]+ ){0,3}?<DUR> (?:de|por)|(?:fue|fueron|ha sido|resultó) (?:condenad|sobreseíd|enjuiciad|encausad|procesad)~(?=[,.;]|$| (?:el|en|por|ayer))|(?:qued(?:ó|aron)) vist~ para sentencia|(?:juez|jueza|tribunal|sala|corte) (?:[\w'-]+ ){0,4}?(?:aplaz|difiri|pospus|posterg|reprogram|rechaz|admiti|declar|inadmiti|confirm|desestim|neg|prorrog|ampli|conced|ratific|absolv)(?:ó|ió|o|yó))(?!\w)",
    cues="fecha audiencia juicio vista sesión lectura cita cargos acusaciones imputaciones hechos delito inocen culp pid solicit requir reclam condenad sobreseíd enjuiciad encausad procesad sentencia juez jueza tribunal sala corte",
    own_negation=True,
    hypothetical=True,
    happens=True,
    unless=r"puertas? cerrada|testig|interamericana|prueba|visita|habeas? de|investigación|prisión (?:preventiva|provisional)|conden\w+ (?:[\w'-]+ ){0,6}?a <DUR>|exig|pid(?:e|en) que|insta|(?:gobierno|ministerio|policía|dirección|ministro|autoridades) (?:[\w'-]+ ){0,3}?(?:rechaz|neg|niega|desmint)",
)
def date_or_plea(p: Passage) -> Fact | None:
    """'La última fecha señalada es el 12 de septiembre.'"""
    return _hearing(p)
