"""Sources that are alike count as one until a person rules, and what is hidden is never shown."""

from datetime import timedelta

from habeas.core.casefile import Casefile
from habeas.core.copies import origins, ruled, waiting
from habeas.core.corroboration import Standing, independent_voices, standing
from habeas.core.decisions import Decision, Ruling
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from tests.making import NOON, a_casefile, a_claim, a_decision, a_source

FIRST = " ".join(f"first{n}" for n in range(60))
SECOND = " ".join(f"second{n}" for n in range(60))
OWN = " ".join(f"own{n}" for n in range(60))
ARRESTED = Arrest(when=When("2024-01-01"))
BOTH_HALVES = f"{FIRST} {SECOND}"


def a_file(*sources: Source, decisions: tuple[Decision, ...] = ()) -> Casefile:
    """A case with a claim of the same arrest on each source."""
    claims = [a_claim(f"c{s.id}", ARRESTED, source=s) for s in sources]
    return a_casefile(*claims, sources=sources, decisions=decisions)


def post(text: str = FIRST, *, level: Level = Level.PUBLIC) -> Source:
    return a_source("s2", text=text, publisher="Lenora Post", level=level)


def radio(text: str = FIRST) -> Source:
    return a_source("s3", text=text, publisher="Radio Vale", on="2024-06-16")


def test_a_copy_is_no_second_source_before_anybody_looked_at_it() -> None:
    case = a_file(post(), radio())
    assert standing(case, case.held[0]) is Standing.SINGLE
    assert len(independent_voices(case, case.held[0].claims)) == 1
    assert [(f.source, f.origin) for f in waiting(case)] == [("s3", "s2")]


def test_ruled_independent_they_are_two_and_asked_about_no_more() -> None:
    case = a_file(post(), radio(), decisions=(a_decision(Ruling.NOT_REPEATS, "s2", "s3"),))
    assert standing(case, case.held[0]) is Standing.CORROBORATED
    assert waiting(case) == ()
    assert [d.on for d in ruled(case)] == [("s2", "s3")]


def test_ruled_a_repeat_they_stay_one_and_are_asked_about_no_more() -> None:
    case = a_file(post(), radio(), decisions=(a_decision(Ruling.REPEATS, "s3", "s2"),))
    assert standing(case, case.held[0]) is Standing.SINGLE
    assert waiting(case) == ()


def test_an_undone_ruling_leaves_them_one_and_asks_again() -> None:
    undone = a_decision(Ruling.NOT_REPEATS, "s2", "s3", closed_at=NOON + timedelta(days=1))
    case = a_file(post(), radio(), decisions=(undone,))
    assert standing(case, case.held[0]) is Standing.SINGLE
    assert len(waiting(case)) == 1


def test_two_that_repeat_different_halves_of_a_third_are_one_with_it() -> None:
    release = a_source("s1", text=BOTH_HALVES, publisher="League")
    case = a_file(release, post(FIRST), radio(SECOND))
    assert len({origins(case)[i] for i in ("s1", "s2", "s3")}) == 1
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_a_copy_with_another_source_beside_it_is_two_and_not_three() -> None:
    third = a_source("s4", text=OWN, publisher="Orlest Legal Aid")
    case = a_file(post(), radio(), third)
    assert len(independent_voices(case, case.held[0].claims)) == 2


def test_one_voice_in_a_copied_text_and_in_another_is_still_one() -> None:
    copied, copy = post(), radio()
    other = a_source("s4", text=OWN, publisher="Orlest Legal Aid")
    claims = [
        a_claim("a", ARRESTED, source=copied, attribution="her brother"),
        a_claim("b", ARRESTED, source=copy),
        a_claim("c", ARRESTED, source=other, attribution="Her Brother"),
    ]
    case = a_casefile(*claims, sources=[copied, copy, other])
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_what_is_hidden_counts_but_is_neither_shown_nor_named() -> None:
    release = a_source("s1", text=BOTH_HALVES, publisher="League", level=Level.SEALED)
    case = a_file(release, post(FIRST), radio(SECOND)).for_audience(Level.INTERNAL)
    assert waiting(case) == ()
    assert standing(case, case.held[0]) is Standing.SINGLE


def test_a_ruling_on_a_hidden_source_is_not_shown() -> None:
    sealed = post(level=Level.SEALED)
    case = a_file(sealed, radio(), decisions=(a_decision(Ruling.REPEATS, "s3", "s2"),))
    assert len(ruled(case)) == 1
    assert ruled(case.for_audience(Level.INTERNAL)) == ()


def test_before_the_copied_text_came_in_nothing_was_known_of_it() -> None:
    later = a_source("s1", text=BOTH_HALVES, publisher="League", added_at=NOON + timedelta(days=2))
    case = a_file(later, post(FIRST), radio(SECOND))
    before = case.at(case.as_of, NOON + timedelta(days=1))
    assert standing(before, before.held[0]) is Standing.CORROBORATED
    assert standing(case, case.held[0]) is Standing.SINGLE
