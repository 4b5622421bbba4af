"""The fragments that French rules are written with, and how a rule's pattern becomes a regular expression."""

import re

from habeas.reading.fr.durations import DURATION
from habeas.reading.fr.lexicon import STATE_AGENT

_ADVERB = (
    r"(?:\w+ment|aussi|également|encore|toujours|déjà|ensuite|alors|depuis|d'abord|pas|jamais|plus|à\s+nouveau|de\s+nouveau|enfin|bien|même|tous(?:\s+(?:les\s+)?(?:deux|trois|quatre|cinq))?|"
    r"toutes(?:\s+(?:les\s+)?deux)?|ainsi|donc|hier|aujourd'hui|en\s+outre|puis|ni|eux\s+aussi|elle\s+aussi|lui\s+aussi|tout|d'ailleurs|très|tant|à\s+tort|en\s+fait|à\s+plusieurs\s+reprises|à\s+(?:son|leur)\s+tour|dès\s+lors|à\s+son\s+insu|plusieurs\s+fois|par\s+la\s+suite)"
)
_ADV = rf"(?:{_ADVERB}\s+)*"
_HAD = r"(?:(?:n')?(?:a|ont|avait|avaient|aurait|auraient|ayant|avoir|ai|eut|aient|ait|avons|avez|avais))"
_IS = r"(?:n')?(?:est|sont|suis|sommes|étais|était|étaient|fut|furent|serait|seraient|étant|reste|restait|restent|restaient|demeure|demeurait|demeurent|demeuraient|vien(?:t|nent)\s+d'être|venait\s+d'être)"
_CARE_NOUN = (
    r"(?:soins?(?:\s+(?:médicaux|dentaires|hospitaliers|spécialisés|adaptés|adéquats|appropriés|urgents|nécessaires|de\s+santé|intensifs))*|traitements?(?!\s+(?:cruel|inhumain|dégradant|réservé))(?:\s+(?:médical|médicaux|adapté|adéquat|approprié|nécessaire|spécialisé)s?)*|"
    r"assistance\s+médicale|prise\s+en\s+charge\s+médicale|suivi\s+médical|attention\s+médicale|aide\s+médicale|examens?\s+médica(?:l|ux)|consultations?(?:\s+médicales?)?|visites?\s+médicales?|médicaments?|insuline|inhalateurs?|comprimés|opérations?(?:\s+chirurgicales?)?|"
    r"intervention\s+chirurgicale|chimiothérapie|hospitalisation|dialyses?|médecin(?!\w)(?:\s+(?:spécialiste|indépendant|de\s+son\s+choix))?|cardiologue|dentiste|spécialiste|chirurgie)"
)
_CARE = rf"(?:(?:(?:les?|la|des|du|de|un|une|ses|son|sa|leurs?|tout|toute|tous|aucun|aucune|voir|consulter|accès\s+(?:à|aux)|bénéficier\s+de)\s+|l'|d'|(?:à|aux|au)\s+)*{_CARE_NOUN})"
FRAGMENTS = {
    "ADV": _ADV,
    "ETRE": rf"(?:(?<!\w)(?:{_HAD}\s+{_ADV}été|{_IS})\s+{_ADV})",
    "AVOIR": rf"(?:(?<!\w)(?:l'|m'|t'|s'|les\s+|la\s+|le\s+|lui\s+|leur\s+|nous\s+|ne\s+)?{_HAD}\s+{_ADV})",
    "HIM": r"(?>(?:(?:M\.|Mme|Me|Dr|l'ancien(?:ne)?|le|la|les)(?!\w)|l')\s*(?:président\w*\s+|journaliste\s+|avocate?\s+|opposante?\s+|militante?\s+|défenseure?\s+)?(?:(?-i:[A-ZÀ-Ö])[\w'-]+(?:\s+(?-i:[A-ZÀ-Ö])[\w'-]+){0,3})?|(?-i:[A-ZÀ-Ö])[\w'-]+(?:\s+(?-i:[A-ZÀ-Ö])[\w'-]+){0,3}|les\s+(?:deux|trois|quatre|cinq)\s+\w+)",
    "DUR": DURATION,
    "CARE": _CARE,
    "CARENOUN": _CARE_NOUN,
    "AGENT": STATE_AGENT,
    "DATE": r"(?:(?:le|en|au|à\s+la|fin|début|depuis|depuis\s+le)\s+(?:\w+\s+)?\d{1,2}(?:er)?\s+\w+(?:\s+\d{4})?|en\s+(?:\w+\s+)?\d{4}|hier|aujourd'hui|(?:ce\s+|le\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\s+(?:dernier|matin|soir|après-midi)){0,2}|dans\s+la\s+(?:nuit|soirée|matinée|journée)(?:\s+d[ue]\s+[\w\s]{3,25}?)?|au\s+mois\s+d(?:e\s+|')\w+(?:\s+(?:dernier|suivant))?|il\s+y\s+a\s+\w+\s+\w+|fin\s+\w+|début\s+\w+|le\s+(?:lendemain|même\s+jour|jour\s+même|surlendemain)|ce\s+(?:jour|matin)(?:-là)?|la\s+veille)",
    "PRISON": r"(?:prison|détention(?:\s+(?:provisoire|préventive|administrative|arbitraire))?|garde\s+à\s+vue|cellule|captivité|résidence\s+surveillée|rétention|isolement|(?:derrière\s+les\s+)?barreaux)",
}


def expand(pattern: str) -> str:
    """A rule's pattern with its spaces, endings (~) and fragments spelled out."""
    spaced = pattern.replace("~", "(?:e|s|es)?").replace(" ?", r"\s*").replace(" ", r"\s+")
    spaced = spaced.replace("[A-Z]", "(?-i:[A-ZÀ-Ö])")
    for name, words in FRAGMENTS.items():
        if name in ("ETRE", "AVOIR", "ADV"):
            spaced = spaced.replace(rf"<{name}>\s+", words)
        spaced = spaced.replace(f"<{name}>", words)
    return spaced


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, ready to run; capitals matter only where a rule says so."""
    return re.compile(expand(pattern), re.IGNORECASE)
