"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.core.values import Stated
from habeas.kinds.consent import Consent, Purpose

_PURPOSES = {
    "пуб": Purpose.PUBLISH,
    "рас": Purpose.PUBLISH,
    "под": Purpose.SUBMIT,
    "пер": Purpose.SHARE,
}


def _consent(p: Passage, given: Stated) -> Fact | None:
    purpose = _PURPOSES.get((p.word("purpose") or "").casefold()[:3])
    return Consent(when=p.when, purpose=purpose, given=given)


@rule(
    r"(?<!\w)(?:дал[аи]?|согласил(?:ся|ась|ись)|разрешил[аи]?) (?:<FEW> )?(?:согласие )?(?:на )?(?P<purpose>публикаци\w+|публиковать|распространени\w+|подач\w+|передач\w+ (?:<FEW> )?(?:данных|сведений|дела))",
    cues="дал согласил разрешил",
    unless=r"(?<!\w)не |отказ|отозвал",
)
def gave(p: Passage) -> Fact | None:
    """'Анна Вельмар дала согласие на публикацию своего имени.'"""
    return _consent(p, Stated.YES)


@rule(
    r"(?<!\w)отозвал[аи]? (?:<FEW> )?согласие на (?P<purpose>публикаци\w+|распространени\w+|подач\w+|передач\w+)",
    cues="отозвал",
)
def withdrew(p: Passage) -> Fact | None:
    """'Она отозвала согласие на публикацию.'"""
    return _consent(p, Stated.NO)
