"""An authority's answer; a word of it that was addressed to nobody is no answer, and is told as a statement."""

import re

from habeas.core.appeals import Appeal
from habeas.core.facts import Fact
from habeas.core.letters import ANSWERS
from habeas.kinds.response import Response
from habeas.papers.attribution import is_press
from habeas.papers.draft import Sentence
from habeas.papers.notes import beginning, sentence_of
from habeas.papers.parts.saying import as_stated, plain
from habeas.papers.told import Told
from habeas.papers.writing import Writing

_SAYS_THAT = re.compile(
    rf"{ANSWERS.pattern}.*?(?<!\w)(?:that|que|qu['’]\w+|что|أن\w*)(?!\w)",
    re.IGNORECASE | re.DOTALL,
)
_MOST = 300


def is_answer(told: Told) -> bool:
    """Whether it was said to somebody, gives or refuses what was asked, or is called an answer by its source."""
    if told.fact.stated("addressee") or told.fact.stated("favourable"):
        return True
    return any(ANSWERS.search(anchor.quote) for claim in told.claims for anchor in claim.anchors)


def says_nothing(fact: Fact) -> bool:
    """Whether it tells no more than that an authority spoke."""
    return isinstance(fact, Response) and fact.content is None and fact.favourable is None


def adds_nothing(writing: Writing, told: Told) -> bool:
    """Whether it tells no more than that an appeal was answered: neither what, nor in which words."""
    source = writing.casefile.source_of(told.lead)
    words = sentence_of(source, told.lead.anchors[0])
    return is_answer(told) and says_nothing(told.fact) and _SAYS_THAT.search(words) is None


def last_answer(writing: Writing) -> tuple[Told, ...]:
    """The last answer to an appeal of the one who writes that says something: a refusal, a promise, each thing that it says."""
    answers = (t for t in writing.told(Response, again=True) if t.lead.is_affirmed)
    own = [t for t in answers if not says_nothing(t.fact) and own_call(writing, t) is not None]
    return tuple(t for t in own if own_call(writing, t) == own_call(writing, own[-1]))


def reply(writing: Writing, told: Told) -> Sentence:
    """'… responded to … on …', or '… made a statement to the press on …'."""
    if is_answer(told):
        call = own_call(writing, told)
        said = plain(writing, told) if call is None else _to_own_call(writing, told, call)
        return _with_its_words(writing, told, said)
    fact, source = told.fact, writing.casefile.source_of(told.lead)
    by = fact.stated("actor") or told.lead.attribution or "the authorities"
    content = fact.stated("content")
    return writing.says(
        "stated_to_press" if is_press(source.publisher or "") else "stated_by",
        told.ids,
        by=writing.body(by),
        when=f" {writing.at(fact.occurred)}" if fact.occurred else as_stated(writing, told),
        content=writing.tail("stated_content", content=writing.written(content)) if content else "",
    )


def own_call(writing: Writing, told: Told) -> Appeal | None:
    """The appeal of the one who speaks that this answers, where its day is known."""
    to = told.fact.stated("addressee")
    if to is not None and not writing.is_own(to):
        return None
    answered = (a for a in writing.clock.appeals if a.answer is not None and a.is_exact)
    own = (a for a in answered if _is_own(writing, a))
    return next((a for a in own if _is_answered_by(writing, a, told)), None)


def _is_own(writing: Writing, appeal: Appeal) -> bool:
    return appeal.by is not None and writing.is_own(appeal.by)


def _is_answered_by(writing: Writing, appeal: Appeal, told: Told) -> bool:
    answer = appeal.answer
    return answer is not None and not set(told.ids).isdisjoint(writing.clock.said_in(answer))


def _to_own_call(writing: Writing, told: Told, call: Appeal) -> Sentence:
    """'To the appeal of 25 March the Prison Service answered on 14 April: …'"""
    content = (told.fact.stated("content") or "").removeprefix("that ")
    when = told.fact.occurred or (call.answer.when if call.answer is not None else None)
    return writing.says(
        "replied_to_call",
        told.ids,
        by=writing.body(told.fact.stated("actor") or told.lead.attribution or "the authorities"),
        made=writing.language.when(call.made),
        when=f" {writing.at(when)}" if when is not None else as_stated(writing, told),
        content=writing.tail("stated_content", content=writing.written(content)) if content else "",
    )


def _with_its_words(writing: Writing, told: Told, said: Sentence) -> Sentence:
    """The sentence with what was answered, quoted from the source where no field has it."""
    (anchor, *_), source = told.lead.anchors, writing.casefile.source_of(told.lead)
    words = sentence_of(source, anchor)
    if told.fact.stated("content") or not _SAYS_THAT.search(words):
        return said
    quote = writing.quoted(beginning(words, _MOST))
    return writing.says("sentence", told.ids, text=f"{said.text.rstrip('.')} ({quote})")
