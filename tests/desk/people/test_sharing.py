"""A lead shares a case, hands it over and arranges the work on it, by plain forms; nobody overwrites another."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.ledger.access import forget_casefiles
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import Account, Case, CaseRole, Decision, Source
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_source

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/sharing/"


def a_member(name: str) -> User:
    user = User.objects.create_user(name)
    Account.objects.create(user=user)
    return user


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which Amal, who leads the case, is logged in."""
    client.force_login(a_member(BY))
    return client


@pytest.fixture
def case(amal: Client) -> Case:
    """Her case."""
    return a_case()


def a_part(case: Case, name: str) -> CaseRole:
    return CaseRole.objects.get(case=case, user__username=name, closed_at__isnull=True)


def test_a_part_is_given_changed_and_ended(amal: Client, case: Case) -> None:
    a_member("boris")
    typed = {"do": "grant", "user": "boris", "role": "editor", "clearance": ""}
    assert amal.post(PATH, typed).status_code == 303
    seen = str(a_part(case, "boris").pk)
    changed = {**typed, "role": "viewer", "seen": seen}
    assert amal.post(PATH, changed).status_code == 303
    assert amal.post(PATH, changed).status_code == 409
    seen = str(a_part(case, "boris").pk)
    assert amal.post(PATH, {"do": "end", "user": "boris", "seen": seen}).status_code == 303
    page = amal.get(PATH).content.decode()
    assert "boris: Viewer" in page or "boris: viewer" in page


def test_a_translator_is_shown_with_the_sources_given(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    a_member("boris")
    source = a_source(case, tmp_path)
    typed = {"do": "grant", "user": "boris", "role": "translator", "items": [source.pk]}
    assert amal.post(PATH, typed).status_code == 303
    assert f'href="/cases/XV-0001/sources/{source.pk}/"' in amal.get(PATH).content.decode()


def test_the_last_lead_is_told_to_hand_over_first(amal: Client, case: Case) -> None:
    typed = {"do": "end", "user": BY, "seen": str(a_part(case, BY).pk)}
    answer = amal.post(PATH, typed)
    assert answer.status_code == 422
    assert "hand the case over first" in answer.content.decode()


def test_whoever_hands_over_and_leaves_comes_to_the_list(amal: Client, case: Case) -> None:
    a_member("boris")
    answer = amal.post(PATH, {"do": "hand_over", "to": "boris", "stays": "no"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/cases/")
    assert amal.get(PATH).status_code == 404


def test_what_was_typed_is_kept_where_somebody_else_was_quicker(amal: Client, case: Case) -> None:
    mine = {"do": "arrange", "team": "North", "seen_team": "", "approvals_needed": "1"}
    assert amal.post(PATH, {**mine, "team": "South"}).status_code == 303
    answer = amal.post(PATH, {**mine, "review_on": "2024-09-01", "review_why": "the hearing"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert 'value="the hearing"' in page
    assert "team South" in page
    case.refresh_from_db()
    assert (case.team, case.review_on) == ("South", None)


def test_a_review_date_that_is_none_is_named(amal: Client, case: Case) -> None:
    answer = amal.post(PATH, {"do": "arrange", "review_on": "soon"})
    assert answer.status_code == 422
    assert "soon is not a day" in answer.content.decode()


def test_an_editor_sees_the_parts_and_gives_none(client: Client, case: Case) -> None:
    boris = a_member("boris")
    grant(case, boris, NewPart(role=Role.EDITOR), seen=None, by=BY, at=NOON)
    client.force_login(boris)
    page = client.get(PATH).content.decode()
    assert 'name="do"' not in page
    assert client.post(PATH, {"do": "end", "user": BY}).status_code == 403


def test_more_parts_need_no_more_queries(
    amal: Client, case: Case, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    amal.get(PATH)
    for name in ("boris", "carla", "dana"):
        grant(case, a_member(name), NewPart(role=Role.VIEWER), seen=None, by=BY, at=NOON)
    forget_casefiles()
    with django_assert_num_queries(19):
        amal.get(PATH)


def test_a_source_is_shown_to_more_people_by_two(
    amal: Client, client: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    boris = a_member("boris")
    grant(case, boris, NewPart(role=Role.REVIEWER), seen=None, by=BY, at=NOON)
    lower = {"do": "level", "item": source.pk, "level": "public"}
    assert amal.post(PATH, lower).status_code == 303
    source.refresh_from_db()
    assert source.level == "internal"
    number = Decision.objects.get(ruling="ask_level").pk
    confirm = {"do": "confirm", "item": source.pk, "seen": str(number)}
    assert amal.post(PATH, confirm).status_code == 422
    client.force_login(boris)
    assert "asks to show this to more people" in client.get(PATH).content.decode()
    assert client.post(PATH, lower).status_code == 403
    assert client.post(PATH, confirm).status_code == 303
    source.refresh_from_db()
    assert source.level == "public"


def test_what_is_only_asked_for_is_not_called_done(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    lower = {"do": "level", "item": source.pk, "level": "public"}
    a_member("zara")
    alone = amal.post(PATH, lower, follow=True).content.decode()
    assert "nobody else in this case may agree" in alone
    for name, role in (("boris", Role.REVIEWER), ("carla", Role.VIEWER), ("dana", Role.REVIEWER)):
        grant(case, a_member(name), NewPart(role=role), seen=None, by=BY, at=NOON)
    User.objects.filter(username="dana").update(is_active=False)
    asked = amal.post(PATH, lower, follow=True).content.decode()
    assert "one of these has to agree: boris." in asked
    assert "Done." not in alone + asked
    raised = amal.post(PATH, {**lower, "level": "restricted"}, follow=True).content.decode()
    assert "Done." in raised
    assert "has to agree" not in raised


@pytest.mark.parametrize("word", ["confirm", "decline"])
def test_nobody_answers_for_what_they_cannot_see_by_naming_what_they_can(
    client: Client, case: Case, tmp_path: Path, word: str
) -> None:
    seen, sealed = (a_source(case, tmp_path, text=text).pk for text in ("Open.", "Sealed."))
    boris = a_member("boris")
    grant(case, boris, NewPart(role=Role.REVIEWER), seen=None, by=BY, at=NOON)
    set_level(case, sealed, Level.SEALED, by=BY, at=NOON)
    set_level(case, sealed, Level.PUBLIC, by=BY, at=LATER)
    number = Decision.objects.get(ruling="ask_level").pk
    client.force_login(boris)
    typed = {"do": word, "item": seen, "seen": f"0{number}"}
    assert client.post(PATH, typed).status_code == 404
    assert client.post(PATH, {**typed, "seen": str(number)}).status_code == 404
    assert Source.objects.get(pk=sealed).level == "sealed"
    assert Decision.objects.get(pk=number).closed_at is None


def test_nobody_puts_a_source_out_of_their_own_sight(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    source = a_source(case, tmp_path)
    typed = {"do": "level", "item": source.pk, "level": "sealed"}
    assert amal.post(PATH, typed).status_code == 422
    assert amal.post(PATH, {**typed, "item": "elsewhere"}).status_code == 404


def test_a_lead_gives_no_source_above_their_clearance_and_takes_none_away(
    amal: Client, case: Case, tmp_path: Path
) -> None:
    seen, second, sealed = (
        a_source(case, tmp_path, text=text).pk for text in ("Open.", "Second.", "Sealed.")
    )
    part = NewPart(role=Role.TRANSLATOR, items=(seen, sealed))
    grant(case, a_member("boris"), part, seen=None, by=BY, at=NOON)
    set_level(case, sealed, Level.SEALED, by=BY, at=NOON)
    typed = {"do": "grant", "user": "boris", "role": "translator", "clearance": ""}
    typed["seen"] = str(a_part(case, "boris").pk)
    for unknown in (sealed, "nowhere"):
        assert amal.post(PATH, {**typed, "items": [seen, unknown]}).status_code == 404
    assert amal.post(PATH, {**typed, "items": [second]}).status_code == 303
    assert a_part(case, "boris").items == sorted([second, sealed])
