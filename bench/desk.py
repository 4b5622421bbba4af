"""What the pages cost at ten thousand cases: CPU a request beside the same page by hand, and p95 with 16 clients.

Usage: python bench/desk.py [SECONDS]    over the register that HABEAS_HOME or DATABASE_URL names, filled by register.py

The floor of a page is raw SQL and one template, without log-in, language, permission table or middleware; the constant
page (an empty form) goes through all of those and asks nothing of a case. `first` is a request after somebody did something, when nothing is
remembered; `again` the next one. Search is held against the bare index query.
"""

import json
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from http.client import HTTPConnection
from pathlib import Path

from jinja2 import Environment

USER = "caseworker"
CLIENTS, ROUNDS = 16, 20
CASE = "XV-0001"
SOURCE = f"{1:011x}s0000"
PAGES = {
    "constant": "/cases/new/",
    "Today": "/",
    "Cases": "/cases/",
    "a case of 500 claims": f"/cases/{CASE}/",
    "the reader": f"/cases/{CASE}/sources/{SOURCE}/",
}
WORDS = ("arrested", "dravenko", "cardiologist orlest", "hearing", "watch", "sereth 77")
ROWS = """SELECT r.id FROM ledger_caseregister r JOIN ledger_caserole p ON p.case_id = r.case_id
 WHERE p.user_id = 1 AND p.closed_at IS NULL AND r.audience = p.clearance"""
LISTS = Environment(autoescape=True).from_string(
    "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>"
    "{% for rows in tables %}<table>{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell }}</td>{% endfor %}</tr>"
    "{% endfor %}</table>{% endfor %}"
)


def asked(sql: str, *values: object) -> list[tuple[object, ...]]:
    """The rows of a query."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def by_hand(title: str, *queries: tuple[object, ...]) -> str:
    """A page of raw SQL and one template."""
    return LISTS.render(title=title, tables=[asked(*query) for query in queries])


def floors() -> dict[str, Callable[[], str]]:
    """Each page by hand: what it shows, and nothing else."""
    day = str(date.today())
    shows = f"t.row_id IN ({ROWS}) AND t.shows_from <= %s AND t.shows_to >= %s"
    codes = [c for (c,) in asked("SELECT DISTINCT code FROM ledger_taskregister")]
    first = [
        (f"SELECT t.* FROM ledger_taskregister t WHERE {shows} AND t.code = %s ORDER BY t.on LIMIT 8".replace("t.on", 't."on"'), day, day, code)
        for code in codes
    ]  # fmt: skip
    case = "(SELECT id FROM ledger_case WHERE reference = %s)"
    claims = f'SELECT c.*, a.quote, a.start, a."end" FROM ledger_claim c JOIN ledger_anchor a ON a.claim_id = c.id WHERE c.case_id = {case}'
    return {
        "Today": lambda: by_hand(
            "Today",
            (f"SELECT t.code, count(*) FROM ledger_taskregister t WHERE {shows} GROUP BY 1", day, day),
            *first,
        ),
        "Cases": lambda: by_hand(
            "Cases",
            (f"SELECT status, is_held, care, languages, count(*) FROM ledger_caseregister WHERE id IN ({ROWS}) GROUP BY 1, 2, 3, 4",),
            (f"SELECT * FROM ledger_caseregister WHERE id IN ({ROWS}) ORDER BY case_id LIMIT 40",),
        ),
        "a case of 500 claims": lambda: by_hand(
            CASE,
            (claims, CASE),
            (f"SELECT * FROM ledger_decision WHERE case_id = {case}", CASE),
            (f"SELECT id, title, date, level FROM ledger_source WHERE case_id = {case}", CASE),
        ),
        "the reader": lambda: by_hand(
            SOURCE,
            ("SELECT text FROM ledger_source WHERE id = %s", SOURCE),
            (f"{claims} AND a.source_id = %s", CASE, SOURCE),
            (f"SELECT * FROM ledger_decision WHERE case_id = {case}", CASE),
        ),
    }  # fmt: skip


def cpu(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median CPU time of some rounds, in milliseconds."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return statistics.median(times) * 1000


def in_process() -> tuple[dict[str, tuple[float, float, int]], str]:
    """For each page CPU first and again and the number of queries; and the cookie of a session."""
    from django.contrib.auth.models import User
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from habeas.ledger.access import forget_casefiles

    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(User.objects.get(username=USER))
    found = {}
    for name, path in PAGES.items():

        def first(path: str = path) -> None:
            cache.clear()
            forget_casefiles()
            assert client.get(path).status_code == 200

        cold = cpu(first, 5)
        warm = cpu(lambda path=path: client.get(path))
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        found[name] = (cold, warm, len(queries))
    return found, client.cookies["sessionid"].value


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
            loaded(port, path, cookie, 0.1)
        return {name: loaded(port, path, cookie, seconds) for name, path in PAGES.items()}
    finally:
        server.terminate()
        server.wait(timeout=20)


def searches() -> tuple[float, float]:
    """p95 of the bare index query and of the search with permissions, over rare words and frequent ones."""
    from habeas.core.access import Actor
    from habeas.ledger.access import cases_seen_by
    from habeas.ledger.search import newest

    seen = cases_seen_by(Actor(USER))
    times: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(ROUNDS):
        for words in WORDS:
            for is_bare in times:
                began = time.perf_counter()
                newest(words.split(), 100, None if is_bare else seen)
                times[is_bare].append(time.perf_counter() - began)
    return p95(times[True]), p95(times[False])


def main() -> None:
    """Measure, print a table, and keep it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    import django

    django.setup()
    from django.db import connection

    size = {name: asked(f"SELECT count(*) FROM ledger_{name}")[0][0] for name in ("case", "claim")}
    pages, cookie = in_process()
    hand = {name: cpu(work) for name, work in floors().items()}
    load = under_load(cookie, seconds)
    bare, ours = searches()
    lines = [
        f"## {connection.vendor}: {size['case']:,} cases, {size['claim']:,} claims",
        "",
        f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, {CLIENTS} clients for {seconds:g} s a page. CPU in ms.",
        "",
        "| page | queries | by hand | first | again | again / by hand | p95 ms | requests a second |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, (first, again, queries) in pages.items():
        floor = hand.get(name)
        ratio = f"{again / floor:.1f}" if floor else "—"
        slowest, count = load[name]
        by = f"{floor:.1f}" if floor else "—"
        lines.append(
            f"| {name} | {queries} | {by} | {first:.1f} | {again:.1f} | {ratio} | {slowest:.0f} | {count / seconds:.0f} |"
        )
    lines += ["", f"Search, p95 over {json.dumps(WORDS)}: the index query alone {bare:.1f} ms, with permissions {ours:.1f} ms "
              f"({ours / bare:.2f} times).", ""]  # fmt: skip
    text = "\n".join(lines)
    print(text)
    results = Path(__file__).parent / "results" / f"desk-{connection.vendor}.md"
    results.write_text(f"# The desk at size\n\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
