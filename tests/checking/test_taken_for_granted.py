"""What a checker may wrongly take for granted of the world: of a right sentence nothing is said, of a wrong one what is wrong."""

import pytest

from habeas.checking import check
from tests.checking.test_sentences import found_in
from tools.whole import against

RIGHT = (
    ("dravenko 2024-05-03", "On 5 April the Prison Service stated that a prison doctor saw her every day."),
    ("dravenko 2024-05-03", "The Prison Service says otherwise. In April it maintained that the prison doctor saw her daily."),
    ("marun 2024-08-20", "In April your Service announced that the prison doctor sees him every day."),
    ("dravenko 2024-05-03", "12 February 2024. The State Security Service of Varenia arrests her in Orlest. 13 February 2024. She is charged with \"spreading false information\". 14 February 2024. The Orlest District Court places her in pre-trial detention, two days after the arrest. 25 March 2024. She begins a hunger strike."),
    ("tavesku 2024-04-20", "9 May 2023. He is arrested in Kamenport.\n18 September 2023. The Kamenport Regional Court sentences him.\n8 February 2024. He is operated on in Orlest."),
    ("marun 2024-08-20", "On 2 April 2024 the Prosecutor General's Office refused to open an investigation."),
    ("marun 2024-08-20", "The Prison Service denied it, and the Prosecutor General's Office refused to open one."),
    ("marun 2024-08-20", "The Prosecutor General's Office declined to look into what he had told his lawyer."),
    ("marun 2024-08-20", "No inquiry into his treatment has been opened."),
    ("marun 2024-08-20", "The Forest Guard arrested him again on 20 May 2024, saying that he had broken the conditions of his bail."),
    ("dravenko 2024-05-03", "Nobody says that she has broken the rules of the prison."),
    ("sorushani 2024-03-20", "It took the authorities until March to acknowledge that they held him."),
    ("sorushani 2024-03-20", "On 4 March the ministry acknowledged that its officers held him."),
    ("marun 2024-08-20", "The surgeon of the Ombudsman, Dr Palma Reith, examined him on 18 June 2024. She diagnosed a torn ligament of the left shoulder and recommended an operation."),
    ("marun 2024-08-20", "On 18 June the surgeon of the Ombudsman examined him. Her diagnosis is a torn ligament of the left shoulder."),
    ("marun 2024-08-20", "A torn ligament was diagnosed by the surgeon of the Ombudsman."),
    ("marun 2024-08-20", "The Prison Service said that it had no notice of a hunger strike and that the prison doctor saw him every day."),
    ("dravenko 2024-05-03", "On the eighth day of her hunger strike, 1 April, her sister visited her."),
    ("dravenko 2024-05-03", "On 1 April, the eighth day of her hunger strike, her sister visited her."),
    ("marun 2024-08-20", "On the eleventh day of his hunger strike, 4 April, the Prison Service said that it had no notice of it."),
    ("dravenko 2024-04-25", "The hunger strike has now entered its thirty-second day."),
    ("idris", "The court sentenced her on 4 September 2023. The public was shut out. Up to that day she had been held for 186 days."),
    ("idris", "Up to the verdict she had been held for 186 days."),
    ("idris", "At the time of the judgment she had been in detention for 186 days."),
    ("marun 2024-08-20", "181 days in custody as of today, in two periods."),
    ("marun 2024-08-20", "181 days as of today, in two periods: 6 February to 3 May and 20 May 2024 to today."),
    ("atambayev 2023-02-20", "He was in custody for 1,284 days in all."),
    ("karvel later", "On 5 August 2024 the Committee had written to the government of Varenia. Sixty days later that letter has still not been answered."),
    ("idris", "We wrote on 31 March 2024. Six weeks later we have not yet had an answer."),
    ("idris", "We have now waited 44 days for an answer."),
    ("sorushani 2024-03-20", "He was arrested on 15 January 2024. Between the arrest and this statement lie 65 days."),
    ("sorushani 2024-03-20", "The bruises are evidence of an injury; an inquiry must show who caused it."),
    ("idris", "The doctors of the Ombudsman found bruises on her back. An investigation must establish who caused them."),
    ("idris", "An independent inquiry will have to show who hurt her; the bruises do not."),
    ("oswyn", "Please open an inquiry into the scalp wounds and let us know who leads it."),
    ("marun 2024-08-20", "The surgeon found bruises on his left shoulder on 18 June 2024; the Ombudsman could not establish how they came about."),
    ("karvel", "The National Preventive Mechanism found swelling on his left knee but could not establish its cause."),
    ("idris", "The doctors of the Ombudsman found bruises on her back. They could not find out who had caused them."),
    ("karvel later", "The second is what happened to him in custody."),
    ("karvel later", "Our concern is what was done to him in prison."),
    ("karvel later", "On 5 August 2024 the Committee wrote to the government of Varenia. Sixty days later its letter is still unanswered."),
    ("marun 2024-08-20", "He has been held without a break since 20 May 2024."),
    ("atambayev 2022-12-10", "He has been in prison without a break since 10 October 2020."),
    ("marun 2024-08-20", "An operation was recommended on 18 June 2024."),
    ("marun 2024-08-20", "We ask the Prison Service of Varenia to have the operation done by 12 September 2024."),
    ("idris", "We made one appeal in March."),
    ("idris later", "You will remember our letter of 31 March to the government of Varenia. It was the first that we sent."),
    ("marun 2024-08-20", "To the Minister of Justice, Irena Falk"),
    ("atambayev 2022-12-10", "Who he is. Former president of Kyrgyzstan, in prison since 2019."),
    ("marun 2024-08-20", "We submitted the case to the Working Group on Arbitrary Detention on 9 July 2024."),
    ("idris", "To the Minister of Justice of Varenia\n\nWe ask you, by 14 June 2024:\n1. to let an eye doctor examine Ms Idris;\n2. to open an inquiry into the bruises."),
    ("marun 2024-08-20", "The Tarvil District Court sat in private, the Kolm Regional Court in public."),
    ("marun 2024-08-20", "The hearing before the Kolm Regional Court was open to the public."),
    ("idris", "Six weeks after our letter of 31 March there is still no answer."),
    ("marun 2024-08-20", "Three months after his second arrest he has still not been tried."),
    ("marun 2024-08-20", "The diagnosis of the surgeon does not prove who did this."),
    ("marandu 2024-04-20", "For the attention of Mr Sabir\n\nWe ask you to let a doctor see Elin Marandu by 2 May 2024.\n\nYours sincerely,"),
    ("marandu 2024-04-20", "From: Rural Press League <info@example.org>\nTo: office@prosecutor.example\nSubject: Elin Marandu\n\nWe ask you to let a doctor see Elin Marandu by 2 May 2024.\n\nKind regards,"),
    ("marandu 2024-04-20", "Honourable Minister,\n\nWe ask you to let a doctor see Elin Marandu by 2 May 2024.\n\nYours sincerely,"),
    ("marandu 2024-04-20", "Send your appeals by 2 May 2024 to:\nThe Prosecutor General of Sarvenia\n\nAsk that a doctor be let in to see Elin Marandu."),
    ("orvelin 2025-05-12", "The committee then turned to what should be done. Danica Orvelin is held in Brodets Prison."),
    ("orvelin 2025-05-12", "The Minister of Justice should release her by 10 June 2025. You can help by asking your own foreign ministry to put this to the embassy."),
    ("marandu 2024-04-20", "To the Minister for Foreign Affairs of Norway\n\nWe ask you to raise the case of Elin Marandu by 2 May 2024."),
    ("orvelin 2025-05-12", "To the Minister of the Economy, Goran Vesht\n\nI ask you to speak for the release of Danica Orvelin by 9 June 2025."),
    ("marandu 2024-04-20", "Her brother saw her in pre-trial detention centre No. 5 in Tolmar on 16 March 2024."),
    ("marandu 2024-04-20", "Her brother, who visited her on 16 March 2024, writes that their mother was turned away when she came to visit on 12 March."),
    ("marandu 2024-04-20", "Her brother was able to see her for fifteen minutes on 16 March."),
)  # fmt: skip
WRONG = (
    ("dravenko 2024-05-03", "A prison doctor told us that she is weak.", "source-recognisable"),
    ("dravenko 2024-05-03", "The Prison Service says that she is in good health, but a prison nurse saw her faint.", "source-recognisable"),
    ("dravenko 2024-05-03", "13 February 2024. The State Security Service of Varenia arrests her in Orlest.", "date-unknown"),
    ("tavesku 2024-04-20", "9 May 2023. He is arrested in Kamenport.\n19 September 2023. The Kamenport Regional Court sentences him.", "date-unknown"),
    ("marun 2024-08-20", "The Ministry of Health refused to open an investigation.", "body-unsupported"),
    ("marun 2024-08-20", "We are glad that the Prosecutor General's Office has since opened an investigation.", "contradicts-file"),
    ("marun 2024-08-20", "An inquiry into his treatment is under way.", "contradicts-file"),
    ("sorushani 2024-03-20", "Guards held him down.", "attribution-lost"),
    ("marun 2024-08-20", "He can no longer lift his left arm.", "attribution-lost"),
    ("marun 2024-08-20", "He was kept in a flooded cell during the hunger strike.", "above-audience"),
    ("marun 2024-08-20", "The prison doctor burned his letters.", "above-audience"),
    ("dravenko 2024-05-03", "On the twelfth day of her hunger strike, 1 April, her sister visited her.", "duration-unsupported"),
    ("marun 2024-08-20", "On the fifteenth day of his hunger strike, 4 April, the Prison Service said that it had no notice of it.", "duration-unsupported"),
    ("dravenko 2024-04-25", "Ms Dravenko began a hunger strike in the prison on 25 March 2024. It is thus in its 51st day.", "duration-unsupported"),
    ("idris", "The court sentenced her on 4 September 2023. Up to that day she had been held for 198 days.", "duration-unsupported"),
    ("idris", "Up to the verdict she had been held for 286 days.", "duration-unsupported"),
    ("marun 2024-08-20", "196 days as of today, in two periods: 6 February to 3 May and 20 May 2024 to today.", "duration-unsupported"),
    ("karvel later", "On 5 August 2024 the Committee wrote to the government of Varenia. Eighty days later its letter has still not been answered.", "duration-unsupported"),
    ("idris", "We wrote on 31 March 2024. Nine weeks later we have still not had an answer.", "duration-unsupported"),
    ("idris", "We have now waited 64 days for an answer.", "duration-unsupported"),
    ("idris", "The League has been waiting nine weeks for a reply.", "duration-unsupported"),
    ("sorushani 2024-03-20", "He was arrested on 15 January 2024. Between the arrest and this statement lie 94 days.", "duration-unsupported"),
    ("sorushani 2024-03-20", "From the arrest to today 80 days have passed.", "duration-unsupported"),
    ("idris", "The doctors of the Ombudsman found bruises on her back. They must be the work of the guards.", "finding-overstated"),
    ("idris", "The doctors of the Ombudsman did not find any bruises.", "contradicts-file"),
    ("idris", "The doctors of the Ombudsman could not establish any injury.", "contradicts-file"),
    ("karvel later", "What matters is that he is in custody.", "status-stale"),
    ("karvel later", "The truth is that he is still held in Brisk.", "status-stale"),
    ("marun 2024-08-20", "He has been held without a break since 6 February 2024.", "contradicts-file"),
    ("marun 2024-08-20", "Arrested on 6 February 2024, he has been in custody continuously ever since.", "contradicts-file"),
    ("atambayev 2022-12-10", "He has been in prison since August 2019 and has never been released.", "contradicts-file"),
    ("marun 2024-08-20", "The operation on his shoulder was done in July and went well.", "contradicts-file"),
    ("marun 2024-08-20", "He was operated on in July.", "contradicts-file"),
    ("marun 2024-08-20", "In July he underwent the operation that Dr Reith had recommended.", "contradicts-file"),
    ("idris later", "You will remember our letter of 31 March to the government of Varenia. It was the fifth that we sent.", "appeal-count"),
    ("idris", "We made two appeals in March.", "appeal-count"),
    ("marun 2024-08-20", "After three letters from the League in March there was no reply.", "appeal-count"),
    ("marun 2024-08-20", "The surgeon, Dr Palma Keith, examined him on 18 June 2024.", "name-misspelt"),
    ("marun 2024-08-20", "To the Minister of Justice, Oto Brandel", "addressee-not-in-office"),
    ("marun 2024-08-20", "By 1 August he had been moved to the National Hospital in Ost.", "place-unsupported"),
    ("marun 2024-08-20", "Since the first days of July he has lain in the hospital in Elm.", "place-unsupported"),
    ("atambayev 2022-12-10", "Who he is. Former president of Kyrgyzstan and former judge of its Supreme Court.", "office-unsupported"),
    ("atambayev 2022-07-20", "Who he is. Former president of Kyrgyzstan, former mayor of Bishkek and former leader of the Social Democratic Party of Kyrgyzstan.", "office-unsupported"),
    ("marun 2024-08-20", "We submitted the case to the Working Group on Arbitrary Detention on 12 July 2024.", "date-unknown"),
    ("marun 2024-08-20", "A second source, the Tarvil Gazette of 12 March 2024, says that guards hit him with a cable.", "repeat-as-source"),
    ("marun 2024-08-20", "That guards hit him with a cable is also reported independently by the Tarvil Gazette of 12 March.", "repeat-as-source"),
    ("idris", "To the Minister of Justice of Varenia\n\nWe ask you, by 14 June 2024:\n1. to let an eye doctor examine Ms Idris;\n2. and finally to bring about real change.", "demand-unclear"),
    ("idris", "To the Minister of Justice of Varenia\n\nWe ask you, by 14 June 2024:\n1. to let an eye doctor examine Ms Idris;\n2. to see that things get better at last.", "demand-unclear"),
    ("marun 2024-08-20", "On 12 August 2024 the Kolm Regional Court, sitting behind closed doors, extended his detention by two months.", "contradicts-file"),
    ("marun 2024-08-20", "The Tarvil District Court ordered his detention in open court.", "contradicts-file"),
    ("marun 2024-08-20", "Five months after his second arrest he has still not been tried.", "duration-unsupported"),
    ("marun 2024-08-20", "The diagnosis of the surgeon proves that the cable did this.", "finding-overstated"),
    ("marun 2024-08-20", "Her diagnosis leaves no doubt as to what happened in that cell.", "finding-overstated"),
    ("marun 2024-08-20", "He can no longer lift his left arm, his brother says. That guards hit him with a cable is corroborated by several sources.", "corroborated-alone"),
    ("marandu 2024-04-20", "We ask you to let a doctor see Elin Marandu by 2 May 2024.\n\nYours sincerely,\nRural Press League", "addressee-missing"),
    ("marandu 2024-04-20", "Dear Sir or Madam,\n\nWe ask you to let a doctor see Elin Marandu by 2 May 2024.\n\nYours faithfully,", "addressee-missing"),
    ("atambayev 2022-05-20", "To the Minister of Health of Kazakhstan\n\nWe ask you to let a doctor see Almazbek Atambayev by 2 June 2022.", "addressee-not-in-office"),
    ("atambayev 2022-05-20", "We ask the Prosecutor General of Uzbekistan to release Almazbek Atambayev by 2 June 2022.", "addressee-not-in-office"),
    ("atambayev 2022-05-20", "Министру здравоохранения Казахстана\n\nМы просим Вас допустить врача к Алмазбеку Атамбаеву до 2 июня 2022 года.", "addressee-not-in-office"),
    ("atambayev 2022-05-20", "À Monsieur le Ministre de la Santé du Kazakhstan\n\nNous vous demandons de laisser un médecin examiner Almazbek Atambaïev avant le 2 juin 2022.", "addressee-not-in-office"),
    ("orvelin 2025-05-12", "To Goran Vesht, Minister of Justice of Lubrenia\n\nI ask you to release Danica Orvelin by 9 June 2025.", "addressee-not-in-office"),
    ("orvelin 2025-05-12", "Minister of Justice Goran Vesht should release Danica Orvelin by 9 June 2025.", "addressee-not-in-office"),
    ("marandu 2024-04-20", "Her lawyer visited her on 20 March 2024.", "statement-unsupported"),
    ("marandu 2024-04-20", "Her mother visited her on 12 March 2024.", "statement-unsupported"),
    ("marandu 2024-04-20", "Her brother visited her on 18 March 2024.", "statement-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(
    ("text", "is_left_out"),
    [
        ("He was on hunger strike from 25 March. That he was hit the Prison Service denies.", True),
        ("He was on hunger strike from 25 March. The Prison Service said that it had no notice of a hunger strike.", False),
        ("He was on hunger strike from 25 March. The Prison Service denies it.", False),
        ("He was on hunger strike from 25 March, his lawyer says. The Prison Service denies all of this.", False),
    ],
)  # fmt: skip
def test_the_denial_of_one_matter_is_none_of_a_hunger_strike(
    text: str, *, is_left_out: bool
) -> None:
    casefile, audience = against("marun 2024-08-20")
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    codes = [text[f.start : f.end] for f in found if f.code == "official-version-omitted"]
    assert any("hunger strike" in words for words in codes) is is_left_out
