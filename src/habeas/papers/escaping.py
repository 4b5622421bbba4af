"""Plain text as it is written in Markdown so that it comes out as it is."""

import re
import unicodedata

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>^~$@|#&])")
_OPENING = re.compile(r"^([-+:=%!?/\"',.;()])")
_NUMBER = re.compile(r"^(\w+)([.)])")
_SPACES = re.compile(r"[ \t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_LEFT_OUT = ("Cc", "Cs", "Cn", "Co")


def escape(text: str) -> str:
    """The text for a place within a paragraph: every sign that Markdown reads stands for itself.

    Runs of spaces and line breaks become one space; what no document can hold (control characters, lone
    surrogates, code points that mean nothing) is left out.

    >>> escape("*No* care [at all]"), escape("1. May")
    ('\\\\*No\\\\* care \\\\[at all\\\\]', '1\\\\. May')
    """
    in_one_line = _SPACES.sub(" ", text)
    kept = "".join(c for c in in_one_line if unicodedata.category(c) not in _LEFT_OUT).strip(" ")
    return _NUMBER.sub(r"\1\\\2", _OPENING.sub(r"\\\1", _SPECIAL.sub(r"\\\1", kept)))
