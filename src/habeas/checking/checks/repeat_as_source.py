"""A source that repeats another, counted as one of its own."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.voices import mentions
from habeas.core.copies import origins
from habeas.core.prose import whole
from habeas.core.sources import Source

CODE = "repeat-as-source"
EXAMPLE = (
    "A second source, a news site that reprinted our call, confirms it.",
    "Her sister says so; we know of no second source.",
)
_COUNTED = re.compile(
    r"\b(?:independent\w*|confirm\w*|corroborat\w*|verif\w+|second|third|separate\w*|bear\w* (?:\w+ ){0,2}out|borne out|(?:report(?:s|ed)?|sa(?:ys?|id)|writes?|wrote|written|finds?|found|tells?|told|stat(?:es|ed)|publish(?:es|ed)?|comes?|came)(?: to| of)? (?:the (?:very )?same|so (?:as well|too)|as much)|mak(?:es|ing) (?:two|three|four)\b"
    r"|sources|both|too has|as well as|also (?:reports?|found|has|says)|backs? (?:\w+ )?up|alike|(?:two|three|several|more than one|different|other) (?:\w+ )?(?:media|outlets|organi[sz]ations|publications|reports|accounts)|likewise|agrees?|in agreement|support\w*)\b",
    re.IGNORECASE,
)
_REPEATED = re.compile(r"\b(?:repeat\w*|republish\w*|reprint\w*|quot\w+|carried|copied|our (?:statement|call|text))\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each publisher that only repeats, named as one that confirms."""
    repeating = repeating_in(look)
    for said in look.said:
        if said.is_heading or _REPEATED.search(said.text):
            continue
        for publisher, origin in repeating.items():
            match = _COUNTED.search(said.text)
            if match is not None and mentions(said.text, publisher):
                words = whole(
                    "{publisher} repeats {origin}: the two are one source.", publisher=publisher, origin=origin
                )  # fmt: skip
                start = said.start + match.start()
                yield look.finding(
                    CODE, start, start + len(match[0]), words, severity=Severity.WARNING
                )


def repeating_in(look: Look) -> dict[str, str]:
    """The publishers all of whose sources repeat somebody else's, each with whom it repeats."""
    first, sources = origins(look.casefile), look.casefile.known_sources
    found: dict[str, str] = {}
    own: set[str] = set()
    for key, source in sources.items():
        if not source.publisher:
            continue
        origin = sources.get(source.repeats or first.get(key, key))
        if (
            origin is None
            or origin.publisher in (None, source.publisher)
            or (not source.repeats and _is_earlier(source, origin))
        ):
            own.add(source.publisher)
        else:
            found[source.publisher] = origin.publisher or origin.title
    return {name: whom for name, whom in found.items() if name not in own}


def _is_earlier(source: Source, origin: Source) -> bool:
    one, other = source.date, origin.date
    return one is not None and other is not None and one.sort_key < other.sort_key
