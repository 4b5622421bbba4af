"""The demo runs from the first command to the written appeal."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.warm import programs


@pytest.fixture(scope="module")
def printed(root: Path) -> str:
    """What the demo prints."""
    environment = {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}
    done = subprocess.run(
        [programs() / "python", str(root / "examples" / "demo.py"), "--no-serve"],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_demo_prints_the_days_in_custody(printed: str) -> None:
    assert "1,008 days" in printed


def test_the_demo_opens_four_cases(printed: str) -> None:
    assert all(reference in printed for reference in ("KG-0001", "XV-0001", "XV-0002", "XV-0003"))


def test_the_demo_leaves_a_case_to_review(printed: str) -> None:
    assert "accept XV-0002" in printed
    assert "accept XV-0003" not in printed


@pytest.mark.parametrize(("suffix", "first_bytes"), [("docx", b"PK"), ("pdf", b"%PDF")])
def test_the_demo_writes_the_appeal(
    printed: str, root: Path, suffix: str, first_bytes: bytes
) -> None:
    written = root / "build" / "demo" / f"reiteration-2022-05-14.{suffix}"
    assert f"reiteration-2022-05-14.{suffix}" in printed
    assert written.read_bytes().startswith(first_bytes)


def test_the_demos_appeal_says_nothing_that_the_file_does_not_carry(printed: str) -> None:
    _, _, after = printed.partition("$ habeas check")
    findings, _, _ = after.partition("$ habeas case new")
    assert "error" not in findings
