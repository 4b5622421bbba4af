"""The chronology as a picture: everything within the frame, and custody drawn without overlap."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from habeas.core.when import When
from habeas.desk.case.picture import LEFT, RIGHT, WIDTH, draw
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
