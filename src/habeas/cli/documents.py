"""Documents as the commands meet them: taken in, read, and shown as JSON."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from babel import Locale

from habeas.core.facts import COMMON
from habeas.core.unnamed import asks_not_to_be_named
from habeas.core.when import When
from habeas.intake import Taken, take_in, walk
from habeas.reading import Proposal, Reading, Unread
from habeas.reading import read as read_text


@dataclass(frozen=True, slots=True)
class Document:
    """A document with its reading."""

    taken: Taken
    reading: Reading

    @property
    def words_quoted(self) -> int:
        """How many of its words are quoted from earlier messages, and so not read."""
        return sum(len(self.taken.text[a:b].split()) for a, b in self.reading.quoted)


def documents(
    paths: Iterable[str],
    *,
    otherwise_dated: When | None = None,
    reader: Callable[..., Reading] = read_text,
) -> Iterator[Document]:
    """Each document of the paths, attachments after their message. Raises IntakeError at the first bad one."""
    for found in walk(paths):
        for taken in take_in(found.content, name=found.name):
            yield Document(taken, reading_of(taken, otherwise_dated, reader))


def reading_of(
    taken: Taken,
    otherwise_dated: When | None = None,
    reader: Callable[..., Reading] = read_text,
) -> Reading:
    """What the reader finds in a document; its own date counts, else the one given."""
    return reader(
        taken.text,
        document_date=When(taken.date) if taken.date else otherwise_dated,
        title=taken.title,
        publisher=taken.publisher,
        language=taken.language or "en",
        sha256=taken.sha256,
    )


def as_json(document: Document) -> dict[str, Any]:
    """One line of `habeas read --json`."""
    taken, reading = document.taken, document.reading
    return {
        "document": {
            "path": taken.name,
            "sha256": taken.sha256,
            "parent": taken.parent,
            "title": taken.title,
            "date": str(reading.date) if reading.date else None,
            "language": taken.language,
            "languages": list(reading.languages),
            "publisher": taken.publisher or reading.publisher,
            "asks": [taken.text[a:b] for a, b in asks_not_to_be_named(taken.text)],
            "quoted": [list(span) for span in reading.quoted],
        },
        "unread": [_unread_json(passage) for passage in reading.unread],
        "claims": [claim_json(p) for p in reading.proposals],
    }


def _unread_json(passage: Unread) -> dict[str, Any]:
    """A passage in a language in which claims are not read yet, with what was noticed in it."""
    return {
        "language": passage.language,
        "start": passage.start,
        "end": passage.end,
        "noticed": [
            {
                "what": n.what,
                "when": str(n.when) if n.when else None,
                "text": n.text,
                "start": n.start,
                "end": n.end,
            }
            for n in passage.noticed
        ],
    }


def language_name(code: str) -> str:
    """A language in English words; its code where it has none here.

    >>> language_name("zh"), language_name("de")
    ('Chinese', 'German')
    """
    return str(Locale("en").languages.get(code, code))


def claim_json(found: Proposal) -> dict[str, Any]:
    """A proposal in the shape of the contract: the common fields on top, the kind's own under `value`."""
    stated = found.fact.to_json()
    return {
        "type": found.fact.key,
        "person": found.person,
        **{name: stated.get(name) for name in COMMON},
        "value": {name: value for name, value in stated.items() if name not in COMMON},
        "quote": found.quote,
        "start": found.start,
        "end": found.end,
        "polarity": found.polarity.value,
        "certainty": found.certainty.value,
        "attribution": found.attribution,
        "rule": found.rule,
        "confidence": found.confidence,
        "sure": found.is_sure,
        "reader": found.rule if found.rule.startswith("model:") else "rules",
    }
