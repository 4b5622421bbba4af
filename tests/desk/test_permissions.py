"""Who may ask for which address: one table of every route; an address that is not in it fails."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from habeas.core.access import CaseRole as Role
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts._act import together
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.models import Account, AuditEntry, Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source

pytestmark = pytest.mark.django_db

INSTANCE = ("owner", "auditor", "member")
PARTS = tuple(role.value for role in Role)
ACTORS = (*INSTANCE, *PARTS)
WRITES = {"lead", "editor"}
KNOWS_LOG = {"lead", "editor", "reviewer"}
GIVEN_SOURCES = {"translator", "contact"}
# Needs no log-in.
OPEN = {
    "log_in", "mark", "stylesheet", "look", "set_language", "csp_report",
}  # fmt: skip
# Asks who is there, and shows to each what they may see; the places have tests of their own.
EACH_THEIRS = {
    "home",
    "log_out",
    "account",
    "today",
    "save_view",
    "cases",
    "open_case",
    "search",
    "design",
    "duplicates",
    "contradictions_everywhere",
    "mass_event",
    "typed_date",
    "known_names",
    "law", "instrument", "what_binds", "law_procedures", "law_procedure",
}  # fmt: skip
# Those who get an answer, those who are told that they may not; to all others there is nothing.
GET: dict[str, tuple[set[str], set[str]]] = {
    "people": ({"owner"}, set(ACTORS) - {"owner"}),
    "user": ({"owner"}, set(ACTORS) - {"owner"}),
    "log": ({"auditor"}, set(ACTORS) - {"auditor"}),
    "reviewed": (set(ACTORS) - GIVEN_SOURCES, set()),
    "enter": (WRITES, set(PARTS) - WRITES),
    "enter_claim": (WRITES, set(PARTS) - WRITES),
    "add_source": (WRITES, set(PARTS) - WRITES),
    "case_keeping": (WRITES, set(PARTS) - WRITES),
    "case_sharing": (KNOWS_LOG, set(PARTS) - KNOWS_LOG),
    "case_history": (KNOWS_LOG, set(PARTS) - KNOWS_LOG),
    "claim_history": (KNOWS_LOG, set(PARTS) - KNOWS_LOG),
    **dict.fromkeys(("case", "case_facts", "case_sources"), (set(PARTS), set())),
    **dict.fromkeys(
        ("case_health", "case_proceedings", "case_calls", "case_standards", "case_procedures",
         "case_procedure", "case_arbitrary", "contradictions", "repeats", "case_copies", "case_papers"),
        (set(PARTS) - GIVEN_SOURCES, GIVEN_SOURCES)),
    "source": (set(PARTS) - {"contact"}, set()),
    "comments": (set(PARTS) - {"contact"}, {"contact"}),
}  # fmt: skip
GET |= {
    "new_paper": ({"lead", "editor"}, set(PARTS) - {"lead", "editor"}),
}
POST: dict[str, tuple[set[str], set[str]]] = {
    "people": ({"owner"}, set(ACTORS) - {"owner"}),
    "user": ({"owner"}, set(ACTORS) - {"owner"}),
    "enter": (WRITES, set(PARTS) - WRITES),
    "enter_claim": (WRITES, set(PARTS) - WRITES),
    "add_source": (WRITES, set(PARTS) - WRITES),
    "case_keeping": (WRITES, set(PARTS) - WRITES),
    "case_facts": (WRITES, set(PARTS) - WRITES),
    "case_standards": (WRITES, set(PARTS) - WRITES),
    "case_sharing": ({"lead"}, set(PARTS) - {"lead"}),
    "undo": ({"lead", "editor"}, set(PARTS) - {"lead", "editor"}),
    "comments": (set(PARTS) - {"viewer", "contact"}, {"viewer", "contact"}),
    "read_source": (WRITES, set(PARTS) - WRITES),
}
# Answered with 404 without a claim; tests of its own say who may.
NEEDS_A_CLAIM = {"decide_claim"}
# Answered with 404 for a source that has no pages, to everybody; tests of its own say who may.
NEEDS_A_PDF = {"source_page"}
# Answered with 404 without a paper, to everybody.
NEEDS_A_PAPER = {
    "paper_history",
    "paper",
    "paper_findings",
    "paper_facts",
    "export_paper",
    "remarked_paper",
    "edited_paper",
    "paper_beside",
}


def names(resolver: URLResolver | None = None) -> Iterator[str]:
    """The names of all routes."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            yield from names(pattern)
        else:
            assert isinstance(pattern, URLPattern)
            yield pattern.name or str(pattern.pattern)


@pytest.fixture
def browsers(tmp_path: Path) -> dict[str, Client]:
    """One browser for each actor, over a register with one case and one that is no one's business."""
    with together(at=NOON):
        users = _users(tmp_path)
    return {name: _browser(user) for name, user in users.items()}


def _users(sources: Path) -> dict[str, User]:
    lead = _user(BY)
    case = a_case()
    source = a_source(case, sources)
    a_claim(case, source, Arrest(when=When("2024-05-01")))
    users = {"lead": lead, "member": _user("member"), "owner": _user("owner", is_owner=True)}
    users["auditor"] = _user("auditor", is_auditor=True)
    for role in set(Role) - {Role.LEAD}:
        users[role.value] = _user(role.value)
        part = NewPart(role=role, items=(source.pk,))
        grant(case, users[role.value], part, seen=None, by=BY, at=NOON)
    _lead_of_another(users["member"])
    return users


def _user(name: str, *, is_owner: bool = False, is_auditor: bool = False) -> User:
    user = User.objects.create_user(name)
    Account.objects.create(user=user, is_owner=is_owner, is_auditor=is_auditor)
    return user


def _lead_of_another(user: User) -> None:
    other = a_case("Boris Tavesku")
    grant(other, user, NewPart(role=Role.LEAD), seen=None, by=BY, at=NOON)


def _browser(user: User) -> Client:
    browser = Client()
    browser.force_login(user)
    return browser


def address(name: str) -> str:
    """The address of a route in the case that is there."""
    line = AuditEntry.objects.get(act="enter_claim")
    source = Source.objects.get(case__reference="XV-0001").pk
    return reverse(
        name,
        args={
            "user": ["member"],
            "enter": ["XV-0001"],
            "enter_claim": ["XV-0001", "arrest"],
            "add_source": ["XV-0001"],
            "case_sharing": ["XV-0001"],
            "case_history": ["XV-0001"],
            "claim_history": ["XV-0001", line.on[0]],
            "undo": ["XV-0001", line.pk],
            "case_procedure": ["XV-0001", "wgad_regular"],
            "source": ["XV-0001", source],
            "read_source": ["XV-0001", source],
        }.get(
            name,
            ["XV-0001"]
            if name.startswith(("case", "comments", "new_paper", "contradictions", "repeats"))
            and name != "cases"
            else [],
        ),
    )


def expected(name: str, actor: str, table: dict[str, tuple[set[str], set[str]]]) -> str:
    """The answer that the table gives."""
    may, told = table[name]
    return "answered" if actor in may else "refused" if actor in told else "not there"


def said(status: int) -> str:
    """An answer's status in the words of the table."""
    return {403: "refused", 404: "not there"}.get(status, "answered" if status < 500 else "broken")


def test_every_route_is_in_the_table() -> None:
    known = OPEN | EACH_THEIRS | GET.keys() | POST.keys() | NEEDS_A_PAPER
    known |= NEEDS_A_CLAIM | NEEDS_A_PDF
    assert set(names()) - known == set()


def test_each_page_is_for_those_in_the_table(browsers: dict[str, Client]) -> None:
    paths = {name: address(name) for name in GET}
    answers = {
        (name, actor): said(browsers[actor].get(path).status_code)
        for name, path in paths.items()
        for actor in ACTORS
    }
    assert answers == {(name, actor): expected(name, actor, GET) for name, actor in answers}
    strangers = {name: Client().get(path).status_code for name, path in paths.items()}
    assert strangers == dict.fromkeys(GET, 302)


@pytest.mark.parametrize("name", POST)
def test_each_act_is_for_those_in_the_table(name: str, browsers: dict[str, Client]) -> None:
    path = address(name)
    last = {"lead"}  # The lead's word may change what the others would be told.
    order = sorted(ACTORS, key=lambda actor: actor in last)
    answers = {actor: said(browsers[actor].post(path).status_code) for actor in order}
    assert answers == {actor: expected(name, actor, POST) for actor in ACTORS}
    assert Client().post(path).status_code == 401


@pytest.mark.parametrize("name", ["case_sharing", "case_history", "claim_history", "undo"])
def test_a_case_of_others_is_as_one_that_does_not_exist(
    name: str, browsers: dict[str, Client]
) -> None:
    path = address(name)
    nowhere = path.replace("XV-0001", "XV-0999")
    for actor in INSTANCE:
        for ask in (browsers[actor].get, browsers[actor].post):
            there, missing = ask(path), ask(nowhere)
            assert there.status_code == missing.status_code
            assert _page(there.content) == _page(missing.content)


def _page(content: bytes) -> bytes:
    return content.partition(b"<main")[2]


def test_a_part_that_has_ended_is_over_on_the_next_request(browsers: dict[str, Client]) -> None:
    path = address("case_history")
    assert browsers["editor"].get(path).status_code == 200
    User.objects.get(username="editor").case_roles.update(closed_at=NOON, closed_by=BY)
    assert browsers["editor"].get(path).status_code == 404


@pytest.mark.parametrize("actor", PARTS)
def test_every_page_that_a_page_leads_to_is_open_to_whoever_is_led(
    actor: str, browsers: dict[str, Client]
) -> None:
    browser = browsers[actor]
    page = browser.get(address("case")).content.decode()
    places = set(re.findall(r'href="(/[^"#?]*)', page))
    assert address("case_facts") in places
    closed = {place: browser.get(place).status_code for place in places}
    assert {place: status for place, status in closed.items() if status >= 400} == {}
