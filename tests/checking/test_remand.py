"""A file of remand, a visit let in again, an answer that asked nobody and a strike that ended: what is right and what is wrong of it."""

import pytest

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing, Stage
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.response import Response
from habeas.kinds.visit import Visit
from tests.checking.files import a_file, found, with_more
from tests.making import a_claim, a_source

NEWS = (
    "Amal Idris was arrested on 4 February 2024 in Sarnov and charged with incitement to disorder under article 214 of "
    "the Criminal Code. On 6 February 2024 the Sarnov City Court ordered that she be held on remand for two months. On 3 April "
    "2024 the Sarnov City Court prolonged the remand of Amal Idris by two months. On 3 June 2024 the Sarnov City Court extended "
    "her detention for a further three months. The Regional Court of Orlava dismissed her appeal on 7 June 2024. Her family was "
    "refused a visit on 1 May 2024. Her sister visited her on 10 June 2024. It was the first visit since 10 April 2024. She ended her hunger strike on 30 May 2024, "
    "after 20 days. No independent doctor has been allowed to see her. She was beaten by police officers, according to two "
    "fellow demonstrators. On 7 February 2024 and on 5 April 2024 the Sarnov Union of Writers called on the Prosecutor General of "
    "Varenia. The Prosecutor General has not replied. The Ministry of Justice of Varenia replied on 12 June 2024 that her "
    "detention is a matter for the courts."
)
UNION, COURT = "Sarnov Union of Writers", "Sarnov City Court"
FACTS: tuple[Fact, ...] = (
    Arrest(when=When("2024-02-04"), where="Sarnov"),
    Charge(offence="incitement to disorder", article="article 214 of the Criminal Code"),
    AppealMade(when=When("2024-02-07"), actor=UNION, addressee="Prosecutor General of Varenia"),
    AppealMade(when=When("2024-04-05"), actor=UNION, addressee="Prosecutor General of Varenia"),
    Hearing(when=When("2024-04-03"), court=COURT, stage=Stage.REMAND, outcome="prolonged the remand of Amal Idris"),
    Hearing(when=When("2024-06-03"), court=COURT, stage=Stage.REMAND, outcome="extended her detention"),
    Hearing(when=When("2024-06-07"), court="Regional Court of Orlava", stage=Stage.APPEAL, outcome="dismissed her appeal"),
    AccessDenied(when=When("2024-05-01"), to_whom=Visitor.FAMILY),
    AccessDenied(to_whom=Visitor.DOCTOR),
    Visit(when=When("2024-06-10"), actor="sister"),
    HungerStrike(when=When("2024-05-10")),
    HungerStrike(when=When("2024-05-30"), ended=Stated.YES),
    Response(
        when=When("2024-06-12"), actor="Ministry of Justice of Varenia",
        content="her detention is a matter for the courts", favourable=Stated.NO,
    ),
)  # fmt: skip
SAID: tuple[tuple[str, Fact], ...] = (
    ("two fellow demonstrators", Mistreatment(method="beaten", actor="police officers")),
    ("her lawyer", HealthCondition(condition="diabetes", trend=Trend.ILL)),
)
RIGHT = [
    "Ms Idris was charged with incitement to disorder under article 214 of the Criminal Code.",
    "Her remand has been prolonged twice, on 3 April and on 3 June 2024.",
    "Her remand has been prolonged twice.",
    "Altogether two appeals stand without an answer known to the Sarnov Union of Writers.",
    "Ms Idris was denied contact with a doctor (as stated on 15 June 2024).",
    "The Prosecutor General has not replied.",
    "By 10 June 2024 no authority had answered.",
    "Her family has not been able to visit her since 10 June 2024.",
    "She ended her hunger strike on 30 May 2024, after 20 days.",
    "The Ministry of Justice replied on 12 June 2024 that her detention is a matter for the courts.",
    "The Ministry of Justice of Varenia replied that it is for the courts to decide whether she will be released.",
    "On 6 February 2024 the Sarnov City Court ordered that she be held on remand for two months.",
    "On 3 June 2024 the Sarnov City Court extended her detention by three months.",
    "On 3 April 2024 the Sarnov City Court prolonged her remand by two months.",
    "Two fellow demonstrators say that police officers beat her.",
]
WRONG = [
    ("Her remand has been prolonged four times.", "count-off"),
    ("None of the authorities has replied.", "contradicts-file"),
    ("No authority has ever answered us.", "contradicts-file"),
    ("Her family has not been allowed to visit her since April.", "contradicts-file"),
    ("Her sister has not seen her since 10 April 2024.", "contradicts-file"),
    ("She ended her hunger strike on 30 May 2024, after 30 days.", "duration-unsupported"),
    ("Three fellow demonstrators say that police officers beat her.", "count-off"),
    (
        "The Ministry of Health replied on 12 June 2024 that her detention is a matter for the courts.",
        "body-unsupported",
    ),
    ("The Ministry of Justice replied that she would be released.", "contradicts-file"),
    (
        "On 6 February 2024 the Sarnov City Court ordered her held on remand for four months.",
        "duration-unsupported",
    ),
    (
        "On 3 June 2024 the Sarnov City Court extended her detention by six months.",
        "duration-unsupported",
    ),
    ("The prison killed Amal Idris.", "statement-unsupported"),
]


@pytest.fixture(scope="module")
def file() -> Casefile:
    source = a_source("told", text=NEWS)
    said = [a_claim(f"s{n}", fact, source=source, attribution=who) for n, (who, fact) in enumerate(SAID)]  # fmt: skip
    return with_more(a_file(*FACTS, text=NEWS), source, *said)


def codes_in(words: str, file: Casefile) -> set[str]:
    return {one.code for one in found(words, file, audience=Level.INTERNAL)}


@pytest.mark.parametrize("words", RIGHT)
def test_of_what_is_right_nothing_is_said(words: str, file: Casefile) -> None:
    assert codes_in(words, file) == set()


@pytest.mark.parametrize(("words", "code"), WRONG)
def test_what_is_wrong_is_found(words: str, code: str, file: Casefile) -> None:
    assert code in codes_in(words, file)


def test_care_refused_by_nobody_is_unsupported_still() -> None:
    assert "statement-unsupported" in codes_in(
        "Ms Idris was denied contact with a doctor.",
        a_file(FACTS[0], text="Amal Idris was arrested."),
    )
