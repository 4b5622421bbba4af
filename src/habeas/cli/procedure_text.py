"""Procedures as people read them in a terminal."""

from collections.abc import Iterable, Iterator

import click

from habeas.core.casefile import Casefile
from habeas.core.prose import say, say_day
from habeas.procedures.applied import ORDER, Clock, Opening, Openness, open_to, running
from habeas.procedures.authority import Said
from habeas.procedures.procedure import Need, Procedure, Shown, Standing, TimeLimit
from habeas.procedures.showing import NO_PLACE, NOT_SAID

_NOTHING = "Nothing on this in the library."


def print_procedure(procedure: Procedure) -> None:
    """One procedure in full, every statement with its authority."""
    click.echo(f"{procedure.key}  {procedure.name}")
    _section("What it is", _said([procedure.about]))
    _section("States", _said(procedure.states.every_said))
    _section("Who may submit", _said(procedure.who))
    _section("Consent", _said(procedure.consent))
    _section("To whom", _said(procedure.addressee))
    _section("Language", _said([procedure.language] if procedure.language else []))
    _section("Length", _said([procedure.length] if procedure.length else []))
    _section("What must be shown", _requirements(procedure))
    _section("What excludes it", _said([bar.said for bar in procedure.bars]))
    _section("What does not exclude it", _said(procedure.no_bar))
    _section("Time limits", (_limit(each) for each in procedure.limits))
    _section("What happens next", _said(procedure.next_steps))
    _section("What silence means", _said([procedure.silence] if procedure.silence else []))
    _section("What it costs", _said(procedure.costs))


def print_openings(casefile: Casefile) -> None:
    """The procedures held against a case, in order of fit, then the clocks of what was submitted."""
    click.echo(f"{casefile.reference}  {casefile.person.name}, as of {say_day(casefile.as_of)}")
    click.echo(ORDER)
    for opening in open_to(casefile):
        click.echo(f"\n{opening.openness.label}: {opening.procedure.name}")
        click.echo(f"  key: {opening.procedure.key}")
        for line in _lines(opening):
            click.echo(f"  {line}")
    for submission, clocks in running(casefile):
        name = submission.procedure.name if submission.procedure else "no procedure of the library"
        click.echo(f"\nSubmitted {say_day(submission.appeal.on)}: {name}")
        for clock in clocks:
            for line in clock_lines(clock):
                click.echo(f"  {line}")


def _lines(opening: Opening) -> Iterator[str]:
    yield from (f"! {phrase.text()}" for phrase in opening.against)
    if opening.openness is Openness.CLOSED:
        return
    shown = sum(s.standing is Standing.MET for _, s in opening.requirements)
    yield f"shown: {shown} of {len(opening.requirements)}"
    for requirement, found in opening.missing:
        if requirement.need is not Need.CONDITION:
            yield f"{found.standing.label}: {requirement.asked.text}{_why(found)}"
    yield from (f"to: {_one(route.said)}" for route in opening.routes)
    yield from (f"cost: {_one(cost)}" for cost in opening.procedure.costs)
    for clock in opening.clocks:
        if clock.due is not None:
            yield from clock_lines(clock)


def _why(found: Shown) -> str:
    """What the file tells of it, where that is more than nothing."""
    return "" if found.why in (NOT_SAID, NO_PLACE) else f" {found.why.text()}"


def clock_lines(clock: Clock) -> Iterator[str]:
    """A clock: its stage, its rule, and how its day was computed."""
    rule = _rule(clock.limit) if clock.limit else clock.why.text()
    yield f"clock, {clock.stage.label}: {rule}"
    if clock.limit is not None:
        yield f"  {clock.why.text()}"
    if clock.not_before is not None:
        yield f"  Not before {say_day(clock.not_before)}."
    for done in clock.computed:
        yield f"  {' '.join(line.text() for line in done.lines)}"
    if clock.runs_out is not None:
        yield f"  It runs out at {clock.runs_out.isoformat(timespec='minutes')}."


def _section(title: str, lines: Iterable[str]) -> None:
    click.echo(f"\n{title}")
    for line in list(lines) or [_NOTHING]:
        click.echo(f"  {line}")


def _said(statements: Iterable[Said]) -> Iterator[str]:
    return (_one(said) for said in statements)


def _one(said: Said) -> str:
    return f"{said.text} [{said.authority.shown}]"


def _rule(limit: TimeLimit) -> str:
    """The rule as it is and, where it changed, as it was."""
    said = (limit.said, *((limit.formerly.said,) if limit.formerly else ()))
    return " ".join(_said(said))


def _requirements(procedure: Procedure) -> Iterator[str]:
    return (f"{r.need.label}: {_one(r.asked)}" for r in procedure.requirements)


def _limit(limit: TimeLimit) -> str:
    term = f"{say(limit.term)} from the {limit.runs_from.label}" if limit.term else "no figure"
    return f"{limit.by.label}, {term}: {' '.join(_said(limit.every_said))}"
