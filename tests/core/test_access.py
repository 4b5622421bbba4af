"""Who may do what, held against rules written apart from the table: every role, action, level and limit."""

from collections.abc import Iterator
from itertools import product

import pytest

from habeas.core.access import (
    LIMITED,
    Action,
    Actor,
    CaseRole,
    InstanceRole,
    Part,
    clearance_of,
    may,
    usual_clearance,
)
from habeas.core.levels import Level

CASE, OTHER = "XV-0001", "XV-0002"
HEIGHT = {"public": 0, "internal": 1, "restricted": 2, "sealed": 3}
CEILING = {
    "lead": "sealed", "editor": "sealed", "counsel": "sealed", "reviewer": "restricted",
    "translator": "restricted", "viewer": "internal", "contact": "internal",
}  # fmt: skip
USUAL = {
    "lead": "restricted", "editor": "restricted", "reviewer": "restricted", "translator": "restricted",
    "viewer": "internal", "counsel": "internal", "contact": "public",
}  # fmt: skip


def is_allowed_in_a_case(role: str, action: str) -> bool:
    """What the caseworkers agreed on, as they would say it."""
    if action == "read":
        return True
    if action == "see_clocks_and_papers":
        return role not in ("translator", "contact")
    if action == "read_comments":
        return role != "contact"
    if action == "comment":
        return role not in ("viewer", "contact")
    if role == "lead":
        return action not in ("open_case", "manage_users")
    if action == "read_log":
        return role in ("editor", "reviewer")
    if action in ("write", "compose"):
        return role == "editor"
    return action == "approve" and role == "reviewer"


def is_allowed_in_the_register(role: str, action: str) -> bool:
    return (role, action) in (
        ("owner", "manage_users"),
        ("auditor", "read_log"),
        ("member", "open_case"),
    )


Question = tuple[CaseRole, Action, Level, Level, bool, str]


def questions() -> Iterator[Question]:
    """Every part that can be had, with sources given or none, and all that can be asked of it."""
    return product(CaseRole, Action, Level, Level, (False, True), (CASE, OTHER))


@pytest.mark.parametrize("role", CaseRole)
def test_a_part_gives_what_the_rules_say_and_nothing_in_another_case(role: CaseRole) -> None:
    wrong = []
    for one, action, clearance, level, has_items, case in questions():
        if one is not role:
            continue
        part = Part(role, clearance, frozenset({"a letter"} if has_items else ()))
        answer = may(Actor("boris", parts={CASE: part}), action, case, level)
        right = (
            case == CASE
            and is_allowed_in_a_case(role.value, action.value)
            and HEIGHT[level.value] <= HEIGHT[clearance.value]
        )
        if answer is not right:
            wrong.append((action, clearance, level, has_items, case))
    assert wrong == []


def test_roles_in_the_register_give_no_content_of_any_case() -> None:
    everything = Actor("boris", frozenset(InstanceRole))
    asked = list(product(Action, (CASE, OTHER), Level))
    assert [q for q in asked if may(everything, *q)] == []


def test_roles_in_the_register_give_what_the_rules_say_and_their_sum() -> None:
    for bits in product((False, True), repeat=len(InstanceRole)):
        held = frozenset(role for role, has in zip(InstanceRole, bits, strict=True) if has)
        for action in Action:
            right = any(is_allowed_in_the_register(role.value, action.value) for role in held)
            assert may(Actor("boris", held), action) is right, (held, action)


def test_a_part_in_a_case_gives_nothing_in_the_register() -> None:
    for role, action in product(CaseRole, Action):
        part = Part(role, Level.SEALED)
        assert not may(Actor("boris", parts={CASE: part}), action)


def test_nobody_has_nothing() -> None:
    assert [a for a in Action if may(Actor(""), a) or may(Actor(""), a, CASE)] == []


@pytest.mark.parametrize("role", CaseRole)
def test_a_role_is_cleared_as_asked_up_to_its_ceiling(role: CaseRole) -> None:
    assert usual_clearance(role) == USUAL[role.value]
    assert clearance_of(role, None) == USUAL[role.value]
    for asked in Level:
        lower = min(asked.value, CEILING[role.value], key=HEIGHT.__getitem__)
        assert clearance_of(role, asked) == lower


def test_translators_and_contacts_alone_are_given_single_sources() -> None:
    assert {role.value for role in LIMITED} == {"translator", "contact"}
