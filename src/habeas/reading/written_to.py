"""Whom a letter is written to, by the line above its salutation: 'you' in it."""

import re

_TO = re.compile(
    r"(?:To(?:\s*:)?\s+(?:the\s+|Her\s+Excellency\s+|His\s+Excellency\s+)?|À\s+l['’]attention\s+d(?:e\s+(?:la\s+)?|u\s+)|(?:À|A)\s+(?:la\s+|l['’])|Aux?\s+|Al\s+|Кому:\s*|إلى\s+)"
    r"(?P<to>[^\W\d_][^.\n:;]{3,100}?)\s*$",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"^.{91,}$|^.{30,}[.!?]$", re.MULTILINE)
_FARTHEST = 800
YOU = re.compile(
    r"you|your (?:office|ministry|government|service|department|administration|excellency)|vous|votre (?:ministère|gouvernement|administration|excellence)"
    r"|usted(?:es)?|su (?:ministerio|gobierno|despacho)|вы|вас|вам|ваше ведомство",
    re.IGNORECASE,
)


def written_to(text: str) -> str | None:
    """The body or office to which the head of a letter is addressed, without what follows a comma; None where there is none.

    >>> written_to("Isthmus Watch\\n2 July 2025\\n\\nTo the Minister of the Interior of Guatemala\\nGuatemala City\\n\\nDear Minister,")
    'Minister of the Interior of Guatemala'
    >>> written_to("To the courtroom she was carried by guards.") is None
    True
    """
    story = _SENTENCE.search(text)
    head = text[: min(story.start() if story else len(text), _FARTHEST)]
    found = next((m for m in _TO.finditer(head) if m.start() == 0 or head[m.start() - 1] == "\n"), None)  # fmt: skip
    return found["to"].split(",")[0].strip() if found else None
