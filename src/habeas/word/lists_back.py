"""A numbered list that a word processor saved as several comes back as the one list that it is on the page.

LibreOffice gives the first item of a list another number of its kind than those after it; read back, each is a list, and a
hard space stands between them.
"""

import re
from collections.abc import Iterator

_BETWEEN = "&nbsp;"
_ITEM = re.compile(r"^(?:(?P<number>\d+)\.|(?P<bullet>[-*+]))(?=\s)", re.M)


def whole_lists(markdown: str) -> str:
    """The words with such lists joined and their items numbered on.

    >>> whole_lists("1.  Give care.\\n\\n&nbsp;\\n\\n1.  Let her go.\\n\\nYours")
    '1.  Give care.\\n2.  Let her go.\\n\\nYours'
    """
    return "\n\n".join(_joined(re.split(r"\n{2,}", markdown)))


def _joined(blocks: list[str]) -> Iterator[str]:
    at = 0
    while at < len(blocks):
        block = blocks[at]
        while blocks[at + 1 : at + 2] == [_BETWEEN] and at + 2 < len(blocks):
            on = _numbered_on(block, blocks[at + 2])
            if on is None:
                break
            block, at = f"{block}\n{on}", at + 2
        yield block
        at += 1


def _numbered_on(before: str, after: str) -> str | None:
    """The items after, numbered on from those before; None where they are not items of one sort."""
    last = [*_ITEM.finditer(before)][-1:]
    first = _ITEM.match(after)
    if not last or not first or last[0].lastgroup != first.lastgroup:
        return None
    if first["bullet"]:
        return after
    shift = int(last[0]["number"]) + 1 - int(first["number"])
    return _ITEM.sub(lambda item: _shifted(item, shift), after)


def _shifted(item: re.Match[str], shift: int) -> str:
    return f"{int(item['number']) + shift}." if item["number"] else item[0]
