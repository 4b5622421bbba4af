"""How a Spanish clause says by whom, where, and who acts."""

import re

from habeas.reading.es.lexicon import COUNTRY, STATE_AGENT
from habeas.reading.es.people import DEMONYMS
from habeas.reading.passage_words import PassageWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLE = r"(?:(?:el|la|los|las|un|una|unos|unas|su|sus|varios|varias|dos|tres|cuatro|cinco|seis|diez|al\s+menos|nuestro|nuestra|este|esta|presuntos|presuntas)\s+)"
_CAP = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
_STOP = (
    r"(?:el\s+\d|el\s+pasado|a|al|en|cuando|mientras|después|tras|antes|desde|durante|y\s+(?:fue|fueron|ha|han|luego|no|se|la|lo|le)|que|quien|quienes|donde|para|ante|sin|bajo|luego|fue|fueron|ha|han|había|estaba|"
    r"hasta|porque|pues|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hacia|con|sobre|por)\b"
)
_OF = r"(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+|para\s+la\s+|para\s+|contra\s+la\s+|sobre\s+la\s+|y\s+de\s+la\s+|y\s+)"
_PLACE_WORD = (
    r"(?:prisión|cárcel|penal|penitenciaría|reclusorio|centro|comisaría|comando|hospital|clínica|enfermería|aeropuerto|terminal|ciudad|capital|región|provincia|domicilio|despacho|oficina|celda|departamento|apartamento|"
    r"casa|vivienda|residencia|puesto|retén|juzgado|tribunal|sede|puerto|campo|cuartel|calle|avenida|plaza|universidad|facultad|frontera|pueblo|barrio|lugar\s+de\s+trabajo|base|fuerte|instituto|anexo|pabellón|delegación|estación|campamento|redacción|finca|iglesia|estado|municipio|instalaciones|internado|calabozos?|morgue)"
)
_PLACE = re.compile(
    r"(?<![\w'])(?P<prep>en|En|a|A|al|Al|ante|hacia|desde|cerca\s+de(?:l)?|frente\s+a(?:l)?)\s+(?P<place>"
    rf"(?:(?:la|el|los|las|un|una|su|sus|mi|nuestra)\s+)?(?:propi[oa]\s+|antigu[oa]\s+)?{_PLACE_WORD}(?:\s+(?:central|militar|penitenciari[oa]|internacional|provincial|regional|familiar|polic\w+|de\s+máxima\s+seguridad|de\s+alta\s+seguridad|de\s+detención(?:\s+preventiva)?|de\s+reclusión|de\s+mujeres|de\s+hombres|judicial|femenin[oa]|públic[oa]|naval|médic[oa]|de\s+autobuses|de\s+castigo))*"
    rf"(?:\s+(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+|n\.?º\s*)(?:{_CAP}(?:[ -]{_CAP})*|policía|capital|ciudad|partido|\d+))*(?:\s+{_CAP})*"
    rf"|(?:la\s+|el\s+)?{_CAP}(?:\s+(?:de\s+(?:la\s+|los\s+|las\s+)?|del\s+)?{_CAP})*)"
)
_SUBJECT = re.compile(
    r"(?P<who>(?:(?:[Ee]l|[Ll][ao]s?|[Uu]n[ao]?s?|[Ss]us?|[Nn]uestr[oa]s?|[Vv]ari[oa]s|[Dd]os|[Tt]res|[Ee]st[ea]|[Ee]st[oa]s|[Aa]mbos|[Aa]l|[Pp]resuntos)\s+)?"
    rf"(?:{STATE_AGENT}|{_CAP}|organización|unión|federación|asociación|comisión|liga|sindicato|colectivo|familia|familiares|abogad[oa]s?|madre|padre|hermano|hermana|esposa|esposo|marido|hijo|hija|hijos|hijas|nieta|nieto|parientes|médic[oa]s?|colegas|coalición|ong|expert[oa]s?|observatorio|relatora?|delegación|cónsul|diplomáticos?|defensora?|obispo|enfermer[oa]|grupo|equipo|propio\s+\w+)"
    rf"(?:\s+(?:[a-zà-ÿ-]+(?:ari[oa]s?|an[oa]s?|ales|ic[oa]s?|iv[oa]s?|ados?|adas?|iles|enses?)|armad[oa]s|encapuchad[oa]s|de\s+civil|uniformad[oa]s|independientes?|general|penal|suprem[oa])\b|\s+{_CAP}|\s+{_OF}(?:{_CAP}|[a-zà-ÿ-]{{3,}}))*)"
    r"(?:\s+\([A-Z]\w*\)|\*+)?\s*(?:,[^,]{2,80},)?\s*(?:(?:que|quien|quienes)\s+)?(?:(?:ha|han|había|habían|habría|habrían|no|nunca|le|les|lo|la|los|las|se|me|nos|también|siempre|aún|todavía|ya|luego|después|posteriormente|nuevamente|además|fue|fueron|está|están|\w+mente|"
    r"el\s+(?:pasado\s+)?\d{1,2}\s+de\s+\w+(?:\s+(?:de|del)\s+\d{4})?|ayer|hoy|solo|sólo|apenas|por\s+su\s+parte),?\s+)*$"
)
_PASSIVE = re.compile(
    r"\b(?:sido|fue|fueron|es|son|está|están|estaba|estaban|estuvo|ser|siendo|sigue|siguen|permanece|permanecen|quedó|sea|resultó|se\s+encuentra)\s+(?:(?:\w+mente|no|nunca|aún|también|luego)\s+){0,2}?\w+(?:ad|id|puest|dich|absuelt|vist|hech)[oa]s?\b|\b(?:detenid|condenad|arrestad|capturad|imputad|torturad|liberad)[oa]s?\s+(?:por|el|en|a|desde)\b",
    re.IGNORECASE,
)


def _place(match: re.Match[str]) -> str:
    place = " ".join(match["place"].split())
    return re.sub(r"^(?:la\s+|el\s+|los\s+|las\s+)", "", place)


_PRONOUNS = frozenset(
    ("él", "ella", "ellos", "ellas", "que", "quien", "quienes", "esta última", "este último")
)

WORDS = PassageWords(
    by=re.compile(rf"\bpor\s+(?P<who>{_ARTICLE}*[\w.&'-]+(?:\s+(?!{_STOP})[\w.&'-]+){{0,9}})"),
    by_not=re.compile(
        r"^(?:\d|(?:la\s+|un[ao]?\s+|el\s+|los\s+|las\s+|su\s+|sus\s+)?(?:carta|teléfono|fuerza|escrito|correo|día|mes|año|semana|ejemplo|lo|ello|eso|primera|segunda|tercera|motivos?|razones|delitos?|presunt[oa]s?\s+(?:delitos?|hechos)|supuest[oa]s?|cargos|falta|haber|ser|vía|temor|vez|parte|tanto|espacio|minutos|ahora|escrito|noche|mañana|tarde|madrugada|videoconferencia|orden|difundir|publicar|participar|terrorismo|traición|rebelión|sedición|golpes?|protestar|qué|fin|completo|más|unanimidad|cada|sospechas?|adelantado|sorpresa))",
        re.IGNORECASE,
    ),
    place=_PLACE,
    place_name=_place,
    subject=_SUBJECT,
    passive=_PASSIVE,
    trailing_verb=re.compile(
        r"\s+(?:(?:l[aoe]s?|se|no|nos|me)\s+)*(?:ha|han|había|habían|habría|habrían|es|son|fue|está|l[aoe]s?|se|no)$"
    ),
    pronoun_subject=re.compile(
        r"\b(?P<who>ella|ellos|ellas|nosotros|nosotras|yo|esta\s+última|este\s+último)\s+(?:(?:ha|han|hemos|he|había|también|además|\w+mente)\s+)*$",
        re.IGNORECASE,
    ),
    nobody=frozenset(("", "nosotros", "yo", "nuestro", "nuestra", "él", "nadie", "ninguno")),
    pronouns=_PRONOUNS,
    no_actor=_words(
        "Nunca Jamás Nadie Tampoco El La Los Las Él Ella Ellos Ellas Su Sus Este Esta Estos En A Al Tras Después Antes Desde Según Sr Sra Dr Que Un Una No Se Le Lo Hoy Ayer Cuando Y"
    ),
    is_people=lambda word: word.casefold() in DEMONYMS,
    countries=COUNTRY,
    actor=re.compile(
        rf"{STATE_AGENT}|[A-ZÀ-Ö]|famili|abogad|madre|padre|herman|parientes|médic|unión|federación|partido|organización|asociación|comisión|marido|espos|hij|ong|expert|delegación|cónsul|liga|sindicato|colectivo|coalición|colegas|nieta|obispo|enfermer|grupo|equipo|defensor"
    ),
    to_date=re.compile(r"hasta|a la fecha|al cierre|al día de hoy", re.IGNORECASE),
    carried=re.compile(
        r".{0,6}?\b[ye]\s+(?:luego\s+|después\s+|posteriormente\s+|también\s+)?(?:(?:fue|fueron|quedó|l[oa]s?|les?|se)\s+){0,2}(?:\w+(?:ó|aron|ieron|jeron|ió|uso)\b|(?:recluid|condenad|trasladad|imputad|acusad|llevad|conducid|puest|golpead|liberad|sentenciad|enviad|procesad|torturad|encarcelad)[oa]s?\b)",
        re.IGNORECASE,
    ),
    in_turn=re.compile(r"\brespectivamente\b", re.IGNORECASE),
    name_acts=re.compile(
        r"(?P<name>[A-ZÁÉÍÓÚÑ][\w'’-]*(?:\s+(?:(?:de|del|la|el|los|las|y|para|por|contra|sin)\s+)*[A-ZÁÉÍÓÚÑ][\w'’-]*)+)"
        r"(?:,\s+(?:una?|la|el|que|cuya?|con)(?!\w)[^;,]*(?:,[^;,]*)?,)?\s+(?:no\s+)?(?:se\s+)?(?:es|está|están|son|ha|han|había|fue|dice|dijo|escribe|escribió|pide|pidió|exige|lamenta|condena|saluda|considera|teme|apoya|publicó|publica|recuerda|denuncia|denunció|alerta|afirma|anuncia|confirma|informa|informó|desea|recibió|defiende|documenta|preocupa|insta|visitó|\w{3,}ó)(?!\w)"
    ),
    born=re.compile(r"(?<!\w)nacid[oa]s?\s+(?:(?:el|en)\s+)?$", re.IGNORECASE),
    besides=re.compile(
        r"^[^;]*?\bhuelga\s+de\s+hambre\b[^;,]{0,60}?(?=,?\s+(?:para\s+(?:protestar|exigir|denunciar)|en\s+(?:señal\s+de\s+)?protesta|como\s+protesta|contra|porque|por\s+(?:la|el)\s+(?:negativa|falta))\b)"
        r"|^(?:En\s+(?:respuesta|contestación|relación|atención)\s+(?:a|con)|Con\s+(?:referencia|relación|respecto)\s+a|Respecto\s+a|Habiendo\s+(?:examinado|recibido))\s*(?:l)?\s*(?:su\s+|la\s+|el\s+|nuestr[oa]\s+)?(?:\w+\s+)?(?:carta|llamamiento|escrito|solicitud|petición|comunicación|queja|apelación|oficio)\b[^;]{0,90}?\b(?:del?|de\s+fecha)\s+\d{1,2}\s+de\s+\w+(?:\s+de\s+\d{4})?"
    ),
    court_sat=re.compile(
        r"\bculpables?\b|\b(?:veredicto|sentencia)\b|\bconden(?:ó|aron|ad[oa]s?)\b|\b(?:observador\w*|periodistas?|diplomátic\w+)\b[^.;]*\b(?:presentes?|asisti\w+|presenci\w+)\b[^.;]*\b(?:audiencia|juicio|tribunal|juzgado)\b",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"\b(?:apelación|casación|confirm\w+|más tarde|después|luego|antes|anteriormente|desde|ya|había|absuel\w+|pasad[oa]|será)\b",
        re.IGNORECASE,
    ),
)
