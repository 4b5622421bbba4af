"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.corroboration import Corroboration

_SIGNS = r"(?:(?:multiple |numerous |visible |severe |large |extensive |several |clear |fresh )*(?:bruis(?:es|ing)|injur(?:y|ies)|wounds?|scars?|burns?|lesions|fractures?|h(?:a)?ematomas?|cuts?|swelling|abrasions|broken (?:ribs?|teeth|bones?|arm|leg|nose)|marks|traces|signs|evidence)(?: (?:of|and|or|consistent with) (?:\w+ ){0,3}?(?:torture|beatings?|ill-treatment|mistreatment|abuse|violence|bruis\w+|injur\w+|burns?|cuts?|swelling|wounds?|scars?))*)"
_PART = r"(?P<part>(?:heads?|faces?|backs?|legs?|arms?|hands?|feet|ribs?|stomach|eyes?|ears?|chest|body|bodies|knees?|neck|wrists?|shoulders?|soles)(?:(?:, | and |, and )(?:his |her |the )?(?:head|face|back|legs?|arms?|hands?|feet|ribs?|stomach|chest|body|knees?|neck|wrists?|shoulders?))*)"
_INDEPENDENT = r"prevention of torture|ombuds|united nations|\bUN\b|red cross|icrc|court|special rapporteur|committee|commissioner|independent|working group|forensic|istanbul"


def _finding(p: Passage, actor: str | None) -> Fact:
    return Corroboration(
        when=p.when,
        actor=actor,
        finding=p.word("finding"),
        body_part=p.word("part"),
        of="mistreatment",
        independent=Stated.YES if p.has(_INDEPENDENT) else None,
    )


@rule(
    r"(?P<quote>(?:corroborated|confirmed|borne out|supported|evidenced|documented|substantiated) by (?:the )?(?P<finding>"
    + _SIGNS
    + r")(?: (?:found|seen|observed|discovered|documented|recorded))?(?: (?:on|to|in) (?:his|her|their|the) "
    + _PART
    + r")?(?: (?:found |seen |observed )?by (?P<by>(?:the |a |an )?[\w.'-]+(?: (?:for|of|the|on|against|and|[A-Z][\w'-]+)(?= |[.,;]|$))*))?)",
    cues="corroborated confirmed borne supported evidenced documented substantiated",
)
def corroborated_by(p: Passage) -> Fact | None:
    """'… corroborated by bruises found on his legs and arms by the …'"""
    return _finding(p, p.body("by"))


@rule(
    r"(?P<who>(?:[Tt]he |[Aa]n? )?[\w.'-]+(?: [\w.'-]+){0,9}?) <ADV>(?:has |have |had )?(?:found|documented|recorded|observed|discovered|confirmed|saw|seen|noted|noticed|identified|detected|revealed|showed) (?:\w+ ){0,2}?(?P<finding>"
    + _SIGNS
    + r")(?: (?!on\b|to\b|in\b|over\b|of\b)\w+)?(?: (?:on|to|in|over) (?:the|his|her|their|all) (?:over (?:his|her|their) )?"
    + _PART
    + r"(?: of [^,.;]+?(?=,|\.|;|$| on \d))?)?",
    cues="found documented recorded observed discovered confirmed saw seen noted noticed identified detected revealed showed",
    unless=r"found (?:no|insufficient)|evidence (?:against|that (?:he|she|they) (?:committed|had))|lack of evidence",
)
def found_injuries(p: Passage) -> Fact | None:
    """'The Ombudsperson found bruises on his back.'"""
    if p.word("finding") in ("evidence", "signs", "marks", "traces"):
        return None
    return _finding(p, p.subject or p.body("who"))


@rule(
    r"(?P<finding>"
    + _SIGNS
    + r") (?:were |was |had been |have been |are )(?:\w+ )?(?:found|seen|observed|visible|documented|recorded|noted|discovered) (?:on|in|to|all over) (?:his|her|their|the) "
    + _PART,
    cues="found seen observed visible documented recorded noted discovered",
)
def injuries_were_found(p: Passage) -> Fact | None:
    """'Bruises were visible on her arms.'"""
    return _finding(p, p.agent if p.has(r"\bby\b") else None)


@rule(
    r"(?:forensic|medical|autopsy|expert|independent|x-ray|post-mortem) (?:\w+ ){0,3}?(?:report|examination|evaluation|records?|certificate|experts?|assessment|opinion) (?:\w+ ){0,4}?(?:confirm\w*|found|show(?:s|ed)|reveal\w*|document\w*|conclud\w*|corroborat\w*|indicat\w*|established|consistent)",
    cues="forensic medical autopsy expert independent x-ray post-mortem",
    unless=r"bruis|stable|satisfactory|good health",
)
def report_confirms(p: Passage) -> Fact | None:
    """'A forensic examination confirmed …'"""
    return Corroboration(when=p.when, actor=p.subject, finding=None, of=None)


_HURT = r"(?:bruis\w+|injur\w+|wounds?|scars?|burns?|burn marks|lesions?|fractur\w+|h(?:a)?ematomas?|h(?:a)?emorrhages?|cuts?|swell\w+|abrasions?|broken|ruptur\w+|nerve damage|limp\w*|marks|deaf|perforat\w+|traces|ill-treatment|torture)"


@rule(
    r"(?:doctors?|experts?|physicians?|pathologists?|autopsy|post-mortem|judge|magistrate|psychiatrist|surgeons?|lawyers?|x-rays?|photographs?|pictures|images|video|institute|dr|report|records?|certificate|examination|findings?|scan|forensic|ombuds\w+|delegation|relatives|family)\b(?:[^.;]{0,110}? )?(?:found|finds|noted|notes|noticed|recorded|documented|established|confirm(?:s|ed)|certif(?:y|ies|ied)|shows?|showed|showing|reveal(?:s|ed)?|mentions?|described?|describes|concluded|support(?:s|ed)?|observed|identified|saw|diagnosed|corroborat\w+|listed|attest\w*) (?P<finding>(?:[^.;]{0,90}? )?"
    + _HURT
    + r")\b",
    cues="found finds noted notes noticed recorded documented established confirm certif show reveal mention describ concluded support observed identified saw diagnosed corroborat listed attest",
    unless=r"\b(?:no|not|nor) (?:\w+ )?(?:injur|sign|trace|bruis|mark|fracture|evidence)|showed no|found no|investigation|prevention of torture (?:said|called)|call|urge|demand|must",
)
def examined_and_found(p: Passage) -> Fact | None:
    """'A doctor found nerve damage consistent with suspension.'"""
    return _finding(p, p.subject or _examiner(p.clause))


_EXAMINER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]wo|[Tt]hree) (?:(?:independent|forensic|prison|court-appointed|family) )?(?:doctors?|physicians?|pathologists?|psychiatrists?|surgeons?|medical experts?)(?: (?:of|from|at) (?:the )?(?:[A-Z][\w'’-]+)(?: (?:of |for )?[A-Z][\w'’-]+)*)?"
)


def _examiner(clause: str) -> str | None:
    """'A doctor of the Lake Clinic who examined her …'"""
    found = _EXAMINER.search(clause)
    return found and f"{found[0][0].lower()}{found[0][1:]}"


@rule(
    r"(?P<finding>"
    + _HURT
    + r")\b (?:[^.;]{0,50}? )?(?:consistent with|documented by|recorded by|confirmed by|visible|seen by|noted by|certified by|photographed)\b|found no sign of any (?:disorder|illness)|(?:findings|evidence|marks) (?:\w+ )?(?:support|confirm|corroborate)s? (?:\w+ ){0,3}?(?:account|allegation|claim)",
    cues="consistent documented recorded confirmed visible seen noted certified photographed found findings evidence marks",
)
def hurt_documented(p: Passage) -> Fact | None:
    """'The scars were documented by two doctors.'"""
    return _finding(p, p.agent)


@rule(
    r"(?:ombuds\w+|commission\w*|doctors?|court|experts?|committee|mechanism|cent(?:er|re)|delegation|observers?|physicians?|autopsy|report|inquiry|investigat(?:ion|ors)|coroner|pathologists?) (?:[\w,'’-]+ ){0,5}?(?:confirmed|established|concluded|found|verified|corroborated|certified) (?:that )?(?:<HIM> |he |she |they |(?:the |his |her )?(?:allegations|claims|signs|traces|marks|evidence) (?:of )?)(?:[\w'’-]+ ){0,5}?(?:beaten|tortured|ill-treated|mistreated|assaulted|strangl\w+|torture|ill-treatment|beatings?|violence|abuse|injur\w+|true|credible)",
    cues="confirmed established concluded found verified corroborated certified",
    unless=r"found no|no (?:evidence|signs|traces)|calls? (?:on|for)|must|should",
)
def body_confirmed(p: Passage) -> Fact | None:
    """'The ombudsman confirmed that she had been beaten.'"""
    return _finding(p, p.subject)


@rule(
    r"(?:court|tribunal|committee|commission|judges?|panel|working group|inquiry|ombuds\w+|mechanism|experts?) (?:[\w,'’-]+ ){0,5}?(?:accepts?|accepted|finds?|found|held|holds?|considers?|considered|establish\w+|conclude[sd]?|satisfied|determined|is of the view|rules?|ruled) (?:that )?(?:[\w.'’-]+ ){0,8}?(?:injur\w+|wounds|bruis\w+|ill-treatment|torture|treatment|beatings?|fractures?|burns)\b(?:[^.;]{0,60}? )?(?:inflicted|caused|sustained|suffered|took place|occurred|credible|established|proven|proved|amounted|resulted)|(?:fractur\w+|injur\w+|bruis\w+|concussion|burns?|wounds?|broken \w+|damage|haemorrhage) (?:[\w'’-]+ ){0,6}?(?:was|were|has been|have been|had been) (?:\w+ )?(?:confirmed|diagnosed|established|recorded|documented|certified|noted|found|attested) (?:by|in|at|on|during|when)\b|(?:weakened|diminished|absent|abnormal|reduced) (?:\w+ ){0,2}?(?:reflexes|sensation|movement|hearing|vision)|consistent with (?:his|her|their|the) (?:\w+ )?(?:account|description|allegations?|story|testimony)",
    cues="court tribunal committee commission judge panel working inquiry ombuds mechanism expert fractur injur bruis concussion burn wound broken damage haemorrhage weakened diminished absent abnormal reduced consistent",
    unless=r"found no|no (?:evidence|signs|traces)|calls? (?:on|for)|must|should|could not",
)
def body_accepted(p: Passage) -> Fact | None:
    """'The Court accepted that the injuries had been inflicted by the police.'"""
    return _finding(p, p.subject)
