"""The head of a case: who, held since when, how silent, how well borne out. The same on each of its pages."""

from collections import Counter
from dataclasses import dataclass

from django.urls import NoReverseMatch
from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from habeas.core.access import Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.contradictions import contradictions
from habeas.core.copies import waiting
from habeas.core.corroboration import Standing, independent_voices, standing
from habeas.core.custody import CustodyClock, Holding, custody
from habeas.core.facts import Role
from habeas.core.keeping import Keeping
from habeas.core.repeats import repeats
from habeas.core.silence import silence
from habeas.core.timeline import timeline
from habeas.core.when import When
from habeas.desk.asking import View, address
from habeas.desk.case.facts import Passage, mark_of, passage_of
from habeas.desk.telling import (
    say_answered,
    say_country,
    say_day,
    say_days,
    say_ended,
    say_number,
    say_silence,
)


@dataclass(frozen=True, slots=True)
class Tab:
    """One page of a case."""

    key: str
    label: str | Promise
    address: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How many facts stand in one way."""

    standing: Standing
    count: int
    address: str


@dataclass(frozen=True, slots=True)
class Basis:
    """What the status rests on: a passage, and how well the fact stands that it tells of."""

    passage: Passage
    voices: int
    mark: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class CaseHead:
    """What stands over every page of a case."""

    reference: str
    country: str
    name: str
    names: tuple[str, ...]
    status: str
    basis: Basis | None
    is_held: bool
    day: str
    last_call: When | None
    last_answer: str
    silent: str
    silent_since: When | None
    call_ended: str
    has_dayless_call: bool
    has_answer_of_nobody: bool
    unanswered: int
    shares: tuple[Share, ...]
    tabs: tuple[Tab, ...]
    may_write: bool
    keeping: Keeping
    knows_work: bool
    is_whole: bool


_TABS = (
    ("chronology", "case", gettext_lazy("Chronology"), Action.READ),
    ("facts", "case_facts", gettext_lazy("Facts"), Action.READ),
    ("health", "case_health", gettext_lazy("Health and care"), Action.READ_WHOLE),
    ("proceedings", "case_proceedings", gettext_lazy("Proceedings"), Action.READ_WHOLE),
    ("calls", "case_calls", gettext_lazy("Calls and answers"), Action.READ_WHOLE),
    ("standards", "case_standards", gettext_lazy("Standards"), Action.READ_WHOLE),
    ("procedures", "case_procedures", gettext_lazy("Procedures"), Action.READ_WHOLE),
    ("sources", "case_sources", gettext_lazy("Sources"), Action.READ),
    ("contradictions", "contradictions", gettext_lazy("Contradictions"), Action.READ_WHOLE),
    ("repeats", "repeats", gettext_lazy("Told twice"), Action.READ_WHOLE),
    ("copies", "case_copies", gettext_lazy("Copied sources"), Action.READ_WHOLE),
    ("papers", "case_papers", gettext_lazy("Papers"), Action.READ_WHOLE),
    ("comments", "comments", gettext_lazy("Comments"), Action.READ_COMMENTS),
    ("sharing", "case_sharing", gettext_lazy("Sharing"), Action.READ_LOG),
    ("history", "case_history", gettext_lazy("History"), Action.READ_LOG),
)


def case_head(casefile: Casefile, view: View, actor: Actor) -> CaseHead:
    """The head of a case as its user may see it; what it counts is shown only where `is_whole`."""
    clock, calls = custody(casefile), silence(casefile)
    status, basis = _status(casefile, clock, view)
    first, *others = casefile.person.all_names
    return CaseHead(
        reference=casefile.reference,
        country=say_country(casefile.country, casefile.keeping.country_name),
        name=first,
        names=tuple(others),
        status=status,
        basis=basis,
        is_held=clock.held,
        day=_day(clock),
        last_call=calls.appeals[-1].made if calls.appeals else None,
        last_answer=say_answered(calls.last_response),
        silent=say_silence(calls.unanswered[0], casefile.as_of) if calls.unanswered else "",
        silent_since=calls.unanswered[0].made if calls.unanswered else None,
        call_ended=say_ended(calls.appeals[-1].ended) if calls.appeals else "",
        has_dayless_call=bool(calls.dayless),
        has_answer_of_nobody=bool(calls.unattributed),
        unanswered=len(calls.unanswered),
        shares=_shares(casefile, view),
        tabs=_tabs(casefile, view, actor),
        may_write=may(actor, Action.WRITE, casefile.reference),
        keeping=casefile.keeping,
        knows_work=may(actor, Action.READ_LOG, casefile.reference),
        is_whole=may(actor, Action.READ_WHOLE, casefile.reference),
    )


def _status(casefile: Casefile, clock: CustodyClock, view: View) -> tuple[str, Basis | None]:
    """Held, not held or dead, since when, and the passage that says so."""
    deaths = casefile.in_role(Role.DEATH)
    if deaths:
        when, claims = deaths[0].followed.effective, deaths[0].claim_ids
        words = gettext("Died (%(day)s)") if when else gettext("Died")
    elif not clock.spells:
        return gettext("The file does not say when custody began."), None
    elif clock.held:
        when, claims = _since(clock), clock.spells[-1].claims
        words = _held_words(when, is_at_home=clock.spells[-1].is_at_home)
    else:
        spell = clock.spells[-1]
        when, claims = spell.ended or spell.began, spell.ended_by or spell.claims[::-1]
        words = _free_words(when, clock)
    return words % {"day": say_day(_last(when))}, _basis(casefile, claims, view)


def _since(clock: CustodyClock) -> When:
    """Since when held; at home since house arrest began, elsewhere since custody did, in whatever way."""
    last = clock.spells[-1]
    return last.began if last.is_at_home else clock.since or last.began


def _held_words(when: When, *, is_at_home: bool) -> str:
    if when.earliest is not None:
        return (
            gettext("Under house arrest (since %(day)s)")
            if is_at_home
            else gettext("Held (since %(day)s)")
        )
    if is_at_home:
        return gettext("Under house arrest (since %(day)s at the latest)")
    return gettext("Held (since %(day)s at the latest)")


def _free_words(when: When, clock: CustodyClock) -> str:
    if clock.holding is Holding.NOT_KNOWN:
        return gettext("Not known whether held")
    if when.earliest is None:
        return gettext("Not held (since %(day)s at the latest)")
    return gettext("Not held (since %(day)s)")


def _last(when: When | None) -> When | None:
    """Of a date of which only the last day is known, that day."""
    if when is None or when.earliest is not None:
        return when
    return When(when.text.partition("/")[2])


def _basis(casefile: Casefile, claims: tuple[str, ...], view: View) -> Basis | None:
    facts = (h for i in claims[:1] for h in casefile.facts if i in h.claim_ids)
    held = next(facts, None)
    claim = casefile.claim(claims[0]) if claims else None
    if held is None or claim is None:
        return None
    voices, stands = len(independent_voices(casefile, held.claims)), standing(casefile, held)
    return Basis(passage_of(casefile, claim, view), voices, mark_of(stands, voices), stands)


def _day(clock: CustodyClock) -> str:
    if not clock.spells:
        return ""
    if clock.held and clock.is_exact:
        return gettext("Day %(number)s of custody") % {"number": say_number(clock.days_min)}
    return gettext("%(days)s in custody") % {"days": say_days(clock)}


def _shares(casefile: Casefile, view: View) -> tuple[Share, ...]:
    counts = Counter(entry.standing for entry in timeline(casefile))
    return tuple(
        Share(
            s,
            counts[s],
            address("case_facts", casefile.reference, view=view, standing=s.name.lower()),
        )
        for s in Standing
        if counts[s]
    )


def _tabs(casefile: Casefile, view: View, actor: Actor) -> tuple[Tab, ...]:
    """The pages that are there for this user."""
    counts = {"sources": len(casefile.known_sources), "contradictions": len(contradictions(casefile)),
              "facts": len(casefile.facts), "repeats": len(repeats(casefile)),
              "copies": len(waiting(casefile))}  # fmt: skip
    found = []
    for key, name, label, action in _TABS:
        if may(actor, action, casefile.reference):
            try:
                where = address(name, casefile.reference, view=view)
            except NoReverseMatch:
                continue
            found.append(Tab(key, label, where, counts.get(key)))
    return tuple(found)
