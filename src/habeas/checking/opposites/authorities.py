"""What authorities did or said, told the other way round: answered or silent, admitted or denied."""

import re
from collections.abc import Iterator

from habeas.checking.checks.official_version_omitted import official_claims
from habeas.checking.days.dates import dates_in
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, words
from habeas.checking.opposites.units import Unit, days_of
from habeas.checking.passages import names_of_authors, same
from habeas.checking.people.answers import is_one_that_waits_for, was_decided
from habeas.core.appeals import Appeal
from habeas.core.bodies import is_official
from habeas.core.claims import Claim
from habeas.core.prose import whole
from habeas.core.silence import silence
from habeas.core.values import Stated
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.response import Response

_BODY = r"(?:government|authorit(?:y|ies)|minist(?:ry|er|ers)|prosecutor(?: general)?|president|service|department|directorate|committee|prison|officials?|administration|police|state|you|they|it)"
_REPLY = r"(?:answers?|repl(?:y|ies)|responses?|reaction|acknowledge?ments?)"
_WRITERS = r"union|league|network|federation|society|committee for|assembly|congress|courier"
_ANSWERED = words(
    rf"{_BODY}\b(?:(?!\bto (?:the press|the media|answer|reply)\b)[^.;]){{0,50}}?\b(?:answer(?:ed|s)|repli(?:ed|es)|respond(?:ed|s)|reacted|wr(?:ote|itten|ite) back|got back|came back|answering|replying)",
    r"(?:have|has|did) (?:not |n['’]t |never )?(?:\w+ )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?)",
    rf"(?:had|has|have) (?:(?:an?|its|the|his|her|their|our) )?(?:\w+ )?{_REPLY}",
    rf"{_REPLY}\b[^.;]{{0,40}}?\b(?:arrived|came|come|reached|received|given|sent|followed|prompt|quick|swift|dated|in hand|forthcoming|made|coming|on file|before us|lies)",
    rf"(?:receiv(?:ed|es)|got|gets|obtained|dr(?:ew|awn)|brought|met with|elicited|earned|produced|with|thank\w*|welcomed?|its|by) (?:\w+ ){{0,4}}?{_REPLY}",
    r"(?:letter|appeal|call|communication|petition)s?\b[^.;]{0,40}?\b(?:was|were|has been|have been|been|is) (?:\w+ )?(?:answered|acknowledged|replied to|responded to)",
    r"heard (?:back )?from|heard back|written back|wr(?:ote|ite) back",
    rf"{_BODY}\b(?: of \w+)*(?: \w+){{0,4}}? (?:promised|pledged|undertook|assured (?:us|the (?:{_WRITERS}))|gave (?:us|the (?:{_WRITERS})) (?:its|his|her|their) word|(?:told|informed|notified) (?:us|the (?:{_WRITERS})))",
)
_WHAT_IT_SAID = re.compile(r"(?<=ed) (?:\w+ ){0,3}?(?:that|to) .*|(?<=word) that .*", re.IGNORECASE)
_SILENT = words(
    rf"unanswered|ignor(?:ed|es|ing)|silen(?:ce|t)|unheeded|deaf ears?|shelved|brushed aside|never heard back|in a drawer|in vain|unacknowledged|(?:awaits?|waiting|waits|wait) (?:\w+ )?(?:for )?(?:an? |its |the |any )?{_REPLY}|owes? (?:\w+ )?(?:an? |the )?{_REPLY}|into the void|(?:did|do|does) (?:not |n['’]t )(?:\w+ )?(?:answer|reply|respond|react|acknowledge)|(?:has|have|had) (?:not |n['’]t )(?:\w+ )?(?:answered|replied|responded|reacted|acknowledged)|{_REPLY} (?:is|are) (?:\w+ )?(?:outstanding|awaited|overdue|missing)"
)
_REACTED = r"(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|react(?:ed)?|wr(?:itten|ite) back)"
_BY_NONE = words(
    rf"(?:no (?:\w+ )?{_BODY}|(?:none|neither|not one|not a single one) of the (?:\w+ )?{_BODY}|no ?body|no one) (?:has|have) (?:ever |yet |so far |once )?(?:answered|replied|responded|reacted|written back)",
    r"(?:has|have) never (?:been answered|had an answer|received an? (?:answer|reply|response))",
    rf"(?:the )?(?:government|authorities|state|ministries)(?: of \w+)? (?:(?:has|have) never|never) (?:once )?{_REACTED}",
    rf"(?:the )?(?:government|authorities|state|ministries)(?: of \w+)? (?:(?:has|have) not|(?:did|do|does) not|(?:has|have|did|do|does)n['’]t) (?:\w+ )?{_REACTED}(?: to (?:us|them|any of (?:them|the \w+|our \w+)|either of (?:them|the \w+|our \w+)|(?:our|the) (?:letters|calls|appeals)))? (?:at all|once|even once)",
    rf"(?:the )?(?:government|authorities|state|ministries)(?: of \w+)? (?:(?:has|have) not|(?:did|do|does) not|(?:has|have|did|do|does)n['’]t) (?:\w+ )?{_REACTED} to (?:any|either|a single one) of (?:them|the \w+|our \w+|these \w+)",
    rf"(?:no|not (?:an?|one)|without an?y?) (?:\w+ )?{_REPLY} (?:\w+ ){{0,3}}?(?:from|of|by) (?:any|a single) (?:\w+ )?{_BODY}",
    rf"(?:not an?|not a single|not one) (?:\w+ )?{_BODY} (?:has|have|had) (?:ever |yet |so far |once )?{_REACTED}",
)
_REFUSED = words(
    rf"{_REPLY} (?:\w+ )?(?:was|is|came as) (?:\w+ )?(?:an? )?(?:\w+ )?(?:refusal|no\b|negative|rejection)|{_BODY}\b[^.;]{{0,30}}? (?:rejected|turned down|refused|dismissed|declined) (?:the|our|its|this|that|their) (?:\w+['’]s )?(?:request|appeal|letter|call|demand|petition)|(?:letter|appeal|request|call|petition) (?:was|has been) (?:rejected|turned down|refused|declined|dismissed)"
)
_ANSWERED_THAT = re.compile(r"\b(?:answered|replied|responded|answers|replies) that\b")
_NONE = re.compile(r"(?!)")
_WAITED = re.compile(
    r"\b(?:due|expect\w*|owed?|appreciat\w+|grateful|want\w*|need\w*|deserv\w+|would|yours|to the press|to the media|newspapers?|journalists|carried by|published|printed|quoted|the answer (?:is|to)|in answer|oral|questions?|not everything)\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\b(?:until|by|as of|before|had (?:not|still|never)|at first|initially|for (?:\w+ )?(?:days|weeks)|weeks later|meanwhile)\b", re.IGNORECASE)  # fmt: skip
_ALL = re.compile(r"\b(?:all|any|every|either|both|neither|letters|calls|appeals)\b")
_OURS = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)
_ADMITS = r"(?:acknowledg(?:ed|es|ing)|admit(?:s|ted|ting)?|conced(?:ed|es|ing)|confirm(?:ed|s|ing)?|accept(?:ed|s|ing)?|own(?:ed|s) up|agree[sd]?|grant(?:s|ed) that|recogni[sz](?:ed|es)|confess(?:ed|es)|(?:does|do|did|has|have) not (?:\w+ )?(?:den(?:y|ied)|disput(?:ed?|es)|contest(?:ed)?|challeng(?:ed?|es))|makes? no secret)"
_NO_ADMITS = r"den(?:y|ies|ied|ying|ial)|disput(?:es|ed)|reject(?:s|ed)|contest(?:s|ed)|refut(?:es|ed)|contradict(?:s|ed)|dismiss(?:es|ed)"
_DEED = r"(?:beat\w*|kick\w*|drag\w*|mistreat\w*|ill-treat\w*|tortur\w*|violence|abus\w*|hurt|struck|hit|assault\w*|blows)"
_EATING = r"(?:hunger|strike|fast\w*|food|eat\w*|meals)"
_GRAVE = r"(?:health|condition|state|he|she|M[rs]s? [A-Z][\w’'-]+) (?:was|is|had|has|were)(?: \w+)? (?:grave|gravely ill|ill|serious|critical|poor|bad|worse\w*|unwell|sick|weak|failing|deteriorat\w+|alarming|dangerous)"
_PRONOUN = r"(?:(?:to |up to )?(?:it|this|that(?=[.,;]|$)|as much|so much|these (?:acts|facts)|the (?:account|allegation|beating|fact|facts|charge))\b)"
_NO_COMPLAINT = re.compile(r"\b(?:made|had|received|lodged|filed|submitted|there were) no (?:\w+ )?complaints?\b", re.IGNORECASE)  # fmt: skip
_COMPLAINED = words(
    rf"{_BODY}\b[^.;]{{0,60}}?\b(?:(?:had|has|have|did) (?:\w+ )?complain(?:ed)?|(?:made|lodged|filed|raised|received|had|of) (?:\w+ )?complaints)"
)
_TOLD = r"(?:(?:had |was |were |has |been )+(?:\w+ )?(?:notified|informed|told|advised|made aware|given notice)|(?:had |has )?(?:received|got|had|registered|taken note of) (?!no\b)(?:\w+ )?(?:notice|notification|word))"
_HOLDS = words(rf"police\b[^.;]{{0,50}}?\b{_ADMITS}\b[^.;]{{0,30}}?\b(?:hold\w*|held|had (?:him|her)|ha(?:s|ve) (?:him|her)|detain\w*|arrest\w*|custody|took|taken|in their (?:\w+ )?(?:cells?|hands|keeping|building|station)|with them)")  # fmt: skip


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    yield from _answers(look)
    yield from _granted(look)
    for kind, deed in ((Mistreatment, _DEED), (HungerStrike, _EATING)):
        claims = [c for c in official_claims(look, frozenset({kind})) if not c.is_affirmed]
        yield from _admissions(claims, deed)
    well = [c for c in official_claims(look, frozenset({HealthCondition})) if c.is_affirmed]
    yield from _admissions(well, _GRAVE)
    silent = [c for c in look.casefile.known_claims if _NO_COMPLAINT.search(c.anchors[0].quote if c.anchors else "")]  # fmt: skip
    yield Matter(is_so=False, claims=silent, so=_COMPLAINED)
    hidden = [c for c in look.casefile.known_claims if isinstance(c.fact, EnforcedDisappearance) and "police" in (c.anchors[0].quote.casefold() if c.anchors else "")]  # fmt: skip
    yield Matter(
        is_so=False, claims=hidden, so=_HOLDS, is_left=lambda unit: bool(dates_in(unit.text))
    )


def _answers(look: Look) -> Iterator[Matter]:
    clock = silence(look.casefile)
    appeals = claims_of(look, AppealMade)
    named = [c for c in claims_of(look, Response) if c.fact.stated("actor")]
    if clock.unanswered and not named:
        yield Matter(
            is_so=False, claims=appeals, so=_ANSWERED, not_so=_SILENT,
            is_left=lambda unit: _WAITED.search(_WHAT_IT_SAID.sub("", unit.text)) is not None or _is_no_answer(look, unit) or was_decided(look, unit.text),
            said=whole("By the file nobody has answered."),
        )  # fmt: skip
    writers = {a.by for a in clock.appeals}
    yield Matter(
        is_so=True, claims=named, so=_ANSWERED, not_so=_BY_NONE,
        is_left=lambda unit: bool(_THEN.search(unit.text)) or not _is_by_none(unit, writers),
    )  # fmt: skip
    answered = [a for a in clock.appeals if a.answer is not None and a.answer.by]
    if answered and named:
        is_all = not any(a.is_open for a in clock.appeals)
        yield Matter(
            is_so=True, claims=named, so=_ANSWERED, not_so=_SILENT,
            is_left=lambda unit: _is_of_another(look, unit, answered, is_all=is_all),
        )  # fmt: skip


def _is_no_answer(look: Look, unit: Unit) -> bool:
    """Whether it was before anybody had asked, or is what a body said by the file, told as its answer to the question."""
    first = min((a.on for a in silence(look.casefile).appeals), default=None)
    if first is not None and any(day < first for day in days_of(look, unit)):
        return True
    if not _ANSWERED_THAT.search(unit.text):
        return False
    told = {c.attribution for c in look.casefile.known_claims if c.attribution}
    return any(is_official(one) and same(one) in same(unit.text) for one in told)


def _granted(look: Look) -> Iterator[Matter]:
    """An answer that met what was asked, told as a refusal."""
    answers = claims_of(look, Response)
    favourable = [c for c in answers if c.fact.stated("favourable") == Stated.YES]
    refused = [c for c in answers if c.fact.stated("favourable") == Stated.NO]
    yield Matter(
        is_so=True, claims=() if refused else favourable, so=_NONE, not_so=_REFUSED,
        is_left=lambda unit: bool(_THEN.search(unit.text) or dates_in(unit.text)),
    )  # fmt: skip


def _is_by_none(unit: Unit, writers: set[str | None]) -> bool:
    """Whether it says of all authorities that none answered; to us, where only one has written."""
    is_of_ours = _OURS.search(unit.text) is not None
    return _BY_NONE.search(unit.text) is not None and (len(writers) == 1 or not is_of_ours)


def _is_of_another(look: Look, unit: Unit, answered: list[Appeal], *, is_all: bool) -> bool:
    """Whether a silence told of is that of another letter, or one of before the answer."""
    if _WAITED.search(unit.text) or _THEN.search(unit.text):
        return True
    named_in = (unit.text,) if _ALL.search(unit.text) else (unit.text, unit.said.text)
    if any(is_one_that_waits_for(look, text, unit.said) for text in named_in):
        return True
    days = days_of(look, unit)
    if any(a.on < d < a.answer.on for a in answered if a.answer for d in days):
        return True
    is_named = any(d == a.on for a in answered for d in days)
    if not is_all and not is_named:
        return _ALL.search(unit.text) is None or "Congress" in unit.said.text
    is_by_one = any(a.by and same(a.by) in names_of_authors(look) for a in answered)
    return bool(_OURS.search(unit.text)) and not (is_named or is_by_one)


def _admissions(claims: list[Claim], deed: str) -> Iterator[Matter]:
    """What the authorities deny, told as admitted."""
    so = words(
        rf"{_BODY}\b[^.;]{{0,40}}?\b{_ADMITS}\b[^.;]{{0,50}}?\b{deed}",
        rf"{_BODY}\b[^.;]{{0,40}}?\b{_TOLD}\b[^.;]{{0,20}}?\b{deed}",
        rf"{_BODY}\b[^.;]{{0,40}}?\b{_ADMITS}\b[^.;]{{0,40}}?\b(?:had|has|was|were|been) (?:\w+ )?(?:notified|informed|given notice)",
        rf"{_BODY}\b[^.;]{{0,40}}?\b{_ADMITS}(?: of| to)? {_PRONOUN}",
        rf"(?!(?:you|they|it)\b){_BODY} (?:\w+ )?{_ADMITS}(?: (?:the same|the next|that) day| at once| at the time| later| itself| on \d+ \w+| in \w+| that (?:s?he|they) (?:was|were|is|are|had|has|did))?(?=\W*$)",
        rf"(?:it|this|that|which|what (?:s?he|M[rs]s?) \w+) (?:is|was|has been|had been) (?:\w+ )?(?:admitted|conceded|acknowledged|confirmed|accepted|not (?:denied|disputed|contested)) by (?:the )?(?:\w+ )?{_BODY}",
        rf"{deed}\b[^.;]{{0,30}}?\b(?:is|was|has been|are) (?:\w+ )?(?:admitted|conceded|acknowledged|not (?:denied|disputed)) by",
    )
    yield Matter(is_so=False, claims=claims, so=so, not_so=words(rf"{_BODY}\b[^.;]{{0,40}}?\b(?:{_NO_ADMITS})"), about=words(deed))  # fmt: skip
