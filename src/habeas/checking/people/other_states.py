"""Offices of another state to which a draft goes: a minister of health of a neighbour, of whom no source tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

from habeas.checking.asking import asks
from habeas.checking.look import Look
from habeas.checking.passages import everything, same
from habeas.standards import state_names
from habeas.standards.ratification import own_state

_OFFICES = {
    "en": r"(?:Minist(?:er|ry) (?:of|for)(?: the)? (?:(?:Health|Justice|(?:Internal|Home) Affairs|(?:State |National |Public )?Security|Defen[cs]e|Interior|Home)(?:,? and | )?)+|(?:Health|Justice|Interior) Minist(?:er|ry)|(?:Public |State |Chief )?Prosecutor(?:[’']s Office)?(?:[ -]General(?:[’']s Office)?)?|(?:State )?(?:Prison|Penitentiary|Correctional) (?:Service|Administration|Department)|Ombuds\w+|Supreme Court) (?:of|in) ",
    "fr": r"(?:[Mm]inist(?:re|ère) (?:de la|de l[’']|des|du) ?(?:[Ss]anté|[Jj]ustice|[Ii]ntérieur|[Aa]ffaires intérieures|[Dd]éfense)|[Pp]rocureure?(?: général\w*)?|[Ss]ervice (?:des prisons|pénitentiaire)) (?:de la |de l[’']|des |du |de |d[’'])",
    "es": r"(?:[Mm]inist(?:r[oa]|erio) (?:de|del)(?: la)? ?(?:[Ss]alud|[Jj]usticia|[Ii]nterior|[Dd]efensa)|[Ff]iscal(?:ía)?(?: [Gg]eneral)?|[Ss]ervicio [Pp]enitenciario) (?:de la |del |de )",
    "ru": r"(?:[Мм]инистр\w*|[Мм]инистерств\w*) (?:здравоохранения|юстиции|внутренних дел|обороны) (?:Республики )?|(?:[Гг]енеральн\w+ )?[Пп]рокур\w+ (?:Республики )?",
    "ar": r"(?:وزيرة?|وزارة) (?:الصحة|العدل|الداخلية|الدفاع) (?:في |بجمهورية |في جمهورية )|النائب العام (?:في |لجمهورية |بجمهورية )",
}
_LINE = {
    "en": r"\W*(?:To|Dear|Attn\.?|Attention|For the attention of|Addressed to|C\.?[Cc]\.?|Copy to|Copies to|The|Minist|His|Her|H\. ?E)\b",
    "fr": r"\W*(?:À|A|Au|Aux|Madame|Monsieur|Destinataire|Copie)\b",
    "es": r"\W*(?:A|Al|Señor\w*|Excm\w|Estimad\w|Copia)\b",
    "ru": r"\W*(?:[Мм]инистр|[Гг]енеральн|[Пп]рокур|Кому|В |Копия|Уважаем)",
    "ar": r"\W*(?:إلى|الى|معالي|سعادة|السيدة?|عناية|نسخة)",
}
_RAISES = re.compile(r"\b(?:rais\w+|counterpart|intercede|intervene)\b", re.IGNORECASE)
_ENDS = re.compile(r"[аяоеиыу]$")
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a draft names another state as the one of its addressee, and the one of the case."""

    start: int
    end: int
    state: str
    own: str


def of_other_states(look: Look) -> Iterator[Elsewhere]:
    """Each such office in a line that addresses it, or in a sentence that asks it, of a state that no source names."""
    if _RAISES.search(look.bare):
        return
    known, own = everything(look), own_state(look.casefile)
    meant = str(Locale(look.language).territories.get(look.casefile.country, own)) if own else ""
    for code, name in _states(look.language).items():
        english = state_names()[code]
        is_own = code == look.casefile.country or english == own
        if is_own or name not in look.text or same(english) in known or same(name) in known:
            continue
        form = _of(look.language, name)
        for match in form.finditer(look.text):
            if _is_addressed(look, match.start()):
                yield Elsewhere(*match.span("state"), name, meant)


@cache
def _states(language: str) -> dict[str, str]:
    """The names of the states in a language; in Russian what all cases of them share."""
    named = Locale(language).territories if language != "en" else {}
    found = {code: str(named.get(code, english)) for code, english in state_names().items()}
    return {code: _ENDS.sub("", n) if language == "ru" else n for code, n in found.items()}


@cache
def _of(language: str, name: str) -> re.Pattern[str]:
    ending = r"\w{0,3}" if language == "ru" else ""
    article = r"(?:the )?(?:Kingdom of |Republic of |State of )?" if language == "en" else ""
    return re.compile(
        rf"\b(?:{_OFFICES[language]}){article}(?P<state>{re.escape(name)}{ending})(?!\w)"
    )


def _is_addressed(look: Look, start: int) -> bool:
    line = look.text[look.text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    is_line = len(line.split()) <= _LONGEST and not line.rstrip().endswith((".", "?"))
    if is_line and re.match(_LINE[look.language], line):
        return True
    said = look.said_at(start) if look.language == "en" else None
    return said is not None and asks(said.text[: start - said.start]) is not None
