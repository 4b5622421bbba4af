"""Where sentences and clauses begin and end, with exact offsets into the text as it was taken in."""

import re
from dataclasses import dataclass


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
                        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "—": "–", "\u2011": "-",
                        "\x0b": " ", "\x0c": " ", "\u2028": " ", "\u2029": " "})  # fmt: skip
_ABBREVIATIONS = _words(
    """
    mr mrs ms dr prof rev fr st no nos art arts gen col sgt lt capt maj hon sen rep gov pres vs v jr sr inc
    ltd co e.g i.e a.m p.m para paras vol ed eds cf approx dept est u.s u.k u.n ph.d jan feb mar apr jun jul
    aug sep sept oct nov dec al adv atty brig cmdr comm messrs mt
    """
)  # fmt: skip
_END = re.compile(r"""(?:[.!?…]+)["')\]]*(?:\[\d+\])?(?=\s|$)""")
_BLANK = re.compile(r"\n[ \t\r]*(?:\n[ \t\r]*)+")
_DATELINE = re.compile(
    r"(?:[A-Z][\w./ -]{1,40},\s+){0,2}(?:\(?[A-Z]{2,6}\)?\s+)?(?:\d{1,2} [A-Z][a-z]+,? \d{4}|[A-Z][a-z]+\.? \d{1,2},? \d{4})\s*(?:–|--|-|:)\s*"
)
_LONG = re.compile(r"\S{80,}")  # addresses and encoded bytes tell nothing, and cost much
_BULLET = re.compile(r"\s*(?:[-–•*·▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_STARTS = _words(
    """
    The He She It They In On At This These That Those A An His Her Their We I After Before
    """
)


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

    def clause_at(self, offset: int) -> Clause:
        """The clause in which the offset, counted in the sentence, lies."""
        for clause in reversed(self.clauses):
            if clause.start <= offset:
                return clause
        return self.clauses[0]


def plain(text: str) -> str:
    """The text, of the same length, with straight quotes and plain spaces; line breaks are kept."""
    return text.translate(_PLAIN)


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """Every sentence of the text, in order."""
    flat = _LONG.sub(lambda run: " " * len(run[0]), plain(text))
    blocks = _blocks(flat)
    found: list[Sentence] = []
    for number, (start, end) in enumerate(blocks):
        is_heading = _is_heading(flat[start:end], first=number == 0, only=len(blocks) == 1)
        for left, right in _in_block(flat, start, end):
            dateline = _DATELINE.match(flat, left, right)
            left = dateline.end() if dateline else left
            words = flat[left:right].replace("\n", " ")
            found.append(Sentence(left, right, words, number, is_heading, split_clauses(words)))
    return tuple(found)


def _blocks(flat: str) -> list[tuple[int, int]]:
    """Paragraphs, list items and headings."""
    blocks: list[tuple[int, int]] = []
    position = 0
    for gap in [*_BLANK.finditer(flat), None]:
        end = gap.start() if gap else len(flat)
        blocks += _lines_apart(flat, position, end)
        position = gap.end() if gap else end
    return [block for block in (_trimmed(flat, *b) for b in blocks) if block[0] < block[1]]


def _lines_apart(flat: str, start: int, end: int) -> list[tuple[int, int]]:
    """A paragraph, cut where a line break is a real one and not only the end of the line."""
    pieces: list[tuple[int, int]] = []
    left = start
    position = flat.find("\n", start, end)
    while position != -1:
        before, after = flat[left:position].rstrip(), flat[position + 1 : end].lstrip()
        line = before.rpartition("\n")[2]
        if _is_real_break(line, after):
            pieces.append((left, position))
            left = position + 1
        position = flat.find("\n", position + 1, end)
    pieces.append((left, end))
    return pieces


def _is_real_break(line: str, after: str) -> bool:
    if _BULLET.match(after) or not line:
        return True
    if after[:1].islower():
        return False
    is_date = re.match(r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\s*(?:\n|$)", after)
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
    if only or len(block) > 220 or block.endswith((".", "!", ";", ",", '"', ":")):
        return False
    words = re.findall(r"[^\W\d_]{4,}", block)
    capitals = sum(w[0].isupper() for w in words)
    return first or len(words) < 4 or capitals >= 0.6 * len(words) or len(block) < 100


def _in_block(flat: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    left = start
    for mark in _END.finditer(flat, start, end):
        if mark.end() < end and not _ends_sentence(flat, mark, end):
            continue
        spans.append((left, mark.end()))
        left = mark.end()
        while left < end and flat[left].isspace():
            left += 1
    if left < end:
        spans.append((left, end))
    return spans


def _ends_sentence(flat: str, mark: re.Match[str], end: int) -> bool:
    after = flat[mark.end() : min(end, mark.end() + 40)].lstrip()
    first = after.lstrip("\"'([")[:1]
    if not (first.isupper() or first.isdigit() or not first.isalpha()):
        return False
    if mark[0][0] != ".":
        return True
    word = re.search(r"[\w.]*$", flat[max(0, mark.start() - 20) : mark.start()])
    last = word[0] if word else ""
    if len(last) == 1 and last.isupper() and last != "I":
        return False
    if last.casefold() not in _ABBREVIATIONS:
        return True
    next_word = re.match(r"\w+", after)
    return last.casefold() in ("u.s", "u.k", "u.n", "p.m", "a.m", "inc", "ltd", "etc") and bool(
        next_word and next_word[0] in _STARTS
    )


_FINITE = (
    r"(?:has|have|had|was|were|is|are|will|did|does|do|can|could|cannot|must|should|would|may|calls?|urges?|asks?|"
    r"demands?|remains?|faces?|died|said|told|went|began|took|made|gave|saw|held|found|sent|put|wrote|met|kept|left|"
    r"lost|witnessed|sentenced|placed|charged|transferred|released|detained|arrested|denied|refused|accused|"
    r"convicted|continues?|expressed?|also)\b"
)
_CUT = re.compile(
    r"(?P<join>\s*[;:]\s+|\s+–\s+|,?\s+(?:and|but|or|yet)\s+(?:then\s+)?(?=(?:that\s+)?(?:(?:he|she|they|it|we|who|his|her|their|there|no|now|is)\b"
    r"(?!\s+(?:and|or)\b)|" + _FINITE + r"))"
    r"|,\s+(?:and|but|while|although|though|yet|so)\s+|,\s+(?=(?:(?:during|in|from|after)\s+which|which|who|whose|where|when|despite|following|after|before|"
    r"including|as|because|since\s+(?:his|her|their|the|being)|former|the\s+former|in\s+stark|in\s+(?:contravention|violation|breach|defiance))\b)"
    r"|\s+(?=(?:who|which|where|whom|while|because|although|despite|whose)\s)"
    r"|\s+(?=(?:after|before|when|following|since|until)\s+(?:he|she|they|being|having|his|her|their|a|an|the\s+\w+\s+(?:was|were|had))\b)"
    r"|(?<=\bsaid)\s+that\s+|(?<=\btold)\s+that\s+|(?<=reported)\s+that\s+|(?<=\bsays)\s+that\s+|(?<=alleged)\s+that\s+"
    r"|(?<=confirmed)\s+that\s+|(?<=claimed)\s+that\s+|(?<=denied)\s+that\s+|(?<=\bdeny)\s+that\s+)"
)
_LEADING = re.compile(
    r"(?:According to|As|When|After|While|Although|Though|Despite|Following|Because|If|Before|Since (?!then))\b[^,;]*(?:,\s+)"
)


_AFTER_ASIDE = re.compile(
    r",\s+(?:despite|following|after|while|although)\s[^,;]{3,100}(?P<join>,\s+)"
    r"|\bwho\s[^,;]{3,80}(?P<join3>,\s+)(?=(?:was|were|is|are|has|have|had)\s)"
    r"|(?P<join4>,\"\s+)(?=(?:[\w.'-]+\s+){0,8}?(?:said|says|told|added)\b)"
    r"|(?P<join2>,\s+)(?=(?:Mr|Ms|Mrs|Dr)\.?\s+[A-Z]|(?:he|she|they)\s)"
)


def split_clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence, by the words that join them; offsets count from its beginning."""
    cuts = [(m.start("join"), m.end("join")) for m in _CUT.finditer(sentence)]
    cuts += [m.span(m.lastgroup or 0) for m in _AFTER_ASIDE.finditer(sentence)]
    leading = _LEADING.match(sentence)
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


def _clean(sentence: str, start: int, end: int) -> Clause:
    while start < end and sentence[start] in " \"',–-(":
        start += 1
    while end > start and (sentence[end - 1] in " \"',;:–" or (sentence[end - 1] in ".!?" and end == len(sentence))):  # fmt: skip
        end -= 1
    return Clause(start, end)
