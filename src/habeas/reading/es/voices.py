"""How Spanish says who says it, how surely, and that it did not happen."""

import re

from habeas.reading.es.relations import RELATIONS
from habeas.reading.voices import VoiceWords

_BY_CERTAINTY = {
    "r": "dijo dijeron dice dicen dicho declaró declararon declara declarado informó informaron informa informan informado indicó indicaron indica indican indicado señaló "
         "señalaron señala señalan señalado explicó explica explicaron explicado relató relataron relata relatan relatado contó contaron cuenta cuentan contado refirió refiere refirieron "
         "manifestó manifestaron manifiesta manifestado expresó expresaron expuso expusieron añadió añade añadieron agregó agrega agregaron reiteró reiteraron recordó subrayó destacó apuntó "
         "comentó aseguró aseguraron asegura aseguran asegurado afirmó afirmaron afirma afirman afirmado sostuvo sostuvieron sostiene sostienen sostenido denunció denunciaron denuncia "
         "denuncian denunciado testificó escribió escribe reportó reportaron advirtió advirtieron insistió considera consideran consideró estima cree creen teme temen narró detalló precisó precisaron comunicó comunicaron notificó respondió entiende",
    "s": "confirmó confirmaron confirma confirmado anunció anunciaron anuncia anunciado reconoció reconocieron reconoce reconocido admitió admitieron admite concluyó concluyeron concluye constató constataron constata "
         "verificó determinó determinaron estableció documentó",
    "a": "alegó alegaron alega alegan alegado adujo adujeron",
    "d": "negó negaron niega niegan negado desmintió desmintieron desmiente desmentido rechazó rechazaron rechaza rechazan refutó",
}  # fmt: skip
_SAY = {
    form: sort
    for sort, words in _BY_CERTAINTY.items()
    for word in words.split()
    for form in (word, word.capitalize())
}
_VERBS = "|".join(sorted(_SAY, key=len, reverse=True))
_SAYING = re.compile(
    r"(?P<who>(?:(?:(?:[\w.'&-]+|\([A-Z]+\))\s+){0,11}?[\w.'&-]+)?)(?:,\s+(?![A-ZÀ-Ö][\w'-]+(?:\s+[A-ZÀ-Ö]|,))[^,;]{2,60},\s+|,?\s+|^|(?<=\"))(?:(?:ha|han|había|habían|habría|no|también|además|igualmente|asimismo|incluso|públicamente|luego|después|ya|le|les|nos|me|lo|se|\w+mente|en\s+cambio),?\s+)*"
    rf"(?P<verb>{_VERBS})\b(?P<rest>\s+(?:[^,;.:\"]{{3,60}}?\s+)?(?:que\b|haber\b|no\s+haber\b)|,?\s*(?:[^,;.\"]{{3,40}})?:|\s*,?\s*\"|,\s+[^,;]{{3,60}},\s+(?:que\b|\")|\s+(?:cómo|tener|mantener))?"
)
_OPENING = (
    r"(?:dijo|dijeron|dice|dicen|declaró|declararon|informó|informaron|informa|indicó|indicaron|señaló|señalaron|explicó|relató|relataron|contó|refirió|manifestó|manifestaron|expresó|"
    r"añadió|agregó|reiteró|recordó|recuerda|subrayó|aseguró|aseguraron|asegura|afirmó|afirmaron|afirma|afirman|sostuvo|sostiene|denunció|denunciaron|denuncia|escribió|reportó|advirtió|lamentó|lamenta|detalló|precisó|confirmó|confirmaron|comentó|insistió|apuntó)"
)
_LIKE = r"(?:[^,;\"]{2,120}?)"

WORDS = VoiceWords(
    say=_SAY,
    verb=re.compile(rf"\b(?:{_VERBS})\b"),
    saying=_SAYING,
    plain_verbs=frozenset(("respondió", "respondieron", "contestó", "contestaron")),
    passive=re.compile(r"\b(?:sido|fue|fueron|es|son|está|están|ser|se)\s+(?:\w+mente\s+)?$"),
    no_speaker=re.compile(r"\b(?:por|de|lo|como|según|la|una|su|esta|cada|sin)\s+$", re.IGNORECASE),
    denies=re.compile(
        r"\s+(?:(?:el|en|a|al|ante|ayer|hoy)\b[^,;]{0,60}?\s+)?que\b|\s+(?:\w+mente\s+)?(?:que\b|haber|tener|tenerl\w+|mantener|conocer|toda?s?\b|l[oa]s?\s+(?:acusaci|alegaci|denunci|señalami|hechos|informaci|cargos|imputaci|tortura|detenci|existencia)\w*|est[ao]s|esa\w*|cualquier|su\s+(?:detención|responsabilidad|participación)|malos\s+tratos|torturas?)",
        re.IGNORECASE,
    ),
    denial_ends=re.compile(
        r";|,|\s(?:y|pero)\s(?:que|a(?:segur|firm|ñad)|dijo|declar|sostuv|explic|no\b|ha\b)"
    ),
    saying_ends=re.compile(r";"),
    according=re.compile(
        rf"\b(?:[Ss]egún|[Dd]e\s+acuerdo\s+(?:con|a)|[Cc]onforme\s+a|[Aa]\s+decir\s+de|[Aa]\s+juicio\s+de|[Ee]n\s+palabras\s+de)\s+(?!(?:el\s+|la\s+)?(?:ley|artículo|derecho|código|normas|estándares|pudo|se\s|consta|establece|lo\s))(?:(?:ha\s+)?(?:{_OPENING}|informado|denunciado|indicado|señalado|declarado|manifestado)\s+)?(?P<who>{_LIKE})(?=,|;|\.?$|\s+(?:que|quien|al|el\s+\d|en\s+un|cuando|se|fue|la\s+\w+(?:ó|aron)|lo\s+\w+(?:ó|aron)|habría\w*|ha\s|y\s)\b)|\b[Ee]n\s+opinión\s+de\s+(?P<w2>[^,;]{{2,60}}?)(?=,|;|\.?$)"
    ),
    trailing=re.compile(
        rf"[,\"]\s+(?:(?:ha|han|había)\s+)?(?:le\s+|nos\s+|me\s+)?(?:{_OPENING}|(?:declarado|afirmado|señalado|manifestado|denunciado|explicado|informado|dicho))(?!\w)(?:\s+(?:a\s+\w+\s+|hoy\s+|entre\s+\w+\s+|este\s+\w+\s+)?(?P<w2>[^,;.]{{2,90}}))?(?P<who>(?!))?[^.]*\.?$"
    ),
    hedge=re.compile(
        r"\b(?:(?P<a>presunt\w+|supuest\w+|se\s+alega|alegad\w+|habr(?:ía|ían)|estar(?:ía|ían)|ser(?:ía|ían)|tendr(?:ía|ían)|sufrir(?:ía|ían)|padecer(?:ía|ían)|encontrar(?:ía|ían)|presentar(?:ía|ían)|permanecer(?:ía|ían))"
        r"|(?P<r>al\s+parecer|aparentemente|se\s+informó|se\s+ha\s+informado|se\s+reportó|hemos\s+(?:sabido|recibido)|se\s+supo|se\s+dice|trascendió|se\s+teme|me\s+cuentan|nos\s+cuentan|sé\s+que|se\s+cree|parece\s+que|probablemente|extraoficialmente|se\s+presume|nos\s+informan|hemos\s+tenido\s+conocimiento|supimos))",
        re.IGNORECASE,
    ),
    negation=re.compile(
        r"(?:\b(?:no|nunca|jamás|tampoco|ni|nadie|ningun\w*(?:\s+\w+)?|sin)(?:\s+(?:se|le|les|lo|la|los|las|ha|han|había|habían|habría|fue|fueron|\w+mente|haber|haya|hayan|ser|sido|que|está|están|aún|siquiera|todavía|hubo|es|son))*)\s*$",
        re.IGNORECASE,
    ),
    not_refused=re.compile(
        r"\b(?:no|nunca|jamás|nadie|en\s+ningún\s+momento)\s+(?:(?:se|le|les|la|lo|ha|han|había|fue|fueron|sido|estuvo|está|estado)\s+)*(?:neg(?:ó|aron|ad[oa])|ni[eé]g(?:a|an|ue)|deneg\w+|privad\w+|impid\w+|impedid\w+|prohib\w+|rechaz\w+|(?:mantenid|recluid|puest|detenid|encerrad|mantuv)\w+\s+(?:en\s+)?(?:régimen\s+de\s+)?(?:aislamiento|incomunicad\w+|celda\s+de\s+castigo)|incomunicad\w+|en\s+(?:aislamiento|una\s+celda\s+de\s+castigo)|(?:dejad\w+|qued\w+)\s+sin|(?:(?:celebr|realiz)\w+\s+)?a\s+puertas?\s+cerradas?|(?:(?:es|era)\s+)?(?:arbitrari[oa]|ilegal|ilícit[oa])|(?:juzgad|condenad)[oa]s?\s+en\s+(?:ausencia|rebeldía))",
        re.IGNORECASE,
    ),
    negation_within=re.compile(
        r"^(?:[\w'-]+\s+){0,2}(?:no|nunca|jamás|tampoco)\s+(?:se\s|le\s|les\s|lo\s|la\s|ha\s|han\s|había\s|fue\s|es\s|está\s|haya\s)",
        re.IGNORECASE,
    ),
    doubt=re.compile(
        r"^(?:y\s+|a\s+)?que\s+(?:(?:se|l[oa]s?|les?|no)\s+)*(?:investigu|liber|aclar|garanti|permit|orden|pong|adopt|respet|ces|abr|revis|llev|inform|suspend|facilit|sancion|brind|proporcion|autori[cz]|evit|prote[jg]|revel|devuelv|retir|anul|cumpl|hag|tom)(?:e|en|a|an|ce|cen|ue|uen)\b|\b(?:si|para\s+(?:que|evitar|impedir|lograr|obtener)|a\s+fin\s+de|con\s+el\s+fin|podr(?:ía|ían|á|án)|puede[n]?|pueda[n]?|pudiera[n]?|riesgo\s+de|corr(?:e|en)\s+peligro|amenaz\w+\s+con|debe[n]?|deber(?:ía|ían|á|án)|debi(?:ó|eron)|(?:solicitad|pedid|exigid|reclamad)[oa]\s+que|"
        r"(?<!la\s)(?<!una\s)(?<!su\s)exig(?:e|en|imos|ió|ieron|iendo|ir)|(?<!lo\s)ped(?:imos|irle)|pid(?:e|en|ió|ieron|iendo)|solicit(?:a|an|ó|amos|aron|ando)|inst(?:a|an|amos|ó|ando)\b|reclam(?:a|an|ó|amos|aron)|llam(?:a|an|amos|ó)\s+a|haga[n]?|ruego|rogamos|quier(?:o|e|en)|queremos|esper(?:a|amos|an)\s+que|antes\s+de\s+(?:que|ser)|a\s+la\s+espera|"
        r"tem(?:e|en|emos|or)\b|prev(?:é|én|ist\w+)|ser(?:á|án)|quien(?:es)?\s+quiera|en\s+caso\s+de|eventual\w*|posible|posibilidad|pasible|susceptible|evitar|prohíb\w+|prohib\w+|derecho\s+a|garantic\w+|garantizar|asegurar\s+que|velar|toda\s+persona|ojalá|cualquier)\b",
        re.IGNORECASE,
    ),
    plan=re.compile(
        r"(?:\b(?:deb(?:ía|ían)|(?:iba|iban)\s+a|(?:había|habían)\s+de|(?:tenía|tenían)\s+que|en\s+(?:lugar|vez)\s+de|a\s+punto\s+de|trat(?:ó|aron|aba|aban)\s+de|intent(?:ó|aron|aba|aban)|evit(?:ó|aron)|se\s+libró\s+de|enfrenta[n]?(?:\s+a)?(?:\s+hasta)?)\s+|^De\s+)$|\bnadie\s+(?:ha\s+|había\s+)?confirm(?:ado|ó|a)\b[^;]*$|"
        r"\b(?:tem(?:e|en|emos|ía|ían|ió|ieron|iendo|or|ores)|miedo|preocupa\w*|inquiet\w+|sospecha\w*|riesgo)\s+(?:de\s+)?que\b[^,;]*$",
        re.IGNORECASE,
    ),
    refuted=re.compile(
        r"\b(?:es|era|sería)\s+(?:falso|mentira|inexacto|incierto)\s+(?:\w+\s+)?que\b(?:(?!,?\s+(?:pero|sino)\b)[^;])*|\bno\s+(?:es|era|fue)\s+(?:cierto|verdad)\s+que\b(?:(?!,?\s+(?:pero|sino)\b)[^;])*|"
        r"\b(?:rumor(?:es)?|noticias?|informaci(?:ón|ones)|versi(?:ón|ones)|afirmaci(?:ón|ones)|informes)\s+(?:de\s+que|según\s+l[oa]s?\s+(?:que|cual(?:es)?))\b(?:(?!,\s+(?:y|pero|mientras)\b)[^;])*?\b(?:(?:es|son|era|eran|fue|fueron)|result(?:ó|aron)(?:\s+ser)?)\s+(?:\w+mente\s+)?(?:fals[oa]s?|infundad[oa]s?|mentira|inexact[oa]s?)\b",
        re.IGNORECASE,
    ),
    that="que",
    strip_before=re.compile(
        r"^.*\b(?:y|pero|donde|quien|quienes|que)$|^(?:(?:el|en|a|al|durante)\s+[^,]{3,40}\d{4},?\s+|el\s+(?:pasado\s+)?\d{1,2}\s+de\s+[a-z]{4,10},?\s+|y\s+|pero\s+|que\s+|donde\s+|como\s+|mientras\s+|sin\s+embargo,?\s+|además,?\s+|por\s+su\s+parte,?\s+|ha\s+|han\s+|hoy\s+|, )+",
        re.IGNORECASE,
    ),
    strip_after=re.compile(
        r"(?:,?\s+(?:ha|han|había|habían|me|nos|le|les|lo|no|se|que|también|además|ya|luego|después|siempre|\w+mente|por\s+su\s+parte))+$"
    ),
    pronouns=re.compile(
        r"(?:él|ella|ellos|ellas|este|esta|quien|quienes|que|este\s+último|esta\s+última|también|además|asimismo|me|nos|les?|se|)",
        re.IGNORECASE,
    ),
    relations=RELATIONS,
    of_body=frozenset(("ellos", "esta última", "también", "además", "asimismo")),
)
