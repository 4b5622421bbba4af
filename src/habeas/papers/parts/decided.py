"""What a body found that decides cases: told as its finding, with what it found and when, and not as an opinion of nobody."""

import re

from habeas.core.bodies import tokens
from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.kinds.fair_trial_breach import FairTrialBreach, Guarantee
from habeas.kinds.procedure_step import ProcedureStep, Step
from habeas.papers.draft import Sentence
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_ARBITRARY = re.compile(
    r"(?<!not )(?<!pas )(?<!no )(?<!не )(?:arbitrary\b|arbitraire|arbitrari[ao]|произвольн|تعسف)",
    re.IGNORECASE,
)


def is_decision(fact: Fact) -> bool:
    """Whether a body decided on what was put before it."""
    return isinstance(fact, ProcedureStep) and fact.step is Step.DECIDED and fact.actor is not None


def decision_of(casefile: Casefile, finding: HeldFact | Told) -> HeldFact | None:
    """The decision that a finding of arbitrary detention is in: the one whose source tells of both."""
    if not _is_of_arbitrary_detention(finding.claims[0].fact):
        return None
    made = (h for h in casefile.affirmed if is_decision(h.followed.fact))
    return next((h for h in made if _sources(h) & _sources(finding)), None)


def finding_of(casefile: Casefile, decision: HeldFact | Told) -> HeldFact | None:
    """What was found in a decision, where its source tells of that."""
    if not is_decision(decision.claims[0].fact):
        return None
    found = (h for h in casefile.affirmed if _is_of_arbitrary_detention(h.followed.fact))
    return next((h for h in found if _sources(h) & _sources(decision)), None)


def decided(writing: Writing, decision: HeldFact | Told) -> Sentence | None:
    """'The Working Group on … found on … that the detention of … is arbitrary: “…”'; None where no finding is on file."""
    finding = finding_of(writing.casefile, decision)
    fact = decision.claims[0].fact
    if finding is None or not isinstance(fact, ProcedureStep):
        return None
    words = finding.followed.fact.stated("detail") or finding.followed.anchors[0].quote
    return writing.says(
        "found_arbitrary",
        (*(c.id for c in decision.claims), *finding.claim_ids),
        voice=writing.body(fact.actor or ""),
        when=f" {writing.at(fact.when)}" if fact.when is not None else "",
        words=writing.quoted(_what_was_found(words, fact.actor or "")),
    )


def _what_was_found(words: str, body: str) -> str:
    """The words without who found it and when, which the sentence says: 'The Working Group found that her detention …'."""
    behind = re.search(r"\b(?:that|que|что)\s+|\bqu['’]", words)
    return (
        words[behind.end() :]
        if behind and tokens(body) <= tokens(words[: behind.start()])
        else words
    )


def _is_of_arbitrary_detention(fact: Fact) -> bool:
    if not isinstance(fact, FairTrialBreach):
        return False
    of = (Guarantee.ARBITRARY, Guarantee.OTHER, None)
    return fact.guarantee in of and _ARBITRARY.search(fact.detail or "") is not None


def _sources(held: HeldFact | Told) -> set[str]:
    return {anchor.source for claim in held.claims for anchor in claim.anchors}
