"""What a web page or an e-mail carries and its reader does not see is found before it is sent."""

from email.message import EmailMessage

import pytest

from habeas.core.unseen import Where
from habeas.intake import unseen

SEEN = "<p>Amal Idris is held in Sarnov.</p>"
SECRET = "ask the nurse again"


def found(page: str) -> list[tuple[Where, str]]:
    data = f"<!DOCTYPE html><html><body>{page}</body></html>".encode()
    return [(one.where, one.text) for one in unseen(data, name="draft.html")]


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "display: none !important; color: red",
        "visibility:hidden",
        "opacity:0",
        "font-size:0",
        "font-size:1px; line-height:1px",
        "mso-hide:all",
        "max-height:0; overflow:hidden",
        "position:absolute; left:-9999px",
        "text-indent:-999px",
        "color:#ffffff",
        "color: rgb(255, 255, 255)",
        "color:transparent",
    ],
)
def test_words_that_a_style_hides_are_found(style: str) -> None:
    assert found(f"{SEEN}<p style='{style}'>{SECRET}</p>") == [(Where.HIDDEN, SECRET)]


@pytest.mark.parametrize(
    "page",
    [
        f"<p hidden>{SECRET}</p>",
        f"<template><p>{SECRET}</p></template>",
        "<div style='display:none'><p>ask <b>the nurse</b></p> <p>again</p></div>",
        f"<style>.gone, i {{display:none}}</style><p class='x gone'>{SECRET}</p>",
        f"<style>#gone {{color:white}}</style><p id=gone>{SECRET}</p>",
    ],
)
def test_words_that_the_page_hides_in_another_way_are_found(page: str) -> None:
    assert found(SEEN + page) == [(Where.HIDDEN, SECRET)]


@pytest.mark.parametrize(
    "page",
    [
        "<p style='color:#fff; background-color:#00447c'>Act now</p>",
        "<table bgcolor='#00447c'><tr><td style='color:white'>Act now</td></tr></table>",
        "<style>.head {background:navy}</style><div class=head><p style='color:white'>Act</p></div>",
        "<style>@media print {p {display:none}} @media (max-width:9px) {.x {display:none}}</style><p class=x>Act</p>",
        "<div style='display:none'>&zwnj;&nbsp;&#847; &zwnj;</div>",
        "<p style='font-size:0.9em; opacity:0.8; height:0; margin-left:-5px'>Act now</p>",
        "<!--StartFragment--><!--[if mso]><style>p {color:red}</style><xml><o:P>96</o:P></xml><![endif]-->",
        "<script>var nurse = 'again';</script><noscript></noscript>",
    ],
)
def test_what_is_seen_or_says_nothing_is_no_hidden_word(page: str) -> None:
    assert found(SEEN + page) == []


def test_comments_and_what_the_head_says_of_the_author_are_found() -> None:
    head = "<meta name=generator content='pandoc'><meta name=author content='Ilva Torrek'>"
    assert found(f"{head}{SEEN}<!-- {SECRET} --><!--[if mso]><p>Mira</p><![endif]-->") == [
        (Where.PROPERTY, "Ilva Torrek"),
        (Where.COMMENT, SECRET),
        (Where.COMMENT, "Mira"),
    ]


def test_the_page_of_a_message_is_looked_into_beside_its_plain_text() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "office@habeas.example", "The draft"
    message.set_content("Amal Idris is held in Sarnov.")
    message.add_alternative(f"{SEEN}<p style='display:none'>{SECRET}</p>", subtype="html")
    (one,) = unseen(bytes(message), name="draft.eml")
    assert (one.where, one.text) == (Where.HIDDEN, SECRET)
