"""Who a draft of any language lets be recognised as its source: somebody who works or is held where the person is, and that they told."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from habeas.checking.checks.consent_missing import goes_out
from habeas.checking.finding import Finding, Severity
from habeas.checking.leaks.by_sentence import concepts_in, is_own, sentences_told, told_by_sentence
from habeas.checking.leaks.confided import closed_sources, known_to_readers
from habeas.checking.look import Look
from habeas.checking.tongues.doers import doers
from habeas.checking.tongues.notions import Concept, Told
from habeas.core.casefile import Casefile, keep
from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.reading.sentences import plain

_AFTER, _BEFORE, _BY, _KNOWN_BY = 90, 30, 30, 45
"""How far apart may stand, in signs: who told and that they did, the other way round, and who stands behind "according to" and "we know from"."""
_MOST = 0.6
_INSIDE = Concept("inside", "?")
_POSTS = frozenset(["kitchen", "laundry", "registry", "infirmary", "boat", "gate", "workshop", "shift"])  # fmt: skip
_POST_OF = {
    "cook": "kitchen",
    "laundress": "laundry",
    "boatman": "boat",
    "orderly": "infirmary",
    "gendarme": "gate",
}
"""Where whoever has a role works."""
_ONE_INSIDE = frozenset(["inside", "oneofthem"])
_WRITES_TO_US = re.compile(
    r"\b(?:sen[dt]s?|wrote|writes?|written|call\w*|rang|brings?|g[ia]ves?|sh[oe]w\w*|with us|envo\w+|écri\w+|donn\w+|escrib\w+|env[ií]\w+|manda|da|dan|trae\w*)\b|(?:написал|прислал|пишет|пишут|позвонил|كتب|ارسل)",
    re.IGNORECASE,
)
"""What friends of a campaign do too."""
_SEVERAL = re.compile(r"(?:people|those|friends?|gens|ceux|celles|amie?s?|gente|los|las|quienes|amig[oa]s?)\b|(?:люди|те|друг|подруга|ناس|الذين|صديق)", re.IGNORECASE)  # fmt: skip
"""Of whom there are many outside: those who came out of prison tell us much."""
_AT_WORK = _POSTS | {"soup", "stove", "bread", "flour", "ladle", "stretcher"}
_WHO_WORKS = re.compile(
    r"[ ,]*(?:(?:who|that|whom|qui|que|quien|кто|что|котор\w+)\b|(?:at|with|by|from|on|à|aux?|de la|del|des|du|con|en|у|с|из|на|في|على|من)\b|(?=[بيت]))(?:[ ,’']+[^\W\d]+){0,3}[ ’']+$",
    re.IGNORECASE,
)
"""Between somebody and what they work with: "whoever washes the sheets"."""
_FROM = re.compile(r"[ ’'](?:[^\W\d]+[ ’']){0,3}?(?:[وبلف]|ال)*", re.IGNORECASE)
"""What may stand between somebody and the place of their work."""
_TELL = frozenset(["us", "says", "by"])
_OTHERS = frozenset(["lawyer", "family", "official"])
_COMMAS = ",;:()،؛"
_THAT = re.compile(
    r"\b(?:que|qu|что|that|how|si|как|чтобы)\b|[\s](?:أن|ان|إن|أنه|أنها|كيف)\b", re.IGNORECASE
)
"""What opens the words of whoever told: who stands behind it did not."""
_THROUGH = re.compile(r"\b(?:from|through|via|par|de|d|du|des|por|del|от|через|благодаря|من|عبر)\W+(?:\w+\W+){0,3}$|\b(?:par|de) l['’]$", re.IGNORECASE)  # fmt: skip
"""From whom it is known: what a league of prisoners knows it tells itself."""
_COMES_FROM = re.compile(r"(?:from|de|du|des|par|por|desde|из|из-за|от|من)\b", re.IGNORECASE)
_TO = re.compile(
    r"(?:^|\s)(?:à|aux?|al?|to|told|from|than|unlike|que|de|du|des|del|от|чем|من|عن)\s+(?:what |ce que |lo que )?\w*\s*$|\bل$",
    re.IGNORECASE,
)
"""Before those to whom it is told, or against whose word."""
_PRAISED = 60
_SIGNED = re.compile(r"\b(?:sign\w*|march\w*|protest\w*|petition\w*|union|association|sindicat\w*|syndicat\w*|firm\w*|manifest\w*)\b|подпис\w+|митинг\w*|профсоюз\w*|وقع\w*|نقابة", re.IGNORECASE)  # fmt: skip
"""What those who stand up for somebody in the open do."""
_IN_RUSSIAN = re.compile(r"[а-яё]", re.IGNORECASE)
_WHO_SPEAKS = re.compile(r"(?:брат|сестра|мать|отец|муж|жена|сын|дочь|семья|родные|родственники|адвокат|защитник|министерство|министр|служба|прокурор|администрация|власти|директор|начальник)(?!\w)", re.IGNORECASE)  # fmt: skip
"""In the case of who speaks, not of those to whom it is told."""


def others_in(look: Look, start: int, end: int) -> tuple[Told, ...]:
    """The lawyers, relatives and authorities that a stretch of the draft names."""
    told = (t for each in told_by_sentence(look) for t in each if t.concept.key in _OTHERS)
    return tuple(t for t in told if start <= t.start and t.end <= end)


def tellers(look: Look) -> Iterator[Finding]:
    """Each passage that lets its readers tell who told of it."""
    said_of = whole("Those who hold the person can tell from this who spoke: take out the role, the place and the time, or the source.")  # fmt: skip
    closed = frozenset(key for s in closed_sources(look) for key in concepts_in(s.text))
    alone = roles_closed(look)
    heard = _heard(look)
    for told in told_by_sentence(look):
        spans = (
            (min(r.start for r in told_), max(r.end for r in told_))
            for told_ in (
                *_in_sentence(look, told, alone),
                *_praised(look, told, closed),
                *_feeling(look, told),
            )
            if not _is_heard(told, told_, heard, closed)
        )
        span = next(spans, None)
        if span is not None:
            yield look.finding("source-recognisable", *span, said_of)
        elif (vague := next(_from_somebody(look, told), None)) is not None:
            yield look.finding("source-recognisable", *vague, said_of, severity=Severity.WARNING)


def roles_closed(look: Look) -> frozenset[str]:
    """The roles that closed sources name, and none that the readers may read."""
    return look.once("roles_closed", lambda: frozenset(_roles_closed(look)))


def _roles_closed(look: Look) -> Iterator[str]:
    known = concepts_in(known_to_readers(look))
    for source in closed_sources(look):
        for told in sentences_told(source.text):
            yield from (
                t.concept.key for t in told if t.concept.is_role and t.concept.key not in known
            )


def _heard(look: Look) -> tuple[frozenset[str], ...]:
    """The concepts of each sentence in which a source that the readers may read lets somebody tell."""
    is_of_the_team = look.audience >= Level.RESTRICTED and not goes_out(look)
    casefile = look.casefile if is_of_the_team else look.casefile.for_audience(Level.PUBLIC)
    return keep(casefile, "tellers.heard", lambda: tuple(_all_heard(casefile)))


def _all_heard(casefile: Casefile) -> Iterator[frozenset[str]]:
    for source in casefile.known_sources.values():
        for told in sentences_told(source.text):
            if any(t.concept.key in _TELL for t in told):
                yield frozenset(t.concept.key for t in told)


def _is_heard(
    told: Sequence[Told],
    passage: Sequence[Told],
    heard: Sequence[frozenset[str]],
    closed: frozenset[str],
) -> bool:
    """Whether the readers may read that somebody of that role told: what the draft lets them tell, where a closed source names the role too."""
    roles = {t.concept.key for t in passage if t.concept.is_role}
    what = {t.concept.key for t in told if not (t.concept.is_role or t.concept.is_telling)} - _OTHERS  # fmt: skip
    return bool(roles) and any(
        roles <= one
        and (roles.isdisjoint(closed) or (what and _MOST * len(what) <= len(what & one)))
        for one in heard
    )


def _in_sentence(
    look: Look, told: Sequence[Told], alone: frozenset[str]
) -> Iterator[tuple[Told, ...]]:
    """The words that name somebody inside and say that they told, and those that name a role of which closed sources alone tell."""
    bodies = _bodies(look)
    told = [t for t in told if not any(a <= t.start and t.end <= b for a, b in bodies)]
    who = [t for t in told if t.concept.is_role or t.concept.key == "inside"]
    if look.language == "en":
        told = [t for t in told if t.concept.key != "unnamed"]
        who = [
            t
            for t in who
            if t.concept.key == "inside" or not t.concept.is_common or not is_own(look, t)
        ]
    who += (*_of_a_place(look.flat, told), *_doers(look, told))
    others = [t for t in told if t.concept.key in _OTHERS]
    for one in told:
        if one.concept.key in ("ours", "unnamed") or (one.concept.key == "risk" and who):
            yield (one,)
        yield from (
            (one, role)
            for role in who
            if _tells(look.flat, one, role, others)
            and (look.language != "en" or _is_in_english(look, one, role))
        )
    yield from _from_a_post(look, told)
    yield from (
        (t,)
        for t in who
        if t.concept.is_role and not t.concept.is_common and t.concept.key in alone
    )


def _praised(
    look: Look, told: Sequence[Told], closed: frozenset[str]
) -> Iterator[tuple[Told, ...]]:
    """Somebody of the role of a closed source who is praised, pitied or excused: nobody does so of those who keep silent."""
    for one in (t for t in told if t.concept.key == "praised"):
        for role in (t for t in told if t.concept.key in closed and _is_staff(t)):
            first, last = min(one.end, role.end), max(one.start, role.start)
            start, end = min(one.start, role.start), max(one.end, role.end)
            is_open = _SIGNED.search(look.flat, start, end + _PRAISED) is not None
            is_near = last - first <= _PRAISED and not others_in(look, first, last)
            if is_near and not is_open:
                yield one, role


def _feeling(look: Look, told: Sequence[Told]) -> Iterator[tuple[Told, ...]]:
    """Somebody inside who fears, is ashamed or helped, where somebody inside told in confidence: who else would know it?"""
    if not look.once("tellers.insiders", lambda: _has_an_insider(look)):
        return
    for one in (t for t in told if t.concept.key == "feels"):
        for who in (t for t in told if t.concept.is_role or t.concept.key in _ONE_INSIDE):
            if who.concept.key == "prisoners":
                continue
            first, last = min(one.end, who.end), max(one.start, who.start)
            if last - first <= _PRAISED and not others_in(look, first, last):
                yield one, who


def _has_an_insider(look: Look) -> bool:
    """Whether a closed source tells of somebody who works or is held there."""
    every = (t for s in closed_sources(look) for each in sentences_told(s.text) for t in each)
    return any(t.concept.is_role for t in every)


def _from_somebody(look: Look, told: Sequence[Told]) -> Iterator[tuple[int, int]]:
    """Where it is known from somebody or from people who are not named, and somebody inside told in confidence."""
    if not look.once("tellers.insiders", lambda: _has_an_insider(look)):
        return
    people = [t for t in told if t.concept.key == "person"]
    for one in told:
        for who in people if one.concept.key in ("know", "us") else ():
            start, end = min(one.start, who.start), max(one.end, who.end)
            is_open = _SIGNED.search(look.flat, start, end) is not None
            is_theirs = others_in(look, start, end + _KNOWN_BY)
            if not is_open and not is_theirs and _is_from(look.flat, one, who):
                yield start, end


def _is_from(text: str, one: Told, who: Told) -> bool:
    """Whether it is known from them, or they told us and did not only write."""
    if one.concept.key == "know":
        is_near = one.start <= who.start <= one.end + _KNOWN_BY
        return is_near and _THROUGH.search(text, one.start, who.start) is not None
    is_near = who.end <= one.start <= who.end + _KNOWN_BY
    is_one = _SEVERAL.match(text, who.start) is None
    return is_near and is_one and not _WRITES_TO_US.search(text, one.start, one.end)


def _posts_closed(look: Look) -> Iterator[str]:
    """The places of which closed sources tell, and those where somebody of whom they tell works."""
    for source in closed_sources(look):
        for key in concepts_in(source.text):
            yield from (key, *([_POST_OF[key]] if key in _POST_OF else []))


def _from_a_post(look: Look, told: Sequence[Told]) -> Iterator[tuple[Told, ...]]:
    """Where it is known from a kitchen or a laundry, or where one knows of which a closed source tells; what a registry says is public."""
    closed = look.once("tellers.posts", lambda: frozenset(_posts_closed(look)))
    for place in (t for t in told if t.concept.key in _POSTS - {"registry"}):
        for one in told:
            gap = look.flat[one.start : max(one.start, place.start)]
            is_from = one.concept.key == "know" and len(gap) <= _KNOWN_BY
            says = one.concept.key == "says" and 0 < one.start - place.end <= len("  ")
            if (is_from and _THROUGH.search(gap)) or (says and place.concept.key in closed):
                yield one, place


def _is_staff(told: Told) -> bool:
    """Whether it is somebody of a role, or where they work."""
    return told.concept.is_role or told.concept.key in _POSTS


def _doers(look: Look, told: Sequence[Told]) -> Iterator[Told]:
    """Somebody who told us and is told of by what they do."""
    if not any(t.concept.key in ("us", "friend") for t in told):
        return
    first, last = min(t.start for t in told), max(t.end for t in told)
    start, end = look.sentence_at(first)
    for a, b in doers(look.flat[start : max(end, last)]):
        yield Told(_INSIDE, start + a, start + b, told[0].sentence)


def _is_in_english(look: Look, one: Told, role: Told) -> bool:
    """Whether the shapes of English sentences leave it to this check: somebody inside without a role, or in a note that they told us."""
    return role.concept.key == "inside" or (one.concept.key != "says" and not is_own(look, role))


def _bodies(look: Look) -> tuple[tuple[int, int], ...]:
    """Where the draft names those who wrote a source that the readers may read, and bodies on file: a nurses' association is no nurse."""
    sources = (s.publisher or "" for s in look.casefile.known_sources.values())
    names = {name for name in (*sources, *look.stated) if name[:1].isupper() and " " in name}
    return look.once(
        "tellers.bodies",
        lambda: tuple(
            m.span()
            for name in sorted(names)
            for m in re.finditer(re.escape(plain(name)), look.flat)
        ),
    )


def _of_a_place(text: str, told: Sequence[Told]) -> Iterator[Told]:
    """Somebody who is told of by where they work: "our man on the boat", "la señora del comedor"."""
    places = [t for t in told if t.concept.key in _AT_WORK]
    for person in (t for t in told if t.concept.key == "person"):
        for place in places:
            if _FROM.fullmatch(text, person.end, place.start) or _is_at_work(text, person, place):
                yield replace(person, concept=_INSIDE, end=place.end)


def _is_at_work(text: str, person: Told, place: Told) -> bool:
    between = text[person.end : place.start] if person.end < place.start else ""
    return len(between) <= _PRAISED and _WHO_WORKS.fullmatch(between) is not None


def _tells(text: str, one: Told, role: Told, others: Sequence[Told]) -> bool:
    """Whether the words say that whoever has the role told, and nobody else stands between or is named behind as the one who did."""
    before, after = role.end <= one.start, one.end <= role.start
    first, last = (role.end, one.start) if before else (one.end, role.start)
    if any(first <= other.start and other.end <= last for other in others):
        return False
    gap, key = text[max(0, first) : max(0, last)], one.concept.key
    if key == "us":
        if after:
            return len(gap) <= _BEFORE and not _THAT.search(gap)
        return before and len(gap) <= _AFTER and not is_by_another(text, one.end, others)
    if key == "friend":
        return len(gap) <= _AFTER // 2
    if key == "says":
        is_one = role.concept.key == "inside" or not any(c in gap for c in _COMMAS)
        near = before and len(gap) <= _AFTER // 2 and is_one
        return near and not is_by_another(text, one.end, others)
    if key == "know":
        is_from = role.concept.key == "inside" and _COMES_FROM.match(text, role.start) is not None
        return (
            after
            and len(gap) <= _KNOWN_BY
            and (is_from or _THROUGH.search(text, one.start, role.start) is not None)
        )
    return key == "by" and after and len(gap) <= _BY


def is_by_another(text: str, end: int, others: Sequence[Told]) -> bool:
    """Whether the one who told is named behind: "the guards beat him, his lawyer told us"."""
    return any(0 <= other.start - end <= _BEFORE and _speaks(text, end, other) for other in others)


def _speaks(text: str, end: int, other: Told) -> bool:
    if _IN_RUSSIAN.search(text[other.start : other.end]):
        return _WHO_SPEAKS.match(text, other.start) is not None
    return not _TO.search(text[end : other.start]) and text[other.start] != "ل"
