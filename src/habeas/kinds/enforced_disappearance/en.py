"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.enforced_disappearance import EnforcedDisappearance


def _disappearance(p: Passage) -> Fact | None:
    unacknowledged = p.has(
        r"den(?:y|ied|ies)|refus\w+ to (?:acknowledge|say|disclose)|not acknowledged"
    )
    return EnforcedDisappearance(
        when=p.when,
        where=p.where,
        actor=p.agent if p.has(r"\bby\b") else None,
        acknowledged=Stated.NO if unacknowledged else None,
    )


@rule(
    r"(?:forcibly|enforcedly|involuntarily) disappeared|(?:has|have|had|was|were|been) <ADV>(?:\w+ )?(?:disappeared|gone missing|vanished|went missing)|went missing|disappeared (?:on|in|after|since|from|while|without)\b|victims? of (?:an )?enforced disappearance|subjected to (?:an )?(?:enforced|forced) disappearance|(?:is|are|was|were|been) (?:still |reported )?missing since",
    cues="disappear missing vanished",
    unless=r"convention|committee on|working group|documents|evidence (?:has )?disappeared",
)
def disappeared(p: Passage) -> Fact | None:
    """'… has been missing since …'"""
    return _disappearance(p)


@rule(
    r"(?:refus\w+|fail\w+|declin\w+) to (?:say|disclose|reveal|acknowledge|tell|confirm) (?:\w+ ){0,4}?(?:where|whereabouts|(?:his|her|their) (?:fate|detention|arrest))|den(?:y|ied|ies) (?:that they (?:are|were) |that it (?:is|was) )?(?:hold(?:ing)?|having (?:arrested|detained)|(?:any )?knowledge of)",
    cues="refus fail declin deny denied denies",
    own_negation=True,
    unless=r"lawyer",
)
def not_acknowledged(p: Passage) -> Fact | None:
    """'The authorities refuse to say where he is held.'"""
    return EnforcedDisappearance(when=p.when, actor=p.agent, acknowledged=Stated.NO)
