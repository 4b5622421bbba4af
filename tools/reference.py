"""Write docs/reference from the code, or, with --check, say which pages no longer tell what the code is.

python -m tools.reference [--check]
"""

import sys
from pathlib import Path

from tools.pages import all_pages

ROOT = Path(__file__).resolve().parents[1]
MEASURED = ("checker-figures.md", "checker-figures-languages.md")
"""Pages that another tool writes from what it measures."""
FOLDER = ROOT / "docs" / "reference"


def main(arguments: list[str]) -> int:
    """Write the pages, or compare them; 1 where a page is not what the code says."""
    written = {FOLDER / name: text for name, text in all_pages().items()}
    stale = [path for path, text in written.items() if _standing(path) != text]
    left_over = [p for p in FOLDER.glob("*.md") if p not in written and p.name not in MEASURED]
    if "--check" not in arguments:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for path in stale:
            path.write_text(written[path], encoding="utf-8")
        for path in left_over:
            path.unlink()
        return 0
    for path in (*stale, *left_over):
        sys.stderr.write(f"{path.relative_to(ROOT)} is not what the code says; run `make docs`.\n")
    return 1 if stale or left_over else 0


def _standing(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
