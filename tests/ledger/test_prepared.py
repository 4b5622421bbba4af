"""A query that is written once answers each number with its own rows, as they are at that moment."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from habeas.ledger.models import Case
from habeas.ledger.prepared import Prepared
from tests.ledger.rooms import a_case

pytestmark = pytest.mark.django_db


def test_each_number_has_its_own_rows_and_they_are_those_of_now() -> None:
    asked = Prepared(lambda pk: Case.objects.filter(pk=pk).values_list("reference", "pk"))
    case = a_case()
    assert asked.of(case.pk) == [(case.reference, case.pk)]
    assert asked.of(case.pk + 1) == []
    Case.objects.filter(pk=case.pk).update(reference="XV-0999")
    with CaptureQueriesContext(connection) as queries:
        assert asked.of(case.pk) == [("XV-0999", case.pk)]
    assert len(queries) == 1
