"""Who may see a thing: raised at once, lowered by two persons, and what a source says follows the source."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from django.contrib.auth.models import User

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger import models
from habeas.ledger.acts import close_decision
from habeas.ledger.acts._levels import level_of
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.correct_claim import correct_claim
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.set_level import (
    asked_to_lower,
    confirm_level,
    decline_level,
    set_level,
    set_or_agree,
)
from habeas.ledger.errors import NotThere, Refused
from habeas.ledger.load import load_casefile
from tests.ledger.rooms import BY, LATER, NOON, TODAY, a_case, a_claim, a_source

MOMENTS = (LATER + timedelta(minutes=number) for number in count())
pytestmark = pytest.mark.django_db


@pytest.fixture
def two(tmp_path: Path) -> tuple[models.Case, str, str]:
    """A case of two who work on it, with a letter and a claim: the case, the source, the claim."""
    for name in (BY, "boris"):
        User.objects.create_user(name)
    case = a_case()
    source = a_source(case, tmp_path)
    return case, source.pk, a_claim(case, source, Arrest(when=When("2024-05-01")))


def levels(case: models.Case, *, known_at: bool = False) -> set[Level]:
    casefile = load_casefile(case.reference, as_of=TODAY, known_at=NOON if known_at else None)
    return {c.level for c in casefile.claims} | {s.level for s in casefile.sources.values()}


def lower(case: models.Case, item: str, level: Level) -> None:
    """Lower it by the word of two persons."""
    assert not set_level(case, item, level, by=BY, at=next(MOMENTS))
    confirm_level(case, asked_to_lower(case)[0].pk, by="boris", at=next(MOMENTS))


def test_a_level_is_raised_at_once_with_what_the_source_says(
    two: tuple[models.Case, str, str],
) -> None:
    case, source, _ = two
    assert set_level(case, source, Level.SEALED, by=BY, at=LATER)
    assert levels(case) == {Level.SEALED}
    assert levels(case, known_at=True) == {Level.SEALED}
    assert load_casefile("XV-0001", as_of=TODAY).for_audience(Level.RESTRICTED).held == ()


def test_a_level_is_lowered_by_two_persons(two: tuple[models.Case, str, str]) -> None:
    case, source, claim = two
    assert not set_level(case, source, Level.PUBLIC, by=BY, at=NOON)
    assert levels(case) == {Level.INTERNAL}
    (asked,) = asked_to_lower(case)
    with pytest.raises(Refused, match="second person"):
        confirm_level(case, asked.pk, by=BY, at=LATER)
    confirm_level(case, asked.pk, by="boris", at=LATER)
    assert levels(case) == {Level.PUBLIC}
    assert level_of(case, claim) is Level.PUBLIC
    with pytest.raises(ChangedMeanwhile):
        confirm_level(case, asked.pk, by="boris", at=LATER)


def test_what_is_declined_keeps_its_level(two: tuple[models.Case, str, str]) -> None:
    case, source, _ = two
    set_level(case, source, Level.PUBLIC, by=BY, at=NOON)
    decline_level(case, asked_to_lower(case)[0].pk, by="boris", at=LATER)
    assert asked_to_lower(case) == []
    assert levels(case) == {Level.INTERNAL}


def test_a_claim_raised_alone_leaves_its_source(two: tuple[models.Case, str, str]) -> None:
    case, source, claim = two
    set_level(case, claim, Level.RESTRICTED, by=BY, at=LATER)
    assert (level_of(case, source), level_of(case, claim)) == (Level.INTERNAL, Level.RESTRICTED)


def test_a_level_is_not_undone_past_the_second_person(two: tuple[models.Case, str, str]) -> None:
    case, source, _ = two
    set_level(case, source, Level.SEALED, by=BY, at=LATER)
    row = models.Decision.objects.filter(ruling="level").latest("pk")
    with pytest.raises(Refused, match="not undone"):
        close_decision(row.pk, by=BY, at=LATER)


def test_whoever_works_alone_has_nobody_to_ask(two: tuple[models.Case, str, str]) -> None:
    case, source, _ = two
    User.objects.filter(username="boris").update(is_active=False)
    assert set_level(case, source, Level.PUBLIC, by=BY, at=NOON)
    with pytest.raises(NotThere):
        set_level(case, "none", Level.PUBLIC, by=BY, at=NOON)


def test_saying_the_same_as_another_is_agreeing(two: tuple[models.Case, str, str]) -> None:
    case, source, _ = two
    assert not set_or_agree(case, source, Level.PUBLIC, by=BY, at=NOON)
    assert not set_or_agree(case, source, Level.PUBLIC, by=BY, at=LATER)
    assert set_or_agree(case, source, Level.PUBLIC, by="boris", at=LATER)
    assert levels(case) == {Level.PUBLIC}


def test_a_claim_raised_alone_stays_so_when_its_source_is_raised_and_lowered_again(
    two: tuple[models.Case, str, str], tmp_path: Path
) -> None:
    case, source, follows = two
    letter = models.Source.objects.get(pk=source)
    alone = a_claim(case, letter, Arrest(when=When("2024-05-02")))
    set_level(case, alone, Level.RESTRICTED, by=BY, at=NOON)
    set_level(case, source, Level.RESTRICTED, by=BY, at=LATER)
    assert not set_level(case, source, Level.INTERNAL, by=BY, at=LATER)
    confirm_level(case, asked_to_lower(case)[0].pk, by="boris", at=LATER)
    assert [level_of(case, each) for each in (source, follows)] == [Level.INTERNAL] * 2
    assert level_of(case, alone) is Level.RESTRICTED


def test_a_correction_is_for_no_more_people_than_what_it_corrects(
    two: tuple[models.Case, str, str],
) -> None:
    case, _, claim = two
    set_level(case, claim, Level.RESTRICTED, by=BY, at=LATER)
    fact = ByHand(fact=Arrest(when=When("2024-05-02")), quote="Amal Idris")
    corrected = correct_claim(case, claim, fact, by="boris", at=LATER)
    assert level_of(case, corrected) is Level.RESTRICTED
    assert load_casefile("XV-0001", as_of=TODAY).for_audience(Level.INTERNAL).held == ()
    raised = correct_claim(case, corrected, replace(fact, level=Level.SEALED), by=BY, at=LATER)
    assert level_of(case, raised) is Level.SEALED


def test_a_claim_keeps_its_own_level_when_its_source_comes_down_in_steps(
    two: tuple[models.Case, str, str], tmp_path: Path
) -> None:
    case, source, follows = two
    alone = a_claim(case, models.Source.objects.get(pk=source), Arrest(when=When("2024-05-02")))
    for item, level in (
        (alone, Level.RESTRICTED),
        (source, Level.RESTRICTED),
        (source, Level.SEALED),
    ):
        assert set_level(case, item, level, by=BY, at=next(MOMENTS))
    assert level_of(case, alone) is Level.SEALED
    for level, kept in (
        (Level.RESTRICTED, Level.RESTRICTED),
        (Level.INTERNAL, Level.RESTRICTED),
        (Level.PUBLIC, Level.RESTRICTED),
    ):
        lower(case, source, level)
        assert [level_of(case, each) for each in (source, follows)] == [level] * 2
        assert level_of(case, alone) is kept


def test_a_claim_raised_twice_falls_to_its_own_level_only_with_a_second_word(
    two: tuple[models.Case, str, str],
) -> None:
    case, source, claim = two
    for level in (Level.RESTRICTED, Level.SEALED):
        assert set_level(case, claim, level, by=BY, at=next(MOMENTS))
    assert set_level(case, source, Level.SEALED, by=BY, at=next(MOMENTS))
    assert not set_level(case, claim, Level.RESTRICTED, by=BY, at=next(MOMENTS))
    confirm_level(case, asked_to_lower(case)[0].pk, by="boris", at=next(MOMENTS))
    assert level_of(case, claim) is Level.SEALED
    lower(case, source, Level.PUBLIC)
    assert level_of(case, claim) is Level.RESTRICTED


def test_a_claim_entered_for_fewer_people_than_its_source_stays_so(
    two: tuple[models.Case, str, str],
) -> None:
    case, source, _ = two
    new = ByHand(fact=Arrest(when=When("2024-05-02")), quote="Amal Idris", level=Level.RESTRICTED)
    entered = enter_claim(case, models.Source.objects.get(pk=source), new, by=BY, at=NOON)
    for level in (Level.RESTRICTED, Level.SEALED):
        set_level(case, source, level, by=BY, at=next(MOMENTS))
    lower(case, source, Level.PUBLIC)
    assert level_of(case, entered) is Level.RESTRICTED


def test_a_correction_keeps_the_level_that_the_claim_had_for_itself(
    two: tuple[models.Case, str, str],
) -> None:
    case, source, claim = two
    for item in (claim, source):
        set_level(case, item, Level.RESTRICTED, by=BY, at=next(MOMENTS))
    fact = ByHand(fact=Arrest(when=When("2024-05-02")), quote="Amal Idris")
    corrected = correct_claim(case, claim, fact, by="boris", at=next(MOMENTS))
    lower(case, source, Level.INTERNAL)
    assert level_of(case, corrected) is Level.RESTRICTED


def test_a_correction_that_was_raised_and_is_undone_leaves_no_wording_for_more_people(
    two: tuple[models.Case, str, str],
) -> None:
    case, _, claim = two
    fact = ByHand(fact=Arrest(when=When("2024-05-02")), quote="Amal Idris")
    corrected = correct_claim(case, claim, fact, by=BY, at=next(MOMENTS))
    set_level(case, corrected, Level.SEALED, by=BY, at=next(MOMENTS))
    ruled = models.Decision.objects.get(ruling="supersede")
    close_decision(ruled.pk, by=BY, at=next(MOMENTS))
    assert load_casefile("XV-0001", as_of=TODAY).for_audience(Level.RESTRICTED).known_claims == ()


def test_a_claim_is_for_no_more_people_than_its_source(two: tuple[models.Case, str, str]) -> None:
    case, _, claim = two
    with pytest.raises(Refused, match="no more people than what it rests on"):
        set_level(case, claim, Level.PUBLIC, by=BY, at=NOON)


def test_who_asks_to_lower_what_is_raised_meanwhile_has_asked_for_nothing(
    two: tuple[models.Case, str, str],
) -> None:
    case, source, claim = two
    set_level(case, claim, Level.RESTRICTED, by=BY, at=next(MOMENTS))
    for item in (source, claim):
        assert not set_level(case, item, Level.PUBLIC, by=BY, at=next(MOMENTS))
    asked = asked_to_lower(case)
    set_level(case, source, Level.SEALED, by=BY, at=next(MOMENTS))
    assert asked_to_lower(case) == []
    for row in asked:
        with pytest.raises(ChangedMeanwhile, match="set anew meanwhile"):
            confirm_level(case, row.pk, by="boris", at=next(MOMENTS))
    assert levels(case) == {Level.SEALED}
