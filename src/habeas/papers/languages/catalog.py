"""The words that the kinds and the standards declare, from the catalogs that the desk reads too.

A sentence of a fact is translated by its parts: the verb with its subject is one message, each thing said besides
another, so that a translator sees the whole of what belongs together.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from habeas.core.prose import PERSON, At, Line, Phrase, Value
from habeas.papers.languages.words import Word

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

    `own` are the papers' own words for some of its parts: for a template, for one behind a verb ("… was visited by …"),
    or for the whole of what is said ("in prison").
    """
    verb, *more = line.phrases
    head = line.subject.followed_by(verb)

    def said(phrase: Phrase, who: Mapping[str, str], after: str = "") -> str:
        words = (own(f"{after} {phrase.template}") if after else None) or own(phrase.template)
        words = words or catalog(code).pgettext(_CONTEXT, phrase.template)
        return words.format(**who, **{name: put(value) for name, value in phrase.values.items()})

    told = head.template
    goes_on = any(_is_open(value) for p in more for value in p.values.values())
    if goes_on and (since := own(f"{head.template} since")):
        head = replace(head, template=since)

    def besides(phrase: Phrase) -> str:
        put_in = said(phrase, {}, told)
        return own(phrase.text()) or put_in

    words = said(head, {"person": person} if line.subject is PERSON else {})
    for phrase in (p for p in more if p.template):
        words = _joined(words, besides(phrase), is_date=_is_date(phrase))
    return words


def _is_open(value: Value) -> bool:
    return isinstance(value, At) and value.when.text.endswith("/..")


def _is_date(phrase: Phrase) -> bool:
    return bool(phrase.values) and all(isinstance(v, At) for v in phrase.values.values())


def _joined(said: str, more: str, *, is_date: bool) -> str:
    """What the verb says already is not said again ("en détention en détention"). A date goes with its verb; after a row of other things it is one of them, which a catalog may part by commas."""
    if is_date and more[:2] == ", " and not set(said) & set(",:"):
        return f"{said} {more[2:]}"
    if said.endswith(f" {more}"):
        return said
    return f"{said}{more}" if more[:1] in ",،" else f"{said} {more}"
