"""Two persons ruled to be one, or two: every case on those merged shows every form of the name, and none afterwards.

A form from a case that the reader does not see shows nowhere.
"""

from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.ledger import registers
from habeas.ledger.access import actor_of, casefile_seen_by
from habeas.ledger.acts import add_name, close_decision, merge_persons, part_persons
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import casefile_of
from habeas.ledger.load_many import casefiles_seen_by
from habeas.ledger.models import AuditEntry, Case, CaseRegister, Decision
from habeas.ledger.search import search
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_source

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
    """The names that the case shows to whoever sees all of those merged."""
    return set(casefile_of(case, as_of=TODAY).person.all_names)


@pytest.fixture
def boris(three: Three) -> User:
    """Who edits the first case, and has no part in the others."""
    User.objects.create_user(BY)
    user = User.objects.create_user("boris")
    grant(three[0], user, NewPart(role=CaseRole.EDITOR), seen=None, by=BY, at=NOON)
    return user


def names_seen_by(user: User, case: Case) -> tuple[str, ...]:
    """The names that the case shows to somebody, asked for alone and among others."""
    one = casefile_seen_by(actor_of(user), case.reference, as_of=TODAY)
    many = casefiles_seen_by(actor_of(user), [case.reference], as_of=TODAY)
    assert many[case.reference].person == one.person
    return one.person.all_names


def test_a_chain_of_merges_shows_every_name_in_each(three: Three) -> None:
    first, second, third = three
    merge(first, second)
    merge(second, third)
    assert [names(case) for case in three] == [set(NAMES)] * 3
    assert registers.differences() == []


def test_a_form_of_the_name_does_not_show_to_members_of_another_case_alone(
    three: Three, boris: User
) -> None:
    first, second, _ = three
    merge(first, second)
    assert names_seen_by(boris, first) == (NAMES[0],)
    assert CaseRegister.objects.get(case=first, audience="internal").names == [NAMES[0]]
    assert [hit.case for hit in search("Амаль")] == [second.reference]
    assert registers.differences() == []


@pytest.mark.parametrize(("role", "shown"), [(CaseRole.TRANSLATOR, 1), (CaseRole.VIEWER, 2)])
def test_a_form_shows_to_whoever_sees_its_own_case_whole(
    three: Three, boris: User, role: CaseRole, shown: int, tmp_path: Path
) -> None:
    first, second, _ = three
    merge(first, second)
    given = NewPart(role=role, items=(a_source(second, tmp_path).pk,))
    grant(second, boris, given, seen=None, by=BY, at=NOON)
    assert names_seen_by(boris, first) == NAMES[:shown]


def test_undoing_one_link_takes_the_names_out_of_all(three: Three) -> None:
    first, second, third = three
    merge(first, second)
    link = merge(second, third)
    close_decision(link, by=BY, at=LATER)
    assert [names(case) for case in three] == [set(NAMES[:2]), set(NAMES[:2]), {NAMES[2]}]
    assert registers.differences() == []


def test_a_name_added_to_one_shows_in_those_merged_with_them(three: Three) -> None:
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
