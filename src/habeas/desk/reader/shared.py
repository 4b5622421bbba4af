"""What all cards of one page share: where they send what is decided, where their links lead, and the token of forms."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from secrets import token_hex
from urllib.parse import urlencode

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from habeas.core.casefile import Casefile, keep
from habeas.core.facts import Fact
from habeas.desk.asking import View, address
from habeas.desk.reader.choosing import DEGREES, Choice
from habeas.desk.reader.pages import Card, Reading
from habeas.desk.telling import language

_TOKEN, _BLANK = token_hex(), token_hex()


@dataclass(frozen=True)
class Shared:
    """`show` is `page` beside a page as it looks. Of one claim, `one`, there is more to say: that a decision on it was
    refused, with the reason that was typed, or the facts that it may be merged with, or that it is to be rejected:
    then its card stands alone, so that no reason is lost by deciding on another.
    """

    reference: str
    source: str
    view: View
    show: str
    may_write: bool
    choice: Choice = field(default_factory=Choice)
    token: SafeString = field(default=SafeString(), repr=False)
    one: str = ""
    here: str = ""
    problem: str = ""
    why: str = ""
    is_rejecting: bool = False
    same: tuple[tuple[str, str], ...] | None = None
    _edits: dict[type[Fact], str] = field(default_factory=dict, repr=False)

    @cached_property
    def sent(self) -> str:
        """Where a decision is sent."""
        controls = self.choice.controls
        return address("decide_claim", self.reference, self.source, view=self.view, **controls)

    @cached_property
    def there(self) -> str:
        """The beginning of the address of this page with one more thing asked."""
        asked = {**self.view.controls, **self.choice.controls}
        asked |= {"show": self.show} if self.show else {}
        return f"?{urlencode(asked)}&" if asked else "?"

    def edit(self, fact: Fact) -> str:
        """The beginning of the address at which a claim of that kind is corrected."""
        kind = type(fact)
        if kind not in self._edits:
            self._edits[kind] = address("enter_claim", self.reference, kind.key, claim="")
        return self._edits[kind]


def draw_card(card: Card, shared: Shared) -> SafeString:
    """One card."""
    return _drawn([card], shared, shared.token)


def draw_cards(casefile: Casefile, name: str, cards: Iterable[Card], shared: Shared) -> SafeString:
    """The cards of a list, drawn once for as long as nothing is said of one of them: only the token changes."""
    if shared.one or shared.here:
        return _drawn(cards, shared, shared.token)
    key = f"cards {name} {language()} {shared}"
    kept = keep(casefile, key, lambda: _drawn(cards, shared, _TOKEN).split(_TOKEN))
    return mark_safe(shared.token.join(kept))  # noqa: S308 - escaped where they were drawn


def draw_text(casefile: Casefile, page: Reading, shared: Shared) -> SafeString:
    """The words of the source with its passages marked, drawn once where none stands out."""

    def draw() -> SafeString:
        shown = {"page": page, "there": shared.there}
        return mark_safe(render_to_string("desk/reader/_text.html", shown))  # noqa: S308 - escaped there

    key = f"text {page.source.id} {shared.there}"
    return draw() if page.chosen else keep(casefile, key, draw)


def _drawn(cards: Iterable[Card], shared: Shared, token: str) -> SafeString:
    shown = {"cards": cards, "shared": shared, "token": token, "degrees": DEGREES, "blank": _BLANK}
    return mark_safe(render_to_string("desk/reader/_cards.html", shown))  # noqa: S308 - escaped there
