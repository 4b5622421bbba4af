"""What a draft says of a trial that the file has otherwise: the term, the offence, who was there, which court."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.about import is_another
from habeas.checking.look import Look, Said
from habeas.checking.parts import items
from habeas.checking.telling.voices import sentence_before
from habeas.core.bodies import same_body
from habeas.core.prose import Phrase, say, whole
from habeas.core.values import Duration
from habeas.kinds.charge import Charge
from habeas.kinds.hearing import Hearing
from habeas.kinds.sentence import Sentence
from habeas.reading.en.durations import DURATION, duration

_PASSED = r"(?:sent (?:\w+ )?(?:down|away|to (?:prison|jail))|put (?:\w+ )?away|locked (?:\w+ )?up|sentenc(?:ed|e|ing)|condemn\w*|jailed|imprisoned|handed(?: down)?|imposed|given|gave|gives|received|got|convict\w+|term|verdict|judg[e]?ment|(?-i:prison))"
_TERM = re.compile(
    rf"\b{_PASSED}\b[^.;]{{0,110}}?(?<![\w-])(?P<after>{DURATION})|(?<![\w-])(?P<before>{DURATION})(?:['’]s?)?[ -](?:long )?(?:prison |jail |custodial )?(?:sentence|term)\b",
    re.IGNORECASE,
)
_IS_TERM = re.compile(r"\b(?:court|sentenc\w+|judges?|term|condemn\w+|verdict|judg[e]?ment|convict\w+)\b", re.IGNORECASE)  # fmt: skip
_NO_TERM = re.compile(
    r"\b(?:serv(?:ed|ing)|spent|since|ago|after(?! (?:an?|the|his|her|their) (?:\w+ )?(?:hearing|trial))|later|for (?:more than|over|nearly|almost|about|the past)|held|custody|detention|prosecut\w+|up to|maximum|minimum|faces?|facing|(?-i:may)|could|might|should|remain\w*|left|to go|to serve|reduced|others?|another|old|aged|month's? delay|wait\w*|(?:more|less)(?! than)|longer|shorter|suspended|parole|days?|weeks?|hours?|between [^,;]+ and|(?:shorten|cut|lower|trim|knock|took|tak|str[iu]ck)\w*\b[^.;]{0,60}?\b(?:by|off|from))\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\b[\w-]+ (?:days?|weeks?|months?|years?) (?:later|after(?:wards)?|on|earlier|before)\b,?|\b(?:days|weeks|months|years) (?:later|afterwards)\b|\blater (?:that|the same) (?:day|week|month|year)\b", re.IGNORECASE)  # fmt: skip
"""When a court passed sentence, as counted from what is told before."""
_THE_TRIAL = r"(?:(?:the|her|his|their|this|that|its|all|every|any) )?(?:\w+ )?(?:trial|hearings?|verdict|sentencing|proceedings?|court(?:room)?|judge?ment|session)"
PRESENT = re.compile(
    rf"\b(?:in (?!one['’])(?:his|her|their|the defendant['’]s|the accused['’]s|[A-Z]\w+['’]s?) (?:own )?presence|in the presence of (?:M[rs]s? |the (?:accused|defendant)|[A-Z])|(?:(?:was|were) (?:himself |herself |also |then )*|with (?:M[rs]s? )?(?:\w+ )?(?:himself |herself )?)present(?! (?:situation|case|letter|moment)\b)(?! the)|(?:was|were|sat|stood|seated) (?:\w+ )?(?:beside|next to|alongside|at the side of|in front of|behind) (?:his|her|their) (?:\w+ )?(?:lawyers?|counsel|defenders?|advocates?|attorneys?|barristers?)|(?:was|were) (?:\w+ )?(?:there in person|in (?:the )?(?:room|courtroom|dock)|in attendance)|in person|attend(?:ed|ing) {_THE_TRIAL}|(?:in|from) the dock|(?:st(?:ood|ands?|anding)|sat|sit|sitting|appear(?:ed|s|ing)|brought|led|facing|faced) (?:\w+ )?(?:before )?(?:the|his|her|their) (?:court|judges?|bench)|(?:heard|hearing|listened to|followed|following|watch\w+|took part in|taking part in|witness\w*) {_THE_TRIAL}(?: \w+)? (?:himself|herself|in person|from the dock|in the (?:court ?room|dock)|with (?:his|her) own ears)|took part in {_THE_TRIAL}|(?:was|were) (?:allowed|able|free) to (?:attend|be (?:there|present)|follow)|face to face with (?:the|his|her) (?:court|judges?)|(?:could|was able to) (?:\w+ )?follow (?:it|every \w+|what was said)|(?:walked|came|stepped|strode|limped|filed|entered) (?:into )?(?:the |his |her )court ?room|(?:brought|led|taken) in(?= and\b|[.,;]|$)|with (?:the (?:accused|defendant)|him|her|M[rs]s? \w+) (?:\w+ )?(?:listening|watching|looking on|sitting|standing|in the (?:court ?room|dock))|(?:listen\w*|watch\w*|looked on|looking on|sat|sitting|seated|stood|standing) (?:\w+ )?(?:in|from|inside) the (?:court ?room|dock))\b",
    re.IGNORECASE,
)
BROUGHT = re.compile(r"\b(?:was|were) (?:led|brought|taken|escorted|walked|marched|driven) (?:in)?to (?:the |his |her )?(?:court ?room|court|dock|hearing)\b", re.IGNORECASE)  # fmt: skip
ABSENT = re.compile(
    rf"\b(?:not even (?:himself|herself|(?:s?he|the (?:accused|defendant)))|in absentia|in the absence of (?:the (?:accused|defendant)|M[rs]s? \w+|(?-i:[A-Z])\w+)|in (?:his|her|their|[A-Z]\w+['’]s?) absence|in absence|without (?:him|her|them|M[rs]s? \w+|the (?:accused|defendant)) (?:being (?:there|present)|in the (?:court)?room|present|there)|(?:was|were) (?:\w+ )?(?:not (?:\w+ )?(?:present|there|in (?:the )?(?:court|courtroom|room|dock)|allowed (?:in|to (?:attend|be))|brought (?:to|before|into))|absent|nowhere (?:to be seen|near)|miss(?:ing|ed)|elsewhere|kept (?:away|out|from)|excluded from|barred from|(?:left|held) (?:back )?in (?:her|his) cell)|(?:kept|held|shut|stayed|remained|left) (?:away|out|absent|in (?:her|his) cell)\b|not (?:present|brought) (?:at|in|to|for|during|when)|(?:did not|didn['’]t|could not|never) (?:attend|appear|see the inside)|(?:her|his) (?:seat|place|chair|dock)\b[^.;]{{0,20}}\bempty|(?:missed|absent from) {_THE_TRIAL}|before an empty dock|behind (?:her|his) back)\b",
    re.IGNORECASE,
)
_OF_TRIAL = re.compile(r"\b(?:courtroom|judges?|bench|dock|sentenc\w+|trial|tried|hearing|court|judg[e]?ment|verdict|convict\w+|proceedings|remand\w*)\b", re.IGNORECASE)  # fmt: skip
_THROUGHOUT = re.compile(r"\bthroughout (?:the|his|her) (?:whole |entire )?(?:trial|proceedings|hearings)\b|\b(?:at|from|during|through) (?:all|every|each) (?:of )?(?:the |his |her )?(?:\w+ )?(?:hearings?|sittings?|sessions?|days?)\b|\b(?:never|not) once\b|\bthe (?:whole|entire) (?:of the |of his |of her )?trial\b", re.IGNORECASE)  # fmt: skip
"""That it was so at every sitting of a trial, at some of which the person was."""
_ON = re.compile(r"\W*(?:He|She|It|There)\b")
_OFFENCE = re.compile(
    r"\b(?:charged|accused|convicted|guilty|suspected|indicted|charges?|accusations?|count|prosecuted|(?:sentenced|jailed|imprisoned|tried)(?= for))\s+(?:with|of|for|on)\s+(?:charges? of\s+|having\s+|a charge of\s+|alleged(?:ly)?\s+)?(?P<what>[“\"·]*(?!the\b|all\b|an?\b|his\b|her\b|their\b|any\b|this\b|that\b|which\b|what\b|\d)[A-Za-z][\w’'-]*(?: (?!on\b|by\b|at\b|in\b|and has\b|since\b|from\b|after\b|before\b|with\b|who\b|but\b|under\b|to\b|is\b|was\b|when\b|while\b|as\b|although\b|despite\b|because\b)[a-z][\w’'-]*){0,3})",
    re.IGNORECASE,
)
_NOT_SO = re.compile(r"\b(?:not|never|no|neither|without|if|whether|others?|another|co-?accused)\b", re.IGNORECASE)  # fmt: skip
_NO_OFFENCE = re.compile(r"^(?:more|less|about|over|nearly|almost|years?|months?|days?|life|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|himself|herself|them|him|her|it|us|being|doing|something|nothing|anything|crimes?|offences?|good|now|torture|ill-treatment|beating|failing|care|whom|those|these|such|both|several|some|political|peaceful)\b", re.IGNORECASE)  # fmt: skip
_COURT = re.compile(
    r"\b(?:[Ss]entenced|[Cc]onvicted|found (?:him|her|them) guilty|[Cc]ondemned|found guilty)\b[^.;]{0,70}?\bby (?:the )?(?P<by>(?:[A-Z][\w’'-]+ ){1,3}(?:Court|Tribunal)(?: (?:of|in) [A-Z][\w’'-]+)?|Court of [A-Z][\w’'-]+)"
    r"|\b(?P<first>(?:[A-Z][\w’'-]+ ){1,3}(?:Court|Tribunal)(?: (?:of|in) [A-Z][\w’'-]+)?|Court of [A-Z][\w’'-]+) (?:\w+ )?(?:sentenced|convicted|condemned|gave (?:him|her|them|M[rs]s?)|jailed)\b"
)
_CRIME = re.compile(
    r"(?:terror|extremi|espionage|spying|treason|mutin|sediti|insurrect|rebel|sabotag|separatis|fraud|swindl|embezzl|theft|steal|robb|burgl|extort|blackmail|brib|corrupt|launder|smuggl|traffick|drug|narcotic|weapon|firearm|explosive|murder|manslaughter|assault|kidnap|hooligan|vandal|arson|riot|disorder|incit|hatred|defam|slander|libel|insult|blasphem|perjur|forg|counterfeit|tax|desert|abuse|negligen|conspir|falsehood|disinformation)\w*"
)
_PART = re.compile(r"[;:,]|\.\s|\s[–—-]\s| and (?!\d)| but | while ")
_SOMEBODY = re.compile(
    r"\b(?:lawyer|counsel|defender|observer|witness|interpreter|journalist|reporter|wife|husband|sister|brother|mother|father|daughter|son|friend|colleague|diplomat)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{4,}")
_STEM = 5
_BACK, _SHORT = 2, 7
"""How far back what a pronoun or a few words alone go on from may stand."""


@dataclass(frozen=True, slots=True)
class Otherwise:
    """Words of a draft on a trial, and what is said of them."""

    start: int
    end: int
    said: Phrase
    claims: tuple[str, ...]
    suggestion: str = ""


def terms(look: Look) -> Iterator[Otherwise]:
    """A term of imprisonment that no sentence on file has."""
    held = look.casefile.of_kind(Sentence)
    known = [d for h in held for c in h.claims if isinstance(d := getattr(c.fact, "term", None), Duration)]  # fmt: skip
    if not known:
        return
    lengths = {_months(d) for d in known}
    claims = tuple(i for h in held for i in h.claim_ids)
    for said in look.said:
        if _IS_TERM.search(said.text) is None:
            continue
        for match in _TERM.finditer(said.text):
            if _is_no_term(said.text, match):
                continue
            name = "after" if match["after"] else "before"
            stated = duration(match[name])
            if stated is None or not (stated.years or stated.months) or _months(stated) in lengths:
                continue
            words = whole("The file has a term of {known}, not {stated}.", known=known[0], stated=stated)  # fmt: skip
            start, end = said.start + match.start(name), said.start + match.end(name)
            yield Otherwise(start, end, words, claims, say(known[0]))


def _is_no_term(text: str, match: re.Match[str]) -> bool:
    """Whether words of the same clause have the length for something else: a time in custody, a most, another's."""
    first = max((m.end() for m in _PART.finditer(text, 0, match.start())), default=0)
    edge = _PART.search(text, match.end())
    length = match.span("after" if match["after"] else "before")
    if any(m.start() < length[1] and length[0] < m.end() for m in _THEN.finditer(text)):
        return True
    told = _THEN.sub(" ", text[first : edge.start() if edge else len(text)])
    return _NO_TERM.search(told) is not None


def _months(length: Duration) -> tuple[int, int]:
    return 12 * length.years + length.months, length.days


def presence(look: Look) -> Iterator[Otherwise]:
    """Somebody said to have been at a trial that the file has without them, or the other way round."""
    held = look.casefile.of_kind(Sentence, Hearing)
    states = {s for h in held for c in h.claims if (s := _was_there(c.fact.stated("in_absence"), c.fact.stated("presence")))}  # fmt: skip
    if not states:
        return
    is_there = "yes" in states
    pattern = ABSENT if is_there else PRESENT
    is_mixed = len(states) > 1
    is_forced = any(
        c.fact.stated("presence") == "brought_against_will" for h in held for c in h.claims
    )
    words = whole("By the file the person was there.") if is_there else whole("By the file the person was not there.")  # fmt: skip
    listed = {said.start for said in items(look)}
    for place, said in enumerate(look.said):
        match = pattern.search(said.text)
        if match is None and not (is_there or is_forced):
            match = BROUGHT.search(said.text)
        near = said.text
        if _ON.match(near) or len(near.split()) <= _SHORT:
            near = " ".join(s.text for s in look.said[max(0, place - _BACK) : place + 1])
        if match is None or said.is_heading or not _OF_TRIAL.search(near):
            continue
        if said.start in listed or (is_mixed and not _THROUGHOUT.search(said.text)):
            continue
        if not _is_denied(said, match) and not _is_of_another(look, said, match):
            start, end = said.start + match.start(), said.start + match.end()
            yield Otherwise(start, end, words, tuple(i for h in held for i in h.claim_ids))


def _is_of_another(look: Look, said: Said, match: re.Match[str]) -> bool:
    """Whether it is told of a woman beside a man who is held, or the other way round: "his lawyer says that she was kept out"."""
    before = said.text[: match.start()]
    subject = re.search(r"\b(s?he) (?:\w+ )?$", before, re.IGNORECASE)
    return (
        subject is not None
        and _SOMEBODY.search(f"{sentence_before(look, said)} {before}") is not None
        and is_another(look, subject[1])
    )


def _is_denied(said: Said, match: re.Match[str]) -> bool:
    before = said.text[max(0, match.start() - 30) : match.start()]
    return (
        re.search(
            r"\b(?:not|never|nor|without|lawyers?|counsel|right to)\b|\b(?:public|press|journalists|reporters|observers|nobody|no one|family|relatives|mother|father|wife|husband|sister|brother|son|daughter|colleague|friend|observer|we|I|us)\W*(?:(?:is|are|was|were|had been) )?$",
            before,
            re.I,
        )
        is not None
    )


def _was_there(in_absence: str | None, presence_: str | None) -> str | None:
    if in_absence in ("yes", "no"):
        return "no" if in_absence == "yes" else "yes"
    if presence_ is None:
        return None
    return "yes" if presence_ == "present" else "no" if presence_.startswith("absent") else None


def offences(look: Look) -> Iterator[Otherwise]:
    """An offence of which neither a fact nor a source has a word."""
    told = " ".join((*(s.text for s in look.casefile.known_sources.values()), *look.stated)).casefold()  # fmt: skip
    held = look.casefile.of_kind(Charge, Sentence)
    for said in look.said:
        for match in _OFFENCE.finditer(said.text):
            what = match["what"].strip('“"· ')
            words = _WORD.findall(what.casefold())
            if not words or _NO_OFFENCE.match(what) or _NOT_SO.search(said.text, 0, match.start()):
                continue
            crimes = _CRIME.findall(what.casefold())
            if all(c[:_STEM] in told for c in crimes) if crimes else any(w[:_STEM] in told for w in words):  # fmt: skip
                continue
            said_of = whole("The file has nothing of such an offence: {offence}.", offence=repr(what))  # fmt: skip
            start, end = match.span()
            claims = tuple(i for h in held for i in h.claim_ids)
            yield Otherwise(said.start + start, said.start + end, said_of, claims)


def courts(look: Look) -> Iterator[Otherwise]:
    """A court said to have passed a sentence that another passed."""
    held = look.casefile.of_kind(Sentence)
    known = {name for h in held for c in h.claims if (name := c.fact.stated("court"))}
    if not known:
        return
    for said in look.said:
        for match in _COURT.finditer(said.text):
            name = "by" if match["by"] else "first"
            court = re.sub(r"^(?:The|On|In|By) ", "", match[name])
            if any(same_body(court, one) for one in known):
                continue
            words = whole("By the file another court passed the sentence: {court}.", court=sorted(known)[0])  # fmt: skip
            end = said.start + match.end(name)
            claims = tuple(i for h in held for i in h.claim_ids)
            yield Otherwise(end - len(court), end, words, claims, sorted(known)[0])
