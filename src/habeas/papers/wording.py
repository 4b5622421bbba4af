"""The wording of papers: named pieces in Markdown files, one `## name` each, with places for values in braces."""

from collections.abc import Mapping
from importlib.resources import files

from habeas.core.errors import HabeasError


class NoWording(HabeasError):
    """A paper that is not written in that language."""


def wording(package: str, language: str) -> Mapping[str, str]:
    """The pieces of a folder's `body.<language>.md`, each as one line."""
    place = files(package) / f"body.{language}.md"
    if not place.is_file():
        raise NoWording(f"No paper is written in {language!r} yet; choose en.")
    pieces = place.read_text(encoding="utf-8").split("\n## ")[1:]
    named = (piece.partition("\n") for piece in pieces)
    return {name.strip(): " ".join(text.split()) for name, _, text in named}
