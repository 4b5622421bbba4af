"""Which answer answers which appeal.

Only the body that was asked ends the silence on an appeal. An answer by a body to which no appeal on file went is no
answer of it: it is told beside the last appeal that its receiver had made by then and that still waits.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from habeas.core.appeals import Appeal, Response, can_be
from habeas.core.bodies import same_body
from habeas.core.casefile import Casefile
from habeas.core.facts import Role


def answered(
    casefile: Casefile, made: Sequence[Appeal], responses: Sequence[Response]
) -> list[Appeal]:
    """The dated appeals, each with the answer to it, or with that of another body."""
    own = [answered_alone(casefile, a, _not_to_others(a, made, responses)) for a in made]
    found = list(own)
    for response in responses:
        for place in _beside(casefile, own, response):
            found[place] = replace(own[place], from_another=response)
    return found


def answered_alone(casefile: Casefile, appeal: Appeal, responses: Iterable[Response]) -> Appeal:
    """The appeal with the first answer that can be to it, whoever else wrote."""
    for response in responses:
        is_to_it = response.by is not None and can_be(appeal.to, response.by)
        if is_to_it and _can_follow(casefile, appeal, response):
            return replace(appeal, answer=response)
    return appeal


def _beside(casefile: Casefile, made: Sequence[Appeal], response: Response) -> list[int]:
    """The places of the appeals beside which the answer of a body that nobody asked is told."""
    if response.by is None or any(can_be(a.to, response.by) for a in made):
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


def _can_follow(casefile: Casefile, appeal: Appeal, response: Response) -> bool:
    is_after = appeal.first is None or response.on >= appeal.first
    return is_after and not _is_told_by_it(casefile, appeal, response)


def _not_to_others(
    appeal: Appeal, made: Iterable[Appeal], responses: Iterable[Response]
) -> Iterator[Response]:
    """The answers without those to a body that made another of the appeals, and not this one."""
    others = {a.by for a in made if a.by and not can_be(appeal.by, a.by)}
    for response in responses:
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
