"""What is over by the day of a paper is told as past, with how long it went on; what goes on is told as going on."""

from dataclasses import replace
from datetime import date

import pytest

from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration, Stated
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import PAPERS, Draft, write
from habeas.papers.draft import Sentence as Told
from tests.papers.test_difference import noted
from tests.papers.test_follow_up import under
from tests.papers.test_languages import body, in_language
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

ON = When("2024-05-05")


def called(claim_id: str, fact: Fact) -> Claim:
    """A claim of the call of 31 March, which tells of what goes on."""
    return said(claim_id, fact, "call", "Ms Idris")


STRIKE = called("strike", HungerStrike(when=When("2024-03-25/..")))
NO_FAMILY = called("no-family", AccessDenied(when=When("2024-03-03/.."), to_whom=Visitor.FAMILY))
ALONE = called("alone", SolitaryConfinement(when=When("2024-03-20/..")))
SHUT_OFF = called("shut-off", Incommunicado(when=When("2024-03-12/..")))
DECLINE = called("decline", HealthCondition(when=When("2024-03-01/.."), trend=Trend.DECLINING))
MISSING = called("missing", EnforcedDisappearance(when=When("2024-03-05/..")))
IN_PRISON = called("in-prison", Detention(when=When("2023-03-04/.."), where="Orlava Prison"))
LASTING = (STRIKE, NO_FAMILY, ALONE, SHUT_OFF, DECLINE)

ENDED = noted("ended", HungerStrike(when=ON, ended=Stated.YES))
SISTER = noted("sister", Visit(when=ON, actor="her sister"))
MOVED = noted("moved", Transfer(when=ON, origin="Orlava Prison", where="Sarnov Hospital"))
BETTER = noted("better", HealthCondition(when=ON, trend=Trend.IMPROVING))
FREED = noted("freed", Release(when=ON))
DIED = noted("died", Death(when=ON))

GOES_ON = {
    "en": ("has been on", "has been denied", "has been held in", "has been declining", "has been missing"),
    "fr": ("est en grève", "depuis le 25 mars", "depuis le 3 mars", "est à l’isolement", "est au secret", "depuis le 1er mars"),
    "es": ("está en huelga", "desde el 3 de marzo de 2024 (", "está en régimen", "desde el 1 de marzo de 2024 ("),
    "ru": ("держит голодовку", "отказано, с 3 марта", "заключение, с 20 марта", "миром, с 12 марта", "с 1 марта 2024 года ("),
    "ar": ("في إضراب عن الطعام منذ", "بالأسرة منذ", "الانفرادي منذ", "الخارجي منذ", "في تدهور منذ"),
}  # fmt: skip
OVER = {
    "en": ("on hunger strike from 25 March 2024 to 5 May 2024.", "with her family from 3 March 2024 to 31 March 2024 at least"),
    "fr": ("grève de la faim du 25 mars 2024 au 5 mai 2024.", "la famille du 3 mars 2024 au 31 mars 2024 au moins"),
    "es": ("desde el 25 de marzo de 2024 hasta el 5 de mayo de 2024.", "desde el 3 de marzo de 2024 hasta el 31 de marzo de 2024 como mínimo"),
    "ru": ("с 25 марта 2024 года до 5 мая 2024 года.", "по меньшей мере с 3 марта 2024 года до 31 марта 2024 года"),
    "ar": ("من 25 آذار/مارس 2024 إلى 5 أيار/مايو 2024.", "من 3 آذار/مارس 2024 إلى 31 آذار/مارس 2024 على الأقل"),
}  # fmt: skip


def facts(*more: Claim, as_of: date = AS_OF) -> str:
    return body(in_language("statement_of_facts", "en", *more, as_of=as_of))


def in_every_paper(code: str, *more: Claim) -> str:
    keys = [k for k, paper in PAPERS.items() if code in paper.languages and k != "wgeid_report"]
    return "\n".join(body(in_language(key, code, *more)) for key in keys)


@pytest.mark.parametrize("code", GOES_ON)
@pytest.mark.parametrize("end", [FREED, DIED], ids=["freed", "died"])
def test_what_custody_ended_goes_on_in_no_paper(code: str, end: Claim) -> None:
    written = in_every_paper(code, *LASTING, end)
    assert [words for words in GOES_ON[code] if words in written] == []
    going_on = in_every_paper(code, *LASTING)
    assert any(words in going_on for words in GOES_ON[code])


@pytest.mark.parametrize("code", OVER)
def test_what_ended_is_told_with_its_days(code: str) -> None:
    ends = (ENDED, SISTER, MOVED, BETTER)
    written = in_every_paper(code, *LASTING, *ends)
    assert [words for words in GOES_ON[code] if words in written] == []
    assert [words for words in OVER[code] if words not in written] == []


@pytest.mark.parametrize("code", OVER)
def test_a_strike_that_custody_ended_lasted_at_least_as_long_as_was_told(code: str) -> None:
    said_of_it = {
        "en": "was on hunger strike from 25 March 2024 to 31 March 2024 at least.",
        "fr": "a fait une grève de la faim du 25 mars 2024 au 31 mars 2024 au moins.",
        "es": "en huelga de hambre desde el 25 de marzo de 2024 hasta el 31 de marzo de 2024 como mínimo.",
        "ru": "голодовку с 25 марта 2024 года по меньшей мере до 31 марта 2024 года.",
        "ar": "عن الطعام من 25 آذار/مارس 2024 إلى 31 آذار/مارس 2024 على الأقل.",
    }
    assert said_of_it[code] in body(in_language("statement_of_facts", code, STRIKE, FREED))


def test_before_its_end_it_goes_on() -> None:
    before = facts(STRIKE, ENDED, as_of=date(2024, 5, 4))
    assert "has been on hunger strike since 25 March 2024 (as at 31 March 2024)" in before


def test_the_end_of_a_strike_is_told_once_and_on_the_claims_of_both() -> None:
    draft = in_language("statement_of_facts", "en", STRIKE, ENDED)
    assert body(draft).count("hunger strike") == 1
    (told,) = (s for s in draft.sentences if "hunger strike" in s.text)
    assert isinstance(told, Told)
    assert {"strike", "ended"} <= {i for clause in told.clauses for i in clause.claims}


@pytest.mark.parametrize(
    ("ended", "said_of_it"),
    [
        ("2024-05", "from 25 March 2024 to May 2024."),
        ("../2024-05-05", "from 25 March 2024 to 31 March 2024 at least."),
        (None, "from 25 March 2024 to 31 March 2024 at least."),
    ],
)
def test_an_end_is_no_surer_than_its_source(ended: str | None, said_of_it: str) -> None:
    when = None if ended is None else When(ended)
    over = noted("over", HungerStrike(when=when, ended=Stated.YES))
    assert f"was on hunger strike {said_of_it}" in facts(STRIKE, over)


def test_a_strike_begun_anew_is_another() -> None:
    anew = noted("anew", HungerStrike(when=When("2024-05-01/..")))
    later = noted("later-end", HungerStrike(when=ON, ended=Stated.YES))
    written = facts(STRIKE, anew, later)
    assert "was on hunger strike from 25 March 2024 to 31 March 2024 at least" in written
    assert "was on hunger strike from 1 May 2024 to 5 May 2024" in written


def test_what_an_authority_alone_says_ends_nothing() -> None:
    word = noted("word", HungerStrike(when=ON, ended=Stated.YES), SERVICE)
    assert "has been on hunger strike since 25 March 2024" in facts(STRIKE, word)


def test_a_visit_of_somebody_else_lets_nobody_in() -> None:
    lawyer = noted("lawyer", Visit(when=ON, actor="her lawyer"))
    assert "has been denied contact with her family since 3 March 2024" in facts(NO_FAMILY, lawyer)


def test_a_strike_told_after_a_release_goes_on() -> None:
    still = noted("still", HungerStrike(when=When("2024-03-25/..")))
    assert "has been on hunger strike since 25 March 2024 (as at 10 May 2024)" in facts(
        still, FREED
    )


def test_visits_are_refused_to_nobody_who_is_free_whoever_tells_so_later() -> None:
    still = noted("still", AccessDenied(when=When("2024-03-03/.."), to_whom=Visitor.FAMILY))
    assert "from 3 March 2024 to 5 May 2024." in facts(still, FREED)


def test_who_is_held_again_is_told_as_the_source_of_then_tells() -> None:
    again = noted("again", Detention(when=When("2024-05-07/.."), where="Orlava Prison"))
    still = noted("still", SolitaryConfinement(when=When("2024-05-08/..")))
    written = facts(ALONE, FREED, again, still)
    assert (
        "was held in solitary confinement from 20 March 2024 to 31 March 2024 at least" in written
    )
    assert "has been held in solitary confinement since 8 May 2024 (as at 10 May 2024)" in written


def test_solitary_confinement_of_so_many_days_told_later_goes_on_no_more() -> None:
    told = SolitaryConfinement(when=When("2024-03-03/.."), length=Duration("P10D"))
    written = facts(noted("ten-days", told))
    assert "was held in solitary confinement for 10 days in March 2024" in written
    assert "12 March 2024" not in written
    assert "as at" not in written.partition("for 10 days")[2].partition(".")[0]


def test_of_two_months_both_are_named() -> None:
    told = SolitaryConfinement(when=When("2024-02-25/.."), length=Duration("P10D"))
    written = facts(noted("ten-days", told))
    assert "for 10 days from February 2024 to March 2024" in written


def test_a_place_is_left_with_a_move_from_it() -> None:
    assert "was held in Orlava Prison from 4 March 2023 to 5 May 2024." in facts(IN_PRISON, MOVED)
    elsewhere = noted("elsewhere", Transfer(when=ON, where="Sarnov Hospital"))
    assert "in Orlava Prison from 4 March 2023 to 31 March 2024 at least" in facts(
        IN_PRISON, elsewhere
    )


def test_custody_lasts_to_the_release() -> None:
    assert "was held in Orlava Prison from 4 March 2023 to 5 May 2024." in facts(IN_PRISON, FREED)


def test_who_is_free_is_missing_no_more() -> None:
    written = facts(MISSING, FREED)
    assert "since 5 March 2024" not in written
    assert "from 5 March 2024 to 31 March 2024 at least" in written


def test_a_trial_with_a_sentence_is_over() -> None:
    trial = called("trial", Hearing(ongoing=Stated.YES))
    ruled = noted("ruled", Sentence(when=ON, court="Court of Orlava"))
    assert "Ms Idris is on trial" in in_every_paper("en", trial)
    assert "Ms Idris is on trial" not in in_every_paper("en", trial, ruled)


def test_care_that_was_given_is_called_for_no_more() -> None:
    refused = called(
        "refused", CareDenied(when=When("2024-03-20"), need="an operation", actor=SERVICE)
    )
    operated = noted("operated", CareGiven(when=ON, need="an operation"))
    assert "the medical care that is needed" in asked(refused)
    assert "the medical care that is needed" not in asked(refused, operated)


def test_care_after_a_strike_is_asked_for_still() -> None:
    refused = called(
        "refused", CareDenied(when=When("2024-03-20"), need="an operation", actor=SERVICE)
    )
    assert "the medical care that is needed" in asked(refused, STRIKE, ENDED)


def asked(*more: Claim) -> str:
    case = the_case(*more, without=("demand", "no-care", "healthy", "not-beaten"))
    draft: Draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL)
    return under(draft, "What is asked")


def test_a_source_without_a_date_bounds_nothing() -> None:
    undated = replace(STRIKE, told_on=None)
    written = facts(undated, FREED)
    assert "was on hunger strike on 25 March 2024" in written


@pytest.mark.parametrize("code", OVER)
def test_the_end_of_a_strike_is_news_and_is_told_with_its_beginning_too(code: str) -> None:
    news = {
        "en": "Ms Idris ended a hunger strike on 5 May 2024.",
        "fr": "fin à une grève de la faim le 5 mai 2024.",
        "es": "La Sra. Idris puso fin a una huelga de hambre el 5 de mayo de 2024.",
        "ru": "Амаль Идрис прекратила голодовку 5 мая 2024 года.",
        "ar": "انتهى إضراب أمل إدريس عن الطعام في 5 أيار/مايو 2024.",
    }
    written = body(in_language("follow_up", code, STRIKE, ENDED))
    assert news[code] in written
    assert OVER[code][0] in written
    assert news[code] not in body(in_language("follow_up", code, STRIKE))


def test_a_strike_begun_and_ended_since_is_told_once() -> None:
    since = noted("since", HungerStrike(when=When("2024-04-20/..")))
    written = body(in_language("follow_up", "en", since, ENDED))
    assert written.count("hunger strike") == 1
    assert "was on hunger strike from 20 April 2024 to 5 May 2024." in written


def test_what_ended_since_the_last_appeal_is_news() -> None:
    draft = in_language("follow_up", "en", *LASTING, SISTER, MOVED, BETTER)
    since = under(draft, "Since the last appeal")
    assert "was visited by her sister on 5 May 2024" in since
    assert "was moved from Orlava Prison to the Sarnov Hospital on 5 May 2024" in since
    assert "The health of Ms Idris was improving on 5 May 2024" in since
