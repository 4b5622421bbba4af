"""Papers: texts written from a case as at a date, for an audience, every statement on the claims it rests on.

Adding one is adding a folder with its `PAPER` and its wording, and its name here.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.papers.addressing import NOTHING_USUAL, Usual
from habeas.papers.day import of_the_day
from habeas.papers.draft import (
    Block,
    Clause,
    Compiler,
    Draft,
    Missing,
    OwnWords,
    Sentence,
    Statement,
    Unanchored,
    statements,
)
from habeas.papers.fitting import fitted
from habeas.papers.languages import LANGUAGES
from habeas.papers.notes import footnote
from habeas.papers.own_wording import own_wording
from habeas.papers.paper import Paper
from habeas.papers.private import told_of_private
from habeas.papers.pronouns import with_pronouns
from habeas.papers.speaking import NobodySpeaks, speaker, speaker_seen, taken_for_own
from habeas.papers.wording import shared_words, words_of
from habeas.papers.writing import Writing
from habeas.procedures.applied import why_closed

__all__ = [
    "PACKAGES",
    "PAPERS",
    "Clause",
    "Draft",
    "NobodySpeaks",
    "OwnWords",
    "Paper",
    "Sentence",
    "Statement",
    "Unanchored",
    "UnknownPaper",
    "note",
    "read_by",
    "speaker",
    "usual",
    "write",
]

_KEYS = (
    "public_statement",
    "reiteration",
    "follow_up",
    "official_letter",
    "joint_letter",
    "action_appeal",
    "experts_communication",
    "press_note",
    "meeting_brief",
    "hearing_note",
    "statement_of_facts",
    "census_entry",
    "complete_file",
    "wgad_questionnaire",
    "wgad_urgent_action",
    "special_procedures_submission",
    "ipu_complaint",
    "hrc_complaint",
    "cat_complaint",
    "wgeid_report",
)


class UnknownPaper(HabeasError):
    """A paper that there is not."""


_IN_ENGLISH_ALONE = "This form is written in English alone. Look up in which languages the body takes it, and have it translated if English is none of them."


class AllAboveAudience(HabeasError):
    """A paper for an audience that may see nothing of what is on file."""


class TooLate(HabeasError):
    """A day until which, that is over before the paper is written."""


def _paper(key: str) -> Paper:
    found: Paper = import_module(f"{__name__}.{key}").PAPER
    return found


PAPERS: Mapping[str, Paper] = MappingProxyType({key: _paper(key) for key in _KEYS})


PACKAGES: Mapping[str, str] = MappingProxyType(
    {key: paper.package for key, paper in PAPERS.items()}
)


def read_by(key: str) -> Level:
    """The level of those who read a kind of paper once it is sent; the house for a kind that is none."""
    return PAPERS[key].read_by if key in PAPERS else Level.INTERNAL


def write(
    key: str,
    casefile: Casefile,
    *,
    as_of: date,
    audience: Level,
    organisation: str | None = None,
    addressees: Sequence[str] = (),
    language: str = "en",
    given: Mapping[str, Sequence[str]] | None = None,
    until: date | None = None,
    signatories: Sequence[str] = (),
    own_words: Path | None = None,
    least_gone: int = 0,
) -> Draft:
    """The paper as at a day, of what this audience may see.

    `given` are words of the file as somebody put them into the language of the paper, in its cases where it has them.
    `until` is the day that some papers need: the end of an embargo, the last day to write;
    `signatories` are those who sign beside the organisation.
    `own_words` is a folder whose wording takes the place of ours; of a page at least `least_gone` statements are left out.
    The one who speaks is the organisation that appealed last, and it goes where the last appeal went, unless others are named.
    """
    if key not in PAPERS:
        raise UnknownPaper(f"There is no paper {key!r}; choose one of {', '.join(PAPERS)}.")
    paper, full = PAPERS[key], of_the_day(casefile.at(as_of))
    seen = _seen_by(full, audience)
    writing = Writing(
        casefile=seen,
        organisation=organisation or speaker_seen(seen, full),
        words=_words(paper, language, own_words),
        addressees=tuple(addressees),
        language=LANGUAGES[language],
        given=given or {},
        until_day=until,
        signatories=tuple(signatories),
    )
    _look_over(paper, writing, is_named=organisation is not None)
    noted = _noted(paper, writing)
    blocks, gone = _on_the_page(paper, writing, noted, least_gone)
    markdown = _compiled(seen, writing, noted, blocks)
    told = statements(blocks)
    writing.tell_as_written()
    cited = tuple(dict.fromkeys(i for s in told if isinstance(s, Sentence) for i in s.claims))
    return Draft(
        title=writing.word(paper.title_piece(writing)),
        sentences=told,
        markdown=markdown,
        missing=(*_private(seen, cited, audience), *writing.missing),
        left_out=_left_out(full, seen),
        claims=cited,
        language=language,
        names=dict(writing.names),
        gone=len(gone),
    )


def _seen_by(full: Casefile, audience: Level) -> Casefile:
    """What the audience may see; raises AllAboveAudience where that is nothing."""
    seen = full.for_audience(audience)
    if full.facts and not seen.facts:
        raise AllAboveAudience(
            "Nothing on file is for this audience ({level}): release what may be told first, or choose another audience.",
            level=audience.value,
        )
    return seen


def _blocks(paper: Paper, writing: Writing) -> list[Block]:
    blocks = paper.blocks(writing)
    return blocks if paper.form_of else with_pronouns(blocks, writing)


def _noted(paper: Paper, writing: Writing) -> Callable[[Clause], str]:
    return partial(footnote, writing, most=paper.sources_cited, pages=paper.short_pages)


def _private(seen: Casefile, cited: Sequence[str], audience: Level) -> tuple[Missing, ...]:
    """Which private matters a paper for the public tells."""
    private = told_of_private(seen, cited) if audience is Level.PUBLIC else None
    return (private,) if private else ()


def _on_the_page(
    paper: Paper, writing: Writing, noted: Callable[[Clause], str], least: int
) -> tuple[list[Block], tuple[Sentence, ...]]:
    """What has room on a page and what has none, which is named to the caseworker; all of a paper that may be longer."""
    blocks = _blocks(paper, writing)
    if not paper.spares:
        return blocks, ()
    compiled = partial(_compiled, writing.casefile, writing, noted)
    kept, gone = fitted(blocks, paper.spares, writing, compiled, least=least)
    if gone:
        words = "For want of room the page leaves out: {statements}"
        claims = dict.fromkeys(i for one in gone for i in one.claims)
        writing.lacks(whole(words, statements=" ".join(one.text for one in gone)), tuple(claims))
    return kept, gone


def _look_over(paper: Paper, writing: Writing, *, is_named: bool) -> None:
    """Say what the paper lacks, or what stands against it, before a word of it is written."""
    seen = writing.casefile
    if not is_named and (taken := taken_for_own(seen, writing.organisation)) is not None:
        writing.lacks(taken)
    paper.check(writing)
    _weigh_the_day(paper, writing)
    for reason in why_closed(seen, paper.for_procedures):
        writing.lacks(reason)
    if paper.form_of:
        writing.lacks(whole(_IN_ENGLISH_ALONE))


def _words(paper: Paper, language: str, own_words: Path | None) -> Mapping[str, str]:
    """The words of a paper in a language; a folder's own come before ours."""
    own = own_wording(own_words, paper.key, PACKAGES, language)
    return {**words_of(paper.package, language, label=paper.label), **own}


def _compiled(
    seen: Casefile, writing: Writing, noted: Callable[[Clause], str], blocks: Sequence[Block]
) -> str:
    """The words; no source counts as cited before."""
    writing.cited.clear()
    return Compiler(seen, noted).compile(blocks)


def _weigh_the_day(paper: Paper, writing: Writing) -> None:
    """Raises TooLate for a day that is over; says where one is called for and none is given."""
    until = writing.until_day
    if until is not None and until < writing.as_of:
        raise TooLate(
            "{until} is before the day of the paper ({day}); give a later day, or the paper an earlier one.",
            until=until,
            day=writing.as_of,
        )
    if paper.until and until is None:
        writing.lacks(whole("A day is left open: {question}", question=paper.until))


def usual(key: str, language: str, own_words: Path | None = None) -> Usual:
    """What a paper says to whom it goes, and how it salutes them."""
    words = _words(PAPERS[key], language, own_words)
    if "salutation" not in words:
        return NOTHING_USUAL
    return Usual(words.get("to", ""), words["salutation"], words.get("salutation_named", ""))


def note(casefile: Casefile, clause: Clause, language: str = "en") -> str:
    """The footnote of a clause in a language of papers: what the clause rests on, of what the case shows."""
    words = shared_words(language)
    return footnote(Writing(casefile, "", words, language=LANGUAGES[language]), clause)


def _left_out(full: Casefile, seen: Casefile) -> int:
    """How many claims of the day this audience may not see."""
    ids = {i for held in full.facts for i in held.claim_ids}
    return len(ids - {claim.id for claim in seen.known_claims})
