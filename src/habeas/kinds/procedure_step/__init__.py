"""A body takes a step in a case that was put before it: it registers it, sends it to the government, decides."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, Phrase, at, doer, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Step(Choice):
    """What the body did; from suspended to resumed no time limit runs."""

    REGISTERED = "registered"
    TRANSMITTED = "transmitted"
    DELIVERED = "delivered"
    EXTENDED = "extended"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    INFORMATION_ASKED = "information_asked"
    REPLY_RECEIVED = "reply_received"
    DECIDED = "decided"
    CLOSED = "closed"


_STEPS = {
    Step.REGISTERED: Phrase("registered the case"),
    Step.TRANSMITTED: Phrase("sent the case to the government"),
    Step.DELIVERED: Phrase("delivered the case to the government"),
    Step.EXTENDED: Phrase("gave more time for a reply"),
    Step.SUSPENDED: Phrase("suspended the case"),
    Step.RESUMED: Phrase("took the case up again"),
    Step.INFORMATION_ASKED: Phrase("asked for more information"),
    Step.REPLY_RECEIVED: Phrase("received a reply of the government"),
    Step.DECIDED: Phrase("decided the case"),
    Step.CLOSED: Phrase("closed the case"),
    None: Phrase("dealt with the case"),
}


class ProcedureStep(Fact, label="Step of a procedure", strand=Strand.APPEALS):
    """The step and its day; what its clocks make of it is computed."""

    when: When | None = ask("When?")
    actor: str | None = ask("Which body?")
    procedure: str | None = ask(
        "Under which procedure?", hint="wgad_regular: a key that `habeas procedures` lists."
    )
    step: Step | None = ask("What did it do?")
    until: When | None = ask("Until when, where more time was given?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 9 June 2024 the Working Group on Arbitrary Detention transmitted the case to the government of Varenia.",
                cls(
                    when=When("2024-06-09"),
                    actor="Working Group on Arbitrary Detention",
                    step=Step.TRANSMITTED,
                ),
                quote="On 9 June 2024 the Working Group on Arbitrary Detention transmitted the case to the government of Varenia",
            ),
        )

    def line(self) -> Line:
        """'The Working Group on … sent the case to the government on …'"""
        return sentence(
            _STEPS[self.step],
            phrase("until {until}", until=self.until),
            at(self.when),
            subject=doer(self.actor, "the body"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each step of each body."""
        return (self.step, self.procedure, self.actor and tokens(self.actor))
