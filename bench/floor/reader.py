"""The source reader by hand: the text with its passages, and a card for each claim that waits."""

import json
from collections import Counter

from django.http import HttpRequest, HttpResponse

from floor.by_hand import asked, day, file_of, names_of, shown, up_to
from habeas.core.degrees import LEAST, degree_of
from habeas.kinds import KINDS

ASKED = {
    key: [(name, kind.__dataclass_fields__[name].metadata["question"]) for name in kind.__dataclass_fields__
          if name in ("when", "where", "actor")]
    for key, kind in KINDS.items()
}  # fmt: skip
LABELS = {key: kind.label for key, kind in KINDS.items()}


def show(request: HttpRequest, reference: str, source: str) -> HttpResponse:
    """One source of a case."""
    file = file_of(request.user.pk, reference)
    case, levels, (name, *names) = file.case, up_to(file.clearance), names_of(file.names)
    ((title, text, date, publisher, language, level, sha256),) = asked(
        f"""SELECT title, text, date, publisher, language, level, sha256 FROM ledger_source
            WHERE id = %s AND case_id = %s AND level IN ({levels})""",
        source, case,
    )  # fmt: skip
    claims = asked(
        f"""SELECT c.id, c.kind, c.fields, c.certainty, c.level, c.confidence, c.entered_how, a.start, a."end", a.quote, s.text
            FROM ledger_anchor a JOIN ledger_claim c ON c.id = a.claim_id
            JOIN ledger_searchentry s ON s.case_id = c.case_id AND s.sort = 'claim' AND s.ref = c.id
            WHERE a.source_id = %s AND c.level IN ({levels}) ORDER BY a.start, a."end", c.id""",
        source,
    )
    remarks = asked(
        f"""SELECT by, at, level, quote, text FROM ledger_comment
            WHERE case_id = %s AND about = %s AND level IN ({levels}) AND withdrawn_at IS NULL ORDER BY at""",
        case, source,
    )  # fmt: skip
    ruled = asked(
        "SELECT pair, ruling FROM ledger_decision WHERE case_id = %s AND closed_at IS NULL", case
    )
    decided = {pair for pair, ruling in ruled if ruling in ("accept", "reject")}
    held = {kind for (kind,) in asked(f"SELECT DISTINCT f.kind FROM ledger_factregister f JOIN ledger_claim c "
            f"ON c.id = f.claim WHERE f.case_id = %s AND c.level IN ({levels})", case)}  # fmt: skip
    waiting, segments, reached = [], [], 0
    for id, kind, fields, certainty, its, likely, how, start, end, quote, told in claims:
        if start >= reached:
            segments += [(text[reached:start], ""), (text[start:end], id)]
            reached = end
        if id not in decided:
            stated = json.loads(fields) if isinstance(fields, str) else fields
            unfound = [question for field, question in ASKED[kind] if stated.get(field) is None]
            waiting.append((id, told[: -len(quote) - 1], quote, LABELS[kind], kind, its,
                            "" if certainty == "stated" else certainty, unfound if how != "person" else [],
                            likely and (degree_of(likely), round(100 * likely)), kind in held))  # fmt: skip
    segments.append((text[reached:], ""))
    degrees = Counter(likely[0] for *_, likely, _ in waiting if likely)
    return shown(
        request, "reader.html", f"/cases/{reference}/sources/{source}/", reference=reference, source=source,
        name=name, names=names, state=file.state, custody=file.custody, silent=file.silence, title=title,
        date=day(date), publisher=publisher, language=language, level=level, sha256=sha256, segments=segments,
        waiting=waiting, remarks=remarks, degrees=[(word, degrees[word]) for word in LEAST], may_write=file.role in ("lead", "editor"),
        sees_whole=file.role not in ("translator", "contact"),
    )  # fmt: skip
