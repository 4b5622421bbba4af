"""The founding case with every document of the examples, made once for all that look at it."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from tests.examples.registers import FOUNDING, Case, Register, a_founding_case
from tests.once import made_once


@pytest.fixture(scope="session")
def founding(tmp_path_factory: pytest.TempPathFactory, examples: Path) -> Case:
    """To look at: nothing may be added to it."""
    documents = (examples / "atambayev").iterdir()
    home = made_once(tmp_path_factory, "founding", partial(a_founding_case, documents=documents))
    return Case(Register(home), FOUNDING)


@pytest.fixture(scope="module")
def own_founding(tmp_path_factory: pytest.TempPathFactory, founding: Case) -> Case:
    """The same in a register of the module's own, to which it may add."""
    home = tmp_path_factory.mktemp("own") / "home"
    shutil.copytree(founding.register.home, home)
    return Case(Register(home), founding.reference)
