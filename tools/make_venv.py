"""Make .venv beside this folder, or say in one line what the machine lacks.

It runs on whatever `python3` is, so it uses nothing newer than Python 3.6.
"""

import subprocess
import sys
from pathlib import Path

NEEDED = (3, 11)


def main() -> int:
    """Make the virtual environment; 2 and one line where this Python cannot."""
    if sys.version_info < NEEDED:
        found = "{}.{}".format(*sys.version_info)
        sys.stderr.write("Habeas needs Python 3.11 or later; " + sys.executable + " is " + found)
        sys.stderr.write(". Name another: make PYTHON=python3.12 ...\n")
        return 2
    place = Path(__file__).resolve().parent.parent / ".venv"
    made = subprocess.run([sys.executable, "-m", "venv", str(place)])
    if made.returncode:
        sys.stderr.write(sys.executable + " could not make a virtual environment in .venv.")
        sys.stderr.write(" On Debian and Ubuntu, install python3-venv.\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
