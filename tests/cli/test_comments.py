"""Comments typed at a terminal: written, listed as they stood, withdrawn and put back, and in the dossier."""

import json

from habeas.ledger.models import Comment, Source
from tests.cli.typing_at import Terminal


def test_a_comment_is_written_and_leaves_in_the_dossier(terminal: Terminal, filled: str) -> None:
    source = Source.objects.get().pk
    written = terminal.done("comment", filled, source[:6], "Ask for the original.")
    assert terminal.done("comments", filled).split("\t")[::5] == [written, "Ask for the original."]
    for words in (("export", filled), ("show", filled, "--json")):
        (comment,) = json.loads(terminal.done(*words))["comments"]
        assert (comment["about"], comment["level"]) == (source, "internal")
    assert json.loads(terminal.done("comments", filled, "--known-at", "2024-01-01", "--json")) == []


def test_a_comment_that_is_withdrawn_is_in_no_list_until_it_is_put_back(
    terminal: Terminal, filled: str
) -> None:
    source = Source.objects.get().pk
    written = terminal.done("comment", filled, source, "Ask.", "--level", "restricted")
    assert terminal.done("comments", filled, "--withdraw", written) == ""
    assert json.loads(terminal.done("export", filled))["comments"] == []
    assert written in terminal.done("comments", filled, "--restore", written, "--on", source)


def test_a_comment_on_nothing_or_for_too_many_is_refused_in_one_line(
    terminal: Terminal, filled: str
) -> None:
    source = Source.objects.get().pk
    for words, said in (
        (("none", "Ask."), "has not one source, claim or paper"),
        ((source, "Ask.", "--level", "public"), "for no more people"),
        ((source, "Ask.", "--quote", "never said"), "do not stand in the source"),
    ):
        status, out, err = terminal.type("comment", filled, *words)
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert said in err
    assert not Comment.objects.exists()
