"""The forms of bodies: every answer rests on the file, and what a body requires and the file lacks is named."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from habeas.core.casefile import Casefile
from habeas.core.decisions import Decision, Ruling
from habeas.core.errors import HabeasError
from habeas.core.facts import Fact
from habeas.core.keeping import Keeping
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.papers import PAPERS, Draft, OwnWords, Sentence, write
from habeas.procedures import PROCEDURES
from habeas.standards import engaged
from tests.making import accepting
from tests.papers.forms import the_full_case, told
from tests.papers.varenia import ADDED, AS_OF, LEAGUE

FOLDER = Path(__file__).resolve().parents[2] / "src/habeas/papers"
FORMS = sorted(key for key, paper in PAPERS.items() if paper.form_of)
EVERY = pytest.mark.parametrize("key", FORMS)


def a_form(key: str, audience: Level = Level.RESTRICTED, without: tuple[str, ...] = ()) -> Draft:
    return write(
        key, the_full_case(without=without), as_of=AS_OF, audience=audience, organisation=LEAGUE
    )


def answer(draft: Draft, question: str) -> str:
    """What stands under a question, without the marks of its notes."""
    parts = re.split(r"^#{2,3} ", draft.markdown, flags=re.MULTILINE)
    (found,) = (p for p in parts if p.startswith(question))
    return re.sub(r"\[\^\d+\]", "", found.partition("\n")[2]).strip()


def test_there_is_a_form_for_each_body_that_has_one() -> None:
    assert FORMS == [
        "cat_complaint", "hrc_complaint", "ipu_complaint", "special_procedures_submission", "wgad_questionnaire",
        "wgad_urgent_action", "wgeid_report",
    ]  # fmt: skip


@EVERY
def test_the_example_is_what_is_written(key: str) -> None:
    draft = a_form(key)
    example = (FOLDER / key / "example.en.md").read_text(encoding="utf-8")
    assert f"# {draft.title}\n\n{draft.markdown}" == example


@EVERY
def test_every_statement_has_claims_and_a_footnote(key: str) -> None:
    draft = a_form(key)
    stated = [s for s in draft.sentences if isinstance(s, Sentence)]
    clauses = sum(len(s.clauses) for s in stated)
    assert all(clause.claims for s in stated for clause in s.clauses)
    assert len(re.findall(r"^\[\^\d+\]: ", draft.markdown, re.MULTILINE)) == clauses


@EVERY
def test_own_words_carry_no_number(key: str) -> None:
    own = [s.text for s in a_form(key).sentences if isinstance(s, OwnWords)]
    assert own
    assert not [words for words in own if re.search(r"\d", words)]


@EVERY
def test_what_is_above_the_audience_stays_out(key: str) -> None:
    assert "thrown against a wall" not in a_form(key, Level.PUBLIC).markdown


@EVERY
def test_private_answers_go_only_to_those_cleared_for_them(key: str) -> None:
    for secret in ("204418", "Quay Street"):
        assert secret not in a_form(key, Level.INTERNAL).markdown


@EVERY
def test_what_is_required_and_not_on_file_stays_open_and_is_named(key: str) -> None:
    draft = a_form(key, without=("submit", "name", "publish", "who", "habeas"))
    count = draft.markdown.count("To be completed before this is sent.")
    named = [m for m in draft.missing if m.text.startswith("The form requires an answer")]
    assert count == len(named) > 0


def test_the_questionnaire_is_answered_from_the_file() -> None:
    form = a_form("wgad_questionnaire")
    assert answer(form, "Date of birth") == "9 July 1981."
    assert answer(form, "Address of usual residence") == "4 Quay Street, Orlava."
    assert answer(form, "Date of arrest") == "2 March 2023."
    assert "in custody for 440 days" in answer(form, "Date and duration")
    assert "habeas corpus" in answer(form, "Remedies used")
    assert "denied that “she was beaten”" in answer(form, "What the authorities say")


def test_an_answer_keeps_whose_word_it_is() -> None:
    acts = answer(a_form("ipu_complaint"), "The acts complained of")
    assert "According to her sister, Ms Idris was mistreated" in acts


ARTICLES = "Articles said to have been violated"


def _complaint(case: Casefile) -> Draft:
    return write("cat_complaint", case, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE)


def _confirmed(case: Casefile, *provisions: str) -> Casefile:
    """The case with a ruling that each claim which engages these articles of the Convention does."""
    found = [
        e for e in engaged(case) if e.instrument.key == "cat" and e.provision.number in provisions
    ]
    rulings = [
        Decision(id=f"{9000 + n:012}", ruling=Ruling.ENGAGE, on=("cat", e.provision.number, claim), by="amal", at=ADDED, why="seen")
        for n, (e, claim) in enumerate((e, claim) for e in found for claim in e.claims)
    ]  # fmt: skip
    return replace(case, decisions=(*case.decisions, *rulings))


def test_no_article_is_said_to_be_violated_before_a_person_confirms_it() -> None:
    form = _complaint(replace(the_full_case(), country="KG"))
    assert "Convention against Torture" not in answer(form, ARTICLES)
    lacking = " ".join(missing.said.text() for missing in form.missing)
    assert "named in the form only once you confirm it" in lacking
    assert "articles 2, 12, 13 and 16 of the Convention" in lacking


def test_a_complaint_names_the_confirmed_articles_of_its_own_treaty_only() -> None:
    form = _complaint(_confirmed(replace(the_full_case(), country="KG"), "16"))
    articles = answer(form, ARTICLES)
    assert "Kyrgyzstan has been bound by article 16 of the Convention against Torture" in articles
    assert "Covenant" not in articles
    assert "facts above" not in articles


def test_a_treaty_that_did_not_bind_when_it_happened_is_not_named() -> None:
    case = replace(the_full_case(), country="KG")
    early = replace(
        case,
        claims=tuple(
            replace(c, fact=_at(c.fact, When("1993-05-04")), told_on=When("1993-06-01"))
            for c in case.claims
        ),
    )
    form = _complaint(_confirmed(early, "16"))
    assert "article 16" not in answer(form, ARTICLES)
    lacking = " ".join(missing.said.text() for missing in form.missing)
    assert "Did not bind the state when the facts happened" in lacking


def _at(fact: Fact, when: When) -> Fact:
    return (
        fact
        if fact.occurred is None
        else type(fact).from_json({**fact.to_json(), "when": str(when)})
    )


def test_the_last_final_decision_is_found() -> None:
    final = answer(a_form("hrc_complaint"), "The last final decision")
    assert "(decided: 3 April 2023)" in final


@EVERY
def test_what_leads_to_a_list_is_no_point_of_it(key: str) -> None:
    draft = a_form(key)
    assert not re.findall(r"^\d+\. .*:$", draft.markdown, re.MULTILINE)


def test_each_consent_on_file_is_told_for_its_own_purpose() -> None:
    form = a_form("special_procedures_submission")
    assert "gave consent (for: submit)" in answer(form, "Consent to this submission")
    assert "gave consent (for: name to government)" in answer(
        form, "Consent to the name being given"
    )


def test_whether_the_submitter_is_confidential_is_left_to_whoever_signs() -> None:
    form = a_form("special_procedures_submission")
    assert answer(form, "What is to stay confidential") == "To be completed before this is sent."
    assert any("is for you to say" in m.text and LEAGUE in m.text for m in form.missing)


@EVERY
def test_the_authorities_own_account_is_told_whole_wherever_the_form_asks_for_it(key: str) -> None:
    form = a_form(key)
    if "What the authorities say" in form.markdown:
        said = answer(form, "What the authorities say")
        assert (
            "As reported on 2 April 2024, the State Prison Service said that the health of Ms Idris was stable"
            in said
        )
        assert ("denied that “she was beaten”" in said) is (key != "wgeid_report")


@pytest.mark.parametrize(
    ("key", "question"),
    [
        ("hrc_complaint", "Harm that could not be made good"),
        ("cat_complaint", "Harm that could not be made good"),
        ("wgad_urgent_action", "What endangers health"),
    ],
)
def test_good_health_is_no_harm_and_a_contested_one_says_so(key: str, question: str) -> None:
    harm = answer(a_form(key), question)
    assert "stable" not in harm
    assert "health of Ms Idris was declining" in harm
    beaten = (
        "mistreated by the guards: “beaten” (as stated on 31 March 2024); another source denies it."
    )
    assert beaten in harm


def test_a_refused_consent_stands_on_the_submission() -> None:
    form = a_form("special_procedures_submission")
    assert "refused or withdrew consent" in answer(form, "Consent to the name being published")
    assert "gave consent" in answer(form, "Consent to the name being given")


def test_a_report_of_a_disappearance_needs_one() -> None:
    with pytest.raises(HabeasError, match="No enforced disappearance"):
        a_form("wgeid_report", without=("missed",))


def test_an_urgent_action_needs_a_danger() -> None:
    dangers = ("no-care", "sight", "beaten", "missed", "wall", "healthy", "not-beaten")
    with pytest.raises(HabeasError, match="No danger to health"):
        a_form("wgad_urgent_action", without=dangers)


@EVERY
def test_a_form_says_whose_it_is_and_what_it_was_compared_with(key: str) -> None:
    assert re.search(r"memory|as seen", PAPERS[key].form_of)


def test_the_questionnaire_tells_what_bears_on_each_category_and_gives_no_verdict() -> None:
    draft = a_form("wgad_questionnaire")
    assert answer(draft, "Category II: ") == "Ms Idris is an editor of the Dawn Gazette."
    assert answer(draft, "Category IV: ") == "Nothing on file speaks for this category."
    assert "Facts on file also speak against category I;" in " ".join(
        missing.text for missing in draft.missing
    )


def test_each_form_is_sent_under_procedures_that_there_are() -> None:
    sent_under = [key for form in FORMS for key in PAPERS[form].for_procedures]
    assert set(sent_under) <= set(PROCEDURES)
    assert all(PAPERS[form].for_procedures for form in FORMS)
    assert len(sent_under) == len(set(sent_under))


def test_what_does_not_answer_a_question_is_not_its_answer() -> None:
    form = a_form("wgad_questionnaire", without=("prison",))
    lacking = [missing.said.text() for missing in form.missing]
    for question in ("Places of detention", "Forces that hold the person"):
        assert "To be completed before this is sent." in answer(form, question)
        assert any(question in each for each in lacking)
    assert "on 4 September 2023" in answer(form, "Authorities that ordered the detention")
    assert "was sentenced" not in answer(form, "Reasons that the authorities give")


def test_only_a_seat_in_parliament_is_a_mandate() -> None:
    assert "editor" not in answer(a_form("ipu_complaint"), "Parliamentary mandate")
    seat = told(
        "seat",
        AffiliationRole(office="member of parliament", organisation="Varenia"),
        "she is Varenian",
    )
    case = the_full_case()
    form = write(
        "ipu_complaint",
        replace(case, claims=(*case.claims, seat), decisions=accepting((*case.claims, seat))),
        as_of=AS_OF,
        audience=Level.RESTRICTED,
        organisation=LEAGUE,
    )
    assert "member of parliament" in answer(form, "Parliamentary mandate")


@pytest.mark.parametrize(
    ("office", "sits"),
    [("deputy", True), ("deputy minister", False), ("Member of Parliament", True), ("senator", True), ("speaker at rallies", False)],
)  # fmt: skip
def test_a_seat_is_told_by_the_words_of_the_office(office: str, *, sits: bool) -> None:
    assert AffiliationRole(office=office, organisation="Varenia").sits_in_parliament() is sits


def test_visits_and_care_are_no_acts_complained_of() -> None:
    acts = answer(a_form("ipu_complaint"), "The acts complained of")
    assert "visited" not in acts
    assert "requested" not in acts
    assert "mistreated" in acts


def test_a_state_of_ones_own_has_the_name_that_the_case_gives_it() -> None:
    named = replace(the_full_case(), keeping=Keeping(country_name="Varenia"))
    form = write(
        "hrc_complaint", named, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE
    )
    assert form.title.endswith("v. Varenia")
    assert answer(form, "State party").replace("\\", "") == "Varenia."


@pytest.mark.parametrize(
    ("key", "country", "day", "closed"),
    [
        ("cat_complaint", "KG", "2024-06-01", True),
        ("hrc_complaint", "KG", "2024-06-01", False),
        ("hrc_complaint", "BY", "2023-02-07", False),
        ("hrc_complaint", "BY", "2024-06-01", True),
    ],
)
def test_a_form_of_a_procedure_that_is_not_open_says_so_first(
    key: str, country: str, day: str, closed: bool
) -> None:
    as_of = date.fromisoformat(day)
    casefile = replace(the_full_case(as_of=as_of), country=country)
    draft = write(key, casefile, as_of=as_of, audience=Level.RESTRICTED, organisation=LEAGUE)
    told = [m.text.startswith("Not open to this case") for m in draft.missing]
    assert told[0] is closed
    assert sum(told) == closed


@pytest.mark.parametrize(
    "key", ["wgad_questionnaire", "special_procedures_submission", "ipu_complaint"]
)
def test_what_is_cited_from_memory_is_on_the_list_before_sending_and_not_in_the_paper(
    key: str,
) -> None:
    bound = replace(the_full_case(), country="KG")
    form = write(key, bound, as_of=AS_OF, audience=Level.RESTRICTED, organisation=LEAGUE)
    unchecked = [
        e
        for e in engaged(bound)
        if e.instrument.key == "mandela_rules" and not e.provision.is_checked
    ]
    assert unchecked
    listed = " ".join(m.text for m in form.missing if "From memory" in m.text)
    assert all(e.provision.spaced in listed for e in unchecked)
    assert listed.count("Nelson Mandela Rules") == 1
    assert "rom memory" not in form.markdown


def test_a_day_that_no_depositary_gave_is_on_the_list_before_sending() -> None:
    bound = replace(the_full_case(), country="KG")
    form = write(
        "special_procedures_submission",
        bound,
        as_of=AS_OF,
        audience=Level.RESTRICTED,
        organisation=LEAGUE,
    )
    doubted = [m.text for m in form.missing if m.text.startswith("Since when")]
    assert len(doubted) == 1
    assert "Commonwealth of Independent States" in doubted[0]
    assert "from a secondary source, not compared with the depositary" in doubted[0]


def test_that_a_form_is_in_english_alone_is_said() -> None:
    form = a_form("wgad_questionnaire")
    assert any("written in English alone" in m.text for m in form.missing)
    words = "is a form that is written in English alone, not in 'fr'"
    with pytest.raises(HabeasError, match=words):
        write(
            "wgad_questionnaire",
            the_full_case(),
            as_of=AS_OF,
            audience=Level.INTERNAL,
            language="fr",
        )
