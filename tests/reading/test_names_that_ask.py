"""A name that begins like something asked asks for nothing: 'Open Pages is concerned', 'Grant Miller was heard'."""

import pytest

from tests.reading.telling import proposals_in

NAMES = [
    ("en", "Open Pages is deeply concerned about the detention of Ana Velmar."),
    ("en", "Free Press Unlimited has written to the Ministry of Justice about Ana Velmar."),
    ("en", "Release International, a charity, says that Ana Velmar is ill."),
    ("en", "Grant Miller was heard on 3 May 2024 in the trial of Ana Velmar."),
    ("en", "Drop Site News reported on 3 May 2024 that Ana Velmar was beaten."),
    ("en", "Open Society Foundations, which has offices in Varenia, is closed. Ana Velmar works there."),
    ("en", "Protect Defenders and Open Pages visited Ana Velmar on 3 May 2024."),
    ("en", "End Torture Now (ETN) filed a complaint on behalf of Ana Velmar."),
    ("fr", "Libérez la Parole s'inquiète de la détention d'Ana Velmar."),
    ("es", "Abran Paso ha escrito al Ministerio de Justicia sobre Ana Velmar."),
]  # fmt: skip
ASKED = [
    ("en", "Free Ana Velmar and Boris Telm."),
    ("en", "Release Ana Velmar, who is ill, and drop all charges against her."),
    ("en", "Grant Ana Velmar access to a doctor."),
    ("en", "Open Pages calls on the authorities to release Ana Velmar."),
    ("fr", "Libérez Ana Velmar."),
    ("es", "Liberen a Ana Velmar."),
]


@pytest.mark.parametrize(("language", "text"), NAMES)
def test_a_name_that_begins_like_an_imperative_asks_nothing(language: str, text: str) -> None:
    assert proposals_in(language, text, "demand") == []


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_an_imperative_at_the_same_place_asks(language: str, text: str) -> None:
    (asked,) = proposals_in(language, text, "demand")
    assert "Velmar" in str(asked.person)


def test_the_name_of_a_body_sets_nobody_free() -> None:
    text = "Ana Velmar wrote for Free Voices and Open Pages has published her diary."
    assert proposals_in("en", text, "release") == []
