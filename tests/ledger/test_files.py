"""The bytes of a source are whole or absent, and a change to them is seen."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.ledger.errors import NotThere
from habeas.ledger.files import fetch, keep, path_of


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=2000))
def test_what_is_kept_is_fetched(data: bytes, tmp_path: Path) -> None:
    assert fetch(tmp_path, keep(tmp_path, data)) == data


def test_nothing_half_written_is_left_beside(tmp_path: Path) -> None:
    sha256 = keep(tmp_path, b"a letter")
    assert [p.name for p in tmp_path.rglob("*") if p.is_file()] == [sha256]


def test_a_torn_file_is_mended_when_the_source_comes_again(tmp_path: Path) -> None:
    sha256 = hashlib.sha256(b"a letter").hexdigest()
    path_of(tmp_path, sha256).parent.mkdir(parents=True)
    path_of(tmp_path, sha256).write_bytes(b"a let")
    keep(tmp_path, b"a letter")
    assert fetch(tmp_path, sha256) == b"a letter"


def test_a_changed_or_missing_file_is_named(tmp_path: Path) -> None:
    sha256 = keep(tmp_path, b"a letter")
    path_of(tmp_path, sha256).write_bytes(b"another letter")
    with pytest.raises(NotThere, match="was changed"):
        fetch(tmp_path, sha256)
    path_of(tmp_path, sha256).unlink()
    with pytest.raises(NotThere, match="is missing"):
        fetch(tmp_path, sha256)
