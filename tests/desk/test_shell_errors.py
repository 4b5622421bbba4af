"""What the desk cannot do is told in one line, in its own look, and with the right number."""

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings

from habeas.core.errors import HabeasError
from habeas.desk.errors import LARGEST, ToldErrors, broken
from habeas.ledger.errors import NotThere, Refused

pytestmark = pytest.mark.django_db


def answered(request: HttpRequest) -> HttpResponse:
    return HttpResponse("an answer")


@pytest.mark.parametrize(
    ("problem", "status", "line"),
    [
        (Refused("Ask the lead of the case."), 403, "Ask the lead of the case."),
        (HabeasError("The day is after today."), 422, "The day is after today."),
        (NotThere("There is no case XV-0007."), 404, "There is nothing at this address"),
    ],
)
def test_a_refusal_is_a_page_with_its_line(problem: HabeasError, status: int, line: str) -> None:
    response = ToldErrors(answered).process_exception(RequestFactory().get("/"), problem)
    assert response is not None
    assert response.status_code == status
    assert line in response.content.decode()
    assert "XV-0007" not in response.content.decode()


def test_a_refusal_of_a_part_of_a_page_is_one_line() -> None:
    request = RequestFactory().get("/", headers={"HX-Request": "true"})
    response = ToldErrors(answered).process_exception(request, Refused("Ask the lead."))
    assert response is not None
    assert response.content == b'<p class="problem" role="alert">Ask the lead.</p>'


def test_a_failure_of_the_desk_is_not_hidden_as_a_refusal() -> None:
    assert ToldErrors(answered).process_exception(RequestFactory().get("/"), KeyError()) is None


def test_what_is_too_large_is_not_read() -> None:
    request = RequestFactory().post("/")
    request.META["CONTENT_LENGTH"] = str(LARGEST + 1)
    assert ToldErrors(answered)(request).status_code == 413


@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=100)
def test_a_form_that_is_too_large_is_told_so(client: Client) -> None:
    response = client.post("/log-in/", {"username": "b" * 2000})
    assert response.status_code == 413
    assert "100 MB" in response.content.decode()


@pytest.mark.parametrize("path", ["/cases/?q=a%00b", "/cases/%00/", "/search/?%00=a"])
def test_what_is_no_text_is_asked_for_again(path: str, amal: Client) -> None:
    for answer in (amal.get(path), amal.post("/cases/new/", {"name": "Vera\0", "country": "XV"})):
        assert answer.status_code == 400
        assert "could not read what the browser sent" in answer.content.decode()


def test_what_is_not_there_is_told_in_the_house_look(amal: Client) -> None:
    response = amal.get("/nowhere/")
    assert response.status_code == 404
    assert "Nothing here" in response.content.decode()
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


def test_a_form_without_its_token_is_told_what_to_do() -> None:
    response = Client(enforce_csrf_checks=True).post("/log-in/", {"username": "amal"})
    assert response.status_code == 403
    assert "load the page again" in response.content.decode()


def test_a_broken_desk_still_has_a_page() -> None:
    response = broken(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "nothing was changed" in response.content.decode()


def test_a_wrong_host_is_told_without_a_fault(client: Client) -> None:
    assert client.get("/", headers={"host": "elsewhere.example"}).status_code == 400
