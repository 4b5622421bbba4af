"""What a draft dates that the file has on other days: an arrest, a sentence, a visit, a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.look import Look, Said
from habeas.checking.passages import sentences_of
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.casefile import Casefile
from habeas.core.claims import Anchor, Claim
from habeas.core.decisions import Ruling
from habeas.core.facts import Fact
from habeas.core.silence import silence
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.charge import Charge
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.demand import Demand
from habeas.kinds.detention import Detention
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of event: the words that tell of it, and the kinds of fact of which one must have its day."""

    words: re.Pattern[str]
    kinds: tuple[type[Fact], ...]
    beside: tuple[type[Fact], ...] = ()


def _sort(words: str, *kinds: type[Fact], beside: tuple[type[Fact], ...] = ()) -> Sort:
    return Sort(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), kinds, beside)


_NOT_HOUSE = "".join(
    f"(?<!{word}[ -])" for word in ("house", "home", "domiciliary", "cardiac", "warrant of")
)
_NOT_DECIDED = "".join(
    f"(?<!{verb} {whose} )"
    for verb in ("granted", "dismissed", "upheld", "allowed", "rejected", "refused")
    for whose in ("the", "his", "her", "their")
)
_SORTS = (
    _sort(r"(?:under|into|in|to|placed under) (?:house|home|domiciliary)[ -](?:arrest|detention)", Transfer, beside=(Hearing, Arrest, Sentence, Release)),
    _sort(
        _NOT_HOUSE + r"(?<!day of )(?<!day of the )(?<!day of his )(?<!day of her )arrest(?:ed|s)?(?! (?:warrants?|orders?)\b)|detained|seized|picked up|abducted|apprehended|taken (?:away|into custody|from(?! (?:[\w'’-]+ ){1,8}?to (?:[A-Z]|the (?:[\w-]+ ){0,2}?(?:prison|hospital|colony|camp))))|captured|came for|kidnapped|snatched|rounded up|led away",
        Arrest,
    ),
    _sort(
        r"(?:held|detained|kept|jailed|imprisoned|in (?:custody|detention|prison|jail)|behind bars) (?:ever )?since",
        Arrest, beside=(Detention, Release, Transfer, Sentence),
    ),
    _sort(r"sentenced?|convict(?:ed|ion)|verdict|judg[e]?ment|found guilty|condemned", Sentence, Hearing),
    _sort(r"visited|visit|visits|came to see|was able to see|(?:allowed|permitted) to (?:see|visit)|saw (?:him|her)(?! (?:as|being|\w+ing)\b)|met (?:with )?(?:him|her|them)", Visit, beside=(Corroboration, CareGiven, Detention, HealthCondition)),
    _sort(rf"wrote|written|letters?|appealed|{_NOT_DECIDED}(?<!on )appeals?|called on|public call|first call|spoke (?:out|up)|raised (?:the|his|her|their) case|went public|petition\w*|addressed", AppealMade, beside=(CareRequested, Demand, Response, DomesticRemedy)),
    _sort(r"released|freed|set free|let go", Release),
    _sort(r"(?:sent|ordered) (?:\w+ ){0,4}(?:to|into|held in) (?:pre-trial|remand)|remanded|ordered (?:[\w-]+ ){0,4}?(?:pre-trial detention|detention|custody)", Hearing, beside=(Sentence, Charge, Arrest)),
    _sort(r"(?:his|her|their) (?:arrival (?:at|in)|transfer to|admission to|move to)|transferred|moved|taken from(?= (?:[\w'’-]+ ){1,8}?to (?:[A-Z]|the (?:[\w-]+ ){0,2}?(?:prison|hospital|colony|camp)))|admitted to|hospitali[sz]ed|(?:taken|brought) (?:in)?to (?:an? |the )?(?:[\w-]+ ){0,2}?hospital", Transfer, beside=(CareGiven, Release)),
    _sort(r"charged|indicted", Charge, beside=(Hearing, Sentence, Arrest)),
    _sort(r"hunger strike|(?:refus\w+|stopped|stopping) (?:to eat|eating|food|all food|meals)", HungerStrike),
    _sort(r"answer(?:ed)?|replied|reply|responded|response|(?<!we )(?<!I )acknowledged?", Response, beside=(AppealMade, Detention, Arrest, CareDenied, AccessDenied, DomesticRemedy, Hearing)),
    _sort(r"(?:refused|turned down|rejected) by (?:the )?(?:[\w’'-]+ ){0,6}?court", CareDenied, beside=(AccessDenied, CareRequested, HungerStrike, Hearing, Response, Sentence)),
    _sort(r"refused|turned (?:(?:it|this|that|them|both|the \w+|his \w+|her \w+) )?down|rejected", CareDenied, beside=(AccessDenied, CareRequested, HungerStrike, Hearing, Response)),
    _sort(r"found|recorded|documented|examined (?:him|her|M[rs]s? \w+)", Corroboration, beside=(Visit, HealthCondition, Mistreatment)),
)  # fmt: skip
_NARROW = (
    _sort(r"operated (?:up)?on|(?<!refused him an )(?<!refused an )(?<!of an )operation(?! was refused)", CareGiven),
    _sort(rf"{_NOT_HOUSE}arrest(?! (?:warrants?|orders?)\b)|(?<!pre-trial )(?<!remand )(?<!house )(?<!home )(?<!of )(?<!in )detention", Arrest),
    _sort(r"prolonged|extended|renewed|prolongation|(?:sent|ordered) (?:\w+ ){0,4}(?:to|into|held in) (?:pre-trial|remand)|remand(?:ed)?(?! (?:prison|cent(?:re|er)|home|colony|jail|cells?|wing))|(?:brought|taken) (?:to|before) (?:the|a) (?:court|judge)|hearing", Hearing),
    _sort(r"(?:granted|dismissed|upheld|allowed|rejected|refused) (?:the|his|her|their|this|that) (?:\w+ ){0,2}?(?:appeal|petition|complaint|motion)", DomesticRemedy, Hearing),
    _sort(r"asked (?:\w+ ){0,4}?for|asked|request(?:ed)?", CareRequested),
    _sort(r"called on|(?<!phone )(?:public )?(?<!phone )(?<!video )call", AppealMade),
    _sort(r"(?<!press )release|freed|left prison|walked free|let (?:him|her) go", Release),
    _sort(r"bruises|swelling|wounds|monitors|injur\w+", Corroboration),
    _sort(r"charge|accused", Charge),
    _sort(r"trial", Sentence, Hearing),
    _sort(r"(?:observer|lawyer|sister|brother|wife|husband|mother|father|secretary|delegate|visitor) (?:had )?(?:came|saw|was (?:let|allowed) in)", Visit),
    _sort(r"refusal", CareDenied),
    _sort(r"(?<!bank )(?<!money )(?:move|transfer)", Transfer),
    _sort(r"(?:overturn|quash|annul)\w*|set (?:it |that |the (?:sentence|judge?ment|verdict) )?aside", Hearing),
    _sort(r"(?:posted|mailed|dispatched|despatched|sent|handed in) (?:it|that one|them|this|that letter|the letter|the appeal)", AppealMade),
    _sort(r"(?:was|were|been|he|she) (?:taken|seized)(?= ?(?:[.,;:]|$))|took (?:him|her)(?= ?(?:[.,;:]|away|$))", Arrest),
    _sort(r"visits? (?:\w+ ){0,2}?(?:stopped|refused|banned|denied|ended|suspended|forbidden)|(?:ban on|end of|end to) (?:\w+ )?visits|(?:stopped|refused|banned|forbade|suspended) (?:\w+ )?visits", AccessDenied),
)  # fmt: skip
_OPEN = re.compile(r"\b(?:as stated on|by|until|till|before|after|as (?:of|at)|from|up to|later than|between|and|to|dated|adopted|proclaimed|answer\w*|repl\w+)\s*(?:the\s+)?$", re.IGNORECASE)  # fmt: skip
_FRONTED = re.compile(
    r"(?:^|[,;:(–—-]|\band|\bthen|\bthat|\bwhen)\s*(?:on|in|since|already|only|late|early|\s)*$",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\s*,? (?:nor|and|but|or) (?:when|after|before|on|that)\b")
_LABEL = re.compile(r"(?:^|[.;] )[A-Z][^.;:,]{2,30}: (?:on )?$")
HEAD = re.compile(
    r"\W*(?:\d[\d.]*[.)]? )?(?P<noun>(?!Wh|How\b)[A-Z](?:(?!\b(?:was|were|is|are|has|had|have|on|in|at)\b)[^.;:,(|–—\d])+)\s?[,:(|–—]"
)
_INTERVAL = re.compile(
    r"^\W*(?:[\w’'-]+ ){1,3}(?:hours?|days?|weeks?|months?|years?) (?:after|later|before|into|since)\b[^,;:]{0,60}(?:[,;]\s*|[.]?$)"
    r"|^\W*(?:which was |that is |that was )?(?:the |her |his |already )*(?:\d+(?:st|nd|rd|th)|[a-z-]*(?:first|second|third|th))(?: and last)? (?:day|night|week) (?:of|in|on|behind|without|since)\b[^,;:]{0,80}(?:[,;]\s*|[.]?$)",
    re.IGNORECASE,
)
"""How long after something else a day came, told beside it: "On 4 March, seven weeks after the arrest, …", "…, the 40th day of …"."""
_APART = re.compile(r"[,;:]| but | while | who | which | and ")
_NAMED_DAY = re.compile(
    r"\b(?:(?:a|the) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\w+['’]s [Dd]ay)[,:]?\s*$"
)
"""The name of the day, told before its date."""
_SAID = re.compile(
    r"\W*(?:[\w’'-]+ ){0,6}?(?:said|says|states?|stated|reports?|reported|announced|declared|noted|told [\w ]+) that\b"
)
_NOT = re.compile(r"\b(?:not|never|no)\b", re.IGNORECASE)
_REFUSED = re.compile(r"\b(?:refus|reject|dismiss|turn(?:ed)? down|declin|denied)\w*", re.IGNORECASE)  # fmt: skip
_INJURY = re.compile(r"\b(?:bruis\w+|swelling|swollen|wounds?|injur\w+|marks)\b", re.IGNORECASE)
"""What is found on the day of the finding, whatever else the day of a visit or an illness may be."""
_CARRIED = re.compile(r"\b(?:carried|published|printed|ran|reported|repeats?|repeated|reproduc\w+|broadcast)\b", re.IGNORECASE)  # fmt: skip
_OF_A_DAY = re.compile(r"\b(?:[\w’'-]+ ){0,4}?(?:letter|note|report|order|record|statement|opinion|judge?ment|decision|minutes|summary|extract)\b(?: (?:of|by|from) (?:[\w’'-]+ ){1,5}?)?[^.;,]{0,12}\b(?:of|dated) $", re.IGNORECASE)  # fmt: skip
_SPOKE_OF = re.compile(r"\b(?:wrote|writes|written|tells?|told|spoke|speaks) of $", re.IGNORECASE)
_ALIKE = 2
_WROTE = re.compile(r"\b(?:wrote|written|writes?)\W*(?:on\W*)?$", re.IGNORECASE)
_WROTE_ALONE, _OURS = (
    re.compile(r"\b(?:wrote|writes)\b(?! to\b)"),
    re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I)\b"),
)
_STATED = re.compile(r"\b(?:said|wrote|denied|stated|told|declared|announced|replied|answered|confirmed|acknowledged)\b")  # fmt: skip
_OF_READERS = re.compile(r"\b(?:our|my|your|many|some|of the) (?:\w+ )?(?:readers|members|supporters|friends|people|groups|colleagues|pupils|students|neighbours)\b", re.IGNORECASE)  # fmt: skip
_REACH = 90


@dataclass(frozen=True, slots=True)
class Misdated:
    """A day that a draft gives to an event, and the days on which the file has it."""

    start: int
    end: int
    day: date | None
    whens: tuple[When, ...]
    claims: tuple[str, ...]


def misdated(look: Look) -> Iterator[Misdated]:
    """Each event of which every fact on file has another day, and which no source tells of that day."""
    for said in look.said:
        written = dates_in(said.text)
        for place, one in enumerate(written):
            sort = sort_of(said, written, place)
            if sort is None or _is_of_the_press(look.casefile, said, one) or _is_of_a_paper(look, said, one):  # fmt: skip
                continue
            if AppealMade not in sort.kinds or not _is_of_another_writer(look, said, one):
                yield from other_day(look, said, one, sort)


def _is_of_the_press(casefile: Casefile, said: Said, one: Written) -> bool:
    """Whether it is the day on which a source that the sentence names carried the news."""
    named = (
        s.date
        for s in casefile.known_sources.values()
        if s.date is not None and s.publisher and s.publisher in said.text
    )
    return _CARRIED.search(said.text) is not None and any(_may_be(one, day) for day in named)


def _is_of_a_paper(look: Look, said: Said, one: Written) -> bool:
    """Whether the words before name a paper on file that is of that day: "her sister's letter of 18 February"."""
    before = said.text[: one.start]
    named = _OF_A_DAY.search(before)
    if named is None:
        return _SPOKE_OF.search(before) is not None
    words = roots_in(named[0]) - roots_in(" ".join(look.person_names))
    papers = (s for s in look.casefile.known_sources.values() if s.date is not None and _may_be(one, s.date))  # fmt: skip
    told = (roots_in(f"{s.title} {s.publisher or ''}") for s in papers)
    return any(len(words & each) >= _ALIKE for each in told)


def _is_of_another_writer(look: Look, said: Said, one: Written) -> bool:
    """Whether readers of ours wrote, or one whom a source tells of beside that day, or who published one on it."""
    if _OF_READERS.search(said.text):
        return True
    wrote = _WROTE.search(said.text[: one.start])
    if wrote is None:
        return False
    who = _APART.split(said.text[: wrote.start()])[-1]
    parts = [p for p in meanings(who) if p.isdisjoint(roots_in(" ".join(look.person_names)))]
    return any(not part.isdisjoint(told) for part in parts for told in _told_on(look.casefile, one))


def _told_on(casefile: Casefile, one: Written) -> Iterator[frozenset[str]]:
    """The words of each sentence of a source that names the day, and of who published a source on it."""
    for source, text in sentences_of(casefile):
        if source.date is not None and _may_be(one, source.date):
            yield roots_in(source.publisher or "")
        if any((w.month, w.day) == (one.month, one.day) for w in dates_in(text)):
            yield roots_in(text)


def sort_of(said: Said, written: tuple[Written, ...], place: int) -> Sort | None:
    """What sort of event the words next to a date tell of."""
    one = written[place]
    first = written[place - 1].end if place else 0
    last = written[place + 1].start if place + 1 < len(written) else len(said.text)
    before = _NAMED_DAY.sub("", said.text[max(first, one.start - _REACH) : one.start])
    after = said.text[one.end : min(last, one.end + _REACH)]
    if _OPEN.search(before) or _SAID.match(after):
        return None
    label = _LABEL.search(before)
    if label is not None and (sort := _nearest(label[0], is_first=True)) is not None:
        return sort
    if _FRONTED.search(before) and not _ANOTHER.match(after):
        after = _INTERVAL.sub("", after)
        return _nearest(_APART.split(after.lstrip(" ,:"))[0], is_first=True) or _of_head(said, one)
    return _nearest(_APART.split(before)[-1], is_first=False)


def _of_head(said: Said, one: Written) -> Sort | None:
    """What a noun tells of that stands in front for a sentence, with what is told of it behind: "Arrest, 9 May, Orlest"."""
    head = HEAD.match(said.text)
    told = sorts_in(head["noun"]) if head is not None and head.end() <= one.start else []
    if not told or _NOT.search(said.text[: one.start]):
        return None
    between = said.text[head.end() if head else 0 : one.start]
    return told[0][2] if not sorts_in(between) and ";" not in between else None


def _nearest(words: str, *, is_first: bool) -> Sort | None:
    if _NOT.search(words):
        return None
    found = [(m.start(), sort) for sort in _SORTS for m in sort.words.finditer(words)]
    if not found:
        return None
    choose = min if is_first else max
    return choose(found, key=lambda each: each[0])[1]


def sort_nearest(text: str, start: int, end: int) -> Sort | None:
    """The sort of event whose words stand nearest to a place in a text, before it or after."""
    found = [
        (min(abs(start - m.end()), abs(m.start() - end)), n)
        for n, sort in enumerate(_SORTS)
        for m in sort.words.finditer(text)
    ]
    return _SORTS[min(found)[1]] if found else None


def sorts_in(text: str) -> list[tuple[int, int, Sort]]:
    """The events that the words name, in order, each with where its words stand."""
    found = [(m.start(), m.end(), s) for s in (*_SORTS, *_NARROW) for m in s.words.finditer(text)]
    return sorted(found, key=lambda each: each[:2])


def days_on_file(look: Look, sort: Sort) -> frozenset[date]:
    """The days on which the file has such events, those told to the day; of what goes on the day on which it began."""
    claims = (c for h in look.casefile.of_kind(*sort.kinds) for c in h.claims)
    facts = (c.fact for c in claims if CareDenied not in sort.kinds or _may_refuse(c.fact))
    whens = (f.decided if isinstance(f, DomesticRemedy) else f.occurred for f in facts)
    days = {w.earliest if w.is_open else w.day for w in whens if w is not None}
    if AppealMade in sort.kinds:
        days |= {a.on for a in silence(look.casefile).appeals if a.is_exact}
    return frozenset(day for day in days if day is not None)


def _may_refuse(fact: Fact) -> bool:
    """Whether it is a refusal, or may be: what a court or an office decided is one where its outcome says so."""
    outcome = fact.stated("outcome") if isinstance(fact, Hearing | DomesticRemedy) else None
    return not isinstance(fact, Hearing | DomesticRemedy) or _REFUSED.search(outcome or "") is not None  # fmt: skip


def with_refusals(kinds: tuple[type[Fact], ...]) -> tuple[type[Fact], ...]:
    """The kinds, and beside care refused visits refused and what courts refused: one word tells of all."""
    return (*kinds, AccessDenied, Hearing, DomesticRemedy) if CareDenied in kinds else kinds


def event_days(look: Look) -> frozenset[date]:
    """Every day on which the file has something, that of its sources and of this look among them."""
    return look.once("event_days", lambda: frozenset(_all_days(look)))


def _all_days(look: Look) -> Iterator[date]:
    yield look.as_of
    for claim in look.casefile.known_claims:
        when = claim.fact.occurred
        bounds = () if when is None else (when.day, when.earliest, when.latest)
        yield from (day for day in bounds if day is not None and day.year > 1)
    for source in look.casefile.known_sources.values():
        if source.date is not None and source.date.day is not None:
            yield source.date.day


def last_days(look: Look, sort: Sort) -> frozenset[date]:
    """The last day that each of them can have been."""
    whens = (c.fact.occurred for h in look.casefile.of_kind(*sort.kinds) for c in h.claims)
    return frozenset(w.latest for w in whens if w is not None and w.latest is not None)


def other_day(look: Look, said: Said, one: Written, sort: Sort) -> Iterator[Misdated]:
    """The day, where every fact of the sort has another and no source tells of it on that one."""
    if Corroboration in sort.kinds and _INJURY.search(
        said.text, max(0, one.start - _REACH), one.start
    ):
        sort = replace(sort, beside=())
    held = [h for h in look.casefile.of_kind(*sort.kinds) if h.followed.when is not None]
    whens = tuple(dict.fromkeys(w for h in held for c in h.claims if (w := c.fact.occurred)))
    if not whens or _is_borne_out(look, said, one, (sort, whens)):
        return
    claims = tuple(i for h in held for i in h.claim_ids)
    day = one.when.day if one.when is not None else None
    if day is not None:
        whens = tuple(sorted(whens, key=lambda when: _apart(when, day)))
    yield Misdated(said.start + one.start, said.start + one.end, day, whens, claims)


def _apart(when: When, day: date) -> int:
    """How many days lie between, at least."""
    first, last = when.earliest or day, when.latest or day
    return max((first - day).days, (day - last).days, 0)


def _is_borne_out(
    look: Look, said: Said, one: Written, held: tuple[Sort, tuple[When, ...]]
) -> bool:
    sort, whens = held
    if any(_may_be(one, when) for when in whens):
        return True
    beside = (_day_of(c) for h in look.casefile.of_kind(*sort.beside) for c in h.claims)
    return (
        any(when is not None and _may_be(one, when) for when in beside)
        or _is_told(look.casefile, one, sort)
        or (AppealMade in sort.kinds and _is_of_a_statement(look, said, one))
    )


def _is_of_a_statement(look: Look, said: Said, one: Written) -> bool:
    """Whether the draft says "wrote", and a source tells in a sentence with that day that somebody said something."""
    if _WROTE_ALONE.search(said.text) is None or _OURS.search(said.text):
        return False
    return any(
        _STATED.search(text)
        and any((w.month, w.day) == (one.month, one.day) for w in dates_in(text))
        for _, text in sentences_of(look.casefile)
    )


def _day_of(claim: Claim) -> When | None:
    """When it happened; what is asked with no day named is asked on the day of its source."""
    is_asked = claim.fact.occurred is None and isinstance(claim.fact, Demand)
    return claim.told_on if is_asked else claim.fact.occurred


def _may_be(one: Written, when: When) -> bool:
    if one.when is not None:
        return when.may_equal(one.when)
    first, last = when.earliest, when.latest
    if first is None or last is None:
        return True
    return (first.month, first.day) <= (one.month or 0, one.day or 0) <= (last.month, last.day)


def _rejected(casefile: Casefile, sort: Sort) -> list[Anchor]:
    """Where sources tell of such an event in words that were read as a claim and rejected."""
    ids = {i for d in casefile.open_decisions if d.ruling is Ruling.REJECT for i in d.on}
    claims = (c for c in casefile.known_claims if c.id in ids and isinstance(c.fact, sort.kinds))
    return [anchor for claim in claims for anchor in claim.anchors]


def _is_told(casefile: Casefile, one: Written, sort: Sort) -> bool:
    """Whether a source tells of such an event beside that day, in words that nobody rejected as a claim of it."""
    rejected = _rejected(casefile, sort)
    for source in casefile.known_sources.values():
        spans = [(a.start, a.end) for a in rejected if a.source == source.id]
        for other in dates_in(source.text):
            is_same = other.month == one.month and one.day in (None, other.day)
            is_rejected = any(start <= other.start < end for start, end in spans)
            if is_same and not is_rejected and one.year in (None, other.year):
                before = source.text[max(0, other.start - _REACH) : other.start].rpartition("\n")[2]
                after = source.text[other.end : other.end + _REACH].partition("\n")[0]
                if sort.words.search(f"{before} {after}"):
                    return True
    return False
