"""What needs a second run on another database: every test that asks for one, and no test that is pure.

Of a test of the pages with many examples the first and the last: the others ask the database the same.
"""

from collections import defaultdict

import pytest

ASKED_FOR_BY = {"db", "transactional_db"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that never touch a database, and the pages' examples between the first and the last."""
    alike: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        alike[item.nodeid.partition("[")[0] if _is_of_pages(item) else item.nodeid].append(item)
    asked = {i for some in alike.values() for i in (some[0], some[-1]) if _asks(i)}
    config.hook.pytest_deselected(items=[item for item in items if item not in asked])
    items[:] = [item for item in items if item in asked]


def _is_of_pages(item: pytest.Item) -> bool:
    return "desk" in item.path.parts


def _asks(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or not ASKED_FOR_BY.isdisjoint(fixtures)
