"""A demand of a letter is that of whoever wrote it; where nobody knows whose it is, the caseworker is told."""

from dataclasses import replace

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.demand import Demand
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.sentence import Sentence
from habeas.papers import write
from tests.papers.test_difference import noted
from tests.papers.varenia import AS_OF, LEAGUE, a_text, the_case

MINISTER = "Minister of Justice of Varenia"
BODY = (
    "2 April 2024\n\nDear Minister,\n\nShe has asthma. We call on you to release Ms Idris until her trial. We also ask that"
    " she be allowed to write home. We would be grateful for your answer by 1 May 2024.\n\nYours faithfully,\n\nElena Marin"
)  # fmt: skip
FREE = Demand(addressee="you", action="release Ms Idris until her trial")
WRITE = Demand(action="she be allowed to write home")
REPLY = Demand(action="your answer by 1 May 2024")
SENT = AppealMade(when=When("2024-04-02"), actor=LEAGUE, addressee=MINISTER)
EVERY = ["follow_up", "official_letter", "public_statement", "meeting_brief"]


def in_the_letter(text: str, *facts: tuple[Fact, str], more: tuple[Claim, ...] = ()) -> Casefile:
    """The case with what is read in a letter of which no publisher is known, without its other demands and sentence."""
    source = replace(a_text("letter", "letter.txt", text, "2024-04-02", ""), publisher=None)
    claims: list[Claim] = []
    for number, (fact, quote) in enumerate(facts):
        start = text.index(quote)
        anchor = Anchor("letter", start, start + len(quote), quote)
        told = noted(f"read{number}", fact)
        claims.append(replace(told, anchors=(anchor,), told_on=source.date))
    case = the_case(noted("sent", SENT), *claims, *more, without=("demand", "appeal", "sentence"))
    return replace(case, sources={**case.sources, "letter": source})


ASKED = (
    (FREE, "We call on you to release Ms Idris"),
    (WRITE, "she be allowed to write home"),
    (REPLY, "your answer by 1 May 2024"),
)


def written(key: str, case: Casefile) -> tuple[str, str]:
    draft = write(
        key, case, as_of=AS_OF, audience=Level.INTERNAL, organisation=LEAGUE, addressees=(MINISTER,)
    )
    return draft.markdown, " ".join(m.text for m in draft.missing)


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize("text", [f"{LEAGUE}\n{BODY}", f"{BODY}\nDirector, {LEAGUE}"])
def test_what_a_letter_of_ours_asks_is_asked_again(key: str, text: str) -> None:
    told, missing = written(key, in_the_letter(text, *ASKED))
    assert "elease Ms Idris until her trial" in told
    assert "that she be allowed to write home" in told
    assert "1 May 2024 (" not in told
    assert "nobody is said to be the author" not in missing


@pytest.mark.parametrize("key", EVERY)
def test_what_nobody_is_known_to_ask_is_named_to_the_caseworker(key: str) -> None:
    told, missing = written(key, in_the_letter(BODY, *ASKED))
    assert "allowed to write home" not in told
    assert "say whose they are: release Ms Idris until her trial; she be allowed" in missing


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize("is_judged", [True, False])
def test_what_was_asked_until_the_trial_is_doubted_once_a_court_has_judged(
    key: str, is_judged: bool
) -> None:
    judged = noted("judged", Sentence(when=When("2024-05-06"), term=Duration("P2Y")))
    case = in_the_letter(f"{LEAGUE}\n{BODY}", *ASKED, more=(judged,) if is_judged else ())
    _, missing = written(key, case)
    assert ("a court has judged since" in missing) is is_judged


def test_a_letter_that_is_an_appeal_on_file_is_the_word_of_whoever_made_it() -> None:
    ill = HealthCondition(condition="asthma")
    case = in_the_letter(BODY, (SENT, "We call on you"), (ill, "She has asthma"))
    told, _ = written("follow_up", case)
    assert "eportedly" not in told
    assert "A document on file" not in told
    assert f"{LEAGUE}, 2 April 2024: “She has asthma”" in told
