"""Which of a chain of appeals a paper is: its number, and the days of those before it, on the claims that tell of them."""

from collections.abc import Mapping

from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile
from habeas.core.silence import silence
from habeas.papers.draft import Clause
from habeas.papers.escaping import escape
from habeas.papers.languages import LANGUAGES

_MARK = "chain"


def chain(casefile: Casefile, organisation: str, language: str, words: Mapping[str, str]) -> str:
    """The first paragraph of a paper that follows others of the same author, with its note; empty where it is the first."""
    from habeas.papers import note

    day = casefile.as_of
    earlier = [
        a for a in silence(casefile).appeals
        if a.on < day and a.by is not None and same_body(a.by, organisation)
    ]  # fmt: skip
    days = sorted({appeal.on for appeal in earlier})
    if not days:
        return ""
    told = LANGUAGES[language]
    piece = words["chain_one" if len(days) == 1 else "chain_more"]
    said = piece.format(number=len(days) + 1, days=told.joined([told.day(each) for each in days]))
    claims = tuple(dict.fromkeys(i for appeal in earlier for i in appeal.claims))
    noted = note(casefile, Clause("", claims), language)
    return f"{escape(told.settle(said))}[^{_MARK}]\n\n[^{_MARK}]: {noted}\n\n"
