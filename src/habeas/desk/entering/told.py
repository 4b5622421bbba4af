"""Who told us, and in which words: a source that the case has, or a note of what somebody said."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext

from habeas.core.access import Action, Actor, may
from habeas.core.casefile import Casefile
from habeas.core.levels import Level
from habeas.core.scripts import on_one_line
from habeas.core.sources import Source
from habeas.core.when import When
from habeas.desk.entering.answers import Typed
from habeas.desk.telling import say_day
from habeas.ledger.acts.add_source import NewSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The part of a form that says where a claim comes from."""

    sources: tuple[Source, ...]
    levels: tuple[Level, ...]
    source: Source | None = None
    teller: str = ""
    words: str = ""
    level: Level = Level.INTERNAL
    problems: dict[str, str] = field(default_factory=dict)


def levels_for(actor: Actor, reference: str) -> tuple[Level, ...]:
    """The levels that the actor can give something new in the case: those that they will see."""
    return tuple(level for level in Level if may(actor, Action.WRITE, reference, level))


def blank(casefile: Casefile, levels: Iterable[Level], typed: Typed) -> Told:
    """The part as it is first shown; a page that leads here may name the source and the words."""
    sources = tuple(sorted(casefile.known_sources.values(), key=lambda s: s.added_at, reverse=True))
    return Told(
        sources=sources,
        levels=tuple(levels),
        source=casefile.known_sources.get(typed("source")),
        teller=on_one_line(typed("teller")),
        words=typed("quote").replace("\r\n", "\n"),
        level=next((level for level in levels if level.value == typed("level")), Level.INTERNAL),
    )


def read_told(casefile: Casefile, levels: Iterable[Level], typed: Typed) -> Told:
    """The part as it was filled in, with what is wrong with it."""
    told = blank(casefile, levels, typed)
    if typed("source") and told.source is None:
        told.problems["source"] = gettext("That source is not in the case; choose another.")
    if not typed("source") and not told.teller:
        told.problems["teller"] = gettext("Say who told it, or choose a source of the case.")
    if not told.words:
        told.problems["quote"] = gettext(
            "Write what was said, or copy the words of the source that tell it."
        )
    elif told.source is not None and not stands_in(told.source, told.words):
        told.problems["quote"] = gettext(
            "These words do not stand in the source; copy them from it exactly."
        )
    return told


def stands_in(source: Source, words: str) -> bool:
    """Whether the words stand in the source, white space taken loosely."""
    return " ".join(words.split()) in " ".join(source.text.split())


def note_of(told: Told, *, on: date) -> NewSource:
    """What was said as a source: the words, then who said them and on which day."""
    title = gettext("Told by %(teller)s") % {"teller": told.teller}
    text = f"{told.words}\n\n— {told.teller}, {say_day(When.on(on))}\n"
    return NewSource(
        data=text.encode(),
        title=title,
        text=text,
        media_type="text/plain",
        date=on.isoformat(),
        publisher=told.teller,
        level=told.level,
    )
