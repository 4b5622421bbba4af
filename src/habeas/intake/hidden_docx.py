"""What a DOCX carries beside its pages: comments, tracked changes, hidden words and names in its properties."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.core.unseen import NAME, Unseen, Where, is_sign
from habeas.intake.docx import MAIN_PART, NOTES, W, written
from habeas.intake.hidden_words import OF_A_MACHINE, OF_A_PROGRAM, of_an_address, worded
from habeas.intake.in_pictures import of_the_pictures
from habeas.intake.office import read_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROPERTIES = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
_TELLING = {"creator", "lastModifiedBy", "keywords", "description", "subject", "category", "Company", "Manager", "lpwstr", "contentStatus", "version", "HyperlinkBase"}  # fmt: skip
_DESCRIBE = {"docPr": ("descr", "title", "name"), "cNvPr": ("descr", "title", "name"), "hyperlink": ("tooltip",), "bookmarkStart": ("name",), "alias": ("val",), "tag": ("val",), "listItem": ("displayText", "value"), "shape": ("alt", "title"), "imagedata": ("title",), "tblCaption": ("val",), "tblDescription": ("val",), "instrText": (), "ffData": (), "statusText": ("val",), "helpText": ("val",)}  # fmt: skip
"""By element, the attributes whose words a reader's program shows or keeps."""
_RELATIONS = re.compile(r"word/_rels/\w+\.xml\.rels")
_MEDIA = re.compile(r"word/media/")
_COMMENTS = re.compile(r"word/comments\w*\.xml")
_WORDED = re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml")
_OF_WORDS = (MAIN_PART, *(part for part, _ in NOTES))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED, _INSERTED = {f"{W}del", f"{W}moveFrom"}, {f"{W}ins"}
_TRACKED = {Where.DELETED, Where.INSERTED}
_WHITE = "FFFFFF"
_TINY = 4

At = tuple[int, int]


def of_a_docx(archive: ZipFile) -> Iterator[Unseen]:
    """All of it, what has a place among the words with that place."""
    trees = {
        part: read_xml(archive, part)
        for part in sorted(archive.namelist())
        if _WORDED.fullmatch(part)
    }
    numbers = _numbers(trees)
    parts = [(_Part(tree, numbers), name in _OF_WORDS) for name, tree in trees.items()]
    places = {number: at for part, _ in parts for number, at in part.comments.items()}
    yield from _comments(archive, places)
    for part, has_places in parts:
        for one in part.found:
            yield one if has_places else Unseen(one.where, one.text)
    for tree in trees.values():
        yield from _described(tree)
    for name in sorted(filter(_RELATIONS.fullmatch, archive.namelist())):
        yield from _links(read_xml(archive, name))
    for name in sorted({*_PROPERTIES} & {*archive.namelist()}):
        yield from _properties(read_xml(archive, name))
    yield from of_the_pictures(archive, _MEDIA)


def hidden_in(archive: ZipFile) -> tuple[str, ...]:
    """What stands hidden among the words and in the notes; a letterhead may have white words on a colour."""
    parts = [part for part in archive.namelist() if part in _OF_WORDS]
    found = [one for part in parts for one in _Part(read_xml(archive, part), {}).found]
    return tuple(one.text for one in found if one.where is Where.HIDDEN)


def _numbers(trees: dict[str, "_Element"]) -> dict["_Element", At]:
    """The number of the first sign that each element of the text holds, and of the sign after its last."""
    notes = [n for part, tag in NOTES if part in trees for n in trees[part].findall(tag)]
    numbers: dict[_Element, At] = {}
    count = 0
    for container in (trees[MAIN_PART], *(n for n in notes if n.get(f"{W}type") is None)):
        for element, words in written(container):
            past = count + sum(map(is_sign, words))
            numbers.setdefault(element, (count, past))
            count = past
    return numbers


class _Part:
    """One part, gone through once: what of its words is not seen, and where each comment of a person stands."""

    def __init__(self, root: "_Element", numbers: dict["_Element", At]) -> None:
        self.found: list[Unseen] = []
        self.comments: dict[str, At] = {}
        self._open: dict[Where, tuple[str, At]] = {}
        self._begun: dict[str, int | None] = {}
        self._past = 0
        for element in root.iter():
            number = element.get(f"{W}id", "")
            if element.tag == f"{W}p":
                self._close()
            elif element.tag == f"{W}commentRangeStart":
                self._begun[number] = None
            elif element.tag in (f"{W}commentRangeEnd", f"{W}commentReference"):
                begin = self._begun.get(number)
                self.comments.setdefault(
                    number, (self._past if begin is None else begin, self._past)
                )
            elif element.tag in (f"{W}t", f"{W}delText"):
                self._read(element, numbers)
        self._close()

    def _read(self, element: "_Element", numbers: dict["_Element", At]) -> None:
        above = list(element.iterancestors())
        if any(each.tag == _FALLBACK for each in above):
            return
        at = numbers.get(element, (self._past, self._past))
        self._begun = {n: at[0] if begin is None else begin for n, begin in self._begun.items()}
        self._past = at[1]
        wheres, words = set(_wheres(above)), element.text or ""
        for where in [each for each in self._open if each not in wheres]:
            if not words.strip():
                self._add(where, " ", at)
            elif where not in _TRACKED or _TRACKED.isdisjoint(wheres):
                self._close(where)
        for where in wheres:
            self._add(where, words, at)

    def _add(self, where: Where, words: str, at: At) -> None:
        """Put it to the words that it goes on from, however many pieces a program has made of them."""
        before, (first, _) = self._open.get(where, ("", at))
        self._open[where] = before + words, (first, at[1])

    def _close(self, *wheres: Where) -> None:
        """What goes on no further: all of it where none is named."""
        for where in wheres or [*self._open]:
            words, at = self._open.pop(where)
            self.found.extend(worded(where, words, at))


def _wheres(above: list["_Element"]) -> Iterator[Where]:
    tags = {str(each.tag) for each in above}
    if tags & _DELETED:
        yield Where.DELETED
    elif tags & _INSERTED:
        yield Where.INSERTED
    run = next((each for each in above if each.tag == f"{W}r"), None)
    style = run.find(f"{W}rPr") if run is not None else None
    if style is not None and _is_hidden(style):
        yield Where.HIDDEN


def _is_hidden(style: "_Element") -> bool:
    """Marked as hidden, white, or too small to be read."""
    vanish = style.find(f"{W}vanish")
    if vanish is not None and vanish.get(f"{W}val", "1") not in ("0", "false"):
        return True
    colour, size = style.find(f"{W}color"), style.find(f"{W}sz")
    is_white = colour is not None and colour.get(f"{W}val", "").upper() == _WHITE
    half_points = size.get(f"{W}val", "") if size is not None else ""
    return is_white or (half_points.isdigit() and int(half_points) <= _TINY)


def _comments(archive: ZipFile, places: dict[str, At]) -> Iterator[Unseen]:
    """Those of people one by one, and of ours how many there are."""
    ours = 0
    for part in sorted(filter(_COMMENTS.fullmatch, archive.namelist())):
        for comment in read_xml(archive, part).iter(f"{W}comment"):
            author = comment.get(f"{W}author", "")
            if author == NAME:
                ours += 1
                continue
            at = places.get(comment.get(f"{W}id", ""))
            yield from worded(Where.COMMENT, f"{author}: {_text(comment)}", at)
    if ours:
        yield Unseen(Where.OURS, f"{NAME}: {ours}")


def _text(element: "_Element") -> str:
    return "".join(child.text or "" for child in element.iter(f"{W}t", f"{W}delText"))


def _described(root: "_Element") -> Iterator[Unseen]:
    """What is said of pictures, links and fields beside the page: the text for who cannot see, the hint, the name of a place."""
    for element in root.iter():
        names = _DESCRIBE.get(str(element.tag).rpartition("}")[2], ())
        for name, value in element.attrib.items():
            if str(name).rpartition("}")[2] in names and not OF_A_PROGRAM.match(str(value)):
                yield from worded(Where.DESCRIBED, re.sub(r"[_-]", " ", str(value)))


def _links(root: "_Element") -> Iterator[Unseen]:
    for element in root:
        if element.get("TargetMode") == "External":
            yield from of_an_address(element.get("Target", ""))


def _properties(root: "_Element") -> Iterator[Unseen]:
    """Those that name somebody or tell of the text; of the title, which often stands on the page, only what must not be read."""
    for element in root.iter():
        name = str(element.tag).rpartition("}")[2]
        if name in ("title", "property", "lpstr"):
            yield from worded(Where.DESCRIBED, element.get("name") or element.text or "")
        if name in _TELLING and not OF_A_MACHINE.search(element.text or ""):
            yield from worded(Where.PROPERTY, element.text or "")
