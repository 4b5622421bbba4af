"""A demand called urgent, in a draft that names no day by which to act."""

import re
from collections.abc import Iterator

from habeas.checking.asking import asks, asks_an_office, retells
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, has_deadline, has_its_day, items
from habeas.core.prose import whole

CODE = "deadline-missing"
EXAMPLE = (
    "We call on the government to act immediately.",
    "We call on the Minister of Justice to let a doctor see her by 14 June 2024.",
)
_URGENT = re.compile(r"\b(?:immediate(?:ly)?|urgent(?:ly)?(?! (?:cases?|appeals?|actions?|interventions?)\b)|urgency|at once|without (?:(?:further|any|the \w+|more|undue|an?(?:other)? (?:moment|minute|hour|day|second)['’]s) ){0,2}delay|(?:not|without|no(?: more)?) (?:to )?los\w+ (?:a|another|one|any|more|further) (?:moment|minute|hour|day|week|month|second|time)|as (?:soon|quickly|fast|rapidly|speedily) as (?:possible|you can|it can|they can|humanly possible)|promptly(?! and\b)|prompt|forthwith|without further ado|right away|right now|straight ?away|instantly|swiftly?|speedily|speedy|quickly|rapidly|hastily|in all haste|(?:all|every|the greatest|utmost|the utmost|greatest) (?:possible )?(?:speed|haste|dispatch|despatch|urgency)|with(?:out| no) (?:further |any |more )?(?:loss of time|hesitation)|no later|(?<!for )now(?! and then| is\b)|(?:this|the) (?:very )?(?:minute|moment|instant)|overnight|(?:as )?an? (?:\w+ )?emergency|(?:at|in) (?:the )?(?:shortest|earliest|soonest) (?:possible |available )?(?:time|notice|delay|opportunity|moment|date|occasion)|at your (?:very )?earliest|the (?:sooner|earlier) the better|(?:as a|of) (?:matter of )?(?:top|high(?:est)?|first|utmost|absolute) priority|before (?:it is|it['’]s) too late|before (?:her|his) [\w ]{3,30}? (?:fails?|fail|gives? (?:out|up|way)|worsens?|collapses?|stops?|is (?:lost|gone|ruined))|while (?:there is|there['’]s) (?:still |yet )?time)\b", re.IGNORECASE)  # fmt: skip
# In a draft that names a day elsewhere, only so much is a demand without one.
_AT_ONCE = re.compile(r"\b(?:immediate(?:ly)?|urgent(?:ly)?(?! (?:cases?|appeals?|actions?|interventions?)\b)|urgency|at once|without (?:\w+ ){0,2}delay|forthwith)\b", re.IGNORECASE)  # fmt: skip
# Said beside the demand: "Every hour counts."
_PRESSES = re.compile(r"\b(?:(?:every|each) (?:hour|day|minute|moment|second)(?: of delay)? (?:counts|matters|is precious|that passes|lost|brings|makes|costs|could)|(?:there is |with |have )?no time (?:to lose|to waste|for delay|left)|(?:no|not a) (?:time|moment|day|hour|minute) (?:to lose|to be lost|is to be lost|can be lost|must be lost|to spare|should be lost)|time (?:is (?:running (?:out|short)|short|pressing|critical|of the essence|not on \w+ side)|presses)|running out of time|(?:can|could)(?: ?not|['’]t) (?:any longer )?(?:wait|afford to wait|be put off|be postponed|be delayed)|brooks? no delay|(?:any|further|more|each|every) delay (?:may|could|can|will|would|is|puts)|(?:is|are|in) (?:\w+ )?(?:mortal|grave|immediate|imminent|acute) danger|li(?:fe|ves) (?:is|are|may be|hangs?) (?:in danger|at risk|at stake|in the balance|by a thread)|question of (?:days|hours)|matter of (?:days|hours|life)|delay (?:is|would be|may be) (?:dangerous|fatal|irreversible)|most urgent|extremely urgent|very urgent)\b|^\W*(?:URGENT|Urgent)\b", re.IGNORECASE)  # fmt: skip

_BY_ITS_WORD = re.compile(r"\bimmediate(?:ly)? and unconditional(?:ly)?\b|\bimmediate (?:[a-z-]+ ){0,2}?(?:release|access|transfer|examination|operation|surgery|treatment|care|attention by|visits?)\b", re.IGNORECASE)  # fmt: skip
"""A thing that is due at once by the very word for it, which no date would bring nearer: "her immediate release"."""
_MUST = re.compile(r"\b(?:must|should|has to|have to|needs? to) (?:\w+ )?(?:begin|start|happen|take place|open|follow|come|act|end|stop)\b", re.IGNORECASE)  # fmt: skip
# "Please write at once" is asked of readers; what they are to write has the day.
_TO_READERS = re.compile(r"\bplease (?:write|send (?:\w+ ){0,2}(?:letters?|messages?|e-?mails?|cards?|appeals?)|act|sign|share|call|phone|take part)\b", re.IGNORECASE)  # fmt: skip

_URGED = re.compile(r"\b(?:urge|ask|call (?:up)?on|demand|tell|beg)\b", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """The first demand, in a sentence or in a list, that is urgent by a word of its own, or by what stands beside it or above."""
    asking = [
        s
        for s in demands(look)
        if (asks(s.text) or asks_an_office(s) or _MUST.search(s.text))
        and not (_is_to_readers(s.text) or retells(s.text) or has_its_day(look, s))
    ]
    if has_deadline(look):
        spans = tuple(_by_a_word(asking, _AT_ONCE))
    else:
        listed = [s for s in items(look) if s not in asking]
        spans = (*_by_a_word(asking, _URGENT), *_by_a_word(listed, _AT_ONCE), *_pressed(look, asking))  # fmt: skip
    for start, end in spans[:1]:
        yield look.finding(
            CODE, start, end,
            whole("The demand is urgent and has no date: say by which day."),
            severity=Severity.NOTE,
        )  # fmt: skip


def _is_to_readers(text: str) -> bool:
    """Whether only readers are asked; what they are to urge at once is asked of others."""
    match = _TO_READERS.search(text)
    rest = _URGED.search(text, match.end()) if match is not None else None
    return match is not None and (rest is None or not _URGENT.search(text, rest.end()))


def _by_a_word(asking: list[Said], words: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for said in asking:
        plain = _BY_ITS_WORD.sub(lambda due: "·" * len(due[0]), said.text)
        match = words.search(plain)
        if match is not None:
            yield said.start + match.start(), said.start + match.end()


def _pressed(look: Look, asking: list[Said]) -> Iterator[tuple[int, int]]:
    """A demand, with what presses it: in its own sentence or beside it; else the first, under a heading that presses."""
    for said in asking:
        place = look.said.index(said)
        beside = [s for s in look.said[max(0, place - 1) : place + 2] if _PRESSES.search(s.text)]
        if beside:
            yield min(said.start, beside[0].start), max(said.end, beside[-1].end)
    if asking and any(s.is_heading and _PRESSES.search(s.text) for s in look.said):
        yield asking[0].start, asking[0].end
