"""How Russian tells this kind of fact."""

from habeas.core.facts import Fact
from habeas.core.rules import Passage, rule
from habeas.kinds.commitment import Commitment


@rule(
    r"(?<!\w)(?:продолж(?:им|ит|ат)|будем|будет|обяз(?:уемся|уется)) (?:<FEW> )?(?P<what>(?:следить|добиваться|наблюдать|бороться|поддерживать|документировать|защищать)[^.;]*)",
    cues="продолж буде обяз",
    hypothetical=True,
    once=True,
    unless=r"власти|правительств|прокур|следствие|полиц",
)
def goes_on(p: Passage) -> Fact | None:
    """'Мы продолжим следить за делом.'"""
    actor = p.subject or p.speaker
    return Commitment(when=p.when, actor=actor, undertaking=p.word("what")) if actor else None
