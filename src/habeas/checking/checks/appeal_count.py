"""A number of appeals that the file does not count."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.days.events import last_days, sorts_in
from habeas.checking.days.months import MONTHS
from habeas.checking.finding import Finding
from habeas.checking.look import Look
from habeas.checking.passages import spelt_out
from habeas.checking.people.recipients import recipients
from habeas.checking.telling.voices import mentions, sentence_before
from habeas.core.appeals import Appeal
from habeas.core.prose import whole
from habeas.core.silence import SilenceClock, silence
from habeas.kinds.appeal_made import AppealMade
from habeas.reading.en.durations import NUMBER, number

CODE = "appeal-count"
EXAMPLE = (
    "We have made five appeals.",
    "We have made two appeals.",
)
_ADJECTIVES = r"(?:public|earlier|previous|separate|written|open|urgent|unanswered|such|further|dated|known|recorded|formal|official|different)"
_BOUND = r"(?P<bound>more than|over|at least|no fewer than|fewer than|up to)\s+"
_COUNT = re.compile(
    rf"(?<!article )(?<!rule )(?<!principle )\b(?:{_BOUND})?(?P<number>{NUMBER}|(?:a|one|two|three) dozen|(?:a|one|two) hundred)\s+(?:{_ADJECTIVES}\s+){{0,2}}(?P<what>appeals|calls|letters|requests|reminders|petitions)\b",
    re.IGNORECASE,
)
_APPEALED = r"appealed|(?:has|have|had) called(?! (?:him|her|it|the|them|for)\b)|called on|called upon|written|wrote|urged|petitioned|turned to|addressed (?:an? \w+|letters?|itself)|(?:raised|lifted) (?:its|their|our|his|her) voices?|spoken (?:up|out)|spoke (?:up|out)|put pen to paper|taken up (?:its|their|our) pens?|(?:took|taken) (?:up|on) (?:his|her|their|the|this) case|raised (?:his|her|their|the|this) case|intervened"
_TIMES = re.compile(
    rf"\b(?:{_APPEALED})\b[^.;]{{0,80}}?"
    rf"\b(?:{_BOUND})?(?P<number>once(?! (?:again|more))|twice|{NUMBER}(?=\s+(?:times|(?:separate\s+)?occasions)\b))",
    re.IGNORECASE,
)
_TIMES_FIRST = re.compile(
    rf"\b(?P<bound>)(?P<number>twice|thrice|{NUMBER}(?=\s+(?:times|(?:separate\s+)?occasions)\b))[^.;]{{0,60}}?\b(?:{_APPEALED})\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"\b(?P<what>appeals|calls|letters|requests)(?: (?:so far|to date|until now|sent|made|written|(?:by|of|from) [^:;.|\n]{{3,40}})){{0,3}}(?:\s*[:|=]\s*|,? (?:are|number|total|come to|add up to|stand at) (?:now |already |thus |so far |by now )?(?=[\w-]+(?: (?:in (?:all|number|total)|by now|so far|to date|altogether))?\W*$))(?:{_BOUND})?(?P<number>{NUMBER})\b(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH = re.compile(
    rf"\b(?P<number>{'|'.join(_ORDINALS)})\s+(?:{_ADJECTIVES}\s+){{0,2}}(?:appeal|call|letter|request|reminder)\b"
    rf"|\b(?:it|this|that|ours|(?:appeal|letter|call|request|reminder|petition)(?:,? (?:of|dated|sent on|from) (?:\d{{1,2}} )?[A-Z][a-z]+(?: \d{{1,2}},?)?(?: \d{{4}})?,?)?) (?:is|was|makes|made) (?:already |now |thus )?(?:our|the) (?P<number3>{'|'.join(_ORDINALS)})(?=(?: of (?:them|its kind|those))?(?:,? (?:that |which )?(?:we|the \w+|to|sent|in|from|since)\b| ?[.,;]))"
    rf"|\bfor the (?P<number2>{'|'.join(_ORDINALS)}) time\b(?=[^.;]{{0,60}}\b(?:appeal|writ|call|ask|urg|turn|request|repeat)\w*)",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(rf"(?: (?:from|by|of|to) (?:\w+ ){{1,4}}?| )in (?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?\b")  # fmt: skip
_LETTER = re.compile(r"\b(?:letters?|appeals?|calls?|reminders?|petitions?)\b", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|following|in (?:response|answer) to) (?:\w+ )?$", re.IGNORECASE)
_WE = re.compile(r"\b(?:our|we|this is|the|its|us|for)\b", re.IGNORECASE)
_MAKING = re.compile(
    r"\b(?:may|might|can|could|would|let|wish|want|like|here|following|these|transmit|convey|pass on|forward)\b[^.;]* (?:[\w-]+ )?requests$",
    re.IGNORECASE,
)
"""Requests that the draft itself makes."""
_MADE_BEFORE = re.compile(r"\b(?:sent|made|wrote|written|filed|lodged|submitted|went|gone|refus\w+|turned down|reject\w+|unanswered|earlier|previous\w*|so far|to date|since|repeated|answer\w*|ignored|reply|replied|had|was|were|been|after)\b", re.IGNORECASE)  # fmt: skip
_SENT = re.compile(r"\b(?:sent|posted|mailed|handed in)\b", re.IGNORECASE)
_WRITTEN = re.compile(r"\b(?:letters|urgent appeals)\b", re.IGNORECASE)
_TOGETHER = re.compile(r"\b(?:and others|together|all of us|along with|(?:we|us|our)|besides|as well as)\b", re.IGNORECASE)  # fmt: skip
_PUBLIC = re.compile(r"\bpublic(?:ly)?\b", re.IGNORECASE)
"""What was made in public has a day: an appeal that a source tells without one is not among it."""
_KNOWN_TO = re.compile(r"\bknown to [^.;]*", re.IGNORECASE)
"""To whom no answer is known, who need not be the one who wrote."""
_MOST = 60
"""More letters than one file can count are the letters of many: "a minister with three hundred letters on the table"."""
_ONCE = {"once": 1, "twice": 2, "thrice": 3}
_OWN_WORD = 9
_NOT_APPEALS = re.compile(r"\b(?:court|phone|telephone|judge|cassation|verdict)\b", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """Each number of appeals that no count of the file gives."""
    clock = silence(look.casefile)
    allowed = _allowed(look, clock)
    for match in _counted(look):
        words = match["number"]
        stated = _ONCE.get(words.casefold()) or number(words) or _round(words)
        before, after = look.around(match.start(), match.end(), 60)
        if (
            stated is None
            or stated > _MOST
            or _NOT_APPEALS.search(f"{before[-30:]} {match[0]} {after[:30]}")
        ):
            continue
        if _is_made_here(look, match):
            continue
        if _MAKING.search(f"{look.around(match.start(), match.end(), 200)[0]}{match[0]}"):
            continue
        of_month = _in_month(look, match, clock)
        if of_month is not None and stated > of_month:
            yield _finding(look, match, clock)
            continue
        if stated in _before_what_followed(look, match, clock) or _lists_them(look, match, stated):
            continue
        meant = _sent(look, match, clock)
        own = _of_whom(look, match, meant)
        may_be = _allowed(look, meant) if meant is not clock else allowed
        if not _fits(match["bound"], stated, _counts_of(look, match, own, meant) or may_be):
            yield _finding(look, match, clock, own=own)
    may = {n for n in (*allowed, *(n + 1 for n in allowed)) if n <= len(clock.appeals) + 1} | {1}
    for match in _NTH.finditer(look.flat):
        name = next(group for group in ("number", "number2", "number3") if match[group])
        if name == "number3" and not _is_of_a_letter(look, match.start()):
            continue
        stated = _ORDINALS.index(match[name].casefold()) + 2
        before, after = look.around(match.start(), match.end(), 60)
        is_of_court = _NOT_APPEALS.search(f"{before[-30:]} {match[0]} {after[:30]}")
        by_day = _places(look, match, clock)
        own = _of_whom(look, match, clock)
        places = by_day or (set(range(1, len(own) + 2)) if own else may)
        if stated not in places and not is_of_court and _WE.search(f"{before} {match[0]}"):
            yield _finding(look, match, clock, name)


def _is_made_here(look: Look, match: re.Match[str]) -> bool:
    """Whether requests are told of as what the draft itself asks: "we have three requests:"."""
    said = look.said_at(match.start())
    is_of_requests = match.groupdict().get("what", "").casefold() == "requests"
    return is_of_requests and said is not None and _MADE_BEFORE.search(said.text) is None


def _lists_them(look: Look, match: re.Match[str], stated: int) -> bool:
    """Whether as many days of appeals on file stand behind the number in its sentence: "two so far, that of 8 February and that of 15 April"."""
    said = look.said_at(match.start())
    if said is None:
        return False
    days = {(w.month, w.day) for w in dates_in(said.text[match.end() - said.start :]) if w.day}
    on_file = {(a.on.month, a.on.day) for a in silence(look.casefile).appeals}
    return 1 < stated == len(days) and days <= on_file


def _in_month(look: Look, match: re.Match[str], clock: SilenceClock) -> int | None:
    """How many there were in the month that stands behind: "three letters from us in March"."""
    named = _IN_MONTH.match(look.flat, match.end())
    if named is None or clock.undated or match["bound"]:
        return None
    month, year = 1 + MONTHS.index(named["month"]), named["year"]
    return sum(a.on.month == month and year in (None, str(a.on.year)) for a in clock.appeals)


def _is_of_a_letter(look: Look, offset: int) -> bool:
    """Whether the sentence before names a letter or a call: "Remember our letter of 31 March. It was the second that we sent."."""
    said = look.said_at(offset)
    if said is None:
        return False
    before = said.text[: offset - said.start + _OWN_WORD]
    return any(_LETTER.search(text) for text in (sentence_before(look, said), before))


def _places(look: Look, match: re.Match[str], clock: SilenceClock) -> frozenset[int]:
    """The places in their order of the appeals whose day stands right after: "our second letter, of 14 May"."""
    days = (*dates_in(look.flat[match.end() : match.end() + 24]), *dates_in(match[0]))
    to = recipients(look, _clause_of(look, match), clock.appeals)
    return frozenset(
        place
        for appeals in _orders(clock, to)
        for place, appeal in enumerate(appeals, 1)
        if any((w.month, w.day) == (appeal.on.month, appeal.on.day) for w in days)
    )


def _orders(clock: SilenceClock, to: frozenset[str]) -> Iterator[list[Appeal]]:
    """The appeals, those of each author, and those to each body; where it is said to whom they went, those alone."""
    every = [a for a in clock.appeals if not to or a.to in to]
    yield every
    for by in {a.by for a in every}:
        yield [a for a in every if a.by == by]
    for one in {a.to for a in every}:
        yield [a for a in every if a.to == one]
        yield from ([a for a in every if (a.by, a.to) == (by, one)] for by in {a.by for a in every})


def _counted(look: Look) -> Iterator[re.Match[str]]:
    for pattern in (_COUNT, _TIMES, _TIMES_FIRST):
        yield from pattern.finditer(look.flat)
    yield from _LABELLED.finditer(look.bare)


def _of_whom(look: Look, match: re.Match[str], clock: SilenceClock) -> list[Appeal]:
    """The appeals of the one body that the clause names as who wrote, or as who was written to; none where it names neither."""
    clause = _clause_of(look, match)
    bodies = {a.by for a in clock.appeals if a.by and _names(clause, a.by)}
    to = recipients(look, clause, clock.appeals)
    return [
        a
        for a in clock.appeals
        if (bodies == {a.by} or (to and not bodies)) and (not to or a.to in to)
    ]


def _counts_of(
    look: Look, match: re.Match[str], own: list[Appeal], clock: SilenceClock
) -> frozenset[int]:
    """The ways of counting some of the appeals."""
    undated = 0 if _PUBLIC.search(match[0]) else len(clock.undated)
    counts = {
        len(own),
        len([a for a in own if a.is_open]),
        len([a for a in own if a.on < look.as_of]),
        len({a.on for a in own}),
        len({a.on for a in own if a.on in _called_on(look)}),
    }
    return frozenset(n + more for n in counts if n for more in {0, undated})


def _sent(look: Look, match: re.Match[str], clock: SilenceClock) -> SilenceClock:
    """The appeals of which a draft can say that they were sent: no demand that stands in a statement alone, where others were sent."""
    said = look.said_at(match.start())
    called = _called_on(look)
    if said is None or not (_SENT.search(said.text) or _WRITTEN.search(match[0])):
        return clock
    appeals = tuple(a for a in clock.appeals if a.on in called or not a.is_exact)
    return replace(clock, appeals=appeals) if appeals else clock


def _called_on(look: Look) -> frozenset[date]:
    """The days of appeals that the file has as such; a demand alone is none that was counted as a call."""
    claims = (c for h in look.casefile.of_kind(AppealMade) for c in h.claims)
    whens = (c.fact.occurred for c in claims)
    return frozenset(w.day for w in whens if w is not None and w.day is not None)


def _before_what_followed(look: Look, match: re.Match[str], clock: SilenceClock) -> frozenset[int]:
    """How many appeals there had been when that came about which the sentence puts after them: "after two calls he was moved"."""
    said = look.said_at(match.start())
    if said is None or not _AFTER.search(said.text, 0, match.start() - said.start):
        return frozenset()
    rest = said.text[match.end() - said.start :]
    days = {day for _, _, sort in sorts_in(rest) if AppealMade not in sort.kinds for day in last_days(look, sort)}  # fmt: skip
    return frozenset(
        sum(a.on < day or (a.on == day and is_of_it) for a in clock.appeals)
        for day in days
        for is_of_it in (True, False)
    )


def _clause_of(look: Look, match: re.Match[str]) -> str:
    """The part between semicolons in which the number stands, its abbreviations in full."""
    said = look.said_at(match.start())
    if said is None:
        return ""
    first = said.text.rfind(";", 0, match.start() - said.start) + 1
    clause = _KNOWN_TO.sub("", said.text[first:].partition(";")[0])
    return f"{clause} {spelt_out(look, clause)}"


def _names(text: str, body: str) -> bool:
    """Whether a sentence names a body, in full or by what it is, and nobody beside it: "three letters from the Union"."""
    heads = [w for w in body.split(" of ")[0].split(" for ")[0].split() if w[:1].isupper()]
    is_short = (
        bool(heads) and re.search(rf"\b[Tt]he {re.escape(heads[-1])}\b(?! [A-Z])", text) is not None
    )
    return mentions(text, body) or (is_short and not _TOGETHER.search(text))


def _round(words: str) -> int | None:
    """A dozen, or a hundred, or some of them."""
    first, _, unit = words.casefold().partition(" ")
    times = 1 if first == "a" else number(first)
    return (
        times * {"dozen": 12, "hundred": 100}[unit]
        if times and unit in ("dozen", "hundred")
        else None
    )


def _finding(
    look: Look,
    match: re.Match[str],
    clock: SilenceClock,
    name: str = "number",
    own: Sequence[Appeal] = (),
) -> Finding:
    """What is said of a number, in the group `name`: against the appeals of one body where the sentence names it."""
    appeals = own or clock.appeals
    dated, undated = len(appeals), len(clock.undated)
    stated = repr(match[name])
    if own:
        words = "Appeals by whom and to whom this says, as the file dates them: {dated}; {stated} has nothing under it."
        said = whole(words, dated=dated, stated=stated)
    elif undated:
        words = "Appeals that the file dates: {dated}, and others without a date: {undated}; {stated} has nothing under it."
        said = whole(words, dated=dated, undated=undated, stated=stated)
    else:
        words = "Appeals that the file dates: {dated}; {stated} has nothing under it."
        said = whole(words, dated=dated, stated=stated)
    return look.finding(
        CODE,
        match.start(name),
        match.end(name),
        said,
        suggestion=str(dated) if not undated else "",
        claims=tuple(i for a in appeals for i in a.claims),
    )


def _allowed(look: Look, clock: SilenceClock) -> frozenset[int]:
    """Every way of counting: all, those before this day, unanswered ones, by one body, to one body."""
    before = [a for a in clock.appeals if a.on < look.as_of]
    every = [*clock.appeals, *clock.abroad]
    groups: list[list[Appeal]] = [list(clock.appeals), every, before, list(clock.unanswered)]
    groups.append([a for a in before if a.answer is None])
    for told in {a.by for a in every} | {a.to for a in every}:
        groups += [[a for a in appeals if told in (a.by, a.to)] for appeals in groups[:5]]
    counts = {len(group) for group in groups if group}
    return frozenset(counts | {n + len(clock.undated) for n in counts})


def _fits(bound: str | None, stated: int, allowed: frozenset[int]) -> bool:
    most = max(allowed, default=0)
    match (bound or "").casefold():
        case "":
            return stated in allowed
        case "more than" | "over":
            return most > stated
        case "at least" | "no fewer than":
            return most >= stated
        case _:
            return most <= stated


def is_counted(look: Look, stated: int) -> bool:
    """Whether some way of counting the appeals on file gives that number."""
    return stated in _allowed(look, silence(look.casefile))


def miscounted(look: Look, match: re.Match[str]) -> Finding:
    """The finding on a number of appeals, in the group `number`, that no count of the file gives."""
    return _finding(look, match, silence(look.casefile))
