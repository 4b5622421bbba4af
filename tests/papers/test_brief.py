"""The brief for a meeting: the gravest first, on a page, and an answer told apart from a word to the press."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.death import Death
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers import Draft, Sentence, write
from habeas.papers.languages import LANGUAGES
from tests.papers.languages import GIVEN
from tests.papers.test_forms import answer
from tests.papers.varenia import AS_OF, SERVICE, said, the_case

OLD, NEW = When("2024-01-05"), When("2024-05-12")
GRAVE: dict[str, Fact] = {
    "fear": HealthCondition(condition="fear for life", trend=Trend.CRITICAL),
    "tortured": Mistreatment(when=OLD, method="tortured"),
    "gone": EnforcedDisappearance(when=When("2024-01-05/..")),
    "fast": HungerStrike(when=When("2024-01-05/..")),
    "no-doctor": CareDenied(when=OLD, actor=SERVICE),
    "shut-off": Incommunicado(when=OLD),
    "died": Death(when=When("2024-05-13")),
}
LESSER = tuple(
    said(f"moved-{n}", Transfer(when=NEW, where=f"Prison No. {n}"), "note", "The League will go")
    for n in range(4)
)  # fmt: skip


def noted(claim_id: str, fact: Fact, source: str = "note", by: str | None = None) -> Claim:
    quote = {"note": "The League will go", "official": "Ms Idris was in good health"}[source]
    return said(claim_id, fact, source, quote, by)


def brief(
    *more: Claim, without: tuple[str, ...] = (), language: str = "en", least_gone: int = 0
) -> Draft:
    return write(
        "meeting_brief", the_case(*more, without=without), as_of=AS_OF, audience=Level.INTERNAL,
        language=language, given=GIVEN.get(language, {}), least_gone=least_gone,
    )  # fmt: skip


def claims_under(draft: Draft, heading: str) -> set[str]:
    """The claims of what stands under a heading, by their words."""
    text = answer(draft, heading).replace("\\", "")
    told = (s for s in draft.sentences if isinstance(s, Sentence) and s.text in text)
    return {claim for s in told for claim in s.claims}


@pytest.mark.parametrize("key", GRAVE)
def test_the_gravest_stands_before_whatever_is_newer(key: str) -> None:
    draft = brief(noted(key, GRAVE[key]), *LESSER, without=("beaten", "no-care", "visit"))
    assert key in claims_under(draft, "What is gravest")
    assert claims_under(draft, "The latest").isdisjoint({key})


@pytest.mark.parametrize("half", [0, 1])
def test_no_sort_of_the_gravest_is_left_out_for_a_second_of_another(half: int) -> None:
    """As many sorts as have room on the page in every language."""
    sorts = [noted(key, fact) for key, fact in GRAVE.items() if key != "died"]
    more = sorts[half::2]
    draft = brief(*more, *LESSER, without=("visit", "no-care", "beaten"))
    assert {c.id for c in more} <= claims_under(draft, "What is gravest")


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
@pytest.mark.parametrize("count", [4, 10])
def test_a_page_leaves_out_the_same_as_the_one_beside_it_and_no_denial(
    count: int, language: str
) -> None:
    sorts = [noted(key, fact) for key, fact in GRAVE.items() if key != "died"]
    denial = replace(
        noted("denied", Mistreatment(method="tortured"), by=SERVICE), polarity=Polarity.DENIED
    )
    more = [denial, *sorts, *LESSER][:count]
    least = max(brief(*more, language=one).gone for one in (language, "en"))
    told, beside = (
        [s.claims for s in brief(*more, language=one, least_gone=least).sentences if isinstance(s, Sentence)]
        for one in (language, "en")
    )  # fmt: skip
    assert told == beside
    assert any("denied" in claims for claims in told)


def test_what_authorities_hold_is_told_where_they_will_say_it_and_not_as_the_latest() -> None:
    draft = brief()
    assert SERVICE not in answer(draft, "The latest").replace("from the State Prison Service", "")
    assert SERVICE in answer(draft, "What they will say")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_to_nobody_is_no_answer(language: str) -> None:
    spoke = noted("spoke", Response(when=NEW, actor=SERVICE, content="all is well"), "official")
    wrote = noted(
        "wrote", Response(when=NEW, actor=SERVICE, addressee="Varenian League for Prisoners")
    )
    (said_so,) = [s for s in brief(spoke, language=language).sentences if "spoke" in getattr(s, "claims", ())]  # fmt: skip
    (answered,) = [s for s in brief(wrote, language=language).sentences if "wrote" in getattr(s, "claims", ())]  # fmt: skip
    said_to = {
        "en": "made a statement to the press", "fr": "à la presse", "es": "a la prensa",
        "ru": "для прессы", "ar": "تصريح للصحافة",
    }  # fmt: skip
    assert said_to[language] in said_so.text
    assert said_to[language] not in answered.text
    if language == "en":
        assert "responded" not in said_so.text
        assert "To the appeal of 31 March 2024 the State Prison Service answered" in answered.text


def test_that_an_authority_spoke_is_not_told_beside_what_it_said() -> None:
    spoke = noted("spoke", Response(when=NEW, actor=SERVICE), "official")
    assert "made a statement" not in brief(spoke).markdown


def test_the_newest_that_is_no_danger_keeps_its_place() -> None:
    more = [noted(key, GRAVE[key]) for key in ("fear", "tortured", "no-doctor")]
    kept = noted(
        "kept", Hearing(when=NEW, court="Court of Orlava", outcome="extended her detention")
    )
    assert "extended her detention" in answer(brief(*more, kept), "The latest")


def test_who_was_visited_since_is_out_of_reach_no_more() -> None:
    came = noted("came", Visit(when=NEW, actor="her mother"))
    draft = brief(noted("shut-off", GRAVE["shut-off"]), came)
    assert not re.search(r"What is gravest.*incommunicado.*The latest", draft.markdown, re.DOTALL)


def test_what_gives_or_refuses_what_was_asked_is_an_answer() -> None:
    refused = noted("no", Response(when=NEW, actor=SERVICE, favourable=Stated.NO), "official")
    assert "answered on 12 May 2024" in brief(refused).markdown


def test_care_that_an_authority_says_it_refused_and_an_illness_that_doctors_found_are_grave() -> (
    None
):
    refused = said("refused", CareDenied(need="hospital", actor=SERVICE), "official",
                   "The State Prison Service said", SERVICE)  # fmt: skip
    found = said(
        "found", HealthCondition(when=When("2024-04-25"), condition="ulcer", trend=Trend.ILL,
                                 observer="medical board of Orlava Hospital"),
        "note", "Her sight was getting worse",
    )  # fmt: skip
    case = the_case(refused, found, without=("no-care",))
    assert {"refused", "found"} <= claims_under(
        write("meeting_brief", case, as_of=AS_OF, audience=Level.INTERNAL), "What is gravest"
    )
    freed = said("freed", Release(when=When("2024-05-12")), "note", "Her sight")
    free = the_case(refused, freed, without=("no-care",))
    assert "refused" not in claims_under(
        write("meeting_brief", free, as_of=AS_OF, audience=Level.INTERNAL), "What is gravest"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_told_as_what_they_will_say_however_full_the_page_is(language: str) -> None:
    refused = noted(
        "refused",
        Response(when=NEW, actor=SERVICE, addressee="Varenian League for Prisoners",
                 content="there are no grounds for her release", favourable=Stated.NO),
        "official",
    )  # fmt: skip
    more = [noted(key, fact) for key, fact in GRAVE.items() if key != "died"]
    draft = brief(refused, *more, *LESSER, language=language)
    told = [s.claims for s in draft.sentences if isinstance(s, Sentence)]
    assert ("refused",) in told
    assert any("demand" in claims for claims in told[told.index(("refused",)) :])
