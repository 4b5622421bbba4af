"""How many somebody shares a cell with: a condition of detention, and no ill-treatment unless the cell is said to be too full."""

import re

from habeas.core.rules import Passage


def only_counts(p: Passage, *, counted: re.Pattern[str], crowded: re.Pattern[str]) -> bool:
    """Whether the words are `counted` people in a cell, and nothing so far in the paragraph says that it is `crowded`."""
    return counted.fullmatch(p.matched) is not None and crowded.search(p.paragraph) is None
