"""Brackets that open no link and no footnote, made plain: pandoc looks for the end of each of them again and again."""

import re

_SIGN = re.compile(r"\\.|[\[\]]", re.DOTALL)
_DEEPEST = 3


def plain_brackets(markdown: str) -> str:
    """The text with every bracket escaped that nothing closes, or that stands deeper than a link can."""
    loose = _loose(markdown)
    parts, done = [], 0
    for place in sorted(loose):
        parts += [markdown[done:place], "\\"]
        done = place
    return "".join([*parts, markdown[done:]])


def _loose(markdown: str) -> set[int]:
    """Where such brackets stand."""
    loose, opened = set[int](), list[int]()
    for sign in _SIGN.finditer(markdown):
        if sign[0] == "[":
            opened.append(sign.start())
        elif sign[0] == "]" and opened:
            place = opened.pop()
            loose |= {place, sign.start()} if len(opened) >= _DEEPEST else set()
    return loose | set(opened)
