"""How Spanish tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose

_PURPOSE = r"(?P<purpose>publi\w+|comuni\w+|present\w+|transmi\w+|compart\w+|difu\w+|remi\w+)"
_PURPOSES = {
    "pub": Purpose.PUBLISH,
    "dif": Purpose.PUBLISH,
    "pre": Purpose.SUBMIT,
    "rem": Purpose.SUBMIT,
    "com": Purpose.SHARE,
    "tra": Purpose.SHARE,
}


def _consent(p: Passage, given: Stated) -> Fact | None:
    purpose = _PURPOSES.get((p.word("purpose") or "").casefold()[:3])
    return Consent(when=p.when, purpose=purpose, given=given)


@rule(
    r"(?:consiente[n]? (?:en )?(?:que (?:se )?)?|<HABER> (?:consentido (?:en )?(?:que (?:se )?)?|dado su (?:consentimiento|autorización) (?:para|a) (?:que se )?|autorizado (?:a |que se )?)|(?:consintió|consintieron) (?:en )?(?:que se )?|dio su (?:consentimiento|autorización) (?:para|a) (?:que se )?)(?:la |su )?"
    + _PURPOSE,
    cues="consient consint consent autoriza",
    unless=r"retir|neg(?:ó|aron)|no ha",
)
def gave(p: Passage) -> Fact | None:
    """'Ana Velmar ha dado su consentimiento para la publicación de su nombre.'"""
    return _consent(p, Stated.YES)


@rule(
    r"(?:<HABER> (?:retirado|negado)|retiró|negó) su (?:consentimiento|autorización) (?:para|a) (?:que se )?(?:la |su )?"
    + _PURPOSE,
    cues="retir neg",
    own_negation=True,
)
def withdrew(p: Passage) -> Fact | None:
    """'Ana Velmar ha retirado su consentimiento para la publicación de su nombre.'"""
    return _consent(p, Stated.NO)
