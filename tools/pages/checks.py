"""The page of the checks: each code, and what it finds in a draft."""

from habeas.checking import CHECKS, Check
from habeas.checking.tongues.words import LANGUAGES

_NAMES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic"}


def page() -> str:
    """The whole page."""
    parts = [
        "# Checks",
        "What `habeas check` looks for in a draft. Each heading is the code that a finding carries.",
        _languages(),
        *(_check(check) for check in CHECKS.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _check(check: Check) -> str:
    return f"## `{check.code}`\n\n{check.about}\n\n- Wrong: {check.wrong}\n- Better: {check.right}"


def _languages() -> str:
    """Which code is checked in which language; a draft in any other language is checked as an English one."""
    columns = ("en", *LANGUAGES)
    head = f"| code | {' | '.join(_NAMES[c] for c in columns)} |\n|---|{'---|' * len(columns)}"
    rows = (
        f"| `{c.code}` | {' | '.join(_mark(c, one) for one in columns)} |" for c in CHECKS.values()
    )
    told = (
        "A draft is checked in the language in which most of it is written. Where a code has “no”, nothing is looked for:",
        "read the draft for it yourself. “By the reader” is what the reader of sources finds in that language, no more.",
        "In the four other languages `attribution-lost` and `attribution-strengthened` look at ill-treatment, ill health and",
        "hunger strikes; `contradicts-file` at hearings, terms, answers, what the authorities admit, release, acquittal, warrants,",
        "visits, care and the end of a hunger strike; `count-off` at arrests, visits, hearings, transfers, hunger strikes and totals;",
        "`body-unsupported` at who arrested and which court judged; `name-misspelt` at the names of the person and of office holders,",
        "`above-audience` at names, figures and runs of words, not at what is told anew. A Russian name in the wrong case is not found,",
        "nor is a wrong town of arrest in Arabic unless it is called a town or is one that the file knows. A quotation in another",
        "language than its source is compared only where the source has nearly the same words: a translated one is left to its translator.",
    )  # fmt: skip
    return "\n\n".join(("## Languages", "\n".join(told), "\n".join((head, *rows))))


def _mark(check: Check, language: str) -> str:
    if language not in check.languages:
        return "no"
    return "by the reader" if language != "en" and check.is_by_reader else "yes"
