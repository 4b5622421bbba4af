"""A paper in two languages, as the file gives it now, for whoever answers for what goes out in both."""

from collections.abc import Mapping

from babel import Locale

from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.desk.composing.opening import write_paper
from habeas.desk.telling import tell_error
from habeas.ledger.composing import Paper
from habeas.papers import PAPERS
from habeas.papers.sameness import side_by_side
from habeas.rendering import is_right_to_left


def other_languages(paper: Paper) -> tuple[tuple[str, str], ...]:
    """The other languages that the paper can be written in, each with its own name."""
    draft = paper.draft
    codes = PAPERS[draft.template].languages if draft.template in PAPERS else ()
    return tuple((code, _called(code)) for code in codes if code != draft.language)


def beside(paper: Paper, casefile: Casefile, code: str) -> Mapping[str, object]:
    """The rows with the languages of both columns; a problem where the file of now gives no such paper."""
    mine = paper.draft.language
    shown = {
        "columns": tuple(
            (c, _called(c), "rtl" if is_right_to_left(c) else "ltr") for c in (mine, code)
        )
    }
    try:
        rows = side_by_side(write_paper(paper, casefile), write_paper(paper, casefile, code))
    except HabeasError as problem:
        return {**shown, "rows": (), "problem": tell_error(problem)}
    differing = sum(bool(row.differs) for row in rows)
    return {**shown, "rows": rows, "differing": differing}


def _called(code: str) -> str:
    return str(Locale.parse(code).get_display_name())
