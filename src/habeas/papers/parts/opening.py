"""How a paper opens: its day to whom it goes, and how long the person was held."""

from habeas.papers.draft import OwnWords, Paragraph, Statement
from habeas.papers.parts.custody import held
from habeas.papers.writing import Writing


def dateline(writing: Writing) -> OwnWords:
    """'14 May 2024 · To the government of Varenia', or the day alone where nobody is addressed."""
    place = "dateline_to" if writing.addressee else "dateline"
    return writing.own(place, to=writing.addressee or "")


def dateline_to_chosen(writing: Writing) -> OwnWords:
    """The same of a paper that does not go where the last appeal went: to whom it was chosen to go, or the day alone."""
    return dateline(writing) if writing.addressees else writing.own("dateline")


def time_held(writing: Writing) -> list[Statement]:
    """The days in custody and the periods, as statements."""
    return [s for b in held(writing) if isinstance(b, Paragraph) for s in b.statements]
