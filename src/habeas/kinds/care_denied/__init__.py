"""Medical care that was needed or asked for and not given by the authority. A patient's own refusal is not this."""

from habeas.core.care import particular
from habeas.core.facts import Example, Fact, Role, Strand, Until, ask
from habeas.core.prose import Line, named, phrase, sentence, so_far
from habeas.core.when import When


class CareDenied(Fact, label="Care denied", strand=Strand.HEALTH, role=Role.CARE_REFUSED):
    """Which need, refused or left without care by whom; `any` means care of any kind."""

    when: When | None = ask("When, or until when?", hint="../2022-05-14: not until 14 May 2022.")
    actor: str | None = ask("Which authority refused or did not give it?")
    need: str | None = ask("What care?", hint="any, for care of any kind.")
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
        """'… received no medical care of any kind by 14 May 2022.'"""
        need = particular(self.need)
        return sentence(
            phrase("was not given medical care that was needed: {need}", need=need)
            or phrase("received no medical care of any kind"),
            so_far(self.when),
            phrase("from {actor}", actor=named(self.actor)),
            phrase("for the stated reason: {reason}", reason=self.reason),
        )

    @property
    def identity(self) -> tuple[object, ...]:
        """Each need is a matter of its own."""
        return (self.need,)

    def ended_by(self, later: Fact) -> Until | None:
        """The care itself; where none in particular was meant, any care."""
        if later.role is not Role.CARE_GIVEN:
            return None
        need, given = particular(self.need), later.stated("need") or ""
        is_given = need is None or need.casefold() == given.casefold()
        return Until.BEFORE if is_given else None
