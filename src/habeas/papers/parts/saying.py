"""A fact in the words of its kind, with who says it and, where it has no day of its own, when it was said."""

import re
from dataclasses import replace
from datetime import date

from habeas.core.bodies import same_body
from habeas.core.care import ADEQUATE, common
from habeas.core.claims import Claim
from habeas.core.facts import Fact, Strand
from habeas.core.prose import PERSON, Name
from habeas.core.values import Stated
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.care_given import CareGiven
from habeas.kinds.detention import Detention
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.papers.draft import Sentence
from habeas.papers.parts.vanished import words_of_the_missing
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_SHUT_OFF = (AccessDenied, Incommunicado, SolitaryConfinement)
_FOR_A_TIME = re.compile(
    r"\b(?:(?:hour|day|week|month|year)s?|initially|at first|heures?|jours?|semaines?|mois|an(?:née)?s?|d’abord|horas?|días?|semanas?|mes(?:es)?|años?|al principio|час\w*|дн\w+|день|сут\w+|недел\w+|месяц\w*|год\w*|лет|сначала)\b",
    re.IGNORECASE,
)
_STATES = (
    AccessDenied,
    Detention,
    HealthCondition,
    HungerStrike,
    Incommunicado,
    SolitaryConfinement,
)
# Told of custody and of courts, and yet no public act: somebody says so.
_SAID_TO_BE_DONE = (EnforcedDisappearance, FairTrialBreach, Incommunicado, SolitaryConfinement)


def as_stated(writing: Writing, told: Told) -> str:
    """When it was told, where the source gives no date of its own: of what lasts, the last day on which it was."""
    whole_of_it = [claim for claim in told.claims if _tells_all(claim, told.fact)]
    days = sorted(d for c in whole_of_it or told.claims if (d := _stated_on(c)) is not None)
    if not days:
        return ""
    return _stated(writing, days[-1] if _lasts(told.fact) or not whole_of_it else days[0])


def place_stated(writing: Writing, told: Told) -> str:
    """The last day on which a source told the place; another that tells of the same custody may name none."""
    day = place_day(told)
    return "" if day is None else _stated(writing, day)


def place_day(told: Told) -> date | None:
    """The last day on which a source has the person in the place."""
    days = [_stated_on(c) for c in told.claims if names_the_place(c, told)]
    return max((day for day in days if day is not None), default=None)


def names_the_place(claim: Claim, told: Told) -> bool:
    """Whether it is this claim that tells where it was."""
    return claim.fact.stated("where") == told.fact.stated("where")


def _stated(writing: Writing, day: date) -> str:
    return (
        "" if day == writing.as_of else writing.tail("health_stated", day=writing.language.day(day))
    )


def _tells_all(claim: Claim, fact: Fact) -> bool:
    """Whether the claim alone states all that is told."""
    stated = claim.fact.to_json()
    return claim.fact.key == fact.key and fact.to_json().items() <= stated.items()


def _lasts(fact: Fact) -> bool:
    """Whether it is a state that goes on, and no event."""
    return isinstance(fact, _STATES) or fact.stated("ongoing") == Stated.YES


def _stated_on(claim: Claim) -> date | None:
    """The day of its source, where that is one day and not a month."""
    return None if claim.told_on is None else claim.told_on.day


def in_words(writing: Writing, told: Told) -> str:
    """The kind's own words; of care that is called enough in whatever way the words of the source: "all necessary care"."""
    fact = told.fact
    if not isinstance(fact, CareGiven) or common(fact.need) != ADEQUATE:
        return writing.tell(told.line)
    stated = {name: value for name, value in fact.to_json().items() if name != "need"}
    bare = writing.tell(replace(told, fact=CareGiven.from_json(stated)).line)
    return f"{bare} ({writing.quoted(told.lead.anchors[0].quote)})"


def plain(writing: Writing, told: Told) -> Sentence:
    """The kind's own sentence, with who says it."""
    missing = words_of_the_missing(writing, told)
    text = missing or in_words(writing, told)
    is_act = told.fact.strand in (Strand.CUSTODY, Strand.PROCEEDINGS) and not isinstance(
        told.fact, _SAID_TO_BE_DONE
    )
    is_bare = _is_own_act(writing, told) or (is_act and not told.needs_a_voice)
    opening = "" if is_bare else writing.according_to(told)
    if isinstance(told.fact, EnforcedDisappearance) and not opening:
        whose = "by_view" if missing is None else "scope_own"
        opening = f"{writing.piece(whose, voice=writing.body(writing.organisation))} "
    return writing.says("sentence", told.ids, text=f"{opening}{text}")


def _is_own_act(writing: Writing, told: Told) -> bool:
    """Whether the sentence says in any language that it is the one who tells who acts."""
    if told.voice is None or writing.is_the_person(told.voice):
        return False
    line = told.line
    said = (line.subject, *(() if line.subject is PERSON else line.phrases))
    who = [one for phrase in said if isinstance(one := phrase.values.get("actor"), Name)]
    return any(same_body(one.name, told.voice) for one in who)


def as_told(writing: Writing, told: Told) -> Sentence:
    """A fact as a sentence; where no source dates it, with the day on which it was told."""
    said = plain(writing, told)
    if told.fact.occurred is not None or not _happens(told.fact):
        return said
    return _stated_behind(writing, told, said)


def _stated_behind(writing: Writing, told: Told, said: Sentence) -> Sentence:
    """The sentence with the day on which it was told, and the source's words where these say for how long it was so."""
    quote = told.lead.anchors[0].quote
    is_bounded = isinstance(told.fact, _SHUT_OFF) and _FOR_A_TIME.search(quote)
    words = f" ({writing.quoted(quote)})" if is_bounded else ""
    text = f"{said.text.rstrip('.')}{words}"
    text = writing.language.put_after(text, as_stated(writing, told))
    return writing.says("sentence", told.ids, text=text)


def _happens(fact: Fact) -> bool:
    """Whether it can have a day: who somebody is and what was agreed to are told without one."""
    return hasattr(fact, "when") and fact.strand is not Strand.LAW_AND_PERSON


def on_its_day(writing: Writing, told: Told) -> Sentence:
    """With the day on which it was told where it has none of its own."""
    said = plain(writing, told)
    return said if told.fact.occurred is not None else _stated_behind(writing, told, said)
