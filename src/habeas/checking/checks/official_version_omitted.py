"""What the authorities say of a matter, on file, and nowhere in the draft that tells of the matter."""

import re
from collections.abc import Iterator
from datetime import date

from habeas.checking.days.dates import dates_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.lengths.spans import last_day
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands
from habeas.checking.passages import same
from habeas.checking.people.medics import is_by_a_doctor
from habeas.checking.people.officials import BODY, is_by_an_authority
from habeas.checking.telling.alleged import (
    REFUSED,
    is_diagnosis,
    names_a_doctor,
    speaks_of,
    tells_of_violence,
)
from habeas.checking.telling.authority_word import told_as_facts
from habeas.checking.telling.own_words import is_plainly_told
from habeas.checking.telling.statements import assertions
from habeas.checking.telling.topics import (
    DENIAL,
    HEALTH,
    denies_no_strike,
    is_on,
)
from habeas.checking.telling.voices import sentence_before
from habeas.core.bodies import is_official
from habeas.core.care import ANY
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.standards import is_version

CODE = "official-version-omitted"
EXAMPLE = (
    "Her sister says that she was beaten.",
    "Her sister says that she was beaten; the prison service denies it.",
)
MATTERS: tuple[frozenset[type[Fact]], ...] = (
    frozenset({Mistreatment}),
    frozenset({HealthCondition, CareDenied, CareGiven}),
    frozenset({HungerStrike}),
    frozenset({Arrest, Detention, EnforcedDisappearance}),
)
"""What the authorities may have said otherwise, in a draft of any language."""
_IN_ENGLISH: tuple[frozenset[type[Fact]], ...] = (*MATTERS, frozenset({SolitaryConfinement}))
_ALONE_IN_A_CELL = re.compile(r"\b(?:solitary|isolation|isolated|segregat\w+|(?:punishment|disciplinary|single) cells?|(?:held|kept|locked|put|left) (?:up )?(?:all )?alone|alone in (?:a|the|his|her|their) (?:\w+ )?cell|on (?:his|her) own in)\b", re.IGNORECASE)  # fmt: skip
_REJECTS = r"(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?|contradict(?:s|ed)?|refut(?:es?|ed))"
_DENIES_IT = re.compile(rf"\b{_REJECTS} (?:it|this|these|them|having|any such|all|everything|both)\b|\b(?:is|was|were|has been|have been) (?:den|disput|reject|contest)\w+ by\b", re.IGNORECASE)  # fmt: skip
_WHICH_IT_DENIES = re.compile(rf"\b(?:which|this|as|that) [^.;,]{{0,60}}?\b{_REJECTS}\b(?! that)", re.IGNORECASE)  # fmt: skip
_YEAR, _FEWEST = 365, 4
_FOUND = re.compile(r"\b(?:f(?:ound|inds?)|not(?:ed|es)|record(?:ed|s)|document(?:ed|s)|saw)\b", re.IGNORECASE)  # fmt: skip
_NEEDS = re.compile(r"\bneed(?:s|ed)? (?:\w+ )?(?:treatment|surgery|operations?)\b", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:ask|asks|urge|urges|call on|calls on|request|requests|please|investigat\w+|inquir\w+|allegations?)\b", re.IGNORECASE)  # fmt: skip
_OF_KIN = re.compile(r"\b(?:famil\w+|relatives?|sister|brother|wife|husband|mother|father) (?:\w+ )?(?:says?|said|tells?|told|reports?|reported|allege[sd]?|describe[sd]?)\b", re.IGNORECASE)  # fmt: skip
_GENERAL = re.compile(r"\b(?:satisf\w*|stable|normal|good|fine|well|health\w*|fit|condition|poor)\b", re.IGNORECASE)  # fmt: skip
_WITHOUT = re.compile(r"\b(?:no|not|never|nobody|none|refus\w+|denied|withheld|went without|had to do without)\b", re.IGNORECASE)  # fmt: skip
_BESIDE = 1
"""How many paragraphs off a denial may stand that does not say of what it is."""
_REASON = re.compile(r"\b(?:since|because|on the grounds? that|for reasons? of|(?:gave|giving|with|for) (?:as |the |this |its |\w+ )?[“\"«]?(?:reasons?|grounds?)|saying|said|wrote|writing|told|adding|as|with the (?:\w+ )?(?:remark|words|explanation|note|comment|answer))\b[^.;]*[“”\"«\w]", re.IGNORECASE)  # fmt: skip
"""What an authority gives as its reason to refuse: its word on the care that it refuses."""


def find(look: Look) -> Iterator[Finding]:
    """The first statement on each matter of which the authorities' word is on file and not told."""
    official = _official(look)
    if not official:
        return
    for number, matter in enumerate(_IN_ENGLISH):
        words = [c for c in official if type(c.fact) in matter]
        told = _told(look, matter, words) if words else []
        if not told or _is_told(look, words, number, told) or _is_settled(look, matter):
            continue
        by = words[0].attribution or look.casefile.source_of(words[0]).publisher or "?"
        said = whole("The file has what {authority} says of this; the draft does not tell it.", authority=by)  # fmt: skip
        yield look.finding(
            CODE, *_nearest(look, told, words), said,
            severity=Severity.WARNING, claims=tuple(c.id for c in words),
        )  # fmt: skip


def _told(
    look: Look, matter: frozenset[type[Fact]], official: list[Claim]
) -> list[tuple[int, int]]:
    """Where the draft tells of the matter: as the reader sees it, or in words near to the file's."""
    late = _refused_later(look, official) if CareDenied in matter else ()
    told = (
        (a.start, a.end)
        for a in assertions(look)
        if type(a.fact) in matter
        and not (late and _is_of_later(a.quote, late))
        and not is_plainly_told(look, a)
    )
    found = (*told, *_told_in_other_words(look, matter, late))
    findings = _findings(look)
    denied, others = _deeds(look, official) if Mistreatment in matter else ((), ())
    needs = _needs_given(official)
    theirs = {(t.start, t.end) for t in told_as_facts(look)}
    return [
        one
        for one in found
        if one not in theirs
        and not _is_found_later(look, one[0], official)
        and not (HealthCondition in matter and _is_a_finding(look, one[0], findings))
        and not (others and _is_another_deed(look, one[0], denied, others))
        and (not needs or _is_on_these(look, one[0], needs))
    ]


def _nearest(look: Look, told: list[tuple[int, int]], official: list[Claim]) -> tuple[int, int]:
    """The first place that tells of what the authorities speak of: of care where they speak of care, or else of the matter."""
    if all(isinstance(c.fact, CareDenied | CareGiven) for c in official):
        care = {(a.start, a.end) for a in assertions(look) if isinstance(a.fact, CareDenied | CareGiven)}  # fmt: skip
        return min((one for one in told if one in care), default=min(told))
    return min(told)


def _deeds(look: Look, official: list[Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The deeds that the authorities deny, where each is one that is alleged, and those alleged of which they say nothing."""
    denied = tuple(c.fact.stated("method") or "" for c in official)
    held = look.casefile.of_kind(Mistreatment)
    told = [m for h in held for c in h.claims if c.is_affirmed and (m := c.fact.stated("method"))]
    if not all(any(speaks_of(one, what) for one in told) for what in denied):
        return (), ()
    return denied, tuple(one for one in told if not any(speaks_of(one, d) for d in denied))


def _is_another_deed(
    look: Look, start: int, denied: tuple[str, ...], others: tuple[str, ...]
) -> bool:
    """Whether a sentence tells of one of those others, and of none that they deny."""
    said = look.said_at(start)
    return (
        said is not None
        and any(speaks_of(said.text, what) for what in others)
        and not any(speaks_of(said.text, what) for what in denied)
    )


def _findings(look: Look) -> tuple[str, ...]:
    """What somebody independent found on the person, in the words of the file."""
    held = look.casefile.of_kind(Corroboration)
    return tuple(found for h in held for c in h.claims if (found := c.fact.stated("finding")))


def _is_a_finding(look: Look, start: int, findings: tuple[str, ...]) -> bool:
    """Whether a sentence tells what they found: no word of anybody's on an illness."""
    said = look.said_at(start)
    return (
        said is not None
        and _FOUND.search(said.text) is not None
        and any(speaks_of(said.text, finding) for finding in findings)
    )


def _needs_given(official: list[Claim]) -> tuple[tuple[str, bool], ...]:
    """Of what alone the authorities speak, and whether as given; empty where they say more, or that a doctor sees the person."""
    is_of_health = all(isinstance(c.fact, CareGiven | HealthCondition) for c in official)
    needs = tuple((_what(c) or ANY, isinstance(c.fact, CareGiven)) for c in official)
    is_of_all = any(n == ANY or names_a_doctor(n) or _GENERAL.search(n) for n, _ in needs)
    return needs if is_of_health and not is_of_all else ()


def _is_on_these(look: Look, start: int, needs: tuple[tuple[str, bool], ...]) -> bool:
    """Whether a sentence says that the person did not get that, or tells of such an illness."""
    said = look.said_at(start)
    if said is None:
        return False
    without = _WITHOUT.search(said.text) is not None
    return any(speaks_of(said.text, n) and (without or not is_given) for n, is_given in needs)


def _is_found_later(look: Look, start: int, official: list[Claim]) -> bool:
    """Whether it is what a doctor found on a day after the authorities' word."""
    said = look.said_at(start)
    before = sentence_before(look, said) if said is not None else ""
    days = [d for c in official if c.effective and (d := c.effective.latest)]
    if said is None or not days:
        return False
    found = _found_by_doctors(look, said.text)
    if not found and not is_diagnosis(said.text, before):
        return False
    named = [d for w in dates_in(f"{before} {said.text}") if (d := last_day(w, look.as_of))]
    return any(day > max(days) for day in (*found, *named))


def _found_by_doctors(look: Look, text: str) -> list[date]:
    """The days of what the file has by a doctor's word, where a sentence gives it as what a doctor found."""
    return [
        c.fact.occurred.latest
        for h in look.casefile.of_kind(HealthCondition)
        for c in h.claims
        if c.fact.occurred is not None
        and c.fact.occurred.latest is not None
        and is_by_a_doctor(text, (c.attribution or "",))
        and speaks_of(text, c.fact.stated("condition") or "")
    ]


def _is_of_later(quote: str, late: tuple[str, ...]) -> bool:
    """Whether it tells of such care, or of the need of treatment for which it was asked."""
    return _NEEDS.search(quote) is not None or any(speaks_of(quote, need) for need in late)


def _refused_later(look: Look, official: list[Claim]) -> tuple[str, ...]:
    """Care of a certain kind of which no source tells before a year has gone by since the authorities' word."""
    days = [d for c in official if c.effective and (d := c.effective.latest)]
    if not days:
        return ()
    first: dict[str, date] = {}
    for held in look.casefile.of_kind(CareDenied):
        for claim in held.claims:
            day = claim.effective.latest if claim.effective is not None else None
            need = claim.fact.stated("need") or ANY
            first[need] = min(first.get(need, date.max), day or date.min)
    return tuple(n for n, day in first.items() if n != ANY and (day - max(days)).days > _YEAR)


def _told_in_other_words(
    look: Look, matter: frozenset[type[Fact]], late: tuple[str, ...]
) -> Iterator[tuple[int, int]]:
    """The sentences in words near to the file's, or that tell of a refusal of what was asked for just before."""
    known = {
        c.fact.stated("method") or c.fact.stated("condition") or ""
        for h in look.casefile.affirmed
        for c in h.claims
        if type(c.fact) in matter and not is_official(c.attribution or "")
    }
    needs = {c.fact.stated("need") or "" for h in look.casefile.affirmed for c in h.claims if type(c.fact) in matter}  # fmt: skip
    for said in look.said:
        if said.is_heading or said.text.endswith("?") or _ASKS.search(said.text):
            continue
        asked = f"{sentence_before(look, said)} {said.text}"
        is_late = any(speaks_of(said.text, need) for need in late)
        is_refused = (
            REFUSED.search(said.text)
            and not is_late
            and any(speaks_of(asked, n) for n in needs if n)
        )
        is_hurt = Mistreatment in matter and tells_of_violence(said.text)
        is_alone = SolitaryConfinement in matter and _ALONE_IN_A_CELL.search(said.text)
        if (
            is_hurt
            or is_alone
            or is_refused
            or any(speaks_of(said.text, words) for words in known if words)
        ):
            yield said.start, said.end


def _is_settled(look: Look, matter: frozenset[type[Fact]]) -> bool:
    """Whether the person is free again: what was said then against an illness is past."""
    return HealthCondition in matter and custody(look.casefile).holding is Holding.NOT_HELD


def _official(look: Look) -> list[Claim]:
    """The claims that are an authority's word, and speak against what others say."""
    told = (c for h in (*look.casefile.facts, *look.casefile.overruled) for c in h.claims)
    return [c for c in told if _is_denial(c) and is_version(look.casefile, c)]


def _is_denial(claim: Claim) -> bool:
    trend = claim.fact.stated("trend")
    return not claim.is_affirmed or trend in ("stable", "improving") or isinstance(claim.fact, CareGiven)  # fmt: skip


def _is_told(look: Look, claims: list[Claim], matter: int, told: list[tuple[int, int]]) -> bool:
    names = {c.attribution or look.casefile.source_of(c).publisher for c in claims}
    asking = {said.start for said in demands(look)}
    if any(_is_quoted(look, c) for c in claims):
        return True
    if matter == HEALTH and any(_gives_a_reason(look.flat[s.start : s.end]) for s in look.said):
        return True
    near = {s.paragraph for start, _ in told if (s := look.said_at(start))}
    of_it = {s.text for start, _ in told if (s := look.said_at(start))}
    is_of_all = matter == HEALTH and not _needs_given(claims)
    return any(
        is_on(
            text := _with_its_words(look, said),
            matter,
            sentence_before(look, said),
            is_of_all or _is_near(said, near),
        )
        or (is_of_all and denies_no_strike(said.text))
        or _denies_what_is_told(said.text, sentence_before(look, said), of_it)
        or any(speaks_of(text, what) for what in (_what(c) for c in claims) if what)
        for said in look.said
        if is_by_an_authority(look, said, names)
        and (said.start not in asking or DENIAL.search(said.text) or not _OF_KIN.search(said.text))
    )


def _is_quoted(look: Look, claim: Claim) -> bool:
    """Whether the draft gives the authority's very words."""
    flat = same(look.flat)
    return any(same(a.quote) in flat for a in claim.anchors if len(a.quote.split()) >= _FEWEST)


def _denies_what_is_told(text: str, before: str, told: set[str]) -> bool:
    """Whether it denies what it tells itself, or the sentence before it: "the Ministry of Justice has denied it"."""
    if text in told and _WHICH_IT_DENIES.search(text):
        return True
    return _DENIES_IT.search(text) is not None and not told.isdisjoint({text, before})


def _what(claim: Claim) -> str:
    """What the authorities say of, in the words of the claim: "insulin"."""
    return claim.fact.stated("need") or claim.fact.stated("condition") or ""


def _gives_a_reason(text: str) -> bool:
    """Whether the authority that refuses care gives its reason: its word on that care."""
    refused = REFUSED.search(text) if BODY.search(text) else None
    return refused is not None and _REASON.search(text, refused.end()) is not None


def _with_its_words(look: Look, said: Said) -> str:
    """A sentence with the words that it quotes, also behind its colon."""
    place = look.said.index(said) + 1
    is_led = said.text.endswith(":") and place < len(look.said)
    return look.flat[said.start : look.said[place].end if is_led else said.end]


def _is_near(said: Said, paragraphs: set[int]) -> bool:
    """Whether the matter is told of in the same paragraph, or in one beside it."""
    return any(abs(said.paragraph - one) <= _BESIDE for one in paragraphs)


def official_claims(look: Look, kinds: frozenset[type[Fact]]) -> list[Claim]:
    """The claims of these kinds that are an authority's word."""
    return [c for c in _official(look) if type(c.fact) in kinds]
