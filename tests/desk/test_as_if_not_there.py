"""What is above somebody's clearance changes no page that they can reach: no name, no count, no choice tells of it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.access import CaseRole as Role
from habeas.core.levels import Level
from habeas.core.when import When
from habeas.desk.cases.asked import COLUMNS
from habeas.kinds.arrest import Arrest
from habeas.kinds.hearing import Hearing
from habeas.kinds.release import Release
from habeas.ledger.access import forget_casefiles
from habeas.ledger.acts import reject_claims
from habeas.ledger.acts.add_comment import NewComment, add_comment
from habeas.ledger.acts.begin_paper import NewPaper, begin_paper
from habeas.ledger.acts.enter_claim import ByHand, enter_claim
from habeas.ledger.acts.grant import NewPart, grant
from habeas.ledger.acts.propose_claims import Proposed, propose_claims
from habeas.ledger.acts.rule_on_copies import rule_repeats
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.acts.set_level import set_level
from habeas.ledger.models import (
    AuditEntry,
    Case,
    CaseRole,
    Claim,
    Comment,
    Decision,
    PaperDraft,
    Source,
)
from tests.ledger.rooms import BY, LATER, LETTER, NOON, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
MOST = 90
READERS = {
    Role.LEAD: None,
    Role.EDITOR: Level.INTERNAL,
    Role.REVIEWER: None,
    Role.VIEWER: None,
    Role.COUNSEL: None,
    Role.TRANSLATOR: None,
    Role.CONTACT: None,
}
CANARY = "canary"
BEGUN = (
    "/", f"/cases/?{'&'.join(f'col={name}' for name in COLUMNS)}", "/cases/?to_review=1", "/reading/",
    f"/search/?q={CANARY}", "/search/?q=idris", f"/enter/names/?q={CANARY}", "/queues/duplicates/",
    "/queues/contradictions/", "/cases/XV-0001/history/?by=zoe",
)  # fmt: skip
SECRET = f"The {CANARY} guard saw Amal Idris beaten on 2 May 2024. A hearing was held on 7 May 2024. She was released on 4 May 2024."
_OF_EACH_PAGE = re.compile(
    r'(value|content)="[A-Za-z0-9]{64}"|history/undo/\d+|name="sending" value="[^"]*"|data-[a-z-]+="[^"]*"'
)


@pytest.fixture
@at_once
def case(tmp_path: Path) -> Case:
    """A case that Amal leads, cleared to all of it, in which somebody has each of the other parts."""
    User.objects.create_user(BY)
    case = a_case()
    CaseRole.objects.update(clearance="sealed")
    letter = a_source(case, tmp_path)
    for day in (1, 3):
        a_claim(case, letter, Arrest(when=When(f"2024-05-0{day}")))
    propose_claims(case, letter, [proposal(Hearing(when=When("2024-05-06")))], by=BY, at=NOON)
    for role, level in READERS.items():
        user = User.objects.create_user(role.value)
        part = NewPart(role=role, clearance=level, items=(letter.pk,))
        grant(case, user, part, seen=None, by=BY, at=NOON)
    return case


def proposal(fact: Hearing) -> Proposed:
    return Proposed(fact=fact, start=4, end=30, rule="test")


@at_once
def hide(case: Case, root: Path) -> None:
    """A sealed source with what it says, and everything done with it that the register knows."""
    at = LATER + timedelta(minutes=1)
    told = a_source(case, root / "hidden", text=SECRET, at=LATER)
    set_level(case, told.pk, Level.SEALED, by="zoe", at=LATER)
    released = a_claim(case, told, Release(when=When("2024-05-04")), at=at)
    rejected = a_claim(case, told, Arrest(when=When("2024-05-02")), at=at)
    reject_claims(case, [rejected], by="zoe", at=at, why=CANARY)
    propose_claims(case, told, [proposal(Hearing(when=When("2024-05-07")))], by="zoe", at=at)
    for about in (told.pk, released, case.sources.earliest("added_at").pk):
        new = NewComment(about=about, level=Level.SEALED, text=CANARY)
        add_comment(case, new, by="zoe", at=at)
    paper = NewPaper(template="reiteration", title=CANARY, audience=Level.SEALED, as_of=NOON.date())
    begin_paper(case, paper, Words(CANARY, {}), by="zoe", at=at)
    letter = case.sources.earliest("added_at")
    told_apart = ByHand(
        fact=Arrest(when=When("2024-05-01"), where=f"{CANARY} street"),
        quote="arrested on 1 May 2024",
        level=Level.SEALED,
    )
    enter_claim(case, letter, told_apart, by="zoe", at=at)
    copy = a_source(case, root / "copy", text=f"{LETTER} It says so twice. {CANARY}", at=LATER)
    set_level(case, copy.pk, Level.SEALED, by="zoe", at=at)
    a_claim(case, copy, Arrest(when=When("2024-05-01")), at=at)
    rule_repeats(case, letter.pk, copy.pk, by="zoe", at=at, why=CANARY)
    translator = CaseRole.objects.get(role="translator")
    both = (*translator.items, told.pk)
    CaseRole.objects.filter(pk=translator.pk).update(items=list(both))
    set_level(case, told.pk, Level.PUBLIC, by="zoe", at=at)


def pages_of(name: str) -> dict[str, str]:
    """Every page that leads from one to another, as far as they differ by what they say."""
    forget_casefiles()
    client, found = Client(), dict[str, str]()
    client.force_login(User.objects.get(username=name))
    waiting = list(BEGUN)
    while waiting and len(found) < MOST:
        path = waiting.pop(0)
        if path not in found:
            answer = client.get(path)
            text = "" if answer.streaming else answer.content.decode(errors="replace")
            found[path] = f"{answer.status_code} {_OF_EACH_PAGE.sub('', text)}"
            waiting += [each for each in led_to(path, text) if each not in found]
    return found


def led_to(path: str, text: str) -> Iterator[str]:
    for href in re.findall(r'href="(/[^"#]*)', text):
        there = href.replace("&amp;", "&")
        if (
            "/XV-0001/" in there
            and "as_of" not in there
            and not re.search("/enter/[a-z_]+/$", there)
        ):
            yield there


@pytest.mark.parametrize("role", READERS)
def test_what_is_above_their_clearance_changes_no_page_of_theirs(
    case: Case, tmp_path: Path, role: Role
) -> None:
    before = pages_of(role.value)
    assert len(before) > len(("/", "/cases/"))
    hide(case, tmp_path)
    after = pages_of(role.value)
    assert sorted(after) == sorted(before)
    assert [path for path in before if after[path] != before[path]] == []
    sealed = Source.objects.filter(level="sealed").values_list("pk", flat=True)
    assert [pk for pk in sealed if pk in "".join(after.values())] == []


def forms(letter: str, thing: str, number: int, line: int) -> Iterator[tuple[str, dict[str, str]]]:
    """What somebody may send who has an id, or a number, from elsewhere."""
    there, undo = "/cases/XV-0001/", {"do": "undo", "number": str(number)}
    yield f"{there}contradictions/", {"claims": f"{thing} {letter}", "why": "Why.", "follow": thing}
    yield f"{there}repeats/", {"do": "same", "claims": f"{thing} {letter}", "why": "Why."}
    yield f"{there}copies/", {"do": "repeats", "both": f"{thing} {letter}", "why": "Why."}
    yield f"{there}facts/", {"claim": thing, "why": "Why."}
    for place in ("contradictions/", "repeats/", "copies/", "facts/"):
        yield f"{there}{place}", undo
    yield f"{there}standards/", {"do": "not_engage", "instrument": "iccpr", "number": "9(1)", "claims": thing, "why": "Why."}  # fmt: skip
    yield f"{there}standards/", {"do": "engage", "provision": "iccpr 9(1)", "fact": thing, "why": "Why."}  # fmt: skip
    yield f"{there}comments/", {"do": "add", "about": thing, "text": "Words.", "level": "internal"}
    yield f"{there}comments/", {"do": "withdraw", "comment": thing}
    yield f"{there}enter/arrest/", {"claim": thing, "quote": "Amal Idris"}
    yield f"{there}enter/arrest/", {"source": thing, "quote": "Amal Idris"}
    yield f"{there}sources/{letter}/decide/", {"claim": thing, "do": "accept"}
    yield f"{there}sources/{thing}/decide/", {"claim": thing, "do": "accept"}
    yield f"{there}sources/{thing}/read/", {}
    yield f"{there}papers/{thing}/", {"do": "save", "markdown": "Words."}
    yield f"{there}history/undo/{line}/", {}


def answers(browser: Client, letter: str, thing: str, *numbers: int) -> list[tuple[str, str]]:
    """What each is answered, as far as the answers differ by what they say."""
    found = []
    for path, typed in forms(letter, thing, *numbers):
        answer = browser.post(path, typed, follow=True)
        said = _OF_EACH_PAGE.sub("", answer.content.decode(errors="replace"))
        name = path.replace(thing, "it").rstrip("/0123456789")
        found.append(
            (f"{name} {sorted(typed)}", f"{answer.status_code} {said}".replace(thing, "it"))
        )
    return found


def test_a_form_on_what_is_above_their_clearance_is_answered_as_one_on_nothing(
    case: Case, tmp_path: Path
) -> None:
    letter = case.sources.get().pk
    hide(case, tmp_path)
    browser = Client()
    browser.force_login(User.objects.get(username="editor"))
    hidden = AuditEntry.objects.filter(by="zoe").latest("pk").pk
    decision = Decision.objects.filter(by="zoe").latest("pk").pk
    nothing = answers(browser, letter, "f" * 24, 999_999, 999_999)
    seen = {letter, *Claim.objects.filter(level="internal").values_list("pk", flat=True)}
    for table in (Claim, Source, PaperDraft, Comment):
        for thing in set(table.objects.filter(case=case).values_list("pk", flat=True)) - seen:
            there = answers(browser, letter, thing, decision, hidden)
            assert [each for each in there if each not in nothing] == []
