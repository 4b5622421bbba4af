"""The pages of documents that people write, and the commands and links in them."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^ *```sh\n(?P<commands>.*?)^ *```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<target>[^)#\s]+)")
_MAKE = re.compile(r"`make ([a-z-]+)|^ *make ([a-z-]+)", re.MULTILINE)


def pages() -> list[Path]:
    """The README and its companions, and everything in docs."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def pages_with_commands() -> list[Path]:
    """Those with a command to run."""
    return [page for page in pages() if "habeas " in commands_of(page)]


def name_of(page: Path) -> str:
    """A page's path inside the project, to name a test by."""
    return page.relative_to(ROOT).as_posix()


def commands_of(page: Path) -> str:
    """The commands of the page's blocks, one after another."""
    return "\n".join(
        match["commands"] for match in _BLOCK.finditer(page.read_text(encoding="utf-8"))
    )


def files_written_by(page: Path) -> list[str]:
    """The files that the page's commands name by `-o`."""
    return re.findall(r" -o (\S+)", commands_of(page))


def links_of(page: Path) -> list[str]:
    """Where the page's links lead inside the project."""
    prose = _CODE.sub("", page.read_text(encoding="utf-8"))
    return [match["target"] for match in _LINK.finditer(prose)]


def make_words_of(page: Path) -> set[str]:
    """The words of make that the page names."""
    found = _MAKE.finditer(page.read_text(encoding="utf-8"))
    return {match[1] or match[2] for match in found}
