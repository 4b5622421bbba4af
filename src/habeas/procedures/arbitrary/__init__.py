"""The five categories of arbitrary detention of the Working Group, as questions put to a file.

For each question the facts that speak for it and against it, with their claims, and whether the file says nothing. It
never says that a detention is arbitrary: a person, a lawyer, the Working Group does.
Methods of work of the Working Group, A/HRC/33/66 and A/HRC/36/38; categories IV and V since 2011.
"""

from habeas.procedures.arbitrary.assessment import (
    NO_VERDICT,
    Answer,
    Assessed,
    Category,
    Question,
    Weighed,
    assess,
)
from habeas.procedures.arbitrary.categories import CATEGORIES

__all__ = [
    "CATEGORIES",
    "NO_VERDICT",
    "Answer",
    "Assessed",
    "Category",
    "Question",
    "Weighed",
    "assess",
]
