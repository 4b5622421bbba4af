"""What a follow-up tells beside what other papers tell: what changed, what became of each demand, what is still asked."""

from dataclasses import replace

from habeas.core.bodies import same_body
from habeas.core.facts import Custody, Fact, Role
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.charge import Charge
from habeas.kinds.charge_doubted import ChargeDoubted
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.death import Death
from habeas.kinds.domestic_remedy import DomesticRemedy
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation
from habeas.kinds.procedure_step import ProcedureStep
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.bearing import Outcome, happened_on, is_refusal, refused_by
from habeas.papers.difference import Changed, Difference, Followed, difference, last_appeal
from habeas.papers.draft import Block, Paragraph, Points, Sentence, Statement
from habeas.papers.follow_up.types import is_over
from habeas.papers.outcomes import Result
from habeas.papers.parts.asking import Point, asking_each, whom
from habeas.papers.parts.asks import (
    asked_again,
    called_for,
    doubt_what_is_asked,
    still_held,
)
from habeas.papers.parts.decided import is_decision
from habeas.papers.parts.events import happened
from habeas.papers.parts.health import condition, is_past_fear
from habeas.papers.parts.replies import adds_nothing, reply
from habeas.papers.parts.trial import without_bare_convictions
from habeas.papers.parts.version import account
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_TOLD: tuple[type[Fact], ...] = (
    AccessDenied, Arrest, CareDenied, CareGiven, Charge, ChargeDoubted, Corroboration, Death, DomesticRemedy, EnforcedDisappearance,
    HealthCondition, Hearing, HungerStrike, Incommunicado, Investigation, ProcedureStep, Release, Sentencing, SolitaryConfinement, Transfer, Visit,
)  # fmt: skip
_MOST, _DECISIONS = 10, 2
_IN_VAIN, _SENTENCED = "refused_before_death", "sentenced"


def found(writing: Writing) -> Difference | None:
    """What changed since the last appeal of the one who speaks, if there was one."""
    since = last_appeal(writing.casefile, writing.organisation)
    if since is None:
        return None
    return difference(writing.casefile, organisation=writing.organisation, since=since)


def decisions(writing: Writing) -> list[Sentence]:
    """What bodies that decide cases found since, which stands in the opening and is not told again below."""
    since = found(writing)
    made = [t for t in since.news if is_decision(t.fact)] if since else []
    writing.as_news.update(i for t in made[-_DECISIONS:] for i in t.ids)
    return [happened(writing, t) for t in made[-_DECISIONS:]]


def changed_since(writing: Writing) -> list[Block]:
    """What the author saw, the replies, what else is new, what authorities said, and what stands otherwise than told."""
    since = found(writing)
    if since is None:
        return []
    news = [t for t in since.news if isinstance(t.fact, _TOLD) and not _is_elsewhere(writing, t)]
    news = [t for t in news if not is_decision(t.fact) or not writing.as_news.issuperset(t.ids)]
    news = _stays_with_their_moves(without_bare_convictions(writing, news))
    told: list[Statement] = [condition(writing, t) for t in since.observations]
    known = writing.used.copy()
    told += [
        reply(writing, t) for t in since.replies
        if _says_something(t) and not (known.issuperset(t.ids) and adds_nothing(writing, t))
    ]  # fmt: skip
    told += [_one(writing, t) for t in news[-_MOST:]]
    writing.as_news.update(i for t in news[-_MOST:] for i in t.ids)
    told += [account(writing, t) for t in since.said if _is_for_here(writing, t)]
    told += [_changed(writing, c) for c in since.changed if _is_untold(writing, c)]
    if not told and not since.replies:
        last = When.on(since.since)
        writing.lacks(whole("Nothing on file happened after the last appeal ({day}).", day=last))
    return [Paragraph(tuple(told))] if told else []


def _stays_with_their_moves(news: list[Told]) -> list[Told]:
    """A stay in hospital is told by the move to it, on the claims of both."""
    stays = {place: [t for t in news if _is_stay(t, news[place])] for place in range(len(news))}
    told_by_a_move = [t for found in stays.values() for t in found]
    return [
        replace(t, claims=tuple(dict.fromkeys((*t.claims, *(c for s in stays[n] for c in s.claims)))))
        for n, t in enumerate(news) if t not in told_by_a_move
    ]  # fmt: skip


def _is_stay(told: Told, move: Told) -> bool:
    """Whether it is no more than to be in the hospital that the person was moved to on that day."""
    if not (isinstance(told.fact, CareGiven) and isinstance(move.fact, Transfer)):
        return False
    where, to = told.fact.where, move.fact.where
    is_there = where is not None and to is not None and same_body(where, to)
    return told.fact.need == "hospital" and is_there and told.day == move.day


def _is_for_here(writing: Writing, said: Told) -> bool:
    """What an authority said of custody and courts; that it answered stands where the appeals do."""
    return not writing.is_official(said.lead) and not isinstance(said.fact, Response)


def _says_something(reply: Told) -> bool:
    """A reply of nobody, of no day and of no content is none to tell."""
    return any(reply.fact.stated(name) is not None for name in ("actor", "content", "when"))


def _is_elsewhere(writing: Writing, told: Told) -> bool:
    """An absence of care stands under health, with up to when and to whose knowledge; a fear that is past nowhere."""
    is_absence = isinstance(told.fact, CareDenied) and not is_refusal(told.fact)
    return is_absence or (isinstance(told.fact, HealthCondition) and is_past_fear(writing, told))


def _one(writing: Writing, told: Told) -> Sentence:
    return (
        condition(writing, told) if isinstance(told.fact, HungerStrike) else happened(writing, told)
    )


def _is_untold(writing: Writing, changed: Changed) -> bool:
    return isinstance(changed.held.followed.fact, _TOLD) and not writing.used.intersection(
        changed.held.claim_ids
    )


def _changed(writing: Writing, changed: Changed) -> Sentence:
    """'Was arrested on …: one source when last told, now corroborated.'"""
    used = set(writing.used)
    (told,) = once(writing.casefile, [changed.held])
    text = happened(writing, told).text.rstrip(".")
    was, now = writing.label(changed.was), writing.label(changed.now)
    said = writing.says("changed", changed.held.claim_ids, text=text, was=was, now=now)
    writing.used = used
    return said


def corrected(writing: Writing) -> list[Block]:
    """What an earlier paper told and people have settled otherwise, each with what is held instead."""
    since = found(writing)
    told: list[Statement] = [
        writing.says(
            "corrected",
            (*lost.claim_ids, *held.claim_ids),
            was=writing.tell(lost.followed.fact.line()),
            now=writing.tell(held.followed.fact.line()),
        )
        for lost, held in (since.lost if since else ())
    ]
    return [Points(tuple(told))] if told else []


def became(writing: Writing) -> list[Block]:
    """Each demand made before with what became of it: met, met in part, refused, without a step known, past."""
    since = found(writing)
    earlier = [d for d in since.demands if not d.is_new] if since else []
    told = tuple(_became(writing, d) for d in earlier)
    return [Points(told) if len(told) > 1 else Paragraph(told)] if told else []


def _became(writing: Writing, one: Followed) -> Sentence:
    """On the claims of the demand, and on those of what became of it."""
    if one.now.outcome is Outcome.SAID:
        return _said_to_be_done(writing, one)
    used, first, word = set(writing.used), one.demanded.since, _word_for(writing, one)
    refused = (
        one.now
        if word in (Outcome.REFUSED, _SENTENCED)
        else one.now.refused
        if word == _IN_VAIN
        else None
    )
    said = writing.says(
        f"became_{word}",
        (*one.demanded.first.ids, *(refused.claims if refused else ()), *one.now.claims),
        action=writing.asked(one.demanded.action),
        first=writing.day_or_undated(first),
        voice=_on_whose_word(writing, refused or one.now),
        **(_by_whom_and_when(writing, refused) if refused else {}),
        **({"died": _when(writing, one.now)} if word == _IN_VAIN else {}),
    )
    writing.used = used
    return said


def _said_to_be_done(writing: Writing, one: Followed) -> Sentence:
    """What an authority says that it did of it, as its word, which nobody else confirms."""
    used = set(writing.used)
    held = [h for h in writing.casefile.affirmed if one.now.claims and h.id in one.now.claims]
    accounts = [account(writing, told).text for told in once(writing.casefile, held)]
    said = writing.says(
        "became_said",
        (*one.demanded.first.ids, *one.now.claims),
        action=writing.asked(one.demanded.action),
        first=writing.day_or_undated(one.demanded.since),
        accounts=" ".join(accounts),
    )
    writing.used = used
    return said


def _on_whose_word(writing: Writing, became: Result) -> str:
    """'as stated by the network, ', where all that is on file of the act is another's word, and not that of who acts."""
    acts = [
        h for h in writing.casefile.affirmed if became.claims and became.claims[0] in h.claim_ids
    ]
    told = once(writing.casefile, acts)
    if not told or any(
        writing.is_own(c.attribution or "") or not c.attribution for c in told[0].claims
    ):
        return ""
    who, voice = refused_by(told[0].fact), told[0].voice
    is_its_own = who is not None and voice is not None and same_body(who, voice)
    if is_its_own or _is_acknowledged(writing, told[0]):
        return ""
    said = writing.according_to(told[0])
    return f"{said[:1].lower()}{said[1:]}"


def _is_acknowledged(writing: Writing, told: Told) -> bool:
    """Whether an authority says that it holds the person: the word is the act."""
    is_of_custody = told.fact.custody_effect is not Custody.NONE
    return is_of_custody and writing.is_word_of_authority(told.lead)


def _by_whom_and_when(writing: Writing, refused: Result) -> dict[str, str]:
    """Who refused, which need not be the one who was asked, and on which day, as far as the file says."""
    act = writing.casefile.claim(refused.claims[0])
    who = refused_by(act.fact) if act is not None else None
    by = writing.tail("refused_by", by=writing.body(who)) if who else ""
    return {"by": by, "when": _when(writing, refused)}


def _when(writing: Writing, found: Result) -> str:
    """' on 16 April 2023', the date of the act that decided, as far as the file says."""
    act = writing.casefile.claim(found.claims[0])
    when = happened_on(act.fact) if act is not None else None
    return f" {writing.at(when)}" if when else ""


def _word_for(writing: Writing, one: Followed) -> str:
    """Death comes too late for what was asked; what was so and is no longer is undone and not refused, nor is a sentence a refusal."""
    if one.now.outcome is Outcome.LAPSED and writing.casefile.in_role(Role.DEATH):
        return "too_late" if one.now.refused is None else _IN_VAIN
    if one.now.outcome is Outcome.REFUSED and one.demanded.goes_on:
        return "undone"
    act = writing.casefile.claim(one.now.claims[0]) if one.now.claims else None
    if one.now.outcome is Outcome.REFUSED and act is not None and isinstance(act.fact, Sentencing):
        return _SENTENCED
    return one.now.outcome.value


def still_asked(writing: Writing) -> list[Block]:
    """The demands that stand, the new marked as new and the repeated as repeated; what was met is asked no more."""
    since = found(writing)
    demands = [d for d in since.demands if d.is_open] if since else []
    of = whom(writing, [d.demanded for d in demands])
    points: list[Point] = [(of[d.demanded.key], _ask(writing, d)) for d in demands]
    own = [d.demanded for d in since.demands] if since else []
    doubt_what_is_asked(writing, [d.demanded for d in demands])
    last = since.since if since else None
    points += [(None, called) for called in called_for(writing, own, last)]
    if not points:
        points = [(None, held) for held in still_held(writing)]
    if not points:
        if not is_over(writing):
            writing.lacks(whole("Nothing is asked for: no demand that stands is on file."))
        return []
    return asking_each(writing, points)


def _ask(writing: Writing, one: Followed) -> Sentence:
    if one.is_new:
        action = writing.to_do(one.demanded.action)
        return writing.says("ask_new", one.demanded.first.ids, action=action)
    piece = "ask_partly" if one.now.outcome is Outcome.PARTLY else "ask_repeated"
    return asked_again(writing, one.demanded, one.now, piece)
