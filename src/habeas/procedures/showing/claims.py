"""The plain ways in which a file shows something: a fact of a kind, a field that is stated, custody on the day."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import reduce, wraps

from habeas.core.casefile import Casefile
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Label, Phrase, Value, whole
from habeas.kinds.arrest import Arrest
from habeas.kinds.detention import Detention
from habeas.procedures.procedure import Show, Shown, Standing

Test = Callable[[Fact], bool]
NOT_SAID = Phrase("Nothing in the file says it.")
NO_PLACE = Phrase("The file has no place for it; whoever submits must say it.")


def ids(facts: Iterable[HeldFact]) -> tuple[str, ...]:
    """The ids of the claims of these facts, each once."""
    return tuple(dict.fromkeys(i for held in facts for i in held.claim_ids))


def met(facts: Iterable[HeldFact]) -> Shown:
    """These facts show it."""
    facts = list(facts)
    labels: list[Value] = [
        Label(label, is_within=True)
        for label in dict.fromkeys(h.followed.fact.label for h in facts)
    ]
    why = whole("On file: {kinds}.", kinds=reduce(listed, labels)) if labels else NOT_SAID
    return Shown(Standing.MET, why, ids(facts))


def listed(one: Value, other: Value) -> Value:
    """Two, with a comma between them."""
    return whole("{first}, {next}", first=one, next=other)


def missing(why: Phrase = NOT_SAID) -> Shown:
    """The file holds nothing of it."""
    return Shown(Standing.MISSING, why)


def contrary(why: Phrase, claims: tuple[str, ...] = ()) -> Shown:
    """The file speaks against it."""
    return Shown(Standing.CONTRARY, why, claims)


def undecided(why: Phrase, facts: Iterable[HeldFact] = ()) -> Shown:
    """The file cannot tell."""
    return Shown(Standing.NOT_KNOWN, why, ids(facts))


def shown_by(*kinds: type[Fact]) -> Callable[[Show], Show]:
    """Names the kinds of fact that could show it, so that a person can enter the one that is missing."""
    keys = tuple(kind.key for kind in kinds)

    def named(show: Show) -> Show:
        @wraps(show)
        def shows(casefile: Casefile) -> Shown:
            return replace(show(casefile), kinds=keys)

        return shows

    return named


def told(*kinds: type[Fact], where: Test | None = None) -> Show:
    """Shown by any fact of these kinds, or by those that pass a test."""

    def show(casefile: Casefile) -> Shown:
        found = [
            h
            for h in casefile.affirmed
            if isinstance(h.followed.fact, kinds) and (where is None or where(h.followed.fact))
        ]
        return met(found) if found else missing()

    return shown_by(*kinds)(show)


def stated(field: str, *kinds: type[Fact]) -> Show:
    """Shown by a fact of these kinds that states the field; not known where somebody was asked and did not know."""

    def show(casefile: Casefile) -> Shown:
        of_kinds = [h for h in casefile.affirmed if isinstance(h.followed.fact, kinds)]
        found = [h for h in of_kinds if any(c.fact.stated(field) for c in h.claims)]
        if found:
            return met(found)
        asked = [h for h in of_kinds if any(field in c.not_known for c in h.claims)]
        if asked:
            return undecided(Phrase("It was asked and is not known."), asked)
        return missing()

    return shown_by(*kinds)(show)


def outside(casefile: Casefile) -> Shown:
    """The file has no place for it."""
    return undecided(NO_PLACE)


def named(casefile: Casefile) -> Shown:
    """The person's name stands on the case itself."""
    return Shown(Standing.MET, whole("The case is of {name}.", name=casefile.person.name))


@shown_by(Arrest, Detention)
def held(casefile: Casefile) -> Shown:
    """In custody on the day, by the custody clock."""
    clock = custody(casefile)
    claims = tuple(dict.fromkeys(i for spell in clock.spells for i in spell.claims))
    if not clock.spells:
        return missing(Phrase("The file does not say that the person was taken into custody."))
    if clock.holding is Holding.NOT_KNOWN:
        why = Phrase("The file does not say whether the person is in custody on that day.")
        return Shown(Standing.NOT_KNOWN, why, claims)
    if not clock.held:
        return contrary(Phrase("The person is not in custody on that day."), claims)
    return Shown(Standing.MET, Phrase("The person is in custody on that day."), claims)


def any_of(*shows: Show) -> Show:
    """Shown where one of these shows it; not known where one of them cannot tell."""

    def show(casefile: Casefile) -> Shown:
        found = [each(casefile) for each in shows]
        good = [each for each in found if each.standing is Standing.MET]
        if good:
            claims = tuple(dict.fromkeys(i for each in good for i in each.claims))
            return Shown(Standing.MET, good[0].why, claims)
        order = (Standing.NOT_KNOWN, Standing.MISSING, Standing.CONTRARY)
        first = min(found, key=lambda each: order.index(each.standing))
        return replace(first, kinds=tuple(dict.fromkeys(k for each in found for k in each.kinds)))

    return show
