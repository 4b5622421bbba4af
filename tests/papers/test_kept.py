"""Who took the person, and where the person is held, stands in what an appeal says of custody at once."""

import re
from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.detention import Detention, Status
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import Sentence, write
from habeas.papers.languages import LANGUAGES
from tests.papers.languages import GIVEN
from tests.papers.test_difference import noted
from tests.papers.varenia import AS_OF, said, the_case

APPEALS = pytest.mark.parametrize(
    "key",
    ["action_appeal", "follow_up", "joint_letter", "official_letter", "press_note", "public_statement", "reiteration"],
)  # fmt: skip
TAKEN = said(
    "taken",
    Arrest(when=When("2023-03-02"), actor="Criminal Police of Varenia"),
    "call",
    "was arrested on 2 March 2023",
)
KEPT = noted("kept", Detention(where="Orlava Remand Prison No. 2"))


def told(key: str, *more: Claim, language: str = "en") -> str:
    draft = write(
        key, the_case(*more, without=("arrest",)), as_of=AS_OF, audience=Level.INTERNAL,
        language=language, given=GIVEN[language],
    )  # fmt: skip
    return re.sub(r"\[\^\d+\](?::.*)?", "", draft.markdown)


@APPEALS
def test_an_appeal_tells_who_made_the_arrest_and_where_the_person_is(key: str) -> None:
    words = told(key, TAKEN, KEPT)
    assert words.count("was arrested on 2 March 2023 by the Criminal Police of Varenia.") == 1
    assert "She is held in Orlava Remand Prison No. 2 (as stated on 10 May 2024)." in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_told_in_every_language(language: str) -> None:
    words = told("public_statement", TAKEN, KEPT, language=language)
    assert words.count("Orlava Remand Prison No. 2") == 1
    assert words.count("Criminal Police of Varenia") == 1
    assert not re.search(r" [,.;]|  ", words)


@pytest.mark.parametrize(
    "later",
    [
        Transfer(when=When("2024-05-12"), where="Tarvil Penal Colony"),
        Transfer(when=When("2024-05-12")),
        Visit(when=When("2024-05-12"), where="Tarvil Penal Colony", actor="her lawyer"),
        Release(when=When("2024-05-12")),
    ],
)
def test_a_place_that_the_person_has_left_is_not_told_as_where_she_is(
    later: Transfer | Visit | Release,
) -> None:
    assert "is held in" not in told("public_statement", TAKEN, KEPT, noted("later", later))


def test_a_prison_without_a_name_is_no_place_to_tell() -> None:
    assert "is held in" not in told("public_statement", noted("kept", Detention(where="prison")))


def test_a_visit_in_prison_leaves_the_person_there() -> None:
    visit = noted("seen", Visit(when=When("2024-05-12"), where="prison", actor="her lawyer"))
    assert "is held in Orlava" in told("public_statement", TAKEN, KEPT, visit)


def test_the_place_is_told_as_of_the_source_that_names_it() -> None:
    march = "the League wrote to the government of Varenia"
    there = said(
        "there",
        Detention(when=When("2023-03-02/.."), where="Orlava Remand Prison No. 2"),
        "call",
        march,
    )
    still = noted("still", Detention(when=When("2023-03-02/..")))
    draft = write("public_statement", the_case(there, still), as_of=AS_OF, audience=Level.INTERNAL)
    assert (
        "is held in Orlava Remand Prison No. 2 (as stated on 31 March 2024)"
        in draft.markdown.replace("\\.", ".")
    )


MOVED = noted(
    "moved", Transfer(when=When("2024-05-02"), origin="Orlava Prison", where="Tarn Prison")
)


@APPEALS
def test_the_last_move_is_told_with_custody_and_not_with_health(key: str) -> None:
    text = told(key, MOVED)
    assert text.count("was moved from Orlava Prison to Tarn Prison") == 1
    health = text.partition("## Health")[2].partition("##")[0]
    assert "was moved" not in health


def test_a_move_after_the_last_one_known_is_not_told_where_care_is_given_elsewhere_since() -> None:
    care = noted("care", CareGiven(when=When("2024-05-06"), where="City Hospital", need="hospital"))
    assert "held in" not in told("public_statement", MOVED, care)
    assert told("public_statement", MOVED, care).count("was moved from Orlava Prison") == 0


@pytest.mark.parametrize(
    ("offices", "expected"),
    [
        ((("lawyer", None), ("lawyer and editor", "Open Ledger")), "is a lawyer and editor of Open Ledger"),
        ((("lawyer", "Bar of Orlava"), ("lawyer and editor", "Open Ledger")), "a lawyer of Bar of Orlava and a lawyer and editor"),
    ],
)  # fmt: skip
def test_an_office_without_its_place_says_nothing_beside_the_same_one_with_it(
    offices: tuple[tuple[str, str | None], ...], expected: str
) -> None:
    roles = (
        noted(f"role{n}", AffiliationRole(office=o, organisation=b))
        for n, (o, b) in enumerate(offices)
    )
    draft = write(
        "public_statement", the_case(*roles, without=("role",)), as_of=AS_OF, audience=Level.INTERNAL,
    )  # fmt: skip
    assert expected in re.sub(r"\[\^\d+\]", "", draft.markdown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_doctor_found_is_told_as_found(language: str) -> None:
    found = noted(
        "found",
        HealthCondition(
            when=When("2024-04-10"), condition="diabetic retinopathy", observer="Dr Ana Velmar"
        ),
    )
    words = {
        "en": "was found to have", "fr": "a été constaté chez", "es": "e constató en",
        "ru": "установлена проблема со здоровьем", "ar": "تبيّن أن لدى",
    }  # fmt: skip
    assert words[language] in told("public_statement", found, language=language)


def an_order(until: str) -> Claim:
    fact = Detention(when=When("2023-03-04"), status=Status.REMAND, until=When(until))
    return noted("ordered", fact)


def under_an_order(
    until: str, *more: Claim, without: tuple[str, ...] = ("sentence",), language: str = "en"
) -> list[str]:
    draft = write(
        "official_letter", the_case(an_order(until), *more, without=without), as_of=AS_OF,
        audience=Level.INTERNAL, language=language, given=GIVEN[language],
    )  # fmt: skip
    told = [s.text for s in draft.sentences if isinstance(s, Sentence) and s.claims == ("ordered",)]
    return [re.sub("[\u2066-\u2069]", "", text).replace("\u00a0", " ") for text in told]


@pytest.mark.parametrize("until", ["2024-06-04", "2024-05-04"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_up_to_when_an_order_runs_or_ran_is_told(language: str, until: str) -> None:
    (told,) = under_an_order(until, language=language)
    day = str(LANGUAGES[language].day(date.fromisoformat(until))).replace("\u00a0", " ")
    assert day in told


def test_of_an_order_that_ran_out_it_is_said_that_no_later_one_is_known() -> None:
    (told,) = under_an_order("2024-05-04")
    assert told.endswith(
        "ran until 4 May 2024; as at 14 May 2024, no later one is known to the Varenian League for Prisoners."
    )


def test_an_order_is_not_told_of_whoever_was_sentenced_or_freed_nor_where_a_court_extended_it() -> (
    None
):
    assert under_an_order("2024-05-04", without=()) == []
    freed = noted("freed", Release(when=When("2024-05-05")))
    assert under_an_order("2024-05-04", freed) == []
    extended = Hearing(when=When("2024-05-03"), outcome="extended her detention by two months")
    assert under_an_order("2024-05-04", noted("extended", extended)) == []
