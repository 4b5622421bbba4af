"""What templates can call: translation, addresses, and words for dates."""

from typing import Any

from django.urls import reverse
from jinja2 import Environment

from habeas.desk.languages.words import FILTERS, GLOBALS


def environment(**options: Any) -> Environment:
    """The Jinja2 environment of the desk; what is undefined is empty, what is text is escaped."""
    made = Environment(**{"autoescape": True, **options})  # noqa: S701 - it is on
    made.globals.update(url=reverse, **GLOBALS)
    made.filters.update(FILTERS)
    return made
