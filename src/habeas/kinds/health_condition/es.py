"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.health_condition.how import kept, unshortened

_ILL = r"(?:(?:grave[s]? |seri[oa]s? |múltiples |numeros[oa]s |diversas? |varias? |fuertes? |intens[oa]s? |agud[oa]s? |sever[oa]s? |alt[oa]s? |un cuadro (?:de |\w+ de )?|posibles? |tres |dos |cuatro |una? |síntomas de |secuelas (?:de )?|crisis (?:de )?)*(?:calentura|fiebres|escalofríos|escabiosis|manchas|granos|ronchas|hipotiroidismo|\w{3,}(?:itis|patía|algia|plejía)|cirrosis|fibrosis|psicosis|leucemia|un solo (?:pulmón|riñón)|llagas|hongos|ampollas|nódulos?|bultos?|angina(?: de pecho)?|derrames? cerebrales?|malestar(?:es)?|gripe|tos(?: \w+)?|párkinson|parkinson|demencia|desvanecimiento|bradicardia|secuelas|fibromas?|inflamación|hinchazón|piedras en|pérdida de|problemas? (?:de salud|cardíac[oa]s?|renales|respiratorios|médicos|de \w+|\w+)|diabetes(?: tipo \w+)?|hipertensión|tensión (?:arterial )?alta|tuberculosis|neumonía|covid(?:-19)?|cáncer|tumor(?:es)?|hepatitis|epilepsia|asma|insuficiencia \w+|cardiopatía|enfermedad(?:es)?(?: \w+){0,2}|infarto|preinfarto|accidente cerebrovascular|ictus|derrame cerebral|depresión|ansiedad|insomnio|estrés postraumático|dolor(?:es)?(?: [\w']+){0,3}|fiebre|infecci(?:ón|ones)(?: \w+)?|fractura[s]?|desnutrición|deshidratación|anemia|hernia(?: \w+)?|artritis|artrosis|úlcera[s]?|migrañas?|mareos|vómitos|diarrea|hemorragias?|sangrado[s]?|lesi(?:ón|ones)|heridas?|herida \w+|parálisis|glaucoma|cataratas|trastornos? \w+|afecci(?:ón|ones)(?: \w+)?|padecimientos?|patologías?|dengue|sarna|erupci(?:ón|ones)|gastritis|colitis|cálculos|convulsiones|taquicardia|arritmia|pérdida (?:de|parcial de) (?:audición|visión|la vista|la audición|peso|conciencia|memoria|\w+)|crisis \w+|dificultad(?:es)? (?:para|respiratoria|al) ?\w*|deterioro|lupus|osteoporosis|prostatitis|quistes?|apendicitis|soplo|trombosis|flebitis|síntomas|moretones|hematomas|quemaduras|desmayos?))"
_FAMILY = r"famil|madre|padre|espos|marido|herman|hij[oa]|pareja|parientes"
_WELL = ("buen", "perfect", "óptim", "estable", "satisf", "normal")
_UNWELL = ("delicad", "grave", "crític", "mal", "pésim", "precari", "frágil", "preocup", "alarm", "deplor", "cuidado", "regular", "desesper")  # fmt: skip


def _health(
    p: Passage, trend: Trend | None, *, observer: str | None = None, effect: str | None = None
) -> Fact:
    condition = unshortened(p, p.word("condition"))
    return HealthCondition(
        when=p.when, condition=condition, trend=kept(p, trend), observer=observer, effect=effect
    )


@rule(
    r"(?:<ESTA> |<SER> )?demasiado (?P<condition>enferm~|débil|delicad~|grave|frágil)(?:s|es)? (?:como )?para (?P<effect>[\w' ]+?)(?=[,.;]|$| y | que )",
    cues="demasiado",
)
def too_ill(p: Passage) -> Fact | None:
    """'… está demasiado enferma para asistir al juicio.'"""
    return _health(p, Trend.ILL, effect=p.word("effect"))


@rule(
    r"(?:(?:su |el |la )?(?:estado(?: de salud)?|salud|condición|situación)(?: (?:físic[oa]|mental|de salud|médica|general))*(?: <HIM>)? (?:(?:se )?(?:<HABER> )?(?:\w+mente )?(?:visto (?:\w+ )?(?:afectad|deteriorad|mermad|quebrantad|resentid)|deterior|agrav|empeor|complic|debilit|desmejor|menoscab|resint|quebrant|resent)\w*|<ESTA> (?:\w+mente )?(?:deteriorad|quebrantad|empeorand|resentid)\w*)|(?:deterioro|agravamiento|empeoramiento|quebranto) (?:\w+ )?(?:de|en) (?:su |la |el )?(?P<condition>(?:estado (?:de )?)?salud(?: \w+)?|estado(?: \w+)?|condición \w+|vista|visión|audición)|(?:<HABER> )(?:desmejorado|empeorado|decaído|adelgazado|enflaquecido|envejecido)|(?:sus? |la )(?:ojos?|vista|visión|oído|audición|riñón|riñones|corazón|dolencias?|enfermedad|dolores?)(?: \w+)? (?:se )?(?:<HABER> )?(?:empeor|deterior|agrav|fall|apag|nubl|complic|debilit)\w*)(?!\w)",
    cues="afectad mermad deterior agrav empeor complic debilit desmejor menoscab resint quebrant resent decaído adelgaz enflaquec envejec fall apag nubl",
    unless=r"situación de los derechos|condiciones de (?:detención|reclusión)",
)
def health_declined(p: Passage) -> Fact | None:
    """'Su estado de salud se ha deteriorado.'"""
    return _health(p, Trend.DECLINING)


@rule(
    r"(?:<ESTA> |encontrarse )(?:muy |perfectamente |todos )?(?P<c3>bien(?! (?:atad|vigilad|escrit|defin|recibid))(?: de salud)?|san~s?(?! y salv)|como un (?:roble|toro))(?!\w)|(?:(?:salud|estado(?: de salud)?)(?: (?:físic[oa]|mental|de salud|general))?(?: <HIM>)?,? (?:<SER> |parece |se considera |sería )(?:\w+mente |muy |cada vez más |de )*\"?\s?(?P<condition>satisfactori[oa]|estable|buen[oa]|normal|crític[oa]|grave|preocupante|alarmante|precari[oa]|delicad[oa]|frágil|mal[oa]|cuidado|deplorable|desesperad[oa]|pésim[oa]|regular)|(?:en|con|goza\w* de) (?:un )?(?:\"\s?)?(?:estado (?:de salud )?|condición |condiciones )?(?P<c2>(?:muy |extremadamente |perfect[oa]s? |buen(?:[oa]s?)? |delicad[oa]s? |óptim[oa]s? |mal(?:[oa]s?)? |pésim[oa]s? |precari[oa]s? )*(?:estado de salud|estado general|estado|salud|condición de salud|condiciones de salud|condiciones físicas|condiciones|crítico|crítica|grave|delicado|forma|estable|estables)(?: (?:de salud|físic[oa]s?|crític[oa]|grave|delicad[oa]|estables?|precari[oa]))*)(?:\"|(?!\w)))",
    cues="bien roble toro san salud estado condición condiciones crítico grave estable delicad forma",
    unless=r"estado de (?:derecho|excepción|emergencia|sitio)|condiciones (?:de (?:detención|reclusión|higiene|trabajo|vida|la celda|hacinamiento)|inhumanas|infrahumanas|para|deplorables|insalubres)|forma (?:arbitraria|ilegal|pacífica|inmediata|urgente|violenta)|grave[s]? (?:violación|violaciones|delito|situación)|en (?:estado de )?(?:shock|flagrancia|incomunicación)|salud (?:pública|mental para)|(?:de|en) forma",
)
def health_is(p: Passage) -> Fact | None:
    """'Se encuentra en buen estado de salud.'"""
    if p.word("c3"):
        return _health(p, Trend.STABLE)
    words = (p.word("condition") or p.word("c2") or "").casefold()
    if any(w in words for w in _WELL):
        return _health(p, Trend.STABLE)
    if not any(w in words for w in _UNWELL):
        return None
    return _health(p, Trend.CRITICAL if "crític" in words else Trend.ILL)


@rule(
    r"(?:sufr(?:e|en|ía|ían|ió|ieron|iendo|ido)|padec(?:e|en|ía|ían|ió|ieron|ido)|present(?:a|an|aba|aban|ó|aron|ar)|sufrir|padecer|tien(?:e|en)|tenía[n]?|tuvo|desarroll(?:ó|aron|ado)|contra(?:jo|jeron|ído)|arrastra(?:ba)?|acus(?:a|aba)|muestra|experiment(?:ó|a)|diagnostic(?:aron|ó|ad[oa]s?)|detect(?:aron|ó|ado)|enferm(?:ó|aron|ado)|contagiad~|infectad~|contrajo|aquejad~|aqueja|adolec(?:e|ía)|<HABER> (?:sufrido|padecido|presentado|desarrollado|contraído)|con|sobrevivi(?:ó|ente)|se (?:le|queja|quejaba|quejó)) (?:\w+mente |ya |también |además |aún |actualmente |diagnosticad[oa] |de |del |desde hace \w+ \w+ |<DATE> |en \w+ |desde \w+ )*(?:(?:de|con|por|una?|la|el|su|los|las|varios|varias|a) )*(?P<condition>"
    + _ILL
    + r")(?!\w)",
    cues="contagiad infectad contrajo calentura pulmón riñón sufr padec tien tenía tuvo desarroll arrastra acus muestra presenta experiment diagnostic detect enferm aqueja adolec sobrevivi contra dolor problema cáncer fiebre síntoma herid lesi diabet hiperten",
    unless=r"sufr\w+ (?:una )?(?:injusticia|amenazas|golpes|torturas|maltrat|las consecuencias|represalia)|diagnóstico de su|para (?:quejarse|personas con)|tiene[n]? (?:derecho|que)|con (?:problemas de|fracturas) (?:acceso)|denuncia|pide|exig|enfermedad (?:común de|profesional)|pruebas? de|no (?:tiene|tienen) problemas",
)
def suffers_from(p: Passage) -> Fact | None:
    """'… padece diabetes.'"""
    words = p.word("condition") or ""
    if words.casefold().startswith("problema") and p.has(
        r"problemas? (?:de (?:fondo|acceso|transporte|fechas)|polític|legal|económic)"
    ):
        return None
    return _health(p, Trend.ILL)


@rule(
    r"(?:(?:famil\w+|madre|padre|espos[oa]|marido|abogad[oa]s?|herman[oa]s?|hij[oa]s?|médic[oa]s?|compañer[oa]s|seres queridos)(?: (?:de|del) [^,;]{2,60})? (?:\w+ )?(?:tem(?:e|en|ían|ía)|están? (?:muy |sumamente |\w+mente )?(?:preocupad|alarmad|angustiad)\w*|(?:expres|manifest)\w+ (?:su )?(?:\w+ )?(?:preocupación|temor|angustia)) (?:\w+ )?(?:por|que|ante) [^,;.]{0,50}?(?:vida|salud|integridad|muera|estado)|tem(?:e|en|emos) por (?:su|la) (?:vida|salud|integridad)|(?:su|la) vida (?:<HIM> )?(?:corre|está en|corría) (?:\w+ )?(?:peligro|riesgo)|corre (?:\w+ )?(?:peligro|riesgo) (?:su vida|de (?:muerte|morir|perder))|(?:entre la vida y la muerte|al borde de la muerte|riesgo de (?:muerte|perder (?:la|el) \w+))|preocup\w+ (?:por )?(?:su|la|el) (?:\w+ )?(?:estado de salud|salud|estado))",
    cues="tem alarmad angustiad vida peligro riesgo muerte preocup",
    hypothetical=True,
    unless=r"medidas|proteger (?:la|su) vida|amenaza",
)
def family_is_concerned(p: Passage) -> Fact | None:
    """'Su familia teme por su vida.'"""
    is_for_life = p.has(r"\bvida\b|muer[at]|morir")
    trend = Trend.CRITICAL if is_for_life else None
    observer = "family" if p.has(_FAMILY) else None
    if not p.has(r"\btem(?:e|en|emos|ían?)\b|preocup|alarmad|angusti|temor"):
        return _health(p, trend, observer=observer)
    condition = "fear for life" if is_for_life else "concern for health"
    return HealthCondition(when=p.when, condition=condition, trend=trend, observer=observer)


@rule(
    r"(?:(?:se )?(?:<HABER> )?(?:desmay(?:ó|aron|ado)|desvanec(?:ió|ido)|desplom(?:ó|ado)|convulsion(?:ó|ado)|colaps(?:ó|ado)|vomit(?:ó|a|aba|ado)|orin(?:a|aba) sangre|sangr(?:a|aba|ó|ar|ando)|tos(?:e|ía)|coje(?:a|aba))(?!\w)|(?:perd(?:ió|ieron|ía)|<HABER> perdido|con pérdida de|bajó|<HABER> bajado|rebaj(?:ó|ado)|adelgaz(?:ó|ado)|perdiendo|pierde) (?:(?:más de|casi|unos|cerca de|al menos|ya|aproximadamente|hasta) )*(?:(?:\d+|\w+) (?:\w+ )?(?:kilos|kilogramos|libras|kg)|(?:mucho |\w+ )?peso|el (?:conocimiento|habla|oído|cabello|pelo)|la (?:conciencia|visión|vista|audición|movilidad|memoria|sensibilidad)|(?:parte de )?(?:su|la) (?:visión|audición|vista|movilidad)|(?:\w+ )?(?:dientes|muelas|piezas dentales|visión|audición))|no (?:puede|podía|pueden|podían|logra|<HABER> podido) (?:\w+ )?(?:cerrar|abrir|doblar|estirar|apoyar|flexionar|girar|masticar|usar (?:la|el|las)|levantar (?:el|la)|caminar|levantarse|moverse|mover|hablar|valerse|sostenerse|ponerse|comer|dormir|ver(?! a)|respirar|mantenerse|tragar|andar|oír|sentarse)(?!\w)|(?:sufri(?:ó|endo)|tuvo|<HABER> (?:sufrido|tenido)|le dio|presentó) (?:un|una|dos|tres|varios|varias) (?:\w+ )?(?:infarto|desvanecimiento|desmayo|crisis|ataque|colapso|caída|derrame|preinfarto|convulsi|isquemia|recaída|episodio|descompensación|aborto)\w*|se (?:marea|fatiga|asfixia|ahoga)(?:ba)?(?!\w)|dio a luz|le (?:salieron|aparecieron|brotaron|duelen?|dolían?|sangran?) (?:un\w* |el |la |los |las )?\w+|por un[ao]? (?:crisis|ataque|infarto|neumonía|infección|hemorragia|fiebre)(?: \w+)?|apenas (?:puede |podía |se )?(?:duerme|dormía|prueba|ve|camina|oye|habla|caminar|ver|hablar|sostener|mueve|mover|respira|come)\w*)",
    cues="marea fatiga asfixia ahoga salieron apareci brotaron duele dolía sangran crisis ataque infarto neumonía infección hemorragia apenas desmay desvanec desplom convuls colaps vomit orina sangr tos coje perd pierde pérdida baj adelgaz puede podía podido logra sufri tuvo dio tenido presentó apenas",
    own_negation=True,
    hypothetical=True,
    unless=r"perd\w+ (?:el|su) (?:empleo|trabajo|juicio|caso)|no (?:puede|pueden) (?:ver a|hablar con|dormir tranquil|comer con)|la libertad|no (?:puede|podía) (?:hablar|ver)(?:l[oa])? (?:con|su|a)",
)
def collapsed(p: Passage) -> Fact | None:
    """'… se desmayó.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?:<SER> (?:muy |\w+mente |también |ya |además |bastante |extremadamente |cada vez más )*(?P<condition>diabétic~|epiléptic~|asmátic~(?: \w+)?|hipertens~|cardiópata|embarazad~|enferm~(?: de(?:l)? (?:\w+ )?\w+)?|delicad~ de salud|débil|demacrad~|desnutrid~|paralizad~|deprimid~|ciego|ciega|sord~|pálid~|flac~|flaquísim~|delgad~|delgadísim~|irreconocible|enflaquecid~|inconsciente|hinchad~|postrad~|discapacitad~|seropositiv~|debilitad~|desmejorad~|agotad~|inestable|lesionad~|herid~|convaleciente|mal de salud|muy mal|mal|grave|gravemente enferm~|en silla de ruedas|sin fuerzas|en cama|con (?:fiebre|la tensión|muletas|oxígeno|respirador))(?:s|es)?(?!\w)|(?:l[oa]s? (?:encontr|vi|not|hall|observ)\w*|se (?:le|l[oa]) (?:ve|veía|notaba|notó|vio)|luc(?:e|ía|ió)|apareci(?:ó|eron)|se ve(?:ía|n|ían)?|parec(?:e|ía)) (?:\w+ ){0,2}?\"?(?:ojeros|delgad|demacrad|flac|débil|pálid|desmejorad|golpead|irreconocible|enferm|decaíd|deprimid|envejecid|enflaquecid|adolorid|desorientad|hinchad|asustad|cansad|abatid|desnutrid|desaliñad)\w*|respira con|(?:tiene|quedó|quedaron) (?:\w+ ){0,3}?(?:paralizad|inmóvil|inflamad|hinchad|infectad|rot)[oa]?s?|llen[oa] de (?:llagas|hongos|ronchas|picaduras|moretones)|(?<=,\s)(?:embarazad~|diabétic~|hipertens~|asmátic~|epiléptic~|enferm~ de |gravemente enferm~)|con la (?:tensión|presión) (?:por las nubes|alta|muy alta|descontrolada)|(?:discapacidad|marcapasos|silla de ruedas|bastón|muletas)(?!\w)|(?:requiere|necesita|necesitaba|requería|precisa) (?:[\w']+ ){0,3}?(?:medicación|medicamentos|medicinas|cuidados|silla de ruedas|diálisis|cirugía|operación|operarse|ser operad~|quimioterapia|insulina|oxígeno|tratamiento|atención médica|trasplante|intervención quirúrgica)|(?:cicatrices|costillas|ojos?|piernas?|brazos?|cara|rostro|pies|manos?|rodillas?|tobillos?) (?:\w+ )?(?:hinchad|morad|amoratad|rot|fracturad|infectad|inflamad|vendad|enyesad|lastimad|inmóvil)[oa]s?)",
    cues="vendad enyesad diabétic epiléptic asmátic hipertens cardiópata embarazad enferm delicad débil demacrad desnutrid paralizad deprimid ciego ciega sord pálid flac delgad irreconocible inconsciente hinchad postrad discapaci seropositiv debilitad desmejorad agotad inestable lesionad herid convaleciente mal grave ruedas fuerzas cama fiebre tensión presión marcapasos bastón muletas requiere necesita requería precisa morad amoratad rot fracturad infectad inflamad enyesad lastimad inmóvil ojeros golpead decaíd envejecid enflaquecid adolorid desorientad asustad cansad abatid desaliñad respira llen",
    unless=r"demasiado (?:enferm|débil|delicad)|(?:lo |la |está )mal dich|mal(?:o|a) tratos|malos tratos|ojos vendad|vendarle|es grave que|su (?:madre|padre|hermano|esposa) (?:está|es) (?:\w+ )?enferm|resultaron herid",
)
def is_ill(p: Passage) -> Fact | None:
    """'… es diabética.'"""
    return _health(p, Trend.ILL)


@rule(
    r"(?P<condition>(?:(?:present|ten|tien|tuv|mostr|luc|exhib|acus|dej)\w* (?:[\w'-]+ ){0,2}?(?:moret|moraton|hematom|contusi|quemadur|cicatri|herid|fractur|lesion|golpes en|laceraci|inflamaci|hinchaz|edema|marcas|secuelas|sangrad|costillas)\w*(?: [\w'-]+){0,4}|(?:costillas?|brazos?|pierna|nariz|mandíbula|muñeca|clavícula|dedos?|cráneo|tabique|dientes?|tímpano) (?:fracturad|rot|quebrad|partid|hinchad|lesionad|dislocad|perforad)\w+|(?:habl|camin|respir|mov|se mueve|anda|ve|oye|come|duerm)\w* (?:con (?:mucha |gran )?dificultad|apenas|a duras penas|con (?:muletas|bastón)|muy mal|mal)|(?:apenas|casi no|ya no|no) (?:puede |logra )?(?:camin|habl|respir|com|ve|oye|duerm|mov|reconoc|se (?:levant|sostien))\w*(?! (?:a|con) (?:su|sus|nadie))|<ESTA> (?:muy |en los |hech[oa] |completamente |bastante |cada vez más )*(?:huesos|flac\w+|delgad\w+|demacrad\w+|pálid\w+|desnutrid\w+|irreconocible|deshidratad\w+|en silla de ruedas|postrad\w+|medio cieg\w+|perdiendo (?:la )?\w+|débil\w*)|se (?:le|les) (?:cay|rompi|hinch|infect|inflam|paraliz|durmi|nubl|entumec)\w+ [\w'-]+(?: [\w'-]+){0,3}|(?:le|les) (?:tiembl|duel|sangr|zumb|supur|pic|arde|falt)\w+ [\w'-]+(?: [\w'-]+){0,3}|(?:<HABER> )?(?:baj|perd|rebaj|adelgaz)(?:ado|ido|ó|ió|aron|ieron) (?:[\w'-]+ ){0,3}?(?:kilos?|kg|libras|peso|audición|vista|visión|memoria|pelo|cabello|dientes|piezas dentales|movilidad|conocimiento|sensibilidad)|(?:orin|vomit|escup|tos)\w* sangre|(?:sufr|tuv|padec)\w+ (?:un|una|dos|tres|varios|varias|repetid[oa]s) (?:desmay|infart|convulsi|derram|hemorragi|embolia|crisis|recaída|abort|preinfart|ataque|caída)\w*(?: [\w'-]+){0,3}|es (?:hipertens|diabétic|asmátic|epiléptic|cardíac|seropositiv|hipotens|celíac|alérgic|insulinodependient|inválid|discapacitad)\w+|, (?:hipertens|diabétic|asmátic|epiléptic)[oa](?=,)))(?!\w)",
    cues="present ten tien tuv mostr luc exhib acus dej costilla brazo pierna nariz mandíbula muñeca clavícula dedo cráneo tabique diente tímpano habl camin respir mov mueve anda oye come duerm ve apenas casi no está estaba estaban cay rompi hinch infect inflam tiembl duel sangr zumb supur baj perd rebaj adelgaz orin vomit escup sufr padec es diabétic hipertens asmátic epiléptic",
    own_negation=True,
    unless=r"(?:informe|peritaje|forense|médico legal|examen) (?:[\w'-]+ ){0,4}?(?:document|constat|acredit)|no (?:habl|ve|oye)\w* (?:de|con|a|del|porque|más que)|dejó (?:de|a)|huelga|no com(?:e|ió) (?:desde|en)|le falt\w+ (?:la|el|su|una) (?:firma|prueba|orden)|no (?:com\w+et|camin\w+ (?:hacia|por)|mov\w+ un dedo|reconoc\w+)|perdi\w* (?:el|la|su) (?:juicio|apelación|empleo|trabajo|contacto)",
)
def shows_signs(p: Passage) -> Fact | None:
    """'Presentaba moratones en las muñecas y hablaba con dificultad.'"""
    return _health(p, Trend.ILL)
