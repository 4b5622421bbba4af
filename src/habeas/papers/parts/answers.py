"""Answers to what forms ask: each a value or a sentence on its claims, with whose word it is.

A form asks one fact in several places, so what one answer told is not withheld from the next.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from habeas.core.facts import Fact, Strand
from habeas.core.levels import Level
from habeas.core.prose import whole
from habeas.core.when import When
from habeas.kinds.particulars import Particulars
from habeas.papers.draft import Block, Paragraph, Points, Sentence, Statement
from habeas.papers.form import Answer
from habeas.papers.parts.events import happened
from habeas.papers.told import Told, once
from habeas.papers.writing import Writing

_MOST = 60
F = TypeVar("F", bound=Fact)


def on_file(writing: Writing, *kinds: type[Fact]) -> tuple[Told, ...]:
    """Every affirmed fact of these kinds, each occurrence once, in order of time."""
    return once(
        writing.casefile,
        (h for h in writing.casefile.affirmed if isinstance(h.followed.fact, kinds)),
    )


def value(writing: Writing, told: Told, words: str) -> Sentence:
    """Words that answer a question, and whose they are where the source gives them to another."""
    by = ""
    if told.is_attributed and told.voice is not None:
        by = writing.tail("value_by", voice=writing.body(told.voice))
    return writing.says("value", told.ids, value=words, by=by)


def field(kind: type[Fact], name: str) -> Answer:
    """What is stated in one field of a kind, each answer once; private fields only for the case team and above."""

    def answer(writing: Writing) -> list[Statement]:
        if name in kind.private_fields() and writing.casefile.level < Level.RESTRICTED:
            writing.lacks(
                whole(
                    "For this audience the file does not give: {question}",
                    question=_question(kind, name),
                )
            )
            return []
        by_words: dict[str, Told] = {}
        for told in on_file(writing, kind):
            if (found := _said(writing, told.fact, name)) is not None:
                by_words.setdefault(found, told)
        return [value(writing, told, words) for words, told in by_words.items()]

    return answer


def began(kind: type[Fact]) -> Answer:
    """When the facts of a kind began, as each source dates it; of what goes on the beginning alone."""

    def answer(writing: Writing) -> list[Statement]:
        by_words: dict[str, Told] = {}
        for told in on_file(writing, kind):
            for claim in told.claims:
                if isinstance(claim.fact, kind) and claim.when is not None:
                    began_on = str(writing.language.when(_beginning(claim.when)))
                    by_words.setdefault(began_on, told)
        return [value(writing, told, words) for words, told in by_words.items()]

    return answer


def _beginning(when: When) -> When:
    return When(when.text.partition("/")[0]) if when.is_open else when


def _question(kind: type[Fact], name: str) -> str:
    return str(kind.__dataclass_fields__[name].metadata["question"])


def _said(writing: Writing, fact: Fact, name: str) -> str | None:
    found = getattr(fact, name, None)
    if found is None:
        return None
    return ", ".join(found) if isinstance(found, tuple) else str(writing.value(found))


def facts(*kinds: type[Fact]) -> Answer:
    """The facts of these kinds as sentences, in order of time."""

    def answer(writing: Writing) -> list[Statement]:
        return in_order(writing, on_file(writing, *kinds))

    return answer


def stating(name: str, *kinds: type[Fact]) -> Answer:
    """The facts of these kinds that state a field, as sentences: one that does not answers nothing."""

    def answer(writing: Writing) -> list[Statement]:
        told = [t for t in on_file(writing, *kinds) if getattr(t.fact, name, None) is not None]
        return in_order(writing, told)

    return answer


def those(kind: type[F], fits: Callable[[F], bool]) -> Answer:
    """The facts of a kind that fit, as sentences."""

    def answer(writing: Writing) -> list[Statement]:
        told = on_file(writing, kind)
        return in_order(writing, [t for t in told if isinstance(t.fact, kind) and fits(t.fact)])

    return answer


def in_order(writing: Writing, told: Sequence[Told]) -> list[Statement]:
    """These facts as sentences."""
    return [happened(writing, one) for one in limited(writing, told)]


def limited(writing: Writing, told: Sequence[Told]) -> Sequence[Told]:
    """The earliest so many; that there are more is said to the caseworker."""
    if len(told) > _MOST:
        writing.lacks(
            whole(
                "The form tells the first {most} facts of {count}; put the others in an annex.",
                most=_MOST,
                count=len(told),
            )
        )
    return told[:_MOST]


def strands(*wanted: Strand) -> Answer:
    """Everything told of these parts of the file, in order of time."""

    def answer(writing: Writing) -> list[Statement]:
        held = (h for h in writing.casefile.affirmed if h.followed.fact.strand in wanted)
        return in_order(writing, once(writing.casefile, held))

    return answer


def either(*answers: Answer) -> Answer:
    """The first of these that the file gives."""

    def answer(writing: Writing) -> Sequence[Statement]:
        return next((told for one in answers if (told := one(writing))), ())

    return answer


def both(*answers: Answer) -> Answer:
    """All that these give, one after the other."""

    def answer(writing: Writing) -> list[Statement]:
        return [statement for one in answers for statement in one(writing)]

    return answer


def part(blocks: Callable[[Writing], Iterable[Block]]) -> Answer:
    """What a part of other papers tells, as the answer to a question: the whole, whatever another answer told."""

    def answer(writing: Writing) -> list[Statement]:
        used = set(writing.used)
        writing.used.clear()
        told = [
            s for b in blocks(writing) if isinstance(b, Paragraph | Points) for s in b.statements
        ]
        writing.used.clear()
        writing.used.update(used)
        return told

    return answer


def stated(blocks: Callable[[Writing], Iterable[Block]]) -> Answer:
    """What a part of other papers states, each statement a point, without the author's own words between them."""
    whole_part = part(blocks)

    def answer(writing: Writing) -> list[Statement]:
        return [s for s in whole_part(writing) if isinstance(s, Sentence)]

    return answer


def name(writing: Writing) -> list[Statement]:
    """The name the case uses, and its other forms."""
    others = ", ".join(writing.casefile.person.all_names[1:])
    return [writing.own("answer_names" if others else "answer_name", others=others)]


def birth_or_age(writing: Writing) -> Sequence[Statement]:
    """The date of birth, else the age."""
    return either(field(Particulars, "born"), field(Particulars, "age"))(writing)


def state(writing: Writing) -> list[Statement]:
    """The state that holds the person."""
    return [writing.own("answer_state", state=writing.state)]


def left_to_a_person(_: Writing) -> list[Statement]:
    """What no file answers: whoever signs must say it."""
    return []


def speaker(writing: Writing) -> list[Statement]:
    """Who submits; address and signature are put in by hand."""
    return [writing.own("answer_speaker")]


def documents(writing: Writing) -> list[Statement]:
    """The sources on which the facts rest, the earliest first; each with the claims that it carries."""
    by_source: dict[str, list[str]] = {}
    for held_fact in writing.casefile.affirmed:
        for claim in held_fact.claims:
            by_source.setdefault(claim.anchors[0].source, []).append(claim.id)
    sources = writing.casefile.known_sources
    order = sorted(by_source, key=lambda i: (str(sources[i].date or ""), sources[i].title))
    return [
        writing.says(
            "value", by_source[i][:1], value=writing.quoted(sources[i].title.rstrip(".")), by=""
        )
        for i in order
    ]
