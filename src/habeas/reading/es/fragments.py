"""The fragments that Spanish rules are written with, and how a rule's pattern becomes a regular expression."""

import re

from habeas.reading.es.durations import DURATION
from habeas.reading.es.lexicon import STATE_AGENT

_ADVERB = (
    r"(?:\w+mente|también|aún|todavía|siempre|ya|luego|entonces|nunca|jamás|nuevamente|de\s+nuevo|otra\s+vez|asimismo|además|ayer|hoy|después|"
    r"tampoco|ni\s+siquiera|incluso|por\s+fin|en\s+varias\s+ocasiones|varias\s+veces|ambos|ambas|todos|todas|muy|al\s+parecer|a\s+su\s+vez|por\s+ello)"
)
_ADV = rf"(?:{_ADVERB}\s+)*"
_HAD = r"(?:ha|han|he|hemos|había|habían|habíamos|habría|habrían|haber|habiendo|haya|hayan|hubiera|hubieran|hubiese|hubo)"
_IS = (
    r"(?:fue|fueron|fui|fuimos|es|son|era|eran|sería|serían|será|serán|ser|siendo|fuera|fueran|sea|sean|está|están|estaba|estaban|estuvo|estuvieron|estaría|estarían|estando|esté|estén|"
    r"(?:sigue|siguen|seguía|permanece|permanecen|permanecía|permaneció|permanecieron|continúa|continúan|continuaba)(?:\s+siendo|\s+estando)?|se\s+(?:encuentra|encuentran|encontraba|halla|hallan|hallaba)|queda|quedó|quedaron|resultó|resultaron|acaba(?:n|ba)?\s+de\s+ser)"
)
_WAS = r"(?:fue|fueron|fui|fuimos|es|son|era|eran|sería|serían|ser|siendo|fuera|fueran|fuese|resultó|resultaron|acaba(?:n|ba)?\s+de\s+ser)"
_STAYS = (
    r"(?:está|están|estaba|estaban|estuvo|estuvieron|estuve|estaría|estarían|estando|esté|estén|estar|(?:sigue|siguen|seguía|seguían|permanece|permanecen|permanecía|permaneció|permanecieron|permanecería|continúa|continúan|continuaba|mantienen|mantiene)(?:\s+(?:siendo|estando))?|"
    r"se\s+(?:encuentra|encuentran|encontraba|encontraban|encontraría|halla|hallan|hallaba|mantiene|mantienen)|queda|quedó|quedaron|quedan)"
)
_CARE_NOUN = (
    r"(?:(?:atención|asistencia|ayuda|evaluación|revisión|valoración)\s+(?:médica|sanitaria|psicológica|especializada|hospitalaria)(?:\s+(?:adecuada|urgente|especializada|oportuna|necesaria|inmediata|independiente|básica|alguna))*|"
    r"tratamientos?(?!\s+(?:cruel|inhuman|degradant))(?:\s+(?:médico|adecuado|necesario|especializado|oncológico|urgente)s?)*|cuidados?(?:\s+(?:médicos?|sanitarios?|adecuados?))*|consultas?\s+médicas?|valoraci(?:ón|ones)\s+médicas?|intervenci(?:ón|ones)\s+quirúrgicas?|exámen(?:es)?\s+médicos?|examen\s+médico|"
    r"medicamentos?|medicinas?|medicación|fármacos|insulina|cirugía|operación|intervención\s+quirúrgica|quimioterapia|hospitalización|diálisis|médic[oa](?!\w)(?:\s+(?:especialista|independiente|de\s+(?:su\s+)?confianza))*|cardiólog[oa]|dentista|especialista)"
)
_DET = r"(?:el|la|los|las|un|una|sus?|todo|toda|algún|alguna|ningún|ninguna|ningun[oa]|más|cualquier|acceso\s+a|recibir|ver\s+a|de|a|al|por)"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w'-]+(?:\s+(?:(?:de|del|la|las|los|y)\s+){0,2}(?-i:[A-ZÀ-ÖØ-Þ])[\w'-]+){0,3}"
FRAGMENTS = {
    "ADV": _ADV,
    "SER": rf"(?:(?<!\w)(?:{_HAD}\s+{_ADV}(?:sido|estado|permanecido|quedado|resultado)|{_IS})\s+{_ADV})",
    "FUE": rf"(?:(?<!\w)(?:{_HAD}\s+{_ADV}sido|{_WAS})\s+{_ADV})",
    "ESTA": rf"(?:(?<!\w)(?:{_HAD}\s+{_ADV}(?:estado|permanecido|quedado)|{_STAYS})\s+{_ADV})",
    "HABER": rf"(?:(?<!\w){_HAD}\s+{_ADV})",
    "CL": r"(?:(?:se|me|nos|lo|la|los|las|le|les)\s+){0,2}",
    "LO": r"(?:(?:se|nos|me)\s+)?(?:lo|la|los|las|le|les|me|nos)\s+",
    "AR": r"(?:ó|aron|a|an|aba|aban)(?!\w)",
    "IR": r"(?:ió|ieron|e|en|ía|ían)(?!\w)",
    "HIM": rf"(?>(?:(?:al|a|a\s+la|a\s+los|a\s+las|el|la|los|las|de|del)\s+)?(?:(?:señora?|sr\.|sra\.|dr\.|dra\.|periodista|abogad[oa]|activista|opositora?|dirigente(?:\s+\w+)?|estudiante)\s+)?(?:{_NAME}(?:\s+y\s+(?:a\s+)?{_NAME})?|(?:l[oa]s\s+)?(?:dos|tres|cuatro|cinco)\s+\w+))",
    "NAME": _NAME,
    "DUR": DURATION,
    "CARE": rf"(?:(?:{_DET}\s+)*{_CARE_NOUN})",
    "CARENOUN": _CARE_NOUN,
    "AGENT": STATE_AGENT,
    "DATE": r"(?:(?:(?:el|la)\s+(?:pasado\s+)?(?:\w+\s+)?|a\s+(?:principios|mediados|finales)\s+de\s+|en\s+(?:\w+\s+(?:de\s+)?)?|desde\s+(?:el\s+)?|desde\s+)(?:\d{1,2}(?:º|ro)?\s+de\s+\w+(?:\s+(?:de|del)\s+\d{4})?|\d{4}|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?:\s+(?:de|del)\s+\d{4})?)|ayer|hoy|anoche|la\s+semana\s+pasada|el\s+mes\s+pasado|el\s+año\s+pasado|esta\s+semana|(?:este|el(?:\s+pasado)?)\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|al\s+día\s+siguiente|el\s+mismo\s+día|ese\s+(?:mismo\s+)?día|(?:en\s+)?la\s+(?:noche|mañana|tarde|madrugada)\s+del?\s+(?:\d{1,2}\s+de\s+\w+(?:\s+de\s+\d{4})?|\w+)|(?:este|ese)\s+\w+)",
    "PRISON": r"(?:prisión(?:\s+(?:preventiva|domiciliaria|provisional))?|la\s+cárcel|cárcel|detención(?:\s+(?:preventiva|administrativa|arbitraria|domiciliaria))?|custodia(?:\s+policial)?|cautiverio|arresto\s+domiciliario|una\s+celda|su\s+celda|reclusión|aislamiento)",
}


_SPACED = frozenset(("SER", "FUE", "ESTA", "HABER", "ADV", "CL", "LO"))


def expand(pattern: str) -> str:
    """A rule's pattern with its spaces, endings (~) and fragments spelled out."""
    spaced = pattern.replace("~", "(?:o|a|os|as)").replace(" ?", r"\s*").replace(" ", r"\s+")
    for capital in ("[A-Z]", "[A-ZÀ-Ö]"):
        spaced = spaced.replace(capital, "(?-i:[A-ZÀ-ÖØ-Þ])")
    for name, words in FRAGMENTS.items():
        if name in _SPACED:
            spaced = spaced.replace(rf"<{name}>\s+", words)
        spaced = spaced.replace(f"<{name}>", words)
    return spaced


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, ready to run; it begins with a word, and capitals matter only where a rule says so."""
    return re.compile(rf"(?<!\w)(?:{expand(pattern)})", re.IGNORECASE)
