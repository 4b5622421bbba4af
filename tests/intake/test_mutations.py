"""Bytes damaged at random are read or refused; nothing else ever happens."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from habeas.intake import IntakeError, Limits, Reader, Taken, take_in
from tests.intake.documents import HTML, PERSIAN, RUSSIAN, SENTENCE, TEXT, docx, eml, odt, pdf


def _message() -> bytes:
    message = eml()
    message.add_alternative(f"<p>{RUSSIAN}</p>", subtype="html")
    message.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename="call.txt")
    return bytes(message)


ORIGINALS = {
    "plain_text": (TEXT + RUSSIAN + PERSIAN).encode(),
    "utf-16": TEXT.encode("utf-16"),
    "html": HTML,
    "pdf": pdf(SENTENCE),
    "docx": docx(),
    "odt": odt(),
    "eml": _message(),
}
DAMAGE = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True), st.integers(0, 3), st.binary(min_size=1, max_size=8)
    ),
    min_size=1,
    max_size=6,
)
READER = Reader(Limits(seconds=20))


@pytest.fixture(autouse=True, scope="module")
def _close() -> object:
    yield None
    READER.close()


def damaged(data: bytes, damage: list[tuple[float, int, bytes]]) -> bytes:
    """Overwrites, inserts, removes or cuts off at each place."""
    for place, how, junk in damage:
        at = int(place * len(data))
        if how == 0:
            data = data[:at] + junk + data[at + len(junk) :]
        elif how == 1:
            data = data[:at] + junk + data[at:]
        elif how == 2:
            data = data[:at] + data[at + 4 * len(junk) :]
        elif place > 0.5:
            data = data[:at]
    return data


def taken_or_refused(data: bytes) -> tuple[tuple[Taken, ...], str]:
    """The documents, or why there are none; any other end is a failure of the test."""
    try:
        return take_in(data, name="damaged", reader=READER), ""
    except IntakeError as refusal:
        return (), str(refusal)


@pytest.mark.parametrize("medium", ORIGINALS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damage=DAMAGE)
def test_a_damaged_document_is_read_or_refused_in_one_line(
    medium: str, damage: list[tuple[float, int, bytes]]
) -> None:
    taken, refusal = taken_or_refused(damaged(ORIGINALS[medium], damage))

    assert taken or refusal.startswith("damaged: ")
    assert "\n" not in refusal
    assert "broke down" not in refusal
    for document in taken:
        document.text.encode("utf-8")
        assert list(document.pages) == sorted(document.pages)
        assert all(0 <= start <= len(document.text) for start in document.pages)
        assert "\r" not in document.text


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_one_line(data: bytes) -> None:
    taken, refusal = taken_or_refused(data)

    assert taken or refusal
    assert "\n" not in refusal
