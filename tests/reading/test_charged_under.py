"""What a charge, an office and liberty are told as in words that only look like others: a law is no offence, a deputy no chair."""

import pytest

from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.charge import Charge
from habeas.kinds.mistreatment import Mistreatment
from habeas.reading import read

OPENING = "Ana Velmar is known in Varenia.\n\n"
DAY = When("2024-05-10")


def facts_of(kind: type[Fact], sentence: str) -> list[Fact]:
    told = read(OPENING + sentence, document_date=DAY).proposals
    return [p.fact for p in told if type(p.fact) is kind]


@pytest.mark.parametrize(
    ("sentence", "offence"),
    [
        ("On 22 April 2024 Ana Velmar was charged under Article 342 of the Criminal Code, which concerns public order.", None),
        ("Ana Velmar was charged under Article 12 of the Law on Assemblies.", None),
        ("Ana Velmar was charged under Article 342 of the Criminal Code with insulting a judge.", "insulting a judge"),
        ("Ana Velmar was charged with treason under Article 342 of the Criminal Code.", "treason"),
    ],
)  # fmt: skip
def test_the_law_of_a_charge_is_no_offence(sentence: str, offence: str | None) -> None:
    (charge,) = facts_of(Charge, sentence)
    assert isinstance(charge, Charge)
    assert charge.offence == offence
    assert charge.article is not None


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("Ana Velmar, deputy chair of the Free Chemists' Union, was arrested.", "deputy chair"),
        (
            "Ana Velmar, deputy chairwoman of the Free Chemists' Union, was arrested.",
            "deputy chairwoman",
        ),
        ("The deputy editor Ana Velmar was arrested.", "deputy editor"),
        ("Ana Velmar, chair of the Free Chemists' Union, was arrested.", "chair"),
    ],
)
def test_a_deputy_stays_one(sentence: str, office: str) -> None:
    assert [f.stated("office") for f in facts_of(AffiliationRole, sentence)] == [office]


@pytest.mark.parametrize(
    "sentence",
    ["Ana Velmar has been deprived of liberty since 19 April 2024.", "Ana Velmar was deprived of her liberty."],
)  # fmt: skip
def test_who_is_deprived_of_liberty_is_not_thereby_mistreated(sentence: str) -> None:
    assert facts_of(Mistreatment, sentence) == []
