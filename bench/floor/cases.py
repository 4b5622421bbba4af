"""Cases by hand."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse

from floor.by_hand import (
    MINE,
    Row,
    asked,
    between,
    day_of,
    days,
    names_of,
    number,
    shown,
    span,
    state,
)
from habeas.desk import asking

COLUMNS = (("country", "State"), ("held", "Held"), ("status", "Status"), ("days", "In custody"), ("silence", "Silence"),
           ("last_call", "Last call"), ("last_answer", "Last answer"), ("care", "Care"), ("due", "Due"),
           ("to_review", "Claims to review"), ("single", "On one source"), ("contested", "Contradictions"),
           ("facts", "Facts"), ("sources", "Sources"), ("languages", "Languages of sources"), ("team", "Team"),
           ("assigned", "In hand"), ("review_on", "To be looked at again"), ("outcome", "Outcome"))  # fmt: skip
SPANS, SILENCES = (100, 365, 1000, 2000), (30, 90, 180, 365)


GROUPS = f"""SELECT c.state, c.country, c.country_name, r.holding, r.status,
 CASE {" ".join(f"WHEN COALESCE(%s - r.least_zero, r.least) >= {n} THEN {n}" for n in reversed(SPANS))} ELSE 0 END,
 CASE WHEN r.silent_since IS NULL THEN -1
  {" ".join(f"WHEN r.silent_since <= %s THEN {n}" for n in reversed(SILENCES))} ELSE 0 END,
 r.care, c.team, r.languages, count(*) {MINE} JOIN ledger_case c ON c.id = r.case_id
 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"""


def cases(request: HttpRequest) -> HttpResponse:
    """Cases: the first forty, and for each filter how many there are."""
    user, now = request.user.pk, asking.today()
    ordinals = [now.toordinal()] * len(SPANS)
    groups = asked(GROUPS, *ordinals, *(now - timedelta(n) for n in reversed(SILENCES)), user)
    total = sum(group[-1] for group in groups)
    rows = asked(
        f"""SELECT c.reference, r.names, r.holding, r.least, r.least_zero, r.most, r.most_zero, r.silent_since,
            (SELECT count(*) FROM ledger_taskregister t WHERE t.row_id = r.id AND t.shows_from <= %s AND t.shows_to >= %s)
            {MINE} JOIN ledger_case c ON c.id = r.case_id ORDER BY c.country, c.number LIMIT 40""",
        now, now, user,
    )  # fmt: skip
    views = asked(
        "SELECT id, query, name FROM ledger_savedview WHERE user_id = %s ORDER BY name", user
    )
    lines = [
        (ref, names_of(names)[0], HELD[holding], custody(now, *counts),
         days((now - day_of(since)).days) if since else "—", due)
        for ref, names, holding, *counts, since, due in rows
    ]  # fmt: skip
    return shown(request, "cases.html", "/cases/", total=number(total), filters=filters(groups), columns=COLUMNS,
                 lines=lines, shown=("held", "days", "silence", "due"), views=views, pages=-(-total // 40))  # fmt: skip


def custody(now: date, *counts: int) -> str:
    """How long in custody, where that is any time."""
    least, most = span(now, *counts)
    return between(least, most) if most else "—"


HELD = {"held": "held", "not_held": "not held", "not_known": "not known"}
HOLDINGS = (("yes", "held"), ("no", "not_held"), ("unknown", "not_known"))
CARE = {"unmet": "asked for and not given", "met": "given"}


def filters(groups: list[Row]) -> list[Row]:
    """The filters that have more than one choice."""
    names = {group[1]: state(group[1], group[2]) for group in groups}
    files, countries, held, statuses, spans, silences, cares, teams = (
        tally(groups, at) for at in (0, 1, 3, 4, 5, 6, 7, 8)
    )
    tongues: Counter[str] = Counter()
    for group in groups:
        tongues.update(dict.fromkeys(group[9].split(), group[-1]))
    found = (
        ("file", "File", [(one, one, files[one]) for one in ("open", "closed")]),
        ("held", "Custody", [(v, HELD[h], held[h]) for v, h in HOLDINGS]),
        ("country", "State", worded((code, names[code], n) for code, n in countries.items())),
        ("status", "Status", worded((s, s.replace("_", " "), n) for s, n in statuses.items())),
        ("days", "Days in custody", at_least(spans, SPANS)),
        ("silence", "Silence", [*at_least(silences, SILENCES), ("-", "no call without an answer", silences[-1])]),
        ("care", "Health", worded((c, CARE.get(c, c), n) for c, n in cares.items())),
        ("team", "Team", worded((team, team, n) for team, n in teams.items())),
        ("language", "Language of sources", [(c, "English" if c == "en" else c, n) for c, n in tongues.items()]),
    )  # fmt: skip
    some = (
        (name, label, [(v, w, number(n)) for v, w, n in choices if n])
        for name, label, choices in found
    )
    return [each for each in some if len(each[2]) > 1]


def tally(groups: list[Row], at: int) -> Counter[object]:
    """How many cases have each value of one column."""
    found: Counter[object] = Counter()
    for group in groups:
        found[group[at]] += group[-1]
    return found


def worded(choices: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """The choices in the order of their words, that nothing is said last."""
    found = list(choices)
    named = sorted((choice for choice in found if choice[0]), key=lambda choice: choice[1])
    return [*named, *(("-", "not said", n) for value, _, n in found if not value)]


def at_least(counts: Counter[int], steps: tuple[int, ...]) -> list[tuple[int, str, int]]:
    """How many reach each of the steps."""
    return [
        (n, f"at least {days(n)}", sum(c for reached, c in counts.items() if reached >= n))
        for n in steps
    ]
