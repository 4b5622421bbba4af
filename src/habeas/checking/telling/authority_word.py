"""Care that only an authority says was given, told as a fact beside the file's word that it was refused."""

from collections.abc import Iterator

from habeas.checking.look import Look
from habeas.checking.parts import demands
from habeas.checking.telling.statements import assertions
from habeas.checking.telling.voices import Told, clauses, names_a_voice, sentence_before
from habeas.core.bodies import is_official
from habeas.core.casefile import Casefile
from habeas.core.claims import Claim, Polarity
from habeas.kinds.care_denied import CareDenied
from habeas.kinds.care_given import CareGiven


def told_as_facts(look: Look) -> tuple[Told, ...]:
    """Each statement that such care was given, in words that give it to nobody."""
    return look.once("told_as_facts", lambda: tuple(_told_as_facts(look)))


def _told_as_facts(look: Look) -> Iterator[Told]:
    contested = any(not _is_by_officials(look.casefile, c) for c in _affirmed(look, CareDenied))
    given = _affirmed(look, CareGiven) if contested else []
    asked = {said.start for said in demands(look)} if given else set[int]()
    for one in assertions(look) if given else ():
        said = look.said_at(one.start)
        if not isinstance(one.fact, CareGiven) or one.polarity is Polarity.DENIED or one.attribution or said is None:  # fmt: skip
            continue
        when = one.fact.occurred
        claims = [c for c in given if when and c.fact.occurred and c.fact.occurred.may_equal(when)]
        is_theirs = bool(claims) and all(_is_by_officials(look.casefile, c) for c in claims)
        around = (*(text for _, text in clauses(said.text)), sentence_before(look, said))
        if is_theirs and said.start not in asked and not any(map(names_a_voice, around)):
            voices = dict.fromkeys(_voice(look.casefile, c) for c in claims)
            yield Told(said, one.start, one.end, tuple(c.id for c in claims), tuple(voices))


def _affirmed(look: Look, kind: type[CareDenied] | type[CareGiven]) -> list[Claim]:
    return [c for h in look.casefile.of_kind(kind) for c in h.claims if c.is_affirmed]


def _is_by_officials(casefile: Casefile, claim: Claim) -> bool:
    return is_official(_voice(casefile, claim))


def _voice(casefile: Casefile, claim: Claim) -> str:
    return claim.attribution or casefile.source_of(claim).publisher or ""
