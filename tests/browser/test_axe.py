"""No page has a serious or critical finding of axe, in light, in dark and from right to left; none is heavy."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Response

from tests.browser.desks import PAGES, a_desk

pytestmark = pytest.mark.browser
WIDE = {"viewport": {"width": 1280, "height": 900}}
MOST = 150_000


@pytest.mark.parametrize(
    "look",
    [
        pytest.param(WIDE, id="light"),
        pytest.param({**WIDE, "color_scheme": "dark"}, id="dark"),
        pytest.param({**WIDE, "locale": "ar"}, id="arabic"),
        pytest.param({"viewport": {"width": 360, "height": 740}}, id="small"),
    ],
)
def test_axe_finds_nothing_serious(look: dict[str, Any], browser: Browser, address: str) -> None:
    desk, axe, found = a_desk(browser, address, **look), Axe(), []
    desk.log_in()
    for title, path in PAGES.items():
        desk.go(path)
        said = axe.run(desk.page).response
        assert said["passes"], title
        found += [
            (title, v["id"], [n["target"] for n in v["nodes"]][:3])
            for v in said["violations"]
            if v["impact"] in ("serious", "critical")
        ]
    assert found == []
    assert desk.complaints == []
    desk.page.context.close()


def test_no_first_visit_is_heavy_nor_asks_another_host(browser: Browser, address: str) -> None:
    for title, path in PAGES.items():
        desk = a_desk(browser, address)
        desk.log_in()
        cookies = desk.page.context.cookies()
        desk.page.context.close()
        fresh = a_desk(browser, address)
        fresh.page.context.add_cookies(cookies)  # type: ignore[arg-type]
        answers: list[Response] = []
        fresh.page.on("response", lambda answer, kept=answers: kept.append(answer))
        fresh.go(path)
        fresh.page.wait_for_load_state("networkidle")
        assert all(answer.url.startswith(address) for answer in answers), title
        assert sum(len(answer.body()) for answer in answers) < MOST, title
        fresh.page.context.close()
