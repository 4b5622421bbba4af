"""`habeas edited` and `habeas compare`: what was changed in a paper, read back from Word, word by word."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from habeas.cli.common import examples, json_option, print_json
from habeas.cli.writing import put

if TYPE_CHECKING:
    from habeas.papers.comparing import Change
    from habeas.word.edits import Edits

FOUND = 1
_FILE = click.Path(dir_okay=False, path_type=Path)
_SHOWN = {"gone": "[-{}-]", "new": "{{+{}+}}", "same": "{}"}


@click.command(
    epilog=examples(
        "habeas draft KG-0001 reiteration -o appeal.md && habeas draft KG-0001 reiteration -o appeal.docx",
        "habeas edited appeal-edited.docx --of appeal.md -o appeal-2.md",
    )
)
@click.argument("file")
@click.option(
    "--of", "before", required=True, type=_FILE, help="The paper that was edited, as .md."
)
@click.option(
    "--tracked",
    type=click.Choice(["accept", "reject"]),
    default="accept",
    show_default=True,
    help="How changes count that nobody has accepted or rejected.",
)
@click.option("--language", default="en", show_default=True, help="The language of the paper.")
@click.option("-o", "--output", required=True, type=_FILE, help="The new version, as .md.")
def edited(file: str, before: Path, tracked: str, language: str, output: Path) -> int:
    """Read the edits in a DOCX of a paper back. Ends with 1 where words have lost their footnote."""
    from habeas.intake import take_in
    from habeas.papers.languages import LANGUAGES
    from habeas.word.edits import edits

    if language not in LANGUAGES:
        raise click.UsageError(
            f"Papers are not written in {language!r}; choose one of {', '.join(LANGUAGES)}."
        )
    if output.suffix != ".md":
        raise click.UsageError(f"{output.name}: the new version is written to a .md.")
    data = take_in(file)[0].data
    title, words = _title_and_words(before)
    found = edits(data, words, tracked=tracked, language=language)
    put(output, f"{title}{found.markdown}".encode())
    click.echo(f"{output}: written.")
    for line in _said(found):
        click.echo(f"  {line}")
    return FOUND if found.lost else 0


def _title_and_words(path: Path) -> tuple[str, str]:
    """The heading that `habeas draft` writes first, and what follows it."""
    text = _text_of(path)
    if not text.startswith("# "):
        return "", text
    title, _, words = text.partition("\n\n")
    return f"{title}\n\n", words


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise click.UsageError(f"{path} cannot be read as text; check the path.") from problem


def _said(found: "Edits") -> list[str]:
    lines = [
        f"without its footnote now: “{lost.words}” (footnote {lost.name})" for lost in found.lost
    ]
    lines += [
        f"footnote {n} was reworded in Word; the words of the file stay." for n in found.reworded
    ]
    lines += [f"footnote {n} is new and rests on no claim of the file." for n in found.added]
    if found.gone:
        lines.append(f"{found.gone} footnotes went with their words.")
    if found.still_open:
        lines.append(f"{found.still_open} tracked changes were still open.")
    return lines


@click.command(epilog=examples("habeas compare appeal.md appeal-2.md"))
@click.argument("before")
@click.argument("after")
@json_option
def compare(before: str, after: str, as_json: bool) -> int:
    """Compare two versions of a paper (.md, .docx, .odt or .pdf) word by word. Ends with 1 where they differ."""
    from habeas.papers.comparing import changes

    found = changes(_words(before), _words(after))
    differs = any(one.sort != "same" for one in found)
    if as_json:
        print_json({"changes": [{"sort": one.sort, "text": one.text} for one in found]})
    else:
        click.echo("".join(_shown(one) for one in found).strip() if differs else "No word differs.")
    return FOUND if differs else 0


def _words(file: str) -> str:
    from habeas.intake import take_in

    return _text_of(Path(file)) if file.endswith(".md") else take_in(file)[0].as_sent


def _shown(change: "Change") -> str:
    return _SHOWN[change.sort].format(change.text)
