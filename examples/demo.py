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
PROJECT = HERE.parent
OUT = Path("build", "demo")
AS_OF = "2022-05-14"
LATER = "2024-06-15"
ADDRESS = "http://127.0.0.1:8000"
FOUND_SOMETHING = 1
VARENIA = ("XV", "--country-name", "Varenia")
INVENTED = (
    ("Oksana Dravenko", "dravenko"),
    ("Kiyan Sorushani", "sorushani"),
)
TO_REVIEW = ("Miro Tavesku", "tavesku")


def run(*words: str) -> None:
    """Show a command, and run it in this process; the demo ends where it fails."""
    print(f"\n$ habeas {shlex.join(words)}", flush=True)
    status = habeas(args=list(words), standalone_mode=False)
    if status not in (0, FOUND_SOMETHING):
        sys.exit(f"The demo ends here: habeas {words[0]} gave status {status}.")


def answer(*words: str) -> str:
    """Run a command and give back what it printed, which is shown too."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        run(*words)
    shown = printed.getvalue()
    print(shown, end="", flush=True)
    return shown.strip().splitlines()[-1]


def open_case(name: str, *country: str, folder: Path) -> str:
    """A case with its documents read, whose proposals wait; its reference."""
    reference = answer("case", "new", name, "--country", *country)
    run("add", str(folder), "--case", reference)
    return reference


def open_reviewed_case(name: str, *country: str, folder: Path) -> str:
    """A case with every proposal accepted; its reference."""
    reference = open_case(name, *country, folder=folder)
    run("accept", reference, "--all")
    return reference


def heading(words: str) -> None:
    """A line that says what comes next."""
    print(f"\n\n{words}\n{'─' * len(words)}", flush=True)


def write_appeal(reference: str) -> None:
    """The next appeal as a Word file and a PDF, and the check of what was written."""
    OUT.mkdir(parents=True, exist_ok=True)
    drafts = [str(OUT / f"reiteration-{AS_OF}.{suffix}") for suffix in ("docx", "pdf")]
    for draft in drafts:
        run("draft", reference, "reiteration", "--as-of", AS_OF, "-o", draft)
    run("check", drafts[0], "--case", reference, "--as-of", AS_OF)


def demonstrate() -> str:
    """All but the web pages; the log-in to them."""
    heading("A register")
    log_in = answer("init")
    heading("The founding case: public facts, told in words of our own")
    reference = open_reviewed_case("Almazbek Atambayev", "KG", folder=Path("examples", "atambayev"))
    heading(f"The dossier as at {AS_OF}")
    run("show", reference, "--as-of", AS_OF)
    heading("The next appeal, with a footnote for every statement")
    write_appeal(reference)
    heading("Three cases in Varenia, an invented country; the last is left for you to review")
    for name, folder in INVENTED:
        open_reviewed_case(name, *VARENIA, folder=Path("examples", "varenia", folder))
    name, folder = TO_REVIEW
    open_case(name, *VARENIA, folder=Path("examples", "varenia", folder))
    heading(f"What needs doing over all cases, as at {LATER}")
    run("due", "--as-of", LATER)
    return log_in


def main() -> None:
    """Run the demo in a register that is removed at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-serve", action="store_true", help="end after writing")
    serves = not parser.parse_args().no_serve
    os.environ.pop("DATABASE_URL", None)
    os.environ.pop("HABEAS_PASSWORD", None)
    os.chdir(PROJECT)
    with tempfile.TemporaryDirectory(prefix="habeas-demo-") as home:
        os.environ["HABEAS_HOME"] = home
        started = time.perf_counter()
        log_in = demonstrate()
        heading(f"Done in {time.perf_counter() - started:.0f} seconds")
        print(f"The appeal lies in {OUT.resolve()}")
        if serves:
            print(f"The web pages are at {ADDRESS} (Ctrl-C ends them, and removes the register).")
            print(log_in.partition("  (")[0])
            run("serve")


if __name__ == "__main__":
    main()
