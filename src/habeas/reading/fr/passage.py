"""How a French clause says by whom, where, and who acts."""

import re

from habeas.reading.fr.lexicon import COUNTRY, DEMONYM, STATE_AGENT
from habeas.reading.fr.people import without_gender
from habeas.reading.passage_words import PassageWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLE = r"(?:(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|plusieurs|deux|trois|quatre|cinq|six|dix|au\s+moins|notre|ce|cette|ces)\s+|l'|d'|d'autres\s+)"
_CAP = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
_STOP = (
    r"(?:le\s+\d|le\s+1er|à|au|aux|en|dans|alors|après|avant|depuis|lors|lorsqu\w*|et\s+(?:a|ont|est|conduit|emmené|placé|n')|qui|que|où|pour|chez|devant|sans|sous|puis|est|a|ont|était|"
    r"pendant|durant|jusqu\w*|parce|car|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vers|dès|avec|en\s+vertu|sur|d['’]avoir|d['’]être)\b"
)
_OF = r"(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d'|pour\s+la\s+|pour\s+|contre\s+la\s+|sur\s+les?\s+|sur\s+la\s+|et\s+de\s+la\s+)"
_PLACE_WORD = (
    r"(?:prison|maison\s+d'arrêt|centre|commissariat|colonie|hôpital|clinique|infirmerie|aéroport|ville|capitale|région|province|domicile|bureau|cellule|appartement|"
    r"maison|poste\s+de\s+police|poste\s+frontière|tribunal|palais\s+de\s+justice|siège|port|camp|caserne|locaux|rue|place|université|frontière|village|quartier|établissement|lieu\s+de\s+travail|pénitencier|quartiers?|base|bâtiment)"
)
_PLACE = re.compile(
    r"(?<![\w'])(?P<prep>à|À|au|aux|dans|Dans|chez|devant|près\s+d[eu]|en|depuis)\s+(?P<place>"
    rf"(?:(?:la|le|les|un|une|son|sa|ses|leur|leurs)\s+|l')?{_PLACE_WORD}(?:\s+(?:centrale?|militaire|pénitentiaire|international\w*|provincial\w*|régional\w*|familial\w*|parental\w*|n°\s*\d+|de\s+haute\s+sécurité|de\s+détention(?:\s+provisoire)?|de\s+rétention|pour\s+femmes|pour\s+hommes|judiciaire))*"
    rf"(?:\s+(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d'|n°\s*)(?:{_CAP}(?:[ -]{_CAP})*|police|capitale|\d+))*(?:\s+{_CAP})*"
    rf"|{_CAP}(?:[ -]{_CAP})*|elle|lui|eux)"
)
_SUBJECT = re.compile(
    r"(?P<who>(?:(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|[Nn]otre|[Nn]os|[Pp]lusieurs|[Dd]eux|[Cc]ette|[Cc]e)\s+|[Ll]'|(?<![\w'])[Dd]')?"
    rf"(?:{STATE_AGENT}|{_CAP}|organisation|union|fédération|association|comité|ligue|syndicat|collectif|famille|proches|avocate?s?|mère|père|frère|sœur|épouse|époux|mari|fils|fille|parents|médecins?|collègues|coalition|ong|experts?|observatoire|rapporteuse?|commission|délégation|consul|diplomates?)"
    rf"(?:\s+(?:[a-zà-ÿ-]+(?:aires?|iens?|iennes?|ales?|aux|ques?|ives?|ifs?|aines?|ains?|elles?|els?|aises?|ais|ières?|iers?)|armés?|masqués?|en\s+civil|en\s+uniforme|encagoulés|indépendants?)\b|\s+{_CAP}|\s+{_OF}(?:{_CAP}|[a-zà-ÿ-]{{3,}}))*)"
    r"(?:\s+\([A-Z]+\)|\*+)?\s*(?:,[^,]{2,80},)?\s*(?:qui\s+)?(?:(?:a|ont|avait|avaient|aurait|auraient|n'a|n'ont|n'avait|ne|l'a|l'ont|les\s+a|les\s+ont|lui\s+a|lui\s+ont|lui|leur|se|s'est|est|sont|s'|également|aussi|toujours|encore|à\s+nouveau|de\s+nouveau|ensuite|alors|puis|pas|\w+ment|"
    r"le\s+\d{1,2}(?:er)?\s+\w+(?:\s+\d{4})?|hier|aujourd'hui|par\s+ailleurs),?\s+)*$"
)
_PASSIVE = re.compile(
    r"\b(?:été|est|sont|était|étaient|fut|furent|serait|seraient|étant|être|reste|demeure|soit)\s+(?:(?:\w+ment|pas|jamais|encore|toujours|alors|aussi|également)\s+){0,2}?\w+(?:é|i|u|t|s)(?:e|s|es)?\b|\b(?:arrêté|détenu|condamné|inculpé|torturé|libéré)(?:e|s|es)?\s+(?:par|le|à|en)\b",
    re.IGNORECASE,
)
_PARTICIPLE = r"(?:(?:[Aa]rrêt|[Ii]nterpell|[Ee]mprisonn|[Ii]ncarcér|[Cc]ondamn|[Ll]ibér|[Ii]nculp|[Ee]nlev|[Nn])ée?s?|[Dd]étenue?s?)"
_FEW = r"(?:\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt)"


def _place(match: re.Match[str]) -> str:
    place = " ".join(match["place"].split())
    if match["prep"] == "chez":
        return f"chez {place}"
    return re.sub(r"^(?:la\s+|le\s+|les\s+|l')", "", place)


WORDS = PassageWords(
    by=re.compile(rf"\bpar\s+(?P<who>{_ARTICLE}*[\w.&'-]+(?:\s+(?!{_STOP})[\w.&'-]+){{0,9}})"),
    by_not=re.compile(
        r"^(?:\d|(?:la\s+|une?\s+|le\s+|les\s+)?(?:lettre|téléphone|force|écrit|courrier|jour|mois|an|semaine|exemple|contumace|ailleurs|conséquent|suite|vidéo|visioconférence|la\s+suite|voie|peur|crainte|deux\s+fois|défaut|coups?|strangulation|balle))",
        re.IGNORECASE,
    ),
    place=_PLACE,
    place_name=_place,
    subject=_SUBJECT,
    passive=_PASSIVE,
    trailing_verb=re.compile(r"\s+(?:a|ont|avait|avaient|est|sont)$"),
    pronoun_subject=re.compile(
        r"\b(?P<who>elle|ils|elles|nous|je)\s+(?:(?:a|ont|avons|ai|avait|également|aussi|\w+ment)\s+)*$",
        re.IGNORECASE,
    ),
    nobody=frozenset(("", "nous", "je", "j", "notre", "nos", "on", "personne", "nul", "aucun")),
    pronouns=frozenset(("il", "elle", "ils", "elles", "qui", "celle-ci", "celui-ci")),
    no_actor=_words(
        "Le La Les Il Elle Ils Elles Son Sa Ses Ce Cette Ces En À Après Avant Depuis Selon M Mme Me Dr Qui Des Un Une L'"
    ),
    is_people=lambda word: without_gender(word) in DEMONYM,
    countries=COUNTRY,
    actor=re.compile(
        rf"{STATE_AGENT}|[A-Z]|famille|avocate?|mère|père|sœur|frère|proches|parents|médecin|union|fédération|parti|organisation|association|mari|épou|fille|fils|ong|expert|délégation|consul|ligue|syndicat|collectif|coalition|collègues"
    ),
    to_date=re.compile(r"jusqu'|à ce jour", re.IGNORECASE),
    one_of_several=re.compile(
        rf"(?<!\w)(?:(?:à|de|pour)\s+{_FEW}\s+à|{_FEW}\s+(?:et|ou))\s+$", re.IGNORECASE
    ),
    in_turn=re.compile(r"\brespectivement\b", re.IGNORECASE),
    besides=re.compile(
        rf",\s+{_PARTICIPLE}\s[^,;]*(?=,)|^{_PARTICIPLE}\s[^,;]*(?=,)"
        r"|^[^;]*?\bgrève\s+de\s+la\s+faim\b[^;,]{0,60}?(?=,?\s+(?:pour\s+(?:protester|dénoncer)|en\s+(?:signe\s+de\s+)?protest|afin|contre|car|parce)\b)"
        r"|^(?:En\s+(?:réponse|référence)\s+à|(?:Faisant\s+|Comme\s+)?[Ss]uite\s+à|Par\s+référence\s+à|Me\s+référant\s+à|Nous\s+référant\s+à|Ayant\s+(?:examiné|reçu))\s+(?:votre\s+|la\s+|l['’]|notre\s+|une?\s+)(?:\w+\s+)?(?:lettre|appel|courrier|demande|requête|communication|plainte|pétition)\b[^;]{0,90}?\b(?:du|datée?\s+du|en\s+date\s+du)\s+\d{1,2}(?:er)?\s+\w+(?:\s+\d{4})?"
    ),
    name_acts=re.compile(
        r"(?P<name>[A-ZÀ-Ý][\w'’-]*(?:\s+(?:(?:de|des|du|la|le|les|et|pour|contre|sans)\s+|l')*[A-ZÀ-Ý][\w'’-]*)+)"
        r"(?:,\s+(?:une?|la|le|qui|dont|basée?)(?!\w)[^;,]*(?:,[^;,]*)?,)?\s+(?:ne\s+)?(?:s['’]|se\s+)?(?:est|sont|a|ont|avait|dit|écrit|demande|appelle|exige|déplore|regrette|condamne|salue|estime|inqui[eè]te\w*|indigne|réjouit|constate|craint|soutient|publie|rappelle|dénonce|alerte|affirme|annonce|confirme|rapporte|souhaite|reçoit|défend|documente)(?!\w)"
    ),
    born=re.compile(r"(?<!\w)née?s?\s+(?:(?:le|en)\s+)?$", re.IGNORECASE),
    court_sat=re.compile(
        r"\bcoupables?\b|\bverdict\b|\b(?:a|ont) (?:été )?(?:reconnue?s?|condamnée?s?)\b|\b(?:observat\w+|journalistes?|diplomates?|nous)\b[^.;]*\b(?:présente?s?|assist\w+|suivi\w*)\b[^.;]*\b(?:audience|procès|tribunal|cour)\b",
        re.IGNORECASE,
    ),
    another_day=re.compile(
        r"\b(?:appel|cassation|confirm\w+|plus tard|auparavant|ensuite|puis|depuis|déjà|avant|avait|dernière?|acquitt\w+|sera)\b",
        re.IGNORECASE,
    ),
)
