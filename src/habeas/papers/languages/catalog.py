"""The words that the kinds and the standards declare, from the catalogs that the desk reads too.

A sentence of a fact is translated by its parts: the verb with its subject is one message, each thing said besides
another, so that a translator sees the whole of what belongs together.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, reduce
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from habeas.core.prose import PERSON, At, Line, Phrase, Value
from habeas.papers.languages.words import BEGINS, Word

_CONTEXT = "telling"
Put = Callable[[Value], Word]
Own = Callable[[str], str | None]


@cache
def catalog(code: str) -> NullTranslations:
    """The words of a language; English are their own."""
    place = files("habeas") / "locale" / code / "LC_MESSAGES" / "django.mo"
    if not place.is_file():
        return NullTranslations()
    with place.open("rb") as held:
        return GNUTranslations(held)


def tell(line: Line, person: str, *, code: str, own: Own, put: Callable[[Value], str]) -> str:
    """The words of a line as they stand within a sentence.

    `own` are the papers' own words for some of its parts: for a template, or for the whole of what is said ("in prison").
    """
    verb, *more = line.phrases
    head = line.subject.followed_by(verb)

    def said(phrase: Phrase, who: Mapping[str, str]) -> str:
        words = own(phrase.template) or catalog(code).pgettext(_CONTEXT, phrase.template)
        return words.format(**who, **{name: put(value) for name, value in phrase.values.items()})

    goes_on = any(_is_open(value) for p in more for value in p.values.values())
    if goes_on and (since := own(f"{head.template} since")):
        head = replace(head, template=since)

    def besides(phrase: Phrase) -> str:
        put_in = said(phrase, {})
        return own(phrase.text()) or put_in

    first = said(head, {"person": person} if line.subject is PERSON else {})
    return reduce(_joined, (besides(p) for p in more if p.template), first)


def _is_open(value: Value) -> bool:
    return isinstance(value, At) and value.when.text.endswith("/..")


def _joined(said: str, more: str) -> str:
    """What the verb says already is not said again ("en détention en détention"). A date goes with its verb; after a row of other things it is one of them, which a catalog may part by commas."""
    if more[:2] == ", " and more[2:].lstrip(BEGINS)[:1].isdigit() and not set(said) & set(",:"):
        return f"{said} {more[2:]}"
    if said.endswith(f" {more}"):
        return said
    return f"{said}{more}" if more[:1] in ",،" else f"{said} {more}"
