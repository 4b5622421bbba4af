"""What was done to the person, who says so, and who bore it out."""

from collections.abc import Iterable

from habeas.core.bodies import same_body
from habeas.core.prose import place, whole
from habeas.kinds.access_denied import AccessDenied
from habeas.kinds.corroboration import Corroboration
from habeas.kinds.enforced_disappearance import EnforcedDisappearance
from habeas.kinds.incommunicado import Incommunicado
from habeas.kinds.investigation import Investigation
from habeas.kinds.mistreatment import Mistreatment
from habeas.kinds.solitary_confinement import SolitaryConfinement
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.parts.saying import as_told
from habeas.papers.told import Told
from habeas.papers.writing import Writing


def treatment(writing: Writing) -> list[Block]:
    """A disappearance, each allegation with its voice, findings, whether anybody looked into it, and who is shut off."""
    vanished = [
        t for t in writing.told(EnforcedDisappearance, again=True) if _is_untold(writing, t)
    ]
    told: list[Statement] = _allegations(writing)
    findings = [finding(writing, one) for one in writing.told(Corroboration)]
    if told and not writing.casefile.of_kind(Corroboration):
        writing.lacks(
            whole("Nobody independent bears the mistreatment out; nothing on file corroborates it.")
        )
    told += findings
    steps = writing.told(Investigation)
    if told and not writing.casefile.of_kind(Investigation):
        writing.lacks(whole("Whether the mistreatment is being investigated is not on file."))
    told += [as_told(writing, one) for one in steps]
    shut_off = writing.told(SolitaryConfinement, Incommunicado, AccessDenied, again=True)[-4:]
    told += [as_told(writing, one) for one in shut_off if _is_untold(writing, one)]
    told = [*(as_told(writing, one) for one in vanished), *told]
    return [Paragraph(tuple(told))] if told else []


def _is_untold(writing: Writing, told: Told) -> bool:
    """Not told as news before: a day in custody is told on the same claims, and is something else."""
    return not writing.as_news.intersection(told.ids)


def _allegations(writing: Writing) -> list[Statement]:
    """One sentence a voice, and day, place and doer. What the author once said on another's word is said on that word still.

    What is said on nobody's word is said so, and is never the word of the author.
    """
    voices: dict[str | None, list[Told]] = {}
    facts = sorted(writing.told(Mistreatment), key=lambda t: not t.is_attributed)
    for one in facts:
        known = next((v for v in voices if _is_one_voice(v, one.voice)), one.voice)
        if (
            known not in voices
            and one.voice
            and not one.is_attributed
            and voices
            and _is_plain(one)
        ):
            known = next(iter(voices))
        voices.setdefault(known, []).append(one)
    return [
        allegation(writing, voice, together)
        for voice, told in voices.items()
        for together in _of_one_time(writing, told)
    ]


def _of_one_time(writing: Writing, told: list[Told]) -> Iterable[list[Told]]:
    """Those of one day, place and doer together: the day of one is not that of another. What has no method of its own goes with the first."""
    groups: dict[tuple[str, str, str], list[Told]] = {}
    for one in told:
        stated = one.fact.stated("where") or "", one.fact.stated("actor") or ""
        key = (writing.dated(one) or "", *stated)
        if _is_plain(one) and groups:
            key = next(iter(groups))
        groups.setdefault(key, []).append(one)
    return groups.values()


def _is_one_voice(one: str | None, other: str | None) -> bool:
    return one == other or (one is not None and other is not None and same_body(one, other))


def _is_plain(told: Told) -> bool:
    return not (isinstance(told.fact, Mistreatment) and told.fact.names_a_method())


def allegation(
    writing: Writing, voice: str | None, told: list[Told], *, stated: str = ""
) -> Sentence:
    """What one voice says was done; `stated` is when it said so, for a fact that has no date."""
    methods = [m for one in told if (m := one.fact.stated("method")) and not _is_plain(one)]
    quoted = "; ".join(writing.quoted(m) for m in dict.fromkeys(methods))
    where = next((w for one in told if (w := one.fact.stated("where"))), None)
    when = next((w for one in told if (w := writing.dated(one))), "")
    spot = place(where)
    by = next((a for one in told if (a := one.fact.stated("actor"))), None)
    own_word = _own_word(writing, voice, told[0])
    whose = {"opening": own_word} if own_word else {"voice": writing.body(voice or "")}
    return writing.says(
        "mistreated_self" if own_word else "mistreated",
        (i for one in told for i in one.ids),
        **whose,
        where=f" {writing.phrase(spot)}" if spot else "",
        by=writing.tail("mistreated_by", by=writing.body(by)) if by else "",
        when=f" {when}" if when else "",
        methods=writing.tail("mistreated_how", methods=quoted) if quoted else "",
        stated="" if when else stated,
    )


def _own_word(writing: Writing, voice: str | None, told: Told) -> str:
    """The words for the person's own account, and for what is said on nobody's word."""
    if voice is None:
        return writing.unnamed(told)
    return writing.piece("by_self") if writing.is_the_person(voice) else ""


def finding(writing: Writing, told: Told, *, stated: str = "") -> Sentence:
    """What somebody found; `stated` is when that was told, for a finding that has no date."""
    fact = told.fact
    part = fact.stated("body_part")
    when = writing.dated(told)
    opening = writing.according_to(told)
    actor = fact.stated("actor") or (None if opening else told.voice)
    return writing.says(
        _words_of(writing, told, actor) if fact.stated("finding") else "found_something",
        told.ids,
        opening=opening.rstrip(),
        by=writing.body(actor or "somebody"),
        finding=writing.written(fact.stated("finding") or ""),
        part=writing.tail("found_on", part=writing.written(part)) if part else "",
        when=f" {when}" if when else stated,
    )


def is_told_through(writing: Writing, told: Told) -> bool:
    """What a body found that is known only through the author is not on file as its own independent word."""
    publishers = [writing.casefile.source_of(claim).publisher for claim in told.claims]
    actor = told.fact.stated("actor")
    return actor is not None and not writing.is_own(actor) and all(map(writing.is_own, publishers))


def _words_of(writing: Writing, told: Told, actor: str | None) -> str:
    if actor is None:
        return "found_unsigned"
    if is_told_through(writing, told):
        return "found_through"
    return "found_independent" if told.fact.stated("independent") == "yes" else "found"
