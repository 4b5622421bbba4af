"""What a web page carries beside what its reader sees: hidden words, comments, and what its head says of it."""

import re
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from habeas.core.unseen import SHOWS_NOTHING, Unseen, Where
from habeas.intake.hidden_words import OF_A_MACHINE, of_an_address, worded
from habeas.intake.in_pictures import of_a_picture

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_NEVER_WORDS = ("script", "style", "svg", "iframe", "object", "xml")
_PROPERTIES = frozenset(("author", "creator", "keywords", "description", "subject", "copyright"))
_DESCRIBE = ("alt", "title", "aria-label", "placeholder", "value", "summary")
_LEADS_TO = ("href", "src", "action")
_PICTURE = re.compile(r"data:image/[\w.+-]+;base64,\s*([A-Za-z0-9+/=\s]+)$")
_OF_EDITORS = re.compile(r"\s*/?(?:StartFragment|EndFragment|wp:|more\b|#)", re.I)
_CONDITION = re.compile(r"\[if[^\]]*\]>?|<?!\[endif\]|\[endif\]", re.I)
_MARKUP = re.compile(r"<(style|script|xml|o:\w+)\b.*?</\1\s*>|<[^>]*>", re.I | re.S)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_AT_RULE = re.compile(r"@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})")
_REMARK = re.compile(r"/\*.*?\*/", re.S)
_SIMPLE = re.compile(r"([a-z]\w*)?(?:([.#])([\w-]+))?", re.I)
_NUMBER = re.compile(r"(-?\d*\.?\d+)\s*(px|pt|em|rem|%|vw)?")
_WHITE = frozenset(("white", "#fff", "#ffffff", "rgb(255,255,255)", "transparent"))
_TINY = 3.0
_FAR = -500.0
_BOXES = ("max-height", "height", "max-width", "width")
_SHIFTS = ("text-indent", "left", "top", "margin-left", "margin-top")

Style = dict[str, str]


class _Rule(NamedTuple):
    tag: str
    sign: str
    name: str
    style: Style


def of_a_page(page: str) -> Iterator[Unseen]:
    """All of it, in the order of the page."""
    from lxml import etree, html

    try:
        root = html.document_fromstring(page, parser=html.HTMLParser(recover=True, no_network=True))
    except (etree.ParserError, ValueError):
        return
    rules = [rule for sheet in root.iter("style") for rule in _rules(sheet.text or "")]
    comments = [comment.text or "" for comment in root.iter(etree.Comment)]
    etree.strip_elements(root, *_NEVER_WORDS, etree.Comment, with_tail=False)
    for element in root.iter("meta"):
        named, content = (element.get("name") or "").casefold(), element.get("content") or ""
        if named in _PROPERTIES and not OF_A_MACHINE.search(content):
            yield from worded(Where.PROPERTY, content)
    yield from _hidden(root, rules, is_on_white=True)
    yield from _described(root)
    yield from _in_its_pictures(root)
    for comment in comments:
        if not _OF_EDITORS.match(comment):
            yield from worded(Where.COMMENT, _words(_MARKUP.sub(" ", _CONDITION.sub(" ", comment))))


def _in_its_pictures(root: "HtmlElement") -> Iterator[Unseen]:
    """What pictures say of themselves that the page itself holds, and does not fetch."""
    for element in root.iter("img"):
        packed = _PICTURE.match(element.get("src") or "")
        if packed is not None:
            try:
                yield from of_a_picture(b64decode(packed[1]))
            except ValueError:
                continue


def _described(root: "HtmlElement") -> Iterator[Unseen]:
    """What is said of the page, of its pictures and fields where no reader looks, and whereto they lead."""
    for element in root.iter():
        for name in _DESCRIBE:
            yield from worded(Where.DESCRIBED, element.get(name) or "")
        for name in _LEADS_TO:
            if address := element.get(name) or "":
                yield from () if address.startswith(("data:", "cid:")) else of_an_address(address)
        content, named = element.get("content") or "", (element.get("name") or "").casefold()
        if element.tag == "meta" and named not in _PROPERTIES and not OF_A_MACHINE.search(content):
            yield from worded(Where.DESCRIBED, content)


def _hidden(element: "HtmlElement", rules: list[_Rule], *, is_on_white: bool) -> Iterator[Unseen]:
    """The words of each outermost part that is not shown."""
    style = _style(element, rules)
    ground = style.get("background-color") or style.get("background") or element.get("bgcolor")
    if ground:
        is_on_white = _plain(ground) in _WHITE
    if element.tag == "template" or element.get("hidden") is not None or _hides(style):
        yield from worded(Where.HIDDEN, _words(str(element.text_content())))
        return
    if is_on_white and _plain(style.get("color") or element.get("color") or "") in _WHITE:
        yield from worded(Where.HIDDEN, _words(element.text or ""))
    for inner in element:
        yield from _hidden(inner, rules, is_on_white=is_on_white)


def _hides(style: Style) -> bool:
    """Whether a browser or a mail program shows nothing of what is set so."""
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if style.get("mso-hide") == "all" or _size(style.get("opacity")) == 0:
        return True
    if (size := _size(style.get("font-size"), "px", "pt")) is not None and size < _TINY:
        return True
    is_cut = style.get("overflow") == "hidden" and any(_size(style.get(box)) == 0 for box in _BOXES)
    shifts = (_size(style.get(shift), "px", "pt") for shift in _SHIFTS)
    return is_cut or any(shift is not None and shift < _FAR for shift in shifts)


def _size(value: str | None, *units: str) -> float | None:
    """How much it is; only where it is in one of the units, or nought in any."""
    found = _NUMBER.fullmatch(value or "")
    if found is None:
        return None
    size = float(found[1])
    return size if not units or size == 0 or found[2] in units else None


def _style(element: "HtmlElement", rules: list[_Rule]) -> Style:
    """What is declared of the element itself, in the page's own sheet and in its attribute."""
    style: Style = {}
    names = (element.get("class") or "").split()
    for rule in rules:
        is_named = not rule.sign or (rule.name in names if rule.sign == "." else rule.name == element.get("id"))  # fmt: skip
        if is_named and rule.tag in ("", element.tag):
            style |= rule.style
    return style | _declared(element.get("style") or "")


def _rules(sheet: str) -> Iterator[_Rule]:
    """The rules for a tag, a class or an id; what holds only on some screens or in print hides nothing everywhere."""
    for selectors, declared in _RULE.findall(_AT_RULE.sub("", _REMARK.sub("", sheet))):
        for selector in selectors.split(","):
            simple = _SIMPLE.fullmatch(selector.strip())
            if simple and selector.strip():
                tag, sign, name = (part or "" for part in simple.groups())
                yield _Rule(tag.casefold(), sign, name, _declared(declared))


def _declared(style: str) -> Style:
    pairs = (pair.partition(":") for pair in style.split(";") if ":" in pair)
    return {
        name.strip().casefold(): value.casefold().replace("!important", "").strip()
        for name, _, value in pairs
    }


def _plain(colour: str) -> str:
    return re.sub(r"\s", "", colour.casefold())


def _words(text: str) -> str:
    """The words, or nothing where there are only spaces, however they are made."""
    shown = re.sub("[\u034f\u200c\u200d]", "", SHOWS_NOTHING.sub("", text))
    return shown if re.search(r"\w", shown) else ""
