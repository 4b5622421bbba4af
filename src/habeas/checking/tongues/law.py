"""Instruments and their provisions as drafts cite them, in any of the tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.checks.provision_not_binding import is_not_bound
from habeas.checking.checks.provision_unknown import beyond
from habeas.checking.checks.provision_wrong import elsewhere, is_on_inquiry
from habeas.checking.finding import Finding
from habeas.checking.look import Look, Said
from habeas.checking.tongues.tables import own, words_of
from habeas.standards import INSTRUMENTS, Instrument

_NOT = re.compile(r"(?<!\w)(?:pas|non|sans|no|sin|не|нет|лишь|ليست?|غير|لا)(?!\w)", re.IGNORECASE)
_INQUIRY = re.compile(r"(?<!\w)(?:enquêt\w+|plaintes?|investig\w+|denunci\w+|quejas?|расследова\w+|жалоб\w*|проверк\w+|(?:[وبل]?ال)?(?:تحقيق|شكوى)\w*)", re.IGNORECASE)  # fmt: skip
_REACH = 70


@dataclass(frozen=True, slots=True)
class Named:
    """An instrument named in a sentence of the author's, where, and the provision cited of it, if one is."""

    said: Said
    instrument: Instrument
    start: int
    end: int
    number: re.Match[str] | None = None

    @property
    def cited(self) -> tuple[str, int, int]:
        """The number of the provision, and where it stands in the draft."""
        match = self.number
        if match is None:
            return "", self.start, self.end
        name = next(n for n, v in match.groupdict().items() if v is not None)
        return match[name], self.said.start + match.start(name), self.said.start + match.end(name)


def unbound(look: Look) -> Iterator[Finding]:
    """Each instrument called binding that is not, alone in its sentence."""
    words = words_of(look)
    for named in _named(look):
        text = named.said.text
        first, last = named.start - named.said.start, named.end - named.said.start
        rest = f"{text[:first]} · {text[last:]}"
        if words.binds.search(rest) and not _NOT.search(rest) and not _with_a_treaty(look, named):
            yield from is_not_bound(look, named.instrument, named.start, named.end)


def unknown(look: Look) -> Iterator[Finding]:
    """Each provision that the instrument does not have."""
    for named in _named(look):
        number, start, end = named.cited
        if number and not named.instrument.has(number):
            yield beyond(look, named.instrument, number, (start, end))


def misplaced(look: Look) -> Iterator[Finding]:
    """Each provision cited for one matter that the instrument has elsewhere."""
    words = words_of(look)
    for named in _named(look):
        number, start, end = named.cited
        text = named.said.text
        for pattern, _ in words.instruments:
            text = pattern.sub(" ", text)
        matters = [topics for pattern, topics in words.topics if pattern.search(text)]
        if number and _INQUIRY.search(text) and is_on_inquiry(named.instrument, number):
            continue
        if number and len(matters) == 1 and named.instrument.has(number):
            yield from elsewhere(look, named.instrument, number, matters[0], (start, end))


def _with_a_treaty(look: Look, named: Named) -> bool:
    """Whether a treaty stands in the same sentence: of which of the two it is said nobody can tell."""
    return any(n.instrument.is_treaty for n in _named(look) if n.said is named.said and n != named)


def _named(look: Look) -> tuple[Named, ...]:
    return look.once("instruments named", lambda: tuple(_each(look)))


def _each(look: Look) -> Iterator[Named]:
    words = words_of(look)
    for said in own(look):
        numbers = list(words.unit.finditer(said.text))
        for pattern, key in words.instruments:
            for match in pattern.finditer(said.text):
                near = [n for n in numbers if -_REACH < n.start() - match.start() < _REACH + len(match[0])]  # fmt: skip
                number = near[0] if len(numbers) == 1 and near else None
                start, end = said.start + match.start(), said.start + match.end()
                yield Named(said, INSTRUMENTS[key], start, end, number)
