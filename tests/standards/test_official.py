"""What is the authorities' own version, by the one definition that papers, the check and the dossier share."""

import pytest

from habeas.core.claims import Claim, Polarity
from habeas.core.facts import Fact
from habeas.core.when import When
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.visit import Visit
from habeas.standards import has_version, versions
from tests.making import a_casefile, a_claim, a_source

POLICE = "police of Orlava"
SAID = a_source("said", on="2024-05-05")
LATER = a_source("later", on="2024-05-20")


def told(fact: Fact, by: str | None, *, denied: bool = False, source: str = "said") -> Claim:
    polarity = Polarity.DENIED if denied else Polarity.AFFIRMED
    place = SAID if source == "said" else LATER
    return a_claim(f"{fact.key}-{source}", fact, source=place, polarity=polarity, attribution=by)


def of(*claims: Claim) -> list[str]:
    case = a_casefile(*claims, sources=(SAID, LATER))
    return [claim_id for held in versions(case) for claim_id in held.claim_ids]


@pytest.mark.parametrize(
    ("claim", "is_theirs"),
    [
        (told(HealthCondition(condition="well"), POLICE), True),
        (told(Mistreatment(method="beaten"), POLICE, denied=True), True),
        (told(Detention(), POLICE, denied=True), True),
        (told(Charge(offence="fraud"), POLICE, denied=True), True),
        (told(Visit(actor="her mother"), POLICE), True),
        (told(Detention(), POLICE), False),
        (told(Charge(offence="fraud"), POLICE), False),
        (told(Detention(), "her sister", denied=True), False),
        (told(CareDenied(need="insulin"), "Ombudsman of Varenia"), False),
        (told(CareDenied(need="insulin"), "Prison Service of Varenia"), True),
        (told(Mistreatment(), "doctor of the Ombudsperson", denied=True), False),
        (told(HealthCondition(condition="well"), None), False),
    ],
)
def test_what_an_authority_says_of_care_and_whatever_it_denies_is_its_version(
    claim: Claim, is_theirs: bool
) -> None:
    assert (of(claim) == [claim.id]) is is_theirs


@pytest.mark.parametrize(
    ("publisher", "fact", "is_theirs"),
    [
        ("Ministry of Justice of Varenia", HealthCondition(condition="satisfactory"), True),
        ("Prison Service of Varenia", CareGiven(need="insulin"), True),
        ("Ministry of Justice of Varenia", Charge(offence="fraud"), False),
        ("Ombudsman of Varenia", CareDenied(need="insulin"), False),
        ("Orlest City Court", HealthCondition(condition="well"), False),
        ("Committee to Protect Journalists", HealthCondition(condition="weak"), False),
        ("Varenia Prison Watch", HealthCondition(condition="weak"), False),
        ("Orlest Courier", HealthCondition(condition="weak"), False),
    ],
)
def test_what_whoever_holds_people_publishes_of_their_custody_is_its_version(
    publisher: str, fact: Fact, is_theirs: bool
) -> None:
    source = a_source("theirs", on="2024-05-05", publisher=publisher)
    case = a_casefile(a_claim("c", fact, source=source), sources=(source,))
    assert bool(versions(case)) is is_theirs


def test_a_denial_of_custody_is_past_once_an_authority_says_that_it_holds_the_person() -> None:
    denied = told(Detention(), POLICE, denied=True)
    owned = told(
        Detention(when=When("2024-05-18"), where="Orlava"), "Ministry of Justice", source="later"
    )
    case = a_casefile(denied, owned, sources=(SAID, LATER))
    assert versions(case) == ()
    assert has_version(case)


def test_one_who_speaks_is_no_other_side() -> None:
    case = a_casefile(told(HealthCondition(condition="well"), POLICE), sources=(SAID,))
    assert versions(case, POLICE) == ()
    assert not has_version(case, POLICE)
