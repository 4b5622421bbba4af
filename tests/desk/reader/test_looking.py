"""A PDF as it looks: for whoever may read the source, page by page, with its passages marked."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas import settings
from habeas.core.access import CaseRole
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.intake import take_in
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger.acts import add_source
from habeas.ledger.acts.add_source import NewSource
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.files import path_of
from habeas.ledger.models import Case, Source
from tests.intake.documents import pdf
from tests.ledger.rooms import BY, NOON, a_case, a_claim, at_once

pytestmark = pytest.mark.django_db
LETTER = (
    "Amal Idris was arrested on 1 May 2024.\n#pagebreak()\nShe was released on 3 May 2024.\n"
    "#pagebreak()\nNobody was told."
)


@pytest.fixture
@at_once
def source(amal: Client) -> Source:
    """A letter of three pages, restricted."""
    return a_pdf(a_case())


def a_pdf(case: Case, level: Level = Level.RESTRICTED) -> Source:
    """The letter as a source of the case."""
    (taken,) = take_in(pdf(LETTER), name="letter.pdf")
    new = NewSource(
        data=taken.data, title="A letter", text=taken.text, media_type=taken.media_type,
        pages=taken.pages, level=level,
    )  # fmt: skip
    return add_source(case, new, root=settings.SOURCES, by=BY, at=NOON)[0]


def page(client: Client, source: Source, **asked: str) -> str:
    """The reader's page."""
    answer = client.get(f"/cases/XV-0001/sources/{source.pk}/", {"show": "page", **asked})
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def picture(client: Client, source: Source, number: int = 1) -> tuple[int, str]:
    """The status of a page's picture and how long it may be kept."""
    answer = client.get(f"/cases/XV-0001/sources/{source.pk}/pages/{number}.png")
    return answer.status_code, answer.headers["Cache-Control"]


def test_the_picture_is_for_nobody_to_keep_but_the_browser(amal: Client, source: Source) -> None:
    answer = amal.get(f"/cases/XV-0001/sources/{source.pk}/pages/2.png")
    assert answer.content.startswith(b"\x89PNG")
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["Cache-Control"].split(", ")[0] == "private"
    assert "img-src 'self'" in answer.headers["Content-Security-Policy"]


def test_above_a_persons_level_there_is_neither_page_nor_picture(source: Source) -> None:
    viewer, browser = User.objects.create_user("viewer"), Client()
    part = NewPart(role=CaseRole.VIEWER, clearance=Level.INTERNAL)
    grant(Case.objects.get(), viewer, part, seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    assert browser.get("/cases/XV-0001/").status_code == 200
    assert browser.get(f"/cases/XV-0001/sources/{source.pk}/?show=page").status_code == 404
    assert picture(browser, source)[0] == 404


def test_who_has_no_part_in_the_case_finds_no_picture(source: Source) -> None:
    browser = Client()
    browser.force_login(User.objects.create_user("somebody"))
    assert picture(browser, source)[0] == 404


def test_a_page_that_is_not_there_has_no_picture(amal: Client, source: Source) -> None:
    assert [picture(amal, source, number)[0] for number in (0, 4, 99999999999)] == [404] * 3


def test_a_text_has_no_looks(amal: Client, source: Source) -> None:
    Source.objects.filter(pk=source.pk).update(media_type="text/plain")
    assert picture(amal, source)[0] == 404
    assert "As it looks" not in page(amal, source)


def test_links_lead_from_page_to_page_and_back_to_the_text(amal: Client, source: Source) -> None:
    first, middle, last = (page(amal, source, page=number) for number in "123")
    assert [('rel="prev"' in p, 'rel="next"' in p) for p in (first, middle, last)] == [
        (False, True), (True, True), (True, False)
    ]  # fmt: skip
    assert "show=page&page=3" in middle
    assert "Page 2 of 3" in middle
    assert re.search(r'<a href="\?">Text</a>', middle)


def test_a_claim_opens_its_page_and_is_marked_there(amal: Client, source: Source) -> None:
    a_claim(source.case, source, Arrest(when=When("2024-05-01")), quote="was arrested")
    freed = a_claim(source.case, source, Release(when=When("2024-05-03")), quote="was released")
    shown = page(amal, source, claim=freed)
    marks = re.findall(r'<svg class="page".*?</svg>', shown, re.DOTALL)[0]
    assert "Page 2 of 3" in shown
    assert marks.count("<rect") == 1
    assert re.search(rf'claim={freed}#card-{freed}"[^>]* id="passage" class="chosen"', marks)
    assert f'href="?show=page&claim={freed}#passage"' in shown


def test_a_passage_whose_words_are_not_found_is_named(amal: Client, source: Source) -> None:
    text = source.text.replace("was released", "wurde entlassen")
    Source.objects.filter(pk=source.pk).update(text=text)
    changed = Source.objects.get()
    a_claim(changed.case, changed, Release(), quote="wurde entlassen")
    shown = page(amal, source, page="2")
    assert "On this page, but not marked" in shown
    assert "<rect" not in shown


@pytest.mark.parametrize("asked", ["0", "4", "x", "²", "9" * 5000], ids=lambda a: a[:3])
def test_a_page_number_that_is_none_shows_the_first(
    amal: Client, source: Source, asked: str
) -> None:
    assert "Page 1 of 3" in page(amal, source, page=asked)


@pytest.mark.parametrize("damage", [b"", b"%PDF-1.4 broken"], ids=["missing", "changed"])
def test_a_file_that_is_not_as_it_was_is_told_in_one_line(
    amal: Client, source: Source, damage: bytes
) -> None:
    stored = path_of(settings.SOURCES, source.sha256)
    whole = stored.read_bytes()
    try:
        stored.write_bytes(damage) if damage else stored.unlink()
        shown = page(amal, source)
        assert shown.count("This page cannot be shown as it looks. Read its text.") == 1
        assert picture(amal, source)[0] == 404
    finally:
        stored.write_bytes(whole)


def test_a_bad_pdf_gives_one_line_and_no_failure(amal: Client, source: Source) -> None:
    new = NewSource(
        data=b"%PDF-1.4 nothing", title="Bad", text="Nothing.", media_type="application/pdf",
        pages=(0,),
    )  # fmt: skip
    bad = add_source(source.case, new, root=settings.SOURCES, by=BY, at=NOON)[0]
    assert "This page cannot be shown as it looks." in page(amal, bad)
    assert picture(amal, bad)[0] == 422


def test_a_decision_beside_a_page_comes_back_to_it(amal: Client, source: Source) -> None:
    claim = a_claim(source.case, source, Arrest(), quote="was arrested")
    typed = {"claim": claim, "do": "undo", "seen": "HELD", "show": "page"}
    answer = amal.post(f"/cases/XV-0001/sources/{source.pk}/decide/", typed)
    assert answer.headers["Location"].endswith(f"?show=page&claim={claim}#card-{claim}")
