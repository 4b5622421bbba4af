"""The process that parses: what it may use, and what happens when it dies."""

import os
import signal
import zipfile
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from time import monotonic

import pytest

from habeas.intake import IntakeError, Limits, Reader, take_in
from tests.intake.documents import HTML, SENTENCE, TEXT, docx, pdf, repacked

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def worker_of(reader: Reader) -> int:
    process = reader._process
    assert process is not None
    return process.pid


def large_docx(paragraphs: int) -> bytes:
    body = f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>" * paragraphs
    return repacked(
        docx(),
        {"word/document.xml": f"<w:document {SPACE}><w:body>{body}</w:body></w:document>".encode()},
    )


def test_one_process_serves_many_documents() -> None:
    with Reader() as reader:
        take_in(docx(), reader=reader)
        first = worker_of(reader)
        for data in (pdf(SENTENCE), HTML, docx()):
            take_in(data, reader=reader)

        assert worker_of(reader) == first


def test_plain_text_starts_no_process() -> None:
    with Reader() as reader:
        take_in(TEXT.encode(), reader=reader)

        assert reader._process is None


def test_a_parse_that_does_not_end_is_cut_off_and_the_next_document_is_read() -> None:
    slow = large_docx(150_000)
    with Reader(Limits(seconds=0.2)) as reader:
        began = monotonic()
        with pytest.raises(
            IntakeError, match=r"^slow.docx: reading it took longer than 0.2 seconds"
        ):
            take_in(slow, name="slow.docx", reader=reader)
        assert monotonic() - began < 10

        reader.limits = Limits()
        assert take_in(docx(), reader=reader)[0].text


def test_a_parse_that_eats_memory_is_cut_off_and_the_next_document_is_read() -> None:
    with Reader(Limits(memory=160 * 1024 * 1024)) as reader:
        with pytest.raises(IntakeError, match=r"^fat.docx: .*(more memory|broke down)"):
            take_in(large_docx(400_000), name="fat.docx", reader=reader)

        assert take_in(docx(), reader=reader)[0].text


def test_a_process_that_is_killed_between_documents_is_started_again() -> None:
    with Reader() as reader:
        take_in(docx(), reader=reader)
        killed = worker_of(reader)
        os.kill(killed, signal.SIGKILL)

        assert take_in(docx(), reader=reader)[0].text
        assert worker_of(reader) != killed


@pytest.mark.parametrize("megabytes", [4, 16, 24, 27, 30, 33])
def test_too_little_memory_to_read_anything_is_said(megabytes: int) -> None:
    with (
        Reader(Limits(memory=megabytes * 1024 * 1024)) as reader,
        pytest.raises(IntakeError, match="needs more memory"),
    ):
        take_in(docx(), reader=reader)


def test_a_closed_reader_leaves_no_process() -> None:
    with Reader() as reader:
        take_in(docx(), reader=reader)
        worker = worker_of(reader)

    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


def test_a_document_nested_too_deep_is_refused() -> None:
    deep = "<w:sdt>" * 200 + f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>" + "</w:sdt>" * 200
    data = repacked(
        docx(), {"word/document.xml": f"<w:document {SPACE}>{deep}</w:document>".encode()}
    )
    assert zipfile.is_zipfile(BytesIO(data))

    with Reader() as reader:
        assert take_in(data, reader=reader)[0].text == SENTENCE


def test_code_that_lies_beside_the_documents_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)

    with Reader() as reader:
        assert take_in(docx(), reader=reader)[0].text


def test_four_threads_may_share_one_reader() -> None:
    documents = [docx(), pdf(SENTENCE), HTML] * 8
    with Reader() as reader, ThreadPoolExecutor(4) as threads:
        taken = list(threads.map(lambda data: take_in(data, reader=reader), documents))

        assert taken == [take_in(data, reader=reader) for data in documents]
