"""Approve a version of a paper: only the latest, each person once, over an error only for a reason that is kept."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from habeas.ledger import models
from habeas.ledger.acts._act import act
from habeas.ledger.acts._parts import ChangedMeanwhile
from habeas.ledger.acts.save_paper import latest_for_update
from habeas.ledger.errors import Refused


@dataclass(frozen=True, slots=True)
class Flaw:
    """An error in the words: `key` names it while it is the same one, `may_stay` whether a reason can outweigh it."""

    key: str
    quote: str
    said: str
    may_stay: bool


@dataclass(frozen=True, slots=True)
class Approving:
    """One person's approval of the version seen: how to look for errors in it, and why each that is left may stay.

    `examine` is called within the act, when nobody else can write on the paper.
    """

    seen: int
    examine: Callable[[], Iterable[Flaw]]
    why: Mapping[str, str]


def approve_paper(paper: models.PaperDraft, given: Approving, *, by: str, at: datetime) -> None:
    """Raises ChangedMeanwhile where the latest version is not the one seen, Refused for errors or a second time."""
    with act("approve_paper", [paper.case], by=by, at=at) as doing:
        latest = latest_for_update(paper)
        if latest.number != given.seen:
            raise ChangedMeanwhile(
                "Somebody has saved other words meanwhile; read them before you approve."
            )
        if latest.approvals.filter(by=by).exists():
            raise Refused("You have approved these words already.")
        over = _over(tuple(given.examine()), given.why)
        models.PaperApproval.objects.create(version=latest, by=by, at=at, over=over)
        doing.touches(paper.pk, f"version:{given.seen}")


def _over(flaws: tuple[Flaw, ...], why: Mapping[str, str]) -> list[dict[str, str]]:
    """The errors that stay, each with its reason. Raises Refused for those that may not, or have none."""
    barred = [flaw for flaw in flaws if not flaw.may_stay]
    if barred:
        raise Refused(
            "No reason outweighs what this audience may not see; mend it before you approve: {words}.",
            words=_quoted(barred),
        )
    reasons = {flaw.key: why.get(flaw.key, "").strip() for flaw in flaws}
    bare = [flaw for flaw in flaws if not reasons[flaw.key]]
    if bare:
        raise Refused(
            "Mend each error before you approve, or say why it may stay: {words}.",
            words=_quoted(bare),
        )
    return [{"key": f.key, "quote": f.quote, "said": f.said, "why": reasons[f.key]} for f in flaws]


def _quoted(flaws: list[Flaw]) -> str:
    return ", ".join(dict.fromkeys(f"“{flaw.quote}”" for flaw in flaws))
