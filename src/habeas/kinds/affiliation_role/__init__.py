"""Who the person is in public life: an office, a profession, a membership."""

import re

from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, Office, at, named, phrase, sentence
from habeas.core.values import Stated
from habeas.core.when import When

_SEAT = re.compile(
    r"\b(members? of (the )?parliament|mp|deputy(?! (minister|head|director|mayor|chair\w*|prosecutor|governor|leader)\b)"
    r"|senator|parliamentarian|legislator|speaker of (the )?(parliament|house|assembly|senate))\b",
    re.IGNORECASE,
)


class AffiliationRole(Fact, label="Role", strand=Strand.LAW_AND_PERSON, role=Role.OFFICE):
    """An office held or once held, in which organisation or state."""

    when: When | None = ask("From when to when?")
    office: str | None = ask("What office, profession or membership?")
    organisation: str | None = ask("In which organisation or state?")
    former: Stated | None = ask("Is it a former one?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar, the former mayor of Orlest, was there.",
                cls(office="mayor", organisation="Orlest", former=Stated.YES),
                quote="the former mayor of Orlest",
            ),
            Example(
                "Ana Velmar, a journalist with the Orlest Courier, was there.",
                cls(office="journalist", organisation="Orlest Courier"),
                quote="a journalist with the Orlest Courier",
            ),
        )

    def sits_in_parliament(self) -> bool:
        """Whether the office is a seat in a parliament, by its words."""
        return _SEAT.search(f"{self.office or ''} {self.organisation or ''}") is not None

    def line(self) -> Line:
        """'… was formerly president of Kyrgyzstan.', '… is a journalist of the Orlest Courier.'"""
        office = Office(self.office) if self.office else None
        is_former = self.former is Stated.YES
        return sentence(
            phrase("was formerly {office}" if is_former else "is {office}", office=office)
            or phrase("formerly had a role" if is_former else "has a role"),
            phrase(
                "of {organisation}",
                organisation=named(self.organisation),
            ),
            at(self.when),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each office."""
        return (self.office, self.organisation)
