"""The desk serves its own styles and scripts, and no other file; a browser may keep what has its version."""

import json
import logging
from pathlib import Path

import pytest
from django.test import Client

from habeas.desk.looks import look, names

MEDIA = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "png": "image/png"}


def test_what_has_its_version_is_kept_for_a_year(client: Client) -> None:
    for name in names():
        response = client.get(look(name))
        assert response.headers["Content-Type"].startswith(MEDIA[name.rpartition(".")[2]])
        assert "immutable" in response.headers["Cache-Control"]


def test_what_has_an_old_version_is_not_kept_long(client: Client) -> None:
    assert client.get("/static/desk.css?v=old").headers["Cache-Control"] == "public, max-age=300"


@pytest.mark.parametrize(
    "path", ["/static/../views.py", "/static/%2e%2e/views.py", "/static/none.css", "/static/", "/static/..%2fapps.py"]
)  # fmt: skip
def test_no_other_file_is_served(path: str, client: Client) -> None:
    assert b"import" not in client.get(path).content
    assert client.get(path).status_code in (302, 404)


def test_a_look_that_is_none_has_no_address() -> None:
    with pytest.raises(FileNotFoundError):
        look("none.css")


def test_no_look_asks_another_host() -> None:
    folder = Path(__file__).resolve().parents[2] / "src" / "habeas" / "desk" / "static" / "desk"
    for path in folder.glob("*.css"):
        assert "@import" not in path.read_text()
        assert "//" not in path.read_text().replace("/*", "").replace("*/", "")


def test_what_a_browser_refused_is_logged_by_its_rule_alone(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    told = {"csp-report": {"violated-directive": "script-src", "document-uri": "/cases/XV-0001/"}}
    with caplog.at_level(logging.WARNING, "habeas.csp"):
        response = client.post(
            "/csp-report/", json.dumps(told), content_type="application/csp-report"
        )
    assert response.status_code == 204
    assert "script-src" in caplog.text
    assert "XV-0001" not in caplog.text


@pytest.mark.parametrize("body", ["", "[]", "{", '{"csp-report": {"violated-directive": "a\\nb"}}'])
def test_a_report_of_nothing_is_no_error(body: str, client: Client) -> None:
    assert client.post("/csp-report/", body, content_type="application/json").status_code == 204
