"""Finding persons, claims and sources by their words: FTS5 on SQLite, tsvector on PostgreSQL, one function.

Words are matched whatever their accents and case, the last one by its beginning; every word must be there.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Q, QuerySet

from habeas.core.casefile import Casefile
from habeas.core.timeline import tell_claim
from habeas.ledger import models
from habeas.ledger.wording import CLAIM, entry_of, wording

PERSON, SOURCE = "person", "source"
_PIECE = 50_000
Found = tuple[str, str, str]
Seen = Callable[[list[int]], list[int]]


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what sort, in which case, its id, and the words around the match."""

    sort: str
    case: str
    ref: str
    excerpt: str


def folded(text: str) -> str:
    """Without accents and case, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def found_in(casefile: Casefile, indexed: Container[tuple[str, str]] = ()) -> Iterator[Found]:
    """What of a case can be found: sort, id and text; without the claims and sources that are indexed already."""
    yield PERSON, casefile.person.id, " · ".join(casefile.person.all_names)
    for claim in casefile.known_claims:
        if (CLAIM, claim.id) not in indexed:
            yield CLAIM, claim.id, entry_of(claim, tell_claim(claim))
    for source in sorted(casefile.known_sources.values(), key=lambda s: s.id):
        if (SOURCE, source.id) not in indexed:
            for piece in _pieces(f"{source.title}\n{source.text}"):
                yield SOURCE, source.id, piece


def rows(casefile: Casefile) -> list[dict[str, Any]]:
    """The rows that the index of a case must hold, in no order that counts."""
    return [_row(entry) for entry in found_in(casefile)]


def _row(entry: Found) -> dict[str, Any]:
    sort, ref, text = entry
    return {"sort": sort, "ref": ref, "text": text, "folded": folded(text)}


def _pieces(text: str) -> list[str]:
    """A long text in pieces that end with a word: what PostgreSQL can index at once has a limit."""
    pieces = []
    while len(text) > _PIECE:
        end = text.rfind(" ", 1, _PIECE) + 1 or _PIECE
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text]


def rewrite(case: models.Case, casefile: Casefile) -> None:
    """Index what of one case is new, and the claims that are told in other words now.

    A claim or a source stays as it is, so what else is indexed is left alone.
    """
    entries = models.SearchEntry.objects.filter(case=case)
    _remove(entries.filter(Q(sort=PERSON) | Q(sort=CLAIM) & ~Q(wording=wording())))
    indexed = set(entries.values_list("sort", "ref"))
    _insert(case, found_in(casefile, indexed))


def rebuild(case: models.Case, casefile: Casefile) -> None:
    """Index one case again from nothing."""
    _remove(models.SearchEntry.objects.filter(case=case))
    _insert(case, found_in(casefile))


def _remove(entries: QuerySet[models.SearchEntry]) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM ledger_search WHERE rowid = %s",
                [(pk,) for pk in entries.values_list("pk", flat=True)],
            )
    entries.delete()


def _insert(case: models.Case, found: Iterable[Found]) -> None:
    now = wording()
    made = models.SearchEntry.objects.bulk_create(
        [
            models.SearchEntry(case=case, wording=now if entry[0] == CLAIM else None, **_row(entry))
            for entry in found
        ]
    )
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO ledger_search (rowid, text) VALUES (%s, %s)",
                [(entry.pk, entry.folded) for entry in made],
            )


def search(query: str, *, limit: int = 50, seen: Seen | None = None) -> list[Hit]:
    """What has all the words of the query, persons first, then the newest; of that only what is seen, where told."""
    words = words_of(query)
    if not words:
        return []
    found = newest(words, limit, seen)
    entries = models.SearchEntry.objects.select_related("case").filter(pk__in=found)
    ordered = sorted(entries, key=lambda e: ((PERSON, CLAIM, SOURCE).index(e.sort), -e.pk))
    once = {(e.sort, e.ref): e for e in reversed(ordered)}
    return [
        Hit(e.sort, e.case.reference, e.ref, _excerpt(e.text, words))
        for e in ordered
        if once[e.sort, e.ref] is e
    ]


def words_of(query: str) -> list[str]:
    """The words to look for."""
    return re.findall(r"\w+", folded(query))


def newest(words: list[str], limit: int, seen: Seen | None = None) -> list[int]:
    """The numbers of the newest entries that have all the words; `seen` picks out of some those that may be seen.

    Newest first the index is read in windows, of each of which is kept what is seen: who sees most of what there is
    needs one window; for who sees little, the windows grow.
    """
    ask = _sqlite if connection.vendor == "sqlite" else _postgresql
    found: list[int] = []
    before, window = 2**62, limit
    while len(found) < limit:
        read = ask(words, before, window)
        found += read if seen is None else seen(read)
        if len(read) < window:
            break
        before, window = read[-1], window * 8
    return found[:limit]


def _sqlite(words: list[str], before: int, limit: int) -> list[int]:
    *whole, last = (f'"{word}"' for word in words)
    match = " ".join([*whole, f"{last}*"])
    return _ids(
        "SELECT rowid FROM ledger_search WHERE ledger_search MATCH %s AND rowid < %s "
        "ORDER BY rowid DESC LIMIT %s",
        [match, before, limit],
    )


def _postgresql(words: list[str], before: int, limit: int) -> list[int]:
    *whole, last = words
    match = " & ".join([*whole, f"{last}:*"])
    return _ids(
        "SELECT id FROM ledger_searchentry WHERE to_tsvector('simple', folded) "
        "@@ to_tsquery('simple', %s) AND id < %s ORDER BY id DESC LIMIT %s",
        [match, before, limit],
    )


def _ids(sql: str, values: list[Any]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return [row[0] for row in cursor.fetchall()]


def _excerpt(text: str, words: list[str], around: int = 60) -> str:
    """The words around the first match, on one line."""
    found = re.search(rf"\b{re.escape(words[0])}", text, re.IGNORECASE) or next(
        (m for m in re.finditer(r"\w+", text) if folded(m[0]).startswith(words[0])), None
    )
    at = found.start() if found else 0
    start, end = max(0, at - around), min(len(text), at + around)
    cut = re.sub(r"\s+", " ", text[start:end]).strip()
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"
