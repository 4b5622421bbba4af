"""What the checks find in drafts in French, Spanish, Russian and Arabic, by language and code.

    python -m tools.tongues

Prints what was missed and writes docs/reference/checker-figures-languages.md. Drafts stand in tests/checking/planted/languages as rounds do (see tools.whole); a clean one has `clean` for a code.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from habeas.checking import Finding, check
from habeas.core.casefile import Casefile
from habeas.core.sources import Source
from tools.planting import FOLDER, Draft, a_source
from tools.whole import against, drafts_of

PAGE = Path(__file__).resolve().parents[1] / "docs/reference/checker-figures-languages.md"
LANGUAGES = {"fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic"}
CLEAN = "clean"
WORDS_OF_A_PAGE = 400
FIRST_SIGHT = (
    ("A first lot, before there was a table for any of the languages", "2 of 12, 6 of 12, 2 of 12, 2 of 6", 12, 42, 41, 6.6),
    ("A second lot, after that, by the same hand as the tables", "9 of 12, 10 of 12, 11 of 12, 5 of 6", 35, 42, 4, 5.9),
    ("A third lot, on other cases and of the codes added since", "9 of 10, 8 of 10, 10 of 10, 5 of 6", 32, 36, 6, 3.4),
    ("A fourth lot, worded to get past the tables", "5 of 8, 3 of 8, 4 of 8, 2 of 5", 14, 29, 6, 3.5),
    ("A fifth lot, mostly of clean letters in free prose", "4 of 4, 3 of 4, 4 of 4, 1 of 2", 12, 14, 5, 3.3),
    ("A sixth lot, after that", "4 of 6, 4 of 5, 4 of 5, 3 of 3", 15, 19, 0, 1.9),
    ("A seventh lot, letters of many mistakes, mostly of what was not looked for then", "1 of 7, 3 of 8, 1 of 8, 0 of 7", 5, 30, 0, 1.9),
    ("An eighth lot, of the same kind, after that", "3 of 8, 4 of 5, 5 of 8, 6 of 8", 18, 29, 0, 3.3),
    ("A ninth lot, of the same kind, after that", "6 of 6, 5 of 7, 4 of 7, 2 of 7", 17, 27, 0, 0.6),
)  # fmt: skip
"""What was found the first time: by language, in all, of how many, false alarms, on how many clean pages."""


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


def a_planted_file(key: str) -> Casefile:
    """The file of a case, or of an example as on a day, with its names in the letters of other languages."""
    casefile, _ = against(key)
    return _with_names(casefile, key.split()[0])


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


def page(told: dict[str, Told]) -> str:
    """The page of the figures."""
    names = [LANGUAGES[language] for language in told]
    codes = sorted(set().union(*(one.planted for one in told.values())))
    rows = [f"| `{code}` | {' | '.join(_cell(one, code) for one in told.values())} |" for code in codes]  # fmt: skip
    return "\n".join(
        (
            "# What the checks find in other languages",
            "",
            "Written by `python -m tools.tongues` from the drafts of `tests/checking/planted/languages`: letters and statements",
            "written whole on the invented cases and the examples, with one known mistake each or none.",
            "",
            *(_summary(LANGUAGES[language], one) for language, one in told.items()),
            "",
            "The tables of words were mended on these drafts, and whoever wrote the tables wrote the drafts: expect less on the",
            f"drafts of others. What was found the first time ({', '.join(names)}), and the false alarms of that time:",
            "",
            *(f"- {what}: {each}: {n} of {of} ({n / of:.2f}); {alarms} on {on} pages ({alarms / on:.2f} a page)." for what, each, n, of, alarms, on in FIRST_SIGHT),
            "",
            f"| code | {' | '.join(names)} |",
            f"|---|{'---:|' * len(names)}",
            *rows,
            "",
            "A dash: no draft of that language has such a mistake. What is looked for in which language: `checks.md`.",
            "",
        )
    )  # fmt: skip


def _summary(name: str, told: Told) -> str:
    found, planted = told.found.total(), told.planted.total()
    pages = told.words / WORDS_OF_A_PAGE
    return f"- {name}: {found} of {planted} found ({found / planted:.2f}); {len(told.alarms)} false alarms on {pages:.1f} clean pages."  # fmt: skip


def _cell(told: Told, code: str) -> str:
    return f"{told.found[code]} of {told.planted[code]}" if told.planted[code] else "–"


def main() -> int:
    """Measure, print and write."""
    told = {language: measure(language) for language in LANGUAGES}
    made = page(told)
    sys.stdout.write(made)
    for one in told.values():
        for draft in one.missed:
            sys.stdout.write(f"missed {draft.name} {draft.code}: {draft.text[draft.start : draft.end]!r}\n")  # fmt: skip
        for draft, f in one.alarms:
            sys.stdout.write(f"alarm {draft.name} {f.code}: {f.quote!r}\n")
    PAGE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
