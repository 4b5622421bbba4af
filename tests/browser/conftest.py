"""A served register and a browser, once for all browser tests of a process."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from urllib.request import urlopen
from zlib import crc32

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, Cookie, sync_playwright

from tests.browser.desks import CASE, FLAGS, PAGES, PASSWORD, Desk, Served, a_desk
from tests.browser.hands import Hands
from tests.browser.sturdy import new_case
from tests.browser.ways import hands_of
from tests.examples.registers import a_register
from tests.once import made_once
from tests.warm import programs

# XV-0002 may be the person of XV-0001; each of the others is of somebody else.
OTHERS = ("Oksanna Dravenko", "Bela Torsen", "Ciro Malventi", "Dunya Eskarim", "Fedor Galpin")
YOUNG = 180
COLLEAGUES = ("boris", "lena", "milo", "noor", "tomas")


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> Path:
    """The folder of a register with one case of Varenia and its papers, for each module to copy."""

    def furnish(home: Path) -> None:
        """By the commands that somebody would type."""
        documents = sorted((examples / "varenia" / "dravenko").iterdir())
        register, (reference,) = a_register(home, "Oksana Dravenko", country="XV")
        register.run(
            ["case", "name", reference, "Оксана Дравенко"],
            *(["user", "add", name] for name in COLLEAGUES),
            *(["case", "new", name, "--country", "XV"] for name in OTHERS),
        )
        register.add(reference, documents)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABEAS_PASSWORD", PASSWORD)
        return made_once(tmp_path_factory, "furnished", furnish)


@pytest.fixture(scope="module")
def served(
    tmp_path_factory: pytest.TempPathFactory, furnished: Path, request: pytest.FixtureRequest
) -> Iterator[Served]:
    """The register with one case of Varenia, served by as many processes as the module says (`WORKERS`), else by one.

    No page of it may break the content security policy.
    """
    workers = str(getattr(request.module, "WORKERS", 1))
    home = tmp_path_factory.mktemp("served") / "home"
    shutil.copytree(furnished, home)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {
        k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    }
    served = Served(f"http://127.0.0.1:{port}", home)
    with served.log.open("w") as log:
        server = subprocess.Popen(
            [programs() / "habeas", "serve", "--port", str(port), "--workers", workers],
            env={**kept, "HABEAS_HOME": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=log,
        )  # fmt: skip
    try:
        yield _answering(served)
    finally:
        server.terminate()
        server.wait(timeout=60)
        _until_free(port)
        sys.stderr.write(served.log.read_text())
    assert served.reports() == []


@pytest.fixture(scope="module")
def address(served: Served) -> str:
    """Where it is served."""
    return served.address


def _answering(served: Served) -> Served:
    """The register once its server answers."""
    for _ in range(600):
        try:
            with urlopen(f"{served.address}/log-in/", timeout=5):  # noqa: S310 - our own server
                return served
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"No server answers at {served.address}.\n{served.log.read_text()}")


def _until_free(port: int) -> None:
    """Wait until the server is gone, which ends after the program that began it."""
    for _ in range(600):
        with socket.socket() as there:
            if there.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    pytest.fail(f"The server at port {port} does not end.")


@pytest.fixture(scope="module")
def browser(windowless: str) -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=windowless, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def cookies_of(browser: Browser, address: str) -> Callable[[str], list[Cookie]]:
    """Those of a user by name, of a log-in so young that no act asks for the password again."""

    @cache
    def logging_in(name: str, _: int) -> list[Cookie]:
        desk = a_desk(browser, address)
        desk.log_in(name)
        found = desk.page.context.cookies()
        desk.page.context.close()
        return found

    return lambda name: logging_in(name, int(time.monotonic() // YOUNG))


@pytest.fixture(scope="module")
def cookies(cookies_of: Callable[[str], list[Cookie]]) -> list[Cookie]:
    """Those of the first user, logged in."""
    return cookies_of("caseworker")


@pytest.fixture(scope="module")
def pages(browser: Browser, address: str, cookies: list[Cookie]) -> dict[str, str]:
    """Every page by its route, over a case with a paper, as one who keeps the accounts and reads the log may ask."""
    desk = a_desk(browser, address, cookies)
    there = {"source": "", "claim": "", "paper": _a_paper(desk)}
    desk.go(reverse("case", args=CASE))
    passage = desk.page.locator(".chronology .passage a").first.get_attribute("href") or ""
    there["source"], _, there["claim"] = passage.split("/sources/")[1].partition("/?claim=")
    there["claim"] = there["claim"].partition("#")[0]
    _read_the_log_too(desk)
    desk.page.context.close()
    return {
        route: reverse(route, args=[there.get(part, part) for part in parts])
        + query.replace("claim=claim", f"claim={there['claim']}")
        for route, (parts, query) in PAGES.items()
    }


def _a_paper(desk: Desk) -> str:
    """Begin a paper; its id."""
    desk.go(reverse("new_paper", args=CASE))
    desk.page.get_by_label("Who speaks").fill("Orlest League")
    desk.page.get_by_role("button", name="Write the draft").click()
    desk.page.locator("#words").wait_for()
    return desk.page.url.rstrip("/").rpartition("/")[2]


def _read_the_log_too(desk: Desk) -> None:
    desk.go(reverse("user", args=["caseworker"]))
    for box in desk.page.locator("[name=roles]").all():
        box.check()
    desk.page.locator("button[value=roles]").click()
    desk.page.locator("[data-message].success").wait_for()


@pytest.fixture
def desk(browser: Browser, address: str, cookies: list[Cookie]) -> Iterator[Desk]:
    """A desk with the usual look, logged in."""
    desk = a_desk(browser, address, cookies)
    yield desk
    assert desk.complaints == []
    desk.page.context.close()


@pytest.fixture
def hands(way: str, browser: Browser, address: str, cookies: list[Cookie]) -> Iterator[Hands]:
    """Somebody logged in who works in this way; the browser complains of nothing."""
    found = hands_of(way, browser, address, cookies)
    yield found
    assert found.desk.complaints == []
    found.page.context.close()


@pytest.fixture
def stranger(browser: Browser, address: str) -> Iterator[Desk]:
    """A desk at which nobody is logged in."""
    desk = a_desk(browser, address)
    yield desk
    assert desk.complaints == []
    desk.page.context.close()


@pytest.fixture
def open_desk(
    browser: Browser, address: str, cookies_of: Callable[[str], list[Cookie]]
) -> Iterator[Callable[..., Desk]]:
    """Desks by the name of their user, closed in the end; a dropped connection is no complaint here."""
    opened: list[Desk] = []

    def opening(name: str = "caseworker", *, has_script: bool = True) -> Desk:
        opened.append(a_desk(browser, address, cookies_of(name), java_script_enabled=has_script))
        opened[-1].go("/")
        return opened[-1]

    yield opening
    for desk in opened:
        desk.page.context.close()


@pytest.fixture
def case(open_desk: Callable[..., Desk], request: pytest.FixtureRequest) -> str:
    """The address of a case of the test's own, in which two people write."""
    told_apart = str.maketrans("0123456789", "bdfgklmnrs")
    surname = str(crc32(request.node.name.encode())).translate(told_apart)
    return new_case(open_desk(), f"Ilva {surname.title()}")
