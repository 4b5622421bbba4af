"""What is chosen before a paper is begun."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from babel import Locale
from django.http import QueryDict

from habeas.core.casefile import Casefile
from habeas.core.errors import BadValue
from habeas.core.levels import Level
from habeas.core.scripts import on_one_line
from habeas.core.silence import silence
from habeas.core.typed_dates import read_date
from habeas.desk.composing.findings import above
from habeas.ledger.acts.begin_paper import NewPaper
from habeas.papers import PAPERS, Draft, write
from habeas.papers.languages import LANGUAGES
from habeas.papers.languages.given import read_given
from habeas.settings import HOUSE


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The choices as typed."""

    template: str
    audience: str
    as_of: str
    organisation: str
    language: str
    given: str
    chosen: tuple[str, ...]
    addressees: str
    signatories: str
    until: str

    @property
    def goes_to(self) -> tuple[str, ...]:
        """Those ticked and those written, each once."""
        return tuple(dict.fromkeys((*self.chosen, *_lines(self.addressees))))

    @property
    def signed_by(self) -> tuple[str, ...]:
        """Those who sign beside, each once."""
        return tuple(dict.fromkeys(_lines(self.signatories)))

    @property
    def level(self) -> Level:
        """The audience chosen, the house where it is none."""
        return Level(self.audience) if self.audience in list(Level) else Level.INTERNAL


def _lines(typed: str) -> Iterator[str]:
    return filter(None, map(on_one_line, typed.splitlines()))


def chosen(typed: QueryDict, casefile: Casefile) -> Chosen:
    """What was typed; at first a reiteration to whom the last call went, as of the day of the page."""
    template = typed.get("template", "reiteration")
    form = Chosen(
        template=template,
        audience=typed.get("audience", Level.INTERNAL.value),
        as_of=typed.get("as_of", casefile.as_of.isoformat()),
        organisation=on_one_line(typed.get("organisation", "")),
        language=typed.get("language", "en"),
        given=typed.get("given", ""),
        chosen=tuple(typed.getlist("addressee")),
        addressees=typed.get("addressees", ""),
        signatories=typed.get("signatories", ""),
        until=typed.get("until", ""),
    )
    if "template" in typed:
        return form
    return replace(form, chosen=silence(casefile.for_audience(form.level)).addressees[-1:])


def for_its_readers(form: Chosen, casefile: Casefile) -> Chosen:
    """The choices without the addressees ticked that its readers may not know of."""
    hidden = above(form.chosen, casefile, audience=form.level)
    return replace(form, chosen=tuple(name for name in form.chosen if name not in hidden))


def languages_of_papers() -> tuple[tuple[str, str], ...]:
    """The languages of papers, each with its own name."""
    return tuple((code, str(Locale.parse(code).get_display_name())) for code in LANGUAGES)


def _must_be_for_its_readers(form: Chosen, casefile: Casefile) -> None:
    hidden = above((*form.goes_to, *form.signed_by), casefile, audience=form.level)
    if hidden:
        raise BadValue(
            "Only what is above the level of its readers names {names}: leave that out, or choose other readers.",
            names=", ".join(hidden),
        )


def _last_day(form: Chosen, today: date) -> date | None:
    if not form.until.strip():
        return None
    day = read_date(form.until, today=today).when.day
    if day is None:
        raise BadValue("Write the last day whole, as 14 May 2022, or leave it empty.")
    return day


def new_paper(form: Chosen, casefile: Casefile, today: date) -> tuple[NewPaper, Draft]:
    """The paper and its first words. Raises BadValue, or what the paper cannot be written without."""
    if form.template not in PAPERS:
        raise BadValue("Choose a paper.")
    if form.audience not in list(Level):
        raise BadValue("Choose who will read it.")
    day = read_date(form.as_of, today=today).when.day
    if day is None:
        raise BadValue("Write the day of the paper whole, as 14 May 2022.")
    until = _last_day(form, today)
    _must_be_for_its_readers(form, casefile)
    given = read_given(form.given)
    draft = write(
        form.template,
        casefile,
        as_of=day,
        audience=Level(form.audience),
        organisation=form.organisation or None,
        addressees=form.goes_to,
        until=until,
        signatories=form.signed_by,
        own_words=HOUSE,
        language=form.language,
        given=given,
    )
    new = NewPaper(
        template=form.template,
        title=draft.title,
        audience=Level(form.audience),
        as_of=day,
        language=form.language,
        given=given,
        addressees=form.goes_to,
        organisation=form.organisation,
        signatories=form.signed_by,
        until=until,
    )
    return new, draft
