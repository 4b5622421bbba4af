"""Houses known by a number, in whatever language they are told: a centre No. 1 where the file has but a centre No. 5."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from habeas.checking.look import Look
from habeas.checking.passages import known_then
from habeas.core.casefile import keep

_HOUSE = (
    r"(?:prison|colony|cent(?:re|er)|camp|jail|gaol|isolator|facility|penitentiary|remand home"
    r"|colonie|maison d[’']arrêt|centro(?: \w+)?|prisión|cárcel|colonia|penal"
    r"|тюрьм[аеуы]|коло[нн]и[июя]|изолятор[аеу]?|сизо|учреждени[еия]"
    r"|(?:ال)?سجن|(?:ال)?مركز(?: (?:ال)?\w+){0,2}|(?:ال)?مستعمرة)"
)
_MARK = r"(?:No\.?|Number|Nr\.?|#|№|n[°º]\.?|n\.º|número|numéro|номер|رقم)"
_NUMBERED = re.compile(rf"(?<!\w){_HOUSE}(?: (?:\w+ ){{0,3}}?{_MARK} ?|(?<=сизо)[ -]+)(?P<n>\d{{1,3}})(?![\d/])", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numbered:
    """Where a draft has such a house, and what it would be called with the number of the file."""

    start: int
    end: int
    known: str


def other_numbers(look: Look) -> Iterator[Numbered]:
    """Each number of a house that no house of the file has, where it has but one with a number."""
    known = keep(look.casefile, f"checking.numbered.{look.as_of}", lambda: _on_file(look))
    for match in _NUMBERED.finditer(look.bare) if len(known) == 1 else ():
        if match["n"] not in known:
            yield Numbered(
                match.start(),
                match.end(),
                f"{look.text[match.start() : match.start('n')]}{min(known)}",
            )


def _on_file(look: Look) -> frozenset[str]:
    texts = (*(s.text for s in known_then(look)), *look.stated)
    return frozenset(m["n"] for text in texts for m in _NUMBERED.finditer(" ".join(text.split())))
