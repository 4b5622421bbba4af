"""What was asked before, of whom, the silence since, or what ended it."""

from collections.abc import Callable, Mapping

from habeas.core.answering import writers_of
from habeas.core.appeals import Appeal, Ending, Response
from habeas.core.bodies import is_generic, same_body
from habeas.core.casefile import Casefile
from habeas.core.decisions import HeldFact
from habeas.core.values import Bound, Stated
from habeas.kinds.appeal_made import AppealMade
from habeas.papers.draft import Block, Paragraph, Sentence, Statement
from habeas.papers.languages import Word
from habeas.papers.unanswered import any_by_another, of_nobody_known, unanswered
from habeas.papers.writing import Writing

_MOST, _SEVERAL = 6, 2


def calls(writing: Writing) -> list[Block]:
    """Each earlier appeal with its date, to whom, and the silence since, or what was answered."""
    return _calls(writing, _call)


def calls_alone(writing: Writing) -> list[Block]:
    """The same, where what was answered is told among the news."""
    return _calls(writing, _call_alone)


def _calls(writing: Writing, call: Callable[[Writing, Appeal], Sentence]) -> list[Block]:
    told: list[Statement] = [call(writing, appeal) for appeal in writing.earlier[-_MOST:]]
    if len(writing.earlier) > _MOST:
        first = writing.earlier[0]
        told.insert(0, writing.says("calls_more", _best(writing.casefile, first),
                                    count=writing.language.counted(len(writing.earlier), "appeal"),
                                    first=writing.language.when(first.made)))  # fmt: skip
    told += _repeated(writing)
    return [Paragraph(tuple(told))]


def _call(writing: Writing, appeal: Appeal) -> Sentence:
    """The appeal with what was answered to it."""
    said = _call_alone(writing, appeal)
    content = None if appeal.answer is None else _content(writing, appeal.answer)
    if content is None or appeal.ended is not None:
        return said
    words, claims = content
    text = said.text.rstrip(".") + writing.tail("stated_content", content=words)
    return writing.says("sentence", tuple(dict.fromkeys((*said.claims, *claims))), text=text)


def _content(writing: Writing, answer: Response) -> tuple[str, tuple[str, ...]] | None:
    """What an answer said, thing by thing, as the file has it, and the claims that have it."""
    of_it = writing.clock.said_in(answer)
    found = (claim for i in of_it if (claim := writing.casefile.claim(i)) is not None)
    said = {c.id: words.removeprefix("that ") for c in found if (words := c.fact.stated("content"))}
    if not said:
        return None
    whole = f"{writing.language.semicolon} ".join(
        writing.written(words) for words in dict.fromkeys(said.values())
    )
    return whole, tuple(said)


def _call_alone(writing: Writing, appeal: Appeal) -> Sentence:
    by = writing.body(appeal.by or "somebody")
    means = writing.words.get(f"means_{appeal.kind}", writing.words["means_other"])
    claims = _best(writing.casefile, appeal)
    writing.used.update(appeal.claims)
    given = {
        "when": writing.language.when(appeal.made),
        "by": by,
        "means": means,
        "to": _to(writing, appeal),
    }
    if appeal.answer is None and appeal.from_another is not None:
        return _by_another(writing, appeal, appeal.from_another, given)
    if appeal.ended is not None:
        return _ended(writing, appeal, appeal.ended, given)
    if appeal.answer is None and appeal.to_another is not None:
        return _to_another(writing, appeal, appeal.to_another, given)
    if appeal.answer is None and (unclear := of_nobody_known(writing.clock, appeal)) is not None:
        given["answered"] = _answered(writing, unclear)
        return writing.says("call_unclear", (*claims, *unclear.claims), **given)
    if appeal.answer is None:
        return writing.says("call_silence", claims, **given, days=_taken(writing, appeal))
    answered = {
        "answered_by": writing.body(appeal.answer.by or "the authority"),
        "answered": _answered(writing, appeal.answer),
        "days": _taken(writing, appeal),
    }
    return writing.says("call_answered", (*claims, *appeal.answer.claims), **given, **answered)


def _to(writing: Writing, appeal: Appeal) -> str:
    """'To the government of …', or to you, where the paper speaks to whom the appeal went."""
    if appeal.to is None:
        return ""
    if _you(writing, appeal) is not None:
        return writing.tail("call_to_you")
    return writing.tail("call_to", to=writing.body(appeal.to))


def _you(writing: Writing, appeal: Appeal) -> Word | None:
    """Whoever opens the paper, where it speaks to one body, and the appeal went to that."""
    said, to = writing.words.get("you"), writing.goes_to
    if said is None or appeal.to is None or len(to) != 1 or not _is_one(appeal.to, to[0]):
        return None
    return Word(said, gen=writing.words.get("you.gen", said))


def _is_one(one: str, other: str) -> bool:
    """Whether the two are one body, and neither means the state as a whole where the other does not."""
    return same_body(one, other) and is_generic(one) is is_generic(other)


def _by_another(
    writing: Writing, appeal: Appeal, answer: Response, given: Mapping[str, str]
) -> Sentence:
    """The silence of the body that was asked, and the answer of the one that was not."""
    told = {
        "asked": _you(writing, appeal) or writing.body(appeal.to or "the authorities"),
        "answered_by": writing.body(answer.by or "the authority"),
        "answered": _answered(writing, answer),
    }
    claims = (*_best(writing.casefile, appeal), *answer.claims)
    if appeal.ended is not None:
        return writing.says("call_ended_by_another", claims, **given, **told)
    days = _taken(writing, appeal)
    return writing.says("call_by_another", claims, **given, **told, days=days)


def _to_another(
    writing: Writing, appeal: Appeal, answer: Response, given: Mapping[str, str]
) -> Sentence:
    """The silence on the appeal, and what the body that was asked answered to somebody else."""
    claims = (*_best(writing.casefile, appeal), *answer.claims)
    writers = [writing.body(name) for name in writers_of(writing.clock.appeals, answer)]
    return writing.says(
        "call_to_another" if writers else "call_to_a_letter",
        claims,
        **given,
        answered_by=writing.body(answer.by or "the authority"),
        answered=_answered(writing, answer),
        days=_taken(writing, appeal),
        writer=writing.language.joined(writers) if writers else "",
    )


def _ended(writing: Writing, appeal: Appeal, ending: Ending, given: Mapping[str, str]) -> Sentence:
    claims = (*_best(writing.casefile, appeal), *ending.claims)
    days = _taken(writing, appeal)
    piece = f"call_ended_by_{ending.role.value}"
    return writing.says(piece, claims, **given, days=days, ended_on=writing.language.day(ending.on))


def answered_last(writing: Writing) -> list[Block]:
    """The last appeal of the one who writes, where it was answered, and by whom; of several of one day that of the reader."""
    own = [a for a in writing.earlier if a.by is not None and writing.is_own(a.by)]
    answered = [a for a in own if a.on == own[-1].on and a.answer is not None]
    if not answered:
        return []
    return [Paragraph((_call(writing, max(answered, key=lambda a: _is_to_reader(writing, a))),))]


def last_letters(writing: Writing) -> list[Block]:
    """What was answered last, and what waits for an answer."""
    blocks = (*answered_last(writing), *silence_since(writing))
    told = [s for b in blocks if isinstance(b, Paragraph) for s in b.statements]
    return [Paragraph(tuple(told))] if told else []


def silence_since(writing: Writing) -> list[Block]:
    """The oldest appeal that stands without an answer, how many there are by now, and the days of silence.

    Of several of one day it is the one to whom the paper goes.
    """
    opened = [a for a in writing.earlier if a.is_open]
    silent = unanswered(writing.clock) or opened[:1]
    if not silent:
        return []
    oldest = min(silent, key=lambda a: (a.on, not _is_to_reader(writing, a)))
    told: list[Statement] = [_call(writing, oldest)]
    if len(silent) > 1:
        claims = dict.fromkeys(i for a in silent for i in _best(writing.casefile, a))
        told.append(
            writing.says(
                "calls_unanswered_by_the_asked" if any_by_another(silent) else "calls_unanswered",
                claims,
                count=writing.language.counted(len(silent), "appeal"),
            )
        )
    return [Paragraph(tuple(told))]


def _is_to_reader(writing: Writing, appeal: Appeal) -> bool:
    return appeal.to is not None and any(same_body(appeal.to, to) for to in writing.goes_to)


def _best(casefile: Casefile, appeal: Appeal) -> tuple[str, ...]:
    """Claims that tell of the appeal itself before those of what it asked."""
    found = [c for i in appeal.claims if (c := casefile.claim(i)) is not None]
    return tuple(c.id for c in sorted(found, key=lambda c: not isinstance(c.fact, AppealMade)))


def _repeated(writing: Writing) -> list[Statement]:
    """Appeals made more than once, of which no day is known; where two and more stand with their days it says nothing."""
    several = [
        h for h in writing.clock.undated
        if h.followed.fact.stated("repeated") == Stated.YES and h.followed.fact.stated("actor")
    ]  # fmt: skip
    told: dict[tuple[str, str], list[str]] = {}
    for held in (h for h in several if _dated_by(writing, h) < _SEVERAL):
        fact = held.followed.fact
        key = (fact.stated("actor") or "", fact.stated("addressee") or "")
        told.setdefault(key, []).extend(held.claim_ids)
    return [
        writing.says("calls_several", ids, by=writing.body(by), to=writing.body(to or "the authorities"))
        for (by, to), ids in told.items()
    ]  # fmt: skip


def _dated_by(writing: Writing, held: HeldFact) -> int:
    """How many appeals of the same body the file dates."""
    actor = held.followed.fact.stated("actor") or ""
    return sum(1 for a in writing.earlier if a.by is not None and same_body(a.by, actor))


def _answered(writing: Writing, answer: Response) -> str:
    return writing.at(answer.when) or writing.piece("on_an_unknown_day")


def _taken(writing: Writing, appeal: Appeal) -> Word:
    """The days that it took or takes: the least, or where that is none the most, where a day is not known."""
    least, most = appeal.days(writing.as_of), appeal.days_at_most(writing.as_of)
    if appeal.is_exact or least == most:
        return writing.language.days(least)
    if least == 0 and most is not None:
        return writing.language.bounded(writing.language.days(most), Bound.AT_MOST)
    return writing.language.bounded(writing.language.days(least), Bound.AT_LEAST)
