"""How long a visit was, medicine withheld or given too seldom, and what is no transfer, arrest or unreasoned decision."""

import pytest

from tests.reading.telling import proposals_in, stated

NO_CUSTODY = (
    "I was allowed to visit Ana Velmar on 26 February 2024, for the first time since her arrest, for one hour.",
    "Ana Velmar is in prison. Her mother saw her in prison for two hours on 3 May 2024.",
    "The hearing of Ana Velmar, who is in detention, lasted for one hour.",
    "Since her arrest Ana Velmar may telephone for one hour a week.",
    "After the arrest of Ana Velmar officers searched her flat for three hours.",
    "In prison, Ana Velmar is allowed one hour of exercise.",
    "Since her arrest Ana Velmar has been seen once, for two hours, by her lawyer.",
)
CUSTODY = (
    ("Ana Velmar was detained for three hours and released.", "PT3H"),
    ("Ana Velmar was detained for five hours before she saw her lawyer.", "PT5H"),
    ("Ana Velmar has been held for two years and has seen her mother once.", "P2Y"),
)
NO_TRANSFER = (
    ("en", "The public was not admitted to the hearings of 5 and 7 May 2024 in the case of Ana Velmar."),
    ("en", "Observers were not admitted to the trial of Ana Velmar on 4 May 2024."),
    ("en", "Ana Velmar was not admitted to the hearing of 5 May 2024."),
    ("en", "Ana Velmar was admitted to the bar in 2019."),
    ("en", "Ana Velmar was admitted to the Harbour University in 2019."),
    ("en", "Ana Velmar was returned to the court room on 4 May 2024."),
    ("en", "On 4 May 2024 officers took Ana Velmar from her home."),
    ("es", "El 4 de mayo de 2024 unos agentes se llevaron a Ana Velmar de su casa."),
)  # fmt: skip
TRANSFER = (
    "Ana Velmar was admitted to the Central Hospital on 4 May 2024.",
    "Ana Velmar was admitted to the University Hospital on 4 May 2024.",
    "On 4 May 2024 Ana Velmar was taken from her flat to Orlava Prison.",
)
WITHHELD = (
    ("en", "Ana Velmar has not received her inhaler since 10 May 2024.", "inhaler"),
    ("en", "Ana Velmar has not had her inhaler since 10 May 2024.", "inhaler"),
    ("en", "Ana Velmar no longer gets her medicine.", "medicines"),
    ("en", "Ana Velmar gets her inhaler now only once a week.", ""),
    ("en", "Ana Velmar receives her insulin only every third day.", ""),
    ("en", "They give Ana Velmar her tablets only twice a week.", ""),
    ("en", "Ana Velmar only gets her insulin on Mondays.", ""),
    ("fr", "Ana Velmar n'a pas reçu son inhalateur depuis le 10 mai 2024.", "son inhalateur"),
    ("fr", "Ana Velmar ne reçoit ses médicaments qu'une fois par semaine.", ""),
    ("es", "Ana Velmar recibe su inhalador solo una vez por semana.", ""),
    ("es", "A Ana Velmar le dan la insulina solamente cada tres días.", ""),
    ("ru", "Анна Велмар получает ингалятор только раз в неделю.", ""),
    ("ru", "Анна Велмар получает инсулин лишь раз в три дня.", ""),
)  # fmt: skip
GIVEN = (
    "Ana Velmar gets her inhaler every day.",
    "Ana Velmar takes her tablets once a day.",
    "Ana Velmar needs her inhaler twice a day.",
    "Ana Velmar gets parcels only once a month.",
    "Ana Velmar has not received a letter since 10 May 2024.",
)
WITH_GROUNDS = (
    ("en", "There are no grounds for the release of Ana Velmar."),
    ("en", "The Ministry wrote that there is no reason to release Ana Velmar."),
    ("en", "There are no legal grounds to review the conviction of Ana Velmar."),
    ("en", "Ana Velmar is in prison; there is no reason for an amnesty."),
    ("fr", "Il n'existe aucun motif de libérer Ana Velmar."),
    ("fr", "Il n'y a aucun motif pour réexaminer l'affaire d'Ana Velmar."),
)
WITHOUT_REASONS = (
    "The court gave no grounds for keeping Ana Velmar in custody.",
    "Ana Velmar was given no reasons for her arrest.",
)


@pytest.mark.parametrize("text", NO_CUSTODY)
def test_the_length_of_a_visit_call_hearing_or_search_is_none_of_custody(text: str) -> None:
    assert proposals_in("en", text, "custody_duration") == []


@pytest.mark.parametrize(("text", "length"), CUSTODY)
def test_how_long_somebody_was_held_is_read(text: str, length: str) -> None:
    (told,) = proposals_in("en", text, "custody_duration")
    assert stated(told, "length") == length


@pytest.mark.parametrize(("language", "text"), NO_TRANSFER)
def test_not_let_into_a_hearing_or_taken_from_home_is_no_transfer(language: str, text: str) -> None:
    assert proposals_in(language, text, "transfer") == []


@pytest.mark.parametrize("text", TRANSFER)
def test_a_move_to_a_house_is_a_transfer(text: str) -> None:
    assert len(proposals_in("en", text, "transfer")) == 1


def test_taken_from_home_is_an_arrest_also_in_spanish() -> None:
    text = "El 4 de mayo de 2024 unos agentes se llevaron a Ana Velmar de su casa."
    (told,) = proposals_in("es", text, "arrest")
    assert stated(told, "when") == "2024-05-04"


def test_a_thing_taken_away_is_no_arrest() -> None:
    text = "The inhaler of Ana Velmar was taken away on 10 May 2024."
    assert proposals_in("en", text, "arrest") == []
    assert len(proposals_in("en", text, "care_denied")) == 1


@pytest.mark.parametrize(("language", "text", "need"), WITHHELD)
def test_medicine_not_given_or_given_too_seldom_is_care_withheld(
    language: str, text: str, need: str
) -> None:
    (told,) = proposals_in(language, text, "care_denied")
    assert stated(told, "need") == need
    assert proposals_in(language, text, "care_given") == []


@pytest.mark.parametrize("text", GIVEN)
def test_medicine_that_is_given_and_parcels_that_are_not_are_no_care_withheld(text: str) -> None:
    assert proposals_in("en", text, "care_denied") == []


@pytest.mark.parametrize(("language", "text"), WITH_GROUNDS)
def test_no_grounds_for_what_was_asked_is_no_decision_without_reasons(
    language: str, text: str
) -> None:
    assert proposals_in(language, text, "fair_trial_breach") == []


@pytest.mark.parametrize("text", WITHOUT_REASONS)
def test_no_reasons_given_for_custody_are_a_breach(text: str) -> None:
    assert proposals_in("en", text, "fair_trial_breach") != []
