"""What identifies the person or the family beyond need: a document, a home, a telephone, a cell, a child, grave health."""

import re
from collections.abc import Callable, Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.leaks.children import children
from habeas.checking.leaks.grown import is_grown_up
from habeas.checking.look import Look
from habeas.checking.passages import sentence_at
from habeas.core.levels import Level
from habeas.core.prose import Phrase, whole
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose
from habeas.kinds.particulars import Particulars

CODE = "identifying-detail"
EXAMPLE = (
    "She sleeps in cell 214.",
    "She is held in Orlava Prison.",
)
_WAY = r"(?:Street|St\.|Lane|Road|Rd\.?|Avenue|Ave\.?|Boulevard|Square|Alley|Drive|Close|Row|Court Road|ulitsa|rue)"
_DOCUMENT = re.compile(r"\b(?:passport|(?:travel|identity) document|identity (?:card|number)|ID|I\.D\.|national id|(?:personal|tax|tax(?:payer)?|insurance|pension|social security|identification|registration) (?:number|no\.?|code|file)|driving licen[cs]e|driver['’]s licen[cs]e|birth certificate|medical (?:card|record|file)|patient (?:number|file|no\.?)|(?:bank )?account|IBAN|(?:number|licen[cs]e) plates?|INN|SNILS|PIN|card)\b(?:\s*(?:no|nr|number|card)\.?)?[^.;\n]{0,24}?(?<![\w-])(?P<it>(?=[A-Z0-9 -]*\d)[A-Z]{0,4}\d{0,4}[ -]?\d[\d -]{3,}\d)\b", re.IGNORECASE)  # fmt: skip
_PHONE = re.compile(r"(?<![\w/])\+\d[\d ()-]{7,}\d")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\w")
_FAMILY = re.compile(r"\b(?:famil(?:y|ies)|sister|brother|wife|husband|mother|father|parents|relatives?|home|private)\b", re.IGNORECASE)  # fmt: skip
_HOME = re.compile(
    rf"\b\d{{1,4}}[a-z]?,? (?:[A-Z][\w'’-]+ ){{1,3}}{_WAY}|\b[A-Z][\w'’-]+ {_WAY},? (?:no\.? ?)?\d{{1,4}}\b|\b(?:Lane|Street|Road|Avenue) [A-Z]?\w*,? \d{{1,4}}\b"
)
_HOUSE_IN = re.compile(
    rf"\b(?:house|flat|apartment|home|door)\b (?:[\w,'’-]+ ){{0,6}}?(?:in|on|off|along) (?:[A-Z][\w'’-]+ ){{1,3}}{_WAY}"
)
_LIVES = re.compile(r"\b(?:liv(?:es?|ed|ing)|visit\w*|floor|door|address\w*|home|house|flat|apartment|resid\w+|famil\w+|searched|sister|wife|husband|mother|parents|children)\b", re.IGNORECASE)  # fmt: skip
_CELL = re.compile(r"\b(?:cell|ward|room|bunk)(?: number| no\.?)? (?:is|was) (?:now )?(?:number |no\.? ?)?\d+\b(?! (?:square|by|degrees|m\b|metres|meters|cm|feet))|\b(?:cell|ward|bunk|dormitory|barrack|cubicle|punishment cell)s?\s+(?:no\.?\s*|number\s+)?(?:\d+|(?-i:[A-H])\b)|\b(?:block|wing|corridor|room|sector|bed)\s+(?:no\.?\s*|number\s+)?(?:\d+|[A-H]\b)(?=[^.;]{0,40}\b(?:prison|colony|cell|bunk|floor|wing|block|row|bed|sleeps?|held|kept|there|ward|hospital)\b)|(?<=\bheld in )(?:block|wing|room)\s+(?:\d+|[A-H]\b)|\b(?:lower|upper|top|bottom|second|first|third|fourth|next|corner) (?:bunk|bed)\b|\b(?:bunk|bed|cell) (?:(?:is|was|stands|lies) (?:the one )?)?(?:nearest|next to|under|opposite|beside|at the end|by (?:the|a) (?:window|doors?|stairs?\w*|toilets?|wall|gate|entrance|exit|kitchen|showers?|radiator|guard\w*))\b|\b(?:last|first|second|third|fourth|fifth|sixth|end|corner) cell (?:on|in|of|from)\b|\b(?:floor|corridor|wing|block),? (?:the )?(?:\w+ )?(?:cell|door) (?:on|to) the (?:left|right)\b", re.IGNORECASE)  # fmt: skip
_AGE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\d{1,2})"
_YOUNG = r"(?:sons?|daughters?|child(?:ren)?|boys?|girls?|twins?|bab(?:y|ies)|toddlers?|infants?|newborns?|grand(?:sons?|daughters?|child(?:ren)?)|kids?|stepsons?|stepdaughters?|little ones?|nephews?|nieces?)"
_SCHOOL = r"(?:school(?! of)|kindergarten|nursery|cr[eè]che|day ?care|gymnasium|lyc[eé]e|lyceum|grade|class|pupils?|playground)"
_CHILD = re.compile(
    rf"\b{_YOUNG}\b,?\s+(?:(?:who (?:is|are|was|were|turned|turns|will be)|aged|called|named|now|just|only|aged just|of)\s+(?:just |only |now |barely )?(?:\w+)|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mr|Ms|Mrs)\b)[A-Z][a-z]+\b(?! (?:of|for)\b))"
    rf"|\b(?:\w+-year-old|\w+-month-old|little|young|infant|newborn|small|youngest|eldest|oldest|teenage|schoolage|school-age) {_YOUNG}\b"
    rf"|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple['’]s) (?:\w+ ){{0,2}}?{_YOUNG}\b,? \(?(?:aged? )?{_AGE}\b(?! (?:days|weeks|months|times|hours|o['’]clock))"
    rf"|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple['’]s) (?:\w+ ){{0,2}}?{_YOUNG}\b[^.;]{{0,60}}?\b(?:{_SCHOOL}|(?:is|are|turned|turns|aged?) (?:now |just |only )?{_AGE})\b"
    rf"|\b[Cc]hild(?:ren)? of (?:{_AGE})\b|\b{_YOUNG} \({_AGE}\b",
)  # fmt: skip
GRAVE = re.compile(r"\b(?:HIV|AIDS)\b|\b(?:psychiatric|psychotic|suicid\w+|raped?|sexually (?:abused|assaulted)|sexual (?:violence|abuse|assault)|abortion|(?:had|suffered) a miscarriage|pregnan\w+|venereal|syphilis|gonorrh\w+|addict\w*|depression|schizophren\w+)\b", re.IGNORECASE)  # fmt: skip
_BORN = re.compile(
    r"\bborn (?:on )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ (?:19|20)\d\d|\b(?:date of birth|d\.?o\.?b\.?):? \d"
)
_ROUTINE = re.compile(r"\b(?:every|each) (?:day|morning|evening|night|week|\w+day)\b[^.;]{0,30}(?<!\bas )\bat \d{1,2}(?:[:.]\d\d)?\b(?! [A-Z][a-z]{2})\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)  # fmt: skip

_HOUSE = re.compile(r"\b\d{1,4}[a-z]?,? (?P<street>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)|(?P<before>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*),? (?:no\.? )?\d{1,4}\b")  # fmt: skip
_SHORTEST = 5
_LEAVES_OUT = re.compile(
    r"\b(?:not|n[’']t|never|no|without|except|but|unless|until|only)\b", re.IGNORECASE
)
_FIELD = re.compile(
    r"(?:(?:[IVX]+|\d+)\. )?(?:address of usual residence|identity document)[^.]{0,40}",
    re.IGNORECASE,
)
"""What a form asks for, where its file does not mark the line as a heading."""


def find(look: Look) -> Iterator[Finding]:
    """Each such detail; a form that asks for it under a heading of its own may have it."""
    for start, end, said, severity in _details(look):
        if not _is_asked_for(look, start):
            yield look.finding(CODE, start, end, said, severity=severity)


_KIN = r"\b(?i:sister|brother|wife|husband|mother|father|daughter|son|cousin|uncle|aunt|partner|fianc[eé]e?|parents)\b"
_DESCRIBED = re.compile(
    rf"{_KIN}(?: [A-Z]\w+){{0,2}},? (?:\(\d{{2}}\)|aged \d{{2}}|(?:who is )?(?:an? )?\d{{2}}(?:[- ]year[s]?[- ]old)?,|(?:who is )?an? [\w-]+-year-old)"
    rf"|{_KIN},? (?:who )?(?:\w+ ){{0,8}}?(?:her|his) (?:shift|stall|shop|desk|workplace|office) (?:at|in|on)\b"
    rf"|{_KIN}(?: [A-Z]\w+){{0,2}},? (?:who )?(?:\w+ ){{0,6}}?liv(?:es|ed|ing) (?:at|in|on|next|opposite|behind) (?:the )?(?:[A-Z][\w'’-]+ ){{1,3}}{_WAY}"
)
_REACHED_ON = re.compile(r"\b(?i:call(?:ed|ing)?|phoned?|telephoned?|tel\.?|rung?|ring|reach(?:ed)?|texted|mobile|number|WhatsApp|Signal)\b[^.;\n\d]{0,25}(?P<it>\d[\d ()-]{4,}\d)\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|days|times))")  # fmt: skip
_WORKPLACE = re.compile(r"\b(?i:sister|brother|wife|husband|mother|father|parents|daughter|son|partner|fianc[eé]e?)\b,? (?:who )?(?:still |also |now )?(?:works?|worked|teaches|is employed|is a \w+|studies|runs a \w+) (?:at|in|for) (?:the )?[A-Z0-9]")  # fmt: skip


def _details(look: Look) -> Iterator[tuple[int, int, Phrase, Severity]]:
    text = look.bare
    document = whole("The number of an identity document has no place in a paper.")
    home = whole("This leads to the home or the family of the person.")
    numbers = {match.span("it") for match in _DOCUMENT.finditer(text)}
    numbers |= set(_as_on_file(look, "identity_document", _number))
    homes = {*_homes(look), *_as_on_file(look, "residence", _address)}
    homes |= {match.span() for p in (_WORKPLACE, _DESCRIBED) for match in p.finditer(text)}
    homes |= {match.span("it") for match in _REACHED_ON.finditer(text)}
    for spans, words in ((numbers, document), (homes, home)):
        yield from ((start, end, words, Severity.ERROR) for start, end in sorted(spans))
    for pattern, words in (
        (_CELL, whole("The exact cell or place to sleep can harm the person and who told of it.")),
        (_CHILD, whole("A child is identified here: leave name and age out.")),
        (_ROUTINE, whole("A routine tells where and when the person can be found.")),
    ):
        for match in pattern.finditer(text):
            if pattern is not _CHILD or not is_grown_up(look, match):
                yield match.start(), match.end(), words, Severity.WARNING
    told = [match.span() for match in _CHILD.finditer(text)]
    for start, end in children(look):
        if not any(a < end and start < b for a, b in told):
            yield start, end, whole("A child is identified here: leave name and age out."), Severity.WARNING  # fmt: skip
    for match in GRAVE.finditer(text):
        if _is_wished(look, match[0]):
            continue
        words = whole("Such facts of health need the express consent of the person.")
        yield match.start(), match.end(), words, Severity.ERROR
    if look.audience is Level.PUBLIC:
        for match in _BORN.finditer(text):
            words = whole("The full date of birth has no place in a public paper.")
            yield match.start(), match.end(), words, Severity.WARNING


def _is_wished(look: Look, words: str) -> bool:
    """Whether the person has agreed on file that this very thing be told, and has not taken it back."""
    consents = [h for h in look.whole.of_kind(Consent) if h.followed.fact.stated("purpose") == Purpose.PUBLISH]  # fmt: skip
    if not consents or any(h.followed.fact.stated("given") != Stated.YES for h in consents):
        return False
    of_claims = ((look.whole.source_of(c).text, a.start) for h in consents for c in h.claims for a in c.anchors)  # fmt: skip
    agreed = (sentence_at(text, start) for text, start in of_claims)
    return any(_is_told_with(sentence, words) for sentence in agreed)


def _is_told_with(sentence: str, words: str) -> bool:
    """Whether a sentence of consent names the thing, and leaves nothing out."""
    named = {_thing(match[0]) for match in GRAVE.finditer(sentence)}
    return _thing(words) in named and _LEAVES_OUT.search(sentence) is None


def _thing(words: str) -> str:
    last = words.casefold().split()[-1][:6]
    return "pregna" if last in ("miscar", "aborti") else last


def _homes(look: Look) -> Iterator[tuple[int, int]]:
    """Telephones, addresses of mail and of homes in whose sentence the family or a home is told of."""
    for pattern, near in (
        (_PHONE, _FAMILY),
        (_MAIL, _FAMILY),
        (_HOME, _LIVES),
        (_HOUSE_IN, _FAMILY),
    ):
        for match in pattern.finditer(look.bare):
            around = " ".join(look.around(match.start(), match.end(), 80))
            if near.search(around) or near.search(match[0]):
                yield match.span()


def _as_on_file(look: Look, field: str, pattern: Callable[[str], str]) -> Iterator[tuple[int, int]]:
    """Where the draft has what the file has in a field of the person's particulars, whoever may see it."""
    for claim in look.whole.known_claims:
        stated = claim.fact.stated(field) if isinstance(claim.fact, Particulars) else None
        if stated and (wanted := pattern(stated)):
            yield from (m.span() for m in re.finditer(wanted, look.bare, re.IGNORECASE))


def _number(stated: str) -> str:
    """The digits of a document, however they are set apart."""
    digits = max(re.findall(r"\d[\d -]*\d", stated), key=len, default="")
    return r"[ -]?".join(re.sub(r"\D", "", digits)) if len(digits) >= _SHORTEST else ""


def _address(stated: str) -> str:
    """The name of the street, with or without the number of the house."""
    match = _HOUSE.search(stated)
    if match is None:
        return ""
    street = re.escape(match["street"] or match["before"])
    return rf"(?:\b\d{{1,4}}[a-z]?,? )?\b{street}\b(?:,? (?:no\.? )?\d{{1,4}})?"


_FORM_HEADING = re.compile(r"#{2,} .*\b(?:address|residence|identity|document|passport|particulars|birth|identification|personal|domicile|adresse|identité|naissance|identidad|domicilio|nacimiento|документ|адрес|рожден|عنوان|هوية|جواز|إقامة)\w*", re.IGNORECASE)  # fmt: skip


def _is_asked_for(look: Look, start: int) -> bool:
    """Whether the paragraph stands under a heading that asks for it, as the answers in a form do."""
    before = look.text[:start].rstrip()
    lines = [line for line in before.splitlines() if line.strip()]
    headed = any(_FORM_HEADING.match(line) for line in lines[-2:])
    return headed or any(_FIELD.fullmatch(line.strip()) for line in lines[-2:])
