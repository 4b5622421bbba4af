"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.detention import Detention, Status
from habeas.kinds.detention.ordered import order_running, with_order

_STATUS = (
    (r"domiciliari[oa]|casa por cárcel|arraigo", Status.HOUSE_ARREST),
    (r"preventiva|provisional|en espera de juicio|procesad[oa]s?", Status.REMAND),
    (r"psiquiátric", Status.PSYCHIATRIC),
    (r"detención administrativa", Status.ADMINISTRATIVE),
    (r"custodia policial|comisaría|estación de policía|cuartel|calabozo|delegación", Status.POLICE_CUSTODY),
    (r"(?:cumpl|purg|descuent)\w+ (?:[\w']+ ){0,3}?(?:condena|pena|sentencia)", Status.SERVING_SENTENCE),
    (r"prisión|cárcel|penal|encarcelad|rejas|pres[oa]s?\b|reclu", Status.PRISON),
)  # fmt: skip
_HELD = r"(?:detenid~|pres~(?! por (?:el|la) mied)|recluid~|encarcelad~|intern[oa]s? en|internad~|encerrad~|retenid~|privad~ de (?:su |la )?libertad|bajo (?:custodia|arresto(?: domiciliario)?|detención)|en (?:prisión|la cárcel|detención|custodia|arresto domiciliario|reclusión|cautiverio|manos de|poder de)|tras las rejas|entre rejas|con (?:casa por cárcel|arresto domiciliario)|arrestad~|bajo su custodia|a (?:la )?(?:orden|disposición) de(?:l| la| los) (?:juzgado|tribunal|fiscal\w*|juez\w*|autoridad\w*|corte)|en (?:los |las |unos |unas )(?:calabozos|celdas)|confinad~)"
_OTHER = r"en régimen de aislamiento|celda de castigo|celda de aislamiento|derecho de tod|demás (?:presos|detenidos)|otr[oa]s? (?:presos|detenidos|internos)|en manos de (?:la comisión|la defensoría|abogado)|poder de (?:la cámara)|en poder de la ley|\d de los \d+ detenid|l[oa]s \w+ (?:detenid|pres)[oa]s"
_CUES = "orden disposición retén penal centro comando cuartel deten pres confin reclu encarcel intern encerr reten privad custodia arrest prisión cárcel rejas manos poder"

_ORDER = r"dict|orden|decret|prorrog|prolong|impus|impuest|fue puest"
_FOOTING = r"preventiva|provisional|domiciliari"


def _status(p: Passage) -> Status | None:
    return next((status for words, status in _STATUS if p.has(words)), None)


def _detention(p: Passage) -> Fact | None:
    status = _status(p)
    return with_order(
        p,
        Detention(when=p.when, where=p.where, actor=p.agent, status=status),
        order=_ORDER,
        footing=_FOOTING,
    )


@rule(
    r"<ESTA> (?:actualmente |injustamente |arbitrariamente |ilegalmente |<DUR> )?"
    + _HELD
    + r"(?!\w)",
    cues=_CUES,
    unless=_OTHER + r"|murió|muert~? en|falleci",
)
def is_held(p: Passage) -> Fact | None:
    """'… está recluida en la prisión de …'"""
    return _detention(p)


@rule(
    r"(?<!está\s)(?<!sigue\s)(?<!siguen\s)(?<!están\s)(?<!permanece\s)(?<!encuentra\s)(?<!\w)(?:detenid~|pres~|recluid~|encarcelad~|internad~|encerrad~|confinad~|privad~ de (?:su )?libertad|bajo arresto domiciliario|bajo custodia|en (?:el |la )(?:retén|cárcel|penal|prisión|centro|comando|reclusorio|cuartel|internado)[^,;.]{2,40}(?= desde)|en prisión(?: preventiva| domiciliaria)?) (?:\w+mente |en régimen \w+ )?(?=desde (?!hace)|en (?:el|la|un|una|las|los|su|[A-Z])(?! (?:últimos|marco|contexto))|en espera|sin (?:juicio|condena|sentencia|cargos)|actualmente)",
    cues=_CUES,
    unless=_OTHER
    + r"|<FUE> (?:detenid|arrestad)|(?:detenid|arrestad)[oa]s? en (?:su casa|la facultad|la calle|el aeropuerto|la frontera|una marcha|una protesta)|l[oa]s (?:detenid|pres)[oa]s|persona detenida",
)
def held_since(p: Passage) -> Fact | None:
    """'…, recluida en el penal de … desde el 3 de mayo'"""
    return _detention(p) if p.when or p.where or p.has("sin |espera") else None


@rule(
    r"(?:guarda[n]? prisión|<LO> (?:mantien(?:e|en)|mantuv(?:o|ieron)|mantenía[n]?|tien(?:e|en)|tenía[n]?|tuv(?:o|ieron)|reten(?:ía|ían)|retien(?:e|en)|reclu(?:yó|yeron)|encerr<AR>|encarcel<AR>|intern<AR>|confin<AR>|<HABER> (?:recluido|encarcelado|encerrado|internado|mantenido|retenido)) (?:[\w']+ ){0,2}?(?:"
    + _HELD
    + r"|en (?:el|la|un|una) (?:[\w.'-]+ ){0,2}?(?:cárcel|prisión|penal|base|cuartel|fuerte|comando|calabozo|sótano|celda|centro|sede|penitenciaría|dirección|casa clandestina)|encerrad~|secuestrad~|allí|ahí)"
    r"|(?:mantien(?:e|en)|mantenía[n]?|tien(?:e|en)) (?:detenid~|pres~|recluid~|encarcelad~|secuestrad~) (?:a |al )?"
    r"|(?:sigue|siguen|continúa|continúan|permanece|permanecen|está|están|se encuentra|se encuentran|estaba|estuvo|permaneció|se halla) (?:\w+ )?(?:en|dentro de) (?:el |la |los |las |un |una |ese |esa |dicho |dicha )?(?:mism[oa] )?(?:lugar|cárcel|prisión|penal|base|fuerte|cuartel|celdas?|calabozos?|comando|centro (?:penitenciario|de (?:detención|reclusión))|penitenciaría|reclusorio|internado|instituto|anexo|pabellón|sede|carceletas?|bartolinas?|mazmorras?|dependencias|dirección|comisaría|(?-i:[A-ZÀ-Ö])[\w'-]+)"
    r"|(?:cumpl|purg|descuent)(?:e|en|ía|ían|a|an|aba|aban) (?:[\w']+ ){0,2}?(?:condena|pena|sentencia|arresto domiciliario|casa por cárcel|prisión)|compart(?:e|ió|ía|en) (?:una |la )?celda|ingres(?:ó|aron) (?=<DATE>|el \d)|(?:ingres<AR>|regres<AR>|volv(?:ió|ieron)|reingres<AR>) (?:\w+ )?(?:en|a|al) (?:la |el )?(?:prisión|cárcel|penal|centro penitenciario|reclusorio))",
    cues="guarda tien tenía tuv reten reclu encerr encarcel intern confin sigue continúa permane está encuentra estaba cumpl purg descuent celda ingres regres volvi halla",
    unless=_OTHER
    + r"|aislad|sol[oa] en|en libertad|huelga de hambre|en perfect|en buen|en (?:Derecho|vigor|curso|riesgo|peligro|contra)|cáncer|condena de|pena de|sin (?:ventana|luz|ventilación)|tras el vidrio|tiene(?:n)? (?:derecho|que|un|una|el)",
)
def they_hold(p: Passage) -> Fact | None:
    """'Los tienen en la Base Naval.'"""
    return _detention(p)


@rule(
    r"(?:(?:decret|dict|orden|acord|impus|impon|conced|otorg|ratific|mantuv|fij|confirm)\w* (?:(?:a <HIM>|contra <HIM>|en su contra|en contra de <HIM>|una?|la|su|el|medida de|medida judicial de|medida cautelar de|auto de|<DATE>|por <DUR>|al \w+)(?: |(?!\w)))*(?:ingreso en prisión|auto de (?:formal )?prisión|prisión (?:preventiva|provisional|domiciliaria)|detención (?:preventiva|provisional|domiciliaria|judicial)|privación (?:judicial )?(?:preventiva )?de (?:su |la )?libertad|arresto domiciliario|casa por cárcel|encarcelamiento|reclusión|arraigo domiciliario|internamiento)"
    r"|<CL>dict\w+ auto de (?:formal )?prisión|<CL>(?:impus|dict|decret|conced|otorg|fij|sustituy|cambi|di(?=o|eron))\w* (?:[\w']+ ){0,6}?(?:prisión preventiva|prisión provisional|arresto domiciliario|prisión domiciliaria|arraigo|casa por cárcel|detención domiciliaria|arraigo domiciliario)"
    r"|(?:prisión preventiva|arresto domiciliario|casa por cárcel|detención preventiva|prisión provisional) (?:[\w']+ ){0,3}?(?:fue|le fue|les fue) (?:decretada|dictada|impuest[oa]|ordenada|concedid[oa]|otorgad[oa])"
    r"|<FUE> (?:recluid~|encarcelad~|internad~|puest~ (?:en|bajo) (?:prisión|arresto|detención|custodia)|enviad~ a (?:prisión|la cárcel)|encerrad~|ingresad~ en (?:prisión|el|la|un)|confinad~|privad~ de (?:su |la )?libertad)|(?:<LO> |<FUE> |se dispuso su )(?:envi|mand|mandaron)(?:aron|ó|ado|ada|ados|adas)? a (?:prisión|la cárcel)(?! de (?-i:[A-Z]))|envi(?:ar|ó|aron|ad~)(?:l[oa]s?)? a prisión(?: preventiva| provisional)?|(?:lugar|centro|sitio) de (?:reclusión|detención|internamiento): |(?<=\by\s)(?:recluid~|encarcelad~|internad~|puest~ en prisión) en)",
    cues="lugar centro sitio prisión detención privación arresto casa encarcel reclu arraigo intern puest envi mand encerr ingres confin privad",
    unless=r"sustituyera|dictara|decretara|impusiera|concediera|revoc|prorrog|exced|súplica|recl[aá]m|pide|exige|demanda|solicit",
    happens=True,
)
def was_remanded(p: Passage) -> Fact | None:
    """'El juez dictó prisión preventiva.'"""
    return _detention(p)


@rule(
    r"(?:cumple|cumplía|purga|purgaba|descuenta) (?:su |la |una |esa )?(?:condena|pena|sentencia|prisión preventiva)\b|(?:estaban?|se encontraban?|se hallaban?|est(?:á|án)|se encuentran?|se hallan?) en (?:los |las |el |la )?(?:calabozos?|celdas?|comisaría|dependencias|cárcel|penal|prisión|sede de la)\b|(?:dispuso|ordenó|decretó|dictó|impuso|acordó|prorrogó|mantuvo) (?:su |la |el )?(?:ingreso en |internamiento en )?(?:prisión preventiva|prisión provisional|detención domiciliaria|arresto domiciliario|detención preventiva|prisión)\b|sigue[n]? (?:entre rejas|tras las rejas|pres~|encerrad~|bajo custodia)",
    cues="cumpl purga descuenta calabozo celda comisaría dependencias cárcel penal prisión detención arresto rejas pres encerrad custodia",
    happens=False,
    unless=r"incomunicad|aislamiento|castigo|neg(?:ó|aron)|ningun|nadie|(?:tras|después de|al) cumplir",
)
def serves_there(p: Passage) -> Fact | None:
    """'Desde enero cumple su condena en el Centro Penitenciario de Altamar.'"""
    return _detention(p)


@rule(
    r"(?:(?:se (?:hall|encontr)(?:a|an|aba|aban)|<ESTA> ?|l[oa]s? (?:ten(?:ía|ían)|tien(?:e|en)|mantuvieron|mantien\w+)|l[oa]s? (?:encerr|reclu)\w+) (?:ahora |hoy |todavía |actualmente |desde \w+ )*(?:en|dentro de) (?:sus|los|las|el|la|una|un|esa|ese|aquella) (?:calabozos?|mazmorras?|granja penal|granja penitenciaria|penal|penitenciaría|reclusorio|retén|cuartel|comandancia|comisaría|sótanos?|prisión|cárcel|centro penitenciario|internado judicial|pabellón)(?: [\w'-]+){0,5}|(?:pas(?:ó|aron|ado)|estuv(?:o|ieron)) (?:\w+ )?<DUR> (?:tras las|entre) rejas|(?:sigue|siguen|continúa|continúan|permanece|permanecen|está|están) (?:tras las|entre) rejas|(?:qued(?:ó|aron)|qued(?:a|an)) (?:formalmente )?(?:detenid|pres|a disposición)~?(?! de (?:la )?prensa)|(?:decret|orden|dict|impus|dispus|ratific|mantuv|acord)\w* (?:[\w'-]+ ){0,3}?(?:prisión (?:provisional|preventiva|domiciliaria)|arresto domiciliario|internamiento|privación (?:judicial )?(?:preventiva )?de (?:la )?libertad|arraigo)|ingres(?:ó|aron) (?:ayer |hoy |el \w+ )?en (?:la |el )?(?:prisión|cárcel|penal|centro penitenciario))(?!\w)",
    cues="hall encontr está esta tenía tenían tiene tienen mantuv mantien encerr reclu pas estuv sigue contin permane qued decret orden dict impus dispus ratific acord ingres",
    unless=_OTHER
    + r"|castigo|aislamiento|el hoyo|murió|falleció|visit|huelga|pid(?:e|ió|en)|solicit|exig|liber(?:ado|ada|ó)",
)
def is_in_their_cells(p: Passage) -> Fact | None:
    """'… reconoció que se hallaba en sus calabozos.'"""
    return _detention(p)


@rule(
    r"(?<!\w)(?:(?:prisión|detención) (?:preventiva|provisional|domiciliaria)|orden de (?:detención|prisión)|arresto domiciliario)(?: (?:de|contra) [^,;.]{2,40}?)? (?:vence|vencerá|expira|expirará|termina|rige|dura|se extiende|es válida) (?=hasta|el \d)",
    cues="prisión detención orden arresto",
    hypothetical=True,
)
def runs_until(p: Passage) -> Fact | None:
    """'Su prisión preventiva vence el 14 de mayo.'"""
    return order_running(p, Detention(status=_status(p)))
