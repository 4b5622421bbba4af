"""Custody told the other way round: free or held, of one's own will or not, a hunger strike over or going on, who arrested."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from habeas.checking.days.dates import dates_in
from habeas.checking.days.turns import leaves_for_another
from habeas.checking.look import Look
from habeas.checking.opposites.sides import Matter, claims_of, stating, words
from habeas.checking.opposites.units import Unit, days_of
from habeas.checking.passages import everything
from habeas.checking.telling.voices import sentence_before
from habeas.core.custody import custody
from habeas.core.values import Stated
from habeas.kinds.arrest import Arrest
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.release import Release

_FREED = r"(?:free(?! (?:of|from|to|and fair|legal)\b)|freed|at liberty|released|let (?:out|go)|discharged|bailed|turned loose)"
_FREE = words(
    rf"(?:s?he|M[rs]s? [A-Z]\w+|[A-Z]\w+) (?:(?:is|was|has|had|been|being|got|walks|walked|went|were|now|again|already|since|meanwhile|finally|at last|recently|eventually|then|also|set|since been) ){{1,4}}{_FREED}",
    r"(?:is|was|been|came|come|comes|returned|went|gone|sent|back|safe) (?:\w+ ){0,2}?(?:at home|home|back home|back with (?:her|his) family|with (?:her|his) family again|out of (?:prison|jail|custody|detention)|out on (?:bail|parole)|on bail)",
    r"a free (?:man|woman|person)|(?:left|walked out of|regained|recovered) (?:the )?(?:\w+ )?(?:centre|prison|jail|custody|colony|(?:her|his) (?:freedom|liberty))|walked free|walks free|no longer (?:\w+ )?(?:held|detained|imprisoned|in (?:prison|custody|detention|jail)|behind bars)|at liberty (?:ever )?since|(?:has|have) (?:let (?:her|him) (?:go|out)|released (?:her|him)|set (?:her|him) free|freed (?:her|him))|(?:her|his) release (?:came|took place|on \d|last|was ordered)",
)
_HAD_FREED = re.compile(rf"\bhad (?:\w+ ){{0,2}}?{_FREED}", re.IGNORECASE)
"""What was before the days that are told: "arrested again four days after a crowd had freed him"."""
_UNBROKEN = words(
    r"without (?:an?y? |a single |one )?(?:break|interruption|pause|day['’]s freedom)|uninterrupted(?:ly)?|un-?broken|continuous(?:ly)?|never (?:once )?been (?:released|freed|free|at liberty|let (?:go|out))|every (?:single )?day since|the whole (?:of the )?time since"
)
_NEVER = re.compile(r"(?!)")
_HELD = words(r"held|detained|custody|detention|prison|jail|behind bars|imprisoned|locked up")
_OTHERS = words(r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ )?(?:were|are|have|had)|they (?:were|are|have|had)|others?|another|colleagues?|cell-?mates?|co-?accused|prisoners|journalists|all|every\w*|any\w*|anniversary|speech|press|movement|trade|country|people|some|those|who|many|most")  # fmt: skip
_NOW = re.compile(
    r"\b(?:is|walks|lives|since|has been [^.;]*since|ever since|now|today)\b", re.IGNORECASE
)
_HIS_WILL = words(
    r"(?:of|by|on) (?:his|her|their) own (?:free )?(?:will|accord|choice|motion|volition)|voluntarily|willingly|of free will|without (?:being )?(?:forced|compulsion)|freely (?:went|came|appeared)|(?:agreed|consented|chose|glad|content) to (?:go|come|appear|attend|be taken)"
)
_TO_COURT = words(r"court\w*|trial|hearing")
_FAST = r"(?:(?:her|his|the|their|this|that) )?(?:(?:hunger|protest) )?(?:strike|fast|hunger strike|protest|refusal of food)"
_OVER = words(
    rf"(?:broke|broken|breaks?|breaking|gave|given|giving|call(?:ed|ing)|suspend(?:ed|ing)|end(?:ed|s|ing)?|abandon(?:ed|ing)|stop(?:ped|s|ping)|interrupt(?:ed|ing)|discontinued|finish(?:ed|ing)|lift(?:ed|ing)|paus(?:ed|ing)|dropp(?:ed|ing)|ceas(?:ed|ing)|put an end to|came off|conclud(?:ed|ing))(?: (?:off|up))? (?:{_FAST}|it(?= (?:off|up|after|on|in|at|when)\b)(?: (?:off|up))?)(?: (?:off|up))?",
    rf"{_FAST} (?:\w+ )?(?:(?:is|was|came|has|had|lasted)\b[^.;]{{0,20}}? )?(?:over|ended|came to an end|finished|until \d|behind (?:her|him)|called off|broken off|suspended|abandoned|given up|lasted)",
    r"(?:is|has begun|has started|began|started|resumed|back to) (?:\w+ )?eating|eats (?:again|normally|her|his|three|regularly)|(?:takes|taking|took|accepts|accepted|accepting|has taken|has accepted) (?:\w+ )?(?:food|meals|nourishment)(?: again)?|eating again|has eaten|is fed",
)
_STRIKE = words(r"hunger|strike|fast\w*|food|eat\w*")
_OF_THE_CAUSE = re.compile(r"\b(?:causes?|origins?|authors?|explanation|reasons?|how|whose|why|who) [^.;,]{0,60}?\b(?:could not|did not|was (?:un|not )able to|cannot)\b", re.IGNORECASE)  # fmt: skip
"""What could not be found is how it came about: "whose cause the Ombudsman could not establish"."""
_HE = re.compile(r"\b(?:s?he|M[rs]s? [A-Z]\w+) (?:still |then |again |now )?(?:did|could|has|saw|found|noted|detected|documented)\b", re.IGNORECASE)  # fmt: skip
"""That the person does it, or a doctor who was named just before."""
_INDOORS = r"home|house|flat|apartment|residence|bed(?:room)?|office|workplace|newsroom|studio|desk"
_TAKEN_THERE = words(
    rf"(?:arrest(?:ed)?|detained|seized|picked up|dragged|led away|(?:took|taken)(?: (?:him|her|away))*)\b[^.;,]{{0,40}}?\b(?:at|from|in|out of|off to jail from) (?:his|her|their) (?:own )?(?:{_INDOORS})(?!['’])"
)
_UNIFORM = words(r"in (?:\w+ )?uniforms?|uniformed|in full uniform|wearing (?:\w+ )?uniforms?")
_FOUND = words(r"found|finds|recorded|noted|saw|documented|detected|discovered|established")
_NOTHING = words(
    r"(?:found|finds|saw|noted|recorded|detected|discovered|established|documented) (?:no\b|nothing|not a|neither|none)[^.;]*|(?:did not|didn['’]t|could not|has not) (?:find|see|detect|note|establish)\b(?! (?:out )?(?:how|who|whose|whether|why|when|where|what|by whom|(?:the|any|an?|their|its) (?:\w+ )?(?:causes?|origins?|authors?|explanation))\b)[^.;]*|found (?:\w+ ){1,3}(?:unmarked|unharmed|unhurt|uninjured|intact|in good health|in order|fit and well)|(?:free of|without (?:any )?)(?:injur\w+|bruis\w+|marks)"
)


def matters(look: Look) -> Iterator[Matter]:
    """What the file has of these."""
    yield from _held(look)
    strikes = claims_of(look, HungerStrike)
    is_over = any(getattr(c.fact, "ended", None) is Stated.YES or _is_closed(str(c.fact.occurred or "")) for c in strikes)  # fmt: skip
    yield Matter(
        is_so=False, claims=() if is_over else strikes, so=_OVER, about=_STRIKE, may_officials=True,
        is_left=lambda unit: re.search(r"\bstopped (?:eating|taking)\b", unit.text) is not None,
    )  # fmt: skip
    forced = stating(claims_of(look, Hearing), "presence", "brought_against_will")
    yield Matter(is_so=False, claims=forced, so=_HIS_WILL, about=_TO_COURT)
    plain = [
        c for c in claims_of(look, Arrest) if "plain clothes" in (c.fact.stated("actor") or "")
    ]
    yield Matter(is_so=False, claims=plain, so=_UNIFORM)
    yield from _taken_at_home(look)
    findings = claims_of(look, Corroboration)
    finders = [w for c in findings if (w := c.fact.stated("actor"))]
    named = words(*(rf"{re.escape(n)}|{re.escape(n.split()[-1])}" for n in finders), "(?!)", "monitors?", "ombuds\\w+", "doctors?")  # fmt: skip
    yield Matter(
        is_so=True, claims=findings, so=words("(?!)"), not_so=_NOTHING, about=named,
        is_left=lambda unit: _OF_THE_CAUSE.search(unit.text) is not None or (_HE.search(unit.text) is not None and not named.search(f"{sentence_before(look, unit.said)} {unit.text}")),
    )  # fmt: skip


def _taken_at_home(look: Look) -> Iterator[Matter]:
    """The arrest told as one at home or at work, where the file has it at a place of another sort."""
    arrests = claims_of(look, Arrest)
    places = [w.casefold() for c in arrests if (w := c.fact.stated("where"))]
    told = everything(look)
    is_known = any(re.search(rf"\b(?:{_INDOORS})\b", place) for place in places)
    if places and not is_known and not _TAKEN_THERE.search(told):
        yield Matter(is_so=False, claims=arrests, so=_TAKEN_THERE)


def _is_closed(when: str) -> bool:
    begun, _, ended = when.partition("/")
    return bool(begun) and ended not in ("", "..")


def _held(look: Look) -> Iterator[Matter]:
    """Somebody held, told as free; where the file has releases of before, only what is told of now."""
    yield from _unbroken(look)
    if not custody(look.casefile).held:
        return
    was_freed = bool(look.casefile.of_kind(Release))
    yield Matter(
        is_so=False, claims=claims_of(look, Arrest)[-1:], so=_FREE,
        is_left=lambda unit: _OTHERS.search(unit.text) is not None or (was_freed and not (_is_now(unit) or _is_of_later(look, unit))) or leaves_for_another(look.casefile, unit.text),
    )  # fmt: skip


def _unbroken(look: Look) -> Iterator[Matter]:
    """Custody in more than one spell, told as one from a day before the last of them."""
    spells = custody(look.casefile).spells
    last = max((day for s in spells if (day := s.begins[0]) is not None), default=None)
    if len(spells) > 1 and last is not None:
        yield Matter(
            is_so=True, claims=claims_of(look, Release), so=_NEVER, not_so=_UNBROKEN,
            is_left=lambda unit: _HELD.search(unit.said.text) is None or not any(day < last for day in days_of(look, replace(unit, text=unit.said.text))),
        )  # fmt: skip


def _is_of_later(look: Look, unit: Unit) -> bool:
    """Whether it is of days since which the file has the person held: none of them near a release."""
    days = days_of(look, unit)
    freed = [
        d for c in claims_of(look, Release) if c.fact.occurred and (d := c.fact.occurred.latest)
    ]
    is_of_before = _HAD_FREED.search(unit.text) is not None or _is_of_their_month(unit, freed)
    return bool(days and freed) and not is_of_before and min(days) > max(freed) + timedelta(days=2)


def _is_of_their_month(unit: Unit, freed: list[date]) -> bool:
    """Whether it is told of a month, or a year, in which one of the releases was."""
    whens = (w.when for w in dates_in(unit.text) if w.day is None and w.when is not None)
    return any(
        w.earliest is not None and w.latest is not None and w.earliest <= day <= w.latest
        for w in whens
        for day in freed
    )


def _is_now(unit: Unit) -> bool:
    return _NOW.search(unit.text) is not None and ("since" in unit.text or not dates_in(unit.text))
