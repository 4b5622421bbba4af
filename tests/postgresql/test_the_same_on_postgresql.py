"""What holds of the register on SQLite holds on PostgreSQL: the same tests are run again on that server."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
FOLDERS = ["ledger", *(name for name in ("desk", "bench") if any((TESTS / name).glob("test_*.py")))]


@pytest.mark.postgresql
@pytest.mark.parametrize("folder", FOLDERS)
def test_the_tests_pass_on_postgresql_too(folder: str, root: Path) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [
            sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "tests.postgresql.of_the_database",
            "--create-db",
            "-m", "not postgresql and not browser and not libreoffice", f"tests/{folder}",
        ],
        cwd=root,
        env={**kept, "DATABASE_URL": _database_of(folder)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def _database_of(folder: str) -> str:
    """A database apart for each folder, so that two may run at once."""
    return f"{os.environ['HABEAS_TEST_DATABASE_URL']}_{folder}"
