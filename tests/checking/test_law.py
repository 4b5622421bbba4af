"""Instruments and provisions in a draft."""

import pytest

from habeas.checking import Severity
from tests.checking.files import a_file, codes, found

KYRGYZSTAN = a_file(country="KG")
CHINA = a_file(country="CN")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("UN Human Rights Charter", "Universal Declaration of Human Rights"),
        ("Human Rights Charter of the UN", "Universal Declaration of Human Rights"),
        ("UN Convention on Human Rights", "International Covenant on Civil and Political Rights"),
    ],
)
def test_an_instrument_that_does_not_exist_is_an_error(name: str, meant: str) -> None:
    (finding,) = found(f"Care is recognised in the {name}.")
    assert (finding.code, finding.quote) == ("pseudo-instrument", name)
    assert (finding.severity, finding.suggestion) == (Severity.ERROR, meant)


def test_an_instrument_slightly_misnamed_is_a_warning() -> None:
    (finding,) = found("It is in the Universal Declaration on Human Rights.")
    assert (finding.code, finding.severity) == ("pseudo-instrument", Severity.WARNING)


@pytest.mark.parametrize(
    "name",
    ["European Convention on Human Rights", "Charter of the United Nations", "African Charter"],
)
def test_instruments_that_exist_are_left_alone(name: str) -> None:
    assert codes(f"It is in the {name}.") == []


@pytest.mark.parametrize(
    "citation",
    [
        "article 14 (3) (d) of the ICCPR",
        "articles 7 and 10(1) of the International Covenant on Civil and Political Rights",
        "the Convention against Torture, arts. 12 and 13",
        "rules 43 to 45 of the Nelson Mandela Rules",
        "principle 24 of the Body of Principles",
    ],
)
def test_a_provision_that_exists_is_left_alone(citation: str) -> None:
    assert codes(f"It is in {citation}.", KYRGYZSTAN) == []


@pytest.mark.parametrize(
    ("citation", "quote"),
    [
        ("article 9(6) of the ICCPR", "9(6)"),
        ("articles 7 and 54 of the International Covenant on Civil and Political Rights", "54"),
        ("the Convention against Torture, arts. 12 and 34", "34"),
        ("rule 123 of the Nelson Mandela Rules", "123"),
        ("principle 12 of the Basic Principles for the Treatment of Prisoners", "12"),
    ],
)
def test_a_provision_that_does_not_exist_is_an_error(citation: str, quote: str) -> None:
    assert codes(f"It is in {citation}.", KYRGYZSTAN) == [("provision-unknown", quote)]


def test_a_treaty_that_binds_may_be_said_to_bind() -> None:
    assert codes("Kyrgyzstan is bound by the Convention against Torture.", KYRGYZSTAN) == []


def test_a_treaty_only_signed_may_not_be_said_to_bind() -> None:
    (finding,) = found("China is bound by article 9 of the ICCPR.", CHINA)
    assert (finding.code, finding.quote) == ("provision-not-binding", "ICCPR")
    assert (finding.severity, "has not ratified" in finding.message) == (Severity.ERROR, True)


@pytest.mark.parametrize(
    "text", ["China is a signatory of the ICCPR.", "China is not a party to the ICCPR."]
)
def test_what_is_true_of_a_treaty_only_signed_is_left_alone(text: str) -> None:
    assert codes(text, CHINA) == []


def test_an_agreed_standard_called_binding_is_a_warning() -> None:
    (finding,) = found("The Nelson Mandela Rules are legally binding.", KYRGYZSTAN)
    assert (finding.code, finding.severity) == ("provision-not-binding", Severity.WARNING)


def test_what_is_said_of_another_state_is_left_alone() -> None:
    assert codes("France is bound by the ICCPR.", CHINA) == []


def test_a_convention_of_another_region_does_not_bind_the_state() -> None:
    (finding,) = found(
        "Kyrgyzstan is bound by the European Convention on Human Rights.", KYRGYZSTAN
    )
    assert (finding.code, finding.severity) == ("provision-not-binding", Severity.ERROR)
    assert "Council of Europe" in finding.message


def test_what_the_tables_do_not_have_of_a_state_is_a_warning() -> None:
    fiji = a_file(country="FJ")
    (finding,) = found("Fiji is bound by the American Convention on Human Rights.", fiji)
    assert (finding.code, finding.severity) == ("provision-not-binding", Severity.WARNING)


def test_of_a_state_in_no_table_it_is_noted_that_nobody_knows_what_binds_it() -> None:
    (finding,) = found("Varenia has ratified the ICCPR.", a_file(country="XV"))
    assert (finding.code, finding.severity) == ("provision-not-binding", Severity.NOTE)
    assert "does not have this state" in finding.message
    assert "Not binding" not in finding.message


def test_a_treaty_that_the_state_left_is_an_error() -> None:
    belarus = a_file(country="BY")
    words = "Belarus is bound by the First Optional Protocol to the International Covenant on Civil and Political Rights."
    (finding,) = found(words, belarus)
    assert (finding.code, finding.severity) == ("provision-not-binding", Severity.ERROR)


def test_a_rule_of_custom_may_be_called_binding() -> None:
    words = "Kyrgyzstan is bound by common article 3 of the Geneva Conventions."
    assert codes(words, KYRGYZSTAN) == []


def test_a_number_is_not_doubted_where_the_library_does_not_know_the_last() -> None:
    assert codes("It is in rule 70 of the Bangkok Rules.", KYRGYZSTAN) == []
    assert codes("It is in article 60 of the Convention on the Rights of the Child.") == [
        ("provision-unknown", "60")
    ]
