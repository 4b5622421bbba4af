"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.needs import SPANISH, each_need, need_lacking
from habeas.core.rules import Passage, rule
from habeas.kinds.care_denied import CareDenied

_NOT_WHO_REFUSED = r"famili|médic|abogad|espos|marido|madre|padre|herman|cónsul|hij[oa]|parientes"
_DET = r"(?:(?:alimentos|comida|ropa|agua|y|o|artículos|el|la|los|las|un|una|su|sus|ningún|ninguna|ningun[oa]|algún|alguna|toda?|suficiente|debida|adecuad[oa]|oportuna|más|de|a|al|ni|siquiera|acceso|entrar|pasar|ingresar|llegar|comprar|enviar(?:le)?|entregar(?:le)?|recibir|obtener|brindar(?:le)?|dar(?:le)?|proporcionar(?:le)?|suministrar(?:le)?|permitir(?:le)?|entrada|ingreso|entrega|visita|por|ver|con|le|que)[ ])*"
_NEED = r"(?P<need><CARENOUN>|atención(?! (?:de|a) (?:la|las|los) )|asistencia(?! (?:letrada|legal|jurídica|consular))|\w{3,}ólog[oa]s?|endocrin\w+|pediatra|internista|dieta|oftalmólogo|otorrino\w*|psiquiatra|psicólog[oa]|odontólog[oa]|ginecólog[oa]|oncólog[oa]|neurólog[oa]|nefrólog[oa]|ambulancia|inhalador|traslado (?:a|al) (?:un |el |la |\w+ )*(?:hospital|clínica|centro médico|especialista)|antibióticos|analgésicos|suero|exámenes(?: \w+)?|estudios médicos|resonancia|radiografía|biopsia|cita[s]? médica[s]?|citas|lentes|anteojos|gafas|prótesis|muletas|oxígeno|vacuna|transfusión|especialistas?|doctora?|enfermer[oa]|médicos?|consultas?|rehabilitación|fisioterapia|remedios|pastillas|dosis)"


def _denied(p: Passage, need: str | None = None) -> CareDenied:
    named = (p.agent, p.subject)
    who = next((n for n in named if n and not re.search(_NOT_WHO_REFUSED, n, re.I)), None)
    named_need = need or p.word("need") or p.word("n2")
    return CareDenied(when=p.when, actor=who, need=need_lacking(p, SPANISH, named_need))


def _denied_each(p: Passage) -> tuple[Fact, ...]:
    """Each of two needs that were not met."""
    return each_need(p, SPANISH, _denied(p))


@rule(
    r"(?:(?:no|nunca|jamás|tampoco|ni) (?:<CL>)?(?:<HABER> )?(?:\w+mente )?(?:recib(?:e|en|ió|ieron|ido|ía|ían)|tien(?:e|en)|tenía[n]?|tuv(?:o|ieron)|tenido|obten\w+|obtuv\w+|cuent(?:a|an)|cont(?:ó|aba|ado)|brind\w+|dad[oa]|d(?:an|ieron|io|aban)|proporcion\w+|suministr\w+|facilit\w+|prest\w+|permit\w+|autoriz\w+|entreg\w+|administr\w+|practic\w+|realiz\w+|acced\w+|dej\w+|hac\w+|hicieron|llev\w+ a|trat\w+|garantiz\w+|sido (?:atendid|vist|examinad|evaluad)\w* por|fue (?:atendid|vist|examinad|evaluad)\w* por|pas\w+) "
    + _DET
    + _NEED
    + r"|sin (?:"
    + _DET
    + r")?(?:recibir |haber recibido |acceso a |tener acceso a |contar con |poder (?:ver a |recibir )?|que (?:se le |le )?(?:hayan? |brind\w+ |dé[n]? |den )?)*(?:"
    + _DET
    + r")?"
    + _NEED.replace("<need>", "<n2>")
    + r")(?!\w)",
    cues="ólog endocrin pediatra internista dieta médic medic atención asistencia tratamiento insulin cirugía operaci oftalm otorrin psiquiat psicól odontól ginec oncól neuról ambulancia inhalador antibiótico suero exámenes consulta diálisis especialista doctor enfermer lentes quimio hospital cuidado valoraci revisión rehabilitación terapia remedio pastilla dosis cita prótesis muletas oxígeno fármaco cardiól dentist biopsia resonancia radiograf evaluación",
    own_negation=True,
    own_voice=True,
    unless=r"presencia de médic|no (?:tiene|hay) médicos de|sin (?:demora|asistencia de (?:su )?abogad)|exig|pid(?:e|en|ió) que|no pas(?:ó|a) de|juicio|consulta previa|no (?:le |les )?(?:dejan|permiten) (?:la )?visita[s]?(?! (?:de|del) médic)|orden (?:judicial|de)",
)
def received_no_care(p: Passage) -> tuple[Fact, ...]:
    """'… no ha recibido atención médica.'"""
    return _denied_each(p)


@rule(
    r"(?:(?:<CL>(?:nieg(?:a|an|ue|uen)|neg(?:ó|aron|aba|aban|ado|arl[oa]|ar|ándole)|negad~|rechaz\w+|deneg\w+|denieg\w+|impid(?:e|en|ió|ieron)|imped\w+|rehús\w+|rehus\w+|retir\w+|suspend\w+|quit\w+|confisc\w+|decomis\w+|retien\w+|retras\w+|demor\w+|posterg\w+|cancel\w+|interrump\w+|incaut\w+|devolv\w+|limit\w+|retuv\w+|oblig\w+ a suspender|restring\w+)) (?:\w+mente |reiteradamente |en \w+ (?:ocasiones|oportunidades) |a <HIM> |el acceso (?:a|de) |su |<DATE> |que )*(?:"
    + _DET
    + r")?"
    + _NEED
    + r"|(?:falta|ausencia|carencia|negación|negativa|denegación|privación|carec(?:e|en|ía|ían|ió|ieron)|escasez|privad~|retardo|demora|privarl\w+|deficiente|precaria|insuficiente|negligencia|nula|inadecuada) (?:(?:de|a|en|para|por) )?(?:prestar(?:le)? |brindar(?:le)? |dar(?:le)? |proporcionar(?:le)? |recibir |trasladarl\w+ |acceso a )?(?:"
    + _DET
    + r")?"
    + _NEED.replace("<need>", "<n2>")
    + r"|negligencia médica|omisión de (?:atención|asistencia))(?!\w)",
    cues="carec nieg neg rechaz impid imped rehús rehus retir suspend quit confisc decomis retien retuv retras demor posterg cancel interrump incaut devolv limit restring falta ausencia carencia privación escasez privad privar retardo deficiente precaria insuficiente nula inadecuada omisión oblig",
    own_negation=True,
    own_voice=True,
    unless=r"(?:ella|él|prisioner\w|pres[oa]) (?:se )?(?:negó|rechazó) (?:a recibir|el tratamiento|recibir)|(?:negó|niega|negaron) (?:a comer|que)|rechaz\w+ (?:las acusaciones|la solicitud de visita)|limita a informar|demora en el juicio",
)
def care_refused(p: Passage) -> tuple[Fact, ...]:
    """'Las autoridades le niegan atención médica.'"""
    return _denied_each(p)


@rule(
    r"(?:(?P<need><CARENOUN>|dieta|inhalador|operación|oftalmólogo|ambulancia|especialista|cirugía|tratamiento|cita(?: médica)?|examen|exámenes|traslado al hospital|silla de ruedas)(?: [\w']+){0,4}? (?:que|cuy[oa]) ?(?:[\w']+ ){0,7}?(?:nieg|neg(?:ó|aron|ad)|rechaz|(?:nunca|no) (?:<HABER> |se |le |les |permit|llegó|lleg)|deneg|espera)\w*(?: [\w']+)?|(?P<n2>medicamentos?|medicinas?|medicación|tratamiento|insulina|inhalador|operación|cirugía|diálisis|citas?|oftalmólogo|médic[oa]|doctor|especialista|ambulancia|exámenes|atención médica|traslado(?: (?:a|al) (?:un |centro |\w+ )*(?:hospital|clínica|médico|centro médico|especialista))?|quimioterapia|lentes|remedios|ayuda)(?: [\w',]+){0,7}? (?:(?:nunca|no|jamás|aún no|todavía no) (?:<CL>)?(?:<HABER> |<FUE> |fue |se (?:le |les |l[oa]s? )?)?(?:\w+mente )?(?:lleg|entreg|dad|autoriz|permit|realiz|suministr|administr|practic|aprob|concedid|recibid|hech|hizo|dan|pas|le[s]? entreg|program|vin|apareci)\w*|(?:<FUE> |le (?:<FUE> )?|les )(?:\w+ )?(?:negad|rechazad|denegad|suspendid|confiscad|decomisad|retenid|devuelt|retirad|cancelad|postergad|interrumpid|aplazad|ignorad|desestimad)\w*))",
    cues="dieta medicación medic insulina inhalador operación cirugía diálisis cita oftalmólogo doctor especialista ambulancia examen exámenes atención traslado quimioterapia lentes remedios ayuda tratamiento silla hospital",
    own_negation=True,
    own_voice=True,
    unless=r"exig|insta|atención médica[^;.]{0,20} que requiere|traslado (?:a|al) (?:tribunal|juzgado)",
)
def care_that_is_refused(p: Passage) -> Fact | None:
    """'… una operación que la prisión le niega.'"""
    return _denied(p)


@rule(
    r"(?:(?:no|nunca|jamás|tampoco) (?:<CL>)(?:<HABER> )?(?:llev(?:aron|ó|an|ado|aban)|traslad(?:aron|ó|an|ado)|oper(?:aron|ó|an|ado)|atend(?:ieron|ió|ido)|atiend(?:e|en)|examin(?:aron|ó|ado)|evalu(?:aron|ó|ado)|revis(?:aron|ó|ado)|ingres(?:aron|ó|ado)|cur(?:aron|ó|ado)|medic(?:aron|ó|ado)|<FUE> (?:atendid|operad|trasladad|examinad|evaluad|revisad|vist)~|autoriz(?:ó|aron|a|an|ado) (?:el|su) (?:traslado|ingreso|salida)|aprob\w+ su (?:traslado|operación)|permit\w+ (?:su|el) (?:traslado|ingreso)|sido (?:atendid|operad|trasladad|examinad|evaluad|revisad)~)(?:(?= a (?:su|sus|la|las|una) (?:\w+ )?(?:citas?|consultas?|controles|revisi))|(?= a (?:la|el|un|una|al) ?(?:hospital|médic|enfermería|clínica|especialista|doctor|consulta|urgencias))|(?= al (?:hospital|médico|especialista|doctor|dentista|centro médico|oftalmólogo))|(?= (?:por|pese|aunque|hasta|ni|de|desde|todavía|aún|a tiempo|en))|(?=[,.;]|$))|(?:se (?:niega|niegan|negó|negaron)|negativa|negándose|niegan|niega|negó|negaron|impid\w+|rechaz\w+|demor\w+|retras\w+) (?:reiteradamente |\w+mente |a |de |en |su |el |que )*(?:trasladarl[oa]s?|traslado|hospitalizarl\w+|llevarl[oa]s?|atenderl[oa]s?|operarl[oa]s?|ingresarl[oa]s?|curarl[oa]s?|atención|hospitalización|examinarl[oa]s?)(?! (?:al tribunal|a la audiencia|a otra))|(?:desatend|desasisti|abandon)\w* (?:médic|a su suerte)\w*|(?:ignor\w+|hac\w+ caso omiso|desoy\w+|desatend\w+) (?:a |de )?(?:[\w']+ ){0,4}?(?:pedidos?|peticiones|solicitudes|súplicas|dolencias|síntomas|quejas|recomendaciones?|órdenes) (?:de (?:atención|asistencia|tratamiento|salud)|médic\w+|de los médicos)|(?:el |al )?médico (?:\w+ )?(?:nunca|no) (?:llegó|vino|l[oa] (?:vio|atendió|examinó|ha visto)|acudió|aparece|ha llegado|le)|(?:sol[oa]|sólo|únicamente|apenas|tan solo)(?:mente)? (?:le |les |l[oa]s? |recib\w+ )(?:[\w']+ )?(?:d(?:an|ieron|ieran|io)|suministr\w+|recet\w+|pon\w+|aplic\w+|paracetamol|ibuprofeno|analgésicos|calmantes|acetaminofén|aspirinas?)(?: (?:una? )?(?:[\w']+ )?(?:paracetamol|ibuprofeno|analgésicos?|calmantes?|acetaminofén|aspirinas?|pastillas?|suero))?|no (?:está|estaba|están|<HABER> sido|fue) (?:siendo )?(?:tratad|atendid|medicad|operad|examinad|controlad)~|no (?:siempre )?se l[oa]s? (?:dan|entregan|suministran|dieron|entregaron|proporcionan)|no <LO>?(?:<HABER> )?(?:querido|quis(?:o|ieron)|quieren?) (?:ver|atender|examinar|recibir|operar|trasladar|llevar|dar)(?:l[oaes]+)?(?! (?:visita|a (?:su|sus|la|los) (?:famil|abogad|espos|hij|prensa)))|(?:en contra|contra|pese a|a pesar|desoyendo) (?:del? |a )?(?:la |el |las |los )?(?:criterio|opinión|recomendaci|indicaci|consejo|orden)\w* (?:de )?(?:los |las |su |sus |un |una )?médic\w+|(?:espera|aguarda|esperando|aguardando|sigue sin|lleva [^,;.]{2,20} (?:sin|esperando)) (?:[\w']+ ){0,4}?(?:operación|cirugía|ser operad|ser atendid|especialista|consulta|resonancia|tratamiento|medicamentos|cita|diálisis|biopsia|quimioterapia|atención|médic|examen)\w*|lleva (?:[\w']+ ){1,3}?(?:ciclos|sesiones|dosis|citas) (?:perdid|suspendid|cancelad)\w*|<LO>(?:rechaz|devolv|devuelv|retien|retuv|quit|confisc)(?:aron|an|ieron|en|ó)(?!\w))",
    cues="siempre entregan suministran tratad atendid medicad operad examinad controlad hospital médic atend oper traslad llev examin atención enfermer paracetamol ibuprofeno analgésic calmante aspirin especialista cirugía consulta tratamiento medic cita diálisis ciclo rechaz devolv devuelv retien retuv quit confisc desatend abandon",
    own_negation=True,
    own_voice=True,
    unless=r"lleva[^,;.]{2,30}(?:juicio|audiencia)|no l[oa]s? (?:han |ha )?(?:llev|traslad)\w* a (?:la |su )?(?:audiencia|tribunal|juicio)|rechaz\w+ (?:el cambio|la (?:solicitud|fianza)|el recurso|las)|no l[oa]s? (?:llev|traslad)\w+ (?:a|al) (?:otr|cárcel|prisión|tribunal)|(?:la ropa|las cartas|la comida|los libros|el paquete)",
)
def not_treated(p: Passage) -> Fact | None:
    """'Nunca la llevaron al hospital.'"""
    if p.has(r"rechaz|devolv|devuelv|retien|retuv|quit|confisc|se l[oa]s? d") and not p.has(
        r"medic|inhalador|insulina|tratamiento|pastilla|remedio|lentes|médic|atend|operaci|traslad"
    ):
        return None
    return _denied(p)


@rule(
    r"no (?:l[oa]s? |le )?(?:ha|han|había) (?:visto|examinado|atendido|revisado|visitado|tratado) (?:ningún |ninguna |un |una |aún |todavía )*(?:médic\w+|doctor\w*|especialista|cardiólog\w+|oncólog\w+|psiquiatra|neurólog\w+|enfermer\w+|facultativ\w+)|(?:lleva|llevan|llevaba|pasó|pasaron|estuvo|permaneció|quedó) (?:[\w'-]+ ){1,6}?sin (?:el |la |los |las |su |sus |ningún |ninguna )?(?:tratamiento|medicación|medicamentos?|medicinas?|insulina|atención|asistencia médica)|(?:medicamentos?|medicinas?|medicación|insulina)(?: [\w'-]+){0,9}?,? (?:pero|y) (?:los |las |el |la )?(?:guardias?|funcionarios?|custodios?|dirección|carceleros?|autoridades|penal) (?:se )?(?:l[oa]s? |le |les )*(?:devolvi|rechaz|neg|confisc|retuv|impid)\w+|(?:guardias?|funcionarios?|custodios?|carceleros?|dirección|penal|autoridades) (?:se )?(?:l[oa]s? |le |les )+(?:devolvi(?:ó|eron)|rechaz(?:ó|aron)|confisc(?:ó|aron)|retuv(?:o|ieron))(?! la libertad| a prisión)|(?:operación|cirugía|intervención|cita|consulta|traslado al hospital)(?: [\w'-]+){0,8}? (?:ha|han|había|fue|ha sido) (?:sido )?(?:aplazad|pospuest|cancelad|suspendid|postergad|negad|denegad)\w*",
    cues="visto examinado atendido revisado visitado tratado lleva pasó pasaron estuvo permaneció quedó medicament medicina medicación insulina devolvi rechaz confisc retuv operación cirugía intervención cita consulta traslado",
    own_negation=True,
    unless=r"visita|cartas?|libros?|debe|exig|pid(?:e|en|ió)|abogad",
)
def left_untreated(p: Passage) -> Fact | None:
    """'Desde entonces no lo ha visto un cardiólogo', 'lleva una semana sin el tratamiento.'"""
    if (
        p.has(r"devolvi|rechaz|confisc|retuv")
        and not p.has(r"medic|insulina|tratamiento|recet")
        and "medic" not in p.paragraph
    ):
        return None
    return _denied(p)


@rule(
    r"(?:(?:para (?:\w+ ){1,4}?)?no (?:hay|había|habrá) (?:ni )?(?:médic|doctor|medicin|medicament|enfermer|remedi|ambulancia|especialista|insulina)\w*(?: [\w'-]+){0,4}|(?:<HABER> )?(?:se )?(?:<HABER> )?neg(?:ado|ó|aron) a (?:recibir|aceptar|entregar|pasar|darl|entregarl|recibirl|aceptarl|pasarl|atender|atenderl|trasladarl|hospitalizarl|operar|llevarl)\w*(?: [\w'-]+){0,6}|(?:retir|quit|confisc|decomis|suspend|retuv|devolv|rechaz|interrump|cort)(?:ó|aron|ieron|ió|an|en|ado|ido) (?:[\w'-]+ ){0,4}?(?:medic|pastilla|tratamiento|insulina|inhalador|lentes|anteojos|audífono|prótesis|quimioterapia|diálisis|suero|vitamina|fármaco)\w*(?: [\w'-]+){0,4}|(?:llev|acumul|pas|cumpl|sum)\w* (?:ya )?<DUR> sin (?:[\w'-]+ ){0,3}?(?:insulina|medic|tratamiento|diálisis|quimioterapia|ver (?:a un |al )médico|ser (?:atendid|examinad)|atención|recibir (?:atención|tratamiento|medic))\w*|(?:cita|operación|cirugía|tratamiento|intervención|examen|consulta)\w*(?: [\w'-]+){0,4}? (?:se )?(?:<HABER> )?(?:<FUE> )?(?:cancel|suspend|posterg|aplaz|interrump|pospuest|negad|denegad)\w*|(?:no|sin) (?:[\w'-]+ ){0,3}?(?:recib|obtuv|tuv|ten)\w* (?:[\w'-]+ ){0,2}?(?:atención|asistencia|tratamiento|medic)\w*(?: médic\w+)? hasta [\w ]{3,40}|(?:sólo|solo|únicamente|apenas) (?:le |les )?(?:d|suministr|recet|ofrec|administr)\w+ (?:[\w'-]+ ){0,2}?(?:analgésic|paracetamol|aspirin|ibuprofen|pastilla|calmante)\w*)(?!\w)",
    cues="médic doctor medic enfermer remedi ambulancia especialista insulina neg retir quit confisc decomis suspend retuv devolv rechaz interrump cort llev acumul pas cumpl sum cita operación cirugía tratamiento intervención examen consulta recib obtuv tuv ten analgésic paracetamol aspirin ibuprofen pastilla calmante",
    own_negation=True,
    unless=r"exig|pid(?:e|en|ió|ieron) que|insta|declarar|firmar|visit(?:a|as)(?!\w)|responder|recurso|apelación|audiencia|juicio|huelga",
)
def sent_the_pills_back(p: Passage) -> Fact | None:
    """'Le retiraron los medicamentos para la tensión.'"""
    health = r"médic|doctor|medic|tratamiento|insulina|pastilla|inhalador|lentes|operación|cirugía|atención|asistencia|enfermer|hospital|analgésic|paracetamol|aspirin|calmante|diálisis|quimio"
    told = p.has(health) or re.search(health, p.paragraph[-260:].casefold())
    return _denied(p) if told else None


@rule(
    r"(?:(?:(?<!\w)(?:sólo|solo|solamente|únicamente) )?(?:recib(?:e|en|ía|ían)|(?:le |les )(?:d(?:an|aban)|entreg(?:an|aban)|administr(?:an|aban)|suministr(?:an|aban))) )(?:su |sus |el |la |los |las )(?P<need>(?:<CARENOUN>|inhalador|pastillas|remedios?))(?: ahora| ya)? (?:sólo|solo|solamente|únicamente|nada más que|apenas|como mucho|más que) (?:una|dos|tres|\d|cada|cuando|si|los|el)(?!\w)",
    cues="solo sólo solamente únicamente nada apenas mucho más",
    own_negation=True,
    own_voice=True,
)
def too_seldom(p: Passage) -> Fact | None:
    """'Recibe su inhalador solo una vez por semana.'"""
    return _denied(p)


@rule(
    r"(?:ningún|ninguna|ni un solo|ni una sola) (?:médic[oa]|doctora?|especialista|enfermer[oa]) (?:l[oa]s? )?(?:<HABER>)?(?:\w+mente )?(?:examin|atend|revis|visit|vi(?:o|sto|eron)(?!\w)|evalu)\w*|(?:niegan?|negaron|negó|rehús\w+|rehus\w+) a (?:trasladar|llevar|ingresar|hospitalizar|internar)l?[oa]?s?(?: <HIM>)?(?: (?:a|al|en) (?:un |una |el |la )?(?:hospital|clínica|centro médico))?",
    cues="ningún ninguna solo sola nieg neg rehús rehus",
    own_negation=True,
    own_voice=True,
)
def no_doctor_came(p: Passage) -> Fact | None:
    """'Ningún médico la ha examinado', 'se niegan a trasladarla a un hospital.'"""
    return _denied(p)


@rule(
    r"(?:(?:un|una|el|la|su) )?(?P<need>(?:médic[oa]|doctora?|dentista|oculista|psiquiatra|pediatra|cirujan[oa]|especialista|enfermer[oa]|[a-záéíóú]+ólog[oa])(?: (?:independiente|del penal|de la prisión))?) (?:aún |todavía |hasta ahora )?(?:no|nunca) (?:l[oae]s? (?:<HABER>)?(?:vi(?:o|sto)|examin(?:ó|ado)|atend(?:ió|ido)|revis(?:ó|ado)|evalu(?:ó|ado)|visit(?:ó|ado))|(?:<HABER>)?(?:vi(?:o|sto)|examin(?:ó|ado)|atend(?:ió|ido)|revis(?:ó|ado)|evalu(?:ó|ado)|visit(?:ó|ado)) a (?=(?-i:[A-ZÀ-Ö])|l[oa]s? |él|ella))",
    cues="no nunca",
    own_negation=True,
    own_voice=True,
)
def doctor_has_not_seen(p: Passage) -> Fact | None:
    """'Un oculista aún no la ha visto.'"""
    return _denied(p)
