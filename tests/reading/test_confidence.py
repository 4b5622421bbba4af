"""How likely a proposal is right: the figures are of the present rules, and hold on documents left out."""

from dataclasses import replace
from functools import cache

from habeas.core.degrees import Degree, degree_of
from habeas.core.when import When
from habeas.reading import LANGUAGES, Proposal, read
from habeas.reading.confidence import calibration, worth
from habeas.reading.pack import rules_of
from habeas.reading.signs import rule_sign
from tools.calibrate import is_fresh
from tools.calibration import Tried, called, error, judged, tried
from tools.development import CHECK

NEWS = When("2024-03-12")
TOLD = (
    "Ana Velmar, a teacher, was arrested on 3 March 2024 in Orlec by six police officers. "
    "It is not known whether the reports about her are true."
)


@cache
def results() -> tuple[Tried, ...]:
    return tried(judged())


def unseen() -> list[Tried]:
    return [t for t in results() if t.judged.split == CHECK]


def precision(proposals: list[Tried]) -> float:
    """The share of which kind, words, date, person and polarity are right."""
    return sum(t.judged.right for t in proposals) / len(proposals)


def found(proposals: list[Tried]) -> float:
    """The share of which kind, words and date are right, as the score counts."""
    return sum(t.judged.found for t in proposals) / len(proposals)


def proposals(text: str) -> tuple[Proposal, ...]:
    return read(text, document_date=NEWS).proposals


def test_the_figures_were_found_on_what_the_rules_read_today() -> None:
    assert is_fresh(), "run `python -m tools.calibrate`"


def test_no_figure_is_of_a_rule_that_is_not_there() -> None:
    rules = {
        rule_sign(code, f"{ready.key}.{ready.rule.name}")
        for code in LANGUAGES
        for ready in rules_of(code)
    }
    weighed = {sign for sign in calibration()["worth"] if sign.startswith("rule=")}
    assert weighed <= rules


def test_a_rule_that_was_never_seen_counts_as_its_kind_does() -> None:
    signs = ["kind=arrest", "language=en", "named=clause"]
    assert worth().confidence([*signs, rule_sign("en", "arrest.of_tomorrow")]) == worth().confidence(signs)  # fmt: skip


def test_nine_of_ten_that_are_called_sure_are_facts_in_documents_that_no_rule_was_made_for() -> (
    None
):
    sure = called(unseen(), Degree.SURE)
    assert len(sure) >= 30
    assert found(sure) >= 0.9


def test_nine_of_ten_that_are_called_sure_are_right_with_the_person_in_documents_left_out() -> None:
    assert precision(called(results(), Degree.SURE)) >= 0.9


def test_what_is_called_doubtful_is_right_less_often_than_what_is_likely() -> None:
    doubtful, likely = (called(unseen(), d) for d in (Degree.DOUBTFUL, Degree.LIKELY))
    assert precision(doubtful) < precision(likely)


def test_the_figures_are_near_to_what_is_right_in_documents_left_out() -> None:
    assert error(unseen()) < 0.08
    assert error(results()) < 0.06


def test_a_proposal_says_how_likely_it_is_and_what_that_rests_on() -> None:
    arrest = next(p for p in proposals(TOLD) if p.fact.key == "arrest")
    assert arrest.confidence is not None
    assert 0.01 <= arrest.confidence <= 0.99
    assert {"kind=arrest", "language=en", "named=clause", "date=day"} <= set(arrest.signs)
    assert arrest.is_sure is (degree_of(arrest.confidence) is Degree.SURE)


def test_a_person_named_far_away_makes_a_proposal_less_likely_right() -> None:
    near = "Ana Velmar was arrested on 3 March 2024 in Orlec.\n\nShe has been on hunger strike since 5 March 2024."
    far = near.replace(
        "\n\nShe", "\n\nTomas Rhee, Lena Sorel and Marek Tull wrote letters to the court.\n\nShe"
    )
    strikes = [next(p for p in proposals(t) if p.fact.key == "hunger_strike") for t in (near, far)]
    assert "named=before" in strikes[0].signs
    assert "named=before, others since" in strikes[1].signs
    assert (strikes[0].confidence or 0) > (strikes[1].confidence or 0)


def test_what_no_reader_measured_is_not_called_sure() -> None:
    assert not replace(proposals(TOLD)[0], confidence=None).is_sure
