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
    ("dravenko 2024-04-10", "On 25 March she stopped eating. Three days into the strike her lawyer asked for a doctor."),
    ("dravenko 2024-04-10", "Today is the seventeenth day of her strike and the fifty-ninth of her custody."),
    ("tavesku 2024-02-20", "4. A week after that no, our letter.\n5. The reply took eighteen days. It came on 9 February, the day after he had been taken to hospital."),
    ("karvel", "The Harbour Police took him on 17 October of last year. Seven weeks passed before the Brisk District Court prolonged his remand."),
    ("sorushani 2024-02-15", "The Centre called on the ministry on 19 January. Eleven days later the Assembly for Lawyers at Risk sent an urgent appeal."),
    ("tavesku 2024-04-20", "The answer came on 9 February. Mr Tavesku had been taken to the Central Hospital in Orlest the day before, and had been operated on there."),
    ("dravenko 2024-04-10", "A request by her lawyer of 28 March had been rejected the following day by the Prison Service."),
    ("dravenko 2024-04-25", "On 28 March her lawyer asked the Prison Service for a doctor; a day later the request was turned down."),
    ("dravenko 2024-05-03", "Her lawyer asked the Prison Service for a doctor on 28 March, and the answer, the day after, was no."),
    ("dravenko 2024-04-25", "She was arrested on 12 February. It recalls that she had written about the harbour fund. On the following day she was charged."),
    ("dravenko 2024-04-25", "We ask you to let a doctor see her by 2 May 2024 and to let her sister visit her again by the same day."),
    ("sorushani 2024-03-20", "He was arrested on 15 January 2024. The Tarvil Human Rights Centre reported four days later that his family did not know where he was."),
    ("sorushani 2024-03-20", "His lawyer visited him on 11 March. He told her that he had been kept alone until 4 March. The next day the Ombudsperson found bruises on his back."),
    ("tavesku 2024-04-20", "The ministry replied on 9 February; Mr Tavesku had been transferred to the Central Hospital in Orlest the day before and operated on there."),
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
    ("dravenko 2024-04-10", "Today is the thirtieth day of her strike and the fifty-ninth of her custody.", "thirtieth day of her strike"),
    ("dravenko 2024-04-10", "Today is the seventeenth day of her strike and the seventieth of her custody.", "seventieth"),
    ("tavesku 2024-02-20", "The reply took six weeks.", "six weeks"),
    ("tavesku 2024-02-20", "The reply came on 9 February, three days after he had been taken to hospital.", "three days"),
    ("karvel", "The Harbour Police took him on 17 October of last year. A fortnight passed before the Brisk District Court prolonged his remand.", "A fortnight"),
    ("karvel", "He will have been inside for two years next month.", "two years"),
    ("oswyn", "She was arrested on 21 June 2022. It took two years until the Lakeside Regional Court passed its judgment.", "two years"),
    ("sorushani 2024-02-15", "Since 15 January there has been no news of him; that is 42 days.", "42 days"),
    ("sorushani 2024-02-15", "The Centre called on the ministry on 19 January. Three weeks later the Assembly for Lawyers at Risk sent an urgent appeal.", "Three weeks"),
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
