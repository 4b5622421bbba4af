"""Which letter an answer answers, where its source says so: "replied to your letter", "to the letter of 12 March"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from habeas.core.typed_dates import UnclearDate, read_date
from habeas.core.values import Choice
from habeas.core.when import When


class Whose(Choice):
    """Whose the letter is, as the one who tells of the answer puts it."""

    OURS = "ours"
    YOURS = "yours"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was answered: whose, and of which day, as far as the words tell."""

    whose: Whose | None = None
    of: When | None = None


_LETTER = (
    r"(?:letters?|appeals?|requests?|complaints?|petitions?|communications?|e-?mails?|enquir(?:y|ies)|inquir(?:y|ies)"
    r"|lettres?|courriers?|appels?|requêtes?|demandes?|plaintes?|cartas?|escritos?|solicitud(?:es)?|petici(?:ón|ones)"
    r"|llamamientos?|письм\w+|обращени\w+|запрос\w*|жалоб\w+)"
)
_OURS = r"(?:our|notre|nos|nuestr[ao]s?|наш\w*)"
_YOURS = r"(?:your|votre|vos|vuestr[ao]s?|ваш\w*)"
_NAMED = re.compile(
    rf"(?<!\w)(?:to|à|aux?|al?|на) (?:(?P<ours>{_OURS}) |(?P<yours>{_YOURS}) |[\w'’]+ )?(?:[\w-]+ )?{_LETTER}(?!\w)"
    r"(?:(?: (?:of|from|by|de|du|от)(?: the| la)? (?-i:[A-ZÀ-ÖА-Я])[\w'’.-]*(?: [\w'’.-]+){0,6}?)?"
    r",? (?:of|dated|sent on|du|en date du|datée? du|del?|de fecha|от) (?P<day>\d[^,;:()]{3,24}))?"
    r"|على (?:(?P<yours_ar>رسالتكم|كتابكم|ندائكم|طلبكم)|(?P<ours_ar>رسالتنا|كتابنا|ندائنا|طلبنا))",
    re.IGNORECASE,
)
_MOST_WORDS = 5


_SALUTATION = re.compile(
    r"^[ \t]*(?:Dear|(?:Your )?Excellency|To (?:His|Her) Excellency|(?:Madame|Monsieur)\b[^.\n]{0,60},|Estimad[oa]s?|Excelentísim[oa]|Señora?\b[^.\n]{0,60}[:,]"
    r"|Уважаем\w+|Ваше Превосходительство|معالي|سعادة)(?!\w)",
    re.MULTILINE,
)
_TO = re.compile(
    r"(?:To(?:\s*:)?\s+(?:the\s+|Her\s+Excellency\s+|His\s+Excellency\s+)?|À\s+l['’]attention\s+d(?:e\s+(?:la\s+)?|u\s+)|(?:À|A)\s+(?:la\s+|l['’])|Aux?\s+|Al\s+|Кому:\s*|إلى\s+)"
    r"(?P<to>[^\W\d_][^.\n:;]{3,100}?)\s*$",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"^.{91,}$|^.{30,}[.!?]$", re.MULTILINE)
_FARTHEST, _HEAD = 800, 2000

ANSWERS = re.compile(
    r"(?<!\w)(?:repl(?:y|ies|ied|ying)|respon[ds]\w*|answer\w*|wrote back|to (?:the|our|this|his|her|its) (?:letter|appeal|call|request)"
    r"|(?:reject|refus|agree|promise|promising|pledge|welcome|welcoming)\w*|répon\w+|rejet\w+|refus\w+|salu\w+|contest(?:ó|aron|a)|respuesta"
    r"|rechaz\w+|ответ\w*|отклон\w+|отказ\w+|رد|ردت|أجاب\w*)(?!\w)",
    re.IGNORECASE,
)
"""The words by which a source calls what an authority said an answer, or tells what it gave or refused."""


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


def is_letter(text: str) -> bool:
    """Whether a document begins as a letter does.

    >>> is_letter("3 May 2024\\n\\nDear Minister,"), is_letter("We call on the Minister")
    (True, False)
    >>> is_letter("Varenia Watch\\n3 May 2024\\n\\nTo the Ministry of Justice of Varenia\\n\\nWe ask the Ministry to free her.")
    True
    """
    return written_to(text) is not None or _SALUTATION.search(text[:_HEAD]) is not None


def letter_in(quotes: Iterable[str], answered_on: date) -> Letter | None:
    """The letter that the words of an answer name: one that is somebody's, or one of a day.

    >>> letter_in(["replied on 5 June to your letter of 12 March 2025"], date(2025, 6, 5))
    Letter(whose=<Whose.YOURS: 'yours'>, of=When(text='2025-03-12'))
    >>> letter_in(["In reply to the letter of Varenia Watch of 10 September 2025 the Service informs"], date(2025, 11, 18)).of
    When(text='2025-09-10')
    >>> letter_in(["replied to the letter"], date(2025, 6, 5)) is None
    True
    """
    for match in (m for quote in quotes for m in _NAMED.finditer(quote)):
        yours, ours = match["yours"] or match["yours_ar"], match["ours"] or match["ours_ar"]
        whose = Whose.YOURS if yours else Whose.OURS if ours else None
        of = _day(match["day"] or "", answered_on)
        if whose is not None or of is not None:
            return Letter(whose, of)
    return None


def _day(words: str, answered_on: date) -> When | None:
    """The date with which words begin, where it is one day."""
    said = words.split()[:_MOST_WORDS]
    for count in range(len(said), 1, -1):
        try:
            when = read_date(" ".join(said[:count]).rstrip("."), today=answered_on).when
        except UnclearDate:
            continue
        if when.day is not None:
            return when
    return None
