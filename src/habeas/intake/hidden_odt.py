"""What an ODT carries beside its pages: comments, tracked changes, hidden words, names in its properties, fields and objects."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from habeas.core.unseen import Unseen, Where
from habeas.intake.hidden_words import OF_A_MACHINE, OF_A_PROGRAM, of_an_address, worded
from habeas.intake.in_pictures import of_the_pictures
from habeas.intake.odt import MAIN_PART
from habeas.intake.office import read_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_STYLES, _META = "styles.xml", "meta.xml"
_OBJECT = re.compile(r"[^/]+/content\.xml")
_PICTURE = re.compile(r"Pictures/")
_NS = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _OFFICE, _STYLE, _FO = f"{_NS}text:1.0}}", f"{_NS}office:1.0}}", f"{_NS}style:1.0}}", f"{_NS}xsl-fo-compatible:1.0}}"  # fmt: skip
_LINK = "{http://www.w3.org/1999/xlink}"
_TELLING = {"creator", "initial-creator", "printed-by", "keyword", "subject", "description", "user-defined"}  # fmt: skip
_OF_WORD = {"AppVersion", "DocSecurity", "HyperlinksChanged", "LinksUpToDate", "ScaleCrop", "ShareDoc"}  # fmt: skip
"""What Word tells of its own program, and LibreOffice keeps."""
_CHANGED, _COMMENT = f"{_TEXT}tracked-changes", f"{_OFFICE}annotation"
_HIDDEN_FIELDS = {f"{_TEXT}hidden-text", f"{_TEXT}conditional-text"}
_SAID_BESIDE = {"title", "desc"}
_NAMES = {"name", "title", "label", "string-value", "value", "help-message", "description"}
_NAMED = {"frame", "image", "bookmark", "bookmark-start", "reference-mark", "reference-mark-start", "user-field-decl", "variable-set", "placeholder", "a", "object", "text-input", "section"}  # fmt: skip
"""What has a name or a value that a program shows or keeps."""
_TINY = 4.0


def of_an_odt(archive: ZipFile) -> Iterator[Unseen]:
    """All of it, without its places: the words of an ODT are counted nowhere."""
    names = sorted(archive.namelist())
    trees = [read_xml(archive, name) for name in (MAIN_PART, _STYLES) if name in names]
    hidden = _hidden_styles(trees)
    for tree in trees:
        yield from _comments(tree)
        yield from _changes(tree)
        yield from _hidden(tree, hidden)
        yield from _described(tree)
    if _META in names:
        yield from _properties(read_xml(archive, _META))
    for name in filter(_OBJECT.fullmatch, names):
        yield from worded(Where.DESCRIBED, _words(read_xml(archive, name)))
    yield from of_the_pictures(archive, _PICTURE)


def _words(element: "_Element") -> str:
    return " ".join("".join(p.itertext()) for p in element.iter(f"{_TEXT}p", f"{_TEXT}h"))


def _name(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def _comments(tree: "_Element") -> Iterator[Unseen]:
    for comment in tree.iter(_COMMENT):
        who = next((c.text or "" for c in comment if _name(c) == "creator"), "")
        yield from worded(Where.COMMENT, f"{who}: {_words(comment)}")


def _changes(tree: "_Element") -> Iterator[Unseen]:
    """What was deleted, and what was put in and is not yet accepted."""
    for region in tree.iter(f"{_TEXT}changed-region"):
        number = region.get(f"{_TEXT}id") or region.get("{http://www.w3.org/XML/1998/namespace}id")
        for change in region:
            if _name(change) == "deletion":
                yield from worded(Where.DELETED, _words(change))
            elif _name(change) == "insertion" and number:
                yield from worded(Where.INSERTED, _between(tree, number))


def _between(tree: "_Element", number: str) -> str:
    """The words from the beginning of a change to its end, over however many paragraphs."""
    found: list[str] = []
    is_in = False
    for element in tree.iter():
        is_mark = element.get(f"{_TEXT}change-id") == number
        if is_mark and _name(element) == "change-start":
            is_in = True
        elif is_mark and _name(element) == "change-end":
            return " ".join(found)
        elif is_in and element.text:
            found.append(element.text)
        if is_in and element.tail:
            found.append(element.tail)
    return " ".join(found)


def _hidden_styles(trees: list["_Element"]) -> frozenset[str]:
    """The names of the styles in which nobody sees the words, and of those that go on from them."""
    found: set[str] = set()
    styles = [style for tree in trees for style in tree.iter(f"{_STYLE}style")]
    for _ in range(2):
        for style in styles:
            parent = style.get(f"{_STYLE}parent-style-name")
            if parent in found or any(map(_is_hidden, style.iter(f"{_STYLE}text-properties"))):
                found.add(style.get(f"{_STYLE}name", ""))
    return frozenset(found)


def _is_hidden(look: "_Element") -> bool:
    size = look.get(f"{_FO}font-size", "")
    is_tiny = size.endswith("pt") and size[:-2].replace(".", "").isdigit() and float(size[:-2]) <= _TINY  # fmt: skip
    is_white = look.get(f"{_FO}color", "").casefold() in ("#ffffff", "#fff")
    return look.get(f"{_TEXT}display") == "none" or is_white or is_tiny


def _hidden(tree: "_Element", styles: frozenset[str]) -> Iterator[Unseen]:
    for element in tree.iter():
        if element.tag in _HIDDEN_FIELDS:
            told = (element.get(f"{_TEXT}{name}", "") for name in ("string-value", "string-value-if-true", "string-value-if-false"))  # fmt: skip
            yield from worded(Where.HIDDEN, " ".join((*told, element.text or "")))
        elif (
            _is_unseen(element, styles)
            and next(element.iterancestors(_CHANGED, _COMMENT), None) is None
        ):
            yield from worded(Where.HIDDEN, "".join(element.itertext()))


def _is_unseen(element: "_Element", styles: frozenset[str]) -> bool:
    return element.get(f"{_TEXT}style-name") in styles or _is_folded(element)


def _is_folded(element: "_Element") -> bool:
    """Whether it is a section or a paragraph that is shown only if somebody asks."""
    is_none = element.get(f"{_TEXT}display") in ("none", "condition")
    return (_name(element) == "section" and is_none) or (
        _name(element) == "p" and any(_name(c) == "hidden-paragraph" for c in element)
    )


def _described(tree: "_Element") -> Iterator[Unseen]:
    """What is said of pictures, links, fields and places beside the page."""
    for element in tree.iter():
        name = _name(element)
        if name in _SAID_BESIDE and "svg" in str(element.tag):
            yield from worded(Where.DESCRIBED, element.text or "")
        if name in _NAMED or "form:1.0" in str(element.tag):
            for key, value in element.attrib.items():
                if str(key).rpartition("}")[2] in _NAMES and not OF_A_PROGRAM.match(str(value)):
                    yield from worded(Where.DESCRIBED, re.sub(r"[_-]", " ", str(value)))
        address = element.get(f"{_LINK}href", "")
        if re.match(r"[a-z]{3,}:", address):
            yield from of_an_address(address)


def _properties(tree: "_Element") -> Iterator[Unseen]:
    """Those that name somebody or tell of the text; of the title only what must not be read."""
    for element in tree.iter():
        name, words = _name(element), element.text or ""
        if name == "user-defined":
            called = element.get(f"{_NS}meta:1.0}}name", "")
            words = "" if called in _OF_WORD else words
            yield from worded(Where.DESCRIBED, called)
        if name in ("title", "template"):
            yield from worded(Where.DESCRIBED, words or element.get(f"{_LINK}title", ""))
        elif name in _TELLING and not OF_A_MACHINE.search(words):
            yield from worded(Where.PROPERTY, words)
