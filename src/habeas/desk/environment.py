"""What templates can call: translation, addresses, and words for dates."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any

from django.urls import NoReverseMatch
from jinja2 import Environment, pass_environment
from markupsafe import Markup

from habeas.desk.asking import address, way
from habeas.desk.case.facts import FactLine
from habeas.desk.case.items import dots, items
from habeas.desk.languages.words import FILTERS, GLOBALS
from habeas.desk.looks import look
from habeas.desk.sending import sending_field
from habeas.desk.telling import language


def environment(**options: Any) -> Environment:
    """The Jinja2 environment of the desk; what is undefined is empty, what is text is escaped."""
    made = Environment(**{"autoescape": True, **options})  # noqa: S701 - it is on
    made.globals.update(
        url=way, address=address_of, look=look, sending=sending_field, once=once, **GLOBALS
    )
    made.filters.update(FILTERS, dots=dots, items=items, marks=marks)
    return made


def once(
    kept: dict[Hashable, Markup], key: Hashable, show: Callable[..., Markup], *asked: object
) -> Markup:
    """What a macro shows of what is asked, shown once for many that share it."""
    if key not in kept:
        kept[key] = show(*asked)
    return kept[key]


def address_of(name: str, *args: object, **asked: object) -> str | None:
    """The address of a page that may not be there yet: a way to it is shown only where it is."""
    try:
        return address(name, *args, view=None, **{key: str(value) for key, value in asked.items()})
    except NoReverseMatch:
        return None


@pass_environment
def marks(made: Environment, fact: FactLine, code: str = "") -> Markup:
    """What kind of fact it is, how well it stands and who may see it: the same few words under hundreds of facts."""
    said = (fact.label, fact.mark, fact.voices, fact.standing, fact.level)
    return _marks(made, *said, code or language())


@lru_cache(maxsize=4096)
def _marks(made: Environment, *said: str | int) -> Markup:
    """In the language named last, which is that of the page."""
    show: Callable[..., Markup] = vars(made.get_template("desk/case/_marks.html").module)["marks"]
    return show(*said)
