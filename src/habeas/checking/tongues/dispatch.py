"""Which checks look into a draft in which language, and how."""

from collections.abc import Callable, Iterable, Iterator

from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.telling.voices import findings_on_file
from habeas.checking.tongues import (
    asked,
    contrary,
    counts,
    law,
    names,
    places,
    sources,
    standing,
    status,
    told,
    trials,
)
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.checking.tongues.words import LANGUAGES

Find = Callable[[Look], Iterable[Finding]]

FROM_TABLES: dict[str, Find] = {
    "absolute-negative": status.never,
    "addressee-missing": asked.unaddressed,
    "addressee-not-in-office": asked.out,
    "appeal-count": sources.miscount,
    "attribution-lost": told.lost,
    "attribution-strengthened": told.strengthened,
    "body-unsupported": trials.authorities,
    "consent-missing": asked.unconsented,
    "contradicts-file": contrary.find,
    "corroborated-alone": sources.alone,
    "count-off": counts.miscounted,
    "custody-status": status.mixed,
    "deadline-missing": asked.undated,
    "demand-unclear": asked.unclear,
    "diagnosis-by-layperson": status.diagnosed,
    "duration-unsupported": status.lasted,
    "duty-without-treaty": standing.owed,
    "finding-overstated": sources.overstated,
    "identifying-detail": standing.identifying,
    "legal-conclusion": status.concluded,
    "name-misspelt": names.misspelt,
    "office-unsupported": standing.offices,
    "official-version-omitted": told.omitted,
    "place-unsupported": places.elsewhere,
    "provision-not-binding": law.unbound,
    "provision-unknown": law.unknown,
    "provision-wrong": law.misplaced,
    "pseudo-instrument": standing.unheard_of,
    "repeat-as-source": sources.repeated,
    "source-recognisable": places.insiders,
    "status-stale": standing.past,
}
"""The checks that look from the table of words of the draft's language."""

ALIKE = frozenset(
    {"above-audience", "date-unknown", "facts-newer", "hidden-content", "quotation-not-verbatim", "reference-broken"}
)  # fmt: skip
"""The checks that need no words of a language."""

READ = {"statement-unsupported": frozenset({"fr", "es", "ru"})}
"""The checks that go by what the reader finds, each with the languages that it reads."""


def languages(code: str) -> tuple[str, ...]:
    """The languages in which a check looks, English first."""
    if code in FROM_TABLES or code in ALIKE:
        return ("en", *LANGUAGES)
    return ("en", *(language for language in LANGUAGES if language in READ.get(code, ())))


def found(code: str, find: Find, look: Look) -> Iterable[Finding]:
    """What a check finds in a draft, in the way of its language."""
    if look.language == "en":
        return find(look)
    if look.language not in languages(code):
        return ()
    if code in READ:
        return _told(look, find(look))
    return FROM_TABLES.get(code, find)(look)


def _told(look: Look, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings on what a draft tells: not on what it asks, denies, does not know, or on what somebody found."""
    words = words_of(look)
    aside = [words.scope, words.denies, words.untried]
    aside += [words.injury] if findings_on_file(look.casefile) else []
    wished = [
        (s.start, s.end)
        for s in own(look)
        if s in asking(look) or any(pattern.search(s.text) for pattern in aside)
    ]
    for f in findings:
        if not any(start <= f.start < end for start, end in wished):
            yield f
