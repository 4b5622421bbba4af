"""Sources that repeat one another are told from those that speak of the same; measured on written documents."""

import tomllib
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.likeness import Likeness, Manner, OriginSign, compare, shared_signs
from habeas.core.shared_words import marks, shared_passages, words_of
from habeas.core.signs import signs_of
from habeas.core.sources import Source
from habeas.core.when import When
from tests.making import a_source

FOLDER = Path(__file__).parent / "alike"
NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
WORD = st.text("abcdefghij", min_size=1, max_size=6)
STATEMENT = (
    "Amal Idris, who writes on prisons, was taken from her flat in Lenora on 3 March 2023 by men who showed no "
    "papers, and her family has not been told where she is held, the Writers' League said in a statement."
)


def documents(name: str) -> list[dict[str, str]]:
    """The documents of a set, each with the family that it belongs to."""
    found: list[dict[str, str]] = tomllib.loads((FOLDER / name).read_text("utf-8"))["documents"]
    return found


def source(document: dict[str, str]) -> Source:
    return Source(
        id=document["id"],
        sha256="",
        title="",
        text=document["text"],
        added_at=NOON,
        date=When(document["date"]),
        language=document["language"],
        publisher=document["publisher"],
    )


def verdicts(name: str) -> dict[tuple[str, str], Likeness | None]:
    """What is found between each two documents of a set."""
    pairs = combinations(map(source, documents(name)), 2)
    return {(one.id, other.id): compare(one, other) for one, other in pairs}


@pytest.mark.parametrize("name", ["documents.toml", "fresh.toml"])
def test_every_copy_is_found_and_what_merely_speaks_of_the_same_is_none(name: str) -> None:
    family = {d["id"]: d["family"] for d in documents(name)}
    copies = {
        frozenset((d["id"], d["family"])): d["manner"] for d in documents(name) if "manner" in d
    }
    found = {frozenset(pair): verdict for pair, verdict in verdicts(name).items() if verdict}
    assert copies.keys() - found.keys() == set()
    assert [pair for pair in found if len({family[i] for i in pair}) > 1] == []
    assert {pair: found[pair].manner.value for pair in copies} == copies


@pytest.mark.parametrize("name", ["documents.toml", "fresh.toml"])
def test_the_origin_is_the_one_that_the_others_go_back_to(name: str) -> None:
    found = [v for v in verdicts(name).values() if v]
    copies = {(d["id"], d["family"]) for d in documents(name) if "manner" in d}
    told = {(v.source, v.origin) for v in found if v.basis is not OriginSign.ADDED_LATER}
    turned = {(origin, copy) for copy, origin in copies}
    assert told & turned == set()
    assert len(told & copies) >= len(copies) - 1


def test_whoever_names_the_other_repeats_it_whatever_the_dates_say() -> None:
    league = a_source(
        "s1", text=STATEMENT.partition(", the W")[0], publisher="Writers' League", on="2023-03-09"
    )
    post = a_source("s2", text=STATEMENT, publisher="Lenora Post", on="2023-03-08")
    found = compare(league, post)
    assert found == Likeness("s2", "s1", Manner.WHOLE, 100, OriginSign.NAMED)


def test_of_two_alike_without_dates_the_one_added_later_repeats() -> None:
    one = a_source("s2", text=STATEMENT, on=None)
    other = a_source("s1", text=STATEMENT, on=None, added_at=NOON.replace(hour=13))
    found = compare(one, other)
    assert found is not None
    assert (found.source, found.origin, found.basis) == ("s1", "s2", OriginSign.ADDED_LATER)


def test_quoted_law_makes_no_repeat_but_a_quoted_judgment_does() -> None:
    law = (
        "Anyone who is arrested shall be informed, at the time of arrest, of the reasons for his arrest and shall be "
        "promptly informed of any charges against him, and anyone arrested on a criminal charge shall be brought "
        "promptly before a judge."
    )
    judged = law.replace("Anyone who is arrested", "Since the accused Boris Kolev was arrested he")
    assert _between(f"We rely on this. {law}", f"The union says: {law}") is None
    assert _between(f"We rely on this. {judged}", f"The union says: {judged}") is not None


def _between(one: str, other: str) -> Likeness | None:
    return compare(
        a_source("s1", text=one, publisher="One"), a_source("s2", text=other, publisher="Other")
    )


def test_what_one_publisher_says_of_itself_in_each_release_makes_no_repeat() -> None:
    note = " ".join(f"member{n}" for n in range(30))
    texts = [" ".join(f"{word}{n}" for n in range(200)) + f"\n{note}" for word in ("first", "then")]
    mine = [a_source(f"s{n}", text=text, publisher="League") for n, text in enumerate(texts)]
    theirs = a_source("s3", text=texts[1], publisher="Post")
    assert compare(*mine) is None
    assert getattr(compare(mine[0], theirs), "manner", None) is Manner.QUOTED


@pytest.mark.parametrize(
    "texts", [("", ""), ("", STATEMENT), ("…", "…")], ids=["none", "one", "no-words"]
)
def test_without_words_nothing_is_alike(texts: tuple[str, str]) -> None:
    assert _between(*texts) is None


def test_the_same_few_words_are_a_copy_and_a_few_words_in_common_are_none() -> None:
    assert (
        getattr(_between("She is in Lenora.", "she is in LENORA"), "manner", None) is Manner.WHOLE
    )
    assert _between("She is in Lenora.", f"She is in Lenora. {STATEMENT}") is None


def test_text_without_spaces_is_compared_by_characters() -> None:
    told = "作家阿迈勒于二〇二三年三月三日在莱诺拉的公寓被六名便衣男子带走没有出示任何逮捕证家人不知道她被关押在哪里"
    found = _between(told, f"本报讯{told}编辑部")
    assert found is not None
    assert found.manner is Manner.WHOLE


def test_a_translation_is_only_sought_between_languages_that_are_known() -> None:
    english, french = (
        next(d for d in documents("documents.toml") if d["id"] == i)
        for i in ("league", "agence-fr")
    )
    assert compare(source(english), source({**french, "language": ""})) is None
    assert compare(source(english), source({**french, "language": "en"})) is None
    found = compare(source(english), source(french))
    assert found is not None
    assert (found.manner, found.is_sure) == (Manner.TRANSLATED, False)


def test_the_signs_of_a_translation_stand_side_by_side() -> None:
    one = "On 14 May 2022 Amal Idris came to Lenora."
    other = "Le 14 mai 2022, la dame Amal Idris est venue à Lenora."
    shown = [(one[a.start : a.end], other[b.start : b.end]) for a, b in shared_signs(one, other)]
    assert shown == [
        ("14 May", "14 mai"), ("2022", "2022"), ("Amal", "Amal"), ("Idris", "Idris"), ("Lenora", "Lenora"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "written", ["On 5 June 2022.", "June 5, 2022", "le 5 juin 2022", "el 5 de junio de 2022", "5 июня 2022 года",
                "05.06.2022", "2022-06-05", "2022年6月5日", "في 5 يونيو 2022"],
)  # fmt: skip
def test_a_day_is_one_sign_however_it_is_written(written: str) -> None:
    assert {s.key for s in signs_of(written).found} >= {"5/6", "2022"}


@given(
    st.lists(WORD, max_size=40),
    st.lists(WORD, min_size=31, max_size=60),
    st.lists(WORD, max_size=40),
)
def test_a_shared_stretch_of_31_words_always_shares_a_mark(
    before: list[str], shared: list[str], after: list[str]
) -> None:
    one, other = " ".join([*before, *shared]), " ".join([*shared, *after])
    assert marks(one) & marks(other)


@given(st.lists(WORD, max_size=60), st.lists(WORD, max_size=60), st.lists(WORD, max_size=20))
def test_a_shared_passage_holds_the_same_words_in_both(
    one: list[str], other: list[str], shared: list[str]
) -> None:
    a, b = " ".join([*one, *shared]), " ".join([*shared, *other])
    for passage in shared_passages(a, b):
        here = a[passage.start : passage.end].split()
        there = b[passage.other_start : passage.other_end].split()
        assert passage.words <= min(len(here), len(there))
        assert (here[0], here[-1]) == (there[0], there[-1])
    ends = [p.end for p in shared_passages(a, b)]
    assert ends == sorted(ends)


SENTENCES = st.sampled_from(
    [" ".join(f"{name}{n}" for n in range(12)) + ". " for name in ("A", "b", "“C", "d”")]
    + [
        "On 3 May 2022 Amal Idris met Taras in Lenora. ",
        "Everyone shall be informed at once of why he is held. ",
    ]
)
TOLD = st.lists(SENTENCES | st.text(max_size=30), max_size=8).map("".join)


@given(TOLD, TOLD)
def test_any_two_texts_are_compared_and_in_either_order_alike(one: str, other: str) -> None:
    a = a_source("s1", text=one, language="en")
    b = a_source("s2", text=other, language="fr")
    assert compare(a, b) == compare(b, a)


@given(st.text(max_size=400))
def test_words_and_signs_lie_within_the_text(text: str) -> None:
    words = words_of(text)
    assert all(0 <= s < e <= len(text) for s, e in zip(words.starts, words.ends, strict=True))
    assert all(0 <= s.start < s.end <= len(text) for s in signs_of(text).found)
