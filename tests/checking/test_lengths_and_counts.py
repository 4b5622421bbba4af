"""Lengths between what the sources tell, and numbers of people, things and hearings: of right ones nothing is said."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("collahue 2025-02-10", "On 22 November 2024, two days after his arrival in the hospital, Dr Ines Paucar operated on him."),
    ("collahue 2024-06-20", "How long. 40 days in Quellar Barracks, from 7 March to 16 April 2024, and 65 days in Quellar Remand Prison since: 105 days in all."),
    ("takvari 2024-04-30", "She was arrested on 19 May 2023, seventeen days after a state of emergency had been declared."),
    ("takvari 2024-04-30", "Mirja Solvane was sworn in as Minister of Defence on 12 February 2024. Six days later her sister visited Dr Takvari."),
    ("takvari 2024-04-30", "On 14 June 2023 the Military Prosecutor's Office charged her. Eight days earlier the ministry had at last said where she was."),
    ("takvari 2024-04-30", "If confirmed, the facts under 4 may raise questions under article 7 of the Covenant."),
    ("takvari 2024-04-30", "On 12 April 2024, the fifth day of her hunger strike, the Directorate of Military Prisons said that the prison doctor saw her every week."),
    ("temsai 2024-10-25", "“His state gives no reason for concern,” the Prison Administration wrote on 14 October 2024."),
    ("marun 2024-08-20", "The Rural League wrote on 11 March 2024 to the Ministry of Justice."),
    ("takvari 2024-04-30", "Many of our members have written to the Minister since 2023."),
    ("temsai 2024-10-25", "We acknowledge that his wife was able to visit him on 14 September 2024."),
    ("takvari 2024-04-30", "She has been in custody twice: for 197 days between 19 May 2023 and 1 December 2023, and for 111 days, up to today, since 11 January 2024."),
    ("takvari 2024-04-30", "The first spell lasted 197 days and the second has lasted 111 days, 308 days together."),
    ("takvari 2023-10-20", "On 3 July 2023 the Second Military Court ordered pre-trial detention. The order runs for six months."),
    ("takvari 2023-10-20", "On 3 July 2023, the 46th day of her custody if the day of arrest is counted, a court looked at the case."),
    ("takvari 2024-04-30", "Dr Takvari was held in Karsk Barracks for seven weeks before she was moved to Tolmin Fort Prison."),
    ("takvari 2024-04-30", "She was held in Karsk Barracks for 53 days and then in Tolmin Fort Prison."),
    ("takvari 2024-04-30", "She was held for 197 days up to 1 December 2023 and for 111 days since 11 January 2024. Together these are 308 days."),
    ("takvari 2024-04-30", "The calendar days of the two spells come to 197 and 111, so to 308 altogether."),
    ("takvari 2024-04-30", "First spell 197 days, second spell 111 days. The sum, 308 days, leaves out the weeks on bail."),
    ("takvari 2024-04-30", "Three letters went to the ministry, two in March and one in April; in all, three."),
    ("takvari 2024-04-30", "The court sat on five days and did not admit the two witnesses whom the defence had named."),
    ("kolsen 2024-11-04", "She slept with nine other women in a room meant for four."),
    ("kolsen 2024-11-04", "She was one of ten women who slept in a room meant for four."),
    ("kolsen 2025-03-10", "The court heard six witnesses in all and refused to hear three others."),
    ("saldane 2024-09-30", "The prosecution had demanded four years in prison; the court gave him two."),
    ("kolsen 2024-11-04", "Her mother was with her once in July."),
    ("kolsen 2024-11-04", "Nadira Kolsen has been in custody twice."),
    ("kolsen 2024-11-04", "Between the two arrests she had been at liberty for three days."),
    ("saldane 2024-09-30", "The four hearings of the trial were open to the public."),
    ("temsai 2024-10-25", "By us: an urgent appeal to the Prosecutor General's Office (5 February 2024), a letter to the Ministry of Justice (12 August 2024) and a public call to the Prison Administration (30 September 2024), three appeals in all."),
    ("takvari 2024-07-15", "We thank the ministry for its reply of 13 May 2024. It came ten weeks after our letter of 5 March."),
    ("takvari 2024-04-30", "Open Wards International called on the ministry on 1 September 2023 and on 5 March 2024. Between the first of them and this statement lie 242 days."),
    ("takvari 2024-04-30", "Custody. Taken on 19 May 2023, on bail from 1 December 2023 to 11 January 2024. By the calendar that leaves 308 days up to today."),
    ("takvari 2024-04-30", "The Directorate gives 8 April 2024 as the first day of the hunger strike."),
    ("takvari 2024-04-30", "The first day of the hunger strike was 8 April 2024, the fifth 12 April."),
    ("takvari 2024-07-15", "Dr Royd recommended an operation within eight weeks."),
    ("takvari 2024-04-30", "She has been held for 308 days in all: 197 in the first spell and 111 in the second."),
    ("kolsen 2024-11-04", "Seven other students were arrested with her and were let go on the next day."),
)  # fmt: skip
WRONG = (
    ("collahue 2025-02-10", "On 22 November 2024, nine days after his arrival in the hospital, Dr Ines Paucar operated on him.", "duration-unsupported"),
    ("collahue 2024-06-20", "How long. 40 days in Quellar Barracks, from 7 March to 16 April 2024, and 85 days in Quellar Remand Prison since.", "duration-unsupported"),
    ("takvari 2024-04-30", "On 14 June 2023 the Military Prosecutor's Office charged her. Twenty days earlier the ministry had acknowledged where she was.", "duration-unsupported"),
    ("takvari 2024-07-15", "The neurologist of the Commission examined her on 17 June 2024, six weeks before she was moved to the Central Military Hospital.", "duration-unsupported"),
    ("takvari 2024-04-30", "She has been in custody twice: for 297 days between 19 May 2023 and 1 December 2023, and for 111 days, up to today, since 11 January 2024.", "duration-unsupported"),
    ("takvari 2024-04-30", "The first spell lasted 197 days and the second has lasted 111 days, 408 days together.", "duration-unsupported"),
    ("takvari 2023-10-20", "On 3 July 2023 the Second Military Court ordered pre-trial detention. The order runs for nine months.", "duration-unsupported"),
    ("takvari 2023-10-20", "On 3 July 2023, the 66th day of her custody if the day of arrest is counted, a court looked at the case.", "duration-unsupported"),
    ("takvari 2024-04-30", "She was held in Karsk Barracks for 83 days and then in Tolmin Fort Prison.", "duration-unsupported"),
    ("takvari 2024-04-30", "She was held for 197 days up to 1 December 2023 and for 111 days since 11 January 2024. Together these are 338 days.", "count-off"),
    ("takvari 2024-04-30", "The calendar days of the two spells come to 197 and 111, so to 318 altogether.", "count-off"),
    ("takvari 2024-04-30", "First spell 197 days, second spell 111 days. The sum, 328 days, leaves out the weeks on bail.", "count-off"),
    ("takvari 2024-04-30", "The court did not admit the four witnesses whom the defence had named.", "count-off"),
    ("kolsen 2024-11-04", "She was one of fourteen women who slept in a room meant for four.", "count-off"),
    ("kolsen 2024-11-04", "Eleven other students were arrested with her and were let go on the next day.", "count-off"),
    ("kolsen 2025-03-10", "The court heard two witnesses of the defence and turned away seven others.", "count-off"),
    ("saldane 2024-09-30", "The prosecution had demanded seven years in prison.", "count-off"),
    ("saldane 2024-09-30", "The seven hearings of the trial were open to the public.", "count-off"),
    ("takvari 2024-04-30", "On 1 March 2024 Open Wards International wrote to the Minister of Defence.", "date-unknown"),
    ("takvari 2024-07-15", "We thank the ministry for its reply of 13 May 2024. It came twenty weeks after our letter of 5 March.", "duration-unsupported"),
    ("takvari 2024-04-30", "Open Wards International called on the ministry on 1 September 2023 and on 5 March 2024. Between the first of them and this statement lie 142 days.", "duration-unsupported"),
    ("kolsen 2024-11-04", "Nine other students were arrested with her and were let go on 3 March 2024.", "count-off"),
    ("takvari 2024-04-30", "Custody. Taken on 19 May 2023, on bail from 1 December 2023 to 11 January 2024. By the calendar that leaves 408 days up to today.", "duration-unsupported"),
    ("takvari 2024-04-30", "The hunger strike began on 8 April 2024 in the fort. It has thus gone on for 41 days.", "duration-unsupported"),
    ("takvari 2024-04-30", "The third day of the hunger strike was 12 April 2024.", "duration-unsupported"),
    ("takvari 2024-07-15", "Dr Royd recommended that the right hand be given an operation within eighteen weeks.", "contradicts-file"),
    ("takvari 2024-04-30", "She has been held for 308 days in all: 197 in the first spell and 121 in the second.", "count-off"),
    ("kolsen 2024-11-04", "Eleven of the other students were arrested with her and were let go on 3 March 2024.", "count-off"),
    ("kolsen 2024-11-04", "She had shared a room meant for four with fourteen other women and should be given a bed.", "count-off"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
