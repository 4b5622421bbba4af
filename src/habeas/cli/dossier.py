"""The dossier as people read it in a terminal."""

from collections.abc import Iterable
from datetime import date

import click

from habeas.cli.common import how_sure, print_table
from habeas.core.appeals import Appeal
from habeas.core.care import care
from habeas.core.casefile import Casefile
from habeas.core.contradictions import contradictions
from habeas.core.custody import CustodyClock, Holding, custody, say_days
from habeas.core.due import due
from habeas.core.prose import say_day, say_when
from habeas.core.silence import SilenceClock, silence
from habeas.core.timeline import tell_claim, timeline
from habeas.core.when import When
from habeas.procedures.applied import procedure_tasks
from habeas.standards import LegalClock, engaged, legal_clocks

_STATES = {
    Holding.HELD: "in custody",
    Holding.NOT_HELD: "not in custody",
    Holding.NOT_KNOWN: "not known whether in custody",
}


def print_dossier(casefile: Casefile) -> None:
    """Everything that the file gives as of its day."""
    click.echo(f"{casefile.reference}  {casefile.person.name}, as of {say_day(casefile.as_of)}")
    _section("Clocks", _clocks(casefile))
    _section("Care", _care(casefile))
    _chronology(casefile)
    _standards(casefile)
    _section("Contradictions", (c.why for c in contradictions(casefile)))
    _section("What is due", (d.what for d in (*procedure_tasks(casefile), *due(casefile))))
    _proposals(casefile)
    _sources(casefile)


def _section(title: str, lines: Iterable[str]) -> None:
    lines = list(lines)
    if lines:
        click.echo(f"\n{title}")
        for line in lines:
            click.echo(f"  {line}")


def _clocks(casefile: Casefile) -> Iterable[str]:
    yield from _custody(custody(casefile))
    yield from _silence(silence(casefile))
    for clock in legal_clocks(casefile):
        yield _legal(clock)


def _custody(clock: CustodyClock) -> Iterable[str]:
    if not clock.spells:
        yield "The file does not say when the person was taken into custody."
        return
    state = _STATES[clock.holding]
    yield f"{state}: {say_days(clock)} ({_nights(clock)} nights) in all"
    for spell in clock.spells:
        begin = say_when(spell.began)
        end = say_when(spell.ended) if spell.ended else "now"
        yield f"  from {begin} to {end}{', house arrest' if spell.is_at_home else ''}"
    for first, last in clock.gaps:
        yield f"  not held between {say_day(first)} and {say_day(last)}"


def _nights(clock: CustodyClock) -> str:
    least = f"{clock.nights_min:,}"
    if clock.nights_max is None:
        return f"{least} or more"
    most = f"{clock.nights_max:,}"
    return least if least == most else f"{least} to {most}"


def _silence(clock: SilenceClock) -> Iterable[str]:
    for appeal in clock.appeals:
        to = f" to {appeal.to}" if appeal.to else ""
        by = f" by {appeal.by}" if appeal.by else ""
        yield f"appeal of {say_when(appeal.made)}{by}{to}: {_became(appeal, clock.as_of)}"


def _became(appeal: Appeal, as_of: date) -> str:
    days = f"{'' if appeal.is_exact else 'at least '}{appeal.days(as_of)}"
    if appeal.answer:
        return f"answered: {say_when(appeal.answer.when)}" if appeal.answer.when else "answered"
    if appeal.ended:
        ended = f"ended by {appeal.ended.role.label.lower()} on {say_day(appeal.ended.on)}"
        return f"no answer in {days} days, {ended}"
    if appeal.from_another:
        other = appeal.from_another
        answered = say_when(other.when) if other.when else "undated"
        return f"no answer for {days} days; answered by {other.by}, which was not asked: {answered}"
    if appeal.to_another:
        other = appeal.to_another
        answered = say_when(other.when) if other.when else "undated"
        return f"no answer for {days} days; {other.by} answered another letter: {answered}"
    return f"no answer for {days} days"


def _begun(when: When) -> str:
    """The first day of what goes on, else when it was.

    >>> _begun(When("2025-02-10/..")), _begun(When("2025-02-10"))
    ('10 February 2025', '10 February 2025')
    """
    return say_when(When(when.text.partition("/")[0]) if when.is_open else when)


def _legal(clock: LegalClock) -> str:
    most = "?" if clock.most is None else clock.most
    what = clock.label if clock.since is None else f"{clock.label} (from {_begun(clock.since)})"
    if clock.is_left_open:
        return (
            f"{what}: the dates leave it open (limit {clock.limit} {clock.unit}; {clock.authority})"
        )
    figure = f"{clock.least}" if clock.least == clock.most else f"{clock.least} to {most}"
    if clock.standard:
        return f"{what}: {figure} {clock.unit} ({clock.standard}; {clock.authority})"
    verdict = {True: "exceeded", False: "kept", None: "not certain"}[clock.is_exceeded]
    return f"{what}: {figure} {clock.unit} (limit {clock.limit}: {verdict}; {clock.authority})"


def _care(casefile: Casefile) -> Iterable[str]:
    for need in care(casefile):
        parts = [
            f"first asked {say_when(need.first_asked)}" if need.first_asked else "",
            f"asked {need.times_asked} times" if need.times_asked > 1 else "",
            f"refused by {', '.join(need.refused_by)}" if need.refused_by else "",
            f"last given {say_when(need.last_given)}" if need.last_given else "none given",
            f"the authorities say: given {say_when(need.said_given)}" if need.said_given else "",
        ]
        yield f"{need.need}: {'; '.join(filter(None, parts))}"


def _chronology(casefile: Casefile) -> None:
    click.echo("\nChronology")
    rows = [
        (
            ("" if entry.is_dated else "told ") + (str(entry.when) if entry.when else "undated"),
            entry.text(casefile.person.name),
            entry.standing.label,
            entry.held.id[:8],
        )
        for entry in timeline(casefile)
    ]
    print_table(["when", "what", "standing", "claim"], rows)


def _standards(casefile: Casefile) -> None:
    click.echo("\nStandards engaged")
    rows = [
        (
            f"{e.instrument.short_title} {e.provision.name}"
            f"{'' if e.provision.is_checked else ' (from memory)'}",
            e.force,
            e.why,
        )
        for e in engaged(casefile)
    ]
    print_table(["provision", "force", "why"], rows)


def _proposals(casefile: Casefile) -> None:
    if casefile.proposals:
        click.echo("\nClaims that wait for review")
        rows = [
            (
                c.id[:8],
                tell_claim(c, casefile.person.name),
                f"“{c.anchors[0].quote}”",
                how_sure(c.confidence),
            )
            for c in casefile.proposals
        ]
        print_table(["claim", "proposed", "words", "how sure"], rows)


def _sources(casefile: Casefile) -> None:
    click.echo("\nSources")
    sources = sorted(casefile.known_sources.values(), key=lambda s: (str(s.date or ""), s.id))
    print_table(["id", "date", "title"], [(s.id[:8], str(s.date or "—"), s.title) for s in sources])
