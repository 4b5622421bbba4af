"""A case loads whole in a fixed number of queries, as of a day and as known at a moment; words are found."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django.fixtures import DjangoAssertNumQueries

from habeas.core.silence import silence
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.hunger_strike import HungerStrike
from habeas.ledger import models
from habeas.ledger.acts import add_name
from habeas.ledger.errors import NotThere
from habeas.ledger.load import forget_rows, list_cases, load_casefile
from habeas.ledger.search import search
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
FIRST, AGAIN = 6, 6


@pytest.mark.parametrize("size", [1, 12])
def test_a_case_loads_in_a_fixed_number_of_queries(
    size: int, tmp_path: Path, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    case = a_case()
    for number in range(size):
        source = a_source(case, tmp_path, text=f"Amal Idris, letter {number}.")
        a_claim(case, source, HungerStrike(when=When(f"2024-01-{number + 1:02}")))
    forget_rows()
    for queries in (FIRST, AGAIN):
        with django_assert_num_queries(queries):
            casefile = load_casefile(case.reference, as_of=TODAY)
        assert len(casefile.facts) == size


def test_cases_are_listed_in_one_query(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    for name in ("Amal Idris", "Boris Tavesku"):
        a_case(name)
    with django_assert_num_queries(1):
        assert [c.person.name for c in list_cases()] == ["Amal Idris", "Boris Tavesku"]


def test_known_at_leaves_out_a_source_that_came_later(tmp_path: Path) -> None:
    case = a_case()
    early = a_source(case, tmp_path)
    late = a_source(case, tmp_path, text="Amal Idris is on hunger strike.", at=LATER)
    a_claim(case, early, Arrest(when=When("2024-05-01")))
    a_claim(case, late, HungerStrike(when=When("2024-05-04/..")), at=LATER)
    now = load_casefile(case.reference, as_of=TODAY)
    then = load_casefile(case.reference, as_of=TODAY, known_at=NOON)
    assert [h.followed.fact.key for h in now.facts] == ["arrest", "hunger_strike"]
    assert [h.followed.fact.key for h in then.facts] == ["arrest"]
    assert len(then.known_sources) == 1


def test_as_of_leaves_out_what_happened_later(tmp_path: Path) -> None:
    case = a_case()
    source = a_source(case, tmp_path)
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League")
    a_claim(case, source, call)
    assert silence(load_casefile(case.reference, as_of=date(2024, 5, 1))).appeals == ()
    assert silence(load_casefile(case.reference, as_of=TODAY)).days == 44


def test_a_case_that_is_not_there_is_refused_by_name() -> None:
    with pytest.raises(NotThere, match="There is no case XV-0009"):
        load_casefile("XV-0009", as_of=TODAY)


def test_a_kind_that_this_version_does_not_know_is_left_in_the_register(tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    models.Claim(
        id="later", case=case, person=case.person, kind="kind_of_tomorrow", kind_version=1, fields={"a": "b"},
        polarity="affirmed", certainty="stated", level="internal", entered_by=BY, entered_at=NOON,
        entered_how="person",
    ).save()  # fmt: skip
    assert len(load_casefile(case.reference, as_of=TODAY).claims) == 1
    assert models.Claim.objects.filter(kind="kind_of_tomorrow").exists()


@pytest.mark.parametrize(
    "query", ["Идрисова", "идрис", "ÀMAL", "arrested lenora", "Lenor", "إدريس"]
)
def test_words_are_found_in_any_script_whatever_their_accents(query: str, tmp_path: Path) -> None:
    case = a_case("Amal Idris")
    for form in ("Амаль Идрисова", "أمل إدريس"):
        add_name(case, form, by=BY, at=NOON)
    a_source(case, tmp_path)
    assert {hit.case for hit in search(query)} == {"XV-0001"}


def test_a_word_that_is_nowhere_is_not_found(tmp_path: Path) -> None:
    a_source(a_case(), tmp_path)
    assert search("cardiologist") == []
    assert search("arrested cardiologist") == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_query_breaks_the_search(query: str) -> None:
    assert isinstance(search(query), list)
