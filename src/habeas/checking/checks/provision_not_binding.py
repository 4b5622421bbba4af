"""An instrument that the draft calls binding on the state, and that did not bind it on that day."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.core.prose import Label, Phrase, whole
from habeas.standards import (
    INSTRUMENTS,
    Binding,
    Instrument,
    Status,
    binding,
    instruments_named,
    state_names,
)

CODE = "provision-not-binding"
EXAMPLE = (
    "The state is bound by the Nelson Mandela Rules.",
    "The Nelson Mandela Rules set out what is due to her.",
)
_BINDS = re.compile(
    r"\b(?:binds?|binding|bound by|state part(?:y|ies)|(?:a|is|are|was) party to|has (?:ratified|acceded)|ratified|acceded to"
    r"|signatory|legally|legal obligations?|obliges?|obliged|obligations?)\b",
    re.IGNORECASE,
)
_BREACHES = re.compile(
    r"\b(?:violat\w+|breach\w*|infring\w+|contraven\w+|in contravention)\b", re.IGNORECASE
)
_DENIED = re.compile(r"\b(?:not|never|non-binding|without being)\b", re.IGNORECASE)
_SIGNED = re.compile(r"\bsignatory\b|\bsigned\b", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """Each mention in a sentence that says the state is bound, or has broken it."""
    for mention in instruments_named(look.flat):
        start, end = look.sentence_at(mention.start)
        sentence = look.flat[start:end]
        if _DENIED.search(sentence) or _is_of_another_state(look, sentence):
            continue
        found = binding(mention.instrument, look.casefile.country, look.as_of)
        if not found.binding and _is_claimed(mention.instrument, sentence, found):
            yield look.finding(
                CODE,
                mention.start,
                mention.end,
                _message(mention.instrument, found),
                severity=_severity(mention.instrument, found),
            )


def _severity(instrument: Instrument, found: Binding) -> Severity:
    """What the tables do not have, or a standard called binding, is for a person to look at."""
    if found.status is Status.UNKNOWN_STATE:
        return Severity.NOTE
    is_sure = instrument.is_treaty and found.status is not Status.NOT_RECORDED
    return Severity.ERROR if is_sure else Severity.WARNING


def _is_claimed(instrument: Instrument, sentence: str, found: Binding) -> bool:
    """A treaty is claimed to bind where it is said to be broken too; a standard only in so many words.

    Of a standard named beside a treaty nobody can tell which of the two the word means.
    """
    if found.status is Status.CUSTOM:
        return False
    if instrument.is_treaty:
        if found.status is Status.SIGNATORY and _SIGNED.search(sentence):
            return False
        return bool(_BINDS.search(sentence) or _BREACHES.search(sentence))
    treaties = [i for i in INSTRUMENTS.values() if i.is_treaty]
    named = {m.instrument.key for m in instruments_named(sentence)}
    return bool(_BINDS.search(sentence)) and not any(t.key in named for t in treaties)


def _message(instrument: Instrument, found: Binding) -> Phrase:
    if found.status is Status.UNKNOWN_STATE:
        return whole(
            "The table of ratifications does not have this state: look up whether the {name} binds it.",
            name=Label(instrument.cited_as),
        )
    return whole(
        "Not binding on the state on that day: the {name}. {basis}",
        name=Label(instrument.cited_as),
        basis=found.said,
    )


def _is_of_another_state(look: Look, sentence: str) -> bool:
    """The sentence names another state and not this one."""
    if look.country and look.country in sentence:
        return False
    return any(
        re.search(rf"\b{re.escape(name)}\b", sentence)
        for name in state_names().values()
        if name != look.country
    )
