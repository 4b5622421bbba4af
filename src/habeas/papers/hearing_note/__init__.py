"""The note for whoever observes a hearing: what is expected, what went before, what to watch and write down."""

from habeas.core.prose import whole
from habeas.kinds.hearing import Hearing
from habeas.papers.draft import Block, OwnWords, Paragraph, Points, Sentence, Statement
from habeas.papers.paper import Paper, any_file
from habeas.papers.parts.custody import held, who
from habeas.papers.parts.trial import court_of, trial
from habeas.papers.parts.version import version
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_TO_WATCH = (
    "open",
    "notice",
    "present",
    "counsel",
    "interpreter",
    "witnesses",
    "conduct",
    "reasons",
)


def _opening(writing: Writing) -> list[Block]:
    """Who is to be heard."""
    roles = who(writing)
    told: list[Statement] = [writing.own("opening"), *([roles] if roles else [])]
    return [Paragraph(tuple(told))]


def _ahead(writing: Writing) -> list[Block]:
    """The hearings that are announced for this day or a later one."""
    announced = [h for h in writing.casefile.held if isinstance(h.followed.fact, Hearing)]
    ahead = [one for one in once(writing.casefile, announced) if _is_ahead(writing, one)]
    if not ahead:
        writing.lacks(whole("No hearing ahead is on file; put in its day and its court."))
        return []
    return [Points(tuple(_expected(writing, one) for one in ahead))]


def _is_ahead(writing: Writing, told: Told) -> bool:
    when = told.fact.occurred
    return when is not None and (when.latest is None or when.latest >= writing.as_of)


def _expected(writing: Writing, told: Told) -> Sentence:
    """'A hearing is expected on 3 June 2024 before the Court of Orlava.'"""
    (court, beside), where = court_of(writing, told), told.fact.stated("where")
    sits = writing.tail("hearing_before", court=writing.body(court)) if court else ""
    at = writing.tail("hearing_where", where=writing.written(where)) if where else ""
    day = writing.at(told.fact.occurred)
    return writing.says_beside(
        "hearing_expected", told.ids, beside, when=day, before=sits, where=at
    )


def _to_watch(writing: Writing) -> list[Block]:
    """What article 14 of the Covenant asks of a hearing, as questions to whoever sits in it."""
    points: tuple[OwnWords, ...] = tuple(writing.own(f"watch_{what}") for what in _TO_WATCH)
    return [Points(points)]


PAPER = Paper(
    key="hearing_note",
    label="Note for a hearing",
    package=__name__,
    parts=(
        (None, _opening),
        ("heading_ahead", _ahead),
        ("heading_trial", trial),
        ("heading_custody", held),
        ("heading_version", version),
        ("heading_watch", _to_watch),
    ),
    check=any_file,
)
