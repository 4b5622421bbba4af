"""How Spanish names organisations and authorities."""

import re

from habeas.reading.bodies import BodyWords
from habeas.reading.es.lexicon import INSTRUMENT, ORGANISATION
from habeas.reading.experts import ExpertWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CAP = r"[A-ZÀ-ÖØ-Þ][\w.&-]*"
_OF = r"(?:de\s+la\s+|de\s+los\s+|de\s+las\s+|del\s+|de\s+|para\s+la\s+|para\s+los\s+|para\s+|por\s+la\s+|por\s+el\s+|por\s+|contra\s+la\s+|contra\s+el\s+|contra\s+|sobre\s+la\s+|sobre\s+|y\s+de\s+|y\s+|e\s+|en\s+|sin\s+|al\s+)"
_ADJECTIVE = r"[a-zà-ÿ-]+(?:ari[oa]s?|an[oa]s?|ales|al|ic[oa]s?|iv[oa]s?|esas?|és|iles|il|tes?|les|ados?|adas?)\b"
_NAME = rf"{_CAP}(?:\s+{_CAP}|\s+{_ADJECTIVE}|\s+{_OF}(?:{_CAP}|[a-zà-ÿ-]{{3,}}))*"
_CARES = (
    r"\s*(?:\([A-Z]\w+\)\s*)?(?:,[^,]{2,80},\s*)?\s(?:(?:está|están|se\s+(?:muestra|declara))\s+(?:\w+mente\s+|muy\s+)*(?:preocupad|alarmad|consternad|indignad)\w+|"
    r"(?:hace(?:n)?\s+un\s+llamad\w+|insta(?:n)?|exhorta(?:n)?|pide(?:n)?|solicita(?:n)?|condena(?:n)?|denuncia(?:n)?|exige(?:n)?|saluda(?:n)?|deplora(?:n)?|reitera(?:n)?|celebra(?:n)?|rechaza(?:n)?|repudia(?:n)?|recuerda(?:n)?|expresa(?:n)?|manifiesta(?:n)?|considera(?:n)?|urge(?:n)?|llama(?:n)?\s+a|lamenta(?:n)?|ha\s+(?:sabido|recibido|condenado|pedido|exigido|denunciado|tenido\s+conocimiento))\b)"
)
_TITLED = _words(
    "presidente presidenta ministro ministra secretario secretaria vocero vocera portavoz director directora relator relatora"
)


def _without_title(words: str) -> str:
    """'la presidenta Ana Velmar' → 'Ana Velmar'; an organisation stays as it is."""
    named = re.search(r"(?:[A-ZÀ-Ö][\w'’.-]+\s+)+[A-ZÀ-Ö][\w'’-]+$", words.strip())
    parts = words.split()
    if named and len(parts) >= 3 and {p.casefold() for p in parts} & _TITLED:
        return " ".join(parts[-2:])
    return words.strip()


_EXPERTS = ExpertWords(
    several="expertos de la ONU",
    one="experto de la ONU",
    said=re.compile(
        r"(?:(?:tres|dos|cuatro|cinco|varios|varias|un\s+grupo\s+de)\s+)?(?:^|(?<=\b[Ll][oa]s\s)|(?<=\b[Ee]st[oa]s\s)|(?<=\b[Ee]l\s)|(?<=\b[Ll]a\s)|(?<=:\s)|(?<=[–-]\s)|(?=\w+\s+(?:independientes\s+)?de\s+(?:la\s+ONU|(?:las\s+)?Naciones)))(?i:expert(?:[oa]s|(?P<one>[oa](?!\w)))(?:\s+y\s+expert[oa]s)?)(?:\s+(?:independientes?|en\s+derechos\s+humanos))*(?P<un>\s+de\s+(?:la\s+ONU|(?:las\s+)?Naciones\s+Unidas))?(?!\s+(?:médic|judic|psiq|forens)\w*)|(?P<rapporteurs>Relator[ea]s\s+[Ee]speciales)|(?P<rapporteur>Relatora?\s+[Ee]special)\b"
    ),
)

WORDS = BodyWords(
    name=re.compile(_NAME),
    kinds=ORGANISATION,
    instruments=INSTRUMENT,
    openers=_words(
        "El La Los Las Un Una Unos Unas En A Al Por Para Según Desde Bajo Ante Contra Con Este Esta Estos Tras Durante Y De Del Hoy Ayer"
    ),
    initials=re.compile(r"^\s*(?:,\s*|\(\s*[\"']?)(?:la\s+|el\s+|los\s+)?([A-Z][A-Za-z]*[A-Z])\b"),
    cares=re.compile(_CARES),
    spoken=re.compile(
        r"(?:Comunicado|Declaración|Carta|Llamamiento|Pronunciamiento|Nota\s+de\s+prensa)(?:\s+\w+)?\s+(?:de\s+la|de\s+los|de\s+las|del|de)\s+(?P<who>[A-ZÀ-Ö].{2,118}?)(?=\s+(?:sobre|acerca|ante|relativ\w+|tras|por|al|a\s|el\s+\d)\s?|$)"
    ),
    label=re.compile(
        r"^(?:Editor|Publicado por|Fuente|Emitido por|De|Comunicado de|Autor)\s?:\s*(?P<who>[^\n]{2,80})$",
        re.MULTILINE,
    ),
    articles=re.compile(r"^(?:[Ee]l\s+|[Ll][ao]s?\s+|[Uu]n[ao]?s?\s+|[Aa]l\s+)"),
    both=re.compile(r"^(?:tod[oa]s|amb[oa]s)\s+(?:l[oa]s\s+)?"),
    ourselves=re.compile(r"(?:nosotr[oa]s|yo|nuestr[oa]s?(?:\s+\w+)?|mi|mis\s+\w+)", re.IGNORECASE),
    kind_alone=re.compile(
        r"^(?:el\s+|la\s+|los\s+|esta\s+|este\s+|nuestra\s+|nuestro\s+|dicha\s+|dicho\s+)((?:organización|unión|comité|federación|ministerio|centro|servicio|consejo|comisión|"
        r"asamblea|red|asociación|partido|agencia|corte|tribunal|grupo|instituto|liga|sociedad|observatorio|sindicato|colectivo|ong|fundación|sala|juzgado|organismo|relatoría)(?:\s+\w+)?)$",
        re.IGNORECASE,
    ),
    kind_word=lambda head: head.split()[0].casefold(),
    itself=_words("organización ong organismo"),
    part=lambda rest, body: f"{rest} de {body}",
    possessive=re.compile(r"(?!)"),
    state=re.compile(r"gobierno|autoridades|estado de", re.IGNORECASE),
    without_title=_without_title,
    experts=_EXPERTS,
)
