"""What the ledger costs: adding, opening a case, listing cases, searching, rebuilding; SQLite in a folder of its own.

Usage: python bench/ledger.py [CASES]    (100 where no number is given; 60 claims a case)
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

CLAIMS = 60
SOURCES = 10
ROUNDS = 30
NOON = datetime(2024, 6, 15, 12, tzinfo=UTC)
SENTENCE = (
    "On day {number} he was held in Orlest and asked for the cardiologist whom his family named. "
)


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of several rounds."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def fill(cases: int, sources: Path) -> None:
    """Cases with sources and accepted claims, through the acts."""
    from habeas.core.when import When
    from habeas.kinds.detention import Detention
    from habeas.ledger.acts import accept_claims, add_source, open_case, propose_claims
    from habeas.ledger.acts.add_source import NewSource
    from habeas.ledger.acts.propose_claims import Proposed
    from habeas.ledger.load import casefile_of

    for case_number in range(cases):
        case = open_case(f"Person {case_number}", country="XV", by="bench", at=NOON)
        for number in range(SOURCES):
            sentences = [SENTENCE.format(number=n) for n in range(CLAIMS // SOURCES)]
            text = f"Case {case_number}, letter {number}. " + "".join(sentences)
            new = NewSource(data=text.encode(), title="Letter", text=text, media_type="text/plain")
            source, _ = add_source(case, new, root=sources, by="bench", at=NOON)
            found = [
                Proposed(
                    fact=Detention(when=When(f"20{10 + number}-{n + 1:02}-01"), where="Orlest"),
                    start=text.index(words),
                    end=text.index(words) + len(words),
                    rule="bench",
                )
                for n, words in enumerate(sentences)
            ]
            propose_claims(case, source, found, by="bench", at=NOON)
        waiting = casefile_of(case, as_of=date(2024, 6, 15)).proposals
        accept_claims(case, [c.id for c in waiting], by="bench", at=NOON)


def measure(cases: int) -> list[tuple[str, float]]:
    """Each figure with what it is of."""
    from habeas import settings
    from habeas.core.timeline import timeline
    from habeas.ledger import registers
    from habeas.ledger.load import list_cases, load_casefile
    from habeas.ledger.search import search

    began = time.perf_counter()
    fill(cases, settings.SOURCES)
    filling = (time.perf_counter() - began) / cases * 1000
    day, middle = date(2024, 6, 15), f"XV-{cases // 2 + 1:04}"
    return [
        ("fill one case (10 sources, 60 claims, 21 acts)", filling),
        ("open one case", milliseconds(lambda: load_casefile(middle, as_of=day))),
        ("open one case and write its chronology",
         milliseconds(lambda: timeline(load_casefile(middle, as_of=day)))),
        ("list all cases", milliseconds(list_cases)),
        ("search a word that one case has", milliseconds(lambda: search(f"Person {cases // 2}"))),
        ("search a word that every source has", milliseconds(lambda: search("cardiologist"))),
        ("rebuild every register", milliseconds(registers.rebuild, rounds=1)),
    ]  # fmt: skip


def main() -> None:
    """Fill a throw-away register and print a table."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory(prefix="habeas-bench-") as home:
        os.environ.pop("DATABASE_URL", None)
        os.environ.update(HABEAS_HOME=home, DJANGO_SETTINGS_MODULE="habeas.settings")
        import django

        django.setup()
        from habeas.ledger.opening import make_register

        make_register(user="bench", password="not for long", at=NOON)  # noqa: S106
        print(f"| {cases} cases, {cases * CLAIMS:,} claims, SQLite | ms |\n|---|---|")
        for what, time_taken in measure(cases):
            print(f"| {what} | {time_taken:,.1f} |")
        size = (Path(home) / "register.sqlite3").stat().st_size / 1e6
        print(f"\nThe database takes {size:,.1f} MB.")


if __name__ == "__main__":
    main()
