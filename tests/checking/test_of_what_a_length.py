"""A length belongs to what the words tell it of: custody, being alone, or the sentence that was passed."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("saldane 2024-09-30", "He has spent some months of his two years."),
    ("saldane 2024-09-30", "Of his two years he has spent the first weeks in Labour Colony No. 4."),
    ("saldane 2024-09-30", "Petra Lindqvar says that he was kept in solitary confinement for ten days of his two years."),
    ("collahue 2025-02-10", "His four years and six months are what the Special Court for Public Order gave him."),
    ("fenuare 2025-06-30", "His two years and six months began on 21 February 2025."),
    ("ostavan 2024-09-27", "Her two years and six months in prison have begun."),
    ("saldane 2024-09-30", "Il a purgé quelques mois de ses deux ans."),
    ("saldane 2024-09-30", "Selon Petra Lindqvar, il a passé dix jours à l'isolement en prison."),
    ("saldane 2024-09-30", "Según Petra Lindqvar, pasó diez días en aislamiento en la prisión."),
    ("saldane 2024-09-30", "По словам Петры Линдквар, он провёл десять суток в карцере изолятора."),
    ("saldane 2024-09-30", "В тюрьме он провёл несколько месяцев из своих двух лет."),
    ("saldane 2024-09-30", "وقالت بيترا ليندكفار إنه أمضى عشرة أيام في الحبس الانفرادي في السجن."),
)  # fmt: skip
WRONG = (
    ("saldane 2024-09-30", "He has spent six months of his three years."),
    ("saldane 2024-09-30", "He has been in custody for 900 days."),
    ("saldane 2024-09-30", "Il a passé vingt jours à l'isolement en prison."),
    ("saldane 2024-09-30", "Pasó veinte días en aislamiento en la prisión."),
    ("saldane 2024-09-30", "Он содержался в одиночной камере тюрьмы двадцать суток."),
    ("saldane 2024-09-30", "Он находится под стражей 900 дней."),
    ("saldane 2024-09-30", "أمضى عشرين يوماً في الحبس الانفرادي في السجن."),
)


def lengths_found(case: str, text: str) -> list[str]:
    return [words for code, words in found_in(case, text) if code == "duration-unsupported"]


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:40])
def test_a_length_of_the_sentence_or_of_being_alone_is_none_of_custody(
    case: str, text: str
) -> None:
    assert lengths_found(case, text) == []


@pytest.mark.parametrize(("case", "text"), WRONG, ids=lambda words: words[:40])
def test_a_length_that_the_file_has_otherwise_is_found(case: str, text: str) -> None:
    assert len(lengths_found(case, text)) == 1
