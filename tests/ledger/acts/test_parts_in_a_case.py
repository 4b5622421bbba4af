"""Parts in a case are given, changed, ended and handed over; a case keeps a lead, and nobody's change is lost."""

from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole, InstanceRole
from habeas.core.levels import Level
from habeas.ledger import models
from habeas.ledger.access import actor_of, case_seen_by
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.accounts import change_roles, deactivate_account, reactivate_account
from habeas.ledger.acts.arrange import Arrangement, arrange, arrangement_of
from habeas.ledger.acts.end_role import end_role
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.hand_over import hand_over
from habeas.ledger.errors import NotThere, Refused
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_source

pytestmark = pytest.mark.django_db
EDITOR = NewPart(role=CaseRole.EDITOR)


@pytest.fixture
def amal() -> User:
    """The owner, who leads the case."""
    user = User.objects.create_user(BY)
    models.Account.objects.create(user=user, is_owner=True)
    return user


@pytest.fixture
def boris() -> User:
    """A member."""
    user = User.objects.create_user("boris")
    models.Account.objects.create(user=user)
    return user


@pytest.fixture
def case(amal: User) -> models.Case:
    """A case that Amal leads."""
    return a_case()


def part(case: models.Case, user: User) -> models.CaseRole:
    return models.CaseRole.objects.get(case=case, user=user, closed_at__isnull=True)


def test_a_part_given_opens_the_case_and_a_part_ended_closes_it(
    case: models.Case, boris: User
) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    assert case_seen_by(actor_of(boris), case.reference) == case
    end_role(case, boris, seen=part(case, boris).pk, by=BY, at=LATER)
    with pytest.raises(NotThere):
        case_seen_by(actor_of(boris), case.reference)
    assert models.CaseRole.objects.filter(user=boris, closed_by=BY).count() == 1


def test_nobody_is_cleared_higher_than_their_role_can_be(case: models.Case, boris: User) -> None:
    new = NewPart(role=CaseRole.VIEWER, clearance=Level.SEALED)
    grant(case, boris, new, seen=None, by=BY, at=NOON)
    assert part(case, boris).clearance == Level.INTERNAL


def test_a_translator_is_given_sources_of_the_case(
    case: models.Case, boris: User, tmp_path: Path
) -> None:
    with pytest.raises(Refused, match="at least one source"):
        grant(case, boris, NewPart(role=CaseRole.TRANSLATOR), seen=None, by=BY, at=NOON)
    source = a_source(case, tmp_path)
    new = NewPart(role=CaseRole.TRANSLATOR, items=(source.pk, "elsewhere"))
    grant(case, boris, new, seen=None, by=BY, at=NOON)
    assert part(case, boris).items == [source.pk]


def test_two_who_change_one_part_do_not_overwrite_each_other(
    case: models.Case, boris: User
) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    with pytest.raises(ChangedMeanwhile, match="meanwhile"):
        grant(case, boris, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=LATER)
    assert part(case, boris).role == CaseRole.EDITOR


def test_the_last_lead_stays_until_the_case_is_handed_over(
    case: models.Case, amal: User, boris: User
) -> None:
    seen = part(case, amal).pk
    with pytest.raises(Refused, match="only lead"):
        end_role(case, amal, seen=seen, by=BY, at=NOON)
    with pytest.raises(Refused, match="only lead"):
        grant(case, amal, EDITOR, seen=seen, by=BY, at=NOON)
    hand_over(case, leaving=amal, to=boris, stays=True, by=BY, at=NOON)
    assert (part(case, boris).role, part(case, amal).role) == (CaseRole.LEAD, CaseRole.EDITOR)


def test_whoever_leads_no_case_has_none_to_hand_over(
    case: models.Case, amal: User, boris: User
) -> None:
    with pytest.raises(Refused, match="does not lead"):
        hand_over(case, leaving=boris, to=amal, stays=False, by=BY, at=NOON)


def test_an_account_is_not_shut_while_a_case_would_have_no_lead(
    case: models.Case, amal: User, boris: User
) -> None:
    hand_over(case, leaving=amal, to=boris, stays=True, by=BY, at=NOON)
    with pytest.raises(Refused, match="only lead of XV-0001"):
        deactivate_account(boris, by=BY, at=NOON)
    hand_over(case, leaving=boris, to=amal, stays=True, by=BY, at=NOON)
    deactivate_account(boris, by=BY, at=NOON)
    assert actor_of(boris).parts == {}
    reactivate_account(boris, by=BY, at=LATER)
    assert set(actor_of(boris).parts) == {"XV-0001"}


def test_the_register_keeps_an_owner(amal: User, boris: User) -> None:
    with pytest.raises(Refused, match="only owner"):
        change_roles(amal, [InstanceRole.MEMBER], by=BY, at=NOON)
    with pytest.raises(Refused, match="yourself"):
        deactivate_account(amal, by=BY, at=NOON)
    change_roles(boris, [InstanceRole.OWNER], by=BY, at=NOON)
    change_roles(amal, [InstanceRole.AUDITOR], by=BY, at=NOON)
    assert actor_of(amal).roles == {InstanceRole.AUDITOR}


def test_a_case_is_arranged_for_those_who_work_on_it(case: models.Case, boris: User) -> None:
    seen = arrangement_of(case)
    with pytest.raises(Refused, match="neither lead nor editor"):
        arrange(case, Arrangement(assigned_to="boris"), seen=seen, by=BY, at=NOON)
    with pytest.raises(Refused, match="Say why"):
        arrange(case, Arrangement(review_on=TODAY), seen=seen, by=BY, at=NOON)
    with pytest.raises(Refused, match="one approval or two"):
        arrange(case, Arrangement(approvals_needed=9), seen=seen, by=BY, at=NOON)
    arrange(case, Arrangement(assigned_to=BY, team="North"), seen=seen, by=BY, at=NOON)
    with pytest.raises(ChangedMeanwhile):
        arrange(case, Arrangement(team="South"), seen=seen, by="boris", at=LATER)
    assert (case.assigned_to, case.team) == (BY, "North")


def test_work_in_the_hands_of_one_who_leaves_comes_to_whoever_leads(
    case: models.Case, amal: User, boris: User
) -> None:
    seen = arrangement_of(case)
    arrange(case, Arrangement(assigned_to=BY, team="North"), seen=seen, by=BY, at=NOON)
    hand_over(case, leaving=amal, to=boris, stays=True, by=BY, at=NOON)
    assert case.assigned_to == BY
    hand_over(case, leaving=boris, to=amal, stays=True, by=BY, at=NOON)
    hand_over(case, leaving=amal, to=boris, stays=False, by=BY, at=LATER)
    case.refresh_from_db()
    assert (case.assigned_to, case.team) == ("boris", "North")
    assert set(actor_of(amal).parts) == set()


@pytest.mark.parametrize("leaves", [True, False], ids=["whose part ends", "who only reads now"])
def test_work_is_not_left_in_hands_that_cannot_do_it(
    case: models.Case, boris: User, leaves: bool
) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    arrange(case, Arrangement(assigned_to="boris"), seen=arrangement_of(case), by=BY, at=NOON)
    seen = part(case, boris).pk
    if leaves:
        end_role(case, boris, seen=seen, by=BY, at=LATER)
    else:
        grant(case, boris, NewPart(role=CaseRole.VIEWER), seen=seen, by=BY, at=LATER)
    case.refresh_from_db()
    assert case.assigned_to == ""
    assert "part:assigned_to" in models.AuditEntry.objects.latest("pk").on


def test_a_case_is_handed_over_to_somebody_else_who_can_log_in(
    case: models.Case, amal: User, boris: User
) -> None:
    with pytest.raises(Refused, match="somebody else who can log in"):
        hand_over(case, leaving=amal, to=amal, stays=True, by=BY, at=NOON)
    boris.is_active = False
    boris.save()
    with pytest.raises(Refused, match="somebody else who can log in"):
        hand_over(case, leaving=amal, to=boris, stays=True, by=BY, at=NOON)
    with pytest.raises(Refused, match="cannot log in any more"):
        grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    assert part(case, amal).role == CaseRole.LEAD


def test_whoever_had_a_part_leads_instead_of_having_two(
    case: models.Case, amal: User, boris: User
) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    hand_over(case, leaving=amal, to=boris, stays=False, by=BY, at=LATER)
    roles = models.CaseRole.objects.filter(case=case, user=boris).order_by("pk")
    held = list(roles.values_list("role", "closed_by"))
    assert held == [("editor", BY), ("lead", "")]


def test_the_same_part_given_again_leaves_no_line(case: models.Case, boris: User) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    lines = models.AuditEntry.objects.count()
    grant(case, boris, EDITOR, seen=part(case, boris).pk, by=BY, at=LATER)
    assert models.AuditEntry.objects.count() == lines


def test_a_part_that_is_not_the_one_seen_is_not_ended(case: models.Case, boris: User) -> None:
    grant(case, boris, EDITOR, seen=None, by=BY, at=NOON)
    with pytest.raises(ChangedMeanwhile):
        end_role(case, boris, seen=0, by=BY, at=LATER)
    assert part(case, boris).role == CaseRole.EDITOR


def sealed(role: CaseRole) -> NewPart:
    return NewPart(role=role, clearance=Level.SEALED)


def test_nobody_clears_themself_to_more_than_they_see(
    case: models.Case, amal: User, boris: User
) -> None:
    with pytest.raises(Refused, match="a second person"):
        grant(case, amal, sealed(CaseRole.LEAD), seen=part(case, amal).pk, by=BY, at=NOON)
    grant(case, boris, sealed(CaseRole.EDITOR), seen=None, by=BY, at=NOON)
    assert (part(case, amal).clearance, part(case, boris).clearance) == ("restricted", "sealed")


def test_where_somebody_is_cleared_nobody_below_clears_others(
    case: models.Case, amal: User, boris: User
) -> None:
    carla = User.objects.create_user("carla")
    grant(case, boris, sealed(CaseRole.LEAD), seen=None, by=BY, at=NOON)
    with pytest.raises(Refused, match="not cleared to that level yourself; ask boris"):
        grant(case, carla, sealed(CaseRole.COUNSEL), seen=None, by=BY, at=NOON)
    grant(case, carla, sealed(CaseRole.COUNSEL), seen=None, by="boris", at=NOON)
    grant(case, amal, sealed(CaseRole.LEAD), seen=part(case, amal).pk, by="boris", at=NOON)
    assert {part(case, user).clearance for user in (amal, boris, carla)} == {"sealed"}


def test_another_role_keeps_what_somebody_was_cleared_to(case: models.Case, boris: User) -> None:
    grant(case, boris, sealed(CaseRole.LEAD), seen=None, by=BY, at=NOON)
    seen = part(case, boris).pk
    grant(case, boris, sealed(CaseRole.COUNSEL), seen=seen, by=BY, at=LATER)
    assert part(case, boris).clearance == Level.SEALED


def test_whoever_works_alone_clears_themself(case: models.Case, amal: User) -> None:
    grant(case, amal, sealed(CaseRole.LEAD), seen=part(case, amal).pk, by=BY, at=NOON)
    assert part(case, amal).clearance == Level.SEALED


def test_handing_over_takes_no_clearance_away_and_gives_none(
    case: models.Case, amal: User, boris: User
) -> None:
    grant(case, boris, sealed(CaseRole.LEAD), seen=None, by=BY, at=NOON)
    hand_over(case, leaving=boris, to=amal, stays=True, by="boris", at=NOON)
    assert (part(case, amal).clearance, part(case, boris).clearance) == ("restricted", "sealed")
    hand_over(case, leaving=amal, to=boris, stays=True, by=BY, at=LATER)
    assert (part(case, amal).clearance, part(case, boris).clearance) == ("restricted", "sealed")
