"""What authorities say is told in forms as their word, whole, and a denial never reads as if it had happened."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.charge import Charge
from habeas.kinds.consent import Consent, Purpose
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence
from habeas.papers import Draft, write
from habeas.papers import Sentence as Told
from habeas.papers.languages import LANGUAGES
from tests.making import a_casefile
from tests.papers.test_forms import answer
from tests.papers.varenia import ADDED, AS_OF, LEAGUE, a_text

MINISTRY = "Ministry of the Interior of Varenia"
TAKEN = "Amal Idris has been missing since 2 March 2023. The Centre calls on the ministry to say where she is."
REPLY = "The ministry holds her in Orlava since 4 May. Mr. Velmar of the ministry denied that she had been beaten. She is charged with fraud."
SOURCES = (
    a_text("taken", "Amal Idris is missing", TAKEN, "2023-03-09", "Orlava Centre"),
    a_text("reply", "The ministry replies", REPLY, "2023-05-06", "State News"),
)
BY_ID = {source.id: source for source in SOURCES}


def said(claim_id: str, fact: Fact, source: str, quote: str, by: str | None = None) -> Claim:
    start = BY_ID[source].text.index(quote)
    anchor = Anchor(source, start, start + len(quote), quote)
    return Claim(
        id=claim_id, person="p1", fact=fact, anchors=(anchor,), entered_at=ADDED, attribution=by,
        certainty=Certainty.REPORTED if by else Certainty.STATED, told_on=BY_ID[source].date,
    )  # fmt: skip


MISSING = said(
    "gone",
    EnforcedDisappearance(when=When("2023-03-02/.."), acknowledged=Stated.NO),
    "taken",
    "missing since 2 March 2023",
)
ASKED = said(
    "asked",
    Demand(actor="Orlava Centre", addressee=MINISTRY, action="say where she is"),
    "taken",
    "to say where she is",
)
HELD = said(
    "held",
    Detention(when=When("2023-05-04/.."), where="Orlava"),
    "reply",
    "holds her in Orlava since 4 May",
    MINISTRY,
)
CHARGED = said("charge", Charge(offence="fraud"), "reply", "charged with fraud", MINISTRY)
DENIED = replace(
    said("denied", Mistreatment(method="beaten"), "reply", "she had been beaten", MINISTRY),
    polarity=Polarity.DENIED,
)  # fmt: skip


def a_report(*more: Claim) -> Draft:
    return a_form("wgeid_report", *more)


def a_form(key: str, *more: Claim) -> Draft:
    """One of the forms over the same file."""
    case = a_casefile(MISSING, ASKED, *more, as_of=AS_OF, sources=SOURCES, country="XV")
    return write(key, case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE)


def test_a_denial_is_told_as_one_and_cited_with_the_words_that_deny() -> None:
    report = a_form("wgad_questionnaire", DENIED)
    told = answer(report, "What the authorities say").replace("\\", "")
    assert told.endswith(f"The {MINISTRY} denied on 6 May 2023 that “she had been beaten”.")
    assert report.markdown.count("“she had been beaten”") == 1
    assert "“Mr. Velmar of the ministry denied that she had been beaten”" in report.markdown


def test_a_report_tells_no_denial_of_what_it_does_not_allege() -> None:
    assert "denied that she had been beaten" not in a_report(DENIED).markdown


def test_custody_that_an_authority_acknowledges_stands_in_its_account() -> None:
    told = answer(a_report(HELD, CHARGED), "What the authorities say")
    assert f"The {MINISTRY} has said that Amal Idris has been held in Orlava" in told
    assert "charged with “fraud”" in told


def test_a_report_of_someone_acknowledged_to_be_held_warns_of_it() -> None:
    def warned(report: Draft) -> bool:
        return any("An authority has said that it holds" in m.text for m in report.missing)

    assert warned(a_report(HELD))
    assert not warned(a_report(DENIED))


def test_a_disappearance_is_somebodys_word() -> None:
    told = answer(a_report(), "What is known of the circumstances")
    assert told.startswith("According to the Orlava Centre, Amal Idris has been missing since")


def test_a_demand_to_say_where_the_person_is_is_part_of_the_search() -> None:
    told = answer(a_report(), "What the relatives or others have done")
    assert told.startswith("The Orlava Centre called on")


def test_each_instrument_engaged_is_a_point_of_its_own() -> None:
    case = a_casefile(MISSING, HELD, as_of=AS_OF, sources=SOURCES, country="XV")
    form = write(
        "wgad_questionnaire", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    points = answer(form, "Standards that these facts engage").splitlines()
    assert len(points) > 3
    assert all(re.match(r"\d+\. The facts above ", point) for point in points)


@pytest.mark.parametrize(
    ("code", "line"),
    [
        (
            "en",
            "calls on the Ministry of the Interior of Varenia to say where she is (repeated; asked since 9 March 2023).",
        ),
        (
            "fr",
            " par l’Orlava Centre : « say where she is » (demande réitérée, présentée pour la première fois le 9 mars 2023).",
        ),
        (
            "es",
            "Solicitud del Orlava Centre que se dirige al Ministry of the Interior of Varenia: «say where she is» (petición reiterada, formulada por primera vez el 9 de marzo de 2023).",
        ),
        (
            "ru",
            ": «say where she is» (требование повторяется, впервые заявлено 9 марта 2023 года).",
        ),
        ("ar", ": «say where she is» (مطلب مكرر، قُدِّم أول مرة في 9 آذار/مارس 2023)."),
    ],
)
def test_one_thing_asked_alone_stands_in_its_line_and_in_no_list(code: str, line: str) -> None:
    case = a_casefile(MISSING, ASKED, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement",
        case,
        as_of=AS_OF,
        audience=Level.RESTRICTED,
        organisation="Orlava Centre",
        language=code,
    )
    words = (
        re.sub(r"\[\^\d+\]|[\u2066-\u2069]", "", draft.markdown)
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )
    assert line in words
    assert not re.search(r"^\d+\. ", words, re.MULTILINE)


def test_what_an_authority_acknowledged_is_not_told_as_going_on() -> None:
    told = a_report(HELD).markdown
    ended = "was missing from 2 March 2023 to 6 May 2023, with no authority acknowledging"
    assert ended in told
    assert "has been missing" not in told
    assert "has been missing since 2 March 2023 (as at 9 March 2023)" in a_report().markdown


def test_the_day_of_a_disappearance_is_that_on_which_it_began() -> None:
    for report in (a_report(), a_report(HELD)):
        assert answer(report, "Date of the disappearance").startswith("2 March 2023.")


def test_a_form_takes_no_consent_that_was_given_for_another_body() -> None:
    agreed = Consent(purpose=Purpose.SUBMIT, given=Stated.YES, addressee="Human Rights Committee")
    other = said("agreed", agreed, "taken", "calls on the ministry")
    report = a_report(other)
    assert "gave consent" not in report.markdown
    assert any("is for another body" in each.said.text() for each in report.missing)
    complaint = answer(a_form("hrc_complaint", other), "Whoever acts for the person")
    assert "gave consent" in complaint


def test_a_category_tells_an_occurrence_with_all_that_is_on_file() -> None:
    absent = said("absent", Sentence(in_absence=Stated.YES), "taken", "missing since")
    judged = said(
        "judged", Sentence(when=When("2023-03-05"), court="Court of Orlava"), "reply", "charged"
    )
    form = a_form("wgad_questionnaire", absent, judged)
    told = answer(form, "Category III")
    assert "sentenced in absence by the Court of Orlava on 5 March 2023." in told


def test_a_fact_without_a_day_is_told_with_the_day_on_which_it_was_told() -> None:
    form = a_form(
        "wgad_questionnaire", said("hit", Mistreatment(method="beaten"), "reply", "beaten")
    )
    assert "mistreated: “beaten” (as stated on 6 May 2023)." in answer(form, "The circumstances")


def test_a_demand_that_the_authority_met_is_named_to_the_caseworker() -> None:
    asked = replace(ASKED, fact=replace(ASKED.fact, actor=LEAGUE))
    case = a_casefile(MISSING, asked, HELD, as_of=AS_OF, sources=SOURCES, country="XV")
    call = write(
        "public_statement", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    assert any("is asked no more" in m.text and "held" in m.claims for m in call.missing)


def what_became(*more: Claim) -> str:
    case = a_casefile(MISSING, ASKED, *more, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "follow_up",
        case,
        as_of=AS_OF,
        audience=Level.RESTRICTED,
        organisation="Orlava Centre",
    )
    return answer(draft, "What became of what was asked")


def test_an_authority_that_says_where_it_holds_somebody_has_done_what_was_asked() -> None:
    assert what_became().endswith("no step is known to the Orlava Centre.")
    assert what_became(HELD) == "Say where she is (asked since 9 March 2023): met."


def test_an_authority_that_acknowledges_custody_without_the_place_has_done_it_in_part() -> None:
    nowhere = replace(HELD, fact=Detention(when=When("2023-05-04/..")))
    assert what_became(nowhere).endswith(": met in part.")


@pytest.mark.parametrize(
    ("code", "span"),
    [
        ("fr", "du 2 mars 2023 au 6 mai 2023"),
        ("es", "desde el 2 de marzo de 2023 hasta el 6 de mayo de 2023"),
        ("ru", "со 2 марта 2023 года до 6 мая 2023 года"),
        ("ar", "من 2 آذار/مارس 2023 إلى 6 أيار/مايو 2023"),
    ],
)
def test_a_disappearance_that_ended_lasted_from_day_to_day_in_every_language(
    code: str, span: str
) -> None:
    ended = replace(MISSING, fact=replace(MISSING.fact, when=When("2023-03-02/2023-05-06")))
    case = a_casefile(ended, as_of=AS_OF, sources=SOURCES, country="XV")
    draft = write(
        "public_statement",
        case,
        as_of=AS_OF,
        audience=Level.RESTRICTED,
        organisation=LEAGUE,
        language=code,
    )
    assert span in re.sub(r"[\u00a0\u202f]", " ", draft.markdown)


NO_HOLDING = replace(
    said("not-held", Detention(), "taken", "to say where she is", "police of Orlava"),
    polarity=Polarity.DENIED,
)  # fmt: skip
CALLED = said(
    "called", AppealMade(when=When("2023-03-09"), actor=LEAGUE, addressee=MINISTRY), "taken", "calls on the ministry"
)  # fmt: skip
NOT_ON_FILE = "The authorities' own version is not on file"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize(
    "key", ["official_letter", "public_statement", "follow_up", "action_appeal", "meeting_brief"]
)
def test_a_denial_of_custody_is_told_with_its_body_and_its_day(key: str, language: str) -> None:
    draft = a_paper(key, NO_HOLDING, language=language)
    (told,) = [s for s in draft.sentences if isinstance(s, Told) and "not-held" in s.claims]
    assert "police of Orlava" in told.text
    assert LANGUAGES[language].when(When("2023-03-09")).forms["on"] in told.text
    assert not [m for m in draft.missing if m.text.startswith(NOT_ON_FILE)]


def test_a_file_without_any_word_of_an_authority_is_said_to_have_none() -> None:
    draft = a_paper("official_letter")
    assert [m for m in draft.missing if m.text.startswith(NOT_ON_FILE)]


def test_a_denial_is_told_no_more_once_custody_is_acknowledged() -> None:
    draft = a_paper("official_letter", NO_HOLDING, HELD)
    assert "differs" not in draft.markdown
    assert not [m for m in draft.missing if m.text.startswith(NOT_ON_FILE)]


def a_paper(key: str, *more: Claim, language: str = "en") -> Draft:
    case = a_casefile(MISSING, CALLED, *more, as_of=AS_OF, sources=SOURCES, country="XV")
    return write(
        key, case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE, language=language
    )
