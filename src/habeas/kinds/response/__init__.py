"""An authority answers, in word or in deed."""

from habeas.core.bodies import tokens
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, doer, phrase, sentence, to
from habeas.core.values import Stated
from habeas.core.when import When


class Response(Fact, label="Response", strand=Strand.APPEALS, role=Role.RESPONSE):
    """The answer, and whether it gives what was asked."""

    when: When | None = ask("When?")
    actor: str | None = ask("Which authority answered?")
    addressee: str | None = ask("Whom did it answer?")
    content: str | None = ask("What did it say or do?")
    favourable: Stated | None = ask("Does it give what was asked?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "The Ministry of Justice of Varenia replied on 9 June 2024 to the letter.",
                cls(when=When("2024-06-09"), actor="Ministry of Justice of Varenia"),
                quote="The Ministry of Justice of Varenia replied on 9 June 2024 to the letter",
            ),
        )

    def line(self) -> Line:
        """'The government of … responded on … as follows: …'"""
        return sentence(
            phrase("responded"),
            to(self.addressee),
            at(self.when),
            phrase("as follows: {content}", content=self.content),
            subject=doer(self.actor, "the authorities"),
        )

    def can_be_one_with(self, other: Fact) -> bool:
        """Of one day, what an answer says of one thing and what it says of another are two."""
        here, there = tokens(self.content or ""), tokens(other.stated("content") or "")
        if not here or not there or self.favourable is not getattr(other, "favourable", None):
            return True
        return len(here & there) * 2 >= min(len(here), len(there))

    @property
    def identity(self) -> tuple[object, ...]:
        """Each authority."""
        return (self.actor and tokens(self.actor),)
