"""Somebody told as charged of whom the file has a suspicion alone."""

import re
from collections.abc import Iterator

from habeas.checking.about import is_stated
from habeas.checking.law.trials import Otherwise
from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.checking.telling.statements import assertions, is_only_suspected
from habeas.core.claims import Polarity
from habeas.core.prose import whole
from habeas.kinds.charge import Charge

_CHARGED = re.compile(r"\b(?:(?:was|were|is|are|has been|have been|been|being) (?:\w+ )?)?(?P<verb>charged(?: with)?|indicted(?: (?:for|on))?)\b", re.IGNORECASE)  # fmt: skip
_IN_A_SOURCE = re.compile(r"\b(?:charg(?:ed|es?|ing)|indict\w+|arraign\w+)\b", re.IGNORECASE)


def told_as_charged(look: Look) -> Iterator[Otherwise]:
    """Each such statement; none where a source has a word of a charge."""
    if not is_only_suspected(look.casefile) or any(
        _IN_A_SOURCE.search(text) for text in sentences_then(look)
    ):
        return
    held = [c for h in look.casefile.of_kind(Charge) for c in h.claims]
    known = next((c.anchors[0].quote for c in held if c.anchors), "")
    for proposal in assertions(look):
        fact = proposal.fact
        match = _CHARGED.search(look.flat, proposal.start, proposal.end)
        if not isinstance(fact, Charge) or fact.is_suspicion or proposal.polarity is Polarity.DENIED:  # fmt: skip
            continue
        if match is None or not is_stated(look, proposal):
            continue
        said = whole("The file has {known} in this.", known=repr(known))
        instead = "suspected of" if match["verb"].casefold() == "charged with" else ""
        yield Otherwise(*match.span("verb"), said, tuple(c.id for c in held), instead)
