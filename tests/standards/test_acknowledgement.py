"""A disappearance lasts until an authority says that it holds the person, and where; what goes on is told as at a day."""

from dataclasses import replace
from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.procedures.arbitrary import CATEGORIES, assess
from habeas.procedures.procedure import Standing
from habeas.procedures.showing import disappeared, in_danger
from habeas.standards import acknowledged_by, engaged
from tests.making import a_casefile, a_claim

MINISTRY = "Ministry of Internal Affairs of Varenia"
AS_OF = date(2024, 5, 14)


def told(claim_id: str, fact: Fact, on: str, by: str | None = None) -> Claim:
    return replace(a_claim(claim_id, fact), told_on=When(on), attribution=by)


GONE = told(
    "gone",
    EnforcedDisappearance(when=When("2024-01-15/.."), acknowledged=Stated.NO),
    "2024-01-30",
)
HELD = told("held", Detention(where="Orlest"), "2024-03-04", MINISTRY)


def a_file(*claims: Claim) -> Casefile:
    return a_casefile(*claims, as_of=AS_OF, country="BY")


def reasons(casefile: Casefile) -> str:
    return " ".join(each.why for each in engaged(casefile) if each.instrument.key == "iccpr")


def test_what_goes_on_is_told_as_at_the_day_of_its_source() -> None:
    said = "since 15 January 2024 (as at 30 January 2024)"
    assert said in reasons(a_file(GONE))
    assert "(as at" not in reasons(replace(a_file(GONE), as_of=date(2024, 1, 30)))


def test_a_word_of_the_authority_ends_the_disappearance() -> None:
    said = reasons(a_file(GONE, HELD))
    assert "Enforced disappearance, between 15 January 2024 and 4 March 2024" in said
    assert "since 15 January 2024" not in said


def test_what_ends_no_disappearance() -> None:
    nowhere = replace(HELD, fact=Detention())
    family = replace(HELD, attribution="family")
    denied = replace(HELD, polarity=Polarity.DENIED)
    older = replace(HELD, told_on=When("2024-01-20"))
    before_it = replace(HELD, fact=Detention(when=When("2019"), where="Orlest"))
    for other in (nowhere, family, denied, older, before_it):
        casefile = a_file(GONE, other)
        gone = next(h for h in casefile.affirmed if h.id == "gone")
        assert acknowledged_by(casefile, gone.claims) is None
        assert "since 15 January 2024" in reasons(casefile)


def test_whoever_is_acknowledged_to_be_held_is_no_longer_missing() -> None:
    shown = disappeared()(a_file(GONE, HELD))
    assert (shown.standing, shown.claims) == (Standing.CONTRARY, ("held",))
    assert shown.why.text().endswith("holds the person, and where (4 March 2024).")
    assert in_danger(a_file(GONE, HELD)).standing is Standing.MISSING
    assert disappeared()(a_file(GONE)).standing is Standing.MET


def test_a_word_without_a_place_leaves_it_to_a_person() -> None:
    shown = disappeared()(a_file(GONE, replace(HELD, fact=Detention())))
    assert (shown.standing, shown.claims) == (Standing.NOT_KNOWN, ("held",))


def test_the_first_category_knows_what_an_authority_says() -> None:
    (first, *_) = assess(a_file(GONE, HELD), CATEGORIES)
    found = next(a for a in first.answers if a.question.key == "acknowledged")
    assert [w.claims for w in found.speaks_against] == [("held",)]
    assert "(as at 30 January 2024)" in found.speaks_for[0].line.text("Amal Idris")
