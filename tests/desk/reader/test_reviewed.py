"""The page of how often proposals were accepted: for whom, over what, and in which order."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts import accept_claims, reject_claims
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.models import Account, Case, Claim
from tests.ledger.rooms import BY, LETTER, NOON, a_case, a_source, at_once

pytestmark = pytest.mark.django_db
LEFT, RIGHT = "en/arrest.left", "fr/arrest.right"


@pytest.fixture
@at_once
def case(tmp_path: Path) -> Case:
    """A case in which one rule was right twice and the other wrong once, and one proposal waits."""
    User.objects.create_user(BY)
    made = a_case()
    ids = [_propose(made, tmp_path, rule, day) for day, rule in enumerate((RIGHT, RIGHT, LEFT, LEFT), start=1)]  # fmt: skip
    accept_claims(made, ids[:2], by=BY, at=NOON)
    reject_claims(made, ids[2:3], by=BY, at=NOON, why="about another man")
    return made


def _propose(case: Case, root: Path, rule: str, day: int) -> str:
    fact = Arrest(when=When(f"2024-05-{day:02}"))
    found = Proposed(fact=fact, start=0, end=10, rule=rule, confidence=0.95)
    before = set(Claim.objects.values_list("pk", flat=True))
    propose_claims(case, a_source(case, root, text=LETTER), [found], by=BY, at=NOON)
    return (set(Claim.objects.values_list("pk", flat=True)) - before).pop()


def browser(name: str = BY) -> Client:
    client = Client()
    client.force_login(User.objects.get(username=name))
    return client


def rows(client: Client, query: str = "") -> list[tuple[str, ...]]:
    """The lines of the table of rules: the name and the figures."""
    page = unescape(client.get(f"/reading/{query}").content.decode()).partition('id="rules"')[2]
    lines = re.findall(r"<tr><th scope=\"row\"><bdi>(.*?)</bdi>.*?</td>(.*?)</tr>", page)
    return [(name, *re.findall(r">([\d—]+)<", cells)) for name, cells in lines]


def test_each_rule_has_a_line_with_what_became_of_its_proposals(case: Case) -> None:
    assert rows(browser()) == [
        (RIGHT, "2", "0", "0", "0", "100"),
        (LEFT, "0", "0", "1", "1", "0"),
    ]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?order=name", [LEFT, RIGHT]),
        ("?order=least_accepted", [LEFT, RIGHT]),
        ("?order=most", [RIGHT, LEFT]),
        ("?language=fr", [RIGHT]),
        ("?language=xx", []),
    ],
)
def test_the_address_says_which_rules_and_in_what_order(
    case: Case, query: str, names: list[str]
) -> None:
    assert [name for name, *_ in rows(browser(), query)] == names


def test_what_was_called_sure_is_held_against_what_was_accepted(case: Case) -> None:
    page = browser().get("/reading/").content.decode()
    assert re.search(r"<bdi>sure</bdi></th><td>90 to 99 of 100</td>", page)


def test_a_member_of_no_case_finds_no_page(case: Case) -> None:
    User.objects.create_user("boris")
    assert browser("boris").get("/reading/").status_code == 404


def test_a_lead_of_another_case_is_told_only_of_that(case: Case) -> None:
    other = User.objects.create_user("chen")
    grant(a_case("Boris Tavesku"), other, NewPart(role=CaseRole.LEAD), seen=None, by=BY, at=NOON)
    page = browser("chen").get("/reading/").content.decode()
    assert rows(browser("chen")) == []
    assert "Counted over what you may see in your cases." in page


def test_an_auditor_sees_counts_of_the_whole_register_and_no_case(case: Case) -> None:
    auditor = User.objects.create_user("chen")
    Account.objects.create(user=auditor, is_auditor=True)
    page = browser("chen").get("/reading/").content.decode()
    assert len(rows(browser("chen"))) == 2
    assert "Counted over the whole register" in page
    assert "XV-0001" not in page
    assert "Idris" not in page
