"""Open a case on a person."""

import re
import uuid
from datetime import datetime

from django.db.models import Max

from habeas.ledger import models, registers
from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused


def open_case(name: str, *, country: str, by: str, at: datetime) -> models.Case:
    """A new case; its reference is the country's code and a number. Raises Refused."""
    name = re.sub(r"\s+", " ", name).strip()
    country = country.upper()
    if not name:
        raise Refused("A case needs the name of the person, or a pseudonym.")
    if not re.fullmatch(r"[A-Z]{2}", country):
        raise Refused(f"{country!r} is not a country code; write two letters, as KG (ISO 3166-1).")
    with act("open_case", [], by=by, at=at) as doing:
        person = models.Person.objects.create(id=uuid.uuid4().hex, name=name)
        models.NameForm.objects.create(person=person, text=name)
        last = models.Case.objects.filter(country=country).aggregate(last=Max("number"))["last"]
        number = (last or 0) + 1
        case = models.Case.objects.create(
            reference=f"{country}-{number:04}",
            country=country,
            number=number,
            person=person,
            opened_by=by,
            opened_at=at,
        )
        doing.touches(case.reference)
        registers.rewrite(case)
    return case
