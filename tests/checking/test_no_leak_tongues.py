"""What sentences in French, Spanish and Russian give away of people who told something in confidence."""

import pytest

from habeas.checking.tongues.short import language_of_few
from habeas.core.levels import Level
from tests.checking.test_no_leak import INTERNAL, PUBLIC, found_of

TOLD = (
    ("ostavan 2025-02-03", PUBLIC, "Source : cuisinière, prison pour femmes de Gorovel. Nous demandons sa libération immédiate."),
    ("ostavan 2025-02-03", PUBLIC, "Merci à la cuisinière de la prison, qui a pris de grands risques pour elle."),
    ("ostavan 2025-02-03", PUBLIC, "## Ce qu'une gardienne nous a raconté\n\nMirela Ostavan est infirmière et elle est détenue depuis mars."),
    ("fenuare 2025-07-12", PUBLIC, "Nous le savons par le batelier qui apporte la farine à l'île."),
    ("dembral 2024-10-10", INTERNAL, "Un gendarme qui garde la maison nous a dit que les médecins attendent une heure."),
    ("temsai 2025-03-01", INTERNAL, "Le greffier est notre témoin : il a vu la radiographie."),
    ("saldane 2025-01-10", PUBLIC, "Nos remerciements vont à l'aide-soignant de l'hôpital de la prison, qui a parlé. Nous demandons que les lettres lui soient remises."),
    ("ostavan 2025-02-03", PUBLIC, "Ses enfants : Lina (6 ans) et Emil (4 ans) attendent leur mère à la maison."),
    ("ostavan 2025-02-03", PUBLIC, "Elle est la mère de Lina, six ans, et d'Emil, quatre ans."),
    ("takvari 2024-07-08", PUBLIC, "Sa sœur s'occupe d'Emil, qui a six ans et demande où elle est."),
    ("ossovan 2024-06-12", INTERNAL, "M. Ossovan accepte que son cas soit publié dans le bulletin de juin."),
    ("ossovan 2024-06-12", INTERNAL, "Pour le site web\n\nTarel Ossovan est facteur d'orgues et il est détenu depuis l'été."),
    ("ostavan 2025-02-03", PUBLIC, "Fuente: cocinera de la prisión de Gorovel. Pedimos su libertad inmediata. No está claro por qué no la llevan al hospital cada semana."),
    ("ostavan 2025-02-03", PUBLIC, "Gracias a la cocinera de la prisión, que se arriesgó mucho por ella. No está claro por qué no la llevan al hospital cada semana."),
    ("ostavan 2025-02-03", PUBLIC, "## Lo que nos contó una guardia\n\nMirela Ostavan es enfermera y está detenida desde marzo."),
    ("fenuare 2025-07-12", PUBLIC, "Lo sabemos por el barquero que lleva la harina a la isla de la prisión."),
    ("dembral 2024-10-10", INTERNAL, "Un gendarme que vigila la casa nos dijo que los guardias esperan una hora."),
    ("ostavan 2025-02-03", PUBLIC, "Sus hijos: Lina (6 años) y Emil (4 años) esperan a su madre en casa."),
    ("ostavan 2025-02-03", PUBLIC, "Es la madre de Lina, de seis años, y de Emil, de cuatro años. No está claro por qué no la llevan al hospital cada semana."),
    ("kolsen 2025-03-04", INTERNAL, "La señora Kolsen acepta que se publique su caso en el boletín de marzo."),
    ("ostavan 2025-02-03", PUBLIC, "Источник: повар колонии. Мы просим немедленно освободить её и допустить врача."),
    ("ostavan 2025-02-03", PUBLIC, "Спасибо повару тюрьмы, который очень рисковал ради неё."),
    ("ostavan 2025-02-03", PUBLIC, "## Что нам рассказала надзирательница\n\nМирела Оставан — медсестра, её держат под стражей с марта."),
    ("fenuare 2025-07-12", PUBLIC, "Мы знаем об этом от лодочника, который возит муку на остров."),
    ("ostavan 2025-02-03", PUBLIC, "Её дети: Лина (6 лет) и Эмиль (4 года) ждут маму дома."),
    ("ostavan 2025-02-03", PUBLIC, "Она мать Лины, шести лет, и Эмиля, четырёх лет."),
    ("kolsen 2025-03-04", INTERNAL, "Госпожа Кольсен согласна, чтобы мы опубликовали её историю в газете."),
)  # fmt: skip
OPEN = (
    ("dembral 2024-06-20", PUBLIC, "Sa fille Sira Dembral n'a pas pu lui rendre visite pendant cinq mois."),
    ("ostavan 2025-02-03", PUBLIC, "Mirela Ostavan est infirmière. Merci aux infirmières qui ont signé sa lettre."),
    ("idris", PUBLIC, "Nous remercions les lecteurs qui ont écrit à la ministre."),
    ("collahue 2025-03-03", INTERNAL, "Los guardias del cuartel lo obligaron a arrodillarse, según su abogado."),
    ("temsai 2025-03-01", INTERNAL, "Un médecin l'a examiné en janvier et a constaté deux fractures."),
    ("marun 2024-10-10", PUBLIC, "Охранники били его кабелем, сказал он своему адвокату."),
    ("idris", PUBLIC, "Gracias a todos los lectores que escribieron a la ministra de Justicia."),
)  # fmt: skip


@pytest.mark.parametrize(("key", "audience", "text"), TOLD, ids=lambda words: str(words)[:60])
def test_what_gives_somebody_away_is_marked(key: str, audience: Level, text: str) -> None:
    assert found_of(key, audience, text)


@pytest.mark.parametrize(("key", "audience", "text"), OPEN, ids=lambda words: str(words)[:60])
def test_what_readers_know_is_left_alone(key: str, audience: Level, text: str) -> None:
    assert found_of(key, audience, text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gracias a la cocinera de la prisión.", "es"),
        ("Ce qui nous inquiète", "fr"),
        ("Free Mirela Ostavan!", "en"),
        ("Ana de la Vega", "en"),
        ("Sign. Share. Act.", "en"),
    ],
)
def test_a_post_of_a_few_words_is_read_in_its_language(text: str, language: str) -> None:
    assert language_of_few(text) == language
