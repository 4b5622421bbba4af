"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.mistreatment.cellmates import only_counts

_UNLESS = r"no sufr\w+|cuando (?:ya )?estaba esposad|comité contra la tortura|convención (?:\w+ )?(?:contra|para)|prohíb|prohib|prevención de la tortura|prohibición|relator\w* (?:\w+ ){0,3}?(?:contra|sobre) la tortura|golpe de estado|de donde se investigu|que se investigu|(?:investigar|investigue|sancion\w+) (?:[\w']+ ){0,5}?(?:tortura|malos tratos)|constituy\w+ tortura"
_HURT = r"(?:torturad~|golpead~|maltratad~|apalead~|pateados?|pateada~?|violad~(?= por|en|sexual|varias)|agredid~|electrocutad~|vejad~|humillad~|amenazad~(?: de muerte| con \w+)?|quemad~|asfixiad~|colgad~(?= de|por|del)|esposad~|encadenad~|encapuchad~(?! l)|vendad~|desnudad~|ultrajad~|abusad~|azotad~|abofetead~|arrastrad~|empujad~|insultad~|sometid~(?= a (?:[\w']+ ){0,4}?(?:tortura|tratos?|golpe|malos|descargas|interrogatorios|aislamiento|vejamen|abusos|maltrat|amenazas|agresi|palizas|posiciones|choques|asfixia|simulacro|humilla|violencia|actos))|víctimas? de (?:[\w']+ ){0,2}?(?:torturas?|malos tratos|maltrat\w+|abusos?|golpizas?|violencia|agresiones|tratos)|privad~ de (?:sueño|alimentos?|agua|luz|comida)|obligad~ a (?:permanecer|desnud|dormir|arrodill|estar|cant|beber|hacer|corear|trabajar|mantener)\w*|atad~(?= de|a)|amarrad~|rociad~|interrogad~ (?:\w+ ){0,4}?(?:bajo|con) (?:golpes|tortura|los ojos)|castigad~(?= con|por)|forzad~ a (?:permanecer|desnud|dormir|arrodill|estar)\w*)"


_COUNTED = re.compile(
    r"(?:en )?(?:una |un |su )?(?:celda|calabozo|dormitorio|galpón|pabellón|cuarto|espacio|bartolina)s? (?:compartida )?con .*",
    re.IGNORECASE,
)
_CROWDED = re.compile(
    r"(?<!\w)(?:hacina|abarrota|sobrepobla|atestad|camas?(?!\w)|literas?|colch|(?:para|capacidad de) (?:\w+ ){0,2}(?:personas|mujeres|hombres|pres[oa]s|con)|metros|por turnos|en el suelo|en el piso|duermen|apenas|sin )",
    re.IGNORECASE,
)


def _mistreatment(p: Passage) -> Fact | None:
    if only_counts(p, counted=_COUNTED, crowded=_CROWDED):
        return None
    return Mistreatment(when=p.when, where=p.where, actor=p.agent, method=p.word("method"))


@rule(
    r"(?:<SER> |(?<=,\s)|(?<=\by\s)|(?<=\bluego\s)|^|(?<=haber\ssido\s)|permaneci(?:ó|eron) (?:con los ojos )?)(?:\w+mente )?(?P<method>"
    + _HURT
    + r")(?!\w)",
    cues="tortur golpe maltrat apale patea viol agred electrocut vejad humill amenaz quem asfix colgad esposad encaden encapuch vendad desnud ultraj abus azot abofet arrastr empuj insult sometid víctima privad obligad atad amarr rociad interrogad castigad forzad",
    unless=_UNLESS
    + r"|derechos violados|golpead[oa] por (?:la crisis|la noticia|el huracán)|trasladad[oa]s? esposad|(?:policías|agentes|funcionarios|hombres) encapuchad",
)
def was_hurt(p: Passage) -> Fact | None:
    """'… fue golpeada por los custodios.'"""
    return _mistreatment(p)


@rule(
    r"(?:(?<!\w)<CL>(?P<method>(?:<HABER> (?:tortur|golpe|maltrat|patea|amenaz|humill|insult|quem|asfixi|colg|espos(?=ó|aron|aban|ado)|encaden|vend|desnud|arrastr|abofete|vej|apale|azot|at|amarr|violent|empuj|aplast|rompi|romp|parti|fractur|quebr|arranc|ech|roci|apunt|pis|hundi|sumergi|cort|rap|jal|electrocut|agred|agredi|viol|sofoc|estrangul|intent\w+ (?:asfixi|estrangul))(?:ado|ido)|(?:tortur|golpe|maltrat|patea|amenaz|humill|insult|quem|asfixi|colg|espos(?=ó|aron|aban|ado)|encaden|vend|desnud|arrastr|abofete|vej|apale|azot|at|amarr|violent|empuj|aplast|rompi|romp|parti|fractur|quebr|arranc|ech|roci|apunt|pis|hundi|sumergi|cort|rap|jal|electrocut|agred|agredi|viol|sofoc|estrangul|intent\w+ (?:asfixi|estrangul))(?:ó|aron|ieron|io|ió|aba|aban|an|a|en))(?!\w)(?: [\w']+){0,3}?))(?= (?:a|al|con|en|la|el|los|las|por|una|dos|tres|varias|sexualmente|hasta|durante|de|del|brutalmente|contra|delante|un|sus?|agua|gas)(?!\w)|[,.;]|$)",
    cues="tortur golpe maltrat patea amenaz humill insult quem asfixi colg espos encaden vend desnud arrastr abofete vej apale azot atar ató amarr empuj aplast rompi parti fractur quebr arranc echaron rocia apunt pisa hundi sumergi cort rapa jal electrocut agred viol sofoc estrangul",
    unless=_UNLESS
    + r"|amenaz\w+ con (?:cerrar|no)|viol\w+ (?:el|la|los|las|sus?) (?:derecho|ley|constitución|garantía|debido|artículo|medida|convención|libertad|acuerdo|normas)|golpe a la|romp\w+ (?:el|la|su) (?:huelga|silencio|puerta|tregua)|parti(?:ó|eron) (?:de|a|hacia|rumbo)|cort\w+ (?:la|el) (?:comunicación|luz|agua|llamada)|interamericana|constató las fracturas|vend(?:e|en|ía)|arranc\w+ el juicio|pis[ao] (?:un|el)|(?:por|de|la|una|bajo|como|mediante|y|sin) (?:tortura|golpe)(?:s)?(?!\w)(?![^,;]*(?:l[oa]s? |le )(?:golpe|tortur|maltrat))|quebró en llanto|arrastr\w+ (?:su|el|la|los|una?) (?:pie|pierna|enfermedad|dolencia)",
)
def they_hurt(p: Passage) -> Fact | None:
    """'Los custodios lo golpearon en las costillas.'"""
    clear = r"tortur|golpe|maltrat|patea|humill|asfixi|encaden|abofete|apale|azot|electrocut|estrangul|sofoc|arrastr"
    if not p.has(clear) and not p.has(r"\b(?:lo|la|los|las|le|les|me|nos|se)\b|\ba (?-i:[A-ZÀ-Ö])"):
        return None
    if not p.has(
        clear
        + r"|amenaz|insult|quem|colg|espos|vend|desnud|amarr|at(?:ó|aron)|empuj|agred|viol(?:ó|aron|ado)|vej|jal|rap|dedos?|brazos?|piernas?|dientes?|muelas?|costillas?|cabeza|manos?|labios?|nariz|cara|rostro|cuerpo|agua|cabello|pelo|uñas?|gas|espalda|mandíbula|muñeca|clavícula|oído|ojos?|arma|pistola|pecho|boca|cuello|pies?"
    ):
        return None
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:(?:descargas|choques|toques|shocks) eléctric[oa]s|corriente(?: eléctrica)?|golpes? (?:con|en|de|contra|propinad|y (?=patadas|descargas))|golpizas?|palizas?|puñetazos|patadas|puntapiés|bofetadas|cachetadas|tablazos|rodillazos|batazos|bastonazos|toletazos|(?:dej|mant)\w+ (?:\w+ )?sin (?:comer|agua|dormir|comida|alimentos|luz)(?! de)|bolsas? (?:plásticas? |de plástico )?(?:en|sobre) (?:la|su) (?:cabeza|cara|rostro)|con una bolsa|asfixia|submarino|simulacros? (?:de )?(?:fusilamiento|ejecución|ahogamiento)|(?:con )?(?:los )?ojos vendados|vendarl[oa]s? los ojos|colgad~ de|de rodillas durante|posiciones (?:forzadas|de estrés)|(?:luz|luces) (?:\w+ )?(?:encendidas?|permanente|las 24)|privación de(?:l)? (?:sueño|alimentos?|agua|luz)|abusos? sexual(?:es)?|agresi(?:ón|ones) sexual(?:es)?|violación sexual|violencia sexual|tocamientos|violaciones sexuales|desnudos? forzad\w+|requisas? (?:vejatori|humillant|desnud|forzad|corporal)\w*|amenazas (?:de (?:muerte|violación|violar)|con|contra|a su familia)|capucha|se burl\w+|(?:dij|advirt|advirti|amenaz|asegur)\w+ que (?:[\w']+ ){0,6}?(?:(?:l[oa]s? |l[oa] iban a |l[oa] van a )?(?:mat|viol|desaparec|quem)\w+|no (?:saldría|volvería|vería|iba a (?:salir|ver))|moriría|iba[n]? a (?:morir|matar|violar|desaparecer)|pagaría)|bofetón|(?:oblig|forz)\w+ a (?:permanecer|estar|mantenerse|ponerse|quedarse|dormir|desnud|arrodill|hacer|cantar|gritar|beber|comer)\w*|bajo (?:la )?amenaza|insultos y|latigazos|quemaduras? (?:de|con) cigarr\w+|alimentación forzada|gas (?:pimienta|lacrimógeno)|interrogatorios? (?:de|durante|bajo|por) (?:horas|<DUR>|noche|tortura|golpes|amenaza)|trabajos? forzados?|culatazos|rociad~|perros? (?:de ataque|sueltos)))(?!\w)",
    cues="burl bofetón oblig forz eléctric corriente golp paliza puñetazo patada puntapié bofetada cachetada tablazo rodillazo batazo bastonazo toletazo sin bolsa asfixia submarino simulacro vendad vendar colgad rodillas posiciones luz luces privación sexual tocamiento desnud requisa amenaza insulto latigazo quemadura alimentación gas interrogatorio trabajo culatazo rociad perro capucha dij advirt asegur",
    unless=_UNLESS
    + r"|cortes de luz|energía eléctrica|golpe de (?:calor|suerte)|pena de <DUR>|agresión sexual(?:es)? por la que|condenad",
)
def by_method(p: Passage) -> Fact | None:
    """'… les aplicaron descargas eléctricas.'"""
    return _mistreatment(p)


@rule(
    r"(?:(?:sufr|padec|soport|recib|denunci|relat|describ|infligi|inflig|propin|aguant|resist|report|document|alega|víctimas? de|objeto de|a raíz de|producto de|bajo|sometid[oa]s? a|conocer|mediante|consecuencia de|hub)\w* (?:[\w']+ ){0,5}?(?P<method>(?:actos de )?(?:torturas?|malos tratos|maltratos?(?: \w+)?|tratos? (?:crueles|inhumanos|degradantes?|cruel)|vejaciones|vejámenes|abusos(?: físicos)?|agresiones(?: físicas)?|golpes|palizas?|golpizas?|castigos (?:físicos|corporales)|hostigamiento|violencia física|humillaciones))|(?P<m2>(?:torturas?|malos tratos|maltratos|golpes|agresiones)) (?:sufrid|infligid|recibid|padecid|alegad|propinad|denunciad|cometid|que (?:sufri|recibi|padeci|le|les))\w*|(?:fue|ha sido|han sido|haya sido|hubiera sido|hayan sido|habría sido|habrían sido) (?:maltratad|torturad|golpead|agredid)\w*)(?!\w)",
    cues="tortur maltrat trato vejac vejám abuso agresion golp paliza castigo hostigamiento violencia humillacion agredid",
    unless=_UNLESS + r"|riesgo de|por temor|confes|firm\w+|hub\w* golpe",
)
def ill_treatment_suffered(p: Passage) -> Fact | None:
    """'… los malos tratos sufridos en prisión.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:en|bajo|sufr\w+|soport\w+|por|las|a|con|describ\w+) (?:[\w']+ ){0,3}?condiciones (?:[\w']+ ){0,3}?(?:inhumanas?|infrahumanas?|degradantes|crueles|insalubres|deplorables|hacinamiento|precarias|lamentables|antihigiénicas|extremas|pésimas)|hacinamiento|hacinad~|(?:en )?(?:una |un |su )?(?:celda|calabozo|dormitorio|galpón|pabellón|cuarto|espacio|bartolina)s?(?: [\w',.]+){0,8}? (?:carec\w+ de|no t(?:enía|iene)n? (?:ventana|luz|agua|baño|ventilación|cama)|sin (?:ventana|luz|ventilación|agua|baño|cama|colchón|ventilaci|servicio|inodoro)\w*|para (?:\w+ ){1,3}(?:personas|mujeres|hombres|pres[oa]s)?|infestad|inundad|húmed|oscur|insalubre|llena? de (?:cucarachas|ratas|chinches)|donde (?:duermen|hay|conviven|apenas|cabe)|con (?:otr[oa]s )?\w+ (?:pres[oa]s|person|hombres|mujeres|recl)|(?:de )?(?:dos|tres) (?:por|x) \w+|junto a)\w*|(?:duerme|duermen|dormía|dormir|durmiendo) (?:[\w']+ ){0,2}?(?:en el (?:suelo|piso|cemento)|sobre (?:el|cartones|una|un)|por turnos|de pie|hacinad|en hamacas)|(?:no|sin) (?:[\w']+ ){0,3}?acceso a (?:un |una )?(?:baño|agua|ducha|sanitario|patio|luz)|sin (?:acceso a )?(?:calefacción|ropa de abrigo|agua(?: potable| corriente)?|luz(?: natural| solar)?|colchón|ventilación|comida|cobija|mantas|alimentación adecuada|baño|salir al (?:patio|sol)|sol|ver el sol|papel|higiene|libros?)(?!\w)|(?:no|nunca|ni) (?:<CL>)?(?:<HABER> )?(?:ve|ven|dej\w+|permit\w+|facilit\w+|d(?:an|ieron|io)|proporcion\w+|tien\w+|recib\w+|sal\w+|ha visto|hay) (?:[\w']+ ){0,3}?(?:la luz del sol|el sol|luz natural|salir al patio|al patio|agua(?: potable| corriente)?|retrete|baño|cama|mantas?|un colchón|colchón|ventilación)|(?:agua|comida|alimentos?) (?:[\w']+ ){0,3}?(?:podrid|contaminad|descompuest|con gusanos|putrefact|sucia)\w*|esposad~ (?=a (?:la|una|su)|de|durante|las 24))(?!\w)",
    cues="acceso calefacción condiciones hacina celda calabozo galpón pabellón cuarto espacio bartolina duerm dorm sin sol patio agua comida aliment esposad",
    unless=_UNLESS
    + r"|huelga|sin comida (?:por|desde)|dej\w+ de comer|sin (?:luz verde|sol(?:o|a))|celda de (?:castigo|aislamiento) sin que",
)
def conditions(p: Passage) -> Fact | None:
    """'… en una celda sin ventilación.'"""
    return _mistreatment(p)


@rule(
    r"<LO> (?:mantuv(?:o|ieron)|tuv(?:o|ieron)|dej(?:ó|aron)|at(?:ó|aron)|encaden(?:ó|aron)|espos(?:ó|aron)) (?:esposad|atad|encadenad|encapuchad|vendad|desnud|colgad|de pie|de rodillas|amarrad|con los ojos)\w*|<LO> impidi(?:ó|eron) (?:dormir|sentarse|descansar|ir al baño)|(?:esposad|encadenad|atad|amarrad)~ a (?:una? |la |el |su )?(?:cama|silla|banco|reja|pared|radiador|tubo|camilla)|<LO> golpe(?:ó|aron) con|(?:duerme[n]?|dormía[n]?|durmi(?:ó|eron)) en el (?:suelo|piso)|comparte[n]? (?:una |la )?celda (?:para|de) \w+ (?:personas? )?con",
    cues="mantuv tuv dej at encaden espos impidi golpe duerme dormía durmi comparte",
    unless=r"(?<!\w)(?:no|nunca|sin que)(?!\w)|exig|debe",
)
def kept_bound(p: Passage) -> Fact | None:
    """'La mantuvieron esposada a una cama y le impidieron dormir.'"""
    return _mistreatment(p)


@rule(
    r"(?P<method>(?:(?:l[oae]s? |me |nos )(?:mantuv|tuv|dej|mantien|tien)\w* (?:[\w'-]+ ){0,2}?(?:despiert|de pie|de rodillas|desnud|esposad|colgad|atad|amarrad|encapuchad|sin (?:dormir|comer|comida|agua|ropa|luz|colchón))\w*(?: [\w'-]+){0,4}|(?:estuv|permaneci|pas)\w* (?:<DUR>|(?:\w+ ){1,4}?(?:horas|días|noches)) (?:\w+ )?(?:de pie|de rodillas|desnud|esposad|colgad|atad|amarrad|encapuchad|sin (?:dormir|comer|agua))\w*|<DUR> (?:de pie|de rodillas)|(?:retir|quit|arrebat|arranc|separ)(?:ó|aron) (?:a |de )?(?:su |la |el |a la |al )?(?:beb[ée]|recién nacid\w+|hij\w+|niñ\w+)(?: [\w'-]+){0,4}|sin (?:colchón|luz (?:natural|solar)|ventilación|agua (?:potable|corriente)|cobija|ventanas?|acceso al (?:sol|patio|baño))(?: (?:ni|y) [\w'-]+(?: \w+)?)*|(?:duerm|dorm)\w* (?:[\w'-]+ ){0,2}?(?:en el (?:suelo|piso)|sobre (?:cartones|el cemento|el suelo))|(?:celda|calabozo|módulo|pabellón)(?: [\w'-]+){0,3}? (?:inundad|infestad|hacinad|sin (?:luz|agua|ventilación|ventanas?)|con (?:ratas|chinches|cucarachas|otr[oa]s \w+))\w*|(?:comida|agua|alimentos?) (?:podrid|con gusanos|en mal estado|descompuest|insuficient|contaminad)\w*|hacinamiento|hacinad~|no (?:l[oae]s? )?(?:dej|permit)\w+ (?:dormir|bañarse|asearse|salir al (?:sol|patio)|ir al baño|tomar el sol|beber|sentarse)|(?:sin|negándole|privad\w+ de|privándol\w+ de) (?:salir al|el|la|horas de)? ?(?:sol|patio|luz solar|aire libre)|(?:aplic|aplicar|pon|dieron|met)\w* (?:[\w'-]+ ){0,2}?(?:corriente|descargas|electricidad|picana|toques)|(?:arrastr|jal|agarr|tir)\w+ (?:[\w'-]+ ){0,4}?(?:del? (?:pelo|cabello)|por (?:el suelo|el piso|la escalera|las escaleras|los pies))|(?:propin|di|asest|descarg)(?:ó|aron|eron|o) (?:[\w'-]+ ){0,3}?(?:golpiza|paliza|patada|puñetazo|bofetada|culatazo|batazo|golpes|cachazo|pescozon)\w*|(?:amenaz)\w+ (?:[\w'-]+ ){0,2}?con (?:violar|matar|desaparecer|detener|llevarse|quitar|encarcelar|trasladar|dejar|torturar)\w*(?: [\w'-]+){0,5}|(?:hostig|acos|provoc|vej|humill)\w+ (?:[\w'-]+ ){0,3}?(?:constante|permanente|por (?:los|parte|otros|reclusos|guardias|custodios))\w*(?: [\w'-]+){0,3}))(?!\w)",
    cues="mantuv tuv dej mantien tien estuv permaneci pas pie rodillas retir quit arrebat arranc separ colchón luz ventilación agua cobija ventana sol patio duerm dorm celda calabozo módulo pabellón comida aliment hacina permit aplic pon dieron met arrastr jal agarr tir propin di asest descarg amenaz hostig acos provoc vej humill",
    own_negation=True,
    unless=_UNLESS
    + r"|corriente de|huelga|no (?:fue|fueron|ha sido) (?:golpead|maltrat)|exig|cesar|cese",
)
def kept_awake_or_apart(p: Passage) -> Fact | None:
    """'Los interrogadores la mantuvieron despierta tres noches.'"""
    return _mistreatment(p)
