"""Pages as they look: pictures of bounded size, words found on them, and one line for what cannot be drawn."""

import struct

import pytest

from habeas.intake import IntakeError, take_in
from habeas.intake.page_pictures import HIGHEST, WIDEST
from habeas.intake.pictures import Words, draw_page, mark_page
from tests.intake.documents import pdf
from tests.intake.test_refusals import LOCKED_PDF

TWO_PAGES = (
    "#set text(size: 12pt)\nShe was arrested at dawn.\n\n#lorem(60)\n\nShe was arrested at dawn."
    "\n#pagebreak()\nOn the second page nothing is told."
)
NARROW = '#set page(width: 4cm)\n#set par(justify: true)\n#set text(hyphenate: true, lang: "en")\n'
LONG = "Her lawyer was refused an extraordinary consultation notwithstanding international obligations."


def size_of(picture: bytes) -> tuple[int, int]:
    """The width and the height that a PNG says it has."""
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_a_page_becomes_a_picture_of_the_size_that_is_said() -> None:
    marked = mark_page(pdf(TWO_PAGES), 1, [], name="letter")
    assert size_of(draw_page(pdf(TWO_PAGES), 1, name="letter")) == (marked.width, marked.height)


@pytest.mark.parametrize("size", ["width: 500cm, height: 2cm", "width: 2cm, height: 500cm"])
def test_no_page_makes_a_picture_that_is_too_large(size: str) -> None:
    width, height = size_of(draw_page(pdf(f"#set page({size}, margin: 0cm)\nx"), 1, name="plan"))
    assert width <= WIDEST + 1
    assert height <= HIGHEST + 1


def test_words_that_stand_twice_are_told_apart_by_their_place() -> None:
    sought = [Words("She was arrested at dawn.", share) for share in (0.0, 0.95)]
    (first,), (second,) = mark_page(pdf(TWO_PAGES), 1, sought, name="letter").boxes
    assert first[0] == second[0]
    assert first[1] + first[3] < second[1]


def test_words_broken_over_lines_have_a_box_for_each_line() -> None:
    document = pdf(NARROW + LONG)
    text = take_in(document, name="letter.pdf")[0].text
    (boxes,) = mark_page(document, 1, [Words(text, 0.0)], name="letter").boxes
    assert len(boxes) > 3
    assert [box[1] for box in boxes] == sorted(box[1] for box in boxes)


def test_words_that_are_not_on_the_page_have_no_box() -> None:
    sought = [Words("nothing is told", 0.5), Words("…", 0.0)]
    assert mark_page(pdf(TWO_PAGES), 1, sought, name="letter").boxes == ((), ())


@pytest.mark.parametrize(
    ("data", "number", "says"),
    [
        (b"%PDF-1.4 and nothing more", 1, "damaged or incomplete"),
        (LOCKED_PDF, 1, "password"),
        (pdf(TWO_PAGES), 3, "it has no page 3; it has 2"),
        (pdf(TWO_PAGES), 0, "it has no page 0; it has 2"),
    ],
    ids=["damaged", "locked", "beyond", "before"],
)
def test_what_cannot_be_drawn_is_said_in_one_line(data: bytes, number: int, says: str) -> None:
    with pytest.raises(IntakeError, match=says) as drawing:
        draw_page(data, number, name="letter")
    with pytest.raises(IntakeError, match=says):
        mark_page(data, number, [], name="letter")
    assert "\n" not in str(drawing.value)
