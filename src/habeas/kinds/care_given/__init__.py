"""Medical care that a person in custody received."""

from habeas.core.care import particular
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When


class CareGiven(Fact, label="Care given", strand=Strand.HEALTH, role=Role.CARE_GIVEN):
    """An examination, a treatment, a stay in hospital."""

    when: When | None = ask("When?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who gave it?")
    need: str | None = ask("What care?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 8 June 2024 Ana Velmar was examined by a doctor.",
                cls(when=When("2024-06-08"), actor="doctor"),
                quote="On 8 June 2024 Ana Velmar was examined by a doctor",
            ),
        )

    def line(self) -> Line:
        """'… received medical care (examination) on … at …'"""
        return sentence(
            phrase("received medical care"),
            phrase("({need})", need=particular(self.need)),
            place(self.where),
            by(self.actor),
            at(self.when),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need is a matter of its own."""
        return (self.need,)
