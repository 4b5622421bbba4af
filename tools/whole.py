"""Drafts written as a whole, each with its mistake marked, against the planted cases and the files of the examples.

A round holds drafts so:  === case, a day where the file is an example's | codes | audience, and the text with [[mistake]].
A draft with several mistakes has `each` for the codes, and marks them [[code: mistake]].
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from habeas.core.casefile import Casefile, Person
from habeas.core.levels import Level
from tools.planting import FOLDER, Draft, a_claim, a_source, accepted, cases

_DRAFT = re.compile(r"^=== ?", re.MULTILINE)
_EACH, _MARKED = "each", re.compile(r"\[\[([a-z,-]+): (.+?)\]\]")


def whole() -> Iterator[Draft]:
    """Every draft of every round, in order."""
    for path in sorted((FOLDER / "rounds").glob("*.txt")):
        yield from drafts_of(path)


def drafts_of(path: Path) -> Iterator[Draft]:
    """The drafts of one round, in order."""
    for number, block in enumerate(_DRAFT.split(path.read_text(encoding="utf-8"))[1:]):
        for one in _by_mistake(block):
            yield _draft(f"{path.stem}.{number}", one)


def _by_mistake(block: str) -> Iterator[str]:
    """The draft once for each of its mistakes, with that one alone marked."""
    head, _, body = block.partition("\n")
    if head.split("|")[1].strip() != _EACH:
        yield block
        return
    for mark in _MARKED.finditer(body):
        before, after = (_MARKED.sub(r"\2", part) for part in (body[: mark.start()], body[mark.end() :]))  # fmt: skip
        yield f"{head.replace(_EACH, mark[1])}\n{before}[[{mark[2]}]]{after}"


def on_examples() -> Iterator[Draft]:
    """Drafts without a mistake that were written whole against the files of the examples: name.day.number."""
    for path in sorted((FOLDER / "drafts").glob("*.*.[0-9][0-9].md")):
        name, day, _ = path.stem.split(".")
        casefile, audience = against(f"{name} {day}")
        text = path.read_text(encoding="utf-8")
        yield Draft(name=path.stem, text=text, casefile=casefile, audience=audience)


def _draft(name: str, block: str) -> Draft:
    head, _, body = block.partition("\n")
    key, codes, audience = ([part.strip() for part in head.split("|")] + [""])[:3]
    casefile, level = against(key)
    before, _, rest = body.strip().partition("[[")
    wrong, _, after = rest.partition("]]")
    first, *others = codes.split(",")
    text = f"{before}{wrong}{after}\n"
    return Draft(
        name=f"{name} {key}",
        text=text,
        casefile=casefile,
        audience=Level(audience) if audience else level,
        code=first,
        codes=frozenset((first, *others)),
        start=len(before) if wrong else 0,
        end=len(before) + len(wrong) if wrong else len(text),
    )


@cache
def against(key: str) -> tuple[Casefile, Level]:
    """The file, as on its day, and who reads the draft where nothing else is said."""
    name, _, when = key.partition(" ")
    for case in cases():
        if case.key == name:
            return (case.later if when == "later" else case.casefile), Level.PUBLIC
    return replace(_example(FOLDER / "files" / f"{name}.toml"), as_of=date.fromisoformat(when)), Level.INTERNAL  # fmt: skip


@cache
def _example(path: Path) -> Casefile:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = {row["id"]: a_source(row) for row in table["sources"]}
    claims = tuple(a_claim(n, row, sources[row["source"]]) for n, row in enumerate(table["claims"]))
    person, country = Person("p1", table["name"], tuple(table["names"])), table["country"]
    return Casefile(f"{country}-0001", country, person, date.max, sources, claims, accepted(claims))
