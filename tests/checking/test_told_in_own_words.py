"""A careful person's own words for what is on file, and the other way round what is not: each sort on several cases."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("idris", "The Court of Orlava pronounced its sentence on 4 September 2023."),
    ("dravenko 2024-05-03", "In order to obtain a doctor she began a hunger strike on 25 March 2024."),
    ("sorushani 2024-03-20", "To our knowledge no inquiry is pending."),
    ("karvel", "Reckoned in nights, he has been in custody for 349."),
    ("tavesku 2024-04-20", "His passport is still with the Prison Service."),
    ("tavesku 2024-04-20", "The complaint remains under investigation in Orlest."),
    ("tavesku 2024-04-20", "Please stop asking for his release."),
    ("temsai 2024-10-25", "He was moved from Sennet Remand Prison to Ostra Penal Colony on 20 August 2024. He remains a prisoner there."),
    ("atambayev 2023-02-20", "2022, 8 July: the Council says that he is back in prison."),
    ("atambayev 2023-02-20", "27 May 2022: the government's response is welcomed; by then he is in the National Centre of Cardiology."),
    ("atambayev 2022-07-20", "The SI's Council called on the government on 8 July 2022."),
    ("saldane 2024-04-15", "He was placed under house arrest by the Tormund Regional Court on 8 March 2024."),
    ("atambayev 2022-06-10", "On 26 October 2020 the State Penitentiary Service answered that it had received no notice of a hunger strike."),
    ("atambayev 2023-02-20", "His first detention began on 8 August 2019 and was cut short on 6 October 2020."),
    ("atambayev 2023-02-20", "Detained on 8 August 2019, freed by a crowd on 6 October 2020, he was arrested again on 10 October 2020."),
    ("ostavan 2024-10-07", "She was absent through illness on 15 July 2024."),
    ("ossovan 2024-06-12", "Since 20 May 2024 the sentence no longer stands."),
)  # fmt: skip
WRONG = (
    ("idris", "She has needed a wheelchair since May.", "statement-unsupported"),
    ("sorushani 2024-03-20", "His passport was burnt before his eyes.", "statement-unsupported"),
    ("tavesku 2024-04-20", "He is still with the Prison Service.", "status-stale"),
    ("kolsen 2024-11-04", "As we write, she remains in Tolm Island Prison, far from Vassely.", "status-stale"),
    ("atambayev 2022-07-20", "He is being treated at the National Center of Cardiology to this day.", "status-stale"),
    ("ossovan 2024-06-12", "The sentence of October still stands.", "contradicts-file"),
    ("dravenko 2024-05-03", "The Ministry of Justice of Varenia answered our letter on 20 April.", "contradicts-file"),
    ("saldane 2025-01-20", "He was released on 16 December 2024.", "statement-unsupported"),
    ("dravenko 2024-05-03", "Warders shredded her manuscripts and trampled on her spectacles.", "statement-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_told_in_other_words_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_what_is_not_on_file_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
