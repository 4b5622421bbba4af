"""Which sources of a case are alike, noted as each comes in: an index of marks picks the few to compare it with."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.apps import apps as apps_now
from django.apps.registry import Apps
from django.db.models import Count

from habeas.core.likeness import Likeness, Manner, OriginSign, compare, likeliest
from habeas.core.shared_words import code_of, marks
from habeas.core.signs import signs_of
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.ledger import models
from habeas.ledger.prepared import Prepared
from habeas.ledger.telling import Tell, in_silence

_COMPARED, _SIGNS, _ASKED = 24, 6, 5000
_COLUMNS = ("pk", "sha256", "title", "text", "added_at", "date", "language", "publisher", "case")
_VALUES = ("source_id", "origin_id", "manner", "share", "basis")


def note(row: models.Source, apps: Apps = apps_now) -> tuple[Likeness, ...]:
    """Mark a source that is new to its case, and keep which of those that were there it is like."""
    table, marked = (apps.get_model("ledger", n) for n in ("SourceLikeness", "SourceMark"))
    source = _source(row)
    words, signs = marks(row.text), _sign_marks(row.text)
    there = marked.objects.filter(case=row.case_id)
    near = _near(there, words, least=1)
    if row.language:
        foreign = there.exclude(source__language__in=("", row.language))
        near += _near(foreign, signs, least=_SIGNS)
    rows = apps.get_model("ledger", "Source").objects.filter(pk__in=near).only(*_COLUMNS)
    found = [f for other in rows.order_by("pk") if (f := compare(source, _source(other)))]
    marked.objects.bulk_create(
        [marked(case_id=row.case_id, source_id=row.pk, mark=m) for m in sorted(words | signs)]
    )
    table.objects.bulk_create([table(case_id=row.case_id, **_values(f)) for f in found])
    return tuple(found)


def note_all(apps: Apps = apps_now, *, tell: Tell = in_silence) -> None:
    """Mark every source of the register anew, in the order in which they came, and tell how far that is."""
    for name in ("SourceMark", "SourceLikeness"):
        apps.get_model("ledger", name).objects.all().delete()
    rows = apps.get_model("ledger", "Source").objects.only(*_COLUMNS)
    there = rows.count()
    for number, row in enumerate(rows.order_by("added_at", "pk").iterator(chunk_size=100)):
        tell("sources", number, there)
        note(row, apps)


def likenesses_in(case: models.Case) -> tuple[Likeness, ...]:
    """What is noted of the sources of a case."""
    return _read(_OF_A_CASE.of(case.pk))


def likenesses_of(source: models.Source) -> tuple[Likeness, ...]:
    """What is noted of one source, the likeliest first."""
    of_case = _read(_OF_A_CASE.of(source.case_id))
    return tuple(f for f in likeliest(of_case) if source.pk in f.pair)


_OF_A_CASE = Prepared(
    lambda case: (
        models.SourceLikeness.objects.filter(case=case).order_by("pk").values_list(*_VALUES)
    )
)


def _read(rows: Iterable[tuple[Any, ...]]) -> tuple[Likeness, ...]:
    return tuple(
        Likeness(source, origin, Manner(manner), share, OriginSign(basis))
        for source, origin, manner, share, basis in rows
    )


def agrees(case: models.Case) -> bool:
    """Whether what is noted of a case is what the texts of its sources give."""
    rows = list(models.Source.objects.filter(case=case).order_by("added_at", "pk"))
    stored = models.SourceMark.objects.filter(case=case).values_list("source_id", "mark")
    wanted = {(r.pk, m) for r in rows for m in marks(r.text) | _sign_marks(r.text)}
    return set(stored) == wanted and set(likenesses_in(case)) == _expected(rows)


def _expected(rows: Iterable[models.Source]) -> set[Likeness]:
    """What noting the sources one after another gives."""
    found, before = set[Likeness](), list[models.Source]()
    by_mark: dict[int, list[models.Source]] = defaultdict(list)
    for row in rows:
        words, signs = marks(row.text), _sign_marks(row.text)
        near = _most(Counter(r.pk for m in words for r in by_mark[m]), least=1)
        is_foreign = {r.pk for r in before if r.language and row.language not in ("", r.language)}
        shared = Counter(r.pk for m in signs for r in by_mark[m] if r.pk in is_foreign)
        near += _most(shared, least=_SIGNS)
        pairs = (compare(_source(row), _source(r)) for r in before if r.pk in near)
        found.update(pair for pair in pairs if pair is not None)
        before.append(row)
        for mark in words | signs:
            by_mark[mark].append(row)
    return found


def _near(there: Any, wanted: Collection[int], *, least: int) -> list[str]:
    """The sources that have most of the marks, and at least so many."""
    ordered, counts = sorted(wanted), Counter[str]()
    for start in range(0, len(ordered), _ASKED):
        some = there.filter(mark__in=ordered[start : start + _ASKED])
        counts.update(dict(some.order_by().values_list("source").annotate(Count("pk"))))
    return _most(counts, least=least)


def _most(counts: Counter[str], *, least: int) -> list[str]:
    enough = ((-count, source) for source, count in counts.items() if count >= least)
    return [source for _, source in sorted(enough)[:_COMPARED]]


def _sign_marks(text: str) -> frozenset[int]:
    """A number below 0 for each sign."""
    return frozenset(-1 - code_of(sign.key) for sign in signs_of(text).found)


def _source(row: models.Source) -> Source:
    return Source(
        id=row.pk,
        sha256=row.sha256,
        title=row.title,
        text=row.text,
        added_at=row.added_at,
        date=When(row.date) if row.date else None,
        language=row.language or None,
        publisher=row.publisher or None,
    )


def _values(found: Likeness) -> dict[str, Any]:
    values = (found.source, found.origin, found.manner.value, found.share, found.basis.value)
    return dict(zip(_VALUES, values, strict=True))
