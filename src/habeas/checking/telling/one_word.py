"""What of a kind the file has on one day by somebody's word alone, where it has others of that kind without."""

from collections.abc import Sequence

from habeas.checking.telling.alleged import REFUSED, speaks_of
from habeas.core.bodies import is_official
from habeas.core.care import ANY
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.facts import Custody, Fact, Strand
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.incommunicado import Incommunicado

_ALLEGED = (Strand.TREATMENT, Strand.HEALTH)


def is_alleged(fact: Fact) -> bool:
    """Whether it is of the sort that somebody alleges: what was done or not done to the person."""
    return fact.strand in _ALLEGED or fact.custody_effect is Custody.WITHIN


def one_by_one(casefile: Casefile) -> tuple[Claim, ...]:
    """The affirmed claims of every kind that is alleged and of which somebody's word has a day."""
    claims = [c for h in casefile.affirmed for c in h.claims if is_alleged(c.fact)]
    kinds = {type(c.fact) for c in claims if _is_by_word(c) and _has_a_day(c)}
    return tuple(c for c in claims if type(c.fact) in kinds)


def of_its_day(fact: Fact, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of the day that is told, where every one that can be of it is somebody's word."""
    when = fact.occurred
    if when is None or (when.day is None and not when.is_open):
        return ()
    same = [c for c in claims if type(c.fact) is type(fact)]
    like = [c for c in same if c.fact.occurred is None or c.fact.occurred.may_equal(when)]
    told = [c for c in like if _is_by_word(c) and _has_a_day(c)]
    return tuple(told) if told and len(told) == len(like) else ()


def needs_no_voice(fact: Fact, casefile: Casefile) -> bool:
    """Whether the file has this on its day without a voice, and nobody's word of that day."""
    if isinstance(fact, Incommunicado | EnforcedDisappearance) and _was_owned_up_to(casefile):
        return True
    when = fact.occurred
    if when is None or when.day is None:
        return False
    claims = [c for h in casefile.of_kind(type(fact)) for c in h.claims if c.is_affirmed]
    of_day = [c for c in claims if _has_a_day(c) and c.fact.occurred == when]
    return bool(of_day) and not any(c.attribution for c in of_day)


def _was_owned_up_to(casefile: Casefile) -> bool:
    """Whether a house told in its own words of a time when nobody knew where the person was, which ended."""
    held = casefile.of_kind(Incommunicado, EnforcedDisappearance)
    claims = [c for h in held for c in h.claims if c.is_affirmed]
    return bool(claims) and all(
        _is_in_own_words(casefile, c)
        and (w := c.fact.occurred) is not None
        and w.latest is not None
        for c in claims
    )


def is_refused_by_them(text: str, casefile: Casefile) -> bool:
    """Whether it tells of a refusal that a source tells as what an authority did, in its own words and by nobody's."""
    if not REFUSED.search(text):
        return False
    claims = [c for h in casefile.of_kind(CareDenied) for c in h.claims if c.is_affirmed]
    deeds = [c for c in claims if c.fact.stated("actor") and _is_in_own_words(casefile, c)]
    return any(
        (need := c.fact.stated("need")) and (need == ANY or speaks_of(text, need)) for c in deeds
    )


def _is_in_own_words(casefile: Casefile, claim: Claim) -> bool:
    """Whether nobody is given the word, or a house has it that tells the day on which it happened."""
    if claim.attribution is None:
        return True
    return claim.attribution == casefile.source_of(claim).publisher and _has_a_day(claim)


def _is_by_word(claim: Claim) -> bool:
    return claim.attribution is not None and not is_official(claim.attribution)


def _has_a_day(claim: Claim) -> bool:
    when = claim.fact.occurred
    return when is not None and when.earliest is not None
