"""The same form, or two corrections of one claim, sent at the same moment by two processes over one register."""

import json
import os
import shutil
import subprocess
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection

from habeas.ledger.models import Account
from tests.desk.test_sending import CASE, FORMS, TOKEN
from tests.examples.registers import NOT_INHERITED, a_register
from tests.ledger.rooms import BY, a_case
from tests.warm import programs

# Counts what is there and waits for a word, then sends each form by a thread of its own. Prints status and place of
# each, and what is there once its forms are entered: the process that ends last counts what all have entered.
PROGRAM = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import django
django.setup()
from django.contrib.auth.models import User
from django.db import connections
from django.test import Client
from habeas.ledger import models, registers
asked = json.loads(sys.stdin.readline())
user = User.objects.get(username=asked["user"])
forms = asked["forms"]
start = Barrier(len(forms))
def send(form):
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(user)
    start.wait()
    answer = client.post(*form)
    connections.close_all()
    return answer.status_code, answer.headers.get("Location"), answer.content.decode()
def counted():
    counts = {m.__name__: m.objects.count() for m in (models.Claim, models.Case, models.PaperDraft, models.Source)}
    standing = models.Decision.objects.filter(closed_at=None)
    return counts | {r: standing.filter(ruling=r).count() for r in ("supersede", "accept", "reject")}
print(json.dumps(counted()), flush=True)
sys.stdin.readline()
with ThreadPoolExecutor(len(forms)) as threads:
    answers = list(threads.map(send, forms))
claims = list(models.Claim.objects.values_list("pk", "anchors__source"))
print(json.dumps([answers, counted(), claims, registers.differences()]))
"""

GROWS = {
    f"{CASE}/enter/": {"Claim": 1, "Source": 1, "accept": 1},
    f"{CASE}/enter/arrest/": {"Claim": 1, "Source": 1, "accept": 1},
    f"{CASE}/enter/source/": {"Claim": 1, "Source": 1},
    "/enter/many/": {"Claim": 2, "Case": 2, "Source": 2, "accept": 2},
    "/cases/new/": {"Case": 1},
    f"{CASE}/papers/new/": {"PaperDraft": 1},
}


@dataclass(frozen=True)
class Sent:
    """What was answered, what was there before and after, and the claims of the register, each with its source.

    `differing` are the cases whose lists are not what the ledger gives.
    """

    answers: list[tuple[int, str | None, str]]
    before: dict[str, int]
    after: dict[str, int]
    claims: list[tuple[str, str]]
    differing: list[str]

    @property
    def grown(self) -> dict[str, int]:
        """By how many there are more."""
        return {name: n - self.before[name] for name, n in self.after.items()}


@dataclass(frozen=True)
class Processes:
    """Processes of their own over one register, as one of its users."""

    environment: dict[str, str]
    user: str

    def send(self, *forms: Any, by: int = 2) -> Sent:
        """Each process sends all the forms, each by a thread, and all begin together."""
        with ExitStack() as ended:
            running = [ended.enter_context(self._start(forms)) for _ in range(by)]
            before = [json.loads(_line_of(process)) for process in running]
            for process in running:
                _tell(process, "go")
            told = [json.loads(_line_of(process)) for process in running]
        assert [process.returncode for process in running] == [0] * by
        answers = [answer for answers, *_ in told for answer in answers]
        _, after, claims, differing = max(told, key=lambda one: sum(one[1].values()))
        return Sent(answers, before[0], after, claims, differing)

    def _start(self, forms: Any) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [programs() / "python", "-c", PROGRAM],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        _tell(process, json.dumps({"user": self.user, "forms": forms}))
        return process


def _tell(process: "subprocess.Popen[str]", line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def _line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a register on SQLite with one case, for each test to copy."""
    home = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABEAS_PASSWORD", "a password for a test")
        a_register(home, "Amal Idris", country="XV")
    return home


@pytest.fixture
def processes(tmp_path: Path, transactional_db: None, request: pytest.FixtureRequest) -> Processes:
    """Over the register of the test on PostgreSQL, over one in a folder on SQLite."""
    kept = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
    home = tmp_path / "home"
    kept |= {"DJANGO_SETTINGS_MODULE": "habeas.settings", "HABEAS_HOME": str(home)}
    if connection.vendor == "postgresql":
        Account.objects.create(user=User.objects.create_user(BY))
        a_case()
        there = "postgresql://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}"
        url = there.format(**connection.settings_dict)
        return Processes(kept | {"DATABASE_URL": url, "HABEAS_SECRET_KEY": "varenia"}, BY)
    shutil.copytree(request.getfixturevalue("furnished"), home)
    return Processes(kept, "caseworker")


@pytest.mark.parametrize("path", FORMS)
def test_a_form_sent_by_two_processes_at_once_is_entered_once(
    path: str, processes: Processes
) -> None:
    form = [path, FORMS[path] | {"sending": TOKEN}]
    sent = processes.send(form, form)
    assert {status for status, _, _ in sent.answers} <= {302, 303}, sent.answers[0][2][-2000:]
    assert len({place for _, place, _ in sent.answers}) == 1
    assert sent.grown == dict.fromkeys(sent.grown, 0) | GROWS[path]


def test_one_of_two_corrections_sent_at_once_is_asked_back_beside_the_other(
    processes: Processes,
) -> None:
    path = f"{CASE}/enter/arrest/"
    ((claim, source),) = processes.send([path, FORMS[path]], by=1).claims
    typed = {"claim": claim, "source": source, "quote": "They took her."}
    sent = processes.send(
        *([path, typed | {"where": place}] for place in ("Lenora", "Orlest")), by=1
    )
    assert sorted(status for status, _, _ in sent.answers) == [303, 409]
    (back,) = (page for status, _, page in sent.answers if status == 409)
    assert "Lenora" in back
    assert "Orlest" in back
    assert sent.after["supersede"] == 1


def test_the_lists_tell_all_that_is_entered_at_once(processes: Processes) -> None:
    path = f"{CASE}/enter/arrest/"
    ((_, source),) = processes.send([path, FORMS[path]], by=1).claims
    there = FORMS[path] | {"source": source, "quote": "They took her."}
    forms = [[path, there | {"where": place}] for place in ("Lenora", "Orlest", "Talm", "Sereth")]
    sent = processes.send(*forms, by=1)
    assert [status for status, _, _ in sent.answers] == [303] * len(forms)
    assert sent.grown["Claim"] == len(forms)
    assert sent.differing == []


def test_cases_opened_at_once_each_get_a_number_of_their_own(processes: Processes) -> None:
    path = "/cases/new/"
    forms = [
        [path, FORMS[path] | {"is_other": "yes", "sending": f"{TOKEN[:-2]}{n}"}]
        for n in range(10, 34)
    ]
    sent = processes.send(*forms, by=1)
    assert {status for status, _, _ in sent.answers} <= {302, 303}, sent.answers[0][2][-2000:]
    assert len({place for _, place, _ in sent.answers}) == 24
    assert sent.grown["Case"] == 24


BUTTONS = (("accept", "reject"), ("accept", "accept"), ("reject", "reject"))


@pytest.mark.parametrize("pressed", BUTTONS, ids="-".join)
def test_one_of_two_who_decide_at_once_on_a_proposal_is_told_of_the_other(
    pressed: tuple[str, str], processes: Processes
) -> None:
    entering = f"{CASE}/enter/source/"
    ((claim, source),) = processes.send([entering, FORMS[entering]], by=1).claims
    path = f"{CASE}/sources/{source}/decide/"
    typed = {"claim": claim, "seen": "WAITING", "why": "another person"}
    sent = processes.send(*([path, typed | {"do": button}] for button in pressed), by=1)
    assert sorted(status for status, _, _ in sent.answers) == [302, 409]
    assert sent.after["accept"] + sent.after["reject"] == 1
    stands = "REJECTED" if sent.after["reject"] else "HELD"
    undone = {"claim": claim, "seen": stands, "do": "undo"}
    sent = processes.send([path, undone], [path, undone], by=1)
    assert sorted(status for status, _, _ in sent.answers) == [302, 409]
    assert sent.after["accept"] + sent.after["reject"] == 0
