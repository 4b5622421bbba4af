"""A demand that nobody can act on: no actor, no action, or a word such as justice, change or measures."""

import re
from collections.abc import Iterator

from habeas.checking.asking import asks, retells
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.parts import is_rule, items
from habeas.checking.telling.wishes import item_without_a_deed, wish_without_a_deed
from habeas.core.prose import whole

CODE = "demand-unclear"
EXAMPLE = (
    "Something must be done.",
    "We ask the prison service to let an eye doctor see her by 14 June 2024.",
)
_VAGUE = re.compile(
    r"\b(?:something|action|steps?|measures?|things?) (?:must|has to|have to|should|needs? to|is|are) (?:be )?(?:done|taken|needed|required|change\w*|happen)\b(?P<none>)"
    r"|\b(?:(?:calls?|call|calling|asks?|ask|appeals?|plead|pleads) for) (?:an? |some |real |urgent |immediate |swift )*(?:justice|change|action|solution|improvement|attention|help|support|fairness|humanity|dialogue|respect|freedom|dignity|mercy|solidarity|truth|accountability|human rights)\b"
    r"|\b(?:demands?|insists? on|asks?|expects?) (?:full |real |more )?(?:respect|justice|freedom|fairness|humanity|dignity|human rights|accountability|change|action|answers)\b"
    r"|\b(?:this|these|it|such (?:things|treatment)|the (?:abuse|injustice|suffering)) (?:cannot go on\b|(?:must|has to|have to|should|needs to|ought to) (?:now )?(?:stop|end|cease|change|be (?:stopped|ended))\b)"
    r"|\b(?:the )?(?:necessary|appropriate|adequate|all|suitable|proper|relevant|required|needed) (?:(?!interim)\w+ )?(?:measures|steps|action)\b"
    r"|\b(?:the )?(?:situation|matter|case|treatment|conditions|things) (?:has to|must|should|needs to|have to) (?:\w+ )?(?:improve|change|end|stop|be (?:improved|resolved|solved|addressed|looked at|settled))\b",
    re.IGNORECASE,
)
_DEED = (
    r"(?:act|react|intervene|step in|wake up|reconsider|do (?:something|more|better|everything|all|whatever|(?:its|their|your|her|his|the) (?:utmost|best|duty|part|job|right thing)|(?:what is )?right|justice|what \w+ can)"
    r"|(?:take|adopt) (?:\w+ ){0,3}(?:action|steps|measures|responsibility|notice|seriously)|(?:find|seek) (?:an?|some) (?:\w+ )?(?:solution|way out|way forward)|bring (?:\w+ ){1,4}to an? (?:\w+ )?(?:end|close|conclusion|outcome|solution)"
    r"|put (?:things|this|matters|it|an end)(?: right| straight| to (?:this|the) \w+)?|show (?:\w+ )?(?:mercy|compassion|humanity|good ?will|respect|leadership|restraint|understanding)"
    r"|(?:uphold|respect|honou?r|observe|comply with|live up to|abide by|fulfil|meet) (?:\w+ ){0,3}(?:rights|law|laws|dignity|obligations?|commitments?|standards|constitution|duties|justice|humanity|principles)"
    r"|(?:ensure|guarantee|see to|deliver|restore) (?:\w+ )?(?:justice|fairness|respect|dignity|well-being|humanity)|(?:improve|resolve|settle|address|remedy|rectify|solve|end|stop) (?:this|the|her|his|their) (?:\w+ )?(?:situation|matter|case|injustice|plight|problem|conditions?|suffering|abuses?|issue)"
    r"|look (?:again )?(?:at|into) (?:this|the|her|his) (?:\w+ )?(?:situation|matter|case|issue)|pay (?:\w+ )?attention|give (?:this|the|her|his) (?:\w+ ){1,2}?(?:the |your )?(?:\w+ )?(?:attention|consideration|thought)|turn (?:their|its|your) attention|help|be (?:fair|humane|just|reasonable|merciful|treated (?:fairly|humanely|well|properly|justly|with \w+)))"
)
_WISH = r"(?:calls?|urg\w+|asks?|hop(?:e|es|ing)|expects?|trusts?|appeals?|wish\w*|wants?|begs?|implores?|invites?|requests?|demands?|insists?|pleads?|encourages?|look forward)"
_EMPTY = re.compile(
    rf"(?:\b(?:must|should|ha(?:s|ve) to|needs? to|ought to|please)|\b{_WISH}\b(?:[^.;:]{{0,80}}?\b(?:to|that \w+)|[^.;:]{{3,80}}?\b(?:will|would))) (?:\w+ly |now |at last |at least )?{_DEED}\b(?P<rest>[^.;:]*)"
    rf"|\b{_WISH}\b[^.;:]{{0,60}}?\b(?:situation|case|matter|rights|dignity|issue|problem|law|obligations|standards)\b[^.;:]{{0,40}}?\b(?:be|being|is|are) (?:\w+ )?(?:resolved|respected|settled|solved|addressed|improved|upheld|honou?red|observed|protected|guaranteed|restored|dealt with|taken (?:seriously|into account))\b(?P<rest2>[^.;:]*)",
    re.IGNORECASE,
)
_SPELT_OUT = re.compile(r"\b(?:to (?!(?:the|this|that|him|her|them|an?|all|it|our)\b)\w+|so that|by \w+ing|and (?:let|give|allow|order|open|release|tell|inform|move|admit|grant)|such as|namely)\b", re.IGNORECASE)  # fmt: skip
# What is no deed in any draft, however clear its other demands are.
_NO_DEED = re.compile(
    r"\b(?:(?:everything|all|whatever is \w+|what is \w+) (?:that is \w+ |possible |necessary )?(?:be|gets) done|something (?:(?:must|should|has to|needs to) )?(?:be|is|gets) done"
    r"|do (?:what is (?:needed|necessary|right|required|called for)|the right thing|(?:its|their|your) (?:part|duty|best|utmost))"
    r"|(?:be|is|are) (?:\w+ )?given (?:what|everything(?: that)?|all(?: that)?) (?:he|she|they) (?:is|are) (?:entitled to|due|owed)"
    r"|(?:his|her|their|the|this) (?:\w+ )?(?:situation|lot|plight) (?:improves?|changes?|be improved|gets better)"
    r"|(?:real|genuine|lasting|true) (?:change|progress|improvement))\b(?P<rest>[^.;:]*)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:must|should|has to|have to|needs?|see to it|insist|demand|count on|rely on|look to|expect|trust|(?:up)?on you)\b", re.IGNORECASE
)  # fmt: skip
_OFFERS = re.compile(r"\W*(?:Do|Would|Can|Could|What|How) (?:can |could |do |should )?(?:you|we|I)\b", re.IGNORECASE)  # fmt: skip
"""A question that leads readers to what they can do."""
_MOST_WORDS = 10
_FEWEST = 6
_MARKS = "-*•() 0123456789."
_NO_ACTOR = re.compile(
    r"^(?:[A-Z][\w.’'-]*\s+){0,4}(?:[Ss]he|[Hh]e|[Tt]hey)?\s*(?:must|should|has to|needs to|ought to) (?:now |at last |immediately )?be (?:freed|released|let go|treated|helped|saved|protected|examined|heard|given)\b(?![^.;]*\bby (?:the|an?|its|his|her) \w+)",
)
_ASKED = re.compile(r"\b(?:calls? (?:up)?on|urges?|ask(?:s)? you|asks? the|demands? (?:that|of) the|requests? the)\b[^.;]{1,120}?\bto \w+", re.IGNORECASE)  # fmt: skip
_PAST = re.compile(r"\b(?:made|called|has called|had called|earlier|previously|was|were|repeated|believe|think|say|says|claim|pretend)\b[^.;]{0,40}$|\bwhom\b[^.;]{0,20}$", re.IGNORECASE)  # fmt: skip

# What an article asks for is law that the draft tells of.
_OF_LAW = re.compile(r"\b(?:(?:[Aa]rticle|[Rr]ule|[Pp]rinciple)s? \d[^.;,]{0,40}|(?:Covenant|Convention|Declaration|Rules|Principles|law)) $")  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each wish without a deed; in a draft that has no clear demand, each vague one too."""
    asked = items(look)
    has_clear = any(_is_clear(said.text) for said in look.said) or any(
        _is_clear_item(s) for s in items(look)
    )
    for said in look.said:
        if _OFFERS.match(said.text) and said.text.endswith("?"):
            continue
        span = wish_without_a_deed(look, said) or _no_deed(said)
        span = span or (None if has_clear else _vague(said))
        if span is None and said in asked and item_without_a_deed(look, said):
            span = said.start, said.end
        if span is not None and not is_rule(said.text):
            yield look.finding(
                CODE, *span,
                whole("Nobody can act on this: say who is to do what, and by when."),
                severity=Severity.WARNING,
            )  # fmt: skip


def _no_deed(said: Said) -> tuple[int, int] | None:
    """Where a sentence that asks has only words such as "do what is needed", and nothing that spells them out."""
    match = _NO_DEED.search(said.text)
    is_asked = _ASKS.search(said.text) is not None or asks(said.text) is not None
    if match is None or not is_asked or said.text.endswith("?") or retells(said.text):
        return None
    is_past = _PAST.search(said.text[: match.start()]) or _SPELT_OUT.search(match["rest"])
    return None if is_past else (said.start + match.start(), said.start + match.end())


def _vague(said: Said) -> tuple[int, int] | None:
    """Where a sentence has a demand in words that leave open what is to be done, or by whom."""
    match = _VAGUE.search(said.text) or _NO_ACTOR.search(said.text) or _empty(said.text)
    if match is None or said.is_heading:
        return None
    before = said.text[: match.start()]
    if _PAST.search(before) or _OF_LAW.search(before):
        return None
    return said.start + match.start(), said.start + match.end()


def _is_clear_item(item: Said) -> bool:
    """Whether an item of a list of what is asked says what to do."""
    words = item.text.split()
    return (
        len(words) >= _FEWEST
        and not _VAGUE.search(item.text)
        and _empty(f"please {item.text.lstrip(_MARKS)}") is None
    )


def _is_clear(text: str) -> bool:
    return bool(_ASKED.search(text)) and not _VAGUE.search(text) and _empty(text) is None


def _empty(text: str) -> re.Match[str] | None:
    """A demand for a deed that is none, and that the rest of the sentence does not spell out."""
    match = _EMPTY.search(text)
    if match is None:
        return None
    rest = match["rest"] or match["rest2"] or ""
    is_spelt_out = _SPELT_OUT.search(rest) or len(rest.split()) > _MOST_WORDS
    return None if is_spelt_out else match
