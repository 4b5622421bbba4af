"""Care told the other way round: given or not given, agreed to or refused, and how the person is."""

import re
from collections.abc import Iterator
from functools import partial

from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, first_day, stating, words
from habeas.checking.opposites.units import Unit
from habeas.checking.telling.plainwords import meanings, roots_in
from habeas.core.claims import Claim
from habeas.core.custody import Holding, custody
from habeas.core.prose import whole
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.care_requested import CareRequested
from habeas.kinds.health_condition import HealthCondition

_NEEDS = (
    ("eye doctor", r"(?:eye (?:doctor|specialist|surgeon)s?|ophthalmologists?|oculists?|optometrists?)"),
    ("surgeon", r"surgeons?"),
    ("neurologist", r"neurologists?"),
    ("operation", r"(?:operat(?:ions?|ed|ing)|surgery|surgical \w+)"),
    ("doctor", r"(?:doctors?|physicians?|medics?|medical (?:staff|team|officers?|personnel|professionals?|care|attention|help|treatment|examinations?|check-?ups?)|clinicians?)"),
    ("any", r"(?:doctors?|physicians?|medical (?:staff|team|care|attention|help|treatment|assistance)|treatment|health care|medicines?)"),
)  # fmt: skip
_EYES = re.compile(r"\b(?:eye (?:doctor|specialist|surgeon)|ophthalmologist|oculist|optometrist)\b", re.IGNORECASE)  # fmt: skip
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_AT_LIBERTY = words(r"before (?:his|her|the) (?:arrest|detention|imprisonment)", r"(?:his|her) (?:own|family|former|regular) (?:doctor|physician|dentist|eye doctor|ophthalmologist)", r"for (?:many )?years")  # fmt: skip
_SPECIALIST = r"specialists?"
_COMES = r"(?:came|comes?|(?:been|was|is|went) (?:in |there |over |by )?to (?:see|examine|treat|visit)|called (?:on|in)|saw|sees|seen|examin(?:ed|es|ing)|(?<!-)treat(?:ed|s|ing)|visit(?:ed|s|ing)|attend(?:ed|s|ing)(?: to)?|look(?:ed|s|ing) (?:at|after|in on)|let in|admitted|allowed|permitted|check(?:ed|s|ing)|arrived|brought|sent|given|provided|granted|available|at hand|on hand|by (?:her|his) bedside|took|takes|performed|carried out|took place|taken place|went ahead|gone ahead|been done|been had|supplied|operated|has been with|access|approved|agreed|authori[sz]ed|in attendance|is (?:with|treating|seeing)|follow(?:s|ed|ing) (?:her|his)|calls|received)"
_GETS = r"(?:seen|examined|(?<!-)treated|visited|attended|taken to|brought|looked after|granted|given|provided|received?|receiv(?:es|ed|ing)|gets?|got|getting|allow(?:ed|s)|approv(?:ed|es)|agree(?:d|s)|consent(?:ed|s)|authori[sz](?:ed|es)|accept(?:ed|s)|access to|under the care|under (?:constant |regular )?|sent (?:her|him|in)|admitted|let in|undergone|underwent|undergoing|benefit\w*|enjoy\w*|operated|permitted|put through)"
_GRANTED = r"(?:granted|approved|allowed|met|accepted|complied with|fulfilled|agreed to|heeded|heard|answered favourably|success\w*|bore fruit|honoured)"
_AGREES = r"(?:agree[ds]?|consent(?:ed|s)?|allow(?:ed|s|ing)?|permit(?:ted|s|ting)?|grant(?:ed|s|ing)?|approv(?:ed|es|ing)|authori[sz](?:ed|es|ing)|accept(?:ed|s)?|arrang(?:ed|es)|order(?:ed|s)|offer(?:ed|s)|said yes|gave (?:its|his|their) (?:consent|approval|leave|permission)|let|sent)"
_HOUSED = words(r"ill-treat\w*|mistreat\w*|manner|forensic|findings?|found|report\w*|ombuds\w+|monitors?|mechanism")  # fmt: skip
_ANY = re.compile(r"\W*(?:[Aa]n?|[Aa]ny) (?:\w+ ){1,2}who (?:[a-z]+s|can|may|could|would)\b")
"""Whoever does it, and nobody who did."""
_NEVER = re.compile(r"(?!)")
_WAS_DONE = re.compile(r"^\W*(?:\w+ ){0,2}?(?:(?:was|were|been) (?:\w+ )?(?:carried out|performed|done|given|granted|provided|successful|made)|took place|taken place|went ahead|went well|succeeded)\b", re.IGNORECASE)  # fmt: skip
_FULL = re.compile(r"\b(?:had|until|by then|at that time|still to)\b", re.IGNORECASE)
_BETTER = words(
    r"improv(?:ed|es|ing|ement)|recover(?:ed|ing|s|y)|(?:get(?:ting|s)?|got(?:ten)?|grown|grew|become|became|is|are|was|were|feels?|feeling|been|looks?|doing) (?:\w+ )?(?:better|well again)(?! (?:known|than|off|if|to)\b)|much better|better (?:again|now)|eas(?:ed|es|ing)|subsid(?:ed|es|ing)|lessen(?:ed|s|ing)|abat(?:ed|es|ing)|diminish(?:ed|es|ing)|reced(?:ed|es|ing)|(?:pains?|(?:head)?aches?|symptoms|fever|swelling)\b[^.;]{0,30}?\b(?:gone|disappeared|vanished|stopped|left (?:him|her))|cured|healed|on the mend|(?:let|letting) up|wearing off|under control|less (?:severe|frequent|strong|bad|intense|painful|acute|often)|(?:pains?|(?:head)?aches?) (?:\w+ )?(?:milder|weaker|rarer|fewer)|healthy again|restored|(?:eye)?sight (?:\w+ ){0,2}?(?:coming|come|came) back|back to normal|back to full health"
)
_WELL = words(
    r"(?:is|remains|stays|keeps|enjoys) (?:in |at )?(?:(?:very|perfectly|entirely|quite|rather|generally) )?(?:good|perfect|excellent|satisfactory|sound|robust) health",
    r"(?:his|her|the) (?:state of )?(?:health|condition) (?:is|remains) (?:\w+ )?(?:good|fine|satisfactory|normal|excellent|sound)",
    r"(?:s?he|M[rs]s? \w+) (?:is|remains|feels|looks) (?:\w+ )?(?:healthy|fit and well|(?:fit|well)(?= ?[.,;]| and\b|$))",
)
_ILL = words(r"health\w*|condition|(?:eye)?sight|eyes?|vision|pains?|(?:head)?aches?|knee|s?he|ill(?:ness)?|strength|M[rs]s?")  # fmt: skip
_SEEMS = words(
    r"mind|spirits?|given|considering|as (?:good|well) as|otherwise|enough|said|says?|claims?|called|calls"
)
_NOT_HIS = words(r"prison|conditions|cells?|relations?|situation|law|procedures?|access|visits?|evidence|time")  # fmt: skip

_WORSE = words(
    r"(?:had |has |have )?(?:grown|got(?:ten)?|become|became|grew|is|are|was|were|getting) (?:\w+ )?worse|worsen(?:ed|s|ing)?|deteriorat\w+|declin\w+|progressed|advanced"
)
_NO_WORSE = words(
    r"(?:(?:has|have|had|did|is|was) not|(?:has|have|had|did|is|was)n['’]t|never) (?:\w+ )?(?:chang\w*|worsen\w*|grow\w*|deteriorat\w*|progress\w*|advanc\w*|become worse|got(?:ten)? worse)",
    r"unchanged|stable|no (?:\w+ )?(?:change|worsening|progression|deterioration)|(?:remain\w*|stayed|is|was) (?:the same|as it was)|improv(?:ed|es|ing|ement)|recover(?:ed|s|ing|y)|eased|receded|healed|(?:got|grown|become|is|was) (?:\w+ )?better",
)


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    given = claims_of(look, CareGiven)
    denied = claims_of(look, CareDenied)
    for claim in denied:
        need = (claim.fact.stated("need") or "any").casefold()
        if not any(_covers(one, need) for one in given):
            yield _not_given(claim, need, _first_year(look))
        elif claim.fact.stated("actor"):
            yield _refused(claim, need)
    refused = {(c.fact.stated("need") or "any").casefold() for c in denied}
    for claim in claims_of(look, CareRequested):
        need = (claim.fact.stated("need") or "any").casefold()
        if claim.fact.stated("way") == "recommended":
            yield _needed(claim, need)
        if not any(_covers(one, need) for one in given):
            yield _done_as_asked(claim, need)
        if "operation" in need and need not in refused and not any(_covers(g, need) for g in given):
            yield _only_asked_for(claim)
    for claim in given:
        need = (claim.fact.stated("need") or "any").casefold()
        if "operation" in need:
            yield _given(claim)
    yield from _health(look, given)


def _named(need: str) -> str:
    if _EYES.search(need):
        need = "eye doctor"
    plain = re.escape(_ARTICLE.sub("", need))
    return next((pattern for word, pattern in _NEEDS if word in need), plain)


def _covers(given: Claim, need: str) -> bool:
    """Whether care that was given is that which was needed."""
    other = (given.fact.stated("need") or "any").casefold()
    if "operation" in need or "surg" in need:
        return "operation" in other or "surgery" in other
    if other in (need, "hospital", "any") or need in ("any", "a doctor"):
        return True
    told = roots_in(f"{other} {given.fact.stated('actor') or ''}")
    named = meanings(need)
    return bool(named) and all(not word.isdisjoint(told) for word in named)


def _first_year(look: Look) -> int:
    """The year in which the person was first taken; none where that is not known."""
    days = [day for s in custody(look.casefile).spells if (day := s.begins[0]) is not None]
    return min((day.year for day in days), default=0)


def _is_before_custody(unit: Unit, first: int) -> bool:
    """Whether it is of years before the person was taken: "who has treated him since 2015"."""
    years = [int(year) for year in _YEARS.findall(unit.text)]
    return _AT_LIBERTY.search(unit.text) is not None or (bool(years) and max(years) < first)


def _not_given(claim: Claim, need: str, first: int) -> Matter:
    who = _named(need)
    who = rf"(?:{who}|{_SPECIALIST})" if _ARTICLE.sub("", need) in ("eye doctor", "eye specialist", "surgeon", "neurologist") else who  # fmt: skip
    done = rf"|(?:was|were|been|has been|got) {who}" if "operation" in need else ""
    so = words(
        rf"{who}\b(?:(?!(?<!been )(?<!in )(?<!there )(?<!over )\bto (?!see\b|look\b|him\b|her\b|the\b)|\bfor (?:him|her)\b)[^.;]){{0,60}}?\b{_COMES}",
        rf"{_GETS}\b(?: [\w-]+){{0,6}}? {who}",
        rf"(?:request|wish|application|plea|asking)s?\b[^.;]{{0,40}}?\b{who}\b[^.;]{{0,30}}?\b{_GRANTED}{done}",
    )
    return Matter(
        is_so=False, claims=(claim,), so=so, may_officials=True,
        is_left=lambda unit: _HOUSED.search(unit.text) is not None or _ANY.match(unit.text) is not None or _is_before_custody(unit, first),
        said=whole("By the file care that was needed was not given."),
    )  # fmt: skip


def _only_asked_for(claim: Claim) -> Matter:
    """An operation that the file has as asked for or recommended alone, told as done."""
    so = words(
        r"operat(?:ion|ions)\b(?: (?:on|of|to)(?: \w+){1,3}?)? (?:(?:was|were|has been|had been|is) (?:\w+ )?(?:done|performed|carried out|successful|over|completed)|took place|has taken place|went|succeeded)",
        r"(?:was|were|has been|been|had been) (?:\w+ )?operated (?:up)?on|(?:operated (?:up)?on|performed|carried out|underwent|undergone|had) (?:(?:him|her|the|an?|his) ?){1,2}(?:\w+ )?(?:operation|surgery|hand|leg|heart|eyes?)",
    )
    return Matter(is_so=False, claims=(claim,), so=so)


def _done_as_asked(claim: Claim, need: str) -> Matter:
    """What was asked for or recommended, told behind its name as done: "an operation, which was carried out in January"."""
    named = re.compile(rf"\b{_named(need)}[^,;.]{{0,40}}, which\s*$", re.IGNORECASE)
    return Matter(
        is_so=False, claims=(claim,), so=_WAS_DONE,
        is_left=lambda unit: named.search(unit.before) is None,
        said=whole("By the file care that was needed was not given."),
    )  # fmt: skip


def _needed(claim: Claim, need: str) -> Matter:
    """What a doctor or a monitor recommended, told as found unnecessary."""
    who = rf"(?:\w+ )?{_named(need.removeprefix('an ').removeprefix('a '))}"
    not_so = words(
        rf"no {who} (?:was|is|were|are|would be) (?:\w+ )?(?:needed|necessary|required|called for)",
        rf"(?:no|not in|without|nor any) need (?:of|for) (?:an? )?{who}|(?:does|did) not need (?:an? )?{who}",
        rf"{who} (?:was|is) (?:not (?:\w+ )?(?:needed|necessary|required)|unnecessary|superfluous|uncalled for)",
    )
    return Matter(is_so=True, claims=(claim,), so=_NEVER, not_so=not_so, may_officials=True)


def _refused(claim: Claim, need: str) -> Matter:
    """What somebody refused, told as agreed to: by that one, or on that day."""
    who, actor = _named(need), (claim.fact.stated("actor") or "").partition(" of ")[0]
    so = words(rf"{re.escape(actor)}\b[^.;]{{0,30}}?\b{_AGREES}\b[^.;]{{0,40}}?\b{who}")
    return Matter(is_so=False, claims=(claim,), so=so)


def _given(claim: Claim) -> Matter:
    who = r"(?:operat(?:ions?|ed|ing)|surgery)"
    so = words(
        rf"{who}(?:[^.;]{{0,40}}?\b(?:done|performed|carried out|taken place|took place|gone ahead|went ahead|happened?|given|granted|operated|had|place|materiali[sz]ed))?"
    )
    return Matter(
        is_so=True, claims=(claim,), so=so, since=first_day((claim,)),
        is_left=lambda unit: _is_then(unit, claim) or re.search(r"refus|deni|reject|turned", unit.text, re.I) is not None,
    )  # fmt: skip


def _is_then(unit: Unit, claim: Claim) -> bool:
    """Whether it tells how it was before, or of what was asked."""
    if re.search(r"\b(?:than|since|after|following|before) (?:the|his|her|that|this) (?:\w+ )?(?:operation|surgery)\b", unit.text, re.I):  # fmt: skip
        return True
    return _FULL.search(unit.text) is not None or re.search(r"\b(?:ask\w*|request\w*|call\w* (?:for|on)|wait\w*|await\w*|want\w*)\b", unit.text, re.I) is not None  # fmt: skip


def _grown_worse(claims: tuple[Claim, ...]) -> Iterator[Matter]:
    """What a source has as grown worse, told by its name as unchanged or better."""
    for claim in claims:
        told = _WORSE.sub(" ", claim.fact.stated("condition") or "")
        names = [frozenset(one) for one in meanings(told)]
        if names and _WORSE.search(claim.fact.stated("condition") or ""):
            yield Matter(
                is_so=True, claims=(claim,), so=_WORSE, not_so=_NO_WORSE, since=first_day((claim,)),
                is_left=partial(_is_of_another, names[0]),
            )  # fmt: skip


def _is_of_another(name: frozenset[str], unit: Unit) -> bool:
    """Whether it does not name the condition."""
    return name.isdisjoint(roots_in(unit.text))


def _health(look: Look, given: tuple[Claim, ...]) -> Iterator[Matter]:
    """A decline of which the file has no turn, while the person is held and nobody has treated it."""
    states = claims_of(look, HealthCondition)
    worse = stating(states, "trend", "declining", "ill", "critical")
    is_settled = given or custody(look.casefile).holding is Holding.NOT_HELD
    if not stating(states, "trend", "improving", "stable") and not is_settled:
        yield Matter(
            is_so=False, claims=stating(worse, "trend", "declining") or worse, so=_BETTER, about=_ILL, may_officials=True,
            is_left=lambda unit: _NOT_HIS.search(unit.text) is not None,
        )  # fmt: skip
    yield Matter(
        is_so=False, claims=() if is_settled else worse, so=_WELL, may_officials=True,
        is_left=lambda unit: _SEEMS.search(unit.text) is not None,
    )  # fmt: skip
    if not stating(states, "trend", "improving", "stable"):
        yield from _grown_worse(stating(states, "trend", "declining", "critical"))
    for claim in worse:
        lost = re.search(r"\bno longer (\w+)", claim.fact.stated("condition") or "")
        if lost is not None:
            so = words(rf"(?:can|could|(?:is|was) (?:still )?able to) (?:\w+ )?{lost[1]}")
            yield Matter(
                is_so=False, claims=(claim,), so=so, not_so=words(rf"can(?: hardly| barely|not)?(?: no longer)? {lost[1]}(?<!can {lost[1]})"),
            )  # fmt: skip
