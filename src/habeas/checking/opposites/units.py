"""The parts of a draft's sentences that tell something as so, and whether words in them are taken back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from habeas.checking.about import is_of_others, refers_to_the_person
from habeas.checking.asking import asks
from habeas.checking.days.dates import Written, dates_in
from habeas.checking.look import Look, Said
from habeas.checking.parts import WISHED_THAT, is_rule, items
from habeas.checking.telling.voices import sentence_before
from habeas.reading.en.durations import NUMBER, number
from habeas.standards import instruments_named

_EDGE = re.compile(
    r"[;:()¶]|\s[–—-]\s|[,.]? (?:and|but) (?=(?:he|she|they|it|his|her|their|its|the|an?|no|nobody|none|was|were|has|had|is|are|on|in|to this day|there|then|since|(?:would|should) (?:be|like|welcome|appreciate))\b)"
    r"|,? and (?=(?:granted|refused|dismissed|rejected|upheld|quashed|reduced|allowed|overturned|turned down) (?:by|on|in)\b)"
    r"|, (?:after|having|before|while) (?=\w+ing\b)"
    r"|,? (?:although|though|while|whereas|because)\b|, (?:(?:at|in|on|by|to|of|for|from|with|during|after|before|under|without|through|since|until) (?:the (?:end|close|start|beginning|course) of )?(?:which|whom|whose)|where|which|who|whom|when|as|so|nor|not even)\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"^\W*(?:A|An|No) (?:\w+ )?(?:man|woman|person|patient|prisoner|human being)\b[^.;]*\b(?:does not belong|should|deserves?|must|needs?|ought|cannot)\b|\b(?:[Aa]rticles?|[Rr]ules?|[Pp]rinciples?|Covenant|Convention|Constitution|[Ee]very(?:one|body) (?:who(?! (?:wish|want|car|lik|cho|ask|came|turn)\w*\b)|has|is|must|should|shall|deprived|held|charged|arrested)|[Aa]ny(?:one|body) (?:who(?! (?:wish|want|car|lik|cho|ask|came|turn)\w*\b)|deprived|held|charged|arrested)|[Ee]very (?:person|prisoner|detainee|human|accused)|[Aa]ny (?:person|prisoner|detainee)|[Nn]o (?:person|prisoner|detainee|state|one should)|[Pp]risoners (?:who|are|must|have|should))\b"
)
_UNREAL = re.compile(
    r"\b(?:if|whether|unless|until(?! \d)|once|should|must|would|(?-i:may)|might|ought|shall|(?<!free )(?<!own )(?<!good )will(?! of\b)|hop(?:e|es|ing)|wish(?:es)?|so that|in order|the right|entitled|lest|as though|as if|promis\w+|likely|ensure|arrange for|see to it|please|kindly|(?:called?|calling) (?:up)?on|urged?|asked (?:you|the|that|him|her|them)|to have (?:an?|him|her|M[rs]s?)|to (?:let|allow|permit|grant|give|admit|open|provide|restore)|(?:has|have|had) (?:only )?to\b|any|expect\w*|await\w*|look(?:s|ing)? forward|(?:when|the day|before|after) (?:s?he|they) (?:is|are))\b",
    re.IGNORECASE,
)
_BIDS = re.compile(
    r"^\W*(?:(?:[a-z]{1,4}|\d{1,2})[.)]\s*)?(?:Ensure|Grant|Allow|Let|Answer|Admit|Open|Give|Carry|Provide|Release|Permit|Restore|Order|Make|Stop|Take|Send|Arrange|Have|Investigate|Reply|Tell)\b"
)
_WANTED = re.compile(r"\b(?:requests?|demands?|wish(?:es)?|hopes?)\b[^.;]{0,40}? (?:is|are|would be|remains?)\b[^.;]*$", re.IGNORECASE)  # fmt: skip
_BE = re.compile(r"\b(?:be|being allowed)\b", re.IGNORECASE)
_TO = re.compile(r"^\W*(?:(?:[a-z]|\d{1,2})[.)]\s*)?(?:(?:first|second|third|fourth|last|final)(?:ly)?,?\s+)?to (?!date\b|this\b|our\b|my\b|the\b)[a-z]+\b", re.IGNORECASE)  # fmt: skip
_IDIOM = re.compile(
    r"\bwithout (?:further |any |undue |more )?(?:delay|hesitation|exception|ado|fail|difficulty|hindrance|restriction)\b|\bnot only\b|\bno (?:doubt|sooner|less|fewer|longer|later than|secret|wonder|small|objection)\b|\bnot (?:long|far|just|merely|least|alone)\b|\bnever mind\b|\bnothing (?:but|to stop|to prevent|to keep|in the way)\b|\bno ?thing stops\b|\bNo\. ?\d|\bin no time\b|\brefus(?:es|ed|ing|al)(?: of)? (?:all |her |his |any )?(?:food|meals|nourishment|to eat)\b"
    r"|\b(?:not|never|no ?(?:one|body|thing)|nothing|without|n['’]t|hardly)\b(?: (?:been|have|has|had|be|to|it|him|her|them|the \w+))*? (?:(?:den|refus|prevent|stopp?|barr?|forb|fail|withh|exclud|hinder|object|clos|kept|keep|disput|contest|turn|shut|ignor|miss|oppos|withdr|hidd?|den)\w*)",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:not|never|no|nobody|none|nor|neither|nothing|nowhere|cannot|without|hardly|barely|scarcely|lack\w*|absence of|absent|refus\w+|den(?:y|ies|ied|ying|ial)|declin(?:ed|es|ing)|fail\w*|prevent\w*|forb(?:id\w*|ade)|barr(?:ed|ing)|depriv\w+|unable|impossible|instead of|rather than|far from|yet to|reject\w*|turn(?:ed|s|ing) (?:\w+ )?(?:down|away|back)|withh\w+|silenc\w+|gagg\w+|cut (?:off|short)|kept (?:out|from|away)|shut out|block\w*|prohibit\w*|stopped)\b|n['’]t\b",
    re.IGNORECASE,
)
_SOUGHT = re.compile(
    r"\b(?:waits?|waiting|needs?|wants?|asked|asks|requests?|requested|seeks?|sought|demand\w*|calls? for|called for|calling for|pleads?|pleaded for|appeal\w* for)\b",
    re.IGNORECASE,
)
_BY_NONE = re.compile(r"^\W*(?:\w+ )?(?:by|to|from|with|at|of) (?:no\b|nobody|no one|none|nothing|neither)|^ (?:no|nobody|none|nothing|neither)\b", re.IGNORECASE)  # fmt: skip
_REFUSED = re.compile(r"^(?: \w+){0,2}? (?:refused|denied|forbidden|not|never|stopped|suspended|banned|barred|withheld|cut|broken off|impossible|kept out|turned (?:down|away)|without)\b", re.IGNORECASE)  # fmt: skip
_PLAIN_NO = re.compile(r"\b(?:not|never|no longer|neither|hardly|nor|without being)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
_SAYS_NONE = re.compile(r":\W*(?:none|no|not|nobody|never|nil|without|neither|refused|denied|unknown)\b", re.IGNORECASE)  # fmt: skip
_OF_A_RULE = re.compile(
    r"\W*(?:They|It|These|Those|Both|Neither|All of them|The (?:rules|principles|text))\b[^;]*?\b(?:treat(?:y|ies)|bind\w*|provides?|requires?|asks?|asked|speaks?|lays?|adopted|standards?|rules?|law)\b"
)
_DENIAL_BETWEEN = re.compile(
    r", (?:which|who|whom) [^,;.]{0,60}?\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?)\b[^,;.]{0,20}(?=, (?:an?|the|his|her|he|she|it|they|no|nobody|[A-Z]))"
)
_COMMA = re.compile(r", ")
_DAYS_LATER = re.compile(rf"\W*(?P<n>{NUMBER}|one|a) (?P<unit>days?|weeks?) (?:later|after(?:wards| that)?)\b", re.IGNORECASE)  # fmt: skip
_WEEK = 7
_CLOSE, _SHORT, _LABEL = 24, 5, 4


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of a sentence, with where it begins in the draft; the sign before it, and what came before in the sentence."""

    text: str
    start: int
    said: Said
    before: str

    @property
    def plain(self) -> str:
        """The text, as long as it is, with what only looks like a denial dotted out."""
        return _IDIOM.sub(lambda match: "·" * len(match[0]), self.text)


def units(look: Look) -> tuple[Unit, ...]:
    """Every part that tells something of this case as so: no demand, rule, wish, question or heading."""
    return look.once("opposites.units", lambda: tuple(_units(look)))


def _units(look: Look) -> Iterator[Unit]:
    listed = {said.start for said in items(look)}
    for said in look.said:
        if said.is_heading or is_rule(said.text) or said.start in listed or said.text.endswith("?"):
            continue
        if _GENERAL.search(said.text) or _is_of_law(look, said) or is_of_others(look, said):
            continue
        start = 0
        for edge in (*_edges(said.text), None):
            end = len(said.text) if edge is None else edge.start()
            text = said.text[start:end]
            before = said.text[:start]
            is_asked = (
                asks(text)
                or asks(before.rpartition(";")[2])
                or _TO.search(before.rpartition(";")[2])
                or _BIDS.search(text)
                or WISHED_THAT.match(text)
                or _WANTED.search(before)
            )
            is_title = sum(map(str.isupper, text)) > sum(map(str.islower, text))
            if text.strip() and not is_title and not is_asked and not _TO.search(text):
                yield Unit(text, said.start + start, said, before)
            start = end if edge is None else edge.end()


def _edges(text: str) -> Iterator[re.Match[str]]:
    """Where parts end; what goes on behind the comma of an inserted "which the ministry denies" is another part."""
    found = [*_EDGE.finditer(text)]
    denials = (m for edge in found if (m := _DENIAL_BETWEEN.match(text, edge.start())))
    found += [m for d in denials if (m := _COMMA.match(text, d.end()))]
    yield from sorted(found, key=lambda m: m.start())


def _is_of_law(look: Look, said: Said) -> bool:
    """Whether the sentence names an instrument, or tells on of one: "They are no treaty, yet they speak of …"."""
    is_named = bool(instruments_named(said.text))
    if is_named or not _OF_A_RULE.match(said.text) or refers_to_the_person(look, said.text):
        return is_named
    return bool(instruments_named(sentence_before(look, said)))


def is_unreal(unit: Unit, start: int, end: int) -> bool:
    """Whether words before the place, or a verb that only wishes in it, leave open whether it is so."""
    return bool(_UNREAL.search(unit.text, 0, start) or _BE.search(unit.text, 0, end))


def is_denied(unit: Unit, start: int, end: int) -> bool:
    """Whether what stands there is taken back, before it, within it or right behind."""
    text = unit.plain
    return bool(
        _NO.search(text[:end])
        or _SOUGHT.search(text[:start])
        or _BY_NONE.match(text[end:])
        or _REFUSED.match(text[end:])
        or _is_labelled_none(unit)
    )


def _is_labelled_none(unit: Unit) -> bool:
    """Whether the part is the label of a line that says no: "Warrant: none shown"."""
    rest = unit.said.text[unit.start - unit.said.start + len(unit.text) :]
    return len(unit.text.split()) <= _LABEL and _SAYS_NONE.match(rest) is not None


def is_turned(unit: Unit, start: int) -> bool:
    """Whether a plain no stands close before: "not closed"."""
    return _PLAIN_NO.search(unit.text[max(0, start - _CLOSE) : start]) is not None


def days_of(look: Look, unit: Unit) -> tuple[date, ...]:
    """The days that the part is told of: its own, else those that lead it in, as in a chronology; a year left out is the last."""
    place = look.said.index(unit.said)
    led = look.said[place - 1].text if place else ""
    led = led if len(led.split()) <= _SHORT else ""
    for text in (unit.text, unit.before.rpartition(";")[2], led):
        found = [d for w in dates_in(text) if (d := _day(w, look.as_of))]
        if found:
            return tuple(found)
    return _later(look, unit)


def _later(look: Look, unit: Unit) -> tuple[date, ...]:
    """The day that is so many days after the only one which the sentence before names: "Twelve days later"."""
    match = _DAYS_LATER.match(unit.said.text)
    after = number(match["n"]) if match is not None else None
    named = {d for w in dates_in(sentence_before(look, unit.said)) if (d := _day(w, look.as_of))}
    if match is None or after is None or len(named) != 1:
        return ()
    of_a_week = _WEEK if match["unit"].startswith("week") else 1
    return (named.pop() + timedelta(days=after * of_a_week),)


def _day(written: Written, as_of: date) -> date | None:
    if written.when is not None:
        return written.when.latest
    if written.month is None:
        return None
    year = as_of.year - ((written.month, written.day or 1) > (as_of.month, as_of.day))
    when = replace(written, year=year).when
    return when.latest if when is not None else None
