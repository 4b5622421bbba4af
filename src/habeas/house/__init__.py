"""The house: a folder in which an organisation keeps its letterhead, its fonts, its own wording and its addressees.

What is not in the folder is as in Habeas; no folder at all is no mistake.
"""

from dataclasses import dataclass
from pathlib import Path

from habeas.house.addressees import addressees_in
from habeas.house.options import options_in
from habeas.papers.addressing import Addressee
from habeas.papers.finishing import NOTHING_AROUND, Finish
from habeas.rendering import OURS, Style, style_in

__all__ = ["NO_HOUSE", "House", "house_in"]


@dataclass(frozen=True, slots=True)
class House:
    """How papers look, the folder of the wording that takes the place of ours, and what stands around papers, whom they go to."""

    style: Style = OURS
    folder: Path | None = None
    finish: Finish = NOTHING_AROUND
    addressees: tuple[Addressee, ...] = ()


NO_HOUSE = House()


def house_in(folder: Path) -> House:
    """The house that a folder holds. Raises HabeasError where something in it cannot be used."""
    if not folder.is_dir():
        return NO_HOUSE
    return House(style_in(folder), folder, options_in(folder), addressees_in(folder))
