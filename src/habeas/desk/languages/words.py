"""What templates call for words: messages with named places, and filters for days, numbers, labels and facts."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from django.conf import settings
from django.utils.translation import get_language_bidi, gettext, ngettext, pgettext

from habeas.desk.telling import (
    apart,
    language,
    say_bounds,
    say_country,
    say_day,
    say_days,
    say_label,
    say_length,
    say_number,
    say_provision,
    tell,
    tell_error,
    tell_why,
)


def message(text: str, **values: object) -> str:
    """A message with its named places filled: `_('Asked of %(body)s.', body=…)`."""
    return gettext(text) % _said(values) if values else say_label(text)


def counted(one: str, many: str, num: int, code: str = "", **values: object) -> str:
    """The form of a message that a number asks for, with the number, as `num`, and the other values in it.

    What says many names the language of the page once.
    """
    if not values:
        return _counted(one, many, num, code or language())
    return ngettext(one, many, num) % _said({"num": num, **values})


@lru_cache(maxsize=4096)
def _counted(one: str, many: str, num: int, code: str) -> str:
    """The form of a message with its number in the language of the page, whose code is given."""
    return ngettext(one, many, num) % _said({"num": num})


def in_context(context: str, text: str, **values: object) -> str:
    """A message of one meaning among several."""
    said = pgettext(context, text)
    return said % _said(values) if values else said


def direction() -> str:
    """The way the language of the page runs: 'ltr' or 'rtl'."""
    return "rtl" if get_language_bidi() else "ltr"


def languages() -> tuple[tuple[str, str], ...]:
    """The languages of the desk, each with its own name."""
    return tuple((code, str(name)) for code, name in settings.LANGUAGES)


def _said(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: say_number(value)
        if isinstance(value, int | float) and not isinstance(value, bool)
        else value
        for name, value in values.items()
    }


GLOBALS: Mapping[str, Callable[..., object]] = {
    "_": message,
    "ngettext": counted,
    "pgettext": in_context,
    "language": language,
    "direction": direction,
    "languages": languages,
    "bounds": say_bounds,
}
FILTERS: Mapping[str, Callable[..., str]] = {
    "apart": apart,
    "country": say_country,
    "day": say_day,
    "days": say_days,
    "length_of_time": say_length,
    "number": say_number,
    "label": say_label,
    "told": tell,
    "error": tell_error,
    "provision": say_provision,
    "why": tell_why,
}
