"""Lines under a label, cells of tables and questions answered in a word, held against the file like sentences."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("karvel", "Q: Has he been convicted?\nA: No. He is charged with extortion and held on remand."),
    ("karvel", "6. Last court date? 4 December 2023. Public: no. Present: no."),
    ("karvel", "Charge: extortion"),
    ("karvel", "Q: How long has he been inside?\nA: Eleven and a half months."),
    ("karvel", "Q: Who found the swelling?\nA: The National Preventive Mechanism, on 6 September."),
    ("tavesku 2024-04-20", "| Operation, Orlest | 8 February 2024 |\n| Release, on health grounds | 16 April 2024 |"),
    ("tavesku 2024-04-20", "Trial, 18 September 2023: closed; defence witnesses, refused; sentence, four years."),
    ("sorushani 2024-03-20", "Investigation? None opened by 12 March."),
    ("dravenko 2024-05-03", "Hunger strike: since 25 March; denied by the Prison Service"),
    ("oswyn", "At the hearing: absent\nHealth: headaches, stronger since January"),
    ("idris", "Present: yes\nPublic: no"),
    ("idris", "Person         Amal Idris, editor, Dawn Gazette\nHearing        closed to the public; she was present\nSight          getting worse\nEye doctor     none had come by 10 May, to our knowledge\nOur letters    one, of 31 March"),
    ("karvel", "Charges, hearings, and the law applied"),
)  # fmt: skip
WRONG = (
    ("karvel", "Q: Has he been convicted?\nA: Yes, of extortion.", "custody-status", "Yes, of extortion."),
    ("karvel", "6. Last court date? 4 December 2023. Public: yes. Present: no.", "contradicts-file", "yes"),
    ("karvel", "6. Last court date? 4 December 2023. Public: no. Present: yes.", "contradicts-file", "yes"),
    ("idris", "Arrest         2 March 2023\nHearing        public; she was present", "contradicts-file", "public"),
    ("idris", "Arrest         2 March 2023\nOur letters    3", "appeal-count", "3"),
    ("idris", "Arrest         2 March 2023, by the Ministry of Defence\nTerm           3 years and 6 months", "body-unsupported", "Ministry of Defence"),
    ("karvel", "Surgeon? Never.", "absolute-negative", "Never"),
    ("idris", "6/ An eye doctor? None, ever.", "absolute-negative", "None, ever"),
    ("karvel", "Charge: fraud", "contradicts-file", "fraud"),
    ("karvel", "Q: How long has he been inside?\nA: Ten months.", "duration-unsupported", "Ten months"),
    ("karvel", "Q: Who found the swelling?\nA: The Ombudsman of Varenia, on 6 September.", "body-unsupported", "The Ombudsman of Varenia, on 6 September"),
    ("karvel", "Any reply to the letter of 5 August? Yes, a short one.", "contradicts-file", "Yes, a short one"),
    ("karvel", "Second source for the kicking? Harbour Radio.", "repeat-as-source", "Harbour Radio"),
    ("tavesku 2024-04-20", "| Release, on bail | 16 April 2024 |", "contradicts-file", "on bail"),
    ("tavesku 2024-04-20", "Trial, 18 September 2023: closed; defence witnesses, three heard; sentence, four years.", "contradicts-file", "three heard"),
    ("sorushani 2024-03-20", "Investigation? Opened the same week.", "contradicts-file", "Opened the same week"),
    ("sorushani 2024-03-20", "Family? They were told on day one.", "contradicts-file", "They were told on day one"),
    ("tavesku 2024-04-20", "Trial, 18 September 2023: open", "contradicts-file", "open"),
    ("atambayev 2022-07-20", "* 2nd trial: since spring; open.", "contradicts-file", "open"),
    ("atambayev 2022-07-20", "* In the National Centre of Cardiology since May.", "status-stale", "In the National Centre of Cardiology since May"),
    ("karvel", "11. Minister? Jonas Hale.", "addressee-not-in-office", "Jonas Hale"),
    ("oswyn", "The Society wrote on 11 November 2024; answered on 2 December.", "contradicts-file", "answered on 2 December"),
    ("oswyn", "At the hearing: present, with counsel", "contradicts-file", "present, with counsel"),
    ("oswyn", "Health: headaches, easing", "contradicts-file", "easing"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_value_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code", "value"), WRONG, ids=lambda words: words[:50])
def test_a_wrong_value_is_found_where_it_stands(
    case: str, text: str, code: str, value: str
) -> None:
    assert (code, value) in found_in(case, text)
