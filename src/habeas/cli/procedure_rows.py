"""Procedures as JSON values: the library, one in full, those open to a case, clocks with their computation."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from habeas.core.casefile import Casefile
from habeas.core.errors import BadValue
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import (
    ORDER,
    Clock,
    Opening,
    Submission,
    open_to,
    reaches,
    running,
)
from habeas.procedures.authority import Authority, Said
from habeas.procedures.counting import Computation
from habeas.procedures.procedure import Formerly, Procedure, Shown, Standing, TimeLimit
from habeas.standards import state_names

_REACHED = {Standing.MET: True, Standing.CONTRARY: False, Standing.NOT_KNOWN: None}


def library(state: str | None, day: date) -> list[dict[str, Any]]:
    """A row a procedure, with whether it reaches a state on the day. Raises BadValue for a state that is not known."""
    if state is not None and state.upper() not in state_names():
        raise BadValue(f"{state!r} is not a state in the table; write two letters, as KG.")
    return [
        {
            "key": p.key,
            "name": p.name,
            "body": p.body.name,
            "urgent": p.is_urgent,
            "filing": p.is_filing,
            "states": p.states.said.text,
            "reached": reach and _REACHED[reach.standing],
            "why": reach and reach.why.text(),
        }
        for p in PROCEDURES.values()
        for reach in [reaches(p.states, state.upper(), day) if state else None]
    ]


def in_full(procedure: Procedure) -> dict[str, Any]:
    """One procedure, with the authority of every statement."""
    return {
        "key": procedure.key,
        "name": procedure.name,
        "body": procedure.body.name,
        "urgent": procedure.is_urgent,
        "filing": procedure.is_filing,
        "about": said(procedure.about),
        "states": said(procedure.states.said),
        "having_left": [said(s) for s in procedure.states.every_said[1:]],
        "who": [said(s) for s in procedure.who],
        "consent": [said(s) for s in procedure.consent],
        "addressee": [said(s) for s in procedure.addressee],
        "language": procedure.language and said(procedure.language),
        "length": procedure.length and said(procedure.length),
        "requirements": [
            {"key": r.key, "need": r.need.value, **said(r.asked)} for r in procedure.requirements
        ],
        "bars": [{"key": bar.key, **said(bar.said)} for bar in procedure.bars],
        "no_bar": [said(s) for s in procedure.no_bar],
        "time_limits": [limit(each) for each in procedure.limits],
        "next": [said(s) for s in procedure.next_steps],
        "silence": procedure.silence and said(procedure.silence),
        "costs": [said(s) for s in procedure.costs],
    }


def limit(each: TimeLimit) -> dict[str, Any]:
    """A time limit and its extension."""
    return {
        "key": each.key,
        "by": each.by.value,
        "runs_from": each.runs_from.value,
        "term": each.term and str(each.term),
        "counting": each.counting.value,
        **said(each.said),
        "extension": each.extension and str(each.extension),
        "extension_said": each.extension_said and said(each.extension_said),
        "formerly": each.formerly and formerly(each.formerly),
    }


def formerly(each: Formerly) -> dict[str, Any]:
    """The term before the rule changed, and until when."""
    return {"until": each.until.isoformat(), "term": str(each.term), **said(each.said)}


def said(each: Said) -> dict[str, Any]:
    """A statement with its authority and its mark."""
    return {"says": each.text, "authority": authority(each.authority)}


def authority(each: Authority) -> dict[str, Any]:
    """The authority: its name, whether it was seen, where, and when that was checked."""
    return {
        "name": each.name,
        "mark": each.mark.value,
        "source": each.source or None,
        "checked": each.checked and str(each.checked),
    }


def for_case(casefile: Casefile) -> dict[str, Any]:
    """The procedures held against a case, in order of fit, and the clocks of what was submitted."""
    return {
        "case": casefile.reference,
        "as_of": casefile.as_of.isoformat(),
        "order": ORDER,
        "procedures": [_opening(each) for each in open_to(casefile)],
        "submitted": [_submitted(*each) for each in running(casefile)],
    }


def _opening(opening: Opening) -> dict[str, Any]:
    return {
        "key": opening.procedure.key,
        "name": opening.procedure.name,
        "standing": opening.openness.value,
        "against": [phrase.text() for phrase in opening.against],
        "reached": _REACHED[opening.reach.standing],
        "reach": opening.reach.why.text(),
        "requirements": [
            {"key": r.key, "need": r.need.value, **said(r.asked), **_shown(s)}
            for r, s in opening.requirements
        ],
        "missing": [r.key for r, _ in opening.missing],
        "bars": [{"key": bar.key, **said(bar.said), **_shown(s)} for bar, s in opening.bars],
        "routes": [{**said(r.said), "claims": list(r.claims)} for r in opening.routes],
        "costs": [said(s) for s in opening.procedure.costs],
        "clocks": [clock(each) for each in opening.clocks],
    }


def _shown(shown: Shown) -> dict[str, Any]:
    return {
        "shown": shown.standing.value,
        "why": shown.why.text(),
        "claims": list(shown.claims),
    }


def _submitted(submission: Submission, clocks: Iterable[Clock]) -> dict[str, Any]:
    appeal = submission.appeal
    return {
        "procedure": submission.procedure and submission.procedure.key,
        "on": appeal.on.isoformat(),
        "by": appeal.by,
        "to": appeal.to,
        "claims": list(appeal.claims),
        "clocks": [clock(each) for each in clocks],
    }


def clock(each: Clock) -> dict[str, Any]:
    """A clock with what it rests on and how its day was computed."""
    start = each.runs_from
    return {
        "limit": each.limit and limit(each.limit),
        "state": each.stage.value,
        "runs_from": start and str(start.when),
        "supposed": bool(start and start.is_supposed),
        "due": each.due and str(each.due),
        "since": each.since and each.since.isoformat(),
        "not_before": each.not_before and each.not_before.isoformat(),
        "runs_out": each.runs_out and each.runs_out.isoformat(),
        "why": each.why.text(),
        "claims": list(start.claims) if start else [],
        "computed": [_computation(done) for done in each.computed],
    }


def _computation(done: Computation) -> dict[str, Any]:
    return {
        "day_zero": done.zero.isoformat(),
        "terms": [str(term) for term in done.terms],
        "due": done.due.isoformat(),
        "counted": done.counted,
        "not_counted": [
            {"day": left.day.isoformat(), "reason": left.reason.value, "name": left.name or None}
            for left in done.left
        ],
        "rules": [{"rule": rule.value, **said(rule.said)} for rule in done.rules],
        "told": [line.text() for line in done.lines],
    }
