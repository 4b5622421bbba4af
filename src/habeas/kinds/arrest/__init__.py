"""A person is taken into custody: any apprehension that begins a deprivation of liberty (General Comment 35, para. 13)."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.values import Stated
from habeas.core.when import When


class Arrest(Fact, label="Arrest", strand=Strand.CUSTODY, custody=Custody.BEGINS, role=Role.ARREST):
    """The moment custody begins; being held afterwards is a detention."""

    when: When | None = ask("When was the person taken?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who took the person?", hint="The body, as the source names it.")
    warrant: Stated | None = ask("Was a warrant shown?")
    reason: str | None = ask("What reason was given?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was arrested on 3 May 2024 in Orlest by officers of the Interior Police.",
                cls(
                    when=When("2024-05-03"), where="Orlest", actor="officers of the Interior Police"
                ),
                quote="Ana Velmar was arrested on 3 May 2024 in Orlest by officers of the Interior Police",
            ),
            Example(
                "On 3 May 2024 plain-clothes officers took Ana Velmar from her home without a warrant.",
                cls(
                    when=When("2024-05-03"),
                    where="her home",
                    actor="plain-clothes officers",
                    warrant=Stated.NO,
                ),
                quote="On 3 May 2024 plain-clothes officers took Ana Velmar from her home without a warrant",
            ),
        )

    def line(self) -> Line:
        """'… was arrested on 8 August 2019 in Koi-Tash by …, without a warrant.'"""
        return sentence(
            phrase("was arrested"),
            at(self.when),
            place(self.where),
            by(self.actor),
            self.warrant is Stated.NO and phrase("without a warrant"),
            phrase("on the ground of {reason}", reason=self.reason),
        )
