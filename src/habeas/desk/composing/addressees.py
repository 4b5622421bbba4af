"""Whom a paper can go to: the bodies that the file has, then the offices that the house keeps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from habeas.core.abroad import is_abroad
from habeas.core.appeals import Appeal
from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.silence import silence
from habeas.desk.telling import say_silence
from habeas.papers.addressing import Addressee as Kept
from habeas.papers.addressing import Role

_ROLES: Mapping[Role, str | Promise] = {
    Role.DECISION_MAKER: "",
    Role.COPY: gettext_lazy("gets a copy"),
    Role.MISSION: gettext_lazy("diplomatic mission"),
    Role.OVERSIGHT: gettext_lazy("oversight"),
    Role.PARLIAMENT: gettext_lazy("parliament"),
    Role.MEDICAL: gettext_lazy("medical"),
}


@dataclass(frozen=True, slots=True)
class Addressee:
    """One who can be chosen: whether chosen, how long an appeal to it has stood unanswered in words, and what the house
    keeps of it: who holds the office, and what for it is there where not to decide.
    """

    name: str
    is_chosen: bool
    waited: str = ""
    is_kept: bool = False
    holder: str = ""
    role: str = ""


def known_addressees(
    casefile: Casefile, chosen: Sequence[str], kept: Sequence[Kept]
) -> tuple[Addressee, ...]:
    """The bodies to which appeals went, those silent for longest first, other authorities of the file, then those kept.

    The file is the one that the readers of the paper may see.
    """
    waited = _waited(casefile)
    clock = silence(casefile)
    days = {a.to: a.days(clock.as_of) for a in reversed(clock.unanswered) if a.to is not None}
    asked = sorted((*clock.addressees, *waited), key=lambda name: -days.get(name, -1))
    others = sorted(
        {
            name
            for name in _named(casefile)
            if is_official(name) and not is_abroad(name, casefile.country)
        }
    )
    in_file = tuple(dict.fromkeys((*asked, *others)))
    names = (*in_file, *(each.office for each in kept if not any(map(each.is_called, in_file))))
    return tuple(
        _offered(name, chosen, waited, kept, casefile.as_of)
        for name in dict.fromkeys((*names, *chosen))
    )


def _offered(
    name: str, chosen: Sequence[str], waited: Mapping[str, str], kept: Sequence[Kept], day: date
) -> Addressee:
    known = next((each for each in kept if each.is_called(name)), None)
    is_chosen, stood = name in chosen, waited.get(name, "")
    if known is None:
        return Addressee(name, is_chosen, stood)
    holder = known.holder_on(day)
    return Addressee(
        name,
        is_chosen,
        stood,
        is_kept=True,
        holder=f"{known.honorific} {holder.name}".strip() if holder else "",
        role=str(_ROLES[known.role]),
    )


def _waited(casefile: Casefile) -> dict[str, str]:
    """How long the oldest appeal to each has stood unanswered, in words."""
    clock = silence(casefile)
    oldest: dict[str, Appeal] = {}
    for appeal in clock.unanswered:
        if appeal.to is not None:
            oldest.setdefault(appeal.to, appeal)
    waited = {a.to: gettext("day not known") for a in clock.dayless if a.to is not None}
    return waited | {name: say_silence(appeal, clock.as_of) for name, appeal in oldest.items()}


def _named(casefile: Casefile) -> Iterator[str]:
    """Every body that a fact of the file is by, or is told on the word of."""
    for held in casefile.facts:
        claim = held.followed
        stated = (claim.fact.stated(name) for name in ("actor", "court"))
        yield from filter(None, (*stated, claim.attribution))
