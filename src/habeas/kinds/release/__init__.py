"""Custody ends other than by death."""

from habeas.core.facts import Custody, Fact, Role, Strand, ask
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

    def line(self) -> Line:
        """'… was released on 14 February 2023 (sentence quashed).'"""
        return sentence(
            phrase("was released"),
            phrase("from {where}", where=self.where),
            at(self.when),
            by(self.actor),
            phrase("({basis})", basis=self.basis),
            phrase("under these conditions: {conditions}", conditions=self.conditions),
        )

    @property
    def custody_effect(self) -> Custody:
        """House arrest is custody still."""
        return Custody.HELD if self.basis is Basis.TO_HOUSE_ARREST else self.custody
