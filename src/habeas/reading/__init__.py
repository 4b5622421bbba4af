"""From text to proposed claims: what a document says happened, to whom, when, and in which words."""

from habeas.core.when import When
from habeas.reading.engine import read_english
from habeas.reading.reading import Proposal, Reading

__all__ = ["LANGUAGES", "Proposal", "Reading", "read"]

LANGUAGES = {"en": read_english}


def read(
    text: str,
    *,
    document_date: When | None,
    title: str | None = None,
    publisher: str | None = None,
    language: str = "en",
    sha256: str = "",
) -> Reading:
    """Read one document. A language without rules gives a reading without proposals.

    `sha256` names the source; the same bytes and the same rules always give the same reading.
    """
    reader = LANGUAGES.get(language.casefold().partition("-")[0])
    if reader is None:
        return Reading((), (), publisher, language, document_date)
    return reader(text, document_date=document_date, title=title, publisher=publisher)
