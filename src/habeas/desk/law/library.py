"""The library: instruments and provisions to search, what binds a state on a day, and the procedures."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from habeas.desk.asking import today
from habeas.desk.languages.amounts import sort_key
from habeas.desk.telling import say_country, say_label
from habeas.procedures import PROCEDURES
from habeas.procedures.applied import reaches
from habeas.procedures.procedure import Procedure, Shown
from habeas.standards import (
    INSTRUMENTS,
    Acceptance,
    Binding,
    Instrument,
    Kind,
    Provision,
    Status,
    accepted_by,
    binding,
    state_names,
)


@dataclass(frozen=True, slots=True)
class Found:
    """An instrument, and those of its provisions that have the words."""

    instrument: Instrument
    provisions: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The state and the day that an address asks about, and what could not be read of it."""

    state: str
    on: date
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Stands:
    """An instrument, and where the state stands towards it."""

    instrument: Instrument
    binding: Binding


@require_safe
def instruments(request: HttpRequest) -> HttpResponse:
    """Every instrument, or those with provisions that have the words asked for."""
    words = request.GET.get("q", "").strip()
    shown = {"part": "law", "words": words, "found": _found(words)}
    return render(request, "desk/law/instruments.html", shown)


@require_safe
def instrument(request: HttpRequest, key: str) -> HttpResponse:
    """One instrument with its provisions. Raises Http404."""
    if key not in INSTRUMENTS:
        raise Http404
    return render(request, "desk/law/instrument.html", {"part": "law", "one": INSTRUMENTS[key]})


@require_safe
def what_binds(request: HttpRequest) -> HttpResponse:
    """What binds the state that the address names on the day that it names, and the bodies that the state accepts."""
    asked = _asked(request)
    stands = _stands(asked) if asked.state else ()
    accepted: tuple[Acceptance, ...] = accepted_by(asked.state, asked.on) if asked.state else ()
    shown = {"part": "what_binds", "asked": asked, "states": _states(), "accepted": accepted,
             "binds": [s for s in stands if s.binding.binding],
             "others": [s for s in stands if not s.binding.binding]}  # fmt: skip
    return render(request, "desk/law/what_binds.html", shown)


@require_safe
def procedures(request: HttpRequest) -> HttpResponse:
    """Every procedure, and whether it reaches the state that the address names."""
    asked = _asked(request)
    rows: list[tuple[Procedure, Shown | None]] = [
        (p, reaches(p.states, asked.state, asked.on) if asked.state else None)
        for p in PROCEDURES.values()
    ]
    shown = {"part": "law_procedures", "asked": asked, "states": _states(), "rows": rows}
    return render(request, "desk/law/procedures.html", shown)


@require_safe
def procedure(request: HttpRequest, key: str) -> HttpResponse:
    """One procedure in full. Raises Http404."""
    if key not in PROCEDURES:
        raise Http404
    shown = {"part": "law_procedures", "procedure": PROCEDURES[key]}
    return render(request, "desk/law/procedure.html", shown)


def _found(words: str) -> list[Found]:
    wanted = words.casefold().split()
    if not wanted:
        return [Found(one, ()) for one in INSTRUMENTS.values()]
    found = [_with(one, wanted) for one in INSTRUMENTS.values()]
    return [each for each in found if each is not None]


def _with(one: Instrument, wanted: list[str]) -> Found | None:
    """The words may be those of the instrument and of the provision together."""
    names = " ".join(
        (one.full_title, one.short_title, *one.names, one.symbol, say_label(one.full_title),
         say_label(one.short_title))
    ).casefold()  # fmt: skip
    rest = [word for word in wanted if word not in names]
    provisions = tuple(p for p in one.provisions if rest and _has(p, rest))
    return Found(one, provisions) if provisions or not rest else None


def _has(provision: Provision, words: list[str]) -> bool:
    number = provision.number.replace(" ", "")
    text = f"{provision.name} {number} {provision.topic} {provision.says}".casefold()
    return all(word in text for word in words)


def _asked(request: HttpRequest) -> Asked:
    state, day = request.GET.get("state", "").upper(), request.GET.get("on", "")
    if state and state not in state_names():
        problem = gettext("The table of states does not have %(state)s; choose one of the list.")
        return Asked("", today(), problem % {"state": state[:40]})
    try:
        return Asked(state, date.fromisoformat(day) if day else today())
    except ValueError:
        return Asked("", today(), gettext("That is not a day; write it as 2022-05-14."))


def _states() -> list[tuple[str, str]]:
    named = [(code, say_country(code)) for code in state_names()]
    return sorted(named, key=lambda row: sort_key(row[1]))


def _stands(asked: Asked) -> list[Stands]:
    """Binding ones first, then custom, declarations, agreed standards and ethics, then treaties that do not bind."""
    found = [
        Stands(one, binding(one, asked.state, asked.on))
        for one in INSTRUMENTS.values()
        if one.adopted <= asked.on
    ]
    return sorted(found, key=_rank)


def _rank(stands: Stands) -> int:
    if stands.binding.binding:
        return 0
    if stands.binding.status is Status.CUSTOM:
        return 1
    kinds = (Kind.DECLARATION, Kind.SOFT_LAW, Kind.ETHICS, Kind.TREATY)
    return 2 + kinds.index(stands.instrument.kind)
