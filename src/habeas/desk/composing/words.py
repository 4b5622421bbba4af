"""The words of a paper with their footnotes: each bound to its claims, by whatever way it came into the words."""

from collections.abc import Iterator, Mapping, Sequence

from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper
from habeas.papers import Clause, Draft, Sentence, note
from habeas.papers.footnotes import Parted, joined, parted, tidied

_OF_A_FACT = "fact-"


def words_of(draft: Draft) -> Words:
    """The words of a draft with the claims under each footnote, in the order of their numbers."""
    clauses = [c for s in draft.sentences if isinstance(s, Sentence) for c in s.clauses]
    return Words(draft.markdown, {str(n): c.claims for n, c in enumerate(clauses, 1)})


def held_words(paper: Paper) -> Words:
    """The words as they were saved last, their notes whole."""
    return Words(tidied(paper.latest.markdown, _texts(paper)), paper.latest.notes)


def edited(markdown: str, paper: Paper, casefile: Casefile) -> Words:
    """Edited words: a footnote stays bound to its claims while it is marked, and a fact's mark is bound to the fact."""
    marks = parted(markdown).marks
    new = {name: fact for name in marks if (fact := fact_of(name, paper, casefile)) is not None}
    seen = as_read(paper, casefile)
    texts = {
        name: note(seen, Clause("", fact.claim_ids), paper.draft.language)
        for name, fact in new.items()
    }
    claims = {name: fact.claim_ids for name, fact in new.items()}
    bound = {**claims, **_claims(paper)}
    plain = tidied(markdown, {**texts, **_texts(paper)})
    return Words(plain, {name: bound[name] for name in parted(plain).marks if name in bound})


def to_edit(words: Words) -> str:
    """The words as they are edited: without the notes that the file keeps, which follow their marks by themselves."""
    text = parted(words.markdown)
    own = {name: said for name, said in text.notes.items() if name not in words.notes}
    return joined(Parted(text.body, own)).rstrip("\n")


def as_read(paper: Paper, casefile: Casefile) -> Casefile:
    """The case as of the paper's day, as its readers may see it."""
    return casefile.at(paper.draft.as_of).for_audience(paper.audience)


def mark_of(fact: HeldFact) -> str:
    """The name by which a mark leads to a fact."""
    return f"{_OF_A_FACT}{fact.id}"


def fact_of(name: str, paper: Paper, casefile: Casefile) -> HeldFact | None:
    """The fact that a mark names, if this audience may see it."""
    if not name.startswith(_OF_A_FACT):
        return None
    wanted = name.removeprefix(_OF_A_FACT)
    return next((h for h in as_read(paper, casefile).facts if h.id == wanted), None)


def _claims(paper: Paper) -> Mapping[str, Sequence[str]]:
    return {name: ids for version in paper.versions for name, ids in version.notes.items()}


def _texts(paper: Paper) -> Mapping[str, str]:
    return dict(_written(paper))


def _written(paper: Paper) -> Iterator[tuple[str, str]]:
    """The words of every bound footnote, those of later versions last."""
    for version in paper.versions:
        for name, words in parted(version.markdown).notes.items():
            if name in version.notes and words:
                yield name, words
