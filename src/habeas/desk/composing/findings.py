"""What is off in the words of a paper: what the checker found, and footnotes that hold nothing, each on its words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate

from django.utils.translation import gettext

from habeas.checking import CHECKS, Finding, Severity, check
from habeas.checking.checks import (
    above_audience,
    absolute_negative,
    attribution_lost,
    attribution_strengthened,
    custody_status,
    duty_without_treaty,
    legal_conclusion,
    statement_unsupported,
    status_stale,
)
from habeas.checking.leaks.closed import told_once
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.desk.composing.words import as_read
from habeas.desk.telling import tell
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper
from habeas.papers.footnotes import MARK, Parted, marked_spans, parted
from habeas.rendering import escape

_TYPED = re.compile(r"\\\[\\?\^([\w-]+)\\?\]")
_AROUND = 40
_NOT_HELD = "footnote-not-held"
_TOLD_ALONE = frozenset(
    each.CODE
    for each in (
        absolute_negative,
        attribution_lost,
        attribution_strengthened,
        custody_status,
        duty_without_treaty,
        legal_conclusion,
        statement_unsupported,
        status_stale,
    )
)
_BARRED = (above_audience.CODE, _NOT_HELD)


@dataclass(frozen=True, slots=True)
class Found:
    """One finding in the user's words, on the words it points at: from `start` to `end` in code points.

    `key` is the same for as long as the same is found on the same words.
    """

    key: str
    severity: Severity
    said: str
    quote: str
    start: int
    end: int
    suggestion: str = ""
    before: str = ""
    after: str = ""

    @property
    def place(self) -> str:
        """Where it stands, as a button sends it."""
        return f"{self.start}-{self.end}"

    @property
    def may_stay(self) -> bool:
        """Whether a reason can outweigh it: never what the audience may not see."""
        return not self.key.startswith(_BARRED)


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found, in the order of the words."""

    found: tuple[Found, ...]

    @property
    def errors(self) -> tuple[Found, ...]:
        """Those that must be mended before the words may leave the house."""
        return tuple(f for f in self.found if f.severity is Severity.ERROR)


def findings(words: Words, paper: Paper, casefile: Casefile) -> Findings:
    """What is off in these words, held against the case as its audience may see it."""
    day = paper.draft.as_of
    text = words.markdown
    every = check(text, casefile.at(day), audience=paper.audience, as_of=day)
    checked = told_once(every, casefile, audience=paper.audience)
    found = [*(_told(text, f) for f in checked), *_loose(words, as_read(paper, casefile))]
    found += _of_addressees(paper, casefile)
    return Findings(tuple(sorted(found, key=lambda f: (f.start, f.end))))


def above(names: Sequence[str], casefile: Casefile, *, audience: Level) -> tuple[str, ...]:
    """Of these addressees, those that only what is above the audience names."""
    others = frozenset(CHECKS) - {above_audience.CODE}
    lines = [re.sub(r"\s+", " ", name) for name in names]
    found = check(
        "\n".join(lines), casefile, audience=audience, as_of=casefile.as_of, silenced=others
    )
    ends = list(accumulate(len(line) + 1 for line in lines))
    return tuple(
        name
        for name, line, end in zip(names, lines, ends, strict=True)
        if any(f.start < end and f.end > end - len(line) - 1 for f in found)
    )


def _of_addressees(paper: Paper, casefile: Casefile) -> Iterator[Found]:
    for name in above(paper.draft.addressees, casefile, audience=paper.audience):
        said = gettext("This addressee stands only in what is above the level of the audience: begin another paper.")  # fmt: skip
        yield Found(_key(above_audience.CODE, 0, 0, name), Severity.ERROR, said, name, 0, 0)


def mended(words: Words, paper: Paper, casefile: Casefile, place: str) -> str:
    """The Markdown with the suggestion of the finding at that place in place of its words."""
    text = words.markdown
    for found in findings(words, paper, casefile).found:
        if found.place == place and found.suggestion:
            return text[: found.start] + escape(found.suggestion) + text[found.end :]
    return text


def _told(text: str, finding: Finding) -> Found:
    start, end = finding.start, finding.end
    return Found(
        _key(finding.code, start, end, finding.message),
        finding.severity,
        tell(finding),
        _plain(finding.quote),
        start,
        end,
        _in_its_place(finding),
        _last_words(_plain(text[text.rfind("\n", 0, start) + 1 : start])),
        _first_words(_plain(text[end:].partition("\n")[0])),
    )


def _in_its_place(finding: Finding) -> str:
    """What one press may write over the words: a figure or a voice alone is no statement, and is told beside it."""
    return "" if finding.code in _TOLD_ALONE else finding.suggestion


def _last_words(text: str) -> str:
    return text if len(text) <= _AROUND else f"… {text[-_AROUND:].partition(' ')[2]}"


def _first_words(text: str) -> str:
    return text if len(text) <= _AROUND else f"{text[:_AROUND].rpartition(' ')[0]} …"


def _plain(markdown: str) -> str:
    """The words as they are read, without marks and escapes."""
    return re.sub(r"\\([^\w\s])", r"\1", MARK.sub("", markdown))


def _key(code: str, start: int, end: int, message: str = "") -> str:
    return f"{code}-{start}-{end}-{sha256(message.encode()).hexdigest()[:8]}"


def _loose(words: Words, seen: Casefile) -> Iterator[Found]:
    """Marks without words or claims or on claims not held, notes without a mark, marks typed as plain words."""
    held = {i for fact in seen.facts for i in fact.claim_ids}
    text, done = parted(words.markdown), set[str]()
    for name, start, end in marked_spans(words.markdown):
        if name not in done:
            for code, said in _of_mark(name, words, text, held):
                yield _error(code, said, words.markdown[start:end], start)
        done.add(name)
    for name in text.unmarked:
        start = words.markdown.rfind(f"[^{name}]:")
        said = gettext("Footnote %(number)s is marked nowhere: put its mark into the words, or delete it.")  # fmt: skip
        yield _error("footnote-unmarked", said % {"number": name}, f"[^{name}]", start)
    for typed in _TYPED.finditer(words.markdown):
        said = gettext("This is typed as words and is no footnote: take it out, and insert the fact instead.")  # fmt: skip
        quote, start, end = f"[^{typed[1]}]", typed.start(), typed.end()
        key = _key("footnote-typed", start, end)
        yield Found(key, Severity.ERROR, said, quote, start, end)


def _error(code: str, said: str, quote: str, start: int) -> Found:
    """An error on words that stand in the text as they are read."""
    end = start + len(quote)
    return Found(_key(code, start, end), Severity.ERROR, said, quote, start, end)


def _of_mark(name: str, words: Words, text: Parted, held: set[str]) -> Iterator[tuple[str, str]]:
    number = {"number": name}
    if name in text.wordless:
        yield "footnote-wordless", gettext("Footnote %(number)s has no words.") % number
    claims = words.notes.get(name, ())
    if not claims:
        said = gettext("Footnote %(number)s rests on no claim of the file.") % number
        yield "footnote-claimless", said
    elif not set(claims) <= held:
        said = gettext("Footnote %(number)s rests on a claim that is not held for this audience.") % number  # fmt: skip
        yield _NOT_HELD, said
