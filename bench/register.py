"""Fills a register with as many cases and claims as asked, as rows, for measuring pages at size.

Usage: python bench/register.py [CASES] [CLAIMS A CASE]    into HABEAS_HOME or DATABASE_URL (10,000 and 100)

Every person, place and event is invented (Varenia, XV). One case, XV-0001, has 500 claims and, on a source of their
own, 200 proposals. Rows are written in bulk; what is derived from them is computed by the functions that an act calls.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
FIRST = date(2016, 1, 1)
DAYS = 3800
SOURCES = 8
LEAST_SURE, STEPS = 0.5, 49  # confidences from 0.50 to 0.98
BIG, WAITING = 500, 200
GIVEN = (
    "Oksana",
    "Daniel",
    "Mirela",
    "Tomas",
    "Ilse",
    "Rafiq",
    "Оксана",
    "سلمى",
    "Noor",
    "Pavel",
    "Zahra",
    "Anatol",
)
FAMILY = (
    "Dravenko",
    "Hollin",
    "Sereth",
    "Varga",
    "Idris",
    "Okonel",
    "Дравенко",
    "حداد",
    "Brann",
    "Castrel",
    "Lumen",
)
USER = "caseworker"


@dataclass
class Written:
    """The rows of one case, before they are stored."""

    number: int
    name: str
    claims: int
    proposals: int = 0


def plan(cases: int, claims: int) -> Iterator[Written]:
    """One large case, then the others."""
    for number in range(1, cases + 1):
        chance = random.Random(number)
        name = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)} {number}"
        yield Written(number, name, BIG, WAITING) if number == 1 else Written(number, name, claims)


def told(chance: random.Random, count: int):
    """Facts with their sentences: an arrest first, then facts of every kind that has a date of its own, one of a kind a day."""
    from habeas.core.facts import field_types
    from habeas.core.when import When
    from habeas.kinds import KINDS

    begins = FIRST + timedelta(days=chance.randrange(DAYS))
    room = max(1, (NOON.date() - begins).days)
    kinds = [
        k for k in KINDS.values() if "when" in field_types(k) and k.key not in ("death", "release")
    ]
    yield KINDS["arrest"].examples()[0].fact.__class__(when=When.on(begins), where="Orlest")
    seen: set[str] = set()
    while len(seen) < count - 1:
        kind = chance.choice(kinds)
        if kind.key == "arrest":
            kind = KINDS["hearing"]
        day = When.on(begins + timedelta(days=chance.randrange(room)))
        if (once := f"{kind.key} {day.text}") not in seen:
            seen.add(once)
            yield replace(chance.choice(kind.examples()).fact, when=day)


def casefile_of(written: Written):
    """The casefile of one invented person, as the core has it."""
    from habeas.core.casefile import Casefile, Person
    from habeas.core.claims import Anchor, Claim
    from habeas.core.decisions import Decision, Ruling
    from habeas.core.sources import Source
    from habeas.core.when import When

    chance = random.Random(written.number)
    person = f"{written.number:032x}"
    reference = f"XV-{written.number:04}"
    facts = list(told(chance, written.claims + written.proposals))
    decided, waiting = facts[: written.claims], facts[written.claims :]
    groups = [decided[i::SOURCES] for i in range(SOURCES)]
    groups += [waiting] if waiting else []
    sources, claims = {}, []
    for index, group in enumerate(groups):
        source_id, pieces, at = (
            f"{written.number:011x}s{index:04}",
            [f"Statement {index} on {reference}.\n"],
            0,
        )
        at = len(pieces[0])
        told_on = When.on(NOON.date() - timedelta(days=index * 20 + 1))
        for fact in group:
            sentence = fact.line().text(written.name)
            claims.append(
                Claim(
                    id=f"{written.number:012x}{len(claims):012x}",
                    person=person,
                    fact=fact,
                    anchors=(Anchor(source_id, at, at + len(sentence), sentence),),
                    entered_at=NOON,
                    entered_by=USER,
                    entered_how="rule:bench",
                    attribution="Varenia Watch" if index % 2 else None,
                    told_on=told_on,
                    confidence=LEAST_SURE + len(claims) % STEPS / 100,
                )
            )
            pieces.append(sentence + " ")
            at += len(sentence) + 1
        sources[source_id] = Source(
            source_id, f"{written.number:060x}{index:04x}", f"Statement {index}", "".join(pieces), NOON,
            date=told_on, language="en", publisher="Varenia Watch" if index % 2 else "Orlest Legal Aid",
        )  # fmt: skip
    decisions = tuple(
        Decision(f"{n:012}", Ruling.ACCEPT, (c.id,), USER, NOON)
        for n, c in enumerate(claims[: written.claims])
    )
    return Casefile(
        reference,
        "XV",
        Person(person, written.name, (written.name,)),
        date.max,
        sources,
        tuple(claims),
        decisions,
    )


def case_rows(written: Written, casefile):
    """The rows of one case by table, derived ones aside."""
    from habeas.ledger import models
    from habeas.ledger.acts._rows import claim_row

    person = models.Person(id=casefile.person.id, name=written.name)
    case = models.Case(
        id=written.number, reference=casefile.reference, country="XV", number=written.number, person=person,
        opened_by=USER, opened_at=NOON,
    )  # fmt: skip
    sources = [
        models.Source(
            id=s.id, case=case, sha256=s.sha256, title=s.title, text=s.text, date=str(s.date), language="en",
            publisher=s.publisher or "", media_type="text/plain", level=s.level.value,
            reliability=s.reliability.value, added_by=USER, added_at=NOON,
        )
        for s in casefile.sources.values()
    ]  # fmt: skip
    anchors = [
        models.Anchor(
            claim_id=c.id, source_id=a.source, start=a.start, end=a.end, quote=a.quote, bearing=a.bearing.value
        )
        for c in casefile.claims
        for a in c.anchors
    ]  # fmt: skip
    decisions = [
        models.Decision(
            case=case, ruling=d.ruling.value, on=list(d.on), pair=d.on[0], by=USER, at=NOON
        )
        for d in casefile.decisions
    ]
    return case, (
        [person],
        [case],
        [models.NameForm(person=person, text=written.name)],
        sources,
        [claim_row(case, c) for c in casefile.claims],
        anchors,
        decisions,
    )


def fill(cases: int, claims: int) -> None:
    """Write the cases, fifty in one transaction."""
    from django.contrib.auth.models import User
    from django.db import transaction

    from habeas.core.access import CaseRole, usual_clearance
    from habeas.ledger import models, registers

    user = User.objects.get(username=USER)
    clearance = usual_clearance(CaseRole.LEAD).value
    todo = plan(cases, claims)
    while batch := list(islice(todo, 50)):
        made = [(case_rows(w, casefile), casefile) for w in batch for casefile in (casefile_of(w),)]
        with transaction.atomic():
            for table in zip(*(rows for (_, rows), _ in made), strict=True):
                flat = [row for rows in table for row in rows]
                type(flat[0])._base_manager.bulk_create(flat, batch_size=2000)
            models.CaseRole.objects.bulk_create(
                models.CaseRole(
                    case=case,
                    user=user,
                    role="lead",
                    clearance=clearance,
                    given_by=USER,
                    given_at=NOON,
                )
                for (case, _), _ in made
            )
            for (case, _), casefile in made:
                registers.write(case, casefile, NOON.date())


def main() -> None:
    """Fill the register that the environment names, and say how long it took."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    claims = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    os.environ["DJANGO_SETTINGS_MODULE"] = "habeas.settings"
    import django

    django.setup()
    from habeas.ledger.opening import make_register

    make_register(user=USER, password=os.environ["HABEAS_PASSWORD"], at=NOON)
    began = time.perf_counter()
    fill(cases, claims)
    print(f"{cases:,} cases of {claims} claims in {time.perf_counter() - began:,.0f} s")


if __name__ == "__main__":
    main()
