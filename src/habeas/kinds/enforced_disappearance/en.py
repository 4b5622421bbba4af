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
    unless=r"(?:money|funds|documents|evidence|files?|records|goods|cash|weapons|footage|votes|aid|equipment)\b[^.;]{0,60}(?:missing|disappeared)|convention|committee on|working group|documents|evidence (?:has )?disappeared",
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
    """'The authorities refuse to say where he is held.' Who refuses need not be who took the person."""
    return EnforcedDisappearance(when=p.when, acknowledged=Stated.NO)


@rule(
    r"(?:nobody|no one|no (?:\w+ ){0,3}?(?:person|detainee|detainees|prisoner)|no such person|(?:none|nobody) of that name) (?:[\w ]+ )?(?:was|were|is|are) (?:being )?(?:held|detained|registered|there|in custody)|(?:denied|denies|deny|denying) (?:that )?(?:[\w.'-]+ ){0,4}?(?:was|were|is|are|had been) (?:\w+ )?(?:in (?:their |its )?custody|detained|held|arrested|there|being held)|(?:did|does|do|had|has|have) not (?:\w+ )?acknowledged? (?:[\w]+ ){0,2}?(?:holding|detaining|detention|arrest|custody)|(?:told|said|claim\w+|insist\w+) (?:[\w.'-]+ ){0,5}?(?:did not have|didn't have|were not holding|was not holding|had not (?:arrested|detained)|knew nothing (?:of|about)|had no (?:record|knowledge|information) of) (?:him|her|them|any|his|their)?|enforced disappearance of (?=[A-Z])|(?:disappeared|vanished|went missing) (?:[\w ]+ )?(?:on|in|after|since|from|while|without)\b|last seen (?:alive )?(?:on|in|being|by|at)\b|not been seen (?:or heard from |alive )?(?:since|after|by (?!one\b|(?:an? |the |any )?(?:\w+ ){0,2}?(?:doctor|physician|lawyer|judge|medic|nurse|dentist|specialist|cardiologist|psychologist|psychiatrist|court|monitor|delegate)))\b",
    cues="nobody none no denied denies deny denying acknowledge have holding knew record knowledge disappear vanish missing seen",
    own_negation=True,
    unless=r"convention|committee on|working group on|documents|visit|denied (?:bail|access|medical|him |her |them |the right|any contact)",
)
def nobody_held(p: Passage) -> Fact | None:
    """'An officer told her that no detainees were held there.'"""
    only_missing = p.has(r"\b(?:disappeared|vanished|went missing|seen|enforced)\b")
    return EnforcedDisappearance(when=p.when, acknowledged=None if only_missing else Stated.NO)


@rule(
    r"(?:den(?:y|ied|ies|ying)|refus(?:e|es|ed|ing) to (?:acknowledge|confirm|admit)|fail(?:ed|s|ing)? to acknowledge|never acknowledged|not acknowledg\w+|would neither confirm) (?:[\w'’.-]+ ){0,8}?(?:having|holding|hold|held|custody|detention|arrest|whereabouts|in (?:their|its|police|state|\w+) (?:hands|custody)|knowledge|involvement|detained|arrested|that they have)\b|(?:fate|whereabouts|fate and whereabouts)\b[^.;]{0,60} (?:unknown|undisclosed|unclear|not known|a mystery|secret)|no (?:\w+ )?(?:information|news|word) (?:\w+ )?(?:on|about|as to|of|regarding) (?:his|her|their) (?:fate|whereabouts)|(?:disclos|reveal|clarif|establish|acknowledg)\w* (?:his|her|their|the) (?:fate|whereabouts)|(?:enforced(?:ly)?|forced|forcibly|involuntar\w+) disappear\w+|(?:has|have|had|was|were|been|is|are|still|went|gone|go|reported) (?:\w+ ){0,2}?(?:missing|disappeared|vanished)\b|(?:told|said|replied|answered) (?:[\w'’.-]+ ){0,6}?(?:(?:nobody|no one) (?:(?:of|by|with) (?:that|this|his|her|such a) |called |named |(?:\w+ ){0,2}?(?:is|was|were|had been|has been) (?:being )?(?:held|detained|there|registered|in (?:custody|their hands))|(?:knew|knows|would say|could say|could tell|had seen|has seen) (?:anything|where|who|him|her|them))|no such|not (?:being )?(?:held|there|registered|in their custody)|no record|did not have|were not holding|never heard)\b",
    cues="den refus fail acknowledg confirm fate whereabouts disclos reveal clarif establish enforced forced forcibly involuntar missing disappear vanish information news word told said replied answered",
    own_negation=True,
    unless=r"mistreat|tortur|ill-treat|beaten|abuse|convention|committee on|working group on|calls? (?:on|for)|must|should|urg|evidence|documents?|fingernails|comment|money|denied (?:him|her|them) ",
)
def not_admitted(p: Passage) -> Fact | None:
    """'Police denied having her in custody.'"""
    return EnforcedDisappearance(when=p.when)


@rule(
    r"(?:had|has|have|held|holds?) no (?:record|knowledge|information|trace|details?) (?:of|about|on|concerning|regarding) (?:him|her|them|his|her|their|any|the|anyone|anybody|such|<HIM>)\b|(?:did|does|do) not (?:know|have) (?:any(?:one|body|thing)|him|her|them) (?:by|of|about) that name|nobody by that name|(?:had|has|have) never heard of (?:him|her|them|<HIM>)|(?:never|not|neither|nobody) (?:[\w'’-]+ ){0,5}?in (?:the |its |their |our )?(?:hands|custody|power)\b|conceal\w* (?:the|his|her|their) (?:fate|whereabouts|detention)",
    cues="hands custody power record knowledge information trace detail name heard conceal",
    own_negation=True,
    unless=r"charges|criminal record|medical record|investigation|complaint|ill-treatment|torture",
)
def no_record(p: Passage) -> Fact | None:
    """'The Ministry told his father that it had no record of his son.'"""
    return EnforcedDisappearance(when=p.when, acknowledged=Stated.NO)
