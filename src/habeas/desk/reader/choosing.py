"""Which proposals are listed and in what order: as in the text, the surest first, or those that need a second look."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext_lazy, pgettext_lazy

from habeas.core.degrees import Degree
from habeas.desk.reader.pages import Card

DEGREES = {
    Degree.SURE: pgettext_lazy("proposal", "sure"),
    Degree.LIKELY: pgettext_lazy("proposal", "likely"),
    Degree.DOUBTFUL: pgettext_lazy("proposal", "doubtful"),
}
Place = tuple[float, int, int, str]


class Order(Enum):
    """In what order they stand."""

    TEXT = gettext_lazy("as in the text")
    SUREST = gettext_lazy("surest first")
    LEAST_SURE = gettext_lazy("least sure first")


_WEIGHT: Mapping[Order, Callable[[Card], float]] = {
    Order.TEXT: lambda card: 0.0,
    Order.SUREST: lambda card: -_confidence(card, unknown=-1.0),
    Order.LEAST_SURE: lambda card: _confidence(card, unknown=2.0),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked: all of them where `degree` is None."""

    order: Order = Order.TEXT
    degree: Degree | None = None

    @property
    def controls(self) -> dict[str, str]:
        """What is not as it is by itself: links keep it."""
        order = {} if self.order is Order.TEXT else {"order": self.order.name.lower()}
        return order | ({"degree": self.degree.value} if self.degree else {})

    def place(self, card: Card) -> Place:
        """Where a card stands: what has no figure comes last."""
        anchor = card.claim.anchors[0]
        return _WEIGHT[self.order](card), anchor.start, anchor.end, card.claim.id

    def of(self, cards: Iterable[Card]) -> tuple[Card, ...]:
        """The cards asked for, in the order asked for."""
        kept = (card for card in cards if self.degree in (None, card.degree))
        return tuple(sorted(kept, key=self.place))

    def following(self, cards: Iterable[Card], card: Card) -> Card | None:
        """The next of those asked for after one that is decided, else the first."""
        listed = self.of(cards)
        later = (c for c in listed if self.place(c) > self.place(card))
        return next(later, listed[0] if listed else None)


def choice_of(asked: Mapping[str, str]) -> Choice:
    """What an address asks for; what it says otherwise counts as nothing."""
    order = next((o for o in Order if o.name.lower() == asked.get("order")), Order.TEXT)
    degree = next((d for d in Degree if d.value == asked.get("degree")), None)
    return Choice(order, degree)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen."""

    value: str
    label: str
    is_chosen: bool
    count: int = 0


def orders(choice: Choice) -> list[Option]:
    """The orders to choose from."""
    return [Option(o.name.lower(), str(o.value), o is choice.order) for o in Order]


def degrees(choice: Choice, cards: Sequence[Card]) -> list[Option]:
    """The degrees to choose from, with how many there are of each."""
    counts = Counter(card.degree for card in cards)
    return [Option(d.value, str(DEGREES[d]), d is choice.degree, counts[d]) for d in Degree]


def _confidence(card: Card, *, unknown: float) -> float:
    known = card.claim.confidence
    return unknown if known is None else known
