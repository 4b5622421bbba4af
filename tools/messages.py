"""Keep the catalogs of every language: take in new messages, drop those that are gone, compile; or check them.

python -m tools.messages            write the catalogs and compile them
python -m tools.messages --check    say what is missing, unsure, left over, uncompiled or not marked for translation
python -m tools.messages --missing  list what has no translation yet
"""

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages import mofile, pofile
from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry

from tools.unmarked import unmarked
from tools.wording import SOURCE, Message, all_messages, unread

LANGUAGES = ("fr", "es", "ru", "ar")
LOCALE = SOURCE / "locale"
_PLACE = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")
_STEADY = datetime(2000, 1, 1, tzinfo=UTC)  # the same messages give the same bytes
_HEADER = (
    "# The words of the desk. `python -m tools.messages` writes this file; only msgstr is yours."
)


def path_of(language: str, suffix: str = "po") -> Path:
    """The catalog of a language, as text or compiled."""
    return LOCALE / language / "LC_MESSAGES" / f"django.{suffix}"


def read(language: str) -> Catalog:
    """The catalog as it stands; an empty one where there is none."""
    path = path_of(language)
    if not path.is_file():
        return _empty(language)
    with path.open("rb") as file:
        return pofile.read_po(file, locale=language)


def merged(language: str, messages: list[Message]) -> Catalog:
    """A catalog of just these messages, with the translations that are there."""
    standing, made = read(language), _empty(language)
    for message in messages:
        known = standing.get(message.text, message.context or None)
        made.add(
            (message.text, message.plural) if message.plural else message.text,
            _fitting(known, message, made),
            locations=[(message.place, 0)],
            context=message.context or None,
        )
    return made


def _fitting(known: Entry | None, message: Message, catalog: Catalog) -> str | tuple[str, ...]:
    """The translation, where it has as many forms as the message needs."""
    forms = ("",) * catalog.num_plurals
    if known is None:
        return forms if message.plural else ""
    standing = _forms(known)
    if not message.plural:
        return standing[0]
    return standing if len(standing) == len(forms) else forms


def _forms(entry: Entry) -> tuple[str, ...]:
    """The translation of an entry, one or several."""
    return (entry.string or "",) if isinstance(entry.string, str | None) else tuple(entry.string)


def _empty(language: str) -> Catalog:
    return Catalog(
        language, project="Habeas", header_comment=_HEADER, creation_date=_STEADY, revision_date=_STEADY, fuzzy=False
    )  # fmt: skip


def as_text(catalog: Catalog) -> bytes:
    """The catalog as a .po file."""
    out = BytesIO()
    pofile.write_po(out, catalog, width=100, include_lineno=False, ignore_obsolete=True)
    dated = (
        b'"POT-Creation-Date',
        b'"PO-Revision-Date',
        b'"Generated-By',
        b'"Report-Msgid',
        b'"Last-Tr',
    )
    return b"".join(line for line in out.getvalue().splitlines(True) if not line.startswith(dated))


def compiled(catalog: Catalog) -> bytes:
    """The catalog as the .mo file that Django reads."""
    catalog.creation_date = catalog.revision_date = _STEADY
    out = BytesIO()
    mofile.write_mo(out, catalog)
    return out.getvalue()


def update() -> None:
    """Write every catalog for the messages of today, and compile it."""
    messages = list(all_messages().values())
    for language in LANGUAGES:
        text = as_text(merged(language, messages))
        path_of(language).parent.mkdir(parents=True, exist_ok=True)
        path_of(language).write_bytes(text)
        path_of(language, "mo").write_bytes(compiled(read(language)))


def missing(catalog: Catalog, messages: Iterable[Message]) -> list[Message]:
    """The messages that have no translation in a catalog."""
    return [m for m in messages if not _is_whole(catalog.get(m.text, m.context or None), m)]


def _is_whole(entry: Entry | None, message: Message) -> bool:
    if entry is None or entry.fuzzy:
        return False
    forms = _forms(entry)
    return all(forms) and (len(forms) > 1) == bool(message.plural)


def problems() -> Iterator[str]:
    """What is wrong with the catalogs, a line each."""
    messages = all_messages()
    for language in LANGUAGES:
        catalog = read(language)
        without = missing(catalog, messages.values())
        yield from (f"{language}: no translation of {m.text!r}" for m in without)
        yield from (f"{language}: obsolete {text!r}" for text in catalog.obsolete)
        for entry in catalog:
            if entry.id:
                yield from (f"{language}: {said}" for said in _wrong(entry, messages))
        mo = path_of(language, "mo")
        if not mo.is_file() or mo.read_bytes() != compiled(catalog):
            yield f"{language}: {mo.name} is not compiled from its .po; run `make messages`"
    yield from unmarked()
    yield from unread()


def _wrong(entry: Entry, messages: dict[tuple[str, str], Message]) -> Iterator[str]:
    text = entry.id if isinstance(entry.id, str) else entry.id[0]
    message = messages.get((text, entry.context or ""))
    if message is None:
        yield f"nothing says {text!r} any more; run `make messages`"
        return
    if entry.fuzzy:
        yield f"unsure (fuzzy): {text!r}"
    wanted = places(message.plural or text)
    for form in _forms(entry):
        spare = wanted - places(form)
        if form and (places(form) - wanted or (spare and not (message.plural and len(spare) == 1))):
            yield f"other places than the message has: {text!r} → {form!r}"


def places(text: str) -> set[str]:
    """The named places of a message: %(days)s, {days}."""
    return {match[0] for match in _PLACE.finditer(text)}


def main(arguments: list[str]) -> int:
    """Write the catalogs, or check them; 1 where something is wrong."""
    if "--missing" in arguments:
        messages = list(all_messages().values())
        for language in LANGUAGES:
            sys.stdout.writelines(
                f"{language}\t{m.context}\t{m.text!r}\n" for m in missing(read(language), messages)
            )
        return 0
    if "--check" not in arguments:
        update()
        return 0
    found = list(problems())
    sys.stderr.writelines(f"{problem}\n" for problem in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
