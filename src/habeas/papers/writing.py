"""What every part of a paper is written from: the case as the audience may see it, who speaks, and the words."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from habeas.core.bodies import is_official, same_body, with_article
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim
from habeas.core.decisions import HeldFact
from habeas.core.facts import Fact
from habeas.core.prose import Phrase, say_day
from habeas.core.silence import Appeal, SilenceClock, silence
from habeas.papers.draft import Missing, OwnWords, Sentence, says
from habeas.papers.told import Told, once
from habeas.standards import state_names

_NO_ARTICLE = (
    "the",
    "a",
    "an",
    "his",
    "her",
    "their",
    "its",
    "members",
    "one",
    "some",
    "relatives",
)
_TITLES = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?"


@dataclass
class Writing:
    """One paper in the making: for whom is in `addressees`, where that was chosen.

    `used` holds the claims already told, `missing` what the caseworker must know.
    """

    casefile: Casefile
    organisation: str
    words: Mapping[str, str]
    addressees: tuple[str, ...] = ()
    used: set[str] = field(default_factory=set)
    missing: list[Missing] = field(default_factory=list)

    @property
    def as_of(self) -> date:
        """The day as at which the paper is written."""
        return self.casefile.as_of

    @property
    def name(self) -> str:
        """The person's name."""
        return self.casefile.person.name

    @cached_property
    def short_name(self) -> str:
        """The name as the sources shorten it ('Mr Atambayev'), else the whole."""
        last = re.escape(self.name.split()[-1]) if self.name.split() else ""
        found: list[str] = []
        for source in self.casefile.known_sources.values():
            found += re.findall(rf"\b{_TITLES} {last}\b", source.text) if last else []
        return max(sorted(set(found)), key=found.count) if found else self.name

    @cached_property
    def state(self) -> str:
        """The state's name, as the field writes it; that of a code of one's own as the case gives it."""
        own = self.casefile.keeping.country_name
        return own or state_names().get(self.casefile.country, "the state")

    @cached_property
    def clock(self) -> SilenceClock:
        """The silence clock of what this audience may see."""
        return silence(self.casefile)

    @cached_property
    def earlier(self) -> tuple[Appeal, ...]:
        """The appeals made before the day of the paper."""
        return tuple(a for a in self.clock.appeals if a.on < self.as_of)

    @property
    def addressee(self) -> str | None:
        """To whom it was chosen to go, else to whom the last appeal went, or the latest demand."""
        if self.addressees:
            return self._joined(self.addressees)
        to = [a.to for a in self.clock.appeals if a.to is not None and self.is_own(a.by)]
        return with_article(to[-1]) if to else None

    def _joined(self, bodies: tuple[str, ...]) -> str:
        *first, last = (with_article(body) for body in bodies)
        if not first:
            return last
        return self.words["joined"].format(first=", ".join(first), last=last)

    def is_own(self, body: str | None) -> bool:
        """Whether that body is the one that speaks."""
        return body is not None and same_body(body, self.organisation)

    def word(self, piece: str, **values: str) -> str:
        """A piece of the wording with its places filled."""
        given = {
            "name": self.name,
            "short": self.short_name,
            "organisation": with_article(self.organisation),
            "as_of": say_day(self.as_of),
            "state": self.state,
            **values,
        }
        text = self.words[piece].format(**given)
        return text[:1].upper() + text[1:]

    def tail(self, piece: str, **values: str) -> str:
        """A piece that goes on within a sentence, with the space before it."""
        text = self.words[piece].format(**values)
        return text if text.startswith(",") else f" {text}"

    def own(self, piece: str, **values: str) -> OwnWords:
        """A piece that asserts no fact."""
        return OwnWords(self.word(piece, **values))

    def says(self, piece: str, claims: Iterable[str], note: str = "", **values: str) -> Sentence:
        """A piece as a statement on its claims, which are then told."""
        ids = tuple(claims)
        self.used.update(ids)
        return says(self.word(piece, **values), ids, note)

    def lacks(self, said: Phrase, claims: Iterable[str] = ()) -> None:
        """Note what the caseworker must know before the paper goes out."""
        self.missing.append(Missing(said, tuple(claims)))

    def told(self, *kinds: type[Fact]) -> tuple[Told, ...]:
        """The affirmed facts of these kinds that no part has told, each occurrence once, the official apart."""
        facts = [h for h in self.casefile.affirmed if isinstance(h.followed.fact, kinds)]
        return once(self.casefile, (h for h in facts if self._is_open(h)))

    def _is_open(self, held: HeldFact) -> bool:
        return not self.used.intersection(held.claim_ids) and not self.is_official(held.followed)

    def is_official(self, claim: Claim) -> bool:
        """Whether the claim is the word of an authority, in a matter on which an authority has a version."""
        strand = claim.fact.strand.value
        return strand in ("health", "treatment", "contact") and self.is_word_of_authority(claim)

    def is_word_of_authority(self, claim: Claim) -> bool:
        """Whether the source gives the word to an authority that is not the one who speaks."""
        voice = claim.attribution
        return voice is not None and is_official(voice) and not self.is_own(voice)

    def body(self, name: str) -> str:
        """A body as it stands in a sentence: 'the family', 'the State Committee', 'PEN Varenia'."""
        first = name.partition(" ")[0]
        if first.islower() and first not in _NO_ARTICLE:
            return f"the {name}"
        return name if first in _NO_ARTICLE else with_article(name)

    def according_to(self, told: Told) -> str:
        """'According to members of his family, ', or nothing where the author speaks of its own knowledge."""
        if told.voice is None or (self.is_own(told.voice) and not told.lead.attribution):
            return ""
        return self.word("according_to", voice=self.body(told.voice)) + " "
