"""The words that people date by, in English, French, Spanish, Russian and Arabic, without accents and case."""

import unicodedata
from enum import Enum, auto


class Sign(Enum):
    """What a word says of the date beside it."""

    BEFORE = auto()
    UNTIL = auto()
    AFTER = auto()
    SINCE = auto()
    TO = auto()
    OR = auto()
    ABOUT = auto()
    MAYBE = auto()
    PART = auto()
    SEASON = auto()
    NOW = auto()
    TODAY = auto()
    YESTERDAY = auto()
    NOTHING = auto()


def folded(text: str) -> str:
    """Without accents and case; every script's digits as 0 to 9."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(
        c for c in plain if not unicodedata.combining(c) and c not in "\u200e\u200f\u0640"
    )
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)


_MONTHS = (
    "january janvier enero январь января январе يناير جانفي",
    "february fevrier febrero февраль февраля феврале فبراير فيفري شباط",
    "march mars marzo март марта марте مارس آذار",
    "april avril abril апрель апреля апреле أبريل أفريل نيسان",
    "may mai mayo май мая мае مايو ماي أيار",
    "june juin junio июнь июня июне يونيو يونيه جوان حزيران",
    "july juillet julio июль июля июле يوليو يوليه جويلية تموز",
    "august aout agosto август августа августе أغسطس أوت غشت آب",
    "september sept septembre septiembre setiembre сентябрь сентября сентябре سبتمبر شتنبر أيلول",
    "october octobre octubre октябрь октября октябре أكتوبر",
    "november novembre noviembre ноябрь ноября ноябре نوفمبر نونبر",
    "december decembre diciembre декабрь декабря декабре ديسمبر دجنبر",
)
_PHRASES = {
    "كانون الثاني": "january", "تشرين الأول": "october", "تشرين الثاني": "november",
    "كانون الأول": "december", "no later than": "until", "not later than": "until",
    "not before": "since", "as of": "since", "a partir de": "since", "a partir du": "since",
    "начиная с": "since", "jusqu'a": "until", "jusqu'en": "until", "jusqu'au": "until",
    "date uncertain": "perhaps", "до сих пор": "now", "on or about": "about", "on or around": "about",
    "in or about": "about", "in or around": "about", "on or before": "until", "on or after": "since",
    "night of": "of", "night from": "of", "nuit du": "du", "noche del": "del",
}  # fmt: skip
PHRASES = {folded(phrase): word for phrase, word in _PHRASES.items()}
_SIGNS = {
    Sign.BEFORE: "before avant antes قبل",
    Sign.UNTIL: "by until till hasta до حتى",
    Sign.AFTER: "after apres despues после بعد",
    Sign.SINCE: "since from between depuis des desde entre с со между منذ من بين",
    Sign.TO: "to and through a al au et y hasta по и إلى و – — /",
    Sign.OR: "or ou o u или أو",
    Sign.ABOUT: "about around circa ca c approximately roughly ~ vers environ hacia alrededor около примерно حوالي نحو",
    Sign.MAYBE: "perhaps maybe probably possibly uncertain ? ؟ quizas talvez quiza возможно вероятно ربما",
    Sign.PART: "early mid middle late beginning start end debut fin mi milieu principios mediados finales"
    " начало начале середина середине конец конце أوائل منتصف أواخر",
    Sign.SEASON: "spring summer autumn fall winter printemps ete automne hiver primavera verano otono invierno"
    " весна весной лето летом осень осенью зима зимой الربيع الصيف الخريف الشتاء ربيع صيف خريف شتاء",
    Sign.NOW: "now present ongoing maintenant aujourd'hui ahora сейчас الآن",
    Sign.TODAY: "today hoy сегодня اليوم",
    Sign.YESTERDAY: "yesterday hier ayer вчера أمس",
    Sign.NOTHING: "the of on in at le la les l de du d' del el los en dans г года год году в في عام سنة شهر يوم"
    " year month during",
}  # fmt: skip
SIGNS = {folded(word): sign for sign, words in _SIGNS.items() for word in words.split()}
_MONTH_WORDS = {folded(w): n for n, words in enumerate(_MONTHS, 1) for w in words.split()}


def month_of(word: str) -> int | None:
    """The month that the word names or, from three letters on, begins in one way only."""
    if word in _MONTH_WORDS:
        return _MONTH_WORDS[word]
    if len(word) < 3:
        return None
    meant = {n for name, n in _MONTH_WORDS.items() if name.startswith(word)}
    return meant.pop() if len(meant) == 1 else None
