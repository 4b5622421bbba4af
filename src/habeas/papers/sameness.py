"""Two drafts of one paper, each in a language, statement beside statement, and whether they tell the same.

The machine compares what is the same in every language: the claims, the numbers, the dates and the words of the file.
Whether a sentence is well said is for a reader.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from babel import Locale

from habeas.core.prose import Phrase, whole
from habeas.papers.draft import Draft, Sentence, Statement
from habeas.papers.escaping import escape
from habeas.papers.footnotes import parted
from habeas.papers.languages import LANGUAGES

_NUMBER = re.compile(r"(?<!\d)\d+(?:[,\u00a0\u202f]\d{3})*(?![\dA-Za-z])")
_MARKS = re.compile(r"\\(.)|\*")
_GROUPING = re.compile(r"[,\u00a0\u202f]")
_ARTICLE = re.compile(r"^(?:the |an? |l’|(?:l[aeo]s?|el|une?|des|los|las) |ال)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """A statement in both languages, with the notes of each, and where they tell different things."""

    one: str
    other: str
    notes_of_one: tuple[str, ...]
    notes_of_other: tuple[str, ...]
    differs: tuple[Phrase, ...]


def side_by_side(one: Draft, other: Draft) -> tuple[Row, ...]:
    """The two drafts, a row for each statement: headings and own words too."""
    notes, others = _notes(one), _notes(other)
    return tuple(
        _row(one, other, pair, (notes, others))
        for pair in zip_longest(one.sentences, other.sentences)
    )


def differences(one: Draft, other: Draft) -> tuple[Phrase, ...]:
    """Where the two tell different things; nothing where the facts are identical."""
    return tuple(found for row in side_by_side(one, other) for found in row.differs)


def _notes(draft: Draft) -> Iterator[str]:
    """The notes as they are read, without the marks of Markdown."""
    notes = parted(draft.markdown).notes.values()
    return iter(_MARKS.sub(lambda mark: mark[1] or "", note) for note in notes)


def _row(
    one: Draft,
    other: Draft,
    pair: tuple[Statement | None, ...],
    notes: tuple[Iterator[str], Iterator[str]],
) -> Row:
    first, second = pair
    mine, theirs = _taken(first, notes[0]), _taken(second, notes[1])
    return Row(
        one=first.text if first else "",
        other=second.text if second else "",
        notes_of_one=mine,
        notes_of_other=theirs,
        differs=tuple(_differing((one, first, mine), (other, second, theirs))),
    )


def _taken(statement: Statement | None, notes: Iterator[str]) -> tuple[str, ...]:
    clauses = statement.clauses if isinstance(statement, Sentence) else ()
    return tuple(next(notes, "") for _ in clauses)


_Side = tuple[Draft, Statement | None, tuple[str, ...]]


def _differing(one: _Side, other: _Side) -> Iterator[Phrase]:
    (draft, first, notes), (other_draft, second, other_notes) = one, other
    if first is None or second is None:
        yield whole("One of the two has no such statement.")
        return
    if _claims(first) != _claims(second):
        yield whole("The two do not rest on the same claims.")
    texts = ((first.text, second.text), (" ".join(notes), " ".join(other_notes)))
    for said, told in texts:
        mine, theirs = figures(said, draft.language), figures(told, other_draft.language)
        if mine != theirs:
            unlike = sorted((set(mine) ^ set(theirs)) or set(mine) | set(theirs))
            yield whole("These numbers and dates differ: {figures}.", figures=", ".join(unlike))
    for name in _names_lost((draft, first), (other_draft, second)):
        yield whole("Only one of the two has: {name}.", name=name)


def _names(statement: Statement) -> set[str]:
    clauses = statement.clauses if isinstance(statement, Sentence) else ()
    return {name for clause in clauses for name in clause.names}


def _claims(statement: Statement) -> tuple[tuple[str, ...], ...]:
    return tuple(c.claims for c in statement.clauses) if isinstance(statement, Sentence) else ()


def figures(text: str, language: str) -> Mapping[str, int]:
    """The dates and the other numbers in words of a language, each with how often it stands there.

    >>> dict(figures("440 jours au 14 mai 2024", "fr"))
    {'2024-05-14': 1, '440': 1}
    """
    found: Counter[str] = Counter()

    def taken(match: re.Match[str]) -> str:
        found[_iso(match, language)] += 1
        return " "

    rest = _dates(language).sub(taken, text)
    for words, number in LANGUAGES[language].spelt.items():
        found[str(number)] += rest.count(words)
    found.update(_GROUPING.sub("", number) for number in _NUMBER.findall(rest))
    return +found


def _months(language: str) -> dict[str, int]:
    """The months of the language and of English, in which the sources are quoted."""
    tables = (*LANGUAGES[language].month_names, *LANGUAGES["en"].month_names)
    return {name.casefold(): number for table in tables for number, name in enumerate(table, 1)}


def _dates(language: str) -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_months(language), key=len, reverse=True)))
    return re.compile(
        rf"(?:(\d{{1,2}})(?:er)?\s(?:de\s)?)?\b({names})\s(?:de\s)?(\d{{4}})", re.IGNORECASE
    )


def _iso(match: re.Match[str], language: str) -> str:
    month = _months(language)[match[2].casefold()]
    return f"{match[3]}-{month:02}" + (f"-{int(match[1]):02}" if match[1] else "")


def _names_lost(one: tuple[Draft, Statement], other: tuple[Draft, Statement]) -> Iterator[str]:
    """The words of the file that stand in one of the two and not in the other."""
    (draft, said), (other_draft, told) = one, other
    for name in sorted(_names(said) | _names(told)):
        mine, theirs = draft.names.get(name, ()), other_draft.names.get(name, ())
        if _has(said.text, mine) != _has(told.text, theirs):
            yield name


def _has(text: str, forms: tuple[str, ...]) -> bool:
    return any(_bare(form) in text.casefold() for form in forms)


def _bare(form: str) -> str:
    """The words without an article, which may have melted into what stands before it."""
    return _ARTICLE.sub("", form.casefold(), count=1)


def as_table(one: Draft, other: Draft) -> str:
    """The two side by side as Markdown: a row for each statement, and under it the notes of both."""
    lines = [
        f"|  | {_called(one)} | {_called(other)} |",
        "|-:|:--------------------|:--------------------|",
    ]
    for number, row in enumerate(side_by_side(one, other), 1):
        sign = f"{number} ≠" if row.differs else str(number)
        lines.append(f"| {sign} | {_cell(row.one, one)} | {_cell(row.other, other)} |")
        for mine, theirs in zip_longest(row.notes_of_one, row.notes_of_other, fillvalue=""):
            lines.append(f"|  | {_cell(mine, one)} | {_cell(theirs, other)} |")
    return "\n".join(lines) + "\n"


def _called(draft: Draft) -> str:
    return str(Locale.parse(draft.language).get_display_name() or draft.language)


def _cell(text: str, draft: Draft) -> str:
    return _turned(escape(text), draft) if text else ""


def _turned(words: str, draft: Draft) -> str:
    """In the direction of its language, whatever that of the page."""
    turn = (
        "\N{RIGHT-TO-LEFT ISOLATE}"
        if LANGUAGES[draft.language].is_right_to_left
        else "\N{LEFT-TO-RIGHT ISOLATE}"
    )
    return f"{turn}{words}\N{POP DIRECTIONAL ISOLATE}".replace("|", "\\|")
