"""Two sources side by side: what they share, how that is told, and which is taken for the origin."""

from collections.abc import Iterator
from dataclasses import dataclass

from habeas.core.casefile import Casefile
from habeas.core.copies import is_seen, ruled, waiting
from habeas.core.decisions import Decision, Ruling
from habeas.core.likeness import Likeness, shared_signs, telling_passages
from habeas.core.reasons import reason
from habeas.core.sources import Source
from habeas.desk.asking import View, address

_SHOWN, _SIGNS = 3, 40


@dataclass(frozen=True, slots=True)
class Shared:
    """Words of the one source, and those of the other that are the same or say the same."""

    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and what it seems to repeat, with what they share; `further` is shown where it is asked for."""

    source: Source
    origin: Source
    found: Likeness
    addresses: tuple[str, str]
    shared: tuple[Shared, ...]
    further: tuple[Shared, ...]

    @property
    def ids(self) -> str:
        """The ids of both, as a form carries them."""
        return f"{self.source.id} {self.origin.id}"


@dataclass(frozen=True, slots=True)
class RuledOn:
    """What somebody ruled on two sources. The second is the origin of the first, unless they are independent."""

    number: int
    is_one: bool
    titles: tuple[str, str]
    why: str
    by: str


def pairs(casefile: Casefile, found: tuple[Likeness, ...], view: View) -> Iterator[Pair]:
    """What waits for a ruling, with the words that tell."""
    for likeness in found:
        source, origin = (casefile.sources[i] for i in (likeness.source, likeness.origin))
        shared = tuple(_shared(source.text, origin.text, likeness))
        yield Pair(
            source=source,
            origin=origin,
            found=likeness,
            addresses=(_address(casefile, source, view), _address(casefile, origin, view)),
            shared=shared[:_SHOWN] if likeness.is_sure else shared,
            further=shared[_SHOWN:] if likeness.is_sure else (),
        )


def rulings(casefile: Casefile) -> tuple[RuledOn, ...]:
    """What stands ruled, the latest first."""
    return tuple(_ruled_on(casefile, decision) for decision in ruled(casefile))


def _ruled_on(casefile: Casefile, decision: Decision) -> RuledOn:
    first, second = (casefile.sources[i].title for i in decision.on)
    is_one = decision.ruling is Ruling.REPEATS
    return RuledOn(
        int(decision.id), is_one, (first, second), reason(casefile, decision), decision.by
    )


def _shared(source: str, origin: str, found: Likeness) -> Iterator[Shared]:
    """The passages, the longest first; of a translation the signs, in their order."""
    if found.is_sure:
        passages = sorted(telling_passages(source, origin), key=lambda p: -p.words)
        for p in passages:
            yield Shared(source[p.start : p.end], origin[p.other_start : p.other_end])
        return
    for here, there in shared_signs(source, origin)[:_SIGNS]:
        yield Shared(source[here.start : here.end], origin[there.start : there.end])


def _address(casefile: Casefile, source: Source, view: View) -> str:
    return address("source", casefile.reference, source.id, view=view)


@dataclass(frozen=True, slots=True)
class Told:
    """What the page of a source tells of another that it is like: `is_origin` where the other is taken for the origin."""

    other: Source
    address: str
    is_origin: bool
    is_ruled: bool
    found: Likeness | None = None


def told_of(casefile: Casefile, source: Source, view: View) -> tuple[Told, ...]:
    """What a source repeats and what repeats it, ruled or waiting, as far as the user sees both."""
    decided = [(d.on[0], d.on[1], None) for d in ruled(casefile) if d.ruling is Ruling.REPEATS]
    seeming = [(f.source, f.origin, f) for f in waiting(casefile)]
    return tuple(
        Told(
            other=casefile.sources[origin if here == source.id else here],
            address=_address(
                casefile, casefile.sources[origin if here == source.id else here], view
            ),
            is_origin=here == source.id,
            is_ruled=found is None,
            found=found,
        )
        for here, origin, found in (*decided, *seeming)
        if source.id in (here, origin)
    )


def is_between(casefile: Casefile, asked: list[str]) -> bool:
    """Whether the two are sources that the user sees and that are alike."""
    pair = frozenset(asked)
    return is_seen(casefile, pair) and any(found.pair == pair for found in casefile.likenesses)
