"""Who is concerned for somebody's health is told as concerned, and the health as nothing that nobody said."""

import pytest

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.health_condition import HealthCondition
from habeas.papers import Sentence, write
from tests.papers.varenia import AS_OF, said, the_case

WORRIED = said(
    "worried",
    HealthCondition(when=When("2024-04-20"), condition="concern for health", observer="family"),
    "note",
    "Her sight was getting worse",
)
TOLD = {
    "en": "The family expressed concern for the health of Ms Idris on 20 April 2024.",
    "fr": "Des inquiétudes pour la santé de Mme Idris sont exprimées par la famille le 20 avril 2024.",
    "es": "Se expresa preocupación por la salud de la Sra. Idris, por parte de la familia el 20 de abril de 2024.",
    "ru": "Семьёй высказывается обеспокоенность состоянием здоровья: Amal Idris 20 апреля 2024 года.",
    "ar": "أُعرب من جانب الأسرة عن القلق على صحة Amal Idris في 20 نيسان/أبريل 2024.",
}


@pytest.mark.parametrize("code", TOLD)
def test_concern_for_health_is_told_as_concern(code: str) -> None:
    case = the_case(WORRIED, without=("sight",))
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL, language=code)
    (told,) = [s for s in draft.sentences if isinstance(s, Sentence) and s.claims == ("worried",)]
    words = told.text.replace("\u00a0", " ").replace("\u2068", "").replace("\u2069", "")
    assert words == TOLD[code]
