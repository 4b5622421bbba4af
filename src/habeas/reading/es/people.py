"""How Spanish speaks of persons: two surnames, particles, titles, and those who only speak."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from habeas.reading.es.durations import number
from habeas.reading.es.kin import WORDS as KIN
from habeas.reading.es.lexicon import COMMON, COUNTRY, DEMONYM, ORGANISATION, PLACE, TITLES
from habeas.reading.naming import PeopleWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x17F) if chr(c).isupper())
CAP = (
    rf"(?:O['’][{_UPPER}]\w+|(?:al-|el-|Al-|El-)?[{_UPPER}]\w+(?:-[{_UPPER}a-z]\w+|['’][a-z]\w+)*)"
)
_LINK = r"(?:(?:del|de\s+la|de\s+los|de\s+las|da|dos|di|van|von|der|den|bin|bint|ibn|ben|al|el|ould|abu|umm|de)\s+)"
_SAYS = (
    r"(?:declaró|afirmó|indicó|dijo|explicó|añadió|agregó|precisó|relató|contó|señaló|aseguró|manifestó|sostuvo|denunció|informó|recordó|recuerda|subrayó|comentó|confirmó|declara|afirma|indica|dice|"
    r"explica|añade|asegura|señala|sostiene|denuncia|lamentó|expresó|alegó|reiteró|insistió|detalló|respondió|narró)"
)
_HER = r"(?:[Ss]u|[Ll]a|[Ee]l|[Mm]i|[Uu]na?)\s+"


def _every_form(words: frozenset[str]) -> frozenset[str]:
    """A word for a people in both genders and numbers."""
    ends: dict[str, tuple[str, ...]] = {w: (w, f"{w}s", f"{w}es", f"{w}a", f"{w}as") for w in words}
    for word in words:
        stem = word.removesuffix("o")
        if stem != word:
            ends[word] = (word, f"{word}s", f"{stem}a", f"{stem}as")
        elif word[-2:] in ("és", "án"):
            plain = word[:-2] + {"és": "es", "án": "an"}[word[-2:]]
            ends[word] = (word, f"{plain}a", f"{plain}as", f"{plain}es")
    return frozenset(form for forms in ends.values() for form in forms)


DEMONYMS = _every_form(DEMONYM)


def same(names: Sequence[str], _text: str = "") -> Mapping[str, str]:
    """'Tomás Rivas' is 'Tomás Rivas Ledo'; what is met once after a place is the person met without it."""
    written = {name: _in_small(name) for name in names}
    met = Counter(written[name] for name in names)
    known = {name: _fuller(name, met) or _without_place(name, met) or name for name in met}
    return {name: known[written[name]] for name in names}


def _in_small(name: str) -> str:
    """'Ana VELMAR', as lists of cases have it, is 'Ana Velmar'."""
    words = name.split()
    mixed = any(w.isupper() and len(w) > 2 for w in words) and any(not w.isupper() for w in words)
    return (
        " ".join(w.capitalize() if w.isupper() and len(w) > 2 else w for w in words)
        if mixed
        else name
    )


def forms(word: str) -> str:
    """A word of a name as it stands, and in capitals."""
    return rf"(?:{re.escape(word)}|{re.escape(word.upper())})"


def _fuller(name: str, met: Counter[str]) -> str | None:
    if len(name.split()) < 2:
        return None
    longer = {n for n in met if n.startswith(f"{name} ")}
    return longer.pop() if len(longer) == 1 else None


def _without_place(name: str, met: Counter[str]) -> str | None:
    place, _, rest = name.partition(" ")
    firsts = {n.split()[0] for n in met if n != name}
    alone = met[name] == 1 and rest in met and " " in rest and place not in firsts
    return _fuller(rest, met) or rest if alone else None


def _count(words: str) -> int | None:
    """How many 'los cuatro' are."""
    found = re.search(
        r"\b(?:los|las|ambos|ambas|estos|estas|sus)\s+(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b|\b(amb[oa]s)\b",
        words,
        re.IGNORECASE,
    )
    if found is None:
        return None
    return 2 if found[2] else number(found[1])


_ALSO_NAMES = (PLACE - {"el"}) | _words(
    "de del mar justicia rosa lago victoria libertad este preciado domingo norte paz salud segundo"
)
_BODY_HEADS = (ORGANISATION - {"humanos", "derechos"}) | _words(
    "avenida calle barrio plaza hospital cárcel penal penitenciaría fuerte anexo pabellón municipio departamento provincia ciudad puerto aeropuerto fundación medalla premio colegio parroquia base estación urbanización sector parque"
)

WORDS = PeopleWords(
    name=re.compile(rf"(?<![^\W_]){CAP}(?:\s+(?:{_LINK})?(?:{CAP}|[{_UPPER}]\.))*"),
    common=COMMON,
    also_names=_ALSO_NAMES,
    titles=TITLES,
    demonyms=DEMONYMS,
    countries=COUNTRY,
    organisations=ORGANISATION - PLACE - {"marina", "cortes", "sala"},
    never=(ORGANISATION - PLACE - {"marina", "cortes", "sala"})
    | DEMONYMS
    | {"premio", "medalla", "día", "habeas", "hábeas", "corpus"},
    body_heads=_BODY_HEADS,
    body_before=re.compile(
        r"(\w[\w'-]*)\s+(?:(?:de\s+la|de\s+los|del|de|contra|para|sobre|para\s+la|por\s+la|por\s+el|por|en\s+la|\d+)\s+)?$"
    ),
    body_after=re.compile(r"\s+([A-Z]\w+)"),
    possessive=re.compile(r"(?!)"),
    custody=re.compile(
        r"deten|arrest|captur|aprehen|prisi|preso|presa|cárcel|encarcel|reclu|condena|sentencia|liber|excarcel|imput|acusa|procesad|juicio|juzg|tortur|"
        r"desaparec|desapari|huelga\s+de\s+hambre|secuestr|salud|golpe|celda|médic|privad|penal|incomunic|tras\s+las\s+rejas|maltrat|malos\s+tratos",
        re.IGNORECASE,
    ),
    spoke_before=re.compile(
        rf"(?:\b{_SAYS}\s+(?:[\w'-]+,?\s+){{0,8}}|[Mm]e\s+llamo\s+|[Cc]omunicado\s+del?\s.{{0,80}}|[Dd]eclaración\s+del?\s.{{0,80}}|[Cc]ontactos?\s*:\s.{{0,40}}|[Ff]irmad[oa]\s*(?:por)?:?\s.{{0,40}}|[Ee]ntrevista\s+con\s.{{0,40}}|"
        r"(?:\b(?:[Ee]l\s+juez|[Ll]a\s+jueza|[Ll]a\s+juez|[Jj]ueza?|[Mm]agistrad[oa]|[Ff]iscal(?:\s+[Gg]eneral)?|[Ee]mbajador\w*|[Mm]inistr[oa](?:\s+(?:de\s+la|del|de)\s+\w+)?|[Vv]ocer[oa](?:\s+(?:de\s+la|del|de)\s+[\w'-]+)?|[Pp]ortavoz(?:\s+(?:de\s+la|del|de)\s+[\w'-]+)?|[Rr]elator\w*|[Ss]ecretari[oa]\s+[Gg]eneral|[Cc]omisionad[oa]|"
        r"[Dd]irector\w*(?:\s+(?:de\s+la|del|de|para|ejecutiv[oa])\s*[\w'-]+)*|(?:[Ss]u|[Ll]a|[Ee]l|[Ss]us)\s+(?:abogad[oa]|defensora?)(?:\s+(?:defensora?|de\s+\w+))?|(?:[Ss]u|[Mm]i)\s+(?:esposo|esposa|marido|mujer|madre|padre|herman[oa]|hij[oa]|compañer[oa]|pareja|suegra|abuela|abuelo|ti[oa]|niet[oa]|prim[oa]|cuñad[oa])|[Cc]oronel(?=\s+[A-Z]\w+,?\s+(?:jefe|director))|[Gg]eneral(?=\s+[A-Z]\w+,?\s+(?:jefe|director))|[Ss]enadora|(?:[Ll]a|[Ss]u)\s+médica|[Ee]l\s+médico|[Pp]or\s+el\s+padre)\s*,?\s*))$"
    ),
    only_about=re.compile(r"\b(?:sobre|para|contra|que|a)\s[^,]*$"),
    spoke_after=re.compile(
        rf"(?:,[^,.]{{3,80}},)?\s+(?:(?:ha|han|había)\s+)?(?:\w+mente\s+)?(?:{_SAYS}|expresado|saludado|declarado|señalado)\b|,\s+(?:abogad[oa]|defensora?)\s+(?:del?|de\s+l[oa]s)\s|,\s+(?:ministr[oa]|fiscal|vocer[oa]|portavoz|director\w*)\s|,\s+(?:su\s+|la\s+|el\s+)?(?:madre|padre|espos[oa]|herman[oa]|hij[oa])\s+(?:del?\s|,)"
    ),
    titled=re.compile(
        rf"(?:(?:[Ee]l|[Ll]a)\s+)?(?:(?:[Ss]r|[Ss]ra|[Dd]r|[Dd]ra)\.?\s+|(?:señora?|presidenta?|don|doña|abogad[oa]|periodista|magistrad[oa]|fiscal|ministr[oa]|propi[oa])\s+)?({CAP}(?:\s+{CAP})*)"
    ),
    plural=re.compile(
        r"\b(?:ellos|ellas|amb[oa]s|tod[oa]s\s+(?:ellos|ellas)|l[oa]s\s+(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|activistas|periodistas|detenid[oa]s|pres[oa]s|acusad[oa]s|imputad[oa]s|procesad[oa]s|estudiantes|abogad[oa]s|defensor\w*|hermanos|hermanas|hombres|mujeres|esposos|sindicalistas|opositor\w*|jóvenes|muchachos|dirigentes|sindicatos|condenad[oa]s|dirigentes)|"
        r"est[oa]s\s+\w+s|la\s+pareja|el\s+matrimonio|el\s+grupo|nuestros\s+\w+|(?:fueron|han\s+sido|habían\s+sido|están|estaban|siguen|permanecen|continúan|estuvieron|eran|son|quedaron|resultaron)\s+(?:\w+\s+){0,2}?(?:detenid|arrestad|capturad|aprehendid|apresad|secuestrad|imputad|acusad|procesad|condenad|sentenciad|absuelt|recluid|encarcelad|trasladad|liberad|excarcelad|torturad|golpead|sometid|llevad|presentad|juzgad|pres|incomunicad|interrogad|sacad|separad|obligad|desaparecid|privad|puest|enviad|esposad|aislad|operad|atendid|amenazad|declarad|hospitalizad)[oa]s\b|(?:los|las|les)\s+(?:(?:han|habían|ha)\s+)?\w+(?:aron|ieron|aban|ían|ó|an|en|ado|ido)\b|se\s+les\s|^\W*(?:exigimos|pedimos|instamos|solicitamos|queremos|hemos|le[s]?\s+hemos|que\b))",
        re.IGNORECASE,
    ),
    singular=re.compile(
        r"\b(?:él|ella|su|sus|este\s+último|esta\s+última|lo|la(?=\s+\w+(?:ó|aron|ieron|n)\b)|le|(?:fue|ha\s+sido|había\s+sido|está|sigue|permanece)\s+\w+(?:ad|id)[oa]\b)\b",
        re.IGNORECASE,
    ),
    place_before=re.compile(
        r"(?:\b(?:en|hacia|desde)\s+(?:la\s+|el\s+)?|\b(?:cárcel|penal|prisión|hospital|avenida|calle|barrio|municipio|ciudad|localidad|provincia|estado|departamento|centro|comisaría|base|fuerte|puerto|anexo|plaza|sede|pueblo|río|cerro)\s+(?:\w+\s+)?(?:de\s+(?:la\s+|los\s+|las\s+)?|del\s+)?)$",
        re.IGNORECASE,
    ),
    suffers_before=re.compile(
        r"\b(?:detención|arresto|captura|liberación|excarcelación|encarcelamiento|condena|desaparición(?:\s+forzada)?|libertad|situación|caso|salud|vida|juicio|muerte|traslado|reclusión|secuestro|paradero|pres[oa]s?|detenid[oa]s?|hij[oa]s?|señora?|nada|noticias|proceso|suerte)\s+(?:(?:arbitraria|inmediata|injusta|plena|ilegal|polític[oa])\s+)?(?:(?:de|del|de\s+la|de\s+los|para|contra)\s+)?(?:(?:\w+\s+){0,3}?)(?:(?:(?-i:[A-ZÀ-Ö])[\w'-]+,?\s+|del?\s+|y\s+){1,14})?$|\b(?:liberar|liberen|excarcelar|detuvieron|arrestaron|capturaron|trasladaron|condenaron|condenó|condenar|acusan|acusaron)\s+(?:\w+\s+){0,3}?a\s+(?:la\s+|los\s+|el\s+)?(?:\w+\s+){0,2}?$",
        re.IGNORECASE,
    ),
    suffers_after=re.compile(
        r"\s+\(\d\d(?:\s+años)?\)|(?:,[^.;]{0,60})?,\s+(?:de\s+)?\d\d\s+años|(?:(?:,|\s+y)\s+(?-i:[A-ZÀ-Ö])[\w'-]+(?:\s+(?:del?\s+)?(?-i:[A-ZÀ-Ö])[\w'-]+){1,3}){0,5}(?:,[^,.;]{3,110},|\s+\([^)]{1,40}\)|,)?\s+(?:(?:ha|había|habría|han|habían|habrían)\s+(?:sido|permanecido|estado)\s+|(?:fue|fueron|es|está|están|estaba|estaban|sigue|siguen|permanece|permanecen|continúa|continúan|quedó)\s+(?:\w+\s+){0,2}?)(?:siendo\s+)?(?:detenid|arrestad|captur|aprehend|pres[oa]|reclu|encarcel|conden|sentenci|liber|excarcel|imput|acus|proces|tortur|golpe|traslad|desaparec|secuestr|incomunic|privad|tras\s+las\s+rejas|sacad|juzgad|absuelt|en\s+(?:prisión|huelga|aislamiento)|bajo\s+(?:custodia|arresto))|(?:,[^,.;]{3,110},)?\s+(?:cumple|padece|sufre|lleva\s+\w+\s+\w+\s+(?:pres|deten|en)|se\s+declaró\s+(?:inocente|culpable)|recuperó\s+la\s+libertad|salió\s+(?:de|en\s+libertad)|murió|falleció|desapareció)|,\s+(?:detenid|pres|condenad|recluid|encarcelad|secuestrad|desaparecid|sentenciad|capturad|arrestad|imputad)\w+",
        re.IGNORECASE,
    ),
    first_of_two=re.compile(rf"(?:^|(?<!\w)[a-zà-ÿ]+[,:]?\s+)({CAP})\s+[ye]\s+$"),
    counted=_count,
    same=same,
    forms=forms,
    kin=KIN,
    some_of=re.compile(
        r"\b(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|algun[oa]s|vari[oa]s|\d+)\s+de\s+(?:ell[oa]s\b|(?:los|las|est[oa]s|es[oa]s)\s+(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\d+)\b)",
        re.IGNORECASE,
    ),
    self_named=re.compile(
        rf"\b(?:[Mm]e\s+llamo|[Mm]i\s+nombre\s+es|[Yy]o,)\s+({CAP}(?:\s+{CAP})+)"
    ),
    of_writer=re.compile(
        r"\b(?:me\s+(?:han\s+|habían\s+)?|fui\s+|he\s+sido\s+|estuve\s+)\x00|\x00(?:me\s|fui\s|estuve\s)",
        re.IGNORECASE,
    ),
)
