"""`habeas procedures`, `habeas arbitrary` and the clocks in `habeas due`, as a user types them."""

import json

import pytest

from habeas.cli.procedure_rows import for_case
from habeas.kinds.procedure_step import Step
from habeas.procedures import PROCEDURES
from tests.cli.typing_at import Terminal
from tests.procedures.applied.files import a_file, sent, step


@pytest.fixture
def case(terminal: Terminal) -> str:
    """A new case."""
    return terminal.done("case", "new", "Miro Tavesku", "--country", "XV")


def claim(terminal: Terminal, case: str, source: str, *words: str) -> None:
    terminal.done("claim", case, *words, "--source", source, "--quote", "Miro Tavesku")


@pytest.fixture
def submitted(terminal: Terminal, case: str, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The case with the submission and its transmittal entered by hand."""
    letter = tmp_path_factory.mktemp("letter") / "letter.txt"
    letter.write_text("A note about Miro Tavesku.", encoding="utf-8")
    (source,) = terminal.json("add", str(letter), "--case", case)["sources"]
    body = "Working Group on Arbitrary Detention"
    claim(terminal, case, source["id"], "appeal_made", "--when", "2024-01-10", f"addressee={body}", "means=submission")  # fmt: skip
    claim(terminal, case, source["id"], "procedure_step", "--when", "2024-02-01", f"actor={body}", "step=transmitted")  # fmt: skip
    return case


def test_every_procedure_is_listed_with_whether_it_reaches_a_state(terminal: Terminal) -> None:
    rows = terminal.json("procedures", "--state", "KG", "--on", "2022-05-14")
    reached = {row["key"]: row["reached"] for row in rows}
    assert reached.keys() == PROCEDURES.keys()
    assert (reached["wgad_regular"], reached["ecthr_39"]) == (True, False)


def test_a_procedure_is_printed_in_full_with_its_marks(terminal: Terminal) -> None:
    text = terminal.done("procedures", "wgad_regular")
    for title in ("Who may submit", "Consent", "To whom", "Time limits", "What silence means"):
        assert f"\n{title}\n" in text
    assert "from memory, not compared with a source" in text
    assert "(seen: http" in text


def test_a_procedure_as_json_gives_each_statement_its_authority(terminal: Terminal) -> None:
    found = terminal.json("procedures", "wgad_regular")
    reply = found["time_limits"][0]
    assert reply["term"] == "P60D"
    assert reply["authority"].keys() == {"name", "mark", "source", "checked"}
    assert {r["authority"]["mark"] for r in found["requirements"]} <= {"seen", "memory"}


def test_a_case_has_its_procedures_in_order_with_the_rule_of_the_order(
    terminal: Terminal, submitted: str
) -> None:
    found = terminal.json("procedures", submitted, "--on", "2024-03-01")
    assert found["order"].startswith("Open ones first")
    standings = [row["standing"] for row in found["procedures"]]
    assert standings == sorted(standings, key=["open", "depends", "not_open"].index)
    row = found["procedures"][0]
    assert row.keys() >= {
        "key",
        "standing",
        "against",
        "requirements",
        "missing",
        "costs",
        "clocks",
    }


def test_a_clock_shows_its_computation(terminal: Terminal, submitted: str) -> None:
    (made,) = terminal.json("procedures", submitted, "--on", "2024-03-01")["submitted"]
    clock = made["clocks"][0]
    assert (clock["state"], clock["due"]) == ("due", "2024-04-01")
    (computed,) = clock["computed"]
    assert computed["told"][-1] == "The last day is no working day at the seat: Easter Monday."
    assert computed["rules"][0]["authority"]["mark"] == "seen"
    text = terminal.done("procedures", submitted, "--on", "2024-03-01")
    assert "Day zero: 1 February 2024. The time limit: 60 days. Days counted: 60" in text


def test_a_reply_that_did_not_come_is_due(terminal: Terminal, submitted: str) -> None:
    found = terminal.json("due", "--as-of", "2024-04-02")
    assert [d["case"] for d in found if d["code"] == "procedure-silent"] == [submitted]
    shown = terminal.json("show", submitted, "--as-of", "2024-04-02")["due"]
    assert "procedure-silent" in [d["code"] for d in shown]
    before = terminal.json("due", "--as-of", "2024-03-01")
    assert [d for d in before if d["code"].startswith("procedure")] == []


def test_the_categories_are_questions_and_give_no_verdict(
    terminal: Terminal, submitted: str
) -> None:
    found = terminal.json("arbitrary", submitted, "--on", "2024-03-01")
    assert [c["category"] for c in found["categories"]] == ["I", "II", "III", "IV", "V"]
    assert found.keys() == {"case", "as_of", "note", "categories"}
    text = terminal.done("arbitrary", submitted, "--on", "2024-03-01")
    assert "It does not say whether the detention is arbitrary" in text
    assert "not known: the file says nothing on it" in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("procedures", "wgad_urgentt"), "There is no procedure 'wgad_urgentt'"),
        (("procedures", "nationl"), "There is no procedure 'nationl'"),
        (("procedures", "--state", "ZZ"), "'ZZ' is not a state in the table"),
        (("procedures", "wgad_urgent", "--state", "KG"), "and not both"),
        (("procedures", "XV-0404"), "XV-0404"),
        (("arbitrary", "XV-0404"), "XV-0404"),
        (("procedures", "--on", "tomorrow"), "is not a day"),
    ],
)
def test_what_is_not_there_is_refused_in_one_line(
    terminal: Terminal, words: tuple[str, ...], told: str
) -> None:
    assert told in terminal.refused(*words)


def test_the_rows_of_a_case_are_plain_json() -> None:
    casefile = a_file(sent("2024-01-10"), step(Step.TRANSMITTED, "2024-02"))
    assert json.loads(json.dumps(for_case(casefile))) == for_case(casefile)


def test_a_claim_under_a_procedure_that_is_none_is_refused(
    terminal: Terminal, submitted: str
) -> None:
    source = terminal.json("show", submitted)["sources"][0]["id"]
    told = terminal.refused(
        "claim", submitted, "appeal_made", "--source", source, "--quote", "Miro", "procedure=wgad"
    )
    assert "There is no procedure 'wgad'; the keys are achpr_comm" in told


def test_a_time_limit_is_told_in_words(terminal: Terminal) -> None:
    told = terminal.done("procedures", "wgad_regular")
    assert "government, 60 days from the transmittal to the government:" in told
    assert "body, 48 hours from the decision of the body:" in told
