"""The words that open a list, and whom they ask for what stands in it: 'We ask the Ministry of Justice:'."""

import re
from collections.abc import Sequence

from habeas.reading.sentences import Sentence

_ITEM = re.compile(r"[-–—•*·▪◦]|\(?(?:\d{1,2}|[a-z])[.)]")
_GOES_ON = re.compile(r"(?:to|that|and|or|de|que|и|чтобы)\s", re.IGNORECASE)
_MOST = 12
_ASKED = {
    "en": r"\b(?:ask(?:s|ing|ed)?|urg(?:e|es|ing|ed)|request(?:s|ing|ed)?|(?:call(?:s|ing|ed)?|appeal(?:s|ing|ed)?)\s+(?:up)?(?:on|to)|demand(?:s|ed)?\s+(?:of|from|that))\s+(?P<to>[^:;.]{3,120}?)(?:,?\s+(?:to|should|must|that\s+(?:it|they|he|she)(?:\s+should)?))?(?:\s+(?:by|before|without)\s[^:]{3,40})?\s*:",
    "fr": r"\b(?:demand\w+|enjoi\w+|réclam\w+)\s+(?:à\s+(?:la\s+|l['’])?|au\s+|aux\s+)(?P<to>[^:;.]{3,120}?)(?:,?\s+(?:de|que))?\s*:|\b(?:pri(?:e|ons|ent)|exhort\w+|appel(?:le|ons|lent)|invit\w+)\s+(?:le\s+|la\s+|les\s+|l['’])?(?P<to2>[^:;.]{3,120}?)(?:,?\s+(?:à|de))?\s*:",
    "es": r"\b(?:pid\w+|ped\w+|solicit\w+|inst\w+|exhort\w+|exig\w+|rueg\w+)\s+(?:a\s+(?:la\s+|los\s+|las\s+)?|al\s+)(?P<to>[^:;.]{3,120}?)(?:,?\s+(?:que|a))?\s*:",
    "ru": r"\b(?:прос\w+|призыва\w+|требу\w+\s+от)\s+(?P<to>[^:;.]{3,120}?)\s*:",
}


def lead_of(text: str, sentences: Sequence[Sentence], at: Sentence) -> Sentence | None:
    """The sentence, ending in a colon, that opens the list of which a sentence is an item; None where it is none."""
    before = [s for s in sentences if s.start < at.start][-_MOST:]
    if not _is_item(text, at):
        return None
    for sentence in reversed(before):
        if sentence.text.rstrip().endswith(":"):
            return sentence
        if not _is_item(text, sentence):
            return None
    return None


def asked_by(lead: Sentence) -> str | None:
    """Whom the words that open a list ask, as they call them."""
    pattern = _ASKED.get(lead.language)
    found = re.search(pattern, lead.text.rstrip(), re.IGNORECASE) if pattern else None
    return next((words for words in found.groups() if words), None) if found else None


def _is_item(text: str, sentence: Sentence) -> bool:
    begins = text.rfind("\n", 0, sentence.start) + 1
    has_mark = _ITEM.fullmatch(text[begins : sentence.start].strip()) is not None
    return has_mark or _GOES_ON.match(sentence.text) is not None
