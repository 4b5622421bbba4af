"""What a draft asserts of the person, as the reader understands it, and which facts of a file can bear it out."""

import re
from collections.abc import Iterator

from habeas.checking.asking import asks, retells
from habeas.checking.look import Look, Said
from habeas.checking.parts import items
from habeas.core.casefile import Casefile
from habeas.core.claims import Polarity
from habeas.core.custody import Holding, custody
from habeas.core.decisions import HeldFact
from habeas.core.facts import Custody, Role, Strand
from habeas.core.values import Stated
from habeas.kinds.access_denied import AccessDenied, Visitor
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.charge import Charge
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.reading import Proposal
from habeas.standards import is_over as has_ended

_WISH = re.compile(
    r"^(?:[-*•·–|]\s*|\(?\w{1,4}[.)]\s*|\*\*|(?:first|second|third|fourth|last|final)(?:ly)?,?\s+|and\s+)*"
    r"(?:to (?!date|this day|our|my|his|her|their|the)\w+|please|that (?:M[rs]s? )?[A-Z]\w+ be|ensure|let|allow|grant|guarantee|arrange|order|provide|permit|release|carry out|put an end|immediately|take)\b"
    r"|^[^.;]{0,60}\b(?:M[rs]s? \w+|records?|file|letter) be \w+ed\b|\bit is for the [^.;]{0,60} to\b|\bwhere (?:he|she|they) can be\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"\bmade up of\b|\bis for an? (?:\w+ )?(?:investigation|inquiry|court|judge)\b|\b(?:is|are) (?:due|expected|scheduled|set|about) to\b|\bpurpose of (?:this|the)\b|\bletters? need\b|\binformation (?:about|on|as to) (?:the (?:cause|reason|origin)|why|how)\b|^to (?:see|make sure|ensure) that\b|\b(?:every|any)(?:one|body)\b[^.;]{0,40}\b(?:is|are|has|be|charged|deprived)\b", re.IGNORECASE
)  # fmt: skip
_RULE = re.compile(
    r"\b(?:article|rule|principle)s? \d.*\b(?:an?|any|every|each) (?:\w+ )?(?:person|prisoner|detainee|individual)\b"
    r"|^\W*(?:\d+\W+)?(?:article|rule|principle)s? \d[^.;]{0,140}?\b(?:gives|sets|grants|provides|allows|requires|wants|says|obliges|entitles)\b",
    re.IGNORECASE,
)
_LEFT_OPEN = re.compile(
    r"\b(?:know|known|unclear|unknown|say|see|tell|told|informed|aware|established?|ask\w*) (?:\w+ )?whether\b[^.;]*$", re.IGNORECASE
)  # fmt: skip
_SCOPE = re.compile(
    r"\b(?:as|so) far as [\w’' ]{1,40}?(?:knows?|(?:are|am|is) aware)\b|\bto (?:our|my|its|their|the (?:best of our|\w+['’]s)) knowledge\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:let|set|allow|give|release|free|drop|lift|bring) (?:him|her|them|the|all|[A-Z])"
)
_ORDERED = re.compile(r"(?:^\W*(?:\d+\W+)?|[:;–—]\s*(?:[^.;]*\band )?)$")
_CLOSED = re.compile(
    r"\b(?:closed to the public|behind closed doors|in camera|without admitting the public|without (?:hearing|seeing) (?:him|her|them)|not (?:brought|taken|present|there|in the courtroom))\b",
    re.IGNORECASE,
)
_OF_CONCERN = re.compile(r"\b(?:concern(?:s|ed)?|fears?|worr(?:y|ies|ied)) (?:for|about) (?:his|her|their) (?:health|condition|state|well-being|future|fate|safety|life|welfare|well-?being)\b|\b(?:his|her|their|whose|\w+['’]s) (?:health|condition|state|well-?being|safety) (?:\w+ly )?(?:concerns|worries|troubles|alarms) (?:us|me|our \w+)\b|\b(?:his|her|their) (?:health|condition|state|well-?being|safety) (?:is|remains) (?:\w+ ){0,4}?(?:of|a) (?:\w+ )?(?:concern|worry)\b", re.IGNORECASE)  # fmt: skip
_SHOWN = re.compile(
    r"(?:which|this|that|it|they|these|those|the (?:\w+ )?(?:bruises|wounds?|swelling|marks|findings?))(?: \w+){0,2}? (?:do(?:es)? not )?(?:shows?|proves?|means?|bears? (?:out|witness)|points? to|attests?|documents?|indicates?|suggests?|tells? of|is evidence|are evidence|is proof|are proof)\b",
    re.IGNORECASE,
)
_LAWYER_TAKEN = re.compile(
    r"\blawyer (?:(?-i:[A-Z])\w+ ){0,3}(?:since |when |who )?(?:he |she )?(?:was|is|has been) (?:arrested|detained|seized|taken)\b",
    re.IGNORECASE,
)
_OF_US = re.compile(
    r"^(?!.*\b(?:he|she|him|her|his)\b).*\b(?:I|we|us|my)\b", re.IGNORECASE | re.DOTALL
)
_BY_US = re.compile(r"^\W*(?:I|we)\b[^.;]*\b(?:I|we) (?:\w+ ){0,2}?(?:not|never|n['’]t)\b|^\W*(?:I|we) (?:\w+ ){0,2}?(?:not|never|n['’]t|nothing|none|no(?! (?:doubt|question|hesitation)))\b", re.IGNORECASE)  # fmt: skip
_NEWS_OF = re.compile(r"\bnothing of (?:his|hers|theirs|it|this)\b|\b(?:news|word|information)\b[^.;]{0,20}? (?:of|about|on|as to) (?:his|her|their|the) (?!(?:\w+ )?(?:whereabouts|fate|location|place|arrest|detention)\b)\w+", re.IGNORECASE)  # fmt: skip
"""News of how a matter stands, and not of where the person is: "no later news of his health"."""
_AWAY = re.compile(
    r"\b(?:not (?:\w+ )?(?:present|there|in (?:the )?(?:court ?)?room|in court|brought)|absent|absence|without (?:him|her|them))\b",
    re.IGNORECASE,
)
_NOT_PUBLIC = re.compile(
    r"\bnot (?:\w+ )?(?:open|public|held in public|in public)\b", re.IGNORECASE
)
_COMPANIONS = re.compile(
    r"\bwere (?:\w+ )?(?:arrested|detained|seized|taken|picked up|held|rounded up)\b[^.;]*\b(?:with|alongside|beside) (?:him|her|M[rs]s? \w+)\b[^.;]*$"
)
_AT_LIBERTY_TO = re.compile(
    r"\b(?:is|was|are|were|be|been) (?:also |quite |always )?free to (?!go\b|leave\b|walk\b|return\b)\w+",
    re.IGNORECASE,
)
"""What somebody may do: "was free to write to him"."""
_NOT_WHOLLY_FREE = re.compile(r"\bnot (?:(?:wholly|fully|entirely|quite|really|altogether|truly) )free\b|\bnot (?:\w+ )?free (?:in (?:every|all|any)|of|from|to|altogether|in the full)\b", re.IGNORECASE)  # fmt: skip
_TO_BE_DONE = re.compile(
    r"\W*(?:and )?to (?:let|have|allow|permit|see|arrange|order|enable|give|grant|admit|bring|make|provide)\b"
)
_DOCTOR = re.compile(r"\b(?:doctor|physician|specialist)s?\b", re.IGNORECASE)
_OF_CARE = re.compile(r"\b(?:operations?|surger(?:y|ies)|treatments?|medication)\b (?:\w+ ){0,2}(?:been |was |were )(?:refused|denied)", re.IGNORECASE)  # fmt: skip
_OF_ITS_REACH = re.compile(r"\b(?:day|date|time|cause|author|origin)s? of the (?:finding|bruises|injur\w+|examination)s? (?:\w+ )?(?:was|is|were|are) (?:not|un)|\b(?:shows?|bears? out|proves?|tells?(?: of)?) (?:an? |the )?\w+,? (?:and|but|,) not\b", re.IGNORECASE)  # fmt: skip
"""What is said of how far a finding goes, which takes nothing of it back."""
_OF_RELEASE = re.compile(r"\b(?:refus|den(?:y|ie)|reject|turn(?:ed|s) down|dismiss)\w* (?:(?:him|her|them|his|her|the|an?|any|request|application|petition|for) )*(?:(?:early|conditional|provisional) )?(?:release|parole|bail|pardon|leave)\b", re.IGNORECASE)  # fmt: skip
_OF_THINGS = re.compile(r"\b(?:notebooks?|computers?|laptops?|(?:tele|mobile )?phones?|papers|documents?|recorders?|books|files|manuscripts?|letters|money|passports?|belongings|things|devices?|equipment|disks?|cameras?|archives?|diar(?:y|ies)|drives?)\b[^.;,]{0,40}? (?:was|were|had been|have been|has been|being) (?:\w+ )?(?:taken|seized|confiscated|carried|removed|picked up)\b", re.IGNORECASE)  # fmt: skip
"""What was taken is a thing, and nobody was arrested."""
_OURS = (Strand.APPEALS, Strand.LAW_AND_PERSON)
_NOT_SO = re.compile(
    r"\bthe right to\b|\bno trial\b|\bconsiders?\b|\bwhether\b|\bden(?:y|ies|ied) the (?:account|allegation|report|claim)|\b(?:article|rule|principle)s? \d|\bnot (?:yet )?been (?:tried|convicted|charged|heard|found guilty|sentenced)\b|\bseen by (?:an?|any|her|his|their) \w+|\bthe public (?:was|were|is)\b|\bfrom which the public\b|\bis not to be\b|\benjoys?\b|\bseen freedom\b|^please\b|\bis for an?\b|\b(?:never|not) (?:even )?heard of\b|\b(?:never|not|nor) (?:\w+ )?forg[eo]t\w*|\bwe (?:have not seen|know of no|have no)\b|\b(?:as|so) far as (?:we|I) (?:know|are aware)\b",
    re.IGNORECASE,
)
_DOUBTFUL = (AccessDenied, EnforcedDisappearance, FairTrialBreach, Hearing, Incommunicado)
_ELSEWHERE = (Role.STATED_LENGTH, Role.CARE_ASKED)
_CANNOT = re.compile(r"\b(?:no longer|cannot|can ?not|could not|unable)\b", re.IGNORECASE)
_NO_LONGER = re.compile(
    r"\b(?:no longer|any ?more|n['’]\w+ plus|ne \w+ plus|ya no|больше не|уже не)\b", re.IGNORECASE
)


_OF_A_PART = re.compile(r"\bacquitt\w+\b[^.;]{0,40}? (?:of|on) (?:one|two|some|part|the (?:first|second|third|other|main|lesser|graver|\w+ charge|\w+ count)|another)\b|\bon (?:one|the (?:first|second|third|other|main)) (?:charge|count)\b[^.;]*\bacquitt\w+", re.IGNORECASE)  # fmt: skip
"""Who is acquitted of a part is not let go by it."""


def assertions(look: Look) -> tuple[Proposal, ...]:
    """What the draft says happened to the person. What we ask, promise or invoke is not among it, nor a length.

    Requests for care are appeals by another name; quotations and titles are held against the sources themselves.
    """
    return look.once("assertions", lambda: tuple(_assertions(look)))


def _assertions(look: Look) -> Iterator[Proposal]:
    for proposal in look.reading.proposals:
        fact = proposal.fact
        if fact.strand in _OURS or fact.role in _ELSEWHERE:
            continue
        if look.is_cited(proposal.start, proposal.end):
            continue
        if isinstance(fact, _DOUBTFUL) and _OF_US.search(proposal.quote):
            continue
        if _BY_US.search(proposal.quote):
            continue
        if isinstance(fact, _DOUBTFUL) and _is_doubtful(look, proposal):
            continue
        if isinstance(fact, Incommunicado) and _NEWS_OF.search(proposal.quote):
            continue
        if isinstance(fact, AccessDenied) and _OF_CARE.search(proposal.quote):
            continue
        if isinstance(fact, Corroboration) and _OF_ITS_REACH.search(proposal.quote):
            continue
        if isinstance(fact, CareDenied) and _OF_RELEASE.search(proposal.quote):
            continue
        if isinstance(fact, Arrest) and _OF_THINGS.search(proposal.quote):
            continue
        if isinstance(fact, Release) and _OF_A_PART.search(look.flat[slice(*look.sentence_at(proposal.start))]):  # fmt: skip
            continue
        if isinstance(fact, Mistreatment) and _is_a_request(look, proposal):
            continue
        if isinstance(fact, FairTrialBreach) and _is_of_an_arrest(proposal):
            continue
        if isinstance(fact, HealthCondition) and (
            _OF_CONCERN.search(proposal.quote) or _SHOWN.match(proposal.quote)
        ):
            continue
        if isinstance(fact, CareGiven) and _is_of_a_transfer(look, proposal):
            continue
        if isinstance(fact, CareGiven) and _is_of_a_finding(look, proposal):
            continue
        if isinstance(fact, Release) and (
            any(p.search(proposal.quote) for p in (_AT_LIBERTY_TO, _NOT_WHOLLY_FREE))
            or _is_of_companions(look, proposal)
        ):
            continue
        if _is_of_the_person(look, proposal) and not _is_wished(look, proposal):
            yield proposal


def _is_of_companions(look: Look, proposal: Proposal) -> bool:
    """Whether it goes on of those who were taken with the person: "were arrested with him and let go the next day"."""
    said = look.said_at(proposal.start)
    before = "" if said is None else said.text[: max(0, proposal.start - said.start)]
    return _COMPANIONS.search(before) is not None


def _is_doubtful(look: Look, proposal: Proposal) -> bool:
    """Whether the words do not tell it for sure; what tells so is known of English only."""
    is_english = look.language == "en"
    return not is_english or _NOT_SO.search(look.flat, proposal.start, proposal.end) is not None


def _is_a_request(look: Look, proposal: Proposal) -> bool:
    """Whether the same words are those of a request: that it "was made" was done to nobody."""
    is_bare = proposal.fact.stated("method") == "made" and " made to " not in proposal.quote
    return is_bare or any(
        isinstance(other.fact, CareRequested | AppealMade)
        and (other.start, other.end) == (proposal.start, proposal.end)
        for other in look.reading.proposals
    )


def _is_wished(look: Look, proposal: Proposal) -> bool:
    """Whether it is asked for, in an item that begins with what is to be done, or said of everyone."""
    said = look.said_at(proposal.start)
    if _GENERAL.search(proposal.quote) or said in items(look):
        return True
    if said is not None and _TO_BE_DONE.match(proposal.quote):
        before = said.text[: max(0, proposal.start - said.start)]
        if asks(before) is not None and not retells(before):
            return True
    if said is not None and (
        _RULE.search(said.text) or _is_left_open(said, proposal) or _is_an_order(said, proposal)
    ):
        return True
    return said is not None and _WISH.search(said.text) is not None


def _is_an_order(said: Said, proposal: Proposal) -> bool:
    """Whether it is said to somebody that it be done: "let her go", at the start or after a colon."""
    before = said.text[: max(0, proposal.start - said.start)]
    return _ORDERED.search(before) is not None and _ORDER.match(proposal.quote) is not None


def _is_left_open(said: Said, proposal: Proposal) -> bool:
    """Whether it stands behind "whether", or is something that the author only does not know to have happened."""
    before = said.text[: max(0, proposal.start - said.start)]
    is_denied = proposal.polarity is Polarity.DENIED or proposal.fact.stated("step") == "not_opened"
    return bool(
        _LEFT_OPEN.search(f"{before}{proposal.quote}")
        or (is_denied and _SCOPE.search(before))
        or (isinstance(proposal.fact, AccessDenied | Visit) and _SCOPE.match(proposal.quote))
    )


def _is_of_an_arrest(proposal: Proposal) -> bool:
    """Whether it tells of the arrest of a lawyer, and of no lawyer kept from anybody."""
    return _LAWYER_TAKEN.search(proposal.quote) is not None


def _is_of_a_transfer(look: Look, proposal: Proposal) -> bool:
    """Whether it is the move to a house that the file has as a move."""
    moved_to = (h.followed.fact.stated("where") for h in look.casefile.of_kind(Transfer))
    return any(where and where in proposal.quote for where in moved_to)


def _is_of_a_finding(look: Look, proposal: Proposal) -> bool:
    """Whether who saw the person that day came to look, and found something."""
    when = proposal.fact.occurred
    findings = look.casefile.in_role(Role.FINDING)
    if any(w in proposal.quote for h in findings if (w := h.followed.fact.stated("actor"))):
        return True
    days = [h.followed.when for h in findings]
    return when is not None and any(day is not None and day.may_equal(when) for day in days)


def _is_of_the_person(look: Look, proposal: Proposal) -> bool:
    if not proposal.persons:
        return True
    start, end = look.sentence_at(proposal.start)
    if any(form in look.flat[start:end] for form in _forms(look.person_names)):
        return True
    if not any(_is_named_by(look, person, end) for person in proposal.persons):
        return True
    ours = {word.casefold() for name in look.person_names for word in name.split()}
    return any(ours & {w.casefold() for w in person.split()} for person in proposal.persons)


def _forms(names: tuple[str, ...]) -> Iterator[str]:
    """The names, and the last ones with a title before them."""
    yield from names
    yield from (f"{title} {n.split()[-1]}" for n in names for title in ("Mr", "Ms", "Mrs"))


def _is_named_by(look: Look, person: str, end: int) -> bool:
    """Whether the draft has named that person by then: "him" is nobody who comes only later."""
    return person.split()[-1] in look.flat[:end]


def facts_like(casefile: Casefile, proposal: Proposal) -> tuple[HeldFact, ...]:
    """The facts of the file, affirmed or denied, that are of the kind asserted; a doctor kept out is care denied."""
    is_doctor = isinstance(proposal.fact, CareDenied) and _DOCTOR.search(proposal.quote)
    kept_out = casefile.of_kind(AccessDenied) if is_doctor else ()
    of_doctors = tuple(
        h for h in kept_out if h.followed.fact.stated("to_whom") == Visitor.DOCTOR.value
    )
    return (*casefile.of_kind(type(proposal.fact)), *of_doctors)


def is_borne_out_by_custody(casefile: Casefile, proposal: Proposal) -> bool:
    """Being taken and being held are told of each other: "detained" can mean both."""
    if not isinstance(proposal.fact, Arrest | Detention):
        return False
    return bool(custody(casefile).spells) or any(
        h.followed.fact.custody_effect is not Custody.NONE for h in casefile.affirmed
    )


def is_borne_out_by_hearing(casefile: Casefile, proposal: Proposal) -> bool:
    """Whether what the draft tells of a trial is what the file has of a hearing: closed, or without the person."""
    fact = proposal.fact
    hearings = [h.followed.fact for h in casefile.affirmed]
    told = {
        guarantee
        for hearing in hearings
        if isinstance(hearing, Hearing)
        for guarantee, is_so in (
            (Guarantee.PUBLIC_HEARING, hearing.public is Stated.NO),
            (Guarantee.PRESENCE, hearing.presence is Presence.ABSENT),
        )
        if is_so
    }
    if isinstance(fact, Hearing):
        return Guarantee.PUBLIC_HEARING in told and bool(_NOT_PUBLIC.search(proposal.quote))
    return isinstance(fact, FairTrialBreach) and (
        fact.guarantee in told
        or (bool(told) and bool(_CLOSED.search(proposal.quote)))
        or (Guarantee.PRESENCE in told and bool(_AWAY.search(proposal.quote)))
    )


def is_lost(casefile: Casefile, proposal: Proposal) -> bool:
    """Whether it tells of an illness as of what somebody can no longer do, as the file does of one."""
    if not isinstance(proposal.fact, HealthCondition) or proposal.polarity is not Polarity.DENIED:
        return False
    told = (c.fact.stated("condition") or "" for h in casefile.of_kind(HealthCondition) for c in h.claims)  # fmt: skip
    return _CANNOT.search(proposal.quote) is not None and any(map(_CANNOT.search, told))


def is_only_suspected(casefile: Casefile) -> bool:
    """Whether every charge on file is a suspicion, and no charge yet."""
    facts = [c.fact for h in casefile.of_kind(Charge) if h.followed.is_affirmed for c in h.claims]
    return bool(facts) and all(isinstance(fact, Charge) and fact.is_suspicion for fact in facts)


def is_over(casefile: Casefile, proposal: Proposal) -> bool:
    """Whether a draft says that something is no longer so, of somebody released that they are held, and it is over."""
    if proposal.polarity is not Polarity.DENIED:
        return False
    if isinstance(proposal.fact, Detention):
        return custody(casefile).holding is Holding.NOT_HELD
    if isinstance(proposal.fact, Charge) and is_only_suspected(casefile):
        return True
    told = [h for h in casefile.of_kind(type(proposal.fact)) if h.followed.is_affirmed]
    return bool(_NO_LONGER.search(proposal.quote)) and any(has_ended(casefile, h) for h in told)
