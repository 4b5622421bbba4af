"""Today and Cases by hand."""

import json
from datetime import date, timedelta
from itertools import groupby

from django.http import HttpRequest, HttpResponse

from floor.by_hand import asked, day, day_of, days, number, shown

SECTIONS = {
    "hearing-ahead": ("Hearings in the next 14 days", "proceedings/"),
    "review-date": ("To be looked at again", ""),
    "appeal-unanswered": ("Appeals without an answer", "calls/"),
    "care-unmet": ("Care refused, or asked for and not given", "health/"),
    "to-approve": ("Papers to approve", "papers/"),
    "milestone": ("Round numbers of days in the next 14 days", ""),
    "claims-to-review": ("Claims to review", "sources/"),
    "contradiction": ("What cannot all be true", "contradictions/"),
    "single": ("Facts that rest on one source", "facts/?standing=single"),
    "empty-file": ("Cases without a source", "sources/"),
}
MINE = """FROM ledger_caseregister r
 JOIN ledger_caserole p ON p.case_id = r.case_id AND p.user_id = %s AND p.closed_at IS NULL
 AND r.audience = CASE WHEN p.role IN ('translator', 'contact') THEN 'user:' || p.user_id ELSE p.clearance END"""
SHOWN = f"""{MINE} JOIN ledger_taskregister t ON t.row_id = r.id AND t.shows_from <= %s AND t.shows_to >= %s"""


def today(request: HttpRequest) -> HttpResponse:
    """Today: how many there are of each sort, and the first eight."""
    user, now = request.user.pk, date.today()
    ((cases,),) = asked(f"SELECT count(*) {MINE}", user)
    sections = []
    counts = dict(asked(f"SELECT t.code, count(*) {SHOWN} GROUP BY t.code", user, now, now))
    rows = asked(
        f"""SELECT t.code, c.reference, r.names, t."on", t."when", t.about, t.count FROM ledger_taskregister t
            JOIN ledger_caseregister r ON r.id = t.row_id JOIN ledger_case c ON c.id = r.case_id WHERE t.id IN
            (SELECT id FROM (SELECT t.id, row_number() OVER
              (PARTITION BY t.code ORDER BY t."on" NULLS LAST, c.reference, t.id) AS place
              {SHOWN} JOIN ledger_case c ON c.id = r.case_id) AS placed WHERE place <= 8)
            ORDER BY t.code, t."on" NULLS LAST, c.reference, t.id""",
        user, now, now,
    )  # fmt: skip
    found = {code: list(lines) for code, lines in groupby(rows, key=lambda row: row[0])}
    for code, (title, place) in SECTIONS.items():
        if code in found:
            lines = [
                (ref, first_of(names), place, said(code, on, when, about, count, now))
                for _, ref, names, on, when, about, count in found[code]
            ]
            total = counts[code]
            more = total - len(lines)
            sections.append((code, title, number(total), number(more) if more else "", lines))
    asked("SELECT count(*) FROM ledger_case c JOIN ledger_caserole r ON r.case_id = c.id "
          "WHERE r.user_id = %s AND r.closed_at IS NULL AND c.review_on <= %s", user, now + timedelta(14))  # fmt: skip
    return shown(request, "today.html", "/", today=day(now), count=number(cases), sections=sections)


def first_of(names: object) -> str:
    """The first of the names, a list in JSON; PostgreSQL gives the text of it too."""
    return str(json.loads(names)[0] if isinstance(names, str) else names[0])  # type: ignore[index]


def said(code: str, on: object, when: str, about: str, count: int, now: date) -> str:
    """The reason in a sentence."""
    match code:
        case "appeal-unanswered":
            to = f" to the {about}" if about else ""
            return f"The appeal of {day(on)}{to} has had no answer for {days((now - day_of(on)).days)}."
        case "care-unmet":
            if about == "any":
                first = f", first asked for {day(when)}," if when else ""
                return (
                    f"Care of any kind{first} was not given."
                    if when
                    else "Care of any kind was refused."
                )
            return (
                f"Asked for first {day(when)} and not given: {about}."
                if when
                else f"Refused: {about}."
            )
        case "milestone":
            return f"Day {number(count)} in custody will be {day(on)}."
        case "hearing-ahead":
            return f"A hearing is due: {day(on)}."
        case "claims-to-review":
            return f"Proposed claims that wait for review: {number(count)}."
        case "contradiction":
            return f"What cannot all be true: {number(count)}."
    return f"Facts that rest on one source: {number(count)}."


COLUMNS = (("country", "State"), ("held", "Held"), ("status", "Status"), ("days", "In custody"), ("silence", "Silence"),
           ("last_call", "Last call"), ("last_answer", "Last answer"), ("care", "Care"), ("due", "Due"),
           ("to_review", "Claims to review"), ("single", "On one source"), ("contested", "Contradictions"),
           ("facts", "Facts"), ("sources", "Sources"), ("languages", "Languages of sources"), ("team", "Team"),
           ("assigned", "In hand"), ("review_on", "To be looked at again"))  # fmt: skip
SPANS, SILENCES = (100, 365, 1000, 2000), (30, 90, 180, 365)


def cases(request: HttpRequest) -> HttpResponse:
    """Cases: the first forty, and for each filter how many there are."""
    user, now = request.user.pk, date.today()
    held = "COALESCE(%s - r.least_zero, r.least)"
    spans = ", ".join(f"sum(CASE WHEN {held} >= {n} THEN 1 ELSE 0 END)" for n in SPANS)
    quiet = ", ".join("sum(CASE WHEN r.silent_since <= %s THEN 1 ELSE 0 END)" for _ in SILENCES)
    ordinal = [now.toordinal()] * len(SPANS)
    days_ago = [now - timedelta(n) for n in SILENCES]
    ((total, on, none, *sums),) = asked(
        f"""SELECT count(*), sum(CASE WHEN r.is_held THEN 1 ELSE 0 END), sum(CASE WHEN r.silent_since IS NULL THEN 1 ELSE 0 END),
            {spans}, {quiet} {MINE}""",
        *ordinal, *days_ago, user,
    )  # fmt: skip
    groups = [
        (column, asked(f"SELECT {column}, count(*) {MINE} JOIN ledger_case c ON c.id = r.case_id GROUP BY 1", user))
        for column in ("c.country", "r.status", "r.care", "c.team", "r.languages")
    ]  # fmt: skip
    filters = made(total, on, none, sums, dict(groups))
    rows = asked(
        f"""SELECT c.reference, r.names, r.is_held, r.least, r.least_zero, r.most, r.most_zero, r.silent_since,
            (SELECT count(*) FROM ledger_taskregister t WHERE t.row_id = r.id AND t.shows_from <= %s AND t.shows_to >= %s)
            {MINE} JOIN ledger_case c ON c.id = r.case_id ORDER BY c.country, c.number LIMIT 40""",
        now, now, user,
    )  # fmt: skip
    views = asked("SELECT query, name FROM ledger_savedview WHERE user_id = %s ORDER BY name", user)
    lines = [
        (ref, first_of(names), "held" if is_held else "not held", custody(now, *counts),
         days((now - day_of(since)).days) if since else "—", due)
        for ref, names, is_held, *counts, since, due in rows
    ]  # fmt: skip
    return shown(request, "cases.html", "/cases/", total=number(total), filters=filters, columns=COLUMNS, lines=lines,
                 shown=("held", "days", "silence", "due"), views=views, pages=-(-total // 40))  # fmt: skip


def custody(now: date, least: int, least_zero: int, most: int, most_zero: int) -> str:
    """'1,008 days', or the least and the most."""
    least = now.toordinal() - least_zero if least_zero is not None else least
    most = now.toordinal() - most_zero if most_zero is not None else most
    if not most:
        return "—"
    return days(least) if least == most else f"at least {least:,} and at most {most:,} days"


def made(
    total: int, on: int, none: int, sums: list[int], groups: dict[str, list[tuple[str, int]]]
) -> list[object]:
    """The filters that have more than one choice."""

    def words(column: str, names: dict[str, str]) -> list[tuple[str, str, int]]:
        found = [(v, names.get(v, v.replace("_", " ")), n) for v, n in groups[column] if v]
        blank = [("-", "not said", n) for v, n in groups[column] if not v]
        return [*sorted(found, key=lambda choice: choice[1]), *blank]

    tongues: dict[str, int] = {}
    for codes, count in groups["r.languages"]:
        for code in codes.split():
            tongues[code] = tongues.get(code, 0) + count
    lengths = [
        (n, f"at least {n:,} days", c) for n, c in zip((*SPANS, *SILENCES), sums, strict=True)
    ]
    care = {"unmet": "asked for and not given", "met": "given"}
    found = (
        ("held", "Custody", [("yes", "held", on), ("no", "not held", total - on)]),
        ("country", "State", words("c.country", {})),
        ("status", "Status", words("r.status", {})),
        ("days", "Days in custody", lengths[:4]),
        ("silence", "Silence", [*lengths[4:], ("-", "no call without an answer", none)]),
        ("care", "Health", words("r.care", care)),
        ("team", "Team", words("c.team", {})),
        (
            "language",
            "Language of sources",
            [(c, {"en": "English"}.get(c, c), n) for c, n in tongues.items()],
        ),
    )
    some = (
        (name, label, [(v, w, number(n)) for v, w, n in choices if n])
        for name, label, choices in found
    )
    return [each for each in some if len(each[2]) > 1]
