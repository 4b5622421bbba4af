"""What a sign is worth: drawn towards nothing, the more the less often it is seen."""

from math import isclose

from tools.logistic import Fitted, Observed, fit


def seen(sign: str, *, right: int, wrong: int) -> list[Observed]:
    return [Observed((sign,), True)] * right + [Observed((sign,), False)] * wrong


def fitted(*observed: list[Observed], pull: float = 1.0) -> Fitted:
    return fit([o for group in observed for o in group], lambda sign: pull)


def test_a_sign_seen_often_comes_near_to_its_share() -> None:
    found = fitted(seen("a", right=900, wrong=100), seen("b", right=500, wrong=500))
    assert isclose(found.chance(["a"]), 0.9, abs_tol=0.01)
    assert isclose(found.chance(["b"]), 0.5, abs_tol=0.01)


def test_a_sign_seen_once_says_little() -> None:
    found = fitted(seen("a", right=80, wrong=20), seen("b", right=0, wrong=1), pull=8.0)
    assert 0.7 < found.chance(["b"]) < found.chance(["a"])


def test_a_sign_never_seen_adds_nothing() -> None:
    found = fitted(seen("a", right=3, wrong=1))
    assert found.chance(["a", "c"]) == found.chance(["a"])


def test_the_stronger_the_pull_the_less_a_sign_is_worth() -> None:
    groups = seen("a", right=30, wrong=10), seen("b", right=10, wrong=30)
    weak, strong = fitted(*groups, pull=1.0), fitted(*groups, pull=50.0)
    assert abs(strong.worth["a"]) < abs(weak.worth["a"])


def test_what_is_always_right_is_still_not_certain() -> None:
    assert fitted(seen("a", right=50, wrong=0)).chance(["a"]) < 1
