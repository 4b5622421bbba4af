"""Visits refused: which sort of visitor was not let in last, and has not come since.

A visit ends a refusal only where its visitor reads as one of that sort: the words here are English, French, Spanish
and Russian, and where they do not tell, the refusal stands. What only an authority says of a visit ends nothing.
"""

from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import speaks_for_the_state, tokens
from habeas.core.casefile import Casefile, once
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.core.when import When

OTHER = "other"
_WORDS = {
    "family": {
        "family", "relative", "relatives", "mother", "father", "parents", "wife", "husband", "spouse", "sister",
        "brother", "daughter", "son", "children", "famille", "proches", "mère", "père", "épouse", "mari", "sœur",
        "frère", "fille", "fils", "familia", "familiares", "madre", "padre", "esposa", "esposo", "hermana",
        "hermano", "hija", "hijo", "семья", "родственники", "мать", "отец", "жена", "муж", "сестра", "брат",
        "дочь", "сын",
    },
    "lawyer": {"lawyer", "lawyers", "counsel", "attorney", "attorneys", "avocat", "avocate", "avocats", "abogado",
               "abogada", "abogados", "адвокат", "адвокаты", "защитник"},
    "doctor": {"doctor", "doctors", "physician", "cardiologist", "médecin", "médecins", "médico", "médica",
               "врач", "врачи"},
    "consul": {"consul", "consular", "embassy", "ambassador", "ambassade", "embajada", "консул", "посольство"},
    "monitor": {"monitor", "monitors", "observer", "observers", "ombudsman", "ombudsperson", "наблюдатели"},
    "press": {"press", "journalist", "journalists", "reporter", "reporters", "journaliste", "journalistes",
              "periodista", "periodistas", "журналист", "журналисты"},
}  # fmt: skip

FAMILY = frozenset(_WORDS["family"])
"""The words for a relative, and for relatives together."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """The last refusal of a sort of visitor: its date as told, the authority, and the claims."""

    visitor: str
    when: When | None
    on: date | None
    by: str | None
    claims: tuple[str, ...]


@once
def refused_visits(casefile: Casefile) -> tuple[Refusal, ...]:
    """The refusals after which no such visit is told of, the oldest first."""
    last: dict[str, HeldFact] = {}
    refused = casefile.in_role(Role.ACCESS_REFUSED)
    for held in sorted(refused, key=lambda h: _day(casefile, h) or date.min):
        last[held.followed.fact.stated("to_whom") or OTHER] = held
    found = [_refusal(casefile, v, h) for v, h in last.items() if not _came(casefile, v, h)]
    return tuple(sorted(found, key=lambda r: (r.on or date.min, r.visitor)))


def _refusal(casefile: Casefile, visitor: str, held: HeldFact) -> Refusal:
    fact = held.followed
    day = _day(casefile, held)
    return Refusal(visitor, fact.when, day, fact.fact.stated("actor"), held.claim_ids)


def _came(casefile: Casefile, visitor: str, refusal: HeldFact) -> bool:
    """Whether somebody of that sort was let in on a later day."""
    refused = _day(casefile, refusal)
    visits = (h for h in casefile.in_role(Role.VISIT) if not _is_said_by_authority(h))
    days = (
        h.followed.when.earliest for h in visits
        if h.followed.when and comes_as(h.followed.fact.stated("actor"), visitor)
    )  # fmt: skip
    return refused is not None and any(day is not None and day > refused for day in days)


def comes_as(actor: str | None, visitor: str) -> bool:
    """Whether somebody who came reads as a visitor of that sort."""
    return visitor == OTHER or visitor in sorts_of_visitor(actor)


def sorts_of_visitor(who: str | None) -> frozenset[str]:
    """Which sorts of visitor these words name.

    >>> sorted(sorts_of_visitor("let his lawyer and his mother see him"))
    ['family', 'lawyer']
    """
    words = tokens(who or "")
    return frozenset(sort for sort, names in _WORDS.items() if words & names)


def _is_said_by_authority(visit: HeldFact) -> bool:
    return all(speaks_for_the_state(claim.attribution or "") for claim in visit.claims)


def _day(casefile: Casefile, held: HeldFact) -> date | None:
    """The last day that is told of: its end, its beginning where it goes on, or the day of its source."""
    when = held.followed.when or casefile.source_of(held.followed).date
    return None if when is None else when.latest or when.earliest
