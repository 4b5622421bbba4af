"""The house: a folder in which an organisation keeps its letterhead, its fonts and its own wording.

What is not in the folder is as in Habeas; no folder at all is no mistake.
"""

from dataclasses import dataclass
from pathlib import Path

from habeas.rendering import OURS, Style, style_in

__all__ = ["NO_HOUSE", "House", "house_in"]


@dataclass(frozen=True, slots=True)
class House:
    """How papers look, and the folder of the wording that takes the place of ours."""

    style: Style = OURS
    folder: Path | None = None


NO_HOUSE = House()


def house_in(folder: Path) -> House:
    """The house that a folder holds. Raises HabeasError where something in it cannot be used."""
    return House(style_in(folder), folder) if folder.is_dir() else NO_HOUSE
