"""The dossier as JSON: the shape of `habeas show --json`."""

import json
from typing import Any, TextIO

from habeas.core.appeals import Appeal, Response
from habeas.core.care import Need, care
from habeas.core.casefile import Casefile
from habeas.core.comments import Comment
from habeas.core.contradictions import contradictions
from habeas.core.custody import CustodyClock, custody
from habeas.core.due import due
from habeas.core.silence import SilenceClock, silence
from habeas.core.sources import Source
from habeas.core.spells import Spell
from habeas.core.timeline import Entry, tell_claim, timeline
from habeas.procedures.applied import procedure_tasks
from habeas.standards import LegalClock, engaged, is_version, legal_clocks


def write(casefile: Casefile, out: TextIO) -> None:
    """Write the dossier as of the day."""
    json.dump(dossier(casefile), out, ensure_ascii=False, indent=1)
    out.write("\n")


def dossier(casefile: Casefile) -> dict[str, Any]:
    """All that the file gives as of its day; dates are EDTF, offsets count code points."""
    entries = timeline(casefile)
    return {
        "case": casefile.reference,
        "country": casefile.country,
        "person": {"name": casefile.person.name, "names": list(casefile.person.all_names)},
        "as_of": casefile.as_of.isoformat(),
        "known_at": casefile.known_at.isoformat() if casefile.known_at else None,
        "custody": _custody(custody(casefile)),
        "silence": _silence(silence(casefile)),
        "care": [_need(need) for need in care(casefile)],
        "clocks": [_clock(clock) for clock in legal_clocks(casefile)],
        "chronology": [_entry(casefile, entry) for entry in entries],
        "official_version": [
            _entry(casefile, entry)
            for entry in entries
            if is_version(casefile, entry.held.followed)
        ],
        "standards": _standards(casefile),
        "contradictions": [
            {"code": c.code, "why": c.why, "claims": list(c.claims)}
            for c in contradictions(casefile)
        ],
        "due": [
            {"code": d.code, "what": d.what, "on": _text(d.on), "claims": list(d.claims)}
            for d in (*procedure_tasks(casefile), *due(casefile))
        ],
        "proposals": [
            {
                "id": claim.id,
                "type": claim.fact.key,
                "sentence": tell_claim(claim, casefile.person.name),
                "quote": claim.anchors[0].quote,
            }
            for claim in casefile.proposals
        ],
        "sources": [
            {
                "id": source.id,
                "sha256": source.sha256,
                "title": source.title,
                "date": _text(source.date),
                "publisher": source.publisher,
                "level": source.level.value,
            }
            for source in sorted(casefile.known_sources.values(), key=_by_date)
        ],
        "comments": [tell_comment(comment) for comment in casefile.known_comments],
    }


def tell_comment(comment: Comment) -> dict[str, Any]:
    """A comment as it is written."""
    return {
        "id": comment.id,
        "about": comment.about,
        "level": comment.level.value,
        "quote": comment.quote or None,
        "text": comment.text,
        "language": comment.language or None,
        "by": comment.by,
        "at": comment.at.isoformat(),
    }


def _by_date(source: Source) -> tuple[Any, ...]:
    return (source.date is None, source.date.sort_key if source.date else (), source.id)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _custody(clock: CustodyClock) -> dict[str, Any]:
    return {
        "held": clock.held,
        "holding": clock.holding.value,
        "days_min": clock.days_min,
        "days_max": clock.days_max,
        "nights_min": clock.nights_min,
        "nights_max": clock.nights_max,
        "is_about": clock.is_about,
        "house_arrest_days": clock.house_arrest_days,
        "periods": [_period(spell) for spell in clock.spells],
        "gaps": [{"from": str(first), "to": str(last)} for first, last in clock.gaps],
    }


def _period(spell: Spell) -> dict[str, Any]:
    return {
        "from": str(spell.began),
        "to": _text(spell.ended),
        "status": spell.status,
        "claims": list(spell.claims),
    }


def _silence(clock: SilenceClock) -> dict[str, Any]:
    last = clock.last_response
    return {
        "appeals": len(clock.appeals),
        "first": _text(clock.first),
        "days": clock.days,
        "last_response": last and _response(last),
        "unanswered": [_appeal(clock, appeal) for appeal in clock.unanswered],
        "made": [
            {
                **_appeal(clock, appeal),
                "answered": appeal.answer and (_text(appeal.answer.when) or "undated"),
                "from_another": appeal.from_another and _response(appeal.from_another),
                "to_another": appeal.to_another and _response(appeal.to_another),
                "ended": appeal.ended
                and {
                    "on": str(appeal.ended.on),
                    "by": appeal.ended.role.value,
                    "claims": list(appeal.ended.claims),
                },
            }
            for appeal in clock.appeals
        ],
        "undated": [held.id for held in clock.undated],
        "unattributed": [i for r in clock.unattributed for i in r.claims],
    }


def _response(response: Response) -> dict[str, Any]:
    return {
        "on": _text(response.when),
        "by": response.by,
        "favourable": response.favourable,
        "claims": list(response.claims),
    }


def _appeal(clock: SilenceClock, appeal: Appeal) -> dict[str, Any]:
    return {
        "appeal": str(appeal.made),
        "by": appeal.by,
        "addressee": appeal.to,
        "days": appeal.days(clock.as_of),
        "days_max": appeal.days_at_most(clock.as_of),
        "claims": list(appeal.claims),
    }


def _need(need: Need) -> dict[str, Any]:
    return {
        "need": need.need,
        "first_asked": _text(need.first_asked),
        "times_asked": need.times_asked,
        "refused_by": list(need.refused_by),
        "last_refused": _text(need.last_refused),
        "last_given": _text(need.last_given),
        "said_given": _text(need.said_given),
        "claims": list(need.claims),
    }


def _clock(clock: LegalClock) -> dict[str, Any]:
    return {
        "key": clock.key,
        "label": clock.label,
        "least": clock.least,
        "most": clock.most,
        "limit": None if clock.standard else clock.limit,
        "unit": clock.unit,
        "exceeded": clock.is_exceeded,
        "authority": clock.authority,
        "instrument": clock.instrument,
        "provision": clock.provision,
        "claims": list(clock.claims),
    }


def _entry(casefile: Casefile, entry: Entry) -> dict[str, Any]:
    claim = entry.held.followed
    anchor = claim.anchors[0]
    return {
        "when": _text(claim.when),
        "type": entry.type,
        "sentence": entry.text(casefile.person.name),
        "claims": list(entry.held.claim_ids),
        "credibility": entry.standing.label,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "attribution": claim.attribution,
        "value": claim.fact.to_json(),
        "told_on": _text(claim.told_on),
        "source": anchor.source,
        "page": anchor.page,
        "quote": anchor.quote,
        "start": anchor.start,
        "end": anchor.end,
    }


def _standards(casefile: Casefile) -> list[dict[str, Any]]:
    return [
        {
            "instrument": engagement.instrument.short_title,
            "provision": engagement.provision.number,
            "citation": engagement.citation,
            "binding": engagement.binding,
            "since": _text(engagement.since),
            "status": engagement.status.value,
            "basis": engagement.basis,
            "origin": engagement.origin.value,
            "confirmed": engagement.is_confirmed,
            "level": engagement.level.value,
            "why": engagement.why,
            "checked": engagement.provision.is_checked,
            "claims": list(engagement.claims),
        }
        for engagement in engaged(casefile)
    ]
