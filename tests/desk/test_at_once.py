"""The same form, or two corrections of one claim, sent at the same moment by two processes over one register."""

import json
import os
import subprocess
import sys
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

# Waits for a word, then sends each form by a thread of its own; prints status and place of each, and what is there.
PROGRAM = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import django
django.setup()
from django.contrib.auth.models import User
from django.db import connections
from django.test import Client
from habeas.ledger import models
asked = json.loads(sys.stdin.readline())
user = User.objects.get(username=asked["user"])
forms = asked["forms"]
start = Barrier(len(forms) or 1)
def send(form):
    client = Client(headers={"host": "127.0.0.1"})
    client.force_login(user)
    start.wait()
    answer = client.post(*form)
    connections.close_all()
    return answer.status_code, answer.headers.get("Location"), answer.content.decode()
print("ready", flush=True)
sys.stdin.readline()
with ThreadPoolExecutor(len(forms) or 1) as threads:
    answers = list(threads.map(send, forms))
counts = {m.__name__: m.objects.count() for m in (models.Claim, models.Case, models.PaperDraft, models.Source)}
supersedes = models.Decision.objects.filter(ruling="supersede").count()
claims = list(models.Claim.objects.values_list("pk", "anchors__source"))
print(json.dumps([answers, {**counts, "supersede": supersedes}, claims]))
"""

GROWS = {
    f"{CASE}/enter/": {"Claim": 1, "Source": 1},
    f"{CASE}/enter/arrest/": {"Claim": 1, "Source": 1},
    f"{CASE}/enter/source/": {"Claim": 1, "Source": 1},
    "/enter/many/": {"Claim": 2, "Case": 2, "Source": 2},
    "/cases/new/": {"Case": 1},
    f"{CASE}/papers/new/": {"PaperDraft": 1},
}


@dataclass(frozen=True)
class Told:
    """What a process tells in the end."""

    answers: list[tuple[int, str | None, str]]
    counts: dict[str, int]
    claims: list[tuple[str, str]]


@dataclass(frozen=True)
class Processes:
    """Processes of their own over one register, as one of its users."""

    environment: dict[str, str]
    user: str

    def send(self, *forms: Any, by: int = 2) -> list[tuple[int, str | None, str]]:
        """Each process sends all the forms, each by a thread, and all begin together."""
        running = [self._start(forms) for _ in range(by)]
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        return [answer for process in running for answer in _told(process).answers]

    def look(self) -> Told:
        """What is in the register now."""
        process = self._start(())
        return _told(process, "go\n")

    def _start(self, forms: Any) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(json.dumps({"user": self.user, "forms": forms}) + "\n")
        process.stdin.flush()
        return process


def _told(process: "subprocess.Popen[str]", word: str | None = None) -> Told:
    printed, _ = process.communicate(word, timeout=120)
    assert process.returncode == 0
    answers, counts, claims = json.loads(printed.splitlines()[-1])
    return Told(answers, counts, claims)


@pytest.fixture
def processes(tmp_path: Path, transactional_db: None) -> Processes:
    """Over the register of the test on PostgreSQL, over one in a folder on SQLite."""
    kept = {k: v for k, v in os.environ.items() if k not in NOT_INHERITED}
    kept |= {"DJANGO_SETTINGS_MODULE": "habeas.settings", "HABEAS_HOME": str(tmp_path)}
    if connection.vendor == "postgresql":
        Account.objects.create(user=User.objects.create_user(BY))
        a_case()
        there = "postgresql://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}"
        url = there.format(**connection.settings_dict)
        return Processes(kept | {"DATABASE_URL": url, "HABEAS_SECRET_KEY": "varenia"}, BY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABEAS_PASSWORD", "a password for a test")
        a_register(tmp_path, "Amal Idris", country="XV")
    return Processes(kept, "caseworker")


@pytest.mark.parametrize("path", FORMS)
def test_a_form_sent_by_two_processes_at_once_is_entered_once(
    path: str, processes: Processes
) -> None:
    before = processes.look().counts
    form = [path, FORMS[path] | {"sending": TOKEN}]
    answers = processes.send(form, form)
    assert {status for status, _, _ in answers} <= {302, 303}, answers[0][2][-2000:]
    assert len({place for _, place, _ in answers}) == 1
    grown = {name: n - before[name] for name, n in processes.look().counts.items()}
    assert grown == dict.fromkeys(grown, 0) | GROWS[path]


def test_one_of_two_corrections_sent_at_once_is_asked_back_beside_the_other(
    processes: Processes,
) -> None:
    path = f"{CASE}/enter/arrest/"
    processes.send([path, FORMS[path]], by=1)
    ((claim, source),) = processes.look().claims
    typed = {"claim": claim, "source": source, "quote": "They took her."}
    answers = processes.send(
        *([path, typed | {"where": place}] for place in ("Lenora", "Orlest")), by=1
    )
    assert sorted(status for status, _, _ in answers) == [303, 409]
    (back,) = (page for status, _, page in answers if status == 409)
    assert "Lenora" in back
    assert "Orlest" in back
    assert processes.look().counts["supersede"] == 1


def test_cases_opened_at_once_each_get_a_number_of_their_own(processes: Processes) -> None:
    path, before = "/cases/new/", processes.look().counts
    forms = [
        [path, FORMS[path] | {"is_other": "yes", "sending": f"{TOKEN[:-2]}{n}"}]
        for n in range(10, 34)
    ]
    answers = processes.send(*forms, by=1)
    assert {status for status, _, _ in answers} <= {302, 303}, answers[0][2][-2000:]
    assert len({place for _, place, _ in answers}) == 24
    assert processes.look().counts["Case"] == before["Case"] + 24
