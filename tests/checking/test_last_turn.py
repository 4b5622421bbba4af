"""After which turn of custody what was told before is past."""

from dataclasses import replace

from habeas.checking.days.turns import last_turn
from habeas.core.when import When
from habeas.kinds.detention import Detention
from habeas.kinds.transfer import Transfer
from tests.making import a_casefile
from tests.papers.test_difference import noted
from tests.papers.varenia import AS_OF, SOURCES

TO_HOSPITAL = noted("hospital", Transfer(when=When("2024-05-02"), where="Hill Hospital"))
IN_PRISON = noted("prison", Detention(where="Orlava Prison"))


def test_a_move_is_the_last_turn_where_nothing_later_tells_of_another_place() -> None:
    earlier = replace(IN_PRISON, told_on=When("2024-04-30"))
    turn = last_turn(a_casefile(TO_HOSPITAL, earlier, as_of=AS_OF, sources=SOURCES, country="XV"))
    assert turn is not None
    assert turn[0].followed.id == "hospital"


def test_whoever_is_told_of_in_prison_after_a_day_in_hospital_is_there() -> None:
    assert last_turn(a_casefile(TO_HOSPITAL, IN_PRISON, as_of=AS_OF, sources=SOURCES, country="XV")) is None  # fmt: skip
