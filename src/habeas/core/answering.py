"""Which answer answers which appeal.

Only the body that was asked ends the silence on an appeal, and only an answer that can be to it. An answer by a body to
which no appeal on file went is told beside the last appeal that its receiver had made by then and that still waits.
One of the body that was asked, to a letter of somebody else, is told beside each appeal to it that still waits.
An answer that names the letter of a day on which one appeal was made, and whose it is, ends the silence on that one: what
is sent to a minister is passed on.
Whose letter an answer names is known by the appeal of that day, else by who tells of it: "our letter" is that of who
published the source, "your letter" that of the one who keeps the file, who is taken to be the one who appealed last.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from habeas.core.appeals import Appeal, Response, can_be
from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile
from habeas.core.facts import Role
from habeas.core.letters import Whose


def answered(
    casefile: Casefile, made: Sequence[Appeal], responses: Sequence[Response]
) -> list[Appeal]:
    """The dated appeals, each with the answer to it, or with that of another body."""
    own = [_passed_on(casefile, a, made, responses) for a in made]
    found = list(own)
    for response in responses:
        for place in _beside(casefile, own, response):
            found[place] = replace(found[place], from_another=response)
        for place in _beside_the_asked(casefile, own, response):
            found[place] = replace(found[place], to_another=response)
    return found


def answered_alone(casefile: Casefile, appeal: Appeal, responses: Iterable[Response]) -> Appeal:
    """The appeal with the first answer that can be to it, whoever else wrote."""
    for response in responses:
        is_to_it = response.by is not None and can_be(appeal.to, response.by)
        if is_to_it and _can_follow(casefile, appeal, response):
            return replace(appeal, answer=response)
    return appeal


def _passed_on(
    casefile: Casefile, appeal: Appeal, made: Sequence[Appeal], responses: Sequence[Response]
) -> Appeal:
    """The appeal with the answer of the body that was asked, or of the one to which its letter was passed."""
    own = answered_alone(casefile, appeal, _not_to_others(appeal, made, responses))
    named = [
        r for r in responses
        if r.by is not None and _says_whose(r) and _named(made, r) == [appeal] and _can_follow(casefile, appeal, r)
    ]  # fmt: skip
    if not named or (own.answer is not None and own.answer.on <= named[0].on):
        return own
    return replace(appeal, answer=named[0])


def _says_whose(response: Response) -> bool:
    """Whether it says whose letter it answers: that of a day can be of somebody who is not on file."""
    return response.to is not None or (
        response.letter is not None and response.letter.whose is not None
    )


def _beside(casefile: Casefile, made: Sequence[Appeal], response: Response) -> list[int]:
    """The places of the appeals beside which the answer of a body that nobody asked is told."""
    if response.by is None:
        return []
    named = _named(made, response)
    if named:
        return [
            p
            for p, a in enumerate(made)
            if a in named and a.answer is None and not can_be(a.to, response.by)
        ]
    if any(can_be(a.to, response.by) for a in made):
        return []
    writers = [a.by for a in made if a.by is not None]
    receiver = response.to or next(iter(writers), None)
    if receiver is None or (
        response.to is None and not all(same_body(receiver, by) for by in writers)
    ):
        return []
    waiting = {
        place: a for place, a in enumerate(made)
        if a.answer is None and a.by and same_body(receiver, a.by) and _can_follow(casefile, a, response)
    }  # fmt: skip
    last = max((a.on for a in waiting.values()), default=None)
    return [place for place, a in waiting.items() if a.on == last]


def _beside_the_asked(casefile: Casefile, made: Sequence[Appeal], response: Response) -> list[int]:
    """The places of the appeals beside which an answer of the body that was asked, to somebody else, is told."""
    if response.by is None or response.letter is None:
        return []
    return [
        place for place, a in enumerate(made)
        if a.answer is None and a.to and same_body(response.by, a.to) and _can_follow(casefile, a, response)
        and not _is_to(a, made, response)
    ]  # fmt: skip


def _is_to(appeal: Appeal, made: Sequence[Appeal], response: Response) -> bool:
    """Whether the letter that an answer names can be of the one who made the appeal."""
    if response.letter is None:
        return True
    named = _named(made, response)
    if named:
        return any(appeal.by == a.by and appeal.made == a.made for a in named)
    writers = writers_of(made, response)
    return any(can_be(appeal.by, by) for by in writers)


def _named(made: Sequence[Appeal], response: Response) -> list[Appeal]:
    """The appeals of the day of the letter that an answer names, of the one whom it answers: it answers no other."""
    day = response.letter.of if response.letter is not None else None
    if day is None:
        return []
    return [
        a for a in made
        if a.made.may_equal(day) and a.first == day.day and can_be(a.by, response.to)
    ]  # fmt: skip


def writers_of(made: Sequence[Appeal], response: Response) -> tuple[str, ...]:
    """Who wrote, or can have written, the letter that an answer names; empty where the file does not tell."""
    day = response.letter.of if response.letter is not None else None
    if day is not None:
        of_day = [
            a.by for a in made if a.by and a.made.may_equal(day) and can_be(a.to, response.by)
        ]
        if of_day:
            return tuple(dict.fromkeys(of_day))
    whose = response.letter.whose if response.letter is not None else None
    last = next((a.by for a in reversed(made) if a.by), None)
    named = {Whose.OURS: response.told_by, Whose.YOURS: last, None: None}[whose]
    writer = response.to or named
    return () if writer is None else (writer,)


def _can_follow(casefile: Casefile, appeal: Appeal, response: Response) -> bool:
    is_after = appeal.first is None or response.on >= appeal.first
    return is_after and not _is_told_by_it(casefile, appeal, response)


def _not_to_others(
    appeal: Appeal, made: Sequence[Appeal], responses: Iterable[Response]
) -> Iterator[Response]:
    """The answers without those to a letter of somebody else, or to a body that made another of the appeals only."""
    others = {a.by for a in made if a.by and not can_be(appeal.by, a.by)}
    for response in (r for r in responses if _is_to(appeal, made, r)):
        to = response.to
        if to is None or can_be(appeal.by, to) or not any(same_body(to, by) for by in others):
            yield response


def _is_told_by_it(casefile: Casefile, appeal: Appeal, response: Response) -> bool:
    """A document that is itself the appeal, and tells of an answer, tells of one to what was asked before."""
    stated = [c for i in appeal.claims if (c := casefile.claim(i)) is not None]
    if any(c.fact.role is not Role.DEMAND or c.when is not None for c in stated):
        return False
    asking = {c.anchors[0].source for c in stated}
    answers = [c for i in response.claims if (c := casefile.claim(i)) is not None]
    return {c.anchors[0].source for c in answers} <= asking
