"""Cases by hand."""

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse

from floor.by_hand import MINE, asked, between, day_of, days, names_of, number, shown, span

COLUMNS = (("country", "State"), ("held", "Held"), ("status", "Status"), ("days", "In custody"), ("silence", "Silence"),
           ("last_call", "Last call"), ("last_answer", "Last answer"), ("care", "Care"), ("due", "Due"),
           ("to_review", "Claims to review"), ("single", "On one source"), ("contested", "Contradictions"),
           ("facts", "Facts"), ("sources", "Sources"), ("languages", "Languages of sources"), ("team", "Team"),
           ("assigned", "In hand"), ("review_on", "To be looked at again"), ("outcome", "Outcome"))  # fmt: skip
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
    views = asked(
        "SELECT id, query, name FROM ledger_savedview WHERE user_id = %s ORDER BY name", user
    )
    lines = [
        (ref, names_of(names)[0], "held" if is_held else "not held", custody(now, *counts),
         days((now - day_of(since)).days) if since else "—", due)
        for ref, names, is_held, *counts, since, due in rows
    ]  # fmt: skip
    return shown(request, "cases.html", "/cases/", total=number(total), filters=filters, columns=COLUMNS, lines=lines,
                 shown=("held", "days", "silence", "due"), views=views, pages=-(-total // 40))  # fmt: skip


def custody(now: date, *counts: int) -> str:
    """How long in custody, where that is any time."""
    least, most = span(now, *counts)
    return between(least, most) if most else "—"


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
