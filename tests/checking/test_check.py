"""A whole draft against a whole file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from habeas.checking import CHECKS, check
from habeas.checking.checks.provision_wrong import article_of
from habeas.checking.look import Look
from habeas.core.casefile import Casefile, Person
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.intake import take_in
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.visit import Visit
from tests.checking.files import codes, found
from tests.making import a_claim, a_source, accepting

DAY = date(2022, 5, 14)
SINCE_2019: tuple[Fact, ...] = (
    Arrest(when=When("2019-08-08")),
    Release(when=When("2020-10-06")),
    Arrest(when=When("2020-10-10")),
)
AROUND: tuple[Fact, ...] = (
    AffiliationRole(office="president", organisation="Kyrgyzstan", former=Stated.YES),
    AffiliationRole(office="leader", former=Stated.YES),
    AppealMade(when=When("2022-03-31"), actor="Socialist International"),
    Visit(when=When("2022-04"), actor="Secretary General"),
    HealthCondition(),
    CareDenied(need="any"),
    FairTrialBreach(),
    Hearing(),
    Mistreatment(),
    Corroboration(
        actor="National Center for the Prevention of Torture",
        finding="bruises",
        body_part="legs and arms",
    ),
)


def a_founding_file(*facts: Fact) -> Casefile:
    source = a_source(on="2022-05-14", publisher="Socialist International")
    claims = [a_claim(f"c{n}", fact, source=source) for n, fact in enumerate((*facts, *AROUND))]
    person = Person("p1", "Almazbek Atambayev", ("Almazbek Atambaev",))
    return Casefile(
        "KG-0001", "KG", person, DAY, {source.id: source}, tuple(claims), accepting(claims)
    )


@pytest.fixture(scope="module")
def statement(shared: Path) -> str:
    return (shared / "seeds" / "statement-2022-05-14.txt").read_text(encoding="utf-8")


def test_in_the_founding_statement_an_editor_finds_what_its_writers_overlooked(
    statement: str,
) -> None:
    file = a_founding_file(*SINCE_2019)
    findings = check(statement, file, audience=Level.PUBLIC, as_of=DAY)
    assert [(f.code, f.quote) for f in findings] == [
        ("custody-status", "has so far already served over one thousand days in prison"),
        ("absolute-negative", "no medical care of any kind"),
        ("pseudo-instrument", "UN Human Rights Charter"),
        ("addressee-missing", "calls on"),
        (
            "duty-without-treaty",
            "duty and responsibility, as it has pledged to do as a member of the United Nations",
        ),
        ("deadline-missing", "immediately"),
    ]
    by_code = {f.code: f for f in findings}
    assert by_code["pseudo-instrument"].suggestion == "Universal Declaration of Human Rights"
    assert by_code["duty-without-treaty"].suggestion.startswith("ICCPR, 7, 10 (1); CAT, 2, 12, 13")
    assert all(statement[f.start : f.end] == f.quote for f in findings)


def test_what_the_first_call_had_by_the_family_alone_the_founding_statement_tells_as_a_fact(
    statement: str,
) -> None:
    call = a_source(
        "call", text="He was mistreated.", on="2022-03-31", publisher="Socialist International"
    )
    official = a_source("official", text="His health is satisfactory.", on="2020-04-22")
    beaten = a_claim("m1", Mistreatment(), source=call, attribution="members of his family")
    healthy = a_claim(
        "h1",
        HealthCondition(trend=Trend.STABLE),
        source=official,
        attribution="State Committee for National Security",
    )
    file = a_founding_file(*SINCE_2019)
    claims = (*file.claims, beaten, healthy)
    sources = {**file.sources, call.id: call, official.id: official}
    more = replace(file, sources=sources, claims=claims, decisions=accepting(claims))
    found_ = {f.code: f for f in check(statement, more, audience=Level.PUBLIC, as_of=DAY)}
    assert found_["attribution-lost"].suggestion == "according to members of his family"
    assert "mistreatment" in found_["attribution-lost"].quote
    assert found_["official-version-omitted"].claims == ("h1",)


def test_a_file_that_knows_only_the_second_arrest_bears_out_582_days(statement: str) -> None:
    file = a_founding_file(SINCE_2019[2])
    findings = check(statement, file, audience=Level.PUBLIC, as_of=DAY)
    (finding,) = (f for f in findings if f.code == "duration-unsupported")
    assert (finding.quote, finding.suggestion) == ("over one thousand days", "582 days")
    assert "582 days" in finding.message


RIGHT = (
    "Amal Idris, the former mayor of Sarnov, was arrested on 3 February 2023 and is held in Varenia to this day.",
    "She has been in custody for 490 days, and has had no medical care.",
    "The Sarnov Union of Writers has appealed to the government of Varenia twice. Nobody has answered.",
    "Her doctor says: “She needs a hospital and not a cell.”",
    "We call on the government of Varenia to let her see a doctor by 1 July 2024.",
)
PLANTED = (
    ("the former mayor", "the former governor"),
    ("3 February 2023", "5 February 2023"),
    ("490 days", "590 days"),
    ("needs a hospital", "needs a surgeon"),
)


def test_a_draft_that_the_file_bears_out_has_no_finding() -> None:
    assert codes("\n\n".join(RIGHT)) == []


def test_a_docx_typed_by_hand_with_four_mistakes_gives_those_four(tmp_path: Path) -> None:
    document = Document()
    for paragraph in RIGHT:
        for right, wrong in PLANTED:
            paragraph = paragraph.replace(right, wrong)
        document.add_paragraph(paragraph)
    path = tmp_path / "draft.docx"
    document.save(str(path))
    assert codes(take_in(path)[0].text) == [
        ("office-unsupported", "former governor"),
        ("date-unknown", "5 February 2023"),
        ("duration-unsupported", "590 days"),
        ("quotation-not-verbatim", "She needs a surgeon and not a cell."),
    ]


def test_a_code_can_be_silenced() -> None:
    text = "She has been held for 590 days, since 5 February 2023."
    assert [f.code for f in found(text, silenced=frozenset({"date-unknown"}))] == [
        "duration-unsupported"
    ]


@pytest.mark.parametrize("code", CHECKS)
def test_every_check_says_what_it_looks_for(code: str) -> None:
    assert CHECKS[code].about.endswith(".")
    assert CHECKS[code].find.__doc__


def test_a_finding_is_printed_with_all_its_parts() -> None:
    (finding,) = found("She has been held for 590 days.")
    assert finding.to_json().keys() == {
        "code", "severity", "message", "quote", "start", "end", "suggestion", "claims",
    }  # fmt: skip


def test_an_empty_draft_has_no_finding() -> None:
    assert found("") == ()


def test_the_sentence_of_a_place_is_the_one_around_it() -> None:
    look = Look("One is here. Two is there.\n\nThree.", a_founding_file(), Level.PUBLIC, DAY)
    for sentence in look.sentences:
        for offset in (sentence.start, sentence.end - 1):
            assert look.sentence_at(offset) == (sentence.start, sentence.end)
    assert look.sentence_at(len(look.text)) == (0, len(look.text))


def test_a_page_of_names_and_no_word_between_them_has_no_publisher() -> None:
    look = Look("Union Aaa Committee Bbb " * 1000, a_founding_file(), Level.PUBLIC, DAY)
    assert look.reading.proposals == ()


@pytest.mark.parametrize(("number", "article"), [("14(3)(d)", 14), ("54-55", 54), ("preamble", 0)])
def test_a_provision_without_a_number_has_no_article(number: str, article: int) -> None:
    assert article_of(number) == article
