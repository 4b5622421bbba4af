"""Open a case on a person."""

import re
import uuid
from datetime import datetime
from functools import partial

from django.contrib.auth.models import User
from django.db import IntegrityError
from django.db.models import Max

from habeas.core.access import CaseRole, usual_clearance
from habeas.core.scripts import on_one_line
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts.name_state import checked_name, known_name
from habeas.ledger.errors import Refused

_TRIES = 20


def open_case(
    name: str, *, country: str, by: str, at: datetime, country_name: str = ""
) -> models.Case:
    """A new case; its reference is the country's code and a number. Raises Refused.

    A code of the organisation's own takes the name that is given, else that of the earlier cases.
    """
    name = on_one_line(name)
    country = country.upper()
    if not name:
        raise Refused("A case needs the name of the person, or a pseudonym.")
    if not re.fullmatch(r"[A-Z]{2}", country):
        raise Refused(
            "{code} is not a country code; write two letters, as KG (ISO 3166-1).",
            code=repr(country),
        )
    state = checked_name(country, country_name) or known_name(country)
    opened = partial(_open, name, country=country, state=state, by=by, at=at)
    for _ in range(_TRIES):
        try:
            return opened()
        except IntegrityError:
            continue
    return opened()


def _open(name: str, *, country: str, state: str, by: str, at: datetime) -> models.Case:
    """Under the next number; raises IntegrityError where another has just taken it."""
    with act("open_case", [], by=by, at=at) as doing:
        person = models.Person.objects.create(id=uuid.uuid4().hex, name=name)
        models.NameForm.objects.create(person=person, text=name)
        number = _next_number(country)
        case = models.Case.objects.create(
            reference=f"{country}-{number:04}",
            country=country,
            country_name=state,
            number=number,
            person=person,
            opened_by=by,
            opened_at=at,
        )
        _lead(case, by=by, at=at)
        doing.touches(case.reference)
        doing.opened.append(case)
    return case


def _next_number(country: str) -> int:
    """One more than the last, while whoever else opens a case in the state waits; the first has nobody to wait for."""
    cases = models.Case.objects.filter(country=country)
    cases.select_for_update(no_key=True).order_by("number").first()
    return (cases.aggregate(last=Max("number"))["last"] or 0) + 1


def _lead(case: models.Case, *, by: str, at: datetime) -> None:
    """Whoever opens a case leads it until they hand it over."""
    user = User.objects.filter(username=by).first()
    if user is not None:
        models.CaseRole.objects.create(
            case=case,
            user=user,
            role=CaseRole.LEAD.value,
            clearance=usual_clearance(CaseRole.LEAD).value,
            given_by=by,
            given_at=at,
        )
