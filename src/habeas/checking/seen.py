"""The words of a draft as they are seen: without the signs that stand in them and show nothing."""

import re
from dataclasses import replace
from functools import cached_property

from habeas.checking.finding import Finding

# The soft hyphen, the space of no width, the word joiner and the mark of byte order.
_SHOWS_NOTHING = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]")


class Seen:
    """A draft as it is seen, and the way back to its words as they stand."""

    def __init__(self, text: str) -> None:
        self._whole = text
        self.text = _SHOWS_NOTHING.sub("", text)

    def back(self, finding: Finding) -> Finding:
        """The finding at the words as they stand."""
        if len(self.text) == len(self._whole) or finding.start == finding.end:
            return finding
        start, end = self._stands[finding.start], self._stands[finding.end - 1] + 1
        return replace(finding, start=start, end=end, quote=self._whole[start:end])

    @cached_property
    def _stands(self) -> tuple[int, ...]:
        """Where each sign that is seen stands."""
        return tuple(n for n, sign in enumerate(self._whole) if not _SHOWS_NOTHING.match(sign))
