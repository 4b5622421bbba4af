"""The reader over a corpus on Spark: the same claims as `habeas read --json` gives, document by document.

Needs the extra `habeas[spark]` and Java. Habeas must be installed where Spark's workers run.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from habeas.cli.documents import as_json
from habeas.cli.many import Outcome, read_many
from habeas.core.when import When
from habeas.intake import Found

if TYPE_CHECKING:
    from pyspark import RDD

Row = tuple[str, bytes | bytearray | str]


def read_corpus(documents: "RDD[Row]", *, as_of: date | None = None) -> "RDD[str]":
    """Read documents, each given by what it is called and its bytes or its text: a line of JSON each.

    spark.sparkContext.binaryFiles("corpus/")   gives such pairs, and spark.read.json(lines) makes a table of the lines.

    `as_of` is the date of documents that give none. One that cannot be read gives a line as in `habeas read --report`.
    """
    return documents.mapPartitions(partial(lines_of, as_of=as_of))


def lines_of(rows: Iterable[Row], *, as_of: date | None = None) -> Iterator[str]:
    """The lines of some documents, one after another; attachments after their message."""
    found = (Found(_bytes(content), name) for name, content in rows)
    dated = When.on(as_of) if as_of else None
    for outcome in read_many(found, otherwise_dated=dated, jobs=1):
        for line in _told(outcome):
            yield json.dumps(line, ensure_ascii=False)


def _bytes(content: bytes | bytearray | str) -> bytes:
    return content.encode() if isinstance(content, str) else bytes(content)


def _told(outcome: Outcome) -> Iterator[dict[str, object]]:
    if outcome.problem is not None:
        yield {"path": outcome.name, "problem": outcome.problem, "whole": True}
    for document in outcome.documents:
        yield as_json(document)
