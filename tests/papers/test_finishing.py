"""What stands around a paper: its number in the chain, its notes where they were chosen, how it was written, its fingerprint."""

import hashlib
import re

import pytest

from habeas.core.claims import Claim
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.response import Response
from habeas.papers import Draft, write
from habeas.papers.finishing import Finish, Leaving, Notes, finished
from habeas.papers.footnotes import parted
from habeas.papers.languages import LANGUAGES
from habeas.papers.wording import wording
from habeas.rendering import render
from habeas.word.edits import edits
from tests.papers.varenia import AS_OF, LEAGUE, said, the_case

EVERYTHING = Finish(chain=True, method=True, fingerprint=True)


def a_draft(paper: str = "reiteration", language: str = "en") -> Draft:
    return write(paper, the_case(), as_of=AS_OF, audience=Level.INTERNAL, language=language)


def leaving(
    draft: Draft, finish: Finish, *, without: tuple[str, ...] = (), by: str = LEAGUE
) -> str:
    seen = the_case(without=without).at(AS_OF).for_audience(Level.INTERNAL)
    return finished(Leaving(draft.markdown, draft.claims, seen, by, draft.language), finish)


def test_a_paper_with_nothing_around_it_leaves_as_it_is() -> None:
    draft = a_draft()
    assert leaving(draft, Finish()) == draft.markdown


def test_the_second_of_a_chain_says_so_on_the_claim_that_tells_of_the_first() -> None:
    made = leaving(a_draft(), Finish(chain=True))
    assert made.startswith(
        "No\\. 2 in this matter. Further information on the appeal of 31 March 2024.[^chain]"
    )
    assert "On 31 March 2024 the League wrote" in parted(made).notes["chain"]


def test_the_first_of_a_chain_says_nothing_of_one() -> None:
    draft = a_draft("public_statement")
    assert leaving(draft, Finish(chain=True), by="PEN Varenia") == draft.markdown


def test_a_chain_counts_no_appeal_above_the_audience() -> None:
    secret = AppealMade(when=When("2024-04-01"), actor=LEAGUE, addressee="government of Varenia")
    hidden = said("hidden", secret, "cellmate", "A cellmate saw Ms Idris")
    whole, words = the_case(hidden).at(AS_OF), Finish(chain=True, method=True)
    for audience, number, unanswered in ((Level.INTERNAL, 2, 1), (Level.SEALED, 3, 2)):
        draft = write("reiteration", the_case(), as_of=AS_OF, audience=audience)
        seen = whole.for_audience(audience)
        made = finished(Leaving(draft.markdown, draft.claims, seen, LEAGUE), words)
        assert made.startswith(f"No\\. {number} in this matter.")
        assert f"Appeals without an answer known to the author: {unanswered}." in made
        assert ("1 April 2024" in made.partition("[^chain]")[0]) is (audience is Level.SEALED)


def test_endnotes_keep_every_note_in_the_order_of_its_mark() -> None:
    draft = a_draft()
    made = leaving(draft, Finish(Notes.ENDNOTES))
    body, _, listed = made.partition("\n\n## Notes\n\n")
    marks = [int(number) for number in re.findall(r"\^(\d+)\^", body)]
    assert marks == list(range(1, len(parted(draft.markdown).notes) + 1))
    assert listed.strip().split("\n") == [
        f"{n}. {said}" for n, said in enumerate(parted(draft.markdown).notes.values(), 1)
    ]


def test_an_annex_names_each_source_once_and_every_mark_leads_to_it() -> None:
    draft = a_draft()
    body, _, listed = leaving(draft, Finish(Notes.ANNEX)).partition("\n\n## Annex: sources\n\n")
    notes, lines = parted(draft.markdown).notes, listed.strip().split("\n")
    said = [line.partition(". ")[2] for line in lines]
    assert len(said) == len(set(said)) == len(set(notes.values())) < len(notes)
    marks = re.findall(r"\\\[(\d+)\\\]", body)
    assert [said[int(number) - 1] for number in marks] == list(notes.values())


def test_the_method_tells_the_day_the_counts_and_what_is_not_known() -> None:
    made = leaving(a_draft(), Finish(method=True))
    told = made.partition("## How this paper was written")[2]
    assert "Cut-off date: 14 May 2024." in told
    assert "Sources cited: 5. Statements with a source: 22." in told
    assert "Appeals without an answer known to the author: 1." in told
    assert "the authorities' own version" not in told


ASKED_TODAY = AppealMade(when=When(str(AS_OF)), actor=LEAGUE, addressee="government of Varenia")
UNSIGNED = Response(when=When("2024-04-08"))
LATER = Response(when=When("2024-04-08"), actor="government of Varenia")


@pytest.mark.parametrize(
    ("more", "told", "count"),
    [
        (said("today", ASKED_TODAY, "note", "The League will go"), "no answer is known", 1),
        (said("unsigned", UNSIGNED, "note", "Ms Idris"), "which of them gave it is not known", 0),
        (said("answer", LATER, "note", "Ms Idris"), "the government of Varenia answered", 0),
        (said("later", LATER, "later", "Ms Idris"), "no answer is known", 1),
    ],
)
def test_the_method_counts_the_appeals_without_an_answer_that_the_paper_tells(
    more: Claim, told: str, count: int
) -> None:
    case = the_case(more).at(AS_OF).for_audience(Level.INTERNAL)
    draft = write("reiteration", case, as_of=AS_OF, audience=Level.INTERNAL)
    made = finished(Leaving(draft.markdown, draft.claims, case, LEAGUE), Finish(method=True))
    assert re.sub(r"\s+", " ", made).count(told) == 1
    counted = re.search(r"Appeals without an answer known to the author: (\d+)", made)
    assert (int(counted[1]) if counted else 0) == count


def test_the_method_says_that_the_official_version_is_not_known() -> None:
    draft = a_draft()
    made = leaving(draft, Finish(method=True), without=("healthy", "not-beaten"))
    assert "Not known: the authorities' own version." in made


def test_the_fingerprint_is_that_of_the_words_or_of_the_version_on_file() -> None:
    draft = a_draft()
    digest = hashlib.sha256(draft.markdown.encode()).hexdigest()
    assert digest in leaving(draft, Finish(fingerprint=True)).replace(" ", "")
    seen = the_case().at(AS_OF).for_audience(Level.INTERNAL)
    held = Leaving(draft.markdown, (), seen, LEAGUE, digest="ab" * 32)
    assert "abababab abababab" in finished(held, Finish(fingerprint=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_piece_with_its_places(language: str) -> None:
    ours, english = (wording("habeas.papers.finishing", code) for code in (language, "en"))
    assert ours.keys() == english.keys()
    for piece, words in english.items():
        assert set(re.findall(r"\{\w+\}", ours[piece])) == set(re.findall(r"\{\w+\}", words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_around_a_paper_does_not_come_back_from_word(language: str) -> None:
    draft = a_draft(language=language)
    sent = render(leaving(draft, EVERYTHING), to="docx", title=draft.title, language=language)
    came = edits(sent, draft.markdown, language=language)
    assert (came.markdown, came.lost, came.added) == (draft.markdown, (), ())


@pytest.mark.parametrize("notes", [Notes.ENDNOTES, Notes.ANNEX])
@pytest.mark.parametrize("language", ["en", "es", "fr", "ru"])
def test_a_paper_whose_sources_stand_at_its_end_comes_back_with_its_footnotes(
    notes: Notes, language: str
) -> None:
    draft = a_draft(language=language)
    made = leaving(draft, Finish(notes, chain=True, method=True, fingerprint=True))
    sent = render(made, to="docx", title=draft.title, language=language)
    came = edits(sent, draft.markdown, language=language)
    assert (came.markdown, came.lost, came.added) == (draft.markdown, (), ())


@pytest.mark.parametrize("notes", Notes)
@pytest.mark.parametrize("to", ["docx", "pdf", "html"])
def test_it_can_be_rendered_wherever_its_sources_stand(notes: Notes, to: str) -> None:
    words = leaving(a_draft("public_statement"), Finish(notes, chain=True, method=True))
    assert render(words, to=to, title="Care")
