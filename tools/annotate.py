"""Bring the annotation of the development set up to date with the marks beside its texts.

    python -m tools.annotate [--check] [MARKS…]

Without names, all of them. The marks are what people write (see tools/marks.py); one JSON Lines file per language is
what they come to.
"""

import json
import sys
from pathlib import Path

from tools.marks import BadMarks, Json, document_of, path_of

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "reading" / "development"


def _read(path: Path) -> dict[str, Json]:
    if not path.is_file():
        return {}
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {document["document"]["path"]: document for document in documents}


def annotate(marks: Path) -> Path:
    """Write or renew the document's line; the file that it stands in. Raises BadMarks."""
    document = document_of(marks)
    target = marks.parents[1] / f"{marks.parent.name}.jsonl"
    target.write_text(as_lines(_read(target) | {path_of(marks): document}), encoding="utf-8")
    return target


def as_lines(documents: dict[str, Json]) -> str:
    """The documents by their paths, one a line."""
    return "".join(
        json.dumps(documents[path], ensure_ascii=False) + "\n" for path in sorted(documents)
    )


def stale(folder: Path = FOLDER) -> list[str]:
    """The documents whose line is not what their marks say, and lines without marks. Raises BadMarks."""
    said = {path_of(marks): document_of(marks) for marks in sorted(folder.glob("*/*.marks"))}
    standing = {path: d for lines in folder.glob("*.jsonl") for path, d in _read(lines).items()}
    return sorted(path for path in said | standing if said.get(path) != standing.get(path))


def main(arguments: list[str]) -> int:
    """Write the lines, or compare them; 1 where one differs, 2 where marks do not fit their text."""
    named = [Path(a).resolve() for a in arguments if a != "--check"]
    try:
        if "--check" in arguments:
            differing = stale()
            sys.stderr.writelines(f"{path}: run python -m tools.annotate.\n" for path in differing)
            return 1 if differing else 0
        for marks in named or sorted(FOLDER.glob("*/*.marks")):
            annotate(marks)
    except (BadMarks, FileNotFoundError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
