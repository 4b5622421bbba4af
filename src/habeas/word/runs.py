"""Runs of a Word document, parted where a remark begins or ends, their looks and the words unchanged."""

from copy import deepcopy
from typing import TYPE_CHECKING

from habeas.intake.docx import W
from habeas.word.places import Place

if TYPE_CHECKING:
    from lxml.etree import _Element

_RUN, _BOX = f"{W}r", f"{W}txbxContent"
_APART = (_BOX, f"{W}footnote", f"{W}endnote")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# In these Word takes the beginning and the end of a remark beside a run.
_HOLDERS = {
    f"{W}{name}"
    for name in ("p", "ins", "moveTo", "hyperlink", "sdtContent", "smartTag", "fldSimple", "customXml", "dir", "bdo")
}  # fmt: skip


def run_of(element: "_Element") -> "_Element | None":
    """The run that holds an element and stands where a remark may, if there is one."""
    found = None
    for above in element.iterancestors():
        if above.tag == _RUN and (found is None or not _is_free(found)):
            found = above
        if above.tag in _APART:
            found = None
    return found if found is not None and _is_free(found) else None


def _is_free(run: "_Element") -> bool:
    parent = run.getparent()
    return parent is not None and parent.tag in _HOLDERS


class Splitting:
    """Parts runs of one tree; where a place has moved into a new run is remembered."""

    def __init__(self) -> None:
        self._pieces: dict[_Element, list[tuple[int, _Element]]] = {}

    def run_from(self, place: Place) -> "_Element | None":
        """The run that begins with the sign at the place."""
        return self._parted(place.element, place.offset)

    def run_to(self, place: Place) -> "_Element | None":
        """The run that ends with the sign at the place."""
        self._parted(place.element, place.offset + 1)
        held, offset = self._held(place.element, place.offset)
        run, following = run_of(held), held.getnext()
        if run is None or _inside_a_box(held, run):
            return run
        if offset + 1 == _length(held) and following is not None:
            _split_before(run, following)
        return run

    def _held(self, element: "_Element", offset: int) -> tuple["_Element", int]:
        """The element that holds the sign by now, and where in it."""
        pieces = self._pieces.get(element, [(0, element)])
        begins, holder = next(p for p in reversed(pieces) if p[0] <= offset)
        return holder, offset - begins

    def _parted(self, element: "_Element", offset: int) -> "_Element | None":
        """The run that begins at the offset, parted from what stands before in it; the last where it is the end."""
        held, within = self._held(element, offset)
        run = run_of(held)
        if run is None or _inside_a_box(held, run):
            return run
        if within == 0:
            return _split_before(run, held) if _leads(held) else run
        if within >= _length(held):
            return run
        tail = self._cut(element, held, within, offset)
        return _split_before(run, tail)

    def _cut(self, element: "_Element", held: "_Element", within: int, offset: int) -> "_Element":
        words = held.text or ""
        tail = deepcopy(held)
        tail.tail = None
        for part, text in ((held, words[:within]), (tail, words[within:])):
            part.text = text
            part.set(_SPACE, "preserve")
        held.addnext(tail)
        pieces = self._pieces.setdefault(element, [(0, element)])
        pieces.append((offset, tail))
        pieces.sort(key=lambda piece: piece[0])
        return tail


def _inside_a_box(held: "_Element", run: "_Element") -> bool:
    return held.getparent() is not run


def _length(held: "_Element") -> int:
    return len(held.text or "") if held.tag == f"{W}t" else 1


def _leads(held: "_Element") -> bool:
    """Whether something but the looks stands before it in its run."""
    before = held.getprevious()
    return before is not None and before.tag != f"{W}rPr"


def _split_before(run: "_Element", first: "_Element") -> "_Element":
    """A new run after this one, with its looks, that holds the element and what follows it."""
    made = run.makeelement(run.tag, dict(run.attrib), run.nsmap)
    looks = run.find(f"{W}rPr")
    if looks is not None:
        made.append(deepcopy(looks))
    moved = [first, *first.itersiblings()]
    for element in moved:
        made.append(element)
    run.addnext(made)
    return made
