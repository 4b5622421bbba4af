"""Remarks on a Word document, as Word's own comments at the exact words; all else stays as it was.

A remark on a note's words stands at its mark in the body, one on a text box at the box: Word knows no comments
within them. Changes that are tracked, and comments of people, stay; ours from an earlier check are replaced.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.core.unseen import NAME
from habeas.intake.docx import MAIN_PART, W
from habeas.word.earlier import without_ours
from habeas.word.package import bytes_of_tree, opened, rewritten, tree_of
from habeas.word.places import Place, Places, notes_of, signs_before
from habeas.word.runs import Splitting, run_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_PART, _TYPES = "word/comments.xml", "[Content_Types].xml"
_RELATIONS = "word/_rels/document.xml.rels"
_T = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_R = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_SORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")
_INITIALS = "H"
_EMPTY = f'<w:comments xmlns:w="{W[1:-1]}"/>'
_RELATED = f'<Relationships xmlns="{_R[1:-1]}"/>'


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said, a paragraph each, of the words from `start` to `end` in the text as it was taken in."""

    start: int
    end: int
    said: tuple[str, ...]


def remarked(data: bytes, text: str, remarks: Sequence[Remark], *, on: date) -> bytes:
    """The DOCX with the remarks in it, made on that day; `text` is what was taken in from it. Raises NoWordDocument."""
    with opened(data) as archive:
        body, notes = tree_of(archive, MAIN_PART), notes_of(archive)
        part, new = _part_of_comments(archive)
        comments = _comments(archive, part)
        new |= dict(without_ours(archive, body, comments))
        putting = _Putting(body, Places(body, notes), comments, on)
        for remark, first, last in _numbered(text, remarks):
            putting.put(remark, first, last)
        made = {MAIN_PART: bytes_of_tree(body), part: bytes_of_tree(comments)}
        return rewritten(archive, {**made, **new})


def _numbered(text: str, remarks: Iterable[Remark]) -> Iterable[tuple[Remark, int, int]]:
    """Each remark with the numbers of the first and the last sign that it is about."""
    before = signs_before(text)
    for remark in sorted(remarks, key=lambda r: (r.start, r.end)):
        first, past = before[remark.start], before[remark.end]
        yield remark, first, max(first, past - 1)


class _Putting:
    """Puts remarks into one body, numbering them."""

    def __init__(self, body: "_Element", places: Places, comments: "_Element", on: date) -> None:
        self._body, self._places, self._comments, self._on = body, places, comments, on
        self._next, self._ours = _next_id(comments, body), _said_by_us(comments)
        self._splitting = Splitting()

    def put(self, remark: Remark, first: int, last: int) -> None:
        """Add the comment, and mark in the body where it begins and ends, unless it is there."""
        begin, end = self._run(first, is_end=False), self._run(last, is_end=True)
        if begin is None or end is None:
            begin = end = next(iter(self._body.iter(f"{W}r")), None)
        if tuple(map(_printable, remark.said)) in self._said_at(begin):
            return
        number, self._next = str(self._next), self._next + 1
        _mark(self._body, begin, end, number)
        self._comments.append(_comment(self._body, number, remark.said, self._on))

    def _said_at(self, begin: "_Element | None") -> Iterator[tuple[str, ...]]:
        """What earlier comments of ours say that begin just before this run."""
        before = () if begin is None else begin.itersiblings(preceding=True)
        for mark in takewhile(lambda each: each.tag != f"{W}r", before):
            if mark.tag == f"{W}commentRangeStart":
                yield self._ours.get(mark.get(f"{W}id") or "", ())

    def _run(self, number: int, *, is_end: bool) -> "_Element | None":
        if not len(self._places):
            return None
        place = self._places.at(min(number, len(self._places) - 1))
        mark = self._mark_of_note(place)
        if mark is not None:
            return run_of(mark)
        return self._splitting.run_to(place) if is_end else self._splitting.run_from(place)

    def _mark_of_note(self, place: Place) -> "_Element | None":
        """The mark in the body, where the place is in a footnote or an endnote."""
        note = next(place.element.iterancestors(f"{W}footnote", f"{W}endnote"), None)
        if note is None:
            return None
        marks = self._body.iter(str(note.tag) + "Reference")
        return next((m for m in marks if m.get(f"{W}id") == note.get(f"{W}id")), None)


def _mark(body: "_Element", begin: "_Element | None", end: "_Element | None", number: str) -> None:
    """Put the beginning before one run, and the end and the mark after another; into a new paragraph where there is none."""
    if begin is None or end is None:
        paragraph = body.makeelement(f"{W}p", nsmap=body.nsmap)
        for inner in body.iter(f"{W}body"):
            inner.insert(0, paragraph)
        paragraph.append(_reference(body, number))
        return
    begin.addprevious(body.makeelement(f"{W}commentRangeStart", {f"{W}id": number}))
    closing = body.makeelement(f"{W}commentRangeEnd", {f"{W}id": number})
    end.addnext(closing)
    closing.addnext(_reference(body, number))


def _reference(body: "_Element", number: str) -> "_Element":
    run = body.makeelement(f"{W}r", nsmap=body.nsmap)
    run.append(body.makeelement(f"{W}commentReference", {f"{W}id": number}))
    return run


def _comment(body: "_Element", number: str, said: Sequence[str], on: date) -> "_Element":
    moment = f"{on.isoformat()}T00:00:00Z"
    about = {f"{W}id": number, f"{W}author": NAME, f"{W}date": moment, f"{W}initials": _INITIALS}
    comment = body.makeelement(f"{W}comment", about, {"w": W[1:-1]})
    for which, line in enumerate(said):
        comment.append(_paragraph(body, line, is_first=which == 0))
    return comment


def _paragraph(body: "_Element", line: str, *, is_first: bool) -> "_Element":
    paragraph = body.makeelement(f"{W}p")
    if is_first:
        run = body.makeelement(f"{W}r")
        run.append(body.makeelement(f"{W}annotationRef"))
        paragraph.append(run)
    run, words = body.makeelement(f"{W}r"), body.makeelement(f"{W}t")
    words.text = _printable(line)
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    paragraph.append(run)
    return paragraph


def _printable(line: str) -> str:
    """The line without signs that are not seen, a plain space for each that parts words."""
    spaced = (" " if sign.isspace() else sign for sign in line)
    return "".join(sign for sign in spaced if sign.isprintable())


def _comments(archive: ZipFile, part: str) -> "_Element":
    from lxml import etree

    return tree_of(archive, part) if part in archive.namelist() else etree.fromstring(_EMPTY)


def _said_by_us(comments: "_Element") -> dict[str, tuple[str, ...]]:
    """What each comment of ours says, by its number."""
    return {
        comment.get(f"{W}id") or "": tuple(
            "".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p")
        )
        for comment in comments.iter(f"{W}comment")
        if comment.get(f"{W}author") == NAME
    }


def _next_id(comments: "_Element", body: "_Element") -> int:
    """A number after those of all comments, and of all notes: LibreOffice takes a comment's for a note's."""
    marked = (*comments.iter(f"{W}comment"), *body.iter(*_NOTES))
    held = (element.get(f"{W}id") or "" for element in marked)
    return max((int(number) for number in held if number.isdecimal()), default=-1) + 1


def _part_of_comments(archive: ZipFile) -> tuple[str, dict[str, bytes]]:
    """The part that holds the comments; where there is none, the lists of parts and relations that tell of a new one."""
    from lxml import etree

    has = _RELATIONS in archive.namelist()
    related = tree_of(archive, _RELATIONS) if has else etree.fromstring(_RELATED)
    for one in related:
        if one.get("Type") == _SORT:
            return _full_name(one.get("Target") or ""), {}
    about = {"Id": _free_id(related), "Type": _SORT, "Target": "comments.xml"}
    related.append(related.makeelement(f"{_R}Relationship", about))
    types = tree_of(archive, _TYPES)
    announced = {"PartName": f"/{_PART}", "ContentType": _MEDIA}
    types.append(types.makeelement(f"{_T}Override", announced))
    return _PART, {_TYPES: bytes_of_tree(types), _RELATIONS: bytes_of_tree(related)}


def _full_name(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"word/{target}"


def _free_id(related: "_Element") -> str:
    held = {one.get("Id") for one in related}
    return next(f"habeas{n}" for n in range(len(held) + 1) if f"habeas{n}" not in held)
