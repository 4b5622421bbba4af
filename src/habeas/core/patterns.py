"""Patterns made of words that a file or a table gives, each compiled once."""

import re
from functools import lru_cache


@lru_cache(maxsize=8192)
def compiled(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """The pattern, kept: Python keeps 512 of a program's patterns, and a check of one draft uses more."""
    return re.compile(pattern, flags)
