"""The fragments that English rules are written with, and how a rule's pattern becomes a regular expression."""

import re

from habeas.reading.alternatives import grouped
from habeas.reading.en.durations import DURATION
from habeas.reading.en.lexicon import STATE_AGENT

_ADVERB = (
    r"(?:(?!(?:family|nearly|roughly|approximately)\b)\w+ly|also|still|now|then|again|once\s+again|once\s+more|so\s+far|already|even|yet|since|first|later|soon|never|not|both|all|just|"
    r"thus|therefore|further|initially|now\s+been|too|in\s+fact|at\s+once|no\s+longer|formally|today|yesterday|on\s+\w+day)"
)
ADV = rf"(?:{_ADVERB}\s+)*"
_POSSESSIVE = r"(?:his|her|their|its|the|a|an|this|any|[\w.'-]+(?:\s+[\w.'-]+){0,3}'s?)"
_NP = r"(?:(?:the|a|an|his|her|their|its|our|my|several|some|two|three|many|all|members\s+of|both)\s+)*(?:[\w.&'-]+\s+){0,6}?[\w.&'-]+"
_CARE = (
    r"(?:(?:(?:the|any|urgent|immediate|adequate|appropriate|proper|necessary|needed|essential|emergency|sufficient|specialist|specialized|specialised|life-saving|independent|"
    r"professional|required|due|regular|basic|prompt|timely|further|and|his|her|their|access\s+to|some|a|an|all|quality|effective|vital|critical|medically|outside)\s+)*"
    r"(?:(?:medical|health|healthcare|dental|psychiatric|hospital|cancer|surgical|cardiac|clinical|specialist)\s+(?:care|attention|treatment|assistance|help|services?|examinations?|check-?ups?|supervision|tests?|support|aid|needs|intervention|checks?|evaluation)"
    r"(?:\s+(?:and|or)\s+(?:care|treatment|attention|assistance|medication|medicine))?|medical\s+(?:and\s+\w+\s+)?(?:care|treatment|attention)|health\s*care|healthcare|medicines?|medications?|drugs\s+(?:he|she)\s+needs|insulin|inhalers?|(?:\w+\s+)?(?:tablets|pills)|surgery|(?:an?\s+|two\s+|three\s+|his\s+|her\s+)?operations?\b|"
    r"chemotherapy|hospitali[sz]ation|treatment(?!\s+of)|(?:a|any|his|her|independent|an?\s+\w+|see\s+a|see)\s+(?:doctors?|physicians?|[a-z]+ologists?|dentist|specialist|surgeon|psychiatrist)|doctors?|physicians?))"
)
FRAGMENTS = {
    "ADV": ADV,
    "WAS": rf"(?:(?:was|were|is|are|has\s+{ADV}been|have\s+{ADV}been|had\s+{ADV}been|been|being|(?<!\bdue\sto\s)be|got|gets|remains|remained)\s+{ADV})".removesuffix(
        ")"
    )
    + ")",
    "HAS": rf"(?:(?:has|have|had)\s+{ADV})",
    "HIS": _POSSESSIVE,
    "HIM": r"(?>(?:him|her|them|me|us)(?!\w)|(?:(?:the|former|President|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+)*(?-i:[A-Z])[\w'-]+(?:\s+(?-i:[A-Z])[\w'-]+){0,3}|the\s+\w+(?:\s+\w+)?)",
    "NP": _NP,
    "DUR": DURATION,
    "CARE": _CARE,
    "AGENT": STATE_AGENT,
    "BODY": r"[\w.'-]+",
    "PRISON": r"(?:prison|jail|custody|detention|pre-?trial\s+detention|remand|confinement|captivity|behind\s+bars|police\s+custody|(?:[\w.'-]+\s+){0,3}(?:prison|jail|penitentiary|colony|detention\s+cent(?:re|er)|remand\s+cent(?:re|er)|police\s+station)|(?:a|the|his|her|their)\s+cell)",
}


def expand(pattern: str) -> str:
    """A rule's pattern with its spaces and fragments spelled out."""
    spaced = pattern.replace(" ?", r"\s*").replace(" ", r"\s+").replace("[A-Z]", "(?-i:[A-Z])")
    for name, words in FRAGMENTS.items():
        spaced = spaced.replace(
            f"<{name}>\\s+" if name in ("WAS", "HAS", "ADV") else f"<{name}>", words
        )
        spaced = spaced.replace(f"<{name}>", words)
    return spaced


def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, ready to run; capitals matter only where a rule says so, and no match begins inside a word."""
    inside = r"(?!\B(?!n't)\w)" if "n't" in pattern else r"(?!\B\w)"
    return re.compile(f"{inside}(?:{grouped(expand(pattern))})", re.IGNORECASE)
