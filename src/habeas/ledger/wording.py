"""The English sentences that the search index holds of the claims of a case, each shown only in the words of now."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from habeas import core, kinds
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.ledger import models
from habeas.ledger.entered import Entered
from habeas.ledger.prepared import Prepared

CLAIM = "claim"
_read: Entered[str, str, str] = Entered(64)


@cache
def wording() -> int:
    """A number that is another one as soon as anything changes that a sentence can come from: the core or a kind."""
    found = sha256()
    for file in sources():
        found.update(file.read_bytes())
    return int.from_bytes(found.digest()[:7])


def sources() -> list[Path]:
    """The files that say how a claim is told in English; how a kind is read out of a text is in others."""
    (first,), (second,) = core.__path__, kinds.__path__
    return sorted(Path(first).glob("*.py")) + sorted(Path(second).glob("**/__init__.py"))


def entry_of(claim: Claim, sentence: str) -> str:
    """What is indexed of a claim: its sentence, then its words."""
    return f"{sentence} {claim.anchors[0].quote}"


def sentence_in(entry: str, claim: Claim) -> str | None:
    """The sentence of a claim out of what is indexed of it; None where that is of other words."""
    words = f" {claim.anchors[0].quote}"
    return entry[: -len(words)] if entry.endswith(words) else None


def entries_of(casefile: Casefile) -> Mapping[str, str]:
    """What is indexed of the claims of a case in the wording of now, by their ids; not of claims that came in since.

    It is the same for as long as this process runs, for a claim never changes.
    """
    known = _read.of(casefile.reference)
    if not known:
        known = dict(_ENTRIES.of(casefile.reference))
        _read.put(casefile.reference, known)
    return known


def forget_sentences() -> None:
    """Forget them: for a process that turns to another register."""
    _read.clear()


_ENTRIES = Prepared(
    lambda reference: models.SearchEntry.objects.filter(
        case__reference=reference, sort=CLAIM, wording=wording()
    ).values_list("ref", "text")
)
