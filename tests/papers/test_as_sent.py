"""A paper as an editor would leave it: nothing twice, nothing left out that it is about, nothing for whoever sends it."""

from dataclasses import replace

import pytest

from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_given import CareGiven
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention, Status
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Basis, Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.papers import OwnWords, write
from tests.papers.test_facts_said import told
from tests.papers.test_languages import in_language
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case

QUOTE = "The League will go to court"


def test_a_brief_tells_the_latest_that_is_known_whether_dated_or_not() -> None:
    fact = Transfer(where="prison")
    assert "Ms Idris was moved to prison (as stated on 10 May 2024)." in body(
        told(fact, "meeting_brief")
    )


def test_a_lead_names_the_person_in_full_once() -> None:
    text = body(write("public_statement", the_case(), as_of=AS_OF, audience=Level.INTERNAL))
    assert (
        "expresses deep concern for Amal Idris. Ms Idris is an editor of the Dawn Gazette." in text
    )


def test_a_role_in_the_state_is_not_told_beside_the_same_role_somewhere() -> None:
    role = said("role-2", AffiliationRole(office="editor", organisation="Varenia"), "note", QUOTE)
    case = the_case(role)
    case = replace(case, keeping=replace(case.keeping, country_name="Varenia"))
    text = body(write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL))
    assert "Ms Idris is an editor of the Dawn Gazette." in text


@pytest.mark.parametrize("office", ["52-year-old Maya leader", "a 52-year-old Maya leader"])
def test_no_age_of_the_day_of_a_source_stands_in_an_office(office: str) -> None:
    aged = said("role-2", AffiliationRole(office=office), "note", QUOTE)
    plain = said("role-3", AffiliationRole(office="a Maya leader"), "call", "an editor")
    told = body(write("public_statement", the_case(aged, plain), as_of=AS_OF, audience=Level.INTERNAL))  # fmt: skip
    assert "52" not in told
    assert told.count("a Maya leader") == 1


def test_who_holds_an_office_that_a_body_has_once_is_not_one_of_many() -> None:
    fact = AffiliationRole(office="chair", organisation="Harbour Union")
    assert "and chair of the Harbour Union." in body(told(fact, "public_statement"))


def test_two_periods_of_custody_share_their_verb() -> None:
    claims = (
        said("freed", Release(when=When("2023-06-02")), "note", QUOTE),
        said("taken", Arrest(when=When("2023-07-02")), "note", QUOTE),
        said("freed-again", Release(when=When("2023-08-02")), "note", QUOTE),
    )
    text = body(write("joint_letter", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    assert "held from 2 March 2023 to 2 June 2023 and from 2 July 2023 to 2 August 2023." in text


def test_a_census_entry_follows_time_and_tells_a_release_between_two_arrests() -> None:
    claims = (
        said("freed", Release(when=When("2023-06-02")), "note", QUOTE),
        said("taken", Arrest(when=When("2023-07-02")), "note", QUOTE),
    )
    text = body(write("census_entry", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    events = (
        "arrested on 2 March",
        "released on 2 June",
        "arrested again on 2 July",
        "sentenced to 3 years",
    )
    places = [text.index(words) for words in events]
    assert places == sorted(places)
    assert text.count("As at 14 May 2024") == 1


def test_a_census_entry_tells_house_arrest_the_move_and_the_last_place() -> None:
    claims = (
        said("home", Detention(when=When("2023-04-01"), status=Status.HOUSE_ARREST), "note", QUOTE),
        said("moved", Transfer(when=When("2023-05-01"), where="Orlava Prison"), "note", QUOTE),
        said("inside", Detention(when=When("2023-06-01"), where="Orlava Prison"), "note", QUOTE),
        said("now", Detention(when=When("2024-03-01"), where="Prison No. 2"), "note", QUOTE),
        said("fast", HungerStrike(when=When("2024-02-01/2024-02-09")), "note", QUOTE),
    )
    text = body(write("census_entry", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    events = ("(house arrest)", "was moved", "hunger strike from", "held in Prison No. 2")
    places = [text.index(words) for words in events]
    assert places == sorted(places)
    assert "1 June 2023" not in text


def test_a_brief_gives_its_day_once() -> None:
    text = body(write("meeting_brief", the_case(), as_of=AS_OF, audience=Level.INTERNAL))
    assert text.count("As at 14 May 2024, Ms Idris has been in custody") == 1
    assert "Varenia. As at" not in text


def test_asked_more_than_once_is_not_said_beside_the_days_on_which_it_was() -> None:
    claims = (
        said("again", AppealMade(when=When("2024-04-20"), actor=LEAGUE, addressee="government of Varenia"), "note", QUOTE),
        said("often", AppealMade(actor=LEAGUE, addressee="government of Varenia", repeated=Stated.YES), "note", QUOTE),
    )  # fmt: skip
    text = body(write("reiteration", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    assert "On 20 April 2024" in text
    assert "more than once" not in text


def test_a_letter_is_signed_by_whoever_was_named() -> None:
    draft = write(
        "official_letter",
        the_case(),
        as_of=AS_OF,
        audience=Level.INTERNAL,
        signatories=["Dana Orel"],
    )
    assert "Yours faithfully, Dana Orel, for the Varenian League for Prisoners." in body(draft)


@pytest.mark.parametrize(
    "key",
    [
        "public_statement",
        "official_letter",
        "action_appeal",
        "press_note",
        "census_entry",
        "follow_up",
    ],
)
def test_a_disappearance_is_in_every_paper_about_it_once(key: str) -> None:
    fact = EnforcedDisappearance(when=When("2024-04-02/.."), where="Orlava", actor="police")
    words = "Ms Idris has been forcibly disappeared by the police in Orlava since 2 April 2024"
    assert body(told(fact, key)).count(words) == 1


@pytest.mark.parametrize(
    ("code", "view"),
    [
        ("en", "In the view of the Varenian League for Prisoners, Ms Idris has been forcibly"),
        ("fr", "De l’avis de la Ligue varénienne pour les prisonniers, "),
        ("es", "A juicio de la Liga Vareniana por las Personas Presas, "),
        ("ru", "По мнению "),
        ("ar", "في رأي "),
    ],
)
def test_a_disappearance_that_the_author_tells_itself_is_its_view(code: str, view: str) -> None:
    fact = EnforcedDisappearance(when=When("2024-04-02/.."))
    draft = in_language("public_statement", code, said("gone", fact, "note", QUOTE))
    told = [s.text for s in draft.sentences if not isinstance(s, OwnWords) and "gone" in s.claims]
    assert [text for text in told if text.startswith(view)]


def test_nothing_is_asked_for_the_dead_but_what_outlives_them() -> None:
    claims = (
        said("dialysis", CareGiven(when=When("2024-05-01"), need="dialysis"), "note", QUOTE),
        said("died", Death(when=When("2024-05-05")), "note", QUOTE),
    )
    draft = write(
        "follow_up", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE
    )
    text = body(draft)
    assert (
        "Let a doctor see Ms Idris (asked since 31 March 2024): Ms Idris died before it was done."
        in text
    )
    assert "Let a doctor see Ms Idris (repeated" not in text


@pytest.mark.parametrize("key", ["official_letter", "meeting_brief"])
def test_a_note_of_a_paper_of_a_page_or_two_names_one_source(key: str) -> None:
    twice = said("arrest-2", Arrest(when=When("2023-03-02")), "note", QUOTE)
    notes = write(key, the_case(twice), as_of=AS_OF, audience=Level.INTERNAL).markdown
    assert "“was arrested on 2 March 2023”; and 1 more source on file." in notes


def test_nothing_more_is_waited_for_where_nothing_was_asked_of_whoever_holds_nobody() -> None:
    out = said("out", Release(when=When("2024-05-01")), "note", QUOTE)
    case = the_case(out, without=("appeal", "demand", "court-next"))
    text = body(
        write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE)
    )
    assert "The Varenian League for Prisoners will keep this case on file." in text
    assert "until there is an answer" not in text


def test_an_appeal_that_somebody_answered_is_not_counted_as_unanswered() -> None:
    claims = (
        said("again", AppealMade(when=When("2024-04-10"), actor=LEAGUE, addressee="Ministry of Justice"), "note", QUOTE),
        said("reply", Response(when=When("2024-05-01")), "note", QUOTE),
    )  # fmt: skip
    text = body(write("public_statement", the_case(*claims), as_of=AS_OF, audience=Level.INTERNAL))
    assert "which of them gave it is not known" in text
    assert "Altogether" not in text


def test_an_authority_s_word_in_a_census_entry_is_told_once_as_its_account() -> None:
    held = said(
        "held",
        Detention(where="Orlava Prison"),
        "official",
        "Ms Idris was in good health",
        "State Prison Service",
    )
    text = body(write("census_entry", the_case(held), as_of=AS_OF, audience=Level.INTERNAL))
    assert (
        "As reported on 2 April 2024, the State Prison Service said that Ms Idris was held in Orlava Prison."
        in text
    )


def test_a_paper_tells_its_reader_nothing_that_is_for_whoever_sends_it() -> None:
    for key in ("official_letter", "press_note", "action_appeal"):
        text = body(write(key, the_case(), as_of=AS_OF, audience=Level.INTERNAL))
        assert "put in" not in text
        assert "the day named above" not in text


@pytest.mark.parametrize(
    "key",
    [
        "public_statement",
        "official_letter",
        "action_appeal",
        "press_note",
        "joint_letter",
        "meeting_brief",
        "follow_up",
    ],
)
def test_a_death_is_in_every_paper_about_it_once(key: str) -> None:
    fact = Death(when=When("2024-05-05"), where="hospital", cause="heart failure")
    words = "died in hospital on 5 May 2024 (stated cause: heart failure)."
    assert body(told(fact, key)).count(words) == 1


def test_experts_ask_about_the_dead_the_free_and_the_vanished_what_fits_them() -> None:
    died = body(told(Death(when=When("2024-05-05")), "experts_communication"))
    assert "how the death came about" in died
    assert "protect the person's life" not in died
    freed = body(told(Release(when=When("2024-05-05")), "experts_communication"))
    assert "on which factual and legal grounds the person was deprived of liberty" in freed
    vanished = body(
        told(EnforcedDisappearance(when=When("2024-04-02/..")), "experts_communication")
    )
    assert "Please say where the person is" in vanished


def test_a_brief_tells_the_release_that_its_count_of_days_rests_on() -> None:
    text = body(told(Release(when=When("2024-05-13"), basis=Basis.BAIL), "meeting_brief"))
    assert "Ms Idris was released on 13 May 2024 (bail)." in text


def test_where_somebody_is_who_disappeared_is_asked_until_an_authority_says() -> None:
    vanished = said("vanished", EnforcedDisappearance(when=When("2024-04-02/..")), "note", QUOTE)
    held = said(
        "held",
        Detention(where="Orlava Prison"),
        "official",
        "Ms Idris was in good health",
        "State Prison Service",
    )
    ended = said("ended", EnforcedDisappearance(when=When("2023-03-02/2023-03-13")), "note", QUOTE)
    asked = "Say at once where Ms Idris is, and who holds Ms Idris (article 10 of the Declaration"
    texts = [
        body(
            write(
                "official_letter",
                the_case(*claims, without=("visit",)),
                as_of=AS_OF,
                audience=Level.INTERNAL,
            )
        )
        for claims in ((vanished,), (vanished, held), (ended,))
    ]
    assert [asked in text for text in texts] == [True, False, False]
