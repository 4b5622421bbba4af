"""How English tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose

_PURPOSE = r"(?P<purpose>publi\w+|submi\w+|shar\w+)"
_PURPOSES = {"publi": Purpose.PUBLISH, "submi": Purpose.SUBMIT, "shari": Purpose.SHARE}


def _consent(p: Passage, given: Stated) -> Fact | None:
    word = (p.word("purpose") or "").casefold()
    return Consent(when=p.when, purpose=_PURPOSES.get(word[:5]), given=given)


@rule(
    r"\b(?:consented|gave (?:her |his |their )?consent|agreed) to (?:the )?" + _PURPOSE,
    cues="consent agreed",
    unless=r"withdr|refus|not (?:consent|agree)",
)
def gave(p: Passage) -> Fact | None:
    """'Ana Velmar consented to the publication of her name.'"""
    return _consent(p, Stated.YES)


@rule(
    r"\b(?:withdrew|refused) (?:her |his |their )?consent to (?:the )?" + _PURPOSE,
    cues="withdrew refused",
    own_negation=True,
)
def withdrew(p: Passage) -> Fact | None:
    """'Ana Velmar withdrew her consent to the publication of her name.'"""
    return _consent(p, Stated.NO)
