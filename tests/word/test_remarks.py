"""A remark stands at the very words it is about, and nothing else of the document is changed."""

import io
import re
from datetime import date
from pathlib import Path

import docx
import pytest
from lxml import etree

from habeas.core.errors import HabeasError
from habeas.word.remarks import Remark, remarked
from tests.word.documents import (
    W,
    a_paper,
    by_hand,
    changed,
    part,
    parts,
    saved_by_libreoffice,
    text_of,
    with_part,
)

PAPER = """Your Excellency,

Amal *Idris* has been held for 1,008 days.[^1] She is **ill** and not treated.

1. Give care at once.[^2]

[^1]: Varenia Monitor, *News of the day*, 14 May 2022, p. 3: “held since 2019”.
[^2]: Letter of the family, 2 May 2022.
"""
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
RUN = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>{}</w:t></w:r>"


def on(text: str, words: str, *said: str) -> Remark:
    """A remark on words that stand once in the text."""
    assert text.count(words) == 1
    start = text.index(words)
    return Remark(start, start + len(words), said or ("See.",))


def put(data: bytes, text: str, remarks: list[Remark]) -> bytes:
    """The document with the remarks, on the day of the tests."""
    return remarked(data, text, remarks, on=date(2024, 5, 14))


def by_a_person(data: bytes) -> bytes:
    """The document with its comments made by a colleague."""
    return changed(
        data, lambda made: made.replace('"Habeas"', '"Zoya Orlec"'), name="word/comments.xml"
    )


def words_remarked(data: bytes) -> dict[str, str]:
    """The words between the beginning and the end of each remark, by its number."""
    open_now: set[str] = set()
    found: dict[str, str] = {}
    for element in etree.fromstring(part(data, "word/document.xml").encode()).iter():
        name, number = etree.QName(element).localname, element.get(f"{{{W}}}id") or ""
        if name == "commentRangeStart":
            open_now.add(number)
            found[number] = ""
        elif name == "commentRangeEnd":
            open_now.discard(number)
        elif name in ("t", "footnoteReference", "endnoteReference"):
            for each in open_now:
                found[each] += (element.text or "") if name == "t" else "[note]"
    return found


@pytest.mark.parametrize(
    "words", ["1,008 days", "Idris has", "ill and not", "Your", "once.", "s", "A"]
)  # fmt: skip
def test_a_remark_begins_and_ends_with_its_words(words: str) -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    start = text.index(words)
    made = put(paper, text, [Remark(start, start + len(words), ("See.",))])
    (found,) = words_remarked(made).values()
    assert found == words


def test_remarks_that_cross_and_share_a_run_each_have_their_words() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    wanted = ["been held for", "held for 1,008", "1,008 days", "days", "held"]
    spans = [(text.index("been held") + "been held for 1,008 days".index(w), w) for w in wanted]
    made = put(paper, text, [Remark(at, at + len(w), (w,)) for at, w in spans])
    assert sorted(words_remarked(made).values()) == sorted(wanted)
    assert text_of(made) == text


def test_a_remark_on_a_footnote_stands_at_its_mark() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    made = put(paper, text, [on(text, "held since 2019"), on(text, "Letter of the family")])
    assert list(words_remarked(made).values()) == ["[note]", "[note]"]


def test_a_remark_reaches_over_the_footnote_in_its_words() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    made = put(paper, text, [on(text, "1,008 days. She is ill")])
    assert list(words_remarked(made).values()) == ["1,008 days.[note] She is ill"]


@pytest.mark.libreoffice
def test_libreoffice_opens_it_with_every_comment_and_every_footnote(tmp_path: Path) -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    wanted = ("1,008 days. She", "held since 2019", "Give care")
    made = put(paper, text, [on(text, words, f"On {words}") for words in wanted])
    content = part(saved_by_libreoffice(made, tmp_path, to="odt"), "content.xml")
    assert content.count("<office:annotation ") == 3
    assert all(f"On {words}" in content for words in wanted)
    assert content.count("Varenia Monitor") == content.count("Letter of the family") == 1


def test_what_is_said_stands_in_a_comment_of_the_document() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    made = put(paper, text, [on(text, "1,008 days", "error", "It is 1,010 days.")])
    (comment,) = docx.Document(io.BytesIO(made)).comments
    assert comment.author == "Habeas"
    assert comment.timestamp is not None
    assert comment.timestamp.date() == date(2024, 5, 14)
    assert [p.text for p in comment.paragraphs] == ["error", "It is 1,010 days."]


def test_every_other_part_stays_as_it_was() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    before, made = parts(paper), parts(put(paper, text, [on(text, "1,008 days")]))
    lists = {"[Content_Types].xml", "word/_rels/document.xml.rels"}
    changed = {name for name in made if made[name] != before.get(name)}
    assert changed - lists == {"word/document.xml", "word/comments.xml"}
    assert before.keys() <= made.keys()


def test_tracked_changes_stay_tracked_and_their_words_can_be_remarked_on() -> None:
    body = (
        f"<w:p>{RUN.format('She has been held ')}"
        f"<w:del w:id='7' w:author='A'><w:r><w:delText>900</w:delText></w:r></w:del>"
        f"<w:ins w:id='8' w:author='A'>{RUN.format('1,008 long')}</w:ins>{RUN.format(' days.')}</w:p>"
    )
    draft = by_hand(body)
    text = text_of(draft)
    made = put(draft, text, [on(text, "1,008"), on(text, "long days")])
    document = part(made, "word/document.xml")
    assert "<w:delText>900</w:delText>" in document
    assert re.search(r"<w:ins [^>]*>.*1,008.*</w:ins>", document)
    assert list(words_remarked(made).values()) == ["1,008", "long days"]
    assert document.count("<w:b/>") == 6


def test_comments_of_people_stay_and_keep_their_numbers() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    once = by_a_person(put(paper, text, [on(text, "1,008 days", "first")]))
    twice = put(once, text, [on(text, "Your", "second")])
    said = [c.text for c in docx.Document(io.BytesIO(twice)).comments]
    assert said == ["first", "second"]
    assert set(words_remarked(twice).values()) == {"1,008 days", "Your"}
    assert part(twice, "[Content_Types].xml").count("/word/comments.xml") == 1


def test_what_was_remarked_before_at_the_same_words_is_not_remarked_again() -> None:
    box = f"<w:txbxContent><w:p>{RUN.format('She was beaten.')}</w:p></w:txbxContent>"
    draft = by_hand(
        f"<w:p>{RUN.format('Held on 9 May. Freed on 9 May.')}<w:r><w:pict>{box}</w:pict></w:r></w:p>"
    )
    text = text_of(draft)
    days = [
        Remark(m.start(), m.end(), ("Unknown: 9\u00a0May\u200b.",))
        for m in re.finditer("9 May", text)
    ]
    remarks = [*days[:1], on(text, "Held"), on(text, "beaten"), Remark(0, 0, ("No addressee.",))]
    once = put(draft, text, remarks)
    assert put(once, text_of(once), remarks) == once
    twice = put(once, text_of(once), [*remarks, *days[1:]])
    assert list(words_remarked(twice).values()).count("9 May") == 2
    said = [comment.text for comment in docx.Document(io.BytesIO(twice)).comments]
    assert len(said) == len(remarks) + 1
    assert said.count("Unknown: 9 May.") == 2


def test_what_an_earlier_check_said_gives_way_to_what_this_one_says() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    person = by_a_person(put(paper, text, [on(text, "Idris has", "Her name is right.")]))
    once = put(person, text, [on(text, "1,008 days", "Wrong."), on(text, "ill", "By whom?")])
    twice = put(once, text_of(once), [on(text, "ill", "By whom?")])
    said = [(c.author, c.text) for c in docx.Document(io.BytesIO(twice)).comments]
    assert said == [("Zoya Orlec", "Her name is right."), ("Habeas", "By whom?")]
    assert set(words_remarked(twice).values()) == {"Idris has", "ill"}
    assert part(twice, "word/document.xml").count("commentReference") == 2
    assert text_of(twice) == text


def test_a_remark_that_a_person_answered_or_resolved_stays_with_the_answer() -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    words = ("1,008 days", "ill", "Idris has", "held since 2019")
    once = put(paper, text, [on(text, each, f"On {each}") for each in words])
    paragraphs = {f"On {each}": f"0000000{n}" for n, each in enumerate(words)}

    def numbered(comments: str) -> str:
        tree = etree.fromstring(comments.encode())
        for p in tree.iter(f"{{{W}}}p"):
            p.set(f"{{{W14}}}paraId", paragraphs["".join(p.itertext())])
        return etree.tostring(tree, encoding="unicode")

    talk = (
        '<w15:commentEx w15:paraId="00000000" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000009" w15:paraIdParent="00000000" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:done="0"/>'
    )
    numbered_once = changed(once, numbered, name="word/comments.xml")
    talked = with_part(
        numbered_once,
        "commentsExtended",
        f'<w15:commentsEx xmlns:w15="{W15}">{talk}</w15:commentsEx>',
    )
    twice = put(talked, text, [on(text, "ill", "On ill")])
    said = [comment.text for comment in docx.Document(io.BytesIO(twice)).comments]
    assert said == ["On 1,008 days", "On ill"]
    assert re.findall(r'paraId="(\d+)"', part(twice, "word/commentsExtended.xml")) == [
        "00000000", "00000009", "00000001",
    ]  # fmt: skip


@pytest.mark.libreoffice
def test_comments_that_libreoffice_saved_anew_give_way_too(tmp_path: Path) -> None:
    paper = a_paper(PAPER)
    text = text_of(paper)
    once = put(paper, text, [on(text, "1,008 days", "Wrong."), on(text, "Give care", "By whom?")])
    saved = saved_by_libreoffice(once, tmp_path)
    twice = put(saved, text_of(saved), [on(text_of(saved), "Your", "Whose?")])
    assert [comment.text for comment in docx.Document(io.BytesIO(twice)).comments] == ["Whose?"]
    assert list(words_remarked(twice).values()) == ["Your"]


def test_words_in_a_table_and_in_a_link_can_be_remarked_on() -> None:
    cell = "<w:tc><w:p>" + RUN.format("{}") + "</w:p></w:tc>"
    row = f"<w:tbl><w:tr>{cell.format('Held since')}{cell.format('2 March 2023')}</w:tr></w:tbl>"
    link = f"<w:p><w:hyperlink w:anchor='x'>{RUN.format('the report of May')}</w:hyperlink></w:p>"
    draft = by_hand(row + link)
    text = text_of(draft)
    made = put(draft, text, [on(text, "March"), on(text, "report")])
    assert list(words_remarked(made).values()) == ["March", "report"]


def test_words_in_a_text_box_are_remarked_on_at_the_box() -> None:
    box = f"<w:txbxContent><w:p>{RUN.format('She was beaten.')}</w:p></w:txbxContent>"
    draft = by_hand(f"<w:p>{RUN.format('Before.')}<w:r><w:pict>{box}</w:pict></w:r></w:p>")
    text = text_of(draft)
    made = put(draft, text, [on(text, "beaten")])
    assert list(words_remarked(made).values()) == ["She was beaten."]
    inside = part(made, "word/document.xml").partition("<w:txbxContent>")[2]
    assert "commentRange" not in inside.partition("</w:txbxContent>")[0]


def test_the_words_of_an_endnote_are_read_and_remarked_on_at_its_mark() -> None:
    line = "<w:endnote w:id='0' w:type='separator'><w:p/></w:endnote>"
    note = f"<w:endnote w:id='2'><w:p>{RUN.format('He was freed on 9 March.')}</w:p></w:endnote>"
    mark = "<w:r><w:endnoteReference w:id='2'/></w:r>"
    draft = by_hand(
        f"<w:p>{RUN.format('Held.')}{mark}{RUN.format(' Ill.')}</w:p>",
        endnotes=f"<w:endnotes xmlns:w='{W}'>{line}{note}</w:endnotes>",
    )
    text = text_of(draft)
    assert text == "Held. Ill.\n\nHe was freed on 9 March."
    assert list(words_remarked(put(draft, text, [on(text, "9 March")])).values()) == ["[note]"]


def test_a_remark_on_no_words_stands_at_the_beginning() -> None:
    draft = by_hand(f"<w:p>{RUN.format('Held.')}</w:p>")
    made = put(draft, text_of(draft), [Remark(0, 0, ("There is no addressee.",))])
    assert list(words_remarked(made).values()) == ["H"]


@pytest.mark.parametrize("data", [b"Held.", b"PK\x03\x04broken"])
def test_what_is_no_word_document_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(HabeasError) as told:
        put(data, "", [])
    assert "\n" not in str(told.value)
