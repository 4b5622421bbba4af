"""Which follow-up is written, and why, as the caseworker is told."""

from collections.abc import Collection

from habeas.core.decisions import HeldFact
from habeas.core.prose import Phrase, whole
from habeas.core.when import When
from habeas.kinds.arrest import Arrest
from habeas.papers.difference import SubType, difference, last_appeal
from habeas.papers.told import is_rearrest
from habeas.papers.writing import Writing


def sub_type_of(writing: Writing) -> tuple[SubType, tuple[str, ...]]:
    """The sub-type and the claims that it rests on; without an earlier appeal nothing was done."""
    since = last_appeal(writing.casefile, writing.organisation)
    if since is None:
        return SubType.REITERATES, ()
    found = difference(writing.casefile, organisation=writing.organisation, since=since)
    return found.sub_type, found.reason


def title(writing: Writing) -> str:
    """The piece that is the title."""
    return f"title_{sub_type_of(writing)[0].value}"


def why(writing: Writing) -> Phrase:
    """Why it is this follow-up and no other."""
    since = last_appeal(writing.casefile, writing.organisation) or writing.as_of
    said = {
        SubType.IN_MEMORIAM: "It is written in memoriam: a death since the last appeal ({day}) is on file. Ask the family before it goes out.",
        SubType.CLOSES: "It closes the case: a release since the last appeal ({day}) is on file. See that it is final.",
        SubType.CORRECTS: "It corrects: what an own paper up to {day} told has been settled otherwise. Link the correction to that paper.",
        SubType.ESCALATES: "It escalates: since the last appeal ({day}) something was refused, taken back or done to the person.",
        SubType.WELCOMES: "It welcomes: since the last appeal ({day}) something that was asked was done, or a favourable answer came. See whether it should go out at all.",
        SubType.UPDATES: "It updates: since the last appeal ({day}) the authorities did or said something that neither meets nor refuses what was asked.",
        SubType.REITERATES: "It reiterates: since the last appeal ({day}) the file has no act and no word of the authorities.",
    }[sub_type_of(writing)[0]]
    return whole(said, day=When.on(since))


def is_over(writing: Writing) -> bool:
    """Whether a release or a death leaves only what outlives custody to ask."""
    return sub_type_of(writing)[0] in (SubType.CLOSES, SubType.IN_MEMORIAM)


def rearrest(writing: Writing, reason: Collection[str]) -> HeldFact | None:
    """The arrest among these claims that came after another custody had ended."""
    arrests = writing.casefile.of_kind(Arrest)
    return next(
        (
            h for h in arrests
            if is_rearrest(writing.casefile, h.followed.fact, h.claim_ids)
            and not set(reason).isdisjoint(h.claim_ids)
        ),
        None,
    )  # fmt: skip
