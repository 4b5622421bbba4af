"""How English tells this kind of fact."""

import re

from habeas.core.bodies import with_article
from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.commitment import Commitment


@rule(
    r"(?:will|shall|undertakes? to|pledges? to|is committed to|are committed to|commits? to) (?:\w+ly |also )*(?P<what>(?:continue|continuing|keep|go on|remain|keep on) (?:to |closely )*(?:actively |closely )?(?:monitor(?:ing)?|follow(?:ing)?|rais(?:e|ing)|report(?:ing)?|observ(?:e|ing)|advocat(?:e|ing)|campaign(?:ing)?|seek(?:ing)?|press(?:ing)?|seized|vigilant|watch(?:ing)?|speak(?:ing)?)[^.;]*?|(?:closely )?(?:monitor|follow) (?:\w+ ){0,4}?(?:situation|case|developments?|condition|trial|proceedings)[^.;]*?)(?= and will not|[.;,]|$)",
    cues="will shall undertake pledge commit",
    hypothetical=True,
    once=True,
    unless=r"authorities|government (?:will|shall)|prosecutor",
)
def goes_on(p: Passage) -> Fact | None:
    """'… will actively continue to monitor this situation.'"""
    actor = p.subject or p.speaker
    if actor is None or not _is_body(actor):
        return None
    return Commitment(when=p.when, actor=actor, undertaking=p.word("what"))


def _is_body(name: str) -> bool:
    """An organisation, not a person or a state that speaks for itself."""
    known = re.search(
        r"International|Amnesty|PEN\b|Watch|Front Line|^[A-Z]{2,6}$|Reporters|Lawyers", name
    )
    return bool(known) or with_article(name) != name
