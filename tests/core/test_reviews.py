"""What became of the reader's proposals, counted."""

from habeas.core.decisions import Ruling
from habeas.core.degrees import Degree
from habeas.core.reviews import Review, Tally, Verdict, by_degree, by_rule, verdicts

ACCEPTED, CORRECTED, REJECTED, WAITING = (
    Verdict.ACCEPTED,
    Verdict.CORRECTED,
    Verdict.REJECTED,
    Verdict.WAITING,
)


def given(rule: str, *found: Verdict) -> list[Review]:
    return [Review(rule, verdict) for verdict in found]


def test_a_correction_outweighs_the_rejection_that_comes_with_it() -> None:
    rulings = [(Ruling.SUPERSEDE, ["a", "b"]), (Ruling.REJECT, ["a"]), (Ruling.ACCEPT, ["b"])]
    assert verdicts(rulings) == {"a": CORRECTED, "b": ACCEPTED}


def test_other_decisions_are_no_verdict() -> None:
    assert verdicts([(Ruling.LEVEL, ["a", "sealed"]), (Ruling.SAME_OCCURRENCE, ["a", "b"])]) == {}


def test_what_waits_is_not_among_those_decided() -> None:
    tally = Tally.over(given("en/arrest.taken", ACCEPTED, ACCEPTED, CORRECTED, REJECTED, WAITING))
    assert (tally.decided, tally.accepted) == (4, 0.5)


def test_a_rule_on_which_nobody_decided_has_no_share() -> None:
    assert Tally.over(given("en/arrest.taken", WAITING)).accepted is None


def test_rules_stand_in_the_order_of_what_was_decided() -> None:
    rules = by_rule([*given("fr/visit.came", WAITING), *given("en/arrest.taken", REJECTED)])
    assert [(r.language, r.kind, r.rule) for r in rules] == [
        ("en", "arrest", "en/arrest.taken"),
        ("fr", "visit", "fr/visit.came"),
    ]


def test_a_rule_recorded_without_its_language_has_none() -> None:
    (rule,) = by_rule(given("arrest.taken", ACCEPTED))
    assert (rule.language, rule.kind) == ("", "arrest")


def test_proposals_are_counted_by_how_sure_the_reader_was() -> None:
    found = [Review("r", ACCEPTED, 0.95), Review("r", REJECTED, 0.7), Review("r", ACCEPTED)]
    counted = by_degree(found)
    assert {d: t.decided for d, t in counted.items()} == {Degree.SURE: 1, Degree.LIKELY: 1, Degree.DOUBTFUL: 0}  # fmt: skip
