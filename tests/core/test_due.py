"""What is due can be asked on any day that there is."""

from datetime import date

from habeas.core.due import due, standing_tasks
from habeas.core.summary import summary
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from tests.making import a_casefile, a_claim


def test_the_last_day_of_the_calendar_can_be_looked_at() -> None:
    case = a_casefile(
        a_claim("a", Arrest(when=When("2020-01-01"))),
        a_claim("b", Hearing(when=When("9999-12-31"))),
        as_of=date.max,
    )
    assert due(case)
    assert standing_tasks(case)
    assert summary(case).least.days == (date.max - date(2020, 1, 1)).days + 1
