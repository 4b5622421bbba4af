"""A case by hand: its head, what is due, the picture and the list, from what the registers and the claims hold.

It takes from the registers what they hold of a case (its names, the facts, the periods and the days of custody, the
tasks, the sentences) and computes the rest. It knows days, no other dates, several years of them, facts that rest on
one claim each, and nobody released: all there is in the case that desk.py measures.
"""

import json
from collections import Counter
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse

from floor.by_hand import (
    File,
    Row,
    asked,
    day,
    day_of,
    days,
    file_of,
    names_of,
    number,
    shown,
    up_to,
)
from floor.today import PLACES, said
from habeas.desk import asking
from habeas.kinds import KINDS

LABELS = {key: kind.label for key, kind in KINDS.items()}
STRANDS = {key: kind.strand.value for key, kind in KINDS.items()}
LANES = {"custody": 0, "proceedings": 1, "health": 2, "treatment": 3, "contact": 3, "appeals": 4}
NAMES = ("Custody", "Proceedings", "Health and care", "Treatment, contact", "Calls and answers")
SORTS = ("custody", "proceedings", "health", "treatment", "appeals")
HOME = "house_arrest"
CUSTODY = {key for key, kind in KINDS.items() if kind.strand.value == "custody"}
DUE = ("appeal-unanswered", "care-unmet", "access-refused", "claims-to-review")


def show(request: HttpRequest, reference: str) -> HttpResponse:
    """The first page of a case."""
    now = asking.today()
    file = file_of(request.user.pk, reference)
    case, levels, (name, *names) = file.case, up_to(file.clearance), names_of(file.names)
    texts = asked(
        "SELECT ref, text FROM ledger_searchentry WHERE case_id = %s AND sort = 'claim'", case
    )
    told = dict(texts)
    held = asked(
        f"""SELECT f.claim, f.kind, c.starts, s.date, a.source_id, a.quote, s.title, c.level, c.fields
            FROM ledger_factregister f JOIN ledger_claim c ON c.id = f.claim JOIN ledger_anchor a ON a.claim_id = c.id
            JOIN ledger_source s ON s.id = a.source_id
            WHERE f.case_id = %s AND c.level IN ({levels}) AND s.level IN ({levels}) AND (c.starts IS NULL OR c.starts <= %s)""",
        case, now,
    )  # fmt: skip
    rows = [(*row[:7], told[row[0]], *row[7:]) for row in held]
    custody = asked(
        "SELECT begins_earliest, begins_latest, ends_earliest, ends_latest, status FROM ledger_custodyregister "
        "WHERE case_id = %s ORDER BY begins_earliest, id", case,
    )  # fmt: skip
    tasks = asked(
        'SELECT code, "on", "when", about, count FROM ledger_taskregister WHERE row_id = %s AND '
        "(shows_from <= %s AND shows_to >= %s OR code = 'milestone') ORDER BY id", file.row, now, now,
    )  # fmt: skip
    facts = lines(rows)
    dated = [
        (day_of(row[2]), row, fact) for row, fact in facts if row[2] and STRANDS[row[1]] in LANES
    ]
    first = min(on for on, _, _ in dated)
    first = first - timedelta(max(10, (now - first).days // 40))
    basis = basis_of(facts, custody)
    found = sum(fact[9].startswith("found") for _, fact in facts)
    return shown(
        request, "case.html", f"/cases/{reference}/", reference=reference, name=name, names=names, state=file.state,
        may_write=file.role in ("lead", "editor"), knows_work=file.role in ("lead", "editor", "reviewer"),
        review_on=file.review_on and day(file.review_on), review_why=file.review_why, status=status(custody),
        basis=dict(zip(("id", "source", "quote", "mark", "standing"), (basis[i] for i in (0, 4, 5, 8, 9)), strict=True)),
        day=file.custody, today=day(now), as_of=now, silent=file.silence or "—", since=calls(file),
        shares=[(k, number(n), w) for k, n, w in (("found", found, "found by an independent body"),
                ("single", len(facts) - found, "one source")) if n],
        tabs=tabs(len(facts), file, told_twice(rows)), due=due(tasks, rows, day_of(custody[0][0]), now),
        first=first, steps=steps(first, now), dated=number(len(dated)), ticks=ticks(first, now),
        bands=bands(custody, file.silent_since, first, now), dots=dots(dated, first, now),
        counts=[(NAMES[lane], n) for lane, n in sorted(Counter(LANES[STRANDS[r[1]]] for _, r, _ in dated).items())],
        facts=[fact for _, fact in facts],
    )  # fmt: skip


def lines(rows: list[Row]) -> list[tuple[Row, Row]]:
    """The rows in order of time, each with its line of the list."""
    found = []
    for row in sorted(rows, key=lambda row: (str(row[2] or row[3]), row[1], row[0])):
        claim, kind, starts, told, source, quote, title, text, level, fields = row
        is_found = '"independent": "yes"' in (
            fields if isinstance(fields, str) else json.dumps(fields)
        )
        when = day(starts) if starts else f"told {day(told)}"
        found.append((row, (claim, STRANDS[kind], when, text[: -len(quote) - 1], source, quote, title, LABELS[kind],
                            "many" if is_found else "one",
                            "found by an independent body" if is_found else "one source", level)))  # fmt: skip
    return found


def status(custody: list[Row]) -> str:
    """Held, since when: at home since that began, elsewhere since custody did."""
    last = custody[-1]
    if last[4] == HOME:
        return f"Under house arrest (since {day(last[0])})"
    begins = last[0]
    for earlier in reversed(custody[:-1]):
        if earlier[2] != begins:
            break
        begins = earlier[0]
    return f"Held (since {day(begins)})"


def basis_of(facts: list[tuple[Row, Row]], custody: list[Row]) -> Row:
    """The line of the fact with which the last way of being held begins."""
    begins, goes_on = custody[-1][0], len(custody) > 1 and custody[-2][2] == custody[-1][0]
    way = f'"{custody[-1][4]}"'
    return next(
        line for row, line in facts
        if row[2] == begins and row[1] in CUSTODY
        and (not goes_on or not custody[-1][4] or way in (row[9] if isinstance(row[9], str) else json.dumps(row[9])))
    )  # fmt: skip


def calls(file: File) -> str:
    """The line under the days of silence."""
    silent, call, answer = file.silent_since, file.last_call, file.last_answer
    oldest = f"The oldest call without an answer: {day(silent)}. " if silent else ""
    last = f"Last call: {day(call)}." if call else "No call yet."
    answered = f"Last answer: {day(answer)}." if answer else "No answer yet." if call else ""
    return f"{oldest}{last} {answered}"


def tabs(facts: int, file: File, twice: int) -> list[tuple[str, str, str]]:
    """The pages of the case, with how much there is."""
    counts = {
        "facts/": facts,
        "sources/": file.sources,
        "contradictions/": file.contested,
        "repeats/": twice,
    }
    pages = (("", "Chronology"), ("facts/", "Facts"), ("health/", "Health and care"), ("proceedings/", "Proceedings"),
             ("calls/", "Calls and answers"), ("standards/", "Standards"), ("procedures/", "Procedures"), ("sources/", "Sources"),
             ("contradictions/", "Contradictions"), ("repeats/", "Told twice"), ("copies/", "Copied sources"),
             ("papers/", "Papers"), ("comments/", "Comments"),
             ("sharing/", "Sharing"), ("history/", "History"))  # fmt: skip
    return [(p, label, number(counts[p]) if counts.get(p) else "") for p, label in pages]


def told_twice(rows: list[Row]) -> int:
    """How many pairs of facts of one kind and one day, or without one, do not disagree."""
    alike: dict[tuple[object, object], list[dict[str, object]]] = {}
    for row in rows:
        fields = json.loads(row[9]) if isinstance(row[9], str) else row[9]
        alike.setdefault((row[1], row[2]), []).append(
            {k: v for k, v in fields.items() if k != "when"}
        )
    return sum(
        all(a[k] == b[k] for k in a.keys() & b.keys())
        for told in alike.values()
        for i, a in enumerate(told)
        for b in told[i + 1 :]
    )


def due(tasks: list[Row], rows: list[Row], begin: date, now: date) -> list[tuple[str, str]]:
    """What the case calls for, stated lengths that cannot be, the next round number, and where each is done."""
    found = [
        (said(*task, now), PLACES[task[0]]) for code in DUE for task in tasks if task[0] == code
    ]
    lengths = sorted(
        (str(row[2]), row[0], row[9]) for row in rows if row[1] == "custody_duration" and row[2]
    )
    for on, _, fields in lengths:
        stated = json.loads(fields) if isinstance(fields, str) else fields
        at_least, held = int(stated["length"].strip(">P=D")), (day_of(on) - begin).days + 1
        if held <= at_least:
            words = f"The source states more than {days(at_least)}; on {day(on)} the clock gives {days(held)}."
            found.append((words, PLACES["contradiction"]))
    ahead = [task for task in tasks if task[0] == "milestone" and day_of(task[1]) > now]
    if ahead:
        found.append((said(*min(ahead, key=lambda task: task[4]), now), PLACES["milestone"]))
    return found


def x_of(on: date, first: date, last: date) -> float:
    """Where a day stands in the picture."""
    on = min(max(on, first), last)
    return round(150 + (on - first).days / max(1, (last - first).days) * 790, 1)


def steps(first: date, last: date) -> list[tuple[str, str, str]]:
    """Closer, and the last twelve months."""
    quarter = timedelta((last - first).days // 4)
    found = [(f"from={first + quarter}&to={last - quarter}", "in", "closer")]
    if (last - first).days > 500:
        found.append((f"from={last - timedelta(365)}&to={last}", "year", "the last twelve months"))
    return found


def ticks(first: date, last: date) -> list[tuple[float, str]]:
    """The years, none too near the last day."""
    room = 790 / max(1, (last - first).days / 365)
    step = max(1, -(-44 // max(1, int(room))))
    years = [
        (x_of(date(y, 1, 1), first, last), str(y))
        for y in range(first.year + 1, last.year + 1)
        if y % step == 0
    ]
    return [*((x, year) for x, year in years if 940.0 - x > 132), (940.0, day(last))]


def bands(custody: list[Row], silent: object, first: date, last: date) -> list[Row]:
    """The periods of custody, and the silence."""
    found: list[Row] = []
    for begins, _, ends, _, way in custody:
        sort, what = ("house", "house arrest") if way == HOME else ("held", "held")
        found.append(
            band(
                first, last, (day_of(begins), day_of(ends or last)), (44, 12, sort, what, "Custody")
            )
        )
    if silent:
        found.append(
            band(
                first,
                last,
                (day_of(silent), last),
                (252, 4, "silence", "no answer", "Calls and answers"),
            )
        )
    return found


def band(first: date, last: date, period: tuple[date, date], look: Row) -> Row:
    """One band."""
    y, height, sort, what, lane = look
    x = x_of(period[0], first, last)
    width = round(max(1.5, x_of(period[1], first, last) - x), 1)
    return (
        min(x, 940 - width),
        y,
        width,
        height,
        sort,
        f"{what}: {day(period[0])} to {day(period[1])}",
        lane,
    )


def dots(dated: list[tuple[date, Row, Row]], first: date, last: date) -> list[Row]:
    """A mark a fact, stacked three high; what finds no room joins the nearest."""
    placed: dict[int, list[list[object]]] = {}
    for on, row, fact in dated:
        lane, x = LANES[STRANDS[row[1]]], x_of(on, first, last)
        spots = placed.setdefault(lane, [])
        near = [spot for spot in spots[-3:] if abs(spot[0] - x) < 12]
        free = next((r for r in range(3) if r not in {spot[1] for spot in near}), None)
        if free is None:
            min(near, key=lambda spot: (abs(spot[0] - x), -spot[1]))[3] += 1
        else:
            spots.append([x, free, fact, 1])
    found = []
    for lane, spots in placed.items():
        for x, row, fact, count in spots:
            title = f"{fact[2]}: {fact[3]}"
            title += f" And {count - 1} more near this day." if count > 1 else ""
            found.append((fact[0], title, SORTS[lane], x, 16 + lane * 50 + 7 + row * 9, count))
    return found
