"""A present that is past: the draft has the person held, or held there, on hunger strike, without visits, and the file knows of the end of it, of a move, a release, a death."""

import re
from collections.abc import Iterable, Iterator

from habeas.checking.about import refers_to_the_person
from habeas.checking.days.awaited import awaited
from habeas.checking.days.going_on import told_as_going_on
from habeas.checking.days.turns import AT_HOME, last_turn
from habeas.checking.finding import Finding
from habeas.checking.look import Look, Said
from habeas.checking.passages import same
from habeas.checking.telling.voices import sentence_before
from habeas.core.decisions import HeldFact
from habeas.core.facts import Role
from habeas.core.prose import At, Label, Phrase, whole
from habeas.core.when import When
from habeas.kinds.care_given import CareGiven

CODE = "status-stale"
EXAMPLE = (
    "She is still held in Orlava Prison.",
    "She was moved to the Sarnov Prison Hospital on 20 May 2024.",
)
_NOT_NOW = (
    r"(?!no longer\b|not\b|never\b|now free\b|(?:what|how|why|that|who|whether|because|all)\b)"
)
_HOUSE = (
    r"(?:prison|colony|custody|detention|jail|centre|center|camp|hospital|ward|clinic|cell|remand)"
)
_HELD = re.compile(
    rf"\b(?:is(?:, \w+,)? {_NOT_NOW}(?:\w+ ){{0,4}}?(?:being )?(?:held|kept|detained|imprisoned|locked up|jailed|confined|in (?:[\w'’.-]+ ){{0,5}}{_HOUSE}|behind bars|serving|on remand|under (?:strict |de facto )?house arrest|confined to (?:his|her|the) (?:own )?(?:home|house|flat)|under guard|treated|hospitali[sz]ed|looked after|cared for|under (?:\w+ )?(?:treatment|observation|care|guard)|a (?:\w+ )?(?:patient|prisoner|inmate|detainee)|recovering|lying|undergoing|receiving (?:\w+ )?(?:treatment|care))"
    r"|(?:writ(?:e|ing)|letters?|cards?|parcels?) to (?:M[rs]s? )?\w+ in (?:prison|jail|custody|detention|(?:his|her) cell)|remains? (?:(?:\w+ )?(?:in|at|there|on (?:the|a|his|her) (?:\w+ )?ward|imprisoned|detained|behind bars|under|locked|held|hospitali[sz]ed|a (?:prisoner|patient))|to this day)|(?:continues?|goes on|keeps on) (?:(?:to be|being)(?! (?:\w+ )?(?:charged|accused|prosecuted|under (?:investigation|prosecution)|concerned|worried|grateful))|to (?:receive|undergo|lie|sit|serve|stay))|(?:spends|passes|whiles away) (?:(?:his|her|all|the|most|these|every|each|one) ){1,3}?(?:days?|time|nights?|hours?|weeks?|months?|summer|winter|birthday)(?: away)? (?:in|at|behind|there)|(?:lives|sleeps|wakes(?: up)?) (?:in|at) (?:the )?(?-i:[A-Z])|sits (?:in(?! (?:public|private|camera|secret|open|closed|session|judge?ment)\b)|there|behind)|stays (?:in|at|there)|lies (?:in|at|there)|to this day|languish\w*|in (?:his|her|their) (?:\w+ )?cell|where (?:[\w.]+ ){1,3}(?:is(?! no\b| not\b)(?: \w+)? (?:held|kept|locked|being|still|now|treated|lying)|remains|stays|lies|sits|continues|is(?= ?(?:[.,;]|$)))|(?:is|are) (?:spending|sitting|waiting|sharing)|is still(?! (?:un(?:answered|acknowledged|clear|known|resolved)|without (?:an? |any )?(?:\w+ )?(?:answer|reply|response)|pending|outstanding|awaited|missing|due|open|to be|the case|true|valid|in force)\b)|still in|(?:has|have) (?:now |by now )?been (?:held|detained|locked up|in (?:custody|prison|jail|detention)|behind bars|imprisoned) (?:\w+ ){0,5}?now\b|(?:each|every) (?:\w+ )?(?:day|hour|night|week)\b[^.;]{0,30}?\b(?:behind bars|in (?:prison|custody|detention|jail|(?:his|her) cell))|behind bars(?= (?:s?he|M[rs]s?)\b)|(?:has|have) been (?:there|in custody|held|in hospital|in prison|behind bars|locked up)(?: there)? (?:ever since|since then)|(?:has|have) (?:\w+ )?been (?:in|at) (?:the )?(?-i:[A-Z])[\w’'-]+(?=[^.;]{0,60} since\b)|since [^.;]{3,40}? (?:has|have) (?:\w+ )?been (?:in|at) (?:the )?(?-i:[A-Z])|(?:has|have) (?:\w+ )?(?:stayed|remained|lain|been kept|been treated) (?:there|(?:in|at) (?:that|this|the(?: same)?) (?:\w+ )?(?:prison|colony|centre|center|camp|hospital|ward|clinic|cell|house))(?: ever)? since|has (?:not|never) left (?:it|the \w+|hospital|prison)|(?:gets|receives|undergoes) (?:\w+ )?(?:treatment|care) (?:there|in|at)"
    rf"|(?:at present|currently|presently|now|today|at the moment|as (?:we|I) write|at the time of writing|as things stand)[:,]? (?:\w+ )?(?:held|kept|detained|in (?:the )?(?:[\w'’.-]+ ){{0,5}}?{_HOUSE}|under (?:\w+ )?(?:treatment|guard|observation)|at (?:the )?(?:[A-Z][\w'’.-]+ ?)+|treated|hospitali[sz]ed|a (?:patient|prisoner))"
    r"|(?-i:Where|Status|Place|Situation|Now|Whereabouts): (?:still |being )*(?:held|kept|detained|imprisoned|jailed|locked up|behind bars|on remand|in (?:the )?(?:[\w'’.-]+ ){0,5}?(?:prison|custody|detention|jail))|(?:(?:present|current) (?:place(?: of detention)?|whereabouts|location)|place of detention|whereabouts|location)(?: now)?(?: is)?(?:: ?$|:? (?=[A-Z]|the )))",
    re.IGNORECASE,
)
_THERE = re.compile(r"\b(?:there|where|it|(?:the )?(?:hospital|clinic|ward))\b", re.IGNORECASE)
_PART = re.compile(r"[;:(]|, (?:and|but|who|which|when|after|having)\b|, (?:to|in|from|at|of|for|into) (?:which|whom)\b|,? (?:and (?=(?:he|she|is|has|was)\b)|where\b|while\b|though\b|although\b)|\s[–—-]\s")  # fmt: skip
_INSERTED, _INSERTED_END = (
    re.compile(r", (?:who|which|where|when|after|having)\b"),
    re.compile(r"[,;:.(]|\s[–—-]\s"),
)
"""What a clause between commas begins with, and where it ends."""
_OF_ANYBODY = re.compile(
    r"\b(?:every|any|each|all|no) (?:\w+ )?(?:persons?|people|one|body|human beings?|detainees?|prisoners?|children|child|(?:wo)?m[ae]n)\b|\b(?:every|any)(?:one|body)\b",
    re.IGNORECASE,
)
_WAITS = r"\b(?:(?:is|are|remains?) (?:still )?(?:waiting|in (?:urgent )?need|without)|waits?|awaits?|still (?:needs?|lacks?|without)|(?:has|have) (?:yet to|still not))\b[^.;]{0,40}?\b"
_OF_NEED = {"operation": r"operat(?:ion|ed)|surgery|surgeon"}
_DENIED = re.compile(r"\b(?:not|never|no longer|cannot|n['’]t)(?: \w+)? $", re.IGNORECASE)
_IN_A_CELL = re.compile(
    r"\b(?:is|are|sits?|remains?|waits?|still|lies|spends?|lives?)\b", re.IGNORECASE
)
_FREES = re.compile(
    r"\b(?:release|(?<!is )(?<!are )(?<!be )(?<!now )free|set (?:[\w.]+ ){1,3}free|let (?:[\w.]+ ){1,3}(?:go(?: free| home)?)(?=[ .,;]))\b(?! (?:of|and fair|from|speech|elections?|press|trial))",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:calls? (?:up)?on|urges?|demands?|asks?|requests?|appeals? to|please|must|should|immediate)\b", re.IGNORECASE)  # fmt: skip
_OTHERS = re.compile(r"\b(?:all|other|others|those|every|them|everyone|colleagues?|prisoners|detainees|report|results?|records?|remains|body|press|statement|information|funds?)\b", re.IGNORECASE)  # fmt: skip
_PAST = re.compile(r"\b(?:was|were|had been|until|then|at the time(?! of writing)|last knew|last known|formerly|since been|used to)\b", re.IGNORECASE)  # fmt: skip

_OF_THE_LIVING = re.compile(
    r"\b(?:(?:is|remains|has been) (?:still |now )?(?:on (?:a )?hunger strike|ill|sick|weak|unwell|in (?:\w+ )?(?:need|pain|danger)|unable|too weak|being (?:held|refused|denied)|without (?:a |any )?(?:doctor|care|treatment))"
    r"|(?:s?he|M[rs]s? [\w’'-]+|(?-i:[A-Z])[\w’'-]+) (?:needs (?:an?|the|urgent|immediate|medical|treatment|care|to (?:see|be|have))|must (?:see an?|receive|get|be (?:seen|examined|treated|moved|operated|given|let|allowed)))"
    r"|(?:let|have|allow|ask\w*|give|grant|urge\w*|call\w* on|so that)\b[^.;]{0,60}?\b(?:doctor|surgeon|specialist|physician|neurologist|cardiologist|dentist)s?\b[^.;]{0,30}?\b(?:see|sees|examines?|treats?|visits?|operates?)"
    r"|(?:seen|examined|treated|operated on|visited) by (?:an?|the|\w+) (?:\w+ ){0,2}?(?:doctor|surgeon|specialist|physician)"
    r"|(?:give|grant|provide) (?:her|him|them|M[rs]s? [\w’'-]+) (?:\w+ ){0,2}?(?:care|treatment|medicines?|access|visits?))\b",
    re.IGNORECASE,
)
"""What is so, or is asked, of somebody alive."""
_DEAD = re.compile(
    r"\b(?:died|dead|deaths?|bod(?:y|ies)|buried|burial|memory|late|asked since)\b", re.IGNORECASE
)
_HOUSE_OF_CARE = re.compile(r"\b(?:hospitals?|clinics?|cardiology|infirmary|sanatorium|medical centre)\b", re.IGNORECASE)  # fmt: skip
_OF_BOTH = re.compile(r"\b(?:prison|colony|remand)\b.*\b(?:hospital|ward|infirmary)\b", re.IGNORECASE)  # fmt: skip
_CELL = re.compile(r"\bin (?:his|her|their) (?:\w+ )?cell\b", re.IGNORECASE)
_IN_HOSPITAL = re.compile(
    r"\bin (?:the |a |that |this )?hospital\b|\b(?:treated|operated on|a patient) there\b",
    re.IGNORECASE,
)
_AFTER_A_STAY = re.compile(r"\bafter (?:an?|his|her|their|the|this|that|some|many|\d+) (?:[\w-]+ ){0,3}?(?:in|at) (?:a |the |that )?hospital\b", re.IGNORECASE)  # fmt: skip
"""What tells of a time in hospital as over."""
_CALLED = re.compile(
    r", (?:formerly|once|at one time|until \d{4}|(?:who|which) was (?:once )?)[^,.;]*,"
)
"""What somebody is called beside the name, which says of no time how they are."""
_ALREADY = re.compile(
    r"\b(?:in spite of|despite|notwithstanding|regardless of|after|since|following|because of|thank(?:s| you) for) (?:the|his|her|their|this|that) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What names a release as one that has been."""
_TILL_THEN = re.compile(r"\b(?:until|till|since) then\b", re.IGNORECASE)
_OF_A_THING = re.compile(
    r"(?:\b(?:[Ii]t|[Tt]his|[Tt]hat|files?|records?|charges?|cases?|sentences?|appeals?|petitions?|requests?|complaints?|passports?|accounts?|reports?|questions?|bans?|laws?|property|letters?|answers?|decisions?|judge?ments?|investigation|inquiry|diagnosis|manuscripts?|phones?|computers?)(?: (?:itself|also|too|against (?:him|her)|of \w+))? |^\W*(?:\d{4}, )?\d{1,2} [A-Z][a-z]+(?: \d{4})?: .*)$"
)
"""What may be still where or what it was while the person is not, and a line of a chronology, told of its own day."""
_THAT_THEY = re.compile(r"\bthat (?:s?he|they)\b")
"""What comes back to the person: "It is there that she is kept"."""
_NO_MORE = re.compile(
    r"\b(?:stop|cease|end|no longer|instead of|not|never|n['’]t|withdraw|discontinue|take down)\b",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:make sure|ensure|see to it|guarantee|so|hope) that\b|\bthose (?:who|still)\b",
    re.IGNORECASE,
)

_AS_WHAT = re.compile(r"\b(?:await\w*|trial|remand|investigat\w*|hospital\w*|treat\w*|patient|ward|clinic|arrest|there)\b", re.IGNORECASE)  # fmt: skip
_VERB = re.compile(r"(?:is|are|remains?)\b")
_REACH = 60
"""How far behind the words the place that they are told of may begin and end."""


def find(look: Look) -> Iterator[Finding]:
    """Each sentence that tells of such a present."""
    found = list(_in_custody(look))
    yield from found
    yield from beyond(look, found)


def beyond(look: Look, found: Iterable[Finding]) -> Iterator[Finding]:
    """What else is told as going on and is over, where nothing is found yet."""
    spans = [(one.start, one.end) for one in found]
    for told in told_as_going_on(look):
        if not any(start < told.end and told.start < end for start, end in spans):
            words = _message(told.over.by)
            yield look.finding(CODE, told.start, told.end, words, claims=told.over.claims)

    for one in awaited(look):
        yield look.finding(CODE, one.start, one.end, _message(one.decided), claims=one.decided.claim_ids)  # fmt: skip


def _in_custody(look: Look) -> Iterator[Finding]:
    yield from _waiting(look)
    turn = last_turn(look.casefile)
    if turn is None:
        return
    last, was = turn
    if last.followed.fact.role in (Role.RELEASE, Role.DEATH):
        yield from _freed_already(look, last)
    if last.followed.fact.role is Role.DEATH:
        yield from _as_if_alive(look, last)
    is_move = last.followed.fact.role not in (Role.RELEASE, Role.DEATH)
    for said in look.said:
        for match in () if said.is_heading else _HELD.finditer(said.text):
            part = _part(said.text, match)
            if _DENIED.search(said.text, 0, match.start()):
                continue
            if not _is_present(part, match) or _is_of_a_thing(said.text, match):
                continue
            if is_move and not (_is_of(look, said, part, (last, _meant(was, match))) or _is_of_before(part, last)):  # fmt: skip
                continue
            start = said.start + match.start()
            end = said.start + _end_of_place(said.text, match, was)
            yield look.finding(
                CODE, start, end, _message(last),
                suggestion=_instead(look.flat[start:end], last.followed.fact.stated("where") or "", was), claims=last.claim_ids,
            )  # fmt: skip
            break


def _meant(places: tuple[str, ...], match: re.Match[str]) -> tuple[str, ...]:
    """The places, and house arrest only where the words themselves tell of it: "including 58 days of house arrest"."""
    return tuple(p for p in places if p != AT_HOME or AT_HOME in match[0].casefold())


def _end_of_place(text: str, match: re.Match[str], places: tuple[str, ...]) -> int:
    """Where the place ends that is named right behind the words, else the words."""
    first, reach = match.start(), match.end() + _REACH
    found = [(at, at + len(place)) for place in places if (at := text.find(place, first, reach)) >= 0]  # fmt: skip
    ends = [end for at, end in found if not _PART.search(text, match.end(), max(at, match.end()))]
    return max(match.end(), min(ends, default=0))


def _instead(words: str, where: str, places: tuple[str, ...]) -> str:
    """The words as they would be of the place where the person is now; only the place where they are nothing but one."""
    if not where or not places:
        return ""
    named = next((place for place in places if place in words), None)
    if named is not None and not _AS_WHAT.search(words):
        return words.replace(named, where, 1)
    verb = _VERB.match(words)
    return f"{verb[0]} in {where}" if verb else where if words in places else ""


def _part(text: str, match: re.Match[str]) -> str:
    """The part of the sentence in which the words stand."""
    edges = (m.start() for m in _PART.finditer(text, 0, match.end()))
    first = max((at for at in edges if at <= match.start()), default=0)
    edge = (_INSERTED_END if _INSERTED.match(text, first) else _PART).search(text, match.end())
    return _CALLED.sub(" ", text[first : edge.start() if edge else len(text)])


def _is_present(part: str, match: re.Match[str]) -> bool:
    """Whether the words tell of now, of somebody who is meant, in a part that tells of no time before."""
    if (
        _OF_ANYBODY.search(match[0])
        or _PAST.search(_TILL_THEN.sub(" ", part))
        or _WISHED.search(part)
    ):
        return False
    return not match[0].startswith("in ") or _IN_A_CELL.search(part) is not None


def _is_of_a_thing(text: str, match: re.Match[str]) -> bool:
    """Whether a thing, and nobody, is said to be so, or it is told of another day."""
    is_cleft = _THAT_THEY.search(match[0]) is not None
    return not is_cleft and _OF_A_THING.search(text[: match.start()]) is not None


def _is_of(look: Look, said: Said, part: str, turn: tuple[HeldFact, tuple[str, ...]]) -> bool:
    """Whether the part names one of the places, or points back or on to one that is named beside it."""
    last, places = turn
    near = part
    if _THERE.search(part):
        near = f"{sentence_before(look, said)} {said.text}"
    if said.text.endswith(":"):
        following = look.said.index(said) + 1
        near = f"{near} {look.said[following].text if following < len(look.said) else ''}"
    told = same(near)
    now = told.rfind(same(last.followed.fact.stated("where") or "¶"))
    return any(told.rfind(same(place)) > now for place in places if same(place) in told)


def _is_of_before(part: str, last: HeldFact) -> bool:
    """Whether somebody moved into a hospital is said to be in a cell, or somebody moved out of one to be in it."""
    where = last.followed.fact.stated("where") or ""
    if _OF_BOTH.search(where):
        return False
    return (_CELL if _HOUSE_OF_CARE.search(where) else _IN_HOSPITAL).search(
        _AFTER_A_STAY.sub(" ", part)
    ) is not None


def _freed_already(look: Look, last: HeldFact) -> Iterator[Finding]:
    """Each demand to free who is free by the file."""
    for said in look.said:
        match = _FREES.search(said.text)
        asks = _ASKS.search(said.text)
        if match is None or asks is None or asks.start() > match.start() or said.is_heading:
            continue
        between = said.text[asks.end() : match.start()]
        if _NO_MORE.search(said.text, 0, match.start()):
            continue
        if "whether" in between or _ALREADY.search(between) or _in_a_name(said.text, match):
            continue
        if not (_PAST.search(said.text) or _OTHERS.search(said.text)):
            start = said.start + match.start()
            yield look.finding(CODE, start, start + len(match[0]), _message(last), claims=last.claim_ids)  # fmt: skip


def _in_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether the word is part of a name: "the Council of Free Congregations"."""
    return match[0][0].isupper() and re.match(r" [A-Z]", text[match.end() :]) is not None


def _as_if_alive(look: Look, last: HeldFact) -> Iterator[Finding]:
    """Each sentence that asks for, or tells of, what only the living need, of somebody who is dead by the file."""
    for said in look.said:
        match = _OF_THE_LIVING.search(said.text)
        if match is None or said.is_heading or _DEAD.search(said.text):
            continue
        if not refers_to_the_person(look, said.text):
            continue
        if not (_PAST.search(said.text[: match.start()]) or _OTHERS.search(match[0])):
            start, end = said.start + match.start(), said.start + match.end()
            yield look.finding(CODE, start, end, _message(last), claims=last.claim_ids)


def _waiting(look: Look) -> Iterator[Finding]:
    """Each sentence that has the person wait for care that the file has as given."""
    for held in look.casefile.of_kind(CareGiven):
        need = (held.followed.fact.stated("need") or "any").split()[-1]
        if held.followed.attribution or held.followed.when is None or need == "any":
            continue
        for said in look.said:
            match = re.search(
                rf"{_WAITS}(?:{_OF_NEED.get(need, re.escape(need))})", said.text, re.IGNORECASE
            )
            if match is not None:
                start, end = said.start + match.start(), said.start + match.end()
                yield look.finding(CODE, start, end, _message(held), claims=held.claim_ids)


def _message(last: HeldFact) -> Phrase:
    when: When | None = last.followed.when
    kind = Label(last.followed.fact.label)
    if when is None:
        return whole("By the file this is past: {kind}.", kind=kind)
    return whole("By the file this is past: {kind}, {when}.", kind=kind, when=At(when))


def stale(look: Look, last: HeldFact, start: int, end: int) -> Finding:
    """The finding on a present that is past."""
    return look.finding(CODE, start, end, _message(last), claims=last.claim_ids)
