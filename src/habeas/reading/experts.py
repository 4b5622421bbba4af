"""The experts of the United Nations (special rapporteurs, independent experts, working groups), who speak for themselves.

They are appointed by the Human Rights Council and speak for no office (Human Rights Council resolution 5/2, article 2); the
High Commissioner's office only publishes what they say.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from habeas.reading.sentences import Sentence


@dataclass(frozen=True, slots=True)
class ExpertWords:
    """How one language names them: `several` and `one` are what they are called in full.

    `said` finds them, and behind a word such as 'forensic' nobody: of the United Nations by name are `un`, one `rapporteur` and
    several `rapporteurs`; `one` is a single expert.
    """

    several: str
    one: str
    said: re.Pattern[str]

    def called(self, match: re.Match[str]) -> str:
        """Their name in full, from the words that name them."""
        return self.one if match["one"] or match["rapporteur"] else self.several


WordsOf = Callable[[str], ExpertWords]
_CARRIES = re.compile(
    r"\b(?:OHCHR|ACNUDH|HCDH|HCNUDH|УВКПЧ|UN|U\.N\.|ONU|ООН|United Nations|Nations [Uu]nies|Naciones Unidas|Special Procedures|High Commissioner|Haut[- ]Commissari?at?|Alto Comisionado|[Вв]ерховн\w+ комиссар\w*)\b"
)
_OFFICE_SPEAKS = re.compile(
    r"\b(?:OHCHR|ACNUDH|HCDH|УВКПЧ|High Commissioner|UN Human Rights (?:Office|Chief)|Haut[- ]Commissa\w+|Alto Comisionado|[Вв]ерховн\w+ комиссар\w*)\b"
)


def carries_words_of_experts(publisher: str | None) -> bool:
    """Whether it is an office of the United Nations, which publishes what the experts say."""
    return publisher is not None and _CARRIES.search(publisher) is not None


def found_in(text: str, told: ExpertWords, *, is_of_un: bool) -> Iterator[re.Match[str]]:
    """Where a text names the experts; bare 'experts' only where they are known to be the United Nations'."""
    return (m for m in told.said.finditer(text) if is_of_un or is_of_un_by_name(m))


def is_of_un_by_name(match: re.Match[str]) -> bool:
    """Whether the words say that these are the United Nations'."""
    return any(match[group] for group in ("un", "rapporteur", "rapporteurs"))


def speaks_in(
    publisher: str | None, title: str | None, sentences: Sequence[Sentence], words_of: WordsOf
) -> str | None:
    """Who speaks in a document of the experts: named at its head, before any word of the office itself."""
    is_carried = carries_words_of_experts(publisher)
    if publisher is not None and not is_carried:
        return None
    head = sentences if is_carried else sentences[:3]
    code = sentences[0].language if sentences else ""
    for language, text in ((code, title or ""), *((s.language, s.text) for s in head)):
        told = words_of(language) if language else None
        match = next(found_in(text, told, is_of_un=is_carried), None) if told else None
        office = _OFFICE_SPEAKS.search(text)
        if told and match and (office is None or match.start() < office.start()):
            return told.called(match)
        if office:
            return None
    return None
