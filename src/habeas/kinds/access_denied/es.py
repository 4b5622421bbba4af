"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.access_denied import Visitor, visitors
from habeas.kinds.access_denied.how import SPANISH, denials

_WHO = (
    (r"abogad|defensora?\b(?! del pueblo)|asistencia letrada", Visitor.LAWYER),
    (
        r"famil|espos|marido|mujer|madre|padre|herman|hij[oa]|parientes|seres queridos|niet|pareja|abuel",
        Visitor.FAMILY,
    ),
    (r"cónsul|consular|embajad|diplomátic", Visitor.CONSUL),
    (r"médic", Visitor.DOCTOR),
    (
        r"observador|defensoría|defensor del pueblo|cruz roja|naciones unidas|relator|mecanismo|delegación|ong\b|organización|comité|comisión",
        Visitor.MONITOR,
    ),
    (r"prensa|periodista|medios", Visitor.PRESS),
)
_NOT_WHO_REFUSED = r"famil|médic|abogad|espos|marido|madre|padre|herman|cónsul|periodista|\bél\b|\bella\b|embajad|delegación|hij|niet|visita"
_PEOPLE = r"(?:(?:un|una|su|sus|el|la|los|las|de|del|a|al|con|todo|toda|ningún|ninguna|ver|recibir|visitas? de|más|ni|mi|mis|nuestr[oa]s?|cualquier|régimen de|derecho a)(?: |(?!\w)))*(?:famili\w+|abogad\w+|defensor\w*|cónsul\w*|consular|embajada|diplomátic\w+|observador\w+|cruz roja|periodistas?|prensa|visitas?(?: (?:familiar(?:es)?|conyugal(?:es)?|de \w+ \w+))?|espos[oa]|marido|mujer|madre|padre|herman[oa]s?|hij[oa]s?|parientes|seres queridos|llamadas?(?: telefónicas?)?|teléfono|correspondencia|cartas?|paquetes?|libros|exterior|delegación|niet[oa]s?|pareja|compañer[oa]|nadie)"
_UNLESS = r"atención médica|medic(?:in|ament)|tratamiento|asistencia médica|exig(?:e|en|imos|ió)|insta\b|durante el (?:juicio|interrogatorio)|(?:asistir|acceso|entrar) (?:a la|al) (?:audiencia|juicio|sala)|expediente"
_LINK = r",? (?:y|e|o|u|ni) (?:(?:con|a|al|de|por|su|sus|el|la|los|un|una|hablar|comunicarse|ver|reunirse|recibir|entrevistarse) )*"


def _denied(p: Passage) -> tuple[Fact, ...]:
    named = (p.agent, p.subject)
    actor = next((n for n in named if n and not re.search(_NOT_WHO_REFUSED, n, re.I)), None)
    return denials(p, SPANISH, by=actor, visitors=visitors(p, _WHO, link=_LINK))


@rule(
    r"(?:(?:<CL>(?:nieg(?:a|an)|neg(?:ó|aron|aba|aban|ado)|prohíb(?:e|en)|prohib(?:ió|ieron|ido|en)|impid(?:e|en|ió|ieron)|imped(?:ido|ía|ían)|suspend(?:ió|ieron|ido|en)|restring\w+|limit(?:ó|aron|an|ado)|rechaz(?:ó|aron|an|ado)|cancel(?:ó|aron|ado)|quit(?:ó|aron)|deneg(?:ó|aron|ado)|deniega[n]?|obstaculiz\w+|bloque\w+|confisc\w+|decomis\w+|retien\w+|devolv\w+|devuelv\w+|retir\w+|elimin\w+)|(?:privad|impedid)[oa]s? de|prohibición de|negativa a|privación de|imposibilidad de|falta de|sin (?:acceso a|contacto con|derecho a|poder (?:ver|recibir|hablar con|comunicarse con)|recibir|permitir(?:le|les)?|ver a|visitas?|llamadas)) ?(?:(?:<HIM>|el|la|los|las|a|al|su|sus|que|de|del|todo|toda|ingreso|acceso|entrada|derecho|contacto|permiso|posibilidad|paso|reiteradamente|<DATE>|\w+mente|por|como|castigo|<DUR>|ver|visitar|recibir|reunirse|hablar|comunicarse|comunicación|entrar|contactar|entrevistarse|visitarl[oa]|verl[oa]|mantener|tener|con|en|para) )*(?:"
    + _PEOPLE
    + r"|(?:verl[oa]s?|visitarl[oa]s?|recibir visitas)))(?!\w)",
    cues="nieg neg prohíb prohib impid imped suspend restring limit rechaz cancel quit obstaculiz bloque confisc decomis retien devolv devuelv retir elimin privad privación imposibilidad falta sin",
    own_negation=True,
    unless=_UNLESS
    + r"|neg(?:ó|aron|aba) (?:que|tener|a (?:declarar|revelar|dar))|rechaz\w+ (?:la (?:solicitud|apelación)|el recurso)|quit\w+ la vida|(?:decomis|confisc|quit|incaut|retuv|retien)\w* (?:el|su|sus|los|un) (?:teléfono|celular|móvil)|\bdevuelvan?\b|que no pud\w+ (?:entrar|asistir)|sin (?:familia|abogado)",
)
def access_refused(p: Passage) -> tuple[Fact, ...] | None:
    """'Le niegan las visitas de su familia.'"""
    return _denied(p)


@rule(
    r"(?:(?:no|nunca|jamás|tampoco|ni siquiera|nadie|ningun\w*) (?:[\w']+ ){0,2}?(?:<CL>)?(?:<HABER> )?(?:permit\w+|dej(?:an|aron|ó|a|ado|aban)|autoriz\w+|pud(?:o|ieron|imos|e)|podido|pued(?:e|en|o)|podemos|podía[n]?|logr\w+|consegu\w+|consigui\w+|tien(?:e|en)|tenía[n]?|tuv(?:o|ieron)|recib\w+|v(?:e|en)|vi(?:o|eron)?|vimos|visto|<FUE> (?:autorizad|visitad|permitid)~|sido (?:autorizad|visitad|permitid)~) (?:(?:tipo|sola|solo|una sola|conversar|subir|acercarse|llegar|hasta|acceso|derecho|contacto|comunicación|comunicarse|entrar|pasar|ingresar|ver|verl[oa]s?|visitar|visitarl[oa]s?|visitas?|recibir|recibirl[oa]s?|hablar|hablarle|reunirse|entrevistarse|llamar|enviar(?:le)?|entregar(?:le)?|mantener|tener|una|un|el|la|los|las|a|al|con|de|del|su|sus|ni|ningún|ninguna|más|desde|entonces|por|teléfono|en|privado|hacer|ser|para|entrada|paso|tampoco|que|<DUR>|<DATE>|<HIM>)(?: |(?!\w)))*(?:"
    + _PEOPLE
    + r"|verl[oa]s?|visitarl[oa]s?|entrar|pasar|ingresar|leer|escribir|libros|papel))(?!\w)",
    cues="permit dej autoriz pud podid pued podemos podía logr consegu consigui tien tenía tuv recib ve vi",
    own_negation=True,
    unless=_UNLESS
    + r"|noticias|informado|llamar a (?:declarar|testigos)|elegir|designar|nombrar|razón de|médico|doctora?|avisar|no (?:<CL>)?recib(?:ió|ieron|ido) (?:respuesta|contestación)|solo|sólo",
)
def not_allowed(p: Passage) -> tuple[Fact, ...] | None:
    """'No ha podido ver a su abogada.'"""
    return _denied(p)


@rule(
    r"(?:(?:visitas?|acceso|llamadas?(?: telefónicas?)?|comunicaci(?:ón|ones)|contacto|correspondencia|cartas|paquetes?|encuentros|entrevistas|ingreso|entrada)(?: (?:familiar(?:es)?|consular(?:es)?|conyugal(?:es)?|de (?:su|sus|la|los) [\w]+|con (?:su|sus) [\w]+|a su \w+|telefónicas?))*,? (?:[\w'-]+ ){0,4}?(?:<SER> |quedaron |le <FUE> |les <FUE> |le |les |se (?:le|les)? ?)(?:\w+mente |<HABER> )?(?:suspendid|prohibid|negad|denegad|cancelad|restringid|limitad|limita|interrumpid|rechazad|impedid|devuelt|confiscad|retenid|nieg|neg(?:ó|aron)|prohíb|prohib|restring|suspend)\w*|(?:no|nunca) (?:hay|había|ha habido|tiene[n]?|recibe[n]?|se permite[n]?|existe[n]?) (?:\w+ )?(?:visitas?|llamadas|contacto)|(?:madre|padre|familia|familiares|espos[oa]|hij[oa]s?|herman[oa]s?|abogad[oa]s?|cónsul)(?: [\w',-]+){0,6}? (?:no l[oa]s?|no le[s]?|no) (?:<HABER> )?(?:dejan?|dejaron|permit\w+|ve[n]?|visto|logr\w+|pud\w+|ha podido|han podido|vuelto a ver)(?: (?:entrar|pasar|verl[oa]|visitarl[oa]|ver|hablar|comunicarse|el ingreso|ingresar))?|(?:intent|trat|llev)\w+ (?:[\w']+ ){0,4}?(?:visitar|ver|hablar con|reunirse|entrevistar)\w* [^;.]{0,50}?(?:sin éxito|en vano|pero|le negaron|no l)|(?:<FUE> |l[oa]s? )(?:devuelt|rechaz|expuls|ech)(?:~|aron|ad~) (?:en|de|a) (?:la|las) (?:puerta|entrada|reja|puertas)|(?:deneg|neg|rechaz)\w* (?:[\w']+ ){0,6}?(?:la |el )?(?:autorización|permiso|visado|entrada|ingreso|solicitud) [^;.]{0,40}?(?:delegación|misión|observador|relator|visita|comisión|cruz roja|cónsul)\w*|(?:neg|deneg|impid|imped)\w* (?:\w+ )?(?:el |la )?(?:acceso|ingreso|paso|entrada)(?=[,.;]|$| en (?:la|el) | a la (?:cárcel|prisión|sede|celda)| al (?:penal|centro|recinto|comando))|(?:solo|sólo|apenas|únicamente) (?:en )?(?:una|dos|tres) (?:ocasi(?:ón|ones)|vez|veces|oportunidad) (?:l[oae]s? )?(?:<HABER> )?(?:permit|dej|autoriz|pud|podid)\w+|(?:abogad[oa]s?|cónsul|famili\w+|madre|padre|espos[oa]|observadores|delegación|defensor\w*)[^,;.]{0,30} no <HABER> (?:tenido|podido tener|obtenido) acceso a|nadie (?:más )?<HABER> podido (?:conversar|hablar|comunicarse|entrevistarse) con|(?:fui|fue|fuimos|fueron|acud\w+) (?:\w+ ){1,2}veces)(?!\w)",
    cues="solo sólo apenas únicamente acceso ingreso paso nadie visita acceso llamada comunicaci contacto correspondencia carta paquete encuentro entrevista ingreso entrada madre padre famil espos hij herman abogad cónsul intent trat llev devuelt rechaz expuls echaron veces neg",
    own_negation=True,
    unless=_UNLESS
    + r"|una visita fue suspendida por lluvia|no (?:ha|han) (?:recibido|obtenido) respuesta|no (?:ha|han) (?:podido )?(?:declarado|hablado con la prensa)|comunicación (?:fue|del estado)|llev\w+ (?:el|la|los|las) (?:inhalador|medic)",
)
def no_access(p: Passage) -> tuple[Fact, ...] | None:
    """'Las visitas están suspendidas desde el 16 de marzo.'"""
    return _denied(p)
