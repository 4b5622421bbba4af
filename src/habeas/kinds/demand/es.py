"""How Spanish tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.demand import Demand
from habeas.kinds.demand.how import listed

_ADV = r"(?: (?:\w+mente|también|nuevamente|una vez más|hoy|además|igualmente|asimismo|de nuevo|por ello|en consecuencia|con carácter urgente|con urgencia|encarecidamente|respetuosamente|(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)))*"
_VERB = r"(?:(?:v(?:uelve|uelven|olvió|olvieron|olvemos|olvimos) a )(?:instar|exigir|pedir|solicitar|llamar|exhortar|urgir|reclamar|demandar)|(?:<HABER> (?:\w+mente )?)(?:instado|exigido|pedido|solicitado|llamado|exhortado|urgido|reclamado|reiterado|demandado)|inst(?:a|an|amos|ó|aron|ando|o|ándol[oa]s?|ar)|exig(?:e|en|imos|ió|ieron|iendo|ía|o|ir)|pid(?:e|en|ió|ieron|iendo|o|amos|an)|pedimos|pedir(?:le|les)?|solicit(?:a|an|amos|ó|aron|ando|o|ar)|exhort(?:a|an|amos|ó|aron|ando)|urg(?:e|en|imos|ió|ieron)|reclam(?:a|an|amos|ó|aron|ando)|demand(?:a|an|amos|ó|aron)|rueg(?:a|an|o)|rogamos|suplic(?:o|amos)|hac(?:e|en|emos) (?:un |su )?(?:enérgico |nuevo |urgente )?(?:llamad[oa]|llamamiento)|hizo un llamado|llam(?:a|an|amos|ó|aron)|reiter(?:a|an|amos|ó|aron)(?: (?:su|nuestro|el) (?:llamado|llamamiento|petición|pedido|exigencia))?|recomiend(?:a|an|amos)|recomend(?:ó|aron)|requier(?:e|en)|emplaz(?:a|an|ó)|conmin(?:a|an|ó)|invit(?:a|an|amos|ó)|orden(?:a|ó) al estado|apel(?:a|an|amos) a|le[s]? (?:solicit|pid|ped|rog|exig)\w+|recordándol\w+|record(?:amos|ó) (?:al|a))"
_WHOM = r"(?P<to>(?:la |el |los |las |l'|sus |su |todas las |las y los )?(?:[\w'-]+ ){0,2}?(?:autoridad|gobierno|president|ministr|ministeri|parlament|fiscal|justicia|estado|comunidad|unión|corte|tribunal|dirección|administración|policía|régimen|secretar|consejo|jefe|director|defensor|comisión|cruz|relator|procurad|senad|asamblea|juez|juzgado|embajad|naciones|oficina|papa|obisp|cancill|grupo|comité|organiz|países|mecanismo|alto|sociedad|medios|colegio|rector|alcald|gobernador|usted|poder|sala|órgano|congreso|diput|servicio|instituto|iglesia|cónsul|(?-i:[A-ZÀ-Ö]))[^;,.]{0,90}?)"
_SUBJUNCTIVE = r"(?:(?:\w{2,}(?:e|en|a|an)|dé|den|sea|sean|se)(?!\w))"
_INFINITIVE = r"(?:(?:no |\w+mente )*\w{2,}(?:ar|er|ir)(?:l[oaes]{1,3}|se)?(?!\w))"
_END = (
    r"(?=\.?\"?$|;|,? (?:y|así como|e) (?:(?:también |además )?(?:a |de |que |la |el |su |al |una |para que )(?=\w)|"
    + _INFINITIVE
    + r"|(?:anunci|record|reiter|advirti|señal|dij|afirm|celebr|lament)\w+ )|\. |,\" )"
)
_ACTION = r"(?P<action>[^;]+?)(?P<stop>)" + _END
_NOT_NOW = r"(?:la defensa|su defensa|su letrad[oa]) (?:\w+ ){0,2}?(?:solicit|pid|ped|reclam)\w+|(?:famili\w+|abogad[oa]s?|fiscal(?:ía)?|madre|padre|espos[oa]|policía|guardias|ministerio público|captores|secuestradores) (?:\w+ )?(?:solicit|pid|exig|reclam)(?:ó|ió|aron|ieron|ía|aban) (?:[\w']+ ){0,2}?(?:<DUR>|pena|rescate|dinero|atención|medic|información|verl|prisión|cardiólogo)|rescate|llamad~? a declarar|a pedir clemencia|urgente de|solicitó asilo|le pid(?:en|ió|ieron) (?:\d|dinero|la pena)|(?:está|es) llamad|me llamo|solicit(?:ó|aron|é) (?:atención|información)|pid(?:ió|ieron) un cardiólogo|ped(?:ir|í|imos|ido) un amparo|exigir que le permitan|\bme pidi|(?:famili\w+|madre|padre|espos[oa]|abogad[oa]) pid(?:ió|ieron) que l[oa] (?:viera|atendiera|examinara|vea)"
_CUES = "inst exig pid ped solicit exhort urg reclam demand rueg rogamos suplic llam reiter recomiend recomend requier emplaz conmin invit orden apel record"


def _demand(p: Passage) -> Fact:
    return Demand(
        when=p.when,
        actor=p.subject or p.speaker,
        addressee=p.body("to"),
        action=p.word("action"),
    )


@rule(
    r"(?<![\w-])"
    + _VERB
    + _ADV
    + r" (?:a |al |ante )"
    + _WHOM
    + r",?(?: (?:a|para) que (?:se )?| a (?=(?:no |\w+mente |y )*\w+(?:ar|er|ir)(?:l[oaes]+|se)?(?!\w))| que (?=(?:se |l[oa]s? |les? |no )*"
    + _SUBJUNCTIVE
    + r")|(?<!\bde)(?<!\bdel) (?=(?!del? )(?:la |su |el |una )?(?:\w+ )?(?:libertad|liberación|excarcelación|cese|fin|sobreseimiento|retirada|cierre|puesta en libertad|entrega|justicia|atención|investigación|respeto|garantía|adopción|anulación|esclarecimiento|repatriación|traslado|información|revisión|intervención)))"
    + _ACTION,
    cues=_CUES,
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def calls_on(p: Passage) -> Fact | None:
    """'La organización insta al Gobierno a liberar a …'"""
    return _demand(p)


@rule(
    r"(?<![\w-])(?:"
    + _VERB
    + r"|(?<=\by\s)(?:exigió|pidió|reclamó|solicitó|pide|exige))"
    + _ADV
    + r" (?:a gritos |por |con |desde )?(?P<action>(?:que (?:(?:se |l[oa]s? |les? |nos |no |ya |además |también )*"
    + _SUBJUNCTIVE
    + r"|[^;.]{2,70}? (?:sea|sean|quede|queden|cese|cesen|libere|liberen|informe|cumpla|garantice|investigue|permita|respete|ordene|visite|reciba|tenga|intervenga|haga|anule|explique|adopte|rinda|responda|cite|impulse|sancione|devuelva|ponga|aclare|revise|actúe|exija|abra)n?(?!\w))|(?:la |su |el |una |un |sus |los |las |de |por |inmediata |pronta |urgente |(?:inmediat|plen|incondicional|pront|urgent)\w* )*(?:libertad(?:es)?|liberación|excarcelación|puesta en libertad|investigación|autopsia|justicia|respeto|cese|fin|anulación|retiro|atención médica|acceso|información sobre|garantías|fe de vida|prueba de vida|adopción|esclarecimiento|verdad|medidas|evaluación|revisión|sobreseimiento|nulidad|cierre|traslado|visita|intervención|restitución|reparación|reunión|apertura|entrega|un juicio justo|aparición|absolución|repatriación|vida|derechos|devolución|indulto|amnistía|pruebas de vida)(?!\w))[^;]*?)"
    + _END,
    cues=_CUES,
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW
    + r"|(?:abogad\w+|famili\w+|ella|él) (?:ha |había )?(?:solicitado|pedido)|orden(?:ó|a) que|pid(?:ió|ieron) información",
)
def calls_for(p: Passage) -> Fact | None:
    """'Exige su liberación inmediata.'"""
    if p.has(r"llam\w+ |apel\w+ ") and not p.has(
        r"llam\w+ (?:a |al |por )|llamad[oa]|llamamiento|inst|exig|pid|ped|solicit"
    ):
        return None
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    r"(?<![\w-])"
    + _VERB
    + _ADV
    + r" (?:a |al |ante )[^;.]{3,260}?,? (?:y|así como|e) (?:también )?(?P<quote>(?:a |al )"
    + _WHOM
    + r" (?:(?:a|para) que (?:se )?|a (?=(?:no |\w+mente )*\w+(?:ar|er|ir)(?:l[oaes]+|se)?(?!\w))|que (?=(?:se |l[oa]s? |les? |no )*"
    + _SUBJUNCTIVE
    + r"))"
    + _ACTION
    + r")",
    cues=_CUES,
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def calls_on_another(p: Passage) -> Fact | None:
    """'… y al Servicio Penitenciario a darle insulina': what is asked of another body in the same breath."""
    return _demand(p)


@rule(
    r"(?:deb(?:e|en|ería|erían|erá|erán)|tien(?:e|en) (?:que|la obligación de|el deber de)|(?:est(?:á|án) obligad[oa]s? a)|hay que|es (?:urgente|imperativo|necesario|imprescindible|hora de|preciso)(?: que)?|corresponde|proced(?:e|ía)(?: que)?|urge(?: que)?) (?:\w+mente |sin demora |por tanto |por ello |de inmediato |también |cuanto antes |su |la )*(?P<action>(?:(?:[\w]+ ){1,5}?(?:reciba|sea|quede|tenga|pueda|libere|garantice|permita|investigue)n?|ser (?:\w+mente (?:y \w+mente )?|sin demora |puest~ en )?(?:liberad|excarcelad|puest|retirad|anulad|autorizad|trasladad|protegid|levantad|garantizad|investigad|procesad|respetad|atendid|hospitalizad|absuelt|revocad|sobreseíd|sancionad|juzgad|devuelt)(?:o|a|os|as)|(?:quedar en libertad|poner|liberar|excarcelar|anular|garantizar|investigar|abrir|respetar|permitir|dar a conocer|retirar|conceder|facilitar|aclarar|esclarecer|poner fin|hacer|tomar medidas|ordenar|esclarecer|explicar|derogar|suspender|entregar|dar|cesar|revelar|informar|brindar|proporcionar|asegurar|devolver|autorizar|proteger|cumplir|adoptar|trasladar|levantar|retirar|rendir|velar|recibir|dejar|puesta en libertad|libertad|liberación)(?:l[oaes]+|se)?)(?!\w)[^;]*?)(?P<stop>)"
    + _END,
    cues="deb tien hay imperativo necesario imprescindible hora preciso corresponde proced urge",
    hypothetical=True,
    dated_before=True,
    unless=r"nadie debe|no deb(?:e|en|ería)|debe(?:n)? comparecer|deb(?:e|ía) presentarse cada|toda persona|tod[oa] (?:recluso|detenido|preso)",
)
def must_be(p: Passage) -> Fact | None:
    """'Debe ser liberada.'"""
    return Demand(when=p.when, actor=p.speaker, addressee=p.subject, action=p.word("action"))


@rule(
    r"^(?:(?:[Pp]rimero|[Ss]egundo|[Tt]ercero|[Cc]uarto|y|e|\w\)|[Aa] las autoridades(?: de \w+)?:?|[Aa]l (?:gobierno|estado)(?: de \w+)?:?),? )?(?:(?P<action>(?:que|a que|de que) (?:(?:se |l[oa]s? |les? |nos |no |al menos |cese[n]? |por fin )*"
    + _SUBJUNCTIVE
    + r"|[^;.]{2,80}? (?:sea|sean|quede|queden|cese|cesen|libere|liberen|informe|cumpla|garantice|investigue|permita|respete|ordene|visite|reciba|tenga|intervenga|haga|anule|explique|adopte|rinda|responda|cite|impulse|sancione|devuelva|ponga|aclare|revise|actúe|exija|abra)n?(?!\w))[^;]*?)"
    r"|(?P<a2>(?:(?:[Ll]a|[Ee]l|[Uu]na?|[Ss]u) )?(?:(?:inmediata|plena|pronta|urgente) )?(?:[Ll]ibertad|[Ll]iberación|[Ee]xcarcelación|[Cc]ese|[Ff]in (?:de|a)|[Aa]nulación|[Ii]nvestigación|[Aa]tención médica|[Rr]espeto|[Gg]arantías?|[Tt]raslado|[Aa]cceso|[Rr]etiro|[Cc]ierre|[Jj]usticia para|[Rr]eparación|[Ff]e de vida|[Rr]estitución|[Rr]evocación|[Ss]obreseimiento)(?: (?:plena|inmediata|incondicional|e incondicional|independiente|imparcial|efectiva|urgente|y))*(?: (?:de|del|para|a|al|sobre|por|inmediat|con|e|y|ya)\w*)[^;]*?)"
    r"|(?P<a3>(?:(?:[Pp]or favor,? )?(?:(?:[Nn]o )?(?:[Ll]iber|[Aa]bandon|[Aa]nul|[Gg]arantic|[Gg]arantiz|[Pp]ong|[Pp]on|[Aa]segur|[Aa]br|[Ii]nvestig|[Rr]evel|[Aa]utoric|[Aa]utoriz|[Pp]ermit|[Pp]roporcion|[Rr]espet|[Cc]es|[Oo]rden|[Pp]roteg|[Pp]rotej|[Dd]evuelv|[Dd]evolv|[Ii]nform|[Aa]dopt|[Cc]umpl|[Bb]rind|[Tt]raslad|[Rr]evis|[Rr]evoc|[Rr]etir|[Ee]valú|[Ff]acilit|[Ss]uspend|[Ee]vit|[Vv]el|[Ii]mplement|[Aa]cat|[Ss]ancion|[Ee]xcarcel|[Dd]eje|[Dd]ej|[Hh]ag|[Ll]ev|[Tt]om|[Rr]atific|[Ii]nvit|[Ss]uelt|[Cc]onced|[Ss]ustituy|[Rr]eform|[Dd]erog|[Gg]estion|[Pp]ublic)(?:e|en|a|an|ar|er|ir|ue|uen|ce|cen|ad|ed|á)(?:l[oaes]+)?)) (?:de |a |al |que |la |el |los |las |su |sus |un |una |sin |en |inmediat|tod|y |plena|cuanto|dentro|como|fin|por|cualquier|[A-ZÀ-Ö])[^;]*?)"
    r"|(?P<a4>(?:inst(?:ando|ánd)|pid(?:iendo|iénd)|exig(?:iendo|iénd)|solicit(?:ando|ánd)|exhort(?:ando|ánd)|record(?:ando|ánd)|reclam(?:ando|ánd)|urg(?:iendo|iénd))\w* [^;]{3,}?))(?P<stop>)"
    + _END,
    cues="que cese fin anul investig atención respet garant traslad acceso retir cierre justicia repar vida restituc revoc sobrese liber abandon pon asegur abr revel autori permit proporcion cesar orden prote devuelv devolv inform adopt cumpl brind revis evalú facilit suspend evit vele velar implement acat sancion excarcel dej hag hac llev tom ratific invit suelt conced sustitu reform derog gestion public instan instán pidien pidién exigien exigién solicitan solicitán exhortan exhortán recordan recordán reclaman reclamán urgien urgién",
    hypothetical=True,
    dated_before=True,
    unless=r"^(?:que|a que) (?:la |el |los |su |sus |no |se |l[oa]s? )?[^;.]{0,30}? (?:es|son|fue|está|ha|han|había|tiene|padece)(?!\w)|<FUE> |<HABER> (?:sido|dictado|recuperado)|(?:anula|revoca|ordena|abrió|suspende|rechaza|permite|garantiza|cesa|toma|hace|lleva|deja) (?:la|el|que)|recuperó|obtuvo|libertad (?:condicional|bajo)|justicia militar",
    imperative=True,
)
def listed_demand(p: Passage) -> Fact | None:
    """An item of a list: 'que se anule su condena'."""
    action = p.word("action") or p.word("a2") or p.word("a3") or p.word("a4")
    words = (action or "").split()
    if p.clause[:1].isupper() and len(words) < 3 and not p.has("libertad|justicia"):
        return None
    return listed(p, action)


@rule(
    r"(?:(?:queremos|esperamos|deseamos|necesitamos) (?P<action>(?:que (?:se |l[oa]s? |les? |nos |no )*"
    + _SUBJUNCTIVE
    + r"|verl[oa]s?|a nuestr[oa]s? \w+|justicia|su libertad|la verdad|saber dónde)[^;.]*)|(?P<a2>(?:¡|\")?(?:libértenl|libérenl|suéltenl|devuélvannosl|devuélvanl|déjenl|liberen|suelten|excarcelen|libertad para|vivos? (?:los|l[oa]) (?:queremos|llevaron))[oa]?s?(?!\w)[^;.!]*)|(?P<a4>(?<=si\ses\sasí,\s)que [^;.]+|(?<=si\sno,\s)que [^;.]+)|(?P<a3>(?:l[oa]s? |que l[oa]s? )(?:suelten|dejen (?:en libertad|ir|libre)|liberen|devuelvan|excarcelen|traigan|dejen ver))(?!\w)[^;.]*)",
    cues="así, no, queremos esperamos deseamos necesitamos libértenl libérenl suélten devuélvan déjen liberen suelten excarcelen libertad vivo dejen devuelvan traigan",
    hypothetical=True,
    dated_before=True,
    unless=r"para que (?:l[oa]s? )?(?:liberen|suelten|dejen) (?:hay|pagar)",
)
def free_them(p: Passage) -> Fact | None:
    """'Que los suelten.'"""
    action = p.word("action") or p.word("a2") or p.word("a3") or p.word("a4")
    return listed(p, action)


@rule(
    r"(?<![\w-])(?:(?:inst|exig|pid|ped|solicit|exhort|urg|reclam|demand|llam|recomiend|recomend|requier|invit|rog|rueg)(?:a|an|amos|ó|aron|ado|ando|e|en|imos|ió|ieron|iendo|o|ido|ándol\w+)|deb(?:en|e|erían?)|tienen la obligación)(?!\w) [^;]{3,260}?(?:,|,? y|,? e|,? así como|,? y también) (?P<quote>(?P<action>(?:(?:a |de |para )?"
    + _INFINITIVE
    + r"(?= )|(?:a |para )?que (?:(?:se|l[oa]s?|les?|nos|no) )*"
    + _SUBJUNCTIVE
    + r"|al? [^;,.]{3,50}? que (?:se )?"
    + _SUBJUNCTIVE
    + r"|(?:la |el |su )(?:inmediata |plena |pronta )?(?:liberación|excarcelación|anulación|investigación|libertad|cese|cierre|respeto|restitución|reparación|devolución)(?!\w))[^;]*?)"
    + _END
    + r")",
    cues=_CUES + " deb obligación",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW + r"|fiscal(?:ía)? (?:pide|solicita)|puede[n]? ",
)
def calls_on_for_more(p: Passage) -> Fact | None:
    """'… y a garantizarle atención médica': the further thing asked."""
    return Demand(when=p.when, actor=p.subject or p.speaker, action=p.word("action"))


@rule(
    r"(?:(?<=,\s)|(?<=\by\s)|(?<=\be\s))(?P<quote>(?P<action>(?:a )?que (?:(?:(?:se|l[oa]s?|les?|me|nos|no|también) )+"
    + _SUBJUNCTIVE
    + r"|(?:el|la|los|las|su|un|una) [\w ]{2,40}? (?:pueda|sea|quede|reciba|tenga|cese|visite)n?(?!\w))[^;,]*?))(?=,| y que| y a que|\.?\"?$|;)|(?P<quote2>(?:ordén|dispón|certifíqu|gír|líbr|póng|excarcél)\w*se (?P<a2>[^;]{4,}))",
    cues="que ordén dispón certifíqu gír líbr póng",
    hypothetical=True,
    dated_before=True,
    unless=_NOT_NOW,
)
def and_that(p: Passage) -> Fact | None:
    """'Pido que revisen su caso, que lo lleven a un hospital y que lo liberen.'"""
    asked = re.search(r"\b(?:pid|ped|exig|solicit|inst|reclam|exhort|rog|rueg|llam)", p.paragraph.rpartition(". ")[2], re.IGNORECASE)  # fmt: skip
    action = p.word("action") or p.word("a2")
    return listed(p, action) if asked or p.word("a2") else None


@rule(
    r"^(?:[\w)]{1,3}[.)] )?"
    + _INFINITIVE
    + r" [^;]{3,220}?(?:,|,? y|,? así como)(?: de| a)? (?P<quote>(?P<action>"
    + _INFINITIVE
    + r"[^;]*?))(?=\.?\"?$|;|,? y (?:a |de )?"
    + _INFINITIVE
    + r")",
    cues="y",
    hypothetical=True,
    dated_before=True,
    unless=r"^(?:tras|al|por|después) |<HABER> ",
)
def and_to(p: Passage) -> Fact | None:
    """An item of a list that asks two things: 'Retirar los cargos y liberarlo'."""
    return listed(p, p.word("action"))


@rule(
    r"(?:,|,? y|,? e|,? así como|,? y también) (?P<quote>(?P<action>que (?:(?:se|l[oa]s?|les?|nos|no) )*(?:[\w'-]+ ){0,3}?(?:pong|garantic|liber|excarcel|permit|investig|anul|revoqu|retir|respet|asegur|brind|proporcion|entregu|traslad|ces|levant|cumpl|adopt|inform|abr|sancion|esclarezc|proteg|proteja|sea|sean|reciba|tenga|pueda|vuelva|quede)(?:e|en|an|n|a)?(?!\w)[^,.;]*))(?=,? y que |,? así como|[,.;]|$)",
    cues="que",
    hypothetical=True,
    dated_before=True,
)
def asked_besides(p: Passage) -> Fact | None:
    """'Pedimos que anulen la condena, que la pongan en libertad y que garanticen …': each thing."""
    paragraph, action = " ".join(p.paragraph.split()), p.word("action") or ""
    asked = re.split(r"[.!?]\s", paragraph[: paragraph.rfind(action)])[-1]
    if not re.search(
        r"(?i)\b(?:pid|ped|exig|inst|solicit|exhort|urg|reclam|llam|rog|rueg|recomend|demand)\w*\b",
        asked,
    ):
        return None
    return listed(p, action)


@rule(
    r"(?:(?<=\by\s)|(?<=,\s)|(?<=\be\s)|(?<=;\s))(?P<quote>(?P<action>(?:que )?(?:[\w'-]+ ){0,3}?(?:se |l[oae]s? |no )*(?:reciban?|comparezcan?|rindan?|respondan?|sean?|liberen?|cesen?|garanticen?|investiguen?|permitan?|pongan?|otorguen?|devuelvan?|tengan?|cumplan?|respeten?|sancionen?|juzguen?|aclaren?|entreguen?|retiren?|anulen?|revoquen?|suspendan?|adopten?|publiquen?|brinden?|protejan?|archiven?|revisen?|suelten?|dejen|informen?|abran?|trasladen?|atiendan?|faciliten?) [^;.]{3,120}?))(?=[;.,]|$| y que| y se )",
    cues="reciba comparezca rinda responda sea libere cese garantice investigue permita ponga otorgue devuelva tenga cumpla respete sancione juzgue aclare entregue retire anule revoque suspenda adopte publique brinde proteja archive revise suelte dejen informe abra traslade atienda facilite",
    hypothetical=True,
    unless=r"si (?:no )?|cuando|para que|hasta que|antes de que|tem(?:e|en|emos)|aunque|ojalá",
)
def and_be_given(p: Passage) -> Fact | None:
    """'… pidiendo que se la proteja y reciba la medicación que necesita.'"""
    asks = re.search(
        r"(?:pid|ped|solicit|exig|inst|reclam|demand|urg|exhort|requier)\w*[^.]{0,240}\bque\b[^.]*\.?$",
        p.paragraph.casefold(),
    )
    return _demand(p) if asks else None
