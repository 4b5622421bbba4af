"""Drafts with known mistakes, and drafts without any, put together from what people wrote in tests/checking/planted."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from itertools import count, islice
from pathlib import Path
from typing import Any

from habeas.core.casefile import Casefile, Person
from habeas.core.claims import Anchor, Certainty, Claim, Polarity
from habeas.core.decisions import Decision, Ruling
from habeas.core.levels import Level
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.kinds import KINDS

FOLDER = Path(__file__).resolve().parents[1] / "tests/checking/planted"
ADDED = datetime(2025, 6, 1, 12, tzinfo=UTC)
_STRIDES = (1, 2, 3, 5, 7, 11, 13, 17)


@dataclass(frozen=True, slots=True)
class Case:
    """An invented case: its file on a day, the words that drafts put in, and what happened after it."""

    key: str
    casefile: Casefile
    later: Casefile
    audience: Level
    words: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft and what is wrong in it: the codes any of which tells of it, between `start` and `end`."""

    name: str
    text: str
    casefile: Casefile
    audience: Level
    code: str = ""
    codes: frozenset[str] = frozenset()
    start: int = 0
    end: int = 0
    is_held: bool = False


@cache
def cases() -> tuple[Case, ...]:
    """The invented cases."""
    return tuple(_case(path) for path in sorted((FOLDER / "cases").glob("*.toml")))


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def _case(path: Path) -> Case:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    sources = {row["id"]: a_source(row) for row in table["sources"]}
    claims = [a_claim(n, row, sources[row["source"]]) for n, row in enumerate(table["claims"])]
    news = dict(sources)
    more = list(claims)
    for row in table["later"]:
        source = a_source({"id": "later", "title": "News", "date": row["day"], **row})
        news[source.id] = source
        more.append(a_claim(len(more), {"quote": row["text"], **row}, source))
    day = date.fromisoformat(table["day"])
    return Case(
        path.stem,
        _file(table, day, sources, claims),
        _file(table, date.fromisoformat(table["later"][-1]["day"]), news, more),
        Level(table["audience"]),
        table["words"],
    )


def _file(
    table: dict[str, Any], day: date, sources: dict[str, Source], claims: list[Claim]
) -> Casefile:
    yes = accepted(claims)
    person = Person("p1", table["name"], tuple(table["names"]))
    return Casefile("XV-0001", "XV", person, day, sources, tuple(claims), yes)


def accepted(claims: Sequence[Claim]) -> tuple[Decision, ...]:
    """That somebody accepted every one of them."""
    return tuple(Decision(f"d-{c.id}", Ruling.ACCEPT, (c.id,), "amal", ADDED) for c in claims)


def a_source(row: dict[str, Any]) -> Source:
    """A source as a file of the planted cases has it."""
    return Source(
        id=row["id"],
        sha256=sha256(row["text"].encode()).hexdigest(),
        title=row["title"],
        text=row["text"],
        added_at=ADDED,
        date=When(row["date"]),
        language="en",
        publisher=row.get("publisher"),
        level=Level(row.get("level", "public")),
        repeats=row.get("repeats"),
    )


def a_claim(number: int, row: dict[str, Any], source: Source) -> Claim:
    """A claim as a file of the planted cases has it, on the words that it quotes."""
    start = source.text.index(row["quote"])
    told = row.get("attribution")
    return Claim(
        id=f"c{number:02}",
        person="p1",
        fact=KINDS[row["kind"]].from_json(row["fact"]),
        anchors=(Anchor(source.id, start, start + len(row["quote"]), row["quote"]),),
        entered_at=ADDED,
        polarity=Polarity.DENIED if row.get("denied") else Polarity.AFFIRMED,
        certainty=Certainty.REPORTED if told else Certainty.STATED,
        attribution=told,
        level=Level(row.get("level", source.level)),
        told_on=source.date,
    )


class _Words(dict[str, str]):
    """The words of a case; what a case does not have leaves its name in braces."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def _filled(text: str, words: dict[str, str]) -> str:
    for _ in range(3):
        text = text.format_map(_Words(words))
    return text


def _said(case: Case, text: str) -> str:
    """The words in a place, with a capital where they begin."""
    words = dict(case.words)
    words["Visitor"] = words["visitor"][:1].upper() + words["visitor"][1:]
    filled = _filled(text, words)
    return filled[:1].upper() + filled[1:]


def clean(number: int) -> Iterator[Draft]:
    """Drafts without a mistake, in every manner, of every case."""
    manners = list(_table("manners.toml")["manners"])
    for n in range(number):
        case, manner = cases()[n % len(cases())], manners[n // len(cases()) % len(manners)]
        text, _, _ = _written(case, manner, n)
        name = f"clean {n} {case.key} {manner}"
        yield Draft(name=name, text=text, casefile=case.casefile, audience=case.audience)


def written() -> Iterator[Draft]:
    """Drafts without a mistake on the invented cases that were written whole, as people write to officials and the press."""
    by_key = {case.key: case for case in cases()}
    for path in sorted((FOLDER / "drafts").glob("*-[0-9][0-9].md")):
        case = by_key[path.stem.partition("-")[0]]
        text = path.read_text(encoding="utf-8")
        yield Draft(name=path.stem, text=text, casefile=case.casefile, audience=case.audience)


def planted(number: int) -> tuple[Draft, ...]:
    """So many drafts with one known mistake each, every wording once before any comes again."""
    return tuple(islice(_planted(), number))


def _planted() -> Iterator[Draft]:
    manners = list(_table("manners.toml")["manners"])
    for turn in count():
        for n, (row, text, is_held) in enumerate(_wordings()):
            case = _fitting(row, text, n + turn)
            allowed = [m for m in row.get("manners", manners) if _has(m, row["at"])]
            manner = allowed[(n // 3 + turn) % len(allowed)]
            wrong = row["at"], _said(case, text)
            written, start, end = _written(case, manner, n + 31 * turn, wrong, row.get("with"))
            yield Draft(
                name=f"{row['code']} {turn}.{n} {case.key} {manner}",
                text=written,
                casefile=case.later if row.get("later") else case.casefile,
                audience=Level(row.get("audience", case.audience)),
                code=row["code"],
                codes=frozenset((row["code"], *row.get("also", ()))),
                start=0 if row.get("whole") else start,
                end=len(written) if row.get("whole") else end,
                is_held=is_held,
            )


def _wordings() -> Iterator[tuple[dict[str, Any], str, bool]]:
    for row in _table("errors.toml")["errors"]:
        for text in row.get("seen", ()):
            yield row, text, False
        for text in row["held"]:
            yield row, text, True


def _has(manner: str, at: str) -> bool:
    place = at.rstrip("+")
    return f"{{{place}}}" in _table("manners.toml")["manners"][manner]


def _fitting(row: dict[str, Any], text: str, number: int) -> Case:
    """A case that has the words for it."""
    fitting = [c for c in cases() if row.get("case", c.key) == c.key and "{" not in _said(c, text)]
    return fitting[number % len(fitting)]


def _written(
    case: Case,
    manner: str,
    number: int,
    wrong: tuple[str, str] | None = None,
    instead: dict[str, str] | None = None,
) -> tuple[str, int, int]:
    """The draft, and where its wrong words stand."""
    table = _table("manners.toml")
    places = {}
    for n, (place, texts) in enumerate(table["right"].items()):
        stride = _STRIDES[n % len(_STRIDES)]
        places[place] = _said(case, texts[(number // stride + n) % len(texts)])
    places |= {place: _said(case, text) for place, text in (instead or {}).items()}
    marked = table["manners"][manner]
    said = ""
    if wrong is not None:
        place, said = wrong[0].rstrip("+"), wrong[1]
        places[place] = f"{places[place]} \0{said}" if wrong[0].endswith("+") else f"\0{said}"
    text = _filled(marked, {**case.words, **places}).strip() + "\n"
    start = max(0, text.find("\0"))
    return text.replace("\0", ""), start, start + len(said)
