"""Grown children, words about wording, house arrest and names of instruments: what is said only where something is wrong."""

import pytest

from habeas.checking import check
from tests.checking.test_sentences import found_in
from tools.whole import against

RIGHT = (
    ("dembral 2024-06-20", "Her daughter, Sira Dembral, says that Ms Dembral has lost weight.", "identifying-detail"),
    ("dembral 2024-06-20", "Her daughter Sira, who visited her on 10 April, wrote to us.", "identifying-detail"),
    ("saldane 2024-09-30", "He was moved to house arrest on 8 March 2024.", "date-unknown"),
    ("saldane 2024-09-30", "He was under house arrest from 8 March 2024.", "date-unknown"),
    ("saldane 2024-09-30", "On 8 March 2024 his house arrest began.", "date-unknown"),
    ("saldane 2024-09-30", "He was moved on 4 May 2024, when the house arrest ended, 149 days ago.", "duration-unsupported"),
    ("kolsen 2024-11-04", "Do not write “a convicted plotter” or “a prisoner serving a term” of Ms Kolsen's case.", "quotation-not-verbatim"),
    ("kolsen 2024-11-04", "Please avoid “a sentence of many years” and “a convicted plotter of coups” when you write of her trial.", "quotation-not-verbatim"),
    ("kolsen 2024-11-04", "Ms Kolsen is on remand, not “serving a long term of prison”.", "quotation-not-verbatim"),
    ("saldane 2024-09-30", "He was moved to house arrest on 8 March 2024 and to Esseny Remand Prison on 4 May 2024. That makes 149 days in prison up to today.", "count-off"),
    ("kolsen 2024-11-04", "Article 9(3) of the International Covenant on Civil and Political Rights gives everyone who awaits trial the right to be tried within a reasonable time or released.", "provision-wrong"),
    ("kolsen 2024-11-04", "Article 14 of the International Covenant on Civil and Political Rights says that nobody may be compelled to testify against herself and that all be tried without undue delay.", "provision-wrong"),
    ("kolsen 2024-11-04", "Article 6 of the African Charter on Human and Peoples' Rights protects the liberty of every person.", "provision-wrong"),
    ("kolsen 2024-11-04", "The two International Covenants on Human Rights bind the state.", "pseudo-instrument"),
    ("kolsen 2024-11-04", "Our own count: two appeals so far, the call of 1 July and the letter of 15 July, beside the one of the students.", "appeal-count"),
    ("kolsen 2024-11-04", "Our letter of 15 July 2024 was the third that we sent.", "appeal-count"),
    ("kolsen 2024-11-04", "Our letter of 15 July 2024 has been without an answer for 112 days.", "duration-unsupported"),
    ("kolsen 2024-11-04", "The Students' Council wrote on 5 March 2024. It has been without an answer for eight months.", "duration-unsupported"),
    ("asferu 2025-02-03", "The government wrote to the two Special Rapporteurs of the United Nations on 8 November 2024.", "name-misspelt"),
    ("asferu 2025-02-03", "Liya Asferu, a teacher, has made the journey alone.", "office-unsupported"),
    ("dravenko 2024-04-25", "The mother, Ms Olena Dravenko, a teacher, writes to you.", "office-unsupported"),
    ("asferu 2025-02-03", "Ms Liya Asferu is a nurse.", "office-unsupported"),
    ("kolsen 2024-11-04", "Irena Kolsen, a retired judge, visited her daughter.", "office-unsupported"),
    ("asferu 2025-02-03", "Dawil Asferu draws for the Morning Caravan, and he is the treasurer of the Gersebban Union of Press Artists.", "office-unsupported"),
    ("asferu 2025-02-03", "The president of the Gersebban Union of Press Artists, Sara Bole, has written to us.", "office-unsupported"),
    ("asferu 2025-02-03", "I write as president of the Gersebban Union of Press Artists.", "office-unsupported"),
    ("asferu 2025-02-03", "Hanan Oudale is the editor of the Morning Caravan. She was tried with him.", "office-unsupported"),
    ("asferu 2025-02-03", "His lawyer lodged a complaint on 29 January 2024 with the Attorney General's Office.", "body-unsupported"),
    ("collahue 2025-02-10", "He may not drive a lorry, and he must report to the Road Gendarmerie every Monday.", "body-unsupported"),
    ("ostavan 2024-10-07", "Her lawyer filed an appeal with the Lissmar Court of Appeal on 9 August 2024.", "body-unsupported"),
    ("dravenko 2024-04-25", "Her lawyer had requested a doctor on 28 March; a day later the Prison Service turned the request down.", "duration-unsupported"),
    ("sorushani 2024-02-15", "Secret detention is forbidden by the International Convention for the Protection of All Persons from Enforced Disappearance.", "pseudo-instrument"),
    ("collahue 2025-03-10", "Sarrocay has been a party to it since 1989 and to the other since 1998.", "date-unknown"),
    ("fenuare 2025-03-24", "The Court of Appeal set that judgment aside.", "name-misspelt"),
    ("asferu 2025-02-03", "He was arrested at the airport on 9 January 2024.", "place-unsupported"),
    ("asferu 2025-02-03", "He was arrested as he was on his way to a festival.", "place-unsupported"),
    ("saldane 2024-09-30", "He was arrested in church during the service.", "place-unsupported"),
    ("collahue 2024-06-20", "Three days later she submitted the case to the Andean Court of Rights.", "body-unsupported"),
    ("kolsen 2025-03-10", "Two pages are missing from the register.", "reference-broken"),
    ("orvelin 2025-05-12", "In April 2024 Ms Orvelin lost a pregnancy while she was in custody, and it is her wish that this be told.", "identifying-detail"),
    ("orvelin 2025-05-05", "In March 2024 the Municipal Police told her mother that they were not holding her.", "statement-unsupported"),
    ("asferu 2024-07-15", "He needs drops twice a day, according to Dr Amale Feyera, who has treated him for nine years.", "count-off"),
    ("asferu 2024-07-15", "He needs drops twice a day, according to Dr Amale Feyera, who has treated him for nine years.", "duration-unsupported"),
    ("asferu 2024-09-10", "Do you want to do something? Write to Fatuma Desselin, the Minister of Justice, and ask her to see to it that he is examined by 30 September 2024.", "demand-unclear"),
    ("marandu 2024-04-20", "Прокурору Сарвении\n\nЭлин Маранду содержится под стражей. Организация «Rural Press League» писала Вам 20 марта 2024 года. Мы просим Вас допустить к ней врача до 2 мая 2024 года.", "reference-broken"),
)  # fmt: skip
WRONG = (
    ("kolsen 2024-11-04", "Her daughter Lida goes to the school in Vassely.", "identifying-detail"),
    ("kolsen 2024-11-04", "Her son Ilya, nine years old, visited her in May.", "identifying-detail"),
    ("saldane 2024-09-30", "He was moved to house arrest on 9 May 2024.", "date-unknown"),
    ("saldane 2024-09-30", "He was moved on 4 May 2024, when the house arrest ended, fifty days ago.", "duration-unsupported"),
    ("kolsen 2024-11-04", "The prosecutor did not say that “the students may come back every week” in the trial.", "quotation-not-verbatim"),
    ("kolsen 2024-11-04", "Article 23 of the International Covenant on Civil and Political Rights gives everyone who awaits trial the right to be tried within a reasonable time or released.", "provision-wrong"),
    ("kolsen 2024-11-04", "Under article 21 of the International Covenant on Civil and Political Rights, which protects the liberty of the person, nobody may be held without grounds.", "provision-wrong"),
    ("kolsen 2024-11-04", "Article 12 of the International Covenant on Civil and Political Rights forbids that anybody be tried twice for the same offence.", "provision-wrong"),
    ("kolsen 2024-11-04", "The African Covenant on Human Rights and Liberties gives her a right to health.", "pseudo-instrument"),
    ("kolsen 2024-11-04", "The European Covenant on Civil Rights says so.", "pseudo-instrument"),
    ("kolsen 2024-11-04", "Our letter of 15 July 2024 was the eighth that we sent to the ministry.", "appeal-count"),
    ("kolsen 2024-11-04", "Our letter of 15 July 2024 has been without an answer for six months.", "duration-unsupported"),
    ("kolsen 2024-11-04", "We wrote on 1 July 2024. It has been unanswered for six months.", "duration-unsupported"),
    ("asferu 2025-02-03", "Mr Dawil Asferu, a judge, is held.", "office-unsupported"),
    ("asferu 2025-02-03", "Mr Asferu, a teacher, is held.", "office-unsupported"),
    ("tavesku 2024-04-20", "Tuesday brought the news we had worked for about the former general secretary of the Harbour Workers' Union of Varenia.", "office-unsupported"),
    ("asferu 2025-02-03", "Dawil Asferu draws for the Morning Caravan, and he is the president of the Gersebban Union of Press Artists.", "office-unsupported"),
    ("asferu 2025-02-03", "For those who are new among us: Dawil, a former member of the city council, draws for the Morning Caravan.", "office-unsupported"),
    ("dravenko 2024-04-25", "Oksana Dravneko is editor-in-chief of the Orlest Courier.", "office-unsupported"),
    ("asferu 2025-02-03", "His lawyer lodged a complaint on 29 January 2024 with the Ministry of Justice.", "body-unsupported"),
    ("collahue 2024-10-10", "Ms Ontiva filed a habeas corpus petition on 30 March 2024 with the Supreme Court of Sarrocay.", "body-unsupported"),
    ("collahue 2025-02-10", "He may not drive a lorry, and he must report to the Aliens Office every Monday.", "body-unsupported"),
    ("dravenko 2024-04-25", "Her lawyer had asked the Ministry of Health for a doctor.", "body-unsupported"),
    ("dravenko 2024-04-25", "A day later the Ministry of Health turned the request down.", "body-unsupported"),
    ("sorushani 2024-02-15", "Secret detention is forbidden by the International Convention against Secret Detention.", "pseudo-instrument"),
    ("collahue 2025-03-10", "He was born in Tarpan and has lived in Sarrocay since 1989.", "date-unknown"),
    ("collahue 2024-10-10", "On 7 March 2024 he was arrested at his home in the middle of the night.", "place-unsupported"),
    ("asferu 2025-02-03", "He was arrested on 9 January 2024 in his newspaper's office.", "place-unsupported"),
    ("saldane 2024-09-30", "He was arrested in the street outside his house.", "place-unsupported"),
    ("ossovan 2023-09-22", "He spent the summer in the Saint Avel Fortress.", "place-unsupported"),
    ("temsai 2024-03-15", "For the layout of the cell see the annex, link to come.", "reference-broken"),
    ("kolsen 2025-03-10", "The article on the trial is at the address below (LINK MISSING).", "reference-broken"),
    ("ostavan 2025-02-03", "Ms Ostavan lost a pregnancy while she was in custody.", "identifying-detail"),
    ("dembral 2024-06-20", "Her lawyer lodged a complaint with the National Observer about the arrest on 2 November 2023.", "body-unsupported"),
    ("asferu 2024-07-15", "He needs drops, according to Dr Amale Feyera, who has treated him for fourteen years.", "duration-unsupported"),
    ("marandu 2024-04-20", "Прокурору Сарвении\n\nЭлин Маранду содержится под стражей. Мы просим Вас:\n\n1. «give her access to a doctor and to her inhaler at once».", "reference-broken"),
    ("marandu 2024-04-20", "Прокурору Сарвении\n\nЭлин Маранду содержится под стражей (место: Tolmar). Мы просим Вас допустить к ней врача до 2 мая 2024 года.", "reference-broken"),
    ("marandu 2024-04-20", "Au procureur général de Sarvenia\n\nNous vous demandons, avant le 2 mai 2024, ce qui suit pour Mme Marandu, qui est en détention depuis le 2 mars 2024 :\n\n1. « give her access to a doctor and to her inhaler at once ».", "reference-broken"),
    ("marandu 2024-04-20", "إلى النائب العام\n\nإيلين ماراندو محتجزة منذ 2 آذار/مارس 2024. نطلب منكم قبل 2 أيار/مايو 2024: «release Elin Marandu, editor of the bulletin».", "reference-broken"),
    ("marandu 2024-04-20", "Al Fiscal General\n\nLa señora Marandu está detenida desde el 2 de marzo de 2024. Le pedimos antes del 2 de mayo de 2024: «give her access to a doctor and to her inhaler at once».", "reference-broken"),
    ("marandu 2024-04-20", "To the Prosecutor General\n\nМы просим Вас допустить к ней врача и не держать её под стражей. We ask you to let a doctor see Elin Marandu by 2 May 2024.", "reference-broken"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text", "code"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_right_this_is_not_said(case: str, text: str, code: str) -> None:
    assert code not in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_what_is_wrong_it_is_said(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Her son Tomas asks every night where she is.",
        "Her daughter Lida wrote her a letter in coloured pencil.",
        "Her son Ilya visited her once, and cried.",
        "Her daughter Mia believes that she is on a long journey.",
    ],
)
def test_a_child_who_asks_writes_or_visits_is_not_grown_up(text: str) -> None:
    assert "identifying-detail" in {code for code, _ in found_in("kolsen 2024-11-04", text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« She could hardly breathe » (en anglais)", []),
        ("« She could hardly breathe »", ["She could hardly breathe"]),
        ("« habeas corpus »", []),
        ("« Tolmar City Court »", []),
    ],
)
def test_words_of_another_language_are_left_where_it_is_said_so(
    text: str, found: list[str]
) -> None:
    casefile, level = against("marandu 2024-04-20")
    letter = (
        f"Mme Marandu est en détention depuis le 2 mars 2024. Il est dit dans la lettre : {text}."
    )
    findings = check(letter, casefile, audience=level, as_of=casefile.as_of)
    assert [f.quote for f in findings if f.code == "reference-broken"] == found
