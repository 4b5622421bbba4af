"""How French says who says it, how surely, and that it did not happen."""

import re

from habeas.reading.fr.relations import RELATIONS
from habeas.reading.voices import VoiceWords

_BY_CERTAINTY = {
    "r": "dit disent disait déclare déclarent déclaré rapporte rapportent rapporté indique indiquent indiqué précise précisent précisé "
         "explique expliquent expliqué raconte racontent raconté témoigne témoignent témoigné ajoute ajouté écrit écrivent estime estiment estimé souligne "
         "soulignent souligné note noté relate relaté informé signale signalent signalé assure assurent assuré soutient soutiennent "
         "soutenu insiste affirme affirment affirmé confié rappelle rappelé considère considèrent averti craint confie confient inquiète alarme indigne soufflé dénonce dénoncent dénoncé détaille détaillé insisté lâche résume",
    "s": "confirme confirment confirmé annonce annoncent annoncé reconnaît reconnaissent reconnu admet admis conclut concluent conclu constate constaté établi",
    "a": "allègue allèguent allégué prétend prétendent prétendu",
    "d": "nie nient nié niait dément démentent démenti rejette rejettent rejeté conteste contestent contesté réfute réfutent réfuté",
}  # fmt: skip
_SAY = {word: sort for sort, words in _BY_CERTAINTY.items() for word in words.split()}
_VERBS = "|".join(sorted(_SAY, key=len, reverse=True))
_SAYING = re.compile(
    r"(?P<who>(?:(?:[\w.'&-]+|\([A-Z]+\))\s+){0,11}?[\w.'&-]+)(?:,\s+[^,;]{2,60},)?\s+(?:(?:a|ont|avait|avaient|aurait|n'a|en|également|aussi|toujours|publiquement|d'ailleurs|ensuite|(?!gouvernement|parlement|département)\w+ment)\s+)*"
    rf"(?P<verb>{_VERBS})\b(?P<rest>\s+(?:[^,;.:\"]{{3,50}}?\s+)?(?:que\b|qu'|avoir\b|être\b)|,?\s*(?:[^,;.\"]{{3,40}})?:|\s*,?\s*\"|,\s+dans\s+[^,;]{{3,60}},\s+(?:que\b|qu'))?"
)
_LIKE = r"(?:[^,;\"]{2,120}?)"

WORDS = VoiceWords(
    say=_SAY,
    verb=re.compile(rf"\b(?:{_VERBS})\b"),
    saying=_SAYING,
    plain_verbs=frozenset(),
    passive=re.compile(r"\b(?:été|est|sont|était|étaient|être)\s+(?:\w+ment\s+)?$"),
    no_speaker=re.compile(r"\b(?:par|de|des|aux|crédibles|récentes|nombreuses|il\s+a\s+été)\s+$"),
    denies=re.compile(
        r"\s+(?:(?:le\s+\d|en\b|à\b|devant\b|hier\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^,;]{0,60}?\s+)?qu(?:e\b|')|\s+(?:\w+ment\s+)?(?:avoir|être|l'avoir|les\s+avoir|détenir|tout\w*|les?\s+(?:allégations?|accusations?|faits|informations|plaintes?)|ces|cette|l'existence|"
        r"la\s+(?:torture|détention|responsabilité)|l'arrestation|sa\s+détention|son\s+arrestation)",
        re.IGNORECASE,
    ),
    denial_ends=re.compile(r";|,|\s(?:et|mais)\s(?:que|qu'|a|ont|est|affirm|déclar)"),
    saying_ends=re.compile(r";"),
    according=re.compile(
        rf"\b(?:[Ss]elon|[Dd]'après|[Aa]ux\s+dires\s+de|[Aa]u\s+dire\s+de|[Dd]e\s+l'aveu\s+de)\s+(?P<who>(?!la\s+loi|l'article|le\s+code|les\s+normes|le\s+droit){_LIKE})(?=,|;|\.?$|\s+(?:qui|il|elle|ils|elles|que|lors|dans)\b)|\b[Dd]e\s+sources?\s+(?P<w2>[^,;]{{2,60}}?)(?=,|;|\.?$)"
    ),
    trailing=re.compile(
        r"[,\"]\s+(?:(?:a-t-(?:il|elle)|ont-(?:ils|elles))\s+|(?:a|ont|avait)\s+)?(?:\w+ment\s+)?(?:déclaré|affirmé|indiqué|rapporté|expliqué|dit|ajouté|raconté|précisé|confié|témoigné|souligné|réagi|dénoncé|"
        r"déclare|affirme|affirment|confie|s'inquiète|s'alarme|s'indigne|détaille|résume|insiste|témoigne|indique|indiquent|rapporte|rapportent|explique|dit|ajoute|raconte|précise|témoigne|souligne|dénonce)(?:\s+(?P<w2>[^,;.]{2,90}))?(?P<who>(?!))?[^.]*\.?$"
    ),
    hedge=re.compile(
        r"\b(?:(?P<a>prétendument|supposé\w*|présumé\w*|allégué\w*|il\s+est\s+allégué|à\s+en\s+croire)"
        r"|(?P<r>aurai(?:t|ent)|serai(?:t|ent)|semble(?:nt)?|apparemment|vraisemblablement|il\s+semble\w*|des\s+informations|d'après\s+des|selon\s+des|"
        r"il\s+a\s+été\s+(?:rapporté|signalé)|nous\s+avons\s+(?:appris|reçu)|a\s+appris\s+que|paraît|probablement|sans\s+doute|feraient?|souffrirai(?:t|ent)|craint))",
        re.IGNORECASE,
    ),
    negation=re.compile(
        r"(?:\b(?:pas|jamais|plus|ni|nullement|aucun\w*(?:\s+\w+)?)|\bsans(?:\s+(?:avoir|être|jamais|que\s+\w+))*)(?:\s+(?:\w+ment|encore|été|d'|de|être|avoir|à|une?|le|la|les))*\s*$|"
        r"\bn[e']\s*(?:\w+\s+)?$",
        re.IGNORECASE,
    ),
    not_refused=re.compile(
        r"\bn(?:e\s+|['’])(?:(?:lui|leur|en|y|se|s['’]|les?|la)\s*|l['’])*(?:(?:a|ont|avait|avaient|est|était|fut|sont|étaient)\s+)?(?:pas\s+|jamais\s+|point\s+|à\s+aucun\s+moment\s+)?(?:été\s+)?(?:considérée?s?\s+comme\s+|jugée?s?\s+)?(?:refus\w+|priv\w+|interdit\w*|empêch\w+|(?:laissée?s?|restée?s?)\s+sans|"
        r"(?:détenu|placé|mis|maintenu|gardé|tenu)\w*\s+(?:à\s+l['’]isolement|en\s+(?:isolement|cellule)|au\s+(?:secret|cachot|mitard))|(?:(?:tenu|déroulé)\w*\s+)?à\s+huis\s+clos|arbitraire|illégale?|(?:jugée?s?\s+|condamnée?s?\s+)?par\s+contumace|(?:jugée?s?|condamnée?s?)\s+en\s+(?:son|leur)\s+absence)"
        r"|\b(?:personne|nul|rien|aucune?\s+[\w'-]+(?:\s+médica(?:l|le|ux))?)\s+n(?:e\s+|['’])(?:(?:lui|leur|les?|la)\s+|l['’])*(?:(?:a|ont|avait|est)\s+)?(?:jamais\s+)?(?:été\s+)?(?:refus\w+|priv\w+|interdit\w*|empêch\w+)",
        re.IGNORECASE,
    ),
    negation_within=re.compile(
        r"^(?:[\w'-]+\s+)?(?:n'|ne\s+|n')(?:\w+\s+){0,3}?(?:pas|jamais|plus|aucun\w*|ni|guère|nullement|toujours\s+pas)\b",
        re.IGNORECASE,
    ),
    doubt=re.compile(
        r"\b(?:si|s'il|s'ils|s'elle|afin|pour\s+(?:que|qu'|éviter|empêcher|obtenir)|pourrai(?:t|ent)|pourra|peut|peuvent|puisse\w*|risque\w*|encour\w+|menac\w+|doit|doivent|devrai(?:t|ent)|devra|"
        r"(?<!une\s)(?<!la\s)(?<!sa\s)(?<!leur\s)(?<!de\s)demand(?:e|ent|é|ant|ons|ez)|exig(?:e|ent|é|eant|ons|ez)|appel(?:le|lent|lons|ant|é|lé)|exhort\w+|pri(?:e|ons)\b|réclam\w+|souhait\w+|esp[éè]r\w+|en\s+vue|avant\s+(?:de|d'|que|qu')|en\s+attendant|dans\s+l'attente|"
        r"crain(?:t|ent|te|tes|dre)|prévoi\w+|prévu\w*|sera|seront|aura|auront|quiconque|en\s+cas|éventuel\w*|possible|potentiel\w*|passible\w*|empêcher|interdi\w+|droit\s+(?:de|à)|veiller|garantir|toute\s+personne|eût)\b",
        re.IGNORECASE,
    ),
    plan=re.compile(
        r"\b(?:devai(?:t|ent)|allai(?:t|ent)|aurai(?:t|ent)\s+dû|censée?s?|sur\s+le\s+point\s+d(?:e|')|au\s+lieu\s+d(?:e|')|failli|tent(?:é|e|ent|ait|aient)\s+d(?:e|')|échapp\w+\s+à)\s*(?:être\s+|avoir\s+été\s+)?$|\b(?:personne|nul)\s+n'a\s+(?:encore\s+)?(?:confirmé|vérifié)\b[^;]*$|"
        r"\b(?:crai(?:nt|ns|gn\w+)|redout\w+|peur|craintes?|inquiet\w*|inqui[èé]t\w*|risque)\s+(?:de\s+ce\s+)?qu(?:e\b|')[^,;]*$",
        re.IGNORECASE,
    ),
    refuted=re.compile(
        r"\bil\s+(?:est|était|serait)\s+(?:faux|mensonger|inexact)\s+(?:de\s+(?:dire|prétendre|affirmer)\s+)?qu(?:e\b|')(?:(?!,?\s+mais\b)[^;])*|\bil\s+n'(?:est|était)\s+pas\s+(?:vrai|exact)\s+qu(?:e\b|')(?:(?!,?\s+mais\b)[^;])*|"
        r"\b(?:rumeurs?|informations?|nouvelles?|allégations?|affirmations?)\s+(?:selon\s+l(?:aquelle|esquelles)\b|qu(?:e\b|'))(?:(?!,\s+(?:et|mais|tandis)\b)[^;])*?\b(?:est|sont|était|étaient|s'est\s+révélée|se\s+sont\s+révélées)\s+(?:\w+ment\s+)?(?:faux|fausses?|infondée?s?|mensong(?:er|ère)s?|inexactes?|sans\s+fondement)(?!\w)",
        re.IGNORECASE,
    ),
    that="que",
    strip_before=re.compile(
        r"^(?:(?:le|en|à|lors)\s+[^,]{3,40}\d{4},?\s+|le\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}(?:er)?\s+[a-zéû]{3,9},?\s+|et\s+|mais\s+|que\s+|où\s+|comme\s+|alors\s+que\s+|cependant,?\s+|toutefois,?\s+|, )+",
        re.IGNORECASE,
    ),
    strip_after=re.compile(
        r"(?:\s+(?:a|ont|avait|avaient|m'a|nous\s+a|lui\s+a|leur\s+a|n'a|n'ont|ne|en|qui|leur|lui|nous|également|aussi|toujours|(?!gouvernement|parlement|département)\w+ment))+$"
    ),
    pronouns=re.compile(r"(?:il|elle|ils|elles|qui|celui-ci|celle-ci|on|ce)", re.IGNORECASE),
    of_body=frozenset(("ils", "elles", "celle-ci")),
    relations=RELATIONS,
    tag=re.compile(
        r"[,\"]\s+(?:(?:a|ont|avait)\s+(?:\w+ment\s+)?(?:déclaré|affirmé|indiqué|rapporté|expliqué|dit|ajouté|raconté|précisé|confié|témoigné|souligné|réagi|dénoncé|déploré|assuré|estimé|regretté|insisté|lancé|protesté|averti|rappelé)"
        r"|(?:déplore|s'indigne|s'alarme|s'inquiète|se\s+désole|confie|raconte|témoigne|regrette|dénonce|affirme|assure|insiste|explique|déclare|dit|ajoute|précise|rapporte|indique|souligne|estime|rappelle|proteste|avertit|écrit|s'insurge)(?:nt)?)"
        r"\s+(?:(?:hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?"
        r"(?P<who>(?!que\b|qu'|à\b|au\b|lors\b|avoir\b|ne\b)[^,;.\"]{2,90}?)(?:,\s+(?P<named>[^,;.\"]{2,60}))?(?=[,.;\"]|$|\s+(?:à|au|aux|lors|dans|devant|sur|après|qui|dont|par|depuis|ce|en)\b)"
    ),
)
