"""Every message that a person at the desk can see: of templates, of views, and of what the core declares.

Templates and views mark theirs with `_`, `gettext` and the like. The core knows no gettext: its labels, questions
and choices are asked of it, and its sentences are made of every mix of stated fields, to see what they say.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import cache
from itertools import product
from pathlib import Path

from babel.messages import extract
from jinja2.ext import babel_extract

from habeas.checking import finding
from habeas.core import access, claims, corroboration, decisions, keeping, levels, likeness
from habeas.core.facts import Fact, Strand, field_types
from habeas.core.prose import PERSON, Line
from habeas.core.values import Choice, Duration, Stated
from habeas.core.when import When
from habeas.kinds import KINDS
from habeas.papers import PAPERS
from habeas.procedures import PROCEDURES, applied, arbitrary, authority, counting, procedure
from habeas.standards import INSTRUMENTS, engagement, instruments, pseudo_instruments, ratification
from habeas.standards.binding import CONTESTED
from habeas.standards.ratification import ratifications
from habeas.standards.regions import Region
from habeas.standards.showing import SHOWN as SHOWN_BY_FACTS

SOURCE = Path(__file__).resolve().parents[1] / "src" / "habeas"
TELLING = "telling"
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
SHOWN = (
    access.Action, access.CaseRole, access.InstanceRole, claims.Bearing, claims.Certainty, claims.Polarity,
    corroboration.Standing, decisions.Ruling, engagement.Strength, instruments.Checked, instruments.Kind,
    finding.Severity, keeping.Outcome, levels.Level, likeness.Manner, likeness.OriginSign, ratification.Origin,
    ratification.Status, Stated, Strand,
    applied.Openness, applied.Stage, authority.Mark, counting.Reason, procedure.Event, procedure.Membership,
    procedure.Need, procedure.Party, procedure.Standing,
)  # fmt: skip
_NOT_SHOWN = ("LookupError", "ValueError", "TypeError", "NotImplementedError")
PHRASES = ("whole", "phrase", "Phrase")


@dataclass(frozen=True, order=True)
class Message:
    """One message: its context, its words, its plural where it has one, and the file it stands in."""

    text: str
    context: str = ""
    plural: str = ""
    place: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other messages."""
        return (self.text, self.context)


def all_messages() -> dict[tuple[str, str], Message]:
    """Every message once, in a steady order."""
    found: dict[tuple[str, str], Message] = {}
    said = (*from_core(), *from_standards(), *from_procedures(), *from_kinds(), *from_errors())
    for message in (*from_desk(), *said):
        known = found.setdefault(message.key, message)
        if message.plural and not known.plural:
            found[message.key] = message
    return dict(sorted(found.items(), key=lambda item: (item[1].place, item[0])))


def from_desk() -> Iterator[Message]:
    """What templates and Python mark for translation."""
    for path in sorted((SOURCE / "desk").rglob("*")):
        if path.suffix in (".html", ".txt", ".js") and "templates" in path.parts:
            yield from _marked(path, babel_extract)
        elif path.suffix == ".py":
            yield from _marked(path, extract.extract_python)
    yield from _marked(SOURCE / "settings.py", extract.extract_python)


def _marked(path: Path, method: object) -> Iterator[Message]:
    with path.open("rb") as file:
        found = extract.extract(method, file, KEYWORDS, options={"trimmed": "true"})  # type: ignore[arg-type]
        for _, words, _, context in found:
            text, plural = words if isinstance(words, tuple) else (words, "")
            yield Message(text, context or "", plural, str(path.relative_to(SOURCE)))


def from_core() -> Iterator[Message]:
    """The phrases that the core is made to say, the words it offers, and the reasons of the standards."""
    for path in spoken():
        place = str(path.relative_to(SOURCE))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (Message(text, TELLING, "", place) for text in sorted(_phrases(tree)))
    for choice in SHOWN:
        yield from _choices(choice)


def spoken() -> list[Path]:
    """Where the sentences are made that belong to no kind."""
    places = (
        *(SOURCE / "core").glob("*.py"),
        *(SOURCE / "checking").rglob("*.py"),
        *(SOURCE / "papers").rglob("*.py"),
        *(SOURCE / "standards").glob("*.py"),
        *(SOURCE / "procedures").rglob("*.py"),
        SOURCE / "standards" / "ratification" / "__init__.py",
    )
    return sorted(places)


def from_errors() -> Iterator[Message]:
    """What the core, the ledger, the papers and the readers of files say when they refuse."""
    for place in ("core", "ledger", "papers", "rendering", "intake", "word", "desk"):
        for path in sorted((SOURCE / place).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for text in sorted(_raised(tree)):
                yield Message(text, "error", "", str(path.relative_to(SOURCE)))


def _raised(tree: ast.Module) -> set[str]:
    """The messages that errors are raised with, also by way of a constant of the module."""
    named = {
        target.id: word
        for node in tree.body
        if isinstance(node, ast.Assign) and (word := _constant(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    found: set[str] = set()
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.Raise)):
        call = node.exc
        if isinstance(call, ast.Call) and call.args and _name(call.func) not in _NOT_SHOWN:
            word = _constant(call.args[0]) or named.get(_name(call.args[0]))
            found |= {word} if word else set()
    return found


def from_standards() -> Iterator[Message]:
    """The titles of the instruments, how their provisions are named, and the reasons that engage them."""
    for path in sorted((SOURCE / "standards").glob("*/engaged.py")):
        place = str(path.relative_to(SOURCE))
        yield from (Message(text, "", "", place) for text in _reasons(path))
    yield from _misnamed()
    yield from _of_ratification()
    shown = {sentence for rows in SHOWN_BY_FACTS.values() for _, sentence in rows if sentence}
    for words in sorted({*shown, engagement.BY_RULING}):
        yield Message(words, "", "", "standards/showing.py")
    for key, instrument in INSTRUMENTS.items():
        place = f"standards/{key}/provisions.toml"
        yield Message(instrument.full_title, "", "", place)
        yield Message(instrument.short_title, "", "", place)
        yield Message(instrument.cited_as, "", "", place)
        yield Message(instrument.adopted_by, "", "", place)
        for words in (instrument.binds_rule, instrument.custom, instrument.custom.rstrip(".")):
            if words:
                yield Message(words, "", "", place)
        for limit in instrument.limits:
            yield from (
                Message(w, "", "", place) for w in (limit.label, limit.unit, limit.authority)
            )
        for unit in (instrument.unit, f"{instrument.unit}s"):
            yield Message(unit, "", "", place)
            yield Message(f"{unit} {{number}}", "provision", "", place)


def from_procedures() -> Iterator[Message]:
    """The names of the procedures and of the papers, the order they stand in, and the questions of the five categories.

    What a procedure declares of its rules stays in English, as the library holds it.
    """
    for key, one in PROCEDURES.items():
        yield Message(one.name, "", "", f"procedures/{key}.py")
    for key, paper in PAPERS.items():
        yield Message(paper.label, "", "", f"papers/{key}/__init__.py")
    yield Message(applied.ORDER, "", "", "procedures/applied/opening.py")
    place = "procedures/arbitrary/categories.py"
    yield Message(arbitrary.NO_VERDICT, "", "", place)
    for category in arbitrary.CATEGORIES:
        yield Message(category.said.text, "", "", place)
        yield from (Message(question.asked, "", "", place) for question in category.questions)
    yield from (Message(words, "", "", place) for words in sorted(_weighed(SOURCE / place)))


def _weighed(path: Path) -> set[str]:
    """Why a fact bears on a question of a category: the last word that its search is given."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
    given = [call.args[1] for call in calls if _name(call.func) in ("affirmed", "denied")]
    given += [
        call.args[0]
        for call in calls
        if _attribute(call.func) in ("held_after_release", "word_of_an_authority")
    ]
    given += [k.value for call in calls for k in call.keywords if k.arg == "why"]
    constants = {word for node in given if (word := _constant(node))}
    return constants.union(*(_named(_name(n), tree, tree) for n in given if _name(n)))


def _attribute(node: ast.AST) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""


def _of_ratification() -> Iterator[Message]:
    """The acts of states, the notes on them, the bodies that they accept, and the regions."""
    rows = list(ratifications())
    left = {event.note for row in rows if (event := row.left) is not None}
    noted = {e.note for told in ratification.events().values() for e in told}
    for words in sorted({row.act or "consent" for row in rows} | left | noted - {""}):
        if words:
            yield Message(words, "", "", "standards/ratification/events.csv")
    yield Message(CONTESTED, "", "", "standards/binding.py")
    for region in Region:
        yield Message(region.label, "", "", "standards/regions.py")


def _misnamed() -> Iterator[Message]:
    for pseudo in pseudo_instruments():
        yield Message(pseudo.problem, "", "", "standards/pseudo.toml")
        yield Message(pseudo.suggestion, "", "", "standards/pseudo.toml")


def unread() -> Iterator[str]:
    """The phrases whose words cannot be told from the code, a line each: no translator would see them."""
    for path in spoken():
        for call, words in _said(ast.parse(path.read_text(encoding="utf-8"))):
            if not words:
                where = f"{path.relative_to(SOURCE)}:{call.lineno}"
                yield f"{where}: write the words of {ast.unparse(call)} as a text, or name a text in the same function"


def _phrases(tree: ast.Module) -> set[str]:
    """The templates given to `whole` and the like, wherever that stands, also by way of a name."""
    found = {word for _, words in _said(tree) for word in words}
    return found - {"{actor}", "{person}", ""}  # a subject never stands alone


def _said(tree: ast.Module) -> Iterator[tuple[ast.Call, set[str]]]:
    """Each phrase that is made, with the templates that it can have; not those that a caller gives."""
    inner = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)]
    for scope in (*inner, tree):
        given = {a.arg for a in scope.args.args} if isinstance(scope, ast.FunctionDef) else set()
        for call in _made_in(scope, tree):
            word = call.args[0]
            if _name(word) not in given:
                constant = _constant(word)
                known = {constant} if constant is not None else _named(_name(word), scope, tree)
                yield call, known


def _made_in(scope: ast.AST, tree: ast.Module) -> list[ast.Call]:
    """The phrases made in a function; in the module those that no function makes."""
    calls = [n for n in ast.walk(scope) if isinstance(n, ast.Call) and n.args]
    made = [call for call in calls if _name(call.func) in PHRASES]
    if scope is not tree:
        return made
    functions = (n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef))
    elsewhere = {id(n) for function in functions for n in ast.walk(function)}
    return [call for call in made if id(call) not in elsewhere]


def _named(name: str, scope: ast.AST, tree: ast.Module) -> set[str]:
    """The texts that a name stands for, in a function or else in the module."""
    for place in (ast.walk(scope), iter(tree.body)):
        values = [
            n.value
            for n in place
            if isinstance(n, ast.Assign) and name in {_name(target) for target in n.targets}
        ]
        found = {word for value in values for part in ast.walk(value) if (word := _constant(part))}
        if found:
            return found
    return set()


def _reasons(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in (n for n in ast.walk(tree) if isinstance(n, ast.Return) and n.value is not None):
        for part in ast.walk(node):
            word = _constant(part)
            if word and " " in word:
                yield word


def _constant(node: ast.AST) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else None  # type: ignore[attr-defined]


def _name(node: ast.AST) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def from_kinds() -> Iterator[Message]:
    """Labels, questions, hints and choices of every kind, and whatever its sentence can say."""
    for key, kind in KINDS.items():
        place = f"kinds/{key}/__init__.py"
        yield Message(kind.label, "", "", place)
        for field in fields(kind):
            words = (
                field.metadata["question"],
                field.metadata["hint"],
                field.name.replace("_", " "),
            )
            yield from (Message(word, "", "", place) for word in words if word)
        for type_ in field_types(kind).values():
            if isinstance(type_, type) and issubclass(type_, Choice):
                yield from _choices(type_)
        yield from (Message(text, TELLING, "", place) for text in sorted(templates_of(kind)))


def _choices(choice: type[Choice]) -> Iterator[Message]:
    place = choice.__module__.replace("habeas.", "").replace(".", "/")
    yield from (Message(one.label, choice.__name__, "", place) for one in choice)


@cache
def lines_of(key: str) -> tuple[Line, ...]:
    """The sentences of a kind for every mix of what can be stated, one for each row of templates."""
    kind = KINDS[key]
    types = field_types(kind)
    found: dict[tuple[str, ...], Line] = {}
    known = {field.name: field.metadata["known"] for field in fields(kind)}
    for mix in product(*((*_values(type_), *known[n]) for n, type_ in types.items())):
        stated = {name: value for name, value in zip(types, mix, strict=True) if value is not None}
        if set(kind.required()) <= stated.keys():
            line = kind(**stated).line()
            row = (line.subject.template, *(p.template for p in line.phrases))
            found.setdefault(row, line)
    return tuple(found.values())


def _values(type_: object) -> Iterable[object]:
    if type_ is When:
        return (None, When("2024-05-03"))
    if type_ is Duration:
        return (None, Duration("P2D"))
    if isinstance(type_, type) and issubclass(type_, Choice):
        return (None, *type_)
    return (None, "VALUE") if type_ is str else (None, ("VALUE",))


def templates_of(kind: type[Fact]) -> set[str]:
    """The messages of a kind's sentences: the subject with its verb, with and without a name; the rest alone."""
    found: set[str] = {"{where}"}
    for line in lines_of(kind.key):
        verb, *more = (phrase.template for phrase in line.phrases)
        found |= {f"{line.subject.template} {verb}", *more}
        found |= {verb} if line.subject is PERSON else set()
    return found
