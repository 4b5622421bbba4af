"""The rows of a table, as a document that was taken in has them: a line each, a tab between two cells."""

import re

_BETWEEN = re.compile(r"[ \r]*\t\s*")
_ROW = re.compile(r"[^\n]*[^\s\d().•*–-][^\n]*\t[ \t]*\S")
_MOST_OF_DATE, _MOST_OF_LABEL = 5, 4

Span = tuple[int, int]


def is_row(line: str) -> bool:
    r"""Whether a line is a row, and not an item of a list behind its number.

    >>> is_row("3 May 2024\tHe was arrested."), is_row("1.\tHe was arrested."), is_row("\tHe was")
    (True, False, False)
    """
    return _ROW.match(line) is not None


def is_dated(text: str) -> bool:
    r"""Whether a row is one of a chronology: one of its cells has a date and little else.

    >>> is_dated("3 May 2024\tArrested at home"), is_dated("Name\tArrested at home")
    (True, False)
    """
    return is_row(text) and any(_has_date(cell) for cell in _BETWEEN.split(text))


def told_together(text: str, start: int, end: int) -> list[Span]:
    r"""The cells of a row, those in one that make one sentence: a date with what befell, a label with what it is about.

    >>> told_together("3 May 2024\tHe was arrested at home\tFamily", 0, 41)
    [(0, 34), (35, 41)]
    >>> told_together("Beaten by two guards in his cell\t3 May 2024\tHis wife, Ana Orlec, teacher", 0, 72)
    [(0, 44), (45, 72)]
    """
    if not is_row(text[start:end]):
        return [(start, end)]
    cells: list[Span] = []
    left = start
    for between in _BETWEEN.finditer(text, start, end):
        cells.append((left, between.start()))
        left = between.end()
    cells.append((left, end))
    together: list[Span] = []
    is_open = False
    for number, (first, last) in enumerate(cells):
        is_date = _has_date(text[first:last])
        opens = is_date and _opens(text, cells, number)
        if together and not opens and (is_open or is_date):
            together[-1] = (together[-1][0], last)
            is_open = False
        else:
            together.append((first, last))
            is_open = is_date or _is_label(text[first:last])
    return together


def _opens(text: str, cells: list[Span], number: int) -> bool:
    """Whether a date is that of the cell behind it: of two that tell something, of the longer; the other is whose word it is."""
    before, after = ([text[a:b] for a, b in near] for near in (cells[:number][-1:], cells[number + 1 : number + 2]))  # fmt: skip
    if not after or _is_label(after[0]):
        return False
    return not before or _is_label(before[0]) or len(after[0]) > len(before[0])


def _is_label(cell: str) -> bool:
    return len(cell.split()) <= _MOST_OF_LABEL


def _has_date(cell: str) -> bool:
    return bool(re.search(r"\d", cell)) and len(cell.split()) <= _MOST_OF_DATE
