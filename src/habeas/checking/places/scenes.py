"""Where somebody was arrested in words of every day: at home, in the street, at the airport; held against where the file has it."""

import re
from collections.abc import Iterator

from habeas.checking.clauses import about_the_case
from habeas.checking.look import Look
from habeas.checking.passages import passages, same
from habeas.kinds.arrest import Arrest

_WORDS = (
    r"home|house|flat|apartment|doorstep|bed|residence|kitchen|bedroom|door|yard",
    r"streets?|roads?|pavement|corner|square",
    r"airport|airfield|terminal|passport counter|gate|plane",
    r"railway station|station|platform|train",
    r"church|chapel|pulpit|altar|mosque|temple|monastery|cathedral|worship|sunday service",
    r"office|offices|newsroom|desk|workplace|studio|editorial",
    r"border|crossing|frontier|checkpoint|toll",
    r"hotel|inn|guest ?house",
    r"university|campus|library|classroom|lecture hall|school|faculty|college",
    r"court ?room|courthouse",
    r"market|shop|bazaar|mall|stall",
    r"demonstration|rally|protest march|protest|vigil|picket",
)
_SCENES = tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in _WORDS)
_TAKEN = re.compile(r"\b(?:arrested|seized|picked up|apprehended|abducted|taken away|dragged|hauled)\b", re.IGNORECASE)  # fmt: skip
_AT = re.compile(
    rf"\b(?:at|in|on|from|outside|near|by|inside) (?:(?:the|his|her|their|an?) )?(?:[\w’']+ ){{0,1}}?(?P<scene>{'|'.join(_WORDS)})\b",
    re.IGNORECASE,
)
_NO_SCENE = re.compile(r"\b(?:house|home) (?:arrest|detention)\b")
_NEAR = 50
_AFTER = re.compile(r"\b(?:far|away|not|instead|rather|kilomet\w+|miles|minutes|hours|since|held|taken to|brought to|on (?:his|her|their) way|after|before|while)\b", re.IGNORECASE)  # fmt: skip


def taken_elsewhere(look: Look) -> Iterator[tuple[int, int, str]]:
    """Each such place, where every arrest on file was at one of another sort, and that place."""
    held = look.casefile.of_kind(Arrest)
    wheres = [where for h in held for c in h.claims if (where := c.fact.stated("where"))]
    if not wheres:
        return
    told = _NO_SCENE.sub(" ", f"{passages(look, Arrest)} {' '.join(map(same, wheres))}")
    known = [scene for scene in _SCENES if scene.search(told)]
    if not any(scene.search(same(where)) for scene in known for where in wheres):
        return
    for clause in about_the_case(look):
        for taken in _TAKEN.finditer(clause.text):
            for match in _AT.finditer(clause.text, taken.end(), taken.end() + _NEAR):
                scene = next((s for s in _SCENES if s.fullmatch(match["scene"])), None)
                between = clause.text[taken.end() : match.start()]
                if scene is not None and scene not in known and not _AFTER.search(between):
                    start, end = clause.start + match.start(), clause.start + match.end()
                    yield start, end, wheres[0]
                    break
