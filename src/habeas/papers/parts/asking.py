"""Of whom each thing is asked: what was asked of a body is asked of it again, all else of those to whom the paper goes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from habeas.core.bodies import same_body
from habeas.core.prose import whole
from habeas.papers.demands import Demanded
from habeas.papers.draft import Block, Lead, Paragraph, Points, Sentence
from habeas.papers.writing import Writing

Point = tuple[str | None, Sentence]


def whom(writing: Writing, demands: Iterable[Demanded]) -> Mapping[tuple[str, ...], str | None]:
    """Of whom each of these is asked, by its key: None of those to whom the paper goes, else of the body that was asked.

    Whoever cannot grant a thing is not asked for it, be the paper sent there.
    """
    return {one.key: _another(writing, one) for one in demands}


def _another(writing: Writing, demanded: Demanded) -> str | None:
    """The body of which it was asked last, where none of those to whom the paper goes is that, or not each of them."""
    asked = [to for to in writing.goes_to if any(same_body(of, to) for of in demanded.addressees)]
    is_of_all = len(asked) == len(writing.goes_to) or (bool(asked) and writing.speaks_to_one)
    return None if is_of_all or not demanded.addressees else (asked or demanded.addressees)[-1]


def asking_each(
    writing: Writing, points: Iterable[Point], piece: str = "asks", others: str = ""
) -> list[Block]:
    """Each thing of the body of which it is asked; first what is asked of those to whom the paper goes.

    `others` leads to what another body is asked for, where that is not by the same piece.
    """
    groups: dict[str | None, list[Sentence]] = {None: []}
    for of, point in points:
        known = next((k for k in groups if k and of and same_body(k, of)), of)
        groups.setdefault(known, []).append(point)
    if groups[None] and writing.addressee is None:
        writing.lacks(whole("To whom the demands go is not on file."))
    here = writing.addressee or writing.body("the authorities")
    return [
        block for of, told in groups.items() if told
        for block in (
            _asking(writing, here, told, piece) if of is None
            else _asking(writing, writing.body(of), told, others or piece)
        )
    ]  # fmt: skip


def _asking(writing: Writing, to: str, points: Sequence[Sentence], piece: str) -> list[Block]:
    """A list, with to whom it goes before it; one thing alone goes on in the line where that stands."""
    lead = Lead(writing.word(piece, to=to))
    if len(points) > 1:
        return [Paragraph((lead,)), Points(tuple(points))]
    first, *rest = points[0].clauses
    first = replace(first, text=first.text[:1].lower() + first.text[1:])
    text = lead.text.removesuffix(":") if writing.language.asks_in_one_breath else lead.text
    return [Paragraph((Lead(text), Sentence((first, *rest))))]
