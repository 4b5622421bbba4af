"""Facts, days and numbers in the user's language: what templates and views say goes through here.

A sentence of a fact is translated by its parts: the verb with its subject is one message, each thing said
besides (when, where, by whom) another, and a message of its own puts them together. English is the core's.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache, reduce

from django.utils.translation import get_language_bidi, gettext, pgettext

from habeas.checking.finding import Finding
from habeas.core import prose
from habeas.core.claims import Certainty, Claim, Polarity
from habeas.core.contradictions import Contradiction
from habeas.core.due import Due
from habeas.core.errors import HabeasError
from habeas.core.prose import (
    PERSON,
    WITHHELD,
    At,
    Country,
    Label,
    Line,
    Name,
    Office,
    Phrase,
    Value,
)
from habeas.core.timeline import Entry, line_of, tell_claim
from habeas.core.values import Choice, Duration
from habeas.core.when import When
from habeas.desk.languages.amounts import (
    say_answered,
    say_bounds,
    say_country,
    say_days,
    say_ended,
    say_length,
    say_number,
    say_silence,
    sort_key,
)
from habeas.desk.languages.days import language, say_as_at, say_at, say_day, say_so_far
from habeas.standards.engagement import Engagement, Ground
from habeas.standards.instruments import Provision

__all__ = [
    "language", "say", "say_answered", "say_bounds", "say_country", "say_day", "say_days", "say_ended", "say_label", "say_length", "say_number", "say_provision", "say_silence", "sort_key", "tell", "tell_error", "tell_why",
]  # fmt: skip


_APART, _AND_BACK = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_COMMAS = ((" ,", ","), (" ،", "،"))
_ENDS = (".", "!", "?", "؟", ".”", ".»")


Told = Line | Entry | Claim | Phrase | Due | Contradiction | Finding


def tell(what: Told, person: str = "", code: str = "") -> str:
    """A line, an entry, a claim, a task, a contradiction or a finding in one sentence; a phrase as it stands.

    Who tells many names the language of the page once.
    """
    if isinstance(what, Claim) and (code or language()) == "en":
        return tell_claim(what, person)
    match what:
        case Due():
            return tell(what.task)
        case Contradiction():
            return tell(what.reason)
        case Finding():
            return tell(what.said)
    if isinstance(what, Phrase):
        return what.text() if language() == "en" else _phrase(what)
    if isinstance(what, Line):
        return what.text(person) if language() == "en" else _sentence(_clause(what, person))
    if language() == "en":
        return what.text(person) if isinstance(what, Entry) else tell_claim(what, person)
    if isinstance(what, Entry):
        return _told(what.line, what.held.followed, person)
    return _told(line_of(what.fact), what, person)


def say_label(label: str, code: str = "") -> str:
    """A word that the core declares - a kind, a strand, a level, a choice, a question - translated.

    Who says many names the language of the page once.
    """
    return _label(label, code or language())


@lru_cache(maxsize=4096, typed=True)
def _label(label: str, code: str) -> str:
    """The word in the language of the page, whose code is given."""
    if isinstance(label, Choice):
        return pgettext(type(label).__name__, label.label)
    if not label:
        return ""
    said = gettext(label)
    return _of_a_choice(label) if said == label and code != "en" else said


def _of_a_choice(label: str) -> str:
    """The word of a choice whose kind of choice is not known: the first that has a translation."""
    said = (pgettext(name, label) for name in _choices().get(label, ()))
    return next((word for word in said if word != label), label)


@cache
def _choices() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind in Choice.__subclasses__():
        for one in kind:
            found[one.label] = (*found.get(one.label, ()), kind.__name__)
    return found


def tell_error(problem: HabeasError) -> str:
    """What went wrong and what to do, in the user's language; a message without one stays in English."""
    said = pgettext("error", problem.message)
    return said.format(**problem.values) if problem.values else said


def tell_why(engagement: Engagement) -> str:
    """The reasons for which facts engage a provision, each with the facts that give it."""
    if language() == "en":
        return engagement.why
    return " ".join(_ground(ground) for ground in engagement.grounds)


def say_provision(provision: Provision) -> str:
    """'article 14 (3) (d)', 'rules 54-55'."""
    unit = provision.name.partition(" ")[0]
    return pgettext("provision", f"{unit} {{number}}").format(number=provision.spaced)


def _ground(ground: Ground) -> str:
    reason = gettext(f"{ground.reason}.").rstrip(".")
    facts = "; ".join(tell(fact) for fact in ground.facts)
    return pgettext("telling", "{reason} ({facts}).").format(reason=reason, facts=facts)


def say(value: Value) -> str:
    """A value as it stands in a sentence. What a person wrote stays as it was written."""
    match value:
        case When():
            return say_day(value)
        case At():
            said = say_so_far(value.when) if value.is_so_far else say_at(value.when)
            return say_as_at(said, value.as_at) if value.as_at else said
        case Phrase():
            return tell(value)
        case Country():
            return say_country(value.code)
        case Label():
            return _within(say_label(value.text)) if value.is_within else say_label(value.text)
        case Duration():
            return say_length(value)
        case Choice():
            return say_label(value)
        case int():
            return say_number(value)
        case Office():
            return prose.say(value) if language() == "en" else apart(value.name)
        case Name():
            return prose.say(value) if language() == "en" else apart(_bare(value.name))
        case _:
            return gettext("[withheld]") if value == WITHHELD else apart(value)


def apart(words: str) -> str:
    """Words of any script, kept from turning the sentence around them where that runs right to left."""
    return f"{_APART}{words}{_AND_BACK}" if words and get_language_bidi() else words


def _told(line: Line, claim: Claim, person: str) -> str:
    """A sentence with how its source puts it: a denial never reads as if the thing had happened."""
    clause = _clause(line, person)
    if claim.polarity is Polarity.DENIED:
        said = pgettext("telling", "Denied: {clause}.").format(clause=clause)
    elif claim.certainty is Certainty.REPORTED:
        said = pgettext("telling", "Reported: {clause}.").format(clause=clause)
    elif claim.certainty is Certainty.ALLEGED:
        said = pgettext("telling", "Alleged: {clause}.").format(clause=clause)
    else:
        said = _sentence(clause)
    if not claim.attribution:
        return said
    named = apart(claim.attribution)
    return pgettext("telling", "{sentence} ({attribution})").format(
        sentence=said, attribution=named
    )


def _sentence(clause: str) -> str:
    said = clause[:1].upper() + clause[1:]
    return said if said.rstrip(_AND_BACK).endswith(_ENDS) else f"{said}."


def _clause(line: Line, person: str) -> str:
    """The words as they stand within a sentence."""
    verb, *more = line.phrases
    said = reduce(_joined, (_phrase(phrase) for phrase in more), _phrase(_head(line, verb, person)))
    for wrong, right in _COMMAS:
        said = said.replace(wrong, right)
    return said


def _head(line: Line, verb: Phrase, person: str) -> Phrase:
    """The subject and the verb as one phrase: 'the authorities did not respond', 'was arrested'."""
    if line.subject is PERSON:
        if not person.strip():
            return verb
        return replace(line.subject, values={"person": person.strip()}).followed_by(verb)
    return line.subject.followed_by(verb)


def _joined(said: str, more: str) -> str:
    return pgettext("telling", "{sentence} {more}").format(sentence=said, more=more)


def _phrase(phrase: Phrase) -> str:
    if not phrase.template:
        return ""  # a catalog answers no words with its own header
    values = {name: say(value) for name, value in phrase.values.items()}
    return pgettext("telling", phrase.template).format(**values)


def _within(label: str) -> str:
    return label[:1].lower() + label[1:]


def _bare(name: str) -> str:
    """The name without the article of English."""
    return name[4:] if name[:4].casefold() == "the " else name
