"""A served register and a browser, once for all browser tests of a process."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.desks import FLAGS, PASSWORD, Desk, a_desk
from tests.examples.registers import a_register


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> Iterator[str]:
    """Where a register with one case of Varenia is served."""
    home = tmp_path_factory.mktemp("served")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HABEAS_PASSWORD", PASSWORD)
        register, (reference,) = a_register(home, "Oksana Dravenko", country="XV")
        register.run(["case", "name", reference, "Оксана Дравенко"])
        register.add(reference, sorted((examples / "varenia" / "dravenko").iterdir()))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {
        k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")
    }
    server = subprocess.Popen(
        [sys.executable, "-c", "from habeas.cli import main; main()", "serve", "--port", str(port)],
        env={**kept, "HABEAS_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=sys.stderr,
    )
    try:
        yield _answering(f"http://127.0.0.1:{port}")
    finally:
        server.terminate()
        server.wait(timeout=20)


def _answering(address: str) -> str:
    """The address once the server answers there."""
    for _ in range(100):
        try:
            with urlopen(f"{address}/log-in/", timeout=5):  # noqa: S310 - our own server
                return address
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"No server answers at {address}.")


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Desk]:
    """A desk with the usual look."""
    desk = a_desk(browser, address)
    yield desk
    assert desk.complaints == []
    desk.page.context.close()
