"""A link inside the project leads somewhere."""

from pathlib import Path

import pytest

from tests.docs.pages import links_of, name_of, pages


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_link_leads_to_a_file(page: Path) -> None:
    assert [target for target in links_of(page) if not (page.parent / target).exists()] == []
