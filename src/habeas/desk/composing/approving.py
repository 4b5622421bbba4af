"""What stands between a paper and those it is written for: the errors in its saved words, and who answers for each."""

from collections.abc import Iterator

from habeas.core.casefile import Casefile
from habeas.desk.composing.findings import Found, findings
from habeas.desk.composing.words import held_words
from habeas.ledger.acts.approve_paper import Flaw
from habeas.ledger.composing import Paper


def flaws(paper: Paper, casefile: Casefile) -> Iterator[Flaw]:
    """The errors in the words as they were saved last, held against the file of now."""
    for found in findings(held_words(paper), paper, casefile).errors:
        yield Flaw(found.key, found.quote or found.said, found.said, found.may_stay)


def found_since(paper: Paper, errors: tuple[Found, ...]) -> tuple[Found, ...]:
    """Of the errors in an approved paper, those that somebody who approved it gave no reason for."""
    known = [{over["key"] for over in given.over} for given in paper.approvals]
    return tuple(f for f in errors if not all(f.key in keys for keys in known))


def may_leave(paper: Paper, casefile: Casefile) -> bool:
    """Whether the paper is approved, and nothing was found since."""
    if not paper.is_approved:
        return False
    return not found_since(paper, findings(held_words(paper), paper, casefile).errors)
