"""Make the fonts that travel with the package from those of Debian's fonts-noto-core and fonts-noto-cjk.

    python tools/fonts.py PYFTSUBSET

PYFTSUBSET is the program of that name of fonttools, which the project itself does not need. The Latin faces keep
Latin, Greek and Cyrillic; the Chinese ones are two, so that no file is over 2 MB: the common simplified
characters with kana in one, the rarer and the traditional ones in the other.
"""

import hashlib
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

FONTS = Path("/usr/share/fonts")
HERE = Path(__file__).resolve().parents[1] / "src/habeas/rendering/fonts"
LATIN = (
    "U+0020-03FF,U+0400-052F,U+1E00-1FFF,U+2000-209F,U+20A0-20BF,U+2100-214F,U+2190-2193,U+2212,"
    "U+2DE0-2DFF,U+A640-A69F,U+FB00-FB06,U+FFFD,U+25CC"
)


class Made(NamedTuple):
    """One font file: its name here, the file it is made from, which face in it, and what is kept."""

    file: str
    family: str
    made_from: str
    package: str
    version: str
    face: int
    keep: tuple[str, ...]


def _gb2312(rows: range) -> set[str]:
    """The characters of those rows of the Chinese standard GB 2312."""
    cells = (bytes((0xA0 + row, 0xA0 + cell)) for row in rows for cell in range(1, 95))
    return {c for cell in cells if (c := cell.decode("gb2312", "ignore"))}


def _big5_common() -> set[str]:
    """The frequently used characters of Big5, the traditional ones."""
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    cells = (bytes((lead, trail)) for lead in range(0xA4, 0xC7) for trail in trails)
    return {c for cell in cells if (c := cell.decode("big5", "ignore"))}


def _points(characters: Iterable[str]) -> str:
    return ",".join(f"U+{ord(c):04X}" for c in sorted(characters))


def _chinese() -> tuple[str, str]:
    """What the first and the second Chinese file keep."""
    common = _gb2312(range(16, 56))
    signs = {chr(c) for c in (*range(0x3000, 0x3100), *range(0xFF00, 0xFFF0))}
    rarer = (_gb2312(range(56, 88)) | _big5_common()) - common
    return _points(common | signs), _points(rarer)


def every_font() -> list[Made]:
    """The fonts, in the order of the manifest."""
    first, second = _chinese()
    noto, cjk = "truetype/noto", "opentype/noto/NotoSerifCJK-Regular.ttc"
    latin = [
        Made(f"NotoSerif-{style}.ttf", "Noto Serif", f"{noto}/NotoSerif-{style}.ttf",
             "fonts-noto-core 20201225-1", "2.004", 0, (f"--unicodes={LATIN}", "--layout-features=*"))
        for style in ("Regular", "Bold", "Italic")
    ]  # fmt: skip
    arabic = [
        Made(f"NotoNaskhArabic-{style}.ttf", "Noto Naskh Arabic",
             f"{noto}/NotoNaskhArabic-{style}.ttf",
             "fonts-noto-core 20201225-1", "2.004", 0, ("--unicodes=*", "--layout-features=*"))
        for style in ("Regular", "Bold")
    ]  # fmt: skip
    chinese = [
        Made(f"NotoSerifCJK{script}-Regular.otf", f"Noto Serif CJK {script}", cjk,
             "fonts-noto-cjk 1:20220127+repack1-1", "2.001", face,
             (f"--unicodes={kept}", "--layout-features="))
        for script, face, kept in (("SC", 2, first), ("TC", 3, second))
    ]  # fmt: skip
    return [*latin, *arabic, *chinese]


def make(font: Made, program: str) -> str:
    """Make one file; its table for the manifest."""
    target = HERE / font.file
    subprocess.run(
        [program, str(FONTS / font.made_from), f"--font-number={font.face}", "--no-hinting",
         f"--output-file={target}", *font.keep],
        check=True,
    )  # fmt: skip
    sha256 = hashlib.sha256(target.read_bytes()).hexdigest()
    return (
        f'[[font]]\nfile = "{font.file}"\nfamily = "{font.family}"\n'
        f'source = "{Path(font.made_from).name} of Debian package {font.package}"\n'
        f'version = "{font.version}"\nlicence = "OFL-1.1"\nsha256 = "{sha256}"\n'
    )


def main() -> int:
    """Make every font and the manifest."""
    if len(sys.argv) != 2:
        sys.stderr.write("Name the program: python tools/fonts.py PATH/TO/pyftsubset\n")
        return 2
    HERE.mkdir(parents=True, exist_ok=True)
    tables = [make(font, sys.argv[1]) for font in every_font()]
    opening = (
        "# Made by tools/fonts.py, which says what of each font is kept. The licence is OFL.txt.\n"
    )
    (HERE / "fonts.toml").write_text("\n".join([opening, *tables]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
