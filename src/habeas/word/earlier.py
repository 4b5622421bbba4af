"""Our comments from an earlier check are taken out of a Word document before new ones go in; those of people stay.

One of ours that a person has answered or resolved stays too: it is part of their conversation by now.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.core.unseen import NAME
from habeas.intake.docx import W
from habeas.word.package import bytes_of_tree, tree_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARAGRAPH = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_TALK, _EXTENDED = (
    "word/commentsExtended.xml",
    "{http://schemas.microsoft.com/office/word/2012/wordml}",
)
_IDS, _LASTING = (
    "word/commentsIds.xml",
    "{http://schemas.microsoft.com/office/word/2016/wordml/cid}",
)
_MARKS = (f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")


def without_ours(
    archive: ZipFile, body: "_Element", comments: "_Element"
) -> Iterator[tuple[str, bytes]]:
    """Take them out of the body and of the comments; what other parts say once they are gone."""
    talk = tree_of(archive, _TALK) if _TALK in archive.namelist() else None
    kept = set() if talk is None else set(_talked_about(talk))
    stale = [
        comment
        for comment in comments.findall(f"{W}comment")
        if comment.get(f"{W}author") == NAME and kept.isdisjoint(_paragraphs(comment))
    ]
    numbers = {comment.get(f"{W}id") for comment in stale}
    gone = {each for comment in stale for each in _paragraphs(comment)}
    for comment in stale:
        comments.remove(comment)
    for mark in list(body.iter(*_MARKS)):
        if mark.get(f"{W}id") in numbers:
            _take_out(mark)
    if talk is not None:
        yield _TALK, _without(talk, f"{_EXTENDED}paraId", gone)
    if _IDS in archive.namelist():
        yield _IDS, _without(tree_of(archive, _IDS), f"{_LASTING}paraId", gone)


def _talked_about(talk: "_Element") -> Iterator[str | None]:
    """The comments that were answered or resolved, by the paragraph that stands for each."""
    for each in talk:
        yield each.get(f"{_EXTENDED}paraIdParent")
        if each.get(f"{_EXTENDED}done") in ("1", "true"):
            yield each.get(f"{_EXTENDED}paraId")


def _paragraphs(comment: "_Element") -> set[str]:
    return {number for p in comment.iter(f"{W}p") if (number := p.get(_PARAGRAPH)) is not None}


def _take_out(mark: "_Element") -> None:
    """The mark, and the run that was made to hold it."""
    above = mark.getparent()
    if above is None:
        return
    above.remove(mark)
    run = above.getparent()
    if above.tag == f"{W}r" and run is not None and all(e.tag == f"{W}rPr" for e in above):
        run.remove(above)


def _without(part: "_Element", name: str, gone: set[str]) -> bytes:
    for each in list(part):
        if each.get(name) in gone:
            part.remove(each)
    return bytes_of_tree(part)
