"""A finding of somebody that bears another claim out: what was seen or found, by whom, independent or not."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, doer, phrase, sentence
from habeas.core.values import Stated
from habeas.core.when import When


class Corroboration(Fact, label="Corroboration", strand=Strand.TREATMENT, role=Role.FINDING):
    """What was found. Bruises bear out an injury, not who caused it."""

    when: When | None = ask("When was it found?")
    actor: str | None = ask("Who found it?")
    finding: str | None = ask("What was found?")
    body_part: str | None = ask("Where on the body?", private=True)
    of: str | None = ask("Which kind of fact does it bear out?", hint="mistreatment")
    independent: Stated | None = ask("Is the finder independent of whoever made the claim?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The Ombudsperson of Varenia found bruises on the back and arms of Ana Velmar on 12 June 2024.",
                cls(
                    when=When("2024-06-12"),
                    actor="Ombudsperson of Varenia",
                    finding="bruises",
                    body_part="back and arms",
                    of="mistreatment",
                    independent=Stated.YES,
                ),
                quote="The Ombudsperson of Varenia found bruises on the back and arms of Ana Velmar on 12 June 2024",
            ),
        )

    def line(self) -> Line:
        """'The National Center … found bruises on the legs and arms.'"""
        return sentence(
            phrase("found {finding}", finding=self.finding)
            or phrase("made a finding that bears out what is claimed"),
            phrase("on the {part}", part=self.body_part, private=["part"]),
            at(self.when),
            subject=doer(self.actor, "somebody"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each finder and finding."""
        return (self.actor and tokens(self.actor), self.finding)
