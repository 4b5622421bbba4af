"""The fonts that travel with the package are those of the manifest, free, and small enough."""

import hashlib
import tomllib
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "src/habeas/rendering/fonts"
FONTS = tomllib.loads((FOLDER / "fonts.toml").read_text(encoding="utf-8"))["font"]


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font["file"])
def test_a_font_is_the_one_of_the_manifest(font: dict[str, str]) -> None:
    content = (FOLDER / font["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == font["sha256"]
    assert len(content) < 2_000_000
    assert font["licence"] == "OFL-1.1"
    assert font["version"]
    assert font["source"]


def test_every_font_is_in_the_manifest() -> None:
    assert {p.name for p in FOLDER.glob("*.?tf")} == {font["file"] for font in FONTS}


def test_the_licence_travels_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
