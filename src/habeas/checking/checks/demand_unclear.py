"""A demand that nobody can act on: no actor, no action, or a word such as justice, change or measures."""

import re
from collections.abc import Iterator

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
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
    r"|\b(?:this|these|it|such (?:things|treatment)|the (?:abuse|injustice|suffering)) (?:must|has to|have to|should|needs to|cannot go on|ought to) ?(?:now )?(?:stop|end|cease|change|be (?:stopped|ended))?\b"
    r"|\b(?:the )?(?:necessary|appropriate|adequate|all|suitable|proper|relevant|required|needed) (?:\w+ )?(?:measures|steps|action)\b"
    r"|\b(?:the )?(?:situation|matter|case|treatment|conditions|things) (?:has to|must|should|needs to|have to) (?:\w+ )?(?:improve|change|end|stop|be (?:improved|resolved|solved|addressed|looked at|settled))\b",
    re.IGNORECASE,
)
_NO_ACTOR = re.compile(
    r"^(?:[A-Z][\w.’'-]*\s+){0,4}(?:[Ss]he|[Hh]e|[Tt]hey)?\s*(?:must|should|has to|needs to|ought to) (?:now |at last |immediately )?be (?:freed|released|let go|treated|helped|saved|protected|examined|heard|given)\b(?![^.;]*\bby (?:the|an?|its|his|her) \w+)",
)
_ASKED = re.compile(r"\b(?:calls? (?:up)?on|urges?|ask(?:s)? you|asks? the|demands? (?:that|of) the|requests? the)\b[^.;]{3,120}?\bto \w+", re.IGNORECASE)  # fmt: skip
_PAST = re.compile(r"\b(?:made|called|has called|had called|earlier|previously|was|were|repeated)\b[^.;]{0,40}$", re.IGNORECASE)  # fmt: skip


def find(look: Look) -> Iterator[Finding]:
    """Each such demand in a draft that has no clear one."""
    if any(_ASKED.search(said.text) and not _VAGUE.search(said.text) for said in look.said):
        return
    for said in look.said:
        match = _VAGUE.search(said.text) or _NO_ACTOR.search(said.text)
        if match is None or said.is_heading or _PAST.search(said.text[: match.start()]):
            continue
        start = said.start + match.start()
        yield look.finding(
            CODE, start, start + len(match[0]),
            whole("Nobody can act on this: say who is to do what, and by when."),
            severity=Severity.WARNING,
        )  # fmt: skip
