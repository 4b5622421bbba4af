"""Each passage is read in its own language; where claims are not read, it is said, and what can be found is found."""

import pytest

from habeas.core.when import When
from habeas.reading import LANGUAGES, read
from habeas.reading.languages import UNKNOWN, language_of

DAY = When("2024-06-15")
ARABIC = "اعتقلت السلطات السيدة آنا فيلمار في ٣ مايو 2021، وقالت أسرتها: «لم نسمع عنها شيئا منذ ذلك اليوم»."
CHINESE = "2021年5月3日,安娜·维尔玛女士被警方逮捕。她的家人说:“我们没有她的消息。”"
ENGLISH = (
    "Ana Velmar was arrested on 3 May 2021 by the police and was taken to the prison of Orlest."
)

TOLD = (
    ("en", ENGLISH),
    (
        "fr",
        "Elle a été arrêtée par des hommes en civil et conduite dans une prison de la capitale.",
    ),
    ("es", "Fue detenida por agentes de la policía y trasladada a una prisión sin orden judicial."),
    ("ru", "Она была задержана в своём доме и доставлена в отделение полиции, где её избили."),
    ("ar", ARABIC),
    ("zh", CHINESE),
    ("de", "Sie wurde von der Polizei verhaftet und in das Gefängnis gebracht."),
    (
        "it",
        "La giornalista è stata arrestata dalla polizia e non ha potuto vedere il suo avvocato.",
    ),
    ("pt", "A jornalista foi detida pela polícia e não pôde falar com o seu advogado em Orlest."),
    ("uk", "Її затримали вдома, і відтоді родина не має про неї жодних звісток."),
    ("ja", "彼女は警察に逮捕され、刑務所に送られました。"),
)


@pytest.mark.parametrize(("code", "text"), TOLD, ids=[t[0] for t in TOLD])
def test_a_passage_tells_its_language(code: str, text: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["", "Ana Velmar", "12 345", "Orlest, Varenia"])
def test_a_passage_of_names_and_figures_tells_no_language(text: str) -> None:
    assert language_of(text) == UNKNOWN
    assert language_of(text, "fr") == "fr"


def test_english_is_read() -> None:
    assert "en" in LANGUAGES


def test_each_passage_of_a_mixed_document_is_read_in_its_own_language() -> None:
    text = f"{ARABIC}\n\n{ENGLISH}\n\n{CHINESE}"
    reading = read(text, document_date=DAY)
    assert set(reading.languages) == {"ar", "en", "zh"}
    assert [p.quote for p in reading.proposals if p.fact.key == "arrest"] == [
        "Ana Velmar was arrested on 3 May 2021 by the police"
    ]
    assert [text[u.start : u.end] for u in reading.unread] == [ARABIC, CHINESE]
    assert reading.unread_languages == ("ar", "zh")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وأفادت زوجته هدى الراوي بأن المدوّن وسام الراوي محتجز في مكان غير معلوم", ["هدى الراوي", "وسام الراوي"]),
        ("أبلغ السيد رئيس اللجنة الأسرة بأن الزيارة ممنوعة في هذا الشهر", []),
        ("工会干事何志远自2023年5月9日起被关押。律师方立群表示,他的妻子苏敏说没有消息。", ["何志远", "方立群", "苏敏"]),
        ("記者葉詠詩被關押至今,家屬一直沒有收到她的消息。", ["葉詠詩"]),
    ],
    ids=["kin and a blogger", "an office is no name", "roles", "other characters"],
)  # fmt: skip
def test_a_name_is_noticed_beside_what_somebody_is(text: str, names: list[str]) -> None:
    (passage,) = read(text, document_date=DAY).unread
    assert [n.text for n in passage.noticed if n.what == "name"] == names


@pytest.mark.parametrize(
    ("text", "date", "name", "quotation"),
    [
        (ARABIC, "٣ مايو 2021", "آنا فيلمار", "لم نسمع عنها شيئا منذ ذلك اليوم"),
        (CHINESE, "2021年5月3日", "安娜·维尔玛", "我们没有她的消息。"),
    ],
    ids=["ar", "zh"],
)
def test_names_dates_and_quotations_are_found_where_claims_are_not_read(
    text: str, date: str, name: str, quotation: str
) -> None:
    reading = read(text, document_date=DAY)
    (passage,) = reading.unread
    assert reading.proposals == ()
    assert {(n.what, n.text) for n in passage.noticed} == {("date", date), ("name", name), ("quotation", quotation)}  # fmt: skip
    assert [str(n.when) for n in passage.noticed if n.when] == ["2021-05-03"]
    assert all(text[n.start : n.end] == n.text for n in passage.noticed)


@pytest.mark.parametrize(
    ("text", "when"),
    [("二〇二一年十二月二十三日,她的家人仍在等待消息。", "2021-12-23"), ("她于2020年5月失踪,至今没有消息。", "2020-05"), ("في أيار/مايو 2020 اختفت ولم يعرف أحد مكانها", "2020-05")],
    ids=["figures in words", "a month", "two names of a month"],
)  # fmt: skip
def test_a_date_is_understood_in_its_own_writing(text: str, when: str) -> None:
    (passage,) = read(text, document_date=DAY).unread
    assert [str(n.when) for n in passage.noticed if n.when] == [when]
