"""Today by hand."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from floor.by_hand import MINE, Row, asked, day, day_of, days, names_of, number, shown, state
from habeas.desk import asking

SILENT = "appeal-unanswered"
SECTIONS = {
    "review-date": "To be looked at again",
    SILENT: "Appeals without an answer",
    "care-unmet": "Care refused, or asked for and not given",
    "access-refused": "Visits refused",
    "to-approve": "Papers to approve",
    "milestone": "Round numbers of days in the next 14 days",
    "claims-to-review": "Claims to review",
    "contradiction": "What cannot all be true",
    "single": "Facts that rest on one source",
    "no-review": "Cases without a day to look at them again",
}
PLACES = {
    "review-date": "keeping/",
    SILENT: "calls/",
    "care-unmet": "health/",
    "access-refused": "health/",
    "to-approve": "papers/",
    "milestone": "",
    "claims-to-review": "sources/",
    "contradiction": "contradictions/",
    "single": "facts/?standing=single",
    "no-review": "keeping/",
}
MANY = 8
SHOWN = f"""{MINE} JOIN ledger_taskregister t ON t.row_id = r.id AND t.shows_from <= %s AND t.shows_to >= %s"""
WORKED = """FROM ledger_case c JOIN ledger_caserole p ON p.case_id = c.id AND p.user_id = %s AND p.closed_at IS NULL
 AND p.role IN ('lead', 'editor', 'reviewer') JOIN ledger_person n ON n.id = c.person_id WHERE c.state = 'open'"""
TO_APPROVE = """FROM ledger_paperdraft d JOIN ledger_case c ON c.id = d.case_id JOIN ledger_person n ON n.id = c.person_id
 JOIN ledger_caserole p ON p.case_id = c.id AND p.user_id = %s AND p.closed_at IS NULL AND p.role IN ('lead', 'reviewer')
 JOIN ledger_paperversion v ON v.paper_id = d.id
 AND v.number = (SELECT max(number) FROM ledger_paperversion WHERE paper_id = d.id)
 WHERE d.set_aside_at IS NULL AND (d.audience = 'public' OR p.clearance = 'sealed' OR d.audience = p.clearance
  OR (d.audience = 'internal' AND p.clearance = 'restricted'))
 AND (SELECT count(*) FROM ledger_paperapproval a WHERE a.version_id = v.id) < c.approvals_needed
 AND NOT EXISTS (SELECT 1 FROM ledger_paperapproval a WHERE a.version_id = v.id AND a.by = %s)"""


def today(request: HttpRequest) -> HttpResponse:
    """Today: how many there are of each sort, and the first eight."""
    user, now = request.user.pk, asking.today()
    ((cases,),) = asked(f"SELECT count(*) {MINE}", user)
    groups = asked(
        f"""SELECT t.code, t.about, c.country, c.country_name, count(*), sum(t.count), min(t."on") {SHOWN}
            JOIN ledger_case c ON c.id = r.case_id GROUP BY t.code, t.about, c.country, c.country_name""",
        user, now, now,
    )  # fmt: skip
    found = {**in_files(groups, user, now), **elsewhere(user, request.user.get_username(), now)}
    sections = []
    for code, title in SECTIONS.items():
        if code in found:
            total, count, rows = found[code]
            lines = [(ref, name, PLACES[code], words) for ref, name, words in rows]
            sections.append(
                (code, title, number(count), plural(total, "case") if total != count else "",
                 number(total - len(lines)) if total > len(lines) else "",
                 authorities(groups, now) if code == SILENT else [], lines)
            )  # fmt: skip
    return shown(request, "today.html", "/", today=day(now), count=number(cases), sections=sections)


def in_files(groups: list[Row], user: int, now: date) -> dict[str, tuple[int, int, list[Row]]]:
    """What the files call for by sort: how many lines, what they count, and the first of them."""
    totals, counts = Counter(), Counter()
    for code, _, _, _, total, count, _ in groups:
        totals[code] += total
        counts[code] += count
    rows = asked(
        f"""SELECT t.code, c.reference, r.names, t."on", t."when", t.about, t.count FROM ledger_taskregister t
            JOIN ledger_caseregister r ON r.id = t.row_id JOIN ledger_case c ON c.id = r.case_id WHERE t.id IN
            (SELECT id FROM (SELECT t.id, row_number() OVER
              (PARTITION BY t.code ORDER BY t."on" NULLS LAST, c.reference, t.id) AS place
              {SHOWN} JOIN ledger_case c ON c.id = r.case_id) AS placed WHERE place <= {MANY})
            ORDER BY t.code, t."on" NULLS LAST, c.reference, t.id""",
        user, now, now,
    )  # fmt: skip
    first = {
        code: [(ref, names_of(names)[0], listed(code, on, when, about, count, now))
               for _, ref, names, on, when, about, count in lines]
        for code, lines in groupby(rows, key=lambda row: row[0])
    }  # fmt: skip
    return {code: (totals[code], counts[code], lines) for code, lines in first.items()}


def elsewhere(user: int, name: str, now: date) -> dict[str, tuple[int, int, list[Row]]]:
    """What stands in no file: the days to look again, the cases without one, the papers to approve."""
    soon, long_ago = now + timedelta(14), now - timedelta(14)
    due = first_of(
        "c.reference, n.name, c.review_on, c.review_why", f"{WORKED} AND c.review_on <= %s",
        "c.review_on, c.reference", (user, soon),
    )  # fmt: skip
    papers = first_of("c.reference, n.name, d.title", TO_APPROVE, "d.begun_at, d.id", (user, name))
    idle = first_of(
        "c.reference, n.name, date(c.opened_at)",
        f"{WORKED} AND c.review_on IS NULL AND c.opened_at < %s", "c.opened_at, c.reference", (user, long_ago),
    )  # fmt: skip
    found = {
        "review-date": (due[0], [(r, n, f"{day(on)}: {why or '—'}") for r, n, on, why in due[1]]),
        "to-approve": papers,
        "no-review": (idle[0], [(r, n, f"Open since {day(on)}: set a day, or close it with an outcome.")
                                for r, n, on in idle[1]]),
    }  # fmt: skip
    return {code: (total, total, rows) for code, (total, rows) in found.items() if total}


def first_of(
    columns: str, source: str, order: str, values: Iterable[object]
) -> tuple[int, list[Row]]:
    """How many rows there are, and the first of them; what fits on the page is not counted again."""
    rows = asked(f"SELECT {columns} {source} ORDER BY {order} LIMIT {MANY + 1}", *values)
    if len(rows) <= MANY:
        return len(rows), rows
    ((total,),) = asked(f"SELECT count(*) {source}", *values)
    return total, rows[:MANY]


def authorities(groups: list[Row], now: date) -> list[dict[str, str]]:
    """Whom the appeals without an answer went to: how many, and for how many days the oldest has waited."""
    found = [
        (-(now - day_of(since)).days, -total, code, name, country)
        for sort, name, code, country, total, _, since in groups if sort == SILENT
    ]  # fmt: skip
    return [
        {"name": name, "state": state(code, country), "appeals": plural(-total, "appeal"), "days": days(-waited),
         "query": urlencode({"all": SILENT, "to": name, "country": code})}
        for waited, total, code, name, country in sorted(found)
    ]  # fmt: skip


def plural(count: int, what: str) -> str:
    """'1 case', '1,008 cases'."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


COUNTED = {"claims-to-review": "claim", "contradiction": "contradiction", "single": "fact"}


def listed(code: str, on: object, when: str, about: str, count: int, now: date) -> str:
    """The reason as it stands under its title."""
    return (
        plural(count, COUNTED[code]) if code in COUNTED else said(code, on, when, about, count, now)
    )


def said(code: str, on: object, when: str, about: str, count: int, now: date) -> str:
    """The reason in a sentence."""
    match code:
        case "appeal-unanswered":
            to = f" to the {about}" if about else ""
            return f"The appeal of {day(on)}{to} has had no answer for {days((now - day_of(on)).days)}."
        case "care-unmet" if about == "any":
            return (
                f"Care of any kind, first asked for {day(when)}, was not given."
                if when
                else "Care of any kind was refused."
            )
        case "care-unmet":
            return (
                f"Asked for first {day(when)} and not given: {about}."
                if when
                else f"Refused: {about}."
            )
        case "access-refused":
            return (
                f"Not let in{f' ({day(when)})' if when else ''}, and no such visit since: {about}."
            )
        case "claims-to-review":
            return f"Proposed claims that wait for review: {number(count)}."
    return f"Day {number(count)} in custody will be {day(on)}."
