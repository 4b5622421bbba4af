"""The browser's own reports of a broken content security policy come to the server, and fail the tests of a module."""

import time

import pytest
from playwright.sync_api import Browser

from tests.browser.desks import Served, a_desk

pytestmark = pytest.mark.browser
HARM = """() => {
  const script = document.createElement("script");
  script.textContent = "window.harmed = true";
  document.body.append(script);
}"""


def test_a_script_put_into_a_page_does_not_run_and_is_reported(
    browser: Browser, served: Served
) -> None:
    desk = a_desk(browser, served.address)
    desk.log_in()
    assert served.reports() == []
    with desk.page.expect_request("**/csp-report/") as report:
        desk.page.evaluate(HARM)
    assert report.value.method == "POST"
    assert desk.page.evaluate("window.harmed") is None
    assert _reported(served) == ["script-src-elem"]
    desk.page.context.close()


def _reported(served: Served) -> list[str]:
    for _ in range(100):
        found = served.reports()
        if found:
            return found
        time.sleep(0.1)
    return []
