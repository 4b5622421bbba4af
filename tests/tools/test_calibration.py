"""Trying the reader's confidence on documents left out."""

from habeas.core.degrees import Degree
from tools.calibration import Judged, Tried, called, curve, error, fingerprint, tried


def a_proposal(path: str, *, right: bool = True, sign: str = "kind=arrest") -> Judged:
    return Judged(path, "check", (sign,), right, right)


def given(confidence: float, *, right: bool) -> Tried:
    return Tried(a_proposal("en/03.txt", right=right), confidence)


def test_a_document_is_tried_with_what_the_others_gave() -> None:
    others = [a_proposal(f"en/{n:02}.txt", right=n % 2 == 0) for n in range(24)]
    alone = [a_proposal("en/99.txt", right=False, sign="kind=visit") for _ in range(20)]
    results = {t.judged.path: t.confidence for t in tried([*others, *alone])}
    assert results["en/99.txt"] > 0.3


def test_figures_that_hold_have_no_error() -> None:
    assert error([given(0.75, right=n % 4 != 0) for n in range(40)]) == 0


def test_figures_that_are_too_high_have_the_difference_as_error() -> None:
    assert round(error([given(0.95, right=n % 4 != 0) for n in range(40)]), 2) == 0.2


def test_the_curve_goes_from_the_least_sure_to_the_surest() -> None:
    groups = curve([given(n / 200, right=True) for n in range(200)])
    assert [g["of"] for g in groups] == [66, 67, 67]
    assert groups[0]["confidence"] < groups[1]["confidence"] < groups[2]["confidence"]


def test_each_is_called_by_one_word() -> None:
    results = [given(n / 100, right=True) for n in range(100)]
    assert sum(len(called(results, degree)) for degree in Degree) == len(results)
    assert min(t.confidence for t in called(results, Degree.SURE)) == 0.9


def test_the_fingerprint_changes_with_the_signs() -> None:
    one, other = (a_proposal("en/01.txt", sign=s) for s in ("kind=arrest", "kind=visit"))
    assert fingerprint([one]) != fingerprint([other])
