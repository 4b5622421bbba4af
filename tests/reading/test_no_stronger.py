"""A state of health is read as no graver than its source calls it."""

import pytest

from tests.reading.telling import proposals_in, stated


@pytest.mark.parametrize(
    ("code", "text", "trend"),
    [
        ("en", "On 5 May 2024 Ana Velmar's condition was precarious.", "troubled"),
        ("en", "On 5 May 2024 Ana Velmar's health was alarming.", "troubled"),
        ("en", "On 5 May 2024 Ana Velmar was in a grave condition.", "troubled"),
        ("en", "On 5 May 2024 Ana Velmar's condition was critical.", "critical"),
        ("en", "On 5 May 2024 Ana Velmar was in a life-threatening condition.", "critical"),
        ("fr", "L'état de santé d'Ana Velmar est alarmant.", "troubled"),
        ("fr", "L'état de santé d'Ana Velmar est critique.", "critical"),
        ("es", "El estado de salud de Ana Velmar es alarmante.", "troubled"),
        ("es", "El estado de salud de Ana Velmar es crítico.", "critical"),
        ("ru", "Состояние здоровья Аны Вельмар тяжёлое.", "troubled"),
        ("ru", "Состояние здоровья Аны Вельмар критическое.", "critical"),
    ],
)
def test_only_what_is_called_critical_is(code: str, text: str, trend: str) -> None:
    (told,) = proposals_in(code, text, "health_condition")
    assert stated(told, "trend") == trend


@pytest.mark.parametrize(
    ("code", "text", "condition", "trend"),
    [
        ("en", "The family of Ana Velmar is concerned for her health.", "concern for health", ""),
        ("en", "The family of Ana Velmar fears for her life.", "fear for life", "critical"),
        ("fr", "La famille d'Ana Velmar est inquiète pour sa santé.", "concern for health", ""),
        ("fr", "La famille d'Ana Velmar craint pour sa vie.", "fear for life", "critical"),
        ("es", "La familia de Ana Velmar teme por su salud.", "concern for health", ""),
        ("es", "La familia de Ana Velmar teme por su vida.", "fear for life", "critical"),
    ],
)
def test_concern_for_health_is_no_fear_for_life(
    code: str, text: str, condition: str, trend: str
) -> None:
    (told,) = proposals_in(code, text, "health_condition")
    assert [stated(told, name) for name in ("condition", "trend", "observer")] == [
        condition,
        trend,
        "family",
    ]
