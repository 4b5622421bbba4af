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
    return "|".join(_led(one) for one in _split(text))


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


def _split(text: str) -> list[str]:
    """The alternatives of a pattern, outside its brackets."""
    found, depth = [""], 0
    for piece in _PIECE.findall(text):
        depth += piece.startswith("(") and not piece.startswith("(?P=")
        depth -= piece == ")"
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return found


def _led(alternative: str) -> str:
    """An alternative behind the letters that it can begin with, where they are known: a look at one letter before all of it."""
    letters = _letters(alternative) if alternative.startswith("(?:") else None
    return f"(?=[{''.join(sorted(letters))}]){alternative}" if letters else alternative


def _letters(alternative: str) -> set[str] | None:
    """What an alternative can begin with; None where that may be anything."""
    if _PLAIN.match(alternative):
        return {alternative[0]}
    if not alternative.startswith("(?:"):
        return None
    inner, rest = _first_group(alternative)
    if rest[:1] in ("?", "*", "{"):
        return None
    found = [_letters(one) for one in _split(inner)]
    return None if None in found else {letter for one in found for letter in one or ()}


def _first_group(text: str) -> tuple[str, str]:
    """What stands within the brackets that a pattern begins with, and behind them."""
    depth, at = 0, 0
    for piece in _PIECE.findall(text):
        depth += piece.startswith("(") and not piece.startswith("(?P=")
        depth -= piece == ")"
        at += len(piece)
        if not depth:
            break
    return text[3 : at - 1], text[at:]
