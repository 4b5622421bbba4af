"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.hunger_strike import HungerStrike

_ENDS = r"\b(?:end(?:s|ed|ing)?|broke(?: off)?|breaks|gave up|gives up|call(?:s|ed) off|abandon(?:s|ed)|suspend(?:s|ed)|halted|stopped|ceased|discontinued|interrupted) (?:(?:his|her|their|the|a|an|its|[\w-]+'s) )?(?:[\w-]+ ){0,3}?(?:hunger[- ]?strike|strike|fast|it)\b"


def _ended(p: Passage) -> Stated | None:
    """Whether the words tell of the end, so that no paper says 'was on hunger strike' of that day."""
    return Stated.YES if p.has(_ENDS) else None


@rule(
    r"(?:(?:has |have |had |was |were |is |are |been |be |who )*<ADV>(?:began|started|starting|begun|gone|went|going|launched|declared|announced|announcing|called off|gave up|broke|broke off|abandoned|halted|on|entered|beginning|staged|staging|undertook|holding|ended|suspended|resumed|observing|continu\w+|commenced|initiated|undergoing|end(?:ing)?|in) (?:\w+ ){0,3}?(?:(?:dry |indefinite |open-ended |\w+-day )*hunger[- ]strikes?))|hunger[- ]strike (?:on|since|in|to protest|for <DUR>|lasted|began|by)|(?:his|her|their) (?:\w+ )?hunger[- ]strike\b|(?:refus(?:ed|es|ing)|stopped|rejecting) (?:to eat|to take (?:any |all |his |her |their )?(?:food|meals)|eating|all|food)(?: food| meals| any food)?",
    cues="hunger refus stopped reject",
    unless=r"refused to eat out",
)
def on_hunger_strike(p: Passage) -> Fact | None:
    """'… began a hunger strike on 25 March.'"""
    return HungerStrike(
        when=p.when,
        where=p.where,
        ended=_ended(p),
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


@rule(
    r"(?:went|go(?:es)?|gone|is|are|was|were|been|declared|began|start(?:s|ed)|launched|entered|joined|suspend(?:s|ed)|end(?:s|ed)|broke(?: off)?|discontinued|halted|interrupted|ceased|gave up|abandoned|called off|continu\w+|resumed|stopped|on) (?:on )?(?:a |an |the |his |her |their |its )?(?:[\w-]+ ){0,3}?(?:hunger[- ]?strike|strike(?! action)|fast)\b|(?:the|a|his|her|their) (?:\w+ )?(?:hunger[- ]?strikers?)|(?:ended|ends|broke off) it\b|(?:day|days) (?:\w+ )?(?:of|on|without) (?:\w+ )?(?:hunger[- ]?strike|food)|(?:stopped|refus\w+|gave up|without) (?:eating|food|solids|meals)\b|not (?:eaten|eating|taken (?:any )?food)\b",
    cues="hunger strike fast eat food meals solids ended ends broke",
    unless=r"airstrike|strike(?:s)? (?:at|by|in the) (?:workers|factory)|strike since|general strike|called a strike|workers|hold on|not being given|not (?:been )?given|denied",
)
def strikes(p: Passage) -> Fact | None:
    """'… gave up the strike after he had fainted.'"""
    if (
        not p.has(r"hunger|\bfast\b|eat|food|meals|solids")
        and "hunger" not in p.paragraph.casefold()
    ):
        return None
    return HungerStrike(when=p.when, where=p.where, ended=_ended(p))


@rule(
    r"(?:gone|went|going|go) (?:[\w-]+ ){0,4}?without food|without food for (?=<DUR>)|(?:taken|taking|eaten|touched|swallowed) (?:no|nothing|neither)(?: food| but water| solid food| since)?\b|(?:refus\w+|declin\w+|reject\w+|pushed away) (?:all |his |her |their |any |prison )*(?:meals?|food|nourishment|trays?)\b|(?:stopped|ceased|quit) (?:eating|taking (?:food|meals|nourishment))",
    cues="without taken taking eaten touched swallowed refus declin reject pushed stopped ceased quit",
    own_negation=True,
    unless=r"given|denied|depriv|guards? (?:\w+ )?refus|kept|left (?:him|her|them) without|for (?:two|three|\w+) days? (?:after|by) (?:the|his|her) arrest",
)
def took_no_food(p: Passage) -> Fact | None:
    """'By that time he had gone without food for eleven days.'"""
    if p.has(r"gone|went|going|without food") and not p.has(
        r"protest|strike|demand|by that time|began|ended|in support|until"
    ):
        return None
    return HungerStrike(when=p.when, where=None)
