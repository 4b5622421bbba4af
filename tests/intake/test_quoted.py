"""What an e-mail quotes from earlier messages is told apart from its own words, as each mail program writes it."""

from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from habeas.core.quoted import without
from habeas.intake import Reader, Taken, take_in
from tests.intake.documents import eml

OWN = "She has been held for 400 days and nobody has seen her."
THEIRS = "She was held for 300 days, wrote the office of Orlec."
WRITERS = [
    "On Fri, 3 May 2024 at 10:33, Zoya Orlec <zoya@habeas.example> wrote:",
    "On Fri, 3 May 2024 at 10:33, Zoya Orlec\n<zoya@habeas.example> wrote:",
    "On 3 May 2024, at 10:33, Zoya Orlec wrote:",
    "On 3 May Zoya Orlec wrote:",
    "Le ven. 3 mai 2024 à 10:33, Zoya Orlec <zoya@habeas.example> a écrit :",
    "Le 03/05/2024 à 10:33, Zoya Orlec a écrit\u00a0:",
    "El vie, 3 may 2024 a las 10:33, Zoya Orlec (<zoya@habeas.example>) escribió:",
    "пт, 3 мая 2024 г. в 10:33, Зоя Орлек <zoya@habeas.example>:",
    "03.05.2024 10:33, Зоя Орлек пишет:",
    "Пятница, 3 мая 2024, 10:33 +03:00 от Зоя Орлек <zoya@habeas.example>:",
    "في الجمعة، 3 مايو 2024 في 10:33 ص تمت كتابة ما يلي بواسطة \u202aZoya Orlec\u202c\u200f <\u202azoya@habeas.example\u202c\u200f>:",
    "في 3 مايو 2024، كتب زويا:",
]
HEADERS = [
    "From: Zoya Orlec <zoya@habeas.example>\nSent: Friday, May 3, 2024 10:33 AM\nTo: Amal\nSubject: Care",
    "________________________________\nDe : Zoya Orlec\nEnvoyé : vendredi 3 mai 2024 10:33\nÀ : Amal\nObjet : Soins",
    "De: Zoya Orlec\nEnviado: viernes, 3 de mayo de 2024 10:33\nPara: Amal\nAsunto: Atención",
    "От: Зоя Орлек\nОтправлено: 3 мая 2024 г. 10:33\nКому: Амаль\nТема: Помощь",
    "من: زويا\nتم الإرسال: الجمعة 3 مايو 2024 10:33\nإلى: أمل\nالموضوع: الرعاية",
    "*From:* Zoya Orlec\n*Date:* Friday, May 3, 2024 at 10:33 AM\n*To:* Amal\n*Subject:* Care",
    "-----Original Message-----\nZoya",
    "---------- Forwarded message ---------",
    "Begin forwarded message:",
    "-------- Message transféré --------",
    "---------- Mensaje reenviado ---------",
    "-------- Пересылаемое сообщение --------",
    "-----الرسالة الأصلية-----",
]
GMAIL = (
    f"<div dir='ltr'>{OWN}</div><br><div class='gmail_quote gmail_quote_container'><div class='gmail_attr'>"
    f"On Fri, 3 May 2024 at 10:33, Zoya &lt;z@habeas.example&gt; wrote:<br></div><blockquote class='gmail_quote'>"
    f"<div>{THEIRS}</div></blockquote></div>"
)
THUNDERBIRD = (
    f"<p>{OWN}</p><div class='moz-cite-prefix'>On 5/3/24 10:33, Zoya Orlec wrote:<br></div>"
    f"<blockquote type='cite' cite='mid:1'><p>{THEIRS}</p><blockquote type='cite'><p>Older.</p></blockquote></blockquote>"
)
OUTLOOK = (
    f"<p class='MsoNormal'>{OWN}</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class='MsoNormal'>"
    f"<b>From:</b> Zoya Orlec &lt;z@habeas.example&gt;<br><b>Sent:</b> Friday, May 3, 2024 10:33 AM<br>"
    f"<b>To:</b> Amal<br><b>Subject:</b> Care</p></div><p class='MsoNormal'>{THEIRS}</p>"
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def taken(message: EmailMessage, reader: Reader) -> Taken:
    return take_in(message.as_bytes(), name="draft.eml", reader=reader)[0]


def own_words(message: EmailMessage, reader: Reader) -> str:
    found = taken(message, reader)
    return without(found.text, found.quoted)


def page(markup: str) -> EmailMessage:
    message = eml()
    message.set_content(f"<html><body>{markup}</body></html>", subtype="html")
    return message


@pytest.mark.parametrize("writer", WRITERS)
def test_what_stands_after_the_line_of_its_writer_is_quoted(writer: str, reader: Reader) -> None:
    body = f"{OWN}\n\n{writer}\n\n> {THEIRS}\n>\n>> Older words.\n"
    assert own_words(eml(body, "Re: Care"), reader) == f"Re: Care\n\n{OWN}"


@pytest.mark.parametrize("header", HEADERS)
def test_all_that_stands_below_the_header_of_an_earlier_message_is_quoted(
    header: str, reader: Reader
) -> None:
    own = own_words(eml(f"{OWN}\n\n{header}\n\n{THEIRS}\n\nMore of it.\n"), reader)
    assert own.strip("_\n").endswith(OWN)
    assert "300 days" not in own


@pytest.mark.parametrize("markup", [GMAIL, THUNDERBIRD, OUTLOOK], ids=["gmail", "moz", "outlook"])
def test_what_a_page_by_mail_quotes_is_told_apart(markup: str, reader: Reader) -> None:
    message = page(markup)
    assert own_words(message, reader).endswith(OWN)
    assert THEIRS in taken(message, reader).text


def test_answers_between_quoted_lines_are_the_writers_own(reader: Reader) -> None:
    body = f"On 3 May Zoya wrote:\n> Is she free?\n\nNo.\n\n> Since when?\n\n{OWN}\n"
    assert own_words(eml(body, "Re: Care"), reader) == f"Re: Care\n\nNo.\n\n{OWN}"


@pytest.mark.parametrize(
    "body",
    [
        f"On 3 May 2024 the minister wrote:\n\n“She is well.”\n\n{OWN}\n",
        f"From: Writers' League\nTo: the Minister of Justice\nDate: 3 May 2024\nSubject: Care\n\n{OWN}\n",
        f"Care for Amal Idris\n\nFrom: Writers' League\nTo: the Minister\nDate: 3 May 2024\n\n{OWN}\n",
        f"She wrote:\n\n{OWN}\n",
        f"De la part de l'union : {OWN}\n",
    ],
)
def test_a_draft_that_quotes_no_message_is_all_its_own(body: str, reader: Reader) -> None:
    assert taken(eml(body), reader).quoted == ()


def test_a_passage_that_is_only_set_in_is_the_writers_own(reader: Reader) -> None:
    markup = f"<blockquote style='margin: 0 0 0 40px; border: none; padding: 0px'><div>{OWN}</div></blockquote>"
    assert OWN in own_words(page(markup), reader)


def test_the_text_of_a_message_is_the_same_with_and_without_quoted_words(reader: Reader) -> None:
    found = taken(page(THUNDERBIRD), reader)
    assert found.text.endswith(f"On 5/3/24 10:33, Zoya Orlec wrote:\n\n{THEIRS}\n\nOlder.")
