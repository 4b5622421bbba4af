"""What is asked: demands on file, the repeated ones marked, and those that the standards call for."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.death import Death
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.hearing import Stage
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.kinds.visit import Visit
from habeas.papers.asked_thing import day_of
from habeas.papers.bearing import Matter, Outcome, speaks_of
from habeas.papers.demands import Demanded, askerless
from habeas.papers.draft import Block, Sentence
from habeas.papers.outcomes import Result, demands_and_outcomes
from habeas.papers.parts.asking import Point, asking_each, whom
from habeas.papers.parts.law import cited, doubt_from_memory
from habeas.papers.writing import Writing
from habeas.standards import Engagement, acknowledgements, engaged, is_over

_MOST = 6
_UNTIL_TRIAL = re.compile(
    r"\b(?:until|till|pending|awaiting|before|up to|during|jusqu['’](?:à|au)|en attendant|hasta|a la espera de|до)"
    r" (?:(?:the|her|his|their|a|any|son|leur|le|su|el|del|un) )?(?:(?:start|beginning|end|outcome|conclusion) of (?:the|her|his|their) )?"
    r"(?:trial|procès|juicio|суда)\b",
    re.IGNORECASE,
)
_OF_FATE = re.compile(r"\b(acknowledg|whereabouts|where\b|fate\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _CalledFor:
    """An ask that a standard calls for where a fact engages it and no demand on file is about it."""

    piece: str
    about: Callable[[str], object]
    fact: type[Fact]
    provisions: tuple[tuple[str, str], ...]
    outlives_custody: bool = True
    most: int = 2


_CALLED_FOR = (
    _CalledFor(
        "ask_fate", _OF_FATE.search, EnforcedDisappearance, (("ced", "18"), ("disappearance_declaration", "10")),
        outlives_custody=False,
    ),
    _CalledFor(
        "ask_care", lambda asked: speaks_of(Matter.CARE, asked) or speaks_of(Matter.HOSPITAL, asked),
        CareDenied, (("iccpr", "10(1)"), ("icescr", "12"), ("mandela_rules", "24"), ("mandela_rules", "27")),
        outlives_custody=False,
    ),
    _CalledFor(
        "ask_investigation", lambda asked: speaks_of(Matter.INQUIRY, asked),
        Mistreatment, (("cat", "12"), ("iccpr", "7"), ("mandela_rules", "57")),
    ),
    _CalledFor(
        "ask_death", re.compile(r"\bautopsy|\b(investigat|inquir)\w*\b.*\b(death|died|dying)", re.IGNORECASE).search,
        Death, (("iccpr", "6"), ("mandela_rules", "71"), ("minnesota_protocol", "17")),
        most=3,
    ),
)  # fmt: skip


def asks(writing: Writing, piece: str = "asks", others: str = "") -> list[Block]:
    """The demands, under each body of which they are asked, with the words that lead to them."""
    results = {
        d.key: (d, r) for d, r in demands_and_outcomes(writing.casefile, writing.organisation)
    }
    own = [one for one, _ in results.values()]
    stands = _standing(writing, results.values())[:_MOST]
    of = whom(writing, stands)
    doubt_what_is_asked(writing, stands)
    points: list[Point] = [
        (of[one.key], _point(writing, one, results[one.key][1])) for one in stands
    ]
    points += [(None, called) for called in called_for(writing, own)]
    if not points:
        writing.lacks(whole("Nothing is asked for: no demand that stands is on file."))
        return []
    _doubt_what_is_acknowledged(writing, stands)
    _doubt_what_is_granted(writing)
    return asking_each(writing, points, piece, others)


def doubt_what_is_asked(writing: Writing, own: Sequence[Demanded]) -> None:
    """What was asked up to a trial that is over, and what is on file without whoever asked for it."""
    till_trial = [one for one in own if _UNTIL_TRIAL.search(one.action)]
    judged = [
        h for h in writing.casefile.affirmed
        if isinstance(h.followed.fact, Sentencing) or h.followed.fact.stated("stage") == Stage.VERDICT
    ]  # fmt: skip
    if till_trial and judged:
        words = "This is asked for up to the trial, and a court has judged since; ask anew for what stands: {asked}."
        writing.lacks(
            whole(words, asked="; ".join(one.action for one in till_trial)),
            tuple(i for h in judged for i in h.claim_ids),
        )
    unknown = askerless(writing.casefile, writing.organisation)
    if unknown:
        words = "Demands on file of which nobody is said to be the author are asked by nobody here; say whose they are: {asked}."
        asked = "; ".join(h.followed.fact.stated("action") or "" for h in unknown)
        writing.lacks(whole(words, asked=asked), tuple(i for h in unknown for i in h.claim_ids))


def bodies_asked(writing: Writing) -> tuple[str, ...]:
    """Those to whom the paper goes, and whomever else it asks for something."""
    found = demands_and_outcomes(writing.casefile, writing.organisation)
    of = whom(writing, [one for one, became in found if became.is_open][:_MOST])
    bodies = list(writing.goes_to)
    for asked in of.values():
        if asked and not any(same_body(asked, body) for body in bodies):
            bodies.append(asked)
    return tuple(bodies)


def _doubt_what_is_granted(writing: Writing) -> None:
    """A favourable answer may have met what is asked."""
    favourable = [r for r in writing.clock.responses if r.favourable]
    if favourable:
        writing.lacks(
            whole(
                "A favourable answer of {day} is on file; take out the demands that it meets.",
                day=When.on(favourable[-1].on),
            ),
            favourable[-1].claims,
        )


def _standing(writing: Writing, found: Collection[tuple[Demanded, Result]]) -> list[Demanded]:
    """Without what was met or is past; what is left out is said to the caseworker, on what shows it."""
    past = [(one, became) for one, became in found if not became.is_open]
    if past:
        words = "What was met, or is past since custody ended, is asked no more; see that it is so: {asked}."
        shown = tuple(i for _, became in past for i in became.claims)
        writing.lacks(whole(words, asked="; ".join(one.action for one, _ in past)), shown)
    return [one for one, became in found if became.is_open]


def _doubt_what_is_acknowledged(writing: Writing, own: Sequence[Demanded]) -> None:
    """Whoever asks where somebody is, after an authority said so, is not taken for one who knows the case."""
    found = acknowledgements(writing.casefile)
    if found and any(_OF_FATE.search(one.action) for one in own):
        words = (
            "An authority has said that it holds the person; take out the demands that this meets."
        )
        writing.lacks(whole(words), tuple(i for h in found for i in h.claim_ids))


def _point(writing: Writing, one: Demanded, became: Result) -> Sentence:
    if one.since is not None and one.since >= writing.as_of:
        return writing.says("ask", one.first.ids, action=writing.to_do(one.action))
    return asked_again(writing, one, became)


def asked_again(
    writing: Writing,
    one: Demanded,
    became: Result,
    piece: str = "ask_repeated",
) -> Sentence:
    """What was asked before, marked as repeated; what was so and is no longer is to be restored."""
    if one.goes_on and became.outcome is Outcome.REFUSED:
        piece = "ask_undone"
    elif became.outcome is Outcome.SAID:
        piece = "ask_said"
    if one.since is None:
        piece = "ask_before"
    first = writing.day_or_undated(one.since)
    is_undone = piece == "ask_undone"
    action = writing.asked(one.action) if is_undone else writing.to_do(one.action)
    return writing.says(piece, one.first.ids, action=action, first=first)


def called_for(
    writing: Writing, own: Sequence[Demanded], last: date | None = None
) -> list[Sentence]:
    """What a standard calls for where the facts engage it and no demand is about it; of custody only while it lasts.

    With the day of the last paper each is marked as new or as repeated.
    """
    is_out = custody(writing.casefile).holding is Holding.NOT_HELD
    found = engaged(writing.casefile)
    asked = " ".join(one.action for one in own)
    told: list[Sentence] = []
    for wanted in (w for w in _CALLED_FOR if w.outlives_custody or not is_out):
        facts = _facts(writing, wanted)
        rules = _rules(wanted, found)[: wanted.most]
        if facts and rules and not wanted.about(asked):
            claims = tuple(dict.fromkeys(i for h in facts for i in h.claim_ids))
            named: str = writing.language.joined([cited(writing, [rule]) for rule in rules])
            if last is not None:
                is_again = _was_asked(writing, wanted, last)
                named = writing.piece("called_again" if is_again else "called_new", rule=named)
            told.append(writing.says(wanted.piece, claims, rule=named))
            if is_out:
                doubt_from_memory(writing, rules)
    return told


def _facts(writing: Writing, wanted: _CalledFor) -> list[HeldFact]:
    """The facts that engage it and go on."""
    facts = [
        h for h in writing.casefile.affirmed
        if isinstance(h.followed.fact, wanted.fact) and not is_over(writing.casefile, h)
    ]  # fmt: skip
    if wanted.fact is EnforcedDisappearance:
        return [h for h in facts if _is_still_missing(writing, h)]
    return facts


def _was_asked(writing: Writing, wanted: _CalledFor, last: date) -> bool:
    """Whether an appeal or a request for care of one's own, up to that day, was about it."""
    for claim in (c for held in writing.casefile.affirmed for c in held.claims):
        fact, day = claim.fact, day_of(writing.casefile, claim)
        is_own = writing.is_own(fact.stated("actor")) and day is not None and day <= last
        if is_own and isinstance(fact, AppealMade) and wanted.about(fact.purpose or ""):
            return True
        if is_own and isinstance(fact, CareRequested) and wanted.about(f"care: {fact.need}"):
            return True
    return False


def still_held(writing: Writing) -> list[Sentence]:
    """What is asked for whoever is still held where all that was asked is met: an account, and care that goes on."""
    clock = custody(writing.casefile)
    if clock.holding is not Holding.HELD:
        return []
    return [writing.says("ask_account", clock.claims)]


def _is_still_missing(writing: Writing, held: HeldFact) -> bool:
    """Whether it goes on, no authority has said since that it holds the person, and nobody has seen the person."""
    when = held.followed.when
    goes_on = when is None or when.is_open
    return goes_on and not (acknowledgements(writing.casefile) or writing.casefile.of_kind(Visit))


def _rules(wanted: _CalledFor, found: Sequence[Engagement]) -> list[Engagement]:
    return [
        e for key, number in wanted.provisions for e in found
        if e.instrument.key == key and e.provision.number == number
    ]  # fmt: skip
