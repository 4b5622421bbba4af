"""The chronology as a picture: everything within the frame, and custody drawn without overlap."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st

from habeas.core.when import When
from habeas.desk.asking import View
from habeas.desk.case.picture import LEFT, RIGHT, WIDTH, YEAR_ROOM, draw
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from tests.making import a_casefile, a_claim

AS_OF = date(2024, 6, 15)
DAYS = st.dates(date(2015, 1, 1), AS_OF)


def test_a_file_without_dates_has_no_picture() -> None:
    assert draw(a_casefile(a_claim("a", Arrest()))) is None


def test_a_gap_in_custody_is_a_gap_in_the_picture() -> None:
    picture = draw(
        a_casefile(
            a_claim("a", Arrest(when=When("2019-08-08"))),
            a_claim("b", Release(when=When("2020-10-06"))),
            a_claim("c", Arrest(when=When("2020-12-10"))),
            as_of=AS_OF,
        )
    )
    assert picture is not None
    first, second = (b for b in picture.bands if b.sort == "held")
    assert first.x + first.width < second.x


def test_what_dates_leave_open_is_drawn_paler() -> None:
    picture = draw(a_casefile(a_claim("a", Arrest(when=When("2019"))), as_of=AS_OF))
    assert picture is not None
    assert [b.sort for b in picture.bands] == ["maybe", "held"]


@pytest.mark.parametrize(
    ("typed", "is_open"), [("2019", True), ("2019-05-02", False), ("../2019-05-02", False)]
)
def test_a_day_that_is_not_known_is_no_point(typed: str, is_open: bool) -> None:
    picture = draw(a_casefile(a_claim("a", Arrest(when=When(typed))), as_of=AS_OF))
    assert picture is not None
    (dot,) = picture.dots
    assert (dot.reach > dot.x) == is_open
    assert dot.reach <= WIDTH - RIGHT


def test_an_appeal_without_an_answer_is_a_line_to_the_day() -> None:
    call = AppealMade(when=When("2024-05-02"), actor="Writers' League")
    picture = draw(a_casefile(a_claim("a", call), as_of=AS_OF))
    assert picture is not None
    (band,) = picture.bands
    assert band.sort == "silence"
    assert band.x + band.width == WIDTH - RIGHT


@given(st.lists(st.tuples(DAYS, st.integers(0, 900)), min_size=1, max_size=6))
def test_everything_stands_within_the_frame(stretches: list[tuple[date, int]]) -> None:
    claims = []
    for number, (begin, length) in enumerate(stretches):
        claims.append(a_claim(f"a{number}", Arrest(when=When.on(begin))))
        claims.append(a_claim(f"b{number}", Release(when=When.on(begin + timedelta(days=length)))))
    picture = draw(a_casefile(*claims, as_of=AS_OF))
    assert picture is not None
    for band in picture.bands:
        assert band.x >= LEFT
        assert band.x + band.width <= WIDTH - RIGHT + 0.2
        assert 0 <= band.y <= picture.height - band.height
    for dot in picture.dots:
        assert LEFT <= dot.x <= WIDTH - RIGHT
        assert 0 <= dot.y <= picture.height
    held = [b for b in picture.bands if b.sort == "held"]
    edges = [(b.x, b.x + b.width) for b in held]
    assert edges == sorted(edges)


@pytest.mark.parametrize(
    ("first", "last", "marks"),
    [
        (date(2024, 6, 1), date(2024, 6, 6), ["3 June 2024", "5 June 2024", "6 June 2024"]),
        (date(2024, 1, 1), date(2024, 6, 15), ["February 2024", "March 2024", "15 June 2024"]),
        (date(2015, 1, 1), date(2024, 6, 15), ["2016", "2017", "15 June 2024"]),
    ],
)
def test_the_marks_are_as_near_as_their_words_have_room(
    first: date, last: date, marks: list[str]
) -> None:
    claims = [a_claim("a", Arrest(when=When("2015-01-01")))]
    picture = draw(a_casefile(*claims, as_of=AS_OF), (first, last))
    assert picture is not None
    labels = [tick.label for tick in picture.ticks]
    assert [label for label in labels if label in marks] == marks
    assert labels[-1] == marks[-1]
    places = [tick.x for tick in picture.ticks]
    assert all(b - a >= YEAR_ROOM for a, b in pairwise(places))


def test_words_of_a_source_stay_words_in_the_picture() -> None:
    place = 'the "Old" <b>Mill</b> & Sons'
    picture = draw(
        a_casefile(a_claim("a", Arrest(when=When("2019-05-02"), where=place)), as_of=AS_OF)
    )
    shown = render_to_string(
        "desk/case/_picture.html", {"picture": picture, "view": View(AS_OF, None)}
    )
    said = "the &#34;Old&#34; &lt;b&gt;Mill&lt;/b&gt; &amp; Sons"
    assert shown.count(said) == 2
    assert "<b>" not in shown
    assert "&amp;lt;" not in shown
