"""Visits refused: each sort of visitor stands until one of that sort came later; doubt leaves the refusal standing."""

from datetime import date

import pytest

from habeas.core.due import due
from habeas.core.visits import refused_visits
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.release import Release
from habeas.kinds.visit import Visit
from tests.making import a_casefile, a_claim

NO_FAMILY = AccessDenied(when=When("2024-05-03/.."), to_whom=Visitor.FAMILY)
NO_LAWYER = AccessDenied(when=When("2024-05-04"), to_whom=Visitor.LAWYER)


def refused(*visits: Visit) -> list[str]:
    claims = [a_claim("f", NO_FAMILY), a_claim("l", NO_LAWYER)]
    told = [a_claim(f"v{n}", visit) for n, visit in enumerate(visits)]
    return [r.visitor for r in refused_visits(a_casefile(*claims, *told))]


def test_each_sort_of_visitor_who_was_not_let_in_stands() -> None:
    assert refused() == ["family", "lawyer"]


@pytest.mark.parametrize(
    ("visit", "left"),
    [
        (Visit(when=When("2024-05-20"), actor="her lawyer"), ["family"]),
        (Visit(when=When("2024-05-20"), actor="members of her family"), ["lawyer"]),
        (Visit(when=When("2024-05-20"), actor="адвокат"), ["family"]),
        (Visit(when=When("2024-05-20"), actor="Maria Velmar"), ["family", "lawyer"]),
        (Visit(when=When("2024-05-20")), ["family", "lawyer"]),
        (Visit(when=When("2024-05-04"), actor="her lawyer"), ["family", "lawyer"]),
        (Visit(when=When("2024-05"), actor="her lawyer"), ["family", "lawyer"]),
        (Visit(actor="her lawyer"), ["family", "lawyer"]),
    ],
)
def test_only_a_later_visit_of_that_sort_ends_a_refusal(visit: Visit, left: list[str]) -> None:
    assert refused(visit) == left


def test_what_only_an_authority_says_of_a_visit_ends_nothing() -> None:
    visit = Visit(when=When("2024-05-20"), actor="her lawyer")
    said = a_claim("v", visit, attribution="Prison Service of Varenia")
    file = a_casefile(a_claim("l", NO_LAWYER), said)
    assert [r.visitor for r in refused_visits(file)] == ["lawyer"]


def codes(*claims: object) -> set[str]:
    return {task.code for task in due(a_casefile(*claims))}  # type: ignore[arg-type]


def test_a_refusal_needs_doing_while_the_person_is_held() -> None:
    arrest = a_claim("a", Arrest(when=When("2024-05-01")))
    assert "access-refused" in codes(arrest, a_claim("l", NO_LAWYER))
    freed = a_claim("r", Release(when=When("2024-06-01")))
    assert "access-refused" not in codes(arrest, freed, a_claim("l", NO_LAWYER))


def test_a_refusal_is_told_with_its_date_and_the_visitor() -> None:
    arrest = a_claim("a", Arrest(when=When("2024-05-01")))
    tasks = due(a_casefile(arrest, a_claim("f", NO_FAMILY), as_of=date(2024, 6, 15)))
    (task,) = (t for t in tasks if t.code == "access-refused")
    assert task.what == "Not let in (since 3 May 2024), and no such visit since: family."


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (Visit(when=When("2024-06-20"), actor="her lawyer"), "visit-ahead"),
        (CareGiven(when=When("2024-06-20"), need="an operation"), "care-ahead"),
    ],
)
def test_what_is_announced_for_the_next_days_is_due(fact: Visit | CareGiven, code: str) -> None:
    assert code in codes(a_claim("p", fact))
    file = a_casefile(a_claim("p", fact), as_of=date(2024, 5, 1))
    assert code not in {task.code for task in due(file)}
