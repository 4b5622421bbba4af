"""Wording of an organisation's own: pieces that take the place of those of the papers, from a file of its folder.

A piece is `## name` for all papers, or `## paper/name` for one. It may use the places that the piece has which it
takes the place of, and no others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from string import Formatter

from habeas.core.errors import HabeasError
from habeas.papers.languages import LANGUAGES
from habeas.papers.wording import languages_of, wording

_SHARED = "habeas.papers.parts"


class BadWording(HabeasError):
    """A piece of wording that no paper can use."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: of which paper, if of one, its name, and its words."""

    paper: str
    name: str
    words: str


def pieces_in(file: Path) -> tuple[Piece, ...]:
    """The pieces of a file, each as one line. Raises BadWording where it is no text."""
    try:
        text = "\n" + file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadWording(f"{file.name} cannot be read; save it as UTF-8 text.") from problem
    return tuple(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    for each in text.replace("\r\n", "\n").split("\n## ")[1:]:
        heading, _, words = each.partition("\n")
        paper, _, name = heading.strip().rpartition("/")
        yield Piece(paper, name, " ".join(words.split()))


def own_wording(
    folder: Path | None, paper: str, papers: Mapping[str, str], language: str
) -> Mapping[str, str]:
    """The pieces of the folder for one paper, its own after the shared ones. Raises BadWording.

    `papers` are the packages of all papers by their keys.
    """
    file = None if folder is None else folder / f"body.{language}.md"
    if file is None or not file.is_file():
        return {}
    pieces = pieces_in(file)
    wrong = next(wrong_in(file, papers, language), None)
    if wrong is not None:
        raise BadWording(wrong)
    shared = {p.name: p.words for p in pieces if not p.paper}
    return {**shared, **{p.name: p.words for p in pieces if p.paper == paper}}


def wrong_in(file: Path, papers: Mapping[str, str], language: str) -> Iterator[str]:
    """A line for each piece that no paper can use."""
    seen = set[tuple[str, str]]()
    for piece in pieces_in(file):
        place = f"{file.name}, piece “{_named(piece)}”"
        if (piece.paper, piece.name) in seen:
            yield f"{place}: it stands there twice; keep one of them."
        seen.add((piece.paper, piece.name))
        yield from (f"{place}: {wrong}" for wrong in _wrong(piece, papers, language))


def _named(piece: Piece) -> str:
    return f"{piece.paper}/{piece.name}" if piece.paper else piece.name


def _wrong(piece: Piece, papers: Mapping[str, str], language: str) -> Iterator[str]:
    if piece.paper and piece.paper not in papers:
        yield f"there is no paper {piece.paper!r}{_like(piece.paper, papers)}."
        return
    packages = [papers[piece.paper]] if piece.paper else list(papers.values())
    name = re.sub(r"(\.sentenced)?(\.[fm])?$", "", piece.name)
    held = [words[name] for words in _all(packages, language) if name in words]
    if not held:
        names = {name for words in _all(packages, language) for name in words}
        yield f"no paper has a piece of that name{_like(piece.name, names)}."
    elif not piece.words:
        yield "it has no words; write them, or take its heading out."
    else:
        yield from _wrong_places(piece.words, held, language)


def _all(packages: list[str], language: str) -> Iterator[Mapping[str, str]]:
    """The wording of these papers and the shared one, as far as there is any in that language."""
    for package in (_SHARED, *packages):
        if language in languages_of(package):
            yield wording(package, language)


def _wrong_places(words: str, held: Iterable[str], language: str) -> Iterator[str]:
    try:
        used = _places(words)
    except ValueError:
        yield "a brace stands alone; write a place as {name}, and a brace of the text twice."
        return
    known = {place for each in held for place in _places(each)}
    names, forms = {_name(place) for place in known}, _forms(language)
    for place in sorted(used - known):
        name = _name(place)
        if name not in names:
            yield f"there is no place {{{name}}} in it{_like(name, names)}."
        elif place.removeprefix(name) not in forms:
            yield f"{{{place}}} is no form that papers have; write {{{name}}}."


def _places(words: str) -> set[str]:
    """The places as they are written, with the form that is asked for: name, short.gen."""
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def _name(place: str) -> str:
    return re.split(r"[.\[]", place, maxsplit=1)[0]


def _forms(language: str) -> set[str]:
    """The forms of words that the shared wording of a language asks for."""
    words = wording(_SHARED, language) if language in LANGUAGES else {}
    return {place.removeprefix(_name(place)) for text in words.values() for place in _places(text)}


def _like(name: str, known: Mapping[str, object] | set[str]) -> str:
    """What may have been meant, else all that there is where that is little."""
    near = get_close_matches(name, list(known), n=1)
    if near:
        return f"; did you mean {near[0]!r}?".removesuffix("?")
    return f"; there are {', '.join(sorted(known))}" if 0 < len(known) < 12 else ""
