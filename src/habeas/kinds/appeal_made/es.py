"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.appeal_made import AppealMade, Means

_MEANS = (
    (r"llamamiento urgente|acción urgente|apelación urgente", Means.URGENT_APPEAL),
    (r"\bcartas?\b|\bescri(?:to|bi)|oficio|correo", Means.LETTER),
    (r"comunicación|solicitud|petición|denuncia|h[aá]beas corpus|amparo|queja|recurso|demanda|querella|interpuso|present|informe", Means.SUBMISSION),
    (r"gestión|gestiones|plante|diplomátic|reuni", Means.DEMARCHE),
    (r"públic|comunicado|declaración|llamado|llamamiento", Means.PUBLIC_CALL),
)  # fmt: skip
_AGAIN = r"en (?:varias|reiteradas|repetidas|múltiples|dos|tres|numerosas) (?:ocasiones|oportunidades)|varias veces|de nuevo|nuevamente|otra vez|reiter|(?:dos|tres|varias) cartas|mis cartas|reiteradamente"
_TO = r"(?: (?:a|al|ante|con) (?P<to>(?:la |el |los |las )?[\w.'& -]{3,90}?)(?= (?:el \d|para|a fin|pidiendo|solicitando|sobre|por|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d)|y |que|con|contra|cuando|tras)(?!\w)|,|\.|;|$))?"
_THING = r"(?:casos?|correos?(?: electrónicos?)?|inquietud(?:es)?|preocupaci(?:ón|ones)|llamad[oa]s?|llamamientos?(?: urgentes?)?|cartas?(?: abiertas?)?|comunicaci(?:ón|ones)|peticiones|petición|denuncias?|quejas?|escritos?|oficios?|solicitud(?:es)?(?: de (?:información|medidas (?:cautelares|provisionales)|amparo|investigación))?|recursos?(?: de (?:amparo|h[aá]beas corpus|revisión|exhibición personal|casación))?|h[aá]beas corpus|amparos?|querellas?|demandas?|acci(?:ón|ones) (?:urgentes?|de (?:amparo|tutela|protección))|declaraci(?:ón|ones)|comunicados?|informes?|pronunciamientos?|medidas cautelares|exhibición personal|tutela|firmas|mensajes?|una misiva|misivas?|apelaci(?:ón|ones) urgente)"
_NUMBER = r"(?:(?:una?|la|el|los|las|su|sus|dos|tres|cuatro|varias|varios|numeros[oa]s|nuevas?|nuevo|otra|otro|est[ea]|segund[oa]|primera?|más de|\w+ cartas y|al menos|sendas|conjuntamente|también|formal|diversas|\d+|un total de|mil|\d+[.,]\d+|estos|estas|su|cientos de|decenas de)(?: |(?!\w)))*"


def _appeal(p: Passage) -> Fact:
    return AppealMade(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=p.body("to"),
        means=next((means for words, means in _MEANS if p.has(words)), None),
        purpose=None,
        repeated=Stated.YES if p.has(_AGAIN) else None,
    )


@rule(
    r"(?<!\w)(?:<CL>)?(?:<HABER> )?(?:present(?:ó|aron|ado|amos|é)|interpus(?:o|ieron|imos)|interpuesto|envi(?:ó|aron|ado|amos|é)|remit(?:ió|ieron|ido|imos)|dirig(?:ió|ieron|ido|imos)|entreg(?:ó|aron|ado|amos)|elev(?:ó|aron|ado)|introduj(?:o|eron|imos)|introducido|public(?:ó|aron|ado)|emit(?:ió|ieron|ido)|lanz(?:ó|aron|ado)|hiz?o|hici(?:eron|mos)|hecho|formul(?:ó|aron|ado)|radic(?:ó|aron|ado)|someti(?:ó|eron|do)|suscrib(?:ió|ieron)|firm(?:ó|aron|ado|amos)|consign(?:ó|aron|ado|amos)|ped(?:í|imos)|pid(?:ió|ieron)|promov(?:ió|ieron)|mand(?:é|amos|ó|aron)|deposit(?:ó|aron)|solicit(?:ó|aron|amos|ado|é)|promov(?:ido|ida)|met(?:imos|ieron|ió|í)|pus(?:imos|o|ieron)|recog(?:imos|ieron)|tramit(?:ó|aron)|transmit(?:ió|ieron|ido)|traslad(?:ó|aron|ado) (?=su|el|la|est)) (?:<DATE>,? |ayer |hoy |también |conjuntamente |públicamente |formalmente |ante (?:el|la|los) (?:[\w'-]+ ){1,5}?)*"
    + _NUMBER
    + _THING
    + r"(?!\w)"
    + r"(?: (?:de |urgente |por escrito |oficial )*<DATE>)?"
    + _TO,
    cues="promov metimos metieron metió metí pusimos recog present interpus interpuesto envi dirig entreg elev introduj introducido public emit lanz hizo hicieron hicimos hecho formul radic someti suscrib firm consign ped pid promov mand deposit solicit tramit transmit traslad",
    unless=r"(?:fiscal(?:ía)?|ministerio público|juez|tribunal|policía|juzgado) (?:<HABER> )?(?:present|formul|interpus|emit)|firm\w+ (?:una |la )?(?:confesión|declaración)|cartas? (?:a|de) (?:su|sus) (?:famili|madre|espos|hij)|conden|hizo (?:un|una) declaración (?:falsa|autoinculp)|presentó (?:síntomas|fiebre)|publicó (?:un|el) (?:artículo|reportaje|informe de|libro)|solicitó (?:a|al) (?:juez|tribunal)|firmara|obligad|acepten?",
    happens=True,
)
def made_appeal(p: Passage) -> Fact | None:
    """'Los abogados presentaron un habeas corpus el 25 de septiembre.'"""
    return _appeal(p)


@rule(
    r"(?:(?:(?:<HABER> )(?:escrito|acudido|denunciado|solicitado|pedido|reclamado|exigido|instado|planteado|apelado|recurrido|requerido)|escribi(?:ó|eron|mos)|escribí|acud(?:ió|ieron|imos)|acudí|denunci(?:é|amos|ó|aron)|solicit(?:ó|aron|amos|é)|requiri(?:ó|eron)|se dirigi(?:ó|eron)|me dirijo|nos dirigimos|le[s]? (?:hemos |he )?(?:escrito|escribi(?:mos|ó|eron)|escribo)|plante(?:ó|aron|amos)|fuimos|fui|recurr(?:imos|í)|recurri(?:ó|eron|mos)|recurrí|se reuni(?:ó|eron) con|pid(?:ió|ieron) (?=información|a la (?:comisión|relatoría|onu|cruz)|auxilio|ayuda))(?!\w) ?(?:(?:en (?:varias|reiteradas|repetidas|múltiples|dos|tres|numerosas|diversas) (?:ocasiones|oportunidades)|por escrito|públicamente|varias veces|nuevamente|formalmente|también|<DATE>|ayer|hoy|información|el caso|los hechos|la situación|lo ocurrido|su (?:caso|situación|detención|desaparición)|las torturas|audiencia|la intervención|una reunión|una audiencia|una entrevista|de nuevo|formal|urgente|una visita|medidas cautelares),? )*)(?:(?:a|al|ante|con) (?=(?:la |el |los |las |el señor |su |usted|ustedes|distint|todas)?(?:[\w'-]+ ){0,3}?(?:ministr|ministeri|fiscal|defensor|presiden|gobierno|estado|comisión|corte|cruz|derechos humanos|relator|grupo|obisp|papa|nunci|embajad|senad|asamblea|congreso|parlament|director|dirección|tribunal|juez|juzgado|procurad|autoridad|naciones|onu|alto|oficina|comité|instanc|organism|usted|canciller|gobernador|consejo|rey|vatican|unión|cónsul|iglesia|alcald|secretar|prensa|policía))(?P<to>(?:la |el |los |las )?[\w.'& -]{3,90}?)(?= (?:el \d|para|a fin|pidiendo|solicitando|sobre|por|en |y (?!de)|que|con|contra|cuando|tras|tres|varias|su )(?!\w)|,|\.|;|$)|(?:en (?:varias|reiteradas|repetidas|múltiples|numerosas) (?:ocasiones|oportunidades)))",
    cues="fuimos fui recurr escrito escrib acud denunci solicit pedido reclamado exigido instado plante apelado recurr requeri requiri dirig dirijo reuni pid",
    unless=r"(?:fiscal(?:ía)?|ministerio público|policía) (?:<HABER> )?(?:solicit|pid|requiri|denunci)|denunci(?:ó|aron|é) (?:a las puertas|ante la prensa|a \w+ (?:la|el|su))|acudi(?:ó|eron) a (?:la manifestación|votar|una citación|declarar|trabajar)|atención médica|ha(?:n)? pedido (?:un|ver a|medic)|escribió (?:artículos|un (?:artículo|libro)|que|en)",
    happens=True,
)
def has_appealed(p: Passage) -> Fact | None:
    """'Le hemos escrito al Fiscal General.'"""
    if (
        p.subject is None
        and p.speaker is None
        and not p.has(r"hemos|\w+mos\b|\w+é\b|famil|abogad|madre|padre|espos|herman|hij[oa]")
    ):
        return None
    return _appeal(p)


@rule(
    r"(?:(?:solicitud|denuncia|petición|carta|recurso|queja|informe|comunicación|llamamiento|escrito|h[aá]beas corpus|amparo|acción urgente)(?:es|s)?(?: [\w',-]+){0,6}? (?:<FUE> )(?:\w+ )?(?:presentad|enviad|remitid|dirigid|entregad|interpuest|introducid|elevad|firmad|radicad|consignad)\w*|(?:recurso|amparo|h[aá]beas corpus|exhibición personal|solicitud|petición|queja)(?: de [\w ]{3,30}?)? (?:promovid|interpuest|presentad|formulad)[oa]s? (?:a favor de [^,;.]{3,60} )?por|a(?:l| la) que (?:acudi|recurri|escribi|nos dirigi)\w+|(?:mis|nuestras?|sus|la|una|las|esta|tres|dos) (?:\w+ )?(?:cartas?|comunicaci(?:ón|ones)|solicitud(?:es)?|denuncias?) (?:del?|de fecha|enviadas?|de los días|presentadas?|fechadas?) (?:el )?(?=\d|<DATE>)|(?:remit|envi|entreg|hicim|hac)\w+ (?:a|al) (?:[\w']+ ){1,5}?(?:más de )?(?:[\d.]+|una|varias|miles de|un) (?:firmas|cartas?|peticion|petición|escrito|informe)|recibi(?:ó|eron) (?:una|la|un) (?:solicitud|petición|denuncia|comunicación|queja)(?: (?:de (?:medidas cautelares|información)))? (?:presentad|interpuest|remitid|enviad|a favor|en favor)?\w*)"
    + _TO,
    cues="acudi recurri escribi firmas exhibición solicitud denuncia petición carta recurso queja informe comunicaci llamamiento escrito beas amparo urgente recibi",
    happens=True,
    unless=r"rechazad|cartas? (?:a|de) (?:su|sus) (?:famili|madre)|recurso (?:fue )?(?:rechaz|declarad|admitid)|no (?:fue|ha|han|fueron)",
)
def was_addressed(p: Passage) -> Fact | None:
    """'La denuncia fue presentada el 22 de agosto.'"""
    return _appeal(p)
