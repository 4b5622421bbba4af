"""Who of many may be one: the blocks find what comparing everybody with everybody finds, the rarest names first."""

from itertools import combinations, product

from habeas.core.alike import Named, alike, can_be_one, matching

GIVEN = ("Amal", "Амаль", "Aya", "A.", "Boris", "Karim", "Mohamed", "محمد", "")
FATHER = ("", "Karimovich", "K.", "Hassan")
FAMILY = ("Idris", "Идрис", "إدريس", "Tavesku", "T.", "Mohammad")


def named(*names: str) -> list[Named]:
    """One person for each name."""
    return [Named(n, f"person {n}", (name,)) for n, name in enumerate(names)]


def pairs(people: list[Named]) -> list[tuple[str, str]]:
    return [(one.names[0], other.names[0]) for one, other in alike(people)]


def test_the_blocks_miss_no_pair_that_comparing_all_would_find() -> None:
    people = named(*(" ".join(filter(None, each)) for each in product(GIVEN, FATHER, FAMILY)))
    everybody = {
        (one.number, other.number)
        for one, other in combinations(people, 2)
        if matching(one.names, other.names)
    }
    assert len(everybody) > 1000
    assert {(one.number, other.number) for one, other in alike(people)} == everybody


def test_the_rarest_names_come_first() -> None:
    people = named("Amal Idris", "Amal Idris", "Amal Idris", "Zora Velm", "Zora Velm")
    assert pairs(people)[0] == ("Zora Velm", "Zora Velm")
    assert len(pairs(people)) == 4


def test_a_form_in_another_script_or_order_or_with_a_fathers_name_is_the_same_name() -> None:
    assert can_be_one("Amal Idris", "Идрис Амаль")
    assert can_be_one("Amal Idris", "Idris, Amal Karimovich")
    assert can_be_one("A. Idris", "Amal Idris")
    assert can_be_one("Oksana Dravenco", "أوكسانا درافنكو")
    assert not can_be_one("Amal Idris", "Amal Tavesku")
    assert not can_be_one("Aya", "Io")


def test_one_person_and_those_ruled_apart_are_not_asked_about() -> None:
    one, other, third = (Named(n, who, ("Amal Idris",)) for n, who in enumerate("aab"))
    assert list(alike([one, other])) == []
    assert list(alike([one, other, third])) == [(one, third)]
    assert list(alike([one, other, third], {frozenset("ab")})) == []


def test_a_name_without_a_letter_is_nobodys() -> None:
    assert pairs(named("7", "7", "…")) == []
