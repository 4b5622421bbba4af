"""Drafts laid out in labelled lines, in lists and under headings, and words that stand beside what they do not mean."""

import pytest

from habeas.checking import check
from tests.checking.test_sentences import found_in
from tools.whole import against

RIGHT = (
    ("karvel", "| Point | Source |\n|---|---|\n| Arrested 17 October 2023 by the Harbour Police | Harbour Committee for Justice, 5 August 2024 |"),
    ("atambayev 2023-02-20", "ALMAZBEK ATAMBAYEV, former president of Kyrgyzstan\nFirst detained: 8 August 2019\nFreed by a crowd: 6 October 2020. Arrested again: 10 October 2020\nSentence: 11 years and 2 months"),
    ("atambayev 2022-07-20", "The new trial has been closed to the public, which we regret."),
    ("atambayev 2023-02-20", "We know of no investigation. Kyrgyzstan is a party to the Convention against Torture, and article 12 asks for a prompt and impartial one."),
    ("dravenko 2024-04-25", "She is weak, her sister says.\n\nBACKGROUND\nThe State Security Service of Varenia arrested Ms Dravenko in Orlest."),
    ("dravenko 2024-05-03", "The Orlest District Court placed her in pre-trial detention two days after the arrest."),
    ("sorushani 2024-03-20", "He was kept alone, he told his lawyer, from 15 January to 4 March. That makes 49 days."),
    ("tavesku 2024-04-20", "Miro Tavesku is chair of the Harbour Workers' Union of Varenia and a free man."),
    ("dravenko 2024-05-03", "DRAVENKO, Oksana\nProfession: journalist (Orlest Courier)\nArrested: 12 February 2024, Orlest\nBy: State Security Service of Varenia\nWarrant: none\nCharge: \"spreading false information\" (13 February 2024)\nHeld: Remand Prison No. 1"),
    ("atambayev 2023-02-20", "The Council, meeting in Geneva, said that two operations had been refused to him; in November the Congress spoke again."),
    ("idris", "Sentenced: 4 September 2023\nBy: Court of Orlava\nTo: 3 years and 6 months\nHearing: closed to the public"),
    ("karvel", "Teoman Karvel was arrested by the Harbour Police. We write without claiming that this is arbitrary."),
    ("atambayev 2023-02-20", "As the Socialist International reports, the National Center for the Prevention of Torture found bruises. We have no second source for them."),
    ("tavesku 2024-04-20", "| Arrest, Kamenport | 9 May 2023 |\n| Operation, Orlest | 8 February 2024 |"),
    ("idris", "ONE-PAGE BRIEF\nAmal Idris, editor of the Dawn Gazette\nAs at 14 May 2024\n\nIn short. Ms Idris is held."),
    ("tavesku 2024-04-20", "We ask the Minister of Justice of Varenia to have the case looked at again by a court that sits in public, and to tell us by 31 May 2024."),
)  # fmt: skip
WRONG = (
    ("tavesku 2024-04-20", "| Arrest, Orlest | 9 May 2023 |", "place-unsupported"),
    ("sorushani 2024-03-20", "Where: Detention Centre No. 2, Tarvil", "place-unsupported"),
    ("atambayev 2023-02-20", "23 June 2020: sentenced in absence by the Pervomaisky District Court in Osh.", "place-unsupported"),
    ("atambayev 2023-02-20", "- Sentenced in his absence on 23 June 2020 by the Pervomaisky District Court in Bishkek to 12 years and 2 months.", "contradicts-file"),
    ("tavesku 2024-04-20", "Arrest, 9 February 2024, Kamenport.", "date-unknown"),
    ("dravenko 2024-05-03", "Letters so far: five", "appeal-count"),
    ("dravenko 2024-05-03", "To leave her without a doctor is torture.", "legal-conclusion"),
    ("idris", "Dear Ambassador,\n\nMay we ask you to forward this message to the Minister of Justice, Mr Davit Korin?", "addressee-not-in-office"),
    ("oswyn", "Ms Oswyn is held.\n\nWho can act. The Prosecutor General, Hanna Weyl, is asked to have a neurologist admitted by 28 February 2025.", "addressee-not-in-office"),
    ("oswyn", "ONE-PAGE BRIEF FOR THE PRESS\nMirela Oswyn, a lawyer in Women's Colony No. 3", "consent-missing"),
    ("dravenko 2024-05-03", "She is awaiting trial in the Women's Prison of Kamenport.", "place-unsupported"),
    ("oswyn", "She is in the prison colony of Ilmen, where the observer visited her.", "place-unsupported"),
    ("tavesku 2024-04-20", "Miro Tavesku is one of ours: chair of the Harbour Workers' Union of Varenia and vice-president of the Dock Workers' World Federation.", "office-unsupported"),
    ("sorushani 2024-03-20", "He told his lawyer that he was kept alone from 15 January to 4 March. This comes to 63 days alone.", "count-off"),
    ("atambayev 2023-02-20", "Bruises were found by the National Center for the Prevention of Torture, and a second source, the Socialist International's statement of 14 May, bears the finding out.", "repeat-as-source"),
    ("dravenko 2024-05-03", "DRAVENKO, Oksana\nArrested: 14 February 2024\nHeld in: Remand Prison No. 1", "date-unknown"),
    ("dravenko 2024-05-03", "DRAVENKO, Oksana\nProfession: teacher\nArrested by: State Security Service of Varenia", "office-unsupported"),
    ("dravenko 2024-05-03", "DRAVENKO, Oksana\nProfession: journalist\nArrested by: Border Guard of Varenia", "body-unsupported"),
    ("sorushani 2024-03-20", "To hold a man for seven weeks without a word to his family is an enforced disappearance.", "legal-conclusion"),
    ("dravenko 2024-05-03", "Warrant: shown to her", "contradicts-file"),
    ("tavesku 2024-04-20", "He was held for 133 days up to the verdict and for 211 days after it, which comes to 354 days.", "count-off"),
)  # fmt: skip
CHRONOLOGY = """1. Chronology
1 March – Charged, as the ministry later said, with "membership of an unlawful group".
4 March – The ministry acknowledges that he is held in Detention Centre No. 2 in Orlest.
12 March – The Ombudsperson of Varenia finds bruises on his back and arms.

2. Treatment
Mr Sorushani told his lawyer that he was beaten by guards."""


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_right_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_what_is_wrong_it_is_said_what(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


def test_one_line_of_a_chronology_does_not_tell_what_another_does() -> None:
    casefile, audience = against("sorushani 2024-03-20")
    found = check(CHRONOLOGY, casefile, audience=audience, as_of=casefile.as_of)
    assert "official-version-omitted" in {f.code for f in found}
