"""An office that the draft gives to the person and the file does not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look
from habeas.checking.passages import RUN, everything, same
from habeas.checking.people.appositions import Called, strange_callings, strange_houses
from habeas.checking.people.callings import CALLING, SAME, callings, is_of_a_namesake
from habeas.core.prose import whole
from habeas.core.values import Stated
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.reading.en.splitting import english
from habeas.reading.sentences import plain, split_sentences

CODE = "office-unsupported"
EXAMPLE = (
    "Amal Idris, a former senator, is held.",
    "Amal Idris, the former mayor of Sarnov, is held.",
)
_OFFICE = (
    r"(?:(?:(?:first )?(?:deputy|vice|assistant)[- ])?(?:(?:deputy |first )?prime minister|vice[- ]president|vice[- ]prime minister|president|chancellor"
    r"|(?:(?!(?:the|an?|to|of)\b)[a-z]+ )?minister(?: (?:of|for) [a-z]+(?: (?:affairs|security|defence|protection|policy|development))?)?|speaker|member of parliament|senator|deputy|mayor|governor"
    r"|ambassador|chief justice|judge|prosecutor|attorney general|secretary[- ]general|(?:general |first )?secretary|treasurer|founder|director|commander|leader|chair(?:man|woman|person)?|head"
    r"|owner|publisher|reporter|correspondent|columnist|spokes(?:man|woman|person)|journalist|editor|writer|poet|lawyer|blogger|activist|professor|general|colonel|opposition leader))"
)
_NAMED = re.compile(rf"\b{_OFFICE}\b", re.IGNORECASE)
_WITHOUT = re.compile(r"\b(?:former|ex|late|the|a|an|of|for|opposition)\b|-")
_SECOND = re.compile(r"\b(?:deputy|vice|assistant) (?=\w)")
_VERBS = {
    "chaired": "chair",
    "chairs": "chair",
    "headed": "head",
    "heads": "head",
    "led": "leader",
    "leads": "leader",
    "directed": "director",
    "directs": "director",
    "edited": "editor",
    "edits": "editor",
    "founded": "founder",
}
_PLACE = r"(?:\s+(?:of|and)(?:\s+(?:of|and|the|de|al|[A-Z][\w'’-]*))+)?"
_PAST = {"chaired", "headed", "led", "directed", "edited", "founded"}
_ONCE = re.compile(
    r",\s+(?:(?:the|a|an)\s+)?(?:once|formerly|former|one-time)\b|\b(?:was|had been|used to be|once served as|had served as)\s"
)
_APART = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_ADDRESSED = re.compile(
    r"(?:^|¶|·|\d{4})\s*(?:To|Dear)\s+(?:(?:the|mr|mrs|ms|madam|honourable)\s+)*$", re.IGNORECASE
)
_IS_ANOTHER = re.compile(
    r" (?:can|could|may|might|must|should|will|would|has|had|and (?:the|an?|his|her) (?!former\b))\b"
)
_IN_DAYS_PAST = re.compile(
    r"\bin (?:former|earlier|other|past) (?:days|times|years)\b|\bat (?:the|that) time\b"
)
_TO_THIS_DAY = re.compile(
    r"\b(?:has|have) (?P<verb>[a-z]+) [^.;¶]{0,80}?\b(?:to (?:this|the present) day|(?:until|till|to|up to) (?:today|now|date|the present)|ever since|since \d{4})\b"
)
_IS_OF_THEM = re.compile(r"\W*(?:He|She)\b")
_YEARS = re.compile(r"^\s*(?:,\s*)?(?:from|until|between|in|since)\b")

_AT_PRESENT = r"now|still|today|currently|presently|at present|at the moment|to this day|again"
_OF_PLACE = re.compile(rf" of (?:the )?(?P<place>{RUN})")


@dataclass(frozen=True, slots=True)
class Given:
    """An office that a text gives to a person, where, and whether it says that it is a former one."""

    office: str
    start: int
    end: int
    is_former: bool
    is_title: bool
    named: int
    """Where the name stands that it is given to."""


def find(look: Look) -> Iterator[Finding]:
    """Each office given to the person that neither a fact nor a source gives, and a former one called present."""
    names = look.person_names
    roles = [h for h in look.casefile.affirmed if isinstance(h.followed.fact, AffiliationRole)]
    named = {_plain(office): office for h in roles if (office := h.followed.fact.stated("office"))}
    held = set(named)
    told = {
        _plain(given)
        for source in look.casefile.known_sources.values()
        for given in _told_of(source.text, names)
    }
    past = {
        _plain(office)
        for h in roles
        if (office := h.followed.fact.stated("office"))
        and h.followed.fact.stated("former") == Stated.YES.value
    }
    given_in = [g for g in offices_in(look.text, names) if not is_of_a_namesake(look, look.flat, g.named)]  # fmt: skip
    for called in (*strange_callings(look), *strange_houses(look)):
        if not any(g.start < called.end and called.start < g.end for g in given_in if not any(_is_one(g.office, o) for o in held | told)):  # fmt: skip
            yield _unsupported(look, called, sorted(named.values()))
    yield from _others(
        look,
        (*given_in, *strange_callings(look), *strange_houses(look)),
        held | told,
        sorted(named.values()),
    )
    for given in given_in:
        if not any(_is_one(given.office, office) for office in held | told):
            yield _unsupported(look, given, sorted(named.values()))
        elif (strange := _strange_place(look, given)) is not None:
            yield look.finding(CODE, given.start, strange.end(), whole("The file has no {place}.", place=strange["place"]))  # fmt: skip
        elif _is_called_present(look, given, past):
            yield _is_former(look, given.office, given.start, given.end)
    yield from _led_to_this_day(look, past)


def _led_to_this_day(look: Look, past: set[str]) -> Iterator[Finding]:
    """ "He has led the party to the present day" of an office that is a former one."""
    for said in look.said:
        match = _TO_THIS_DAY.search(said.text)
        office = _VERBS.get(match["verb"]) if match else None
        if (
            match
            and office
            and _IS_OF_THEM.match(said.text)
            and any(_is_one(office, o) for o in past)
        ):
            yield _is_former(look, office, said.start + match.start("verb"), said.start + match.end("verb"))  # fmt: skip


def _is_former(look: Look, office: str, start: int, end: int) -> Finding:
    said = whole("The file has {office} as a former office; say so.", office=repr(office))
    return look.finding(
        CODE, start, end, said, severity=Severity.WARNING, suggestion=f"former {office}"
    )


def _others(
    look: Look, found: Sequence[Given | Called], known: set[str], held: list[str]
) -> Iterator[Finding]:
    """What else the person is called that the file does not have, in more ways of saying it, each place once."""
    seen = [(g.start, g.end) for g in found]
    for office, start, end in callings(look):
        is_seen = any(a < end and start < b for a, b in seen)
        if (
            not is_seen
            and not any(_is_one(office, o) for o in known)
            and not _is_of_the_house(look, office)
        ):
            seen.append((start, end))
            yield _unsupported(look, Called(start, end, office.casefold()), held)


def _is_of_the_house(look: Look, office: str) -> bool:
    """Whether the name of the person's own house, or a title, has the word: a docker of the Dockers' Union."""
    roles = (h.followed.fact for h in look.casefile.of_kind(AffiliationRole))
    titles = " ".join(s.title for s in look.casefile.known_sources.values())
    told = same(f"{' '.join(f.stated('organisation') or '' for f in roles)} {titles}")
    last = office.casefold().split()[-1].removesuffix("ist")
    return re.search(rf"\b{re.escape(last)}s?\b", told) is not None


def _strange_place(look: Look, given: Given) -> re.Match[str] | None:
    """The country, town or house behind the office, where the file has nothing of it."""
    match = _OF_PLACE.match(look.parted, given.end)
    held = (h.followed.fact for h in look.casefile.of_kind(AffiliationRole))
    is_told = any(f.stated("organisation") and _is_one(given.office, f.stated("office") or "") for f in held)  # fmt: skip
    is_strange = match is not None and same(match["place"]) not in everything(look)
    return match if is_told and is_strange else None


def _unsupported(look: Look, given: Given | Called, held: list[str]) -> Finding:
    office = repr(given.office)
    if held:
        words = "The file does not carry that the person is or was {office}; it has {held}."
        said = whole(words, office=office, held=", ".join(held))
    else:
        words = "The file does not carry that the person is or was {office}; it has no office of the person."
        said = whole(words, office=office)
    near = held if len(held) == 1 else [one for one in held if _is_second_of(one, given.office)]
    former = "former " if isinstance(given, Given) and given.is_former else ""
    return look.finding(
        CODE,
        given.start,
        given.end,
        said,
        suggestion=f"{former}{near[0]}" if len(near) == 1 else "",
    )


def _is_second_of(one: str, other: str) -> bool:
    """Whether the one office is that of the other's deputy."""
    return one != other and _SECOND.sub("", _plain(one)) == _SECOND.sub("", _plain(other))


def _is_called_present(look: Look, given: Given, past: set[str]) -> bool:
    if given.is_former or given.is_title:
        return False
    after = look.flat[given.end : given.end + 80]
    if _IN_DAYS_PAST.search(after.partition(",")[0]):
        return False
    return any(_is_one(given.office, office) for office in past) and not _YEARS.search(
        after.partition(",")[2] or after
    )


@lru_cache(maxsize=64)
def offices_in(text: str, names: tuple[str, ...]) -> tuple[Given, ...]:
    """The offices that a text gives to the person of these names; whom it is addressed to is none of them."""
    return tuple(_offices_in(text, _patterns(names)))


@lru_cache(maxsize=64)
def _patterns(names: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The office before the name, behind it, told of it, done, as another, as a second, and as one held now; none for no name."""
    person = "|".join(sorted((re.escape(n) for n in _forms(names)), key=len, reverse=True))
    if not person:
        return ()
    before = rf"\b(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))(?P<of>{_PLACE}\s*,?\s+)(?P<person>{person})\b"
    after = rf"\b(?P<person>{person})\s*(?:\([^)]*\)\s*)?,\s+(?:(?:the|a|an)\s+)?(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))\b(?P<of>)"
    told = rf"\b(?P<person>{person})(?:,? who)? (?:is|was|had been|has been|(?:had |has )?(?:once )?(?:served|worked) as|used to be)\s+(?:(?:the|a|an)\s+)?(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))\b(?P<of>)"
    did = rf"\b(?P<person>{person})(?:,(?: [^,.;¶]{{3,60}},){{0,2}})?(?:,? who)? (?:has |had |once )?(?P<former>)(?P<office>{'|'.join(_VERBS)})(?P<of> (?:the )?[A-Z])(?![^.;¶]{{0,60}}? as (?:its|their|the|an?) )"
    also = rf"\b(?P<person>{person}),\s+(?:(?:the|a|an)\s+)?[\w'’ -]{{3,50}}? and (?:(?:the|a|an)\s+)?(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))\b(?P<of>)"
    second = rf"\b(?P<person>{person})\b[^.;¶]{{0,50}}?(?:[,:]|\b(?:is|was|as))\s+(?:(?:the|a|an)\s+)?(?:former\s+)?(?i:{_OFFICE})\b(?: of| for)? [\w'’ -]{{3,60}}? and (?:(?:the|a|an)\s+)?(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))\b(?P<of>)"
    now = rf"\b(?P<person>{person})\b(?:[^.;¶]{{0,120}}? and)? (?:is|remains|acts as)(?: (?:{_AT_PRESENT}))?\s+(?:(?:the|a|an)\s+)?(?P<former>former\s+|ex-|one-time\s+)?(?P<office>(?i:{_OFFICE}))\b(?P<of>)"
    return tuple(map(re.compile, (before, after, told, did, also, second, now)))


def _offices_in(text: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Given]:
    flat = _APART.sub(lambda gap: "¶" * len(gap[0]), plain(text)).replace("\n", " ")
    for place, pattern in enumerate(patterns):
        for match in pattern.finditer(flat):
            start = match.start("former") if match["former"] else match.start("office")
            if _ADDRESSED.search(flat, max(0, start - 60), start) or _IS_ANOTHER.match(
                flat, match.end()
            ):
                continue
            is_title = place == 0 and not match["of"].strip(" ")
            yield Given(
                _VERBS.get(match["office"], match["office"].casefold()),
                start,
                match.end("office"),
                _is_told_as_past(match),
                is_title,
                match.start("person"),
            )


def _is_told_as_past(match: re.Match[str]) -> bool:
    if match["office"] in _PAST:
        return _TO_THIS_DAY.match(match.string, match.start("office") - len("has ")) is None
    return bool(match["former"]) or _ONCE.search(match[0]) is not None


@lru_cache(maxsize=4096)
def _told_of(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Every office named in a sentence that names the person too: enough not to call it unsupported."""
    forms = _forms(names)
    if not any(form in text for form in forms):
        return ()
    return tuple(
        match[0]
        for sentence in split_sentences(text, english)
        if any(form in sentence.text for form in forms)
        for pattern in (_NAMED, CALLING)
        for match in pattern.finditer(sentence.text)
    )


def _forms(names: tuple[str, ...]) -> set[str]:
    """The names and their last words."""
    return {form for name in names for form in (name, name.split()[-1]) if len(form) > 2}


def _plain(office: str) -> str:
    return " ".join(_WITHOUT.sub(" ", office.casefold()).split())


def _is_one(one: str, other: str) -> bool:
    """Whether the two name one office: the same words, or words used for the same; a deputy's is another's."""
    a, b = _plain(one), _plain(other)
    if (_SECOND.search(a) is None) != (_SECOND.search(b) is None):
        return False
    if a == b or any(a in one and any(w in one for w in b.split()) for one in SAME):
        return True
    return b.endswith(f" {a}") and not re.search(r"\b(?:vice|deputy|prime)\b", b)
