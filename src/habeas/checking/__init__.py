"""Checking a draft against a case file: one module a check in `checks/`, one stable code each.

A draft may come from Habeas or be typed by hand. A check points at the exact words and stays silent where it is
not sure: a false alarm teaches people to look away.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module

from habeas.checking import checks
from habeas.checking.checks import (
    above_audience,
    consent_missing,
    date_unknown,
    hidden_content,
    identifying_detail,
    quotation_not_verbatim,
    source_recognisable,
    statement_unsupported,
)
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.passages import same
from habeas.checking.seen import Seen
from habeas.checking.telling.borne_out import is_borne_out, is_told_alone
from habeas.checking.telling.letters_of_kin import with_voices
from habeas.checking.telling.spelt import CODES, found_in_spelt
from habeas.checking.tongues import dispatch
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.unseen import Unseen

__all__ = ["CHECKS", "Check", "Finding", "Severity", "check"]

_CLOSER = {"body-unsupported", "contradicts-file", "count-off", "duration-unsupported", "office-unsupported", "place-unsupported", "statement-unsupported"}  # fmt: skip
_FIGURES = frozenset(("count-off", "date-unknown", "duration-unsupported"))
_OF_SECRETS = frozenset(
    each.CODE
    for each in (above_audience, consent_missing, hidden_content, identifying_detail, source_recognisable)
)  # fmt: skip
"""What each has its own reason to leave out, also where the words are above the audience."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its stable code, what it looks for, the wrong and the right of one case, and the function that looks."""

    code: str
    about: str
    wrong: str
    right: str
    find: Callable[[Look], Iterable[Finding]]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of drafts in which it looks."""
        return dispatch.languages(self.code)

    @property
    def is_by_reader(self) -> bool:
        """Whether it goes by what the reader of sources finds in a draft that is not English."""
        return self.code in dispatch.READ

    def found(self, look: Look) -> tuple[Finding, ...]:
        """What it finds in this look, found once."""
        return look.once(self.code, lambda: tuple(dispatch.found(self.code, self.find, look)))


def _load() -> dict[str, Check]:
    """Every module of `checks/`; its name, with hyphens, is the code."""
    found: dict[str, Check] = {}
    for name in sorted(module.name for module in pkgutil.iter_modules(checks.__path__)):
        module = import_module(f"{checks.__name__}.{name}")
        wrong, right = module.EXAMPLE
        about = (module.__doc__ or "").strip()
        found[module.CODE] = Check(module.CODE, about, wrong, right, module.find)
    return found


CHECKS: dict[str, Check] = _load()


def check(
    text: str,
    casefile: Casefile,
    *,
    audience: Level,
    as_of: date,
    silenced: frozenset[str] = frozenset(),
    unseen: tuple[Unseen, ...] = (),
) -> tuple[Finding, ...]:
    """What is off in a draft, in the order of the text. Codes in `silenced` are left out.

    `unseen` is what the draft's file carries beside its words.
    """
    seen = Seen(text)
    look = Look(seen.text, with_voices(casefile.at(as_of)), audience, as_of, unseen)
    found = _found(look, silenced)
    found += found_in_spelt(
        look, found, lambda other: _found(other, silenced | CHECKS.keys() - CODES)
    )
    once: dict[tuple[int, int, str, str, str], Finding] = {}
    for f in _told_best(look, found):
        key = f.start, f.end, f.code, f.message, f.quote
        claims = (*once[key].claims, *f.claims) if key in once else f.claims
        once[key] = replace(f, claims=tuple(dict.fromkeys(claims)))
    return tuple(seen.back(once[key]) for key in sorted(once))


def _found(look: Look, silenced: Set[str]) -> list[Finding]:
    every = (f for c in CHECKS.values() if c.code not in silenced for f in c.found(look))
    return [f for f in every if not is_borne_out(look, f)]


def _told_best(look: Look, found: Sequence[Finding]) -> Iterator[Finding]:
    """Of what is above the audience nobody is told that the file has nothing like it, only what to write instead."""
    above = [f for f in found if f.code == above_audience.CODE and f.severity is Severity.ERROR]
    for f in found:
        is_above = any(f.start < a.end and a.start < f.end for a in above)
        if is_above and f.said.template == date_unknown.NOTHING:
            continue
        if not f.suggestion and any(o.suggestion and _is_at_the_same(f, o) for o in found):
            continue
        if f.code == statement_unsupported.CODE and any(_is_all_but_for(look, f, o) for o in found):
            continue
        if f.code != above_audience.CODE and any(a.quote in f.suggestion for a in above):
            f = replace(f, suggestion="")
        if (
            f.code in _OF_SECRETS
            or f.suggestion
            or _is_invented(look, f)
            or not (is_above or _is_told_closer(f, found))
        ):
            yield f


def _is_invented(look: Look, found: Finding) -> bool:
    """Whether words in quotation marks stand in no source at all, an open or a closed one."""
    sources = look.whole.known_sources.values()
    return found.code == quotation_not_verbatim.CODE and not any(
        same(found.quote) in same(source.text) for source in sources
    )


def _is_at_the_same(one: Finding, other: Finding) -> bool:
    """Whether two findings are of one code and on the same words."""
    return (one.code, one.start, one.end) == (other.code, other.start, other.end)


def _is_all_but_for(look: Look, one: Finding, other: Finding) -> bool:
    """Whether a source has the whole statement but for a number in it, of which the other finding says what it is."""
    if other.code not in _FIGURES or not other.suggestion or not one.start <= other.start < other.end <= one.end:  # fmt: skip
        return False
    words = (
        f"{look.text[one.start : other.start]}{other.suggestion}{look.text[other.end : one.end]}"
    )
    return is_told_alone(look, words)


def _is_told_closer(one: Finding, found: Sequence[Finding]) -> bool:
    """Whether another finding says what is wrong with words of which this one only says that no source has them."""
    return one.said == statement_unsupported.UNTOLD and any(
        f.said != one.said and f.code in _CLOSER and f.start <= one.start and one.end <= f.end
        for f in found
    )
