"""What a sentence does not say: a death, a second voice, a diagnosis of its own, what everybody knows of a prison."""

import pytest

from habeas.checking import check
from tests.checking.test_sentences import found_in
from tools.whole import against

RIGHT = (
    ("takvari 2024-04-30", "She nearly died in the spring, her sister says.", "statement-unsupported"),
    ("kolsen 2024-11-04", "Her mother feared that she would die.", "statement-unsupported"),
    ("saldane 2024-09-30", "“Il a failli mourir”, dit sa femme. Il a failli mourir en prison.", "statement-unsupported"),
    ("saldane 2024-09-30", "Estuvo a punto de morir en prisión.", "statement-unsupported"),
    ("saldane 2024-09-30", "Он чуть не умер в колонии.", "statement-unsupported"),
    ("kolsen 2025-03-10", "Ms Kolsen pleaded not guilty.", "statement-unsupported"),
    ("saldane 2024-09-30", "One observer of Lake Trial Observers, who was present, saw that he limped.", "corroborated-alone"),
    ("saldane 2024-09-30", "The Lawyers of the Lakes Reporters said the same day that he limped.", "corroborated-alone"),
    ("takvari 2024-04-30", "The prison has an infirmary.", "above-audience"),
    ("takvari 2024-04-30", "Conversations with her sister bear this out.", "above-audience"),
    ("takvari 2024-04-30", "La prison a une infirmerie.", "above-audience"),
    ("kolsen 2024-11-04", "She does not work as a nurse; she is a student.", "source-recognisable"),
    ("takvari 2024-04-30", "She never served as a guard.", "source-recognisable"),
)  # fmt: skip
WRONG = (
    ("takvari 2024-04-30", "She died in Tolmin Fort Prison on 12 April 2024.", "statement-unsupported"),
    ("takvari 2024-04-30", "Several observers confirm that she has headaches.", "corroborated-alone"),
    ("takvari 2024-04-30", "A man who works as an orderly in the infirmary told us that she is kept alone.", "source-recognisable"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text", "code"), RIGHT, ids=lambda words: words[:40])
def test_what_is_not_said_is_not_found(case: str, text: str, code: str) -> None:
    assert code not in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:40])
def test_what_is_said_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Her sister saw that she has pneumonia.", "what is reported to be pneumonia"),
        ("Her sister says that she suffers from bronchitis.", "what is reported to be bronchitis"),
        ("Her sister says that she had a concussion.", "reported concussion"),
        ("Her sister says that she is asthmatic.", "reportedly asthmatic"),
    ],
)
def test_what_is_offered_for_an_illness_goes_on_from_the_words_before_it(
    text: str, words: str
) -> None:
    casefile, level = against("kolsen 2024-11-04")
    found = check(text, casefile, audience=level, as_of=casefile.as_of)
    assert [f.suggestion for f in found if f.code == "diagnosis-by-layperson"] == [words]
