"""Levels, parts, arranging and comments are undone from the history, by the rules of the acts; what cannot be says so."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.desk.freshness import KEPT
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts._levels import level_of
from habeas.ledger.acts.add_comment import NewComment, add_comment
from habeas.ledger.acts.arrange import arrange, arrangement_of
from habeas.ledger.acts.end_role import end_role
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.hand_over import hand_over
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import AuditEntry, Case, CaseRole, Claim, Comment, Decision, Source
from tests.ledger.rooms import BY, LATER, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db
PATH = "/cases/XV-0001/history/"
LATEST = LATER + timedelta(hours=1)


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which Amal, who leads the case, is logged in."""
    client.force_login(User.objects.create_user(BY, password="a long password"))
    return client


@pytest.fixture
def case(amal: Client) -> Case:
    """Her case; Boris works with the register too."""
    User.objects.create_user("boris")
    return a_case()


@pytest.fixture
def letter(case: Case, tmp_path: Path) -> Source:
    """A letter, with an arrest that it tells of."""
    source = a_source(case, tmp_path)
    a_claim(case, source, Arrest(when=When("2024-05-01")))
    return source


def way(act: str) -> str:
    """The address to which the undoing of the latest line of that act is sent."""
    return f"{PATH}undo/{AuditEntry.objects.filter(act=act).latest('pk').pk}/"


def is_offered(client: Client, there: str) -> bool:
    return f'action="{there}"' in client.get(PATH).content.decode()


def boris_is(case: Case, role: Role, *, level: Level | None = None) -> CaseRole:
    """Boris with that part, given at noon."""
    boris = User.objects.get(username="boris")
    grant(case, boris, NewPart(role=role, clearance=level), seen=None, by=BY, at=NOON)
    return CaseRole.objects.get(user=boris)


def parts_of_boris() -> list[tuple[str, str]]:
    rows = CaseRole.objects.filter(user__username="boris", closed_at__isnull=True)
    return list(rows.values_list("role", "clearance"))


def test_a_part_that_was_given_is_ended_and_given_again(amal: Client, case: Case) -> None:
    boris_is(case, Role.VIEWER)
    given = way("grant")
    assert is_offered(amal, given)
    assert amal.post(given).status_code == 303
    assert parts_of_boris() == []
    assert not is_offered(amal, given)
    assert amal.post(way("end_role")).status_code == 303
    assert parts_of_boris() == [("viewer", "internal")]


def test_a_part_that_was_changed_is_again_what_it_was(amal: Client, case: Case) -> None:
    before = boris_is(case, Role.VIEWER)
    first = way("grant")
    new = NewPart(role=Role.EDITOR, clearance=Level.SEALED)
    set_at = {"by": BY, "at": LATER}
    boris = before.user
    CaseRole.objects.filter(user__username=BY).update(clearance="sealed")
    grant(case, boris, new, seen=before.pk, **set_at)
    assert not is_offered(amal, first)
    amal.post(way("grant"))
    assert parts_of_boris() == [("viewer", "internal")]


def test_giving_a_part_back_asks_for_the_password_as_giving_it_does(
    amal: Client, case: Case
) -> None:
    part = boris_is(case, Role.EDITOR)
    end_role(case, part.user, seen=part.pk, by=BY, at=LATER)
    session = amal.session
    session[KEPT] -= 3600
    session.save()
    asked = amal.post(way("end_role"))
    page = asked.content.decode()
    assert asked.status_code == 403
    assert f'href="{PATH}"' in page
    assert parts_of_boris() == []
    amal.post(way("end_role"), {"password_confirming": "a long password"})
    assert parts_of_boris() == [("editor", "restricted")]


def parts_in(case: Case) -> dict[str, tuple[str, str]]:
    """Who has which part, cleared to which level."""
    rows = CaseRole.objects.filter(case=case, closed_at__isnull=True)
    return {
        name: (role, level)
        for name, role, level in rows.values_list("user__username", "role", "clearance")
    }


def test_a_case_that_was_handed_over_is_handed_back_by_whoever_leads_it(
    amal: Client, case: Case
) -> None:
    boris = boris_is(case, Role.VIEWER).user
    Case.objects.update(assigned_to=BY)
    case.refresh_from_db()
    before, leaving = parts_in(case), User.objects.get(username=BY)
    hand_over(case, leaving=leaving, to=boris, stays=False, by=BY, at=LATER)
    handed = way("hand_over")
    amal.force_login(boris)
    assert is_offered(amal, handed)
    session = amal.session
    session[KEPT] -= 3600
    session.save()
    assert amal.post(handed).status_code == 403
    amal.force_login(boris)
    answer = amal.post(handed, follow=True)
    assert answer.redirect_chain == [("/cases/", 303)]
    assert parts_in(case) == before
    assert Case.objects.get().assigned_to == BY
    amal.force_login(leaving)
    assert "boris handed the case back from boris to amal." in plain(amal.get(PATH))
    amal.post(way("hand_back"))
    assert parts_in(case) == {"boris": ("lead", "restricted")}


def test_whoever_handed_a_case_over_and_stays_does_not_take_it_back(
    amal: Client, case: Case
) -> None:
    boris, leaving = boris_is(case, Role.VIEWER).user, User.objects.get(username=BY)
    hand_over(case, leaving=leaving, to=boris, stays=True, by=BY, at=LATER)
    handed, after = way("hand_over"), parts_in(case)
    assert not is_offered(amal, handed)
    assert "Whoever leads the case hands it back" in plain(amal.get(PATH))
    amal.post(handed)
    assert parts_in(case) == after


def test_a_case_is_not_handed_back_over_a_part_that_was_changed_since(
    amal: Client, case: Case
) -> None:
    boris, leaving = User.objects.get(username="boris"), User.objects.get(username=BY)
    hand_over(case, leaving=leaving, to=boris, stays=True, by=BY, at=LATER)
    handed = way("hand_over")
    editor = CaseRole.objects.get(user=leaving, closed_at__isnull=True)
    amal.force_login(boris)
    assert is_offered(amal, handed)
    grant(case, leaving, NewPart(role=Role.VIEWER), seen=editor.pk, by="boris", at=LATEST)
    after = parts_in(case)
    assert not is_offered(amal, handed)
    amal.post(handed)
    assert parts_in(case) == after


def test_a_case_is_not_handed_back_to_one_who_cannot_log_in(amal: Client, case: Case) -> None:
    boris, leaving = User.objects.get(username="boris"), User.objects.get(username=BY)
    User.objects.create_user("chen")
    hand_over(case, leaving=leaving, to=boris, stays=False, by=BY, at=LATER)
    User.objects.filter(pk=leaving.pk).update(is_active=False)
    amal.force_login(boris)
    answer = amal.post(way("hand_over"), follow=True)
    assert "amal cannot log in any more" in plain(answer)
    assert parts_in(case) == {"boris": ("lead", "restricted")}


def plain(answer: HttpResponse) -> str:
    """The words of a page, without the signs that keep names apart from the direction around them."""
    return re.sub("[\u2068\u2069]|</?bdi>", "", answer.content.decode())


def test_a_level_that_was_raised_waits_for_a_second_person_to_be_lower_again(
    amal: Client, case: Case, letter: Source
) -> None:
    set_level(case, letter.pk, Level.RESTRICTED, by=BY, at=NOON)
    raised = way("set_level")
    answer = amal.post(raised, follow=True)
    assert "a second person has to agree" in answer.content.decode()
    assert Source.objects.get().level == "restricted"
    assert Decision.objects.get(ruling="ask_level").on == [letter.pk, "internal"]
    asked = way("ask_to_lower")
    assert is_offered(amal, asked)
    amal.post(asked)
    assert not Decision.objects.filter(ruling="ask_level", closed_at__isnull=True).exists()
    assert "ask for the level again" in amal.get(PATH).content.decode()


def test_a_second_lead_who_undoes_the_same_raise_agrees_to_it(
    amal: Client, case: Case, letter: Source
) -> None:
    boris = boris_is(case, Role.LEAD).user
    set_level(case, letter.pk, Level.RESTRICTED, by=BY, at=NOON)
    raised = way("set_level")
    amal.post(raised)
    amal.post(raised)
    assert Source.objects.get().level == "restricted"
    amal.force_login(boris)
    assert amal.post(raised).status_code == 303
    assert Source.objects.get().level == "internal"
    assert AuditEntry.objects.latest("pk").act == "confirm_level"
    assert not Decision.objects.filter(ruling="ask_level", closed_at__isnull=True).exists()


def test_undoing_the_raise_of_a_claim_leaves_it_the_level_of_its_source(
    amal: Client, case: Case, letter: Source
) -> None:
    User.objects.filter(username="boris").update(is_active=False)
    claim = Claim.objects.get()
    set_level(case, claim.pk, Level.RESTRICTED, by=BY, at=NOON)
    amal.post(way("set_level"))
    assert level_of(case, claim.pk) is Level.INTERNAL
    assert "set who may see it: internal" in amal.get(PATH).content.decode()
    set_level(case, letter.pk, Level.PUBLIC, by=BY, at=LATER)
    assert level_of(case, claim.pk) is Level.PUBLIC


def test_a_claim_that_gave_up_its_own_level_under_a_higher_source_has_it_again(
    amal: Client, case: Case, letter: Source
) -> None:
    User.objects.filter(username="boris").update(is_active=False)
    claim = Claim.objects.get()
    for number, (item, level) in enumerate(
        ((claim.pk, Level.RESTRICTED), (letter.pk, Level.RESTRICTED), (claim.pk, Level.PUBLIC))
    ):
        set_level(case, item, level, by=BY, at=NOON + timedelta(minutes=number))
    amal.post(way("set_level"))
    set_level(case, letter.pk, Level.PUBLIC, by=BY, at=LATEST)
    assert level_of(case, claim.pk) is Level.RESTRICTED


def test_a_level_set_anew_since_has_no_way_back_from_the_older_line(
    amal: Client, case: Case, letter: Source
) -> None:
    set_level(case, letter.pk, Level.RESTRICTED, by=BY, at=NOON)
    first = way("set_level")
    User.objects.filter(username="boris").update(is_active=False)
    set_level(case, letter.pk, Level.PUBLIC, by=BY, at=LATER)
    assert [is_offered(amal, each) for each in (first, way("set_level"))] == [False, True]
    amal.post(first)
    assert Source.objects.get().level == "public"
    amal.post(way("set_level"))
    assert Source.objects.get().level == "restricted"


def test_what_is_above_whoever_looks_is_not_undone_by_them(
    amal: Client, case: Case, letter: Source
) -> None:
    boris_is(case, Role.LEAD)
    set_level(case, letter.pk, Level.SEALED, by=BY, at=NOON)
    sealed = way("set_level")
    assert not is_offered(amal, sealed)
    amal.post(sealed)
    assert Source.objects.get().level == "sealed"


def test_the_work_is_arranged_as_before_where_nobody_changed_it_since(
    amal: Client, case: Case
) -> None:
    first = arrangement_of(case)
    new = {"team": "North", "review_on": NOON.date(), "review_why": "the hearing"}
    second = type(first)(**{**new, "approvals_needed": 2})
    arrange(case, second, seen=first, by=BY, at=NOON)
    line = way("arrange")
    amal.post(line)
    case.refresh_from_db()
    assert arrangement_of(case) == first
    amal.post(way("arrange"))
    case.refresh_from_db()
    assert arrangement_of(case) == second
    arrange(case, type(first)(**new), seen=second, by=BY, at=LATEST)
    assert not is_offered(amal, line)


def test_an_editor_arranges_when_to_look_again_and_nothing_else(case: Case) -> None:
    boris = Client()
    boris.force_login(boris_is(case, Role.EDITOR).user)
    before = arrangement_of(case)
    look = type(before)(review_on=NOON.date(), review_why="the hearing")
    arrange(case, look, seen=before, by=BY, at=NOON)
    assert is_offered(boris, way("arrange"))
    arrange(case, type(before)(team="North"), seen=look, by=BY, at=LATER)
    assert not is_offered(boris, way("arrange"))
    boris.post(way("arrange"))
    case.refresh_from_db()
    assert case.team == "North"


def test_a_comment_is_withdrawn_from_the_history_by_its_writer_or_the_lead(
    amal: Client, case: Case, letter: Source
) -> None:
    boris = Client()
    boris.force_login(boris_is(case, Role.EDITOR).user)
    new = NewComment(about=letter.pk, level=Level.INTERNAL, text="The canary sang.")
    add_comment(case, new, by=BY, at=NOON)
    line = way("comment")
    assert [is_offered(boris, line), is_offered(amal, line)] == [False, True]
    boris.post(line)
    assert Comment.objects.get().withdrawn_at is None
    amal.post(line)
    assert Comment.objects.get().withdrawn_by == BY
    amal.post(way("withdraw_comment"))
    assert Comment.objects.get().withdrawn_at is None


def test_what_cannot_be_undone_says_what_to_do_and_only_to_whoever_undoes(
    amal: Client, case: Case, letter: Source
) -> None:
    page = amal.get(PATH).content.decode()
    assert "A case is closed, never taken out." in page
    assert "A source stays on file" in page
    reviewer = Client()
    reviewer.force_login(boris_is(case, Role.REVIEWER).user)
    assert "A source stays on file" not in reviewer.get(PATH).content.decode()
