"""The wording of papers: named pieces in Markdown files, one `## name` each, with places for values in braces.

A language may word a piece anew for a person whose gender the file gives: `## name.f`, `## name.m`; and for whoever was
sentenced: `## name.sentenced`, `## name.sentenced.f`.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from habeas.core.errors import HabeasError
from habeas.papers.languages import LANGUAGES

_SHARED = "habeas.papers.parts"


class NoWording(HabeasError):
    """A paper that is not written in that language."""


def words_of(package: str, language: str, *, label: str) -> Mapping[str, str]:
    """The shared pieces and those of a paper; raises NoWording, which names the languages that there are."""
    if language not in languages_of(package):
        there = ", ".join(languages_of(package))
        if there == "en":
            raise NoWording(
                "{paper} is a form that is written in English alone, not in {language}; choose English, and have it "
                "translated where the body asks for another language.",
                paper=label,
                language=repr(language),
            )
        raise NoWording(
            "{paper} is not written in {language}; choose one of {languages}.",
            paper=label,
            language=repr(language),
            languages=there,
        )
    return {**wording(_SHARED, language), **wording(package, language)}


def shared_words(language: str) -> Mapping[str, str]:
    """The pieces that every paper of a language has."""
    return wording(_SHARED, language)


@cache
def languages_of(package: str) -> tuple[str, ...]:
    """The languages that a paper can be written in."""
    return tuple(code for code in LANGUAGES if all(_is_there(p, code) for p in (_SHARED, package)))


def _is_there(package: str, language: str) -> bool:
    return (files(package) / f"body.{language}.md").is_file()


@cache
def wording(package: str, language: str) -> Mapping[str, str]:
    """The pieces of a folder's `body.<language>.md`, each as one line."""
    text = (files(package) / f"body.{language}.md").read_text(encoding="utf-8")
    named = (piece.partition("\n") for piece in text.split("\n## ")[1:])
    return {name.strip(): re.sub(r"[ \t\n]+", " ", text).strip() for name, _, text in named}
