"""Of what somebody was convicted and of what acquitted, where a draft has the one for the other."""

import re
from collections.abc import Iterator

from habeas.checking.law.trials import Otherwise
from habeas.checking.look import Look
from habeas.checking.telling.borne_out import ACQUITTED, CONVICTED
from habeas.core.casefile import keep
from habeas.core.prose import whole
from habeas.kinds.charge import Charge
from habeas.kinds.hearing import Hearing
from habeas.kinds.sentence import Sentence

_WHO = r"(?: (?:him|her|them|(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}))?"
_OF = r" (?:of|on|for) (?:the )?(?:(?:offence|charge|count|crime)s? of )?"
_WHAT = r"(?P<what>[“\"«]?[^.;:,()]{3,80}?)(?= and (?:acquitted|found|convicted|sentenced|cleared|was|is|to)\b| under \b| but | while | on \d| in \d| by the | to \w+ years|[.;:,()”\"»]|$)"
_ACQUITTED = re.compile(rf"\b(?P<verb>acquit(?:ted|s)|cleared){_WHO}{_OF}{_WHAT}")
_CONVICTED = re.compile(rf"\b(?P<verb>convict(?:ed|s)|found{_WHO} guilty){_WHO}{_OF}{_WHAT}")
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|without|if|whether|before|until|unless|being|be|others?|another|co-?accused)\b[^.;,]{0,40}$"
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_FEWEST = 2


def verdicts(look: Look) -> Iterator[Otherwise]:
    """ "Convicted of" what the file has the person as acquitted of and of nothing else, and the other way round.

    What one court convicted of and another acquitted of is both, and no contradiction.
    """
    acquitted, convicted = keep(look.casefile, "verdicts", lambda: _told(look))
    if not acquitted or not convicted:
        return
    charged = [
        _roots(h.followed.fact.stated("offence") or "") for h in look.casefile.of_kind(Charge)
    ]
    claims = tuple(i for h in look.casefile.of_kind(Sentence, Hearing) for i in h.claim_ids)
    for pattern, ours, theirs, turned in (
        (_CONVICTED, convicted, acquitted, ACQUITTED),
        (_ACQUITTED, acquitted, convicted, CONVICTED),
    ):
        for said in look.said:
            for match in pattern.finditer(said.text):
                what = _roots(match["what"])
                if len(what) < _FEWEST or _NOT.search(said.text[: match.start()]):
                    continue
                start, end = said.start + match.start(), said.start + match.end()
                if any(what <= one for one in theirs) and not any(what <= one for one in ours):
                    yield Otherwise(start, end, turned, claims)
                elif not any(what & one for one in (*ours, *theirs, *charged)):
                    strange = whole("The file has nothing of such an offence: {offence}.", offence=repr(match["what"]))  # fmt: skip
                    yield Otherwise(start, end, strange, claims)


def _told(look: Look) -> tuple[tuple[frozenset[str], ...], tuple[frozenset[str], ...]]:
    """The offences of acquittals and of convictions, by their words, in the sources and in the facts."""
    texts = [source.text for source in look.casefile.known_sources.values()]
    texts += [h.followed.fact.stated("outcome") or "" for h in look.casefile.of_kind(Hearing)]
    acquitted = [_roots(m["what"]) for text in texts for m in _ACQUITTED.finditer(text)]
    convicted = [_roots(m["what"]) for text in texts for m in _CONVICTED.finditer(text)]
    convicted += [
        _roots(offence)
        for held in look.casefile.of_kind(Sentence)
        if (offence := held.followed.fact.stated("offence"))
    ]
    return tuple(filter(None, acquitted)), tuple(filter(None, convicted))


def _roots(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()))
