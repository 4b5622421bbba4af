"""A demand called urgent, in a draft that names no day by which to act."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.parts import demands, has_deadline
from habeas.core.prose import whole

CODE = "deadline-missing"
EXAMPLE = (
    "We call on the government to act immediately.",
    "We call on the Minister of Justice to let a doctor see her by 14 June 2024.",
)
_URGENT = re.compile(r"\b(?:immediate(?:ly)?|urgent(?:ly)?(?! (?:cases?|appeals?|actions?)\b)|urgency|at once|without (?:(?:further|any|the \w+|an?(?:other)? (?:moment|minute|hour|day)['’]s) )?delay|(?:not|without) (?:to )?los\w+ (?:a|another|one|any) (?:moment|minute|hour|day|time)|as soon as possible|promptly|forthwith|without further ado|right away|straight away|straightaway|instantly|swiftly|speedily|in all haste|with(?:out| no) (?:further |any |more )?(?:loss of time|hesitation)|no later|(?<!for )now)\b", re.IGNORECASE)  # fmt: skip
_ASKS = re.compile(r"\b(?:calls? (?:up)?on|urges?|demands?|asks?|requests?|appeals? to|is asked|are asked|please|must|should)\b", re.IGNORECASE)  # fmt: skip

# The press is told what is asked; those who are asked have it in a letter.
_TO_THE_PRESS = re.compile(r"\b(?:press (?:note|release|statement)|media (?:advisory|release)|immediate release|embargo\w*)\b", re.IGNORECASE)  # fmt: skip
_HEAD = 300
# "Please write at once" is asked of readers; what they are to write has the day.
_TO_READERS = re.compile(r"\bplease (?:write|send|act|sign|share|call|phone|take part)\b", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """The first such word."""
    if has_deadline(look) or _TO_THE_PRESS.search(look.bare[:_HEAD]):
        return
    for said in demands(look):
        match = _URGENT.search(said.text)
        if match is not None and _ASKS.search(said.text) and not _TO_READERS.search(said.text):
            start = said.start + match.start()
            yield look.finding(
                CODE, start, start + len(match[0]),
                whole("The demand is urgent and has no date: say by which day."),
                severity=Severity.NOTE,
            )  # fmt: skip
            return
