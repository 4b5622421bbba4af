"""How much later something is said to have been than what a draft has just told: in sentences, lines of lists and labels."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("dravenko 2024-05-03", "- Doctor: asked for on 28 March, refused the day after\n- Sister: visited on 1 April. Visits stopped two days later."),
    ("sorushani 2024-03-20", "On 4 March the ministry acknowledged that it held him. He had been charged three days before, it said."),
    ("sorushani 2024-03-20", "Bruises on his back and arms were found by the Ombudsperson the day after the lawyer's visit."),
    ("sorushani 2024-03-20", "His lawyer visited him on 11 March. One day after that visit the Ombudsperson of Varenia found bruises on his back and arms."),
    ("tavesku 2024-04-20", "On 8 February he was moved to the Central Hospital in Orlest, and he was operated on the same day."),
    ("idris", "Arrest: 2 March 2023, State Security Committee. Verdict: six months on, Court of Orlava."),
    ("karvel", "The secretary of the Committee saw him on 2 September, and four days after this the National Preventive Mechanism found swelling on his left knee."),
    ("karvel", "He was arrested on 17 October 2023. Within two months the Brisk District Court prolonged his remand."),
    ("karvel", "He was arrested on 17 October 2023. A year later he is still waiting."),
    ("dravenko 2024-05-03", "In custody: day 82 today"),
    ("dravenko 2024-05-03", "Hunger strike: since 25 March, i.e. five and a half weeks"),
    ("sorushani 2024-03-20", "Bruises were found by the Ombudsperson the day after the lawyer's visit. He had by then been in custody for eight weeks."),
    ("tavesku 2024-04-20", "The ministry took two and a half weeks to answer."),
    ("idris", "The Court of Orlava had sentenced her just over six months after her arrest."),
    ("idris", "The letter of 31 March is 44 days old."),
    ("tavesku 2024-04-20", "Days in custody: 344"),
)  # fmt: skip
WRONG = (
    ("dravenko 2024-05-03", "- Doctor: asked for on 28 March, refused three days later", "three days"),
    ("dravenko 2024-05-03", "Sister: visited on 1 April. Visits stopped a week later.", "a week"),
    ("sorushani 2024-03-20", "On 4 March the ministry acknowledged that it held him. He had been charged the day before.", "the day before"),
    ("sorushani 2024-03-20", "The ministry acknowledged on 4 March that it held him, 39 days after he was taken.", "39 days"),
    ("sorushani 2024-03-20", "His lawyer visited him on 11 March. Five days later the Ombudsperson found bruises on his back.", "Five days"),
    ("tavesku 2024-04-20", "He was moved to the Central Hospital in Orlest on 8 February and operated on there the day after.", "the day after"),
    ("atambayev 2022-12-10", "He was freed by a crowd on 6 October 2020 and rearrested nine days later.", "nine days"),
    ("idris", "Arrest: 2 March 2023, State Security Committee. Verdict: eight months on, Court of Orlava.", "eight months"),
    ("karvel", "He was arrested by the Harbour Police on 17 October 2023. Within three weeks of that the Brisk District Court prolonged his remand.", "three weeks"),
    ("dravenko 2024-05-03", "In custody: day 95 today", "95"),
    ("dravenko 2024-05-03", "Hunger strike, day 52", "Hunger strike, day 52"),
    ("dravenko 2024-05-03", "Hunger strike: since 25 March, i.e. six and a half weeks", "six and a half weeks"),
    ("tavesku 2024-04-20", "The ministry took eight weeks to answer.", "eight weeks"),
    ("tavesku 2024-04-20", "Federation's letter, the day after the refusal.", "the day"),
    ("idris", "The Court of Orlava had sentenced her just over three months after her arrest.", "over three months"),
    ("idris", "The letter of 31 March is now three months old.", "three months"),
    ("oswyn", "The forensic doctor of the Bar recorded scalp wounds on 14 December, a week before our observer's visit.", "a week"),
    ("sorushani 2024-03-20", "For ten weeks nobody would say where he was.", "ten weeks"),
    ("atambayev 2023-02-20", "Three arrests, a sentence in his absence, four and a half years in custody in all.", "four and a half years"),
    ("tavesku 2024-04-20", "Days in custody: 414", "414"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_the_days_of_the_file_bear_out_nothing_is_said(case: str, text: str) -> None:
    assert [code for code, _ in found_in(case, text) if code == "duration-unsupported"] == []


@pytest.mark.parametrize(("case", "text", "length"), WRONG, ids=lambda words: words[:50])
def test_a_length_between_two_events_that_lie_otherwise_apart_is_found(
    case: str, text: str, length: str
) -> None:
    assert ("duration-unsupported", length) in found_in(case, text)
