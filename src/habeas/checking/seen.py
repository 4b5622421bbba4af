"""The words of a draft as they are seen: without the signs that stand in them and show nothing."""

from dataclasses import replace
from functools import cached_property

from habeas.checking.finding import Finding
from habeas.core.unseen import SHOWS_NOTHING


class Seen:
    """A draft as it is seen, and the way back to its words as they stand."""

    def __init__(self, text: str) -> None:
        self._whole = text
        self.text = SHOWS_NOTHING.sub("", text)

    def back(self, finding: Finding) -> Finding:
        """The finding at the words as they stand."""
        if len(self.text) == len(self._whole) or finding.start == finding.end:
            return finding
        start, end = self._stands[finding.start], self._stands[finding.end - 1] + 1
        return replace(finding, start=start, end=end, quote=self._whole[start:end])

    @cached_property
    def _stands(self) -> tuple[int, ...]:
        """Where each sign that is seen stands."""
        return tuple(n for n, sign in enumerate(self._whole) if not SHOWS_NOTHING.match(sign))
