"""A state stands in a sentence of each language with its own article and case."""

from dataclasses import replace

import pytest

from habeas.core.levels import Level
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.papers import write
from habeas.papers.languages import LANGUAGES
from tests.papers.test_languages import body
from tests.papers.varenia import AS_OF, BY_ID, said, the_case


@pytest.mark.parametrize(
    ("code", "of"),
    [
        ("KG", "du Kirghizistan"), ("FR", "de la France"), ("EG", "de l’Égypte"), ("NL", "des Pays-Bas"),
        ("HT", "d’Haïti"), ("CU", "de Cuba"), ("GB", "du Royaume-Uni"), ("SL", "de la Sierra Leone"),
        ("MX", "du Mexique"), ("CF", "de la République centrafricaine"), ("IL", "d’Israël"), ("US", "des États-Unis"),
        ("TL", "du Timor oriental"), ("CK", "des îles Cook"),
    ],
)  # fmt: skip
def test_french_has_the_article_of_the_state(code: str, of: str) -> None:
    french = LANGUAGES["fr"]
    assert format(french.state(code, ""), "of") == of
    said = french.of_state("government", french.common["government"], french.state(code, ""))
    assert said == f"le gouvernement {of}"


@pytest.mark.parametrize(
    ("code", "given", "appeal"),
    [
        ("fr", "Varenia", "aux autorités de Varenia en faveur"),
        ("fr", "la Varénie", "aux autorités de la Varénie en faveur"),
        ("es", "Varenia", "a las autoridades de Varenia en favor"),
        ("ar", "فارينيا", "فارينيا"),
    ],
)
def test_a_state_of_its_own_is_called_as_it_was_given(code: str, given: str, appeal: str) -> None:
    case = the_case()
    case = replace(case, keeping=replace(case.keeping, country_name="Varenia"))
    words = {"varenia": (given,)}
    paper = write(
        "action_appeal", case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=words
    )
    assert appeal in body(paper)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ru", "По имеющимся сообщениям,"), ("fr", " reçues, "),
        ("es", "Según la información recibida,"), ("ar", "بحسب المعلومات الواردة،"),
    ],
)  # fmt: skip
def test_what_is_reported_is_not_said_to_come_from_nobody(code: str, words: str) -> None:
    unsigned = replace(BY_ID["note"], publisher=None)
    fact = HealthCondition(condition="failing sight", trend=Trend.DECLINING)
    case = the_case(said("sick", fact, "note", "Her sight was getting worse"), without=("sight",))
    case = replace(case, sources={**case.sources, "note": unsigned})
    paper = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
    assert words in body(paper)
