"""The person, or who may speak for the person, agrees or refuses that the case is used for a purpose.

No submission and no publication goes without it: the methods of the procedures ask for it, and it can be withdrawn.
"""

from habeas.core.facts import Example, Fact, Strand, ask
from habeas.core.prose import Line, at, phrase, sentence
from habeas.core.values import Choice, Stated
from habeas.core.when import When


class Purpose(Choice):
    """What was agreed to."""

    PUBLISH = "publish"
    SUBMIT = "submit"
    NAME_TO_GOVERNMENT = "name_to_government"
    SHARE = "share"


class Consent(Fact, label="Consent", strand=Strand.LAW_AND_PERSON):
    """Given, refused or withdrawn, for one purpose; the last one told counts."""

    when: When | None = ask("When was it said?")
    actor: str | None = ask(
        "Who gave or refused it?", hint="The person, or who may speak for the person.", private=True
    )
    purpose: Purpose | None = ask("For what?")
    given: Stated | None = ask("Was it given? A refusal or a withdrawal is a no.")
    addressee: str | None = ask("For which body or partner, if for one only?")
    why_not_obtainable: str | None = ask("If it cannot be obtained, why?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 2 June 2024 Ana Velmar consented to the publication of her name.",
                cls(when=When("2024-06-02"), purpose=Purpose.PUBLISH, given=Stated.YES),
                quote="On 2 June 2024 Ana Velmar consented to the publication of her name",
            ),
        )

    def line(self) -> Line:
        """'… agreed to this: publish, on 2 June 2024.'"""
        said = {
            Stated.YES: phrase("gave consent"),
            Stated.NO: phrase("refused or withdrew consent"),
        }.get(self.given or Stated.NOT_KNOWN, phrase("was asked for consent"))
        return sentence(
            said,
            phrase("(for: {purpose})", purpose=self.purpose),
            phrase("(to: {addressee})", addressee=self.addressee),
            phrase("(through {actor})", actor=self.actor, private=["actor"]),
            at(self.when),
            phrase("(not to be had: {why})", why=self.why_not_obtainable),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each purpose, for each body."""
        return (self.purpose, self.addressee)
