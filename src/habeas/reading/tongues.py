"""Which language each passage of one document is in, and the pack that reads it."""

from collections import Counter
from collections.abc import Iterable

from habeas.reading.en.pack import PACK as ENGLISH
from habeas.reading.languages import UNKNOWN, language_of
from habeas.reading.pack import Pack, pack_of
from habeas.reading.sentences import Splitting

_SAMPLE = 20_000
_LONG_ENOUGH = 60  # letters that a sentence needs to be in another language than its paragraph


class Tongues:
    """The languages of one document; `stated` is what is known of it beforehand."""

    def __init__(self, text: str, stated: str | None) -> None:
        code = (stated or UNKNOWN).casefold().partition("-")[0]
        self.main = language_of(text[:_SAMPLE], code)
        self.splittings: dict[str, Splitting] = {}

    @property
    def pack(self) -> Pack:
        """The pack of the document's own language; English where that has none."""
        return self.pack_of(self.main)

    def pack_of(self, language: str) -> Pack:
        """The pack that a passage is read with; that of the document, else English, where its language has none."""
        return pack_of(language) or pack_of(self.main) or ENGLISH

    def splitting_of(self, passage: str, within: Splitting | None) -> Splitting:
        """How a passage is split; `within` is that of the paragraph which the passage is a sentence of."""
        if within and len(passage) < _LONG_ENOUGH:
            return within
        code = language_of(passage, within.language if within else self.main)
        known = pack_of(code)
        return known.splitting if known else self._like(code)

    def _like(self, code: str) -> Splitting:
        """A language without a pack is split as the document's own is."""
        if code not in self.splittings:
            self.splittings[code] = self.pack.splitting.named(code)
        return self.splittings[code]

    def among(self, told: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """Of sentences, each with its language before it, the languages: the one that most is written in first."""
        letters: Counter[str] = Counter()
        for language, words in told:
            letters[language] += len(words)
        return tuple(code for code, _ in letters.most_common() if code != UNKNOWN)
