"""What a file carries beside its pages: who sends the file sends this too, and often does not know."""

from collections.abc import Iterator

from habeas.core.unseen import Unseen
from habeas.intake.docx import MAIN_PART
from habeas.intake.hidden_docx import hidden_in, of_a_docx
from habeas.intake.hidden_odt import of_an_odt
from habeas.intake.office import open_archive


def unseen_in(medium: str, data: bytes) -> list[tuple[str, str, tuple[int, int] | None]]:
    """What a file of this medium carries, as JSON values: this runs in the process that parses."""
    return [(one.where.value, one.text, one.at) for one in dict.fromkeys(_unseen(medium, data))]


def _unseen(medium: str, data: bytes) -> Iterator[Unseen]:
    if medium == "office":
        with open_archive(data) as archive:
            is_docx = MAIN_PART in archive.namelist()
            yield from of_a_docx(archive) if is_docx else of_an_odt(archive)
    elif medium == "pdf":
        from habeas.intake.hidden_pdf import of_a_pdf

        yield from of_a_pdf(data)
    elif medium in ("html", "eml"):
        from habeas.intake.hidden_html import of_a_page
        from habeas.intake.sent import pages_in

        for page in pages_in(medium, data):
            yield from of_a_page(page)


def hidden_words(data: bytes) -> tuple[str, ...]:
    """What stands hidden among the words of a DOCX and in its notes."""
    with open_archive(data) as archive:
        return hidden_in(archive)
