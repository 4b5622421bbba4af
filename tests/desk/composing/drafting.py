"""What tests of composing do to a paper: begin it, look into its field, look at its last version."""

import re
from html import unescape

from django.test import Client

from habeas.ledger.models import PaperVersion

CHOSEN = {"template": "reiteration", "audience": "internal", "as_of": "15 June 2024",
          "organisation": "Writers' League", "addressees": "government of Varenia"}  # fmt: skip


def begun(client: Client, **more: str) -> str:
    """The address of a new paper."""
    answer = client.post("/cases/XV-0001/papers/new/", {**CHOSEN, **more})
    assert answer.status_code == 302, answer.content.decode()[:2000]
    return str(answer["Location"])


def field(page: str) -> str:
    """The words in the field of a paper's page."""
    return unescape(
        re.findall(r'<textarea id="markdown"[^>]*>(.*?)</textarea>', page, re.DOTALL)[0]
    )


def latest_of(there: str) -> PaperVersion:
    """The last version of one paper."""
    return PaperVersion.objects.filter(paper=there.split("/")[-2]).order_by("-number")[0]


def latest() -> PaperVersion:
    """The version written last."""
    return PaperVersion.objects.order_by("-number")[0]
