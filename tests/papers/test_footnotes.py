"""Whatever is typed around the notes of a paper stays where it was typed, once, and the notes stay whole."""

import pytest

from habeas.papers.footnotes import marked_spans, parted, sent, tidied

BODY = "Held since May.[^1] Ill.[^2]"
TEXT = f"{BODY}\n\n[^1]: *A letter*: “held”.\n\n[^2]: *A note*: “ill”.\n"
BOUND = {"1": "*A letter*: “held”.", "2": "*A note*: “ill”."}


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_typed_after_the_notes_are_the_end_of_the_body(between: str) -> None:
    typed = f"{TEXT.rstrip()}{between}We ask for an answer.\n\nBy return.\n"
    expected = (
        f"{BODY}\n\nWe ask for an answer.\n\nBy return.\n\n{TEXT.partition(BODY)[2].strip()}\n"
    )
    assert tidied(typed, BOUND) == expected


def test_words_typed_between_two_notes_are_of_the_body() -> None:
    typed = TEXT.replace("\n\n[^2]", "\nIn between.\n[^2]")
    assert parted(typed).body == f"{BODY}\n\nIn between."
    assert parted(typed).notes == BOUND


def test_a_text_as_it_was_drafted_stays_as_it_is() -> None:
    assert tidied(TEXT, BOUND) == TEXT
    assert tidied(TEXT.replace("\n", "\r\n"), BOUND) == TEXT


def test_notes_deleted_by_hand_come_back_while_their_marks_stand() -> None:
    assert tidied(f"{BODY}\n", BOUND) == TEXT
    assert tidied(f"{BODY}\n\n[^1]:\n\n[^2]: *A note*: “ill”.", BOUND) == TEXT


def test_a_note_goes_with_its_mark() -> None:
    assert tidied(TEXT.replace("Ill.[^2]", "Ill."), BOUND) == (
        "Held since May.[^1] Ill.\n\n[^1]: *A letter*: “held”.\n"
    )


def test_notes_follow_the_order_of_their_marks() -> None:
    swapped = TEXT.replace(BODY, "Ill.[^2] Held since May.[^1]")
    assert list(parted(tidied(swapped, BOUND)).notes) == ["2", "1"]


def test_a_note_of_ones_own_is_kept_even_without_a_mark() -> None:
    typed = f"{TEXT}\n[^own]: My own words.\n"
    assert "[^own]: My own words." in tidied(typed, BOUND)
    assert parted(typed).unmarked == ("own",)
    assert sent(typed).count("My own words.") == 1
    assert parted(sent(typed)).body.endswith(r"\[\^own\]: My own words.")


def test_a_bound_note_with_words_added_is_not_lost_with_its_mark() -> None:
    typed = TEXT.replace("Ill.[^2]", "Ill.").replace("“ill”.", "“ill”. Seen by two.")
    assert "Seen by two." in tidied(typed, BOUND)


def test_a_mark_without_a_note_is_known_for_one() -> None:
    assert parted("Innocent.[^9]").wordless == ("9",)
    assert parted(r"Typed \[^9\] as words.").marks == ()


def test_a_note_written_twice_keeps_the_words_of_both() -> None:
    assert parted("A.[^1]\n\n[^1]: one\n\n[^1]: two\n\n[^1]: one").notes == {"1": "one two"}


def test_an_indented_line_goes_on_with_its_note() -> None:
    found = parted("A.[^1]\n\n[^1]: one\n    and more\n\n    and a last line\n\nBody.")
    assert (found.body, found.notes) == ("A.[^1]\n\nBody.", {"1": "one and more and a last line"})


def test_marks_are_found_where_they_stand_and_notes_are_none() -> None:
    assert [(name, TEXT[a:b]) for name, a, b in marked_spans(TEXT)] == [
        ("1", "[^1]"),
        ("2", "[^2]"),
    ]
