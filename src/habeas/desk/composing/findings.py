"""What is off in the words of a paper: what the checker found, and footnotes that hold nothing, each on its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext

from habeas.checking import Finding, Severity, check
from habeas.checking.checks import statement_unsupported
from habeas.core.casefile import Casefile
from habeas.desk.composing.words import as_read
from habeas.desk.telling import tell
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper
from habeas.papers.footnotes import MARK, Parted, marked_spans, parted
from habeas.rendering import escape

_TYPED = re.compile(r"\\\[\\?\^([\w-]+)\\?\]")
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Found:
    """One finding in the user's words, on the words it points at: from `start` to `end` in code points."""

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


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found, in the order of the words."""

    found: tuple[Found, ...]

    @property
    def errors(self) -> int:
        """How many must be mended before the words may leave the house."""
        return sum(f.severity is Severity.ERROR for f in self.found)


def findings(words: Words, paper: Paper, casefile: Casefile) -> Findings:
    """What is off in these words, held against the case as its audience may see it."""
    day = paper.draft.as_of
    text = words.markdown
    checked = check(text, casefile.at(day), audience=paper.audience, as_of=day)
    found = [*(_told(text, f) for f in checked), *_loose(words, as_read(paper, casefile))]
    return Findings(tuple(sorted(found, key=lambda f: (f.start, f.end))))


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
    """What one press may write over the words: a figure alone is no statement, and is told in the finding itself."""
    return "" if finding.code == statement_unsupported.CODE else finding.suggestion


def _last_words(text: str) -> str:
    return text if len(text) <= _AROUND else f"… {text[-_AROUND:].partition(' ')[2]}"


def _first_words(text: str) -> str:
    return text if len(text) <= _AROUND else f"{text[:_AROUND].rpartition(' ')[0]} …"


def _plain(markdown: str) -> str:
    """The words as they are read, without marks and escapes."""
    return re.sub(r"\\([^\w\s])", r"\1", MARK.sub("", markdown))


def _loose(words: Words, seen: Casefile) -> Iterator[Found]:
    """Marks without words or claims or on claims not held, notes without a mark, marks typed as plain words."""
    held = {i for fact in seen.facts for i in fact.claim_ids}
    text, done = parted(words.markdown), set[str]()
    for name, start, end in marked_spans(words.markdown):
        if name not in done:
            for said in _of_mark(name, words, text, held):
                yield Found(Severity.ERROR, said, words.markdown[start:end], start, end)
        done.add(name)
    for name in text.unmarked:
        start = words.markdown.rfind(f"[^{name}]:")
        said = gettext("Footnote %(number)s is marked nowhere: put its mark into the words, or delete it.")  # fmt: skip
        yield Found(
            Severity.ERROR, said % {"number": name}, f"[^{name}]", start, start + len(name) + 3
        )
    for typed in _TYPED.finditer(words.markdown):
        said = gettext("This is typed as words and is no footnote: take it out, and insert the fact instead.")  # fmt: skip
        yield Found(Severity.ERROR, said, f"[^{typed[1]}]", typed.start(), typed.end())


def _of_mark(name: str, words: Words, text: Parted, held: set[str]) -> Iterator[str]:
    number = {"number": name}
    if name in text.wordless:
        yield gettext("Footnote %(number)s has no words.") % number
    claims = words.notes.get(name, ())
    if not claims:
        yield gettext("Footnote %(number)s rests on no claim of the file.") % number
    elif not set(claims) <= held:
        yield gettext("Footnote %(number)s rests on a claim that is not held for this audience.") % number  # fmt: skip
