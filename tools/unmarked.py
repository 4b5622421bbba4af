"""Words that a person would see and no translator: bare text in templates, literals given to messages and errors."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tools.wording import SOURCE

_CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->", re.DOTALL)
_SCRIPT = re.compile(r"<(script|style|code|kbd|pre)\b.*?</\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>", re.DOTALL)
_SEEN = re.compile(r"\b(?:aria-label|title|placeholder|alt|aria-description)\s*=\s*\"([^\"]*)\"")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ALLOWED = {"habeas", "nbsp", "middot", "rarr", "larr", "ndash", "mdash", "times", "amp", "lt", "gt", "quot",
            "hellip", "laquo", "raquo", "shy", "ensp", "thinsp", "html", "doctype", "sha", "utc"}  # fmt: skip
_SAYS = {"success", "error", "warning", "info", "add_message"}


def unmarked() -> Iterator[str]:
    """A line for each."""
    for path in sorted((SOURCE / "desk" / "templates").rglob("*.html")):
        yield from (f"{path.relative_to(SOURCE)}: not marked for translation: {words!r}"
                    for words in bare(path.read_text(encoding="utf-8")))  # fmt: skip
    for path in sorted((SOURCE / "desk").rglob("*.py")):
        yield from (f"{path.relative_to(SOURCE)}:{line}: a message without gettext"
                    for line in literal_messages(path))  # fmt: skip


def bare(template: str) -> Iterator[str]:
    """The words of a template that stand outside `_()`, in text and in attributes that are read aloud."""
    plain = _CODE.sub(" ", _SCRIPT.sub(" ", template))
    for attribute in _SEEN.findall(plain):
        yield from _human(attribute)
    for text in _TAG.sub("\n", plain).splitlines():
        yield from _human(text)


def _human(text: str) -> Iterator[str]:
    words = [w for w in _WORD.findall(text) if w.casefold() not in _ALLOWED]
    if words:
        yield text.strip()


def literal_messages(path: Path) -> Iterator[int]:
    """The lines on which a view gives the reader a literal: messages.success(request, "Saved")."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        owner = node.func.value
        says = isinstance(owner, ast.Name) and owner.id == "messages" and node.func.attr in _SAYS
        if says and any(isinstance(w, ast.Constant | ast.JoinedStr) for w in node.args[1:]):
            yield node.lineno
