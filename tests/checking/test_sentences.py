"""Sentences in the words of many: of a right one nothing is said, of a wrong one what is wrong with it."""

import pytest

from habeas.checking import check
from tools.whole import against

RIGHT = (
    ("atambayev 2022-05-20", "On 6 October 2020 a crowd freed him; on the 10th he was arrested again."),
    ("atambayev 2023-02-20", "Its calls: 31 March 2022, 14 May 2022, the Council on 8 July 2022, the Congress on 27 November 2022. Four calls in eight months."),
    ("karvel", "We do not know whether an appeal is pending."),
    ("atambayev 2022-12-10", "Kyrgyzstan is bound by article 10 of the International Covenant on Civil and Political Rights, which protects every prisoner's health."),
    ("atambayev 2022-12-10", "Rule 24 of the Nelson Mandela Rules guarantees prisoners' health."),
    ("karvel", "Come to the gate on Thursday, 17 October, at six in the morning."),
    ("tavesku 2024-04-20", "Miro Tavesku is at home."),
    ("idris", "On 4 September 2023 the Court of Orlava sentenced her. The public is kept out. She herself is present."),
    ("atambayev 2022-06-10", "Who asked for care: the Socialist International, in two public calls, on 31 March and 14 May."),
    ("atambayev 2022-06-10", "The torture monitors found bruises on his legs and arms."),
    ("idris", "The Varenia Wire wrote about her too. It repeated the League's letter."),
    ("karvel", "We act for nobody in this case and write as lawyers."),
    ("sorushani 2024-03-20", "To ask the Minister for Foreign Affairs what steps the Government has taken in the case of Kiyan Sorushani."),
    ("dravenko 2024-04-10", "I take the floor on behalf of the Varenian Union of Journalists.\n\nHer lawyer asked for a doctor; a day later the Prison Service refused."),
    ("dravenko 2024-05-03", "On 12 February, a Monday, they came for her."),
    ("tavesku 2024-04-20", "We thank the Ministry of Health for its reply."),
    ("karvel", "No surgeon has ever come near him (to our knowledge, as of 20 September 2024)."),
    ("dravenko 2024-04-25", "The Prison Service sees the matter otherwise. On 5 April it said that her health was satisfactory and that a doctor saw her every day."),
    ("dravenko 2024-05-03", "Since 25 March she has been without food, and until 3 May she was weighed twice a day."),
    ("dravenko 2024-05-03", "Three appeals stand without an answer."),
    ("dravenko 2024-05-03", "She was then taken to Remand Prison No. 1, where she is awaiting trial."),
    ("dravenko 2024-05-03", "Since 3 April the prison has refused visits by her family. Two days before that her sister had still been able to see her."),
    ("dravenko 2024-04-10", "What her sister says after her visit nine days ago is different: she is weak and she can no longer stand."),
    ("dravenko 2024-05-03", "Warrant: none shown."),
    ("dravenko 2024-05-03", "Without food since 25 March, she is still held."),
    ("dravenko 2024-05-03", "Her condition: weak (sister, visit of 1 April)."),
    ("sorushani 2024-02-15", "Mr Sorushani has been in custody for 32 days."),
    ("sorushani 2024-02-15", "It is a month today that Kiyan Sorushani was taken from his office."),
    ("sorushani 2024-02-15", "No one in his family knows where he is."),
    ("sorushani 2024-03-20", "The Ombudsperson of Varenia found bruises on his back and arms, which shows an injury and not its author."),
    ("sorushani 2024-03-20", "It took the ministry seven weeks to acknowledge that it held him."),
    ("sorushani 2024-03-20", "He was held for 49 days before the Varenian Ministry of Internal Affairs acknowledged that it had him."),
    ("sorushani 2024-03-20", "He has been in custody since men in plain clothes took him from Tarvil on 15 January 2024."),
    ("atambayev 2022-12-10", "In 2020 a court in Bishkek sentenced him, without him being there, to eleven years and two months."),
    ("atambayev 2022-06-10", "In April there was a visit to his cell by the Secretary General."),
    ("idris", "The Court of Orlava sentenced her six months later, in a hearing that the public could not attend, to three and a half years."),
    ("idris", "What is certain is this: the Ombudsman's doctors saw bruises on her back on 25 April."),
    ("karvel", "He has been there for three hundred and fifty days, without a trial."),
    ("karvel", "He will soon have been in prison for a year."),
    ("karvel", "We do not know what caused it. That is the very reason why somebody should look into it."),
    ("karvel", "Teoman Karvel is charged with extortion. He has not been found guilty of anything."),
    ("idris", "I came out of prison a long time ago, with my things in a plastic bag. Amal Idris is in one."),
    ("sorushani 2024-03-20", "I leave that to the lawyer of Kiyan Sorushani.\n\nShe visited him on 11 March."),
    ("sorushani 2024-03-20", "From: a bar association\nTo: the Embassy, political section\nSubject: Kiyan Sorushani\n\nDear Sir or Madam,\n\nWe ask you to raise the case of Kiyan Sorushani with the Ministry of Internal Affairs by 5 April 2024."),
    ("dravenko 2024-05-03", "I am no doctor and I have not seen her."),
    ("dravenko 2024-04-25", "To whom\nThe Minister of Justice of Varenia, through the embassy in your country\n\nModel letter\nDear Minister,\nI ask you to let an independent doctor examine Oksana Dravenko by 16 May 2024.\nYours faithfully,"),
    ("atambayev 2022-06-10", "To the Prosecutor General\n\nWe ask that he stay in hospital for as long as his doctors, and nobody else, think it necessary, and that you say so by 1 July 2022."),
    ("dravenko 2024-05-03", "We call on the Government of Varenia to grant a doctor access to her before the end of this session, on 31 May 2024."),
    ("tavesku 2024-01-31", "The defence called witnesses; the court refused to hear them."),
    ("sorushani 2024-03-20", "That the Ministry open an investigation by 10 April, and that the lawyer be let in every week."),
    ("sorushani 2024-03-20", "4 March: the Ministry acknowledges that he is held and denies any mistreatment. 12 March: the Ombudsperson finds bruises on his back."),
    ("karvel", "In a fortnight and a few days Teoman Karvel will have been in custody for a year."),
    ("idris", "We are sure that you agree. The State Prison Service denies that she was beaten."),
    ("idris", "As of 10 May 2024, so far as the League knows, none had been to see her."),
    ("atambayev 2022-12-10", "In July the Council of the Socialist International made known that his diagnosis had confirmed a need for treatment."),
    ("dravenko 2024-04-25", "You may like to mention the Nelson Mandela Rules. They are not a treaty, yet the states of the United Nations adopted them together, and they speak of prompt access to medical attention in urgent cases."),
    ("dravenko 2024-04-25", "Our hopes have been wrong before."),
    ("dravenko 2024-05-03", "The Reporters' Relief Network says that she asked for a doctor and that as of 20 April she had not been seen by one."),
    ("tavesku 2024-04-20", "Whoever has been under the knife must be able to go back to the people who held it."),
    ("tavesku 2024-04-20", "Mr Tavesku was released on Tuesday.\n\n\"Strengthen ye the weak hands, and confirm the feeble knees\", says the prophet."),
    ("sorushani 2024-03-20", "He told his lawyer that guards had beaten him. We have this through the lawyer's note and from nobody else."),
    ("atambayev 2022-06-10", "We were drafting a very different letter, and we are glad that it was never sent."),
    ("atambayev 2022-07-20", "| Day | Event |\n|---|---|\n| 8 August 2019 | detained |\n| 10 October 2020 | arrested again |"),
    ("atambayev 2022-07-20", "Article 14 (3) (d): to be tried in one's presence and to defend oneself."),
    ("atambayev 2023-02-20", "The National Center for the Prevention of Torture found bruises on his legs and arms, a finding that speaks of injuries and leaves open who inflicted them."),
    ("idris", "The doctors of the Ombudsman found bruises on her back on 25 April. (Bruises show that somebody was hurt. They do not show by whom.)"),
    ("karvel", "The appeal for Mr Karvel refers to article 9 of the Universal Declaration of Human Rights (\"No one shall be subjected to arbitrary arrest, detention or exile\")."),
    ("atambayev 2022-12-10", "Article 5 says: \"No one shall be subjected to torture or to cruel, inhuman or degrading treatment or punishment.\" Whether Mr Atambayev was, I cannot know."),
    ("karvel", "On 4 December 2023 the Brisk District Court prolonged his remand. He was not brought in and could not follow it."),
    ("dravenko 2024-05-03", "Where: held in Remand Prison No. 1"),
    ("sorushani 2024-03-20", "We note with regret that no investigation has been opened and would be grateful to be kept informed."),
    ("oswyn", "The forensic doctor of the Bar found scalp wounds. We can therefore say that she was hurt, and no more."),
    ("dravenko 2024-04-25", "It is day 32 of her hunger strike."),
    ("atambayev 2022-07-20", "Please do not send letters after 15 August without checking with us first."),
    ("atambayev 2022-12-10", "To the President of Kyrgyzstan\n\nWe ask you to let him travel abroad for treatment, immediately, and to answer by 10 January."),
    ("atambayev 2022-06-10", "The request to the government of Kyrgyzstan to keep him in hospital stands. We ask member parties to put it to the ambassador of Kyrgyzstan in their country by 24 June 2022, and to let the secretariat know what they hear."),
    ("karvel", "That supports the view that he was hurt. It does not say how, or by whom."),
    ("karvel", "To the Minister of Justice\n\nRule 27 of the Nelson Mandela Rules sets out that there must be prompt access to medical attention in urgent cases."),
    ("tavesku 2024-04-20", "Mr Tavesku was released on health grounds. The Orlest City Court had ordered it."),
    ("atambayev 2022-06-10", "Background: former president of Kyrgyzstan, arrested twice (first on 8 August 2019)."),
    ("dravenko 2024-04-25", "Today is her seventy-fourth day in custody."),
    ("dravenko 2024-04-25", "On the second day of her detention she was charged."),
    ("tavesku 2024-04-15", "Seven months of his four-year term are over."),
    ("karvel", "On 6 September the National Preventive Mechanism found swelling on his left knee. It had been there for some time before the monitors came, as far as anybody knows."),
    ("atambayev 2022-12-10", "After two public calls of the Socialist International he was moved to the National Centre of Cardiology."),
    ("atambayev 2022-06-10", "To the Prosecutor General\n\nMay we therefore ask you\n\n* to leave it to the doctors of the Centre alone when, and whether, Mr Atambayev is to go back;\n* to let his family be told of the results by 1 July 2022."),
    ("karvel", "The National Preventive Mechanism found swelling on his left knee. That finding does tell us that there is something for a surgeon to look at."),
    ("temsai 2024-10-25", "On the charge of “incitement to unrest” the court acquitted him."),
    ("temsai 2025-03-10", "On 3 December 2024 the Supreme Court of Maruvia reduced the sentence to two years and six months."),
    ("temsai 2025-03-10", "Dr Yusef Arlan, a lung specialist, examined Mr Temsai in Ostra Penal Colony on 28 January 2025."),
    ("temsai 2025-03-10", "His lawyer, Lida Marosh, says of the trial that she was kept out of the courtroom."),
    ("temsai 2024-10-25", "Mr Temsai himself, through his lawyer, speaks of rifle butts at the trial."),
    ("kolsen 2025-03-10", "The President pardoned Nadira Kolsen on 20 February 2025."),
    ("kolsen 2025-03-10", "An ear specialist, Dr Selma Orvik, examined her on 29 January 2025."),
    ("kolsen 2024-07-22", "Her mother, who was with her on 7 July 2024, says that she hears nothing on the left side."),
    ("temsai 2024-10-25", "We wrote to the Ministry of Justice on 12 August 2024 and called on the Prison Administration on 30 September 2024, two appeals in all."),
    ("kolsen 2025-03-10", "She was held from 2 March 2024 to 28 August 2024 and from 31 August 2024 to 20 February 2025, that is, for 180 days and for 174 days, 354 in all."),
    ("kolsen 2025-03-10", "She was pardoned by the President of Lurenia on 20 February 2025 and left Vassely Remand Prison on the same day."),
    ("temsai 2024-10-25", "According to Ineke the end of the hunger strike was on 18 October, and a telephone call with her two days after that."),
    ("kolsen 2024-07-22", "Four days before his visit of 18 March, he writes, the Ministry of the Interior refused to let the consul see her."),
    ("temsai 2025-03-10", "The sentence stands at two years and six months after the decision of the Supreme Court of 3 December 2024."),
    ("kolsen 2025-03-10", "She was in custody for 354 days: that is eleven days less than a year."),
    ("temsai 2025-03-10", "The doctor of the Commissioner found two healed fractures in January 2024."),
    ("temsai 2024-03-15", "We ask that the two witnesses from the bridge be heard by 12 April 2024 by the Prosecutor General."),
    ("temsai 2024-10-25", "Serving three years and six months under the judgment of 25 July 2024, he is in Ostra Penal Colony."),
    ("kolsen 2025-01-10", "She is serving one year and six months imposed by the Vassely City Court."),
    ("temsai 2024-03-15", "Article 26 of the United Nations Declaration on the Rights of Indigenous Peoples speaks of lands."),
    ("temsai 2024-03-15", "We recall the UN Declaration on the Rights of Peasants."),
    ("temsai 2024-10-25", "The letter to Agnes Rohl goes out with 15 November as the date by which an answer is due."),
    ("temsai 2025-03-10", "A government has sixty days to reply, so the time runs out on 21 March."),
    ("kolsen 2025-03-10", "Would the web team please take down our pages on her by Wednesday 12 March?"),
    ("temsai 2024-10-25", "1. A letter to Ruth Ansel, recalling the one of August.\n2. A word with Lida about the appeal."),
    ("kolsen 2024-11-04", "In June the student leader was taken from Harrow Street Detention Centre to Tolm Island Prison."),
    ("temsai 2024-03-15", "Four other members of the Assembly were arrested with him and let go the next day."),
    ("kolsen 2024-07-22", "Seven other students were arrested along with her and let go on 3 March."),
    ("temsai 2024-03-15", "We ask the Prosecutor General to open an investigation by 12 April 2024 and to let Mr Temsai be examined by a doctor whom his lawyer chooses."),
    ("kolsen 2024-07-22", "Two students who stood beside her at the arrest say that an officer struck her on the left ear with a baton."),
    ("kolsen 2024-11-04", "Two students who stood by on 2 March say that an officer hit her on the left ear with a baton."),
    ("kolsen 2024-11-04", "On 11 April the doctor of the Board of Prison Visitors found a perforated eardrum, and could not say what had caused it."),
    ("kolsen 2024-07-22", "On 4 March the Governor of Vassely Province had signed an order to hold her for 90 days under article 9 of the Emergency Act."),
    ("temsai 2024-10-25", "I should like to put before you what the case is about, and what has happened in the meantime."),
    ("kolsen 2024-07-22", "We should like to explain what the case is about."),
    ("temsai 2024-03-15", "The Director of the Prison Administration said that Ineke Temsai was free to write to her husband."),
    ("temsai 2024-03-15", "Two of our members, who stood on the bridge that day, say that he was struck with rifle butts."),
    ("temsai 2024-03-15", "On 19 February 2024 the Prosecutor General's Office of Maruvia refused to open an investigation."),
    ("kolsen 2024-11-04", "On 12 July the Detention Service of Lurenia refused an ear specialist, says the Campus Freedom League."),
    ("temsai 2024-03-15", "He was then sharing a cell built for six with eleven other men."),
    ("kolsen 2024-07-22", "In April she slept with nine other women in a room meant for four."),
    ("kolsen 2024-07-22", "A doctor of the Board of Prison Visitors found a perforated eardrum on 11 April 2024, without being able to say how it came about."),
    ("kolsen 2025-03-10", "Without her passport she cannot be operated on in Arvenne, of which she is also a national."),
    ("kolsen 2024-11-04", "She is now in Vassely Remand Prison, charged with “incitement to unlawful assembly” and “damage to property”."),
    ("temsai 2024-01-20", "He is in Sennet Remand Prison, charged with “obstruction of public works”."),
    ("kolsen 2025-03-10", "Harrow Street Detention Centre, then from 24 June Tolm Island Prison. Released 28 August."),
    ("kolsen 2024-11-04", "Her health concerns us."),
    ("temsai 2024-11-25", "His health remains a matter of concern."),
    ("temsai 2025-03-10", "Dr Arlan saw him for the Commissioner on 28 January and diagnosed chronic bronchitis."),
    ("temsai 2025-03-10", "His consent is old. We should ask him again, through Ineke."),
    ("temsai 2025-03-10", "All we had was his wife's account, against an assurance of the Prison Administration that his state gave no reason for concern."),
    ("kolsen 2025-03-10", "We respectfully ask the Working Group, in spite of the release, to give its opinion."),
    ("temsai 2024-04-20", "We thank you for the release and ask the Ministry of the Interior of Maruvia, notwithstanding this release, to let a doctor see him by 14 May 2024."),
    ("kolsen 2025-03-10", "Please do not write “a year in prison”: it was eleven days less than that."),
    ("kolsen 2025-03-10", "In letters on Ms Kolsen do not use the words “a convict of the state”."),
    ("kolsen 2025-03-10", "To Edda Lorimer, Minister of the Interior\n\nWe do not publish this letter, and we ask your ministry to treat it in the same way."),
    ("temsai 2024-10-25", "URGENT ACTION\n25 October 2024\nPlease act before 22 November 2024\n\nWrite to Agnes Rohl, Director of the Prison Administration of Maruvia. Ask her:\n– to let a lung specialist examine Aruk Temsai in the colony by 22 November 2024;\n– to give the findings to him and to his lawyer, Lida Marosh.\n"),
    ("kolsen 2024-07-22", "In your own words, please ask\n– the Director of the Detention Service, Clara Winstad, to let an ear specialist examine Nadira Kolsen by 19 August 2024;\n– the Minister of the Interior, Tobias Renn, to release her by the same day.\n\nKeep your letter short."),
    ("temsai 2024-10-25", "In August he was taken from Sennet Remand Prison to Ostra Penal Colony."),
    ("saldane 2024-09-30", "It stands at the two years in prison which the Esseny City Court pronounced."),
    ("saldane 2024-09-30", "He was kept, he says, in solitary confinement for ten days because he had prayed aloud with others."),
    ("saldane 2024-04-15", "Halvora has been a party to the International Covenant on Civil and Political Rights since 1996, and it binds the state."),
    ("saldane 2025-01-20", "We ask the Minister of Justice, Laszlo Verrin, to register the Council of Free Congregations by 31 March 2025."),
    ("saldane 2025-01-20", "In the hospital Mrs Saldane visited her husband twice, on 2 November and on 7 December 2024."),
    ("saldane 2024-04-15", "Has the government answered you? Not to this day."),
    ("saldane 2024-09-30", "On the same day the Tormund District Court ordered pre-trial detention for two months."),
    ("saldane 2024-04-15", "He was moved to house arrest by a decision of the Tormund Regional Court on 8 March 2024."),
    ("idris", "Amal Idris, an editor serving a prison sentence in Varenia, is reported to be losing her sight."),
    ("idris", "The Ombudsman's doctors found bruises on her back on 25 April 2024. Their finding shows that there was an injury; it does not tell us by whose hand."),
    ("karvel", "The finding made by the National Preventive Mechanism on 6 September 2024 is swelling on the left knee."),
    ("idris later", "What Varenia Wire published on 1 April 2024 repeats our own call; it is no separate source."),
    ("karvel later", "Mr Karvel continues to be charged with extortion, and he is to be presumed innocent."),
    ("oswyn later", "In letters to the prison, please write that a doctor “found” scalp wounds, never “proved”."),
    ("collahue 2024-10-10", "According to the Sarrocan Hauliers' Union, for eight days his whereabouts were unknown to his family."),
    ("dravenko 2024-04-25", "It is reported that she has taken no food for a month, and the authorities deny it."),
    ("collahue 2024-06-20", "His wife asked on the day after for leave for him to attend the funeral. The answer, on 28 May 2024, was no."),
)  # fmt: skip
WRONG = (
    ("dravenko 2024-04-25", "The Ministry of Justice answered on 10 April 2024 and said no.", "contradicts-file"),
    ("kolsen 2024-07-22", "Her dizziness is no secret any more. It has been confirmed by several independent sources.", "corroborated-alone"),
    ("kolsen 2025-03-10", "That she was questioned on four nights without a lawyer is corroborated by independent witnesses.", "corroborated-alone"),
    ("saldane 2024-09-30", "Livia Saldane, his wife, who saw him in August, says that he has an open wound on the left foot. Her account has been independently confirmed from several sides.", "corroborated-alone"),
    ("dravenko 2024-04-25", "Please write immediately to the Ministry of Justice of Varenia and urge it to let a doctor into her cell without any further delay.", "deadline-missing"),
    ("atambayev 2022-12-10", "Almazbek Atambayev (Kyrgyzstan)\n\nWho he is\nFormer president of Kyrgyzstan, former speaker of its parliament.", "office-unsupported"),
    ("atambayev 2022-12-10", "Since May 2022 he has been in the National Centre of Cardiology.", "status-stale"),
    ("atambayev 2022-12-10", "According to the Council of the Socialist International, he was refused two operations. It was the President of Kyrgyzstan in person who refused them.", "attribution-lost"),
    ("atambayev 2022-12-10", "The Congress of the Socialist International, in its call of 29 November 2022 from Madrid, says that a vice prime minister called the charges well founded.", "contradicts-file"),
    ("atambayev 2023-02-20", "His side said he was on hunger strike. The State Penitentiary Service confirmed that he was.", "contradicts-file"),
    ("atambayev 2023-02-20", "Its calls: 31 March 2022, 14 May 2022, the Council on 8 July 2022, the Congress on 27 November 2022. Five calls in eight months.", "count-off"),
    ("karvel", "The hearing was closed. That alone makes his detention unlawful.", "legal-conclusion"),
    ("idris", "On 25 April the Ombudsman's doctors saw bruises. Now we know for sure who did it.", "finding-overstated"),
    ("dravenko 2024-04-25", "Several of her visitors have independently reported that she cannot stand.", "corroborated-alone"),
    ("sorushani 2024-02-15", "His family has been told that he is in Orlest.", "contradicts-file"),
    ("sorushani 2024-02-15", "He was sentenced in secret.", "statement-unsupported"),
    ("tavesku 2024-02-20", "He is still waiting for the surgeon.", "status-stale"),
    ("idris", "Bruises were found on 20 April by the Ombudsman's doctors.", "date-unknown"),
    ("tavesku 2024-04-20", "We thank the Ministry of Justice for its reply.", "body-unsupported"),
    ("dravenko 2024-04-25", "The Ministry of Health has not replied to the letter of 2 April.", "body-unsupported"),
    ("tavesku 2024-04-20", "The ministry replied on 9 February. Its answer was a refusal.", "contradicts-file"),
    ("sorushani 2024-03-20", "On 4 March, the Ministry of Justice admitted that it had him.", "body-unsupported"),
    ("atambayev 2023-02-20", "(b) visit by the President of the Social Union: April 2022", "body-unsupported"),
    ("idris", "On 4 September 2023 the court sentenced her.\n\nShe was not in the room.", "contradicts-file"),
    ("idris", "The judgment was given by a court that had let the public in.", "contradicts-file"),
    ("idris", "Her sight has slowly come back a little.", "contradicts-file"),
    ("oswyn", "The appeal was dismissed in March.", "statement-unsupported"),
    ("tavesku 2024-04-20", "He remains on the hospital ward.", "status-stale"),
    ("dravenko 2024-05-03", "On 12 February, a Tuesday, they came for her.", "date-unknown"),
    ("atambayev 2022-07-20", "The SI has called five times, on 31 March, on 14 May and in July.", "appeal-count"),
    ("karvel", "The secretary, who saw him on 2 September, noted that his pain was growing worse; no surgeon has ever come near him.", "absolute-negative"),
    ("karvel", "Members agreed on a letter to the Minister of the Interior, Jonas Hale, to ask him for a surgeon.", "addressee-not-in-office"),
    ("idris", "The Minister of Justice is Davit Korin. Write to him before 14 June 2024.", "addressee-not-in-office"),
    ("idris", "Members agreed on an appeal to the Minister of Justice, Tomas Verel, to let an eye doctor see her.", "addressee-not-in-office"),
    ("atambayev 2022-12-10", "According to the Council of the Socialist International two operations have been refused him. It was you who refused him the operations.", "attribution-lost"),
    ("atambayev 2023-02-20", "Almazbek Atambayev, formerly president of Kyrgyzstan, remains behind bars.", "status-stale"),
    ("idris", "The court upheld her appeal.", "statement-unsupported"),
    ("idris", "In April she took her own life.", "statement-unsupported"),
    ("atambayev 2023-02-20", "The Socialist International took up his case no fewer than fourteen times.", "appeal-count"),
    ("oswyn", "Ms Oswynn was tried behind closed doors.", "name-misspelt"),
    ("atambayev 2022-05-20", "The International first spoke out on 21 March 2022 and did so again on 14 May.", "date-unknown"),
    ("atambayev 2022-07-20", "JOINT LETTER\nBrussels, 2 June 2022\n\nExcellency,\n\nIn April 2022 the Secretary General of the International saw that his health was declining.", "facts-newer"),
    ("atambayev 2022-12-10", "Kyrgyzstan is bound by article 21 of the International Covenant on Civil and Political Rights, which protects every prisoner's health.", "provision-wrong"),
    ("atambayev 2022-12-10", "On trial in absence, see article 17 of the International Covenant on Civil and Political Rights, under which an accused person has the right to be present at the trial.", "provision-wrong"),
    ("atambayev 2022-12-10", "By 27 May he was in the National Centre of Cardiology. We urge the government of Kyrgyzstan to let him travel abroad for treatment immediately.", "deadline-missing"),
    ("oswyn", "LAWYERS BEHIND BARS: PUBLIC CASE LIST, WINTER 2025\n\nOSWYN, Mirela\nProfession: lawyer", "consent-missing"),
    ("dravenko 2024-05-03", "Since 3 April the prison has refused visits by her family. Her sister was able to see her on 12 April.", "contradicts-file"),
    ("dravenko 2024-05-03", "The officers who arrested her showed a warrant: it was signed.", "contradicts-file"),
    ("dravenko 2024-05-03", "She was then transferred to Remand Prison No. 4.", "place-unsupported"),
    ("sorushani 2024-03-20", "It took the ministry five weeks to acknowledge that it held him.", "duration-unsupported"),
    ("sorushani 2024-03-20", "He was taken away in Tarvil by officers of the Tarvil traffic police.", "body-unsupported"),
    ("sorushani 2024-03-20", "He was arrested in Tarvil by officers of the Ministry of Internal Affairs.", "body-unsupported"),
    ("sorushani 2024-03-20", "Principle 22 of the Basic Principles on the Role of Lawyers gives access to a lawyer within 48 hours.", "provision-wrong"),
    ("sorushani 2024-03-20", "We recall the Universal Declaration of Human Rights and the United Nations Convention on the Protection of Advocates.", "pseudo-instrument"),
    ("atambayev 2022-07-20", "He is being treated in the National Centre of Cardiology, to which he was moved in May.", "status-stale"),
    ("atambayev 2023-02-20", "His side reported that he was on hunger strike, which the State Penitentiary Service confirmed the same day.", "contradicts-file"),
    ("karvel", "The court sat behind closed doors, and he was led into the courtroom to hear that his remand was prolonged.", "contradicts-file"),
    ("karvel", "Officers kicked him.", "attribution-lost"),
    ("karvel", "To raise with Jonas Hale, Minister of the Interior:\n1. Will a surgeon be let in to Teoman Karvel by 14 October 2024?", "addressee-not-in-office"),
    ("dravenko 2024-05-03", "The Varenian Union of Journalists has addressed three letters to the Ministry of Justice; the Reporters' Relief Network says that no reply has been given.", "appeal-count"),
    ("atambayev 2022-06-10", "The SI has put out four public calls for Mr Atambayev this spring.", "appeal-count"),
    ("atambayev 2023-02-20", "He had been in custody for some 1,400 days.", "duration-unsupported"),
    ("karvel", "ONE-PAGE BRIEF\nMeeting with the Minister of the Interior, Jonas Hale\n\nTeoman Karvel is held.", "addressee-not-in-office"),
    ("idris", "Thank you for raising the case of Ms Idris when you see the Minister of Justice, Davit Korin.", "addressee-not-in-office"),
    ("dravenko 2024-05-03", "The union's letter is unanswered. Read it here: <insert link>", "reference-broken"),
    ("atambayev 2022-12-10", "The National Center for the Prevention of Torture found bruises on his legs and arms (see Annex [..]).", "reference-broken"),
    ("atambayev 2022-06-10", "In October 2020 the State Penitentiary Service said that it had been duly notified of his hunger strike.", "contradicts-file"),
    ("atambayev 2023-02-20", "On 23 June 2020 the Pervomaisky District Court gave him 11 years and 2 months, with the accused listening in the courtroom.", "contradicts-file"),
    ("dravenko 2024-04-10", "We do not understand why a convicted prisoner should be refused a doctor.", "custody-status"),
    ("dravenko 2024-05-03", "Her brother, who visited her on 1 April, says that she is weak and can no longer stand.", "contradicts-file"),
    ("dravenko 2024-05-03", "On 15 February the Orlest District Court sent her to pre-trial detention.", "date-unknown"),
    ("tavesku 2024-04-20", "The Kamenport Regional Court ordered his release on health grounds.", "body-unsupported"),
    ("tavesku 2024-04-20", "He was transferred to the Naval Clinic in Orlest and operated on.", "place-unsupported"),
    ("tavesku 2024-04-20", "Until then please keep writing to Mr Tavesku in prison.", "status-stale"),
    ("sorushani 2024-02-15", "The Assembly for Lawyers at Risk sent its urgent appeal to the Ministry of Justice.", "body-unsupported"),
    ("sorushani 2024-03-20", "He spent 49 days in a cell with four others.", "contradicts-file"),
    ("atambayev 2022-06-10", "His family told of him standing barefoot in the snow. The snow has been confirmed by several independent sources.", "corroborated-alone"),
    ("atambayev 2022-12-10", "It was the prime minister who refused him the operations, the Congress says.", "contradicts-file"),
    ("atambayev 2023-02-20", "A vice prime minister had called the charges \"entirely fabricated\".", "quotation-not-verbatim"),
    ("idris", "The hearing was one that nobody could attend, not even herself.", "contradicts-file"),
    ("karvel", "To Selma Raddek, Minister of the Interior", "name-misspelt"),
    ("oswyn", "We call on the Penitentiary Department to act, and on the Prosecutor General, Hanna Weyl, to open an investigation by 3 March 2025.", "addressee-not-in-office"),
    ("karvel", "It is high time that reason prevailed.", "demand-unclear"),
    ("dravenko 2024-04-25", "Oksana Dravenko is weak, her sister says. It is not her word alone: more visitors have come away with the same impression.", "corroborated-alone"),
    ("karvel", "On 4 December 2023 the Brisk District Court prolonged his remand. The hearing was closed to the public. He was brought in and could follow it.", "contradicts-file"),
    ("tavesku 2024-04-20", "THE CASE IN BRIEF\nUnion: Harbour Workers' Union of Varenia\nWhere: held in Kamenport Remand Prison\n", "status-stale"),
    ("sorushani 2024-03-20", "We note with relief that the prosecutor has since opened an inquiry and would be grateful to be kept informed.", "contradicts-file"),
    ("oswyn", "The forensic doctor of the Bar found scalp wounds. We can therefore confirm what her mother tells.", "finding-overstated"),
    ("dravenko 2024-04-25", "She has eaten nothing since 25 March. That makes today day 41 of her fast.", "duration-unsupported"),
    ("dravenko 2024-04-25", "She is on the 41st day of her hunger strike.", "duration-unsupported"),
    ("atambayev 2022-06-10", "Legal hook, if you want one: Kyrgyzstan is bound by article 3 of the European Convention on Human Rights.", "provision-not-binding"),
    ("tavesku 2024-04-20", "Mr Tavesku was released on health grounds. The Kamenport Regional Court had ordered it.", "body-unsupported"),
    ("atambayev 2022-12-10", "According to the Congress of the SI, it was the Minister of Health who refused him the operations.", "body-unsupported"),
    ("atambayev 2022-06-10", "Background: former president of Kyrgyzstan, arrested three times (first on 8 August 2019).", "count-off"),
    ("dravenko 2024-04-25", "I cross out each day on the kitchen calendar, and this morning I crossed out the ninety-fourth.", "duration-unsupported"),
    ("tavesku 2024-04-15", "He has eleven months of his sentence behind him and the rest ahead.", "custody-status"),
    ("idris", "She was present at the hearing; so were the press and anyone else who cared to come.", "contradicts-file"),
    ("dravenko 2024-05-03", "The Ministry of Justice replied that she would be released.", "contradicts-file"),
    ("sorushani 2024-03-20", "According to his lawyer, he remains in solitary confinement.", "status-stale"),
    ("karvel", "On 6 September the National Preventive Mechanism found swelling on his left knee. It had been covered with a plaster shortly before the monitors came.", "above-audience"),
    ("atambayev 2022-12-10", "After four public calls of the Socialist International he was moved to the National Centre of Cardiology.", "appeal-count"),
    ("temsai 2024-10-25", "The Supreme Court of Maruvia reduced his sentence.", "contradicts-file"),
    ("kolsen 2024-11-04", "The President has pardoned her.", "contradicts-file"),
    ("temsai 2024-10-25", "We sent one letter on 12 August 2024 and two letters on 30 September 2024, four letters in all.", "count-off"),
    ("kolsen 2025-03-10", "She was held from 2 March 2024 to 28 August 2024 and from 31 August 2024 to 20 February 2025, that is, for 190 days and for 174 days.", "duration-unsupported"),
    ("kolsen 2024-07-22", "Nine days before his visit of 18 March, he writes, the Ministry of the Interior refused to let the consul see her.", "duration-unsupported"),
    ("temsai 2024-10-25", "He ended his hunger strike on 18 October. Ineke visited him on 14 September, two weeks after that.", "duration-unsupported"),
    ("temsai 2024-03-15", "He was arrested with her and let go the next day.", "statement-unsupported"),
    ("temsai 2024-03-15", "In February he was set free and is at home.", "contradicts-file"),
    ("temsai 2024-03-15", "He was examined by a doctor whom his lawyer chose.", "statement-unsupported"),
    ("temsai 2024-03-15", "The cook of the prison says that he was struck with rifle butts.", "source-recognisable"),
    ("kolsen 2024-11-04", "A student who stood at the window of the guardroom told us that an officer kicked her.", "source-recognisable"),
    ("kolsen 2024-07-22", "The court sentenced her to 90 days.", "statement-unsupported"),
    ("temsai 2024-10-25", "I should like to see justice done at last.", "demand-unclear"),
    ("temsai 2024-03-15", "He was kept in handcuffs for eleven hours.", "attribution-lost"),
    ("temsai 2025-03-10", "He has a chronic cough.", "attribution-lost"),
    ("temsai 2024-03-15", "On 19 February 2024 the Ministry of Health of Maruvia refused to open an investigation.", "body-unsupported"),
    ("temsai 2024-03-15", "He was charged by the Sennet Remand Prison.", "body-unsupported"),
    ("kolsen 2025-03-10", "She was operated on in Arvenne.", "place-unsupported"),
    ("kolsen 2025-03-10", "In June the Tolm Hill Prison took her in.", "place-unsupported"),
    ("temsai 2025-03-10", "His cough is old. We ask that Mr Temsai be treated in a hospital.", "addressee-missing"),
    ("kolsen 2025-03-10", "We ask the Ministry of the Interior of Lurenia, in spite of her illness, to release Ms Kolsen by 24 March 2025.", "status-stale"),
    ("kolsen 2025-03-10", "Her mother said: “a year in prison”.", "quotation-not-verbatim"),
    ("temsai 2024-10-25", "Please write to the Director of the Prison Administration, and ask:\n– to act at last;\n– to do what is right.\n", "demand-unclear"),
    ("temsai 2024-10-25", "He has served eleven months of his sentence.", "custody-status"),
    ("temsai 2024-03-15", "We recall the United Nations Declaration on the Rights of Prisoners.", "pseudo-instrument"),
    ("temsai 2025-03-10", "The hunger strike ran out on 21 October 2024.", "date-unknown"),
    ("kolsen 2024-11-04", "In June she was taken from the university library.", "date-unknown"),
    ("temsai 2025-03-10", "The court tried him in his absence: he was kept out of the courtroom.", "contradicts-file"),
    ("saldane 2024-09-30", "He has been in prison for two years.", "duration-unsupported"),
    ("saldane 2024-09-30", "During July he was kept with others.", "contradicts-file"),
)  # fmt: skip
VERSIONS = (
    ("dravenko 2024-05-03", "Your Service declared on 5 April that the health of Ms Oksana Dravenko was satisfactory, that she was not on hunger strike and that a doctor saw her every day. The union says that she began a hunger strike on 25 March and that she is weak."),
    ("dravenko 2024-05-03", "It was declared on 5 April by your Service that she was in good health and not on hunger strike. The union says that she began a hunger strike on 25 March and that she is weak."),
    ("kolsen 2024-07-22", "Tobias Renn, the Minister of the Interior, says: “No student was touched.” He says no more. Ms Kolsen told her lawyer, Jonah Halpern, that an officer had struck her on the left ear with a baton."),
    ("sorushani 2024-03-20", "On 4 March the Ministry acknowledged that Mr Sorushani was being held. It said that he had been charged on 1 March. It denied that he had been mistreated. He told his lawyer that guards had beaten him."),
)  # fmt: skip
"""Drafts that tell what the authorities say, in their own ways."""
OF_THE_WHOLE = {"official-version-omitted"}
"""What is said of a draft for what it leaves out, and of a sentence alone for being one."""


def found_in(case: str, text: str) -> list[tuple[str, str]]:
    """The codes found in a sentence on a planted case, each with the words it points at."""
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    return [(f.code, f.quote) for f in found if f.code not in OF_THE_WHOLE]


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(("case", "text"), VERSIONS, ids=lambda words: words[:50])
def test_what_the_authorities_say_is_not_missed_where_it_is_told(case: str, text: str) -> None:
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert not OF_THE_WHOLE & {f.code for f in found}
    first = text.rpartition(". ")[2]
    alone = check(first, casefile, audience=audience, as_of=casefile.as_of)
    assert OF_THE_WHOLE & {f.code for f in alone}


@pytest.mark.parametrize("on", ["On 17 October 2023", "In May 2024"])
def test_who_held_an_office_then_may_have_been_written_to(on: str) -> None:
    text = f"{on} a letter went to the Minister of the Interior, Jonas Hale."
    assert "addressee-not-in-office" not in {code for code, _ in found_in("karvel", text)}


def test_each_thing_said_of_a_finding_is_shown_at_its_own_words() -> None:
    text = "Yet it is beyond doubt that he was beaten by his guards, and your finding proves that they are the ones who did it."
    assert ("finding-overstated", "proves") in found_in("sorushani 2024-03-20", text)


def test_an_old_word_of_the_authorities_is_no_version_of_care_refused_years_later() -> None:
    casefile, audience = against("atambayev 2022-07-20")
    told = {
        text: {f.code for f in check(text, casefile, audience=audience, as_of=casefile.as_of)}
        for text in (
            "The Council says that two operations have been refused to him and that he needs treatment.",
            "The Secretary General saw in April 2022 that his physical health was declining.",
        )
    }
    late, health = told.values()
    assert not OF_THE_WHOLE & late
    assert OF_THE_WHOLE & health


def test_the_day_that_is_offered_is_the_nearest_on_file() -> None:
    casefile, audience = against("idris")
    text = "She was convicted on 5 September 2023."
    (found,) = [
        f
        for f in check(text, casefile, audience=audience, as_of=casefile.as_of)
        if f.code == "date-unknown"
    ]
    assert found.suggestion == "4 September 2023"


def test_what_is_called_torture_is_marked_to_the_end_of_the_word() -> None:
    assert ("legal-conclusion", "tortured") in found_in("idris", "She was tortured.")
