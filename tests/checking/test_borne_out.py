"""What a source says word for word is never called wrong, and near to it what it does not say is."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("zeldanek 2025-05-20", "She was arrested in that office by officers who showed no warrant."),
    ("zeldanek 2025-05-20", "The Zabor District Court refused early release on 17 April 2025."),
    ("zeldanek 2025-05-20", "The Lipkov District Court had ended the house arrest because of a letter to the Lantern Fund for Writers."),
    ("zeldanek 2025-05-20", "Mr Balint was sentenced to two years in prison, Ms Feren to one year, suspended."),
    ("zeldanek 2025-06-02", "House arrest ended on 12 July 2024, after the Bureau had intercepted a letter to the Lantern Fund for Writers."),
    ("zeldanek 2025-06-02", "The Working Group adopted its opinion on 27 March 2025. In its view the deprivation of liberty of Ms Zeldanek is arbitrary and falls within categories II and III."),
    ("zeldanek 2025-05-20", "A surgeon's report of 8 March 2024 records that Ms Zeldanek has had type 1 diabetes since 2009. It recommends insulin four times a day at set hours."),
    ("zeldanek 2025-06-16", "An eye specialist was refused. “The prisoner reads without difficulty,” wrote the Prison Service."),
    ("zeldanek 2025-06-16", "What we say of her eyes rests on the letter of her sister of 18 February 2025."),
    ("zeldanek 2025-06-16", "I set beside it what her sister, Agata Zeldanek, wrote of 15 February 2025."),
    ("zeldanek 2025-06-16", "The medicine book shows that her insulin was handed out two hours late or more on six days in March 2024."),
    ("zeldanek 2025-06-16", "The journey took her sister eleven hours each way."),
    ("zeldanek 2025-06-16", "To the Minister of Culture, Leos Hradil\n\nDear Minister,\n\nPlease speak to your colleague."),
    ("zeldanek 2025-06-16", "To the Minister of Justice of Olmaria, Dana Kusov\n\nDear Minister,\n\nPlease release Vilma Zeldanek by 1 July 2025."),
    ("zeldanek 2025-06-16", "Eighty-one days have gone by since the Working Group on Arbitrary Detention adopted its opinion."),
    ("temsai 2024-10-25", "To the Prosecutor General\n\nDear Madam,\n\nPlease release Aruk Temsai by 1 November 2024.\n\nYours faithfully,\nPavel Dorn\nMinister of the Interior, Kessel Palace"),
    ("collahue 2024-06-20", "The National Office recommended that the public prosecutor open an investigation."),
    ("marandu 2024-03-08", "A newspaper wrote that six officers came to her office on Mill Street."),
)  # fmt: skip
WRONG = (
    ("zeldanek 2025-05-20", "On 17 April 2025 the Sternau Town Court refused her early release on health grounds.", "body-unsupported"),
    ("zeldanek 2025-05-20", "Ms Zeldanek was sentenced to two years in prison.", "contradicts-file"),
    ("zeldanek 2025-06-02", "It falls within categories I, II and III, the Working Group says.", "contradicts-file"),
    ("zeldanek 2025-06-02", "The deprivation of liberty of Ms Zeldanek is arbitrary.", "legal-conclusion"),
    ("zeldanek 2025-06-16", "The medicine book shows that her insulin was handed out two hours late or more on sixteen days in March 2024.", "count-off"),
    ("zeldanek 2025-06-16", "The journey took her sister five hours each way.", "count-off"),
    ("zeldanek 2025-06-16", "The Prosecutor General refused to open an investigation, with the words “A fall on the stairs is not a crime.”", "quotation-not-verbatim"),
    ("zeldanek 2025-06-16", "To the Minister of Justice of Olmaria, Leos Hradil\n\nDear Minister,\n\nPlease release Vilma Zeldanek by 1 July 2025.", "addressee-not-in-office"),
    ("temsai 2024-10-25", "To the\nMinister of the Interior, Karl Stenn\n\nDear Minister,\n\nPlease release Aruk Temsai by 1 November 2024.", "addressee-not-in-office"),
    ("zeldanek 2025-06-16", "We also ask the Minister of Justice, Leos Hradil, to tell us by 1 July 2025 what will be done.", "addressee-not-in-office"),
    ("zeldanek 2025-06-16", "She has thus been a convicted prisoner for 497 days.", "custody-status"),
    ("zeldanek 2025-06-16", "The Lipkov District Court ordered her into Lipkov Remand Prison on 8 February 2024. From that day on she served a prison sentence.", "custody-status"),
    ("collahue 2024-06-20", "The public prosecutor of Quellar opened an investigation on 25 April 2024.", "contradicts-file"),
    ("marandu 2024-03-08", "A newspaper wrote that six officers beat her in her office on Mill Street.", "statement-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_a_source_says_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_what_no_source_says_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
