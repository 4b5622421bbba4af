"""The lines of a long list look like each of them shown alone, whatever words they hold."""

from itertools import product

import pytest
from django.template.loader import get_template
from django.utils.translation import override

from habeas.desk.alike import escaped
from habeas.desk.case.facts import Denial, FactLine, Passage
from habeas.desk.case.items import dots, items
from habeas.desk.case.picture import Dot

WORDS = (
    "Held.",
    "<b>&</b>",
    "{0} {sentence} %s %(day)s",
    "\ue0001\ue001",
    "'\"",
    "",
    "مريم",
    "a\0b",
)


def line(words: str, page: int | None, *, is_dated: bool, others: bool = False) -> FactLine:
    passage = Passage("c1", f"/cases/XV-0001/?q={words}", words, f"Title {words}", page, "internal")
    lone = FactLine("c1", f"8 May {words}", is_dated, "Arrest", "custody", words, "one source", 1, "one",
                    "internal", passage, ())  # fmt: skip
    denials = (Denial(words, passage),)
    return lone._replace(others=(passage,), denials=denials) if others else lone


@pytest.mark.parametrize("code", ["en", "ru", "ar"])
def test_lines_shown_together_are_those_shown_one_by_one(code: str) -> None:
    template = get_template("desk/case/_item.html").template
    show = vars(template.module)["item"]
    ways = product(WORDS, (None, 3, 1200), (True, False), (True, False))
    lines = [line(w, page, is_dated=dated, others=more) for w, page, dated, more in ways]
    with override(code):
        assert items(template.environment, lines) == "".join(show(each, code) for each in lines)


@pytest.mark.parametrize("code", ["en", "ru", "ar"])
def test_marks_shown_together_are_those_shown_one_by_one(code: str) -> None:
    template = get_template("desk/case/_dot.html").template
    show = vars(template.module)["dot"]
    ways = product(WORDS, (150.0, 700.5), (16, 23.5), (1, 2, 1200))
    marks = [Dot(150.0, y, "custody", w, f"c{w}", x, n) for w, x, y, n in ways]
    alone = [
        (d.x, d.y, d.sort, d.title, d.claim, d.reach if d.reach > d.x else "", d.number)
        for d in marks
    ]
    with override(code):
        expected = "".join(show(*each, n == 0) for n, each in enumerate(alone))
        assert dots(template.environment, marks) == expected


def test_words_escaped_together_are_those_escaped_one_by_one() -> None:
    assert escaped(["<", "a&b", ""]) == ["&lt;", "a&amp;b", ""]
    assert escaped(["a\0b", "<", ""]) == ["a\0b", "&lt;", ""]
    assert escaped([]) == []
