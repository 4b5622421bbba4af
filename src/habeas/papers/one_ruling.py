"""Whether two sentences of one source tell of one ruling: 'she lost her appeal on 21 January; the Regional Court upheld the sentence'."""

from habeas.core.bodies import same_body
from habeas.core.facts import Fact
from habeas.core.rulings import About, Ruling, ruling
from habeas.kinds.hearing import Hearing


def is_one_ruling(one: Fact, other: Fact) -> bool:
    """Whether both tell what came of an appeal, to the same end, with no two days and no two courts between them."""
    first, second = _of_an_appeal(one), _of_an_appeal(other)
    if first is None or second is None or first.is_for is not second.is_for:
        return False
    if About.AN_APPEAL not in (first.about, second.about) or None not in (
        one.occurred,
        other.occurred,
    ):
        return False
    courts = one.stated("court"), other.stated("court")
    return courts[0] is None or courts[1] is None or same_body(courts[0], courts[1])


def ruled_in(first: Fact, second: Fact) -> dict[str, object]:
    """The outcome of which the court is told, where the other only has what came of it."""
    known = [f for f in (first, second) if f.stated("court") and f.stated("outcome")]
    return {"outcome": known[0].stated("outcome")} if known else {}


def _of_an_appeal(fact: Fact) -> Ruling | None:
    ruled = ruling(fact.stated("outcome") or "") if isinstance(fact, Hearing) else None
    return ruled if ruled is not None and ruled.about is not About.CUSTODY else None
