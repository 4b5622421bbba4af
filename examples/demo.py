"""The founding case, from its documents to the next appeal, with the commands that a user would type.

Makes a throw-away register, which is gone at the end, and leaves what it writes in build/demo/.
Run it by `make demo`; `make demo SERVE=0` ends after writing.
"""

import argparse
import contextlib
import io
import os
import shlex
import sys
import tempfile
import time
from pathlib import Path

from habeas.cli import main as habeas

HERE = Path(__file__).resolve().parent
OUT = HERE.parent / "build" / "demo"
AS_OF = "2022-05-14"
ADDRESS = "http://127.0.0.1:8000"
MEDIA = {".txt", ".html", ".pdf", ".docx", ".odt", ".eml"}
INVENTED = (
    ("Oksana Dravenko", "dravenko"),
    ("Kiyan Sorushani", "sorushani"),
    ("Miro Tavesku", "tavesku"),
)


def run(*words: str) -> str:
    """Run one habeas command in this process and give back what it printed; end the demo if it fails."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        status = habeas(args=list(words), prog_name="habeas", standalone_mode=False)
    if status not in (None, 0, 1):
        sys.exit(f"habeas {shlex.join(words)} ended with status {status}.\n{printed.getvalue()}")
    return printed.getvalue().strip()


def show(*words: str) -> str:
    """Run one command and show it with what it printed."""
    print(f"\n$ habeas {shlex.join(_short(word) for word in words)}", flush=True)
    printed = run(*words)
    print(printed, flush=True)
    return printed


def _short(word: str) -> str:
    """A path as seen from the project's folder."""
    return str(Path(word).relative_to(HERE.parent)) if word.startswith(str(HERE.parent)) else word


def documents(folder: Path) -> list[str]:
    """The documents of one case, in the order of their dates."""
    return [str(p) for p in sorted(folder.iterdir()) if p.suffix in MEDIA]


def open_case(name: str, country: str, folder: Path) -> str:
    """A case with its documents read and every proposal accepted; its reference."""
    reference = show("case", "new", name, "--country", country)
    read = documents(folder)
    print(f"\n$ habeas add {_short(str(folder))}/… --case {reference}   ({len(read)} documents)")
    print(run("add", *read, "--case", reference))
    show("accept", reference, "--all")
    return reference


def heading(words: str) -> None:
    """A line that says what comes next."""
    print(f"\n\n{words}\n{'─' * len(words)}", flush=True)


def write_appeal(reference: str) -> None:
    """The next appeal as a Word file and a PDF, and the check of what was written."""
    OUT.mkdir(parents=True, exist_ok=True)
    for suffix in ("docx", "pdf"):
        target = OUT / f"reiteration-{AS_OF}.{suffix}"
        show("draft", reference, "reiteration", "--as-of", AS_OF, "-o", str(target))
    show("check", str(OUT / f"reiteration-{AS_OF}.docx"), "--case", reference, "--as-of", AS_OF)


def demonstrate() -> None:
    """All but the web pages."""
    heading("A register")
    show("init")
    heading("The founding case: documents read, each fact on a quoted sentence")
    reference = open_case("Almazbek Atambayev", "KG", HERE / "atambayev")
    heading(f"The dossier as at {AS_OF}")
    show("show", reference, "--as-of", AS_OF)
    heading("The next appeal")
    write_appeal(reference)
    heading("Three cases in Varenia, an invented country")
    for name, folder in INVENTED:
        open_case(name, "XV", HERE / "varenia" / folder)
    heading("What needs doing, over all cases")
    show("due")


def main() -> None:
    """Run the demo in a register that is removed at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-serve", action="store_true", help="end after writing")
    arguments = parser.parse_args()
    os.environ.pop("DATABASE_URL", None)
    with tempfile.TemporaryDirectory(prefix="habeas-demo-") as home:
        os.environ["HABEAS_HOME"] = home
        started = time.perf_counter()
        demonstrate()
        heading(f"Done in {time.perf_counter() - started:.0f} seconds")
        print(f"The appeal as Word file and PDF: {OUT}")
        if not arguments.no_serve:
            print(f"The web pages: {ADDRESS} (Ctrl-C ends them and removes the register)")
            run("serve")


if __name__ == "__main__":
    main()
