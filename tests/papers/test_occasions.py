"""The papers that serve one occasion: a hearing, a meeting, the press, supporters, a joint letter, the whole file."""

import re
from dataclasses import replace
from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.sources import Reliability
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.kinds.transfer import Transfer
from habeas.papers import Draft, write
from habeas.papers.languages import LANGUAGES
from tests.papers.languages import GIVEN as WORDS
from tests.papers.test_difference import FREED, noted
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case


def written(key: str, *claims: object, **more: object) -> Draft:
    case = the_case(*claims)  # type: ignore[arg-type]
    return write(key, case, as_of=AS_OF, audience=Level.INTERNAL, **more)  # type: ignore[arg-type]


def body(draft: Draft) -> str:
    text = re.sub(r"\n\n\[\^\d+\]:.*", "", draft.markdown)
    return re.sub(r"\[\^\d+\]", "", text)


def lacking(draft: Draft) -> str:
    return " ".join(missing.text for missing in draft.missing)


def a_hearing(claim_id: str, fact: Hearing) -> Claim:
    return said(claim_id, fact, "note", "The League will go to court")


def test_a_note_to_the_press_says_until_when_it_is_held_back() -> None:
    draft = written("press_note", until=date(2024, 5, 20))
    assert "Not for publication before 20 May 2024." in body(draft)
    assert "embargo" not in lacking(draft)


def test_an_embargo_that_nobody_gave_is_asked_for() -> None:
    draft = written("press_note")
    assert "Not for publication" not in body(draft)
    assert "Until when is it held back (embargo)?" in lacking(draft)


def test_supporters_are_told_before_which_day_to_write_and_to_whom() -> None:
    draft = written("action_appeal", until=date(2024, 6, 25), addressees=("Ministry of Justice",))
    assert "Please write before 25 June 2024." in body(draft)
    assert "1. The Ministry of Justice" in body(draft)
    assert "I urge you to:" in body(draft)


def test_supporters_do_not_say_that_they_asked_before() -> None:
    assert "repeated" not in body(written("action_appeal"))


def test_everybody_who_signs_stands_under_a_joint_letter() -> None:
    draft = written("joint_letter", signatories=("Orlava Centre", "The Lanterns", LEAGUE))
    signed = "Signed:\n\n1. Varenian League for Prisoners\n2. Orlava Centre\n3. The Lanterns"
    assert body(draft).rstrip().endswith(signed)
    assert "Nobody signs" not in lacking(draft)
    assert "Nobody signs" in lacking(written("joint_letter"))


def test_a_hearing_ahead_is_expected_and_one_behind_is_told() -> None:
    ahead = a_hearing("ahead", Hearing(when=When("2024-06-03"), court="Court of Orlava"))
    behind = a_hearing("behind", Hearing(when=When("2024-04-03"), court="Court of Orlava"))
    draft = written("hearing_note", ahead, behind)
    assert "1. A hearing is expected on 3 June 2024 before the Court of Orlava." in body(draft)
    assert "She had a court hearing before the Court of Orlava on 3 April 2024." in body(draft)
    assert "expected on 3 April" not in draft.markdown
    assert "No hearing ahead" not in lacking(draft)


def test_the_complete_file_has_every_fact_and_every_source_of_its_day() -> None:
    draft = written("complete_file")
    facts = {h.id for h in the_case().for_audience(Level.INTERNAL).at(AS_OF).facts}
    assert facts <= set(draft.claims)
    sources = body(draft).partition("## The sources")[2]
    assert "Report of a visit to Orlava Prison, Ombudsman of Varenia, 30 April 2024." in sources
    assert "Amal Idris is free" not in draft.markdown


def test_the_complete_file_grades_facts_and_sources() -> None:
    case = the_case()
    graded = {i: replace(s, reliability=Reliability.USUALLY) for i, s in case.sources.items()}
    draft = write(
        "complete_file", replace(case, sources=graded), as_of=AS_OF, audience=Level.INTERNAL
    )
    text = body(draft)
    assert "(contested; independent voices: 1)" in text
    assert "(found by an independent body; independent voices: 1)" in text
    assert "Grade: B." in text
    assert "One source affirms and another denies: mistreatment" in text


def test_the_complete_file_says_what_was_asked_and_is_not_known() -> None:
    fact = Hearing(when=When("2024-04-03"), public=Stated.YES)
    asked = replace(a_hearing("asked-in-vain", fact), not_known=frozenset({"court"}))
    assert "Which court? Asked, and not known." in body(written("complete_file", asked))


def test_what_is_above_the_audience_is_in_no_complete_file() -> None:
    draft = written("complete_file")
    assert "Interview" not in draft.markdown
    assert "wall" not in draft.markdown
    assert draft.left_out == 1


def test_a_chronology_has_what_happened_in_order_and_no_demand() -> None:
    points = re.findall(r"^\d+\. (.*)$", body(written("statement_of_facts")), re.MULTILINE)
    assert points[0] == "Ms Idris was arrested on 2 March 2023."
    assert points[1].startswith("Ms Idris was sentenced")
    assert not [point for point in points if "called on" in point or "undertook" in point]


def test_a_brief_has_the_latest_and_fits_its_page() -> None:
    late = said(
        "late", HealthCondition(when=When("2024-05-10"), condition="blind"), "note", "No eye doctor"
    )
    text = body(written("meeting_brief", late))
    assert "on 10 May 2024" in text
    assert len(text.split()) < 450


def test_a_letter_names_only_law_that_binds() -> None:
    assert "engage" not in body(written("official_letter"))


def test_who_speaks_is_nobody_whom_the_readers_may_not_see() -> None:
    hidden = replace(
        said("hidden", AppealMade(when=When("2024-05-10"), actor="Lantern Legal Aid"), "note", "The League will go to court"),
        level=Level.RESTRICTED,
    )  # fmt: skip
    draft = write("public_statement", the_case(hidden), as_of=AS_OF, audience=Level.PUBLIC)
    assert "Lantern" not in draft.title + draft.markdown
    assert draft.title.startswith("The Varenian League for Prisoners")


def test_a_day_that_is_over_before_the_paper_is_refused() -> None:
    with pytest.raises(HabeasError, match="2024-05-01 is before the day of the paper"):
        written("press_note", until=date(2024, 5, 1))


def test_a_month_is_told_as_no_day() -> None:
    vague = replace(
        said("ill", HealthCondition(trend=Trend.ILL), "note", "No eye doctor"),
        told_on=When("2024-04"),
    )
    assert "1 April 2024" not in body(written("statement_of_facts", vague))


ASKING = (
    "action_appeal", "joint_letter", "meeting_brief", "official_letter", "press_note", "public_statement",
)  # fmt: skip
GIVEN = said(
    "given",
    CareGiven(when=When("2024-05-05"), need="eye doctor"),
    "note",
    "The League will go to court",
)


@pytest.mark.parametrize("key", ASKING)
def test_what_was_met_is_asked_in_no_paper_and_the_caseworker_is_told(key: str) -> None:
    assert "et a doctor see Ms Idris" in body(written(key))
    draft = written(key, GIVEN)
    assert "et a doctor see Ms Idris" not in body(draft)
    (said_of_it,) = [m for m in draft.missing if "is asked no more" in m.text]
    assert "let a doctor see Ms Idris" in said_of_it.text
    assert said_of_it.claims == ("given",)


def test_a_stay_in_hospital_that_ended_is_told_to_its_end() -> None:
    stay = said("stay", CareGiven(when=When("2024-04-22"), where="City Hospital", need="hospital"),
                "note", "The League will go to court")  # fmt: skip
    back = said("back", Transfer(where="Orlava Prison"), "note", "The League will go to court")
    told = body(written("official_letter", stay, back))
    assert told.index("City Hospital on 22 April 2024.") < told.index("was moved to Orlava Prison")
    assert "was moved to Orlava Prison (as stated on 10 May 2024)." in told


def test_a_release_before_a_second_arrest_does_not_end_a_census_entry() -> None:
    again = noted("again", Arrest(when=When("2024-05-08")))

    assert "was released" in body(written("census_entry", FREED))
    entry = body(written("census_entry", FREED, again))
    assert entry.index("was released") < entry.index("was arrested again on 8 May 2024")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["press_note", "experts_communication"])
def test_what_goes_to_the_press_or_from_experts_is_not_to_whom_was_appealed(
    key: str, language: str
) -> None:
    words = written(key, language=language, given=WORDS[language])
    first, *_ = body(written(key)).split("\n\n", 3)
    assert "government of Varenia" not in first
    day = LANGUAGES[language].settle(str(LANGUAGES[language].day(AS_OF)))
    assert f"\n\n{day}\n\n" in f"\n\n{body(words)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_of_a_ruling_is_told_once(language: str) -> None:
    ruling = "dismissed her appeal on 3 May 2024"
    fact = Hearing(when=When("2024-05-03"), court="Court of Orlava", outcome=ruling)
    told = body(
        written("public_statement", a_hearing("no", fact), language=language, given=WORDS[language])
    )
    assert "dismissed her appeal" in told
    assert "appeal on 3 May 2024" not in told


def test_an_office_told_twice_is_told_once_with_its_article() -> None:
    both = AffiliationRole(office="teacher and the chair", organisation="Teachers' Union")
    one = AffiliationRole(office="chair", organisation="Teachers' Union")
    told = body(written("public_statement", noted("both", both), noted("one", one)))
    assert "and a teacher and the chair of the Teachers' Union." in told
    assert told.count("chair of the Teachers' Union") == 1
