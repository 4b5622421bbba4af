"""What every check is given: the draft, the file it is held against, for whom it is meant, and as at which day."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from habeas.checking.finding import Finding, Severity
from habeas.checking.tongues.short import language_of_few
from habeas.checking.tongues.words import LANGUAGES
from habeas.core.casefile import Casefile, once
from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.prose import Phrase
from habeas.core.unseen import Unseen
from habeas.core.when import When
from habeas.reading import Reading, read
from habeas.reading.en.splitting import english
from habeas.reading.languages import language_of
from habeas.reading.sentences import Sentence, plain, split_sentences
from habeas.standards import state_names

T = TypeVar("T")
QUOTED = re.compile(
    r"“([^“”]{3,1500})”|«([^«»]{3,1500})»|„([^„“”]{3,1500})[“”]|\"([^\"\n]{3,1500})\""
)
_OF_THE_TEXT = ("language", "flat", "bare", "parted", "said", "sentences", "_starts", "reading")
_CYRILLIC, _LATIN = re.compile(r"[а-яё]", re.IGNORECASE), re.compile(r"[a-z]", re.IGNORECASE)
_NOTE = re.compile(r"^\[\^[\w-]+\]:.*(?:\n(?:[ \t]+\S.*)?)*", re.MULTILINE)
_MARK = re.compile(r"\[\^[\w-]+\]")
_SIDE = "[\u2066-\u2069]*"
"""The marks that keep a name together within words of the other direction."""
_COLUMN = re.compile(r"^(?P<label>[A-Z][\w’'()/ -]{1,28}?)(?P<gap> {3,})(?=\S)", re.MULTILINE)
"""A label with its value in a column beside it."""
_WIDTH = 50
"""No text is set in lines so narrow: where the next word had room within it, the line ends because its author ended it."""
_EDGE = re.compile(
    r"\n(?=[ \t]*(?:\n|[-*•|–—] |\d{1,2}\. |\((?:[a-z]|\d{1,2})\) |#|(?:(?:By|On|In|Since|From) )?\d{1,2} [A-Z][a-z]+(?: \d{4})?(?: (?:to|until|–|-) \d{1,2} [A-Z][a-z]+(?: \d{4})?)?(?::|\. (?=[A-Z])| [–—-] )|[A-Z][\w’' ()/-]{2,30}: |[^\n|]{1,40} \| |[Cc]{2}: ))"
)
_END = re.compile(
    r"(?<=[.!?:؟])(?<!\bM[rs]\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bM\.)(?<!\bSr\.)(?<!\bSra\.)(?<!\bart\.)(?<!\bNo\.)(?<!\bг\.)[)”\"]?\s+(?=\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*(?: \d{4})?(?: (?:to|until|–|-) \d{1,2} [A-Z][a-z]+(?: \d{4})?)?(?:: |\. (?=[A-Z])| [–—-] )|[A-ZÀ-ÞА-ЯЁ\u0621-\u064a“\"(\[*«¿¡·-])|¶+"
)

# A label that tells of an event, which its value goes on with: "Arrested by: Border Guard".
_LABEL = re.compile(r"(?:^|¶)[ *•-]*(?:Arrest|Detain|Detention|Taken|Seiz|Charg|Sentenc|Convict|Tri(?:ed|al)|Court|Releas|Freed|Held|Bruises|Found|Visit)\w*(?: \w+){0,2}:$")  # fmt: skip

_HEAD = re.compile(r"(?:^|¶|[.!?:] )[ *•-]*\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*(?: \d{4})?\.$")  # fmt: skip
"""A day in front of what was on it: "3 July 2023. The court orders six months of detention."."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the author's own: its words without quotations, notes and marks, and where it stands."""

    text: str
    start: int
    end: int
    paragraph: int
    is_heading: bool


@dataclass(frozen=True)
class Look:
    """One look at a draft, held against what its audience may see of the `whole` file that its writer sees.

    `flat` is the text with plain quotes and spaces, of the same length; `unseen` is what its file carries beside it.
    """

    text: str
    whole: Casefile
    audience: Level
    as_of: date
    unseen: tuple[Unseen, ...] = ()

    @cached_property
    def casefile(self) -> Casefile:
        """The file as the audience may see it: no check says or suggests what rests on more."""
        return self.whole.for_audience(self.audience)

    @cached_property
    def unbound(self) -> "Look":
        """The same look by somebody who may see the whole file."""
        other = replace(self, audience=self.whole.level)
        other.__dict__.update({n: self.__dict__[n] for n in _OF_THE_TEXT if n in self.__dict__})
        return other

    @cached_property
    def language(self) -> str:
        """The language of the author's own words: one that the checks have a table for, or English."""
        cyrillic, latin = (len(letters.findall(self.bare)) for letters in (_CYRILLIC, _LATIN))
        found = language_of(self.bare, "ru" if cyrillic > latin else "")
        found = found or language_of_few(self.bare)
        return found if found in LANGUAGES else "en"

    @cached_property
    def flat(self) -> str:
        """The draft with plain spaces for line breaks too, so that a phrase may run over a line."""
        return plain(self.text).replace("\n", " ")

    @cached_property
    def bare(self) -> str:
        """The draft as long as it is, with quotations dotted out and notes and their marks blank; paragraphs end in ¶."""
        text = _COLUMN.sub(_with_colon, plain(self.text))
        for pattern, blank in (
            (_NOTE, " "),
            (_MARK, " "),
            (_reference(self.casefile), " "),
            (QUOTED, "·"),
        ):
            text = _blanked(text, pattern, blank)
        return _EDGE.sub("¶", text).replace("\n", " ")

    @cached_property
    def parted(self) -> str:
        """The same, with ¶ at each end of a line too that its author set, where the next word had room on it."""
        parted, end = list(self.bare), -1
        for line, after in pairwise(self.text.split("\n")):
            end += len(line) + 1
            if len(line) + 1 + len(after.split(" ", 1)[0]) <= _WIDTH:
                parted[end] = "¶"
        return "".join(parted)

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """The author's own sentences, headings and items of lists among them, in order."""
        return tuple(_said(self.bare))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the draft, in order."""
        return split_sentences(self.text, english)

    def said_at(self, offset: int) -> Said | None:
        """The author's own sentence that holds the offset."""
        return next((s for s in self.said if s.start <= offset < s.end), None)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Where the sentence that holds the offset begins and ends."""
        before = bisect_right(self._starts, offset)
        if before and offset < self.sentences[before - 1].end:
            return self._starts[before - 1], self.sentences[before - 1].end
        return 0, len(self.text)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(sentence.start for sentence in self.sentences)

    def around(self, start: int, end: int, reach: int) -> tuple[str, str]:
        """What stands before and after in the same sentence, at most `reach` characters of each."""
        first, last = self.sentence_at(start)
        return (
            self.flat[max(first, start - reach) : start],
            self.flat[end : min(max(last, end), end + reach)],
        )

    @cached_property
    def reading(self) -> Reading:
        """The draft as the reader understands it."""
        return read(
            self.text,
            document_date=When.on(self.as_of),
            title=None,
            publisher=None,
            language="en",
        )

    @cached_property
    def cited(self) -> tuple[tuple[int, int], ...]:
        """Where the draft gives words of others: quotations, and the titles of sources on file."""
        patterns = (QUOTED, *_titles(self.casefile))
        return tuple(m.span() for pattern in patterns for m in pattern.finditer(self.text))

    def is_cited(self, start: int, end: int) -> bool:
        """Whether a third or more of the words are a quotation or a title, which others have written."""
        shared = max((min(end, b) - max(start, a) for a, b in self.cited), default=0)
        return shared * 3 >= end - start

    @cached_property
    def person_names(self) -> tuple[str, ...]:
        """Every form of the person's name."""
        return self.casefile.person.all_names

    @cached_property
    def country(self) -> str:
        """The name of the state, empty where the table does not have it."""
        return state_names().get(self.casefile.country, "")

    @cached_property
    def stated(self) -> tuple[str, ...]:
        """Every value in words that a claim of the file states."""
        return _stated(self.casefile)

    def once(self, name: str, compute: Callable[[], T]) -> T:
        """What is computed of this look under a name, computed once."""
        kept = self.__dict__
        if name not in kept:
            kept[name] = compute()
        found: T = kept[name]
        return found

    def finding(
        self,
        code: str,
        start: int,
        end: int,
        said: Phrase,
        *,
        severity: Severity = Severity.ERROR,
        suggestion: str = "",
        claims: tuple[str, ...] = (),
    ) -> Finding:
        """A finding on the draft's words from start to end."""
        return Finding(code, severity, said, self.text[start:end], start, end, suggestion, claims)


def _with_colon(column: re.Match[str]) -> str:
    return f"{column['label']}{' ' * (len(column['gap']) - 2)}: "


def _is_led_on(bare: str, end: int) -> bool:
    """Whether what ends there is a label or a day in front of what it is told of."""
    return bool(_LABEL.search(bare, 0, end) or _HEAD.search(bare, max(0, end - _WIDTH), end))


def _said(bare: str) -> Iterator[Said]:
    start, paragraph = 0, 0
    edges = (e for e in _END.finditer(bare) if "¶" in e[0] or not _is_led_on(bare, e.start()))
    for edge in (*edges, None):
        end = len(bare) if edge is None else edge.start()
        words = bare[start:end]
        if words.strip():
            first = start + len(words) - len(words.lstrip())
            text = words.strip()
            yield Said(text, first, first + len(text), paragraph, text.startswith("#"))
        if edge is not None:
            paragraph += edge[0].count("¶")
            start = edge.end()


@once
def _reference(casefile: Casefile) -> re.Pattern[str]:
    """What a note is that has lost its mark, as in a DOCX: a source, its publisher, its day, words of it."""
    sources = (s for s in casefile.known_sources.values() if s.publisher)
    named = {(plain(s.title), plain(s.publisher or "")) for s in sources}
    comma = rf"{_SIDE}[,،]\s+{_SIDE}"
    each = "|".join(comma.join(map(re.escape, pair)) for pair in sorted(named)) or "(?!)"
    words = rf"\s?: ?(?:{QUOTED.pattern})"
    return re.compile(rf"{_SIDE}(?:{each}){comma}[^\n:;«“\"]{{0,40}}(?:{words})?")


@once
def _titles(casefile: Casefile) -> tuple[re.Pattern[str], ...]:
    """The titles of the sources that have more than two words, over whatever spaces."""
    titles = (s.title.split() for s in casefile.known_sources.values())
    joined = {r"\s+".join(map(re.escape, words)) for words in titles if len(words) > 2}
    return tuple(map(re.compile, joined))


@once
def _stated(casefile: Casefile) -> tuple[str, ...]:
    return tuple(dict.fromkeys(v for claim in casefile.known_claims for v in stated_by(claim)))


def stated_by(claim: Claim) -> Iterator[str]:
    """Every value in words that a claim states, and whose word it is."""
    if claim.attribution:
        yield claim.attribution
    for field in fields(claim.fact):
        value = getattr(claim.fact, field.name)
        if type(value) is str:
            yield value


def _blanked(text: str, pattern: re.Pattern[str], blank: str) -> str:
    """The text, of the same length, with what the pattern finds filled by a sign."""
    return pattern.sub(lambda match: blank * len(match[0]), text)
