"""The parts of a draft that checks look for: to whom it goes, what it demands, and by when."""

import re
from collections.abc import Iterator

from habeas.checking.asking import asks
from habeas.checking.days.dates import dates_in, may_be_ahead
from habeas.checking.kept import of_the_text
from habeas.checking.look import Look, Said

_OPENING = 900
_OFFICE = r"(?:Minister|Ministry|Prosecutor|President|Prime Minister|Director|Governor|Ambassador|Judge|Court|Ombudsman|Commissioner|Secretary|Chair\w*|Head|Chief|Speaker|Parliament|Government|Committee|Working Group|Council|Rapporteurs?|Mission|Embassy|Union|Commission|Members?|Delegation|Authorit(?:y|ies)|Service|Department|[Pp]rocedures?|Nations)"
_TO = re.compile(
    r"(?:^|[¶·|\d]|,|\d\.|(?<=note)\.|(?<=release)\.)\s*(?:\*\*)?(?:To|Dear|Addressed to|Addressee:?|(?:To|For) the attention of|Attn\.?:?|Attention(?= ?:)|FAO|For:?|H\.? ?E\.?|His Excellency|Her Excellency|Excellency|Your Excellency|Sir|Madam)\b:?\s*(?:\*\*)?(?P<who>[^¶]*)",
)
_FOR = re.compile(r"[ ¶·|,]*For(?! the attention)")
_CLAUSE_END = re.compile(r"[,.:;] (?=[a-z]|[A-Z]\w+ (?:on|in|is|was|has)\b)")
_TO_LINE = re.compile(r"^\W{0,4}(?:To|Addressee|Attn\.?|For the attention of)\b:?[ *]+(?P<who>[^\n]+)$", re.MULTILINE)  # fmt: skip
_MAIL_TO = re.compile(r"^\W{0,4}(?:To|À|Para|Кому|إلى|الى) ?: *(?P<who>\S+@\S+|[^\n]*<\S+@\S+>)", re.MULTILINE)  # fmt: skip
"""The head of an e-mail says to whom it goes, in whatever language."""
_MODEL = re.compile(rf"^\W{{0,4}}(?:To:? (?:the )?[^\n.]{{0,40}}\b{_OFFICE}\b[^\n.]{{0,60}}|Dear (?:Mrs?|Ms|Dr|Madam|Minister|President|Director|Prosecutor|Judge|Ambassador|Excellency)\b[^\n.]{{0,40}},)$", re.MULTILINE)  # fmt: skip
"""The address of a letter that a paper offers to its readers, wherever it stands."""
_SEND_TO = re.compile(r"\b(?:send|address|direct|post|write|fax|e-?mail)\b[^.;\n]{0,60}? to ?:?\s*\n", re.IGNORECASE)  # fmt: skip
_NOBODY = re.compile(r"\b(?:whom it may concern|all readers|information|everybody|everyone|friends?|supporters?|reader|immediate release|the press|media|(?:our )?members|colleagues|sisters|brothers|comrades|citizens|sir or madam|sir/madam|sirs)\b", re.IGNORECASE)  # fmt: skip
_BLOCK = re.compile(
    rf"(?:^|¶)\s*(?:[A-Z][\w.’'-]+ ){{1,3}}?[A-Z][\w’'-]+,? ?(?:¶|,)\s*(?:the )?(?:\w+ )?{_OFFICE}\b[^¶.]*¶"
)
_NAME_OVER_OFFICE = re.compile(
    rf"^(?:[A-Z][\w.’'-]+ ){{1,3}}[A-Z][\w’'-]+,? ?\n(?:the )?(?:\w+ )?{_OFFICE}\b[^\n.]*$",
    re.MULTILINE,
)
_OFFICE_ALONE = re.compile(
    r"(?:^|¶)\s*\W{0,2}(?:The |His Excellency |Her Excellency )?(?:[A-Z]\w+ ){0,2}(?:Minister|Ministry|Prosecutor|President|Director|Governor|Ambassador|Judge|Court|Ombudsman|Speaker|Embassy|Department|Service|Directorate)\b[^¶.:]{0,60}¶"
)
_TITLED = re.compile(
    rf"(?:^|¶)\s*#?\s*[^¶.]{{0,120}}\b(?:to|for|TO|FOR) (?:the|a|an|THE|A|AN) (?:\w+ ){{0,3}}?(?:{_OFFICE}|MINISTER|MINISTRY|GOVERNMENT|PRESIDENT|COMMISSION|COUNCIL)\b[^¶.]{{0,80}}¶"
    r"|(?:^|¶)\s*#?\s*[^¶.]{0,60}\b(?:[Mm]eeting|[Tt]alks?|[Cc]all|[Cc]onversation) with\b[^¶.]{0,80}¶"
)
_LISTED = re.compile(
    r"(?:^|¶)\s*#*\s*(?:to whom(?= *¶)|(?:points|questions)(?: to (?:raise|put))? (?:to|with) the\b|[^¶]{0,6}points to raise with the\b|addresses|appeals? to|(?:please )?(?:send|write) (?:\w+ )?(?:letters?|appeals?)? ?to)\b",
    re.IGNORECASE,
)
_WRITES_TO = re.compile(
    rf"\b[Ww]rite (?:\w+ ){{0,3}}?to (?:the |Mrs? |Ms )?(?:\w+ ){{0,3}}?{_OFFICE}\b"
    rf"|\b[Ww]rite (?:\w+ ){{0,3}}?to [A-Z][\w’'-]+ [A-Z][\w’'-]+, (?:who (?:is|has been) )?(?:the |our )?(?:\w+ ){{0,2}}?{_OFFICE}\b"
)
_TURNS_TO = re.compile(
    rf"(?<!\w)(?:[Ee]-?mail|[Pp]hone|[Rr]ing|[Ff]ax|[Cc]ontact|[Ll]obby|[Mm]essage) (?:the |your |our )?(?:\w+ ){{0,3}}?{_OFFICE}\b"
)
_CALLED = re.compile(
    r"(?:¶|[.!?])\s*(?:Mr\.? |Mrs\.? |Madam )?(?:Minister|President|Prosecutor|Director|Governor|Ambassador|Commissioner)(?: (?:of|for|General|[A-Z]\w+)){0,4}, (?:please|(?:we|I) (?:ask|urge|beg|call|appeal)|let\b|allow\b|do\b)|(?:^|¶)[\"“ ]*Dear (?:\w+ ){0,2}?(?:Minister|President|Prosecutor|Director|Governor|Ambassador|Commissioner|Excellency)\b|(?:,\s(?:Mr\.? |Mrs\.? |Madam )?|(?:[.!?]|¶)\s(?:Mr\.? |Mrs\.? |Madam )?)(?:Minister|President|Prosecutor|Director|Governor|Ambassador|Commissioner|Excellency)(?=\s?[.!?,:])"
)
_ADDRESSED = re.compile(
    rf"^\W{{0,4}}(?:(?:\d{{1,2}}|[a-z])[.)] *)?(?:To|For|Of) (?:the |our |your )?[^\n:.]{{0,60}}\b(?:{_OFFICE}|Directorate|[Gg]overnment|[Mm]inistry|[Ee]mbass\w+)\b[^\n:.]{{0,60}}:",
    re.MULTILINE,
)
_HEADED_TO = re.compile(
    rf"^\W{{0,4}}(?:Submission|Communication|Letter|Open letter|Appeal|Urgent appeal|Complaint|Petition|Memorandum|Request|Brief)\b[^\n.]{{0,60}}\b(?:to|for) (?:the|a|an) [^\n.]*\b{_OFFICE}\b", re.MULTILINE
)  # fmt: skip
_ASKED_BY_NAME = re.compile(
    rf"^\W{{0,4}}(?:(?:\d{{1,2}}|[a-z])[.)] *)?(?:[A-Z][\w.’'-]+ ){{1,3}}[A-Z][\w’'-]+, (?:the )?(?:\w+ )?{_OFFICE}\b[^\n:.]{{0,60}}:", re.MULTILINE
)  # fmt: skip
"""A line of a list that begins with who is asked: "Orla Benn, Minister of Justice: please let …"."""
_DEMAND = re.compile(
    r"\b(?:(?:once again |again |therefore |urgently |strongly )?(?:calls?|call) (?:up)?on\b|urges?\b|demands?\b|(?:we|I|to) (?:\w+ )?(?:ask(?! (?:(?! to\b)[^.;,]){1,60}? (?:what|whether|why|how)\b)|request|appeal|demand|urge|call)\b|requests? (?:the|that|you)|asks?(?! (?:(?! to\b)[^.;,]){1,60}? (?:what|whether|why|how)\b) (?:the|you|for|that)|appeals? to|is asked to|are asked to|should\b|must\b|call(?:s|ing)? for\b|please\b)",
    re.IGNORECASE,
)
_RULE = re.compile(r"\b(?:everyone|everybody|every (?:person|prisoner|detainee)|all (?:persons|prisoners|detainees)|no one) [^.;]{0,60}?\b(?:must|should|shall|has to)\b|\b(?:rules?|articles?|principles?|conventions?|covenant|charter|guidelines?)\b[^.;]{0,80}?\b(?:sets? out|provides?|requires?|says?|states?|lays? down|prescribes?)\b[^.;]*\b(?:must|should|shall|has to|have to)\b", re.IGNORECASE)  # fmt: skip
WISHED_THAT = re.compile(r"\W*That (?:(?!had\b|has\b|was\b|is\b)[\w’']+ ){1,5}?(?:open|let|allow|grant|give|release|be|have|tell|admit|permit|provide|investigate|end|stop|order|send|take)\b")  # fmt: skip
"""How an item begins that sets out what is asked: "That the ministry open an investigation"."""
_LEADS = re.compile(
    rf"{_DEMAND.pattern}|\bmay I\b|\bto do the following\b|\basking (?:them|you|it|him|her) to\b|\b(?:requested|request|ask|asks|demands)\b|\b(?:could|would|so that)\W*$|\b(?:requests?|demands?|wishes) (?:is|are)\b[^.;:]{{0,30}}:\W*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"\b(?:to|that|could|should|must|would)\W*$")
_ITEM = re.compile(
    r"\s*(?:(?P<sign>[-*•–])|(?P<number>\(?\d{1,2}[.)])|(?P<letter>\(?[a-z]{1,4}[.)]))(?:\s|$)"
)
_REPLY = re.compile(r"\b(?:appreciate|grateful|welcome|expect|look forward)\b[^.;]*\b(?:response|reply|answer|hearing)\b", re.IGNORECASE)  # fmt: skip
_TITLE = 4
_ENDS = ".!?;…\"'”’)"
_WITHIN = re.compile(r"\b(?:within|in the next|no later than|not later than|before the end of|by the end of|by (?:mid|early|late))\b|\b(?:today|tomorrow|this week|this month)\b", re.IGNORECASE)  # fmt: skip

_SAME_DAY = re.compile(r"\b(?:by|before|on|until) (?:the same|that|this|the said) (?:day|date)\b|\bby then\b", re.IGNORECASE)  # fmt: skip
_FOR_ALL = re.compile(r"\b(?:(?:write|act|send|reply|answer|respond|action|appeals?|letters?)\b[^.;]*\b(?:by|before|until|after|no later than)|(?:both|all|each|every\w*|these|the following|three|four|this)\b)", re.IGNORECASE)  # fmt: skip


_TO_WHOM = re.compile(r"^\W*(?:to whom|whom to write to|who(?:m)? to write to)\W*$", re.IGNORECASE | re.MULTILINE)  # fmt: skip


def has_addressee(look: Look) -> bool:
    """Whether the draft says to whom it goes: a line "To …", a salutation, a block, a heading to a body, or a list of whom to write to."""
    opening = look.bare[:_OPENING]
    for match in (*_TO.finditer(opening), *_TO_LINE.finditer(look.text[:_OPENING])):
        who = match["who"].strip()
        if _FOR.match(match[0]) and not re.search(_OFFICE, _CLAUSE_END.split(who)[0]):
            continue
        if (who and not _NOBODY.search(who)) or "xcellency" in match[0]:
            return True
    if any(p.search(look.text) for p in (_MAIL_TO, _MODEL, _SEND_TO)):
        return True
    first = next((s.start for s in demands(look)), len(opening))
    return bool(
        _BLOCK.search(opening)
        or _NAME_OVER_OFFICE.search(look.text[:_OPENING])
        or _OFFICE_ALONE.search(opening[:first])
        or _TITLED.search(opening)
        or _LISTED.search(look.bare)
        or _TO_WHOM.search(look.text)
        or any(p.search(look.bare) for p in (_WRITES_TO, _TURNS_TO, _CALLED))
        or _ADDRESSED.search(look.text)
        or _ASKED_BY_NAME.search(look.text)
        or _HEADED_TO.search(look.text[:_OPENING])
    )


def is_mailed(look: Look) -> bool:
    """Whether the head of an e-mail says to whom it goes."""
    return _MAIL_TO.search(look.text[:_OPENING]) is not None


def demands(look: Look) -> Iterator[Said]:
    """The sentences that ask something of somebody."""
    return (
        said
        for said in look.said
        if not said.is_heading and _asks(said.text) and not is_rule(said.text)
    )


@of_the_text
def _asks(text: str) -> bool:
    """Whether a sentence asks something: a verb of asking that ends it is a title over what is asked."""
    verb = asks(text) or _DEMAND.search(text)
    is_bare = verb is not None and not re.search(r"\w", text[verb.end() :])
    return verb is not None and not is_bare


@of_the_text
def is_rule(text: str) -> bool:
    """Whether it says what is due to everybody, and so asks nothing of anybody."""
    return _RULE.search(text) is not None


def items(look: Look) -> tuple[Said, ...]:
    """The items of lists which a line that asks something leads in: "I urge you:"."""
    return look.once("items", lambda: tuple(_items(look)))


def _items(look: Look) -> Iterator[Said]:
    """Items, but those marked as the line that leads them in is: numbered paragraphs go on after a list in one.

    What is numbered is a list only behind a colon or a verb that wants it: a title has numbered parts too.
    """
    is_asked, lead, is_open = False, "", False
    for said in look.said:
        mark = mark_of(look, said)
        if is_asked and mark not in ("", lead) and (is_open or mark != "number"):
            if any(map(str.isalpha, said.text)):
                yield said
        else:
            is_asked, lead = _leads(said.text) and _LEADS.search(said.text) is not None, mark
            is_open = said.text.rstrip("* ").endswith(":") or _OPEN_END.search(said.text) is not None  # fmt: skip


def mark_of(look: Look, said: Said) -> str:
    """The sort of mark that the item which holds a sentence begins with; empty where it is none."""
    match = _ITEM.match(look.bare, look.bare.rfind("¶", 0, said.start) + 1, said.end)
    return "" if match is None else match.lastgroup or ""


def _leads(text: str) -> bool:
    """Whether a sentence leads in what follows it: by a colon or no mark at all, by a verb that wants another, or as a title."""
    is_open = text.rstrip("* ")[-1:] not in (*_ENDS, "") or _OPEN_END.search(text) is not None
    return is_open or len(text.split()) <= _TITLE


def has_deadline(look: Look) -> bool:
    """Whether the draft names a day ahead, or a time within which to act."""
    asking = (s for s in look.said if _REPLY.search(s.text))
    return any(days_ahead(look)) or any(_WITHIN.search(s.text) for s in (*demands(look), *asking))


def days_ahead(look: Look) -> Iterator[int]:
    """Where the draft names a day that lies ahead."""
    for written in dates_in(look.bare):
        when = written.when
        first = when.earliest if when is not None else None
        before = look.bare[max(0, written.start - 30) : written.start]
        is_open = written.year is None and re.search(r"\b(?:by|before|until)\s*$", before)
        if (first is not None and first > look.as_of) or (
            is_open and may_be_ahead(written, look.as_of)
        ):
            yield written.start


def has_its_day(look: Look, said: Said) -> bool:
    """Whether a demand has a day ahead, or a time within which to act, in its own paragraph; or the whole draft has one.

    The whole has one where a title, or what readers are asked to do, names it: "Please write before 14 June".
    """
    if any(_WITHIN.search(s.text) or _SAME_DAY.search(s.text) for s in _beside(look, said)):
        return True
    for start in days_ahead(look):
        other = look.said_at(start)
        if other is None or other.is_heading or other.paragraph == said.paragraph:
            return True
        if _FOR_ALL.search(other.text) or other in items(look):
            return True
    return False


def _beside(look: Look, said: Said) -> Iterator[Said]:
    """The sentences of its paragraph, and those just before and after it."""
    place = look.said.index(said)
    near = look.said[max(0, place - 1) : place + 2]
    return (s for s in look.said if s.paragraph == said.paragraph or s in near)
