"""What any test may ask for: the project's folders, and the programs that some tests need.

A test marked `postgresql`, `browser`, `libreoffice` or `spark` runs where that program is found and says so where it is
not; where `CI` is set, a missing program is a failure.
"""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.test.utils import override_settings
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

ROOT = Path(__file__).resolve().parents[1]
# What guards a password makes each log-in slow; processes that tests start hash as the register does.
QUICK_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# How long an example takes is the machine's matter, and no test's.
hypothesis_settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("untimed")

NEEDED_BY_MARKER = {
    "postgresql": "Set HABEAS_TEST_DATABASE_URL to a PostgreSQL server on which tests may make databases.",
    "browser": "Install Chromium, or name it by HABEAS_TEST_CHROMIUM.",
    "libreoffice": "Install LibreOffice Writer.",
    "spark": "Run `make spark`, and install Java.",
}


def postgresql_url() -> str | None:
    """Where the tests may make databases, if anywhere."""
    return os.environ.get("HABEAS_TEST_DATABASE_URL")


def chromium_path() -> str | None:
    """The Chromium that the machine has, if any."""
    return os.environ.get("HABEAS_TEST_CHROMIUM") or _program("chromium", "chromium-browser")


def windowless_path() -> str | None:
    """The Chromium that opens no windows, which shows pages as the other does for half the work; else that one."""
    named = os.environ.get("HABEAS_TEST_CHROMIUM")
    return named or _program("chromium-headless-shell") or chromium_path()


def libreoffice_path() -> str | None:
    """The LibreOffice that the machine has, if any."""
    return _program("soffice", "libreoffice")


def spark_path() -> str | None:
    """The Java that Spark runs on, where pyspark is here too."""
    return _program("java") if find_spec("pyspark") else None


def _program(*names: str) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


LONGEST = ("postgresql", "long", "browser")
FOUND_BY_MARKER = {
    "postgresql": postgresql_url,
    "browser": chromium_path,
    "libreoffice": libreoffice_path,
    "spark": spark_path,
}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, such as PostgreSQL and the browser: no process is to wait for one of them at the end."""
    items.sort(key=lambda item: [item.get_closest_marker(marker) is None for marker in LONGEST])


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Say what a test lacks; in CI nothing may be lacking."""
    for marker, found in FOUND_BY_MARKER.items():
        if item.get_closest_marker(marker) is None or found():
            continue
        if os.environ.get("CI"):
            pytest.fail(f"CI has no {marker}. {NEEDED_BY_MARKER[marker]}", pytrace=False)
        pytest.skip(NEEDED_BY_MARKER[marker])


@pytest.fixture(scope="session", autouse=True)
def register_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for this run's register: no test touches the register of whoever runs it."""
    home = tmp_path_factory.mktemp("register")
    moved = {"HOME": home, "SOURCES": home / "sources", "KEY_FILE": home / "secret.key"}
    changed = moved | {"PASSWORD_HASHERS": QUICK_HASHERS}
    with pytest.MonkeyPatch.context() as patch, override_settings(**changed):
        for name, place in moved.items():
            patch.setattr(f"habeas.settings.{name}", place)
        patch.setenv("HABEAS_HOME", str(home))
        patch.delenv("DATABASE_URL", raising=False)
        yield home


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def examples(root: Path) -> Path:
    """The folder of examples."""
    return root / "examples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project with real statements, which are not copied into it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(
            "The folder `shared`, with the real statements, does not lie beside the project."
        )
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the Chromium that people print with, for tests marked `browser`."""
    return chromium_path() or ""


@pytest.fixture(scope="session")
def windowless() -> str:
    """The path of the Chromium in which pages are worked at, for tests marked `browser`."""
    return windowless_path() or ""


@pytest.fixture(scope="session")
def libreoffice() -> str:
    """The path of LibreOffice, for tests marked `libreoffice`."""
    return libreoffice_path() or ""


@pytest.fixture(autouse=True)
def _nothing_remembered() -> None:
    """What a process remembers of one register is not that of the next test's."""
    if settings.configured and apps.ready:
        from habeas.ledger.access import forget_casefiles

        cache.clear()
        forget_casefiles()


@pytest.fixture(autouse=True)
def own_language() -> Iterator[None]:
    """What a test asks for in another language does not stay for the next."""
    yield
    translation.deactivate()
