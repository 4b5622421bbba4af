"""The facts of a case by the hundred: as items of the chronology, and as marks of its picture."""

from collections.abc import Iterable
from functools import lru_cache

from jinja2 import Environment, pass_environment
from markupsafe import Markup

from habeas.desk.alike import PLACES, escaped, macro, pattern
from habeas.desk.case.facts import FactLine, Passage
from habeas.desk.case.picture import Dot
from habeas.desk.telling import language

# All that a line shows of a fact which rests on one claim and which nothing speaks against, but for its words.
_Look = tuple[str, bool, str, str, int, str, str, int | None]
_ITEM, _DOT = ("desk/case/_item.html", "item"), ("desk/case/_dot.html", "dot")


@pass_environment
def items(made: Environment, facts: Iterable[FactLine]) -> Markup:
    """Facts as items of the chronology, which is most of a long page."""
    facts, code = tuple(facts), language()
    many = len(PLACES)
    words, looks = list[str](), list[_Look]()
    for fact in facts:
        i, when, is_dated, label, strand, sentence, standing, voices, mark, level, passage, *_ = (
            fact
        )
        _, where, quote, title, page, _ = passage
        words += (i, when, sentence, where, quote, title)
        looks.append((strand, is_dated, label, standing, voices, mark, level, page))
    words = escaped(words)
    shown = [
        macro(made, *_ITEM)(fact, code)
        if fact.others or fact.denials
        else _item(made, *look, code).format(*words[n : n + many])
        for n, fact, look in zip(range(0, len(words), many), facts, looks, strict=True)
    ]
    return Markup("".join(shown))  # noqa: S704 - each escapes what it shows


@lru_cache(maxsize=4096)
def _item(
    made: Environment, strand: str, is_dated: bool, label: str, standing: str, voices: int, mark: str, level: str, page: int | None, code: str
) -> str:  # fmt: skip
    """A line with a place for each of its words, in the language named last, which is that of the page."""
    claim, when, sentence, address, quote, title = PLACES
    passage = Passage(claim, address, quote, title, page, level)
    fact = FactLine(
        claim, when, is_dated, label, strand, sentence, standing, voices, mark, level, passage, ()
    )
    return pattern(macro(made, *_ITEM)(fact, code))


@pass_environment
def dots(made: Environment, marks: Iterable[Dot]) -> Markup:
    """Facts as marks of the picture; the first is the one that the keyboard comes to."""
    marks, code = tuple(marks), language()
    titles, claims = escaped([d.title for d in marks]), escaped([d.claim for d in marks])
    shown = [
        _dot(made, d.y, d.sort, d.reach > d.x, d.number, d is marks[0], code).format(d.x, d.reach, title, claim)
        for d, title, claim in zip(marks, titles, claims, strict=True)
    ]  # fmt: skip
    return Markup("".join(shown))  # noqa: S704 - what is words is escaped


@lru_cache(maxsize=4096)
def _dot(
    made: Environment, y: float, sort: str, is_long: bool, number: int, is_first: bool, _code: str
) -> str:
    """A mark at that height with places for its words, in the language named last, which is that of the page."""
    x, reach, title, claim = PLACES[:4]
    return pattern(
        macro(made, *_DOT)(x, y, sort, title, claim, reach if is_long else "", number, is_first)
    )
