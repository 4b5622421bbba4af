"""With whom something was lodged, of whom care was asked or to whom the person must report, held against the sources' own sentences on it."""

import re
from collections.abc import Iterator

from habeas.checking.days.dates import dates_in
from habeas.checking.days.events import sorts_in
from habeas.checking.look import Look, Said
from habeas.checking.parts import demands, items
from habeas.checking.passages import RUN, same, sentences_then
from habeas.checking.people.agents import bare, is_of_draft
from habeas.kinds.appeal_made import AppealMade

_PAPER = r"(?:petition|complaint|appeal|application|motion|request|writ|claim|suit|case|lawsuit)s?"
_GIVEN = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:filed|lodged|submitted|brought|entered|registered|handed in)\b[^.;]{{0,80}}?\b{_PAPER}\b[^.;]{{0,80}}?\b(?:with|to|before|at) (?:the )?(?P<name>{RUN})",
        rf"\b{_PAPER}\b[^.;]{{0,60}}?\b(?:filed|lodged|submitted|brought|entered|registered)\b[^.;]{{0,60}}?\b(?:with|to|before|at) (?:the )?(?P<name>{RUN})",
        rf"\breport\w*\b[^.;]{{0,30}}? to (?:the )?(?P<name>{RUN})",
        rf"\basked (?:the )?(?P<name>{RUN})(?: [^.;]{{0,30}}?)? for (?:an?|the) (?:\w+ )?(?:doctor|specialist|surgeon|physician|dentist|nurse|neurologist|cardiologist|ophthalmologist|psychiatrist|operation|examination)\b",
    )
)
_REPORTS = _GIVEN[2]
"""What somebody must do is no demand where it is what a release is bound to."""
_UNREAL = re.compile(
    r"\b(?:not|never|no|nobody|could|would|should|might|if|may (?!not)|will|can)\b"
)
_BODY = re.compile(r"\b(?:Court|Tribunal|Chamber|Ministry|Minister|Office|Service|Commission|Committee|Council|Police|Prosecut\w+|Attorney|Ombuds\w+|Directorate|Department|Gendarmerie|Guards?|Administration|Bureau|Agency|Inspectorate|Board|Mechanism|Group|Centre|Observer|Watch|Registry|Procuracy|Militia|Command)\b")  # fmt: skip
_LATER = re.compile(r"\b(?:later|earlier|after|before|then)\b")
_SMALL = {"of", "the", "for", "and"}


def strange_receivers(look: Look) -> Iterator[tuple[int, str]]:
    """Each body to which by the sources somebody else's door is meant, with where it stands."""
    asked = {s.start for s in (*demands(look), *items(look))}
    for said in look.said:
        if said.is_heading or said.text.endswith("?"):
            continue
        for pattern in _GIVEN if said.start not in asked else (_REPORTS,):
            for match in pattern.finditer(said.text):
                name = bare(match["name"])
                if not _BODY.search(name) or is_of_draft(look, name) or _UNREAL.search(said.text, _part(said.text, match.start()), match.start("name")):  # fmt: skip
                    continue
                told = _told(look, said, match)
                if told and not any(_names(text, name) for text in told):
                    yield said.start + match.end("name") - len(name), name


def _part(text: str, place: int) -> int:
    """Where the part between commas begins that a place is in."""
    return max(text.rfind(sign, 0, place) for sign in ",;:(") + 1


def _told(look: Look, said: Said, match: re.Match[str]) -> list[str]:
    """The sentences of the sources that tell of such a thing, those of its own day where there are any."""
    pattern = match.re
    near = match[0] if _LATER.search(said.text) else said.text
    days = {(w.month, w.day) for w in dates_in(near) if w.day is not None}
    kin = _GIVEN[:2] if pattern in _GIVEN[:2] else (pattern,)
    told = [text for text in sentences_then(look) if any(p.search(text) for p in kin)]
    of_day = [t for t in told if days & {(w.month, w.day) for w in dates_in(t)}]
    if any(AppealMade in sort.kinds for _, _, sort in sorts_in(said.text)) and not of_day:
        return []
    return of_day or told


def _names(text: str, name: str) -> bool:
    """Whether every word of the name stands in the sentence."""
    words = [w for w in same(name).split() if w not in _SMALL]
    return all(word.removesuffix("'s") in same(text) for word in words)
