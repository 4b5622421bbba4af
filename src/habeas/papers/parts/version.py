"""The authorities' own version, always told where it is on file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from habeas.core.bodies import same_body
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.health_condition import HealthCondition
from habeas.papers.authorship import voice_of
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.form import Answer
from habeas.papers.notes import beginning, words_of
from habeas.papers.parts.answers import limited
from habeas.papers.parts.health import state_of_health
from habeas.papers.parts.saying import in_words
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing
from habeas.standards import acknowledging, ended_on, has_version, taken_back, versions

_MOST, _LATEST = 5, 2
_NOT_ON_FILE = (
    "The authorities' own version is not on file; ask for it, or say that it was asked for."
)
_WHOLE = 300
_DENIED_THAT = re.compile(
    r"[^,;:]{2,80}? (?:denie[sd] that|(?:a |ont )?(?:nie|nient|nié|démenti|dément|conteste|contesté) (?:que |(?=qu['’])qu['’])"
    r"|(?:ha |han )?(?:niega|negó|negado|desmintió|desmentido) que|(?:отрица|опроверг)\w*, что) ?(?P<what>[^;]+?)\.?$",
    re.IGNORECASE,
)


def version(writing: Writing) -> list[Block]:
    """How long custody was denied, then what each authority has said, affirmed or denied, in order of time."""
    denied = denied_until(writing)
    said = _version(writing, _MOST)
    if not denied:
        return said
    more = [s for block in said if isinstance(block, Paragraph) for s in block.statements]
    return [Paragraph((*denied, *more))]


def denied_until(writing: Writing) -> list[Sentence]:
    """Each denial that somebody was held, of its day and its body, with who acknowledged custody and when."""
    past = taken_back(writing.casefile, writing.organisation)
    ends = {i: ended for denial, ended in past for i in denial.claim_ids}
    told = once(writing.casefile, (denial for denial, _ in past))
    return [_denied_until(writing, one, ends[one.lead.id]) for one in told]


def _denied_until(writing: Writing, told: Told, ended: HeldFact) -> Sentence:
    casefile = writing.casefile
    source, claim = casefile.source_of(told.lead), acknowledging(casefile, ended)
    day = ended_on(casefile, ended)
    if source.date is None or claim is None or day is None:
        return account(writing, told)
    by = voice_of(casefile, claim)
    return writing.says(
        "version_denied_until",
        (*told.ids, *ended.claim_ids),
        voice=writing.body(told.voice or "authority"),
        label=writing.label(told.fact.label).lower(),
        quote=_own_words(writing, told),
        when=writing.language.when(source.date),
        by=writing.body(by or "authority"),
        ended=writing.language.day(day),
        of_day=_of_day(writing, told.lead),
        ended_of=_of_day(writing, claim),
    )


def latest_version(writing: Writing) -> list[Block]:
    """What an authority has said last, of two accounts what it denies before what it affirms."""
    return _version(writing, _LATEST)


def _version(writing: Writing, most: int) -> list[Block]:
    official = versions(writing.casefile, writing.organisation)
    told = once(
        writing.casefile, (h for h in official if not writing.used.intersection(h.claim_ids))
    )
    if len(told) > most:
        writing.lacks(
            whole(
                "Of what the authorities said, the last {most} of {count} statements are told; see whether the others matter.",
                most=most,
                count=len(told),
            )
        )
    if not has_version(writing.casefile, writing.organisation):
        writing.lacks(whole(_NOT_ON_FILE))
    if not told:
        return []
    kept = sorted(told, key=lambda one: one.lead.is_affirmed, reverse=True)[-most:]
    return [Paragraph(tuple(_in_one_breath(writing, [one for one in told if one in kept])))]


def _in_one_breath(writing: Writing, told: Sequence[Told]) -> Iterator[Sentence]:
    """What one authority said on one day in one sentence, each thing with its own footnote."""
    for day, said in groupby(told, key=lambda one: _said_by_on(writing, one)):
        group = list(said)
        if day is None or len(group) == 1:
            yield from _each_in_its_words(writing, group)
            continue
        clauses = [clause for one in group for clause in account(writing, one).clauses]
        for place, one in enumerate(group[1:], 1):
            text = writing.piece("version_and", text=_in_words(writing, one))
            clauses[place] = replace(clauses[place], text=f"{writing.language.settle(text)}.")
        stop = writing.language.stop_between
        last = clauses.pop()
        yield Sentence((*(replace(c, text=c.text[:-1] + stop) for c in clauses), last))


def _each_in_its_words(writing: Writing, told: Sequence[Told]) -> Iterator[Sentence]:
    """Each account by itself; what one authority denied in the same words is one."""
    for words, same in groupby(told, key=lambda one: _denied_in(writing, one)):
        if words is None:
            yield from (account(writing, one) for one in same)
        else:
            yield _denial(writing, list(same))


def _denied_in(writing: Writing, told: Told) -> tuple[str | None, When | None, str, str] | None:
    """Who denied it, when, in which source and which words; None of what is not denied."""
    if told.lead.is_affirmed:
        return None
    source = writing.casefile.source_of(told.lead)
    when = _said_when(writing, told)[0]
    return told.voice, when, source.id, words_of(told.lead, source, told.lead.anchors[0])


def _said_by_on(writing: Writing, told: Told) -> tuple[str | None, When, bool] | None:
    """Whose statement of which day it is, and whether in a source of its own; None where it is told in another way."""
    when = told.fact.occurred or _said_when(writing, told)[0]
    is_said = told.lead.is_affirmed and told.fact.occurred is None and when is not None
    return (
        (told.voice, when, _said_when(writing, told)[1]) if is_said and when is not None else None
    )


def accounts(writing: Writing) -> list[Statement]:
    """As a form asks for it: whatever an authority has said of the person, of custody and court too."""
    return _accounts(writing, (Fact,))


def accounts_denying(*kinds: type[Fact]) -> Answer:
    """The same, but of denials only those of facts that the form tells: nothing is denied that it does not allege."""
    return partial(_accounts, denying=kinds)


def _accounts(writing: Writing, denying: tuple[type[Fact], ...]) -> list[Statement]:
    casefile = writing.casefile
    other_side = [h for h in casefile.overruled if h.followed.holds_by(casefile.as_of)]
    official = [
        h
        for h in (*casefile.facts, *other_side)
        if writing.is_word_of_authority(h.followed)
        and (h.followed.is_affirmed or isinstance(h.followed.fact, denying))
    ]
    if not official:
        writing.lacks(whole(_NOT_ON_FILE))
    return [account(writing, one) for one in limited(writing, once(casefile, official))]


def account(writing: Writing, told: Told) -> Sentence:
    """What one of them said, or in its own words what it denied."""
    voice = writing.body(told.voice or "authority")
    if not told.lead.is_affirmed:
        return _denial(writing, [told])
    said, is_its_day = _said_when(writing, told)
    when = told.fact.occurred or said
    text = _in_words(writing, told)
    if told.voice is not None and writing.begins_with(text, told.voice):
        return writing.says("sentence", told.ids, text=text)
    if when is None or told.fact.occurred is not None:
        return writing.says("version_said", told.ids, voice=voice, text=text)
    piece = "version_said_on" if is_its_day else "version_reported_on"
    day = writing.language.when(when)
    return writing.says(piece, told.ids, voice=voice, text=text, when=day)


def _denial(writing: Writing, told: Sequence[Told]) -> Sentence:
    """In its own words, with the day of the source that reports it, and all that it denies in them."""
    first = told[0]
    when, is_its_day = _said_when(writing, first)
    denied = _what_was_denied(writing, first) if when is not None else None
    if denied is not None and when is not None:
        return writing.says(
            "version_denies" if is_its_day else "version_denies_reported",
            tuple(i for one in told for i in one.ids),
            voice=writing.body(first.voice or "authority"),
            quote=denied,
            when=writing.language.when(when),
        )
    on = "version_denied_said_on" if is_its_day else "version_denied_on"
    labels = dict.fromkeys(writing.label(one.fact.label).lower() for one in told)
    return writing.says(
        "version_denied" if when is None else on,
        tuple(i for one in told for i in one.ids),
        voice=writing.body(first.voice or "authority"),
        label=writing.language.joined(tuple(labels)),
        quote=_own_words(writing, first),
        when=writing.language.when(when) if when is not None else "",
    )


def _said_when(writing: Writing, told: Told) -> tuple[When | None, bool]:
    """When an authority said it, and whether that is the day of its word, and not of a source that reports it."""
    of_source, told_on = writing.casefile.source_of(told.lead).date, told.lead.told_on
    if told_on is not None and told_on != of_source:
        return told_on, True
    return of_source, _speaks_itself(writing, told)


def _speaks_itself(writing: Writing, told: Told) -> bool:
    """Whether the source is its own, so that it spoke on the day of the source; of others the source only tells."""
    publisher = writing.casefile.source_of(told.lead).publisher
    return publisher is not None and same_body(publisher, told.voice or "")


def _of_day(writing: Writing, claim: Claim) -> str:
    """In brackets, the day that the source itself gives."""
    day = claim.when.day if claim.when is not None else None
    return f" ({writing.language.day(day)})" if day is not None else ""


def _what_was_denied(writing: Writing, told: Told) -> str | None:
    """What stands behind 'The Ministry denied that', where the source tells of the denial in the language of the paper."""
    source = writing.casefile.source_of(told.lead)
    if (source.language or "en") != writing.language.code:
        return None
    words = words_of(told.lead, source, told.lead.anchors[0])
    found = _DENIED_THAT.match(words)
    if found is None:
        return None
    return writing.quoted_in_part(beginning(words, _WHOLE), beginning(found["what"], _WHOLE))


def _own_words(writing: Writing, told: Told) -> str:
    """What the source says of it, and in which language, where the paper is in another."""
    source = writing.casefile.source_of(told.lead)
    quote = beginning(words_of(told.lead, source, told.lead.anchors[0]), _WHOLE)
    said = writing.quoted(quote)
    tongue = writing.language.name_of_language(source.language or "")
    if not tongue or quote not in said:
        return said
    return f"{said} {writing.piece('quote_in', language=tongue)}"


def _in_words(writing: Writing, told: Told) -> str:
    if isinstance(told.fact, HealthCondition):
        return state_of_health(writing, told, told.fact)
    return in_words(writing, told)
