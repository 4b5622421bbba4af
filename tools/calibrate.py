"""Find how likely the reader's proposals are right, and keep it for the reader.

    python -m tools.calibrate [--check]

Reads the development set, finds what each sign is worth, tries that on documents left out, writes
`src/habeas/reading/confidence.json` and the page of it. To be run whenever a rule or an annotation changes.
"""

import json
import sys
from pathlib import Path
from typing import Any

import click

from habeas.reading import confidence
from tools import reference
from tools.calibration import calibrated, fingerprint, judged

KEPT = Path(__file__).resolve().parents[1] / "src" / "habeas" / "reading" / "confidence.json"


def is_fresh() -> bool:
    """Whether what is kept was found on what is read today."""
    return bool(confidence.calibration()["of"] == fingerprint(judged()))


def keep(found: dict[str, Any]) -> None:
    """Write it, and the pages that are written from it."""
    KEPT.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    confidence.calibration.cache_clear()
    confidence.worth.cache_clear()
    reference.main([])


def told(found: dict[str, Any]) -> str:
    """How well it holds, in two lines."""
    return "\n".join(
        f"{split}: {m['proposals']} proposals of {m['documents']} documents, calibration error {m['error']:.3f}; "
        f"sure {m['degrees']['sure']['of']}, of which right {m['degrees']['sure']['right']:.3f} "
        f"(without the person {m['degrees']['sure']['found']:.3f})"
        for split, m in ((name, found[name]) for name in ("kept to check with", "all"))
    )


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; 1 where the rules have changed since.")
def main(check: bool) -> None:
    """Find how likely the reader's proposals are right."""
    if check:
        if not is_fresh():
            click.echo(
                "confidence.json is not of these rules; run `python -m tools.calibrate`.", err=True
            )
            sys.exit(1)
        return
    found = calibrated(judged())
    keep(found)
    click.echo(told(found))


if __name__ == "__main__":
    main()
