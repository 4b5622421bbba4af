"""How often the reader's proposals are accepted: rule by rule, over what the user may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_safe

from habeas.core.degrees import LEAST, Degree
from habeas.core.reviews import RuleTally, Tally, Verdict, by_degree, by_rule
from habeas.desk.asking import actor
from habeas.desk.reader.choosing import DEGREES, Option
from habeas.desk.reader.pages import language_name
from habeas.desk.telling import say_label, say_number
from habeas.kinds import KINDS
from habeas.ledger.reviews import may_see_all_reviews, reviews, reviews_seen_by, sees_reviews


class Order(Enum):
    """In which order the rules stand."""

    MOST = gettext_lazy("those most decided on first")
    LEAST_ACCEPTED = gettext_lazy("those least accepted first")
    NAME = gettext_lazy("by name")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what the proposals have in common, and what became of them."""

    name: str
    about: str
    tally: Tally

    @property
    def figures(self) -> tuple[int, ...]:
        """Accepted, corrected, rejected, waiting."""
        order = (Verdict.ACCEPTED, Verdict.CORRECTED, Verdict.REJECTED, Verdict.WAITING)
        return tuple(self.tally.count(verdict) for verdict in order)

    @property
    def share(self) -> int | None:
        """Of a hundred decided on, how many were accepted as they stood."""
        return None if self.tally.accepted is None else round(100 * self.tally.accepted)


@require_safe
def reviewed(request: HttpRequest) -> HttpResponse:
    """The tallies; over the whole register for its owner and auditor, who see counts alone."""
    asking = actor(request)
    if not sees_reviews(asking):
        raise Http404
    is_whole = may_see_all_reviews(asking)
    found = reviews() if is_whole else reviews_seen_by(asking)
    rules = by_rule(found)
    language, order = request.GET.get("language", ""), _order(request.GET.get("order", ""))
    shown = {
        "is_whole": is_whole,
        "degrees": [
            Row(str(DEGREES[degree]), _expected(degree), tally)
            for degree, tally in by_degree(found).items()
        ],
        "rules": [_row(rule) for rule in _ordered(rules, order, language)],
        "spoken": _languages(rules, language),
        "orders": [Option(o.name.lower(), str(o.value), o is order) for o in Order],
        "decided": Tally.over(found).decided,
    }
    return render(request, "desk/reader/reviewed.html", shown)


def _expected(degree: Degree) -> str:
    """Of a hundred proposals so called, how many are expected to be right."""
    above = min((least for least in LEAST.values() if least > LEAST[degree]), default=1.0)
    least, most = max(1, round(100 * LEAST[degree])), round(100 * above) - 1
    between = {"least": say_number(least), "most": say_number(most)}
    return gettext("%(least)s to %(most)s of 100") % between


def _order(asked: str) -> Order:
    return next((each for each in Order if each.name.lower() == asked), Order.MOST)


def _languages(rules: Sequence[RuleTally], chosen: str) -> list[Option]:
    codes = sorted({rule.language for rule in rules if rule.language})
    return [Option(code, language_name(code), code == chosen) for code in codes]


def _ordered(rules: Sequence[RuleTally], order: Order, language: str) -> list[RuleTally]:
    kept = [rule for rule in rules if language in ("", rule.language)]
    if order is Order.NAME:
        return sorted(kept, key=lambda rule: rule.rule)
    if order is Order.LEAST_ACCEPTED:
        return sorted(kept, key=lambda rule: (_share(rule), -rule.tally.decided, rule.rule))
    return kept


def _share(rule: RuleTally) -> float:
    """Rules on whose proposals nobody decided come last."""
    return 2.0 if rule.tally.accepted is None else rule.tally.accepted


def _row(rule: RuleTally) -> Row:
    kind = KINDS.get(rule.kind)
    return Row(rule.rule, say_label(kind.label) if kind else rule.kind, rule.tally)
