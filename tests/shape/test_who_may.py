"""Only the ledger's acts write; only the edges ask what day it is."""

from tests.shape.files import SRC, calls_in, name_of, source_files

ACTS = SRC / "ledger" / "acts"
# Registers, the index of words and what is alike are derived: an act has them rewritten in its own transaction.
WRITERS = (ACTS, *(SRC / "ledger" / f"{name}.py" for name in ("registers", "search", "likeness")))
WRITES = {
    "save", "create", "bulk_create", "update_or_create", "get_or_create", "bulk_update", "delete",
    "asave", "acreate", "adelete",
}  # fmt: skip
KNOW_THE_DATABASE = ("ledger", "cli", "desk")

EDGES = (SRC / "cli", SRC / "desk", SRC / "ledger" / "management")
ASKS_THE_DATE = {
    "date.today", "datetime.today", "datetime.now", "datetime.utcnow", "timezone.now", "timezone.localdate",
    "timezone.localtime", "time.time", "time.localtime", "time.gmtime",
}  # fmt: skip

non_writers = [
    p
    for p in source_files()
    if p.relative_to(SRC).parts[0] in KNOW_THE_DATABASE
    and not any(p.is_relative_to(writer) for writer in WRITERS)
]
inner = [p for p in source_files() if not any(p.is_relative_to(edge) for edge in EDGES)]


def test_only_the_acts_write() -> None:
    writing = [
        f"{name_of(path)}:{call.lineno} {words}"
        for path in non_writers
        for words, call in calls_in(path)
        if _writes(words)
    ]
    assert writing == [], "Write through an act in ledger/acts."


def _writes(words: str) -> bool:
    *before, last = words.split(".")
    asked_of_others = before not in ([], ["super"])
    return asked_of_others and (
        last in WRITES or (last in {"update", "aupdate"} and "objects" in before)
    )


def test_only_the_edges_ask_the_date() -> None:
    asking = [
        f"{name_of(path)}:{call.lineno} {words}"
        for path in inner
        for words, call in calls_in(path)
        if ".".join(words.split(".")[-2:]) in ASKS_THE_DATE
    ]
    assert asking == [], "Take the day as an argument."
