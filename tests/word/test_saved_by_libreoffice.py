"""A draft of LibreOffice, with all that it puts around words, is remarked on at the very words."""

from pathlib import Path

import pytest

from habeas.intake import take_in
from tests.word.documents import part, saved_by_libreoffice, text_of
from tests.word.test_remarks import on, put, words_remarked

pytestmark = pytest.mark.libreoffice
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name if space is None else space}:1.0"'
    for name, space in (
        ("office", None), ("text", None), ("table", None), ("draw", "drawing"), ("style", None),
        ("svg", "svg-compatible"),
    )
)  # fmt: skip
NOTE = (
    '<text:note text:note-class="{}"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>{}</text:p></text:note-body></text:note>"
)
DRAFT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:page-layout style:name="p"><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p">
<style:header><text:p>Writers' League</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text><text:h text:outline-level="1">Care for Amal Idris</text:h>
<text:p>She has been held for 1,008 days.{NOTE.format("footnote", "Varenia Monitor, 14 May 2022.")} She is
ill.{NOTE.format("endnote", "Letter of the family, 2 May 2022.")}</text:p>
<text:p><draw:frame text:anchor-type="paragraph" svg:width="6cm" svg:height="2cm"><draw:text-box>
<text:p>Held since 9 March 2019.</text:p></draw:text-box></draw:frame>She was moved on 3 April 2020.</text:p>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/><table:table-row>
<table:table-cell><text:p>The first cell</text:p></table:table-cell>
<table:table-cell><text:p>77 nights</text:p></table:table-cell></table:table-row></table:table>
<text:list><text:list-item><text:p>Give care at once.</text:p></text:list-item>
<text:list-item><text:p>Free her by 6 June 2022.</text:p></text:list-item></text:list>
</office:text></office:body></office:document>"""
AT_WORDS = ("Care for", "1,008 days", "moved on", "first cell", "77 nights", "6 June")


@pytest.mark.parametrize("by_way_of", ["docx", "odt"])
def test_each_remark_stands_at_its_words_and_survives_another_save(
    tmp_path: Path, by_way_of: str
) -> None:
    saved = saved_by_libreoffice(DRAFT.encode(), tmp_path, given="fodt", to=by_way_of)
    draft = saved_by_libreoffice(saved, tmp_path, given=by_way_of)
    text = text_of(draft)
    elsewhere = ("Monitor, 14 May", "of the family", "since 9 March")
    made = put(draft, text, [on(text, words, f"On {words}") for words in (*AT_WORDS, *elsewhere)])
    assert text_of(made) == text
    found = words_remarked(made)
    assert set(AT_WORDS) <= set(found.values())
    assert list(found.values()).count("[note]") == 2
    assert sum("Held since 9 March 2019." in words for words in found.values()) == 1
    content = part(saved_by_libreoffice(made, tmp_path, to="odt"), "content.xml")
    assert all(f"On {words}" in content for words in (*AT_WORDS, *elsewhere))


def test_the_text_of_an_odt_is_that_of_the_docx_made_of_it(tmp_path: Path) -> None:
    odt = saved_by_libreoffice(DRAFT.encode(), tmp_path, given="fodt", to="odt")
    docx = saved_by_libreoffice(odt, tmp_path, given="odt")
    assert [take_in(each)[0].margins for each in (odt, docx)] == ["Writers' League"] * 2
    assert text_of(odt) == text_of(saved_by_libreoffice(odt, tmp_path, given="odt"))
