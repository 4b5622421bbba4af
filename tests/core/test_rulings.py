"""What a court decided, read from the words of the file in four languages."""

import pytest

from habeas.core.rulings import About, ruling

EXTENDED, AGAINST, FOR = "extended", "against", "for"
READ = (
    (EXTENDED, "extended the detention of Oksana Dravenko by two months"),
    (EXTENDED, "extended her detention for two more months"),
    (EXTENDED, "detention was extended"),
    (AGAINST, "dismissed the appeal against her detention"),
    (AGAINST, "rejected the appeal of Oksana Dravenko against her pre-trial detention"),
    (AGAINST, "refused to release her"),
    (AGAINST, "denied her bail on 21 June 2024"),
    (AGAINST, "was denied bail"),
    (FOR, "was granted bail"),
    (FOR, "granted her bail"),
    (AGAINST, "denied a request for her release"),
    (AGAINST, "ordered that she remain in pre-trial detention"),
    (AGAINST, "ordered her detention"),
    (AGAINST, "upheld the verdict against Oksana Dravenko"),
    (FOR, "overturned the sentence of Oksana Dravenko"),
    (AGAINST, "overturned her acquittal"),
    (AGAINST, "overturned the decision to release her"),
    (FOR, "overturned the decision to extend her detention"),
    (AGAINST, "upheld the decision to extend her detention"),
    (FOR, "refused to extend her detention"),
    (FOR, "rejected the prosecutor's request to extend her detention"),
    (AGAINST, "granted the prosecutor's request to keep her in detention"),
    (FOR, "rejected a request to extend her detention"),
    (FOR, "acquitted Oksana Dravenko"),
    (AGAINST, "convicted Oksana Dravenko of fraud"),
    (FOR, "found her not guilty"),
    (AGAINST, "found her guilty"),
    (None, "adjourned the hearing"),
    (None, "ordered the prison to let a doctor see her"),
    (None, "ordered an examination"),
    (None, "ordered her transfer to prison hospital"),
    (FOR, "ordered her release"),
    (AGAINST, "lost her appeal"),
    (AGAINST, "appeal against the verdict was rejected"),
    (AGAINST, "verdict was upheld by the appeal court"),
    (AGAINST, "upheld the sentence on appeal"),
    (FOR, "reduced her sentence"),
    (AGAINST, "increased her sentence to five years"),
    (FOR, "replaced her detention with house arrest"),
    (AGAINST, "refused to replace her detention with house arrest"),
    (EXTENDED, "extended her house arrest by two months"),
    (AGAINST, "revoked her bail"),
    (AGAINST, "decided not to release her"),
    (FOR, "ruled that her detention was unlawful"),
    (AGAINST, "appeal was rejected"),
    (None, "refused to hear witnesses"),
    (None, "rejected the request to call witnesses"),
    (FOR, "quashed the extension of her detention"),
    (None, "appeal against the verdict"),
    (EXTENDED, "prorrogó por dos meses la detención de"),
    (EXTENDED, "prolongó su prisión preventiva dos meses más"),
    (AGAINST, "desestimó el recurso contra su detención"),
    (AGAINST, "denegó su libertad"),
    (FOR, "ordenó su libertad"),
    (FOR, "concedió la libertad"),
    (AGAINST, "confirmó la condena"),
    (FOR, "anuló la condena"),
    (FOR, "absolvió a Oksana"),
    (EXTENDED, "prolongé de deux mois la détention d'Oksana Dravenko"),
    (EXTENDED, "détention a été prolongée"),
    (AGAINST, "rejeté l'appel contre sa détention"),
    (AGAINST, "refusé de la libérer"),
    (FOR, "ordonné sa libération"),
    (AGAINST, "confirmé la condamnation"),
    (AGAINST, "rejeté la demande de mise en liberté"),
    (EXTENDED, "продлил арест Оксане Дравенко на два месяца"),
    (EXTENDED, "содержание под стражей было продлено на два месяца"),
    (AGAINST, "отклонил апелляцию на её арест"),
    (AGAINST, "отказал ей в освобождении"),
    (AGAINST, "оставил приговор без изменения"),
    (AGAINST, "оставил жалобу на арест без удовлетворения"),
    (FOR, "upheld her appeal"),
    (FOR, "upheld Oksana Dravenko's appeal against the sentence"),
    (FOR, "her appeal was upheld"),
    (FOR, "allowed the appeal of Oksana Dravenko"),
    (AGAINST, "upheld the sentence on appeal"),
    (AGAINST, "upheld her conviction on appeal"),
    (AGAINST, "upheld the prosecutor's appeal"),
    (None, "upheld the ruling"),
    (FOR, "a accueilli son appel"),
    (FOR, "a fait droit à son appel"),
    (AGAINST, "a confirmé le jugement en appel"),
    (FOR, "estimó su recurso"),
    (FOR, "acogió su recurso"),
    (AGAINST, "desestimó su recurso"),
    (AGAINST, "confirmó la sentencia en apelación"),
    (FOR, "отменил приговор"),
    (FOR, "освободил её под залог"),
    (AGAINST, "отказал в изменении меры пресечения"),
    (AGAINST, "признал её виновной"),
    (FOR, "оправдал её"),
    (AGAINST, "оставил её под стражей"),
    (FOR, "заменил арест на домашний арест"),
)


def sign(words: str) -> str | None:
    found = ruling(words)
    if found is None:
        return None
    return FOR if found.is_for else EXTENDED if found.is_extension else AGAINST


@pytest.mark.parametrize(("wanted", "words"), READ)
def test_a_ruling_goes_for_the_person_or_against(wanted: str | None, words: str) -> None:
    assert sign(words) == wanted


@pytest.mark.parametrize(
    ("words", "about"),
    [
        ("dismissed the appeal against her detention", About.CUSTODY),
        ("upheld the sentence", About.CASE),
        ("dismissed her appeal", About.AN_APPEAL),
    ],
)
def test_what_was_ruled_on_is_read_too(words: str, about: About) -> None:
    found = ruling(words)
    assert found is not None
    assert found.about is about
