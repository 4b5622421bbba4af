"""The lines above a text that say what it is, who wrote it and when, and tell nothing: 'Publisher: Tunis Daily', 'Date: 12 March 2025'."""

import re

_LABELS = (
    r"title|headline|publisher|published by|source|author|date|language|place|subject|reference|ref|type|medium|url|link|access|level"
    r"|titre|éditeur|auteur|langue|lieu|objet|référence|título|editor|editorial|fuente|autora?|fecha|idioma|lugar|asunto|referencia"
    r"|заголовок|название|издатель|источник|автор|дата|язык|место|тема|ссылка|العنوان|الناشر|المصدر|الكاتب|التاريخ|اللغة|المكان|الموضوع"
)
_LABELLED = re.compile(rf"[ \t]*(?:{_LABELS})[ \t]*[:：][^\n]*(?:\n|$)", re.IGNORECASE)
_FEWEST = 2


def labelled_head(text: str) -> tuple[int, int] | None:
    """The labelled lines with which a text begins, where there are several and a blank line ends them.

    >>> labelled_head("Publisher: Tunis Daily\\nDate: 12 March 2025\\n\\nShe is ill.")
    (0, 43)
    >>> labelled_head("Date: 12 March 2025\\n\\nShe is ill.") is None
    True
    """
    start = end = len(text) - len(text.lstrip("\ufeff\r\n \t"))
    lines = 0
    while found := _LABELLED.match(text, end):
        lines, end = lines + 1, found.end()
    is_apart = end == len(text) or text[end:].split("\n", 1)[0].strip() == ""
    return (start, end) if lines >= _FEWEST and is_apart else None
