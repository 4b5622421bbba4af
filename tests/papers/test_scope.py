"""A paper says no more and no less than its source: what was not given, whom nobody let in, how somebody was."""

import pytest

from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Contact, Extent, Visitor
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.incommunicado import Incommunicado, Manner
from habeas.kinds.visit import Visit
from habeas.papers import write
from tests.papers.languages import GIVEN
from tests.papers.test_papers import body
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

QUOTE = "The League will go to court"
OF_CARE = ("no-care", "asked")


def text_of(
    *facts: Fact,
    key: str = "official_letter",
    code: str = "en",
    quote: str = QUOTE,
    source: str = "note",
    voice: str | None = None,
) -> str:
    """The paper where the file has these facts of care and no others."""
    claims = (said(f"more-{n}", fact, source, quote, voice) for n, fact in enumerate(facts))
    case = the_case(*claims, without=OF_CARE)
    draft = write(
        key, case, as_of=AS_OF, audience=Level.INTERNAL, language=code, given=GIVEN.get(code, {})
    )
    return body(draft).replace("M\\.", "M.").replace("\u00a0", " ")


def request(day: str | None = "2024-05-05", to: str = SERVICE) -> CareRequested:
    when = None if day is None else When(day)
    return CareRequested(when=when, actor="her lawyer", addressee=to, need="eye doctor")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "asked the State Prison Service on 5 May 2024 for medical care (eye doctor)."),
        ("fr", "par sa défense le 5 mai 2024."),
        ("es", "se solicitó el 5 de mayo de 2024 atención médica"),
        ("ru", "адвокатом 5 мая 2024 года была запрошена медицинская помощь"),
        ("ar", "في 5 أيار/مايو 2024 توفير رعاية طبية"),
    ],
)
def test_a_request_for_care_keeps_its_day(code: str, words: str) -> None:
    assert words.casefold() in text_of(request(), code=code).casefold()


def test_each_day_and_each_body_that_was_asked_is_told() -> None:
    text = text_of(request(), request("2024-05-07"), request("2024-05-08", "Ministry of Justice"))
    assert "asked the State Prison Service on 5 May 2024 and on 7 May 2024 for" in text
    assert "asked the Ministry of Justice on 8 May 2024 for" in text


def test_what_another_says_that_somebody_asked_stays_the_word_of_the_other() -> None:
    text = text_of(request(), voice="her sister")
    assert "According to her sister, her lawyer asked the State Prison Service on 5 May" in text


def test_a_request_that_nobody_is_named_for_is_not_lost() -> None:
    text = text_of(CareRequested(when=When("2024-05-05"), need="eye doctor"))
    assert "medical care (eye doctor) was requested on 5 May 2024" in text.replace(
        "Medical", "medical"
    )


SINCE, ON = When("2024-05-03/.."), When("2024-05-03")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris has not been seen by a doctor since 3 May 2024 (as at 10 May 2024)."),
        ("fr", "aucun médecin n’a vu Mme Idris depuis le 3 mai 2024 (au 10 mai 2024)."),
        ("es", "ningún médico ha visto a la Sra. Idris desde el 3 de mayo de 2024"),
        ("ru", "Амаль Идрис не была на приёме у врача с 3 мая 2024 года"),
        ("ar", "لم يجرِ عرض أمل إدريس على طبيب منذ 3 أيار/مايو 2024"),
    ],
)
def test_not_to_be_seen_by_a_doctor_is_not_to_have_no_care_at_all(code: str, words: str) -> None:
    assert words in text_of(CareDenied(when=SINCE, need="a doctor"), code=code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris was not given medicines on 3 May 2024."),
        ("fr", "Mme Idris n’a pas reçu de médicaments le 3 mai 2024."),
        ("es", "no se dieron medicamentos a la Sra. Idris el 3 de mayo de 2024."),
        ("ru", "Амаль Идрис не получила лекарств 3 мая 2024 года."),
        ("ar", "لم تُقدَّم إلى أمل إدريس أدوية في 3 أيار/مايو 2024."),
    ],
)
def test_what_was_not_given_on_a_day_is_not_told_of_all_the_time_before(
    code: str, words: str
) -> None:
    assert words in text_of(CareDenied(when=ON, need="medicines"), code=code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "by 10 May 2024 Ms Idris had not been given adequate medical care."),
        ("fr", "au 10 mai 2024, Mme Idris n’a pas reçu de soins médicaux adéquats."),
        ("es", "al 10 de mayo de 2024, no se prestó atención médica adecuada a la Sra. Idris."),
        ("ru", "по состоянию на 10 мая 2024 года Амаль Идрис не получила надлежащей медицинской помощи."),
        ("ar", "لم تُقدَّم إلى أمل إدريس رعاية طبية كافية."),
    ],
)  # fmt: skip
def test_care_that_falls_short_is_not_told_as_none(code: str, words: str) -> None:
    assert words in text_of(CareDenied(need="adequate medical care"), code=code)


def test_where_the_need_is_not_named_the_source_speaks() -> None:
    text = text_of(CareDenied(), quote="No eye doctor had come by 10 May 2024")
    assert (
        "by 10 May 2024 Ms Idris had not been given the care that was needed (“No eye doctor had come by 10 May 2024”)."
        in text
    )
    assert "of any kind" not in text


def test_what_was_denied_is_told_as_refused_and_not_as_none_at_all() -> None:
    text = text_of(CareDenied(when=ON, need="medical care"), quote="It denies that she was beaten", source="official")  # fmt: skip
    assert "Ms Idris was refused medical care on 3 May 2024." in text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "She was seen by a doctor every day on 3 May 2024."),
        ("fr", "Un médecin a vu Mme Idris chaque jour le 3 mai 2024."),
        ("es", "Un médico vio a la Sra. Idris todos los días el 3 de mayo de 2024."),
        ("ru", "Амаль Идрис была на приёме у врача каждый день 3 мая 2024 года."),
        ("ar", "جرى عرض أمل إدريس على طبيب كل يوم في 3 أيار/مايو 2024."),
    ],
)
def test_care_that_was_given_is_told_as_what_it_was_and_how_often(code: str, words: str) -> None:
    given = CareGiven(when=ON, need="a doctor", often="every day")
    assert words in text_of(given, code=code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris was denied visits from her family on 3 May 2024"),
        ("fr", "Mme Idris s’est vu refuser les visites de la famille le 3 mai 2024"),
        ("es", "o se permitió a la Sra. Idris tener visitas de la familia el 3 de mayo de 2024"),
        ("ru", "Амаль Идрис получила отказ в свиданиях с семьёй 3 мая 2024 года"),
        ("ar", "جرى منع أمل إدريس من زيارات الأسرة في 3 أيار/مايو 2024"),
    ],
)
def test_visits_that_were_refused_are_not_all_contact(code: str, words: str) -> None:
    fact = AccessDenied(when=ON, to_whom=Visitor.FAMILY, contact=Contact.VISITS)
    assert words in text_of(fact, key="statement_of_facts", code=code)


@pytest.mark.parametrize(
    ("extent", "code", "words"),
    [
        (Extent.LIMITED, "en", "Ms Idris has faced restrictions on calls with her family since 3 May 2024"),
        (Extent.LIMITED, "fr", "Mme Idris a fait l’objet de restrictions concernant les appels téléphoniques avec la famille"),
        (Extent.LIMITED, "es", "e impusieron límites a la Sra. Idris para tener llamadas telefónicas con la familia"),
        (Extent.LIMITED, "ru", "Амаль Идрис столкнулась с ограничениями в телефонных разговорах с семьёй"),
        (Extent.LIMITED, "ar", "فُرضت على أمل إدريس قيود في الاتصالات الهاتفية بالأسرة"),
        (Extent.NOT_HAD, "en", "Ms Idris has not had calls with her family since 3 May 2024"),
        (Extent.NOT_HAD, "fr", "Mme Idris n’a pas eu les appels téléphoniques avec la famille"),
        (Extent.NOT_HAD, "es", "a Sra. Idris no ha tenido llamadas telefónicas con la familia"),
        (Extent.NOT_HAD, "ru", "Амаль Идрис не участвовала в телефонных разговорах с семьёй"),
        (Extent.NOT_HAD, "ar", "لم يحصل لأمل إدريس شيء من الاتصالات الهاتفية بالأسرة"),
    ],
)  # fmt: skip
def test_what_was_limited_or_only_not_had_is_not_told_as_denied(
    extent: Extent, code: str, words: str
) -> None:
    fact = AccessDenied(when=SINCE, to_whom=Visitor.FAMILY, contact=Contact.CALLS, extent=extent)
    assert words in text_of(fact, key="statement_of_facts", code=code)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "Ms Idris was held in an unknown place"),
        ("fr", "Mme Idris se trouvait en détention dans un lieu inconnu"),
        ("es", "e desconocía dónde se retenía a la Sra. Idris"),
        ("ru", "Амаль Идрис: место содержания не было известно"),
        ("ar", "لم يكن مكان احتجاز أمل إدريس معروفًا"),
    ],
)
def test_a_place_that_is_not_known_is_not_told_as_incommunicado(code: str, words: str) -> None:
    fact = Incommunicado(when=ON, manner=Manner.NOT_KNOWN_WHERE)
    assert words in text_of(fact, key="statement_of_facts", code=code)


@pytest.mark.parametrize(
    ("code", "weak", "troubled"),
    [
        ("en", "She was weak", "Her health was impaired (can no longer stand"),
        ("fr", "Mme Idris se trouvait en état de faiblesse", "Mme Idris avait un problème de santé"),
        ("es", "a Sra. Idris se encontraba en estado de debilidad", "a Sra. Idris tenía un problema de salud"),
        ("ru", "Амаль Идрис была слаба", "Амаль Идрис испытывала проблемы со здоровьем"),
        ("ar", "كان الضعف بادياً على أمل إدريس", "كانت لدى أمل إدريس مشكلة صحية"),
    ],
)  # fmt: skip
def test_who_is_weak_or_cannot_stand_is_not_told_to_be_ill(
    code: str, weak: str, troubled: str
) -> None:
    words = "can no longer stand"
    text = text_of(
        HealthCondition(when=ON, condition="is weak", trend=Trend.WEAK),
        HealthCondition(when=ON, condition=words, trend=Trend.TROUBLED),
        HealthCondition(when=ON, condition="diabetes", trend=Trend.ILL, effect="stand trial"),
        code=code,
    )
    assert weak in text
    assert troubled in text
    assert words in text


def test_trouble_that_is_not_put_into_words_is_told_in_those_of_the_source() -> None:
    fact = HealthCondition(when=ON, trend=Trend.TROUBLED)
    text = text_of(fact, quote="Her sight was getting worse")
    assert "Her health was impaired (“Her sight was getting worse”) on 3 May 2024" in text


def test_a_visit_gives_back_no_calls() -> None:
    visit = Visit(when=When("2024-05-08"), actor="her sister")
    calls = AccessDenied(when=SINCE, to_whom=Visitor.FAMILY, contact=Contact.CALLS)
    visits = AccessDenied(when=SINCE, to_whom=Visitor.FAMILY, contact=Contact.VISITS)
    assert calls.ended_by(visit) is None
    assert visits.ended_by(visit) is not None


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "According to Orlava Daily, this was found: a bruise. Who found it is not on file"),
        ("fr", "Le dossier n’indique pas qui l’a constaté"),
        ("es", "El expediente no indica quién lo constató"),
        ("ru", "Кто это обнаружил, в материалах дела не указано"),
        ("ar", "ولم يُذكر في الملف من أجرى المعاينة"),
    ],
)
def test_a_finding_of_nobody_known_is_given_to_nobody(code: str, words: str) -> None:
    fact = Corroboration(finding="a bruise", of="mistreatment")
    quote = "The State Prison Service said that Ms Idris was in good health"
    assert words in text_of(fact, code=code, source="official", quote=quote)


@pytest.mark.parametrize(
    ("source", "words", "is_quoted"),
    [
        ("court", "the Court of Orlava sentenced Ms Idris to 3 years and 6 months", True),
        ("note", QUOTE, False),
    ],
)
def test_what_was_so_for_a_time_is_told_with_the_words_that_say_so(
    source: str, words: str, is_quoted: bool
) -> None:
    fact = AccessDenied(contact=Contact.LETTERS, extent=Extent.NOT_HAD)
    assert (f"“{words}”" in text_of(fact, quote=words, source=source)) == is_quoted
