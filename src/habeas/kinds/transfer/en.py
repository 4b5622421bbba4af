"""How English tells this kind of fact."""

import re

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.transfer import Transfer

_TO = r"(?:the )?(?P<to>(?:a |an |his |her |their )?[\w.'& -]+?)(?=,| on \d| on [A-Z]| in (?:early |late )?[A-Z]\w+ \d| by | for | after | where | following | from | and | in (?:handcuffs|chains|shackles|leg|irons|an? (?:\w+ )?(?:ambulance|van|car|convoy|vehicle|plane|helicopter)|secret|great|a (?:critical|serious|grave))|\.(?! \d)|;|$)"

_HOUSE = re.compile(
    r"(?:[A-Z][\w'’-]+ ){0,4}(?:Prison|Colony|Jail|Hospital|Cent(?:re|er)|Clinic|Camp)\b(?: No\.? ?\d+)?"
)


_NO_HOUSE = re.compile(
    r"(?:(?:an?|the|his|her|their|any) )?(?:[\w.'’-]+ ){0,4}?(?:hearings?|trials?|sessions?|sittings?|proceedings|court ?rooms?|pronouncement|bar|"
    r"universit(?:y|ies)|colleges?|academy|facult(?:y|ies)|courses?)(?: (?:of|on|in|held|at)\b.*)?",
    re.IGNORECASE,
)
_FROM_HOME = re.compile(
    r"\s*(?:his|her|their|the|an?)(?: [\w'’-]+){0,2}? (?:home|house|flat|apartment|room|bed|office|workplace|street|hotel|village|shop|car|school)\b(?!.*\bto\b)"
    r"|\s*(?:home|work)\b(?!.*\bto\b)",
    re.IGNORECASE,
)
"""What somebody is taken from at an arrest, where nothing says to where."""


def _transfer(p: Passage) -> Fact | None:
    to = p.word("to")
    if to is not None and to.casefold().startswith(("the prosecut", "court")):
        return None
    if to is not None and _NO_HOUSE.fullmatch(to):
        return None
    if p.matched.endswith(" from") and _FROM_HOME.match(p.behind):
        return None
    return Transfer(when=p.when, where=to or _there(p), origin=p.word("from"), actor=p.agent)


def _there(p: Passage) -> str | None:
    """The house named last before 'transferred there'."""
    if re.search(r"\bthere\b", p.matched) is None:
        return None
    before = p.paragraph.partition(p.matched)[0]
    return next((m[0] for m in reversed(list(_HOUSE.finditer(before)))), None)


@rule(
    r"(?:<WAS> |having been )(?:transferred|moved|relocated|taken|rushed|brought|returned|sent back|sent|airlifted|evacuated|admitted|deported|extradited|rendered|handed over) (?:back |again )?(?:on \d+ \w+(?: \d{4})? )?(?:from (?P<from>[\w.' -]+?) )?(?:to|into) (?=(?:the |a |an |another |his |her )?(?:\w+[ -]){0,5}?(?:prison|jail|colony|hospital|clinic|cent(?:re|er)|facility|custody|detention|house arrest|police|penitentiary|cell|ward|headquarters|station|institution|camp|unit|block|section|cardiology|infirmary|[A-Z]\w+))"
    + _TO,
    cues="transferred moved relocated taken rushed brought returned sent airlifted evacuated admitted deported extradited rendered handed",
    unless=r"into custody|copy of|taken to court|brought to (?:justice|trial|court)|taken to the court|brought before|case (?:was|has been)|letter|prosecutor",
    happens=True,
)
def was_moved(p: Passage) -> Fact | None:
    """'… was transferred to the Central Hospital.'"""
    return _transfer(p)


@rule(
    r"(?:has |have |had )?(?:placed|put|moved|transferred|returned|took|taken) <HIM> (?:back )?(?:on|under|to|into) (?P<to>house arrest|(?:the |a |another )?(?:\w+ ){0,4}?(?:prison|hospital|colony|cell|clinic|jail|detention cent(?:re|er)))",
    cues="placed put moved transferred returned took taken",
    happens=True,
)
def they_moved(p: Passage) -> Fact | None:
    """'… has placed them on house arrest.'"""
    return _transfer(p)


@rule(
    r"(?:his|her|their) transfer (?:from (?P<from>[\w.' -]+?) )?to " + _TO,
    cues="transfer",
    unless=r"demand|request|\bask(?:s|ed|ing)?\b|call|deny|den(?:ied|ies)|refus|cancel|postpon|block|delay|prevent|authori|recommend|order(?:ed)? (?:his|her|their)",
    happens=True,
)
def transfer_to(p: Passage) -> Fact | None:
    """'… after his transfer to …'"""
    return _transfer(p)


@rule(
    r"(?:<WAS>|having been |and |be )(?:\w+ )?(?:transferred|moved|driven|flown|escorted|sent|taken|returned|relocated|shifted|deported|extradited|transported|assigned)(?:, [^,;]{2,60},)? (?:(?:last \w+|yesterday|today|on \d+ \w+(?: \d{4})?|\d+ ?(?:km|kilomet\w+)|overnight|again|back|there|without \w+) )*(?:to|into|from|there|out of)(?: (?P<to>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)*|(?:the |a |an )?(?:[\w'-]+ ){0,5}?(?:headquarters|barracks|prison|colony|cell|hospital|ward|camp|facility|station|block|jail|cent(?:re|er)|detention)))?|(?:transfer|removal|extradition|deportation|relocation) (?:of [A-Z][\w.'-]*(?: [A-Z][\w.'-]*)* )?(?:on \d+ \w+(?: \d{4})? )?(?:to|from) |(?:moved|let|transferred|brought|took|driven|drove) (?:him|her|them|<HIM>) (?:\w+ )?(?:out|from|to|into|back)\b",
    cues="transfer moved driven flown escorted sent taken returned relocat shifted deport extradit transported assigned removal let brought took drove",
    unless=r"(?:to|into) (?:the |an? |his |her )?(?:[\w'-]+ )?(?:shower|bath|wash|store|dut(?:y)?|guard|interrogation)[- ]?(?:rooms?|house|office)|(?:to|into) (?:the |an? )?(?:yard|corridor|toilet|showers|washroom|basement|office|governor)|into custody|obtain|nearer|taken (?:from|to court|off)|driven away|pushed into|brought (?:to|before) (?:court|justice|trial|a )|(?:to|into) the court ?room|letter|copy|case|parcel|complaint|demand|request|call|refus|urg|must|should|hospital|sent to (?:the )?(?:prosecutor|minister|government)|returned home|(?:took|taken|takes) (?:[\w'-]+ ){1,4}?(?:hours?|days?|weeks?|months?|years?|until)\b",
    happens=True,
)
def was_driven(p: Passage) -> Fact | None:
    """'Sister Loumbi was driven 240 km to Garua.'"""
    return _transfer(p)


@rule(
    r"(?:authorit(?:y|ies)|officials?|guards?|police|administration|officers?|soldiers|they|service|agents|government|warden|prison|forces) (?:\w+ly )?(?:has |have |had |also |then |later |secretly |again )*(?:transferred|moved|relocated|sent|drove|flew|shifted|returned|deported|extradited) (?:him|her|them|<HIM>) (?:\w+ly )?(?:to|from|into|back|out|between|[\d,]+ |hundreds|thousands|overnight|far|without)",
    cues="transferred moved relocated sent drove flew shifted returned deported extradited",
    unless=r"letter|must|should|calls? (?:on|for)|urg|demand|refus|email|message|parcel|to trial|to court|their (?:case|file)",
    happens=True,
)
def they_transferred(p: Passage) -> Fact | None:
    """'On 4 May prison officials relocated her to Kolm.'"""
    return _transfer(p)
