"""What happened on each of several days is so many facts, and never one that lasted from the first to the last."""

import pytest

from tests.reading.telling import proposals_in, stated

THREE = ["2024-04-03", "2024-04-08", "2024-04-11"]
TOLD = (
    ("en", "Ana Velmar was beaten on 3, 8 and 11 April 2024.", THREE),
    ("en", "On 3, 8, and 11 April 2024 Ana Velmar was beaten.", THREE),
    ("en", "Ana Velmar was beaten on April 3, 8 and 11, 2024.", THREE),
    ("en", "Ana Velmar was beaten on 3 and 8 April.", THREE[:2]),
    ("fr", "Ana Velmar a été battue les 3, 8 et 11 avril 2024.", THREE),
    ("fr", "Ana Velmar a été battue les 3 et 8 avril.", THREE[:2]),
    ("es", "Ana Velmar fue golpeada los días 3, 8 y 11 de abril de 2024.", THREE),
    ("ru", "Анну Вельмар избили 3, 8 и 11 апреля 2024 года.", THREE),
)  # fmt: skip
ONE = (
    ("en", "Ana Velmar was beaten on 3 or 8 April 2024.", "[2024-04-03,2024-04-08]"),
    ("en", "Ana Velmar was beaten between 3 and 8 April 2024.", "2024-04-03/2024-04-08"),
    ("en", "Ana Velmar, 25, was beaten on 3 April 2024.", "2024-04-03"),
    ("ru", "Анну Вельмар избивали с 3 по 8 апреля 2024 года.", "2024-04-03/2024-04-08"),
)


@pytest.mark.parametrize(("code", "text", "days"), TOLD)
def test_each_day_is_a_fact(code: str, text: str, days: list[str]) -> None:
    beaten = proposals_in(code, text, "mistreatment")
    assert [stated(p, "when") for p in beaten] == days
    assert len({p.quote for p in beaten}) == 1


@pytest.mark.parametrize(("code", "text", "when"), ONE)
def test_what_is_one_date_stays_one(code: str, text: str, when: str) -> None:
    assert [stated(p, "when") for p in proposals_in(code, text, "mistreatment")] == [when]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ana Velmar was beaten on 15, 16 and 18 January 2024."),
        ("fr", "Ana Velmar a été battue les 15, 16 et 18 janvier 2024."),
        ("fr", "Ana Velmar a été battue le 15, le 16 et le 18 janvier 2024."),
        ("es", "Ana Velmar fue golpeada los días 15, 16 y 18 de enero de 2024."),
        ("ru", "Анну Вельмар избили 15, 16 и 18 января 2024 года."),
    ],
)
def test_days_of_two_figures_are_whole(code: str, text: str) -> None:
    days = [stated(p, "when") for p in proposals_in(code, text, "mistreatment")]
    assert days == ["2024-01-15", "2024-01-16", "2024-01-18"]


def test_the_same_day_is_that_on_which_something_was_done_and_no_end() -> None:
    text = "On 12 May 2024 the court extended her detention until 11 July 2024. Ana Velmar was beaten the same day."
    assert [stated(p, "when") for p in proposals_in("en", text, "mistreatment")] == ["2024-05-12"]


def test_what_will_be_in_a_month_is_ahead() -> None:
    text = "The appeal hearing of Ana Velmar will be in July."
    assert [stated(p, "when") for p in proposals_in("en", text, "hearing")] == ["2024-07"]
