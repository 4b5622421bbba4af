"""What is made quickly is what a dataclass makes: the same arguments, defaults, checks and refusals."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, replace
from types import MappingProxyType

import pytest

from habeas.core.errors import BadValue
from habeas.core.quick import quick
from habeas.core.when import When


@dataclass(frozen=True, slots=True)
class Slow:
    a: int
    b: str = "b"
    c: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


@quick
@dataclass(frozen=True, slots=True)
class Quick:
    a: int
    b: str = "b"
    c: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))


def test_arguments_and_defaults_are_those_of_the_dataclass() -> None:
    for made in (Slow, Quick):
        found = [made(1), made(1, "x"), made(b="x", a=1), replace(made(1), b="y")]
        assert [(each.a, each.b, dict(each.c)) for each in found] == [
            (1, "b", {}), (1, "x", {}), (1, "x", {}), (1, "y", {})
        ]  # fmt: skip
    assert repr(Quick(1)) == repr(Slow(1)).replace("Slow", "Quick")
    assert Quick(1) == Quick(1) != Quick(2)


@pytest.mark.parametrize("given", [{}, {"a": 1, "d": 2}])
def test_what_is_missing_or_unknown_is_refused(given: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Quick(**given)


def test_a_field_cannot_be_set_afterwards() -> None:
    with pytest.raises(FrozenInstanceError):
        Quick(1).a = 2  # type: ignore[misc]


def test_what_a_value_checks_of_itself_is_checked() -> None:
    assert When(" 2019-08-08 ") == When("2019-08-08")
    assert When("2019-08-08").bounds is not None
    with pytest.raises(BadValue):
        When("next spring")
