"""An instrument that the draft calls binding on the state, and that did not bind it on that day."""

import re
from collections.abc import Iterator
from functools import cache

from habeas.checking.finding import Finding, Severity
from habeas.checking.law.pointed_back import mentioned
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.core.prose import Label, Phrase, whole
from habeas.standards import (
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
    r"\b(?:binds?(?! (?:nobody|no |none\b|neither|in honou?r))|binding|bound (?:by|to|under)|bound|state part(?:y|ies)|part(?:y|ies) to|ratif\w+|acced\w+|accession"
    r"|signator(?:y|ies)|legally|obliges?|obliged|obligat\w+|appl(?:y|ies) (?:in|to) (?:(?-i:[A-Z])\w+|the (?:state|country)|your country|you)|in force (?:in|for)|covers|compulsory|mandatory|enforceable|force of law|duty-bound|legal dut(?:y|ies)|part of (?:the |its |your |our |\w+ )?(?:domestic |national )?law|(?:is|are|been|became|become) (?:the )?law in)\b",
    re.IGNORECASE,
)
_TREATY = re.compile(r"\b(?:treat(?:y|ies)|(?<!the )(?<!this )(?:conventions?|covenants?|pacts?)|signed(?: up)?|having signed|(?:its|your|their) signature|hard law)\b", re.IGNORECASE)  # fmt: skip
_JOINED = re.compile(
    r"\b(?:signed(?: up to)?|joined|subscribed to|adhere[sd]? to|undert\w+|pledged|committed itself|promised)\b",
    re.IGNORECASE,
)
_MUST = re.compile(
    r"\b(?:state|government|authorit\w+|country|you|your|republic)\b[^.;]{0,60}\b(?:must|has to|have to|may not|is required|are required|dut(?:y|ies)|owes?)\b"
    r"|\b(?:requires?|compels?|commits?) (?:the |your )?(?:state|government|authorit\w+|country)\b",
    re.IGNORECASE,
)
_BREACHES = re.compile(
    r"\b(?:violat\w+|breach\w*|infring\w+|contraven\w+|in contravention)\b", re.IGNORECASE
)
_PARTY = re.compile(
    r"\b(?:(?:is|are|been) (?:a )?part(?:y|ies)|ratified|acceded|bound by|binds?)\b", re.IGNORECASE
)
_DENIED = re.compile(
    r"\b(?:not|never|nor|neither|no|without(?: being)?|non|rather than|unlike|distinct from|less than|whether|if)\b[^.;:,]{0,40}$",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\bsignatory\b|\bsigned\b", re.IGNORECASE)
_IS = re.compile(r"(?: of \d{4})?(?: \([^)]*\))?,? (?:is|are|was|were|remains?)(?: \w+ly)? ")
_MAY_BE = re.compile(r"\b(?:may|might|could|would|if|whether|appears? to|seems? to)\b[^.;:,]{0,30}$", re.IGNORECASE)  # fmt: skip
_AND = re.compile(r"(?:\W|\b(?:and|by|to|under|the|both|as well as|also|un|united nations|articles?|rules?|principles?)\b|\d)*", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each mention in a sentence that says the state is bound, or has broken it."""
    for mention in mentioned(look):
        start, end = look.sentence_at(mention.start)
        sentence = look.flat[start:end]
        if _is_of_another_state(look, _without_names(sentence)):
            continue
        found = binding(mention.instrument, look.casefile.country, look.as_of)
        if found.status is Status.UNKNOWN_STATE and _is_party_by_a_source(look, mention.instrument):
            continue
        before, after = look.flat[start : mention.start], look.flat[mention.end : end]
        if not found.binding and _is_claimed(mention.instrument, (before, after), found):
            first, last = mention.start - start, mention.end - start
            if not mention.instrument.is_treaty:
                first, last = _with_the_claim(sentence, first, last)
            yield look.finding(
                CODE,
                start + first,
                start + last,
                _message(mention.instrument, found),
                severity=_severity(mention.instrument, found),
            )


def _is_party_by_a_source(look: Look, instrument: Instrument) -> bool:
    """Whether a source says of a state that no table has that it is bound by the instrument."""
    return any(
        _PARTY.search(text) and any(m.instrument == instrument for m in instruments_named(text))
        for text in sentences_then(look)
    )


def _with_the_claim(sentence: str, start: int, end: int) -> tuple[int, int]:
    """Where the name stands together with the nearest words that say that it binds."""
    text = sentence
    for mention in instruments_named(sentence):
        text = f"{text[: mention.start]}{'·' * (mention.end - mention.start)}{text[mention.end :]}"
    spans = [m.span() for p in (_BINDS, _TREATY, _JOINED, _BREACHES) for m in p.finditer(text)]
    nearest = min(spans, key=lambda s: max(start - s[1], s[0] - end), default=(start, end))
    return min(start, nearest[0]), max(end, nearest[1])


def _severity(instrument: Instrument, found: Binding) -> Severity:
    """What the tables do not have, or a standard called binding, is for a person to look at."""
    if found.status is Status.UNKNOWN_STATE:
        return Severity.NOTE
    is_sure = instrument.is_treaty and found.status is not Status.NOT_RECORDED
    return Severity.ERROR if is_sure else Severity.WARNING


def _is_claimed(instrument: Instrument, around: tuple[str, str], found: Binding) -> bool:
    """A treaty is claimed to bind where it is said to be broken too; a standard only in so many words.

    Of a standard named beside a treaty nobody can tell which of the two the word means, but where it leads to both.
    """
    if found.status is Status.CUSTOM:
        return False
    before, after = (_without_names(text) for text in around)
    sentence = f"{before} · {after}"
    if instrument.is_treaty:
        if found.status is Status.SIGNATORY and _SIGNED.search(sentence):
            return False
        if found.status is Status.UNKNOWN_STATE and _is_only_feared(sentence):
            return False
        return any(_is_said(p, sentence) for p in _of_a_treaty(found))
    words = [m for m in _BINDS.finditer(before) if _AND.fullmatch(before[m.end() :])]
    told = _IS.match(after)
    if told is not None and _BINDS.match(after, told.end()):
        return True
    if any(not _DENIED.search(before[: m.start()]) for m in words):
        return True
    named = (m.instrument for text in around for m in instruments_named(text))
    return not any(i.is_treaty for i in named) and any(
        _is_said(p, sentence) for p in (_BINDS, _TREATY)
    )


def _is_only_feared(sentence: str) -> bool:
    """Whether a breach is said to be possible, and nothing to bind: "this may amount to a breach of article 9"."""
    breaches = list(_BREACHES.finditer(sentence))
    return (
        bool(breaches)
        and not _is_said(_BINDS, sentence)
        and all(_MAY_BE.search(sentence[: m.start()]) for m in breaches)
    )


def _of_a_treaty(found: Binding) -> tuple[re.Pattern[str], ...]:
    """The words by which a treaty is claimed to bind; of a state that the table does not have fewer of them."""
    if found.status is Status.UNKNOWN_STATE:
        return (_BINDS, _BREACHES)
    return (_BINDS, _BREACHES, _JOINED, _MUST)


def _is_said(pattern: re.Pattern[str], sentence: str) -> bool:
    """Whether the words stand in the sentence, and no "not" before them."""
    return any(not _DENIED.search(sentence[: m.start()]) for m in pattern.finditer(sentence))


def _without_names(text: str) -> str:
    for mention in reversed(instruments_named(text)):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return text


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
    return any(m[0] != look.country for m in _states().finditer(sentence))


@cache
def _states() -> re.Pattern[str]:
    """The name of any state, the longest that stands there."""
    names = sorted(map(re.escape, state_names().values()), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b")


def is_not_bound(look: Look, instrument: Instrument, start: int, end: int) -> Iterator[Finding]:
    """The finding on an instrument called binding, where it did not bind the state on that day."""
    found = binding(instrument, look.casefile.country, look.as_of)
    if not found.binding and found.status is not Status.CUSTOM:
        yield look.finding(CODE, start, end, _message(instrument, found), severity=_severity(instrument, found))  # fmt: skip
