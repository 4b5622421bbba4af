"""What the pages cost at ten thousand cases: CPU a request beside the same page by hand, and p95 with 16 clients.

Usage: python bench/desk.py [SECONDS]    over the register that HABEAS_HOME or DATABASE_URL names, filled by register.py

The floor of a page (floor/) is the same page, tag by tag and word by word, from raw SQL and one template, behind the
same log-in and middleware; where the two differ nothing is measured. The constant page (an empty form) asks nothing of
a case. `cold` is the first look of a process at a case, when it has shown others and nothing of this one; `after` the first
after somebody did something in that case; `again` the next one; the floor remembers nothing. Search is held against the bare index query.
"""

import json
import os
import re
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from http.client import HTTPConnection
from itertools import count
from pathlib import Path

USER = "caseworker"
CLIENTS, ROUNDS = 16, 20
FAR, NUMBERS = date(2999, 12, 31), count()
CASE = "XV-0001"
SOURCE = f"{1:011x}s0008"
PAGES = {
    "constant": "/cases/new/",
    "Today": "/",
    "Cases": "/cases/",
    "a case of 500 claims": f"/cases/{CASE}/",
    "the reader, 200 proposals": f"/cases/{CASE}/sources/{SOURCE}/",
}
FLOORS = {
    "Today": "/floor/today/",
    "Cases": "/floor/cases/",
    "a case of 500 claims": f"/floor/{CASE}/",
    "the reader, 200 proposals": f"/floor/{CASE}/{SOURCE}/",
}
TOKEN = re.compile(r'(csrfmiddlewaretoken" value|csrf-token" content)="\w+"')
AFTER, SPACE = re.compile(r">\s+"), re.compile(r"\s+<")
WORDS = ("arrested", "dravenko", "cardiologist orlest", "hearing", "watch", "sereth 77")


def asked(sql: str, *values: object) -> list[tuple[object, ...]]:
    """The rows of a query."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def same(page: bytes, floor: bytes) -> bool:
    """Whether the two pages have the same tags and words, tokens and white space aside."""
    return _bare(page) == _bare(floor)


def _bare(page: bytes) -> str:
    found = TOKEN.sub(r"\1", page.decode())
    return SPACE.sub("<", AFTER.sub(">", found))


def cpu(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """The median CPU time of some rounds in milliseconds, that of the database's process for them included."""
    times = []
    for _ in range(ROUNDS):
        before()
        began = spent()
        work()
        times.append(spent() - began)
    return statistics.median(times) * 1000


def spent() -> float:
    """The CPU seconds of this process and, on PostgreSQL, of the one that works for it, read from the system."""
    from django.db import connection

    if connection.vendor == "sqlite":
        return time.process_time()
    connection.ensure_connection()
    backend = connection.connection.info.backend_pid
    nanoseconds = Path(f"/proc/{backend}/schedstat").read_text(encoding="ascii").split()[0]
    return time.process_time() + int(nanoseconds) / 1e9


@dataclass(frozen=True)
class Cost:
    """CPU of a page in milliseconds (by hand, cold, after an act, again), its queries then, and its size."""

    by_hand: float | None
    cold: float
    after: float
    again: float
    queries: int
    size: int


def in_process() -> tuple[dict[str, Cost], str]:
    """What each page costs, and the cookie of a session. The floor is measured between the two ways of the page."""
    from django.contrib.auth.models import User
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(User.objects.get(username=USER))
    found = {}
    for name, path in PAGES.items():

        def show(there: str = path) -> None:
            assert client.get(there).status_code == 200

        page, floor = client.get(path).content, FLOORS.get(name)
        assert floor is None or same(page, client.get(floor).content), f"{name} by hand is another"
        cold = cpu(show, forget)
        hand = cpu(lambda floor=floor: client.get(floor)) if floor else None
        after = cpu(show, arrange_anew)
        arrange_as_before()
        again = cpu(show)
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        found[name] = Cost(hand, cold, after, again, len(queries), len(page))
    return found, client.cookies["sessionid"].value


def forget() -> None:
    """No date, sentence, line, text or row of a case is remembered any more, only words that all cases share."""
    from django.core.cache import cache

    from habeas.core import decisions, prose, timeline, values, when
    from habeas.desk.case import facts
    from habeas.desk.languages import days
    from habeas.ledger import plain
    from habeas.ledger.access import forget_casefiles
    from habeas.reading import unread_languages

    cache.clear()
    forget_casefiles()
    for kept in (when._bounds, values._parts, prose._say_open, days._day, plain.moment, plain.day_told, decisions._alone, timeline.line_of,
                 facts._told, unread_languages):  # fmt: skip
        kept.cache_clear()


def arrange_anew() -> None:
    """Something is done in the case that its pages do not show: the reason for which it is looked at again."""
    from habeas.ledger.acts.arrange import arrange, arrangement_of
    from habeas.ledger.models import Case

    case = Case.objects.get(reference=CASE)
    seen = arrangement_of(case)
    new = replace(seen, review_on=FAR, review_why=f"Round {next(NUMBERS)}.")
    arrange(case, new, seen=seen, by=USER, at=datetime.now(UTC))


def arrange_as_before() -> None:
    """The case as `register.py` made it."""
    from habeas.ledger.acts.arrange import Arrangement, arrange, arrangement_of
    from habeas.ledger.models import Case

    case = Case.objects.get(reference=CASE)
    arrange(case, Arrangement(), seen=arrangement_of(case), by=USER, at=datetime.now(UTC))


def p95(values: list[float]) -> float:
    """The 95th of a hundred, in milliseconds."""
    return statistics.quantiles(values, n=20)[-1] * 1000


def loaded(port: int, path: str, cookie: str, seconds: float) -> tuple[float, int]:
    """p95 of 16 clients that ask one after the other for some seconds, and how many requests there were."""
    times: list[float] = []
    end = time.perf_counter() + seconds

    def ask() -> None:
        link = HTTPConnection("127.0.0.1", port, timeout=60)
        while (began := time.perf_counter()) < end:
            link.request(
                "GET", path, headers={"Cookie": f"sessionid={cookie}", "Accept-Encoding": "gzip"}
            )
            answer = link.getresponse()
            answer.read()
            assert answer.status == 200, answer.status
            times.append(time.perf_counter() - began)

    clients = [threading.Thread(target=ask) for _ in range(CLIENTS)]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    return p95(times), len(times)


def under_load(cookie: str, seconds: float) -> dict[str, tuple[float, int]]:
    """Each page of a served register with 16 clients."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start = "from habeas.cli import main; main()"
    server = subprocess.Popen([sys.executable, "-c", start, "serve", "--port", str(port)])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        for path in PAGES.values():
            loaded(port, path, cookie, 2)
        return {name: loaded(port, path, cookie, seconds) for name, path in PAGES.items()}
    finally:
        server.terminate()
        server.wait(timeout=20)


def searches() -> tuple[float, float]:
    """p95 of the bare index query and of the search with permissions, over rare words and frequent ones."""
    from django.contrib.auth.models import User

    from habeas.ledger.access import actor_of
    from habeas.ledger.entries import entries_seen_by
    from habeas.ledger.search import newest

    user = User.objects.get(username=USER)
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(ROUNDS):
        for words in WORDS:
            for is_bare in times:
                began = time.perf_counter()
                newest(
                    words.split(), 100, None if is_bare else entries_seen_by(actor_of(user), words)
                )
                times[is_bare].append(time.perf_counter() - began)
    return p95(times[True]), p95(times[False])


def row(name: str, cost: Cost, slowest: float, served: int, seconds: float) -> str:
    """The line of one page."""
    hand = cost.by_hand
    cells: list[object] = [
        name,
        f"{cost.size / 1024:.0f}",
        cost.queries,
        f"{hand:.1f}" if hand else "—",
    ]
    for spent_on in (cost.cold, cost.after, cost.again):
        cells += [f"{spent_on:.1f}", f"{spent_on / hand:.1f}" if hand else "—"]
    cells += [f"{slowest:.0f}", f"{served / seconds:.0f}"]
    return f"| {' | '.join(map(str, cells))} |"


def main() -> None:
    """Measure, print a table, and keep it."""
    busy = os.getloadavg()[0]
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection

    settings.ROOT_URLCONF = "floor.urls"
    size = {name: asked(f"SELECT count(*) FROM ledger_{name}")[0][0] for name in ("case", "claim")}
    pages, cookie = in_process()
    load = under_load(cookie, seconds)
    bare, ours = searches()
    lines = [
        f"## {connection.vendor}: {size['case']:,} cases, {size['claim']:,} claims",
        "",
        f"{os.cpu_count()} cores (load {busy:.1f} before), Python {sys.version.split()[0]}, {CLIENTS} clients for {seconds:g} s a page. CPU in ms.",
        "",
        "| page | KB | queries | by hand | cold | / by hand | after an act | / by hand | again | / by hand | p95 ms | requests a second |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [row(name, cost, *load[name], seconds) for name, cost in pages.items()]
    lines += ["", f"Search, p95 over {json.dumps(WORDS)}: the index query alone {bare:.1f} ms, with permissions {ours:.1f} ms "
              f"({ours / bare:.2f} times).", ""]  # fmt: skip
    text = "\n".join(lines)
    print(text)
    results = Path(__file__).parent / "results" / f"desk-{connection.vendor}.md"
    results.write_text(f"# The desk at size\n\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
