"""The page of the reader's confidence: what it means, how well it holds, and the curve as a drawing."""

from collections.abc import Iterable, Mapping
from typing import Any

from habeas.core.degrees import LEAST, Degree
from habeas.reading.confidence import calibration

_SPLITS = {
    "kept to check with": "Documents kept to check with",
    "all": "All documents",
}
_SIDE, _EDGE = 320, 40
_MOST = 12


def page() -> str:
    """The whole page."""
    found = calibration()
    parts = [
        "# How sure the reader is",
        "Every proposal of `habeas read` carries `confidence`, a figure from 0.01 to 0.99: how likely everything that is "
        "compared of it is right, that is its type, its passage, the date where the text gives one, the person, and "
        "whether it is affirmed or denied. `sure` is true from "
        f"{LEAST[Degree.SURE]} on; the desk says *sure*, *likely* (from {LEAST[Degree.LIKELY]}) and *doubtful*. Sure "
        "never means accepted: a person decides on every proposal.",
        "Signs add up: the rule, the type, the language of the passage, how the text puts it, whether the person is "
        "named in the clause, in the sentence or farther away, how many persons the document is about, and the like. "
        "What each is worth comes from a logistic regression over the development set in which every sign is drawn "
        "towards nothing and rules more than all others, so that a rule which fired seldom counts little beside its "
        "type, and one that was never seen counts as its type does.",
        f"The figures below are for proposals in documents that the regression was not given: {found['documents']} "
        f"documents with {found['proposals']} proposals, dealt into six parts, each tried with what the other five "
        "gave. The rules were made in sight of two thirds of the documents and are righter there; the figures are "
        "meant for documents that nobody has seen, so the first table is the one that counts. *Right but for the "
        "person* is what `python -m tools.score` counts as right. The signs were chosen on the same set, which was "
        "written for this purpose: statements from elsewhere may be read less well, and the shares that your own reviews give are shown at the desk and by "
        "`habeas reviewed`.",
        "![Share that was right against the confidence given](confidence.svg)",
        *(_split(title, found[name]) for name, title in _SPLITS.items()),
        "## What counts most",
        _table(
            ("sign", "log odds"), ((f"`{s}`", f"{w:+.2f}") for s, w in _strongest(found["worth"]))
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _split(title: str, measured: Mapping[str, Any]) -> str:
    degrees = (
        (word, *_figures(group)) for word, group in measured["degrees"].items() if group["of"]
    )
    groups = ((f"{group['confidence']:.2f}", *_figures(group)) for group in measured["curve"])
    told = ("proposals", "mean confidence", "right", "right but for the person")
    return "\n\n".join(
        [
            f"## {title}",
            f"{measured['documents']} documents, {measured['proposals']} proposals, expected calibration error "
            f"{measured['error']:.3f}.",
            _table(("called", *told), degrees),
            _table(("group", *told), groups),
        ]
    )


def _figures(group: Mapping[str, Any]) -> tuple[str, ...]:
    return (str(group["of"]), *(f"{group[name]:.3f}" for name in ("confidence", "right", "found")))


def _strongest(worth: Mapping[str, float]) -> list[tuple[str, float]]:
    signs = [s for s in worth.items() if not s[0].startswith("rule=")]
    return sorted(signs, key=lambda s: (-abs(s[1]), s[0]))[:_MOST]


def _table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    headings = list(headings)
    lines = [headings, ["---", *["--:"] * (len(headings) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def drawing() -> str:
    """The curve: what was right against what was said; on the line, they are the same."""
    size = _SIDE + 2 * _EDGE
    found = calibration()
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img" font-family="sans-serif" font-size="12">',
        "<title>Share that was right against the confidence given</title>",
        f'<rect width="{size}" height="{size}" fill="#fff"/>',
        f'<path d="M{_at(0)} {_at(1)}H{_at(1)}M{_at(0)} {_at(1)}V{_at(0)}" stroke="#555" fill="none"/>',
        f'<path d="M{_at(0)} {_at(1)}L{_at(1)} {_at(0)}" stroke="#999" stroke-dasharray="4 4" fill="none"/>',
        *(_tick(tenth / 10) for tenth in range(0, 11, 2)),
        f'<text x="{size // 2}" y="{size - 6}" text-anchor="middle">confidence given</text>',
        f'<text x="12" y="{size // 2}" text-anchor="middle" transform="rotate(-90 12 {size // 2})">share right</text>',
        _line(found["all"]["curve"], colour="#888"),
        _line(found["kept to check with"]["curve"], colour="#0b5394"),
        f'<text x="{_at(0.03)}" y="{_at(0.06)}" fill="#0b5394">documents kept to check with</text>',
        f'<text x="{_at(0.03)}" y="{_at(0.12)}" fill="#666">all documents</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _at(share: float) -> int:
    return round(_EDGE + share * _SIDE)


def _tick(share: float) -> str:
    return (
        f'<text x="{_at(share)}" y="{_at(1) + 16}" text-anchor="middle">{share:.1f}</text>'
        f'<text x="{_at(0) - 6}" y="{_at(1 - share) + 4}" text-anchor="end">{share:.1f}</text>'
    )


def _line(groups: Iterable[Mapping[str, Any]], *, colour: str) -> str:
    points = [(_at(group["confidence"]), _at(1 - group["right"])) for group in groups]
    joined = " ".join(f"{x},{y}" for x, y in points)
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>' for x, y in points)
    return f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}'
