"""How English tells this kind of fact."""

import re

from habeas.core.care import in_general
from habeas.core.facts import Fact
from habeas.core.needs import ENGLISH, each_need, need_asked, need_named
from habeas.core.rules import Passage, rule
from habeas.kinds.care_requested import CareRequested, way_of


def _who(p: Passage) -> str | None:
    """Who asked: in "Ana Velmar's request" the subject is the request."""
    return None if p.subject is None or p.subject.endswith(("'s", "’s")) else p.subject


_MANY = re.compile(r"(?:doctors|physicians|surgeons|specialists)\b", re.IGNORECASE)
_ONE = re.compile(
    r"(?:doctor|physician|surgeon|specialist|psychiatrist|cardiologist|dermatologist)\b",
    re.IGNORECASE,
)


def _doctors(p: Passage) -> str | None:
    """The doctors with whom the words begin; whom they work for did not do it."""
    if many := _MANY.match(p.matched):
        return many[0].lower()
    one = _ONE.match(p.matched)
    return f"a {one[0].lower()}" if one else None


def _advised(p: Passage) -> CareRequested:
    """What doctors recommended or prescribed: the care that is named behind the verb."""
    told = f"{p.matched.split()[-1]} {p.behind}"
    return CareRequested(
        when=p.when,
        actor=_doctors(p) or _who(p),
        need=in_general(need_named(told, ENGLISH)),
        way=way_of(p.matched, recommended=r"recommended|advised", prescribed=r"prescribed"),
    )


@rule(
    r"(?:ask(?:ed)?|requested|appealed|urged|called|demanded|petitioned|begged|pleaded|applied|repeated) (?:on a number of occasions |on several occasions |several times |repeatedly |again )?(?:(?:to |on |upon |from )?(?P<addressee>(?:the |[A-Z])[\w.' -]{3,70}?)(?= to (?!the )| for | several| that | repeatedly| on ) )?(?:[^.;]{0,60}? )??(?P<quote>(?:to (?:ensure|provide|give|allow|grant|guarantee|transfer|let|permit|arrange|have|see|receive|be)|that|for|a|an) (?:[\w.'-]+ ){0,9}?(?:(?:receives?|given|be given|gets?|have|has|granted|provided(?: with)?|see|examined by|seen by|access to|to) )?<CARE>(?: as a matter of (?:the )?(?:utmost )?urgency)?)",
    cues="ask requested appealed urged called demanded petitioned begged pleaded applied repeated",
    unless=r"so-called|asked him|was asked|he was called",
    hypothetical=True,
    happens=True,
)
def asked_for_care(p: Passage) -> tuple[Fact, ...]:
    """'… has appealed to the government to ensure that … receives medical attention.'"""
    asked = CareRequested(
        when=p.when,
        actor=_who(p),
        addressee=p.body("addressee"),
        need=need_asked(p, ENGLISH),
    )
    return each_need(p, ENGLISH, asked)


@rule(
    r"(?:repeated |numerous |several |multiple |his |her |their |many )*requests? (?:by [\w' ]+ )?for (?P<need><CARE>)|(?:requested|sought|asked for|asking for|calls? for|is again asking for|demanding|requesting|in need of|needs?) (?P<need2><CARE>)",
    cues="request sought ask call need demand",
    unless=r"no need|in need of|needs",
    hypothetical=True,
    happens=True,
)
def request_for_care(p: Passage) -> tuple[Fact, ...]:
    """'… requested medical care.'"""
    need = need_asked(p, ENGLISH, p.word("need") or p.word("need2"))
    return each_need(p, ENGLISH, CareRequested(when=p.when, actor=_who(p), need=need))


@rule(
    r"(?:his|her|their|repeated) (?:\w+ )?(?:requests?|pleas?|applications?) (?:to be (?:seen|examined|treated|taken|transferred|moved|hospitali[sz]ed)|to see|for (?:an? |the |his |her )?(?:[\w-]+ )?(?:doctor|x-ray|treatment|operation|examination|test|medic\w+|hospital\w*|specialist|dentist|glasses))|(?:asked|asking|begged|begging|pleaded|requested|requesting|demanded|applied|asks) (?:[^.;]{0,60}? )?(?:(?:to be |whether \w+ could be )(?:seen|examined|treated|taken to|transferred to|moved to)|to (?:see|call|send (?:him|her|them) to|take (?:him|her|them) to)|for) (?:by )?(?:an? |the |his |her |more )?(?:[\w-]+ ){0,3}?(?:doctors?|physicians?|specialists?|hospital|clinic|x-ray|medic\w+|treatment|dentist|gyn\w+|tablets|pills|examination|infirmary|ambulance|cardiologist)|(?:doctor|physician|specialist|medic|commission)s? (?:\w+ )?(?:recommended|ordered|advised|prescribed) (?:\w+ ){0,3}?(?:surgery|operation|hospital\w*|treatment|transfer|examination)",
    cues="request plea application ask beg plead demanded applied doctor physician specialist medic commission",
    hypothetical=True,
    happens=True,
    unless=r"refused|denied the|turned down",
)
def asked_to_be_seen(p: Passage) -> tuple[Fact, ...]:
    """'Her request to be seen by a gynaecologist …'"""
    if _doctors(p) is not None:
        return (_advised(p),)
    asked = CareRequested(when=p.when, actor=_who(p), need=need_asked(p, ENGLISH))
    return each_need(p, ENGLISH, asked)


_HELP = r"(?:doctors?|physicians?|specialists?|dentist|surgeon|psychiatrist|[a-z]+ologists?|optician|oculist|medical (?:care|attention|treatment|help|assistance|examination|check-?up|tests?|board|commission)|treatment|medicines?|medication|hospital|clinic|hospitali[sz]ation|operation|surgery|scan|x-ray|blood tests?|tablets|glasses|ambulance|infirmary|health ?care)"


@rule(
    r"(?:ask(?:ed|ing|s)|request(?:ed|ing|s)|appl(?:ied|ying|ies)|beg(?:ged|ging|s)|plead(?:ed|ing|s)|demand(?:ed|ing)|sought|appeal(?:ed|ing)|petition(?:ed|ing)) (?:[^.;]{0,70}? )?(?:to be |be |could be |that |for |to |whether )(?:[\w'’.-]+ ){0,8}?"
    + _HELP
    + r"\b|(?:requests?|applications?|pleas?|appeals?|petitions?) (?:by [\w' ]{3,40} )?(?:for|that|to) (?:[\w'’.-]+ ){0,8}?"
    + _HELP
    + r"\b|(?:brought|sent|delivered|handed in) (?:\w+ ){0,2}?(?:medicines?|medication|insulin|tablets|glasses)\b",
    cues="ask request appl beg plead demand sought appeal petition brought sent delivered handed",
    hypothetical=True,
    happens=True,
    unless=r"refused (?:a|the|his|her|all)|calls? (?:on|for)|urg|asks? (?:the )?(?:government|authorities)|requesting permission to meet|lawyer.{0,20}meet|visit|expert",
)
def sought_care(p: Passage) -> tuple[Fact, ...]:
    """'A request for him to be examined by an eye specialist …'"""
    asked = CareRequested(when=p.when, actor=_who(p), need=need_asked(p, ENGLISH))
    return each_need(p, ENGLISH, asked)


@rule(
    r"(?:doctors?|physicians?|surgeons?|specialists?|hospital|medic|commission|psychiatrist|cardiologist|dermatologist|oncologist)\b(?:,? who)? (?:[\w'’-]+ ){0,4}?(?:recommended|advised|insisted|urged|ordered|prescribed|scheduled|warned) (?:that|for|an?|the|immediate|urgent|further|surgery|hospital\w*|treatment|rest|him|her)\b|, who (?:had |have )?(?:recommended|advised|insisted|prescribed) (?:that|an?|surgery|treatment|hospital\w*)",
    cues="doctor physician surgeon specialist hospital medic commission psychiatrist cardiologist dermatologist oncologist recommended advised insisted prescribed",
    happens=True,
    unless=r"refused|disregarded|ignored|not (?:been )?(?:supplied|given)|lawyer|embassy|government|against the advice",
)
def doctors_advised(p: Passage) -> Fact | None:
    """'… the doctors, who had recommended that he stay for a further week.'"""
    if not p.has(r"doctor|physician|surgeon|specialist|hospital|surg|treat|stay|rest|medic"):
        return None
    return _advised(p)


@rule(
    r"(?P<quote>(?:(?:his|her|their|the|an?|two|three|four|several|numerous|repeated|many|all|\d+) )*(?:\w+ )?(?:requests?|applications?|pleas?|petitions?|demands?) (?:made |submitted |sent |filed )?(?:(?:from|by|of|on behalf of) (?:him|her|them|me|us|his \w+|her \w+|their \w+|the \w+|<HIM>) )?(?:for|to (?:see|be (?:seen|examined|treated|operated on|taken|moved|transferred)(?: by| to)?)|that (?:he|she|they) (?:see|be (?:seen|examined|treated)) ?(?:by)?) (?:an? |the |his |her |their |urgent |independent |specialist |further )*(?:[\w-]+ ){0,2}?"
    + _HELP
    + r"(?: by (?:an? |the )?(?:\w+ )?"
    + _HELP
    + r")?|(?:his|her|their|the|an?|\w+) (?:\w+ )?requests? (?:from (?:him|her|them|<HIM>) )?for (?:an? )?examination by (?:an? )?[\w-]+)",
    cues="request application plea petition demand",
    hypothetical=True,
    happens=True,
)
def asked_in_writing(p: Passage) -> Fact | None:
    """'Officials have turned down three requests from her for an examination by an obstetrician.'"""
    return CareRequested(when=p.when, actor=None, need=need_asked(p, ENGLISH))
