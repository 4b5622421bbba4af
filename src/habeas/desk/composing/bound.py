"""The footnotes of a paper beside its words, and the facts of the file that can become footnotes."""

from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.timeline import timeline
from habeas.desk.asking import View
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.composing.words import as_read, mark_of
from habeas.desk.telling import say_label, tell
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper
from habeas.papers.footnotes import parted

_MOST = 12
_PASSAGES = 3


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote by its name, its number in the words, the first passages that it is bound to, how many more."""

    name: str
    number: int
    passages: tuple[Passage, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A fact that can become a footnote: its sentence, the name of its mark, the way to its passage."""

    mark: str
    said: str
    address: str


def bound_notes(words: Words, casefile: Casefile, view: View) -> tuple[Note, ...]:
    """The footnotes that stand in the words, in their order, with the passages under them."""
    known = {claim.id: claim for claim in casefile.known_claims}
    found = []
    for number, name in enumerate(parted(words.markdown).marks, 1):
        claims = [known[i] for i in words.notes.get(name, ()) if i in known]
        passages = tuple(passage_of(casefile, claim, view) for claim in claims[:_PASSAGES])
        found.append(Note(name, number, passages, max(0, len(claims) - _PASSAGES)))
    return tuple(found)


def facts_with(wanted: str, paper: Paper, casefile: Casefile, view: View) -> tuple[Hit, ...]:
    """The latest facts for this audience whose sentence, kind or passage has all the words."""
    parts, found = wanted.casefold().split(), list[Hit]()
    for entry in reversed(timeline(as_read(paper, casefile))):
        claim, said = entry.held.followed, tell(entry)
        text = f"{said} {say_label(claim.fact.label)} {claim.anchors[0].quote}".casefold()
        if all(part in text for part in parts):
            found.append(Hit(mark_of(entry.held), said, passage_of(casefile, claim, view).address))
    return tuple(found[:_MOST])
