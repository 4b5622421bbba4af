"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hunger_strike import HungerStrike


@rule(
    r"(?:(?:has |have |had |was |were |is |are |been |be |who )*<ADV>(?:began|started|starting|begun|gone|went|going|launched|declared|announced|announcing|on|entered|beginning|staged|staging|undertook|holding|ended|suspended|resumed|observing|continu\w+|commenced|initiated|undergoing|end(?:ing)?|in) (?:\w+ ){0,3}?(?:(?:dry |indefinite |open-ended |\w+-day )*hunger[- ]strikes?))|hunger[- ]strike (?:on|since|in|to protest|for <DUR>|lasted|began|by)|(?:his|her|their) (?:\w+ )?hunger[- ]strike\b|(?:refus(?:ed|es|ing)|stopped|rejecting) (?:to (?:eat|take)|eating|all|food)(?: food| meals| any food)?",
    cues="hunger refus stopped reject",
    unless=r"refused to eat out",
)
def on_hunger_strike(p: Passage) -> Fact | None:
    """'… began a hunger strike on 25 March.'"""
    return HungerStrike(
        when=p.when,
        where=p.where,
        water_refused=Stated.YES
        if p.has(r"dry hunger|refus\w+ (?:food and )?water|food and water")
        else None,
    )


@rule(
    r"(?:no|not|nothing|never|without) (?:\w+ ){0,4}?(?:notice|knowledge|information|notified|informed|aware|received|know|record|heard) (?:\w+ ){0,4}?(?:a |any |the |his |her |such )?(?:alleged )?hunger[- ]strike",
    cues="hunger",
    own_negation=True,
    denies=True,
)
def no_notice(p: Passage) -> Fact | None:
    """'… had received no notice of a hunger strike': the officials' denial."""
    return HungerStrike(when=p.when)
