"""A paper is begun, saved, approved and set aside; no version is written over, and no approval outlives its words."""

from datetime import date

import pytest

from habeas.core.levels import Level
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.approve_paper import Approving, Flaw, approve_paper
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.save_paper import Words, save_paper
from habeas.ledger.acts.set_paper_aside import set_paper_aside
from habeas.ledger.errors import Refused
from habeas.ledger.models import AuditEntry, Case, PaperApproval, PaperDraft, PaperVersion
from tests.ledger.rooms import BY, LATER, NOON, a_case

pytestmark = pytest.mark.django_db
FIRST = Words("Amal Idris is held.[^1]", {"1": ("a claim",)})
SECOND = Words("Amal Idris is held in Lenora.[^1]", {"1": ("a claim",)})
NEW = NewPaper(
    template="statement",
    title="A call for Amal Idris",
    audience=Level.PUBLIC,
    as_of=date(2024, 6, 15),
    language="fr",
    addressees=("government of Varenia",),
    organisation="Writers' League",
)
CLEAN = Approving(1, tuple, {})
FIGURE = Flaw("figure", "900 days", "The file bears out 45 days.", may_stay=True)
SECRET = Flaw("secret", "the guard", "This is above the level.", may_stay=False)


@pytest.fixture
def case() -> Case:
    """A case without anything in it."""
    return a_case()


@pytest.fixture
def paper(case: Case) -> PaperDraft:
    """A paper of one version."""
    return begin_paper(case, NEW, FIRST, by=BY, at=NOON)


def log(paper: PaperDraft) -> list[tuple[str, str, object]]:
    """What the log says of the paper."""
    lines = AuditEntry.objects.filter(case=paper.case, act__endswith="paper") | (
        AuditEntry.objects.filter(case=paper.case, act="set_paper_aside")
    )
    return [(line.act, line.by, line.on) for line in lines.order_by("pk")]


def versions(paper: PaperDraft) -> list[tuple[int, str, str]]:
    return list(paper.versions.order_by("number").values_list("number", "markdown", "by"))


def test_a_paper_begins_as_it_was_asked_for_with_its_first_words(paper: PaperDraft) -> None:
    paper.refresh_from_db()
    kept = (paper.template, paper.title, paper.audience, paper.language, paper.as_of)
    assert kept == ("statement", "A call for Amal Idris", "public", "fr", date(2024, 6, 15))
    assert (paper.addressees, paper.organisation) == (["government of Varenia"], "Writers' League")
    assert (paper.begun_by, paper.begun_at) == (BY, NOON)
    assert versions(paper) == [(1, FIRST.markdown, BY)]
    assert log(paper) == [("begin_paper", BY, [paper.pk])]


def test_a_paper_without_a_word_is_not_begun(case: Case) -> None:
    with pytest.raises(Refused, match="without a word"):
        begin_paper(case, NEW, Words(" \n", {}), by=BY, at=NOON)
    assert (PaperDraft.objects.count(), PaperVersion.objects.count()) == (0, 0)
    assert not AuditEntry.objects.filter(act="begin_paper").exists()


def test_other_words_are_a_new_version_and_the_same_words_are_none(paper: PaperDraft) -> None:
    assert save_paper(paper, FIRST, seen=1, by="boris", at=LATER).number == 1
    assert save_paper(paper, SECOND, seen=1, by="boris", at=LATER).number == 2
    assert versions(paper) == [(1, FIRST.markdown, BY), (2, SECOND.markdown, "boris")]
    assert log(paper)[1:] == [("save_paper", "boris", [paper.pk, "version:2"])]


def test_a_footnote_bound_to_another_claim_is_a_new_version(paper: PaperDraft) -> None:
    bound = Words(FIRST.markdown, {"1": ("another claim",)})
    assert save_paper(paper, bound, seen=1, by=BY, at=LATER).notes == {"1": ["another claim"]}
    assert paper.versions.get(number=1).notes == {"1": ["a claim"]}


def test_words_saved_over_words_not_seen_are_refused_and_nothing_is_lost(paper: PaperDraft) -> None:
    save_paper(paper, SECOND, seen=1, by="boris", at=LATER)
    with pytest.raises(ChangedMeanwhile, match="saved this paper meanwhile"):
        save_paper(paper, Words("Free her.", {}), seen=1, by=BY, at=LATER)
    assert versions(paper)[-1] == (2, SECOND.markdown, "boris")


def test_an_approval_is_of_the_latest_words_and_once_a_person(paper: PaperDraft) -> None:
    approve_paper(paper, CLEAN, by="boris", at=LATER)
    with pytest.raises(Refused, match="approved these words already"):
        approve_paper(paper, CLEAN, by="boris", at=LATER)
    approve_paper(paper, CLEAN, by="chen", at=LATER)
    save_paper(paper, SECOND, seen=1, by=BY, at=LATER)
    with pytest.raises(ChangedMeanwhile, match="read them before you approve"):
        approve_paper(paper, CLEAN, by="dalia", at=LATER)
    given = PaperApproval.objects.order_by("by").values_list("by", "version__number")
    assert list(given) == [("boris", 1), ("chen", 1)]
    assert [act for act, *_ in log(paper)].count("approve_paper") == 2


def test_an_error_is_approved_over_for_a_reason_that_is_kept(paper: PaperDraft) -> None:
    for why in ({}, {"figure": " "}, {"another": "It is so."}):
        with pytest.raises(Refused, match="say why it may stay: “900 days”"):
            approve_paper(paper, Approving(1, lambda: [FIGURE], why), by="boris", at=LATER)
    assert not PaperApproval.objects.exists()
    given = Approving(1, lambda: [FIGURE], {"figure": "Counted by the court. "})
    approve_paper(paper, given, by="boris", at=LATER)
    assert PaperApproval.objects.get().over == [
        {"key": "figure", "quote": "900 days", "said": FIGURE.said, "why": "Counted by the court."}
    ]


def test_no_reason_outweighs_what_the_audience_may_not_see(paper: PaperDraft) -> None:
    given = Approving(1, lambda: [FIGURE, SECRET], {"figure": "So be it.", "secret": "So be it."})
    with pytest.raises(Refused, match=r"No reason outweighs .*: “the guard”"):
        approve_paper(paper, given, by="boris", at=LATER)
    assert not PaperApproval.objects.exists()
    assert "approve_paper" not in [act for act, *_ in log(paper)]


def test_a_paper_set_aside_keeps_its_versions_and_takes_no_more(paper: PaperDraft) -> None:
    set_paper_aside(paper, by=BY, at=LATER)
    paper.refresh_from_db()
    assert paper.set_aside_at == LATER
    with pytest.raises(Refused, match="set aside; begin another"):
        save_paper(paper, SECOND, seen=1, by=BY, at=LATER)
    with pytest.raises(Refused, match="set aside"):
        approve_paper(paper, CLEAN, by="boris", at=LATER)
    with pytest.raises(Refused, match="set aside"):
        set_paper_aside(paper, by=BY, at=LATER)
    assert versions(paper) == [(1, FIRST.markdown, BY)]
    assert log(paper)[-1] == ("set_paper_aside", BY, [paper.pk])
