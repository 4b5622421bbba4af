"""Reviewing what was read from a source: every decision, with and without JavaScript, and by whom."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.load import load_casefile
from habeas.ledger.models import Case, Source
from tests.ledger.rooms import BY, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
TEXT = (
    "Amal Idris was arrested on 1 May 2024. She was held at Orlest. Later she was arrested again."
)


@pytest.fixture
@at_once
def source(amal: Client, tmp_path: Path) -> Source:
    """A letter with two proposals."""
    case = a_case()
    made = a_source(case, tmp_path, text=TEXT)
    dated = Arrest(when=When("2024-05-01"), where="Orlest", actor="police")
    propose_claims(case, made, [_proposed(dated, "was arrested on 1 May 2024"),
                                _proposed(Arrest(), "was arrested again")], by=BY, at=NOON)  # fmt: skip
    return made


def _proposed(fact: Arrest, quote: str) -> Proposed:
    start = TEXT.index(quote)
    return Proposed(fact=fact, start=start, end=start + len(quote), rule="test")


def proposals() -> list[str]:
    """The ids that wait, in the order of the text."""
    file = load_casefile("XV-0001", as_of=NOON.date())
    return [c.id for c in sorted(file.proposals, key=lambda c: c.anchors[0].start)]


def held() -> list[str]:
    file = load_casefile("XV-0001", as_of=NOON.date())
    return [i for h in file.held for i in h.claim_ids]


def decide(client: Client, source: Source, do: str, claim: str, **more: str) -> tuple[int, str]:
    """The answer to a button pressed on the page as it was made."""
    headers = {"HX-Request": "true"} if more.pop("htmx", "") else {}
    typed = {"claim": claim, "do": do, "seen": "WAITING", **more}
    address = f"/cases/XV-0001/sources/{source.pk}/decide/"
    answer = client.post(address, typed, headers=headers)
    return answer.status_code, answer.get("Location", "") or answer.content.decode()


def test_the_text_is_whole_and_each_passage_leads_to_its_claim(
    amal: Client, source: Source
) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    article = re.search(r'<article class="text"[^>]*>(.*?)</article>', page, re.DOTALL)
    assert article is not None
    assert unescape(re.sub(r"<[^>]+>", "", article[1])) == TEXT
    for claim in proposals():
        assert f'href="?claim={claim}#passage"' in article[1]


def test_what_was_not_found_is_said(amal: Client, source: Source) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    sure, unsure = (
        page.partition(f'id="card-{i}"')[2].partition("</article>")[0] for i in proposals()
    )
    assert "not sure" not in sure
    assert "When was the person taken?" in unsure


def test_accepting_goes_on_to_the_next(amal: Client, source: Source) -> None:
    first, second = proposals()
    status, there = decide(amal, source, "accept", first)
    assert (status, there.partition("#")[2]) == (302, f"card-{second}")
    assert held() == [first]


def test_without_a_page_load_the_answer_is_the_card(amal: Client, source: Source) -> None:
    first, _ = proposals()
    status, card = decide(amal, source, "accept", first, htmx="yes")
    assert status == 200
    assert card.lstrip().startswith("<article")
    assert 'data-state="HELD"' in card


def test_a_rejection_needs_a_reason_and_keeps_it(amal: Client, source: Source) -> None:
    first, _ = proposals()
    status, page = decide(amal, source, "reject", first)
    assert (status, "needs a reason" in page) == (422, True)
    assert first in proposals()
    _, card = decide(amal, source, "reject", first, why="another person", htmx="yes")
    assert "another person" in card
    assert first not in proposals()


def test_a_claim_to_reject_stands_alone_without_javascript(amal: Client, source: Source) -> None:
    first, second = proposals()
    there = f"/cases/XV-0001/sources/{source.pk}/"
    asked = amal.get(there, {"claim": second, "reject": first}).content.decode()
    refused = decide(amal, source, "reject", first)[1]
    for page in (asked, refused):
        assert (f'id="card-{first}"' in page, f'id="card-{second}"' in page) == (True, False)
        assert f'{there}?claim={first}#card-{first}"' in page.replace('href="?', f'href="{there}?')
    decide(amal, source, "reject", first, why="another person")
    assert f'id="card-{second}"' in amal.get(there, {"reject": first}).content.decode()


def test_the_enter_key_in_a_reason_can_only_reject(amal: Client, source: Source) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    forms = re.findall(r"<form[^>]*decide.*?</form>", page, re.DOTALL)
    with_reason = [form for form in forms if 'name="why"' in form]
    assert len(with_reason) == 2
    for form in with_reason:
        assert re.findall(r'name="do" value="(\w+)"', form) == ["reject"]


def test_a_merge_makes_one_fact_of_two_passages(amal: Client, source: Source) -> None:
    first, second = proposals()
    decide(amal, source, "accept", first)
    status, _ = decide(amal, source, "merge", second, **{"with": first})
    (fact,) = load_casefile("XV-0001", as_of=NOON.date()).held
    assert (status, set(fact.claim_ids)) == (302, {first, second})


def test_the_facts_to_merge_with_are_listed_where_they_are_asked_for(
    amal: Client, source: Source
) -> None:
    first, second = proposals()
    decide(amal, source, "accept", first)
    address = f"/cases/XV-0001/sources/{source.pk}/"
    option = f'<option value="{first}">'
    assert option not in amal.get(address).content.decode()
    page = amal.get(f"{address}?claim={second}&merge={second}").content.decode()
    card = amal.get(f"{address}?merge={second}", headers={"HX-Request": "true"}).content.decode()
    assert (option in page, option in card) == (True, True)
    assert card.lstrip().startswith("<article")


def test_a_form_of_a_list_that_is_kept_is_the_readers_own(amal: Client, source: Source) -> None:
    """The cards are drawn once; the tokens in them are those of whoever reads the page."""
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(User.objects.get(username=BY))
    address = f"/cases/XV-0001/sources/{source.pk}/"
    amal.get(address)
    page = strict.get(address).content.decode()
    forms = re.findall(r'<form[^>]*class="decide">.*?</form>', page, re.DOTALL)
    tokens = [re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', form) for form in forms]
    (token,) = {token for (token,) in tokens}
    typed = {"claim": proposals()[0], "do": "accept", "seen": "WAITING"}
    assert strict.post(f"{address}decide/", typed).status_code == 403
    assert (
        strict.post(f"{address}decide/", {**typed, "csrfmiddlewaretoken": token}).status_code == 302
    )


def test_links_and_decisions_keep_the_day_of_the_page(amal: Client, source: Source) -> None:
    first, second = proposals()
    address = f"/cases/XV-0001/sources/{source.pk}/?as_of=2024-07-01"
    page = amal.get(address).content.decode()
    assert f'href="?as_of=2024-07-01&amp;claim={first}#passage"' in page
    sent = re.search(r'action="([^"]*decide/[^"]*)"', page)
    assert sent is not None
    answer = amal.post(unescape(sent[1]), {"claim": first, "do": "accept", "seen": "WAITING"})
    assert answer["Location"].endswith(f"?as_of=2024-07-01&claim={second}#card-{second}")


def test_what_is_decided_is_listed_where_it_is_asked_for(amal: Client, source: Source) -> None:
    first, _ = proposals()
    decide(amal, source, "accept", first)
    address = f"/cases/XV-0001/sources/{source.pk}/"
    card = f'id="card-{first}"'
    found = [card in amal.get(f"{address}{asked}").content.decode()
             for asked in ("", "?decided=1", f"?claim={first}")]  # fmt: skip
    assert found == [False, True, True]


def test_a_decision_is_undone(amal: Client, source: Source) -> None:
    first, _ = proposals()
    decide(amal, source, "accept", first)
    decide(amal, source, "undo", first, seen="HELD")
    assert first in proposals()
    assert held() == []


def test_what_somebody_else_decided_meanwhile_is_shown(amal: Client, source: Source) -> None:
    first, _ = proposals()
    decide(amal, source, "accept", first)
    status, card = decide(amal, source, "reject", first, why="another Amal", htmx="yes")
    assert (status, "meanwhile" in card, held()) == (409, True, [first])
    assert "another Amal" in card


def test_who_may_not_write_decides_nothing(source: Source) -> None:
    case = Case.objects.get()
    viewer, browser = User.objects.create_user("viewer"), Client()
    grant(case, viewer, NewPart(role=CaseRole.VIEWER), seen=None, by=BY, at=NOON)
    browser.force_login(viewer)
    first, _ = proposals()
    assert decide(browser, source, "accept", first)[0] == 403
    page = browser.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    assert 'value="accept"' not in page


def test_the_words_of_a_claim_by_hand_stand_in_no_address(amal: Client, source: Source) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    form = next(f for f in re.findall(r"<form.*?</form>", page, re.DOTALL) if 'id="quote"' in f)
    assert 'method="post" action="/cases/XV-0001/enter/"' in form
    begun = {"source": source.pk, "quote": "was arrested again", "do": "begin"}
    answer = amal.post("/cases/XV-0001/enter/", begun)
    page = answer.content.decode()
    assert (answer.status_code, "was arrested again</textarea>" in page) == (200, True)
    assert 'class="problem"' not in page
    assert "data-asked-back" not in page


def test_a_claim_of_another_source_is_not_there(
    amal: Client, source: Source, tmp_path: Path
) -> None:
    case = Case.objects.get()
    other = a_source(case, tmp_path, text="Another letter on Amal Idris.")
    claim = a_claim(case, other, Arrest(), quote="Amal Idris")
    assert decide(amal, source, "undo", claim, seen="HELD")[0] == 404


def read(client: Client, source: Source) -> str:
    """The page after pressing the button that reads."""
    answer = client.post(f"/cases/XV-0001/sources/{source.pk}/read/", follow=True)
    assert answer.redirect_chain[0][1] == 303
    return answer.content.decode()


def test_a_source_without_proposals_is_read(amal: Client, tmp_path: Path) -> None:
    made = a_source(a_case(), tmp_path)
    before = amal.get(f"/cases/XV-0001/sources/{made.pk}/").content.decode()
    assert "Read it</button>" in before
    shown = read(amal, made)
    assert len(proposals()) == 2
    assert "Read; 2 new claims to review." in shown
    assert "Read it again</button>" in shown


def test_reading_again_doubles_nothing_and_brings_back_nothing_rejected(
    amal: Client, tmp_path: Path
) -> None:
    made = a_source(a_case(), tmp_path)
    read(amal, made)
    first, second = proposals()
    decide(amal, made, "accept", first)
    decide(amal, made, "reject", second, why="not so")
    shown = read(amal, made)
    assert "Read; 0 new claims to review." in shown
    assert (proposals(), held()) == ([], [first])


def test_claims_about_others_are_counted_and_left_out(amal: Client, tmp_path: Path) -> None:
    text = "Boris Tavesku was arrested on 1 May 2024. Boris Tavesku was released on 3 May 2024."
    shown = read(amal, a_source(a_case(), tmp_path, text=text))
    assert proposals() == []
    assert "2 claims are about somebody else and were left out." in shown


def test_a_language_in_which_claims_are_not_read_is_named(amal: Client, tmp_path: Path) -> None:
    text = "اعتقلت السلطات السيدة آنا فيلمار في 3 مايو 2021 ونقلتها إلى سجن أورلست."
    made = a_source(a_case(), tmp_path, text=text)
    page = unescape(amal.get(f"/cases/XV-0001/sources/{made.pk}/").content.decode())
    assert "Claims are not read in Arabic yet." in page


def test_a_source_that_is_read_whole_says_nothing_of_languages(
    amal: Client, source: Source
) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    assert "Claims are not read in" not in page


def test_a_claim_that_a_model_proposed_says_so_and_is_not_sure(
    amal: Client, source: Source
) -> None:
    told = replace(_proposed(Arrest(), "held at Orlest"), rule="model:tiny:1b")
    propose_claims(source.case, source, [told], by=BY, at=NOON)
    shown = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    assert shown.count("Proposed by the model tiny:1b.") == 1
    card = next(c for c in shown.split("<article") if "Proposed by the model" in c)
    assert "badge sure" not in card


def test_every_card_asks_about_its_own_claim(amal: Client, source: Source) -> None:
    page = amal.get(f"/cases/XV-0001/sources/{source.pk}/").content.decode()
    for claim in proposals():
        found = re.search(rf'<article class="card" id="card-{claim}".*?</article>', page, re.DOTALL)
        assert found is not None
        card = found[0]
        assert set(re.findall(r'name="claim" value="(\w+)"', card)) == {claim}
        assert set(re.findall(r"[?&;]claim=(\w+)", card)) == {claim}
        assert f'id="why-{claim}"' in card
        assert "csrfmiddlewaretoken" in card
