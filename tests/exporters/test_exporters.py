"""Every exporter takes every kind of fact, and writes a case so that it can be read again."""

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from habeas.core.casefile import Casefile
from habeas.core.claims import Polarity
from habeas.core.comments import Comment
from habeas.core.facts import Fact
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.exporters import EXPORTERS
from habeas.kinds import KINDS
from habeas.kinds.arrest import Arrest
from habeas.kinds.hunger_strike import HungerStrike
from tests.making import a_casefile, a_claim, a_source

EXAMPLES = [example.fact for kind in KINDS.values() for example in kind.examples()]
MOMENTS = [datetime(2024, 5, day + 1, tzinfo=UTC) for day in range(5)]
ARREST = Arrest(when=When("2024-03-02"))


def written(casefile: Casefile, name: str) -> str:
    """What an exporter writes."""
    out = io.StringIO()
    EXPORTERS[name](casefile, out)
    return out.getvalue()


def dossier(casefile: Casefile) -> Any:
    """The JSON, read again."""
    return json.loads(written(casefile, "json"))


def rows(casefile: Casefile) -> list[dict[str, str]]:
    """The CSV, read again."""
    return list(csv.DictReader(io.StringIO(written(casefile, "csv"))))


@pytest.mark.parametrize("name", EXPORTERS)
@pytest.mark.parametrize("fact", EXAMPLES, ids=lambda fact: fact.key)
def test_every_exporter_takes_every_kind(name: str, fact: Fact) -> None:
    casefile = a_casefile(a_claim("c1", fact), as_of=date(2030, 1, 1))
    assert fact.key in written(casefile, name)


def commented() -> Casefile:
    """A case with a restricted claim, and comments: on the claim, on its source, on a paper, and one for few."""
    claim = replace(a_claim("c1", ARREST), level=Level.RESTRICTED)
    source = claim.anchors[0].source
    said = {"c1": Level.RESTRICTED, source: Level.INTERNAL, "paper": Level.INTERNAL}
    written = [(about, level, str(day)) for day, (about, level) in enumerate(said.items(), 1)]
    written.append((source, Level.SEALED, "4"))
    return replace(
        a_casefile(claim),
        comments=tuple(
            Comment(id=i, about=about, level=level, text="Ask.", by="amal", at=MOMENTS[int(i)])
            for about, level, i in written
        ),
    )


@pytest.mark.parametrize(
    ("level", "ids"),
    [
        (Level.SEALED, ["1", "2", "3", "4"]),
        (Level.RESTRICTED, ["1", "2"]),
        (Level.INTERNAL, ["2"]),
        (Level.PUBLIC, []),
    ],
)
def test_comments_leave_with_what_they_are_about_and_never_to_the_public(
    level: Level, ids: list[str]
) -> None:
    casefile = commented().for_audience(level)
    assert [comment["id"] for comment in dossier(casefile)["comments"]] == ids
    assert "Ask." not in written(casefile, "csv")


def test_no_comment_leaves_from_before_it_was_written() -> None:
    casefile = replace(commented(), known_at=MOMENTS[3])
    assert [comment["id"] for comment in dossier(casefile)["comments"]] == ["1", "2", "3"]


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_case_with_nothing_in_it_is_written(name: str) -> None:
    assert written(a_casefile(), name)


def test_the_json_has_every_key_of_the_contract() -> None:
    keys = {
        "case", "person", "as_of", "known_at", "custody", "silence", "care", "chronology", "standards",
        "contradictions", "due",
    }  # fmt: skip
    assert keys <= dossier(a_casefile(a_claim("c1", ARREST))).keys()


def test_the_clock_is_in_the_json() -> None:
    custody = dossier(a_casefile(a_claim("c1", ARREST), as_of=date(2024, 3, 11)))["custody"]
    assert (custody["held"], custody["days_min"], custody["days_max"]) == (True, 10, 10)
    assert custody["periods"][0]["claims"] == ["c1"]


def test_names_in_any_script_are_written_as_they_are() -> None:
    casefile = a_casefile(a_claim("c1", Arrest(when=When("2024-03-02"), where="в Орлесте")))
    assert "в Орлесте" in written(casefile, "json")
    assert "в Орлесте" in written(casefile, "csv")


def test_a_denial_is_told_as_one() -> None:
    claim = a_claim("c1", HungerStrike(when=When("2024-03-02")), polarity=Polarity.DENIED)
    casefile = a_casefile(claim)
    assert dossier(casefile)["chronology"][0]["polarity"] == "denied"
    assert rows(casefile)[0]["sentence"].startswith("Denied: ")


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@sum", "\t=1"])
def test_no_cell_of_the_csv_is_taken_for_a_formula(formula: str) -> None:
    source = a_source(text=f"{formula} and more words")
    casefile = a_casefile(a_claim("c1", ARREST, source=source), sources=[source])
    assert rows(casefile)[0]["quote"].startswith("'")


def test_what_is_above_the_audience_is_not_written() -> None:
    sealed = a_claim("c1", ARREST, level=Level.SEALED)
    casefile = a_casefile(sealed).for_audience(Level.PUBLIC)
    assert dossier(casefile)["chronology"] == []
    assert dossier(casefile)["proposals"] == []
    assert rows(casefile) == []
