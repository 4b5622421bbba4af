"""How often the reader's proposals were accepted: what is kept of each, and who is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.reviews import Verdict, by_rule
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.access import actor_of
from habeas.ledger.acts import accept_claims, close_decision, reject_claims
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.correct_claim import correct_claim
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.load import load_casefile, open_decisions_on
from habeas.ledger.models import Account, Case, Claim
from habeas.ledger.reviews import may_see_all_reviews, reviews, reviews_seen_by, sees_reviews
from habeas.ledger.taking_in import take_into
from tests.ledger.rooms import BY, LETTER, NOON, TODAY, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db


@pytest.fixture
def amal() -> User:
    return User.objects.create_user(BY)


def told(case: Case, root: Path) -> list[str]:
    """A letter read into a case: the ids of its proposals, in the order of the text."""
    new = NewSource(
        data=LETTER.encode(), title="A letter", text=LETTER, media_type="text/plain", date="2024-05-20"
    )  # fmt: skip
    take_into(case, new, root=root, by=BY, at=NOON)
    waiting = load_casefile(case.reference, as_of=TODAY).proposals
    return [c.id for c in sorted(waiting, key=lambda c: c.anchors[0].start)]


def counted(user: User | None = None) -> dict[str, int]:
    """How many became what, over the register or over what a user sees."""
    found = reviews() if user is None else reviews_seen_by(actor_of(user))
    return {v.value: n for v in Verdict if (n := sum(r.verdict is v for r in found))}


def part(case: Case, name: str, role: CaseRole) -> User:
    user = User.objects.create_user(name)
    grant(case, user, NewPart(role=role), seen=None, by=BY, at=NOON)
    return user


def test_a_proposal_is_kept_with_its_rule_its_language_and_how_sure_the_reader_was(
    amal: User, tmp_path: Path
) -> None:
    arrest, *_ = told(a_case(), tmp_path)
    kept = Claim.objects.get(pk=arrest)
    assert kept.entered_how.startswith("rule:en/arrest.")
    assert kept.confidence is not None
    (claim,) = [c for c in load_casefile("XV-0001", as_of=TODAY).claims if c.id == arrest]
    assert claim.confidence == kept.confidence


def test_what_a_person_enters_has_no_figure_and_is_not_counted(amal: User, tmp_path: Path) -> None:
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01")))
    assert Claim.objects.get().confidence is None
    assert reviews() == ()


def test_each_decision_counts_once_and_undoing_it_counts_no_more(
    amal: User, tmp_path: Path
) -> None:
    case = a_case()
    arrest, release = told(case, tmp_path)
    assert counted() == {"waiting": 2}
    accept_claims(case, [arrest], by=BY, at=NOON)
    reject_claims(case, [release], by=BY, at=NOON, why="about another woman")
    assert counted() == {"accepted": 1, "rejected": 1}
    for number in open_decisions_on(case, [release]):
        close_decision(number, by=BY, at=NOON)
    assert counted() == {"accepted": 1, "waiting": 1}


def test_a_proposal_that_was_corrected_counts_as_that_alone(amal: User, tmp_path: Path) -> None:
    case = a_case()
    arrest, _ = told(case, tmp_path)
    fact = load_casefile("XV-0001", as_of=TODAY).claims[0].fact
    correct_claim(case, arrest, ByHand(fact=fact, quote="Amal Idris"), by=BY, at=NOON)
    assert counted() == {"corrected": 1, "waiting": 1}


def test_a_user_is_told_of_the_cases_they_have_a_part_in(amal: User, tmp_path: Path) -> None:
    told(a_case(), tmp_path)
    told(a_case(), tmp_path)
    viewer = part(Case.objects.get(reference="XV-0001"), "boris", CaseRole.VIEWER)
    assert (counted(), counted(viewer)) == ({"waiting": 4}, {"waiting": 2})


def raise_source(case: Case, claim: str) -> None:
    set_level(case, Claim.objects.get(pk=claim).anchors.get().source_id, Level.SEALED, by=BY, at=NOON)  # fmt: skip


def raise_claim(case: Case, claim: str) -> None:
    set_level(case, claim, Level.SEALED, by=BY, at=NOON)


@pytest.mark.parametrize(("lift", "left"), [(raise_source, {}), (raise_claim, {"waiting": 1})])
def test_what_is_above_a_persons_level_is_not_counted_for_them(
    amal: User, tmp_path: Path, lift: Callable[[Case, str], None], left: dict[str, int]
) -> None:
    case = a_case()
    arrest, _ = told(case, tmp_path)
    viewer = part(case, "boris", CaseRole.VIEWER)
    assert counted(viewer) == {"waiting": 2}
    lift(case, arrest)
    assert counted(viewer) == left
    assert by_rule(reviews_seen_by(actor_of(viewer))) == by_rule(
        r for r in reviews_seen_by(actor_of(viewer)) if r.rule.startswith("en/release")
    )


@pytest.mark.parametrize("role", [CaseRole.TRANSLATOR, CaseRole.CONTACT])
def test_who_is_given_single_sources_is_told_nothing(
    amal: User, tmp_path: Path, role: CaseRole
) -> None:
    case = a_case()
    told(case, tmp_path)
    given = User.objects.create_user("chen")
    source = case.sources.get().pk
    grant(case, given, NewPart(role=role, items=(source,)), seen=None, by=BY, at=NOON)
    assert not sees_reviews(actor_of(given))
    assert counted(given) == {}


def test_a_part_that_has_ended_counts_nothing(amal: User, tmp_path: Path) -> None:
    case = a_case()
    told(case, tmp_path)
    viewer = part(case, "boris", CaseRole.VIEWER)
    viewer.case_roles.update(closed_at=NOON)
    assert not sees_reviews(actor_of(viewer))
    assert counted(viewer) == {}


@pytest.mark.parametrize(("is_owner", "is_auditor", "sees"), [(True, False, True), (False, True, True), (False, False, False)])  # fmt: skip
def test_owner_and_auditor_see_the_counts_of_the_whole_register(
    amal: User, is_owner: bool, is_auditor: bool, sees: bool
) -> None:
    user = User.objects.create_user("chen")
    Account.objects.create(user=user, is_owner=is_owner, is_auditor=is_auditor)
    assert (may_see_all_reviews(actor_of(user)), sees_reviews(actor_of(user))) == (sees, sees)
