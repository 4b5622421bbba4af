"""What a neutral fact amounts to for one of the categories: yes or no of one fact, in words that reasons repeat."""

import re

from habeas.core.casefile import Casefile
from habeas.core.facts import Fact, Role
from habeas.core.values import Stated
from habeas.core.when import When
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention, Status
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.release import Basis, Release
from habeas.kinds.sentence import Sentence
from habeas.procedures.arbitrary.assessment import Find, Test, Weighed, weighed
from habeas.standards import acknowledgements, legal_clocks

FREED_FOR_GOOD = {Basis.END_OF_SENTENCE, Basis.PARDON, Basis.AMNESTY, Basis.ACQUITTAL, Basis.QUASHED}  # fmt: skip


def grounds(fact: Fact) -> str:
    """The words in which an authority gives its ground: the reason of an arrest, the offence, the article."""
    if isinstance(fact, Arrest):
        return fact.reason or ""
    if isinstance(fact, Charge):
        return f"{fact.offence or ''} {fact.article or ''}".strip()
    return (fact.offence or "") if isinstance(fact, Sentence) else ""


def ground_names(pattern: str) -> Test:
    """The authority's own ground names one of these words."""
    words = re.compile(pattern, re.IGNORECASE)
    return lambda fact: words.search(grounds(fact)) is not None


def role_names(pattern: str) -> Test:
    """The person's office, profession or organisation carries one of these words."""
    words = re.compile(pattern, re.IGNORECASE)

    def fits(fact: Fact) -> bool:
        if not isinstance(fact, AffiliationRole):
            return False
        return words.search(f"{fact.office or ''} {fact.organisation or ''}") is not None

    return fits


def breach(*guarantees: Guarantee) -> Test:
    """A source says that one of these guarantees was not kept."""
    return lambda fact: isinstance(fact, FairTrialBreach) and fact.guarantee in guarantees


def states_a_ground(fact: Fact) -> bool:
    """An accusation or a conviction by name."""
    return isinstance(fact, Charge | Sentence) and bool(grounds(fact))


def no_warrant(fact: Fact) -> bool:
    """Taken, and no warrant was shown."""
    if isinstance(fact, FairTrialBreach):
        return fact.guarantee is Guarantee.WARRANT
    return isinstance(fact, Arrest) and fact.warrant is Stated.NO


def warrant_shown(fact: Fact) -> bool:
    """Taken on a warrant."""
    return isinstance(fact, Arrest) and fact.warrant is Stated.YES


def convicted(fact: Fact) -> bool:
    """A court passed a sentence."""
    return isinstance(fact, Sentence)


def not_acknowledged(fact: Fact) -> bool:
    """Held by a state that did not say so."""
    return isinstance(fact, EnforcedDisappearance) and fact.acknowledged is not Stated.YES


def acknowledged(fact: Fact) -> bool:
    """An authority acknowledged holding the person."""
    return isinstance(fact, EnforcedDisappearance) and fact.acknowledged is Stated.YES


def word_of_an_authority(why: str) -> Find:
    """The detentions of which an authority itself tells."""
    return lambda casefile: weighed(casefile, acknowledgements(casefile), why)


def open_hearing(fact: Fact) -> bool:
    """A hearing that the public could attend."""
    return isinstance(fact, Hearing) and fact.public is Stated.YES


def present(fact: Fact) -> bool:
    """A hearing at which the person was."""
    return isinstance(fact, Hearing) and fact.presence is Presence.PRESENT


def administrative(fact: Fact) -> bool:
    """Held without a criminal charge, by order of an administration."""
    return isinstance(fact, Detention) and fact.status is Status.ADMINISTRATIVE


def held_after_release(why: str) -> Find:
    """Releases for good after which the file has the person in custody again."""

    def find(casefile: Casefile) -> tuple[Weighed, ...]:
        freed = [
            held for held in casefile.in_role(Role.RELEASE)
            if isinstance(held.followed.fact, Release)
            and held.followed.fact.basis in FREED_FOR_GOOD
            and any(_is_after(arrest.followed.when, held.followed.when)
                    for arrest in casefile.in_role(Role.ARREST))
        ]  # fmt: skip
        return weighed(casefile, freed, why)

    return find


def _is_after(one: When | None, other: When | None) -> bool:
    return one is not None and other is not None and other.is_before(one) is True


def brought_to_a_judge(*, late: bool, why: str) -> Find:
    """The hearings after an arrest by which the clock to a judge stands in the one way or the other for certain."""

    def find(casefile: Casefile) -> tuple[Weighed, ...]:
        clocks = [c for c in legal_clocks(casefile) if c.key == "judge" and c.is_exceeded is late]
        by_id = {h.id: h for h in casefile.in_role(Role.HEARING)}
        hearings = [by_id[i] for clock in clocks for i in clock.claims if i in by_id]
        return weighed(casefile, hearings, why)

    return find
