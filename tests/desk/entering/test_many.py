"""One event and many people: shared answers once, differences by row, all of it or nothing."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.ledger.acts import open_case
from habeas.ledger.models import Account, Case, Claim
from tests.ledger.rooms import BY, NOON, a_case

pytestmark = pytest.mark.django_db
PATH = "/enter/many/"
EVENT = {
    "kind": "arrest", "when": "1 May 2024", "where": "Lenora", "actor": "Interior Police", "country": "xv",
    "teller": "a witness", "quote": "They took all who stood in the square.", "count": "2",
}  # fmt: skip


@pytest.fixture
def case(client: Client) -> Case:
    """A case whose lead, a member, is logged in."""
    user = User.objects.create_user(BY)
    Account.objects.create(user=user)
    client.force_login(user)
    return a_case()


def test_each_person_has_the_event_with_only_their_differences(client: Client, case: Case) -> None:
    people = {"r0-person": "xv-0001", "r1-person": "Boris Tavesku", "r1-when": "2 May 2024"}
    assert client.post(PATH, EVENT | people).status_code == 303
    told = {c.case.person.name: c.fields for c in Claim.objects.select_related("case__person")}
    shared = {"where": "Lenora", "actor": "Interior Police"}
    assert told == {
        "Amal Idris": {"when": "2024-05-01"} | shared,
        "Boris Tavesku": {"when": "2024-05-02"} | shared,
    }


@pytest.mark.parametrize("wrong", [{"r1-when": "3/4/2022"}, {"r1-person": ""}, {"country": ""}, {"quote": ""}])  # fmt: skip
def test_one_thing_that_is_wrong_enters_nothing_and_keeps_all(
    wrong: dict[str, str], client: Client, case: Case
) -> None:
    people = {"r0-person": "XV-0001", "r1-person": "Boris Tavesku", "r1-where": "Orlest"}
    answer = client.post(PATH, EVENT | people | wrong)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Orlest" in page
    assert Claim.objects.count() == 0
    assert Case.objects.count() == 1


def test_a_name_that_a_case_has_is_asked_back(client: Client, case: Case) -> None:
    answer = client.post(PATH, EVENT | {"r0-person": "amal idris"})
    assert answer.status_code == 422
    assert "XV-0001" in answer.content.decode()
    again = EVENT | {"r0-person": "amal idris", "r0-another": "yes"}
    assert client.post(PATH, again).status_code == 303
    assert Case.objects.count() == 2


def test_forty_names_can_be_pasted(client: Client, case: Case) -> None:
    names = "\n".join(f"Person {number}" for number in range(40))
    page = client.post(PATH, EVENT | {"names": names, "do": "more"}).content.decode()
    assert 'name="r39-person" value="Person 39"' in page
    assert client.post(PATH, EVENT | {"names": names}).status_code == 303
    assert Claim.objects.count() == 40


def test_a_case_of_others_is_not_entered_into(client: Client, case: Case) -> None:
    other = Client()
    other.force_login(User.objects.create_user("someone"))
    answer = other.post(PATH, EVENT | {"r0-person": "XV-0001"})
    assert answer.status_code == 422
    assert "Amal" not in answer.content.decode()
    assert Claim.objects.count() == 0


@pytest.mark.parametrize("reference", ["XV-0009", "xv-0002"])
def test_a_reference_of_no_case_is_no_name_of_a_person(
    reference: str, client: Client, case: Case
) -> None:
    User.objects.create_user("boris")
    open_case("Boris Tavesku", country="XV", by="boris", at=NOON)
    answer = client.post(PATH, EVENT | {"r0-person": "Dana Kelor", "r1-person": reference})
    assert answer.status_code == 422
    assert f"There is no case {reference.upper()}." in answer.content.decode()
    assert Case.objects.count() == 2


def test_the_kind_is_chosen_first(client: Client, case: Case) -> None:
    assert 'value="arrest"' in client.get(PATH).content.decode()
    assert 'name="r0-person"' in client.get(PATH, {"kind": "arrest"}).content.decode()


def test_a_name_that_a_case_has_in_another_script_is_asked_back(client: Client, case: Case) -> None:
    answer = client.post(PATH, EVENT | {"r0-person": "Амал Идрис"})
    assert answer.status_code == 422
    assert "XV-0001" in answer.content.decode()
    assert (
        client.post(PATH, EVENT | {"r0-person": "Амал Идрис", "r0-another": "yes"}).status_code
        == 303
    )


def test_two_people_of_one_name_are_asked_about_and_can_be_entered(
    client: Client, case: Case
) -> None:
    names = {"r0-person": "Boris Tavesku", "r1-person": "Boris Tavesku"}
    page = client.post(PATH, EVENT | names).content.decode()
    assert 'name="r1-another"' in page
    assert client.post(PATH, EVENT | names | {"r1-another": "yes"}).status_code == 303
    assert Case.objects.count() == 3


def test_more_than_forty_names_are_refused_and_none_is_lost(client: Client, case: Case) -> None:
    names = [f"Person {number}" for number in range(43)]
    for doing in ("enter", "more"):
        answer = client.post(PATH, EVENT | {"names": "\n".join(names), "do": doing})
        page = answer.content.decode()
        assert all(f"{name}\n" in page or f'value="{name}"' in page for name in names)
        assert Case.objects.count() == 1


def test_what_nobody_knew_of_the_event_is_kept_for_each_but_those_of_whom_it_is_known(
    client: Client, case: Case
) -> None:
    people = {"r0-person": "XV-0001", "r1-person": "Boris Tavesku", "r1-where": "Orlest"}
    client.post(PATH, EVENT | {"where": "", "where.not_known": "yes"} | people)
    told = {c.case.reference: c.fields["where"] for c in Claim.objects.select_related("case")}
    assert told == {"XV-0001": None, "XV-0002": "Orlest"}


def test_people_who_have_a_case_are_offered_while_a_name_is_typed(
    client: Client, case: Case
) -> None:
    asked = {"name": "r3-person", "sort": "person", "r3-person": "идрис"}
    page = client.get("/enter/names/", asked).content.decode()
    assert 'data-fill="f-r3-person" data-value="XV-0001"' in page
    other = User.objects.create_user("boris")
    client.force_login(other)
    assert "XV-0001" not in client.get("/enter/names/", asked).content.decode()


def test_a_state_of_ones_own_is_named_once_for_all_the_new_cases(
    client: Client, case: Case
) -> None:
    people = {"r0-person": "Boris Tavesku", "r1-person": "Dana Kelor", "country_name": "Varenia"}
    assert client.post(PATH, EVENT | people).status_code == 303
    named = dict(Case.objects.values_list("person__name", "country_name"))
    assert named == {"Amal Idris": "", "Boris Tavesku": "Varenia", "Dana Kelor": "Varenia"}


def test_a_name_for_a_state_that_has_one_is_asked_back(client: Client, case: Case) -> None:
    typed = {"r0-person": "Boris Tavesku", "r1-person": "Dana Kelor", "country": "kg", "country_name": "Varenia"}  # fmt: skip
    answer = client.post(PATH, EVENT | typed)
    assert answer.status_code == 422
    assert "Varenia" in answer.content.decode()
    assert Case.objects.count() == 1


def test_what_nobody_would_see_in_the_new_cases_is_not_entered(client: Client, case: Case) -> None:
    people = {"r0-person": "Boris Tavesku", "r1-person": "Dana Kelor"}
    answer = client.post(PATH, EVENT | people | {"level": "sealed"})
    assert answer.status_code == 422
    assert "choose a lower level" in answer.content.decode()
    assert Case.objects.count() == 1
    assert client.post(PATH, EVENT | people | {"level": "restricted"}).status_code == 303
