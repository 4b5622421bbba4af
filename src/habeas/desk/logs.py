"""What the desk writes for whoever runs it: a line with its time, and of a failure where it happened.

A failure's own message may quote a row of a file, and a log is read, kept and sent on by others: it is left out.
"""

import logging
import traceback
from types import TracebackType

_Failure = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutWords(logging.Formatter):
    """Lines as they are; a failure by its kind and the lines of code that it came through."""

    def formatException(self, ei: _Failure) -> str:
        """The kinds of the failures, first cause first, each with where it came through."""
        told: list[str] = []
        failure = ei[1]
        while failure is not None:
            where = "".join(traceback.format_tb(failure.__traceback__))
            kind = f"{type(failure).__module__}.{type(failure).__qualname__}"
            told.insert(0, f"{where}{kind}")
            failure = failure.__cause__ or failure.__context__
        return "\n".join(told)
