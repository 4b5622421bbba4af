"""What of an e-mail is quoted from earlier messages, as mail programs write it: words of others, not the writer's.

Lines after “>” and the line that says who wrote them; all that follows a rule such as “Original Message”, the header of
an earlier message, or a line that names a writer with address or hour.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

Span = tuple[int, int]

BEGIN, END = "\ue000", "\ue001"
"""Stand where a quoted part of a web page begins and ends, while its text is taken."""

_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_WROTE = re.compile(
    r"(?:\b(?:wrote|writes|a écrit|écrit|escribió|escribe|schrieb|пишет|писала?|написала?|пишут)|كتبت?(?:\s[^:]{2,60})?)\s?:$", re.I
)  # fmt: skip
_ADDRESS_ENDS = re.compile(r"<[^<>\s]+@[^<>\s]+>\s?:$")
_TOLD_EXACTLY = re.compile(r"[^\s<>@]@[^\s<>@]+\.\w|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?h\s?\d\d\b")
_DAY_OPENS = re.compile(r"(?:on|le|el|am|в|во|пн|вт|ср|чт|пт|сб|вс|في)\b|\d", re.I)
_RULE = re.compile(
    r"[-_*=\s]*(?:original message|forwarded message|begin forwarded message"
    r"|message (?:d['’]origine|original|initial|transféré)|début du message (?:réexpédié|transféré)"
    r"|mensaje (?:original|reenviado)|inicio del mensaje reenviado"
    r"|(?:исходное|пересылаемое|пересланное|переадресованное|оригинальное) (?:сообщение|письмо)"
    r"|начало переадресованного сообщения"
    r"|الرسالة الأصلية|رسالة أصلية|رسالة (?:مُعاد|معاد) توجيهها|بداية الرسالة (?:المُعاد|المعاد) توجيهها)[-_*=\s]*:?",
    re.I,
)
_FROM = r"from|de|от|от кого|من"
_OTHER = (
    r"sent|date|to|cc|subject|envoyé(?: le)?|à|objet|enviado(?: el)?|fecha|para|asunto"
    r"|отправлено|дата|кому|копия|тема|تم الإرسال|أُرسلت|تاريخ الإرسال|التاريخ|إلى|نسخة|الموضوع"
)
_HEADER_OPENS = re.compile(rf"[*\s]*(?:{_FROM})\s?\*?\s?:\s?\*?\s?\S", re.I)
_HEADER_GOES_ON = re.compile(rf"[*\s]*(?:{_OTHER})\s?\*?\s?:", re.I)
_HEADER_LINES, _HEADER_NEEDS = 6, 2
_LONGEST_LINE_OF_WRITER, _MOST_LINES_OF_WRITER = 300, 3


class _Line(NamedTuple):
    start: int
    end: int
    words: str
    is_quoted: bool


def quoted_in(text: str, known: Sequence[Span] = ()) -> tuple[Span, ...]:
    """Where quoted words stand; `known` is what is known already.

    >>> quoted_in("No.\\n\\nOn 3 May 2024, Zoya wrote:\\n> Is she free?\\n\\nYours")
    ((5, 46),)
    """
    lines = list(_lines(text, known))
    found: list[Span] = []
    at = 0
    while at < len(lines):
        past = _past_quoted(lines, at)
        if past > at:
            found.append((lines[at].start, lines[past - 1].end))
        at = max(past, at + 1)
    return tuple(found)


def without(text: str, spans: Sequence[Span]) -> str:
    """The text without the quoted words, its paragraphs apart as they were."""
    ends, begins = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
    kept = (text[start:end].strip("\n") for start, end in zip(ends, begins, strict=True))
    return "\n\n".join(part for part in kept if part.strip())


def unmarked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The text without the marks of quoted parts, and where those stand."""
    pieces: list[str] = []
    spans: list[Span] = []
    depth, length, start = 0, 0, 0
    for piece in re.split(rf"({BEGIN}\s*|\s*{END})", marked):
        is_end = piece.endswith(END)
        if not is_end and not piece.startswith(BEGIN):
            pieces.append(piece)
            length += len(piece)
        elif not is_end:
            start, depth = (start if depth else length), depth + 1
        elif depth:
            depth -= 1
            spans += [] if depth or start == length else [(start, length)]
    return "".join(pieces), tuple(spans)


def _lines(text: str, known: Sequence[Span]) -> Iterator[_Line]:
    start = 0
    for written in text.split("\n"):
        words = _UNSEEN.sub("", written).strip()
        is_known = any(a <= start and start + len(written) <= b for a, b in known)
        is_quoted = bool(words) and (is_known or words.startswith(">"))
        yield _Line(start, start + len(written), words, is_quoted)
        start += len(written) + 1


def _past_quoted(lines: Sequence[_Line], at: int) -> int:
    """Where what is quoted from this line on ends; the line itself where nothing is."""
    line = lines[at]
    if line.is_quoted:
        return _past_run(lines, at)
    if not line.words:
        return at
    if _RULE.fullmatch(line.words) or _opens_header(lines, at):
        return len(lines)
    for count in range(1, (_MOST_LINES_OF_WRITER if _DAY_OPENS.match(line.words) else 1) + 1):
        told = " ".join(each.words for each in lines[at : at + count])
        if names_writer(told):
            is_exact = _TOLD_EXACTLY.search(told)
            return _past_run(lines, at + count) or (len(lines) if is_exact else at)
    return at


def names_writer(told: str) -> bool:
    """Whether a line only says who wrote what follows, and when.

    >>> names_writer("Le ven. 3 mai 2024 à 10:33, Zoya Orlec <z@habeas.example> a écrit :")
    True
    >>> names_writer("She wrote:")
    False
    """
    if len(told) > _LONGEST_LINE_OF_WRITER:
        return False
    if _ADDRESS_ENDS.search(told):
        return True
    return bool(_WROTE.search(told)) and bool(re.search(r"\d|@", told))


def without_writers(text: str) -> str:
    """The text without the lines that only say who wrote what is quoted below them, and when."""
    return "\n".join(line for line in text.split("\n") if not names_writer(_UNSEEN.sub("", line).strip()))  # fmt: skip


def _past_run(lines: Sequence[_Line], at: int) -> int:
    """Past the quoted lines from here on and the empty ones between them; nought where there is none."""
    past = 0
    for number in range(at, len(lines)):
        if lines[number].is_quoted:
            past = number + 1
        elif lines[number].words:
            break
    return past


def _opens_header(lines: Sequence[_Line], at: int) -> bool:
    """Whether the header of an earlier message stands here, below words of the writer's own."""
    if not _HEADER_OPENS.match(lines[at].words) or not any(each.words for each in lines[:at]):
        return False
    following = (each.words for each in lines[at + 1 :] if each.words)
    header = list(islice(following, _HEADER_LINES))
    of_header = [words for words in header if _HEADER_GOES_ON.match(words)]
    has_hour = any(re.search(r"\d{1,2}[:.h]\d\d", words) for words in of_header)
    return len(of_header) >= _HEADER_NEEDS and has_hour
