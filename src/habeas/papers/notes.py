"""Footnotes: for each statement the sources it rests on, with title, publisher, date, page and the words."""

import re
from collections.abc import Iterable

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.sources import Source
from habeas.papers.draft import Clause
from habeas.papers.escaping import escape
from habeas.papers.writing import Writing

_SENTENCE_ENDS = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bNo)[.!?]+[”»\"']?(?=\s|$)|\n{2,}"
)
_QUOTED = 100
_SOURCES = 2
_SOURCES_OF_LAW = 1


def footnote(writing: Writing, clause: Clause, *, most: int = _SOURCES) -> str:
    """The footnote of a clause: so many of its sources, one where the note says more, each with the words that carry it."""
    told = list(_first_of_each(writing.casefile, clause.claims))
    most = min(most, _SOURCES_OF_LAW) if clause.note else most
    cited = [_cited(writing, source, anchor, words) for source, anchor, words in told[:most]]
    more = len(told) - most
    if more > 0:
        piece = "note_more" if more == 1 else "note_more_many"
        cited.append(
            writing.language.settle(writing.piece(piece, more=writing.language.number(more)))
        )
    told_of = f"{writing.language.semicolon} ".join(cited)
    return " ".join(filter(None, [escape(clause.note), f"{told_of}."]))


def _first_of_each(casefile: Casefile, ids: Iterable[str]) -> Iterable[tuple[Source, Anchor, str]]:
    """For each source of the claims, the first passage cited, and the words to quote."""
    seen: set[str] = set()
    for claim in (_claim(casefile, i) for i in ids):
        for anchor in claim.anchors:
            if anchor.source not in seen:
                seen.add(anchor.source)
                source = casefile.known_sources[anchor.source]
                yield source, anchor, words_of(claim, source, anchor)


def _claim(casefile: Casefile, claim_id: str) -> Claim:
    return next(c for c in casefile.known_claims if c.id == claim_id)


def _cited(writing: Writing, source: Source, anchor: Anchor, words: str) -> str:
    """The source as it is named and worded, in whatever language; only the date is said in that of the paper."""
    language, held = writing.language, source.date
    date = str(language.when(held)) if held is not None else writing.piece("note_undated")
    page = anchor.page or source.page(anchor.start)
    publisher = language.apart(source.publisher) if source.publisher else ""
    on_page = writing.piece("note_page", page=str(page)) if page else ""
    where = f"{writing.words['note_comma']} ".join(filter(None, [publisher, date, on_page]))
    title, quote = language.apart(source.title), language.quoted(beginning(words))
    given = {"title": f"*{escape(title)}*", "where": escape(where), "quote": escape(quote)}
    return writing.words["note_cited"].format(**given)


def words_of(claim: Claim, source: Source, anchor: Anchor) -> str:
    """The passage; of a denial the whole sentence, since the passage alone may name only what is denied."""
    if claim.is_affirmed:
        return anchor.quote
    begins = [m.end() for m in _SENTENCE_ENDS.finditer(source.text, 0, anchor.start)]
    ends = _SENTENCE_ENDS.search(source.text, anchor.end)
    start = begins[-1] if begins else 0
    return source.text[start : ends.start() if ends else len(source.text)].strip() or anchor.quote


def beginning(quote: str, most: int = _QUOTED) -> str:
    """The quote, or its beginning up to a word's end."""
    words = " ".join(quote.split()).rstrip(".")
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"
