"""The short head over a page on which somebody writes in a case: whose file it is, held or not, for how long, how silent."""

from dataclasses import dataclass

from django.utils.translation import gettext

from habeas.core.casefile import Casefile
from habeas.core.custody import CustodyClock, Holding, custody
from habeas.core.facts import Role
from habeas.core.silence import silence
from habeas.desk.telling import say_country, say_days, say_number, say_silence


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortHead:
    """One line of the head of a case."""

    reference: str
    country: str
    name: str
    names: tuple[str, ...]
    custody: str
    silent: str


def short_head(casefile: Casefile, *, is_whole: bool = True) -> ShortHead:
    """The head as it stands in the casefile that the user sees; nothing is counted where that is not whole."""
    first, *others = casefile.person.all_names
    return ShortHead(
        reference=casefile.reference,
        country=say_country(casefile.country, casefile.keeping.country_name),
        name=first,
        names=tuple(others),
        custody=_custody(casefile) if is_whole else "",
        silent=_silent(casefile) if is_whole else "",
    )


def _silent(casefile: Casefile) -> str:
    """For how long the oldest call has had no answer; empty where none waits."""
    waiting = silence(casefile).unanswered
    return say_silence(waiting[0], casefile.as_of) if waiting else ""


def _custody(casefile: Casefile) -> str:
    if casefile.in_role(Role.DEATH):
        return gettext("Died")
    clock = custody(casefile)
    if not clock.spells:
        return gettext("The file does not say when custody began.")
    if clock.holding is Holding.NOT_KNOWN:
        return gettext("Not known whether held: %(days)s in custody") % {"days": say_days(clock)}
    return _held(clock) if clock.held else _was_held(clock)


def _held(clock: CustodyClock) -> str:
    if clock.is_exact:
        return gettext("Day %(number)s of custody") % {"number": say_number(clock.days_min)}
    return gettext("Held: %(days)s in custody") % {"days": say_days(clock)}


def _was_held(clock: CustodyClock) -> str:
    return gettext("Not held now: %(days)s in custody") % {"days": say_days(clock)}
