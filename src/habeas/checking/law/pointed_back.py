"""Instruments that a sentence means without naming them, by pointing back: "These Rules are …", "They bind …"."""

import re
from collections.abc import Iterator

from habeas.checking.law.citations import named_in
from habeas.checking.look import Look
from habeas.checking.telling.voices import sentence_before
from habeas.standards import Mention, instruments_named

_BACK = re.compile(
    r"\W*(?:And |But |Yet )?(?P<word>They|It|All of (?:them|it))\b(?! (?:was|were)\b)"
)
_NOBODY = re.compile(r"\b(?:nobody|no one|none|no state|nothing)\b", re.IGNORECASE)


def mentioned(look: Look) -> Iterator[Mention]:
    """Where a draft names an instrument, means one that it has named, or points back to the only one of the sentence before."""
    by_name = {m.instrument.key for m in instruments_named(look.flat)}
    yield from (m for m in named_in(look) if m.instrument.key in by_name)
    for said in look.said if by_name else ():
        match = _BACK.match(said.text)
        if match is None or _NOBODY.search(said.text) or instruments_named(said.text):
            continue
        before = {m.instrument.key: m for m in instruments_named(sentence_before(look, said))}
        meant = [m.instrument for m in before.values() if not m.instrument.is_treaty]
        if len(before) == len(meant) == 1:
            start, end = (said.start + place for place in match.span("word"))
            yield Mention(start, end, meant[0])
