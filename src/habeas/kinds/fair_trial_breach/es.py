"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.fair_trial_breach.how import SPANISH, is_no_fault, is_own_account

_STAGES = {
    "detención": "detención",
    "arresto": "arresto",
    "juicio": "juicio",
    "condena": "condena",
    "proceso": "proceso",
    "investigación": "investigación",
    "sentencia": "sentencia",
}
_STAGE = (
    r"(?:detención|arresto|juicio|condena|proceso|procedimiento|investigación|sentencia|apelación)"
)
_NO = r"(?:(?:no|nunca|jamás|tampoco|ni siquiera|ni) (?:(?:se|le|les|lo|la|los|las|nos) )*(?:<HABER> )?(?:\w+mente )?(?:pud(?:o|ieron)|podido|puede[n]?|tuv(?:o|ieron)|tenido|tien(?:e|en)|permit\w+|dej\w+|cont(?:ó|aron|ado|aba)|admit\w+|acept\w+|escuch\w+|convoc\w+|dispus(?:o|ieron)|dispuesto|concedi\w+|di(?:o|eron)|facilit\w+|garantiz\w+|autoriz\w+|fue|fueron|sido) ?|sin (?:poder |tener |haber |contar con |que (?:se )?(?:le |les )?(?:permit\w+ )?|la |acceso a |derecho a )*|ningún |ninguna |negativa a |neg\w+ (?:el |la |su )?|impid\w+ (?:que )?|imped\w+ (?:que |de )?|(?:falta|ausencia|privad[oa]s?) de(?:l)? )"
_ASK = r"exig(?:e|en|imos)|pid(?:e|en)|insta (?:a|al)|garantic|que (?:se )?(?:le )?permit|solicita(?:n|mos)? (?:a|al|que)"


def _breach(p: Passage, guarantee: Guarantee) -> Fact:
    return FairTrialBreach(when=p.when, guarantee=guarantee, detail=p.clause)


def _of_arrest(p: Passage) -> Guarantee:
    """What was not shown or told at the arrest."""
    if p.has("orden"):
        return Guarantee.WARRANT
    return Guarantee.REASONS if p.has(r"motivo|razon") else Guarantee.OTHER


@rule(
    r"(?P<quote>(?P<stages>(?:el |la |su |sus |los |las )"
    + _STAGE
    + r"(?:(?:,| y| e) (?:el |la |su )?"
    + _STAGE
    + r")*)(?: (?:de |del |contra )(?:[\w.'-]+ ){0,5}?(?:[\w.'-]+))? (?:no (?:<HABER> )?(?:se )?(?:respet|cumpl|ajust|llev|observ)\w*(?: conforme| de conformidad)?|(?:<HABER> )?(?:viol|vulner|infring|contravien|incumpl|desconoc)\w*) (?:a |al |con |la |las |el |los |de |lo )*(?P<rule>(?:código|constitución|ley|leyes|normas|derecho|procedimiento|garantías|debido proceso|estándares|dispuesto)[\w' ]*?))(?=[,.;]|$| y )",
    cues="respet cumpl ajust observ viol vulner infring contravien desconoc llev",
    own_negation=True,
    own_voice=True,
)
def not_in_line(p: Passage) -> Fact | None:
    """'La detención y el juicio no se ajustaron al Código …'"""
    words = (p.word("stages") or "").casefold()
    stages = tuple(stage for stage in _STAGES if stage in words)
    return FairTrialBreach(
        when=p.when,
        guarantee=Guarantee.DOMESTIC_PROCEDURE,
        stages=stages or None,
        rule=p.word("rule"),
    )


@rule(
    _NO
    + r"(?:[\w'-]+ ){0,6}?(?:defenderse|preparar(?:se)? (?:su|la|una)? ?(?:defensa|alegatos)|presentar (?:pruebas|testigos|alegatos|su defensa|sus)|acceso (?:al|a la|a su) (?:expediente|sumario|causa|acta|actuaciones|pruebas)|acceder (?:al|a la|a su) (?:expediente|sumario|causa)|ver (?:el|su) expediente|testigos(?! presenciales)|tomar la palabra|ser oíd[oa]s?|escuchad~|oíd~|notificad~ (?:del|de la|de las|de los)|derecho a la defensa|derecho de defensa)|(?:viola|vulnera|infrin|menosca|lesion|deneg|negac|quebrant)\w* (?:[\w'-]+ ){0,5}?(?:derechos? (?:a|de) (?:la )?(?:legítima )?defensa|debido proceso|presunción de inocencia|garantías|derecho a un juicio|juicio justo)|(?:expediente|sumario|acusación)[^;]{0,30}? (?:<FUE> |se le[s]? )(?:entregad|notificad|mostrad|entreg|mostr|notific)\w*[^;]{0,15}?(?:días|horas|minutos|semanas) antes|testigos? (?:de (?:la )?defensa|de descargo)[^;]{0,20}? (?:no|fueron|fue) [^;]{0,30}?(?:admitid|escuchad|oíd|citad|rechazad|permit)\w*|rechaz\w+ (?:todas |las )*(?:las )?(?:pruebas|testigos|testimonios) (?:de la defensa|de descargo|presentad)|(?:peritos?|testigos?)[^;.]{0,25} (?:deneg|neg|rechaz|impid|impedid)\w*|(?:tribunal|juez|jueza|corte)[^;.]{0,12} (?:no|ni siquiera|nunca) l[oae]s? (?:escuch|oy|permit|dej)\w*|sin que (?:un|una|ningún|el|la) (?:juez|jueza|tribunal) l[oa]s? \w+|(?:en|con) (?:juicio|audiencia|proceso)s? (?:sumario|exprés|sumarísimo)s?",
    cues="perito tribunal juez corte sumario acceso defen expediente testigo palabra oíd escuchad notificad viola vulnera infrin menosca lesion deneg negac quebrant sumari exprés prueba presentar",
    own_negation=True,
    own_voice=True,
    unless=_ASK + r"|defensora|ministro de defensa|defensoría del",
)
def no_defence(p: Passage) -> Fact | None:
    """'… no pudo preparar su defensa.'"""
    return _breach(p, Guarantee.DEFENCE)


@rule(
    r"(?:"
    + _NO
    + r"(?:[\w'-]+ ){0,8}?(?:abogad[oa]s?|letrad[oa]s?|asistencia (?:letrada|legal|jurídica)|defensor(?:a|es)?(?: (?:privad|de su)\w*)?|representación legal|defensa (?:privada|técnica|de su (?:elección|confianza)|de confianza))(?!\w)|abogad[oa]s? (?:[\w'-]+ ){0,5}?(?:no (?:pud|<HABER>|fue|tuv|ha sido|le|la|lo)\w*|impedid|expulsad|excluid|amenazad|retirad)\w*|(?:defensor|defensora|abogad[oa])(?: (?:\w+ ){0,2}?)?(?:públic[oa]s?|de oficio|impuest[oa]|asignad[oa]|designad[oa] por)|que (?:él|ella|ellos|ellas)? ?no (?:había[n]? )?(?:elegid|conoc|escogid|designad|nombrad)\w*|sin (?:la )?presencia de (?:su|un|sus) (?:abogad|defensor)\w*|abogad[oa]s? de (?:su|nuestra) (?:confianza|elección))",
    cues="letrad abogad letrada jurídica defensor representación defensa elegid conoc escogid designad nombrad legal",
    own_negation=True,
    unless=_ASK
    + r"|comunicarse con un|visitar|defensora? (?:de|del) (?:pueblo|derechos|río|tierra)|defensoría|ver a su|sin (?:el )?conocimiento de|(?:contest|respond)\w+ a (?:su|la) abogad|(?:un|una|su) (?:abogad|defensor)[oa]? públic[oa] (?:dijo|afirm|indic)|no (?:ha|han) (?:podido|dejado) (?:ver|visitar|hablar)|detenid[oa] (?:el|la) abogad",
)
def no_counsel(p: Passage) -> Fact | None:
    """'… fue interrogada sin abogado.'"""
    return _breach(p, Guarantee.COUNSEL)


@rule(
    r"(?:a puerta[s]? cerrada[s]?|en secreto|juicio (?:secreto|clandestino)|(?:jueces|tribunal|juez|jueza) sin rostro|(?:audiencia|juicio|vista) (?:[\w'-]+ ){0,3}?(?:secret[oa]|clandestin[oa]|por videoconferencia|telemátic[oa]|dentro de la (?:cárcel|prisión))|(?:público|observadores|periodistas|prensa|familia|familiares|diplomáticos)[\w', ]{0,60}?(?:no (?:<HABER> )?(?:se les |les |fueron |pud|dejaron |permit|tuv)[\w ]*?(?:entr|asist|presenci|acce|permit)\w*|(?:se les |les )?(?:impid|neg|prohib)\w+ (?:el |la )?(?:entrada|acceso|asist\w*|ingres\w*|presencia)|excluid|expulsad)|(?:audiencia|juicio|vista|a la|en la|al|en el)[^;.]{0,40} que no (?:nos |les |l[oa]s? |se )?(?:dej|permit)\w+ (?:pasar|entrar|asistir)|(?:al|a la) que no (?:se )?(?:pud|dej|permit)\w+ (?:\w+ )?(?:entrar|asistir|acceder)|a la que no (?:nos|les) dejaron|(?:no|ni|sin|nadie) (?:[\w']+ ){0,4}?(?:entrar|acceder|asistir|ingresar|presenciar) (?:en |a |al )?(?:la |el )?(?:sala|juicio|audiencia|vista|tribunal)|sin (?:la )?presencia (?:de (?:público|familiares|la prensa|observadores)))(?!\w)",
    cues="dej permit pasar puerta secret rostro clandestin videoconferencia telemátic dentro público observador periodista prensa famil diplomátic entrar acceder asistir ingresar presenciar",
    own_negation=True,
    own_voice=True,
    unless=r"visita|cárcel (?:les )?impid",
)
def closed_trial(p: Passage) -> Fact | None:
    """'El juicio se celebró a puerta cerrada.'"""
    return None if is_own_account(p) else _breach(p, Guarantee.PUBLIC_HEARING)


@rule(
    r"(?:(?:forz|oblig|coaccion|presion|constreñ|tortur|conmin)(?:ad[oa]s?|ar(?:on|l[oa]s?)?|ó|aban|a|ándol[oa]s?) (?:[\w',-]+ ){0,6}?(?:a|para(?: que)?) (?:se )?(?:confes|firm|declar|autoinculp|inculp|incrimin|acus|admit|grab|reconoc|testific|delat|señal)\w*|confesi(?:ón|ones) (?:[\w'-]+ ){0,3}?(?:forzad|bajo (?:tortura|coacción|presión)|obtenid|arrancad|extraíd)\w*|(?:para|con el fin de|a fin de) (?:que (?:firm|confes|declar|admit|reconoc|acus|grab|inculp|se incul|delat)\w+|(?:obligarl|forzarl|arrancarl|sacarl|obtener)\w* [^;.]{0,25}?(?:confes|firm|declar|grab|inculp|admit|acus)\w*)|(?:arranc|extraj|obtuv)\w+ (?:[\w'-]+ ){0,3}?confesi(?:ón|ones)|(?:firm|hic(?:ieron))\w* (?:[\w'-]+ ){0,4}?(?:confesión|declaración autoinculp|documentos? en blanco|hojas? en blanco|papeles)|confes\w+ (?:\w+ )?bajo (?:tortura|coacción|presión|amenaza)|confesi(?:ón|ones)(?: que)? [^;.]{0,30}?(?:bajo|tortura|amenaza))",
    cues="confes firm declar inculp incrimin acus admit grab reconoc testific delat señal papeles blanco",
    unless=r"firmar la petición|firman esta|se negó a (?:firmar|declarar)",
)
def forced_confession(p: Passage) -> Fact | None:
    """'… obligada a firmar una confesión.'"""
    return _breach(p, Guarantee.CONFESSION)


@rule(
    r"(?:(?:sin|ningun[ao]?|falta de|ausencia de|carec\w+ de|no (?:existe[n]?|hay|hubo|present\w+|aport\w+|mostr\w+)|única|(?:como|por) toda) (?:[\w'-]+ ){0,3}?(?:pruebas?|evidencias?|elementos? (?:probatorios?|de convicción)|fundamento)|(?:conversaciones|mensajes|declaraciones|testimonios|cargos|acusaciones|pruebas|causa|proceso|juicio|delitos|expediente|acusación|caso|evidencias|instrucción|sumario|investigación)(?:(?: presentadas?| en que se basa)? (?:de|por|en su contra|contra) ?[\w'\" ]{0,30}?)? (?:(?:est(?:á|uvo|án|aba)|fue|son|es|ha (?:sido|estado)) )?(?:\w+mente )?(?:marcad[oa] por (?:violaciones|irregularidades)|manipulad|alterad|falsificad|fabricad|infundad|fals[oa]s?\b|amañad|inventad|espuri|sembrad|carente|montad|motivaciones políticas|políticamente motivad|motivad[oa]s? políticamente|sin fundamento|plagad|viciad)\w*|(?:bas|fund|sustent|apoy)\w+ (?:[\w']+ ){0,4}?(?:únicamente|exclusivamente|solo|sólo|solamente) en|(?:declaración|testimonio|dicho) de un (?:solo|único)|(?:falsas|infundadas|fabricadas) (?:acusaciones|pruebas|imputaciones)|fals[oa]s? (?:cargos|testimonios?|testigos?)|(?:montaje|parodia|farsa|simulacro) (?:judicial|de juicio)|(?:pruebas?|droga|armas?|panfletos|explosivos) (?:[\w'-]+ ){0,3}?(?:sembr|plant|coloc)\w+|(?:sembr|plant)(?:aron|ó|ad\w+) (?:[\w'-]+ ){0,2}?(?:pruebas|droga|armas|evidencias|explosivos|municiones|objetos))",
    cues="irregularidades prueba evidencia probatorio fabricad fals amañad inventad espuri sembr plant montaje parodia farsa simulacro convicción carente montad política viciad plagad coloc manipulad alterad bas fund sustent apoy declaración testimonio",
    own_negation=True,
    own_voice=True,
    unless=r"noticias falsas|información falsa|difusión de|prueba de vida|fe de vida|prueba de covid",
)
def evidence(p: Passage) -> Fact | None:
    """'… sin prueba alguna.'"""
    return _breach(p, Guarantee.EVIDENCE)


@rule(
    r"(?:(?:grupo|comité|comisión|relator\w*|expert\w*|dictamen|opinión|tribunal|naciones unidas|onu|organización|[A-Z]\w+) (?:[\w.,'-]+ ){0,14}?(?:conclu|determin|declar|dictamin|consider|estim|calific|resolvi|señal|afirm|sosti|sostuv)\w* (?:[\w,'-]+ ){0,10}?(?:arbitrari|ilegal)\w*|(?:detención|privación de (?:la |su )?libertad|encarcelamiento|arresto|prisión|encarcelación|reclusión)(?: [\w'-]+){0,6}? (?:es|era|fue|resulta|constituye|ha sido|son|carece|obedece|responde|sea) (?:[\w'-]+ ){0,4}?(?:arbitrari|ilegal|injust|represalia|de base legal|contrari|castigo|motivos políticos|motivad)\w*|(?:arbitraria|injusta|ilegal)mente (?:detenid|pres|encarcelad|privad|recluid)[oa]s?|(?:pres[oa]s?|detenid[oa]s?|encarcelad[oa]s?|privad[oa]s? de (?:su |la )?libertad|castigad[oa]s?|perseguid[oa]s?|procesad[oa]s?) (?:\w+ )?(?:únicamente|exclusivamente|solo|sólo|solamente|tan solo|simplemente) (?:por|a causa)|(?:en|como|una) represalias? (?:por|a|contra)|por (?:el mero|el solo|el simple) hecho de|(?:únicamente|exclusivamente|solo|sólo|solamente) por (?:ejercer|expresar|defender|informar|publicar|su (?:labor|trabajo)|haber|criticar|pensar|decir|opinar|protestar|sus opiniones))",
    cues="arbitrari injust represalia únicamente exclusivamente solo sólo solamente mero simple castigo contrari motiv legal",
    own_voice=True,
    unless=_ASK + r"|porte ilegal|asociación ilegal|tráfico ilegal|posesión ilegal|enriquecimiento",
)
def arbitrary(p: Passage) -> Fact | None:
    """'Su detención es arbitraria.'"""
    return _breach(p, Guarantee.ARBITRARY)


@rule(
    r"(?:(?:sin|ninguna?|no (?:<HABER> )?(?:se |le |les |fue |fueron |mostr\w+ |present\w+ |exhib\w+ |mediab?a? |existía |había |hubo |ha sido |han sido |est\w+ )*) ?(?:\w+mente )?(?:que (?:se )?(?:le |les )?(?:haya[n]? |hubiera[n]? |mediara |exist\w+ )?|mostrar(?:le)? |presentar(?:le)? |exhibir(?:le)? |haber sido |haber |ser |previa |una |la |las |el |ninguna |debidas? |mínimas? |básicas? |respeto (?:a |al )|contar con |mediar |existir |formular(?:le)? |celebrad\w+ |iniciad\w+ |ningún |ni )*(?:orden(?: (?:judicial|de (?:detención|captura|aprehensión|arresto|allanamiento)))?(?! público)|juicio|sentencia(?: firme)?|cargos(?! públicos)|acusación(?: formal)?|juzgad[oa]s?|(?:puest|presentad|llevad)[oa]s? (?:a disposición|ante) (?:de |del |el |la |un |una )*(?:juez|jueza|tribunal|autoridad|juzgado|fiscal)|imputad[oa]s?|intérprete|traductor|audiencia|fecha (?:de|para)|informar(?:le|les)? (?:de |sobre )?(?:los|las|el) (?:motivos|razones|cargos)|explicar(?:le|les)? (?:los|las|el) (?:motivos|razones|por qué)|condena firme|debido proceso|garantías)|no (?:se )?(?:le[s]? |l[oa]s? )?(?:<HABER> )?(?:cont|tuv|dieron|dio|asign|proporcion|facilit|design|nombr)\w* (?:con )?(?:un |una |ningún )?(?:intérprete|traductor)|(?:tribunal(?:es)?|juzgado|fiscalía|justicia|jurisdicción|fuero|corte) militar|civil(?:es)? (?:juzgad|procesad)\w* (?:por|ante) (?:militares|tribunales militares)|no (?:se )?(?:l[eo]s? )?(?:<HABER> )?inform\w+ (?:de |sobre |del )?(?:los |las |el |la |sus )?(?:cargos|motivos|razones|derechos|acusaci)\w*|no <HABER> comparecido ante|(?:supera|superó|exced|rebas|sobrepas|venci)\w* (?:ya |de )?(?:[\w'-]+ ){0,3}?(?:plazo|lapso|límite)s?(?: (?:legal|razonable|máximo|establecid|de ley))?|(?:plazo|lapso) (?:[\w'-]+ ){0,10}?(?:vencid|excedid|superad|venció|sobrepasad|rebasad|incumplid|violad|inobservad)\w*|retardo procesal|dilaci(?:ón|ones) (?:indebida|procesal|injustificada)\w*|(?:audiencias?|juicio)[^;.]{0,25}? (?:diferid|aplazad|pospuest|suspendid)[oa]s? (?:\w+ ){0,2}?(?:veces|ocasiones|reiterad)|(?:inmunidad|fuero) (?:[\w'-]+ ){0,3}?(?:parlamentari|violad|ignorad|allanad|levantad|diplomátic|sin)\w*|(?:pasando por alto|sin respetar|en violación de|violando|desconociendo) su (?:inmunidad|fuero)|(?:goza|gozaba|tiene|ampara)\w* (?:de )?inmunidad|(?:fuera del|pasad\w+ el|después del) (?:plazo|lapso)(?: \w+)? (?:legal|constitucional|de)?|(?:más de|después de) (?:48|72|cuarenta y ocho|setenta y dos) horas)",
    cues="inform comparecido orden juicio sentencia cargos acusación juzgad disposición presentad llevad imputad intérprete traductor audiencia fecha informar explicar condena proceso garantías militar plazo lapso límite retardo dilaci inmunidad fuero horas",
    own_negation=True,
    unless=_ASK
    + r"|no culpable|en espera de juicio|policía militar|base militar|hospital militar|prisión militar|orden de (?:traslado|excarcelación)|plazo de \w+ días|primeras (?:48|72)|no (?:se )?orden|preso del fuero|orden(?:ó|aron)",
)
def without_charge(p: Passage) -> Fact | None:
    """'… detenida sin orden judicial.'"""
    if p.has(r"intérprete|traductor"):
        return _breach(p, Guarantee.INTERPRETER)
    if p.has(r"militar"):
        return _breach(p, Guarantee.INDEPENDENCE)
    return None if is_no_fault(p, SPANISH) else _breach(p, _of_arrest(p))


@rule(
    r"(?:(?:juzgad|condenad|sentenciad)~ (?:en ausencia|en rebeldía|in absentia|sin su presencia|sin estar presente)|no (?:<HABER> )?(?:se le |le |fue |pudo |lo |la )[\w ]{0,12}?(?:asistir|estar presente|comparecer|llevad~ a (?:la|su) audiencia)|no l[oa] (?:llevaron|trasladaron) (?:a|al) (?:[\w']+ )?(?:tribunal|audiencia|juicio)|(?:falta de|carece de|sin) (?:independencia|imparcialidad)|(?:juez|jueza|jueces|tribunal(?:es)?|magistrad[oa]s?|fiscal(?:es)?|poder judicial|justicia) (?:\w+ ){0,3}?(?:no es|no son|carecen?|parcial|sin) (?:\w+ )?(?:independ|imparcial|parcial)\w*|(?:no constan?|no (?:quedó|quedaron|figura) (?:\w+ )?(?:en|consta)) (?:en )?(?:el |la )?(?:acta|expediente)?|(?:jue(?:z|za)|tribunal|fiscal)[^;.]{0,25}? (?:se negó a|ignoró|no quiso|no dejó constancia|no tomó|hizo caso omiso)[^;.]{0,50})",
    cues="ausencia rebeldía absentia presencia presente asistir comparecer audiencia juicio tribunal independ imparcial consta acta ignoró negó caso",
    own_negation=True,
    unless=r"condenad[oa]s? (?:en ausencia|en rebeldía) a|médic|responder|visita",
)
def presence(p: Passage) -> Fact | None:
    """'… juzgada en ausencia.'"""
    guarantee = (
        Guarantee.INDEPENDENCE if p.has(r"independ|imparcial|parcial") else Guarantee.PRESENCE
    )
    return _breach(p, guarantee)


@rule(
    r"no (?:<FUE>|<HABER> sido )(?:trasladad|conducid|llevad|presentad)~ a (?:la |su |esa |dicha )?(?:sala|audiencia|vista|juicio|sesión)|(?:se enter(?:ó|aron)|supo|supieron) (?:de )?(?:la |el )?(?:fecha|audiencia|vista|juicio|fallo|sentencia)?(?: [\w'-]+){0,3}? ?por (?:la |los |el )?(?:prensa|radio|periódicos?|redes|televisión|casualidad)|(?:defensor|abogad\w+|letrad\w+) de oficio (?:al que|a la que|que no|impuest|que ni)|(?:se celebró|transcurrió|tuvo lugar|se desarrolló) (?:\w+ )?(?:sin público|a puerta cerrada|en secreto|sin abogad\w+|sin testigos)|(?:firm(?:ó|aron)|confes(?:ó|aron)|declar(?:ó|aron)) (?:[\w'-]+ ){0,5}?(?:cuando|bajo|tras|después de|mientras|para que) (?:l[oa]s? |le |les )?(?:amenaz|golpe|tortur|coacci|presi|cesar)\w*|no se (?:admiti|permiti|escuch|llam|cit)\w+ (?:a )?(?:ningun\w*|ninguno de|testigo)",
    cues="trasladad conducid llevad presentad enter supo supieron oficio celebró transcurrió lugar desarrolló firm confes declar admiti permiti escuch llam cit",
    own_negation=True,
    own_voice=True,
    unless=r"visita|médic|hospital|exig|debe",
)
def kept_from_trial(p: Passage) -> Fact | None:
    """'La defensora no fue trasladada a la sala', 'su abogado se enteró de la fecha por la prensa.'"""
    return None if is_own_account(p) else _breach(p, Guarantee.OTHER)


@rule(
    r"(?:(?:no|nunca|tampoco|ni siquiera) (?:se )?(?:l[oae]s? )?(?:[\w'-]+ ){0,4}?(?:permit|dej|autoriz|pud|podid|quis|consinti|admiti|escuch|valor|tom)\w* (?:[\w'-]+ ){0,5}?(?:defensor\w*|abogad\w*|letrad\w*|testig\w*|prueba\w*|alegat\w*|expediente|peritaj\w*|apuntar|anotar|asistir|defenderse|declarar|interrogar|contrainterrogar|preparar|copia|cuenta)|(?:testigos?|perit\w+|denunciantes?)(?: [\w'-]+){0,4}? (?:se (?:contradij|desdij|retract)\w+|minti\w+|fue(?:ron)? (?:comprad|pagad|presionad|coaccionad|aleccionad)\w+|confes\w+ que|admiti\w+ que|protegid\w+|anónim\w+|encapuchad\w+|sin rostro|no (?:compareci|se present|acudi|fue|pud)\w*)|(?:le|les) (?:<HABER> )?(?:pag|ofreci|prometi)\w+ (?:[\w'-]+ ){0,4}?(?:por|para|a cambio de) (?:declarar|testificar|acusar|inculpar)|(?:confes|admiti|reconoci)\w* (?:[\w'-]+ ){0,2}?que (?:le|les) <HABER> (?:pagado|ordenado|dictado|obligado)|juicio (?:de mentira|farsa|amañado|exprés|sumari\w+|sin (?:garantías|defensa|pruebas)|plagado|viciado|irregular|simulado)|(?:farsa|parodia|simulacro|pantomima) (?:de juicio|judicial|procesal)|(?:sentencia|fallo|veredicto|condena|juicio|audiencia)(?: [\w'-]+){0,4}? (?:apenas|en (?:sólo|solo|menos de|apenas)|dur(?:ó|aron)) (?:[\w'-]+ ){0,3}?(?:minutos?|horas?)(?: (?:después|más tarde))?(?: [\w'-]+){0,4}|(?:pruebas?|drogas?|armas?|evidencias?|cargos?|expediente)(?: [\w'-]+){0,2}? (?:<FUE> )?(?:sembrad|plantad|fabricad|inventad|falsead|manipulad|prefabricad)\w+|(?:sembr|plant|fabric|invent)(?:ó|aron|an|aron) (?:[\w'-]+ ){0,2}?(?:pruebas?|drogas?|armas?|evidencias?|cargos|delitos?|expediente|panfletos)|(?:tribunal|juez|justicia|corte|fuero|jurisdicción) (?:militar|castrense|de excepción|sin rostro|especial contra)|(?:firm(?:ar|ó|aron|ara)) (?:[\w'-]+ ){0,3}?(?:en blanco|sin (?:leer|leerl\w+|abogado)|una (?:confesión|declaración)|papeles)|(?:abogad|defensor)[oa]s? (?:de oficio|públic[oa]|impuest[oa])(?: [\w'-]+){0,6}|sin (?:intérprete|traductor|notific\w+ (?:a la defensa|a sus? abogad\w+)|su (?:abogad|defensor)\w+|la presencia de (?:su )?(?:abogad|defensor)\w+|(?:asistencia|defensa) (?:letrada|legal|técnica))|(?:por|únicamente por|sólo por|solo por|exclusivamente por) (?:ejercer|haber ejercido|el ejercicio|su (?:labor|trabajo|activismo|oficio|opinión)|sus (?:opiniones|ideas|críticas|creencias)|expresar|informar|defender|organizar|protestar|manifestarse)(?: [\w'-]+){0,5}|(?:represalia|venganza|castigo) por (?:su|sus|haber)(?: [\w'-]+){0,4}|no (?:mostr|exhib|present|enseñ|port)\w+ (?:[\w'-]+ ){0,3}?(?:orden|mandamiento|identificación)(?: \w+){0,2})(?!\w)",
    cues="permit dej autoriz pud podid quis consinti admiti escuch valor tom testig perit denunciante pag ofreci prometi confes reconoci juicio farsa parodia simulacro pantomima sentencia fallo veredicto condena audiencia prueba droga arma evidencia cargo expediente sembr plant fabric invent tribunal juez justicia corte fuero jurisdicción firm abogad defensor sin por represalia venganza castigo orden mandamiento identificación",
    own_negation=True,
    hypothetical=True,
    own_voice=True,
    unless=r"visit|ver a|hablar con|comunicarse con|medic|atención|acusad[oa] (?:de|por)|condenad|imput|investig(?:ar|ue|ación)|sancion|exig|pid(?:e|en|ió)|para que se|huelga|inst(?:a|ó)|por haber torturado",
)
def trial_was_a_sham(p: Passage) -> Fact | None:
    """'La jueza no lo quiso apuntar.'"""
    if p.has(
        r"por (?:ejercer|haber|el ejercicio|su|sus|expresar|informar|defender|organizar)|represalia|venganza"
    ):
        return _breach(p, Guarantee.ARBITRARY)
    return _breach(p, Guarantee.COUNSEL if p.has("abogad|defensor|letrad") else Guarantee.EVIDENCE)
