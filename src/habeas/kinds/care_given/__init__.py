"""Medical care that a person in custody received."""

from habeas.core.bodies import tokens
from habeas.core.care import (
    ANY,
    CARE,
    DOCTOR,
    EXAMINATION,
    HOSPITAL,
    MEDICINES,
    OPERATION,
    TREATMENT,
    common,
)
from habeas.core.facts import Example, Fact, Role, Strand, ask
from habeas.core.prose import Line, at, by, phrase, place, sentence
from habeas.core.when import When

_GIVEN = {
    TREATMENT: phrase("received medical treatment"),
    DOCTOR: phrase("was seen by a doctor"),
    EXAMINATION: phrase("was examined by a doctor"),
    MEDICINES: phrase("was given medicines"),
    HOSPITAL: phrase("was in hospital"),
    OPERATION: phrase("had an operation"),
}


class CareGiven(Fact, label="Care given", strand=Strand.HEALTH, role=Role.CARE_GIVEN):
    """An examination, a treatment, a stay in hospital."""

    when: When | None = ask("When?")
    where: str | None = ask("Where?")
    actor: str | None = ask("Who gave it?")
    need: str | None = ask("What care?", known=_GIVEN)
    often: str | None = ask("How often?", hint="every day")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "On 8 June 2024 Ana Velmar was examined by a doctor.",
                cls(when=When("2024-06-08"), need="an examination by a doctor"),
                quote="On 8 June 2024 Ana Velmar was examined by a doctor",
            ),
            Example(
                "A doctor saw Ana Velmar every day.",
                cls(need="a doctor", often="every day"),
                quote="A doctor saw Ana Velmar every day",
            ),
        )

    def line(self) -> Line:
        """'… was seen by a doctor every day', '… received medical care (physiotherapy) at … on …'"""
        said = _GIVEN.get(common(self.need) or "")
        is_general = common(self.need) in (ANY, CARE)
        return sentence(
            said or phrase("received medical care"),
            said is None and not is_general and phrase("({need})", need=self.need),
            phrase("{often}", often=self.often),
            place(self.where),
            None if self._is_said_with_need else by(self.actor),
            at(self.when),
        )

    @property
    def _is_said_with_need(self) -> bool:
        """Whether the care is called by who gave it: 'eye doctor', 'an examination by a doctor'."""
        who = tokens(self.actor or "")
        giver = (self.need or "").rpartition(" by ")[2]
        return who == tokens(giver) and bool(who)

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need is a matter of its own."""
        return (self.need,)
