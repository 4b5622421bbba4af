"""What users' scripts rely on: exit codes, one line for bad input, and the shapes of the JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from habeas.cli import COMMANDS
from habeas.ledger.acts import merge_persons
from habeas.ledger.models import Case, CaseRegister
from tests.cli.typing_at import LETTER, Terminal
from tests.ledger.rooms import NOON


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_every_command_has_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal(capsys)
    groups = {"case": ("new", "list"), "user": ("add",), "house": ("new", "check")}
    for words in [(command, each) for each in groups.get(command, ())] or [(command,)]:
        assert (
            f"habeas {' '.join(words)}" in terminal.done(*words, "--help").partition("Example")[2]
        )


def test_case_new_prints_the_reference_and_nothing_else(terminal: Terminal) -> None:
    _, out, err = terminal.type("case", "new", "Miro Tavesku", "--country", "xv")
    assert (out, err) == ("XV-0001\n", "")
    assert terminal.json("case", "new", "Amal Idris", "--country", "XV") == {"case": "XV-0002"}


def test_case_list_shows_each_case(terminal: Terminal, case: str) -> None:
    assert terminal.done("case", "list").startswith(f"{case}\tMiro Tavesku")


def test_read_says_in_which_language_claims_are_not_read_and_what_it_found(
    terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "news.txt"
    path.write_text("2021年5月3日,安娜·维尔玛女士被警方逮捕。\n", encoding="utf-8")
    told = terminal.done("read", str(path))
    assert "claims are not read in Chinese yet" in told
    assert "2021-05-03" in told
    (passage,) = terminal.json("read", str(path))["unread"]
    assert [(n["what"], n["text"]) for n in passage["noticed"]] == [("date", "2021年5月3日"), ("name", "安娜·维尔玛")]  # fmt: skip


def test_read_prints_one_line_of_json_a_document(terminal: Terminal, letter: str) -> None:
    (line,) = terminal.done("read", letter, "--json").splitlines()
    found = json.loads(line)
    assert found["document"].keys() >= {"path", "sha256", "title", "date", "language", "publisher"}
    arrest = next(c for c in found["claims"] if c["type"] == "arrest")
    assert arrest.keys() >= {
        "type", "person", "when", "where", "actor", "addressee", "value", "quote", "start", "end",
        "polarity", "certainty", "attribution",
    }  # fmt: skip
    assert LETTER[arrest["start"] : arrest["end"]] == arrest["quote"]
    assert arrest["when"] == "2024-03-02"


def test_add_tells_what_is_new(terminal: Terminal, case: str, letter: str) -> None:
    first = terminal.json("add", letter, "--case", case)
    again = terminal.json("add", letter, "--case", case)
    assert first["sources"][0].keys() >= {"id", "sha256", "title", "new"}
    assert (first["sources"][0]["new"], first["proposed"] > 0) == (True, True)
    assert (again["sources"][0]["new"], again["proposed"]) == (False, 0)


def test_add_tells_of_a_copy_in_one_line(
    terminal: Terminal, case: str, letter: str, tmp_path: Path
) -> None:
    told = terminal.done("add", letter, "--case", case)
    origin = told.split()[0]
    copy = tmp_path / "copy.txt"
    copy.write_text(f"Reprinted. {LETTER}", "utf-8")
    line = terminal.done("add", str(copy), "--case", case)
    assert f": repeats {origin} " in line
    assert line.endswith("they count as one source until somebody rules at the desk")
    other = tmp_path / "third.txt"
    other.write_text(f"{LETTER} Third.", "utf-8")
    (described,) = terminal.json("add", str(other), "--case", case)["sources"]
    assert {one["manner"] for one in described["alike"]} == {"republished"}
    assert len(described["alike"]) == 2


def test_nothing_is_added_where_one_document_is_bad(
    terminal: Terminal, case: str, letter: str, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"%PDF-1.4 nothing")
    problem = terminal.refused("add", letter, str(tmp_path / "empty.pdf"), "--case", case)
    assert "empty.pdf" in problem
    assert terminal.json("show", case)["sources"] == []


def test_show_has_the_keys_of_the_contract(terminal: Terminal, filled: str) -> None:
    dossier: dict[str, Any] = terminal.json("show", filled, "--as-of", "2024-03-11")
    assert dossier.keys() >= {
        "case", "person", "as_of", "known_at", "custody", "silence", "care", "chronology", "standards",
        "contradictions", "due",
    }  # fmt: skip
    assert dossier["person"].keys() >= {"name", "names"}
    assert dossier["custody"].keys() >= {"held", "days_min", "days_max", "periods"}
    assert (dossier["as_of"], dossier["custody"]["days_min"]) == ("2024-03-11", 10)
    assert dossier["chronology"][0].keys() >= {"when", "type", "sentence", "claims", "credibility"}


def test_known_at_a_day_before_the_source_came_it_is_left_out(
    terminal: Terminal, filled: str
) -> None:
    dossier = terminal.json("show", filled, "--as-of", "2024-03-11", "--known-at", "2024-03-11")
    assert (dossier["chronology"], dossier["custody"]["days_max"]) == ([], 0)


def test_a_claim_by_hand_is_held(terminal: Terminal, case: str, letter: str) -> None:
    source = terminal.json("add", letter, "--case", case)["sources"][0]["id"]
    terminal.done(
        "claim", case, "detention", "--when", "2024-03-02/..", "--source", source[:6],
        "--quote", "He is held in Orlest prison", "where=Orlest", "status=remand",
    )  # fmt: skip
    custody = terminal.json("show", case, "--as-of", "2024-03-11")["custody"]
    assert (custody["days_min"], custody["periods"][0]["status"]) == (10, "remand")


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("detention", "--when", "soon", "--quote", "He is held"), "'soon' is not a date"),
        (("detention", "--quote", "He was freed"), "does not stand in source"),
        (("detention", "--quote", "He is held", "status=tired"), "status"),
        (("detention", "--quote", "He is held", "mood=bad"), "no field mood"),
        (("imprisonment", "--quote", "He is held"), "imprisonment"),
    ],
)
def test_a_claim_that_cannot_be_is_refused_in_one_line(
    terminal: Terminal, case: str, letter: str, words: tuple[str, ...], problem: str
) -> None:
    source = terminal.json("add", letter, "--case", case)["sources"][0]["id"]
    assert problem in terminal.refused("claim", case, *words, "--source", source)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("show", "XV-0099"), "There is no case XV-0099"),
        (("show", "XV-0001", "--as-of", "May"), "'May' is not a day"),
        (("add", "no-such-file", "--case", "XV-0001"), "no-such-file"),
        (("accept", "XV-0001", "feed"), "feed"),
        (("accept", "XV-0001"), "--all"),
        (("reject", "XV-0001", "feed"), "--why"),
        (("case", "new", "Miro Tavesku", "--country", "Varenia"), "two letters"),
        (("export", "--format", "tape"), "tape"),
        (("no-such-command",), "no-such-command"),
    ],
)
def test_bad_input_is_told_in_one_line(
    terminal: Terminal, case: str, words: tuple[str, ...], problem: str
) -> None:
    assert problem in terminal.refused(*words)


def test_a_rejected_proposal_waits_no_longer(terminal: Terminal, case: str, letter: str) -> None:
    terminal.done("add", letter, "--case", case)
    waiting = terminal.json("show", case)["proposals"]
    terminal.done("reject", case, waiting[0]["id"][:10], "--why", "Another man is meant.")
    assert len(terminal.json("show", case)["proposals"]) == len(waiting) - 1


def test_search_finds_persons_claims_and_sources(terminal: Terminal, filled: str) -> None:
    sorts = {hit["sort"] for hit in terminal.json("search", "tavesku")}
    assert sorts == {"person", "claim", "source"}


def test_due_speaks_of_every_case(terminal: Terminal, case: str) -> None:
    assert terminal.json("due", "--as-of", "2024-06-15")[0]["case"] == case


def test_standards_say_whether_they_bind_a_state(terminal: Terminal) -> None:
    told = json.dumps(terminal.json("standards", "--state", "KG", "--on", "2022-05-14"))
    assert '"binding": true' in told


def test_standards_list_what_binds_first_with_what_it_rests_on(terminal: Terminal) -> None:
    rows = terminal.json("standards", "--state", "BY", "--on", "2023-02-08")
    binding = [row["binding"] for row in rows]
    assert binding == sorted(binding, reverse=True)
    left = next(row for row in rows if row["instrument"] == "ICCPR-OP1")
    assert (left["binding"], left["status"], left["until"]) == (False, "withdrawn", "2023-02-08")
    assert all(row["checked_on"] if row["checked"] else not row["checked_on"] for row in rows)


def test_standards_say_of_a_treaty_that_a_state_left_what_is_contested(terminal: Terminal) -> None:
    told = terminal.done("standards", "--state", "VE", "--on", "2022-05-14")
    assert "a ratification announced in 2019 is contested" in told


def test_standards_without_a_state_come_in_the_order_of_the_library(terminal: Terminal) -> None:
    rows = terminal.json("standards")
    assert (rows[0]["instrument"], rows[0]["since"], len(rows)) == ("ICCPR", None, 359)


def test_standards_mark_what_is_from_memory(terminal: Terminal) -> None:
    told = terminal.done("standards", "--state", "KG", "--on", "2022-05-14").splitlines()
    (rule,) = (line for line in told if line.startswith("rule 27 (1) of the Nelson Mandela Rules"))
    assert rule.endswith("memory")


def test_bodies_are_listed_for_a_state(terminal: Terminal) -> None:
    rows = terminal.json("standards", "--state", "KG", "--on", "2022-05-14", "--bodies")
    accepted = {row["under"]: row["accepted"] for row in rows}
    assert accepted["ICCPR-OP1, article 1"] is True
    assert accepted["CAT, article 22"] is False
    assert "--state" in terminal.refused("standards", "--bodies")


def test_a_day_not_seen_with_the_depositary_says_so_on_its_own_line(terminal: Terminal) -> None:
    told = terminal.done("standards", "--state", "KG", "--on", "2022-05-14").splitlines()
    of_memory = [line for line in told if "Persons with Disabilities\tbinding" in line]
    of_second_hand = [line for line in told if "Fundamental Freedoms\tbinding" in line]
    assert of_memory
    assert of_second_hand
    assert all("since 2019-06-15 (from memory)" in line for line in of_memory)
    assert all(
        "2003-08-21 (from a secondary source, not compared with" in line for line in of_second_hand
    )
    rows = terminal.json("standards", "--state", "KG", "--on", "2022-05-14")
    origins = {row["instrument"]: row["origin"] for row in rows}
    assert (origins["CRPD"], origins["CIS Convention"], origins["CAT"]) == (
        "memory",
        "secondary",
        "seen",
    )


def test_a_person_adds_and_sets_aside_an_engagement(terminal: Terminal, filled: str) -> None:
    claims = terminal.json("show", filled, "--as-of", "2024-06-01")["chronology"]
    held = next(entry["claims"][0] for entry in claims if entry["type"] == "detention")
    rule = ("engage", filled, "UDHR", "9", held[:6], "--why", "no charge for months")
    assert terminal.done(*rule) == "1 ruled"
    (found,) = terminal.json("show", filled, "--as-of", "2024-06-01")["standards"]
    assert (found["citation"], found["confirmed"]) == (
        "article 9 of the Universal Declaration of Human Rights",
        True,
    )
    assert terminal.done(*rule[:-2], "--reject", "--why", "charged at once") == "1 ruled"
    assert terminal.json("show", filled, "--as-of", "2024-06-01")["standards"] == []
    assert terminal.done("engage", filled, "UDHR", "9", "--withdraw") == "1 withdrawn"


def test_an_engagement_is_not_ruled_without_a_reason(terminal: Terminal, filled: str) -> None:
    assert "reason" in terminal.refused("engage", filled, "UDHR", "9", "--reject")


def test_export_writes_the_case(terminal: Terminal, filled: str) -> None:
    assert json.loads(terminal.done("export", filled, "--format", "json"))["case"] == filled
    assert "2024-03-02" in terminal.done("export", filled, "--format", "csv")


def test_rebuild_holds_the_lists_against_the_ledger(terminal: Terminal, filled: str) -> None:
    assert "what the ledger gives" in terminal.done("rebuild", "--check")
    CaseRegister.objects.update(facts=7)
    assert filled in terminal.refused("rebuild", "--check")
    assert terminal.done("rebuild") == "1 cases"
    assert "what the ledger gives" in terminal.done("rebuild", "--check")


def test_read_says_of_every_claim_how_likely_it_is_right(terminal: Terminal, letter: str) -> None:
    claims = terminal.json("read", letter)["claims"]
    assert claims
    assert all(0.01 <= claim["confidence"] <= 0.99 for claim in claims)
    assert all(claim["sure"] is (claim["confidence"] >= 0.9) for claim in claims)


def test_reviewed_counts_what_became_of_the_proposals_of_each_rule(
    terminal: Terminal, filled: str
) -> None:
    found = terminal.json("reviewed")
    assert found["all"]["accepted"] > 0
    assert (found["all"]["share_accepted"], found["all"]["waiting"]) == (1.0, 0)
    assert {rule["language"] for rule in found["rules"]} == {"en"}
    assert sum(rule["accepted"] for rule in found["rules"]) == found["all"]["accepted"]
    assert found["rules"][0]["rule"] in terminal.done("reviewed")


def test_search_finds_the_other_file_on_a_person_by_a_name_of_the_first(
    terminal: Terminal, case: str
) -> None:
    other = terminal.done("case", "new", "Nikola Arsen", "--country", "XV")
    one, two = (Case.objects.get(reference=each).person_id for each in (case, other))
    assert [hit["case"] for hit in terminal.json("search", "tavesku")] == [case]
    merge_persons(one, two, by="amal", at=NOON, why="One date of birth.")
    found = terminal.json("search", "tavesku")
    assert [(hit["case"], hit["sort"], hit["id"]) for hit in found] == [
        (case, "person", one),
        (other, "person", two),
    ]
