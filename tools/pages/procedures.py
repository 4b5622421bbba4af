"""The page of the procedures: each key in full, every statement with the authority that it rests on."""

from collections.abc import Iterable, Iterator

from habeas.core.prose import say
from habeas.procedures import PROCEDURES
from habeas.procedures.arbitrary import CATEGORIES, NO_VERDICT, Category
from habeas.procedures.authority import Authority, Mark, Said
from habeas.procedures.counting import Rule
from habeas.procedures.procedure import Procedure, TimeLimit


def page() -> str:
    """The whole page."""
    parts = [
        "# Procedures",
        "The ways to seize a body. Each heading is the key that `habeas procedures` takes. After each statement stands the "
        "rule or page that it rests on: *seen* means that it was read there, *memory* that nobody has compared it with a "
        "source yet, so that it wants checking before anybody relies on it.",
        *(_procedure(procedure) for procedure in PROCEDURES.values()),
        "## How days are counted",
        _list(rule.said for rule in Rule),
        "## The categories of arbitrary detention",
        NO_VERDICT,
        *(_category(category) for category in CATEGORIES),
    ]
    return "\n\n".join(parts) + "\n"


def _procedure(procedure: Procedure) -> str:
    return "\n\n".join((f"## `{procedure.key}`", f"**{procedure.name}.**", *_parts(procedure)))


def _parts(procedure: Procedure) -> Iterator[str]:
    single = [s for s in (procedure.language, procedure.length, procedure.silence) if s is not None]
    yield _list((procedure.about, *procedure.states.every_said, *procedure.who, *procedure.consent))
    for title, statements in (
        ("To whom", procedure.addressee),
        ("Language, length, silence", single),
        ("What excludes it", [bar.said for bar in procedure.bars]),
        ("What does not exclude it", procedure.no_bar),
        ("What happens next", procedure.next_steps),
        ("What it costs", procedure.costs),
    ):
        if statements:
            yield f"{title}:\n\n{_list(statements)}"
    rows = "\n".join(f"| {r.need.label} | {_said(r.asked)} |" for r in procedure.requirements)
    yield f"| | what must be shown |\n|---|---|\n{rows}"
    if procedure.limits:
        rows = "\n".join(_limit(limit) for limit in procedure.limits)
        yield f"| who | time | from | rule |\n|---|---|---|---|\n{rows}"


def _limit(limit: TimeLimit) -> str:
    term = say(limit.term) if limit.term else "no figure"
    rule = " ".join(_said(said) for said in limit.every_said)
    return f"| {limit.by.label} | {term} | {limit.runs_from.label} | {rule} |"


def _category(category: Category) -> str:
    asked = "\n".join(f"- {question.asked}" for question in category.questions)
    return f"### {category.number}\n\n{_said(category.said)}\n\n{asked}"


def _list(statements: Iterable[Said]) -> str:
    return "\n".join(f"- {_said(said)}" for said in statements)


def _said(said: Said) -> str:
    return f"{_cell(said.text)} *{_cell(_rests(said.authority))}*"


def _rests(authority: Authority) -> str:
    if authority.mark is Mark.MEMORY:
        return f"({authority.name}: memory)"
    return f"({authority.name}: seen, {authority.source}, {authority.checked})"


def _cell(text: str) -> str:
    return text.replace("|", "/").replace("<", "&lt;").replace("*", "\\*")
