"""Medical care that was needed or asked for and not given by the authority. A patient's own refusal is not this."""

from habeas.core.care import (
    ADEQUATE,
    ANY,
    CARE,
    DOCTOR,
    EXAMINATION,
    HOSPITAL,
    MEDICINES,
    OPERATION,
    TREATMENT,
    common,
    particular,
)
from habeas.core.facts import Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, at, named, phrase, sentence, so_far
from habeas.core.when import When

_NOT_GIVEN = {
    ANY: phrase("received no medical care of any kind"),
    CARE: phrase("was given no medical care"),
    TREATMENT: phrase("was given no medical treatment"),
    ADEQUATE: phrase("was not given adequate medical care"),
    DOCTOR: phrase("was not seen by a doctor"),
    EXAMINATION: phrase("was not examined by a doctor"),
    MEDICINES: phrase("was not given medicines"),
    HOSPITAL: phrase("was not taken to hospital"),
    OPERATION: phrase("was not given an operation"),
}


class CareDenied(Fact, label="Care denied", strand=Strand.HEALTH, role=Role.CARE_REFUSED):
    """Which need, refused or left without care by whom; `any` means care of any kind, nothing that all was not given."""

    when: When | None = ask("When, or until when?", hint="../2022-05-14: not until 14 May 2022.")
    actor: str | None = ask("Which authority refused or did not give it?")
    need: str | None = ask("What care?", hint="any, for care of any kind.", known=_NOT_GIVEN)
    reason: str | None = ask("What reason was given?")

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Passages that it must be read from."""
        return (
            Example(
                "As of 14 June 2024 Ana Velmar has received no medical care of any kind.",
                cls(when=When("../2024-06-14"), need="any"),
                quote="As of 14 June 2024 Ana Velmar has received no medical care of any kind",
            ),
            Example(
                "On 1 June 2024 the Prison Service of Varenia refused Ana Velmar an operation.",
                cls(
                    when=When("2024-06-01"), actor="Prison Service of Varenia", need="an operation"
                ),
                quote="On 1 June 2024 the Prison Service of Varenia refused Ana Velmar an operation",
            ),
        )

    def line(self) -> Line:
        """'… received no medical care of any kind by 14 May 2022', '… was not seen by a doctor since 3 May 2024.'"""
        return sentence(
            _NOT_GIVEN.get(common(self.need) or "")
            or phrase("was not given the medical care that was needed ({need})", need=self.need)
            or phrase("was not given the medical care needed"),
            so_far(self.when) if self.is_told_so_far else at(self.when),
            phrase("(not given by {actor})", actor=named(self.actor)),
            phrase("for the stated reason: {reason}", reason=self.reason),
        )

    @property
    def is_told_so_far(self) -> bool:
        """Whether its date is no more than the day by which it had not been given."""
        return self.when is not None and self.when.earliest is None

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need is a matter of its own; to be given no care at all is one, however it is put."""
        is_none = common(self.need) in (ANY, CARE, TREATMENT)
        return (ANY if is_none else self.need,)

    def ended_by(self, later: Fact) -> Until | None:
        """The care itself; where none in particular was meant, any care."""
        if later.role is not Role.CARE_GIVEN:
            return None
        need, given = particular(self.need), later.stated("need") or ""
        is_given = need is None or need.casefold() == given.casefold()
        return Until.BEFORE if is_given else None
