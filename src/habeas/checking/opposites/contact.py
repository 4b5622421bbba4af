"""Contact and inquiry told the other way round: visits allowed or refused, an investigation opened or not, where the person is."""

import re
from collections.abc import Iterator
from datetime import date
from functools import partial

from habeas.checking.days.dates import dates_in
from habeas.checking.days.months import MONTHS
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, first_day, own_claims, stating, words
from habeas.checking.opposites.units import Unit, days_of
from habeas.checking.telling.voices import sentence_before
from habeas.core.claims import Claim
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.arrest import Arrest
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation
from habeas.kinds.sentence import Sentence
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.standards import is_over

_FAMILY = r"(?:famil(?:y|ies)|relatives|relations|sisters?|brothers?|mother|father|parents|wife|husband|son|daughter|children|kin|loved ones|her people|his people)"
_LAWYER = r"(?:lawyers?|counsel|advocate|attorney|solicitor|barrister)"
_SEES = r"(?:sees?|(?<!her )(?<!his )(?<!their )(?<!the )(?<!last )(?<!a )visits?|meets?|comes?|goes|is (?:\w+ )?(?:seeing|visiting|allowed|permitted|let|able|free)|are (?:\w+ )?(?:seeing|visiting|allowed|permitted|let|able|free)|(?:may|can) (?:\w+ )?(?:visit|see|come|call|go)|has (?:\w+ )?(?:seen|visited|been (?:\w+ )?(?:allowed|permitted|let|able|admitted))|have (?:\w+ )?(?:seen|visited|been (?:\w+ )?(?:allowed|permitted|let|able|admitted))|visited|saw|is welcome|are welcome)"
_ALLOWED = r"(?:are|is|were|was|have been|has been|being|go on|goes on|going on|continue[sd]?|take place|takes place|took place|resumed|restored|allowed|permitted|granted|regular|possible)"
_ASKED = re.compile(r"\b(?:say|says|said|according|told|tells|when|then|last)\b", re.IGNORECASE)
_INQUIRY = words(
    r"(?:investigat(?:ion|ing|ed|ors?)|inquir(?:y|ies)|enquir(?:y|ies)|probe|criminal case|proceedings against the guards)\b[^.;]{0,50}?\b(?:opened|begun|began|under ?way|launched|started|in progress|going on|ongoing|is being|are being|was held|were held|closed|concluded|completed|ended|found|established|ordered|followed|instituted|set up|set in motion)",
    r"(?:opened|launched|begun|began|started|ordered|instituted|conducted|carried out|set up|announced|concluded|completed|closed) (?:\w+ ){0,3}?(?:investigation|inquiry|enquiry|probe|criminal case)",
    r"(?:is|are|was|were|has been|have been|being) (?:\w+ )?(?:looking into|investigating|looked into|inquiring into|investigated|under investigation)",
    r"(?:is|was|has been) (?:\w+ )?the subject of an? (?:\w+ )?(?:investigation|inquiry)",
)
_OPENED_ONE = words(
    r"(?:opened|launched|began|started|ordered|instituted|announced|set up|carried out|conducted) (?:one|it|such an? \w+)"
)
_OF_AN_INQUIRY = words(r"investigation|inquiry|enquiry|probe")
_WHERE = words(
    rf"{_FAMILY}\b[^.;]{{0,30}}?\b(?:was|were|been|is|are|had been)(?: \w+)? (?:told|informed|notified|aware|advised|given)\b[^.;]{{0,30}}?\b(?:where|whereabouts|that (?:he|she) (?:is|was) (?:being )?(?:held )?(?:in|at))",
    rf"{_FAMILY}\b[^.;]{{0,20}}?\b(?:knew|knows?|learn(?:ed|t))\b[^.;]{{0,20}}?\b(?:where|whereabouts)",
    rf"(?:told|informed|notified|let) (?:\w+ ){{0,2}}?{_FAMILY} (?:\w+ )?(?:where|of (?:his|her) whereabouts|know where)",
)
_TOGETHER = words(
    r"shared (?:an? |the |his |her )?cell|shar(?:ed|ing) (?:an? |the |his |her )(?:\w+ )?cell|(?:common|communal|crowded|ordinary|shared) (?:cell|dormitory|ward)|with (?:[\w-]+ ){0,2}others|(?:together )?with (?:\w+ )?(?:other|fellow) (?:prisoners|detainees|inmates|men|women)|in company|among other (?:prisoners|detainees)|in general population"
)

_SHUT_IN = words(r"solitary|isolation|punishment cell|alone")


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    denied = [h for h in look.casefile.of_kind(AccessDenied) if not is_over(look.casefile, h)]
    shut_out = [c for c in own_claims(denied) if str(c.fact.occurred or "").endswith("/..")]
    for to_whom, who in (("family", _FAMILY), ("lawyer", _LAWYER)):
        claims = stating(shut_out, "to_whom", to_whom)
        yield _let_in(claims, who)
    yield from _let_in_all_along(look)
    yield from _visited(look)
    opened = stating(claims_of(look, Investigation), "step", "not_opened", "refused")
    others = [c for c in claims_of(look, Investigation) if c not in opened]
    refused = () if others else opened
    yield Matter(is_so=False, claims=refused, so=_INQUIRY)
    yield Matter(
        is_so=False, claims=refused, so=_OPENED_ONE,
        is_left=lambda unit: _OF_AN_INQUIRY.search(f"{sentence_before(look, unit.said)} {unit.before}") is None,
    )  # fmt: skip
    unknown = [c for c in claims_of(look, Incommunicado) if c.anchors and re.search(r"famil|relativ", c.anchors[0].quote, re.I)]  # fmt: skip
    yield Matter(is_so=False, claims=unknown, so=_WHERE, is_left=lambda unit: bool(dates_in(unit.text)))  # fmt: skip
    shut_in = look.casefile.of_kind(SolitaryConfinement)
    alone = own_claims([h for h in shut_in if not is_over(look.casefile, h)])
    yield Matter(
        is_so=False, claims=alone, so=_TOGETHER, since=first_day(alone),
        is_left=lambda unit: _SHUT_IN.search(unit.said.text) is not None,
    )  # fmt: skip


def _let_in(claims: tuple[Claim, ...], who: str) -> Matter:
    """Visits that are refused still, told as allowed: now, or on a day since."""
    so = words(
        rf"{who}\b(?:(?!\bto (?:let|allow)\b)[^.;]){{0,40}}?\b{_SEES}",
        rf"visits?\b(?! (?:her|him))[^.;]{{0,40}}?\b{_ALLOWED}",
        r"(?:receiv(?:es|ing)|gets|getting|enjoys|permits?|allows?) (?:\w+ ){0,3}?(?:visits?|visitors)|has (?:her |his )?(?:regular|family|weekly|frequent|monthly|daily) (?:family )?visits",
        r"(?:allowed|permitted|free|able) (?:\w+ ){0,3}?visits?",
        rf"(?:nothing (?:to )?(?:stops?|prevents?|keeps?|hinders?|bars?)|(?:nobody|no one) (?:stops|prevents|keeps|hinders|bars)|not (?:stopped|prevented|kept|hindered|barred)) (?:\w+ ){{0,4}}?{who}",
    )
    since = first_day(claims)
    return Matter(
        is_so=False, claims=claims, so=so, since=since, may_officials=True,
        is_left=lambda unit: since is None or not _is_since(unit),
    )  # fmt: skip


def _let_in_all_along(look: Look) -> Iterator[Matter]:
    """Visits that were refused for a time, told as going on all along since a day before its end."""
    for to_whom, who in (("family", _FAMILY), ("lawyer", _LAWYER)):
        held = own_claims(look.casefile.of_kind(AccessDenied))
        claims = stating(stating(held, "to_whom", to_whom), "contact", "visits")
        ends = [d for c in claims if c.fact.occurred is not None and (d := c.fact.occurred.latest)]
        so = words(
            rf"{who}\b[^.;]{{0,40}}?\b(?:allowed|permitted|able|free|let)\b[^.;]{{0,20}}?\b(?:visit|see|come|in)",
            rf"{who}\b[^.;]{{0,40}}?\b(?:visited|has visited|have visited|seen|saw)",
        )
        if ends:
            is_left = partial(_is_not_all_along, look, max(ends))
            yield Matter(is_so=False, claims=claims, so=so, is_left=is_left, is_apart=True)


def _is_not_all_along(look: Look, end: date, unit: Unit) -> bool:
    """Whether no frequency is told since a day before the end of the refusal."""
    since = [*_turns_of(look, unit), *days_of(look, unit), *_months_of(look, unit)]
    is_regular = _ALL_ALONG.search(unit.text) and _SINCE_WORD.search(unit.text)
    return not (is_regular and since and max(since) < end)


_ALL_ALONG = re.compile(r"\b(?:every|each|regular(?:ly)?|weekly|monthly|daily|always|all along|without (?:a )?(?:break|interruption)|whenever)\b", re.IGNORECASE)  # fmt: skip
_PRESENT = re.compile(r"\b(?:is|are|may|can|sees?|visits|comes?|receives?|gets|have been|has been|have (?:\w+ )?(?:visited|seen)|has (?:\w+ )?(?:visited|seen)|allows?|permits?|lets|meets?|goes?|continue|keeps|stops|prevents|hinders)\b", re.IGNORECASE)  # fmt: skip
_SINCE = re.compile(r"\b(?:since|throughout|meanwhile|still|again|every|each|ever|all through|today|now|to this day)\b", re.IGNORECASE)  # fmt: skip
_BEFORE_THAT = re.compile(r"\b(?:had(?! been (?:\w+ ){0,2}since)|ago)\b(?!.*\bsince\b)", re.IGNORECASE)  # fmt: skip


def _is_since(unit: Unit) -> bool:
    """Whether it tells of now, or of a time that goes on; a day before the refusal is left out elsewhere."""
    if _BEFORE_THAT.search(unit.text):
        return False
    days = [w for w in dates_in(unit.text) if w.day is not None]
    return bool(days or _PRESENT.search(unit.text) or _SINCE.search(unit.text))


def _seen_since(look: Look) -> Iterator[Matter]:
    """Relatives or a lawyer who were with the person, told as not let in since a day before that."""
    for who in (_FAMILY, _LAWYER):
        visits = [c for c in claims_of(look, Visit) if re.search(who, c.fact.stated("actor") or "", re.I)]  # fmt: skip
        so = words(
            rf"{who} (?:has|have)\b[^.;]{{0,30}}?\b(?:see|seen|visit(?:ed)?|met|meet|let in|admitted)\b",
            rf"(?:has|have) (?:not|never) (?:\w+ )?(?:seen|met|been visited by|had a visit from)\b[^.;]{{0,20}}?\b{who}",
        )
        yield Matter(is_so=True, claims=visits, so=so, is_left=partial(_is_after, look, visits))


_SINCE_WORD = re.compile(r"\bsince\b", re.IGNORECASE)
_SINCE_A_TURN = (
    (re.compile(r"\bsince (?:the|his|her|that|this) (?:\w+ )?(?:transfer|move|arrival)\b", re.IGNORECASE), Transfer),
    (re.compile(r"\bsince (?:the|his|her|that) (?:\w+ )?arrest\b", re.IGNORECASE), Arrest),
    (re.compile(r"\bsince (?:the|his|her|that) (?:\w+ )?(?:sentence|judge?ment|verdict|conviction)\b", re.IGNORECASE), Sentence),
)  # fmt: skip


def _is_after(look: Look, visits: list[Claim], unit: Unit) -> bool:
    """Whether what is told is since the last of the visits, or since no day or month that is named."""
    days = [d for c in visits if c.fact.occurred is not None and (d := c.fact.occurred.day)]
    if _SINCE_WORD.search(unit.text) is None:
        return True
    since = [*_turns_of(look, unit)] or [*days_of(look, unit), *_months_of(look, unit)]
    return not (days and since) or max(days) <= min(since)


def _turns_of(look: Look, unit: Unit) -> Iterator[date]:
    """The day of the last move, arrest or judgment since which it is told: "since the transfer"."""
    for pattern, kind in _SINCE_A_TURN:
        if pattern.search(unit.text):
            whens = (c.fact.occurred for c in claims_of(look, kind))
            yield from sorted(w.day for w in whens if w is not None and w.day is not None)[-1:]


def _months_of(look: Look, unit: Unit) -> Iterator[date]:
    """The first day of a month named alone, the last that had come: "since June"."""
    for match in re.finditer(rf"\bsince (?:early |late |mid-)?(?P<name>{'|'.join(MONTHS)})\b(?! \d)", unit.text):  # fmt: skip
        month = 1 + MONTHS.index(match["name"])
        yield date(look.as_of.year - (month > look.as_of.month), month, 1)


def _visited(look: Look) -> Iterator[Matter]:
    """A lawyer who was with the person, told as never let in."""
    visits = [c for c in claims_of(look, Visit) if re.search(_LAWYER, c.fact.stated("actor") or "", re.I)]  # fmt: skip
    so = words(
        rf"{_LAWYER}\b[^.;]{{0,30}}?\b(?:see|seen|saw|visit(?:ed|s)?|met|meet|spoken|talk(?:ed)?|allowed|admitted|let in|been to)",
        rf"(?:see|seen|met|meet|visited by|spoken to|access to|contact with) (?:\w+ ){{0,3}}?{_LAWYER}",
    )
    since = first_day(visits)
    yield from _seen_since(look)
    yield Matter(
        is_so=True, claims=visits, so=so, since=since,
        is_left=lambda unit: re.search(r"\b(?:has|have|still|to this day|ever)\b", unit.text) is None or re.search(r"\b(?:since|until|by|between|from|again|hearing|court|second)\b", unit.text) is not None,
    )  # fmt: skip
