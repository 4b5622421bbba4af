"""From text to proposed claims: what a document says happened, to whom, when, and in which words."""

import pkgutil
from importlib.util import find_spec

from habeas.core.when import When
from habeas.reading.engine import read_document, unread_languages
from habeas.reading.reading import Noticed, Proposal, Reading, Unread

__all__ = ["LANGUAGES", "Noticed", "Proposal", "Reading", "Unread", "read", "unread_languages"]

LANGUAGES = tuple(
    module.name
    for module in pkgutil.iter_modules(__path__)
    if module.ispkg and find_spec(f"{__name__}.{module.name}.pack")
)


def read(
    text: str,
    *,
    document_date: When | None,
    title: str | None = None,
    publisher: str | None = None,
    language: str = "en",
    sha256: str = "",
    known: tuple[str, ...] = (),
) -> Reading:
    """Read one document, each passage in its own language; `language` holds where a passage does not tell.

    A passage in a language without rules gives no proposals: it is named among the unread. `sha256` names the source; the
    same bytes and the same rules always give the same reading. `known` are full names that the text may call by the surname alone.
    """
    return read_document(
        text,
        document_date=document_date,
        title=title,
        publisher=publisher,
        language=language,
        known=known,
    )
