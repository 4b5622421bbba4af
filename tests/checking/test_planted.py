"""Drafts with known mistakes and drafts without any, in the ways in which people write them."""

import fcntl
import json
from collections import Counter
from pathlib import Path

import pytest

from habeas.checking import CHECKS
from tests.once import of_the_run
from tools.planted import PAGE, Figures, every, measure, page, right
from tools.planting import Draft, cases

pytestmark = pytest.mark.long
BY_CODE, ALARMS_A_PAGE = 0.95, 0.5
FEWEST_WORDINGS = 6
IN_FILES = {"hidden-content"}
PARTS, KEPT = 12, ("planted", "found", "pages", "drafts", "alarms")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where all processes of the run keep what they measured."""
    folder = of_the_run(tmp_path_factory) / "planted"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def figures(folder: Path) -> Figures:
    """The figures of all drafts; processes that want them at the same time share the parts, each measured once."""
    for part in range(PARTS):
        measure_part(folder, part, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return together([measure_part(folder, part, fcntl.LOCK_EX) for part in range(PARTS)])


def measure_part(folder: Path, part: int, lock: int) -> Figures:
    """One part of the drafts, measured by whoever holds its file; nothing of it where that is somebody else."""
    with (folder / f"{part}.json").open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, lock)
        except BlockingIOError:
            return Figures()
        file.seek(0)
        if not (kept := file.read()):
            measured = measure(the_part(every(), part), the_part(right(), part))
            kept = json.dumps([getattr(measured, name) for name in KEPT])
            file.write(kept)
        planted, found, pages, drafts, alarms = json.loads(kept)
    return Figures(Counter(planted), Counter(found), [], pages, drafts, Counter(alarms))


def the_part(drafts: tuple[Draft, ...], part: int) -> tuple[Draft, ...]:
    """Its drafts, one after another: those of one text stand together."""
    return drafts[len(drafts) * part // PARTS : len(drafts) * (part + 1) // PARTS]


def together(parts: list[Figures]) -> Figures:
    """The figures of all parts as those of one."""
    whole = Figures()
    for part in parts:
        whole.planted.update(part.planted)
        whole.found.update(part.found)
        whole.alarms.update(part.alarms)
        whole.pages += part.pages
        whole.drafts += part.drafts
    return whole


@pytest.mark.parametrize("part", range(PARTS))
def test_every_draft_of_a_part_is_checked(folder: Path, part: int) -> None:
    """A test for each part, which idle processes take over from one another."""
    measured = measure_part(folder, part, fcntl.LOCK_EX)
    assert measured.planted.total() == len(the_part(every(), part))
    assert measured.drafts == len(the_part(right(), part))


def test_of_every_code_nearly_all_that_was_planted_is_found(figures: Figures) -> None:
    assert figures.planted.total() == len(every())
    recall = {code: figures.found[code] / n for code, n in figures.planted.items()}
    assert {code: part for code, part in recall.items() if part < BY_CODE} == {}


def test_a_clean_page_has_hardly_a_false_alarm(figures: Figures) -> None:
    assert figures.drafts == len(right()) >= 142
    assert figures.alarms_a_page <= ALARMS_A_PAGE


def test_every_code_is_planted_in_many_wordings() -> None:
    wordings = Counter(draft.code for draft in every())
    assert wordings.total() >= 300
    assert set(wordings) == set(CHECKS) - IN_FILES
    assert min(wordings.values()) >= FEWEST_WORDINGS


def test_no_two_drafts_have_the_same_mistake() -> None:
    drafts = [(draft.text, draft.start, draft.end) for draft in (*every(), *right())]
    assert len(set(drafts)) == len(drafts)
    assert len(cases()) == 3


def test_the_page_tells_what_was_measured(figures: Figures) -> None:
    assert PAGE.read_text(encoding="utf-8") == page(figures)
