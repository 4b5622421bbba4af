"""A file with a line of JSON a document, that is gone on with where it was left."""

import json
import os
from pathlib import Path

from habeas.cli.documents import as_json
from habeas.cli.many import Outcome, key_of
from habeas.core.errors import HabeasError


class JsonLines:
    """The lines written so far, and more at their end.

    What was written last may have been cut short, or lack what was attached to it: it is taken off, and read again.
    """

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        self.known: frozenset[str] = frozenset()
        if self.path.exists():
            self._take_up()

    def add(self, outcome: Outcome) -> None:
        """Write the documents of one file, at once."""
        lines = (json.dumps(as_json(d), ensure_ascii=False) + "\n" for d in outcome.documents)
        with self.path.open("a", encoding="utf-8") as file:
            file.write("".join(lines))

    def _take_up(self) -> None:
        known: list[str] = []
        place = last = 0
        with self.path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if not line.endswith(b"\n"):
                    break
                key = self._key(line, number)
                if key is not None:
                    last = place
                    known.append(key)
                place += len(line)
        os.truncate(self.path, last)
        self.known = frozenset(known[:-1])

    def _key(self, line: bytes, number: int) -> str | None:
        """What the file is known by, or None for what was attached to it."""
        try:
            document = json.loads(line)["document"]
            name, digest, parent = (document[key] for key in ("path", "sha256", "parent"))
        except (ValueError, KeyError, TypeError):
            raise HabeasError(
                "{path}, line {number}: this is not what `habeas read --json` writes; name another file with -o",
                path=str(self.path), number=number,
            ) from None  # fmt: skip
        return key_of(name, digest) if parent is None else None
