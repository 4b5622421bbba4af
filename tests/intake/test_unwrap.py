"""How printed lines become paragraphs."""

from habeas.intake.unwrap import HYPHEN, PrintedLine, unwrap


def lines(*texts: str, top: float = 700.0, width: float = 400.0) -> list[PrintedLine]:
    """Lines one below the other; a text that ends in `<` does not reach the margin."""
    return [
        PrintedLine(
            text=text.rstrip("<"),
            left=50,
            right=50 + (width / 2 if text.endswith("<") else width),
            bottom=top - 14 * number,
            height=12,
        )
        for number, text in enumerate(texts)
    ]


def test_a_sentence_reads_on_across_lines_and_pages() -> None:
    text, pages = unwrap(
        [lines("She was held in", "the cellar of a"), lines("police station for", "nine days.<")]
    )

    assert text == "She was held in the cellar of a police station for nine days."
    assert pages == (0, text.index("police"))


def test_a_word_broken_at_a_line_end_is_made_whole() -> None:
    assert unwrap([lines(f"impris{HYPHEN}", "oned again")])[0] == "imprisoned again"


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    text, _ = unwrap(
        [
            lines(
                "Her well-being counts; her well" + HYPHEN,
                "being is at risk. Ana Le" + HYPHEN,
                "Roy is ill.",
            )
        ]
    )

    assert text == "Her well-being counts; her well-being is at risk. Ana Le-Roy is ill."


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    assert unwrap([lines("No doctor came.<", "The family waits for", "an answer.<")])[0] == (
        "No doctor came.\n\nThe family waits for an answer."
    )


def test_items_of_a_list_stand_apart() -> None:
    assert unwrap([lines("The union asks for", "(a) a doctor now and", "(b) a lawyer.<")])[0] == (
        "The union asks for\n\n(a) a doctor now and\n\n(b) a lawyer."
    )


def test_page_numbers_are_left_out_and_a_page_without_text_starts_where_the_next_does() -> None:
    text, pages = unwrap(
        [lines("One line of", "text, and<", "2"), [], lines("more of it.<", "Page 3 of 3")]
    )

    assert text == "One line of text, and more of it."
    assert pages == (0, 22, 22)


def test_a_number_within_the_text_is_not_a_page_number() -> None:
    assert unwrap([lines("They were", "12", "and more.<")])[0] == "They were 12 and more."


def test_chinese_lines_are_joined_without_a_space() -> None:
    assert unwrap([lines("他的家人非常担心", "他的健康。<")])[0] == "他的家人非常担心他的健康。"


def test_text_set_with_wide_spacing_is_joined_all_the_same() -> None:
    wide = [
        PrintedLine(text=text, left=50, right=450, bottom=700 - 30 * number, height=12)
        for number, text in enumerate(
            ["She was", "held in the", "cellar of", "a police", "station."]
        )
    ]

    assert unwrap([wide])[0] == "She was held in the cellar of a police station."


def test_a_gap_between_lines_starts_a_paragraph() -> None:
    first = lines("She was held in", "the cellar of a", "police station for", "nine days and more.")
    second = lines("The union asks", "for her release.", top=620)

    assert unwrap([[*first, *second]])[0].split("\n\n")[1] == "The union asks for her release."


def test_the_number_before_a_footnote_is_left_out() -> None:
    note = PrintedLine(text="Orlest Courier, 2 May.", left=60, right=200, bottom=100, height=10)
    number = PrintedLine(text="1", left=50, right=53, bottom=104, height=6)

    assert (
        unwrap([[*lines("She is ill.<"), number, note]])[0]
        == "She is ill.\n\nOrlest Courier, 2 May."
    )
