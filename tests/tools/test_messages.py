"""The catalogs are complete, and whatever is wrong with one is said."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from habeas.kinds import KINDS
from tools import messages, unmarked
from tools.wording import Message, all_messages, lines_of, templates_of

ONE = Message("%(num)s case", plural="%(num)s cases", place="here")
TWO = Message("Held by {actor}", "telling", place="here")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Catalogs of two messages in a folder of their own, French alone."""
    found = {one.key: one for one in (ONE, TWO)}
    monkeypatch.setattr(messages, "LOCALE", tmp_path)
    monkeypatch.setattr(messages, "LANGUAGES", ("fr",))
    monkeypatch.setattr(messages, "all_messages", lambda: found)
    for of_the_project in ("unmarked", "unread"):
        monkeypatch.setattr(messages, of_the_project, lambda: iter(()))
    return tmp_path


def write(catalog: Catalog) -> None:
    path = messages.path_of("fr")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(messages.as_text(catalog))
    messages.path_of("fr", "mo").write_bytes(messages.compiled(messages.read("fr")))


def french(one: tuple[str, str], two: str) -> Catalog:
    catalog = messages.merged("fr", [ONE, TWO])
    catalog.get(ONE.text).string = one
    catalog.get(TWO.text, TWO.context).string = two
    return catalog


def test_the_catalogs_of_the_project_are_complete() -> None:
    assert list(messages.problems()) == []


def test_a_whole_catalog_is_without_fault(folder: Path) -> None:
    write(french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {actor}"))
    assert list(messages.problems()) == []


def test_a_missing_translation_is_named(folder: Path) -> None:
    write(french(("%(num)s dossier", ""), "Détention par {actor}"))
    assert list(messages.problems()) == ["fr: no translation of '%(num)s case'"]


def test_an_unsure_translation_is_not_taken(folder: Path) -> None:
    catalog = french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {actor}")
    catalog.get(TWO.text, TWO.context).flags.add("fuzzy")
    write(catalog)
    assert "fr: unsure (fuzzy): 'Held by {actor}'" in list(messages.problems())


def test_a_place_that_the_message_lacks_is_named(folder: Path) -> None:
    write(french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {who}"))
    (said,) = messages.problems()
    assert "other places" in said


def test_a_plural_form_may_leave_the_number_to_its_word(folder: Path) -> None:
    write(french(("un dossier", "%(num)s dossiers"), "Détention par {actor}"))
    assert list(messages.problems()) == []


def test_a_message_that_nothing_says_any_more_is_named(folder: Path) -> None:
    catalog = french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {actor}")
    catalog.add("Gone", "Parti")
    write(catalog)
    assert list(messages.problems()) == ["fr: nothing says 'Gone' any more; run `make messages`"]


def test_a_catalog_that_was_not_compiled_is_named(folder: Path) -> None:
    write(french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {actor}"))
    messages.path_of("fr", "mo").write_bytes(b"")
    (said,) = messages.problems()
    assert "not compiled" in said


def test_writing_twice_changes_nothing_and_keeps_what_is_translated(folder: Path) -> None:
    write(french(("%(num)s dossier", "%(num)s dossiers"), "Détention par {actor}"))
    before = messages.path_of("fr").read_bytes(), messages.path_of("fr", "mo").read_bytes()
    messages.update()
    assert (
        messages.path_of("fr").read_bytes(),
        messages.path_of("fr", "mo").read_bytes(),
    ) == before


def test_a_kind_gives_its_question_its_choices_and_every_part_of_its_sentence() -> None:
    found = {(m.text, m.context) for m in all_messages().values()}
    assert {
        ("Was a warrant shown?", ""),
        ("police custody", "Status"),
        ("{person} was arrested", "telling"),
        ("was arrested", "telling"),
        ("without a warrant", "telling"),
    } <= found


@pytest.mark.parametrize("key", KINDS)
def test_every_sentence_of_a_kind_begins_with_its_verb(key: str) -> None:
    assert all(line.phrases for line in lines_of(key))
    assert all("  " not in template for template in templates_of(KINDS[key]))


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("<p>{{ _('Cases') }}</p>", []),
        ("<p>Cases</p>", ["Cases"]),
        ('<a title="Open the case" href="/x">{{ name }}</a>', ["Open the case"]),
        ("<a aria-label=\"{{ _('Open') }}\">→</a>", []),
        ("{# a note #}{% if is_open %}·{% endif %}<code>habeas init</code>", []),
        ("{% set x = 'Cases' %}<b>Habeas</b>", []),
    ],
)
def test_words_outside_a_message_are_found_in_a_template(template: str, words: list[str]) -> None:
    assert list(unmarked.bare(template)) == words


def test_a_literal_given_to_the_reader_is_found_in_a_view(tmp_path: Path) -> None:
    view = tmp_path / "views.py"
    view.write_text(
        'messages.success(request, "Saved.")\n'
        'messages.error(request, gettext("Not saved."))\n'
        'messages.info(request, f"{name} saved.")\n',
        encoding="utf-8",
    )
    assert list(unmarked.literal_messages(view)) == [1, 3]
