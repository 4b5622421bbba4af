"""The reader over a corpus on Spark gives what the command gives."""

import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from habeas.spark import lines_of, read_corpus
from tests.cli.typing_at import Terminal

if TYPE_CHECKING:
    from pyspark import SparkContext

DEVELOPMENT = Path(__file__).parent / "reading" / "development"
SOME = [*sorted(DEVELOPMENT.glob("en/*.txt"))[:6], *sorted(DEVELOPMENT.glob("ru/*.txt"))[:2]]
PROBLEM = "the file is empty; ask for it to be sent again"


@pytest.fixture(scope="module")
def spark() -> Iterator["SparkContext"]:
    """A real Spark on this machine, with two workers."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").appName("habeas")
    settings = {"spark.ui.enabled": "false", "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}  # fmt: skip
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session.sparkContext
    session.stop()


def _typed(terminal: Terminal) -> list[str]:
    words = ("read", *map(str, SOME), "--as-of", "2024-06-15", "--json")
    return terminal.done(*words).splitlines()


def test_bytes_and_text_give_the_lines_that_the_command_gives(
    capsys: pytest.CaptureFixture[str],
) -> None:
    typed = _typed(Terminal(capsys))
    texts = [(str(path), path.read_text(encoding="utf-8")) for path in SOME]
    files = [(str(path), path.read_bytes()) for path in SOME]

    assert list(lines_of(texts, as_of=date(2024, 6, 15))) == typed
    assert list(lines_of(files, as_of=date(2024, 6, 15))) == typed


@pytest.mark.spark
def test_spark_gives_the_lines_that_the_command_gives(
    spark: "SparkContext", capsys: pytest.CaptureFixture[str]
) -> None:
    files = [(str(path), path.read_bytes()) for path in SOME]
    lines = read_corpus(spark.parallelize(files, 3), as_of=date(2024, 6, 15)).collect()

    assert lines == _typed(Terminal(capsys))


@pytest.mark.spark
def test_what_cannot_be_read_on_spark_says_why_and_stops_nothing(spark: "SparkContext") -> None:
    rows = [("empty.txt", b""), ("call.txt", b"Miro Tavesku was arrested on 2 March 2024.")]
    told = [json.loads(line) for line in read_corpus(spark.parallelize(rows, 1)).collect()]

    assert told[0] == {"path": "empty.txt", "problem": PROBLEM, "whole": True}
    assert [claim["type"] for claim in told[1]["claims"]] == ["arrest"]
