"""How French speaks of persons."""

import re

from habeas.reading.fr.kin import WORDS as KIN
from habeas.reading.fr.lexicon import COMMON, COUNTRY, DEMONYM, ORGANISATION, TITLES
from habeas.reading.fr.sexes import WORDS as SEXES
from habeas.reading.naming import PeopleWords

_UPPER = "A-Z" + "".join(chr(c) for c in range(0xC0, 0x17F) if chr(c).isupper())
CAP = (
    rf"(?:O['’][{_UPPER}]\w+|(?:al-|el-|Al-|El-)?[{_UPPER}]\w+(?:-[{_UPPER}a-z]\w+|['’][a-z]\w+)*)"
)
_LINK = r"(?:(?:del|da|dos|di|van|von|der|den|bin|bint|ibn|ben|al|el|ul|ould|abu|umm|y)\s+){1,2}"
_SAYS = r"(?:déclaré|affirmé|indiqué|dit|expliqué|ajouté|précisé|raconté|confié|souligné|déclare|affirme|indique|explique|précise|ajoute|estime|raconte|rappelle|souligne|dénonce|témoigne|confie)"


def without_gender(word: str) -> str:
    """A word for a people as the list has it: 'varéniennes' → 'varénien'."""
    small = word.casefold().rstrip("s")
    for end, base in (("ienne", "ien"), ("éenne", "éen"), ("aise", "ais"), ("aine", "ain"), ("oise", "ois"),
                      ("ande", "and"), ("ole", "ol"), ("ine", "in"), ("ane", "an")):  # fmt: skip
        if small.endswith(end) and f"{small.removesuffix(end)}{base}" in DEMONYM:
            return f"{small.removesuffix(end)}{base}"
    return small if small in DEMONYM else small.removesuffix("e")


_DEMONYMS = DEMONYM | {
    form for d in DEMONYM for form in (f"{d}s", f"{d}e", f"{d}es", f"{d}ne", f"{d}nes")
}

_NAMES = rf"(?:{CAP}(?:\s+{CAP})*(?:,\s+|\s+et\s+(?:(?:MM?|Mmes?|Me|Dr)\.?\s+)?))*"
_DONE = (
    r"(?:arrêté|interpellé|appréhendé|détenu|incarcéré|emprisonné|écroué|inculpé|accusé|poursuivi|condamné|jugé|libéré|relâché|enlevé|torturé|battu|frappé|placé|"
    r"maintenu|transféré|hospitalisé|déféré|acquitté|relaxé|menotté|giflé|porté\s+disparu|assigné|emmené|mis\s+en\s+(?:examen|liberté|détention))(?:e|s|es)?"
)
_COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}


def _counted(words: str) -> int | None:
    """How many 'les deux hommes' or 'tous trois' are."""
    found = re.search(
        rf"\b(?:les|ces|des|aux|leurs|tous|toutes)\s+(?:les\s+)?({'|'.join(_COUNTS)})\b(?!\s+(?:ans|mois|semaines|jours|heures|fois|demandes|requêtes|lettres|recours|chefs|pieds|mains|jambes|yeux)\b)",
        words,
        re.IGNORECASE,
    )
    return _COUNTS[found[1].casefold()] if found else None


WORDS = PeopleWords(
    name=re.compile(rf"(?<![^\W_]){CAP}(?:\s+(?:{_LINK})?(?:{CAP}|[{_UPPER}]\.))*"),
    common=COMMON,
    also_names=frozenset(("mars", "avril", "juin", "mai", "justice", "est", "place")),
    titles=TITLES,
    demonyms=frozenset(_DEMONYMS),
    countries=COUNTRY,
    organisations=ORGANISATION,
    never=ORGANISATION | _DEMONYMS | {"prix"},
    body_heads=ORGANISATION | {"droits"},
    body_before=re.compile(
        r"([A-ZÉ][\w'-]*)\s+(?:de|du|des|contre|pour|sur|d'|de\s+la|pour\s+la)\s*$"
    ),
    body_after=re.compile(r"\s+([A-Z]\w+)"),
    possessive=re.compile(r"(?!)"),
    custody=re.compile(
        r"arrêt|arrest|déten|emprison|prison|incarcér|garde\s+à\s+vue|condamn|libér|relâch|inculp|accus|poursuiv|procès|jugé|tortur|"
        r"dispar|grève\s+de\s+la\s+faim|enlev|santé|battu|frapp|cellule|médic|soins|interpell|écrou|privé|mauvais\s+traitements",
        re.IGNORECASE,
    ),
    spoke_before=re.compile(
        rf"(?:\b{_SAYS}\s+(?:[\w'-]+,?\s+){{0,8}}|[Jj]e\s+m'appelle\s+|[Cc]ommuniqué\s+d[eu]\s.{{0,80}}|[Dd]éclaration\s+d[eu]\s.{{0,80}}|[Cc]ontacts?\s*:\s.{{0,40}}|[Ss]igné\s*:?\s.{{0,40}}|"
        r"(?:\b(?:[Jj]uge|[Pp]rocureure?|[Aa]mbassad\w+|[Mm]inistre(?:\s+(?:de\s+la|de\s+l'|des|du|de)\s*\w+)?|[Pp]orte-parole(?:\s+(?:de\s+la|de\s+l'|du|des|de|d')\s*[\w'-]+)?|[Rr]apporteu(?:r|se)|[Ss]ecrétaire\s+générale?|[Cc]ommissaire|"
        r"[Dd]irect(?:eur|rice)(?:\s+(?:de\s+la|de\s+l'|du|des|de|d')\s*[\w'-]+)?|(?:[Ss]on|[Ll]eur)\s+avocate?|[Aa]vocate?\s+(?:de\s+\w+|du\s+\w+|de\s+la\s+\w+)|[Mm]aître|Me|(?:[Ss]on|[Ss]a|[Ll]eur)\s+(?:mari|époux|épouse|femme|mère|père|frère|sœur|fils|fille|compagne|compagnon)|[Cc]olonel|[Gg]énéral|[Cc]ommandant|[Ll]ieutenant|[Cc]apitaine)\s*,?\s*))$"
    ),
    only_about=re.compile(r"\b(?:sur|pour|concernant|contre|que|qu)\s[^,]*$"),
    spoke_after=re.compile(
        rf"(?:,[^,.]{{3,80}},)?\s+(?:(?:a|ont|avait)\s+)?(?:\w+ment\s+)?(?:{_SAYS}|exprimé|salué|condamné\s+(?:cette|ces|l'arrestation|la))\b|,\s+(?:juge|magistrate?|président\w*|procureure?|substitut\w*|greffi\w+)\b"
    ),
    titled=re.compile(
        rf"(?:(?:M|Mme|Mlle|Me|Dr|Pr)\.?\s+|(?:[Mm]onsieur|[Mm]adame|[Mm]aître|[Ll]e\s+président|[Ll]a\s+présidente)\s+)?({CAP}(?:\s+{CAP})*)"
    ),
    plural=re.compile(
        r"\b(?:ils|elles|eux|leurs?(?!\s+(?:a|ont|avait|avaient|est|sont|aurait|dit)\b)|tous\s+(?:les\s+)?(?:deux|trois|quatre|cinq)|toutes\s+(?:les\s+)?(?:deux|trois)|tous|toutes|"
        r"(?:les|des|aux|ces)\s+(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|militant\w*|journalistes|détenu\w*|prisonnier\w*|accusé\w*|prévenu\w*|intéressé\w*|condamné\w*|inculpé\w*|otages|manifestants|blogueurs|artistes|écrivains|religieuses|prêtres|ouvriers|étudiant\w*|avocat\w*|défenseur\w*|hommes|femmes|époux|syndicalistes|opposants)|"
        r"(?:arrêté|interpellé|accusé|détenu|placé|inculpé|condamné|incarcéré|libéré|poursuivi|jugé|déféré|emmené|torturé|transféré|privé|traduit|maintenu|battu|frappé)e?s|"
        r"ces\s+\w+s|le\s+couple|le\s+groupe|ces\s+derni\w+)\b",
        re.IGNORECASE,
    ),
    singular=re.compile(
        r"\b(?:il|elle|lui|son|sa|ses|celui-ci|celle-ci|ce\s+dernier|cette\s+dernière|l'(?:a|ont|avait|avaient))\b",
        re.IGNORECASE,
    ),
    suffers_before=re.compile(
        rf"(?:\b(?:peines?|charges?|accusations?|poursuites|condamnations?|procédures?|plaintes?|verdicts?|mandats?)\s+[^.;]{{0,60}}\b(?:contre|à\s+l'encontre\s+d[eu'])\s*[^.;]{{0,90}}$)|(?:\b(?:a|ont|avait|avaient)\s+(?:condamné|arrêté|interpellé|libéré|relâché|inculpé|enlevé|incarcéré|acquitté)(?:e|s|es)?\s+(?:(?!\bpar\b)[^.;]){{0,80}}\s{_NAMES}$)|(?:\b(?:arrestation|détention|libération|condamnation|procès|incarcération|emprisonnement|disparition|enlèvement|inculpation|affaire|soutien)\s+(?:arbitraire\s+)?(?:de|d'|du|des|à)\s*|\b(?:arrêté|interpellé|incarcéré|condamné|libéré|relâché|inculpé|enlevé|acquitté|relaxé)(?:e|s|es)?\s+)(?:(?:la|le|les|l'|ancien|ancienne|MM?|Mmes?|Me|Dr|{'|'.join(sorted(TITLES))})\.?\s*)*{_NAMES}$"
    ),
    suffers_after=re.compile(
        rf"(?:,?\s+(?:et\s+(?:(?:MM?|Mmes?|Me|Dr)\.?\s+)?)?{CAP}(?:\s+{CAP})?){{0,3}}(?:,[^,.;]{{2,120}},|\s+\([^)]*\))?\s+(?:qui\s+)?(?:(?:a|ont|avait|avaient|aurait|auraient)\s+été|est|sont|était|étaient|reste|restent|demeure|demeurent)\s+(?:\w+ment\s+|toujours\s+|encore\s+|également\s+|aussi\s+)*(?:{_DONE}|en\s+(?:prison|détention)|au\s+secret)\b|(?:,[^,.;]{{2,60}},)?\s+(?:purge|croupit|risque|encourt|a\s+écopé|a\s+disparu|est\s+mort|a\s+entamé|aurait\s+subi|a\s+subi|souffre)\b|,?\s+(?:(?:\d+\s+ans|{CAP}),?\s+)?{_DONE}\s+(?:depuis|le|en|à|au|pour|par)\b"
    ),
    counted=_counted,
    place_before=re.compile(
        r"\b(?:collectif|mouvement|association|journal|site|quotidien|radio|parti|magazine|société|entreprise|ong|syndicat|réseau|fondation|groupe|projet|"
        r"(?:ville|prison|camp|quartier|lycée|université|paroisse|village|district|province|région|aéroport|tribunal|pénitencier|île)\s+(?:de|d'|du|des))\s*(?:\"\s*)?$",
        re.IGNORECASE,
    ),
    kin=KIN,
    sexes=SEXES,
    some_of=re.compile(
        r"\b(?:une?|deux|trois|quatre|cinq|six|sept|certaine?s|plusieurs|\d+)\s+(?:des|de\s+ces|d['’]entre)\s+(?:eux|elles|les\s+|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\b)",
        re.IGNORECASE,
    ),
    self_named=re.compile(
        rf"\b(?:[Jj]e\s+m'appelle|[Jj]e\s+soussignée?,?|[Mm]on\s+nom\s+est|[Mm]oi,)\s+({CAP}(?:\s+{CAP})+)"
    ),
    of_writer=re.compile(
        r"\b(?:j'|je\s)(?:(?:ai|avais|étais|suis|fus|été|aussi|\w+ment)\s*)*\x00|\bm'(?:(?:a|ont|avait|avaient)\s)?\x00|\x00(?:j'|je\s|m'|[^\x00]*\sm')",
        re.IGNORECASE,
    ),
)
