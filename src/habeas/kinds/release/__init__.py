"""Custody ends other than by death."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Basis(Choice):
    """Why custody ended."""

    END_OF_SENTENCE = "end_of_sentence"
    BAIL = "bail"
    PARDON = "pardon"
    AMNESTY = "amnesty"
    ACQUITTAL = "acquittal"
    QUASHED = "sentence_quashed"
    HEALTH_GROUNDS = "health_grounds"
    PAROLE = "parole"
    EXCHANGE = "exchange"
    TO_HOUSE_ARREST = "to_house_arrest"
    FREED_OTHERWISE = "freed_otherwise"


class Release(
    Fact, label="Release", strand=Strand.CUSTODY, custody=Custody.ENDS, role=Role.RELEASE
):
    """Freed, on whatever basis; leaving prison for house arrest does not end custody."""

    when: When | None = ask("When was the person released?")
    where: str | None = ask("From where?")
    actor: str | None = ask("Who ordered or did it?")
    basis: Basis | None = ask("On what basis?")
    conditions: str | None = ask("Under what conditions?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar was released on bail on 5 June 2024.",
                cls(when=When("2024-06-05"), basis=Basis.BAIL),
                quote="Ana Velmar was released on bail on 5 June 2024",
            ),
            Example(
                "Ana Velmar was pardoned on 5 June 2024.",
                cls(when=When("2024-06-05"), basis=Basis.PARDON),
                quote="Ana Velmar was pardoned on 5 June 2024",
            ),
        )

    def line(self) -> Line:
        """'… was released on 14 February 2023 (sentence quashed).'"""
        return sentence(
            phrase("was released"),
            phrase("from {where}", where=self.where),
            at(self.when),
            by(self.actor),
            self.basis is not Basis.FREED_OTHERWISE and phrase("({basis})", basis=self.basis),
            phrase("under these conditions: {conditions}", conditions=self.conditions),
        )

    @property
    def status(self) -> str | None:
        """How the person is held from then on, where that is said."""
        return "house_arrest" if self.basis is Basis.TO_HOUSE_ARREST else None

    @property
    def custody_effect(self) -> Custody:
        """House arrest is custody still."""
        return Custody.HELD if self.basis is Basis.TO_HOUSE_ARREST else self.custody
