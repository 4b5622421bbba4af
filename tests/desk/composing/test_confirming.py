"""A paper leaves a browser that was left open by the password only; what was chosen is kept, and so is what is typed."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from habeas.desk.confirming import FIELD
from habeas.desk.freshness import KEPT
from habeas.ledger.models import Case
from tests.desk.composing.drafting import begun
from tests.ledger.rooms import BY

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"


@pytest.mark.parametrize("what", ["export/md/?around=1&fingerprint=on", "remarked/"])
def test_a_paper_leaves_by_the_password_where_that_was_given_long_ago(
    amal: Client, case: Case, what: str
) -> None:
    user = User.objects.get(username=BY)
    user.set_password(PASSWORD)
    user.save()
    amal.force_login(user)
    there = begun(amal)
    fresh = amal.get(f"{there}{what}")
    assert fresh.status_code == 200
    session = amal.session
    session[KEPT] -= 5 * 60
    session.save()
    asked = amal.get(f"{there}{what}")
    page = asked.content.decode()
    assert (asked.status_code, "Content-Disposition" in asked) == (403, False)
    assert f'action="{there}{what.replace("&", "&amp;")}"' in page
    assert f'href="{there}"' in page
    refused = amal.post(f"{there}{what}", {FIELD: "not it"})
    assert (refused.status_code, "Content-Disposition" in refused) == (403, False)
    given = amal.post(f"{there}{what}", {FIELD: PASSWORD})
    assert given["Content-Disposition"].startswith("attachment")
    assert given.content == fresh.content
    assert amal.get(f"{there}{what}").status_code == 200


def test_whoever_may_not_export_is_not_asked_for_a_password(client: Client, case: Case) -> None:
    there = "/cases/XV-0001/papers/none/export/docx/"
    client.force_login(User.objects.create_user("zara"))
    assert client.post(there, {FIELD: PASSWORD}).status_code == 404
