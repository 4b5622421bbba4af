"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.incommunicado.how import manner_of


def _incommunicado(p: Passage) -> Fact | None:
    named = p.agent if p.has(r"\bpor\b|autoridad|policía|dirección") else None
    return Incommunicado(when=p.when, where=p.where, actor=named, manner=manner_of(p))


@rule(
    r"(?<!\w)incomunicad~(?!\w)|incomunicación|(?:sin|ningún|ninguna|toda?|cero|impedid~ de(?: todo)?|no <HABER> (?:tenido|podido tener|establecido) (?:ningún |ninguna |ni un )?) ?(?:contacto|comunicación)(?: alguna| alguno)? (?:con|del?) (?:el exterior|el mundo exterior|su familia|sus? familiares|sus? seres queridos|sus? \w+|nadie|ell[oa]s?|él|los suyos|<HIM>)",
    cues="incomunica contacto comunicación",
    own_negation=True,
)
def held_incommunicado(p: Passage) -> Fact | None:
    """'… permanece incomunicada.'"""
    return _incommunicado(p)


@rule(
    r"(?:(?:se desconoc(?:e|ía)|desconoc(?:e|en|emos|ía|ían)|ignor(?:a|an|amos|aba|aban)) (?:[\w']+ ){0,4}?(?:paradero|adónde|dónde|donde|ubicación|suerte|estado|si (?:está|vive|sigue)|qué|lugar)"
    r"|(?:no|nunca|nadie|tampoco|ni) (?:[\w']+ ){0,5}?(?:sab(?:e|en|emos|ía|ían|íamos)|supo|supieron|supimos|<HABER> sabido|sé|tien(?:e|en)|tenemos|tenía[n]?|teníamos|<HABER> tenido|<HABER> recibido|tuv(?:o|ieron|imos)|recib(?:e|en|ió|ieron|imos)) (?:[\w']+ ){0,4}?(?:de (?:él|ella|ellos|ellas|<HIM>|su paradero)|nada de|si (?:vive|está|sigue|come)|dónde|donde (?:está|se)|paradero|noticias?|noticia|información (?:alguna|oficial)|información (?:sobre|de|acerca de) (?:su|él|ella|el paradero|dónde)|razón|qué (?:pasó|fue|ha))"
    r"|sin (?:noticias|noticia alguna|saber(?:se)?(?: nada)? (?:de|dónde|si|su)|información (?:sobre|de) (?:su|el) (?:paradero|suerte|estado|ubicación)|dar(?:les|le)? (?:razón|información|noticias) (?:de|sobre)|conocer (?:su|el) paradero)"
    r"|(?:no|sin|ni|ningun\w*) (?:[\w']+ ){0,5}?(?:pruebas?|fe) de vida|nadie (?:nos|les|le|me) (?:avis|inform|dijo|notific|comunic)\w*|(?:lugar|sitio) que [^,;.]{0,20}se (?:desconoce|ignora)|paradero (?:\w+ )?(?:desconocido|incierto)|<ESTA> en paradero|paradero (?:[\w']+ ){0,3}?(?:no <HABER> sido|se desconoce|sigue sin|es desconocido|continúa sin)"
    r"|(?:no|nadie|ningun\w*|en ningun\w*|tampoco) (?:[\w']+ ){0,3}?(?:les? |nos |me )(?:dan|dieron|daban|da|dio|dan|informan|informaron|informó|dicen|dijeron|dijo|quieren decir) (?:[\w']+ ){0,2}?(?:razón|información|noticias|noticia|respuesta de|dónde|donde|nada|sobre su)"
    r"|no (?:se )?les? (?:permitió|permitieron|permiten|permite|dejan|dejaron|dejó|<HABER> permitido|<HABER> dejado) (?:[\w']+ ){0,2}?(?:avisar|llamar(?! a declarar)|comunicarse|informar|hacer (?:una |ninguna )?llamada|contactar|telefonear)|no (?:<HABER> )?(?:permit|dej)\w+ que [^,;.]{2,40} se comuniquen?|sin poder (?:comunicarse|hablar|contactar) con (?:su|sus|nadie)|sin (?:que se )?(?:l[oae]s? )?(?:permiti(?:r|rle|era|eran|rles)|dejar(?:le|les|on)?) (?:[\w']+ ){0,2}?(?:avisar|llamar|comunicarse|contactar)|no <HABER> (?:podido|logrado) (?:saber|averiguar|conocer) (?:nada|dónde|su|el|de)|no <HABER> podido (?:comunicarse|hablar|llamar|contactar)(?! con su abogad)"
    r"|(?:lugar|destino|sitio|rumbo) (?:desconocido|no revelado|secreto|clandestino)|centro(?:s)? (?:de detención )?clandestino|(?:ocult|negándose a revelar|niegan? a (?:revelar|informar|decir)|neg(?:ó|aron) a (?:revelar|informar|decir|dar)|sin revelar|no (?:<HABER> )?(?:revelad|inform|confirm)\w* )(?:[\w']+ ){0,5}?(?:paradero|dónde|ubicación|lugar|destino|suerte))",
    cues="nadie descono ignor sab supo supieron supimos sé tien tenía tuv recib tenido paradero vida noticia lugar destino sitio rumbo sin razón dan dieron informa dicen permit dej podido ocult revel niega negaron negó dónde",
    own_negation=True,
    unless=r"motivos?|razones de|sin (?:saber|conocer) (?:los )?(?:cargos|motivos)|no (?:se )?sabe[n]? si (?:habrá|le)|de qué se|por qué|respuesta del?|investigación sobre|abogad[oa] de su confianza|que informe|comunicarse con (?:un|su|sus) abogad",
)  # fmt: skip
def whereabouts_unknown(p: Passage) -> Fact | None:
    """'Su familia no sabe dónde está.'"""
    return _incommunicado(p)


@rule(
    r"(?:se (?:desconoció|ignoró|desconocía|desconoce) (?:su|el|dónde|a dónde)(?: [\w'-]+){0,3}|(?:ninguna?|ningún) (?:[\w'-]+ ){1,3}?(?:d(?:io|aba|ieron)|inform|ofreci|proporcion|quiso)\w* (?:[\w'-]+ ){0,2}?(?:razón|cuenta|noticia|información|su paradero|respuesta)(?: de [\w' -]{2,40})?|(?:tard|demor)\w+ <DUR> en (?:saber|averiguar|conocer|localizar|encontrar|ubicar|enterar\w*|dar con)(?: [\w'-]+){0,4}|(?:pasaron|transcurrieron) <DUR> (?:hasta|antes de) que (?:[\w'-]+ ){0,3}?(?:supo|supieron|supimos|supiera\w*|conoc\w+|localiz\w+|enter\w+)(?: [\w'-]+){0,3}|(?:sólo|solo|apenas) (?:<DUR> (?:después|más tarde) |el \d+ de \w+ )(?:se )?(?:supo|supimos|supieron|conoc\w+)(?: [\w'-]+){0,4}|(?:se )?(?:enter(?:ó|aron|amos)|supo|supieron|supimos) (?:de (?:su|la|el) [\w'-]+ )?(?:por (?:la|el|un|una|los|las) (?:radio|prensa|noticiero|televisión|redes|otro preso|otra presa|mensaje|llamada|guardia|periódico|periodista\w*))|(?:recorri|busc|pregunt)\w+ (?:[\w'-]+ ){0,5}?(?:comisarías|hospitales|morgues?|cuarteles|cárceles|penales)(?: [\w'-]+){0,5}|(?:sin|no) (?:<HABER> )?(?:pod|consig|logr)\w* (?:[\w'-]+ ){0,2}?(?:comunicarse|hablar|contactar|saber)(?: [\w'-]+){0,3}|(?:llamadas?|comunicaci(?:ón|ones)|contacto) (?:[\w'-]+ ){0,3}?(?:cesaron|cesó|se (?:cort|interrump|perdi)\w+)|dej(?:ó|aron) de (?:llamar|escribir|comunicarse|recibir noticias|saberse)(?: [\w'-]+){0,3}|(?:aislad|incomunicad)~ (?:del mundo|de (?:su|todo|cualquier|la))(?: [\w'-]+){0,3}|no (?:se )?(?:volvi|hemos vuelto|han vuelto|ha vuelto)\w* a (?:saber|tener noticias|oír)(?: [\w'-]+){0,3})(?!\w)",
    cues="descono ignor ningun ningún tard demor pasaron transcurri sólo solo apenas enter supo supieron supimos recorri busc pregunt pod consig logr llamada comunica contacto dej aislad volvi vuelto",
    own_negation=True,
    unless=r"visit|abogad|motivo|cargos|sin éxito (?:la|el) recurso|medic|huelga|por qué",
)
def nobody_gave_word(p: Passage) -> Fact | None:
    """'Tardamos diecinueve días en saber que estaba vivo.'"""
    return _incommunicado(p)
