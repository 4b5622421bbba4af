"""Facts of every kind in the languages of papers: a whole sentence that agrees, not words in a row."""

import re

import pytest

from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.appeal_made import AppealMade, Means
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.charge import Charge
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.no_response import NoResponse
from habeas.kinds.particulars import Particulars, Sex
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import write
from tests.papers.languages import GIVEN
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, LEAGUE, SERVICE, said, the_case

DAY = When("2024-04-12")
UNION = "Varenian Union of Journalists"


def paper(code: str, *facts: Fact, key: str = "complete_file", by: str | None = None) -> str:
    """A paper of the file with these facts in it, in a language."""
    claims = [
        said(f"more-{n}", fact, "note", "The League will go to court", by)
        for n, fact in enumerate(facts)
    ]
    case = the_case(*claims, without=("visit",))
    given, level = GIVEN.get(code, {}), Level.INTERNAL
    draft = write(key, case, as_of=AS_OF, audience=level, language=code, given=given)
    return body(draft).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Visit(when=DAY, actor="her sister"), "Амаль Идрис имела свидание с сестрой 12 апреля 2024 года"),
        (Visit(when=DAY, actor="Varenian Aid Service"), "имела свидание со службой «Varenian Aid Service» 12"),
        (Visit(when=When("2024-04"), actor="her family"), "имела свидание с семьёй в апреле 2024 года"),
        (AccessDenied(when=When("2024-04-03/.."), to_whom=Visitor.FAMILY, actor="prison"),
         "Амаль Идрис получает отказ в общении с семьёй со стороны тюрьмы с 3 апреля 2024 года"),
        (Transfer(when=DAY, where="Orlava Central Hospital"), "переведена в больницу «Orlava Central Hospital» 12"),
        (Transfer(when=DAY, where="Tarvil"), "переведена (куда: Tarvil), 12"),
        (Arrest(when=DAY, actor="men in masks"), "была задержана 12 апреля 2024 года"),
        (Charge(when=DAY), "Амаль Идрис привлечена в качестве обвиняемой 12 апреля 2024 года"),
        (AppealMade(when=DAY, actor=UNION, addressee=SERVICE, means=Means.LETTER),
         "рганизацией «Varenian Union of Journalists» направлено обращение (письмо) в адрес Государственной тюремной службы"),
        (AppealMade(when=DAY, actor="Petr Anin", addressee=SERVICE, means=Means.LETTER),
         "Petr Anin: направлено обращение (письмо) в адрес"),
        (Response(when=DAY, actor=SERVICE, addressee=LEAGUE),
         "Ответ Государственной тюремной службы на обращение от 31 марта 2024 года поступил"),
        (NoResponse(when=DAY, actor=SERVICE), "Не поступило ответа от Государственной тюремной службы"),
        (AffiliationRole(office="president", organisation="Kyrgyzstan", former=Stated.YES),
         "Амаль Идрис — в прошлом президент (Кыргызстан)"),
    ],
)  # fmt: skip
def test_a_russian_sentence_has_a_verb_and_its_cases(fact: Fact, words: str) -> None:
    assert words in paper("ru", fact)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Mme Idris a reçu une visite de sa famille le 12 avril 2024"),
        ("es", "La Sra. Idris recibió una visita de su familia el 12 de abril de 2024"),
    ],
)
def test_who_visits_is_joined_to_the_visit(code: str, words: str) -> None:
    assert words in paper(code, Visit(when=DAY, actor="her family"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Déclaration des autorités à la "),
        ("es", "Declaración de las autoridades a la prensa el 12 de abril de 2024"),
    ],
)
def test_a_statement_of_many_agrees(code: str, words: str) -> None:
    spoke = said("spoke", Response(when=DAY, content="all is well"), "official", "in good health")
    case = the_case(spoke)
    given, level = GIVEN.get(code, {}), Level.INTERNAL
    draft = write("complete_file", case, as_of=AS_OF, audience=level, language=code, given=given)
    assert words in body(draft).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Mme Idris a été libérée le 12 avril 2024 par une foule"),
        ("es", "La Sra. Idris fue puesta en libertad el 12 de abril de 2024 por una multitud"),
        ("ar", "من جانب حشد"),
    ],
)
def test_a_crowd_is_one_in_every_language(code: str, words: str) -> None:
    assert words in paper(code, Release(when=DAY, actor="crowd"))


@pytest.mark.parametrize("code", ["fr", "es", "ru", "ar"])
def test_who_tells_of_an_own_act_is_named_once(code: str) -> None:
    appeal = AppealMade(when=DAY, actor=UNION, addressee=SERVICE, means=Means.LETTER)
    care = CareRequested(when=DAY, actor=UNION, addressee=SERVICE)
    lines = paper(code, appeal, care, by=UNION).split("\n")
    assert [line.count(UNION) for line in lines if re.match(r"\d+\. ", line) and UNION in line] == [
        1,
        1,
    ]


def test_who_tells_of_the_act_of_another_is_named() -> None:
    appeal = AppealMade(when=DAY, actor=UNION, addressee=SERVICE, means=Means.LETTER)
    assert "Selon sa sœur, un appel a été adressé par" in paper("fr", appeal, by="her sister")


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (Hearing(when=DAY, presence=Presence.BROUGHT_AGAINST_WILL),
         "جرى إحضار أمل إدريس إلى جلسة محكمة رغماً عن إرادتها"),
        (HealthCondition(when=DAY, trend=Trend.ILL), "كانت صحة أمل إدريس معتلة"),
        (AffiliationRole(office="president", organisation="Kyrgyzstan", former=Stated.YES),
         "الصفة السابقة لأمل إدريس: رئيسة (\N{FIRST STRONG ISOLATE}Kyrgyzstan"),
    ],
)  # fmt: skip
def test_an_arabic_sentence_agrees(fact: Fact, words: str) -> None:
    assert words in paper("ar", fact)


@pytest.mark.parametrize(
    ("code", "sex", "words"),
    [
        ("fr", Sex.FEMALE, "Mme Idris a été amenée contre son gré à une audience"),
        ("fr", Sex.MALE, "a été amené contre son gré à une audience"),
        ("fr", Sex.OTHER, "on a amené Amal Idris contre son gré à une audience"),
        ("es", Sex.FEMALE, "la Sra. Idris fue llevada contra su voluntad a una audiencia judicial"),
        ("es", Sex.MALE, "fue llevado contra su voluntad a una audiencia judicial"),
        ("es", Sex.OTHER, "se llevó a Amal Idris contra su voluntad a una audiencia judicial"),
    ],
)
def test_who_is_brought_to_court_agrees_with_the_gender_that_is_known(
    code: str, sex: Sex, words: str
) -> None:
    hearing = Hearing(when=DAY, presence=Presence.BROUGHT_AGAINST_WILL)
    text = paper(code, hearing, Particulars(sex=sex), by="her sister")
    assert words in text


def test_a_state_that_nobody_named_is_not_called_one_twice() -> None:
    assert "الدولة (الدولة" not in paper("ar", key="action_appeal")
    assert "سلطات الدولة المعنية" in paper("ar", key="action_appeal")


def test_french_says_bad_treatment_without_the_full_article() -> None:
    beaten = Mistreatment(when=DAY, method="beaten")
    assert "a subi de mauvais traitements" in paper("fr", beaten, by="her sister")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("fr", "Mme Idris a passé 434 jours en détention et, au 14 mai 2024, ne s’y trouve plus"),
        ("es", "La Sra. Idris acumuló 434 días de privación de libertad y, al 14 de mayo de 2024"),
        ("ru", "Амаль Идрис провела под стражей в общей сложности 434 дня"),
    ],
)
def test_custody_that_is_over_is_told_of_the_past(code: str, words: str) -> None:
    assert words in paper(code, Release(when=When("2024-05-08")), key="follow_up")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("es", "por parte del Servicio Penitenciario del Estado"),
        ("ru", "со стороны Государственной тюремной службы"),
        ("ar", "من جانب مصلحة السجون الحكومية"),
    ],
)
def test_who_refused_stands_in_the_sentence(code: str, words: str) -> None:
    refused = CareDenied(when=When("2024-05-08"), actor=SERVICE, need="eye doctor")
    assert paper(code, refused, key="follow_up").count(words) == 2


@pytest.mark.parametrize(
    ("code", "actor", "words"),
    [
        ("en", "administración", " by the administration"),
        ("en", "администрация", " by the administration"),
        ("fr", "administración", "administration"),
        ("es", "administración", "administración"),
        ("ru", "la administración", "администрации"),
        ("ar", "администрация", "الإدارة"),
    ],
)
def test_a_common_noun_of_another_language_is_told_in_that_of_the_paper(
    code: str, actor: str, words: str
) -> None:
    text = paper(code, AccessDenied(when=DAY, to_whom=Visitor.FAMILY, actor=actor))
    lines = [line for line in text.splitlines() if words in line]
    assert lines
    assert not any(f"{mark}{actor}" in line for mark in ("«", "“", "« ") for line in lines)
