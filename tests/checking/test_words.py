"""Names, offices, quotations and statements in a draft."""

import pytest

from habeas.checking import Severity
from habeas.core.levels import Level
from habeas.kinds.hunger_strike import HungerStrike
from tests.checking.files import a_file, codes, found, with_more
from tests.making import a_claim, a_source


@pytest.mark.parametrize("name", ["Amal Idris", "Ms Idrisova", "Idris’s lawyer", "Sarnov"])
def test_a_name_in_a_form_of_the_file_is_left_alone(name: str) -> None:
    assert codes(f"We know of {name}.") == []


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Idirs", "Idris"),
        ("Idrisowa", "Idrisova"),
        ("Sarnow", "Sarnov"),
        ("Comnittee", "Committee"),
    ],
)
def test_a_name_spelt_otherwise_is_an_error_with_the_right_one(written: str, meant: str) -> None:
    (finding,) = found(f"We know of {written} from the news.")
    assert (finding.code, finding.quote, finding.suggestion) == ("name-misspelt", written, meant)


@pytest.mark.parametrize("word", ["Union", "Unions", "Varenian", "Security", "Defence", "Writer"])
def test_a_word_of_its_own_is_not_taken_for_a_slip(word: str) -> None:
    assert codes(f"The {word} was told.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Amal Idris, the former mayor of Sarnov, is ill.",
        "The former mayor of Sarnov, Amal Idris, is ill.",
        "Mayor Idris is ill.",
        "The prime minister did not answer.",
        "Amal Idris, the former mayor of Sarnov, asked a member of the city council for help.",
        "Amal Idris, the former mayor of Sarnov, asked a senator in Orlest for help.",
    ],
)
def test_an_office_of_the_file_or_of_somebody_else_is_left_alone(text: str) -> None:
    assert "office-unsupported" not in {code for code, _ in codes(text)}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The former prime minister Amal Idris was there.", "former prime minister"),
        ("Amal Idris, a former senator, was there.", "former senator"),
        ("Governor Idris was there.", "Governor"),
    ],
)
def test_an_office_that_the_file_does_not_give_is_an_error(text: str, quote: str) -> None:
    (finding,) = found(text)
    assert (finding.code, finding.quote) == ("office-unsupported", quote)


@pytest.mark.parametrize(
    "text",
    [
        "15 June 2024 · To Minister of Justice\n\nThe Sarnov Union of Writers is concerned for Amal Idris.",
        "We write to the Minister of Justice about Amal Idris.",
        "We call on the Minister of Foreign Affairs and the Prosecutor to see Amal Idris.",
        "To the Minister of Justice, Amal Idris is ill.",
    ],
)
def test_an_office_to_which_a_paper_goes_is_not_one_of_the_person(text: str) -> None:
    assert "office-unsupported" not in {code for code, _ in codes(text)}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("We wrote to the Minister of Justice Amal Idris.", "Minister of Justice"),
        ("The Minister of Justice, Amal Idris, was there.", "Minister of Justice"),
        (
            "Idris, a writer and member of the Sarnov city council, is ill.",
            "member of the Sarnov city council",
        ),
        ("The speaker of the Union of Writers\nAmal Idris was there.", "speaker"),
    ],
)
def test_an_office_beside_the_name_is_one_of_the_person(text: str, quote: str) -> None:
    assert ("office-unsupported", quote) in codes(text)


def test_a_former_office_called_present_is_a_warning() -> None:
    (finding,) = found("The mayor of Sarnov, Amal Idris, was there.")
    assert (finding.severity, finding.suggestion) == (Severity.WARNING, "former mayor")


@pytest.mark.parametrize(
    "quoted",
    [
        "“She needs a hospital and not a cell.”",
        '"she needs a hospital and not a cell"',
        "“She needs a hospital … not a cell”",
        "“a hospital”",
    ],
)
def test_a_quotation_that_stands_in_a_source_is_left_alone(quoted: str) -> None:
    assert codes(f"The doctor wrote: {quoted}.") == []


def test_a_quotation_that_is_not_verbatim_is_an_error_with_the_right_words() -> None:
    (finding,) = found("The doctor wrote: “She needs a clinic and not a cell.”")
    assert finding.code == "quotation-not-verbatim"
    assert finding.quote == "She needs a clinic and not a cell."
    assert finding.suggestion == "She needs a hospital and not a cell"


def test_a_statement_with_nothing_under_it_is_an_error() -> None:
    (finding,) = found("Amal Idris began a hunger strike.")
    assert finding.code == "statement-unsupported"
    assert "hunger strike" in finding.message.casefold()


def test_a_statement_that_the_file_bears_out_is_left_alone() -> None:
    file = a_file(HungerStrike(demands="a doctor"))
    assert codes("Amal Idris began a hunger strike.", file) == []


def test_a_term_that_differs_from_the_files_is_an_error() -> None:
    (finding,) = found("Amal Idris was sentenced to nine years in prison.")
    assert (finding.code, finding.suggestion) == ("contradicts-file", "6 years")


def test_an_arrest_on_the_day_of_something_else_is_an_error() -> None:
    (finding,) = found("Amal Idris was arrested on 2 April 2024.")
    assert finding.code == "statement-unsupported"
    assert "3 February 2023" in finding.message


SEALED = a_source(
    "s9",
    text="Nurse Ilva Torrek says that the bruises on her back were seen on the ward that night.",
    level=Level.SEALED,
)
WITH_A_NURSE = with_more(
    a_file(),
    SEALED,
    a_claim("c90", HungerStrike(), source=SEALED, attribution="Ilva Torrek", level=Level.SEALED),
)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "It is said that the bruises on her back were seen there.",
            "that the bruises on her back were seen",
        ),
        ("We heard it from Ilva Torrek in person.", "Ilva Torrek"),
        ("Amal Idris began a hunger strike.", "Amal Idris began a hunger strike"),
    ],
)
def test_what_only_a_sealed_source_tells_is_above_a_public_audience(text: str, quote: str) -> None:
    (finding,) = found(text, WITH_A_NURSE)
    assert (finding.code, finding.quote.rstrip(".")) == ("above-audience", quote)


def test_the_case_team_may_read_what_is_sealed_to_it() -> None:
    text = "We heard it from Ilva Torrek in person."
    assert found(text, WITH_A_NURSE, audience=Level.SEALED) == ()


@pytest.mark.parametrize("hidden", ["\u00ad", "\u200b", "\u2060", "\ufeff"])
def test_a_sign_that_shows_nothing_hides_no_wrong_day(hidden: str) -> None:
    whole, parted = (
        "She was freed on 9 March 2024.",
        f"She was fr{hidden}eed on 9 Mar{hidden}ch 2024.",
    )
    quotes = codes(parted)
    assert [(code, quote.replace(hidden, "")) for code, quote in quotes] == codes(whole) != []
    assert any(hidden in quote for _, quote in quotes)


def test_a_finding_in_a_markdown_draft_marks_its_own_sentence_without_the_footnote() -> None:
    said = ("She was tortured", "She was transferred to Sarnov prison")
    notes = "[^1]: A letter.\n\n[^2]: A letter.\n"
    draft = f"{said[0]}.[^1] {said[1]}.[^2]\n\n{notes}"
    found_in = [quote for code, quote in codes(draft) if code == "statement-unsupported"]
    assert found_in == list(said)


@pytest.mark.parametrize(
    "before",
    [
        "Torture is prohibited by article 19 of the ICCPR, which binds Kyrgyzstan.\n",
        "Torture is prohibited by article 7 of the ICCPR, which binds Kyrgyzstan. ",
        "Article 31 of the Universal Declaration of Human Rights protects her.\n\n",
    ],
)
def test_words_that_somebody_is_said_to_have_spoken_are_not_those_of_an_article_named_before(
    before: str,
) -> None:
    found_in = codes(f'{before}The judge said: "She deserved it all and more."')
    assert ("quotation-not-verbatim", "She deserved it all and more.") in found_in
