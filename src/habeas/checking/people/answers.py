"""What a draft has an authority answer, held against who answered by the file, and what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, items
from habeas.checking.passages import RUN, names_of_authors, passages, same, sentences_then
from habeas.checking.people.agents import bare, is_of_draft
from habeas.checking.telling.plainwords import roots, roots_in
from habeas.checking.telling.voices import sentence_before
from habeas.core.appeals import Appeal
from habeas.core.bodies import is_official, same_body
from habeas.core.claims import Claim
from habeas.core.silence import silence
from habeas.core.values import Stated
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.demand import Demand
from habeas.kinds.no_response import NoResponse
from habeas.kinds.response import Response

_REPLIED = r"(?:replied|answered|responded|wrote back|repl(?:y|ies)|responds)"
_ANSWERED = re.compile(
    rf"\b(?P<name>{RUN}) (?:has |had )?(?:also |since |finally )?{_REPLIED}\b(?:[^.;:]{{0,60}}?\bthat (?P<what>[^.;]+))?"
)
_TOLD = re.compile(rf"\b{_REPLIED}\b", re.IGNORECASE)
_THANKED = re.compile(
    rf"\b[Tt]hank(?:s|ed|ing|ful)?(?: to)? (?:the |your )?(?P<name>{RUN}) for (?:its|the|their|your|his|her) (?:\w+ )?(?:reply|answer|response)\b"
    rf"|\b(?P<silent>{RUN}) (?:has|have|had|did) (?:still |so far |also )?(?:not|never) (?:yet |even )?(?:replied|answered|responded|reply|answer|respond)\b"
)
_STATE = re.compile(r"(?:the )?government\b", re.IGNORECASE)
_OFFICE = re.compile(r"\b(?:[Mm]inist\w+|[Pp]rosecutor|[Pp]resident)\b")
"""Who is written to where the state as a whole is not: another office of it is another."""
_GRANTED = re.compile(
    r"\b(?:would|will|is to|was to) (?:\w+ )?be (?P<deed>released|freed|pardoned|transferred|moved|examined|treated|investigated|operated)\b",
    re.IGNORECASE,
)
_UNANSWERED = re.compile(
    rf"\b(?P<name>{RUN}|ministry|prosecutor general),? (?:(?:has|have|had|did) )?(?:still |so far |also |yet |simply )?(?:not|never|failed to|refused to|(?:\w+ )?no[rt] even) (?:yet |even |once |bothered to )*(?:replied|answered|responded|wrote back|reply|answer|respond|write back)\b"
    rf"|\b(?P<name2>{RUN})(?: has| have)? (?:ignored|left unanswered|not acknowledged|never acknowledged) (?:the|our|its|this|that|their) (?:\w+ )?(?:letters?|appeals?|calls?)\b"
    rf"|\b(?P<name3>{RUN})(?: has| have)? left (?:the|our|its|this|that|their) (?:\w+ ){{0,2}}?(?:letters?|appeals?|calls?)\b[^.;]{{0,30}}? (?:without (?:an?y? )?(?:answer|reply|response)|unanswered)"
    rf"|\b(?i:no) (?:answer|reply|response)\b[^.;]{{0,30}}? (?:from|by|of) (?:the )?(?P<by>{RUN})"
)
_NONE_CAME = re.compile(
    r"^\W*(?:They|It|He|She|We|I|Both(?: of them)?|The (?:two|experts?|rapporteurs?|letter|appeal|union|league))\b (?:has|have|is|are) (?:\w+ )?(?:(?:had|received|got|seen|heard) (?:no|nothing|not a single|not even an?)\b[^.;]{0,20}?\b(?:reply|answer|response|word|line|back)?|(?:still )?(?:waiting|without an? (?:reply|answer|response))|not (?:\w+ )?(?:been )?(?:answered|replied to|had an? (?:reply|answer)))"
    r"|^\W*(?:No|Not a) (?:reply|answer|response|word|line) (?:has|ha[sd]) (?:\w+ )?(?:come|arrived|been|reached)\b|^\W*(?:To this day|So far|Until now),? (?:no|not a|nothing)\b[^.;]{0,30}\b(?:reply|answer|response|word)\b|^\W*(?:It|They|Both|The letters?|The appeals?) (?:has|have|remains?|is|are) (?:\w+ )?(?:gone |been |left )?unanswered\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\b(?:until|before|by the time|at first|initially|for (?:\w+ )?(?:days|weeks)|for \d+ days|weeks later|meanwhile|by \d+|as (?:of|at)|within)\b", re.IGNORECASE)  # fmt: skip
_OURS = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)
_UNSURE = re.compile(r"\b(?:not|never|no|nobody|none|neither|if|whether|unless|until|once|when|courts?|judges?)\b", re.IGNORECASE)  # fmt: skip
_DECIDED = re.compile(r"\b(?:refus|grant|reject|turn(?:ed|s) down|allow|declin)\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Promise:
    """What an authority is said to have promised in its answer, and what it answered by the file."""

    start: int
    end: int
    known: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Denied:
    """Words that deny an answer which the file has, its words on file, and the claims on it."""

    start: int
    end: int
    known: str
    claims: tuple[str, ...]


def denied_answers(look: Look) -> Iterator[Denied]:
    """Each sentence in which a body never answered what by the file it answered."""
    by_id = {c.id: c for c in _answers(look)}
    for said in look.said:
        match = _UNANSWERED.search(said.text)
        if match is None or said.is_heading or said.text.endswith("?") or _THEN.search(said.text):
            continue
        name = bare(match["name"] or match["name2"] or match["name3"] or match["by"])
        meant = [a for a in silence(look.casefile).appeals if _is_to(a, name)]  # fmt: skip
        answers = [a.answer for a in _meant(look, said, meant)]
        claims = [by_id[i] for a in answers if a is not None for i in a.claims if i in by_id]
        if claims and None not in answers:
            known = next((c.anchors[0].quote for c in claims if c.anchors), name)
            start, end = said.start + match.start(), said.start + match.end()
            yield Denied(start, end, known, tuple(c.id for c in claims))
    for said, match, meant in _denied_of_letters(look):
        answers = [a.answer for a in meant]
        claims = [by_id[i] for a in answers if a is not None for i in a.claims if i in by_id]
        if claims and None not in answers:
            known = next((c.anchors[0].quote for c in claims if c.anchors), "")
            start, end = said.start + match.start(), said.start + match.end()
            yield Denied(start, end, known, tuple(c.id for c in claims))


def _denied_of_letters(look: Look) -> Iterator[tuple[Said, re.Match[str], list[Appeal]]]:
    """Each sentence that denies an answer to the letters which the one before it names by their days."""
    appeals = silence(look.casefile).appeals
    for said in look.said:
        match = _NONE_CAME.search(said.text)
        if match is None or said.is_heading or dates_in(said.text):
            continue
        days = [w.when for w in dates_in(sentence_before(look, said)) if w.when is not None]
        meant = [a for a in appeals if any(a.made.may_equal(day) for day in days)]
        if meant and len(days) == len(meant):
            yield said, match, meant


def _is_to(appeal: Appeal, name: str) -> bool:
    """Whether an appeal is to the body of that name, with its country or without."""
    to = appeal.to or ""
    return is_official(name) and (same_body(name, to) or same_body(to, name) or to.startswith(f"{name} of "))  # fmt: skip


def is_one_that_waits_for(look: Look, text: str, said: Said) -> bool:
    """Whether the bodies that a text names were asked and have not answered: the answer of another is none of theirs.

    One that the sentence joins to them is meant too: "the prosecutor and the ministry have not replied".
    """
    named = [
        n for m in re.finditer(RUN, text) if len((n := bare(m[0])).split()) > 1 and is_official(n)
    ]
    meant = {
        *named,
        *(
            m[1]
            for n in named
            for m in re.finditer(rf"({RUN}),? (?:and|n?or) (?:the )?{re.escape(n)}", said.text)
        ),
    }
    appeals = [a for a in silence(look.casefile).appeals if any(_is_to(a, n) for n in named)]
    answered = {by for claim in _answers(look) if (by := claim.fact.stated("actor"))}
    has_answered = any(same_body(bare(n), by) for n in meant for by in answered)
    return bool(appeals) and all(a.is_open for a in appeals) and not has_answered


def _meant(look: Look, said: Said, appeals: list[Appeal]) -> list[Appeal]:
    """Of the appeals to a body, those of the days that a sentence names, or of whoever says that they are ours."""
    days = {written.when for written in dates_in(said.text) if written.when is not None}
    to_one = [a for a in appeals if a.by and same(a.by) in same(said.text)]
    dated = [a for a in appeals if any(a.made.may_equal(day) for day in days)]
    if days or not _OURS.search(said.text):
        return dated if days else to_one or appeals
    authors = names_of_authors(look)
    ours = [a for a in appeals if a.by and same(a.by) in authors]
    return ours or [a for a in appeals if not is_official(a.by or "")]


def _told(look: Look) -> Iterator[tuple[int, str, re.Match[str]]]:
    """Each answer of a body that the draft names, with where its sentence begins."""
    asked = {said.start for said in (*items(look), *demands(look))}
    for said in look.said:
        if said.is_heading or said.start in asked or said.text.endswith("?"):
            continue
        for match in _ANSWERED.finditer(said.text):
            name = bare(match["name"])
            is_one = is_official(name) and len(name.split()) > 1 and not is_of_draft(look, name)
            if is_one and not _UNSURE.search(said.text, 0, match.start()):
                yield said.start, name, match


def _thanked(look: Look) -> Iterator[tuple[int, str]]:
    """Where each body stands that is thanked for its answer or said not to have given one, and its name."""
    for said in look.said:
        for match in _THANKED.finditer(said.text):
            group = "name" if match["name"] else "silent"
            name = bare(match[group])
            if is_official(name) and len(name.split()) > 1 and not is_of_draft(look, name):
                yield said.start + match.end(group) - len(name), name


def _written_to(look: Look) -> set[str]:
    """Every body that somebody asked something by the file, or that is said to have answered or not."""
    kinds = (AppealMade, Demand, CareRequested, NoResponse, Response)
    told = (c for h in look.casefile.of_kind(*kinds) for c in h.claims)
    return {who for c in told for field in ("actor", "addressee") if (who := c.fact.stated(field))}


def strange_answerers(look: Look) -> Iterator[tuple[int, str]]:
    """Where a body stands that is said to have answered, and its name, where by the file others answered."""
    known = {by for claim in _answers(look) if (by := claim.fact.stated("actor"))}
    if not known:
        return
    told = passages(look, Response)
    for start, name, match in _told(look):
        if not any(same_body(name, by) for by in known) and name.casefold() not in told and not _is_told(look, name):  # fmt: skip
            yield start + match.end("name") - len(name), name


def strange_addressees(look: Look) -> Iterator[tuple[int, str]]:
    """Where a body stands that is thanked for an answer or said to owe one, and to which nobody wrote by the file."""
    told = _written_to(look)
    asked = (
        {one for one in told if not _STATE.match(one)} if any(map(_OFFICE.search, told)) else told
    )
    for start, name in _thanked(look) if asked else ():
        is_named = any(same_body(name, one) or same_body(one, name) for one in asked)
        if not is_named and name.casefold() not in passages(look, AppealMade, Response, NoResponse):
            yield start, name


def promises(look: Look) -> Iterator[Promise]:
    """Each promise told as an answer by one who answered something else, or granted nothing."""
    for start, name, match in _told(look):
        granted = _GRANTED.search(match["what"] or "")
        held = [c for c in _answers(look) if same_body(name, c.fact.stated("actor") or "")]
        known = [content for c in held if (content := c.fact.stated("content"))]
        if granted is None or len(known) < len(held) or not known:
            continue
        is_refused = all(c.fact.stated("favourable") == Stated.NO for c in held)
        is_other = roots(granted["deed"]).isdisjoint(roots_in(passages(look, Response)))
        if (is_refused or is_other) and not _UNSURE.search(match["what"]):
            first = start + match.start("what")
            claims = tuple(c.id for c in held)
            yield Promise(first + granted.start(), first + granted.end(), known[0], claims)


def _answers(look: Look) -> list[Claim]:
    return [c for h in look.casefile.of_kind(Response) for c in h.claims]


def _is_told(look: Look, name: str) -> bool:
    """Whether a source tells of an answer in the sentence in which it names the body."""
    sources = look.casefile.known_sources.values()
    return any(
        name.casefold() in sentence.casefold() and _TOLD.search(sentence)
        for source in sources
        for sentence in re.split(r"(?<=[.!?])\s+", source.text)
    )


def was_decided(look: Look, text: str) -> bool:
    """Whether a source tells that something was granted or refused on a day that the text names: that is an answer too."""
    days = {(w.day, w.month) for w in dates_in(text) if w.day is not None}
    decided = (t for t in sentences_then(look) if _DECIDED.search(t)) if days else ()
    return any((w.day, w.month) in days for t in decided for w in dates_in(t))
