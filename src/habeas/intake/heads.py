"""The head of a document: whose paper it is and what paper, in the lines above its first sentence."""

import re

from habeas.core.confidential import kept_from_the_public
from habeas.intake.datelines import date_in

_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
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
    r"|Internationale|Mechanism|Ombudsman|Observatory|Institute|Initiative|Project|League|Alliance|Observers|Front|Комитет|Союз|Партия|Центр|Фонд|Агентство)(?:\s*\([^)]{2,20}\))?$"
)
_PRESS = re.compile(
    r"\b(?:Courier|Times|Post|Herald|Gazette|Daily|Tribune|Journal|Chronicle|Weekly|Monitor|Telegraph|Dispatch|Radio|TV|Television|Online|Magazine|Newspaper|Bulletin"
    r"|Diario|Gaceta|Курьер|Газета|Радио|Новости|Вестник)\b|^(?:صحيفة|وكالة|إذاعة|جريدة)\s"
)
_ORGANISATION_FIRST = re.compile(
    r"(?:Comité|Ligue|Fédération|Observatoire|Syndicat|Réseau|Comisión|Asociación|Unión|Federación|Observatorio|Sindicato"
    r"|Fundación|Комитет|Комиссия|Союз|Партия|Центр|Фонд|Агентство|Ассоциация|Организация|Лига|Движение|Федерация|Профсоюз"
    r"|Общество)\s"
)
_AUTHORITY = re.compile(
    r"(?:(?:the\s+)?(?:Ministry|Ministère|Ministerio|Министерство|Embassy|Ambassade|Embajada|Посольство|Directorate|Direction|Dirección|Управление|Prosecutor|Procureur"
    r"|Parquet|Fiscalía|Прокуратура|Prison\s+Service|Department|Office|Bureau|Supreme\s+Court|Court|Tribunal|Cour|Corte|Suprema|Juzgado|Суд|High\s+Commissioner)\b"
    r"|(?:[\w.'’-]+\s+){0,3}(?:Hospital|hospital|Clinic|Prison|Colony|Больница)\b[^,:;]{0,40}$"
    r"|(?:[\w.'’-]+\s+){1,5}(?:Court|Judgeship|Tribunal|Prosecutor['’]s?\s+Office|суд|Directorate|Department|Administration)\b(?:\s+(?:of|for|in|No\.?|№)\s|\s*$)|وزارة\s|محكمة\s|النيابة\s|سفارة\s)",
)
_STATE = re.compile(
    r"(?:(?:Islamic|Arab|Federal|Democratic|Socialist|People['’]s|United|Bolivarian|Kyrgyz|Russian|Syrian|Czech|Dominican)\s+)*"
    r"(?:Republic|Kingdom|State|Sultanate|Emirate|Federation|République|Royaume|República|Reino|Estado|Республика|Федерация|Türkiye\s+Cumhuriyeti)\b[^\d,:;]{0,60}"
    r"|(?:REPUBLIC|KINGDOM|RÉPUBLIQUE|ROYAUME|REPÚBLICA|REINO|РЕСПУБЛИКА)\b[^\d,:;]{0,60}|(?:جمهورية|المملكة|الجمهورية|دولة|سلطنة)\s[^\d,:;]{0,50}"
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
    r"|record|order|verdict|ruling|sentence|indictment|summary|testimony|testimonial|extract|bulletin|opinion|procès-verbal|compte\s+rendu|certificat|acta|testimonio|certificado"
    r"|rapport|décision|jugement|lettre|déclaration|nota|informe|sentencia|carta|comunicado|заявление|справка|решение|приговор|письмо|протокол|постановление|отчёт|отчет)\b",
    re.I,
)
_PERSON = r"[A-ZÀ-ÖØ-Þİ][\w.’'-]+(?:\s+(?:[a-zé]{1,3}\s+){0,2}[A-ZÀ-ÖØ-Þİ][\w.’'-]+){1,3}"
_OF_SOMEBODY = re.compile(
    r"(?:(?:an?\s+|the\s+|open\s+|second\s+|third\s+|last\s+)?(?:Letter|Statement|Testimony|Account|Message|Affidavit|Notes?|Reply|Answer|Declaration|Remarks)\s+(?:of|by|from)\s+(?:the\s+)?"
    r"|(?:Lettre|Témoignage|Déclaration|Message|Récit|Réponse)\s+(?:de|du)\s+(?:la\s+)?|(?:Carta|Testimonio|Declaración|Mensaje|Relato|Respuesta)\s+(?:de|del)\s+(?:la\s+)?)"
    rf"(?:(?:(?:Mrs?|Ms|Dr|Mme|M|Sra?|Dra?)\.?\s+)?(?P<person>{_PERSON})(?=\s*$|\s*,|\s+to\s|\s+about\s|\s*\()|(?P<body>[^,:;]{{4,90}})$)"
)
_DOCTOR = re.compile(rf"(?P<name>(?:Dr|Prof|Dra|Pr|Д-р)\.?\s+{_PERSON})(?:,\s[^:;]{{3,60}})?")
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "to", "at", "against", "de", "la", "le", "les", "des", "du", "et", "y", "e", "del", "los", "las"))  # fmt: skip
_CONTACT = re.compile(
    r"\S@\S|https?://|\bwww\.|\b(?:tel|phone|fax|tél)\b\.?\s*:?\s*[+\d(]|\+\d[\d\s()-]{6,}|^(?:P\.?\s?O\.?\s+Box|Apartado|Casilla|BP|B\.P\.|а/я)\s?\d|^\d+\w?\s+[A-Z][\w.]+(?:\s+[A-Z][\w.]+){0,3}(?:,|$)",
    re.IGNORECASE | re.MULTILINE,
)
_BRANCH = re.compile(
    r"(?:Judicial (?:Body|Branch|Power)|Judiciary|Organismo Judicial|Poder Judicial|Pouvoir judiciaire|Executive Branch|JUDICIAL (?:BODY|BRANCH|POWER)|JUDICIARY|ORGANISMO JUDICIAL|PODER JUDICIAL)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")
_TO_WHOM = re.compile(
    r"(?:to|dear|attention|attn\.?|c/o|cc|copy|à|monsieur|madame|a la|al|señora?|estimad[oa]|кому|уважаем\w+|إلى|السيد\w*)\b[\s:]",
    re.I,
)
_IS_NUMBER = re.compile(
    r"(?:(?:our\s+|your\s+)?(?:no|№|n°|nº|nr|ref|réf|исх|case\s+no|file\s+no)\.?\s*(?:№|no\.?)?\s*:?\s*)[\w\s/.()-]{0,30}\d[\w/.()-]*",
    re.I,
)
_ENDS = (".", "!", ";", ":", ",", "…", "?", "؟", "،")
_LONGEST_TITLE, _LONGEST_LETTERHEAD, _LONGEST_LINE = 240, 8, 90
_FIRST, _LAST, _MOST_LINES = 12, 6, 10


def headline(text: str) -> str | None:
    """The line that says what the text is, if it stands alone and does not read as a sentence.

    >>> headline("Urgent call for care\\n\\n14 May 2022\\n\\nShe is ill.")
    'Urgent call for care'
    >>> headline("Hill Bar Association\\nObservation report, 11 June 2025\\n\\nThree members saw her.")
    'Observation report, 11 June 2025'
    >>> headline("She is ill.\\n\\nNobody came.") is None
    True
    """
    above = _above(text)
    masthead = None if _letterhead(above) else _masthead(text)
    if masthead:
        return next((line for line in above if line != masthead), None)
    if _letterhead(above):
        is_office = _AUTHORITY.match(_in_small_letters(above[0])) or _DOCTOR.fullmatch(above[0])
        return next((line for line in above[1:-1][:1] if not _TO_WHOM.match(line) and (not is_office or _is_paper(line))), None)  # fmt: skip
    return above[0] if len(above) > 1 and _is_headline(above[0]) else None


def named_publisher(text: str) -> str | None:
    """The name in a line such as "Published by …", "Source: …" or "By …", a letterhead, or whose letter it is; else None.

    >>> named_publisher("Republic of Varenia\\nMinistry of Justice\\nOrlest, 4 July 2025\\n\\nTo the League\\n\\nShe is well.")
    'Ministry of Justice'
    >>> named_publisher("Letter of Vera Lesko, mother of Ana Lesko\\nOrlest, 20 May 2025\\n\\nMy daughter is ill.")
    'Vera Lesko'
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    outer = lines[:_FIRST] + lines[_FIRST:][-_LAST:]
    labelled = (_LABEL.fullmatch(line) for line in outer if not _LABEL_ALONE.match(line))
    bylines = (_BYLINE.fullmatch(line) for line in outer)
    if match := next(filter(None, labelled), None):
        return _bare_name(match["name"])
    above = _above(text)
    if _letterhead(above):
        doctor = _DOCTOR.fullmatch(above[0])
        return doctor["name"] if doctor else _in_small_letters(above[0])
    if masthead := _masthead(text):
        return _in_small_letters(masthead)
    if match := next(filter(None, bylines), None):
        return _bare_name(match["name"])
    whose = _OF_SOMEBODY.match(above[0]) if len(above) > 1 else None
    if whose and whose["body"] and not _is_body(whose["body"]):
        return None
    return (whose["person"] or whose["body"]) if whose else None


def _above(text: str) -> list[str]:
    """The lines above the first sentence and what comes next, without those that only date, number or label the paper."""
    every: list[str] = []
    for block in _BLANK.split(text[:4000].strip()):
        lines = [line.strip() for line in block.strip().split("\n")]
        is_head = 1 < len(lines) <= _MOST_LINES and all(
            _is_line_of_head(line) or _is_label(line) for line in lines
        )
        every += lines if is_head else [block.strip()]
        if len(every) > _MOST_LINES or not (is_head or _is_label(every[-1]) or _is_headline(every[-1])):  # fmt: skip
            break
    told = [each for each in every if each and not _is_label(each)]
    if len(told) == 2 and any(is_it(told[0]) for is_it in (_is_body, _DOCTOR.fullmatch, _is_kept)):
        told = [each for each in every if each and (each in told or _IS_A_PAPER.search(each))]
    while len(told) > 2 and _is_above_the_name(told[0], told[1]):
        told = told[1:]
    return told


def _is_above_the_name(line: str, below: str) -> bool:
    """Whether a line names only the state, the branch of it or how the paper is to be kept, and the name comes below."""
    is_branch = _BRANCH.fullmatch(line) and _is_body(below)
    return bool(_STATE.fullmatch(line) or is_branch or _is_kept(line)) and _is_headline(below)


def _is_kept(line: str) -> bool:
    """Whether a line only says that the paper is not for everybody."""
    return kept_from_the_public(line) is not None and not _YEAR.search(line)


def _masthead(text: str) -> str | None:
    """A newspaper's name: a few words above a date alone, in a block of their own above a headline; no name of somebody in the story."""
    first, *others = _BLANK.split(text[:4000].strip())
    lines = [line.strip() for line in first.split("\n")]
    if len(lines) != 2 or len(others) < 2 or not date_in(lines[1], None):
        return None
    name, story = lines[0], " ".join(others)
    words = name.split()
    is_name = len(words) <= 5 and all(w[0].isupper() or w in _SMALL for w in words) and not _IS_A_PAPER.search(name)  # fmt: skip
    is_somebody = re.search(rf"\b{re.escape(words[-1])}\b", story, re.IGNORECASE)
    return name if is_name and not is_somebody and _is_headline(others[0].split("\n")[0]) else None


def _is_line_of_head(line: str) -> bool:
    first = line.lstrip("([\"'“«")[:1]
    is_whole = not line.endswith(_ENDS) or bool(date_in(line, None)) or line.endswith(" No.")
    return len(line) <= _LONGEST_LINE and is_whole and not first.islower()


def _is_label(block: str) -> bool:
    if _CONTACT.search(block) and len(block) <= _LONGEST_LINE:
        return True
    return bool(_LABEL.fullmatch(block) or _BYLINE.fullmatch(block) or date_in(block, None) or _IS_NUMBER.fullmatch(block))  # fmt: skip


def _is_headline(block: str) -> bool:
    if "\n" in block or len(block) > _LONGEST_TITLE or not block:
        return False
    return block[-1] not in ".!;:,…" and bool(re.search(r"[^\W\d_]{2}", block))


def _letterhead(above: list[str]) -> bool:
    """A body's name on a line of its own above the title, or above whom it writes to."""
    if len(above) < 2 or not _is_headline(above[0]):
        return False
    name, below = above[0], above[1]
    if len(name.split()) > _LONGEST_LETTERHEAD or _IS_A_PAPER.match(name):
        return False
    is_above_more = len(above) > 2 and _is_headline(below)
    if _DOCTOR.fullmatch(name):
        return is_above_more and _is_paper(below)
    if _is_body(name):
        return is_above_more or bool(_TO_WHOM.match(below))
    speaks = re.compile(rf"{re.escape(name)}\s+{_CALLS}")
    is_in_capitals = name.isupper() and not _IS_A_PAPER.search(name)
    return is_above_more and bool(is_in_capitals or any(map(speaks.match, above[1:])))


def _is_paper(line: str) -> bool:
    return bool(_IS_A_PAPER.search(line)) and not _TO_WHOM.match(line)


def _is_body(name: str) -> bool:
    """Whether these are the words of a body's name, and of no headline about it."""
    name = _in_small_letters(name)
    if _TOLD.search(_QUOTED.sub("", name)):
        return False
    if _ORGANISATION_FIRST.match(name):
        return True
    named = _ORGANISATION_END.search(name) or _AUTHORITY.match(name) or _PRESS.search(name)
    words = re.findall(r"\w+", name)
    is_english = name.isascii()
    return bool(named) and not (is_english and any(w[0].islower() and w not in _SMALL and w != "hospital" for w in words))  # fmt: skip


def _in_small_letters(name: str) -> str:
    """A name that stands in capitals, as it is written elsewhere."""
    words = name.split()
    if not name.isupper() or len(words) < 2:
        return name
    return " ".join(
        word.lower() if n and word.lower() in _SMALL else word.capitalize()
        for n, word in enumerate(words)
    )


def _bare_name(name: str) -> str | None:
    name = re.split(r",\s+(?=\S*\d)|\s+[–—|]\s+", name)[0].strip(" .;:")
    return None if not name or "://" in name else name
