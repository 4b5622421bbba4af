"""Whether a release is for good: not on bail, not under conditions, and not while a charge waits for its trial."""

from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.rulings import About, ruling
from habeas.kinds.charge import Charge
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Basis, Release
from habeas.kinds.sentence import Sentence

_FOR_GOOD = (
    Basis.END_OF_SENTENCE,
    Basis.PARDON,
    Basis.AMNESTY,
    Basis.ACQUITTAL,
    Basis.QUASHED,
    Basis.EXCHANGE,
)


def is_for_good(casefile: Casefile, release: HeldFact) -> bool:
    """Whether nothing of the case is left that can bring the person back."""
    fact = release.followed.fact
    if not isinstance(fact, Release):
        return True
    if fact.basis is Basis.BAIL or fact.conditions is not None:
        return False
    return fact.basis in _FOR_GOOD or not _has_charge_open(casefile)


def _has_charge_open(casefile: Casefile) -> bool:
    """Whether a charge is on file, and neither a sentence nor a ruling for the person on it."""
    facts = [h.followed.fact for h in casefile.affirmed]
    is_charged = any(isinstance(f, Charge) and not f.is_suspicion for f in facts)
    if not is_charged or any(isinstance(f, Sentence) for f in facts):
        return False
    rulings = (ruling(h.followed.fact.stated("outcome") or "") for h in casefile.of_kind(Hearing))
    return not any(r is not None and r.is_for and r.about is About.CASE for r in rulings)
