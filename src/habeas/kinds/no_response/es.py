"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.no_response import NoResponse

_FROM = r"(?:respuestas?|contestaci(?:ón|ones)) (?:\w+ ){0,2}?(?:del |de la |de los |de las )"
_TO = r"(?:escrib\w+ |escrito |dirig\w+ (?:[\w'-]+ ){0,4}?|envi\w+ (?:[\w'-]+ ){1,4}?|(?:cartas?|solicitud|peticiones|petición) (?:\w+ )?)(?:al |a la |a los |a las )"
_COMES_TO = r"(?:recib|obt|tuv|tenid|esper|aguard)\w* (?:[\w-]+ ){0,3}?(?:respuesta|contestación)"


def _who(p: Passage) -> str | None:
    """Who did not answer: from whom none came, or who is said to be silent, or to whom the sentence says that was written."""
    silent = None if p.has(_COMES_TO) else p.agent or p.subject
    return p.body_behind(_FROM) or silent or p.body_behind(_TO)


@rule(
    r"(?:(?:no|nunca|jamás|tampoco|ni siquiera|ningun\w*|nadie|aún no|ni) (?:[\w']+ ){0,3}?(?:<HABER> )?(?:respond(?:ió|ieron|ido|e|en)|contest(?:ó|aron|ado|a|an)|recib(?:ió|ieron|ido|imos|iera)|obt(?:uvo|uvieron|uvimos|enido)|pronunci(?:ó|aron|ado)|d(?:io|ieron|ado) (?:ninguna )?(?:respuesta|explicación|contestación)|reaccion(?:ó|aron|ado)|atend(?:ió|ieron|ido) (?:la|las|el|los|nuestr\w+|est\w+|su) (?:solicitud|petici|carta|llamad|pedid|requerimient)\w*|hech?o? (?:comentarios|declaraciones|ningún comentario)|remit(?:ió|ieron|ido) (?:sus )?(?:observaciones|información|informe)|present(?:ó|aron|ado) (?:sus )?observaciones|emitid?o? (?:comentario|declaración|pronunciamiento)|quis(?:o|ieron) (?:comentar|responder|hacer declaraciones)|ofreci(?:ó|eron|do) (?:comentarios|explicaci|respuesta)|acus(?:ó|aron|ado) recibo|tenid?o? (?:ni una|una|ninguna)? ?(?:línea|respuesta|contestación|noticia|eco)|hemos tenido (?:respuesta|ni una|contestación)|<HABER> respuesta|h(?:ay|ubo|abía|a habido) (?:\w+ )?(?:respuesta|contestación|reacción))(?: (?:respuesta|contestación|ninguna|alguna|una|la|sus|a|por))*(?!\w)"
    r"|sin (?:haber )?(?:(?:recibir|obtener|tener|recibido|obtenido|dar|merecer|que haya|que hasta)(?: \w+){0,3}? )?(?:respuesta|contestación|contestar|responder|eco)|(?:qued(?:ó|aron)|sigue[n]?|permanece[n]?|continúa[n]?) (?:\w+ )?sin (?:respuesta|responder|contestar|contestación)|(?:no|aún no|todavía no) <HABER> (?:movido|hecho nada|dado (?:un |ningún )?paso|tomado (?:ninguna )?medida)\w*|no (?:suministr|facilit|proporcion|ofreci|public)(?:ó|aron|eron) (?:cifras|información|datos|explicaci)|silencio (?:total|de(?:l| la| las| los)|por parte|administrativo|oficial|absoluto)|(?:guard(?:a|an|ó|aron)|<HABER> guardado|mantien\w+|respondi\w+ con) (?:el |un |total )?silencio|(?:hac(?:e|en)|hizo|hicieron|<HABER> hecho) (?:caso omiso|oídos sordos)|<HABER> ignorado (?:[\w']+ ){0,4}?(?:cartas?|solicitudes|llamad|petici|pedid|requerimi|comunicaci)\w*|(?:cartas?|solicitud(?:es)?|petici(?:ón|ones)|denuncias?|escritos?|recurso|mensajes?|comunicaci(?:ón|ones)|oficio|queja)(?: [\w',-]+){0,8}? (?:no (?:<HABER> )?(?:(?:sido|fue|fueron) (?:respondid|contestad|atendid)\w*|(?:obtuv|recib|tuv|merec)\w+)|duerme[n]?|(?:siguen?|esperan?|aguardan?) (?:\w+ )?(?:respuesta|sin))|(?:seguimos|sigue[n]?|continúa[n]?|estamos|aguard\w+|espera(?:n|mos)?) (?:\w+ )?(?:esperando|a la espera de|aguardando)? ?(?:una |su |la )?(?:respuesta|contestación)|rehus(?:ó|aron|a) (?:responder|comentar|contestar|hacer)|declin(?:ó|aron|a) (?:responder|comentar|hacer))",
    cues="movido suministr facilit proporcion remit observaciones respond contest recib obt pronunci respuesta reaccion atend hecho hizo hicieron comentari emiti quis ofreci tenid línea silencio omiso sordos ignorado duerme espera aguard rehus declin sin eco",
    own_negation=True,
    unless=r"quedamos a la espera|médic|visita|medicamentos|cuidados|atención (?:adecuada|especializada)|tratamiento|respond\w+ (?:al|bien al) (?:tratamiento|interrogatorio)|alimentos|silla vacía|a las preguntas del (?:juez|fiscal)|sin que (?:l[oa]s? )?(?:<HABER> )?recib|(?:correspondencia|paquetes)|no (?:<HABER> )?recib\w+ (?:a|al|el|la|su|un|ningún|insulina|agua|comida|visitas?|cartas|orden|notificación)(?! respuesta)",
)
def did_not_answer(p: Passage) -> Fact | None:
    """'El Gobierno nunca contestó.'"""
    if p.has(r"recib|obt|tuv|tenid") and not p.has(
        r"respuest|contestaci|línea|noticia|eco|explicaci|reacci|acuse|silencio|contest"
    ):
        return None
    return NoResponse(when=p.when, actor=_who(p))


@rule(
    r"(?:(?:entreg|envi|escrib|mand|present|remit)\w* (?:[\w'-]+ ){0,6}?(?P<quote>(?:y|pero) (?:hasta hoy |todavía )?(?:nada|silencio|ni una palabra|no pasa nada))|(?:todavía|aún|seguimos) (?:l[oa]s? )?(?:esper|aguard)\w+(?: [\w'-]+){0,3}|(?:guard|mantien|mantuv)\w* silencio|(?:declin|rehus|evit)\w+ (?:[\w'-]+ ){0,2}?(?:comentar|declar|hacer|pronunci|responder|contestar)\w*(?: [\w'-]+){0,3}|sin (?:obtener|recibir|haber recibido|que (?:se )?(?:haya|hubiera)\w*) (?:[\w'-]+ ){0,2}?(?:respuesta|contestación|pronunciad\w*|respondido))(?!\w)",
    cues="nada silencio palabra esper aguard declin rehus evit respuesta contestación pronunciad respondido",
    own_negation=True,
    unless=r"derecho a guardar|esper\w* (?:que|el juicio|sentencia)|a la espera",
)
def and_nothing(p: Passage) -> Fact | None:
    """'A la ministra le hemos entregado tres cartas y nada.'"""
    return NoResponse(when=p.when, actor=_who(p))
