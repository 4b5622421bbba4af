"""What stands near to the words of a source, and is not what it says."""

import pytest

from tests.checking.test_sentences import found_in

WRONG = (
    ("zeldanek 2025-05-20", "On 17 April 2025 the Sternau Town Court refused her early release on health grounds.", "body-unsupported"),
    ("zeldanek 2025-05-20", "Ms Zeldanek was sentenced to two years in prison.", "contradicts-file"),
    ("zeldanek 2025-06-02", "It falls within categories I, II and III, the Working Group says.", "contradicts-file"),
    ("zeldanek 2025-06-02", "The deprivation of liberty of Ms Zeldanek is arbitrary.", "legal-conclusion"),
    ("zeldanek 2025-06-16", "The medicine book shows that her insulin was handed out two hours late or more on sixteen days in March 2024.", "count-off"),
    ("zeldanek 2025-06-16", "The journey took her sister five hours each way.", "count-off"),
    ("zeldanek 2025-06-16", "The Prosecutor General refused to open an investigation, with the words “A fall on the stairs is not a crime.”", "quotation-not-verbatim"),
    ("zeldanek 2025-06-16", "To the Minister of Justice of Olmaria, Leos Hradil\n\nDear Minister,\n\nPlease release Vilma Zeldanek by 1 July 2025.", "addressee-not-in-office"),
    ("zeldanek 2025-06-16", "We also ask the Minister of Justice, Leos Hradil, to tell us by 1 July 2025 what will be done.", "addressee-not-in-office"),
    ("zeldanek 2025-06-16", "She has thus been a convicted prisoner for 497 days.", "custody-status"),
    ("zeldanek 2025-06-16", "The Lipkov District Court ordered her into Lipkov Remand Prison on 8 February 2024. From that day on she served a prison sentence.", "custody-status"),
    ("collahue 2024-06-20", "The public prosecutor of Quellar opened an investigation on 25 April 2024.", "contradicts-file"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_what_no_source_says_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
