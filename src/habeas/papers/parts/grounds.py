"""What a file rests on: each fact with how it stands, each source with its grade, and what does not agree."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from habeas.core.claims import Claim
from habeas.core.contradictions import contradictions
from habeas.core.corroboration import Standing, independent_voices, standing
from habeas.core.decisions import HeldFact
from habeas.core.facts import Strand
from habeas.core.sources import Source
from habeas.core.timeline import timeline
from habeas.papers.draft import Block, Heading, Points, Sentence, Statement
from habeas.papers.parts.chronicle import event
from habeas.papers.parts.treatment import is_told_through
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing


def every_fact(writing: Writing) -> list[Block]:
    """Each fact held, denials included, under its part of the file, with its standing and its voices where these differ from one."""
    found: list[Block] = []
    entries = timeline(writing.casefile)
    for strand in Strand:
        held = [e.held for e in entries if e.held.followed.fact.strand is strand]
        if held:
            found.append(Heading(writing.own(f"heading_{strand.value}"), depth=3))
            found.append(Points(tuple(_graded(writing, same) for same in _each_once(held))))
    return found


def _each_once(held: Iterable[HeldFact]) -> list[list[HeldFact]]:
    """Those that state the same together, be it that only one of them gives the day."""
    groups: dict[str, list[HeldFact]] = {}
    for one in held:
        claim = one.followed
        stated = {k: v for k, v in claim.fact.to_json().items() if k != "when"}
        same = f"{claim.fact.key} {claim.polarity} {claim.attribution} {sorted(stated.items(), key=str)}"
        days = {h.followed.when for h in groups.get(same, ())} | {claim.when}
        if not stated or len(days - {None}) > 1:
            same = one.id
        groups.setdefault(same, []).append(one)
    return list(groups.values())


def _graded(writing: Writing, held: Sequence[HeldFact]) -> Sentence:
    """'… was arrested on 2 March 2023 (corroborated; independent voices: 2).'; of one source and one voice it says no more."""
    (told, *others) = once(writing.casefile, held)
    told = replace(
        told, claims=tuple(dict.fromkeys((*told.claims, *(c for o in others for c in o.claims))))
    )
    text = event(writing, told).text.rstrip(".")
    stands, voices = _standing(writing, held, told), len(independent_voices(writing.casefile, told.claims))  # fmt: skip
    if stands is Standing.SINGLE and voices > 1:
        stands = Standing.CORROBORATED
    if stands is Standing.SINGLE:
        return writing.says("sentence", told.ids, text=text)
    given = {"standing": writing.label(stands), "voices": writing.language.number(voices)}
    return writing.says("graded", told.ids, text=text, **given)


def _standing(writing: Writing, held: Iterable[HeldFact], told: Told) -> Standing:
    """That which matters most of what is told as one; a finding known only through the one who speaks is no independent body's."""
    stands = min((standing(writing.casefile, one) for one in held), key=list(Standing).index)
    return (
        Standing.SINGLE if stands is Standing.FOUND and is_told_through(writing, told) else stands
    )


def overruled(writing: Writing) -> list[Block]:
    """What sources say that people settled otherwise."""
    lost = [h for h in writing.casefile.overruled if h.followed.holds_by(writing.as_of)]
    told = tuple(event(writing, one) for one in once(writing.casefile, lost))
    return [Points(told)] if told else []


def disagreements(writing: Writing) -> list[Block]:
    """Every contradiction that nobody has resolved, with the claims on both sides."""
    told = tuple(
        writing.says("sentence", found.claims, text=writing.phrase(found.reason).rstrip("."))
        for found in contradictions(writing.casefile)
    )
    return [Points(told)] if told else []


def asked_in_vain(writing: Writing) -> list[Block]:
    """What was asked of whoever knows, and is not known."""
    told = [
        writing.says("asked_in_vain", [claim.id], question=writing.label(str(question)))
        for held in writing.casefile.facts
        for claim in held.claims
        for question in _questions(claim)
    ]
    return [Points(tuple(told))] if told else []


def _questions(claim: Claim) -> Iterable[object]:
    fields = claim.fact.__dataclass_fields__
    return (fields[name].metadata["question"] for name in sorted(claim.not_known))


def every_source(writing: Writing) -> list[Block]:
    """Each source with its grade and how many facts rest on it; those on which nothing rests are named last."""
    casefile = writing.casefile
    resting: dict[str, list[str]] = {source: [] for source in casefile.known_sources}
    for held in casefile.facts:
        for claim in held.claims:
            for source in dict.fromkeys(anchor.source for anchor in claim.anchors):
                resting[source].append(claim.id)
    written = [s for s in casefile.known_sources.values() if not _is_later(writing, s)]
    order = sorted(written, key=lambda s: (str(s.date or ""), s.title))
    used = [_source(writing, s, resting[s.id]) for s in order if resting[s.id]]
    idle: list[Statement] = [
        writing.own("source_idle", title=s.title) for s in order if not resting[s.id]
    ]
    return [Points((*used, *idle))] if order else []


def _is_later(writing: Writing, source: Source) -> bool:
    """Not yet there on the day of the paper."""
    first = source.date.earliest if source.date is not None else None
    return first is not None and first > writing.as_of


def _source(writing: Writing, source: Source, claims: list[str]) -> Sentence:
    when = writing.language.when(source.date) if source.date else writing.piece("note_undated")
    given = {"title": source.title.rstrip("."), "when": str(when), "grade": source.reliability.value,
             "count": writing.language.number(len(claims))}  # fmt: skip
    by = writing.tail("source_by", by=source.publisher) if source.publisher else ""
    return writing.says("source_told", claims[:1], by=by, **given)
