"""A person is held without contact with the outside world (General Comment 35, paras. 35 and 56)."""

from habeas.core.facts import Custody, Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, by, lasting, phrase, place, sentence
from habeas.core.values import Choice
from habeas.core.when import When


class Manner(Choice):
    """How somebody was kept from the world, where the source does not say that they were held incommunicado."""

    NOT_KNOWN_WHERE = "not known where"
    NO_CONTACT = "no contact"
    NO_CONTACT_WITH_FAMILY = "no contact with family"


_KEPT = {
    None: phrase("was held incommunicado"),
    Manner.NOT_KNOWN_WHERE: phrase("was held in an unknown place"),
    Manner.NO_CONTACT: phrase("was out of contact"),
    Manner.NO_CONTACT_WITH_FAMILY: phrase("was out of contact with family"),
}


class Incommunicado(
    Fact, label="Held incommunicado", strand=Strand.CUSTODY, custody=Custody.WITHIN
):
    """No contact with family, counsel or anyone outside; the place may be known."""

    when: When | None = ask("From when to when?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who held the person?")
    manner: Manner | None = ask("Was it only not known where, or was there only no contact?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "Ana Velmar has been held incommunicado since 3 May 2024.",
                cls(when=When("2024-05-03/..")),
                quote="Ana Velmar has been held incommunicado since 3 May 2024",
            ),
            Example(
                "The whereabouts of Ana Velmar are not known, and her whereabouts remain unknown to her family.",
                cls(manner=Manner.NOT_KNOWN_WHERE),
                quote="her whereabouts remain unknown to her family",
            ),
        )

    def line(self) -> Line:
        """'… was held incommunicado …'"""
        return sentence(_KEPT[self.manner], place(self.where), lasting(self.when), by(self.actor))

    def ended_by(self, later: Fact) -> Until | None:
        """A visit, whoever came."""
        return Until.BEFORE if later.role is Role.VISIT else None
