"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.care_given import CareGiven


def _given(p: Passage) -> Fact:
    return CareGiven(when=p.when, where=p.where, actor=p.agent, need=p.word("need"))


@rule(
    r"(?:<WAS>|(?:has|have|had) (?:\w+ )?(?:been )?|underwent|undergo(?:ne|es|ing)? )(?:(?:operated on|hospitali[sz]ed|examined by (?:a |an |the |prison )?(?:\w+ )?(?:doctors?|physicians?|specialists?|cardiologist)|treated (?:in|at|by|for)|(?:given|provided with|receiv(?:ed|ing)|granted) (?:\w+ ){0,2}?(?P<need>(?:<CARE>))|seen by (?:a |the )?(?:doctor|physician)|admitted to (?:a |the )?(?:\w+ ){0,3}?(?:hospital|clinic|infirmary))|(?:<CARE>))|received (?:medical )?(?P<n2>(?:<CARE>))|underwent (?:\w+ ){0,3}?(?:surgery|operation|treatment|examination|tests)",
    cues="operated hospitali examined treated given provided receiv granted seen admitted underwent undergo",
    unless=r"\b(?:no|not|without|little|denied|refused|lack|inadequate|never|to have|nor)\b",
    happens=True,
)
def was_treated(p: Passage) -> Fact | None:
    """'He was operated on there.'"""
    return _given(p)


@rule(
    r"(?:<WAS>|having been )(?:transferred|moved|taken|rushed|brought|admitted|sent|airlifted) (?:on \d+ \w+(?: \d{4})? )?(?:from [\w ]+? )?to (?:the |a |an )?(?P<place>(?:[\w.'-]+ ){0,5}?(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|(?:[Cc]ent(?:re|er) (?:of|for) \w+)|intensive care|emergency room)(?: (?:of|for) [A-Z]\w+)?)|under (?:constant|regular|permanent|close) medical (?:supervision|observation|care)|(?:doctor|physician)s? (?:saw|sees|examined|visited|treats?|treated) (?:him|her|them|<HIM>)",
    cues="transferred moved taken rushed brought admitted sent airlifted supervision observation care doctor physician",
    unless=r"\b(?:not|never|refused|back|psychiatric)\b",
    happens=True,
)
def taken_to_hospital(p: Passage) -> Fact | None:
    """'… was transferred to the National Centre of Cardiology.'"""
    return CareGiven(
        when=p.when,
        where=p.body("place"),
        actor=None,
        need="hospital" if p.word("place") else "any",
    )
