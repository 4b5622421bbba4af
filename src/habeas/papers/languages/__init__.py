"""The languages that papers are written in. Adding one is adding its module and its name here, and its bodies."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from habeas.papers.languages.language import Gender, Language
from habeas.papers.languages.words import Word

__all__ = ["LANGUAGES", "Gender", "Language", "Word"]

_CODES = ("en", "fr", "es", "ru", "ar")
LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {code: import_module(f"{__name__}.{code}").LANGUAGE for code in _CODES}
)
