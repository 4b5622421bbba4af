"""One occurrence once: what several claims tell of it, put together where none contradicts another."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from habeas.core.bodies import same_body, tokens
from habeas.core.casefile import Casefile
from habeas.core.claims import Certainty, Claim
from habeas.core.custody import can_be_of_one_spell, custody
from habeas.core.decisions import HeldFact
from habeas.core.denials import is_denial
from habeas.core.facts import Fact
from habeas.core.kin import is_letter_of_kin
from habeas.core.knowing import known_up_to
from habeas.core.lasting import End, Lasted, lasted
from habeas.core.prose import Line, Phrase
from habeas.core.values import Choice
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention, Status
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.hearing import Hearing
from habeas.kinds.hunger_strike import HungerStrike
from habeas.kinds.no_response import NoResponse
from habeas.kinds.release import Release
from habeas.kinds.response import Response
from habeas.kinds.transfer import Transfer
from habeas.kinds.visit import Visit
from habeas.papers.authorship import voice_of
from habeas.papers.one_ruling import is_one_ruling, ruled_in
from habeas.standards import ended_by

_PROSECUTED, _FOR, _WITH = Phrase("is being prosecuted"), "for “{offence}”", "with “{offence}”"
_PROSECUTION = re.compile(
    r"\b(?:is|are|being) (?:\w+ )?prosecuted|\bfait l['’]objet de poursuites|\best poursuivie?|\bestá siendo procesad|преследу(?:ют|ется)"
)
_BODIES = ("actor", "addressee", "observer", "court", "where")
_AGAIN = Phrase("was arrested again")
_LOOSE = ("condition", "conditions", "detail", "finding", "body_part", "where", "purpose")


@dataclass(frozen=True, slots=True)
class Told:
    """One occurrence: the fact as all its claims give it, the claims, the leading one first, and the voice.

    `voice` is whom the claims are attributed to, else whose source it is; `as_at` the day up to which they tell
    of what goes on, where that is before the day of the paper; `end` what shows that it is over, and `lasted` how long it went on then.
    `is_again` marks an arrest after another custody had ended, `is_of_kin` what only letters of relatives tell.
    """

    fact: Fact
    claims: tuple[Claim, ...]
    voice: str | None
    day: date | None
    as_at: date | None = None
    end: End | None = None
    lasted: Lasted | None = None
    is_again: bool = False
    is_of_kin: bool = False

    @property
    def line(self) -> Line:
        """The kind's own sentence, saying of what goes on up to which day it is told, of what is over how long it did."""
        line, lasted = self.fact.line(), self.lasted
        if self.is_again:
            line = replace(line, phrases=(_AGAIN, *line.phrases[1:]))
        if isinstance(self.fact, Charge) and _is_prosecution(self.fact, self.claims):
            line = replace(line, phrases=(_PROSECUTED, *map(_for_what, line.phrases[1:])))
        if lasted is None:
            return line.as_at(self.as_at)
        return line.lasting(lasted.said or lasted.when, is_least=lasted.is_least)

    @property
    def is_at_least(self) -> bool:
        """Whether it is over, and may have gone on longer than is told."""
        return self.lasted is not None and self.lasted.is_least

    @property
    def own_ids(self) -> tuple[str, ...]:
        """The ids of the claims."""
        return tuple(claim.id for claim in self.claims)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the claims, and of those that tell of its end where it is told with that."""
        ends = self.lasted.claims if self.lasted is not None else ()
        return tuple(dict.fromkeys((*self.own_ids, *ends)))

    @property
    def lead(self) -> Claim:
        """The claim that is followed."""
        return self.claims[0]

    @property
    def is_attributed(self) -> bool:
        """The source itself gives the word to another."""
        return self.lead.attribution is not None or self.lead.certainty is not Certainty.STATED

    @property
    def needs_a_voice(self) -> bool:
        """Whether it is said whose word it is, be it a public act: no court, office or newspaper tells it."""
        return self.is_attributed or self.is_of_kin


def _is_prosecution(fact: Charge, claims: Sequence[Claim]) -> bool:
    """Whether its sources say that the person is being prosecuted, on no day, and not that a charge was brought."""
    quotes = [anchor.quote for claim in claims for anchor in claim.anchors]
    is_said = bool(quotes) and all(_PROSECUTION.search(quote) for quote in quotes)
    return is_said and fact.when is None and not fact.is_suspicion


def _for_what(phrase: Phrase) -> Phrase:
    return replace(phrase, template=_FOR) if phrase.template == _WITH else phrase


def once(casefile: Casefile, facts: Iterable[HeldFact]) -> tuple[Told, ...]:
    """Each occurrence once, those that state most leading, in the order of the facts."""
    groups: list[Told] = []
    for held in facts:
        mine = _told(casefile, held)
        place = next((n for n, other in enumerate(groups) if _is_one(casefile, mine, other)), None)
        if place is None:
            groups.append(mine)
        else:
            groups[place] = _joined(groups[place], mine)
    told = [_as_it_lasted(casefile, t) for t in groups]
    told = [replace(t, is_again=is_rearrest(casefile, t.fact, t.own_ids)) for t in told]
    ends = {i for t in told for i in t.ids if i not in t.own_ids}
    return tuple(sorted((t for t in told if not ends.issuperset(t.own_ids)), key=_in_time))


def is_rearrest(casefile: Casefile, fact: Fact, claims: Sequence[str]) -> bool:
    """Whether it is an arrest by which custody began once more, after another had ended."""
    if not isinstance(fact, Arrest):
        return False
    spells = custody(casefile).spells
    own = next((n for n, s in enumerate(spells) if not set(s.claims).isdisjoint(claims)), 0)
    return any(not spell.changes for spell in spells[:own])


def _as_it_lasted(casefile: Casefile, told: Told) -> Told:
    """With how long it went on, where it is over; else with the day up to which it is told."""
    end = ended_by(casefile, told.fact, told.claims)
    over = lasted(told.fact, told.claims, end)
    if over is None:
        return replace(told, as_at=known_up_to(casefile, told.claims), end=end)
    fact = type(told.fact).from_json({**told.fact.to_json(), "when": (over.said or over.when).text})
    return replace(told, fact=fact, end=end, lasted=over)


def _told(casefile: Casefile, held: HeldFact) -> Told:
    source = casefile.source_of(held.followed)
    when = held.followed.when or source.date
    voice = voice_of(casefile, held.followed)
    day = None if when is None else when.earliest or when.latest
    end = ended_by(casefile, held.followed.fact, held.claims)
    is_of_kin = all(is_letter_of_kin(casefile.source_of(claim)) for claim in held.claims)
    return Told(held.followed.fact, held.claims, voice, day, end=end, is_of_kin=is_of_kin)


def _in_time(told: Told) -> tuple[bool, date, int]:
    """By the day; on one day the move before the care, and the release last."""
    place = 0 if isinstance(told.fact, Transfer) else 2 if isinstance(told.fact, Release) else 1
    return (told.day is None, told.day or date.max, place)


def _is_one(casefile: Casefile, one: Told, other: Told) -> bool:
    """The same kind and polarity, nothing stated differently, and the same voice where that makes the claim.

    Who is silent without a name may be another than the one that is named.
    """
    if one.fact.key != other.fact.key or one.lead.polarity is not other.lead.polarity:
        return False
    if not _can_be_of_one_time(one, other) or not _of_one_voice(one, other):
        return False
    if _is_over_before(one, other) or _is_over_before(other, one):
        return False
    if not all(can_be_of_one_spell(casefile, a, b) for a in one.claims for b in other.claims):
        return False
    are_two = (
        _would_speak_for_another,
        _are_two_stays,
        _are_two_of_one_source,
        _are_denial_and_answer,
    )
    if any(are(one, other) for are in are_two):
        return False
    if _of_one_source(one, other) and (
        is_one_ruling(one.fact, other.fact)
        or _is_one_visit_of_kin(one, other)
        or _is_one_breach(one, other)
    ):
        return True
    a, b = one.fact.to_json(), other.fact.to_json()
    if isinstance(one.fact, NoResponse) and ("actor" in a) != ("actor" in b):
        return False
    stated = [name for name in a.keys() & b.keys() if not _is_loose(one.fact, name)]
    return all(_agree(name, a[name], b[name]) for name in stated) and _one_matter(a, b)


def _are_two_stays(one: Told, other: Told) -> bool:
    """Whether two tellings of custody have the person in places with two names, in one of them at another time, or serving
    a sentence in one alone.
    """
    if not isinstance(one.fact, Detention) or not isinstance(other.fact, Detention):
        return False
    places = [t.fact.stated("where") or "" for t in (one, other)]
    is_named = all(place != place.lower() for place in places)
    is_of_another_time = (
        bool(places[0]) != bool(places[1]) and one.fact.occurred != other.fact.occurred
    )
    serves = {t.fact.stated("status") == Status.SERVING_SENTENCE for t in (one, other)}
    return (is_named and not same_body(*places)) or is_of_another_time or len(serves) > 1


def _is_one_visit_of_kin(one: Told, other: Told) -> bool:
    """A relative who tells of a visit of her own, by her name and as 'her sister', tells of one."""
    visits = all(isinstance(t.fact, Visit) for t in (one, other))
    when = one.fact.occurred
    is_of_one_day = when is not None and when == other.fact.occurred
    return visits and is_of_one_day and (one.is_of_kin or other.is_of_kin)


def _is_one_breach(one: Told, other: Told) -> bool:
    """What one sentence says of two sittings is one complaint."""
    stated = [{k: v for k, v in t.fact.to_json().items() if k != "when"} for t in (one, other)]
    return (
        isinstance(one.fact, FairTrialBreach) and "detail" in stated[0] and stated[0] == stated[1]
    )


def _of_one_source(one: Told, other: Told) -> bool:
    sources = [{a.source for c in told.claims for a in c.anchors} for told in (one, other)]
    return not sources[0].isdisjoint(sources[1])


def _is_over_before(one: Told, other: Told) -> bool:
    """Whether the one was over when the other began: a second time, after a release or an end."""
    if one.end is None or one.end.by.id in other.own_ids:
        return one.end is not None
    over = one.end.when.latest if one.end.when is not None else None
    began = other.fact.occurred.earliest if other.fact.occurred is not None else None
    return over is not None and began is not None and over < began


def _are_two_of_one_source(one: Told, other: Told) -> bool:
    """Whether one source tells of two complaints, or of care that was not given at two times: who tells a thing twice tells it alike."""
    if not _of_one_source(one, other):
        return False
    a, b = one.fact, other.fact
    if isinstance(a, HealthCondition) and isinstance(b, HealthCondition):
        return None not in (a.condition, b.condition) and not _tells_of(a.condition, b.condition)
    is_unnamed = isinstance(a, CareDenied) and a.stated("need") is None
    return is_unnamed and None not in (a.occurred, b.occurred) and a.occurred != b.occurred


def _are_denial_and_answer(one: Told, other: Told) -> bool:
    """Whether one is what an authority denied, and the other what it answered."""
    if not isinstance(one.fact, Response):
        return False
    denies = {
        all(is_denial(a.quote) for c in t.claims for a in c.anchors)
        and t.fact.stated("content") is None
        for t in (one, other)
    }
    return len(denies) > 1


def _tells_of(one: str | None, other: str | None) -> bool:
    """Whether one of two complaints is told with the words of the other."""
    a, b = tokens(one or ""), tokens(other or "")
    return a <= b or b <= a


def _of_one_voice(one: Told, other: Told) -> bool:
    """A diagnosis and what somebody else said of somebody's health are two."""
    a, b = one.lead.attribution, other.lead.attribution
    if not isinstance(one.fact, HealthCondition) or a == b:
        return True
    return a is not None and b is not None and same_body(a, b)


def _would_speak_for_another(one: Told, other: Told) -> bool:
    """Whether the voice that tells both would be given what only the other states: where, how, on which days."""
    first, second = _in_lead(one, other)
    if not first.is_attributed or _is_same_voice(first, second):
        return False
    if second.fact.to_json().keys() - first.fact.to_json().keys():
        return True
    dates = [t.fact.occurred for t in (first, second) if t.fact.occurred is not None]
    return bool(dates) and _date_of(first.fact, dates) != first.fact.occurred


def _is_same_voice(one: Told, other: Told) -> bool:
    return one.voice is not None and other.voice is not None and same_body(one.voice, other.voice)


def _is_loose(fact: Fact, name: str) -> bool:
    """Whether two tellings of one occurrence may put it in different words; a word chosen from a few is none of these."""
    is_told_apart = isinstance(getattr(fact, name), Choice)
    return name in _LOOSE and not is_told_apart and not _is_destination(fact, name)


def _is_destination(fact: Fact, name: str) -> bool:
    """A move to hospital and one back to prison are two."""
    return name == "where" and isinstance(fact, Transfer)


def _can_be_of_one_time(one: Told, other: Told) -> bool:
    """An undated claim can only tell of what had happened when its source was written."""
    dated = [t for t in (one, other) if t.fact.occurred is not None]
    undated = [t for t in (one, other) if t.fact.occurred is None]
    if len(dated) != 1 or dated[0].day is None or undated[0].day is None:
        return True
    return dated[0].day <= undated[0].day


def _one_matter(a: dict[str, object], b: dict[str, object]) -> bool:
    """What tells occurrences apart must be stated by both or by neither."""
    telling = (
        "method", "need", "offence", "guarantee", "trend", "effect", "action", "office", "repeated",
        "ended", "contact", "extent", "often", "manner",
    )  # fmt: skip
    return all((name in a) == (name in b) for name in telling)


def _agree(name: str, one: object, other: object) -> bool:
    if name == "when":
        return When(str(one)).may_equal(When(str(other)))
    if name in _BODIES:
        return same_body(str(one), str(other)) or _spelt_out(str(one), str(other))
    return str(one).casefold() == str(other).casefold()


def _spelt_out(one: str, other: str) -> bool:
    """Whether one has initials where the other has the words: 'SI Secretary General'."""
    short, long = sorted((one, other), key=len)
    initials = "".join(re.findall(r"\b[A-Z]", long))
    return any(
        word.isupper() and word in initials and tokens(short) - {word.casefold()} <= tokens(long)
        for word in re.findall(r"\b[A-Z]{2,}\b", short)
    )


def _date_of(fact: Fact, dates: Sequence[When]) -> When:
    """The most exact; of a hunger strike, which lasts, the one that says from when or until when."""
    spans = [when for when in dates if when.is_interval and isinstance(fact, HungerStrike)]
    return min(spans or dates, key=_width)


def _width(when: When) -> timedelta:
    """How much time a date leaves open: the exact day least."""
    if when.earliest is None or when.latest is None:
        return timedelta.max
    return when.latest - when.earliest


def _in_lead(one: Told, other: Told) -> tuple[Told, Told]:
    """What another is given the word for leads, else the fuller one."""
    first, second = sorted(
        (one, other), key=lambda t: (not t.is_attributed, -len(t.fact.to_json()))
    )
    return first, second


def _joined(one: Told, other: Told) -> Told:
    """The fuller one leads and takes from the other what it does not state itself."""
    first, second = _in_lead(one, other)
    stated = {**second.fact.to_json(), **first.fact.to_json()}
    dates = [t.fact.occurred for t in (first, second) if t.fact.occurred is not None]
    if "when" in stated and dates:
        stated["when"] = _date_of(first.fact, dates).text
    if isinstance(first.fact, Hearing):
        stated |= ruled_in(first.fact, second.fact)
    fact = type(first.fact).from_json(stated)
    when = fact.occurred
    day = None if when is None else when.earliest or when.latest
    claims = tuple(dict.fromkeys((*first.claims, *second.claims)))
    is_of_kin = first.is_of_kin and second.is_of_kin
    return Told(fact, claims, first.voice, day or first.day or second.day, is_of_kin=is_of_kin)
