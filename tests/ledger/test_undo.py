"""Whatever a person decided can be undone, and the file is then as it was."""

from collections.abc import Callable

import pytest

from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger import models
from habeas.ledger.acts import (
    accept_claims,
    close_decision,
    correct_claim,
    decide,
    merge_persons,
    reject_claims,
)
from habeas.ledger.acts.enter_claim import ByHand
from habeas.ledger.load import load_casefile
from tests.ledger.casting import AMAL, ARRESTED, AS_OF, DAY, NOON, File, a_file, view

CORRECTED = ByHand(fact=Arrest(when=When("2024-03-02"), where="Orlest"), quote=ARRESTED)


def _undo(ruling: Ruling) -> None:
    decision = models.Decision.objects.get(ruling=ruling.value, closed_at__isnull=True)
    close_decision(decision.pk, by=AMAL, at=NOON + DAY)


def _accept(file: File, claim: str) -> None:
    accept_claims(file.case, [claim], by=AMAL, at=NOON)


def _reject(file: File, claim: str) -> None:
    reject_claims(file.case, [claim], by=AMAL, at=NOON, why="Another person is meant.")


def _correct(file: File, claim: str) -> None:
    correct_claim(file.case, claim, CORRECTED, by=AMAL, at=NOON, why="The place was missing.")


def _follow(file: File, claim: str) -> None:
    decide(file.case, Ruling.FOLLOW, [(claim,)], by=AMAL, at=NOON)


@pytest.mark.parametrize(
    ("act", "ruling"),
    [
        (_accept, Ruling.ACCEPT),
        (_reject, Ruling.REJECT),
        (_correct, Ruling.SUPERSEDE),
        (_follow, Ruling.FOLLOW),
    ],
)
def test_undoing_what_was_done_to_a_proposal_restores_the_file(
    file: File, act: Callable[[File, str], None], ruling: Ruling
) -> None:
    claim = file.proposal()
    before = view(file.load())
    act(file, claim)
    _undo(ruling)
    assert view(file.load()) == before


@pytest.mark.parametrize(
    ("act", "ruling"), [(_reject, Ruling.REJECT), (_correct, Ruling.SUPERSEDE)]
)
def test_undoing_what_was_done_to_a_fact_restores_the_file(
    file: File, act: Callable[[File, str], None], ruling: Ruling
) -> None:
    claim = file.claim()
    before = view(file.load())
    act(file, claim)
    assert view(file.load()) != before
    _undo(ruling)
    assert view(file.load()) == before


def test_a_correction_takes_the_place_of_the_claim(file: File) -> None:
    claim = file.claim()
    new = correct_claim(file.case, claim, CORRECTED, by=AMAL, at=NOON)
    assert view(file.load()).facts == ((new,),)


def test_a_corrected_proposal_waits_no_longer(file: File) -> None:
    claim = file.proposal()
    new = correct_claim(file.case, claim, CORRECTED, by=AMAL, at=NOON)
    assert (view(file.load()).facts, view(file.load()).proposals) == (((new,),), frozenset())


def test_a_rejected_claim_can_be_accepted(file: File) -> None:
    claim = file.proposal()
    _reject(file, claim)
    accept_claims(file.case, [claim], by=AMAL, at=NOON + DAY)
    assert view(file.load()).facts == ((claim,),)


def test_a_fact_that_was_rejected_can_be_accepted_again(file: File) -> None:
    claim = file.claim()
    _reject(file, claim)
    assert accept_claims(file.case, [claim], by=AMAL, at=NOON + DAY) == 1
    assert view(file.load()).facts == ((claim,),)


def test_a_merge_shares_the_names_and_its_undo_restores_both_files(file: File) -> None:
    other = a_file(file.root, "Мирон Тавеску")
    files = (file, other)
    before = [view(f.load()) for f in files]
    merge_persons(
        file.case.person_id, other.case.person_id, by=AMAL, at=NOON, why="One birth date."
    )
    assert "Мирон Тавеску" in load_casefile(file.case.reference, as_of=AS_OF).person.all_names
    _undo(Ruling.SAME_PERSON)
    assert [view(f.load()) for f in files] == before


def test_a_merge_is_not_known_before_it_was_ruled(file: File) -> None:
    other = a_file(file.root, "Мирон Тавеску")
    merge_persons(
        file.case.person_id, other.case.person_id, by=AMAL, at=NOON, why="One birth date."
    )
    assert view(file.load(NOON - DAY)).names == {"Miro Tavesku"}


def test_a_decision_is_closed_once(file: File) -> None:
    file.claim()
    _undo(Ruling.ACCEPT)
    with pytest.raises(HabeasError, match="was closed on 2024-06-16"):
        close_decision(models.Decision.objects.get().pk, by=AMAL, at=NOON + DAY)


def test_a_rejection_needs_a_reason(file: File) -> None:
    with pytest.raises(HabeasError, match="needs a reason"):
        reject_claims(file.case, [file.proposal()], by=AMAL, at=NOON, why=" ")


def test_a_claim_of_another_case_is_not_accepted(file: File) -> None:
    claim = file.proposal()
    other = a_file(file.root)
    with pytest.raises(HabeasError, match=f"XV-0002 has no claim {claim}"):
        accept_claims(other.case, [claim], by=AMAL, at=NOON)
