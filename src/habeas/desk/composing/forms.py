"""What is chosen before a paper is begun."""

from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from habeas.core.casefile import Casefile
from habeas.core.errors import BadValue
from habeas.core.levels import Level
from habeas.core.silence import silence
from habeas.core.typed_dates import read_date
from habeas.ledger.acts.begin_paper import NewPaper
from habeas.papers import PAPERS, Draft, write


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The choices as typed."""

    template: str
    audience: str
    as_of: str
    organisation: str
    addressees: str


def chosen(typed: QueryDict, casefile: Casefile) -> Chosen:
    """What was typed; at first a reiteration to whom the last call went, as of the day of the page."""
    return Chosen(
        template=typed.get("template", "reiteration"),
        audience=typed.get("audience", Level.INTERNAL.value),
        as_of=typed.get("as_of", casefile.as_of.isoformat()),
        organisation=typed.get("organisation", "").strip(),
        addressees=typed.get("addressees", "\n".join(silence(casefile).addressees)),
    )


def new_paper(form: Chosen, casefile: Casefile, today: date) -> tuple[NewPaper, Draft]:
    """The paper and its first words. Raises BadValue, or what the paper cannot be written without."""
    if form.template not in PAPERS:
        raise BadValue("Choose a paper.")
    if form.audience not in list(Level):
        raise BadValue("Choose who will read it.")
    day = read_date(form.as_of, today=today).when.day
    if day is None:
        raise BadValue("Write the day of the paper whole, as 14 May 2022.")
    draft = write(
        form.template,
        casefile,
        as_of=day,
        audience=Level(form.audience),
        organisation=form.organisation or None,
    )
    addressees = tuple(line.strip() for line in form.addressees.splitlines() if line.strip())
    new = NewPaper(
        template=form.template,
        title=draft.title,
        audience=Level(form.audience),
        as_of=day,
        addressees=addressees,
        organisation=form.organisation,
    )
    return new, draft
