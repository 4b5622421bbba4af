"""A statement that says of a matter what no source says, and the file the contrary."""

import re
from collections.abc import Iterator
from dataclasses import fields

from habeas.checking.checks.office_unsupported import offices_in
from habeas.checking.counts.at_what_hour import other_figures
from habeas.checking.counts.measures import other_measures
from habeas.checking.counts.swaps import swaps
from habeas.checking.days.dates import dates_in
from habeas.checking.days.letters_answered import is_told_as_silent, told_as_answered
from habeas.checking.finding import Finding
from habeas.checking.law import trials
from habeas.checking.law.articles import articles
from habeas.checking.law.suspected import told_as_charged
from habeas.checking.law.verdicts import verdicts
from habeas.checking.look import Look
from habeas.checking.opposites import opposites
from habeas.checking.opposites.on_file import has_in_words
from habeas.checking.people.answers import denied_answers, promises, was_decided
from habeas.checking.telling.bodyparts import other_injuries, other_parts
from habeas.checking.telling.statements import assertions, is_borne_out_by_hearing
from habeas.core.appeals import Appeal
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact, Strand
from habeas.core.prose import Label, Phrase, whole
from habeas.core.silence import silence
from habeas.core.values import Choice, Stated
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.hearing import Presence
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence

CODE = "contradicts-file"
EXAMPLE = (
    "The hearing was open to the public.",
    "The hearing was closed to the public.",
)
_ANSWERED = re.compile(
    r"\b(?:(?:government|authorit\w+|minist\w+|prosecutor\w*|president|service|department|directorate|general)(?: (?:of|for|the|[A-Z]\w+)){0,4} (?:has |have |had )?(?:since )?(?:answered|replied|responded|reacted|written back|wrote back|got back)|(?:answered|replied|wrote back|written back)\b(?= (?:to (?:us|our)|us))|(?:reply|answer|response) (?:has |have |had )?(?:arrived|came|come|reached|been received|was received)|heard back|wrote to us in (?:answer|reply|response)|thank \w+[^.;]{0,60}? for (?:the|your|its|their|his|her) (?:\w+ )?(?:answer|reply|response)|(?:in|by) (?:its|their|his|her|a) (?:written |official )?(?:reply|answer|response)|(?:received|got|had|obtained) (?:an?|the) (?:\w+ )?(?:reply|answer|response))\b",
    re.IGNORECASE,
)
_CARED_FOR = re.compile(
    r"\b(?:doctor|surgeon|specialist|physician|dentist|\w+ologist) (?:has |had |have )?(?:since |now |finally |at last )?(?:examined|treated|seen|saw|attended to|operated on) (?:him|her|them|M[rs]s?\b)|\b(?:has|have|had|was|is|were)(?: \w+)? (?:received|been given|given|got|receiving|getting|been provided with|had) (?:all |the |full |proper |adequate |regular |good |necessary |medical |this |that )*(?:care|treatment|medical attention|medical help|medicines?)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:not|no|never|nobody|without|if|whether|says?|said|claims?|according|denied|until|any|that of|by the \w+['’]s word)\b",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"\b(?:not|no|never|without|nor|if|unless|until|nobody|none|neither)\b", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b(?:to the (?:press|media|newspapers?|journalists?)|carried by|published (?:by|in)|printed in|quoted (?:by|in))\b", re.IGNORECASE
)  # fmt: skip
_NOT_EXCLUSIVE = ("status", "stage", "means", "step", "guarantee", "to_whom")
_PASS = (Strand.APPEALS, Strand.LAW_AND_PERSON, Strand.HEALTH)


def _of_trials(look: Look) -> Iterator[Finding]:
    """What a draft has otherwise of terms, presence, offences, articles and verdicts."""
    of_trials = (
        trials.terms,
        trials.presence,
        trials.offences,
        articles,
        told_as_charged,
        verdicts,
    )
    for one in (one for tell in of_trials for one in tell(look)):
        yield look.finding(
            CODE, one.start, one.end, one.said, suggestion=one.suggestion, claims=one.claims
        )


def find(look: Look) -> Iterator[Finding]:
    """Each such statement, with what the file has."""
    yield from _answers(look)
    yield from _cared_for(look)
    yield from _of_trials(look)
    told = tuple(t for t in opposites(look) if not is_told_as_silent(look, t.start))
    for turned in told:
        yield look.finding(CODE, turned.start, turned.end, turned.said, claims=turned.claims)
    for denied in denied_answers(look):
        if not is_told_as_silent(look, denied.start) and not any(
            t.start < denied.end and denied.start < t.end for t in told
        ):
            words = whole("The file has {known} in this.", known=repr(denied.known))
            yield look.finding(CODE, denied.start, denied.end, words, claims=denied.claims)
    for measure in other_measures(look):
        start, end = measure.start, measure.end
        yield look.finding(CODE, start, end, measure.said, suggestion=measure.suggestion)
    for answered in told_as_answered(look):
        if not any(t.start < answered.end and answered.start < t.end for t in told):
            words = whole("The file has {known} in this.", known=repr(answered.known))
            yield look.finding(CODE, answered.start, answered.end, words)
    for figure in other_figures(look):
        words = whole("The file has {known} in this.", known=repr(figure.known))
        yield look.finding(CODE, figure.start, figure.end, words, suggestion=figure.known)
    offices = [(g.start, g.end) for g in offices_in(look.text, look.person_names)]
    for swap in swaps(look):
        if any(start < swap.end and swap.start < end for start, end in offices):
            continue
        words = whole("The file has {known} in this.", known=repr(swap.known))
        yield look.finding(CODE, swap.start, swap.end, words, suggestion=swap.known)
    for promise in promises(look):
        words = whole("The file has {known} in this.", known=repr(promise.known))
        yield look.finding(CODE, promise.start, promise.end, words, claims=promise.claims)
    for part in (*other_parts(look), *other_injuries(look)):
        said = whole("No source on file tells of this.")
        yield look.finding(CODE, part.start, part.end, said, suggestion=part.known, claims=part.claims)  # fmt: skip
    for proposal in assertions(look):
        fact = proposal.fact
        if fact.strand in _PASS or proposal.attribution:
            continue
        if is_borne_out_by_hearing(look.casefile, proposal):
            continue
        held = look.casefile.of_kind(type(fact))
        for name, stated, known in _other(fact, held):
            if stated is Presence.ABSENT and (
                known is Presence.ABSENT_THROUGH_ILLNESS or _was_sentenced_in_absence(look)
            ):
                continue
            if has_in_words(look, proposal.quote):
                continue
            words = _message(fact, name, stated, known)
            claims = tuple(i for h in held for i in h.claim_ids)
            yield look.finding(CODE, proposal.start, proposal.end, words, claims=claims)


def _answers(look: Look) -> Iterator[Finding]:
    """An answer told of where by the file nobody has answered."""
    clock = silence(look.casefile)
    if not clock.unanswered or look.casefile.of_kind(Response):
        return
    claims = tuple(i for a in clock.unanswered for i in a.claims)
    words = whole("By the file nobody has answered.")
    for said in look.said:
        match = _ANSWERED.search(said.text)
        if (
            match is not None
            and not _NO_ANSWER.search(said.text)
            and not _ELSEWHERE.search(said.text)
            and not said.is_heading
            and not said.text.endswith("?")
            and not _is_before(said.text, clock.appeals)
            and not was_decided(look, said.text)
        ):
            start = said.start + match.start()
            yield look.finding(CODE, start, start + len(match[0]), words, claims=claims)


def _is_before(text: str, appeals: tuple[Appeal, ...]) -> bool:
    """Whether it tells of a day before anybody had asked."""
    first = min((a.on for a in appeals), default=None)
    days = (w.when.latest for w in dates_in(text) if w.when is not None)
    return first is not None and any(day is not None and day < first for day in days)


def _cared_for(look: Look) -> Iterator[Finding]:
    """Care told of as given where the file has it as not given."""
    denied = [h for h in look.casefile.of_kind(CareDenied) if h.followed.is_affirmed]
    if not denied or look.casefile.of_kind(CareGiven):
        return
    claims = tuple(i for h in denied for i in h.claim_ids)
    for said in look.said:
        match = _CARED_FOR.search(said.text)
        if match is not None and not _UNSURE.search(said.text) and not said.is_heading:
            start = said.start + match.start()
            words = whole("By the file care that was needed was not given.")
            yield look.finding(CODE, start, start + len(match[0]), words, claims=claims)


def _was_sentenced_in_absence(look: Look) -> bool:
    held = look.casefile.of_kind(Sentence)
    return any(c.fact.stated("in_absence") == Stated.YES.value for h in held for c in h.claims)


def _other(fact: Fact, held: tuple[HeldFact, ...]) -> Iterator[tuple[str, Choice, Choice]]:
    """The choices that every fact on file which states them, of the same day where it is told, states otherwise."""
    alike = [h for h in held if _may_be_one(fact, h)]
    for field in fields(fact):
        stated = getattr(fact, field.name)
        if not isinstance(stated, Choice) or stated is Stated.NOT_KNOWN or field.name in _NOT_EXCLUSIVE:  # fmt: skip
            continue
        known = [
            v for h in alike for c in h.claims if (v := getattr(c.fact, field.name)) is not None
        ]
        if known and stated not in known:
            yield field.name, stated, known[0]


def _may_be_one(fact: Fact, held: HeldFact) -> bool:
    when = held.followed.when
    return fact.occurred is None or when is None or when.may_equal(fact.occurred)


def _message(fact: Fact, name: str, stated: Choice, known: Choice) -> Phrase:
    words = "{kind} ({field}): the file has “{known}”, not “{stated}”."
    field = Label(name.replace("_", " "))
    return whole(words, kind=Label(fact.label), field=field, known=known, stated=stated)
