"""A statement about what happened to the person that no fact of the file bears out."""

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date

from habeas.checking.about import is_of_this_case, is_stated
from habeas.checking.checks.custody_status import status
from habeas.checking.days.dates import carried, dates_in
from habeas.checking.days.turns import leaves_for_another
from habeas.checking.finding import Finding, Severity
from habeas.checking.law.trials import terms
from habeas.checking.look import Look, Said
from habeas.checking.passages import sentences_then
from habeas.checking.people.companions import is_of_companions
from habeas.checking.telling.novel import novel
from habeas.checking.telling.seen_by import is_in_a_source
from habeas.checking.telling.statements import (
    assertions,
    facts_like,
    is_borne_out_by_custody,
    is_borne_out_by_hearing,
    is_lost,
    is_over,
)
from habeas.core.claims import Polarity
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Fact
from habeas.core.prose import Label, Phrase, say, whole
from habeas.core.values import Duration
from habeas.core.when import When
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.affiliation_role import AffiliationRole
from habeas.kinds.arrest import Arrest
from habeas.kinds.death import Death
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.reading import Proposal
from habeas.reading.en.durations import DURATION, duration

CODE = "statement-unsupported"
_OF_A_TERM = "contradicts-file"
EXAMPLE = (
    "She began a hunger strike.",
    "Only what the file bears out.",
)
UNTOLD = whole("No source on file tells of this.")
_IN_WORDS: tuple[tuple[type[Fact], re.Pattern[str]], ...] = (
    (SolitaryConfinement, re.compile(r"\b(?:in|into|to) (?:a |the )?(?:punishment|isolation|disciplinary|solitary|segregation) (?:cell|block|unit|ward)\b", re.IGNORECASE)),
    (HungerStrike, re.compile(r"\b(?:on (?:a )?hunger strike|hunger-striking|(?:has|had|is|began|started) (?:been )?refus\w+ (?:all )?(?:food|meals|to eat))\b", re.IGNORECASE)),
    (Incommunicado, re.compile(r"\b(?:incommunicado|cut off from the outside world)\b", re.IGNORECASE)),
    (Sentence, re.compile(r"\b(?:was|been|were|has) (?:\w+ )?(?:sentenced|convicted|condemned|found guilty)\b", re.IGNORECASE)),
    (Death, re.compile(r"\b(?:died|passed away) in (?:custody|prison|detention|hospital|the colony)\b", re.IGNORECASE)),
)  # fmt: skip
_APPEALED = re.compile(r"\b(?:courts?|judges?|tribunal)\b[^.;]{0,40}?\b(?:upheld|dismissed|rejected|granted|allowed|heard|threw out|turned down|considered) (?:\w+ )?(?:his|her|the|an|this|that|their) (?:\w+ )?appeal\b|\bappeal (?:was|has been|had been|is) (?:\w+ )?(?:upheld|dismissed|rejected|granted|allowed|thrown out|pending|heard)\b|\bappeal(?:ed|s)? against (?:the|his|her|this|that) (?:sentence|conviction|verdict|judge?ment|ruling|order)\b|\b(?:won|lost) (?:his|her|their|the|an) appeal\b|\bon appeal\b|\b(?:lodged|filed|brought) an appeal (?:with|to|at|in|before|against)\b[^.;]{0,30}?\b(?:court|sentence|verdict|judge?ment)\b", re.IGNORECASE)  # fmt: skip
_OF_NO_KIND = (
    re.compile(r"\b(?:homes?|houses?|flats?|apartments?|offices?|rooms?|studio) (?:was|were|has been|have been|had been|being) (?:\w+ )?(?:search|raid|ransack|turned over|burn)\w*|\b(?:search|raid|ransack)ed (?:his|her|their) (?:\w+ )?(?:homes?|houses?|flats?|apartments?|offices?)", re.IGNORECASE),
    re.compile(r"\b(?:tr(?:y|ied|ies|ying) to|attempt\w* to|threat\w* to) (?:take (?:his|her|their) (?:own )?li(?:fe|ves)|kill (?:him|her|them)sel\w+|hang (?:him|her|them)sel\w+)|\b(?:suicide attempts?|attempted suicide|cut (?:his|her|their) (?:own )?wrists?|self-harm\w*|(?:took|taken|end(?:ed|ing)) (?:his|her|their) (?:own )?life|(?:killed|hanged) (?:him|her)self|(?:commit\w*|died by|death by|(?:his|her) (?:own )?)\s?suicide)", re.IGNORECASE),
    re.compile(r"\b(?:his|her|their|[A-Z]\w+['’]s) (?:\w+ )?(?:lawyers?|counsel|brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|parents|colleagues?|relatives|friends|neighbours|children) (?:was|were|has been|have been|had been) (?:\w+ ){0,2}?(?:questioned|interrogated|summoned|threatened|dismissed|fined|followed|beaten|searched|fired|sacked|expelled)\b", re.IGNORECASE),
    re.compile(r"\b(?:raped|sexually (?:abused|assaulted|harassed)|electric(?:al)? shocks?|waterboard\w*|force-?fed|fed (?:by force|by tube|against (?:his|her|their) will|through a tube)|(?:forcibly|forcefully) fed)\b", re.IGNORECASE),
    _APPEALED,
    re.compile(r"\blost (?:the |his |her |all |most of )*(?:sight|eyesight|vision|hearing|speech|memory|consciousness|use)\b|\bloss of (?:sight|vision|hearing|consciousness)\b|\b(?:gone|went|going|is|become|became) (?:\w+ )?(?:blind|deaf|paralysed)\b|\bmiscarri\w+|\bamputat\w+", re.IGNORECASE),
    re.compile(r"\bset (?:an?|the|his|their|two|police|guard)? ?(?:\w+ )?dogs? on\b|\bdogs? (?:was|were) set on\b|\b(?:burned|burnt) (?:him|her) with\b|\b(?:pulled|torn) out (?:his|her) (?:hair|nails|teeth)\b", re.IGNORECASE),
    re.compile(r"(?<!nearly )(?<!almost )\b(?:killed|murdered|assassinated|executed|put to death|(?:beaten|tortured|starved) to death)\b", re.IGNORECASE),
)  # fmt: skip
_AHEAD = re.compile(r"\b(?:not|never|no|if|should|must|(?-i:may)|might|could|threat\w*|threaten\w*|fear\w*|risk|rules?|article|principle|prohibit\w*|others?|another)\b", re.IGNORECASE)  # fmt: skip
_OTHERS = re.compile(
    r"\b(?:lawyers?|counsel|brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|parents|colleagues?|relatives|witnesses)"
    r" (?:was|were|has been|have been) (?:\w+ )?(?:arrested|detained|jailed|imprisoned)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\bdenies\b[^.;]*\band (?:\w+ )?(?:says?|said|describ\w+|maintains?|states?|calls?)\b|\bnot (?:yet )?been (?:set aside|overturned|quashed|reviewed)\b|\b(?:until|till|before|(?:for|in|during) (?:the|his|her) first)\b[^.;]*\b(?:charged?|charges)\b|\b(?:not|no)\b[^.;]{0,30}\bcharged?\b[^.;]*\b(?:until|till|before)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed)\b(?! (?:access|visits?|care|entry|bail|him|her|them|a|an|any|medical)\b)", re.IGNORECASE)  # fmt: skip
_UNTRIED = re.compile(r"\bwithout (?:ever |yet )?(?:having been|being) (?:\w+ )?(?:tried|convicted|judged|sentenced)\b|\bwithout (?:an? |any |ever )*(?:\w+ )?(?:trial|conviction|verdict|judg[e]?ment|sentence)\b", re.IGNORECASE)  # fmt: skip
_UNJUDGED = re.compile(
    r"\b(?:not|never|no|nobody|n['’]a|pas|jamais|aucun\w*|ningún|nunca|не)\b[^.;]{0,40}?\b(?:convict\w+|sentenced|found guilty|condemned|coupable|condamn\w+|condenad\w+|осужд\w+)\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(DURATION, re.IGNORECASE)
_DAY_ALONE = re.compile(r"\bon the \d{1,2}(?:st|nd|rd|th)\b")
"""A day of the month told of before, which the reader takes for the day told of before."""
_DECIDED = re.compile(r"\b(?:grant\w*|order\w*|decid\w+|rul\w+|sign\w+)\b", re.IGNORECASE)
_FREES = re.compile(r"\b(?:parole\w*|releas\w+|bail\w*|pardon\w*|fre(?:e|ed))\b", re.IGNORECASE)
_LED = re.compile(r"\b(?:taken|brought|sent|led|driven|put|placed)\b", re.IGNORECASE)
_BY_ANOTHER: tuple[tuple[type[Fact], type[Fact], re.Pattern[str]], ...] = (
    (Mistreatment, HungerStrike, re.compile(r"\b(?:without|taken no|eaten no|takes no|accept\w* no) (?:any )?(?:food|eating|meals)\b", re.IGNORECASE)),
    (Transfer, Arrest, re.compile(r"\b(?:took|taken) (?:(?:him|her) )?(?:away )?from\b(?!.*\b(?:to|prison|colony|cent(?:re|er)|cell|hospital)\b)", re.IGNORECASE)),
    (Transfer, Detention, re.compile(r"\bto house arrest\b", re.IGNORECASE)),
    (Sentence, Detention, re.compile(r"\b(?:orders?|ordered|decrees?|warrants?|resolutions?)\b[^.;]{0,40}?\b(?:hold|held|detain\w*|detention|keep|kept)\b", re.IGNORECASE)),
    (FairTrialBreach, Incommunicado, re.compile(r"\b(?:no|without|any) (?:\w+ )?(?:contact|word)\b", re.IGNORECASE)),
    (EnforcedDisappearance, Incommunicado, re.compile(r"\bwhereabouts\b|\bwhere (?:he|she|they) (?:was|were|is|are|had been)\b", re.IGNORECASE)),
)  # fmt: skip
"""What is read as one kind of fact and may be told of another that the file has."""
_TURNS = {
    Custody.BEGINS: (Custody.BEGINS, Custody.HELD),
    Custody.ENDS: (Custody.ENDS,),
}


def find(look: Look) -> Iterator[Finding]:
    """Each statement with no fact of its kind under it, or whose figure differs from the file's."""
    known = carried(look).days
    for proposal in assertions(look):
        like = facts_like(look.casefile, proposal)
        same = [h for h in like if h.followed.polarity is proposal.polarity]
        if is_of_companions(look, proposal):
            continue
        if _is_of_others(look, proposal):
            yield _nothing(look, proposal)
            continue
        if isinstance(proposal.fact, Release) and leaves_for_another(look.casefile, proposal.quote):
            continue
        if is_over(look.casefile, proposal) or _is_unjudged(look, proposal.start, proposal.end):
            continue
        if not is_stated(look, proposal):
            continue
        if not same and any(is_so(look, proposal) for is_so in (_is_a_move_on_file, _is_denied_on_file, _is_of_a_denied_holding)):  # fmt: skip
            continue
        if _is_borne_out_otherwise(look, proposal, is_new=not like, is_other=not same):
            continue
        if not like and is_in_a_source(look, proposal):
            continue
        if not like:
            yield _nothing(look, proposal)
        elif not same and (_is_said_beside(look, proposal) or is_lost(look.casefile, proposal)):
            continue
        elif not same:
            yield _other_way_round(look, proposal, like)
        else:
            yield from _figures(look, proposal)
            yield from _other_day(look, proposal, known)
    yield from _overlooked(look)
    yield from _of_no_kind(look)
    for words in novel(look):
        if not _is_unjudged(look, words.start, words.end):
            yield look.finding(CODE, words.start, words.end, UNTOLD, severity=Severity.WARNING)


def _is_said_beside(look: Look, proposal: Proposal) -> bool:
    """Whether it is denied only by a neighbour: "denies that and says that he is well", "has not been set aside"."""
    said = look.said_at(proposal.start)
    before = "" if said is None else said.text[: proposal.end - said.start]
    return proposal.polarity is Polarity.DENIED and _BESIDE.search(before) is not None


def _is_denied_on_file(look: Look, proposal: Proposal) -> bool:
    """Whether it is told as what somebody denies, and a source on file has somebody deny something."""
    said = look.said_at(proposal.start)
    before = "" if said is None else said.text[: proposal.end - said.start]
    denials = (_DENIES.search(s.text) for s in look.casefile.known_sources.values())
    return _DENIES.search(before) is not None and any(denials)


def _is_of_a_denied_holding(look: Look, proposal: Proposal) -> bool:
    """Whether it tells that an authority would not say that it held the person, as the file has it."""
    holdings = look.casefile.of_kind(Detention, Arrest)
    is_denied = any(not h.followed.is_affirmed for h in holdings)
    return isinstance(proposal.fact, EnforcedDisappearance) and is_denied


def _is_of_others(look: Look, proposal: Proposal) -> bool:
    """Whether it is said of people close to the person, of whom no source says it."""
    match = _OTHERS.search(proposal.quote)
    if match is None or _is_a_calling(look, match[0].split()[0]):
        return False
    return not any(_OTHERS.search(s.text) for s in look.casefile.known_sources.values())


def _is_a_calling(look: Look, word: str) -> bool:
    """Whether the person is one: "the human rights lawyer" may be nobody else."""
    held = (h.followed.fact.stated("office") or "" for h in look.casefile.of_kind(AffiliationRole))
    return any(word.casefold().removesuffix("s") in office.casefold() for office in held)


def _is_a_move_on_file(look: Look, proposal: Proposal) -> bool:
    """Whether who was "turned away" or "sent back" was moved, as the file has it, and refused nothing."""
    return isinstance(proposal.fact, AccessDenied) and any(
        (other.start, other.end) == (proposal.start, proposal.end)
        and isinstance(other.fact, Transfer | Release)
        and look.casefile.of_kind(type(other.fact))
        for other in look.reading.proposals
    )


def _is_borne_out_otherwise(
    look: Look, proposal: Proposal, *, is_new: bool, is_other: bool
) -> bool:
    """Whether facts of another kind bear it out, or a hearing told the other way round."""
    if is_new and any(
        isinstance(proposal.fact, told)
        and look.casefile.of_kind(held)
        and words.search(proposal.quote)
        for told, held, words in _BY_ANOTHER
    ):
        return True
    if is_new and (_is_led_to_where_held(look, proposal) or _is_without_trial(look, proposal)):
        return True
    is_held = is_new or (is_other and proposal.polarity is Polarity.AFFIRMED)
    return (is_held and is_borne_out_by_custody(look.casefile, proposal)) or (
        is_other and is_borne_out_by_hearing(look.casefile, proposal)
    )


def _is_led_to_where_held(look: Look, proposal: Proposal) -> bool:
    """Whether it tells that the person was brought to where the file has them held: no move between two places."""
    fact = proposal.fact
    if not isinstance(fact, Transfer) or fact.origin or not _LED.search(proposal.quote):
        return False
    places = (h.followed.fact.stated("where") for h in look.casefile.of_kind(Detention))
    return any(place and place in (fact.where or "") for place in places)


def _is_without_trial(look: Look, proposal: Proposal) -> bool:
    """Whether it tells of somebody whom no court has judged, by the file, that they had no trial."""
    is_told = isinstance(proposal.fact, FairTrialBreach) and _UNTRIED.search(proposal.quote)
    return bool(is_told) and status(look.casefile) == "untried"


def _is_unjudged(look: Look, start: int, end: int) -> bool:
    """Whether it tells of somebody whom no court has judged, by the file, that no court has convicted them."""
    first, _ = look.sentence_at(start)
    is_told = _UNJUDGED.search(look.flat, first, end) is not None
    return is_told and status(look.casefile) == "untried"


def _overlooked(look: Look) -> Iterator[Finding]:
    """Words that name a grave matter in ways that the reader has no rule for."""
    read = {type(a.fact) for a in assertions(look)}
    for kind, pattern in _IN_WORDS:
        if kind in read or look.casefile.of_kind(kind):
            continue
        if kind is Sentence and status(look.casefile):
            continue
        for said in look.said:
            match = pattern.search(said.text)
            if match is not None and _is_told(look, said):
                start = said.start + match.start()
                words = whole("{kind}: the file has nothing under it.", kind=Label(kind.label))
                yield look.finding(CODE, start, start + len(match[0]), words)


def _is_told(look: Look, said: Said) -> bool:
    return _is_told_of(said) and is_of_this_case(look, said)


def _is_told_of(said: Said) -> bool:
    """Whether it tells something as so."""
    is_open = said.is_heading or said.text.endswith("?")
    return not is_open and _AHEAD.search(said.text) is None


def _of_no_kind(look: Look) -> Iterator[Finding]:
    """Words for a grave matter that no kind of fact holds, and that no source on file tells of."""
    for pattern in _OF_NO_KIND:
        found = [(said, match) for said in look.said if (match := pattern.search(said.text))]
        if not found or _is_in_a_source(look, pattern):
            continue
        for said, match in found:
            is_told = _is_told(look, said) or (pattern is _APPEALED and _is_told_of(said))
            if is_told and not _is_by_kin(said, match):
                start = said.start + match.start()
                yield look.finding(CODE, start, start + len(match[0]), UNTOLD)


def _is_in_a_source(look: Look, pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(s.text) for s in look.casefile.known_sources.values())


def _is_by_kin(said: Said, match: re.Match[str]) -> bool:
    """Whether a relative tells it of the person: "the sister says that her sister was beaten"."""
    kin = match[0].split()[1] if len(match[0].split()) > 1 else ""
    return re.search(rf"\b{re.escape(kin)}\b[^.;]*\bthat\b", said.text[: match.start()]) is not None


def _other_way_round(look: Look, proposal: Proposal, like: tuple[HeldFact, ...]) -> Finding:
    """What the draft tells as not so and the file as so, or the other way round."""
    kind = Label(proposal.fact.label)
    said = whole("{kind}: the file has this only as denied.", kind=kind)
    if proposal.polarity is Polarity.DENIED:
        said = whole("{kind}: the file tells this as so, and the draft as not so.", kind=kind)
    ids = tuple(i for h in like for i in h.claim_ids)
    return look.finding(CODE, proposal.start, proposal.end, said, severity=Severity.WARNING, claims=ids)  # fmt: skip


def _nothing(look: Look, proposal: Proposal) -> Finding:
    kind = type(proposal.fact)
    waiting = [c for c in look.casefile.proposals if isinstance(c.fact, kind)]
    name = Label(kind.label)
    if waiting:
        said = whole("{kind}: the file only proposes it: review the proposal.", kind=name)
    else:
        said = whole("{kind}: the file has nothing under it.", kind=name)
    return look.finding(
        CODE,
        proposal.start,
        proposal.end,
        said,
        severity=Severity.WARNING if waiting else Severity.ERROR,
        claims=tuple(c.id for c in waiting),
    )


def _figures(look: Look, proposal: Proposal) -> Iterator[Finding]:
    """A length of time that differs from every one that the file states in the same place, but terms that are told alone."""
    if any(t.start < proposal.end and proposal.start < t.end for t in terms(look)):
        return
    for field in fields(proposal.fact):
        stated = getattr(proposal.fact, field.name)
        if not isinstance(stated, Duration):
            continue
        held = facts_like(look.casefile, proposal)
        known = [
            v for h in held for c in h.claims if (v := getattr(c.fact, field.name)) is not None
        ]
        if known and stated not in known and not _is_written(look, proposal, known):
            yield look.finding(
                _OF_A_TERM if isinstance(proposal.fact, Sentence) else CODE,
                proposal.start,
                proposal.end,
                whole(
                    "{kind}: the file has {known}, not {stated}.",
                    kind=Label(proposal.fact.label),
                    known=known[0],
                    stated=stated,
                ),
                suggestion=say(known[0]),
                claims=tuple(i for h in held for i in h.claim_ids),
            )


def _is_written(look: Look, proposal: Proposal, known: list[Duration]) -> bool:
    """Whether the passage has the file's own figure, in figures or in words."""
    passage = look.flat[proposal.start : proposal.end]
    return any(duration(m[0]) in known for m in _LENGTH.finditer(passage))


def _other_day(look: Look, proposal: Proposal, known: frozenset[date]) -> Iterator[Finding]:
    """Custody begun or ended on a day on which the file has something else, and this on other days.

    A day that the file has nowhere is found as such, not here.
    """
    when, effect = proposal.fact.occurred, proposal.fact.custody_effect
    day = when.day if when is not None else None
    if when is None or day is None or day not in known or effect not in _TURNS:
        return
    if _DAY_ALONE.search(proposal.quote):
        return
    turns = [h for h in look.casefile.facts if h.followed.fact.custody_effect in _TURNS[effect]]
    dates = [w for h in turns if (w := h.followed.when) is not None]
    beside = _days_beside(look, proposal)
    if any(w.may_equal(d) for w in dates for d in beside) or _is_decision(look, proposal, when):
        return
    if dates and not any(w.may_equal(when) for w in dates):
        said = _not_on(Label(proposal.fact.label), when, sorted(set(dates)))
        yield look.finding(
            CODE,
            proposal.start,
            proposal.end,
            said,
            claims=tuple(i for h in turns for i in h.claim_ids),
        )


def _days_beside(look: Look, proposal: Proposal) -> Iterator[When]:
    """The days of the sentence: a decision and what came of it, or two turns, may stand side by side in it."""
    start, end = look.sentence_at(proposal.start)
    day = proposal.fact.occurred.day if proposal.fact.occurred is not None else None
    for written in dates_in(look.flat[start:end]):
        year = written.year or (day.year if day is not None else None)
        if (when := replace(written, year=year).when) is not None:
            yield when


def _is_decision(look: Look, proposal: Proposal, when: When) -> bool:
    """Whether it tells of the decision to free, which a source has on that day."""
    return _DECIDED.search(proposal.quote) is not None and any(
        _FREES.search(text)
        and any(w.when is not None and w.when.may_equal(when) for w in dates_in(text))
        for text in sentences_then(look)
    )


def _not_on(kind: Label, day: When, others: list[When]) -> Phrase:
    if len(others) == 1:
        words = "{kind}: not on {day} by the file, which has {other}."
        return whole(words, kind=kind, day=day, other=others[0])
    words = "{kind}: not on {day} by the file, which has {other} and other days."
    return whole(words, kind=kind, day=day, other=others[0])
