"""Claims read against claims marked: what counts as right, and the figures that the statements' own scorer gives."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.reading.gold import FOLDER, as_facts, statements
from tools.scoring import TIGHTNESS, Compared, Count, Mark, Score, score

THEIRS = {
    TIGHTNESS: "mean IoU of the spans (anchor tightness)",
    "polarity": "polarity",
    "polarity where denied": "polarity (gold negated)",
    "date where dated": "date (gold dated)",
    "no date where undated": "no date (gold undated)",
    "person": "person",
    "attribution where attributed": "attribution present (gold attributed)",
}


def arrest(start: int, end: int, when: str | None = None, *, optional: bool = False) -> Mark:
    return Mark("arrest", start, end, when, person="Ana Velmar", optional=optional)


def count(marked: list[Mark], read: list[Mark]) -> Count:
    return score([Compared(marked, read)]).micro


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the scorer beside the statements says of today's reading."""
    read = tmp_path_factory.mktemp("score") / "read.jsonl"
    lines = [json.dumps(as_facts(s), ensure_ascii=False) for s in statements()]
    read.write_text("\n".join(lines), encoding="utf-8")
    scorer = [sys.executable, str(FOLDER / "score.py"), str(FOLDER / "gold.jsonl"), str(read)]
    done = subprocess.run([*scorer, "--json"], capture_output=True, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


@pytest.fixture(scope="module")
def ours() -> Score:
    return score(s.compared for s in statements())


def test_both_scorers_count_alike(theirs: dict[str, Any], ours: Score) -> None:
    assert {t: Count(c["tp"], c["fp"], c["fn"]) for t, c in theirs["per"].items() if c["tp"] + c["fp"] + c["fn"]} == {
        t: c for t, c in ours.types.items() if c != Count()
    }  # fmt: skip


def test_both_scorers_give_the_same_means(theirs: dict[str, Any], ours: Score) -> None:
    micro, macro = ours.micro, ours.macro
    assert (micro.precision, micro.recall, micro.f1) == pytest.approx(
        tuple(theirs["micro"][n] for n in ("p", "r", "f1"))
    )
    means = (macro(lambda c: c.precision), macro(lambda c: c.recall), macro(lambda c: c.f1))
    assert means == pytest.approx(tuple(theirs["macro"][n] for n in ("p", "r", "f1")))


def test_both_scorers_agree_about_the_pairs(theirs: dict[str, Any], ours: Score) -> None:
    said = {name: (theirs["attr"][THEIRS[name]]["acc"], theirs["attr"][THEIRS[name]]["n"]) for name in ours.agreement}  # fmt: skip
    assert {n: (pytest.approx(s.mean), s.of) for n, s in ours.agreement.items()} == said
    assert len(said) == len(theirs["attr"])


@pytest.mark.parametrize(
    ("start", "end", "right"), [(5, 15, 1), (6, 16, 0), (0, 90, 1), (3, 5, 1), (10, 20, 0)]
)
def test_half_of_the_shorter_span_is_enough(start: int, end: int, right: int) -> None:
    assert count([arrest(0, 10)], [arrest(start, end)]).right == right


def test_another_date_is_a_miss_and_a_false_alarm() -> None:
    assert count([arrest(0, 9, "2024-03-01")], [arrest(0, 9, "2024-03")]) == Count(0, 1, 1)


def test_a_date_nobody_marked_does_no_harm() -> None:
    assert count([arrest(0, 9)], [arrest(0, 9, "2024-03-01")]) == Count(1, 0, 0)


def test_an_optional_mark_is_neither_required_nor_punished() -> None:
    assert count([arrest(0, 9, optional=True)], []) == Count()
    assert count([arrest(0, 9, optional=True)], [arrest(0, 9)]) == Count()


def test_a_second_claim_on_a_fact_already_found_is_false() -> None:
    assert count([arrest(0, 9)], [arrest(0, 9), arrest(0, 9)]) == Count(1, 1, 0)


def test_a_wide_claim_does_not_take_the_only_partner_of_another() -> None:
    marked = [arrest(0, 10), arrest(12, 20)]
    assert count(marked, [arrest(0, 20), arrest(0, 10)]) == Count(2, 0, 0)


def test_any_name_of_a_person_is_enough_whatever_its_accents() -> None:
    marked = Mark("arrest", 0, 9, person="Ana Vélmar; Tomas Rhee")
    read = [Mark("arrest", 0, 9, person=p) for p in ("Velmar; Rhee", "Velmar")]
    shares = [score([Compared([marked], [r])]).agreement["person"].mean for r in read]
    assert shares == [1, 0]
