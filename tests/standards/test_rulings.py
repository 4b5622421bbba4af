"""What a caseworker rules on an engagement comes before what the library says."""

from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.decisions import Decision, Ruling
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.detention import Detention
from habeas.standards import Engagement, engaged, set_aside
from habeas.standards.engagement import BY_RULING
from tests.making import a_casefile, a_claim, a_decision

CARE = a_claim("care", CareDenied(need="any", when=When("2022-05-01")))
HELD = a_claim("held", Detention(when=When("2022-01-01/..")))


def a_case(*decisions: Decision, country: str = "KG") -> Casefile:
    return a_casefile(CARE, HELD, as_of=date(2022, 5, 14), country=country, decisions=decisions)


def the(casefile: Casefile, instrument: str, number: str) -> Engagement | None:
    return next(
        (
            e
            for e in engaged(casefile)
            if (e.instrument.key, e.provision.number) == (instrument, number)
        ),
        None,
    )


def test_an_engagement_set_aside_is_not_listed() -> None:
    ruled = a_decision(Ruling.NOT_ENGAGE, "icescr", "12", "care")
    assert the(a_case(), "icescr", "12") is not None
    assert the(a_case(ruled), "icescr", "12") is None
    assert the(a_case(ruled), "iccpr", "10(1)") is not None


def test_what_was_set_aside_is_kept_with_its_reason() -> None:
    ruled = a_decision(Ruling.NOT_ENGAGE, "icescr", "12", "care")
    assert [(d.on, d.why) for d in set_aside(a_case(ruled))] == [(("icescr", "12", "care"), "seen")]


def test_an_engagement_added_says_that_a_person_ruled_it() -> None:
    found = the(a_case(a_decision(Ruling.ENGAGE, "iccpr", "9(3)", "held")), "iccpr", "9(3)")
    assert found is not None
    assert (found.binding, found.claims, found.is_confirmed) == (True, ("held",), True)
    assert found.grounds[0].reason == BY_RULING.rstrip(".")


def test_an_engagement_confirmed_keeps_the_reason_of_the_library() -> None:
    found = the(a_case(a_decision(Ruling.ENGAGE, "icescr", "12", "care")), "icescr", "12")
    before = the(a_case(), "icescr", "12")
    assert found is not None
    assert before is not None
    assert (found.why, found.is_confirmed, before.is_confirmed) == (before.why, True, False)


def test_a_provision_for_a_child_can_be_added_by_a_person_alone() -> None:
    assert the(a_case(), "crc", "37(b)") is None
    found = the(a_case(a_decision(Ruling.ENGAGE, "crc", "37(b)", "held")), "crc", "37(b)")
    assert found is not None
    assert found.binding


def test_a_person_cannot_make_a_treaty_bind_that_the_state_never_joined() -> None:
    ruled = a_decision(Ruling.ENGAGE, "cat", "16", "care")
    found = the(a_case(ruled, country="IR"), "cat", "16")
    assert found is not None
    assert not found.binding


def test_a_ruling_that_was_undone_counts_no_more() -> None:
    ruled = a_decision(Ruling.NOT_ENGAGE, "icescr", "12", "care", closed_at=CARE.entered_at)
    assert the(a_case(ruled), "icescr", "12") is not None


def test_a_ruling_on_one_claim_leaves_the_others() -> None:
    other = a_claim("other", CareDenied(need="any", when=When("2022-04-01")))
    ruled = a_decision(Ruling.NOT_ENGAGE, "icescr", "12", "care")
    found = the(
        a_casefile(CARE, other, as_of=date(2022, 5, 14), country="KG", decisions=[ruled]),
        "icescr",
        "12",
    )
    assert found is not None
    assert found.claims == ("other",)


def test_what_one_of_two_sources_says_engages_until_a_person_follows_the_other() -> None:
    claims = [
        a_claim("no", Arrest(when=When("2022-01-01"), warrant=Stated.NO)),
        a_claim("yes", Arrest(when=When("2022-01-01"), warrant=Stated.YES)),
    ]
    follow = a_decision(Ruling.FOLLOW, "yes")
    day = date(2022, 5, 14)
    assert the(a_casefile(*claims, as_of=day, country="KG"), "iccpr", "9(1)") is not None
    followed = a_casefile(*claims, as_of=day, country="KG", decisions=[follow])
    assert the(followed, "iccpr", "9(1)") is None
