"""Where sentences and clauses begin and end, with exact offsets into the text as it was taken in."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from habeas.reading.tables import is_dated, is_row, told_together

_PLAIN = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
                        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "—": "–", "\u2011": "-",
                        "\x0b": " ", "\x0c": " ", "\u2028": " ", "\u2029": " "}  # fmt: skip
_NOTED = re.compile(r"(?:\[\^[\w-]+\])+$")
_END = re.compile(r"""(?:[.!?…]+)["')\]]*(?:\[\d+\]|(?:\[\^[\w-]+\])+)?(?=\s|$)""")
_BLANK = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
_LONG = re.compile(r"\S{80,}")  # addresses and encoded bytes tell nothing, and cost much
_BULLET = re.compile(r"\s*(?:[-–•*·▪◦]|\(?\d{1,2}[.)]|\(?(?:[a-z]|[ivx]{2,4})[.)])\s+")
_OF_A_NAME = re.compile(r"\b(?:counsel|lawyer|attorney|judge|prosecutor|investigator|witness|doctor|officer|Mrs?|Ms|Dr)\.? I$", re.I)  # fmt: skip
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_IS_TITLE = re.compile(
    r"(?!(?:On|In|Since|By|From|At|Until|Le|El|En|Du|Del|В|С|На)\s)[^\W\d_].{8,80}\b(?:19|20)\d\d$"
)
"""'Note of a phone call, 28 July 2025': a first line that ends with its year and opens with no word of time."""
_GOES_ON = ".!?;:,"
_LONGEST_OF_HEAD = 90
_LONGEST = 2_000  # in a sentence of a court; more is a table


@dataclass(frozen=True, slots=True)
class Splitting:
    """How one language ends sentences and joins clauses.

    Of the abbreviations those in `may_end` end a sentence where one of `starts` follows. `dateline` opens a press release,
    `date_line` is a date on a line of its own. `cut` finds the words between two clauses (group `join`), `aside` the end of an
    aside (its last group), `leading` a clause that stands before the main one. A
    line that `label` opens tells something, and is no heading: 'Date of arrest: …'. What `weak` finds joins two clauses
    only where a `finite` verb stands before it. Where a word of saying (`says`) stands before it and none of asking (`asks`), what
    `that_too` finds joins one thing said to the next: 'stated that …, that …'.
    """

    language: str
    abbreviations: frozenset[str]
    may_end: frozenset[str]
    starts: frozenset[str]
    dateline: re.Pattern[str]
    date_line: re.Pattern[str]
    initial_word: str
    cut: re.Pattern[str]
    aside: re.Pattern[str]
    leading: re.Pattern[str]
    label: re.Pattern[str] | None = None
    weak: re.Pattern[str] | None = None
    finite: re.Pattern[str] | None = None
    that_too: re.Pattern[str] | None = None
    says: re.Pattern[str] | None = None
    asks: re.Pattern[str] | None = None

    def named(self, language: str) -> "Splitting":
        """The same for another language."""
        return replace(self, language=language)


SplittingOf = Callable[[str, Splitting | None], Splitting]


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence that tells one thing, without the words that join it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `text` is as long as the passage, with plain spaces and quotation marks."""

    start: int
    end: int
    text: str
    paragraph: int
    is_heading: bool
    clauses: tuple[Clause, ...]
    language: str

    def clause_at(self, offset: int) -> Clause:
        """The clause in which the offset, counted in the sentence, lies."""
        for clause in reversed(self.clauses):
            if clause.start <= offset:
                return clause
        return self.clauses[0]


def plain(text: str) -> str:
    """The text, of the same length, with straight quotes and plain spaces; line breaks are kept."""
    for character, straight in _PLAIN.items():
        text = text.replace(character, straight)
    return text


def split_sentences(text: str, splitting_of: SplittingOf) -> tuple[Sentence, ...]:
    """Every sentence of the text, in order; each passage by the rules of its own language."""
    return tuple(
        Sentence(
            *span, words, number, is_heading, split_clauses(words, splitting), splitting.language
        )
        for span, words, number, is_heading, splitting in _passages(text, splitting_of)
    )


def languages_in(text: str, splitting_of: SplittingOf) -> Iterator[tuple[str, str]]:
    """The language of every sentence of the text, with its words."""
    for _, words, _, _, splitting in _passages(text, splitting_of):
        yield splitting.language, words


_Passage = tuple[tuple[int, int], str, int, bool, Splitting]


def _passages(text: str, splitting_of: SplittingOf) -> Iterator[_Passage]:
    """Each sentence: where it stands, its words, the number of its paragraph, whether a heading, how it is split."""
    flat = _LONG.sub(lambda run: " " * len(run[0]), plain(text))
    blocks = _blocks(flat, text, splitting_of(flat, None))
    for number, (start, end) in enumerate(blocks):
        of_block = splitting_of(flat[start:end], None)
        is_heading = _is_heading(flat[start:end], first=number == 0, only=len(blocks) == 1)
        has_label = of_block.label and of_block.label.match(flat, start, end)
        if has_label or is_dated(text[start:end]):
            is_heading = False
        told = told_together(text, start, end)
        for left, right in (s for cells in told for s in _in_block(flat, *cells, of_block)):
            own = splitting_of(flat[left:right], of_block)
            dateline = own.dateline.match(flat, left, right)
            left = dateline.end() if dateline else left
            words = flat[left:right].replace("\n", " ")
            yield (left, right), words, number, is_heading, own


def _blocks(flat: str, text: str, splitting: Splitting) -> list[tuple[int, int]]:
    """Paragraphs, list items, headings and the rows of tables; `text` has the tabs between their cells."""
    blocks: list[tuple[int, int]] = []
    position = 0
    for gap in [*_BLANK.finditer(flat), None]:
        end = gap.start() if gap else len(flat)
        blocks += _lines_apart(flat, text, position, end, splitting)
        position = gap.end() if gap else end
    return [block for block in (_trimmed(flat, *b) for b in blocks) if block[0] < block[1]]


def _lines_apart(
    flat: str, text: str, start: int, end: int, splitting: Splitting
) -> list[tuple[int, int]]:
    """A paragraph, cut where a line break is a real one and not only the end of the line."""
    pieces: list[tuple[int, int]] = []
    left = start
    is_head = _is_head(flat[start:end])
    position = flat.find("\n", start, end)
    while position != -1:
        before, after = flat[left:position].rstrip(), flat[position + 1 : end].lstrip()
        line = before.rpartition("\n")[2]
        is_first = start == 0 and "\n" not in flat[:position].strip() and _IS_TITLE.match(line)
        if is_head or is_first or _is_between_rows(text, position) or _is_real_break(line, after, splitting):  # fmt: skip
            pieces.append((left, position))
            left = position + 1
        position = flat.find("\n", position + 1, end)
    pieces.append((left, end))
    return pieces


def _is_head(block: str) -> bool:
    """Whether it is lines with a date among them, each by itself, as above a letter or a report."""
    lines = [line.strip() for line in block.split("\n")]
    are_lines = all(
        0 < len(line) <= _LONGEST_OF_HEAD and not line[0].islower() and line[-1] not in _GOES_ON
        for line in lines
    )
    return are_lines and any(map(_YEAR.search, lines))


def _is_between_rows(text: str, position: int) -> bool:
    """Whether a row of a table ends or begins at a line break."""
    before = text[text.rfind("\n", 0, position) + 1 : position]
    following = text.find("\n", position + 1)
    return is_row(before) or is_row(text[position + 1 : following if following >= 0 else None])


def _is_real_break(line: str, after: str, splitting: Splitting) -> bool:
    if _BULLET.match(after) or not line:
        return True
    if after[:1].islower():
        return False
    if splitting.label and splitting.label.match(after):
        return True
    is_date = splitting.date_line.match(after)
    return bool(is_date) or (line.endswith((".", "!", "?", ":", '"')) and len(line) < 60) or len(line) < 45  # fmt: skip


def _trimmed(flat: str, start: int, end: int) -> tuple[int, int]:
    bullet = _BULLET.match(flat, start, end)
    start = bullet.end() if bullet and flat[start:end].strip() else start
    while start < end and flat[start].isspace():
        start += 1
    while end > start and flat[end - 1].isspace():
        end -= 1
    return start, end


def _is_heading(block: str, *, first: bool, only: bool) -> bool:
    if only or len(block) > 220 or _NOTED.sub("", block).endswith((".", "!", ";", ",", '"', ":")):
        return False
    words = re.findall(r"[^\W\d_]{4,}", block)
    capitals = sum(w[0].isupper() for w in words)
    return first or len(words) < 4 or capitals >= 0.6 * len(words) or len(block) < 100


def _in_block(flat: str, start: int, end: int, splitting: Splitting) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    left = start
    for mark in _END.finditer(flat, start, end):
        if mark.end() < end and not _ends_sentence(flat, mark, end, splitting):
            continue
        spans.append((left, mark.end()))
        left = mark.end()
        while left < end and flat[left].isspace():
            left += 1
    if left < end:
        spans.append((left, end))
    return [piece for span in spans for piece in _in_pieces(flat, *span)]


def _in_pieces(flat: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """A run of words without an end, such as a table of dates, cut between words: no rule needs to see so far."""
    while right - left > _LONGEST:
        cut = max(
            flat.rfind(" ", left + 1, left + _LONGEST), flat.rfind("\n", left + 1, left + _LONGEST)
        )
        end = cut if cut > left else left + _LONGEST
        yield left, end
        left = end + (cut > left)
    yield left, right


def _ends_sentence(flat: str, mark: re.Match[str], end: int, splitting: Splitting) -> bool:
    after = flat[mark.end() : min(end, mark.end() + 40)].lstrip()
    first = after.lstrip("\"'([")[:1]
    if not (first.isupper() or first.isdigit() or not first.isalpha()):
        return False
    if mark[0][0] != ".":
        return True
    word = re.search(r"[\w.]*$", flat[max(0, mark.start() - 20) : mark.start()])
    last = word[0] if word else ""
    before = flat[max(0, mark.start() - 20) : mark.start()]
    is_initial = last != splitting.initial_word or _OF_A_NAME.search(before) is not None
    if len(last) == 1 and last.isupper() and is_initial:
        return False
    if last.casefold() not in splitting.abbreviations:
        return True
    next_word = re.match(r"\w+", after)
    return last.casefold() in splitting.may_end and bool(
        next_word and next_word[0] in splitting.starts
    )


def split_clauses(sentence: str, splitting: Splitting) -> tuple[Clause, ...]:
    """The clauses of a sentence, by the words that join them; offsets count from its beginning."""
    sentence = _NOTED.sub("", sentence)
    cuts = [m.span(m.lastgroup or 0) for m in splitting.cut.finditer(sentence)]
    cuts += [m.span(m.lastgroup or 0) for m in splitting.aside.finditer(sentence)]
    cuts += _weak_cuts(sentence, splitting, cuts)
    cuts += _each_said(sentence, splitting)
    leading = splitting.leading.match(sentence)
    if leading and leading.end() < len(sentence):
        cuts.append((leading.end() - 2, leading.end()))
    clauses: list[Clause] = []
    left = 0
    for start, end in sorted(cuts):
        if start < left:
            continue
        clauses.append(_clean(sentence, left, start))
        left = end
    clauses.append(_clean(sentence, left, len(sentence)))
    kept = tuple(clause for clause in clauses if clause.start < clause.end)
    return kept or (Clause(0, len(sentence)),)


def _weak_cuts(
    sentence: str, splitting: Splitting, cuts: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """'… was refused and a visit that was promised was cancelled', but not 'the lawyer and a friend were …'."""
    if splitting.weak is None or splitting.finite is None:
        return []
    found = []
    for match in splitting.weak.finditer(sentence):
        left = max((end for _, end in cuts if end <= match.start()), default=0)
        if splitting.finite.search(sentence, left, match.start()):
            found.append(match.span("join"))
    return found


def _each_said(sentence: str, splitting: Splitting) -> list[tuple[int, int]]:
    """'… stated that A, that B and that C': a cut before each further 'that'; none in 'asks that A, that B'."""
    says = splitting.says.search(sentence) if splitting.says else None
    if says is None or splitting.that_too is None or splitting.asks is None:
        return []
    found = splitting.that_too.finditer(sentence, says.end())
    return [m.span("join") for m in found if not splitting.asks.search(sentence, 0, m.start())]


def _clean(sentence: str, start: int, end: int) -> Clause:
    while start < end and sentence[start] in " \"',–-(":
        start += 1
    while end > start and (sentence[end - 1] in " \"',;:–" or (sentence[end - 1] in ".!?" and end == len(sentence))):  # fmt: skip
        end -= 1
    return Clause(start, end)
