"""Footnotes: for each statement the sources it rests on, with title, publisher, date, page and the words."""

import re
from collections.abc import Iterable

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.denials import denial_in
from habeas.core.sources import Source
from habeas.papers.authorship import author_of, has_title
from habeas.papers.draft import Clause
from habeas.papers.escaping import escape
from habeas.papers.writing import Writing

_SENTENCE_ENDS = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bNo)[.!?]+[”»\"']?(?=\s|$)|\n{2,}"
)
_QUOTED = 100
_QUOTED_ON_A_PAGE = 60
_SOURCES = 2
_SOURCES_OF_LAW = 1


def footnote(writing: Writing, clause: Clause, *, most: int = _SOURCES, pages: int = 0) -> str:
    """The footnote of a clause: so many of its sources, one where the note says more, each with the words that carry it.

    `pages` are those of a short paper, which names the title of a source once, or on one page not at all, where the
    publisher and the day tell which it is.
    """
    told = list(_first_of_each(writing.casefile, clause.claims))
    most = min(most, _SOURCES_OF_LAW) if clause.note else most
    cited = [
        _cited(writing, source, anchor, beginning(words, _QUOTED_ON_A_PAGE if pages == 1 else _QUOTED),
               with_title=_needs_title(writing, source, pages))
        for source, anchor, words in told[:most]
    ]  # fmt: skip
    writing.cited.update(source.id for source, _, _ in told[:most])
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


def _needs_title(writing: Writing, source: Source, pages: int) -> bool:
    """Whether there is room for the title, or publisher and day do not tell which source is meant."""
    signed = (source.publisher, source.date)
    every = writing.casefile.known_sources.values()
    same = {s.id for s in every if (s.publisher, s.date) == signed}
    if None in signed or pages == 0:
        return True
    is_alone_on_its_page = pages == 1 and len(same) == 1
    return not is_alone_on_its_page and same & writing.cited != {source.id}


def _cited(
    writing: Writing, source: Source, anchor: Anchor, words: str, *, with_title: bool
) -> str:
    """The source as it is named and worded, in whatever language; only the date is said in that of the paper."""
    language, held = writing.language, source.date
    date = str(language.when(held)) if held is not None else writing.piece("note_undated")
    page = anchor.page or source.page(anchor.start)
    author = (
        author_of(writing.casefile, source) if source.publisher or not has_title(source) else None
    )
    publisher = language.apart(author) if author else ""
    on_page = writing.piece("note_page", page=str(page)) if page else ""
    where = f"{writing.words['note_comma']} ".join(filter(None, [publisher, date, on_page]))
    quote = language.quoted(words)
    title = f"*{escape(language.apart(source.title))}*"
    if not has_title(source):
        with_title = with_title and not publisher
        title = writing.words["note_untitled"]
    given = {"title": title, "where": escape(where), "quote": escape(quote)}
    return writing.words["note_cited" if with_title else "note_again"].format(**given)


def words_of(claim: Claim, source: Source, anchor: Anchor) -> str:
    """The passage; of a denial its sentence, since the passage alone may name only what is denied, up to where it ends."""
    if claim.is_affirmed:
        return anchor.quote
    return denial_in(sentence_of(source, anchor), anchor.quote.strip())


def sentence_of(source: Source, anchor: Anchor) -> str:
    """The whole sentence in which a passage stands."""
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
