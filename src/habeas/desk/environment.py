"""What templates can call: translation, addresses, and words for dates."""

from datetime import date
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext, ngettext
from jinja2 import Environment

from habeas.core.prose import say_day, say_when
from habeas.core.when import When


def environment(**options: Any) -> Environment:
    """The Jinja2 environment of the desk; what is undefined is empty, what is text is escaped."""
    made = Environment(**{"autoescape": True, **options})  # noqa: S701 - it is on
    made.globals.update(url=reverse, _=gettext, ngettext=_counted)
    made.filters.update(day=_day)
    return made


def _counted(one: str, many: str, num: int) -> str:
    """The form of a message that fits a number, with the number in it."""
    return ngettext(one, many, num) % {"num": num}


def _day(value: date | When | None) -> str:
    if value is None:
        return "—"
    return say_when(value) if isinstance(value, When) else say_day(value)
