"""Whose word it is where a source calls the speaker what they are to the person: 'его адвоката' is 'his lawyer'.

The file is written in English, and each language of papers has its own words for these.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from habeas.reading.sexes import MAN, WOMAN

_ANYBODYS = ("a ", "the ")


@dataclass(frozen=True, slots=True)
class Relation:
    """What somebody is (`what`, in English) to whom a possessive means (`whose`: his, her, their, own), and the words that follow.

    `of` says that what follows names the one whose relative it is, and not the relative.
    """

    what: str
    whose: str | None
    rest: str
    of: bool

    def to(self, whose: str | None) -> str:
        """'his lawyer'; 'lawyer' where it is not known whose."""
        return (
            f"{whose} {self.what}" if whose and not self.what.startswith(_ANYBODYS) else self.what
        )


class RelationWords:
    """How one language calls a speaker by what they are to somebody.

    `lead` finds the possessive (groups his, her, their; own where it does not tell), the article and adjectives before the word; `forms` are
    the patterns of each English word, `of` what leads to the name of the one whose relative it is. What befell somebody `agrees` with
    a woman (group w) or a man.
    """

    def __init__(self, lead: str, forms: Mapping[str, str], of: str, agrees: str) -> None:
        self.agrees = re.compile(agrees, re.IGNORECASE)
        self.english = dict(zip((f"n{n}" for n in range(len(forms))), forms, strict=True))
        each = "|".join(f"(?P<{n}>{forms[what]})" for n, what in self.english.items())
        self.pattern = re.compile(
            rf"(?:{lead})?(?:{each})(?:\s+(?P<of>{of})?(?P<rest>\S.*))?", re.IGNORECASE
        )

    def read(self, words: str) -> Relation | None:
        """What the words call the speaker; None where they call them something else."""
        match = self.pattern.fullmatch(words)
        if match is None:
            return None
        told = match.groupdict()
        what = next(what for n, what in self.english.items() if told[n] is not None)
        whose = next((w for w in ("his", "her", "their", "own") if told.get(w)), None)
        return Relation(what, whose, told["rest"] or "", of=told["of"] is not None)

    def shown(self, text: str) -> str | None:
        """Whether a text tells of a woman or of a man alone, by what agrees."""
        sexes = {WOMAN if match["w"] else MAN for match in self.agrees.finditer(text)}
        return sexes.pop() if len(sexes) == 1 else None
