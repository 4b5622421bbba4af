"""A paper as it leaves: in the house's style, with what was chosen around its words."""

from django.http import HttpRequest, HttpResponse, QueryDict

from habeas.core.casefile import Casefile
from habeas.desk.asking import address
from habeas.desk.composing.words import as_read, held_words
from habeas.desk.confirming import asked_to_confirm
from habeas.house import House, house_in
from habeas.house.addressees import those_called
from habeas.ledger.composing import Paper
from habeas.papers import speaker, usual
from habeas.papers.addressing import Addressee, Usual, of_all
from habeas.papers.finishing import Finish, Leaving, Notes, finished
from habeas.papers.footnotes import sent
from habeas.settings import HOUSE

_CHOSEN = "around"


def house() -> House:
    """The house of this register."""
    return house_in(HOUSE)


def asked_around(typed: QueryDict) -> Finish:
    """What a form of choices sent, else what the house has."""
    if _CHOSEN not in typed:
        return house().finish
    notes = typed.get("notes", "")
    return Finish(
        Notes(notes) if notes in list(Notes) else Notes.FOOTNOTES,
        chain="chain" in typed,
        method="method" in typed,
        fingerprint="fingerprint" in typed,
    )


def leaving(paper: Paper, casefile: Casefile, finish: Finish) -> str:
    """The words that leave."""
    words = held_words(paper)
    claims = tuple(dict.fromkeys(i for ids in words.notes.values() for i in ids))
    seen = as_read(paper, casefile)
    by = paper.draft.organisation or speaker(seen.at(paper.draft.as_of)) if finish.chain else ""
    draft = paper.draft
    leaves = Leaving(
        sent(words.markdown),
        claims,
        seen,
        by,
        draft.language,
        paper.latest.sha256,
        kept_addressees(paper),
        usual_of(paper),
    )
    return finished(leaves, finish)


def kept_addressees(paper: Paper) -> tuple[Addressee, ...]:
    """Of those that the paper goes to, the ones that the house keeps."""
    return those_called(paper.draft.addressees, house().addressees)


def usual_of(paper: Paper) -> Usual:
    """What the paper says to whom it goes, for which the blocks and salutations that the house keeps stand."""
    draft = paper.draft
    said = usual(draft.template, draft.language, HOUSE)
    return of_all(said, draft.addressees, kept_addressees(paper))


def asked_before_leaving(request: HttpRequest, found: Paper) -> HttpResponse | None:
    """The page that asks who exports, where that was said longer than some minutes ago."""
    there = address("paper", found.draft.case.reference, found.draft.pk)
    return asked_to_confirm(request, back=there, leaving=True)
