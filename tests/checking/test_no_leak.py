"""What ordinary sentences give away of people who told something in confidence: each was let through once."""

import pytest

from habeas.checking import check
from habeas.core.levels import Level
from tools.whole import against

LEAKS = ("source-recognisable", "above-audience", "identifying-detail", "consent-missing")
PUBLIC, INTERNAL, RESTRICTED = Level.PUBLIC, Level.INTERNAL, Level.RESTRICTED
TOLD = (
    ("kolsen 2025-03-04", PUBLIC, "The prison doctor told us in tears that the guards struck her. The Ministry of the Interior denied that she had been struck."),
    ("kolsen 2025-03-04", PUBLIC, "A doctor of the prison told us what the guards do at night."),
    ("collahue 2025-03-03", INTERNAL, "The doctor of the barracks told us that guards had struck him. The Road Gendarmerie denied that an officer had struck him."),
    ("ostavan 2025-02-03", PUBLIC, "Two nurses of the prison told us that an officer had pulled her by the hair. The Ministry of the Interior denied that she had been pulled by the hair."),
    ("ostavan 2025-02-03", PUBLIC, "Both nurses told us that she fell in the corridor at night. The Prison Administration denied that she was ill."),
    ("idris", PUBLIC, "The State Prison Service denies that she was beaten, but a guard told us that she was."),
    ("ossovan 2024-06-12", INTERNAL, "The Military Prison Service denies it, but a cook told us that he was struck."),
    ("dembral 2024-10-10", PUBLIC, "The Ministry of Justice denied that officers had twisted her arm, but a nurse of the prison told us that they had."),
    ("idris", PUBLIC, "The League asks for an inquiry, since a prisoner who shared her cell told us about the guards."),
    ("fenuare 2025-07-12", PUBLIC, "The family came on 1 December 2024, and they say that a nurse saw that he could not stand without help."),
    ("ostavan 2025-02-03", PUBLIC, "She agrees to the publication of her case, since she fears for her bed in the hospital."),
    ("dembral 2024-10-10", PUBLIC, "She agrees that we write to the government that the guards wait an hour before they call a doctor."),
    ("temsai 2025-03-01", INTERNAL, "Mr Temsai agrees that we write to the government about the shadow on his left lung."),
    ("takvari 2024-07-08", PUBLIC, "Milan from the infirmary told us that she is well."),
    ("karvel", PUBLIC, "Anders brought the news to his wife."),
    ("takvari 2024-07-08", PUBLIC, "Her son Emil says that he misses her. He is six and lives with her sister in Menza."),
    ("ostavan 2025-02-03", PUBLIC, "Her daughter Lina is a happy girl. She is in the second form."),
    ("ostavan 2025-02-03", PUBLIC, "## Who she is\n\nMirela Ostavan is a nurse. Her daughter Lina, aged six, waits for her."),
    ("ossovan 2024-06-12", RESTRICTED, "## Health\n\nHe sleeps in hall 3, in the bunk by the stove. His identity card is AD 771903."),
    ("fenuare 2025-07-12", INTERNAL, "To the Ministry of Justice of Motuvara\n\nDear Sir or Madam,\n\nWe write to you about Lomata Fenuare, a folk singer."),
    ("fenuare 2025-07-12", INTERNAL, "Your Excellency,\n\nWe write to you about Lomata Fenuare, a folk singer."),
    ("saldane 2025-01-10", PUBLIC, "Source: an orderly (call of 24 October)."),
    ("saldane 2025-01-10", PUBLIC, "With thanks to the orderly, who took a great risk."),
    ("saldane 2025-01-10", INTERNAL, "# What an orderly saw\n\nMr Saldane is held in the prison hospital."),
    ("temsai 2025-03-01", PUBLIC, "We hear from the clerk that nothing has changed."),
    ("temsai 2025-03-01", PUBLIC, "- clerk of the colony (Oct 2024)"),
    ("marun 2024-10-10", PUBLIC, "Our friend the cleaner keeps her eyes open."),
    ("marun 2024-10-10", INTERNAL, "Heard from: cleaner, remand prison"),
    ("takvari 2024-07-08", PUBLIC, "Greetings to the orderlies of Tolmin."),
    ("fenuare 2025-07-12", INTERNAL, "One of the boatmen keeps us informed."),
    ("fenuare 2025-07-12", PUBLIC, "A fisherman told us that he was kicked."),
    ("kolsen 2025-03-04", PUBLIC, "Interview with a nurse of the island, 20 October 2024"),
    ("kolsen 2025-03-04", PUBLIC, "The plumber who mends the pipes there told the League what he heard."),
    ("dembral 2024-10-10", PUBLIC, "The gendarme at the gate is a friend of ours."),
    ("dembral 2024-10-10", PUBLIC, "A gendarme lets her use his phone."),
    ("collahue 2025-03-03", PUBLIC, "The canteen of the penal farm says that he eats nothing."),
    ("collahue 2025-03-03", PUBLIC, "A message left the farm in a sack of flour and reached us on Monday."),
    ("idris", PUBLIC, "Our thanks to a nurse on the night ward."),
    ("oswyn", PUBLIC, "Information: guard of the second shift"),
    ("karvel", PUBLIC, "Thanks are due to the cook who spoke up."),
)  # fmt: skip
OPEN = (
    ("ossovan 2023-09-22", PUBLIC, "Mr Ossovan agrees that we write to the government in his name."),
    ("dembral 2024-06-20", PUBLIC, "According to her daughter, Sira Dembral, she fainted on 3 June 2024."),
    ("ostavan 2024-05-20", PUBLIC, "Two nurses who live in the hostel say that an officer pulled her by the hair."),
    ("kolsen 2024-11-04", PUBLIC, "The doctor of the Board of Prison Visitors found a perforated eardrum."),
    ("idris", PUBLIC, "The nurses of the district hospital where she was treated need better equipment."),
    ("dembral 2024-10-10", PUBLIC, "Gendarmes guard her in the Sainte-Anne Clinic in Karabou."),
    ("dembral 2024-10-10", PUBLIC, "A nurse looks in every morning, the Director of the Prison Directorate said."),
    ("fenuare 2025-07-12", PUBLIC, "We ask our readers to write a letter, and to tell us of every answer."),
    ("kolsen 2025-03-04", PUBLIC, "Sources: our interview with her lawyer of 20 March 2024; the Board of Prison Visitors."),
    ("kolsen 2025-03-04", PUBLIC, "According to two students who stood beside her, an officer struck her."),
    ("saldane 2025-01-10", PUBLIC, "A letter from a reader told us how much the appeal of 10 January meant."),
    ("marun 2024-10-10", PUBLIC, "Selko Marun told his lawyer that guards had hit him with a cable."),
    ("ostavan 2025-02-03", PUBLIC, "Mirela Ostavan is a nurse, and we thank the nurses who signed her letter."),
    ("ostavan 2025-02-03", PUBLIC, "Witnesses: two nurses who live in the staff hostel of the Almeda District Hospital."),
    ("collahue 2025-03-03", PUBLIC, "The prison kitchen must give him food that he can eat."),
    ("temsai 2025-03-01", PUBLIC, "He wants to cook for himself, as others may."),
)  # fmt: skip


@pytest.mark.parametrize(("key", "audience", "text"), TOLD, ids=lambda words: str(words)[:60])
def test_what_gives_somebody_away_is_marked(key: str, audience: Level, text: str) -> None:
    assert found_of(key, audience, text)


@pytest.mark.parametrize(("key", "audience", "text"), OPEN, ids=lambda words: str(words)[:60])
def test_what_readers_know_is_left_alone(key: str, audience: Level, text: str) -> None:
    assert found_of(key, audience, text) == set()


def found_of(key: str, audience: Level, text: str) -> set[str]:
    casefile, _ = against(key)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    return {f.code for f in found}.intersection(LEAKS)
