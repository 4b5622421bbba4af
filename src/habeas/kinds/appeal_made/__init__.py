"""Somebody asks an authority, in public or by letter, to do something for the person."""

from habeas.core.bodies import same_body, tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, doer, phrase, sentence, to
from habeas.core.values import Choice, Stated
from habeas.core.when import When


class Means(Choice):
    """The form an appeal takes."""

    PUBLIC_CALL = "public_call"
    LETTER = "letter"
    URGENT_APPEAL = "urgent_appeal"
    SUBMISSION = "submission"
    DEMARCHE = "demarche"
    OTHER = "other"


class AppealMade(Fact, label="Appeal made", strand=Strand.APPEALS, role=Role.APPEAL):
    """The act of asking, as reported or as done; what is asked is a demand."""

    when: When | None = ask("When was it made?")
    actor: str | None = ask("Who made it?")
    addressee: str | None = ask("To whom?")
    means: Means | None = ask("Of what kind?")
    purpose: str | None = ask("What for?")
    repeated: Stated | None = ask("Was it made more than once?")
    procedure: str | None = ask(
        "Under which procedure?", hint="wgad_regular: a key that `habeas procedures` lists."
    )

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 2 June 2024 the Harbour Workers' Union sent a letter to the Ministry of Justice of Varenia.",
                cls(
                    when=When("2024-06-02"),
                    actor="Harbour Workers' Union",
                    addressee="Ministry of Justice of Varenia",
                    means=Means.LETTER,
                ),
                quote="On 2 June 2024 the Harbour Workers' Union sent a letter to the Ministry of Justice of Varenia",
            ),
            Example(
                "The Harbour Workers' Union has appealed several times to the government of Varenia.",
                cls(
                    actor="Harbour Workers' Union",
                    addressee="government of Varenia",
                    repeated=Stated.YES,
                ),
                quote="The Harbour Workers' Union has appealed several times to the government of Varenia",
            ),
        )

    def line(self) -> Line:
        """'The Socialist International made an appeal (public call) to the government of … on …'"""
        return sentence(
            phrase("appealed more than once" if self.repeated is Stated.YES else "made an appeal"),
            phrase("({means})", means=self.means),
            to(self.addressee),
            phrase("for {purpose}", purpose=self.purpose),
            at(self.when),
            subject=doer(self.actor, "somebody"),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each body that appeals."""
        return (self.actor and tokens(self.actor),)

    def can_be_one_with(self, other: Fact) -> bool:
        """Of one day, what went to one body and what went to another are two appeals."""
        here, there = self.addressee, other.stated("addressee")
        return here is None or there is None or same_body(here, there)
