"""The regions whose instruments reach their own states only, and who belongs to them as far as is on record."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from habeas.core.values import Choice
from habeas.core.when import When
from habeas.standards.ratification import table


class Region(Choice):
    """An organisation of states with instruments of its own."""

    COUNCIL_OF_EUROPE = "council_of_europe"
    OAS = "oas"
    AFRICAN_UNION = "african_union"
    ARAB_LEAGUE = "arab_league"
    CIS = "cis"
    ASEAN = "asean"

    @property
    def label(self) -> str:
        """Its name."""
        return _NAMES[self.value]


_NAMES = {
    "council_of_europe": "Council of Europe",
    "oas": "Organization of American States",
    "african_union": "African Union",
    "arab_league": "League of Arab States",
    "cis": "Commonwealth of Independent States",
    "asean": "Association of Southeast Asian Nations",
}


@dataclass(frozen=True, slots=True)
class Membership:
    """Whether a state belongs to a region; `is_member` is None where that is contested."""

    is_member: bool | None
    since: When | None
    until: When | None
    is_seen: bool
    source: str

    def holds_on(self, day: date) -> bool:
        """Whether the state belonged to it on that day, for certain."""
        begun = self.since is None or (self.since.latest or date.max) <= day
        ended = self.until is not None and (self.until.earliest or date.min) <= day
        return self.is_member is not False and begun and not ended


@cache
def _memberships() -> dict[tuple[str, str], Membership]:
    return {
        (row["region"], row["state"]): Membership(
            is_member={"yes": True, "no": False}.get(row["member"]),
            since=When(row["since"]) if row["since"] else None,
            until=When(row["until"]) if row["until"] else None,
            is_seen=row["seen"] == "seen",
            source=row["source"],
        )
        for row in table("regions")
    }


def membership(region: Region, state: str) -> Membership | None:
    """What is on record of a state's membership; None where nothing is."""
    return _memberships().get((region.value, state.upper()))
