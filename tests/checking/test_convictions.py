"""Somebody charged is not convicted, whatever an appeal was against; and a charge is under its own article."""

import pytest

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.charge import Charge
from habeas.kinds.hearing import Hearing, Stage
from tests.checking.files import a_file, found

CHARGE = Charge(
    when=When("2024-02-03"),
    offence="financing extremist activity",
    article="article 282 of the Criminal Code",
)
TEXT = "On 3 February 2024 Amal Idris was charged with financing extremist activity under article 282 of the Criminal Code."


def charged(*more: Fact) -> Casefile:
    return a_file(CHARGE, *more, text=TEXT)


def codes(draft: str, file: Casefile) -> set[str]:
    return {finding.code for finding in found(draft, file)}


def appeal(outcome: str | None) -> Hearing:
    return Hearing(when=When("2024-03-04"), stage=Stage.APPEAL, outcome=outcome)


@pytest.mark.parametrize(
    "outcome", ["quashed the decision to release her on bail", "отменил залог"]
)
def test_an_appeal_against_bail_makes_nobody_a_convict(outcome: str) -> None:
    draft = "She was convicted of financing extremist activity."
    assert "custody-status" in codes(draft, charged()) & codes(draft, charged(appeal(outcome)))


@pytest.mark.parametrize("outcome", ["upheld the sentence", None])
def test_an_appeal_against_a_sentence_leaves_open_who_was_convicted(outcome: str | None) -> None:
    draft = "She was convicted of financing extremist activity."
    assert "custody-status" not in codes(draft, charged(appeal(outcome)))


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        ("She was charged under article 228 of the Criminal Code.", "228"),
        ("The charge under article 282.3 carries six years.", "282.3"),
        ("She is prosecuted under articles 281 and 282 of the Criminal Code of Varenia.", "281"),
        ("Under the Criminal Code, article 205, she may get ten years.", "205"),
        ("Amal Idris est poursuivie en vertu de l'article 228 du Code pénal.", "228"),
        ("Её обвинили по статье 228 Уголовного кодекса, и она находится под стражей.", "228"),
        ("La acusaron con arreglo al artículo 228 del Código Penal y está detenida.", "228"),
        ("اتهمت بموجب المادة 228 من قانون العقوبات وهي محتجزة في السجن.", "228"),
    ],
)
def test_an_article_of_which_the_file_has_nothing_is_found(draft: str, wrong: str) -> None:
    (finding,) = (f for f in found(draft, charged()) if f.code == "contradicts-file")
    assert (finding.quote, finding.suggestion) == (wrong, "282")


@pytest.mark.parametrize(
    "draft",
    [
        "She was charged under article 282 (1) of the Criminal Code.",
        "She was charged in breach of article 9 of the Covenant.",
        "She is charged under article 15 of the Constitution.",
        "اتهمت بموجب المادة ٢٨٢ من قانون العقوبات وهي محتجزة في السجن.",
        "She is accused of financing extremists.",
        "She is not convicted of anything.",
    ],
)
def test_the_article_on_file_and_those_of_other_laws_are_right(draft: str) -> None:
    assert not codes(draft, charged()) & {"contradicts-file", "statement-unsupported"}


def test_an_article_is_told_by_no_source_where_the_file_has_none() -> None:
    file = a_file(Charge(offence="espionage"), text="Amal Idris was charged with espionage.")
    (finding,) = found("She was charged under article 228 of the Criminal Code.", file)
    assert (finding.code, finding.quote) == ("contradicts-file", "228")


@pytest.mark.parametrize("offence", ["espionage", "high treason", "financing terrorism"])
def test_another_offence_is_found_though_it_shares_a_word(offence: str) -> None:
    source = f"{TEXT} The High Commissioner wrote of it."
    file = a_file(CHARGE, text=source)
    assert "contradicts-file" in codes(f"She is accused of {offence}.", file)
