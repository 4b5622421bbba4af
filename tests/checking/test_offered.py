"""What is offered to write instead, and that one mistake is reported once."""

import pytest

from habeas.checking import check
from tools.whole import against


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("zeldanek 2025-05-20", "On 15 October 2024 the Sternau Court of Appeal sentenced her."),
        ("dravenko 2024-04-25", "Oksana Dravenko was arrested in Kamenport."),
        ("zeldanek 2025-05-20", "The hearings of 24 September, 1 October and 8 October 2024 were heard, all of them open to the public."),
    ],
)  # fmt: skip
def test_one_mistake_is_reported_once(case: str, text: str) -> None:
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    wrong = [
        f for f in found if f.code in ("body-unsupported", "contradicts-file", "place-unsupported")
    ]
    assert len(wrong) == 1


@pytest.mark.parametrize(
    ("case", "text", "day"),
    [
        ("dravenko 2024-04-25", "She was arrested on 16 February 2024.", "12 February 2024"),
        ("sorushani 2024-03-15", "He was arrested on 18 January 2024.", "15 January 2024"),
        ("tavesku 2024-04-18", "He was arrested on 13 May 2023.", "9 May 2023"),
        ("marandu 2024-03-08", "She was detained on 3 March 2024.", "2 March 2024"),
    ],
)
def test_the_day_that_is_offered_is_that_of_the_event_and_not_of_the_news(
    case: str, text: str, day: str
) -> None:
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert day in {f.suggestion for f in found if f.code == "date-unknown"}


@pytest.mark.parametrize(
    ("case", "text", "words"),
    [
        ("dravenko 2024-04-25", "She was charged with “the spreading of false information”.", "spreading false information"),
        ("tavesku 2024-04-18", "He was charged with “charged with organising disorders” by the prosecutor.", "organising disorder"),
    ],
)  # fmt: skip
def test_what_is_offered_for_a_quotation_repeats_no_word_beside_it(
    case: str, text: str, words: str
) -> None:
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert [f.suggestion for f in found if f.code == "quotation-not-verbatim"] == [words]
