"""What a paper for the public tells that the kinds of facts hold for private: an illness, an address, a part of the body."""

from collections.abc import Iterable, Iterator

from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.prose import whole
from habeas.kinds.consent import Consent
from habeas.papers.draft import Missing

_TOLD = "This paper for the public tells private matters: {what}. Consent to publish the name does not cover them: ask for consent to these too, or take them out."


def told_of_private(casefile: Casefile, cited: Iterable[str]) -> Missing | None:
    """What the caseworker must see before it goes out, with the claims that it stands on; None where nothing does."""
    ids = set(cited)
    claims = [c for c in casefile.known_claims if c.id in ids and any(_private(c))]
    if not claims:
        return None
    what = dict.fromkeys(value for claim in claims for value in _private(claim))
    return Missing(whole(_TOLD, what="; ".join(what)), tuple(claim.id for claim in claims))


def _private(claim: Claim) -> Iterator[str]:
    """The private values; of who agreed to what none is told in a paper."""
    fact = claim.fact
    if isinstance(fact, Consent):
        return
    for name in sorted(fact.private_fields()):
        if (value := fact.stated(name)) is not None:
            yield str(value)
