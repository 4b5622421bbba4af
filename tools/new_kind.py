"""Write the skeleton of a kind: its folder under src/habeas/kinds and its line in the changelog.

python -m tools.new_kind hunger_strike
"""

import keyword
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SKELETONS = Path(__file__).resolve().parent / "skeletons"
CHANGELOG_HEADING = "### Kinds\n"


class BadName(ValueError):
    """A name that cannot be the key of a new kind."""


def write(name: str, root: Path) -> list[Path]:
    """Write the kind's files and its changelog line; the paths written. Raises BadName."""
    _check(name, root)
    label = name.replace("_", " ").capitalize()
    words = {
        "NAME": name,
        "TEXT": label.lower(),
        "LABEL": label,
        "CLASS": name.title().replace("_", ""),
    }
    folder = root / "src" / "habeas" / "kinds" / name
    folder.mkdir(parents=True)
    written = [
        _fill(skeleton, folder / skeleton.stem, words)
        for skeleton in sorted(SKELETONS.glob("*.py.txt"))
    ]
    changelog = root / "CHANGELOG.md"
    text = changelog.read_text(encoding="utf-8")
    before, heading, after = text.partition(CHANGELOG_HEADING)
    line = f"\n- `{name}`: {label.lower()}.\n"
    changelog.write_text(before + heading + line + after.removeprefix("\n"), encoding="utf-8")
    return [*written, changelog]


def _check(name: str, root: Path) -> None:
    if not re.fullmatch(r"[a-z]+(?:_[a-z]+)*", name) or keyword.iskeyword(name):
        raise BadName(
            f"{name!r} cannot be a kind's key; write a noun such as make kind NAME=hunger_strike."
        )
    if (root / "src" / "habeas" / "kinds" / name).exists():
        raise BadName(f"There is a kind {name} already; see src/habeas/kinds/{name}.")
    if CHANGELOG_HEADING not in (root / "CHANGELOG.md").read_text(encoding="utf-8"):
        raise BadName(
            "CHANGELOG.md has no heading '### Kinds' for the new line; add it under Unreleased."
        )


def _fill(skeleton: Path, target: Path, words: dict[str, str]) -> Path:
    text = skeleton.read_text(encoding="utf-8")
    for place, word in words.items():
        text = text.replace(f"<{place}>", word)
    target.write_text(text, encoding="utf-8")
    return target


def main(arguments: list[str]) -> int:
    """Write the kind named on the command line, and say what to fill in."""
    try:
        written = write(arguments[0] if arguments else "", ROOT)
    except BadName as error:
        sys.stderr.write(f"{error}\n")
        return 2
    for path in written:
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")
    sys.stdout.write(
        "Fill in the questions, the sentence, the example and its rule; then `make test` and `make docs`.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
