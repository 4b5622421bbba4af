"""Grouped alternatives find what the pattern found before."""

import re

import pytest

from habeas.reading.alternatives import grouped
from habeas.reading.en.fragments import expand
from habeas.reading.pack import Ready, rules_of
from tools.annotate import FOLDER


def test_plain_alternatives_are_grouped_by_their_first_letter() -> None:
    assert (
        grouped("(?:hit|struck|held|him|her|stop)s?")
        == "(?=[hs])(?:h(?:it|eld|im|er)|s(?:truck|top))s?"
    )


def test_a_group_is_entered_only_where_one_of_its_letters_stands() -> None:
    assert (
        grouped("(?:was|(?:had|were) been) seen|it") == "(?=[hw])(?:was|(?:had|were) been) seen|it"
    )
    assert grouped("(?:was )?seen|(?:x*|y)") == "(?:was )?seen|(?:x*|y)"


@pytest.mark.parametrize(
    "pattern", ["a|b|c", r"(?:a?|be|ce|de|ee|f)", r"[|)(]|\||\)", r"(?<=ab)(?P<x>c)(?P=x)"]
)
def test_a_pattern_that_has_no_run_of_them_stays_as_it_is(pattern: str) -> None:
    assert grouped(pattern) == pattern


@pytest.mark.parametrize(
    "ready", rules_of("en")[::9], ids=lambda ready: f"{ready.key}.{ready.rule.name}"
)
def test_a_rule_finds_the_same_grouped_or_not(ready: Ready) -> None:
    text = (FOLDER / "en" / "04-observatory-appeal.txt").read_text(encoding="utf-8")
    as_written = re.compile(rf"(?!\B\w)(?:{expand(ready.rule.pattern)})", re.IGNORECASE)
    quick = re.compile(rf"(?!\B\w)(?:{grouped(expand(ready.rule.pattern))})", re.IGNORECASE)
    assert [m.span() for m in quick.finditer(text)] == [m.span() for m in as_written.finditer(text)]
