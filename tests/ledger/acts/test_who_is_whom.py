"""Two persons ruled to be one, or two: every case on those merged shows every form of the name, and none afterwards."""

import pytest

from habeas.ledger import registers
from habeas.ledger.acts import add_name, close_decision, merge_persons, part_persons
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.models import AuditEntry, Case, CaseRegister, Decision
from tests.ledger.rooms import BY, LATER, NOON, a_case

pytestmark = pytest.mark.django_db
NAMES = ("Amal Idris", "Амаль Идрис", "أمل إدريس")
Three = tuple[Case, Case, Case]


@pytest.fixture
def three() -> Three:
    """One woman under three names in three cases."""
    return a_case(NAMES[0]), a_case(NAMES[1]), a_case(NAMES[2])


def merge(one: Case, other: Case) -> int:
    return merge_persons(one.person_id, other.person_id, by=BY, at=NOON, why="Same mother.")


def part(one: Case, other: Case) -> int:
    return part_persons(one.person_id, other.person_id, by=BY, at=NOON, why="Two fathers.")


def names(case: Case) -> set[str]:
    """The names in the row that lists show."""
    return set(CaseRegister.objects.get(case=case, audience="internal").names)


def test_a_chain_of_merges_shows_every_name_in_the_rows_of_each(three: Three) -> None:
    first, second, third = three
    merge(first, second)
    merge(second, third)
    assert [names(case) for case in three] == [set(NAMES)] * 3
    assert registers.differences() == []


def test_undoing_one_link_takes_the_names_out_of_the_rows_of_all(three: Three) -> None:
    first, second, third = three
    merge(first, second)
    link = merge(second, third)
    close_decision(link, by=BY, at=LATER)
    assert [names(case) for case in three] == [set(NAMES[:2]), set(NAMES[:2]), {NAMES[2]}]
    assert registers.differences() == []


def test_a_name_added_to_one_shows_in_the_rows_of_those_merged_with_them(three: Three) -> None:
    first, second, _ = three
    merge(first, second)
    add_name(first, "Amal I.", by=BY, at=LATER)
    assert "Amal I." in names(second)
    assert AuditEntry.objects.get(act="add_name").case == first
    assert registers.differences() == []


def test_two_ruled_to_be_two_keep_their_names_and_are_not_merged_by_a_third(three: Three) -> None:
    first, second, third = three
    number = part(first, third)
    assert part(third, first) == number
    merge(first, second)
    with pytest.raises(Refused, match="two persons; undo"):
        merge(third, second)
    assert names(third) == {NAMES[2]}
    close_decision(number, by=BY, at=LATER)
    merge(third, second)
    assert names(third) == set(NAMES)


def test_two_merged_through_a_third_are_not_ruled_to_be_two(three: Three) -> None:
    first, second, third = three
    merge(first, second)
    merge(second, third)
    with pytest.raises(Refused, match="one person; undo"):
        part(first, third)
    assert Decision.objects.filter(ruling="not_same_person").count() == 0


def test_nobody_is_ruled_on_who_is_not_there(three: Three) -> None:
    first, *_ = three
    with pytest.raises(Refused, match="name two persons"):
        part(first, first)
    with pytest.raises(NotThere, match="no person nobody"):
        part_persons(first.person_id, "nobody", by=BY, at=NOON, why="?")
