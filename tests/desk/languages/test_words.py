"""Templates speak the language of the page, and run the way it runs."""

import pytest
from django.test import Client
from django.utils.translation import override
from jinja2 import Environment

from habeas.core.when import When
from habeas.desk.environment import environment
from habeas.kinds.arrest import Arrest

CODES = ("en", "fr", "es", "ru", "ar")


@pytest.fixture
def templates() -> Environment:
    return environment()


def shown(templates: Environment, source: str, language: str, **values: object) -> str:
    with override(language):
        return templates.from_string(source).render(**values)


@pytest.mark.django_db
@pytest.mark.parametrize("code", CODES)
def test_a_page_says_its_language_and_which_way_it_runs(client: Client, code: str) -> None:
    page = client.get("/log-in/", headers={"Accept-Language": code}).content.decode()
    assert f'<html lang="{code}" dir="{"rtl" if code == "ar" else "ltr"}">' in page


@pytest.mark.django_db
def test_every_page_offers_each_language_under_its_own_name(client: Client) -> None:
    page = client.get("/log-in/").content.decode()
    assert all(name in page for name in ("English", "Français", "Español", "Русский", "العربية"))


def test_a_message_takes_named_values_and_writes_numbers_by_the_language(
    templates: Environment,
) -> None:
    words = "{{ ngettext('%(num)s day', '%(num)s days', 1008) }}"
    assert shown(templates, words, "en") == "1,008 days"
    assert shown(templates, words, "ar") == "1,008 أيام"


def test_a_message_without_values_keeps_its_percent_sign(templates: Environment) -> None:
    assert shown(templates, "{{ _('100%') }}", "fr") == "100%"


def test_what_a_person_wrote_is_escaped_within_a_message(templates: Environment) -> None:
    said = shown(templates, "{{ _('Case %(name)s', name=name) }}", "en", name="<b>")
    assert said == "Case &lt;b&gt;"


def test_the_filters_speak_the_language(templates: Environment) -> None:
    source = (
        "{{ fact.line()|told('Amal') }} {{ when|day }} {{ 1234|number }} {{ fact.label|label }}"
    )
    said = shown(templates, source, "es", fact=Arrest(), when=When("2019-08"))
    assert said == "Se detuvo a Amal. agosto de 2019 1.234 Detención"
