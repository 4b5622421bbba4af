"""The bytes of a source lie under their SHA-256, are stored before their row, and never change."""

import hashlib
from pathlib import Path

import pytest

from habeas.core.errors import HabeasError
from habeas.ledger import files, models
from habeas.ledger.acts import add_source
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.taking_in import take_into
from tests.ledger.casting import AMAL, DAY, NOON, TEXT, File, a_file


def test_the_bytes_lie_under_their_digest(file: File) -> None:
    source = file.source()
    assert files.fetch(file.root, source.sha256) == TEXT.encode()
    assert source.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_the_same_bytes_twice_are_one_source(file: File) -> None:
    first, second = file.source(), file.source(at=NOON + DAY)
    assert (first.pk, models.Source.objects.count()) == (second.pk, 1)


def test_the_same_bytes_in_two_cases_are_two_sources_and_one_file(file: File) -> None:
    first, second = file.source(), a_file(file.root, "Oksana Dravenko").source()
    assert first.pk != second.pk
    assert len([p for p in file.root.rglob("*") if p.is_file()]) == 1


def test_a_torn_file_is_replaced_when_its_source_is_added_again(tmp_path: Path) -> None:
    sha256 = files.keep(tmp_path, b"a letter")
    files.path_of(tmp_path, sha256).write_bytes(b"a let")
    files.keep(tmp_path, b"a letter")
    assert files.fetch(tmp_path, sha256) == b"a letter"


def test_a_file_that_was_changed_is_not_handed_out(tmp_path: Path) -> None:
    sha256 = files.keep(tmp_path, b"a letter")
    files.path_of(tmp_path, sha256).write_bytes(b"another letter")
    with pytest.raises(HabeasError, match="was changed; restore it"):
        files.fetch(tmp_path, sha256)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(HabeasError, match="is missing; restore it"):
        files.fetch(tmp_path, "0" * 64)


def test_nothing_is_left_of_bytes_that_could_not_be_stored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        files.keep(tmp_path, b"a letter")
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == []


def test_there_is_no_row_without_its_file(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        file.source()
    assert not models.Source.objects.exists()


def test_what_intake_tells_of_a_document_is_kept(file: File) -> None:
    new = NewSource(
        data=b"%PDF", title="Открытое письмо", text="One.\fTwo.", media_type="application/pdf",
        pages=(0, 5), date="2024-05", language="ru", publisher="Varenian PEN",
    )  # fmt: skip
    added, is_new = add_source(file.case, new, root=file.root, by=AMAL, at=NOON)
    source = file.load().sources[added.pk]
    assert is_new
    assert (source.title, str(source.date), source.language) == ("Открытое письмо", "2024-05", "ru")
    assert (source.publisher, source.page(6)) == ("Varenian PEN", 2)


@pytest.mark.parametrize(("named", "proposed"), [("Илены Дравенко", 1), ("Алины Дравенко", 0)])
def test_a_name_in_another_script_is_that_of_the_person_by_its_sound(
    db: None, tmp_path: Path, named: str, proposed: int
) -> None:
    file = a_file(tmp_path, "Ilena Dravenko")
    text = f"Задержание {named} произошло 3 мая 2024 года."
    new = NewSource(
        data=text.encode(), title="", text=text, media_type="text/plain", language="ru"
    )  # fmt: skip
    taken = take_into(file.case, new, root=file.root, by=AMAL, at=NOON)
    assert (taken.proposed, taken.about_others) == (proposed, 1 - proposed)
