"""How French tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose

_PURPOSE = r"(?P<purpose>publi\w+|communi\w+|soum\w+|transm\w+|partag\w+|diffus\w+)"
_PURPOSES = {
    "pub": Purpose.PUBLISH,
    "dif": Purpose.PUBLISH,
    "sou": Purpose.SUBMIT,
    "par": Purpose.SHARE,
    "tra": Purpose.SHARE,
}


def _consent(p: Passage, given: Stated) -> Fact | None:
    purpose = _PURPOSES.get((p.word("purpose") or "").casefold()[:3])
    return Consent(when=p.when, purpose=purpose, given=given)


@rule(
    r"(?:consent(?:ent)? à (?:ce que [\w ]{3,60}? soi(?:t|ent) )?|<AVOIR> (?:consenti à(?: ce que [\w ]{3,60}? soi(?:t|ent))?|donné (?:son|leur) (?:accord|consentement) (?:à|pour)|accepté) )(?:la |sa |leur |que [\w ]+? soit |de )?"
    + _PURPOSE,
    cues="consent accord accepté",
    unless=r"retir|refus|n'a pas",
)
def gave(p: Passage) -> Fact | None:
    """'Ana Velmar a consenti à la publication de son nom.'"""
    return _consent(p, Stated.YES)


@rule(
    r"<AVOIR> (?:retiré|refusé) (?:son|leur) (?:accord|consentement) (?:à|pour) (?:la |sa )?"
    + _PURPOSE,
    cues="retiré refusé",
    own_negation=True,
)
def withdrew(p: Passage) -> Fact | None:
    """'Ana Velmar a retiré son consentement à la publication de son nom.'"""
    return _consent(p, Stated.NO)
