"""A day given to the arrest on which the file has none, in any of the tables."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import Written, dates_in
from habeas.checking.days.events import Misdated, Sort, other_day
from habeas.checking.look import Look, Said
from habeas.kinds.arrest import Arrest

_VERBS: dict[str, str] = {
    "fr": r"(?:arrêtée?|interpellée?|appréhendée?)s?",
    "es": r"(?:detenid[oa]|arrestad[oa]|aprehendid[oa]|detuvieron|arrestaron)",
    "ru": r"(?:задержан[аы]?|арестован[аы]?|задержали|арестовали)",
    "ar": r"[وف]?(?:ا?عتقلت?|اعتُ?قلت?|اعتُ?قل|أُ?وقفت?)(?:ه|ها|وه|وها)?",
}
_BETWEEN: dict[str, str] = {
    "fr": r"[^,;:.()«»\d]{0,25}?\ble ",
    "es": r"[^,;:.()«»\d]{0,25}?\bel (?:d[ií]a )?",
    "ru": r"[^,;:.()«»\d]{0,25}? ",
    "ar": r"[^،؛:.()«»\d]{0,35}?(?:في|يوم) ",
}
_NOT_THEN: dict[str, str] = {
    "fr": r"depuis|jusqu|avant|après|plus|pas",
    "es": r"desde|hasta|antes|después|no|sigue|lleva",
    "ru": r"с|до|после|не|по",
    "ar": r"منذ|حتى|قبل|بعد|لم",
}
_TOLD = re.compile(rf"(?<!\w)(?:arrest(?:ed|s)?|detained|seized|taken (?:away|from)|{'|'.join(_VERBS.values())})(?!\w)", re.IGNORECASE)  # fmt: skip
"""How a source in any language tells of an arrest."""
_ARREST = Sort(_TOLD, (Arrest,))


def arrests_misdated(look: Look) -> Iterator[Misdated]:
    """Each such day that stands right behind the word for the arrest."""
    verb, between, aside = (table[look.language] for table in (_VERBS, _BETWEEN, _NOT_THEN))
    leads = re.compile(rf"(?<!\w){verb}(?!\w)(?P<between>{between})$", re.IGNORECASE)
    apart = re.compile(rf"(?<!\w)(?:{aside})(?!\w)", re.IGNORECASE)
    for said in look.said:
        for written in () if said.is_heading else dates_in(said.text):
            if _is_led_in(said, written, leads, apart):
                yield from other_day(look, said, written, _ARREST)


def _is_led_in(
    said: Said, written: Written, leads: re.Pattern[str], apart: re.Pattern[str]
) -> bool:
    match = leads.search(said.text[: written.start])
    return match is not None and apart.search(match["between"]) is None
