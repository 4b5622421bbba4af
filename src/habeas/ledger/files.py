"""Where the bytes of sources lie: a file named by its SHA-256, written so that a power cut tears nothing.

The order is write, fsync, rename, fsync the folder; the row comes after. A file without a row is harmless, a row
without its file cannot be.
"""

import hashlib
import os
import tempfile
from pathlib import Path

from habeas.ledger.errors import NotThere


def path_of(root: Path, sha256: str) -> Path:
    """Where the bytes with that digest lie."""
    return root / sha256[:2] / sha256


def keep(root: Path, data: bytes) -> str:
    """Store the bytes durably and return their SHA-256; what is there already is left as it is."""
    sha256 = hashlib.sha256(data).hexdigest()
    target = path_of(root, sha256)
    if target.is_file() and hashlib.sha256(target.read_bytes()).hexdigest() == sha256:
        return sha256
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(prefix=".new-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    for folder in (target.parent, root, root.parent):
        _sync(folder)
    return sha256


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fetch(root: Path, sha256: str) -> bytes:
    """The bytes with that digest, verified. Raises NotThere where they are missing or changed."""
    target = path_of(root, sha256)
    if not target.is_file():
        raise NotThere(f"The file of source {sha256[:12]} is missing; restore it from a backup.")
    data = target.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise NotThere(f"The file of source {sha256[:12]} was changed; restore it from a backup.")
    return data
