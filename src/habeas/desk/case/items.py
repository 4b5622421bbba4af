"""Facts as items of a list, by the hundred: lines that look alike are shown once, with places for their words."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from jinja2 import Environment, pass_environment
from markupsafe import Markup, escape

from habeas.desk.case.facts import FactLine, Passage
from habeas.desk.telling import language

_WORDS = 6
_PLACES = tuple(f"\ue000{number}\ue001" for number in range(_WORDS))


@pass_environment
def items(made: Environment, facts: Iterable[FactLine]) -> Markup:
    """Facts as items of the chronology, which is most of a long page."""
    facts, code = tuple(facts), language()
    words = escaped([word for fact in facts for word in _words(fact)])
    shown = [
        _show(made)(fact, code)
        if fact.others or fact.denials
        else _alike(made, *_look(fact), code).format(*words[n : n + _WORDS])
        for n, fact in zip(range(0, len(words), _WORDS), facts, strict=True)
    ]
    return Markup("".join(shown))  # noqa: S704 - each escapes what it shows


def escaped(words: Sequence[str]) -> list[str]:
    """Each of many words as it may stand in a page, escaped together, which is quicker."""
    found = str(escape("\0".join(words))).split("\0")
    return found if len(found) == len(words) else [str(escape(word)) for word in words]


def _words(fact: FactLine) -> tuple[str, ...]:
    """What differs from line to line."""
    passage = fact.passage
    return fact.id, fact.when, fact.sentence, passage.address, passage.quote, passage.title


def _look(fact: FactLine) -> tuple[str | int | None, ...]:
    """All else that a line shows of a fact which rests on one claim and which nothing speaks against."""
    return (fact.strand, fact.is_dated, fact.label, fact.standing, fact.voices, fact.mark, fact.level,
            fact.passage.page)  # fmt: skip


@lru_cache(maxsize=4096)
def _alike(
    made: Environment, strand: str, is_dated: bool, label: str, standing: str, voices: int, mark: str, level: str, page: int | None, code: str
) -> str:  # fmt: skip
    """A line with a place for each of its words, in the language named last, which is that of the page."""
    claim, when, sentence, address, quote, title = _PLACES
    passage = Passage(claim, address, quote, title, page, level)
    fact = FactLine(
        claim, when, is_dated, label, strand, sentence, standing, voices, mark, level, passage, ()
    )
    shown = str(_show(made)(fact, code)).replace("{", "{{").replace("}", "}}")
    for number, place in enumerate(_PLACES):
        shown = shown.replace(place, f"{{{number}}}")
    return shown


def _show(made: Environment) -> Callable[..., Markup]:
    show: Callable[..., Markup] = vars(made.get_template("desk/case/_item.html").module)["item"]
    return show
