"""What is told of others beside the person: of assistants who were let go, of a driver who was taken as well."""

import re

from habeas.checking.look import Look
from habeas.checking.passages import sentences_then
from habeas.core.casefile import keep
from habeas.core.facts import Fact
from habeas.kinds.arrest import Arrest
from habeas.kinds.charge import Charge
from habeas.kinds.detention import Detention
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.release import Release
from habeas.kinds.sentence import Sentence
from habeas.kinds.transfer import Transfer
from habeas.reading import Proposal

_FREED = r"let (?:go|out|off)|released?|freed|set free|discharged|sent home|allowed (?:home|to go)|went home|bailed|pardoned"
_TAKEN = r"arrested|detained|taken|seized|rounded up|picked up|apprehended|led away|held|kept"
_JUDGED = r"sentenced|convicted|condemned|jailed|imprisoned|found guilty|tried|charged|accused|indicted|fined"
_HURT = r"beaten|struck|kicked|hit|hurt|injured|ill-treated|mistreated|tortured|threatened"
_MOVED = r"moved|transferred|taken|brought|sent|led"
_TOLD: dict[type[Fact], re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for kind, words in (
        (Release, _FREED), (Arrest, _TAKEN), (Detention, f"{_TAKEN}|{_JUDGED}"), (Sentence, _JUDGED),
        (Charge, _JUDGED), (Mistreatment, _HURT), (Transfer, _MOVED),
    )
}  # fmt: skip
_MANY = r"(?:were|have (?:since |all |both )?been|are)\b"
_PEOPLE = r"(?:assistants?|aides?|colleagues?|co-?(?:accused|defendants?|workers?)|companions?|drivers?|students?|protesters?|demonstrators?|passengers?|musicians?|crew|staff|employees?|workers?|members?|friends?|neighbours?|relatives|editors?|reporters?|journalists?|deputies|villagers|fishermen|(?:wo)?men|people|persons|others?)"
_OTHERS = re.compile(
    rf"\b{_PEOPLE}\b[^.;]{{0,60}}?\b(?:was|{_MANY})|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|some|several|many|both|all|\d+)\b[^.;]{{0,60}}?\b{_MANY}|\band {_MANY}|\b(?:with|and|let|freed?|releas\w+|arrest\w+|detain\w+|took) (?:\w+ ){{0,3}}?{_PEOPLE}\b",
    re.IGNORECASE,
)
_WITH_THEM = re.compile(
    r"\b(?:s?he|M[rs]s? \w+)(?:, [^,]*,)? and (?:\w+ ){1,4}?(?:were|have)\b|\band (?:s?he|himself|herself) (?:were|have)\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(r"\b(?:s?he|M[rs]s? [A-Z]\w+) (?:was|is|has|had)\b[^.;]*$", re.IGNORECASE)


def is_of_companions(look: Look, proposal: Proposal) -> bool:
    """Whether it is told of others, and a source tells the same sort of thing of others."""
    told = _TOLD.get(type(proposal.fact))
    said = look.said_at(proposal.start)
    if told is None or said is None:
        return False
    before = said.text[: proposal.end - said.start]
    found = list(_OTHERS.finditer(before))
    if not found or _WITH_THEM.search(before) or not told.search(before, found[-1].start()):
        return False
    names = any(name.split()[-1] in before[found[-1].start() :] for name in look.person_names)
    if names or _OF_ONE.search(before, found[-1].start()):
        return False
    return any(told.search(text) for text in _of_others(look))


def _of_others(look: Look) -> tuple[str, ...]:
    """The sentences of the sources that tell of others."""
    return keep(
        look.casefile,
        f"companions.{look.as_of}",
        lambda: tuple(text for text in sentences_then(look) if _OTHERS.search(text)),
    )
