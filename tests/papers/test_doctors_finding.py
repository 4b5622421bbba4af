"""That no doctor has found anything is said to be missing only where none has."""

from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.health_condition import HealthCondition, Trend
from habeas.papers import Draft, write
from tests.papers.varenia import AS_OF, said, the_case

QUOTE = "Her sight was getting worse"
COMPLAINTS = ("headaches", "a fever", "back pain", "dizziness", "a cough", "a rash")
LATER = tuple(
    said(
        f"later{day}",
        HealthCondition(
            when=When(f"2024-04-1{day}"), condition=what, trend=Trend.ILL, observer="sister"
        ),
        "note",
        QUOTE,
    )
    for day, what in enumerate(COMPLAINTS)
)
DIAGNOSED = said(
    "diagnosed",
    HealthCondition(
        when=When("2024-03-01"), condition="glaucoma", trend=Trend.ILL, observer="Dr Ana Velmar"
    ),
    "note",
    QUOTE,
)


def lacks_a_doctor(draft: Draft) -> bool:
    return any("No doctor's finding on health" in m.text for m in draft.missing)


def test_a_diagnosis_that_many_complaints_followed_is_on_file() -> None:
    case = the_case(DIAGNOSED, *LATER, without=("sight",))
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert not lacks_a_doctor(draft)


def test_without_a_doctor_it_is_said_to_be_missing() -> None:
    case = the_case(*LATER, without=("sight",))
    draft = write("public_statement", case, as_of=AS_OF, audience=Level.INTERNAL)
    assert lacks_a_doctor(draft)
