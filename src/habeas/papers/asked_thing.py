"""One thing that was asked, and whether an act is of just that: the visitor, the care, the way out of a hospital."""

from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Fact
from habeas.core.kin import is_letter_of_kin
from habeas.core.visits import sorts_of_visitor
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.bearing import (
    Matter,
    Outcome,
    happened_on,
    is_hospital,
    is_refusal,
    refused_matters,
    speaks_of,
)
from habeas.papers.demands import Demanded, is_of_own_choice
from habeas.papers.same_care import is_met_by, is_refused_by, names_it


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing of a demand, on its matter, by whom it was asked, and whether it alone."""

    casefile: Casefile
    demanded: Demanded
    thing: str
    matter: Matter | None
    organisation: str
    is_alone: bool

    def is_of(self, body: str | None) -> bool:
        """Whether it was asked of that body, or of nobody that the file names."""
        of = self.demanded.addressees
        return not of or (body is not None and any(same_body(body, each) for each in of))

    def is_matter_of(self, words: str | None) -> bool:
        """Whether these words speak of its matter."""
        return self.matter is not None and speaks_of(self.matter, words or "")

    def is_refused_in(self, body: str | None, words: str | None) -> bool:
        """Whether a refusal is of it: one that names what it refuses is of that alone, whoever was asked."""
        named = refused_matters(words or "")
        return self.matter in named if named else self.is_of(body) or self.is_matter_of(words)


def day_of(casefile: Casefile, claim: Claim) -> date | None:
    """The day by which it had happened, by its own date or that of its source; of a remedy when it was decided."""
    when = happened_on(claim.fact) or claim.when or casefile.source_of(claim).date
    return None if when is None else when.latest or when.earliest


def is_out_of_hospital(asked: Asked, moved: Transfer) -> bool:
    """Whether the move was from a hospital, as it says itself, or the demand was to stay, or the file has the person there."""
    if moved.origin is not None:
        return is_hospital(moved.origin)
    came = (
        (day, is_hospital(h.followed.fact.stated("where") or ""))
        for h in asked.casefile.affirmed if isinstance(h.followed.fact, Transfer | CareGiven)
        and (day := day_of(asked.casefile, h.followed)) is not None
        and moved.when is not None and moved.when.earliest is not None and day < moved.when.earliest
    )  # fmt: skip
    return asked.demanded.goes_on or max(came, default=(date.min, False))[1]


def is_of_that_visitor(asked: Asked, fact: Fact) -> bool:
    """A visit of the mother does not let in the lawyer; a refusal that names nobody shuts out all."""
    wanted = sorts_of_visitor(asked.thing)
    if asked.matter is not Matter.ACCESS or not wanted:
        return True
    if isinstance(fact, AccessDenied):
        return fact.to_whom is None or fact.to_whom in (*wanted, "other")
    return not isinstance(fact, Visit) or bool(wanted & sorts_who_came(asked.casefile, fact.actor))


def sorts_who_came(casefile: Casefile, who: str | None) -> frozenset[str]:
    """Which sorts of visitor somebody is; who bears the person's last name, or writes of a sister or a son, is family."""
    last, name = casefile.person.name.split()[-1:], (who or "").split()
    bears_it = len(name) > 1 and name[-1:] == last
    writes = who is not None and any(
        is_letter_of_kin(source) and same_body(source.publisher or "", who)
        for source in casefile.known_sources.values()
    )
    return sorts_of_visitor(who) | (frozenset({"family"}) if bears_it or writes else frozenset())


def is_that_care(asked: Asked, fact: Fact) -> bool:
    """A doctor of one's own choice is no doctor of the prison, and a hospital refused is not that doctor refused."""
    if asked.matter is not Matter.CARE:
        return True
    if isinstance(fact, CareDenied):
        return is_refused_by(asked.thing, fact.need)
    if not isinstance(fact, CareGiven):
        return True
    told = " ".join(filter(None, map(fact.stated, ("need", "actor", "where"))))
    is_chosen = not is_of_own_choice(asked.thing) or is_of_own_choice(told)
    return is_chosen and is_met_by(asked.thing, fact.need)


def of_care_in_hospital(asked: Asked, fact: Fact) -> Outcome | None:
    """An eye doctor who came, where an eye doctor in a hospital is asked for, is a part of it."""
    if isinstance(fact, CareGiven) and names_it(asked.thing, fact.need):
        return Outcome.PARTLY
    is_refused = isinstance(fact, CareDenied) and is_refusal(fact)
    return Outcome.REFUSED if is_refused and names_it(asked.thing, fact.stated("need")) else None
