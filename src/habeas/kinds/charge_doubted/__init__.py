"""Somebody who holds an office of the state says that what a person is accused of is not proven, or has no ground."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, Phrase, at, doer, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Doubt(Choice):
    """What is said of the charges."""

    UNPROVEN = "unproven"
    UNFOUNDED = "unfounded"


_CALLED = {
    Doubt.UNPROVEN: "called the charges unproven",
    Doubt.UNFOUNDED: "called the charges unfounded",
    None: "spoke of doubt about the charges",
}


class ChargeDoubted(Fact, label="Charge doubted", strand=Strand.PROCEEDINGS):
    """A word, not a ruling: an acquittal is a hearing's, and what the defence says of the charges is no fact of this kind."""

    when: When | None = ask("When was it said?")
    actor: str | None = ask("Which official or authority said so?")
    doubt: Doubt | None = ask("Did they call the charges unproven or unfounded?")
    offence: str | None = ask("The charge of what offence?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 12 June 2024 the Deputy Minister of Justice of Varenia called the charges against Ana Velmar unproven.",
                cls(
                    when=When("2024-06-12"),
                    actor="Deputy Minister of Justice of Varenia",
                    doubt=Doubt.UNPROVEN,
                ),
                quote="On 12 June 2024 the Deputy Minister of Justice of Varenia called the charges against Ana Velmar unproven",
            ),
            Example(
                "A vice prime minister said that the accusation of sabotage was groundless.",
                cls(actor="a vice prime minister", doubt=Doubt.UNFOUNDED, offence="sabotage"),
                quote="A vice prime minister said that the accusation of sabotage was groundless",
            ),
        )

    def line(self) -> Line:
        """'A vice prime minister called the charges unproven on …'"""
        return sentence(
            Phrase(_CALLED[self.doubt]),
            phrase("with regard to “{offence}”", offence=self.offence),
            at(self.when),
            subject=doer(self.actor, "an official"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each speaker's word, on each charge."""
        return (self.actor and tokens(self.actor), self.doubt, self.offence)
