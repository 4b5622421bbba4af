"""Of a case that is itself in Arabic, no page in Arabic shows a word in Latin letters but a few names."""

import re
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import NoReverseMatch, reverse

from habeas.core.when import When
from habeas.kinds.appeal_made import AppealMade
from habeas.kinds.arrest import Arrest
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.detention import Detention, Status
from habeas.ledger.acts import add_source, open_case
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.models import Account, CaseRole
from tests.ledger.rooms import BY, NOON, a_claim, at_once

pytestmark = pytest.mark.django_db
TEXT = "جرى توقيف أمل إدريس في لينورا."
OWN_CODES = {"AA", "QM", "QZ", "XA", "XZ", "ZZ"}  # those that ISO 3166 leaves to its users
NAMES = {
    "Habeas",
    "RES",
    "III",
    "English",
    "Français",
    "Español",
    "XV",
    "KG",
    "SHA",
    "UTC",
    BY,
} | OWN_CODES
NEITHER = re.compile(
    r"<(script|style|code|kbd|template)\b.*?</\1>|<!--.*?-->|<option.*?</option>", re.S
)
READ = re.compile(r"\b(?:aria-label|title|placeholder|alt|aria-description)=\"([^\"]*)\"")
PAGES = (
    "today", "cases", "open_case", "people", "search", "duplicates", "contradictions_everywhere",
    "case", "case_facts", "case_health", "case_proceedings", "case_calls", "case_standards",
    "case_sources", "case_papers", "comments", "new_paper", "case_sharing", "case_history", "enter", "contradictions", "repeats",
)  # fmt: skip


def address_of(name: str, reference: str) -> str | None:
    """The address of a page; None where the desk has no such page."""
    for args in ([], [reference]):
        try:
            return reverse(name, args=args)
        except NoReverseMatch:
            continue
    return None


@pytest.fixture
@at_once
def reference(client: Client, tmp_path: Path) -> str:
    """A case whose every word is Arabic, led by the one who is logged in."""
    user = User.objects.create_user("أمل")
    Account.objects.create(user=user, is_owner=True, language="ar")
    client.force_login(user)
    case = open_case("أمل إدريس", country="XV", by=user.username, at=NOON)
    CaseRole.objects.get_or_create(
        case=case, user=user, closed_at=None,
        defaults={"role": "lead", "clearance": "restricted", "given_by": "أمل", "given_at": NOON},
    )  # fmt: skip
    new = NewSource(
        data=TEXT.encode(), title="رسالة", text=TEXT, media_type="text/plain", date="2024-05-20"
    )
    source = add_source(case, new, root=tmp_path, by=user.username, at=NOON)[0]
    for fact in (
        Arrest(when=When("2024-05-01"), where="لينورا"),
        Detention(when=When("2024-05-02/.."), status=Status.REMAND),
        AppealMade(when=When("2024-05-02"), actor="رابطة الكتّاب", addressee="الحكومة"),
        CareDenied(when=When("../2024-05-10")),
    ):
        a_claim(case, source, fact, quote="أمل إدريس")
    return case.reference


def latin_of(page: str) -> set[str]:
    """The words in Latin letters that a person reads or hears on a page."""
    plain = NEITHER.sub(" ", page)
    read = " ".join([*READ.findall(plain), re.sub(r"<[^>]*>", " ", plain)])
    return set(re.findall(r"[A-Za-zÀ-ÿ]{2,}", unescape(read))) - NAMES


@pytest.mark.parametrize("name", PAGES)
def test_a_page_in_arabic_shows_no_english(client: Client, reference: str, name: str) -> None:
    address = address_of(name, reference)
    if address is None:
        return
    page = client.get(address, follow=True)
    assert (page.status_code, page.headers["Content-Language"]) == (200, "ar")
    assert latin_of(page.content.decode()) == set()


def test_the_sentences_of_a_case_are_arabic(client: Client, reference: str) -> None:
    page = client.get(reverse("case", args=[reference])).content.decode()
    assert "جرى توقيف" in page
