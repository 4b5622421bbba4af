"""What each medium gives: text, title, date, language, publisher."""

from collections.abc import Iterator

import pytest

from habeas.intake import Reader, Taken, page_of, take_in
from tests.intake.documents import (
    HTML,
    PERSIAN,
    RUSSIAN,
    SENTENCE,
    TEXT,
    TITLE,
    docx,
    eml,
    odt,
    pdf,
    repacked,
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def one(data: bytes, reader: Reader, name: str = "document") -> Taken:
    (taken,) = take_in(data, name=name, reader=reader)
    return taken


def test_plain_text_is_kept_letter_for_letter(reader: Reader) -> None:
    taken = one(TEXT.encode(), reader)

    assert taken.text == TEXT
    assert (taken.title, taken.date, taken.language) == (TITLE, "2022-05-14", "en")
    assert taken.media_type == "text/plain"
    assert taken.pages == ()


def test_newlines_are_made_one_kind(reader: Reader) -> None:
    assert one(TEXT.replace("\n", "\r\n").encode(), reader).text == TEXT
    assert one(TEXT.replace("\n", "\r").encode("utf-8-sig"), reader).text == TEXT


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8_r"]
)
def test_russian_text_is_read_in_the_encodings_it_comes_in(encoding: str, reader: Reader) -> None:
    text = f"{RUSSIAN} Её семья и адвокат не могут добиться встречи с ней уже третью неделю.\n"

    taken = one(text.encode(encoding), reader)

    assert taken.text == text
    assert taken.language == "ru"


def test_western_text_of_before_utf_8_is_read(reader: Reader) -> None:
    text = "L’avocat a été empêché d’entrer; la détenue n’a reçu aucun soin médical à ce jour.\n"

    taken = one(text.encode("cp1252"), reader)

    assert (taken.text, taken.language) == (text, "fr")


def test_arabic_text_of_before_utf_8_is_read(reader: Reader) -> None:
    text = "اعتقلت أمل إدريس في 3 أغسطس 2019 دون أمر قضائي، ولم تر محاميها منذ ذلك اليوم.\n"

    taken = one(text.encode("cp1256"), reader)

    assert (taken.text, taken.language) == (text, "ar")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", [TEXT, "Held.\n", RUSSIAN, PERSIAN])
def test_wide_text_without_its_mark_is_read(words: str, encoding: str, reader: Reader) -> None:
    assert one(words.encode(encoding), reader).text == words


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_web_page_saved_as_wide_text_is_read_as_a_page(encoding: str, reader: Reader) -> None:
    taken = one(HTML.decode().encode(encoding), reader, "page.html")

    assert taken.media_type == "text/html"
    assert taken.text == one(HTML, reader, "page.html").text


def test_a_form_feed_starts_a_page(reader: Reader) -> None:
    taken = one(b"First page of the note.\n\fSecond page of the note.\n", reader)

    assert page_of(taken.pages, taken.text.index("Second")) == 2
    assert page_of(taken.pages, 0) == 1


def test_a_web_page_gives_its_main_text_and_what_it_says_of_itself(reader: Reader) -> None:
    taken = one(HTML, reader)

    assert taken.text.startswith(f"{TITLE}\n\n{SENTENCE}")
    assert "at once & without delay." in taken.text
    assert RUSSIAN in taken.text
    assert not any(words in taken.text for words in ("Shop", "secret"))
    assert (taken.title, taken.date, taken.publisher) == (
        TITLE,
        "2022-05-14",
        "Varenian Union of Journalists",
    )
    assert taken.media_type == "text/html"


def test_a_web_page_without_main_text_gives_its_body(reader: Reader) -> None:
    taken = one(b"<html><body><p>Held.<br>Beaten.</p><script>x</script></body></html>", reader)

    assert "Held." in taken.text
    assert "x" not in taken.text


def test_a_web_page_in_an_old_encoding_is_read_as_it_declares(reader: Reader) -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body><p>{RUSSIAN}</p></body></html>'

    assert RUSSIAN in one(page.encode("cp1251"), reader).text


def test_a_dateline_in_the_text_beats_the_metadata_of_a_web_page(reader: Reader) -> None:
    page = HTML.replace(
        f"<p>{SENTENCE}".encode(), f"<p>Orlest, 12 May 2022</p><p>{SENTENCE}".encode()
    )

    assert one(page, reader).date == "2022-05-12"


@pytest.mark.parametrize("make", [docx, odt])
def test_office_documents_give_paragraphs_and_tables(make: object, reader: Reader) -> None:
    taken = one(make(), reader)  # type: ignore[operator]

    assert taken.text.startswith(TITLE)
    assert f"14 May 2022\n\n{SENTENCE}\n\n{RUSSIAN}\n\n{PERSIAN}" in taken.text
    assert taken.text.endswith("2 May\trefused a doctor")
    assert "Confidential" not in taken.text
    assert (taken.title, taken.date) == (TITLE, "2022-05-14")


def test_the_head_of_the_pages_is_kept_apart(reader: Reader) -> None:
    taken = one(docx(), reader)
    assert taken.margins == "Confidential"
    assert taken.as_sent == f"{taken.text}\n\nConfidential"


def test_words_inserted_under_track_changes_are_read_and_deleted_ones_are_not(
    reader: Reader,
) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = (
        f"<w:document {space}><w:body><w:p><w:r><w:t xml:space='preserve'>She was </w:t></w:r>"
        "<w:ins><w:r><w:t>beaten</w:t></w:r></w:ins><w:del><w:r><w:delText>fine</w:delText></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:t> in custody.</w:t></w:r></w:sdtContent></w:sdt></w:p></w:body></w:document>"
    )

    taken = one(repacked(docx(), {"word/document.xml": body.encode()}), reader)

    assert taken.text == "She was beaten in custody."
    assert taken.date is None


def test_the_pages_of_a_pdf_are_mapped_and_its_sentences_read_on(reader: Reader) -> None:
    long = " ".join(
        ["The prison service refused every request of her family for a doctor of their choice."]
        * 12
    )
    markup = (
        "#set page(width: 12cm, height: 9cm, header: [Union of Journalists], footer: context counter(page).display())\n"
        f'#set par(justify: true)\n#set text(lang: "en", hyphenate: true)\n= {TITLE}\n\n14 May 2022\n\n{long}\n\n{long}\n'
    )

    taken = one(pdf(markup), reader)

    head, title, day, *paragraphs = taken.text.split("\n\n")
    assert (head, title, day) == ("Union of Journalists", TITLE, "14 May 2022")
    assert " ".join(paragraphs) == f"{long} {long}"
    assert all(words.startswith("The prison") and words.endswith(".") for words in paragraphs)
    assert len(taken.pages) == 3
    assert page_of(taken.pages, len(taken.text) - 1) == len(taken.pages)
    assert (taken.title, taken.date, taken.language) == (TITLE, "2022-05-14", "en")


def test_a_word_broken_by_a_drawn_hyphen_is_one_word(reader: Reader) -> None:
    markup = "She was held in a deten\u2010#linebreak()tion centre for a follow\u2010up of 9 Mar\u2010#linebreak()ch 2024."
    text = one(pdf(markup), reader).text
    assert text == "She was held in a detention centre for a follow\u2010up of 9 March 2024."


def test_the_number_that_leads_to_a_footnote_is_not_in_the_sentence(reader: Reader) -> None:
    mark = f"{SENTENCE}#footnote[Orlest Courier, 2 May 2022.] It is 14 May 2022."
    page = f"<html><body><p>{SENTENCE}<a href='#n'><sup>1</sup></a> It is 14 May 2022.</p></body></html>"

    assert one(pdf(mark), reader).text.startswith(
        f"{SENTENCE} It is 14 May 2022.\n\nOrlest Courier"
    )
    assert f"{SENTENCE} It is 14 May 2022." in one(page.encode(), reader).text


def test_the_rows_of_a_table_in_a_web_page_follow_one_another(reader: Reader) -> None:
    rows = "".join(f"<tr><td>{day} May</td><td>{SENTENCE}</td></tr>" for day in (2, 3))

    text = one(
        HTML.replace(b"</article>", f"<table>{rows}</table></article>".encode()), reader
    ).text

    assert f"2 May\t{SENTENCE}\n3 May\t{SENTENCE}" in text


def test_the_day_a_pdf_was_made_is_not_its_date(reader: Reader) -> None:
    assert one(pdf(SENTENCE), reader).date is None


def test_right_to_left_text_of_a_pdf_comes_in_reading_order(reader: Reader) -> None:
    taken = one(
        pdf(f'#set text(lang: "fa", dir: rtl, font: "DejaVu Sans")\n{PERSIAN} {PERSIAN} {PERSIAN}'),
        reader,
    )

    assert taken.text == f"{PERSIAN} {PERSIAN} {PERSIAN}"
    assert taken.language == "fa"


def test_cyrillic_text_of_a_pdf_is_read(reader: Reader) -> None:
    assert one(pdf(RUSSIAN), reader).text == RUSSIAN


def test_a_message_gives_its_subject_sender_and_day(reader: Reader) -> None:
    taken = one(bytes(eml()), reader)

    assert taken.text == f"{TITLE}\n\n{SENTENCE}"
    assert (taken.title, taken.date, taken.publisher) == (
        TITLE,
        "2022-05-16",
        "Varenian Union of Journalists",
    )


def test_a_message_in_html_is_read(reader: Reader) -> None:
    message = eml()
    message.set_content(
        f"<html><body><p>{SENTENCE}</p><p>{RUSSIAN}</p></body></html>", subtype="html"
    )

    assert one(bytes(message), reader).text == f"{TITLE}\n\n{SENTENCE}\n\n{RUSSIAN}"


def test_what_is_attached_to_a_message_is_taken_in_with_it(reader: Reader) -> None:
    inner = eml("An earlier letter of the union.", "Earlier letter")
    inner.add_attachment(
        odt(), maintype="application", subtype="octet-stream", filename="letter.odt"
    )
    message = eml()
    message.add_attachment(
        docx(), maintype="application", subtype="octet-stream", filename="../call.docx"
    )
    message.add_attachment(
        b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png"
    )
    message.add_attachment(inner)

    whole, call, earlier, letter = take_in(bytes(message), name="m.eml", reader=reader)

    assert [part.name for part in (whole, call, earlier, letter)] == [
        "m.eml", "call.docx", "Earlier letter.eml", "letter.odt"
    ]  # fmt: skip
    assert (whole.parent, call.parent, earlier.parent) == (None, whole.sha256, whole.sha256)
    assert letter.parent == earlier.sha256
    assert whole.left_out == (
        "logo.png: this is a PNG picture, which has no text; "
        "type out what it says, or run text recognition (OCR)",
    )


def test_the_same_bytes_give_the_same_text(reader: Reader) -> None:
    with Reader() as other:
        for data in (HTML, docx(), odt(), pdf(SENTENCE), bytes(eml()), TEXT.encode()):
            assert take_in(data, reader=reader) == take_in(data, reader=other)


@pytest.mark.parametrize(
    ("header", "media_type"),
    [
        ("To: the Minister of Justice\nFrom: the family of Ana Lesko\nDate: 3 May 2024", "text/plain"),
        ("From: office@union.example\nTo: the Minister\nSubject: Ana Lesko", "text/plain"),
        ("From: office@union.example\nTo: desk@habeas.example\nDate: Fri, 3 May 2024 10:00:00 +0200", "message/rfc822"),
        ("From: office\nTo: desk\nMessage-ID: <1@union.example>\nDate: Fri, 3 May 2024 10:00:00 +0200", "message/rfc822"),
    ],
)  # fmt: skip
def test_a_letter_that_names_sender_and_addressee_is_not_taken_for_mail(
    header: str, media_type: str, reader: Reader
) -> None:
    (taken,) = take_in(f"{header}\n\n{SENTENCE}\n".encode(), name="letter.txt", reader=reader)

    assert taken.media_type == media_type
    assert (header in taken.text) == (media_type == "text/plain")


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_a_row_of_a_csv_file_is_a_row_of_a_table(between: str, reader: Reader) -> None:
    rows = [("date", "event"), ("2024-05-03", "Ana Velmar was arrested"), ("2024-05-07", '"Beaten')]
    data = "\r\n".join(between.join(row) for row in rows).replace('"Beaten', '"Beaten, and\nheld"')
    taken = one(data.encode(), reader, "events.csv")

    assert taken.text.splitlines() == [
        "date\tevent",
        "2024-05-03\tAna Velmar was arrested",
        "2024-05-07\tBeaten, and held",
    ]
    assert taken.media_type == "text/csv"
