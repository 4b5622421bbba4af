"""The person's name in other letters, as a source writes it beside the name of the file: "Amal Idris (Амаль Идрис)"."""

import re
from collections.abc import Iterable, Iterator

_APART = re.compile(r"[;,/]")
_LABEL = re.compile(r"^[^:]{2,30}:\s*")
_WORD = r"[^\W\d_][\w'’ʼ\u200c-]*\.?"


def beside(name: str, texts: Iterable[str]) -> Iterator[str]:
    """Every form that the texts put in brackets after the name, or before the name in brackets.

    >>> list(beside("Amal Idris", ["Amal Idris (Russian: Амаль Идрис; b. 1981) was held.", "أمل إدريس (Amal Idris)"]))
    ['Амаль Идрис', 'أمل إدريس']
    """
    words = len(name.split())
    if words < 2:
        return
    shown = r"\s+".join(map(re.escape, name.split()))
    after = re.compile(rf"{shown}\s*\(([^()]{{3,120}})\)", re.IGNORECASE)
    before = re.compile(
        rf"((?:{_WORD}\s+){{{words - 1}}}{_WORD})\s*\({shown}\s*[),;]", re.IGNORECASE
    )
    for text in texts:
        for found in (*after.finditer(text), *before.finditer(text)):
            for part in _APART.split(found[1]):
                form = " ".join(_LABEL.sub("", part.strip()).split())
                if re.fullmatch(rf"{_WORD}(?: {_WORD}){{1,{words}}}", form) and not form.isascii():
                    yield form
