"""What a document's own first and last lines say of it: its title, its date, who published it."""

import re
from dataclasses import replace

from habeas.intake.datelines import date_in, dateline
from habeas.intake.language import language_of
from habeas.intake.taken import Parsed

_LABEL = re.compile(
    r"(?:published\s+by|issued\s+by|source|publisher|publié\s+par|fuente|publicado\s+por|источник|опубликовано)"
    r"\s*:?\s+(?P<name>\S.{1,118})",
    re.I,
)
_LABEL_ALONE = re.compile(r"(?:source|publisher|fuente|источник|опубликовано)\s+[^\W\d_]", re.I)
_NAME_WORD = r"(?:[A-Z][\w.’'-]*|of|the|for|and|de|van|von)"
_BYLINE = re.compile(rf"[Bb]y\s+(?P<name>{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,7}})")
_ORGANISATION_END = re.compile(
    r"(?:International|Committee|Union|Association|Federation|Party|Watch|Foundation|Council|Commission|Ministry"
    r"|Network|Society|Office|Agency|Service|Centre|Center|Press|News|Group|Coalition|Court|Rights|Movement"
    r"|Internationale|Комитет|Союз|Партия|Центр|Фонд|Агентство)(?:\s*\([^)]{2,20}\))?$"
)
_ORGANISATION_FIRST = re.compile(
    r"(?:Comité|Ligue|Fédération|Observatoire|Syndicat|Réseau|Comisión|Asociación|Unión|Federación|Observatorio|Sindicato"
    r"|Fundación|Комитет|Комиссия|Союз|Партия|Центр|Фонд|Агентство|Ассоциация|Организация|Лига|Движение|Федерация|Профсоюз"
    r"|Общество)\s"
)
_CALLS = (
    r"(?:calls?|urges?|demands?|condemns?|appeals|welcomes?|(?:is|are)\s+(?:\w+ly\s+)?(?:concerned|alarmed|appalled)"
    r"|appelle|exhorte|demande|exige|condamne|dénonce|s['’]inquiète|pide|exige|insta|llama|condena|denuncia|exhorta"
    r"|требует|призывает|осуждает|обеспокоен\w*|заявляет|настаивает)(?:\s|$)"
)
_TOLD = re.compile(
    rf"[:–—«“\"]|\s(?:{_CALLS}|(?:a|est|ha|es|está|fue|призвал|осудил|потребовал|заявил|сообщил|сообщает|признал)\w*\s)"
)
_IS_A_PAPER = re.compile(
    r"\b(?:note|memo\w*|statement|release|communiqué|report|decision|judge?ment|urgent|confidential|minutes|letter|interview|transcript|certificate"
    r"|rapport|décision|jugement|lettre|déclaration|nota|informe|sentencia|carta|comunicado|заявление|справка|решение|приговор|письмо|протокол)\b",
    re.I,
)
_LONGEST_TITLE = 240
_LONGEST_LETTERHEAD = 8
_FIRST, _LAST = 12, 6
_HALF = re.compile(r"[\ud800-\udfff]")


def describe(parsed: Parsed) -> Parsed:
    """A date printed in the text beats metadata; a title in the text beats the file's properties."""
    text = _whole(parsed.text)
    language = parsed.language or language_of(text)
    title = parsed.title or headline(text) or parsed.weak_title
    publisher = parsed.publisher or named_publisher(text)
    return replace(
        parsed,
        text=text,
        language=language,
        title=title and _whole(title),
        date=dateline(text, language) or parsed.date,
        publisher=publisher and _whole(publisher),
    )


def _whole(text: str) -> str:
    """Half characters, which no file can be written with, become the mark of the unshowable."""
    return _HALF.sub("\ufffd", text)


def headline(text: str) -> str | None:
    """The first line, if it stands alone and does not read as a sentence.

    >>> headline("Urgent call for care\\n\\n14 May 2022\\n\\nShe is ill.")
    'Urgent call for care'
    >>> headline("She is ill.\\n\\nNobody came.") is None
    True
    """
    blocks = _opening(text)
    if _letterhead(blocks):
        return blocks[1]
    return blocks[0] if len(blocks) > 1 and _is_headline(blocks[0]) else None


def named_publisher(text: str) -> str | None:
    """The name in a line such as "Published by …", "Source: …" or "By …", or a letterhead; else None."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in lines[:_FIRST] + lines[_FIRST:][-_LAST:]:
        match = _BYLINE.fullmatch(line) or (
            None if _LABEL_ALONE.match(line) else _LABEL.fullmatch(line)
        )
        if match:
            return _bare_name(match["name"])
    blocks = _opening(text)
    return blocks[0] if _letterhead(blocks) else None


def _opening(text: str) -> list[str]:
    """The first blocks of the text, without those that only give a date or a publisher."""
    blocks = (block.strip() for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", text[:4000].strip()))
    opening = [block for block in blocks if block and not _is_label(block)]
    return opening[:3]


def _is_label(block: str) -> bool:
    return bool(_LABEL.fullmatch(block) or _BYLINE.fullmatch(block) or date_in(block, None))


def _is_headline(block: str) -> bool:
    if "\n" in block or len(block) > _LONGEST_TITLE:
        return False
    return block[-1] not in ".!;:,…" and bool(re.search(r"[^\W\d_]{2}", block))


def _letterhead(blocks: list[str]) -> bool:
    """An organisation's name on a line of its own above the title."""
    if len(blocks) < 3 or not (_is_headline(blocks[0]) and _is_headline(blocks[1])):
        return False
    name = blocks[0]
    if len(name.split()) > _LONGEST_LETTERHEAD:
        return False
    if (name.isupper() and not _IS_A_PAPER.search(name)) or _ORGANISATION_END.search(name):
        return True
    speaks = re.compile(rf"{re.escape(name)}\s+{_CALLS}")
    is_organisation = _ORGANISATION_FIRST.match(name) and not _TOLD.search(name)
    return bool(is_organisation or any(map(speaks.match, blocks[1:])))


def _bare_name(name: str) -> str | None:
    name = re.split(r",\s+(?=\S*\d)|\s+[–—|]\s+", name)[0].strip(" .;:")
    return None if not name or "://" in name else name
