"""What holds of the register on SQLite holds on PostgreSQL: the same tests are run again on that server."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.warm import WARM, programs

TESTS = Path(__file__).resolve().parents[1]
PARTS_OF_DESK = 2
PYTEST = "import pytest; raise SystemExit(pytest.main())"


def parts() -> dict[str, list[str]]:
    """What one run takes of the tests: as much as another, and in few runs, for each makes its database anew."""
    desk = sorted(
        path.relative_to(TESTS.parent).as_posix()
        for path in (TESTS / "desk").iterdir()
        if (path.is_dir() and any(path.rglob("test_*.py"))) or path.match("test_*.py")
    )
    of_desk = {f"desk_{n + 1}": desk[n::PARTS_OF_DESK] for n in range(PARTS_OF_DESK)}
    return {**of_desk, "register": ["tests/ledger", "tests/bench"]}


@pytest.mark.postgresql
@pytest.mark.parametrize("part", parts())
def test_the_tests_pass_on_postgresql_too(part: str, root: Path) -> None:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [
            programs() / "python", "-c", PYTEST, "-q", "-p", "no:cacheprovider", "-p", "tests.postgresql.of_the_database",
            "--create-db",
            "-m", "not postgresql and not browser and not libreoffice", *parts()[part],
        ],
        cwd=root,
        env={**kept, "DATABASE_URL": _database_of(part), WARM: str(programs())},
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def _database_of(part: str) -> str:
    """A database apart for each part, so that two may run at once."""
    return f"{os.environ['HABEAS_TEST_DATABASE_URL']}_{part}"
