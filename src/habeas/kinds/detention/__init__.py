"""A person is held: deprivation of liberty in any of its forms (OPCAT, article 4(2))."""

from habeas.core.bodies import same_body
from habeas.core.facts import Custody, Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, by, lasting, phrase, place, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Status(Choice):
    """The legal footing on which a person is held."""

    POLICE_CUSTODY = "police_custody"
    REMAND = "remand"
    SERVING_SENTENCE = "serving_sentence"
    HOUSE_ARREST = "house_arrest"
    ADMINISTRATIVE = "administrative"
    PSYCHIATRIC = "psychiatric"
    PRISON = "prison"


class Detention(Fact, label="Detention", strand=Strand.CUSTODY, custody=Custody.HELD):
    """Being held, on a day or over a time; the act of taking is an arrest."""

    when: When | None = ask("Since when, or on which day?", hint="2019-08-08/.. while it goes on.")
    where: str | None = ask("Where is the person held?")
    actor: str | None = ask("Who holds the person?")
    status: Status | None = ask("In what status?")
    until: When | None = ask("Until when was it ordered?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar has been held in Orlest Remand Prison since 3 May 2024.",
                cls(when=When("2024-05-03/.."), where="Orlest Remand Prison", status=Status.REMAND),
                quote="Ana Velmar has been held in Orlest Remand Prison since 3 May 2024",
            ),
            Example(
                "Ana Velmar remains under house arrest.",
                cls(status=Status.HOUSE_ARREST),
                quote="Ana Velmar remains under house arrest",
            ),
            Example(
                "Ana Velmar was remanded in custody until 14 July 2024.",
                cls(status=Status.REMAND, until=When("2024-07-14")),
                quote="Ana Velmar was remanded in custody until 14 July 2024",
            ),
        )

    def _is_told_apart(self) -> bool:
        """Whether the status tells more than the place does: 'held (prison) in prison' does not."""
        return self.status is None or (self.where or "").casefold() != self.status.label

    def line(self) -> Line:
        """'… was held (remand) in … since 8 August 2019.'"""
        return sentence(
            phrase("was held"),
            self._is_told_apart() and phrase("({status})", status=self.status),
            place(self.where),
            lasting(self.when),
            by(self.actor),
            phrase("under an order until {until}", until=self.until),
        )

    def ended_by(self, later: Fact) -> Until | None:
        """A move from the place, or to another."""
        if later.role is not Role.MOVE or self.where is None:
            return None
        origin, to = later.stated("origin"), later.stated("where")
        if origin is not None and same_body(origin, self.where):
            return Until.THEN
        return Until.BEFORE if to is not None and not same_body(to, self.where) else None
