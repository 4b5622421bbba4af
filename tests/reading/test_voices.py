"""Who says it, how surely, and whether they say that it happened."""

import pytest

from habeas.core.when import When
from habeas.reading import Proposal, read

DAY = When("2024-06-15")


def the(kind: str, text: str) -> Proposal:
    (proposal,) = (p for p in read(text, document_date=DAY).proposals if p.fact.key == kind)
    return proposal


def test_according_to_somebody_is_reported() -> None:
    proposal = the("mistreatment", "According to her lawyer, Ana Velmar was beaten.")
    assert (proposal.attribution, proposal.certainty) == ("her lawyer", "reported")


def test_an_allegation_is_alleged() -> None:
    proposal = the("mistreatment", "Her family alleged that Ana Velmar was beaten.")
    assert (proposal.attribution, proposal.certainty) == ("Her family", "alleged")


def test_reportedly_names_nobody() -> None:
    proposal = the("arrest", "Ana Velmar was reportedly arrested on 3 May 2024.")
    assert (proposal.attribution, proposal.certainty) == (None, "reported")


def test_officials_who_deny_torture_deny_it() -> None:
    proposal = the("mistreatment", "The Ministry of Justice denied that Ana Velmar was tortured.")
    assert (proposal.attribution, proposal.polarity) == ("Ministry of Justice", "denied")


def test_denied_care_is_the_fact_itself() -> None:
    assert the("care_denied", "Ana Velmar was denied medical care.").polarity == "affirmed"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("arrest", "Ana Velmar was not arrested on 3 May 2024."),
        ("release", "Ana Velmar has not been released."),
        ("visit", "Nobody has visited Ana Velmar in prison."),
    ],
)
def test_what_did_not_happen_is_denied(kind: str, text: str) -> None:
    assert the(kind, text).polarity == "denied"


def test_it_also_said_is_said_by_the_last_speaker() -> None:
    text = "The Prison Service of Varenia said that Ana Velmar was ill. It also said that she was treated at the Central Hospital."
    assert the("care_given", text).attribution == "Prison Service of Varenia"


def test_the_publisher_in_a_title_ends_with_the_title() -> None:
    reading = read(
        "Orlest, 20 March 2024\n\nAna Velmar was arrested on 3 March 2024 in Orlest.",
        document_date=When("2024-03-20"),
        title="Statement of the Orlest League",
    )
    assert reading.publisher == "Orlest League"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ana Velmar was beaten in her cell, her lawyer told reporters on Monday.", "her lawyer"),
        ("Ana Velmar was beaten in her cell, her husband, Marek Dusan, told the Agency.", "Marek Dusan"),
        ('"Ana Velmar was beaten in her cell," her brother said after the visit.', "her brother"),
        ("The complainant affirms that Ana Velmar was beaten.", "complainant"),
        ("We are alarmed by reports that Ana Velmar was beaten.", "reports"),
    ],
)  # fmt: skip
def test_the_speaker_is_found_before_and_behind_what_is_said(text: str, who: str) -> None:
    assert the("mistreatment", text).attribution == who


def test_a_quotation_goes_on_being_said_by_its_speaker() -> None:
    text = (
        '"I was not asked," Marek Dusan said of his sister. "Ana Velmar was beaten. Nobody came."'
    )
    assert the("mistreatment", text).attribution == "Marek Dusan"


def test_a_quotation_is_said_by_whoever_is_named_behind_it() -> None:
    text = 'Ana Velmar is in Orlest. "They came at night. Ana Velmar was beaten. Then they left," Marek Dusan said.'
    assert the("mistreatment", text).attribution == "Marek Dusan"


def test_a_word_in_quotation_marks_is_nobodys_speech() -> None:
    text = 'The judge spoke. Ana Velmar was arrested on 3 May 2024 for "economic terrorism".'
    assert the("arrest", text).attribution is None
