"""What stands at a time: a judgment set aside and passed anew, a place left, a strike that is over, and who is meant beside the person."""

import pytest

from habeas.checking import check
from tools.whole import against

RIGHT = (
    ("fenuare 2025-02-05", "He is on remand in Ravatu Central Prison."),
    ("fenuare 2025-02-05", "Mr Fenuare is awaiting trial once more; no court has sentenced him since the judgment of 14 June 2024 was set aside."),
    ("fenuare 2025-02-05", "His sister was let in on 6 April and 17 August 2024."),
    ("fenuare 2025-04-10", "The judgment of 14 June 2024 was set aside, and the second judgment stands."),
    ("fenuare 2025-07-18", "The second judgment was confirmed on 12 June 2025; the first had been quashed on 11 October 2024."),
    ("fenuare 2025-04-10", "He is held in Hanua Island Prison, eleven hours from Ravatu by boat."),
    ("dembral 2024-04-20", "Two of her assistants, arrested together with her, were let go that evening."),
    ("dembral 2024-04-20", "Two assistants were taken as well and were freed within hours."),
    ("dembral 2024-04-20", "The police released the two assistants on the evening of 11 October 2023."),
    ("dembral 2024-06-20", "Whoever quotes the one must quote the other."),
    ("dembral 2024-06-20", "Idrissa Benkao of Benkao Chambers visited her on 30 October 2023."),
    ("dembral 2024-06-20", "Ramata Tolou of the Prison Directorate told the Karabou Tribune that her health was satisfactory; a cardiologist found severe aortic stenosis."),
    ("dembral 2024-06-20", "The lawyer asked for an investigation; the Prosecutor General's Office refused one on 16 February 2024."),
    ("dembral 2024-06-20", "Ms Dembral, who is under house arrest in Karabou, had been held in Wendou Central Prison before."),
    ("dembral 2024-10-14", "She was under house arrest until 26 September 2024."),
    ("fenuare 2025-04-10", "On 14 February 2025 he was absent through illness. Our observer was present outside the court."),
    ("fenuare 2025-04-10", "The hearing of 15 March 2024 was open to the public. It lasted a short time."),
    ("fenuare 2025-04-10", "The second trial took three hearings. All of them were closed to the public."),
    ("fenuare 2025-07-18", "He is barred from singing in public for one year."),
    ("dembral 2024-06-20", "On 4 April 2024 the Karabou Court of Appeal heard her case. Journalists followed that hearing from the public benches."),
    ("dembral 2024-06-20", "The stenosis has not improved."),
    ("dembral 2024-10-14", "Four days later the court sentenced her to two years and three months in prison."),
    ("dembral 2024-04-20", "The certificate adds that the operation cannot be performed in Sendara."),
    ("dembral 2024-10-14", "Dr Nene Alasko recommended that the valve be replaced within three months."),
    ("dembral 2024-10-14", "Whom to see\n\nLamine Sorro, the Minister of Justice; Halima Dossin, the Prosecutor General."),
    ("temsai 2024-03-15", "The spokesman is Aruk Temsai, a fisherman, who leads the Upper Lirra Assembly as its speaker."),
    ("saldane 2024-09-30", "He has now been in custody, including 58 days of house arrest, for 261 days."),
)  # fmt: skip

WRONG = (
    ("fenuare 2025-02-05", "He is at the moment on hunger strike.", "status-stale", "on hunger strike"),
    ("fenuare 2025-07-18", "By November 2024 he was already a convicted prisoner.", "custody-status", "convicted prisoner"),
    ("fenuare 2025-02-05", "In December 2024 he was serving his sentence in Ravatu.", "custody-status", "serving his sentence"),
    ("fenuare 2025-02-05", "Today he is a sentenced prisoner.", "custody-status", "sentenced prisoner"),
    ("fenuare 2025-04-10", "Mr Fenuare is awaiting trial.", "custody-status", "awaiting trial"),
    ("fenuare 2025-04-10", "The second judgment has been quashed.", "contradicts-file", "judgment has been quashed"),
    ("fenuare 2025-04-10", "He is held in Ravatu Central Prison, where he has been since last autumn.", "status-stale", "Ravatu Central Prison"),
    ("dembral 2024-06-20", "Ms Dembral, who is in a cell in Wendou Central Prison, had asked to travel.", "status-stale", "in a cell"),
    ("dembral 2024-10-14", "She is living under house arrest and sees nobody.", "status-stale", "under house arrest"),
    ("dembral 2024-04-20", "She and two assistants were released on 12 October 2023.", "statement-unsupported", "were released"),
    ("fenuare 2025-04-10", "The discharge letter says that he had lost twenty-four kilograms and that a neurologist should look at him.", "contradicts-file", "twenty-four"),
    ("fenuare 2025-04-10", "The first judgment, of 14 June 2024, had been upheld on 11 October 2024.", "contradicts-file", "upheld"),
    ("fenuare 2025-04-10", "The second trial took three hearings. All of them were open to the public.", "contradicts-file", "open"),
    ("fenuare 2025-04-10", "On 14 February 2025 he was led into the courtroom.", "contradicts-file", "led into"),
    ("fenuare 2025-04-10", "Hester Calbary asked for one on 13 December 2024; the Attorney General's Office refused it on 8 January 2025.", "body-unsupported", "Attorney General"),
    ("fenuare 2025-07-18", "He is forbidden to sing in public for three years.", "contradicts-file", "three years"),
    ("dembral 2024-06-20", "The hearing of 14 October 2023 took twelve minutes. Reporters watched it from the public benches.", "contradicts-file", "watched"),
    ("dembral 2024-06-20", "A second examination found the stenosis unchanged.", "contradicts-file", "unchanged"),
    ("dembral 2024-10-14", "Four days later the court sentenced her to three years and two months in prison.", "contradicts-file", "three years"),
    ("dembral 2024-04-20", "The operation can be performed in Sendara.", "contradicts-file", "performed"),
    ("dembral 2024-04-20", "Awa Dembral, an opposition deputy, who chairs the Civic Union, is held.", "office-unsupported", "chairs"),
    ("dembral 2024-10-14", "Dr Nene Alasko recommended an operation within six months.", "contradicts-file", "six months"),
    ("dembral 2024-10-14", "Whom to see\n\nLamine Sorro, the Minister of Justice; Amadou Keral, the Prosecutor General.", "addressee-not-in-office", "Amadou Keral"),
    ("dembral 2024-06-20", "Whoever is in charge must act.", "demand-unclear", "must act"),
)  # fmt: skip


@pytest.mark.parametrize(("key", "text"), RIGHT)
def test_nothing_is_said_of_what_stood_then(key: str, text: str) -> None:
    casefile, level = against(key)
    found = check(text, casefile, audience=level, as_of=casefile.as_of)
    assert [(f.code, text[f.start : f.end]) for f in found if f.code in CODES] == []


@pytest.mark.parametrize(("key", "text", "code", "place"), WRONG)
def test_what_did_not_stand_is_found(key: str, text: str, code: str, place: str) -> None:
    casefile, level = against(key)
    found = check(text, casefile, audience=level, as_of=casefile.as_of)
    start = text.index(place)
    assert any(f.code == code and f.start < start + len(place) and start < f.end for f in found)


CODES = {code for _, _, code, _ in WRONG} | {"body-unsupported"}
