"""Many words as alternatives of a pattern, grouped by their first letter: the same matches, found sooner.

Python tries the alternatives of a pattern one after the other, at every place. Those that begin with different letters
exclude one another, so their order does not matter, and one letter can be tried for all that begin with it.
"""

import re
from collections.abc import Iterator

_ENOUGH = 6
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?-?i?:|\(\?<?[=!]|\(\?P=\w+\)|\(|\)|\||.", re.DOTALL)  # fmt: skip
_PLAIN = re.compile(r"[a-z](?![?*+{])")


def grouped(pattern: str) -> str:
    """The pattern with its plain alternatives grouped."""
    text, _ = _alternatives(list(_PIECE.findall(pattern)), 0)
    return text


def _alternatives(pieces: list[str], at: int) -> tuple[str, int]:
    """What stands until the bracket closes, and where that is."""
    found: list[str] = [""]
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        if piece == "|":
            found.append("")
        elif piece.startswith("(") and not piece.startswith("(?P="):
            inner, at = _alternatives(pieces, at + 1)
            found[-1] += f"{piece}{inner})"
        else:
            found[-1] += piece
        at += 1
    return "|".join(_runs(found)), at


def _runs(alternatives: list[str]) -> Iterator[str]:
    """Each run of plain alternatives grouped; whatever begins otherwise stays where it is."""
    run: list[str] = []
    for alternative in alternatives:
        if _PLAIN.match(alternative):
            run.append(alternative)
            continue
        yield from _by_letter(run)
        run = []
        yield alternative
    yield from _by_letter(run)


def _by_letter(run: list[str]) -> Iterator[str]:
    if len(run) < _ENOUGH:
        yield from run
        return
    letters: dict[str, list[str]] = {}
    for alternative in run:
        letters.setdefault(alternative[0], []).append(alternative[1:])
    for letter, rests in letters.items():
        yield f"{letter}{rests[0]}" if len(rests) == 1 else f"{letter}(?:{'|'.join(rests)})"
