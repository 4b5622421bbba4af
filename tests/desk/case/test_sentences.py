"""The sentences of a chronology come from the register where it holds them in the words of now, and from nowhere else."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.kinds.release import Release
from habeas.ledger import registers
from habeas.ledger.access import forget_casefiles
from habeas.ledger.models import Case, SearchEntry
from habeas.ledger.wording import sources, wording
from tests.ledger.rooms import BY, TODAY, a_case, a_claim, a_source, at_once

pytestmark = pytest.mark.django_db
SENTENCE = "Was arrested on 1 May 2024 in Lenora."
OLD = "Was taken in on 1 May 2024, near Lenora."


@pytest.fixture
@at_once
def case(amal: Client, tmp_path: Path) -> Case:
    """A case with one arrest."""
    case = a_case()
    a_claim(case, a_source(case, tmp_path), Arrest(when=When("2024-05-01"), where="Lenora"))
    return case


def page(case: Case, language: str = "en") -> str:
    """The first page of the case, as a process shows it that has not shown it before."""
    forget_casefiles()
    browser = Client(headers={"accept-language": language})
    browser.force_login(User.objects.get(username=BY))
    answer = browser.get(f"/cases/{case.reference}/")
    assert answer.status_code == 200
    return answer.content.decode()


def put(**values: object) -> None:
    """What the index holds of the one claim, changed."""
    assert SearchEntry.objects.filter(sort="claim").update(**values) == 1


def test_what_is_indexed_in_the_words_of_now_is_what_a_page_shows(case: Case) -> None:
    assert SearchEntry.objects.get(sort="claim").wording == wording()
    assert SENTENCE in page(case)
    put(text=f"{OLD} Amal Idris")
    assert OLD in page(case)


@pytest.mark.parametrize("other", [None, 0, -1])
def test_a_sentence_in_an_older_wording_is_never_shown(case: Case, other: int | None) -> None:
    put(text=f"{OLD} Amal Idris", wording=other)
    assert SENTENCE in page(case)
    assert OLD not in page(case)


def test_what_is_indexed_with_other_words_of_a_source_is_not_shown(case: Case) -> None:
    put(text=f"{OLD} Boris Idris")
    assert SENTENCE in page(case)
    assert OLD not in page(case)


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar"])
def test_no_other_language_is_told_in_english(case: Case, language: str) -> None:
    assert SENTENCE not in page(case, language)
    put(text=f"{OLD} Amal Idris")
    assert OLD not in page(case, language)


def test_what_comes_in_after_the_sentences_were_read_is_told_beside_them(
    case: Case, amal: Client, tmp_path: Path
) -> None:
    assert SENTENCE in page(case)
    letter = a_source(case, tmp_path, text="Amal Idris was let go.")
    a_claim(case, letter, Release(when=When("2024-05-03")))
    shown = amal.get(f"/cases/{case.reference}/").content.decode()
    assert SENTENCE in shown
    assert "Was released on 3 May 2024." in shown


def test_an_act_in_a_case_puts_what_is_indexed_of_it_in_the_words_of_now(case: Case) -> None:
    source = SearchEntry.objects.get(sort="source").pk
    put(text=f"{OLD} Amal Idris", folded="old", wording=1)
    registers.rewrite(case, TODAY)
    entry = SearchEntry.objects.get(sort="claim")
    assert (entry.text, entry.wording) == (f"{SENTENCE} Amal Idris", wording())
    assert SearchEntry.objects.get(sort="source").pk == source
    registers.rewrite(case, TODAY)
    assert SearchEntry.objects.get(sort="claim").pk == entry.pk


def test_an_older_wording_that_reads_the_same_is_no_difference(case: Case) -> None:
    put(wording=1)
    assert registers.differences() == []
    put(text=f"{OLD} Amal Idris")
    assert registers.differences() == [case.reference]
    registers.rebuild(date(2024, 6, 15))
    assert registers.differences() == []


def test_the_wording_counts_every_file_that_a_sentence_can_come_from() -> None:
    asked = "import sys, habeas.kinds, habeas.core.timeline as _; print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('habeas.')), sep='\\n')"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {Path(line) for line in told.stdout.split()}
    assert len(loaded) > 40
    assert loaded <= set(sources())
