"""Where French sentences end, and the words that join their clauses."""

import re

from habeas.reading.sentences import Splitting


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PARTICIPLES = (
    r"(?:arrêté|torturé|battu|frappé|inculpé|condamné|placé|transféré|libéré|détenu|emmené|conduit|relâché|interrogé|accusé|"
    r"emprisonné|incarcéré|poursuivi|mis|forcé|contraint|privé|maintenu|acquitté|reconnu|hospitalisé|enlevé|menotté|jugé|soumis|"
    r"remis|passé à tabac|roué|interpellé|déféré|écroué|jeté|violé|menacé|opéré|expulsé|extradé|agressé)(?:e|s|es)?\b"
)
_FINITE = (
    r"(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|aurait|auraient|serait|seraient|n'a|n'ont|n'est|n'avait|ne|"
    r"l'a|l'ont|s'est|se|y|doit|demande|appelle|exhorte|exige|dénonce|condamne|reste|restent|demeure|souffre|encourt|risque)\b"
)
_SUBJECT = r"(?:les\s+avocats|les\s+autorités|la\s+famille|le\s+tribunal|la\s+cour|les\s+proches|le\s+procès|les\s+visites|l'accès|il|elle|ils|elles|on|nous|qu'il|qu'elle|qu'ils|qu'elles|son|sa|ses|leur|leurs|aucun|aucune|personne)\b"
_SAID = r"(?:déclaré|affirmé|affirme|affirment|indiqué|indique|indiquent|dit|rapporté|rapporte|rapportent|précisé|précise|confirmé|confirme|expliqué|assuré|assure|nié|nie|nient|démenti|soutient|estime|signalé|signale|allègue|annoncé|raconté|témoigné|ajouté|reconnu)"
_CUT = re.compile(
    r"(?P<join>\s*[;:]\s+|\s+–\s+"
    rf"|,?\s+(?:et|mais|ou|puis)\s+(?:que\s+)?(?=(?:{_SUBJECT}|{_FINITE}))"
    rf"|(?:,\s+puis|,|\s+et|\s+puis)\s+(?=(?:à\s+nouveau\s+|ensuite\s+|également\s+)?{_PARTICIPLES})"
    r"|,\s+(?=(?:demande|exige|appelle|exhorte|condamne|dénonce|réclame|invite|presse|prie)(?:nt)?\s)"
    r"|,\s+(?=(?:a-t-on|a-t-il|a-t-elle|ont-ils|nous\s+dit-on|selon|d'après|affirme|indique|précise|rapporte|raconte|explique|déplore|dénonce)\s)"
    r"|,\s+et\s+(?![A-ZÀ-Ö][\w'-]+\s+[A-ZÀ-Ö]|(?:M|Mme|Me)\.?\s+[A-Z])|,\s+(?:mais|alors\s+que|tandis\s+que|bien\s+que|donc|puis)\s+"
    r"|,\s+(?=(?:qui|où|dont|lorsque|lorsqu'|quand|après|avant|depuis\s+(?:que|son|sa|leur)|à\s+la\s+suite|suite\s+à|notamment|parce\s+qu|car|puisqu|malgré|"
    r"en\s+violation|sans\s+(?:que|qu'|avoir|être|jamais)|au\s+mépris|ancien|ancienne|date\s+à\s+laquelle|en\s+raison|faute\s+de|qu'(?:il|elle|ils|elles)\s|mesure|décision|peine|infraction|ce\s+qu[ei]|pour\s+avoir|et\s+ce)\b)"
    r"|\s+(?=(?:qui|où|dont|lorsque|quand|tandis\s+que|alors\s+que|parce\s+que|bien\s+que|pendant\s+que|depuis\s+que)\s)"
    r"|\s+(?=(?:lorsqu|alors\s+qu|parce\s+qu|bien\s+qu|tandis\s+qu)'(?:il|elle|on))"
    r"|(?<!jours)(?<!mois)(?<!ans)(?<!semaines)(?<!heures)(?<!an)(?<!peu)(?<!jour)\s+(?=après\s+(?:la|le|les|l'|un|une)\b)"
    r"|\s+(?=(?:après|avant)\s+(?:avoir|d'avoir|d'être|que|son|sa|leur|qu'))"
    r")" + rf"|\b{_SAID}(?P<join2>\s+(?:que\s+|(?=qu')))"
)
_LEADING = re.compile(
    r"(?:(?:Attendu|Considérant)\s+(?:qu'il\s+(?:résulte|ressort)[^,;]{0,60}?\s+)?que\s|(?:Selon|D'après)\s[^,;]*(?:,\s+(?:Me|M\.|Mme|l'avocate?|son|sa|présidente?|porte-parole|directeur|directrice|le(?!\s+\d)|la)\s[^,;]{2,60})?,\s+(?=\w)"
    r"|(?:Lorsqu[e']|Quand|Après|Alors qu[e']|Tandis que|Bien qu[e']|Malgré|Suite à|À la suite|Parce qu[e']|Si|S'il|Avant|Dans l'attente|Depuis (?!lors)(?!le)(?!plus)(?!\d))[^,;]*(?:,\s+))"
)
_NAME = r"(?:[A-ZÀ-Ö][\w'-]+|M\.)(?:\s+[A-ZÀ-Ö][\w'-]+){0,3}"
_DEALT = (
    r"(?<!\w)(?:le\s+\d{1,2}(?:er)?\s+\w+(?:\s+\d{4})?|en\s+(?:[a-zéû]+\s+)?\d{4}"
    r"|à\s+(?:\d+|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|perpétuité|mort)\b"
    r"(?:\s+(?:ans?|mois|jours?|semaines?)(?:\s+(?:de\s+prison|d'emprisonnement|ferme))*)?)"
)
_ASIDE = re.compile(
    rf",\s+{_PARTICIPLES}[^,;]{{3,90}}(?P<join5>,\s+)(?=(?:a|ont|est|sont|était|avait|aurait|n'a|n'ont|reste|demeure)\s)"
    r"|,\s+(?:malgré|après|alors\s+que|bien\s+que)\s[^,;]{3,100}(?P<join>,\s+)"
    r"|\bqui\s[^,;]{3,80}(?P<join3>,\s+)(?=(?:a|ont|est|sont|était|avait|aurait|n'a|n'ont|s'est|s'était|ne|se|reste|souffre|purge)\s)"
    r"|(?P<join4>,?\"\s*,?\s+)(?=(?:a-t-|ont-|a\s|affirme|déclare|dit|explique|raconte|indique|précise|confie|témoigne|dénonce|souligne))"
    r"|(?P<join2>,\s+)(?=(?:M|Mme|Mlle|Me|Dr)\.?\s+[A-Z]|(?:il|elle|ils|elles)\s)"
    rf"|{_DEALT}(?P<join6>,?\s+(?:et|mais)\s+)(?={_NAME}\s+{_DEALT})"
)

SPLITTING = Splitting(
    language="fr",
    abbreviations=_words(
        "m mm mme mlle me dr pr st ste no n° art arts al p pp ex cf env etc av gén col cap lt janv févr avr juil sept oct nov déc vol réf tél"
    ),
    may_end=_words("etc"),
    starts=_words(
        "Le La Les Il Elle Ils Elles En À Ce Cette Ces Un Une Des Son Sa Ses Leur Leurs Nous Après Avant Selon"
    ),
    dateline=re.compile(
        r"(?:[A-ZÀ-Ö][\wÀ-ÿ./' -]{1,40},\s+){0,2}(?:\(?[A-Z]{2,6}\)?\s+)?(?:[Ll]e\s+)?\d{1,2}(?:er)? [a-zéû]+ \d{4}\s*(?:\([A-Z]{2,6}\)\s*)?(?:–|--|-|:)\s*"
    ),
    date_line=re.compile(
        r"(?:[A-ZÀ-Ö][\w' -]{1,30},\s+)?(?:le\s+)?\d{1,2}(?:er)? [a-zéû]+ \d{4}\s*(?:\n|$)"
    ),
    initial_word="À",
    cut=_CUT,
    aside=_ASIDE,
    leading=_LEADING,
)
