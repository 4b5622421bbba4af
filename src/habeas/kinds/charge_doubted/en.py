"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.charge_doubted import ChargeDoubted, Doubt

_CHARGES = r"(?:the |all |any |these |those |such |his |her |their )+(?:\w+ )?(?:charges?|accusations?|indictment|(?:criminal )?case)(?: of (?P<offence>\"[^\"]+\"|[\w -]{3,60}?))?(?: against [^,.;]{2,60}?)?"
_UNPROVEN = r"unproven|not proven|unproved|not proved|unsubstantiated"
_UNFOUNDED = r"unfounded|groundless|baseless|without (?:any )?(?:foundation|ground|grounds|basis)"
_OFFICE = (
    r"(?:[\w-]+ ){0,3}?(?:minister|president|prosecutor|parliament|deputy|ombuds\w+|commissioner|spokes\w+|government|ministry|"
    r"officials?|governor|senator|speaker|authorities|general)(?: of (?:the )?(?-i:[A-Z])\w+(?: (?:of|for|and) (?-i:[A-Z])\w+)*)?"
)


@rule(
    rf"(?:(?P<official>an? {_OFFICE}) )?(?:<ADV>)(?:has |have |had )?"
    + r"(?:called|calls|described|considers?|considered|deemed|(?:said|says?|admitted|acknowledged|conceded)(?: that)?) "
    + _CHARGES
    + rf" (?:as |to be |is |are |was |were |had been |have been |has been |remain(?:ed|s)? )?(?P<doubt>{_UNPROVEN}|{_UNFOUNDED})\b",
    cues="unproven unproved proven proved unsubstantiated unfounded groundless baseless foundation ground basis",
    happens=True,
)
def called_them(p: Passage) -> Fact | None:
    """'A vice prime minister called the charges unproven'; not what a lawyer or an organisation calls them."""
    actor = p.subject or _unnamed(p.word("official"))
    if actor is None or not re.search(_OFFICE, actor, re.IGNORECASE):
        return None
    doubt = Doubt.UNPROVEN if p.has(_UNPROVEN) else Doubt.UNFOUNDED
    return ChargeDoubted(when=p.when, actor=actor, doubt=doubt, offence=p.word("offence"))


def _unnamed(official: str | None) -> str | None:
    """'a vice prime minister': one of several, whom the text does not name."""
    return official and official[0].lower() + official[1:]
