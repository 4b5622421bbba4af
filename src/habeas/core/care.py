"""The care record: for each need, first asked, asked how often, refused by whom, last given."""

from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import speaks_for_the_state
from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.core.when import When

ANY = "any"
# The needs that every paper has words of its own for.
CARE, TREATMENT, ADEQUATE = "medical care", "medical treatment", "adequate medical care"
DOCTOR, EXAMINATION, MEDICINES = "a doctor", "an examination by a doctor", "medicines"
HOSPITAL, OPERATION = "hospital", "an operation"
_GENERAL = {f"{adjective}{noun}" for adjective in ("", "urgent ", "proper ", "adequate ", "necessary ")
            for noun in ("care", "medical care", "medical attention", "medical treatment",
                         "medical assistance", "medical help", "treatment", "health care")}  # fmt: skip
_FIT = ("adequate ", "proper ", "necessary ")
_TREATMENT = ("treatment", "medical treatment")
_COMMON = {
    **{name: ADEQUATE for name in _GENERAL if name.startswith(_FIT)},
    **{name: CARE for name in _GENERAL if not name.startswith((*_FIT, "urgent "))},
    **dict.fromkeys(_TREATMENT, TREATMENT),
    **{need: need for need in (ANY, DOCTOR, EXAMINATION, MEDICINES, HOSPITAL, OPERATION)},
}  # fmt: skip
_ROLES = (Role.CARE_ASKED, Role.CARE_REFUSED, Role.CARE_GIVEN)


@dataclass(frozen=True, slots=True)
class Need:
    """The record of one need ("cardiologist"; `any` for care of any kind). Dates are the sources' own.

    What only an authority says that it gave stands apart, in `said_given`: its word is in the file, not taken over.
    """

    need: str
    first_asked: When | None
    times_asked: int
    refused_by: tuple[str, ...]
    last_refused: When | None
    last_given: When | None
    said_given: When | None
    claims: tuple[str, ...]

    @property
    def is_unmet(self) -> bool:
        """Asked for or refused, and nothing given since."""
        if self.last_given is None:
            return True
        return (
            self.last_refused is not None and self.last_given.is_before(self.last_refused) is True
        )


@once
def care(casefile: Casefile) -> tuple[Need, ...]:
    """The care record of a case as of its day: `any` first, then the needs by name."""
    told = casefile.in_role(*_ROLES)
    names = dict.fromkeys(_need(h) for h in told)
    return tuple(_record(casefile, n, told) for n in sorted(names, key=lambda n: (n != ANY, n)))


def _need(held: HeldFact) -> str:
    return in_general(held.followed.fact.stated("need")) or ANY


def particular(need: str | None) -> str | None:
    """The need, or None where it names no care in particular."""
    return None if in_general(need) == ANY else need


def in_general(need: str | None) -> str | None:
    """`any` for words that name no care in particular: "urgent medical attention"."""
    return ANY if need is not None and need.casefold() in _GENERAL else need


def common(need: str | None) -> str | None:
    """The common need that the words name, None where they name none."""
    words = (need or "").casefold()
    return _COMMON.get(words)


def _record(casefile: Casefile, name: str, told: tuple[HeldFact, ...]) -> Need:
    """Care of any kind ends "no care at all", so `any` also sees whatever was given."""
    mine = [h for h in told if _need(h) == name]
    asked = [h for h in mine if h.followed.fact.role is Role.CARE_ASKED]
    refused = [h for h in mine if h.followed.fact.role is Role.CARE_REFUSED]
    given = [h for h in (told if name == ANY else mine) if h.followed.fact.role is Role.CARE_GIVEN]
    said = [h for h in given if all(speaks_for_the_state(c.attribution or "") for c in h.claims)]
    seen = [h for h in given if h not in said]
    return Need(
        need=name,
        first_asked=min(_dates(casefile, asked), default=None),
        times_asked=len(asked),
        refused_by=tuple(
            dict.fromkeys(a for h in refused if (a := h.followed.fact.stated("actor")))
        ),
        last_refused=max(_dates(casefile, refused), key=_latest, default=None),
        last_given=max(_dates(casefile, seen), key=_latest, default=None),
        said_given=max(_dates(casefile, said), key=_latest, default=None),
        claims=tuple(dict.fromkeys(i for h in (*mine, *given) for i in h.claim_ids)),
    )


def _dates(casefile: Casefile, facts: list[HeldFact]) -> list[When]:
    dates = (h.followed.when or casefile.source_of(h.followed).date for h in facts)
    return [d for d in dates if d is not None]


def _latest(when: When) -> date:
    return when.latest or date.max
