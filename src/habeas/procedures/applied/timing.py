"""Facts held against the days on which a state was bound: from when a treaty bound it, until when it belonged."""

from datetime import date

from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, whole
from habeas.core.when import When
from habeas.procedures.applied.states import left, reaches
from habeas.procedures.procedure import InTime, Shown, Standing, States
from habeas.procedures.showing.claims import contrary, ids, undecided
from habeas.standards import INSTRUMENTS, binding
from habeas.standards.competences import acceptance, competences

_NO_DAY = Phrase("The file does not say well enough when it happened.")


def reach(casefile: Casefile, states: States) -> Shown:
    """Whether the procedure reaches the case's state on its day; one that has left, for what happened before."""
    found = reaches(states, casefile.country, casefile.as_of)
    until = left(states, casefile.country, casefile.as_of)
    if until is None or states.having_left is None:
        return found
    facts = _facts(casefile, states.having_left.kinds)
    before = [h for h in facts if _began_before(h.followed.when, until)]
    if before:
        return Shown(Standing.MET, found.why, ids(before))
    if facts and all(_began_from(h.followed.when, until) for h in facts):
        return contrary(whole("{why} All on file happened later.", why=found.why), ids(facts))
    return found


def out_of_time(casefile: Casefile, rule: InTime) -> Shown:
    """Whether what happened lies before the treaty bound the state: MISSING where some of it certainly does not."""
    since = _since(rule.treaty, casefile)
    if _is_refused(rule.treaty, casefile):
        return undecided(Phrase("It did not accept such complaints, so that no day runs."))
    if since is None:
        return undecided(Phrase("From when the treaty bound the state is not on record here."))
    facts = _facts(casefile, rule.kinds)
    after = [h for h in facts if _began_from(h.followed.when, since)]
    if after:
        why = whole("It bound the state from {day}.", day=When.on(since))
        return Shown(Standing.MISSING, why, ids(after))
    if not facts or not all(_began_before(h.followed.when, since) for h in facts):
        return undecided(_NO_DAY, facts)
    return _all_before(since, facts, rule)


def _all_before(since: date, facts: tuple[HeldFact, ...], rule: InTime) -> Shown:
    words = "It bound the state from {day}; all on file began before."
    why = whole(words, day=When.on(since))
    if rule.or_goes_on:
        words = "{why} Whether it goes on, a lawyer must say."
        return undecided(whole(words, why=why), facts)
    return Shown(Standing.MET, why, ids(facts))


def _facts(casefile: Casefile, kinds: tuple[type[Fact], ...]) -> tuple[HeldFact, ...]:
    return tuple(h for h in casefile.affirmed if isinstance(h.followed.fact, kinds))


def _is_refused(treaty: str, casefile: Casefile) -> bool:
    """Whether the state is known not to have accepted the body that a declaration under the treaty is for."""
    declared = next((c for c in competences() if c.event == treaty), None)
    accepted = declared and acceptance(declared, casefile.country, casefile.as_of).accepted
    return accepted is False


def _since(treaty: str, casefile: Casefile) -> date | None:
    """From when the treaty bound the state, or it accepted the body that a declaration under the treaty is for."""
    state, day = casefile.country, casefile.as_of
    declared = next((c for c in competences() if c.event == treaty), None)
    if declared is not None:
        since = acceptance(declared, state, day).since
    else:
        since = binding(INSTRUMENTS[treaty], state, day).since_when
    return None if since is None else since.latest


def _began_before(when: When | None, day: date) -> bool:
    """Whether it began before the day for certain; of an interval the first day counts."""
    if when is None:
        return False
    begun = when.earliest if when.is_interval else when.latest
    return begun is not None and begun < day


def _began_from(when: When | None, day: date) -> bool:
    """Whether it began on the day or later for certain."""
    return when is not None and when.earliest is not None and when.earliest >= day
