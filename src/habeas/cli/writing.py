"""Files that commands write, whole or not at all."""

from pathlib import Path

import click


def put(target: Path, content: bytes) -> None:
    """Write beside, then rename: no half file takes the place of a whole one."""
    try:
        beside = target.with_name(f".{target.name}.part")
        beside.write_bytes(content)
        beside.replace(target)
    except OSError as problem:
        raise click.UsageError(f"{target} cannot be written: {problem.strerror}.") from problem
