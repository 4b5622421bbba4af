"""Add a form of a person's name: another script, another transliteration."""

from datetime import datetime

from habeas.core.scripts import on_one_line
from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.errors import Refused
from habeas.ledger.identity import cases_on


def add_name(case: models.Case, name: str, *, by: str, at: datetime) -> None:
    """One more form of the name of the case's person. Raises Refused for an empty one."""
    name = on_one_line(name)
    if not name:
        raise Refused("The form of the name is empty; write it as the source does.")
    merged = cases_on([case.person_id])
    with act("add_name", [case], by=by, at=at, also=merged) as doing:
        _, is_new = models.NameForm.objects.get_or_create(person=case.person, text=name)
        if is_new:
            doing.touches(case.person_id)
