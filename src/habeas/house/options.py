"""What an organisation has around its papers unless somebody chooses otherwise: `house.toml` of its folder."""

import tomllib
from pathlib import Path

from habeas.core.errors import HabeasError
from habeas.papers.finishing import NOTHING_AROUND, Finish, Notes

OPTIONS = "house.toml"
_SWITCHES = ("chain", "method", "fingerprint")
STARTING = """# What stands around our papers; a command or a person may choose otherwise.
notes = "footnotes"    # footnotes, endnotes, or annex: a list of the sources, each once
chain = false          # the number of the paper in its chain, and "further information on …"
method = false         # the cut-off date, the number of sources, and what is not known
fingerprint = false    # the fingerprint of the exact version
"""


class BadOptions(HabeasError):
    """A file of choices that cannot be followed."""


def options_in(folder: Path) -> Finish:
    """The choices of a house. Raises BadOptions, in one line."""
    file = folder / OPTIONS
    if not file.is_file():
        return NOTHING_AROUND
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadOptions(f"{OPTIONS} cannot be read: {problem}.") from problem
    for key, value in told.items():
        _must_be_known(key, value)
    notes = Notes(told.get("notes", Notes.FOOTNOTES))
    return Finish(notes, **{name: told.get(name, False) for name in _SWITCHES})


def _must_be_known(key: str, value: object) -> None:
    if key == "notes" and value in list(Notes):
        return
    if key in _SWITCHES and isinstance(value, bool):
        return
    if key == "notes":
        raise BadOptions(f"{OPTIONS}: notes is {value!r}; write one of {', '.join(Notes)}.")
    if key in _SWITCHES:
        raise BadOptions(f"{OPTIONS}: {key} is {value!r}; write true or false.")
    raise BadOptions(f"{OPTIONS}: there is no {key!r}; there are notes, {', '.join(_SWITCHES)}.")
