"""What a checker may wrongly take for granted of the world: of a right sentence nothing is said, of a wrong one what is wrong."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("dravenko 2024-05-03", "On 5 April the Prison Service stated that a prison doctor saw her every day."),
    ("dravenko 2024-05-03", "The Prison Service says otherwise. In April it maintained that the prison doctor saw her daily."),
    ("marun 2024-08-20", "In April your Service announced that the prison doctor sees him every day."),
)  # fmt: skip
WRONG = (
    ("dravenko 2024-05-03", "A prison doctor told us that she is weak.", "source-recognisable"),
    ("dravenko 2024-05-03", "The Prison Service says that she is in good health, but a prison nurse saw her faint.", "source-recognisable"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
