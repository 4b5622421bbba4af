"""A count that is not the file's, or a sum or a list that does not come to the number given for it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from habeas.checking.about import is_of_others, refers_to_the_person
from habeas.checking.clauses import about_the_case, telling
from habeas.checking.counts.listed import miscounted
from habeas.checking.counts.of_some import counts_of_some, distinct, is_of_stays, moves
from habeas.checking.counts.quantities import Quantity, other_quantities, ways
from habeas.checking.counts.sums import wrong_sums
from habeas.checking.days.dates import dates_in, has_its_days
from habeas.checking.days.events import sort_nearest
from habeas.checking.days.months import numbers_in_months
from habeas.checking.finding import Finding, Severity
from habeas.checking.kept import of_the_text
from habeas.checking.lengths.ages import strange_ages
from habeas.checking.look import Look, Said
from habeas.checking.parts import is_rule
from habeas.checking.passages import everything, known_then
from habeas.checking.telling.plainwords import plain_roots, roots, roots_in
from habeas.core.custody import custody
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, say, whole
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.reading.en.durations import DURATION, NUMBER, duration, number

CODE = "count-off"
EXAMPLE = (
    "40 days in one wing and 25 in the other, 75 days in all.",
    "40 days in one wing and 25 in the other, 65 days in all.",
)
_ORDINALS = {w: n for n, w in enumerate(("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 1)}  # fmt: skip
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_COUNTED: tuple[tuple[type[Fact], str, str], ...] = (
    (Arrest, r"arrests", r"(?:arrested|rearrested|taken into custody)"),
    (Release, r"releases", r"(?:released|set free|freed)"),
    (
        Visit,
        r"visits",
        r"(?:visit(?:ed)?|(?:came to |able to |allowed to |could )?see (?:her|him|them)|seen by (?:\w+ ){1,4}|met (?:with )?(?:her|him|them))",
    ),
    (
        Hearing,
        r"(?:court )?(?:hearings|sessions|court dates)",
        r"(?:brought before (?:a|the) (?:judge|court))",
    ),
    (
        Transfer,
        r"(?:transfers|moves)",
        r"(?:transferred|moved|taken) (?:between|to (?:an?other|a different|new)|from (?:one )?prison|around)|(?:transferred|moved)",
    ),
    (HungerStrike, r"hunger strikes", r"(?:on hunger strike)"),
)
_NEVER = (Release, Visit, Hearing, Transfer, HungerStrike)
_N = rf"(?P<number>{NUMBER})"
_AFTER = re.compile(
    rf"^[^.;]{{0,60}}?\b(?P<times>(?:once|twice|thrice)(?! (?:more|again|an?|every|each|per|daily|weekly)\b)|(?P<number>{NUMBER})(?=\s+(?:times|(?:separate |different )?occasions)\b(?! (?:an?|every|each|per) )))", re.IGNORECASE
)  # fmt: skip
_FIRST = re.compile(rf"(?:^|(?<=[,;] ))(?P<times>once|twice|thrice|(?:{NUMBER})(?=\s+(?:times|occasions)\b))(?:\s+(?:times|occasions))?", re.IGNORECASE)  # fmt: skip
_ANNOUNCED = re.compile(rf"\b(?P<number>{NUMBER}) (?:\w+ )?(?:demands?|requests?|points|questions|things|steps|measures|recommendations|matters|appeals|reasons|concerns|violations|remedies|petitions|applications|complaints|motions)\b[^:;.]{{0,60}}(?::|\bnamely\b)", re.IGNORECASE)  # fmt: skip
_CLAUSE = re.compile(r"(?:^|[,;]|\band)\s*(?:and\s+|secondly,?\s+|thirdly,?\s+|firstly,?\s+|first,?\s+|second,?\s+|third,?\s+)?(?:that|to|whether|the|her|his|why|who|when|an?)\b", re.IGNORECASE)  # fmt: skip
_THINGS = re.compile(
    r"\b(?P<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:fellow |other )?(?!hours|days|weeks|fortnights|months|years|decades|times|minutes|others)(?P<thing>[a-z]{4,}s)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\((?:\d|[a-z]|i{1,3}|iv|v)\)|(?<!\w)\d\)")
_SUMMED_UP = re.compile(rf"(?:That (?:is|was|makes) |In all,? |Altogether,? )?(?P<number>{NUMBER}) (?P<what>calls|letters|appeals|visits|hearings|requests)\b", re.IGNORECASE)  # fmt: skip
_OF_OURS = re.compile(r"\bsent observers\b|\b(?:we|it|our observers) (?:have|has) (?:observed|monitored|attended)\b", re.IGNORECASE)  # fmt: skip
_SHARES, _ROOM = {"half": 0.5, "a third": 1 / 3, "two thirds": 2 / 3, "a quarter": 0.25, "three quarters": 0.75}, 0.06  # fmt: skip
_TERM = re.compile(
    rf"\b(?:sentenc\w+|sent (?:him|her|them) down|condemn\w+|given|handed|gave (?:him|her|them)|got|received|serv(?:ing|es)|imposed|(?:term|sentence) (?:is |was )?of)\b(?: (?!less|more|at\b|after|since)[\w’']+){{0,6}}? (?P<length>{DURATION})\b(?=(?: in prison| of imprisonment| in an?| behind bars|['’] imprisonment|[- ]*(?:prison |jail )?(?:sentence|term)| for)\b|\s*[.,;]|\s*$)",
    re.IGNORECASE,
)
_NOT_PASSED = re.compile(r"\b(?:prosecut\w+|fac(?:es?|ed|ing)|maximum|minimum|up to|could|may|might|would|if|carries|punish\w+|law|code|not)\b|\?", re.IGNORECASE)  # fmt: skip
_NEAR = 30
_SERVED = re.compile(r"\bserved (?:\w+ )?(?P<share>half|a third|two thirds|a quarter|three quarters)\b", re.IGNORECASE)  # fmt: skip
_SO_MANY = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:[a-z-]+ )?(?P<thing>(?!hours|days|weeks|fortnights|months|years|decades|times|minutes|others|occasions|nights)[a-z]{3,}s|men|women|children)\b"
)
_HOW_OFTEN = re.compile(rf"\b(?P<times>twice|thrice|(?:{NUMBER})(?=\s+(?:times|(?:separate |different )?occasions)\b))(?:\s+(?:times|(?:separate |different )?occasions))?(?! as\b)", re.IGNORECASE)  # fmt: skip
_RATE = re.compile(r" (?:an?|every|each|per) (?P<unit>\w+)")
_FROM_AND_TO = 2
_IN_CUSTODY = re.compile(r"\b(?:custody|detention|prison|jail|behind bars|detained|imprisoned|held|locked up)\b", re.IGNORECASE)  # fmt: skip
_PROLONGED = re.compile(r"\b(?:prolong|extend|renew)\w*", re.IGNORECASE)
_OF_APPEALS = re.compile(r"\b(?:appeal\w*|wrote|written|write|letters?|called on|urged|petition\w*|says?|said)\b", re.IGNORECASE)  # fmt: skip

_HEARING = re.compile(r"hearings?|sessions?|sittings?", re.IGNORECASE)


def find(look: Look) -> Iterator[Finding]:
    """Each such number."""
    counts = {kind: _count(look, kind) for kind, _, _ in _COUNTED}
    quantities = tuple(other_quantities(look))
    places = {thing.start for thing in quantities}
    told = {kind: _told_numbers(everything(look), plural) for kind, plural, _ in _COUNTED}
    for said in look.said:
        if said.is_heading:
            continue
        for kind, plural, verb in _COUNTED:
            if _OF_OURS.search(said.text) and not refers_to_the_person(look, said.text):
                continue
            for match, stated in _stated(said.text, plural, verb):
                if has_its_days(said.text, match[1], stated):
                    continue
                some = counts_of_some(look, said.text, match[0], kind)
                if stated in told[kind] or stated in some or (kind is Transfer and stated == moves(look)):  # fmt: skip
                    continue
                if (counts[kind] or kind in _NEVER) and (some or stated != counts[kind]) and not _is_bounded(said.text, match, stated, counts[kind]):  # fmt: skip
                    count = max(some, default=counts[kind])
                    words = whole("The file counts {count}, not {stated}.", count=count, stated=stated)  # fmt: skip
                    yield _finding(look, said, match, words, str(count))
        yield from (f for f in _things(look, said) if f.start not in places)
        yield from _clauses(look, said)
        yield from _of_days(look, said)
    for thing in (q for q in quantities if not _is_of_its_trial(look, q)):
        words = whole("The sources have {count} of these, not {stated}.", count=thing.known, stated=thing.stated)  # fmt: skip
        yield look.finding(CODE, thing.start, thing.end, words, severity=Severity.WARNING, suggestion=str(thing.known))  # fmt: skip
    for listed in miscounted(look):
        words = whole("The list has {count}, not {stated}.", count=listed.count, stated=listed.stated)  # fmt: skip
        yield look.finding(CODE, listed.start, listed.end, words, severity=Severity.WARNING, suggestion=str(listed.count))  # fmt: skip
    for one in wrong_sums(look):
        words = whole("The parts come to {sum}, not {stated}.", sum=one.sum, stated=one.stated)
        yield look.finding(CODE, one.start, one.end, words, severity=Severity.WARNING, suggestion=str(one.sum))  # fmt: skip
    yield from _times(look)
    yield from _untold(look)
    yield from _shares(look)
    yield from _terms(look)
    for age in strange_ages(look):
        words = whole("No source on file tells of this.")
        yield look.finding(CODE, age.start, age.end, words, suggestion=str(age.known or ""))


@lru_cache(maxsize=512)
def _told_numbers(told: str, plural: str) -> frozenset[int]:
    """The numbers of such events that the sources give: "there were four hearings", of the trial alone."""
    given = re.compile(rf"\b{_N}\s+(?:\w+\s+)?{plural}\b")
    found = (number(m["number"]) for m in given.finditer(told))
    return frozenset(n for n in found if n is not None)


def _count(look: Look, kind: type[Fact]) -> int:
    """How many the file has; nobody is arrested, or released, or fasts, twice at once, however vaguely one source dates it."""
    held = [h for h in look.casefile.affirmed if isinstance(h.followed.fact, kind)]
    if kind not in (Arrest, Release, HungerStrike):
        return len(distinct(tuple(held)))
    days = sorted({h.followed.when for h in held if h.followed.when is not None}, key=_width)
    apart: list[When] = []
    for when in days:
        if not any(when.may_equal(other) for other in apart):
            apart.append(when)
    return max(len(apart), min(1, len(held)))


def _width(when: When) -> int:
    """How many days it leaves open."""
    return ((when.latest or date.max) - (when.earliest or date.min)).days


def _is_of_its_trial(look: Look, thing: Quantity) -> bool:
    """Whether it is the number of hearings that the file has of the trial or the court in the sentence."""
    said = look.said_at(thing.start)
    if said is None or _HEARING.match(look.bare[thing.end :].lstrip()) is None:
        return False
    return thing.stated in counts_of_some(look, said.text, thing.start - said.start, Hearing)


def _untold(look: Look) -> Iterator[Finding]:
    """A number of things or people of which the file tells without any number."""
    told = roots_in(everything(look))
    for clause in about_the_case(look):
        for match in _SO_MANY.finditer(clause.text):
            thing = roots(match["thing"])
            if _is_of_counted(look, match) or thing.isdisjoint(told) or not thing.isdisjoint(plain_roots()) or _has_number(look, match["thing"]):  # fmt: skip
                continue
            if _OF_APPEALS.fullmatch(match["thing"]):
                continue
            said = whole("No source on file tells of this.")
            start, end = clause.start + match.start(), clause.start + match.end()
            yield look.finding(CODE, start, end, said, severity=Severity.WARNING)


def _is_of_counted(look: Look, match: re.Match[str]) -> bool:
    """Whether the file has as many events of a sort that it counts: "between the two arrests"."""
    kinds = [kind for kind, plural, _ in _COUNTED if re.fullmatch(plural, match["thing"])]
    stated = number(match[0].split(" ", 1)[0])
    return any(stated == _count(look, kind) for kind in kinds)


def _terms(look: Look) -> Iterator[Finding]:
    """A sentence of other years than those that the file has."""
    known = _years_passed(look)
    for said in look.said if known else ():
        if said.is_heading or is_rule(said.text) or is_of_others(look, said):
            continue
        for match in _TERM.finditer(said.text):
            stated = duration(match["length"])
            if _is_read(look, said.start + match.start("length")):
                continue
            near = said.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if stated is None or not stated.years or stated in known or _NOT_PASSED.search(near):
                continue
            if " ".join(match["length"].casefold().split()) not in everything(look):
                words = whole("No source on file tells of this.")
                yield _finding(look, said, match.span("length"), words, say(known[0]))


def _is_read(look: Look, start: int) -> bool:
    """Whether the reader has the sentence, so that it is held against the file as a fact."""
    return any(
        p.start <= start < p.end and isinstance(p.fact, Sentence) and p.fact.term
        for p in look.reading.proposals
    )


def _years_passed(look: Look) -> list[Duration]:
    """The terms of the sentences on file."""
    claims = (c for h in look.casefile.of_kind(Sentence) for c in h.claims)
    return [d for c in claims if isinstance(d := getattr(c.fact, "term", None), Duration)]


def _shares(look: Look) -> Iterator[Finding]:
    """A part of a sentence said to be served, where the days in custody are another part of it."""
    terms = _years_passed(look)
    clock = custody(look.casefile)
    for said in look.said if terms and clock.spells else ():
        for match in _SERVED.finditer(said.text):
            share = clock.days_min / (365.25 * terms[0].years + 30.44 * terms[0].months + 1)
            if abs(share - _SHARES[match["share"].casefold()]) > _ROOM:
                words = whole("No source on file tells of this.")
                yield _finding(look, said, match.span(), words, "")


def _has_number(look: Look, thing: str) -> bool:
    number_of = rf"\b{NUMBER} (?:[\w'-]+ ){{0,3}}{re.escape(thing.casefold())}\b"
    return re.search(number_of, everything(look)) is not None


def _times(look: Look) -> Iterator[Finding]:
    """How often something was, of which neither a source nor the facts of its sort have that number."""
    for clause in telling(look):
        for match in _HOW_OFTEN.finditer(clause.text):
            words = match["times"].casefold()
            stated = _TIMES.get(words) or number(words)
            sort = sort_nearest(clause.text, match.start(), match.end())
            held = look.casefile.of_kind(*sort.kinds) if sort is not None else ()
            if _is_counted(clause.text) or stated in (None, 1, len(held)) or match[0].casefold() in everything(look):  # fmt: skip
                continue
            if is_of_stays(look, clause.text, match.start()) or _is_strange_rate(
                look, clause.text, match.end()
            ):
                continue
            if _PROLONGED.search(clause.text) and stated == _prolonged(look):
                continue
            if stated in numbers_in_months(look, clause.text) or (_IN_CUSTODY.search(clause.text) and stated == len(custody(look.casefile).gaps) + 1):  # fmt: skip
                continue
            said = whole("No source on file tells of this.")
            start, end = clause.start + match.start(), clause.start + match.end()
            yield look.finding(CODE, start, end, said, severity=Severity.WARNING)


def _is_strange_rate(look: Look, text: str, end: int) -> bool:
    """Whether it is how often in a day or a week, of which the sources have no number: drops in the morning and in the evening."""
    rate = _RATE.match(text, end)
    told = (
        rf"(?:once|twice|thrice|times|occasions) (?:an?|every|each|per) {rate['unit']}\b"
        if rate
        else ""
    )
    return rate is not None and re.search(told, everything(look)) is None


def _prolonged(look: Look) -> int:
    """How often a court has had the person held for longer, by the days of its hearings."""
    outcomes = (
        (h.followed.when, h.followed.fact.stated("outcome") or "")
        for h in look.casefile.of_kind(Hearing)
    )
    return len({when for when, outcome in outcomes if _PROLONGED.search(outcome)})


def _is_counted(text: str) -> bool:
    """Whether it is of what is counted by its own words, or of appeals."""
    return _OF_APPEALS.search(text) is not None or any(
        re.search(rf"\b(?:{verb})\b", text, re.IGNORECASE) for _, _, verb in _COUNTED
    )


def _clauses(look: Look, said: Said) -> Iterator[Finding]:
    """A number of demands or points, and as many clauses as do not come to it."""
    match = _ANNOUNCED.search(said.text)
    stated = number(match["number"]) if match is not None else None
    if match is None or stated is None:
        return
    rest = said.text[match.end() :]
    items = len(_NUMBERED.findall(rest)) or len(_CLAUSE.findall(rest))
    if items > 1 and items != stated and (stated > 1 or _NUMBERED.search(rest)):
        words = whole("The list has {count}, not {stated}.", count=items, stated=stated)
        yield _finding(look, said, match.span("number"), words, str(items))


def _of_days(look: Look, said: Said) -> Iterator[Finding]:
    """A number of calls that sums up the days of them listed just before: "Five calls in eight months"."""
    match = _SUMMED_UP.match(said.text)
    stated = number(match["number"]) if match is not None else None
    if match is None or stated is None:
        return
    place = look.said.index(said)
    before = [s.text for s in look.said[max(0, place - 2) : place] if s.paragraph == said.paragraph]
    days = len(dates_in(" ".join(before)))
    if (
        days > _FROM_AND_TO
        and stated != days
        and match["what"].casefold() in " ".join(before).casefold()
    ):
        words = whole("The list has {count}, not {stated}.", count=days, stated=stated)
        yield _finding(look, said, match.span("number"), words, str(days))


def _finding(
    look: Look, said: Said, match: tuple[int, int], words: Phrase, suggestion: str
) -> Finding:
    start, end = said.start + match[0], said.start + match[1]
    return look.finding(CODE, start, end, words, severity=Severity.WARNING, suggestion=suggestion)


@of_the_text
def _stated(text: str, plural: str, verb: str) -> tuple[tuple[tuple[int, int], int], ...]:
    """The numbers given for what is counted; none without a word for it."""
    return tuple(_numbers(text, plural, verb))


def _numbers(text: str, plural: str, verb: str) -> Iterator[tuple[tuple[int, int], int]]:
    """The numbers given for what is counted: "three arrests", "the third arrest", "arrested three times"."""
    for match in re.finditer(rf"\b{_N}\s+(?:\w+\s+)?{plural}\b", text, re.IGNORECASE):
        if (stated := number(match["number"])) is not None:
            yield match.span("number"), stated
    single = plural.removesuffix("s").replace("(?:transfers|moves)", "(?:transfer|move)")
    ordinals = "|".join(_ORDINALS)
    for match in re.finditer(rf"\b(?:his|her|their|the|a) (?P<nth>{ordinals}) {single}\b", text, re.IGNORECASE):  # fmt: skip
        if _ORDINALS[match["nth"].casefold()] > 1:
            yield match.span("nth"), _ORDINALS[match["nth"].casefold()]
    yield from _before(text, verb)
    for match in re.finditer(rf"\b{verb}", text, re.IGNORECASE):
        after = _AFTER.search(text[match.end() :])
        if after is not None:
            words = after["times"].casefold()
            stated = _TIMES.get(words) or number(words)
            if stated is not None:
                base = match.end()
                yield (base + after.start("times"), base + after.end("times")), stated


def _before(text: str, verb: str) -> Iterator[tuple[tuple[int, int], int]]:
    """A number of times told before the verb: "four times she was moved"."""
    for match in _FIRST.finditer(text):
        words = match["times"].casefold()
        stated = _TIMES.get(words) or number(words)
        if stated is not None and re.match(rf"[^.;,]{{0,40}}?\b{verb}", text[match.end() :], re.IGNORECASE):  # fmt: skip
            yield match.span("times"), stated


def _is_bounded(text: str, match: tuple[int, int], stated: int, count: int) -> bool:
    before = text[max(0, match[0] - 14) : match[0]].casefold()
    if re.search(r"\bat least\s*$", before):
        return count >= stated
    return bool(re.search(r"\b(?:more than|over)\s*$", before)) and count > stated


def _things(look: Look, said: Said) -> Iterator[Finding]:
    """A number of things of which the sources have another number: three operations for two."""
    told = look.once("count_off.things", lambda: _told_things(look))
    for match in _THINGS.finditer(said.text):
        known, stated = told.get(match["thing"].casefold(), set()), number(match["number"])
        if _HEARING.fullmatch(match["thing"]):
            known = known | counts_of_some(look, said.text, match.start("number"), Hearing)
        if known and stated is not None and stated not in ways(known, said.text, match.start()) and not _is_bounded(said.text, match.span("number"), stated, max(known)):  # fmt: skip
            words = whole("The sources have {count} of these, not {stated}.", count=max(known), stated=stated)  # fmt: skip
            yield _finding(look, said, match.span("number"), words, str(max(known)))


def _told_things(look: Look) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    voices = (c.attribution for c in look.casefile.known_claims if c.attribution)
    for text in (*(source.text for source in known_then(look)), *voices):
        for match in _THINGS.finditer(text):
            if (stated := number(match["number"])) is not None:
                found.setdefault(match["thing"].casefold(), set()).add(stated)
    return found
