"""What reading and adding by the thousand costs: files a second, on one core and on two, and the memory at the peak.

Usage: python bench/many.py [FILES…]    (1000 and 10000 where none is given)

Each file is a short statement (what reading costs by length stands in reading.md); the reports are made of whole
development statements. Memory is what all the
processes of the command hold together (proportional, so that what they share counts once), looked at twice a second.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import typst

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "tests" / "reading" / "development" / "en"
HABEAS = (sys.executable, "-c", "from habeas.cli import main; main()")
LOOK_EVERY = 0.5
PAGES = (40, 400)
LETTERS_A_PAGE = 2600


def fill(folder: Path, files: int) -> None:
    """So many short statements, no two the same, a hundred a folder."""
    for number in range(files):
        place = folder / f"{number // 100:03}"
        place.mkdir(parents=True, exist_ok=True)
        text = (
            f"Statement {number}\n\nOrlest, {number % 28 + 1} May 2024\n\n"
            f"Miro Tavesku was arrested on 2 March 2024. This is letter {number} on the matter.\n"
        )
        (place / f"{number:05}.txt").write_text(text, encoding="utf-8")


def report_pdf(path: Path, pages: int) -> None:
    """A report of so many pages, of statements one after another."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(TEXTS.glob("*.txt"))]
    parts: list[str] = []
    while sum(map(len, parts)) < pages * LETTERS_A_PAGE:
        parts.append(f"Part {len(parts) + 1}\n\n{texts[len(parts) % len(texts)]}")
    written = "\n\n".join(parts)
    for mark in "\\#*_`$@<>~[]/=+-":
        written = written.replace(mark, f"\\{mark}")
    path.write_bytes(typst.compile(f'#set page(paper: "a4")\n{written}'.encode()))


def descendants(root: int) -> list[int]:
    """The process and all that came from it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                after_name = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            children.setdefault(int(after_name[1]), []).append(int(entry.name))
    found = [root]
    for pid in found:
        found += children.get(pid, [])
    return found


def mib_of(pid: int) -> float:
    """What a process holds now, its share of what it has in common with others."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def run(*words: str, home: Path) -> tuple[float, float]:
    """Seconds, and MiB at the peak, of one command."""
    environment = {**os.environ, "HABEAS_HOME": str(home)}
    began = time.monotonic()
    with subprocess.Popen(
        [*HABEAS, *words], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(map(mib_of, descendants(process.pid))))
            time.sleep(LOOK_EVERY)
        if process.returncode:
            raise SystemExit(process.stderr.read().decode() if process.stderr else "failed")
    return time.monotonic() - began, peak


def row(what: str, files: int, seconds: float, peak: float) -> None:
    """One line of the table, at once."""
    print(f"| {what} | {seconds:.0f} | {files / seconds:.1f} | {peak:.0f} |", flush=True)


def measure_folders(sizes: list[int], work: Path) -> None:
    """Reading on one core and on two, and adding, at each size."""
    for files in sizes:
        folder, home = work / f"files-{files}", work / f"home-{files}"
        fill(folder, files)
        for jobs in ("1", "2"):
            seconds, peak = run("read", str(folder), "-o", str(work / f"{files}-{jobs}.jsonl"), "--jobs", jobs, home=home)  # fmt: skip
            row(f"read {files:,} files, {jobs} reading", files, seconds, peak)
        run("init", home=home)
        run("case", "new", "Miro Tavesku", "--country", "XV", home=home)
        for again in ("", ", again"):
            seconds, peak = run("add", str(folder), "--case", "XV-0001", home=home)
            row(f"add {files:,} files{again}", files, seconds, peak)


def measure_pages(work: Path) -> None:
    """One long report."""
    for pages in PAGES:
        path = work / f"{pages}.pdf"
        report_pdf(path, pages)
        seconds, peak = run("read", str(path), "--json", home=work)
        row(f"read a PDF of {pages} pages (pages a second)", pages, seconds, peak)


if __name__ == "__main__":
    print("| what | seconds | files a second | peak MiB |\n|---|--:|--:|--:|", flush=True)
    with tempfile.TemporaryDirectory() as place:
        measure_folders([int(size) for size in sys.argv[1:]] or [1000, 10_000], Path(place))
        measure_pages(Path(place))
