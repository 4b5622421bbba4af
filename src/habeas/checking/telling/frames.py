"""Where whose word it is stands apart from the sentence: in a line above that ends in a colon, in a cell of its row."""

import re

from habeas.checking.look import Look, Said

_FRAME = re.compile(r"\b(?:information|reports?|accounts?|according|told|says?|said|stat(?:es|ed)|by the word|alleg\w+|testimony|sources?)\b", re.IGNORECASE)  # fmt: skip
AUTHOR = re.compile(
    r"\W*(?:we|our|I|while|in view|without|the undersigned|in conclusion)\b", re.IGNORECASE
)
_LINE_ENDS = re.compile(r"[ \t*_]*(?:\n|$)")

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def is_framed(look: Look, said: Said) -> bool:
    """Whether a line that ends in a colon says of all below it whose word it is, until the author speaks again."""
    framed = False
    for one in look.said:
        if one.start > said.start:
            break
        if _leads_on(look, one) and _FRAME.search(one.text):
            framed = True
        elif framed and AUTHOR.match(one.text):
            framed = False
        if one == said:
            return framed
    return False


def _leads_on(look: Look, said: Said) -> bool:
    """Whether a line ends in its colon: behind one within a line stand the words that it quotes."""
    if not said.text.rstrip("* ").endswith(":"):
        return False
    return _LINE_ENDS.match(look.text, look.text.rfind(":", said.start, said.end) + 1) is not None


def is_in_its_row(look: Look, start: int, names: frozenset[str]) -> bool:
    """Whether a cell behind it in the same row of a table names whose word it is."""
    last = look.text.find("\n", start)
    behind = look.text[start : last if last >= 0 else len(look.text)].partition("|")[2]
    return not names.isdisjoint(_WORD.findall(behind.casefold()))
