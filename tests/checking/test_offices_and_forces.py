"""A deputy is not the chair, one force is not another, and what is offered fits the sentence."""

import pytest

from habeas.checking import check
from habeas.kinds.affiliation_role import AffiliationRole
from tests.checking.files import a_file, found
from tools.whole import against

DEPUTY = a_file(
    AffiliationRole(office="deputy chair", organisation="Sarnov Union of Writers"),
    text="Amal Idris is deputy chair of the Sarnov Union of Writers.",
)
OFFERED = (
    ("saldane 2024-09-30", "Officers of the Ministry of Justice detained him on 14 January 2024.", "body-unsupported", "Religious Affairs Police"),
    ("collahue 2025-02-10", "Men of the Prison Service of Sarrocay seized him at the toll station of Paso Hondo.", "body-unsupported", "Road Gendarmerie"),
    ("asferu 2024-09-10", "Officers of the Prison Service arrested him at the passport counter.", "body-unsupported", "Frontier Guard"),
    ("takvari 2024-04-30", "Dr Takvari is vice-chair of the Quessaran Association of Emergency Physicians.", "office-unsupported", "chair"),
    ("saldane 2024-09-30", "He is awaiting trial in Esseny Remand Prison.", "status-stale", "is in Labour Colony No. 4 in Drazna"),
    ("ossovan 2024-02-05", "He remains in Brisna Military Remand Prison.", "status-stale", "remains in Kerrow Military Colony"),
    ("collahue 2025-02-10", "He is still held in Quellar Remand Prison.", "status-stale", "is in San Braulio Hospital"),
)  # fmt: skip
RIGHT = (
    ("saldane 2024-09-30", "Officers of the Religious Affairs Police detained him on 14 January 2024."),
    ("collahue 2025-02-10", "Officers of the Road Gendarmerie seized him at the toll station of Paso Hondo."),
    ("takvari 2024-04-30", "Dr Takvari chairs the Quessaran Association of Emergency Physicians."),
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Amal Idris, chair of the Sarnov Union of Writers, is held.",
        "Amal Idris is chair of the Sarnov Union of Writers.",
        "Amal Idris chairs the Sarnov Union of Writers.",
    ],
)
def test_who_is_a_deputy_is_not_the_chair(text: str) -> None:
    (finding,) = [f for f in found(text, DEPUTY) if f.code == "office-unsupported"]
    assert finding.suggestion == "deputy chair"


@pytest.mark.parametrize(
    "text",
    [
        "Amal Idris, deputy chair of the Sarnov Union of Writers, is held.",
        "Amal Idris is deputy chair of the Sarnov Union of Writers.",
        "The deputy chair of the Sarnov Union of Writers, Amal Idris, is held.",
        "Deputy chair Amal Idris is held.",
    ],
)
def test_a_deputy_may_be_called_so(text: str) -> None:
    assert "office-unsupported" not in {f.code for f in found(text, DEPUTY)}


@pytest.mark.parametrize(("case", "text", "code", "words"), OFFERED, ids=lambda w: w[:30])
def test_what_is_offered_fits_the_sentence(case: str, text: str, code: str, words: str) -> None:
    casefile, level = against(case)
    findings = check(text, casefile, audience=level, as_of=casefile.as_of)
    assert [f.suggestion for f in findings if f.code == code] == [words]


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("oswyn", "She was given seventeen years, at a hearing from which both she and the public were absent."),
        ("idris", "On 4 September of that year the Court of Orlava sentenced her to 4 years and 6 months at a hearing which nobody from the public could attend."),
        ("saldane 2024-09-30", "The Esseny City Court sentenced him to five years in prison on 24 June 2024."),
    ],
)  # fmt: skip
def test_another_term_than_that_of_the_file_contradicts_it(case: str, text: str) -> None:
    casefile, level = against(case)
    codes = {f.code for f in check(text, casefile, audience=level, as_of=casefile.as_of)}
    assert "contradicts-file" in codes
    assert "statement-unsupported" not in codes


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:30])
def test_the_force_and_the_office_of_the_file_are_right(case: str, text: str) -> None:
    casefile, level = against(case)
    codes = {f.code for f in check(text, casefile, audience=level, as_of=casefile.as_of)}
    assert codes.isdisjoint({"body-unsupported", "office-unsupported"})
