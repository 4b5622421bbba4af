"""Lengths of time, dates and numbers of appeals in a draft."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.checking import check
from habeas.checking.days.dates import Carried
from habeas.core.claims import Anchor
from habeas.core.decisions import Ruling
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.demand import Demand
from habeas.kinds.solitary_confinement import SolitaryConfinement
from tests.checking.files import a_file, codes, found, with_more
from tests.making import a_casefile, a_claim, a_decision, a_source

# Held 3 February to 10 March 2023 (36 days) and since 20 March 2023 (454): 490 days, 488 nights.


@pytest.mark.parametrize(
    "length",
    [
        "490 days", "488 days", "more than 480 days", "over four hundred days", "at least 490 days",
        "more than a year", "about 500 days", "nearly 500 days", "sixteen months", "70 weeks",
    ],
)  # fmt: skip
def test_a_length_that_the_clock_bears_out_is_left_alone(length: str) -> None:
    assert codes(f"Amal Idris has been held for {length}.") == []


@pytest.mark.parametrize(
    "length",
    ["498 days", "489 days", "more than 489 days", "over five hundred days", "more than two years", "two years"],
)  # fmt: skip
def test_a_length_that_the_clock_does_not_bear_out_is_an_error(length: str) -> None:
    (finding,) = found(f"Amal Idris has been held for {length}.")
    assert (finding.code, finding.quote) == ("duration-unsupported", length)
    assert finding.suggestion == "490 days"
    assert finding.claims == ("c0", "c1", "c2")


def test_more_than_must_hold_under_the_smaller_of_both_counts() -> None:
    assert codes("She has been in prison for more than 488 days.") != []
    assert codes("She has been in prison for more than 487 days.") == []


def test_with_partial_dates_only_the_least_is_borne_out() -> None:
    file = a_file(Arrest(when=When("2023")))
    (finding,) = found("She has been in prison for 500 days.", file)
    assert finding.suggestion == "at least 168 days"
    assert codes("She has been in prison for at least 168 days.", file) == []
    assert codes("She has been in prison for 168 to 532 days.", file) == []


def test_one_period_of_several_may_be_named() -> None:
    assert codes("First she was held for 36 days, then freed for ten days.") == []


def test_a_length_as_at_another_day_of_the_sentence_is_counted_to_that_day() -> None:
    assert codes("On 2 April 2024 she had been held for 416 days.") == []


@pytest.mark.parametrize(
    "text",
    [
        "She was sentenced to six years in prison.",
        "Idris, who is 52 years old, is held in Sarnov.",
        "She faces twelve years in prison.",
        "She must be brought before a judge within 30 days of detention.",
    ],
)
def test_a_length_of_something_else_is_left_alone(text: str) -> None:
    assert "duration-unsupported" not in {code for code, _ in codes(text)}


def test_what_ended_lasted_until_its_end_and_not_until_today() -> None:
    alone = SolitaryConfinement(when=When("2024-01-15/2024-03-04"))
    file = a_file(Arrest(when=When("2024-01-15")), alone)
    told = "She was held in solitary confinement for {}."
    lengths = {length: codes(told.format(length), file) for length in ("50 days", "seven weeks")}
    assert lengths == {"50 days": [], "seven weeks": []}
    (finding,) = found(told.format("152 days"), file)
    assert (finding.quote, finding.suggestion) == ("152 days", "49 days")


def test_a_length_of_what_the_file_has_nothing_of_is_offered_no_other() -> None:
    lengths = (
        f
        for f in found("She was held in solitary confinement for 12 days.")
        if f.quote == "12 days"
    )
    assert {f.suggestion for f in lengths} <= {""}


def test_silence_is_counted_from_the_appeal() -> None:
    assert codes("The call has gone unanswered for 74 days.") == []
    assert codes("The call has gone unanswered for 84 days.") == [
        ("duration-unsupported", "84 days")
    ]


def test_a_date_that_the_file_has_nowhere_is_found_with_the_one_meant() -> None:
    (finding,) = found("Amal Idris was arrested on 13 February 2023.")
    assert (finding.code, finding.quote) == ("date-unknown", "13 February 2023")
    assert finding.suggestion == "3 February 2023"


@pytest.mark.parametrize(
    "written", ["3 February 2023", "February 3, 2023", "2023-02-03", "03.02.2023", "3 February", "February 2023"]
)  # fmt: skip
def test_a_date_that_the_file_has_may_be_written_in_any_way(written: str) -> None:
    assert codes(f"It was {written} when they came.") == []


def test_a_day_of_a_month_that_the_file_knows_only_as_a_month_is_not_carried() -> None:
    file = a_file(Arrest(when=When("2023-02")), text="Amal Idris was arrested.")
    assert codes("It happened in February 2023.", file) == []
    assert codes("It happened on 7 February 2023.", file) == [("date-unknown", "7 February 2023")]


@pytest.mark.parametrize(
    "text",
    [
        "Statement\n\nSarnov, 17 June 2024\n\nWe are concerned.",
        "We ask for an answer by 1 July 2024.",
        "The Basic Principles for the Treatment of Prisoners were adopted in 1990.",
    ],
)
def test_datelines_deadlines_and_adoptions_are_left_alone(text: str) -> None:
    assert codes(text) == []


def test_a_wrong_year_of_adoption_is_found_with_the_day() -> None:
    (finding,) = found(
        "The Basic Principles for the Treatment of Prisoners, adopted by the General Assembly in 1991."
    )
    assert (finding.code, finding.quote) == ("date-unknown", "1991")
    assert finding.suggestion == "14 December 1990"


@pytest.mark.parametrize(
    "text",
    [
        "We have made two appeals.",
        "The Union has appealed twice to the government.",
        "Our two earlier letters had no effect.",
    ],
)
def test_a_right_count_of_appeals_is_left_alone(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We have made five appeals.", "five"),
        ("The Union appealed to the government four times.", "four"),
        ("More than two appeals were sent.", "two"),
    ],
)
def test_a_wrong_count_of_appeals_is_an_error(text: str, quote: str) -> None:
    assert codes(text) == [("appeal-count", quote)]


def test_the_day_of_a_source_is_that_of_what_it_asks_with_no_day_and_of_what_is_stated_in_it() -> (
    None
):
    later = a_source("later", text="The union calls for her freedom.", on="2024-05-20")
    asked = a_claim("asked", Demand(action="free her"), source=later)
    file = with_more(a_file(), later, asked)
    right = (
        "On 20 May 2024 the union made a public call.",
        "She was arrested (as stated on 20 May 2024).",
    )
    assert not any(f.code == "date-unknown" for text in right for f in found(text, file))
    wrong = "She was arrested on 20 May 2024."
    assert "date-unknown" in {f.code for f in found(wrong, file)}


@pytest.mark.parametrize("month", range(1, 13))
def test_of_two_days_as_near_the_earlier_is_suggested(month: int) -> None:
    carried = Carried(frozenset(date(2024, month, day) for day in (15, 19)), frozenset())
    assert carried.nearest(date(2024, month, 17)) == date(2024, month, 15)


@pytest.mark.parametrize("is_rejected", [True, False])
def test_a_day_that_stands_in_a_rejected_claim_alone_bears_nothing_out(is_rejected: bool) -> None:
    words = "Amal Idris was arrested on 4 February 2024"
    source = a_source("asked", text=f"Is it true that {words}?")
    right = a_claim("right", Arrest(when=When("2024-02-03")))
    wrong = a_claim("wrong", Arrest(when=When("2024-02-04")), source=source)
    at = source.text.index(words)
    wrong = replace(wrong, anchors=(Anchor(source.id, at, at + len(words), words),))
    case = a_casefile(
        right, wrong, sources=[source], decisions=[a_decision(Ruling.REJECT, "wrong")] if is_rejected else []
    )  # fmt: skip
    found = check(f"{words}.", case, audience=Level.PUBLIC, as_of=case.as_of)
    assert ("date-unknown" in {f.code for f in found}) == is_rejected
