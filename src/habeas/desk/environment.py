"""What templates can call: translation, addresses, and words for dates."""

from typing import Any

from django.urls import NoReverseMatch, reverse
from jinja2 import Environment

from habeas.desk.asking import address
from habeas.desk.languages.words import FILTERS, GLOBALS
from habeas.desk.looks import look
from habeas.desk.sending import sending_field


def environment(**options: Any) -> Environment:
    """The Jinja2 environment of the desk; what is undefined is empty, what is text is escaped."""
    made = Environment(**{"autoescape": True, **options})  # noqa: S701 - it is on
    made.globals.update(
        url=reverse, address=address_of, look=look, sending=sending_field, **GLOBALS
    )
    made.filters.update(FILTERS)
    return made


def address_of(name: str, *args: object, **asked: object) -> str | None:
    """The address of a page that may not be there yet: a way to it is shown only where it is."""
    try:
        return address(name, *args, view=None, **{key: str(value) for key, value in asked.items()})
    except NoReverseMatch:
        return None
