"""Of somebody whom a court sentenced on one charge and acquitted of another, and what it refused in the same judgment."""

import pytest

from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.sentence import Sentence
from tests.checking.files import a_file, codes

TEXT = (
    "The Sarnov District Court on Friday sentenced Amal Idris to five years in prison for aggravated usurpation. "
    "The court acquitted her of illegal detention. She received no insulin for eleven days in August."
)
FILE = a_file(
    Sentence(when=When("2023-09-01"), court="Sarnov District Court", term=Duration("P5Y"), offence="aggravated usurpation"),
    Hearing(stage=Stage.VERDICT, court="Sarnov District Court", outcome="acquitted her of illegal detention"),
    CareDenied(when=When("2023-08"), need="insulin"),
    text=TEXT,
)  # fmt: skip
RIGHT = (
    "She was convicted of aggravated usurpation and acquitted of illegal detention.",
    "The Sarnov District Court acquitted her of illegal detention.",
    "On 1 September 2023 the Sarnov District Court acquitted Amal Idris of illegal detention.",
    "To place her under house arrest: refused by the Sarnov District Court on 1 September 2023.",
)
WRONG = (
    ("Amal Idris was convicted of illegal detention.", "contradicts-file"),
    (
        "On 1 September 2023 Amal Idris was found guilty of illegal detention and acquitted of aggravated usurpation.",
        "contradicts-file",
    ),
    ("The court acquitted her of aggravated usurpation.", "contradicts-file"),
    ("The court acquitted her of unlawful assembly.", "contradicts-file"),
    ("Her illegal detention goes on.", "legal-conclusion"),
    ("The court acquitted her, and her illegal detention goes on.", "legal-conclusion"),
    ("Insulin was refused on 1 September 2023.", "date-unknown"),
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_the_court_decided_is_left_alone(text: str) -> None:
    assert codes(text, FILE) == []


@pytest.mark.parametrize(("text", "code"), WRONG)
def test_what_it_did_not_decide_is_found(text: str, code: str) -> None:
    assert code in dict(codes(text, FILE))
