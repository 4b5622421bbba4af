"""A draft for an audience that may read nothing of the file: told once, not of each sentence."""

from collections.abc import Sequence

from habeas.checking.checks import (
    above_audience,
    appeal_count,
    body_unsupported,
    date_unknown,
    duration_unsupported,
    office_unsupported,
    place_unsupported,
    quotation_not_verbatim,
    statement_unsupported,
)
from habeas.checking.finding import Finding, Severity
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.prose import whole

_BECAUSE_CLOSED = frozenset(
    each.CODE
    for each in (
        above_audience,
        appeal_count,
        body_unsupported,
        date_unknown,
        duration_unsupported,
        office_unsupported,
        place_unsupported,
        quotation_not_verbatim,
        statement_unsupported,
    )
)


def told_once(
    found: Sequence[Finding], casefile: Casefile, *, audience: Level
) -> tuple[Finding, ...]:
    """The findings; of a file that is closed to the audience, one in place of all that only say so."""
    is_above = any(f.code == above_audience.CODE for f in found)
    if not is_above or not _is_closed(casefile, audience):
        return tuple(found)
    kept = (f for f in found if f.code not in _BECAUSE_CLOSED)
    said = whole(
        "Nothing on file is for this audience ({level}): release what may be told first, or choose another audience.",
        level=audience,
    )
    return Finding(above_audience.CODE, Severity.ERROR, said, "", 0, 0), *kept


def _is_closed(casefile: Casefile, audience: Level) -> bool:
    """Whether the audience may read nothing of the file."""
    seen = casefile.for_audience(audience)
    return not seen.known_sources and not seen.known_claims
