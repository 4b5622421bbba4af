"""Somebody asks an authority that a person in custody be given medical care."""

from habeas.core.bodies import tokens
from habeas.core.care import particular
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, Phrase, at, by, named, phrase, sentence
from habeas.core.when import When


class CareRequested(Fact, label="Care requested", strand=Strand.HEALTH, role=Role.CARE_ASKED):
    """A request for care that was made, by whom and to whom."""

    when: When | None = ask("When was it asked for?")
    actor: str | None = ask("Who asked?")
    addressee: str | None = ask("Whom did they ask?")
    need: str | None = ask("What care?", hint="any, for care of any kind.")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 28 May 2024 her lawyer asked the Prison Service of Varenia for a doctor.",
                cls(
                    when=When("2024-05-28"),
                    actor="her lawyer",
                    addressee="Prison Service of Varenia",
                    need="a doctor",
                ),
                quote="for a doctor",
            ),
        )

    def line(self) -> Line:
        """'Medical care (cardiologist) was requested by … from … on …'"""
        return sentence(
            phrase("({need}) was requested", need=particular(self.need)) or phrase("was requested"),
            by(self.actor),
            phrase(
                "from {addressee}",
                addressee=named(self.addressee),
            ),
            at(self.when),
            subject=Phrase("medical care"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need, and each body that asks."""
        return (self.need, self.actor and tokens(self.actor))
