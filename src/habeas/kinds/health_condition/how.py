"""Whether words of a person's health tell of an illness, of weakness, or of some other trouble: not all of it is an illness."""

import re

from habeas.core.rules import Passage
from habeas.kinds.health_condition import Trend

_ILL = re.compile(
    r"\bill\b|illness|\bsick|unwell|ailing|disease|diabet|cancer|tubercul|pneumon|covid|coronavirus|hepatit|\bhiv\b|epilep|asthma|hypertens|stroke|heart (?:attack|condition|failure)|tumou?r|infection|\w{3,}itis\b|\w{3,}osis\b|\w{3,}a?emia\b|\w{3,}pathy\b|depress|ptsd|parkinson|gout\b|lupus|"
    r"malade|maladi|souffrant|diabèt|tubercul|pneumonie|hépatite|épilep|asthm|hypertens|insuffisance|infarctus|avc\b|tumeur|infection|\w{3,}ite\b|\w{3,}ose\b|anémie|dépression|affection|patholog|"
    r"enferm|dolencia|cáncer|neumon|asma\b|epilepsia|infarto|derrame|infección|\w{3,}itis\b|anemia|depresi|padec|"
    r"бол(?:еет|ел|ела|ен|ьна|ьной|езн)|заболе|диабет|рак(?:а|ом)?\b|туберкул|пневмон|воспалени|гепатит|эпилеп|астм|гипертон|инсульт|инфаркт|опухол|инфекц|депресси|язв|ишеми|недостаточност|\w{3,}ит(?:а|ом)?\b|\w{3,}оз(?:а|ом)?\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\bweak(?:er|ness)?\b|frail|feeble|faible|affaibli|débil|слаб(?:а|ы|ость|ой|ый)?\b|ослаб",
    re.IGNORECASE,
)


_LIMITED = re.compile(
    r" (?:without|unless|except|unaided|unassisted|unsupported|alone|properly|normally|fully|well|only|more than|for (?:more than|longer than|long\b)|by (?:him|her|them)sel(?:f|ves)"
    r"|sans|à moins|sauf|seule?\b|correctement|normalement|bien\b|plus (?:de|d')|sin|salvo|excepto|sol[oa]\b|bien\b|más de|без|кроме|сам[аи]?\b|самостоятельно|нормально|дольше|больше)\b"
    r"(?:(?! (?:and|et|y|и|but|mais|pero|но) )[^.,;:])*",
    re.IGNORECASE,
)


def unshortened(p: Passage, condition: str | None) -> str | None:
    """The condition with what limits it right behind it: 'could not walk without help' is not 'could not walk'."""
    if condition is None or not p.matched.rstrip().endswith(condition):
        return condition
    limits = _LIMITED.match(p.behind)
    return f"{condition}{limits[0].rstrip()}" if limits else condition


def kept(p: Passage, trend: Trend | None) -> Trend | None:
    """The trend, with "was ill" only of what is called an illness."""
    if trend is not Trend.ILL or _ILL.search(p.matched):
        return trend
    told = re.findall(r"\w+", p.matched)
    is_weak = _WEAK.search(p.matched) is not None
    return Trend.WEAK if is_weak and len(told) <= _FEW else Trend.TROUBLED


_FEW = 5
