"""What bears a thing out, and what a finding proves, in any of the tables."""

from collections.abc import Iterator

from habeas.checking.checks.appeal_count import is_counted, miscounted
from habeas.checking.checks.corroborated_alone import is_alone
from habeas.checking.checks.repeat_as_source import repeating_in
from habeas.checking.finding import Finding, Severity
from habeas.checking.look import Look, Said
from habeas.checking.telling.voices import findings_on_file, sentence_before
from habeas.checking.tongues.status import NUMBERS
from habeas.checking.tongues.tables import asking, own, words_of
from habeas.core.facts import Fact
from habeas.core.prose import whole
from habeas.kinds.health_condition import HealthCondition
from habeas.kinds.mistreatment import Mistreatment


def alone(look: Look) -> Iterator[Finding]:
    """Each thing called corroborated that the file has from one voice."""
    words = words_of(look)
    for said in own(look):
        match = words.corroborated.search(said.text)
        if match is None or words.doubted.search(said.text[: match.start()]):
            continue
        kinds = () if _names_a_finder(look, said) else _kinds(look, said)
        if kinds and all(is_alone(look, kind, said.text) for kind in kinds):
            start = said.start + match.start()
            yield look.finding(
                "corroborated-alone", start, start + len(match[0]),
                whole("The file has no second, independent voice for this."), severity=Severity.WARNING,
            )  # fmt: skip


def _kinds(look: Look, said: Said) -> tuple[type[Fact], ...]:
    """What the sentence is about, or else the one before."""
    words = words_of(look)
    for text in (_with_list(look, said), sentence_before(look, said)):
        if words.harmed.search(text) or words.injury.search(text):
            return (Mistreatment,)
        if words.ailing.search(text):
            return (HealthCondition,)
    return ()


def _names_a_finder(look: Look, said: Said) -> bool:
    """Whether it names somebody, in the letters of the file, who found what bears a thing out."""
    actors = {h.followed.fact.stated("actor") for h in findings_on_file(look.casefile)}
    return any(actor is not None and actor in look.flat[said.start : said.end] for actor in actors)


def _with_list(look: Look, said: Said) -> str:
    """The sentence, with the next where it only leads that in."""
    after = look.said.index(said) + 1
    leads = said.text.endswith(":") and after < len(look.said)
    return f"{said.text} {look.said[after].text}" if leads else said.text


def overstated(look: Look) -> Iterator[Finding]:
    """Each injury found that is said to prove who caused it, or more than itself."""
    words = words_of(look)
    findings = findings_on_file(look.casefile)
    for said in own(look):
        match = words.proves.search(said.text)
        if match is None or not findings or said in asking(look):
            continue
        if words.injury.search(said.text) and (words.harmed.search(said.text) or words.law.search(said.text)):  # fmt: skip
            held = findings[-1]
            found = held.followed.fact.stated("finding") or "?"
            start = said.start + match.start()
            yield look.finding(
                "finding-overstated", start, start + len(match[0]),
                whole("The finding is {finding}; it bears that out and no more.", finding=found),
                severity=Severity.WARNING, claims=held.claim_ids,
            )  # fmt: skip


def repeated(look: Look) -> Iterator[Finding]:
    """Each publisher that only repeats, named as one that confirms."""
    words = words_of(look)
    for said in own(look):
        match = words.confirms.search(said.text)
        for publisher, origin in repeating_in(look).items():
            if match is not None and publisher.casefold() in said.text.casefold():
                start = said.start + match.start()
                yield look.finding(
                    "repeat-as-source", start, start + len(match[0]),
                    whole("{publisher} repeats {origin}: the two are one source.", publisher=publisher, origin=origin),
                    severity=Severity.WARNING,
                )  # fmt: skip


def miscount(look: Look) -> Iterator[Finding]:
    """Each number of our appeals that no count of the file gives."""
    words, number = words_of(look), NUMBERS[look.language]
    for match in words.appeals.finditer(look.flat):
        stated = number(match["number"])
        if stated is not None and not is_counted(look, stated):
            yield miscounted(look, match)
