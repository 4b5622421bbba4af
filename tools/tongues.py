"""What the checks find in drafts in French, Spanish, Russian and Arabic, by language and code.

    python -m tools.tongues

Drafts stand in tests/checking/planted/languages as rounds do (see tools.whole); a clean one has `clean` for a code.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from habeas.checking import Finding, check
from habeas.core.casefile import Casefile
from habeas.core.sources import Source
from tools.planting import FOLDER, Draft, a_source
from tools.whole import drafts_of

LANGUAGES = {"fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic"}
CLEAN = "clean"


@dataclass
class Told:
    """What was found in the drafts of one language."""

    planted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    missed: list[Draft] = field(default_factory=list)
    words: int = 0
    alarms: list[tuple[Draft, Finding]] = field(default_factory=list)


def drafts(language: str) -> Iterator[Draft]:
    """Every draft in the language, wrong and clean, with the file that has its names in that language's letters."""
    for path in sorted((FOLDER / "languages").glob(f"{language}-*.txt")):
        for draft in drafts_of(path):
            key = draft.name.split()[1]
            yield replace(draft, casefile=_with_names(draft.casefile, key))


def measure(language: str) -> Told:
    """The checks run over the drafts of a language."""
    told = Told()
    for draft in drafts(language):
        found = _findings(draft)
        if draft.code == CLEAN:
            told.words += len(draft.text.split())
            told.alarms += [(draft, f) for f in found]
            continue
        told.planted[draft.code] += 1
        if any(
            f.code in draft.codes and f.start < draft.end and f.end > draft.start for f in found
        ):
            told.found[draft.code] += 1
        else:
            told.missed.append(draft)
    return told


def _findings(draft: Draft) -> tuple[Finding, ...]:
    return check(draft.text, draft.casefile, audience=draft.audience, as_of=draft.casefile.as_of)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "languages/names.toml").read_text(encoding="utf-8"))


@cache
def _sources(key: str) -> dict[str, Source]:
    rows = _table().get(key, {}).get("sources", ())
    return {row["id"]: replace(a_source(row), language=row["language"]) for row in rows}


def _with_names(casefile: Casefile, key: str) -> Casefile:
    names = tuple(_table().get(key, {}).get("names", ()))
    person = replace(casefile.person, names=(*casefile.person.names, *names))
    return replace(casefile, person=person, sources={**casefile.sources, **_sources(key)})


def main() -> int:
    """Measure and print."""
    for language, name in LANGUAGES.items():
        told = measure(language)
        sys.stdout.write(f"{name}: {told.found.total()} of {told.planted.total()}; {len(told.alarms)} alarms in {told.words} words\n")  # fmt: skip
        for draft in told.missed:
            sys.stdout.write(f"  missed {draft.name} {draft.code}: {draft.text[draft.start : draft.end][:90]!r}\n")  # fmt: skip
        for draft, f in told.alarms:
            sys.stdout.write(f"  alarm {draft.name} {f.code}: {f.quote[:90]!r}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
