"""Turns of phrase that few would use: of a right one nothing is said, of a wrong one what is wrong with it."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("sorushani 2024-02-15", "Nobody in his family knows where he is."),
    ("karvel", "No court has found him guilty of anything."),
    ("idris", "Davit Korin headed the Ministry of Justice until February 2024."),
    ("dravenko 2024-05-03", "She has gone on hunger strike once, on 25 March."),
    ("tavesku 2024-01-31", "Every day behind bars is a danger to his heart, the federation says."),
    ("tavesku 2024-04-20", "His release was ordered by the Orlest City Court."),
    ("dravenko 2024-05-03", "Ms Dravenko was arrested on Monday, 12 February 2024."),
    ("sorushani 2024-03-20", "Until 1 March he had not been charged."),
    ("karvel", "The Directorate of Prisons says that he is in good health and denies that he was kicked."),
    ("idris", "By the official account, Ms Idris is in good health."),
    ("dravenko 2024-04-10", "A doctor who examines her can tell."),
    ("tavesku 2024-04-20", "The Kamenport Regional Court refused to hear the witnesses of the defence, and on 18 September 2023 it sentenced him."),
    ("sorushani 2024-03-20", "Principle 7 of the Basic Principles on the Role of Lawyers gives 48 hours at the most for access to a lawyer."),
    ("idris", "You were not minister when the State Security Committee arrested Amal Idris on 2 March 2023, nor when the Court of Orlava sentenced her, on 4 September of that year."),
    ("idris", "Varenia Wire reported the sister's words too, but it took them from the League."),
    ("idris", "Rule 71 of the Nelson Mandela Rules wants an independent authority to be told where there are reasonable grounds to think that somebody was tortured."),
    ("karvel", "If anyone mentions the Harbour Radio item of 6 August as further evidence, it isn't."),
    ("dravenko 2024-04-10", "The Prison Service sees it otherwise. By its statement of 5 April her health is satisfactory, she is not on hunger strike, and a doctor comes to her every day."),
    ("dravenko 2024-05-03", "According to the Varenian Union of Journalists she began a hunger strike on 25 March.\n\nThe Prison Service has given a different picture. On 5 April it called her health satisfactory, denied that she was on hunger strike and said that a doctor saw her every day."),
    ("atambayev 2022-06-10", "A public hearing is not a favour: article 14 of the International Covenant on Civil and Political Rights gives it to everyone."),
    ("oswyn", "To the Minister of the Interior\n\nWe request that you, by 3 March 2025,\n(1) open an investigation into the scalp wounds;\n(2) let a neurologist examine her."),
    ("atambayev 2022-05-20", "The first call was made on 31 March 2022, the latest on 14 May 2022. It is now 50 days since the first of them."),
    ("atambayev 2022-05-20", "The first call was made on 31 March 2022, the latest on 14 May 2022. It is now 6 days since the last of these."),
    ("atambayev 2023-02-20", "By 27 May 2022 he had been transferred to the National Centre of Cardiology. He did not remain there."),
    ("atambayev 2022-04-04", "Almazbek Atambayev once led the Social Democratic Party of Kyrgyzstan."),
    ("idris", "Varenia Wire carries the same report, and is no source of its own."),
    ("idris", "Rule 34 of the Nelson Mandela Rules asks that a doctor record injuries."),
    ("dravenko 2024-04-22", "Prisoners must never be fed by force."),
)  # fmt: skip
WRONG = (
    ("tavesku 2024-04-20", "Article 14 (3) (g) of the International Covenant on Civil and Political Rights is about the right to have witnesses heard.", "provision-wrong"),
    ("atambayev 2023-02-20", "He is to have surgery in Germany.", "place-unsupported"),
    ("oswyn", "PRESS RELEASE, FREE FOR PUBLICATION", "consent-missing"),
    ("dravenko 2024-05-03", "Ms Dravenko was arrested on Wednesday, 14 February 2024.", "date-unknown"),
    ("dravenko 2024-05-03", "Ms Dravenko was seized on Valentine's Day, 14 February 2024.", "date-unknown"),
    ("sorushani 2024-03-20", "Mr Sorushani is held without any charge.", "contradicts-file"),
    ("dravenko 2024-05-03", "Nobody has charged her with anything.", "contradicts-file"),
    ("tavesku 2024-04-20", "He was let go because his sentence had run out.", "contradicts-file"),
    ("dravenko 2024-05-03", "Reporters were let into the hearing of 14 February.", "contradicts-file"),
    ("atambayev 2022-12-10", "He walked into the courtroom in June 2020 to hear the judgment.", "contradicts-file"),
    ("idris", "Korin heads the Ministry of Justice and can act at once.", "addressee-not-in-office"),
    ("oswyn", "This letter goes to the Prosecutor General, Ms Weyl.", "addressee-not-in-office"),
    ("karvel", "It is not only his wife: other prisoners, too, describe the kicks.", "corroborated-alone"),
    ("dravenko 2024-05-03", "She has gone on hunger strike twice.", "count-off"),
    ("dravenko 2024-05-03", "The court found Ms Dravenko guilty in February.", "custody-status"),
    ("dravenko 2024-05-03", "For eleven weeks now she has eaten nothing.", "duration-unsupported"),
    ("idris", "Varenia has bound itself by treaty to treat prisoners humanely.", "duty-without-treaty"),
    ("dravenko 2024-05-03", "She lies in a cell of the women's prison of Lenora.", "place-unsupported"),
    ("karvel", "The police picked him up at the harbour of Orlest.", "place-unsupported"),
    ("karvel", "Under the United Nations Convention on Pre-Trial Detention he must be freed.", "pseudo-instrument"),
    ("dravenko 2024-05-03", "The charge reads “dissemination of lies”.", "quotation-not-verbatim"),
    ("idris", "A woman who mops the corridor of her block told us.", "source-recognisable"),
    ("sorushani 2024-03-20", "Nobody knows where Mr Sorushani is.", "status-stale"),
    ("tavesku 2024-04-20", "Every day that passes behind bars wears down his heart.", "status-stale"),
    ("oswyn", "Share her story, the story of Mirela Oswyn.", "consent-missing"),
    ("tavesku 2024-04-20", "His release was ordered by the Kamenport Regional Court.", "body-unsupported"),
    ("karvel", "He is fit and well.", "contradicts-file"),
    ("oswyn", "Her headaches are weaker than they were.", "contradicts-file"),
    ("atambayev 2022-06-10", "The government of Kyrgyzstan turned a deaf ear to both calls.", "contradicts-file"),
    ("sorushani 2024-03-20", "The bruises tell who held the stick.", "finding-overstated"),
    ("sorushani 2024-03-20", "The ministry still denies that it holds him.", "status-stale"),
    ("idris", "Three times now the League has put pen to paper.", "appeal-count"),
    ("atambayev 2022-05-20", "The first call was made on 31 March 2022, the latest on 14 May 2022. It is now 65 days since the first of them.", "duration-unsupported"),
    ("atambayev 2022-05-20", "The first call was made on 31 March 2022, the latest on 14 May 2022. It is now 9 days since the last of these.", "duration-unsupported"),
    ("atambayev 2022-04-04", "Almazbek Atambayev, former president of Kyrgyzstan and for four years the mayor of Bishkek, is in prison.", "office-unsupported"),
    ("atambayev 2022-04-04", "Almazbek Atambayev, former president of Kyrgyzstan and from 1995 to 1999 the mayor of Bishkek, is in prison.", "office-unsupported"),
    ("atambayev 2023-02-20", "He is a former president of Kyrgyzstan and has led the Social Democratic Party of Kyrgyzstan to the present day.", "office-unsupported"),
    ("atambayev 2022-06-10", "Not so the rest: it is beyond dispute that he had to stand barefoot in the snow.", "attribution-strengthened"),
    ("atambayev 2023-02-20", "The hunger strike of October 2020, which independent observers have corroborated, was unknown to the State Penitentiary Service.", "corroborated-alone"),
    ("atambayev 2022-09-30", "By 27 May he had been brought to the Republican Clinical Hospital. He is looked after in that hospital to this day.", "status-stale"),
    ("idris", "The sister's account does not stand alone, for Varenia Wire carries the same report as a source of its own.", "repeat-as-source"),
    ("idris", "Rule 24 of the Nelson Mandela Rules sets the standard of health care, and Rule 61 asks that injuries be documented by a doctor.", "provision-wrong"),
    ("idris", "Rule 24 of the Nelson Mandela Rules forbids chains.", "provision-wrong"),
    ("idris", "Under Rule 22 of the Nelson Mandela Rules she is to be held close to her home.", "provision-wrong"),
    ("dravenko 2024-04-22", "Last week she was fed by force.", "statement-unsupported"),
    ("dravenko 2024-04-22", "Nobody at all has been permitted to look after her.", "absolute-negative"),
    ("oswyn", "She has been held for 959 days, and of these all 959 are part of the sentence that she has served.", "custody-status"),
    ("oswyn", "She has been held for 959 days. All of these days are part of her sentence.", "custody-status"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_turn_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_turn_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
