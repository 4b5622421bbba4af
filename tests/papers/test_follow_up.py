"""The follow-up says what changed, asks what is still to be asked, and asks no more for what was met."""

import re
from dataclasses import replace

import pytest

from habeas.core.claims import Claim
from habeas.core.decisions import Ruling
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.death import Death
from habeas.kinds.demand import Demand
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.domestic_remedy import Outcome as Decided
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.papers import Draft, OwnWords, Sentence, write
from habeas.papers.difference import SubType
from habeas.papers.languages import LANGUAGES
from habeas.papers.wording import wording
from tests.making import a_decision
from tests.papers.languages import GIVEN as WORDS
from tests.papers.test_difference import FREED, GIVEN, MAY, REFUSED, noted
from tests.papers.varenia import AS_OF, LEAGUE, SERVICE, the_case

SILENT = ("healthy", "not-beaten")


def a_follow_up(*more: Claim, without: tuple[str, ...] = SILENT) -> Draft:
    case = the_case(*more, without=without)
    return write("follow_up", case, as_of=AS_OF, audience=Level.INTERNAL)


def under(draft: Draft, heading: str) -> str:
    """What stands under a heading, without the marks of notes."""
    found = re.search(rf"## {heading}\n\n(.*?)(?=\n\n(?:## |\[\^1\]:)|\Z)", draft.markdown, re.S)
    return "" if found is None else re.sub(r"\[\^\d+\]", "", found[1])


def opening(draft: Draft) -> str:
    return draft.markdown.split("\n\n")[1]


def opening_words(draft: Draft) -> str:
    """The same without the marks of notes."""
    return re.sub(r"\[\^\d+\]", "", opening(draft))


def test_every_sub_type_has_its_title_and_its_opening() -> None:
    words = wording("habeas.papers.follow_up", "en")
    assert {f"{piece}_{t.value}" for t in SubType for piece in ("title", "opening")} <= words.keys()


@pytest.mark.parametrize(
    ("more", "title"),
    [
        ((), "The Varenian League for Prisoners repeats its call for Amal Idris"),
        ((GIVEN,), "The Varenian League for Prisoners welcomes what has been done for Amal Idris"),
        ((REFUSED,), "The Varenian League for Prisoners renews its call for Amal Idris with growing alarm"),
        ((FREED,), "The Varenian League for Prisoners on the release of Amal Idris"),
        ((noted("died", Death(when=MAY)),), "The Varenian League for Prisoners in memory of Amal Idris"),
    ],
)  # fmt: skip
def test_the_title_is_that_of_the_sub_type(more: tuple[Claim, ...], title: str) -> None:
    assert a_follow_up(*more).title == title


def test_an_opening_that_tells_of_a_change_has_a_footnote() -> None:
    assert "matters have become worse.[^1]" in opening(a_follow_up(REFUSED))
    assert "[^" not in opening(a_follow_up()).partition(". ")[0]


def test_without_an_earlier_appeal_there_is_nothing_to_follow() -> None:
    with pytest.raises(HabeasError, match="write public_statement"):
        write("follow_up", the_case(), as_of=AS_OF, audience=Level.INTERNAL, organisation="Others")


def test_why_it_is_this_follow_up_is_said_to_the_caseworker() -> None:
    (why,) = [m for m in a_follow_up(REFUSED).missing if m.text.startswith("It escalates")]
    assert "(31 March 2024)" in why.text
    assert why.claims == ("refused",)


def test_a_demand_that_is_met_is_asked_no_more() -> None:
    draft = a_follow_up(GIVEN)
    assert "Let a doctor see Ms Idris (asked since 31 March 2024): met." in under(
        draft, "What became of what was asked"
    )
    assert "doctor" not in under(draft, "What is asked")


def test_a_refused_demand_is_repeated_and_a_later_one_is_new() -> None:
    new = noted("new-demand", Demand(actor=LEAGUE, action="take her to hospital"))
    asked = under(a_follow_up(REFUSED, new), "What is asked")
    assert "1. Take her to hospital (new).\n" in asked
    assert "2. Let a doctor see Ms Idris (repeated; asked since 31 March 2024)." in asked


def test_what_became_of_a_demand_rests_on_the_demand_and_on_the_act() -> None:
    draft = a_follow_up(REFUSED)
    (said,) = [
        s
        for s in draft.sentences
        if "): refused by the State Prison Service on 6 May 2024." in s.text
    ]
    assert not isinstance(said, OwnWords)
    assert said.claims == ("demand", "refused")


def test_a_refusal_is_told_with_who_refused_and_when() -> None:
    assert "refused medical care by the State Prison Service on 6 May 2024: eye doctor" in under(
        a_follow_up(REFUSED), "Since the last appeal"
    )


def test_a_fact_carried_over_keeps_whose_word_it_is() -> None:
    assert "According to her sister, Ms Idris was mistreated" in under(a_follow_up(), "Treatment")


def test_the_authorities_version_is_in_it() -> None:
    assert (
        "As reported on 2 April 2024, the State Prison Service said that the health of Ms Idris was stable"
        in under(a_follow_up(without=()), "What the authorities say")
    )


def test_after_release_no_standard_of_custody_is_told() -> None:
    draft = a_follow_up(FREED)
    assert under(draft, "The standards that apply") == ""
    assert "Ms Idris was released on 5 May 2024." in under(draft, "Since the last appeal")
    assert "no longer called for" in under(draft, "What became of what was asked")


def test_a_correction_tells_what_no_longer_stands_and_what_does() -> None:
    right = noted("right", Arrest(when=When("2023-03-05")))
    rulings = a_decision(Ruling.RESOLVE, "arrest", "right"), a_decision(Ruling.FOLLOW, "right")
    case = the_case(right, without=SILENT)
    settled = replace(case, decisions=(*case.decisions, *rulings))
    draft = write("follow_up", settled, as_of=AS_OF, audience=Level.INTERNAL)
    told = under(draft, "What is put right")
    assert "Ms Idris was arrested on 2 March 2023; this no longer stands." in told
    assert "What stands is that Ms Idris was arrested on 5 March 2023." in told


def test_an_absence_of_care_keeps_its_day_and_its_scope() -> None:
    absent = noted("absent", CareDenied(when=When("../2024-05-12"), need="eye doctor"))
    draft = a_follow_up(absent)
    assert "was refused" not in draft.markdown
    assert "To the knowledge of the Varenian League for Prisoners" in under(
        draft, "Health and care"
    )


KEEP = "keep her in hospital"
ASKED_TO_KEEP = replace(
    noted("keep", Demand(when=When("2024-03-31"), actor=LEAGUE, action=KEEP)),
)
BACK = noted("back", Transfer(when=MAY, where="Orlava Prison"))


def test_what_is_no_longer_so_is_to_be_restored_and_not_kept() -> None:
    draft = a_follow_up(ASKED_TO_KEEP, BACK)
    became = under(draft, "What became of what was asked")
    assert (
        "Keep her in hospital (asked since 31 March 2024): it was so, and is so no longer."
        in became
    )
    asked = under(draft, "What is asked")
    assert (
        "Restore what has since come to an end: keep her in hospital (asked since 31 March 2024)."
        in asked
    )


def test_what_was_asked_in_an_appeal_without_a_day_is_not_new() -> None:
    purpose = AppealMade(actor=LEAGUE, addressee="government of Varenia", purpose=KEEP)
    earlier = noted("earlier", purpose)
    late = noted("late", Demand(actor=LEAGUE, action=KEEP))
    assert "Keep her in hospital (new)." in under(a_follow_up(late), "What is asked")
    asked = under(a_follow_up(late, earlier), "What is asked")
    assert "(new)" not in asked
    assert "Keep her in hospital (repeated; asked before)." in asked


def test_a_second_refusal_is_worse_again() -> None:
    first = replace(REFUSED, fact=replace(REFUSED.fact, when=When("2024-03-31")))
    head = noted("head", CareDenied(actor="President of Varenia", need="operations"))
    assert "with growing alarm" in a_follow_up(first, head).title


def test_an_answer_of_nobody_known_is_told_where_the_appeal_is() -> None:
    draft = a_follow_up(noted("answered", Response(when=MAY)))
    told = under(draft, "What was asked before")
    assert "an answer of the authorities came on 5 May 2024" in told
    assert "no answer is known" not in told


DIED = noted("died", Death(when=MAY))


def test_of_the_dead_is_told_what_they_were() -> None:
    assert "Ms Idris was an editor of the Dawn Gazette." in opening_words(a_follow_up(DIED))
    assert "Ms Idris is an editor of the Dawn Gazette." in opening_words(a_follow_up())


def test_a_death_in_custody_calls_for_an_independent_inquiry() -> None:
    asked = under(a_follow_up(DIED), "What is asked")
    assert "Have the death investigated promptly and thoroughly by a body independent" in asked
    assert "paragraph 17 of the Minnesota Protocol" in asked
    assert "medical care" not in asked


def test_an_inquiry_into_the_death_that_was_asked_is_not_asked_twice() -> None:
    own = noted("own", Demand(actor=LEAGUE, action="investigate the death of Ms Idris"))
    asked = under(a_follow_up(DIED, own), "What is asked")
    assert "calls on the government of Varenia to investigate the death of Ms Idris (new)." in asked
    assert "Have the death investigated" not in asked


FEARED = noted("fear", HealthCondition(condition="fear for life", observer="family"))


def test_a_fear_for_life_has_the_day_on_which_it_was_told_and_ends_with_custody() -> None:
    assert "The family fears for the life of Ms Idris (as stated on 10 May 2024)." in a_follow_up(
        FEARED
    ).markdown.replace("[^12]", "")
    assert "fears for the life" not in a_follow_up(FEARED, FREED).markdown


@pytest.mark.parametrize(
    ("when", "told"),
    [
        (("2024-04-25/..",), "Ms Idris has been on hunger strike since 25 April 2024"),
        (("2024-04-25/2024-05-03",), "Ms Idris was on hunger strike from 25 April 2024 to 3 May 2024"),
        (("2024-04-25", "2024-04-25/2024-05-03"), "Ms Idris was on hunger strike from 25 April 2024 to 3 May 2024"),
        (("2024-04-25", "2024-04-25/.."), "Ms Idris has been on hunger strike since 25 April 2024"),
        (("2024-04-25",), "Ms Idris was on hunger strike on 25 April 2024"),
    ],
)  # fmt: skip
def test_a_hunger_strike_is_told_from_when_to_when(when: tuple[str, ...], told: str) -> None:
    strikes = (noted(f"strike{n}", HungerStrike(when=When(w))) for n, w in enumerate(when))
    draft = a_follow_up(*strikes)
    assert told in draft.markdown
    assert draft.markdown.count("on hunger strike") == 1


def test_what_a_hunger_strike_demands_is_told_in_every_language() -> None:
    strike = noted(
        "strike", HungerStrike(when=When("2024-04-25/2024-05-03"), demands="letters from home")
    )
    for code in ("fr", "es", "ru", "ar"):
        draft = write(
            "follow_up", the_case(strike), as_of=AS_OF, audience=Level.INTERNAL, language=code
        )
        (said,) = [s for s in draft.sentences if isinstance(s, Sentence) and "strike" in s.claims]
        assert "letters from home" in said.text


def test_what_others_report_is_not_said_as_known_in_the_opening() -> None:
    reported = noted("told", CareDenied(when=When("2024-05-06"), actor=SERVICE), "her lawyer")
    assert "matters are reported to have become worse." in opening_words(a_follow_up(reported))
    assert "matters have become worse." in opening_words(a_follow_up(reported, REFUSED))


def test_an_answer_that_may_be_older_than_the_appeal_is_none_to_it() -> None:
    told = under(a_follow_up(noted("answered", Response())), "What was asked before")
    assert "no answer is known" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_is_still_held_is_asked_for_where_all_that_was_asked_is_met(language: str) -> None:
    draft = write(
        "follow_up", the_case(GIVEN, without=(*SILENT, "beaten", "wall")), as_of=AS_OF, audience=Level.INTERNAL,
        language=language, given=WORDS[language],
    )  # fmt: skip
    asked = wording("habeas.papers.parts", language)["ask_account"].partition("{short}")[2]
    assert draft.markdown.count(asked.rstrip(".")) == 1
    assert "Nothing is asked for" not in " ".join(missing.text for missing in draft.missing)


def test_a_pardon_that_was_refused_is_still_asked_beside_a_move_that_was_made() -> None:
    action = "pardon her on health grounds and transfer her to a civil hospital"
    asked = noted("both", Demand(when=When("2024-03-31"), actor=LEAGUE, action=action))
    refused = DomesticRemedy(remedy="request for a pardon", outcome=Decided.REFUSED, decided=MAY)
    moved = Transfer(when=When("2024-05-06"), where="City Hospital")
    draft = a_follow_up(asked, noted("no", refused), noted("moved", moved))
    became = under(draft, "What became of what was asked")
    assert "Pardon her on health grounds (asked since 31 March 2024): refused on" in became
    assert "Transfer her to a civil hospital (asked since 31 March 2024): met." in became
    asked_still = under(draft, "What is asked")
    assert "Pardon her on health grounds" in asked_still
    assert "hospital" not in asked_still


def test_who_else_is_asked_parts_two_things_that_are_asked() -> None:
    action = "pardon her and on the State Prison Service to transfer her to a hospital"
    asked = noted("both", Demand(when=When("2024-03-31"), actor=LEAGUE, action=action))
    draft = a_follow_up(asked, noted("moved", Transfer(when=MAY, where="City Hospital")))
    assert "to a hospital (asked since 31 March 2024): met in part." in under(
        draft, "What became of what was asked"
    )
