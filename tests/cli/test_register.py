"""A register from nothing: made once, closed to others, and asked for in one line where it is missing."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from pkgutil import iter_modules

import pytest

from habeas.ledger import migrations

PROGRAM = (sys.executable, "-c", "from habeas.cli import main; main()")
OLDER = "0015_sources_that_are_alike"
NOT_INHERITED = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE", "HABEAS_HOME"}


def habeas(
    home: Path, *words: str, database: str | None = None
) -> "subprocess.CompletedProcess[str]":
    """A command in a process of its own."""
    kept = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
    if database is not None:
        kept["DATABASE_URL"] = database
    return subprocess.run(
        [*PROGRAM, "--home", str(home), *words],
        env=kept, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a new register."""
    home = tmp_path_factory.mktemp("register") / "home"
    made = habeas(home, "init")
    assert "Password: " in made.stdout
    return home


def test_the_secret_key_is_for_its_owner_alone(home: Path) -> None:
    assert stat.S_IMODE((home / "secret.key").stat().st_mode) == 0o600


def test_a_register_is_not_made_twice(home: Path) -> None:
    again = habeas(home, "init")
    assert (again.returncode, again.stdout, again.stderr.count("\n")) == (2, "", 1)


def test_the_register_keeps_a_case(home: Path) -> None:
    made = habeas(home, "case", "new", "Miro Tavesku", "--country", "XV")
    assert (made.returncode, made.stdout) == (0, "XV-0001\n")


def test_a_folder_without_a_register_is_named(tmp_path: Path) -> None:
    answer = habeas(tmp_path / "nothing", "case", "list")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "nothing" in answer.stderr
    assert "habeas init" in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert not (tmp_path / "nothing").exists()


def test_a_folder_that_cannot_be_made_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    answer = habeas(tmp_path / "file" / "register", "init")
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)
    assert "name another folder" in answer.stderr


@pytest.mark.parametrize(
    ("url", "problem"),
    [("mysql://here", "not a PostgreSQL address"), ("postgresql://a:b@127.0.0.1:1/c", "refused")],
)
def test_a_database_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, url: str, problem: str
) -> None:
    answer = habeas(tmp_path, "init", database=url)
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1)
    assert problem in answer.stderr
    assert ":b@" not in answer.stderr


def test_reading_and_helping_do_not_load_django(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Miro Tavesku was arrested on 2 March 2024.", encoding="utf-8")
    program = (
        "import sys; from habeas.cli import main; "
        f"main(['read', {str(letter)!r}], standalone_mode=False); sys.exit('django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_register_of_an_older_version_is_brought_up_to_date_by_init(home: Path) -> None:
    habeas(home, "case", "new", "Ana Velmar", "--country", "XV")
    last = sorted(m.name for m in iter_modules(migrations.__path__))[-1]
    back = (
        "-c",
        f"from django.core.management import call_command as do; import django; django.setup(); do('migrate', 'ledger', '{OLDER}', verbosity=0)",
    )
    env = {**os.environ, "HABEAS_HOME": str(home), "DJANGO_SETTINGS_MODULE": "habeas.settings"}
    env.pop("DATABASE_URL", None)
    subprocess.run([sys.executable, *back], env=env, check=True)
    old = habeas(home, "case", "list")
    assert (old.returncode, old.stdout, old.stderr.count("\n")) == (2, "", 1)
    assert "run `habeas init`" in old.stderr
    assert last > OLDER
    habeas(home, "init")
    assert "Ana Velmar" in habeas(home, "case", "list").stdout
