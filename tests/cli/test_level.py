"""`habeas level`: what is raised is named with the papers that it leaves above their readers."""

from datetime import date
from pathlib import Path

from habeas.core.levels import Level
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.models import Case
from tests.cli.typing_at import Terminal
from tests.ledger.rooms import BY, NOON


def test_a_paper_that_cites_what_was_raised_is_named(terminal: Terminal, tmp_path: Path) -> None:
    case = terminal.done("case", "new", "Miro Tavesku", "--country", "XV")
    letter = tmp_path / "letter.txt"
    letter.write_text("Miro Tavesku was arrested.", encoding="utf-8")
    (source,) = terminal.json("add", str(letter), "--case", case)["sources"]
    terminal.done("claim", case, "arrest", "--when", "2024-01-10", "--source", source["id"], "--quote", "Miro Tavesku")  # fmt: skip
    of = Case.objects.get()
    new = NewPaper(
        template="public_statement",
        title="A call for Miro Tavesku",
        audience=Level.INTERNAL,
        as_of=date(2024, 6, 15),
    )
    words = Words("He was arrested.[^1]", {"1": [of.claims.all()[0].pk]})
    begin_paper(of, new, words, by=BY, at=NOON)
    assert "A call" not in terminal.done("level", case, source["id"], "internal")
    said = terminal.done("level", case, source["id"], "restricted")
    assert said.splitlines()[1:] == [
        "The paper “A call for Miro Tavesku” may tell what is above its readers (internal): begin it anew."
    ]


def test_a_claim_without_a_level_of_its_own_has_that_of_its_source(
    terminal: Terminal, filled: str
) -> None:
    claim = terminal.json("show", filled)["chronology"][0]["claims"][0]
    for level, has in (("restricted", "restricted"), ("public", "internal")):
        assert terminal.done("level", filled, claim[:8], level) == f"{claim}: {has}"
    status, _, said = terminal.type("level", filled, claim, "public")
    assert (status, said.count("\n")) == (2, 1)
    assert "no more people than what it rests on" in said
