"""Formats a case leaves in: one module a format, each with `write(casefile, out)`."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TextIO

from habeas.core.casefile import Casefile
from habeas.exporters import csv_chronology, json_dossier

Write = Callable[[Casefile, TextIO], None]

EXPORTERS: Mapping[str, Write] = MappingProxyType(
    {"json": json_dossier.write, "csv": csv_chronology.write}
)
