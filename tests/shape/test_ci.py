"""CI runs the words of make that people run, and lets no program be missing."""

from pathlib import Path


def test_ci_ends_with_the_tests(root: Path) -> None:
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[-2:] == ["make check", "make test"]


def test_ci_makes_a_missing_program_a_failure(root: Path) -> None:
    text = (root / ".ci" / "run").read_text(encoding="utf-8")
    assert "export CI=true" in text
    assert "export HABEAS_TEST_DATABASE_URL=" in text
