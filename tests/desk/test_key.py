"""The key that log-ins are signed with: one for all processes that serve a register, and the same after a restart."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.warm import programs

PROGRAM = """
import habeas.wsgi
from django.conf import settings
print(settings.SECRET_KEY)
"""


def serving(home: Path, **given: str) -> "subprocess.CompletedProcess[str]":
    """A process that serves a register in this folder, as far as its key."""
    kept = {k: v for k, v in os.environ.items() if k not in ("HABEAS_SECRET_KEY", "DATABASE_URL")}
    there = kept | {"HABEAS_HOME": str(home), "DJANGO_SETTINGS_MODULE": "habeas.settings"} | given
    return subprocess.run(
        [programs() / "python", "-c", PROGRAM],
        env=there,
        capture_output=True,
        text=True,
        check=False,
    )


def test_processes_that_begin_at_once_sign_with_one_key_and_with_it_after_a_restart(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    with ThreadPoolExecutor(4) as pool:
        keys = {done.stdout for done in pool.map(serving, [home] * 4)}
    keys.add(serving(home).stdout)
    assert [key.strip() for key in keys] == [(home / "secret.key").read_text(encoding="ascii")]
    assert (home / "secret.key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in home.iterdir()] == ["secret.key"]


@pytest.mark.parametrize("has_file", [False, True])
def test_a_key_that_is_given_is_the_one_used_and_kept_nowhere(
    has_file: bool, tmp_path: Path
) -> None:
    if has_file:
        (tmp_path / "secret.key").write_text("another", encoding="ascii")
    assert serving(tmp_path, HABEAS_SECRET_KEY="given").stdout == "given\n"
    assert len(list(tmp_path.iterdir())) == has_file


def test_where_no_key_can_be_kept_nothing_is_served(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, and no folder")
    done = serving(tmp_path / "home")
    assert done.returncode == 1
    assert "or set HABEAS_SECRET_KEY." in done.stderr
