"""Whose word a sentence is: whether it names a voice, and what the file has by somebody's word alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.about import is_of_others, is_of_this_case
from habeas.checking.look import Look, Said
from habeas.checking.parts import items, mark_of
from habeas.checking.people.medics import is_by_a_doctor, is_seen_by
from habeas.checking.telling.alleged import is_diagnosis, retold
from habeas.checking.telling.frames import AUTHOR, is_framed, is_in_its_row
from habeas.checking.telling.one_word import (
    is_alleged,
    is_refused_by_them,
    needs_no_voice,
    of_its_day,
    one_by_one,
)
from habeas.checking.telling.own_words import is_plainly_told
from habeas.checking.telling.retellings import EMPTY, FORCED, by_method, in_other_words
from habeas.checking.telling.statements import assertions
from habeas.core.bodies import is_official, speaks_for_the_state
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Role
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.reading import Proposal

_VOICE = re.compile(
    r"\b(?:according to|by the word of|on the word of|(?:gave|had|brought|came|with) (?:[\w-]+ ){0,2}news\b[^.;]{0,40}\bthat|says?|said|sa(?:w|id) to|told|tells?|stat(?:es?|ed)|report(?:s|ed|edly)?|alleg\w+|claim(?:s|ed)?"
    r"|account|den(?:y|ies|ied|ial)|(?:statement|assurance)s? (?:that|of)|learn(?:s|t|ed)|informed|testif\w+|complain\w*|describ\w+|in the words of|if confirmed"
    r"|to (?:our|my) (?:\w+ )?knowledge|to the best of (?:our|my) knowledge|(?:so|as) far as (?:we|I|anybody|anyone|is|are|can)\b|(?:we|I) (?:know|are aware|have heard) of no\b|by (?:our|my) information"
    r"|apparently|I (?:also |have )*(?:read|understand|gather)|understands?|understood|is (?:said|believed|understood|alleged|reported) to|recount\w*|recall\w*|relat(?:es|ed) (?:that|how)|confid(?:es|ed)|certif(?:y|ies|ied)|explain(?:s|ed)|version|testimon\w+|heard from|wr(?:ote|ites)|(?:g(?:ave|ives?)|brought|brings?|had|has|sent|sends?) (?:\w+ ){0,3}(?:news|word)|(?:made|make|let)\b[^.;]{0,20}? (?:known|public)|declar\w+|announc\w+|believ\w+|fears?|maintains?|spoke of|speaks? of|comes from (?:his|her|their)|by (?:his|her|their) own account|f(?:ound|inds) (?:him|her|them)(?! guilty)|add(?:s|ed)? (?:\w+ )?that|of (?:which|whom|what) [^,.;:]{3,40}? (?:speaks?|spoke|tells?|told)\b|in the (?:first|second|third|one|other|former|latter),? (?:that of|given by|told by|the one of|by))\b|^\W*by (?!\d)[^:.;]{3,60}:",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;()]|\s[–—-]\s|,\s*(?=(?:and|but|though|although|while|whereas|which|yet|however|who)\b)|,?\s(?=(?:although|though|even though|even if|while|whereas|but)\b)"
    r"|,\s*(?=(?:the|your|its) (?:[\w’'-]+ ){1,8}?(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|contest(?:s|ed)?)\b)",
    re.IGNORECASE,
)
_OFFICIALS_SAY = re.compile(
    r"\b(?:authorit(?:y|ies)|(?<!of )government|officials?|ministry|department|service|directorate|administration|prosecutor\w*|State Committee[\w ]*|police|prison (?:governor|director|management)|which|they)\b[^,;]{0,60}?"
    r"\b(?:den(?:y|ies|ied)|says?|said|states?|stated|maintains?|claims?|claimed|insists?|disputes?|disputed|rejects?|rejected|contests?|contradicts?|asserts?|describes?|calls?|holds?|considers?|lets? it be known|made (?:it )?known)\b"
    r"|\b(?:is|was|are|were) (?:den|disput|reject|contest)ied?\w*\b|\b(?:denies|denied|disputes|disputed|rejects|rejected|contests|contested) (?:it|this|that|the)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(r"\b(?:sister|brother|wife|husband|mother|father|son|daughter|famil\w+|relatives?|lawyers?|visitors?|friends?|colleagues?|reportedly|allegedly|alleg\w+|according to (?:him|her|them))\b", re.IGNORECASE)  # fmt: skip
_ASKS = re.compile(
    r"\b(?:ask|asks|urge|urges|call on|calls on|call upon|request|requests|demand|demands|appeal to|investigat\w+|inquir\w+|inquiry|please|everyone|everybody|no ?one|nobody|anyone|people|prisoners|detainees|persons)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\bas (?:we|I|the (?-i:[A-Z])[\w ]+?|(?-i:[A-Z])[\w ]+?) (?:have |has )?(?:\w+ )?(?:said|stated|reported|written|told)(?: before| earlier| previously)?\b",
    re.IGNORECASE,
)
_SUPPOSED = re.compile(
    r"\b(?:(?:view|claim|suspicion|belief|idea|suggestion|allegation|possibility) that|if|whether|suppose|supposing|assuming|(?:no|any|every) (?:\w+ )?(?:prisoner|detainee|person|one|human being|inmate)s?|nobody)\b[^;:]*$",
    re.IGNORECASE,
)
_WITH_NO = re.compile(r"\b[Ww]ith no\b")
"""What says without, in as many letters."""
_SAID_NO = re.compile(r"\b(?:said|says|saying) (?:no|yes)\b", re.IGNORECASE)
_ITEMS, _FEWEST, _SHORTEST = 5, 4, 3
_AS_TOLD_TO = "as told to"
_WHOM = re.compile(r"\b(?:he|she|him|her|they|them|M[rs]s?)\b", re.IGNORECASE)
"""With fewer words and nobody named it is a cry or a title: "Found, and hurt."."""
_BRACKETS = re.compile(r"\(([^()]*)\)")
_IN_WHAT = re.compile(
    r"^\W*What (?!(?:the )?(?:authorit|government|ministr|department|service|officials?))(?:(?!\b(?:is|are|was|were)\b)[^.;]){3,60}?\b(?:told|tells?|said|says?|reported|reports?|described|describes|recounted|wrote)\b",
    re.IGNORECASE,
)
_LIBERTY = re.compile(r"\bdeprived of (?:his |her |their )?liberty\b", re.IGNORECASE)
_STRONG = re.compile(
    r"\b(?:according to|says|said|told us|tells us|reportedly|stat(?:es?|ed)|alleg\w+|reports? that|account)\b", re.IGNORECASE
)  # fmt: skip
_CALLED = re.compile(r"[\w’'-]+(?= of\b|$)")
_BACK = re.compile(r"\b(?:had|having) (?!to\b)(?:\w+ly |also |then |once |even )*\w+|^\W*(?:second(?:ly)?|third(?:ly)?|next|then|also|finally)\b", re.IGNORECASE)  # fmt: skip
_HELD_AGAINST = re.compile(
    r"\W*(?:And |Yet |But )?(?:[Ii]t (?:is|was|has been) (?:you|your|they|the|none other)\b[^.;]{0,60}? (?:who|that|which)\b|[Yy]ou (?:have |had |yourself |alone )*(?:refused|denied|forb|withheld|kept)"
    r"|[A-Z][^.;,]{2,60}? (?:himself|herself|itself|themselves|in person|personally) (?:has |have |had )?(?:refused|denied|forb|withheld|kept))"
)
"""How the author holds a deed against somebody in its own name, whoever told of it before."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence asserts that the file has by somebody's word alone."""

    said: Said
    start: int
    end: int
    claims: tuple[str, ...]
    voices: tuple[str, ...]


def names_a_voice(text: str) -> bool:
    """Whether the words say whose word it is; that the author said it before does not."""
    return _VOICE.search(_SAID_NO.sub(" ", _OWN.sub(" ", text))) is not None


def sentence_before(look: Look, said: Said) -> str:
    """The sentence before in the same paragraph; empty where there is none."""
    place = look.said.index(said)
    before = look.said[place - 1] if place else None
    return before.text if before is not None and before.paragraph == said.paragraph else ""


def only_told(look: Look) -> tuple[Told, ...]:
    """The author's sentences that assert what the file has by somebody's word alone."""
    return look.once(
        "only_told", lambda: (*_only_told(look), *_by_force(look), *_of_the_questioning(look))
    )


def _only_told(look: Look) -> Iterator[Told]:
    known = {
        kind: word for kind in _kinds(look.casefile) if (word := _by_word(look.casefile, kind))
    }
    alone = one_by_one(look.casefile)
    if not (known or alone):
        return
    asserted = [
        a
        for a in assertions(look)
        if _is_told_as_so(a)
        and not (
            is_plainly_told(look, a)
            or _is_seen(look.casefile, a)
            or needs_no_voice(a.fact, look.casefile)
        )
        and ((s := look.said_at(a.start)) is None or is_of_this_case(look, s))
    ]
    spans = [(a.start, a.end, type(a.fact)) for a in asserted]
    of_one = {a.start: claims for a in asserted if (claims := of_its_day(a.fact, alone))}
    for said in look.said:
        if said.is_heading or (said.text.startswith("**") and said.text.endswith("**")):
            continue
        if len(said.text.split()) < _FEWEST and not _WHOM.search(said.text):
            continue
        if _LIBERTY.search(said.text) or is_of_others(look, said):
            continue
        if said.text.rstrip("* ").endswith("?"):
            continue
        inside = [s for s in spans if said.start <= s[0] < said.end and s[2] in known]
        inside = inside or [s for s in spans if said.start <= s[0] < said.end and s[0] in of_one]
        inside = inside or list(by_method(said, look.casefile, known))
        inside = [s for s in inside if _is_asserted(said, s[0])]
        if not inside and not _is_asked(look, said) and not _is_of_the_author(look, said):
            reworded = in_other_words(said, sentence_before(look, said), look.casefile, known)
            inside = [s for s in reworded if _is_asserted(said, s[0])]
        if inside and is_refused_by_them(said.text, look.casefile):
            inside = [s for s in inside if s[2] is not CareDenied]
        for start, end, kind in _first_of_each(inside):
            claims = known.get(kind) or of_one[start]
            voices = tuple(
                dict.fromkeys(voice_of(look.casefile, c) for c in claims if c.attribution)
            )
            yield Told(said, start, end, tuple(c.id for c in claims), voices)


def voice_of(casefile: Casefile, claim: Claim) -> str:
    """By whose word the file has a claim; where the source says only "she told me", that of who publishes it."""
    named = claim.attribution or ""
    if _WHOM.fullmatch(named.strip("()")):
        return casefile.source_of(claim).publisher or casefile.person.name
    return named


def _first_of_each(told: list[tuple[int, int, type[Fact]]]) -> Iterator[tuple[int, int, type[Fact]]]:  # fmt: skip
    """The first words on each kind of fact, where they are not within those on another."""
    found: dict[type[Fact], tuple[int, int]] = {}
    for start, end, kind in told:
        if kind not in found and not any(a < end and start < b for a, b in found.values()):
            found[kind] = start, end
            yield start, end, kind


def _is_asserted(said: Said, start: int) -> bool:
    """Whether the author says so: it supposes nothing, and gives nobody's denial."""
    at = max(0, start - said.start)
    if _SUPPOSED.search(said.text[:at]):
        return False
    return not any(
        first <= at < first + len(text) and _is_of_officials(text)
        for first, text in clauses(said.text)
    )


def _by_force(look: Look) -> Iterator[Told]:
    """That the person was brought to court by force, where that is somebody's word."""
    claims = [
        c
        for h in look.casefile.affirmed
        for c in h.claims
        if c.fact.stated("presence") == "brought_against_will" and c.attribution
    ]
    for said in look.said if claims else ():
        match = FORCED.search(said.text)
        if match is not None and not _is_asked(look, said):
            start, end = said.start + match.start(), said.start + match.end()
            voices = tuple(
                dict.fromkeys(voice_of(look.casefile, c) for c in claims if c.attribution)
            )
            yield Told(said, start, end, tuple(c.id for c in claims), voices)


def _of_the_questioning(look: Look) -> Iterator[Told]:
    """How the person was questioned, where the file has it from the person alone: nobody else was there."""
    claims = [c for h in look.casefile.of_kind(FairTrialBreach) for c in h.claims if c.is_affirmed]
    theirs = {name.casefold() for name in look.person_names}
    known = {
        c.fact.stated("detail") for c in claims
        if _AS_TOLD_TO not in (told := c.attribution or "") and told.casefold() not in theirs
    }  # fmt: skip
    alone = [c for c in claims if c.fact.stated("detail") not in known]
    for said in look.said if alone else ():
        if said.is_heading or _is_asked(look, said) or is_of_others(look, said):
            continue
        for claim in alone:
            match = retold(_WITH_NO.sub("without", said.text), claim.fact.stated("detail") or "")
            if match is not None and _is_asserted(said, said.start + match.start()):
                start, end = said.start + match.start(), said.start + match.end()
                yield Told(said, start, end, (claim.id,), (voice_of(look.casefile, claim),))
                break


def _is_told_as_so(proposal: Proposal) -> bool:
    return proposal.polarity is Polarity.AFFIRMED and not proposal.attribution


def _is_seen(casefile: Casefile, proposal: Proposal) -> bool:
    """Whether the file has the same turn of the person's health without leaving it to anybody's word."""
    trend = proposal.fact.stated("trend")
    return trend is not None and any(
        c.attribution is None and c.fact.stated("trend") == trend
        for held in casefile.of_kind(type(proposal.fact))
        for c in held.claims
    )


def is_attributed(look: Look, told: Told) -> bool:
    """Whether the sentence says whose word it is, or those around it do and this one carries on.

    What the authorities answer says of nobody else whose word it is.
    """
    at = told.start - told.said.start
    own = [c for c in clauses(told.said.text) if not _is_of_officials(c[1])]
    if all(not start <= at < start + len(text) for start, text in own):
        return True
    if any(mentions(m[0], v) for m in _OWN.finditer(told.said.text) for v in told.voices):
        return True
    if any(names_a_voice(text) for _, text in own) or is_framed(look, told.said):
        return True
    if _HELD_AGAINST.match(told.said.text):
        return False
    if (
        _is_in_brackets(told)
        or is_in_its_row(look, told.start, _names(told))
        or _is_of_what_is_told(look, told.said)
    ):
        return True
    if is_diagnosis(told.said.text, sentence_before(look, told.said)):
        return True
    if is_by_a_doctor(told.said.text, told.voices):
        return True
    if _is_of_health(look, told) and is_seen_by(told.said.text, told.voices):
        return True
    houses = _houses(look.casefile, told)
    if houses and _is_told_by(look, told, houses):
        return True
    if not (houses or _BACK.search(told.said.text)):
        return False
    before = clauses(sentence_before(look, told.said))
    return any(_STRONG.search(text) and not _is_of_officials(text) for _, text in before)


def _is_of_health(look: Look, told: Told) -> bool:
    """Whether it is how the person was: who saw that has told it, while who saw a deed is a witness of it."""
    kinds = {type(c.fact) for c in look.casefile.known_claims if c.id in told.claims}
    return kinds == {HealthCondition}


def _is_in_brackets(told: Told) -> bool:
    """Whether brackets behind it name whose word it is: "cannot stand (sister, 1 April)"."""
    names = _names(told)
    after = told.said.text[told.start - told.said.start :]
    return any(not names.isdisjoint(words_of(m[1])) for m in _BRACKETS.finditer(after))


def _names(told: Told) -> frozenset[str]:
    return frozenset(w for voice in told.voices for w in words_of(voice) if len(w) > _SHORTEST)


def _is_of_what_is_told(look: Look, said: Said) -> bool:
    """Whether the paragraph sets out what somebody told: "What he told her is grave."."""
    return any(
        _IN_WHAT.match(one.text)
        for one in look.said
        if one.paragraph == said.paragraph and one.start < said.start
    )


def _houses(casefile: Casefile, told: Told) -> frozenset[str]:
    """The words by which those are called who publish it in their own name; none where it is somebody else's word."""
    claims = [c for c in casefile.known_claims if c.id in told.claims]
    sources = [casefile.source_of(c) for c in claims]
    names = [words_of(source.publisher) for source in sources]
    if not all(name and name <= words_of(c.attribution) for c, name in zip(claims, names, strict=True)):  # fmt: skip
        return frozenset()
    beside = (
        c.fact.stated("actor") for c in casefile.known_claims if casefile.source_of(c) in sources
    )
    actors = (a for a in beside if a and any(name <= words_of(a) for name in names))
    called = (*actors, *(source.publisher or "" for source in sources))
    return frozenset(m[0].casefold() for name in called for m in _CALLED.finditer(name))


def _is_told_by(look: Look, told: Told, houses: frozenset[str]) -> bool:
    """Whether who publishes it is named before it in the same paragraph, or in another sentence that tells of the same."""
    same = {one.said.start for one in only_told(look) if one.claims == told.claims}
    place = told.said.paragraph
    near = {place, *(place - n for n in range(1, _ITEMS) if mark_of(look, told.said))}
    return any(
        not houses.isdisjoint(words_of(said.text))
        for said in look.said
        if (said.paragraph in near and said.start <= told.said.start) or said.start in same
    )


def clauses(text: str) -> Iterator[tuple[int, str]]:
    """The clauses of a sentence, as far as signs and conjunctions part them, each with its place."""
    start = 0
    for edge in (*_CLAUSE.finditer(text), None):
        end = len(text) if edge is None else edge.start()
        yield start, text[start:end]
        start = end


def _is_of_officials(text: str) -> bool:
    """Whether a clause gives what the authorities say, and nobody else."""
    match = _OFFICIALS_SAY.search(_SAID_NO.sub(" ", text))
    return match is not None and _ELSE.search(text) is None


def _is_asked(look: Look, said: Said) -> bool:
    """Whether the sentence asks something, or says what is so for everybody."""
    return said in items(look) or said.text.endswith("?") or _ASKS.search(said.text) is not None


def _is_of_the_author(look: Look, said: Said) -> bool:
    """Whether who writes tells of itself: "We stand with the union"."""
    return bool(AUTHOR.match(said.text)) and not is_of_this_case(look, said)


def _kinds(casefile: Casefile) -> set[type[Fact]]:
    return {
        type(h.followed.fact)
        for h in casefile.affirmed
        if h.followed.attribution and is_alleged(h.followed.fact)
    }


def _by_word(casefile: Casefile, kind: type[Fact]) -> tuple[Claim, ...]:
    """The claims of a kind where all are somebody's word, or the same house first told them as such."""
    claims = [c for h in casefile.affirmed for c in h.claims if isinstance(c.fact, kind)]
    told = [c for c in claims if c.attribution and not is_official(c.attribution)]
    houses = {casefile.source_of(c).publisher for c in told}
    own = [c for c in claims if not c.attribution and not speaks_for_the_state(casefile.source_of(c).publisher or "")]  # fmt: skip
    if told and all(casefile.source_of(c).publisher in houses for c in own):
        return tuple(told)
    return ()


def findings_on_file(casefile: Casefile) -> tuple[HeldFact, ...]:
    """What somebody found that bears a claim out."""
    return casefile.in_role(Role.FINDING)


def words_of(name: str | None) -> frozenset[str]:
    """The words by which a name is known again."""
    return frozenset(
        w for w in _WORD.findall((name or "").casefold()) if w not in EMPTY and len(w) > 2
    )


def mentions(text: str, name: str | None) -> bool:
    """Whether a text names somebody: every word of the name stands in it."""
    words = words_of(name)
    return bool(words) and words <= words_of(text)


def told_by_word(casefile: Casefile, kind: type[Fact]) -> tuple[Claim, ...]:
    """The claims of an alleged kind that the file has by somebody's word alone; none where it has more."""
    return _by_word(casefile, kind) if kind in _kinds(casefile) else ()
