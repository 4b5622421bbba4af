"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest

_NO_WARRANT = r"sin (?:mostrar(?:le)? |presentar(?:le)? |exhibir |que mediara |mediar |una |ninguna |previa )*orden|sin (?:la )?orden judicial|ninguna orden"
_TAKEN = r"(?:detenid~|arrestad~|capturad~|aprehendid~|apresad~|secuestrad~|prendid~|bajad~ (?:por la fuerza |a la fuerza )?de (?:un|una|su|el|la) (?:autobús|bus|carro|auto|coche|taxi|vehículo|avión|camioneta|camión|moto)|raptad~|plagiad~|interceptad~|sustraíd~|sacad~ (?:[\w']+ ){0,3}?del?(?= (?:su|la|el|un|una|mi|los)|l )|sacad~ (?:por la fuerza |a la fuerza |violentamente )*de|llevad~ (?:por la fuerza|pres~|detenid~)|redetenid~|reaprehendid~)"
_CUES = "prend bajad bajaron agarr levantaron cogieron apañaron deten detuv detien arrest captur aprehend apres secuestr rapt plagi intercept sustraíd sacad sacaron sacó llev"
_ELSEWHERE = r"orden(?:es)? de (?:captura|arresto|aprehensión|detención)|(?:la|su|de|una) captura (?:de|en|d)|fecha en que será|secuestrad~? (?:bienes|equipos)|capturad~? en (?:video|cámara|imágenes)|sacad~? (?:[\w']+ ){0,3}?del? (?:la celda|su celda|la prisión|la cárcel|penal|centro penitenciario|pabellón|módulo)|otros (?:detenidos|presos)"

_INSIDE = r"(?:sac|llev|extra|retir|arrastr)\w+ (?:[\w']+ ){0,3}?del? (?:su|la|una|el|un)? ?(?:celda|calabozo|prisión|cárcel|penal|centro (?:penitenciario|de detención))"


def _arrest(p: Passage) -> Fact | None:
    """Whoever is taken from a cell is in custody already."""
    if p.has(_INSIDE) and not p.has(r"\b(?:re)?(?:detenid|arrestad)|liberad|excarcelad"):
        return None
    warrant = Stated.NO if p.has(_NO_WARRANT) else None
    return Arrest(when=p.when, where=p.where, actor=p.agent, warrant=warrant)


@rule(
    r"<FUE> (?:nuevamente |otra vez |violentamente )?"
    + _TAKEN
    + r"(?!\w)|<HABER> resultado (?:detenid|arrestad)~",
    cues=_CUES,
    unless=_ELSEWHERE,
    happens=True,
)
def was_arrested(p: Passage) -> Fact | None:
    """'… fue detenida el 3 de mayo por …'"""
    return _arrest(p)


@rule(
    r"(?<!estado\s)(?<!permanecido\s)(?<!estar\s)(?<!está\s)(?<!están\s)(?<!estaba\s)(?<!estuvo\s)(?<!estaban\s)(?<!sigue\s)(?<!siguen\s)(?<!sido\s)(?<!fue\s)(?<!fueron\s)(?<!ser\s)(?<!siendo\s)(?<!permanece\s)(?<!permanecen\s)(?<!continúa\s)(?<!encuentra\s)(?<!encuentran\s)(?<!año\s)(?<!años\s)(?<!días\s)(?<!meses\s)(?<!pres[oa]s\s)(?<!l[oa]s\s)(?<!\w)"
    + _TAKEN.replace("detenid~|", "detenid~|preso el |presa el |", 1)
    + r" ?(?:(?!únicamente|exclusivamente|solamente|simplemente)\w+mente |junto (?:a|con) [^,;.]{3,50} )?(?=<DATE>|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|hace|la (?:semana|noche|madrugada|mañana|tarde)|el (?:mismo día|pasado|día|mes)|por (?!su|sus|tercera|segunda|más)|en (?!las mismas|condiciones|prisión|el (?:penal|centro|fuerte)|la cárcel|un calabozo)|cuando|mientras|tras|durante|al |junto|sin orden|arbitrariamente)",
    cues=_CUES + " preso presa",
    unless=_ELSEWHERE
    + r"|personas detenidas (?:por|en)|número de|condiciones en (?:que|las)|l[oa]s (?:\w+ )?(?:detenid|arrestad)[oa]s",
    happens=True,
)
def arrested_on(p: Passage) -> Fact | None:
    """'…, detenida el 3 de mayo en su casa, …'"""
    return _arrest(p)


@rule(
    r"(?:(?:<CL>(?<!\bse\s)(?:detuv(?:o|ieron)|detien(?:e|en)|arrest<AR>|captur<AR>|aprehend(?:ió|ieron)|apres<AR>|secuestr<AR>|rapt<AR>|agarr<AR>|prend(?:ió|ieron))|<CL><HABER> (?:detenido|arrestado|capturado|aprehendido|apresado|secuestrado))(?!\w)"
    r"|<LO> (?:levantaron|cogieron|apañaron|bajaron (?:a la fuerza )?de(?:l)? (?:un|una|su|la|el)? ?(?:autobús|bus|carro|auto|coche|taxi|avión|camioneta))|<LO> <HABER> (?:sustraído|sacado|bajado) de|se (?:lo|la|los|las|me lo|me la|nos lo|nos la|nos los) (?:llev<AR>|<HABER> llevado)(?! a (?:la|su) celda)|se (?:llev(?:ó|aron)|<HABER> llevado) a <HIM> (?:\w+mente |a la fuerza |por la fuerza )?de (?:su (?:casa|domicilio|vivienda|hogar|oficina|trabajo|cama)|la calle)"
    r"|<LO> (?:sac<AR>|<HABER> sacado) (?:[\w']+ ){0,4}?(?:de (?:su|la|mi|nuestra) (?:casa|vivienda|oficina|domicilio|trabajo|cama|residencia|apartamento|iglesia|sede|redacción|hogar|carro|vehículo|auto)|por la fuerza|a la fuerza|a rastras)"
    r"|(?:lleg<AR>|vin(?:o|ieron)|entr<AR>|irrump<IR>|fueron) (?:[\w']+ ){0,8}?(?:a (?:buscarl|llevársel|detenerl|arrestarl)|por (?:ella|él|ellos|mi hij|mi espos|mi herman))\w*"
    r"|<LO> (?:sub(?:ió|ieron)|met(?:ió|ieron)|mont<AR>|oblig<AR> a (?:subir|abordar)|introduj(?:o|eron)) (?:[\w']+ ){0,3}?(?:a |en )(?:una?|el|la) (?:\w+ )?(?:patrulla|camioneta|vehículo|auto|carro|jeep|furgoneta|camión|furgón))",
    cues=_CUES + " lleg vino vinieron entr irrump fueron subi metió metier mont oblig introduj",
    unless=_ELSEWHERE + r"|detuvo (?:su|el|la) (?:marcha|vehículo|juicio)|llev~? al hospital",
    happens=True,
)
def they_arrested(p: Passage) -> Fact | None:
    """'La policía la detuvo el 3 de mayo.'"""
    return _arrest(p)


@rule(
    r"(?:(?:fecha|lugar y fecha|fecha y lugar) de (?:la |su )?(?:detención|arresto|captura|aprehensión): |(?:su|la|las|el|dicha|esta|cuya) (?:detención|arresto|captura|aprehensión|secuestro)(?: (?:arbitrari[oa]|ilegal|violent[oa]))?(?: <HIM>)?,? (?:(?:se produjo|tuvo lugar|ocurrió|se llevó a cabo|se efectuó|se dio|ocurrid[oa]|producid[oa]|realizad[oa]|practicad[oa]|perpetrad[oa]|efectuad[oa]|llevad[oa] a cabo)(?!\w)|(?=<DATE>))|proced(?:ió|ieron) a (?:su|la) (?:detención|arresto|captura)|se present(?:ó|aron) voluntariamente (?:ante|en)|se entreg(?:ó|aron) (?:a la policía|a las autoridades|a la justicia|voluntariamente)|<FUE> pres~ (?:por|en|el)|cay(?:ó|eron) pres~)",
    cues="fecha voluntariamente detención arresto captura aprehensión secuestro entreg pres",
    unless=r"desde (?:su|la)|condena la|denuncia la|orden(?:es)? de|años? (?:después|antes)|aniversario|tras (?:su|la)|días (?:después|antes) de",
    happens=True,
)
def arrest_took_place(p: Passage) -> Fact | None:
    """'Su detención, ocurrida el 3 de mayo, …'"""
    return _arrest(p)


@rule(
    r"(?P<quote>(?:arrestad|detenid|capturad|aprehendid|apresad|secuestrad)(?:o|a|os|as) (?:junto |con |por |el |en |la |ayer |hace |al |durante |mientras |cuando )[^,;.]*)(?=,)|(?:irrumpieron|entraron|allanaron|ingresaron) [^.;]{3,120}? y se (?:l[oa]s? )?llevaron|(?:se l[oa]s? llev(?:ó|aron)|l[oa]s? (?:subi(?:ó|eron)|meti(?:ó|eron)|introduj(?:o|eron)|sac(?:ó|aron)|baj(?:ó|aron)|oblig(?:ó|aron) a subir)) (?:a la fuerza |a golpes |a rastras |esposad~ )?(?:en|a|de|del|al|hacia) ",
    cues="arrest deten capturad aprehendid apresad secuestrad llevaron llevó subi meti introduj sac baj oblig",
    happens=True,
    unless=r"al hospital|a la clínica|a(?:l| la) (?:tribunal|audiencia|sala)|de la celda|prisión|continúa|sigue detenid|permanece|desde",
)
def taken_away(p: Passage) -> Fact | None:
    """'El fotógrafo Omar Bravo, arrestado con ella en mayo, …'"""
    return _arrest(p)


@rule(
    r"(?:(?:irrump|entr|ingres|allan|tumb|derrib|forz|asalt|rode)(?:ó|ió|aron|ieron)(?: [\w'-]+){0,8}? (?:y|para) (?:se )?(?:<LO>)?(?:llev|detuv|deten|arrest|captur|aprehend|sac|arrastr)\w+(?: [\w'-]+){0,4}|(?:introdu(?:jo|jeron)|sub(?:ió|ieron)|met(?:ió|ieron)|mont(?:ó|aron)|arroj(?:ó|aron)|empuj(?:ó|aron)|oblig(?:ó|aron) a subir) (?:[\w'-]+ ){0,5}?(?:a|en|dentro de) (?:un|una|la|el) (?:camioneta|patrulla|vehículo|furgón|furgoneta|auto|automóvil|carro|coche|jeep|camión|perrera)(?: [\w'-]+){0,3}|(?:se )?(?:<LO>)(?:llev(?:ó|aron)|<HABER> llevado) (?=(?:pres|esposad|detenid|a la fuerza|de (?:su|la|mi|nuestra) casa|en (?:un|una) (?:camioneta|patrulla|vehículo)|el \d|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hombres|unos|agentes|policías|ayer|anoche))[\w'-]+(?: [\w'-]+){0,4}|cay(?:ó|eron) pres~|fue aprehensad~|d(?:io|ieron) captura a)(?!\w)",
    cues="irrump entr ingres allan tumb derrib forz asalt rode introdu sub met mont arroj empuj oblig llev cay captura",
    unless=_ELSEWHERE
    + r"|celda|del penal|de la (?:cárcel|prisión)|hospital|ambulancia|comida|traslad|ante (?:el|un|la) juez|prueba",
    happens=True,
)
def broke_in_and_took(p: Passage) -> Fact | None:
    """'Irrumpieron en la sede y se los llevaron esposados.'"""
    return _arrest(p)
