"""What a page shows by the hundred: things that look alike are shown once, with places for their words."""

from collections.abc import Callable, Sequence

from jinja2 import Environment
from markupsafe import Markup, escape

PLACES = tuple(f"\ue000{number}\ue001" for number in range(6))


def macro(made: Environment, template: str, name: str) -> Callable[..., Markup]:
    """The macro of that name in a template."""
    show: Callable[..., Markup] = vars(made.get_template(template).module)[name]
    return show


def pattern(shown: str) -> str:
    """What was shown with PLACES for words, to be filled with `format`."""
    found = str(shown).replace("{", "{{").replace("}", "}}")
    for number, place in enumerate(PLACES):
        found = found.replace(place, f"{{{number}}}")
    return found


def escaped(words: Sequence[str]) -> list[str]:
    """Each of many words as it may stand in a page, escaped together, which is quicker."""
    found = str(escape("\0".join(words))).split("\0")
    return found if len(found) == len(words) else [str(escape(word)) for word in words]
