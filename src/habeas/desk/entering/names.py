"""The names of places and of bodies that are held already, found in whatever script they are typed."""

from collections import Counter
from collections.abc import Collection, Mapping

from habeas.core.access import Actor
from habeas.core.casefile import Casefile
from habeas.core.scripts import is_like, skeleton
from habeas.desk.entering.questions import BODY, LOOKED_UP, PLACE
from habeas.ledger.names_held import cases_like, names_seen_by

OFFERED = 8


def held_names(casefile: Casefile) -> Mapping[str, tuple[str, ...]]:
    """For each sort of name those that the claims of the case tell, the most told first."""
    found: dict[str, Counter[str]] = {PLACE: Counter(), BODY: Counter()}
    for claim in casefile.known_claims:
        for name, sort in LOOKED_UP.items():
            stated = claim.fact.stated(name)
            if stated:
                found[sort][stated] += 1
    return {sort: tuple(n for n, _ in names.most_common()) for sort, names in found.items()}


def names_like(typed: str, sort: str, casefile: Casefile | None, actor: Actor) -> tuple[str, ...]:
    """The names of a sort that can be meant: those of the case first, then those of the actor's other cases."""
    if len(typed.strip()) < 2:
        return ()
    fields = [name for name, of in LOOKED_UP.items() if of == sort]
    own = held_names(casefile).get(sort, ()) if casefile else ()
    here = [name for name in own if is_like(typed, name)]
    others = Counter(name for name in names_seen_by(actor, fields) if is_like(typed, name))
    return tuple(dict.fromkeys([*here, *(name for name, _ in others.most_common())]))[:OFFERED]


def people_like(typed: str, actor: Actor) -> tuple[tuple[str, str], ...]:
    """Reference and name of the actor's cases on people who can be meant."""
    if len(typed.strip()) < 2 or typed.strip().upper() in actor.parts:
        return ()
    return cases_like(actor, lambda name: is_like(typed, name), most=OFFERED)


def namesakes(names: Collection[str], actor: Actor) -> Mapping[str, str]:
    """For each of these names that a person of the actor's cases has, in whatever script, the case."""
    wanted = {name.casefold() for name in names} | set(filter(None, map(skeleton, names)))
    alike = cases_like(actor, lambda form: bool(wanted & {form.casefold(), skeleton(form)}))
    held = {key: ref for ref, form in alike for key in (form.casefold(), skeleton(form)) if key}
    found = {name: held.get(name.casefold()) or held.get(skeleton(name)) for name in names}
    return {name: reference for name, reference in found.items() if reference}
