"""The proceedings: charges, sentence, hearings, and the guarantees that were not kept."""

from habeas.core.custody import Holding, custody
from habeas.core.values import Stated
from habeas.kinds.charge import Charge
from habeas.kinds.fair_trial_breach import FairTrialBreach
from habeas.kinds.hearing import Hearing, Presence
from habeas.kinds.sentence import Sentence as Sentencing
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.parts.health import as_stated, plain
from habeas.papers.told import Told
from habeas.papers.writing import Writing


def trial(writing: Writing) -> list[Block]:
    """The course of the proceedings, then what is said against them."""
    told: list[Statement] = [plain(writing, one) for one in writing.told(Charge, Sentencing)]
    told += [_hearing(writing, one) for one in writing.told(Hearing) if _says_enough(one)]
    told += _breaches(writing)
    return [Paragraph(tuple(told))] if told else []


def _says_enough(told: Told) -> bool:
    """A hearing of which neither the day nor the court nor the stage is known is no news."""
    fact = told.fact
    return isinstance(fact, Hearing) and bool(fact.when or fact.court or fact.ongoing)


def _hearing(writing: Writing, told: Told) -> Sentence:
    fact = told.fact
    is_over = custody(writing.casefile).holding is Holding.NOT_HELD
    if not isinstance(fact, Hearing) or fact.ongoing is not Stated.YES or is_over:
        return plain(writing, told)
    closed = writing.tail("trial_closed") if fact.public is Stated.NO else ""
    ill = writing.tail("trial_too_ill") if fact.presence is Presence.ABSENT_THROUGH_ILLNESS else ""
    opening = writing.according_to(told)
    return writing.says(
        "trial_on", told.ids, opening=opening, closed=closed, ill=f"{ill}{as_stated(writing, told)}"
    )


def _breaches(writing: Writing) -> list[Statement]:
    """One sentence a voice: a breach is an opinion, and whose it is is said."""
    voices: dict[str, list[Told]] = {}
    for one in writing.told(FairTrialBreach):
        voice = one.voice or writing.organisation
        known = next((v for v in voices if writing.is_own(v) and writing.is_own(voice)), voice)
        voices.setdefault(known, []).append(one)
    return [_breach(writing, voice, told) for voice, told in voices.items()]


def _breach(writing: Writing, voice: str, told: list[Told]) -> Sentence:
    opening = writing.piece("breach", voice=writing.body(voice))
    clauses = []
    for number, one in enumerate(told):
        stop = "." if number == len(told) - 1 else writing.language.semicolon
        start = f"{opening} " if number == 0 else ""
        said = writing.language.settle(f"{start}{_which(writing, one)}{stop}")
        clauses.append(writing.clause(said if number else said[:1].upper() + said[1:], one.ids))
    return Sentence(tuple(clauses))


def _which(writing: Writing, told: Told) -> str:
    """'the right to defend oneself (“He was not given an opportunity to defend himself”)'."""
    fact = told.fact
    if not isinstance(fact, FairTrialBreach):
        return writing.tell(fact.line())
    name = writing.words[f"guarantee_{fact.guarantee or 'other'}"]
    stages = (
        writing.tail(
            "at_stages",
            stages=writing.language.joined([str(writing.written(s)) for s in fact.stages]),
        )
        if fact.stages
        else ""
    )
    rule = writing.tail("under_rule", rule=writing.written(_bare(fact.rule))) if fact.rule else ""
    words = f" ({writing.quoted(fact.detail)})" if fact.detail else ""
    return f"{name}{stages}{rule}{words}"


def _bare(rule: str) -> str:
    return rule[4:] if rule.casefold().startswith("the ") else rule
