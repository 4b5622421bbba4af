"""Numbers, days and lengths of time as the user's language writes them, and the order of its words."""

import unicodedata
from datetime import date
from functools import lru_cache, reduce

from babel import Locale
from babel.numbers import format_decimal
from django.utils.translation import gettext, ngettext, npgettext, pgettext

from habeas.core import prose
from habeas.core.appeals import Appeal, Ending, Response
from habeas.core.custody import CustodyClock
from habeas.core.facts import Role
from habeas.core.keeping import is_own_code
from habeas.core.values import Bound, Duration
from habeas.desk.languages.days import language, locale, say_day

_KOSOVO = "XK"
_LAST = "\U0010ffff"
_LETTERS = {"es": (("ñ", f"n{_LAST}"),), "ru": (("й", f"и{_LAST}"),)}


def say_number(number: float) -> str:
    """A number with the marks that the language groups its digits by."""
    return _grouped(number, locale())


@lru_cache(maxsize=4096)
def _grouped(number: float, locale: Locale) -> str:
    return str(format_decimal(number, locale=locale))


def say_days(days: int | CustodyClock) -> str:
    """'1,008 days'; of a clock, its least and its most where they differ."""
    if isinstance(days, int):
        return ngettext("%(num)s day", "%(num)s days", days) % {"num": say_number(days)}
    if days.is_exact:
        return say_days(days.days_min)
    if days.is_about:
        return _say_about(days)
    return say_bounds(days.days_min, days.days_max)


def say_bounds(least: int, most: int | None) -> str:
    """The least and the most that days can be; only the least where no most is known."""
    if least == most:
        return say_days(least)
    if not least and most is not None:
        said = ngettext("at most %(num)s day", "at most %(num)s days", most)
        return said % {"num": say_number(most)}
    if most is None:
        said = ngettext("at least %(num)s day", "at least %(num)s days", least)
        return said % {"num": say_number(least)}
    said = ngettext(
        "at least %(least)s and at most %(most)s day",
        "at least %(least)s and at most %(most)s days",
        most,
    )
    return said % {"least": say_number(least), "most": say_number(most)}


def say_silence(appeal: Appeal, as_of: date) -> str:
    """For how long an appeal has had no answer, or how long it waited for one."""
    days = appeal.days(as_of)
    return say_days(days) if appeal.is_exact else say_bounds(days, appeal.days_at_most(as_of))


def say_ended(ending: Ending | None) -> str:
    """What left nothing more to ask, and when; empty where nothing did."""
    if ending is None:
        return ""
    if ending.role is Role.DEATH:
        return gettext("ended by death, %(day)s") % {"day": say_day(ending.on)}
    return gettext("ended by release, %(day)s") % {"day": say_day(ending.on)}


def say_answered(answer: Response | None) -> str:
    """When an answer came, as it is told; empty where there is none."""
    if answer is None:
        return ""
    return say_day(answer.when) if answer.when is not None else gettext("undated")


def _say_about(days: CustodyClock) -> str:
    """The days of a clock that rests on dates which the sources are not sure of."""
    least, most = say_number(days.days_min), days.days_max
    if most is None:
        said = ngettext("about %(num)s day or more", "about %(num)s days or more", days.days_min)
        return said % {"num": least}
    if most == days.days_min:
        said = ngettext("about %(num)s day", "about %(num)s days", most)
        return said % {"num": least}
    said = ngettext("about %(least)s to %(most)s day", "about %(least)s to %(most)s days", most)
    return said % {"least": least, "most": say_number(most)}


def say_length(length: Duration) -> str:
    """A length of time with its bound: 'more than 1,000 days', '11 years and 2 months'."""
    if language() == "en":
        return prose.say(length)
    said = _parts(length)
    match length.bound:
        case Bound.MORE_THAN:
            return pgettext("length in a sentence", "more than {length}").format(length=said)
        case Bound.AT_LEAST:
            return pgettext("length in a sentence", "at least {length}").format(length=said)
        case Bound.ABOUT:
            return pgettext("length in a sentence", "about {length}").format(length=said)
        case Bound.AT_MOST:
            return pgettext("length in a sentence", "at most {length}").format(length=said)
        case Bound.LESS_THAN:
            return pgettext("length in a sentence", "less than {length}").format(length=said)
    return said


def _parts(length: Duration) -> str:
    count = (length.years, length.months, length.days, length.hours)
    words = (
        npgettext("length in a sentence", "{count} year", "{count} years", count[0]),
        npgettext("length in a sentence", "{count} month", "{count} months", count[1]),
        npgettext("length in a sentence", "{count} day", "{count} days", count[2]),
        npgettext("length in a sentence", "{count} hour", "{count} hours", count[3]),
    )
    said = [w.format(count=say_number(n)) for w, n in zip(words, count, strict=True) if n]
    if not said:
        return pgettext("length in a sentence", "no time")
    *first, last = said
    if not first:
        return last
    before = reduce(_listed, first)
    return pgettext("length in a sentence", "{first} and {last}").format(first=before, last=last)


def _listed(one: str, other: str) -> str:
    return pgettext("length in a sentence", "{first}, {last}").format(first=one, last=other)


def say_country(code: str, name: str = "") -> str:
    """The name of a state by its two letters; one whose code is the organisation's own has the name given to it."""
    code = code.upper()
    if is_own_code(code) and code != _KOSOVO:
        return name or pgettext("state", "unlisted state %(code)s") % {"code": code}
    return str(locale().territories.get(code, code))


def sort_key(text: str) -> tuple[str, str]:
    """The place of a word in order: accents and case aside; in Spanish ñ after n, in Russian й after и."""
    word = unicodedata.normalize("NFC", text.casefold())
    for letter, after in _LETTERS.get(language(), ()):
        word = word.replace(letter, after)
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if not unicodedata.combining(c)), text
