"""What the page of a paper shows beside its words: findings, loose footnotes, what is new, what has changed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from django.utils.functional import Promise
from django.utils.translation import gettext, gettext_lazy

from habeas.checking import Finding, Severity, check
from habeas.core.casefile import Casefile
from habeas.core.errors import HabeasError
from habeas.core.levels import Level
from habeas.core.silence import Appeal, silence
from habeas.core.timeline import Entry, timeline
from habeas.desk.asking import View
from habeas.desk.case.facts import Passage, passage_of
from habeas.desk.telling import tell, tell_error
from habeas.ledger.acts.save_paper import Words
from habeas.ledger.composing import Paper, PaperState
from habeas.papers import Draft, Sentence, write

STATES: Mapping[PaperState, str | Promise] = {
    PaperState.DRAFT: gettext_lazy("draft"),
    PaperState.HALF_APPROVED: gettext_lazy("approved by some"),
    PaperState.APPROVED: gettext_lazy("approved"),
    PaperState.SET_ASIDE: gettext_lazy("set aside"),
}
_MARK = re.compile(r"\[\^([\w-]+)\](?!:)")
_NOTE = re.compile(r"^\[\^([\w-]+)\]:", re.MULTILINE)
_SENTENCE = re.compile(r".*?(?:[.!?](?:\[\^[\w-]+\])*\s+|\n+|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of the checker, in the user's words, on the words it points at."""

    severity: Severity
    code: str
    said: str
    quote: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote with the passages that it is bound to."""

    number: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What is off in the words: what the checker found, and footnotes that hold nothing."""

    found: tuple[Found, ...]
    loose: tuple[str, ...]

    @property
    def has_errors(self) -> bool:
        """Whether something is there that must not leave the house."""
        return bool(self.loose) or any(f.severity is Severity.ERROR for f in self.found)


@dataclass(frozen=True, slots=True)
class Opening:
    """What a writer should know first: what is new since the last call, what stands open, what is missing."""

    since: Appeal | None
    new: tuple[Entry, ...]
    unanswered: tuple[Appeal, ...]
    missing: tuple[str, ...]
    left_out: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of words that stayed, went or came: `sort` is same, gone or new."""

    sort: str
    text: str


def words_of(draft: Draft) -> Words:
    """The words of a draft with the claims under each footnote, in the order of their numbers."""
    clauses = [c for s in draft.sentences if isinstance(s, Sentence) for c in s.clauses]
    return Words(draft.markdown, {str(n): c.claims for n, c in enumerate(clauses, 1)})


def edited(markdown: str, notes: Mapping[str, Sequence[str]]) -> Words:
    """Edited words; a footnote that is still in them stays bound to its claims."""
    plain = markdown.replace("\r\n", "\n")
    kept = set(_MARK.findall(plain))
    return Words(plain, {number: ids for number, ids in notes.items() if number in kept})


def findings(words: Words, paper: Paper, casefile: Casefile) -> Findings:
    """What is off in these words, held against the case as its audience may see it."""
    day = paper.draft.as_of
    seen = casefile.at(day)
    found = check(words.markdown, seen, audience=paper.audience, as_of=day)
    return Findings(tuple(_told(f) for f in found), tuple(_loose(words, seen, paper.audience)))


def _told(finding: Finding) -> Found:
    return Found(finding.severity, finding.code, tell(finding), finding.quote, finding.suggestion)


def _loose(words: Words, casefile: Casefile, audience: Level) -> Iterator[str]:
    """Footnotes without words, without a claim, or on a claim that is not held or not for this audience."""
    held = {i for fact in casefile.for_audience(audience).facts for i in fact.claim_ids}
    written = set(_NOTE.findall(words.markdown))
    for number in dict.fromkeys(_MARK.findall(words.markdown)):
        if number not in written:
            yield gettext("Footnote %(number)s has no words.") % {"number": number}
        claims = words.notes.get(number, ())
        if not claims:
            said = gettext("Footnote %(number)s rests on no claim of the file.")
            yield said % {"number": number}
        elif not set(claims) <= held:
            said = gettext("Footnote %(number)s rests on a claim that is not held for this audience.")  # fmt: skip
            yield said % {"number": number}


def bound_notes(words: Words, casefile: Casefile, view: View) -> tuple[Note, ...]:
    """The footnotes with the passages under them."""
    known = {claim.id: claim for claim in casefile.known_claims}
    return tuple(
        Note(number, tuple(passage_of(casefile, known[i], view) for i in ids if i in known))
        for number, ids in words.notes.items()
    )


def opening(paper: Paper, casefile: Casefile) -> Opening:
    """What the writer should know first, as of the paper's day."""
    seen = casefile.at(paper.draft.as_of).for_audience(paper.audience)
    clock = silence(seen)
    last = clock.appeals[-1] if clock.appeals else None
    new = tuple(e for e in timeline(seen) if last and e.when and e.when.earliest
                and e.when.earliest > last.on)  # fmt: skip
    try:
        again = write_paper(paper, casefile)
    except HabeasError as problem:
        return Opening(last, new, clock.unanswered, (), 0, tell_error(problem))
    return Opening(last, new, clock.unanswered, again.missing, again.left_out)


def write_paper(paper: Paper, casefile: Casefile) -> Draft:
    """The paper written anew from the file of now."""
    draft = paper.draft
    return write(
        draft.template,
        casefile,
        as_of=draft.as_of,
        audience=paper.audience,
        organisation=draft.organisation or None,
        language=draft.language,
    )


def changes(before: str, after: str) -> tuple[Change, ...]:
    """What changed from one version to the next, sentence by sentence."""
    old, new = _SENTENCE.findall(before), _SENTENCE.findall(after)
    found: list[Change] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Change("same", "".join(old[i:j])))
            continue
        found += [Change("gone", "".join(old[i:j]))] if i < j else []
        found += [Change("new", "".join(new[k:m]))] if k < m else []
    return tuple(found)
