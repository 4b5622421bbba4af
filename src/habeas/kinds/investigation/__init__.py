"""An authority looks, or refuses to look, into what was done to a person (CAT, articles 12 and 13)."""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, Phrase, at, by, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Step(Choice):
    """How far an investigation has come."""

    OPENED = "opened"
    NOT_OPENED = "not_opened"
    REFUSED = "refused"
    CLOSED = "closed"


_STEPS = {
    Step.OPENED: "was opened",
    Step.NOT_OPENED: "was opened",
    Step.REFUSED: "was refused",
    Step.CLOSED: "was closed",
    None: "was spoken of",
}
_INTO = {
    Step.OPENED: "into {subject} was opened",
    Step.NOT_OPENED: "into {subject} was opened",
    Step.REFUSED: "into {subject} was refused",
    Step.CLOSED: "into {subject} was closed",
    None: "into {subject} was spoken of",
}


class Investigation(Fact, label="Investigation", strand=Strand.TREATMENT):
    """Opened, not opened, refused or closed."""

    when: When | None = ask("When?")
    actor: str | None = ask("Which authority?")
    step: Step | None = ask("Was it opened, refused or closed, or not opened?")
    subject: str | None = ask("Into what?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 13 June 2024 the prosecutor opened an investigation into the beating of Ana Velmar.",
                cls(
                    when=When("2024-06-13"),
                    actor="prosecutor",
                    step=Step.OPENED,
                    subject="the beating of Ana Velmar",
                ),
                quote="On 13 June 2024 the prosecutor opened an investigation into the beating of Ana Velmar",
            ),
            Example(
                "No investigation has been opened.",
                cls(step=Step.NOT_OPENED),
                quote="No investigation has been opened",
            ),
        )

    def line(self) -> Line:
        """'An investigation into … was opened by … on …'"""
        return sentence(
            phrase(_INTO[self.step], subject=self.subject) or phrase(_STEPS[self.step]),
            by(self.actor),
            at(self.when),
            subject=Phrase(
                "no investigation" if self.step is Step.NOT_OPENED else "an investigation"
            ),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each step."""
        return (self.step,)
