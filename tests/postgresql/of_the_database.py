"""What needs a second run on another database: every test that asks for one, and no test that is pure."""

import pytest

ASKED_FOR_BY = {"db", "transactional_db"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that never touch a database."""
    pure = [item for item in items if not _asks(item)]
    items[:] = [item for item in items if _asks(item)]
    config.hook.pytest_deselected(items=pure)


def _asks(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or not ASKED_FOR_BY.isdisjoint(fixtures)
