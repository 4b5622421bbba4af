"""A page asks the database as often in a large register as in a small one."""

from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from habeas.ledger.access import forget_casefiles
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
TEXT = "Amal Idris was arrested on 1 May 2024. " + "A hearing was held. " * 30


@at_once
def _fill(case: Case, source: Source, many: int) -> None:
    """A case with facts and proposals, so many of each."""
    for day in range(1, many + 1):
        a_claim(case, source, Arrest(when=When(f"2024-05-{day:02}")))
    found = [
        Proposed(fact=Hearing(when=When(f"2024-06-{n:02}")), start=40 + 20 * n, end=58 + 20 * n, rule="test")
        for n in range(1, many + 1)
    ]  # fmt: skip
    propose_claims(case, source, found, by=BY, at=NOON)


def _asked(client: Client, path: str, *, is_first: bool) -> int:
    if is_first:
        cache.clear()
        forget_casefiles()
    else:
        client.get(path)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200
    return len(queries)


@pytest.mark.parametrize(
    ("path", "first", "again"),
    [
        ("/", 13, 5),
        ("/cases/", 11, 6),
        ("/cases/XV-0001/", 11, 5),
        ("/cases/XV-0001/sources/{source}/", 11, 6),
    ],
    ids=["today", "cases", "case", "reader"],
)
def test_a_page_asks_as_often_of_a_large_register_as_of_a_small_one(
    amal: Client, tmp_path: Path, path: str, first: int, again: int
) -> None:
    case = a_case()
    source = a_source(case, tmp_path, text=TEXT)
    _fill(case, source, 1)
    there = path.format(source=source.pk)
    small = [_asked(amal, there, is_first=is_first) for is_first in (True, False)]
    _fill(case, source, 8)
    for _ in range(3):
        other = a_case()
        _fill(other, a_source(other, tmp_path, text=TEXT), 2)
    large = [_asked(amal, there, is_first=is_first) for is_first in (True, False)]
    assert (small, large) == ([first, again], [first, again])
