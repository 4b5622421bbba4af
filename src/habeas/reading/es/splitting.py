"""Where Spanish sentences end, and the words that join their clauses."""

import re

from habeas.reading.sentences import Splitting


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARTICIPLES = (
    r"(?:(?:detenid|arrestad|capturad|aprehendid|torturad|golpead|imputad|condenad|sentenciad|trasladad|liberad|excarcelad|absuelt|recluid|encarcelad|"
    r"llevad|conducid|interrogad|acusad|procesad|obligad|forzad|privad|sometid|mantenid|hospitalizad|secuestrad|esposad|juzgad|puest|presentad|"
    r"enviad|ingresad|amenazad|operad|atendid|expulsad|deportad|extraditad|internad|devuelt|vendad|despojad|encerrad|aislad|incomunicad|confinad|multad|sancionad|inhabilitad|apresad|sacad|registrad|allanad)[oa]s?)\b"
)
_FINITE = (
    r"(?:ha|han|había|habían|habría|habrían|hubo|fue|fueron|es|son|era|eran|está|están|estaba|estaban|estuvo|sería|no|nunca|se|le|les|lo|la|los|las|"
    r"sigue|siguen|permanece|permanecen|continúa|continúan|sufre|sufren|padece|padecen|presenta|lleva|llevan|tiene|tienen|pide|piden|exige|exigen|solicita|insta|denuncia|condena|cumple|cumplen|recibe|reciben|enfrenta|enfrentan|comparte|necesita|requiere|mantiene|mantienen|carece|duerme|vive|respira|anunció|agregó|añadió|"
    r"[a-záéíóúñ]{2,}(?:aron|ieron|ió|yeron|jeron)|(?:dict|decret|orden|neg|rechaz|impus|asegur|confirm|traslad|anunci|anul|fij|acus|imput|conden|solicit|present|recomend|apoy|revoc|absolvi|liber|inform|afirm|declar|denunci|coloc|mand|envi|llev|ingres|comenz|empez|perd|recib|qued|recuper|regres|sali|muri|mostr|relat|señal)(?:ó|o(?=\s)))\b"
)
_SUBJECT = (
    r"(?:los\s+abogados|las\s+autoridades|la\s+familia|el\s+tribunal|la\s+corte|el\s+juez|la\s+jueza|la\s+fiscalía|el\s+juicio|las\s+visitas|su\s+\w+|sus\s+\w+|"
    r"él|ella|ellos|ellas|nadie|ningún|ninguna|ninguno|ni\s+\w+|tampoco|esta|este|estos|estas|que\s+no|que\s+se|que\s+(?:la|lo|le|los|las|les)\s|a\s+su\s|a\s+(?:dos|tres|otros|otras|los|las|ambos|sus|ella|él))\b"
)
_SAID = (
    r"(?:dijo|dicen|dice|dijeron|afirmó|afirma|afirman|afirmaron|aseguró|asegura|aseguran|aseguraron|indicó|indica|indican|indicaron|señaló|señala|señalan|señalaron|informó|informa|"
    r"informan|informaron|manifestó|manifiesta|manifestaron|denunció|denuncia|denuncian|denunciaron|sostuvo|sostiene|sostienen|alegó|alega|alegan|alegaron|explicó|explica|relató|relata|relataron|contó|cuenta|refirió|refiere|"
    r"confirmó|confirma|confirmaron|precisó|precisa|añadió|añade|agregó|agrega|anunció|negó|niega|niegan|negaron|reiteró|recordó|subrayó|declaró|constató|constata|concluyó|concluye|reconoció|admitió|"
    r"considera|consideró|estima|cree|creen|teme|temen|temía|supo|supimos|sabe|sé|consta|advirtió|expresó|expuso|comunicó|comunicaron|habría\s+dicho|entiende|testificó|apunta|apuntó)"
)
_CUT = re.compile(
    r"(?P<join>\s*[;:]\s+|\s+–\s*(?=\w)|\s*[?!]\s+"
    rf"|,?\s+y\s+(?=que\s)|,?\s+(?!(?:y|o|ni)\s+a\s+sus?\s+\w+\s*(?:[.,;]|$|(?:desde|durante|por|hasta)\b))(?:y|e|pero|o|ni|aunque|sino)\s+(?:que\s+)?(?:también\s+|luego\s+|después\s+|posteriormente\s+|además\s+|no\s+|ya\s+)*(?=(?:{_SUBJECT}|{_FINITE}))"
    rf"|(?:,|\s+y|,?\s+y\s+luego|,?\s+luego|,?\s+y\s+posteriormente)\s+(?=(?:luego\s+|después\s+|posteriormente\s+|nuevamente\s+|también\s+)?{_PARTICIPLES})"
    r"|,\s+(?=(?:(?:l[oae]s?|se|nos|me)\s+){0,2}(?!así|aquí|allí|ahí|comité)[a-záéíóúñ]{3,}(?:aron|ieron|imos|amos|ió|ó|é)\s)"
    r"|,\s+(?:y|e)\s+(?![A-ZÀ-Ö][\w'-]+\s+[A-ZÀ-Ö])|,\s+(?:pero|mientras(?:\s+que)?|aunque|por\s+lo\s+que|de\s+modo\s+que|así\s+que|pues|si\s+bien|sino\s+que|luego|después)\s+"
    r"|,\s+(?=(?:que|quien|quienes|donde|adonde|cuando|cuy[oa]s?|lo\s+que|lo\s+cual|el\s+cual|la\s+cual|los\s+cuales|las\s+cuales|en\s+(?:el|la|los|las)\s+(?:que|cual)|del?\s+(?:que|cual)|tras|después\s+de|antes\s+de|desde\s+que|desde\s+su|luego\s+de|a\s+raíz|"
    r"debido|porque|ya\s+que|puesto\s+que|pese\s+a|a\s+pesar|sin\s+(?:que|haber|ser|embargo|acceso|atención|juicio|derecho|ningun\w*|poder|recibir)|por\s+haber|en\s+violación|en\s+represalia|contrari[oa]\s+a|exdirector\w*|"
    r"según|de\s+acuerdo|para\s+(?:que|exigir|pedir|obligar)|mediante|acusad[oa]s?|quedando|siendo|habiendo|negándo\w+|alegando|impidi\w+|tampoco|nunca|ni\s)\b)"
    r"|\s+(?=(?:donde|cuando|mientras|quienes?|porque|pese\s+a\s+que|a\s+pesar\s+de\s+que|aunque|después\s+de\s+(?:que|ser|haber)|tras\s+(?:ser|haber|su|la|el|una?|más|casi|\w+\s+(?:días|meses|años|semanas))|antes\s+de\s+(?:que|ser)|luego\s+de\s+(?:que|ser|haber)|desde\s+que|para\s+que|para\s+obligar\w*|sin\s+(?:que|haber|ser|acceso\s+a)|por\s+haber|al\s+que|a\s+la\s+que|en\s+el\s+que|en\s+la\s+que|en\s+un\s+juicio|durante\s+el\s+(?:traslado|interrogatorio))\b)"
    r"|\s+(?=que\s+(?:ha|han|había|habían|fue|fueron|está|están|estaba|sigue|se\s|le\s|les\s|lo\s|la\s|los\s|las\s|no\s|padece|sufre|cumple|lleva|permanece|habría|presenta|tiene|posteriormente|nunca)\b)"
    r")" + rf"|\b(?i:{_SAID})(?P<join2>\s+(?:que|haber\s+sido)\s+(?:(?=haber)|))"
)
_LEADING = re.compile(
    r"(?:(?:Según|De\s+acuerdo\s+con|Conforme\s+a|A\s+decir\s+de|En\s+palabras\s+de)\s[^,;]*(?:,\s+(?:abogad[oa]|director\w*|president[ea]|vocer[oa]|portavoz|herman[oa]|madre|padre|espos[oa]|hij[oa]|coordinador\w*|su)\s[^,;]{2,60})?,\s+(?=\w)"
    r"|(?:Cuando|Después\s+de|Luego\s+de|Tras|Mientras|Aunque|Pese\s+a|A\s+pesar\s+de|Antes\s+de|Debido\s+a|A\s+raíz\s+de|Si|Al\s+(?!día|menos|cierre|cuarto|mes|año)\w+|Como)\s[^,;]*(?:,\s+))"
)
_ASIDE = re.compile(
    r"\b(?:que|quien|quienes|donde)\s[^,;]{3,90}(?P<join3>,\s+)(?=(?:ha|han|había|fue|fueron|es|está|están|sigue|padece|sufre|no|se|le|lo|la|lleva|permanece|cumple)\s)"
    rf"|,\s+{_PARTICIPLES}[^,;]{{3,90}}(?P<join5>,\s+)(?=(?:ha|han|había|fue|fueron|es|está|sigue|padece|sufre|no|se|lleva|permanece)\s)"
    r"|,\s+(?:pese\s+a|tras|después\s+de|aunque|mientras|sin\s+embargo|en\s+cambio|por\s+su\s+parte)\b[^,;]{0,100}(?P<join>,\s+)"
    rf"|(?P<join4>,?\"\s*,?\s+|,\s+|\.\"\s+)(?=(?:según\s|{_SAID}\b))"
)

SPLITTING = Splitting(
    language="es",
    abbreviations=_words(
        "sr sra srta sres dr dra d dña prof ing lic gral cnel cap tte sgto art arts núm num nº n no pág págs p pp ej etc av avda apdo inc fr mons tel ref vol ene feb mar abr jun jul ago sept oct nov dic ee uu ss aa cía ud uds"
    ),
    may_end=_words("etc p uu aa"),
    starts=_words(
        "El La Los Las Un Una En A Al Su Sus Este Esta Estos Estas Se Según Desde Tras No Por Con Para Durante Ante"
    ),
    dateline=re.compile(
        r"(?:[A-ZÀ-Ö][\wÀ-ÿ./' -]{1,40},\s+){0,2}(?:\(?[A-Z]{2,6}\)?\s+)?(?:el\s+)?\d{1,2}º? (?:de )?[a-zú]+(?: (?:de|del) \d{4})?\s*(?:\([\w/ ]{2,20}\)\s*)?\.?\s?(?:–|--|-|:)\s*"
    ),
    date_line=re.compile(
        r"(?:[A-ZÀ-Ö][\wÀ-ÿ' -]{1,30},\s+)?(?:el\s+|a\s+)?\d{1,2}º? de [a-zú]+ (?:de|del) \d{4}\s*(?:\n|$)"
    ),
    initial_word="Y",
    cut=_CUT,
    aside=_ASIDE,
    leading=_LEADING,
)
