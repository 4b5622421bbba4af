"""What is asked of whom and by when, how often it was asked, and what law is cited for it: right sentences and wrong ones."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("temsai 2024-10-25", "The Network wrote to the Prison Administration twice, on 5 February and on 30 September 2024."),
    ("temsai 2024-10-25", "In the one letter that the Network has sent to the Ministry of Justice so far, of 12 August 2024, it set out his case."),
    ("kolsen 2025-03-10", "In the source's view this may amount to a breach of article 9 of the International Covenant on Civil and Political Rights."),
    ("atambayev 2022-07-12", "The Convention against Torture binds Kyrgyzstan; the Basic Principles for the Treatment of Prisoners do not."),
    ("saldane 2024-09-30", "Article 18 of the International Covenant on Civil and Political Rights protects conscientious objection too."),
    ("temsai 2024-10-25", "Article 12 of the Convention against Torture asks for a prompt and impartial investigation wherever there is reasonable ground to believe that an act of torture has been committed."),
    ("temsai 2024-10-25", "What has been done should be named first."),
    ("temsai 2024-10-25", "We ask the Minister of Justice, Ruth Ansel, to do what is needed to let a lung specialist examine him by 22 November 2024."),
    ("temsai 2024-10-25", "PLEASE WRITE BEFORE 22 NOVEMBER 2024\n\nAsk the Director of the Prison Administration, Agnes Rohl, to let a lung specialist examine him immediately."),
    ("dravenko 2024-04-25", "Submission to the Special Rapporteur on freedom of opinion and expression\nCase of Ms Oksana Dravenko (Varenia)\n\nWe would welcome an independent examination of Ms Dravenko."),
    ("oswyn", "To the Penitentiary Department\n\n3 February 2025\n\nDear Director,\n\nThe Lake Society for Fair Trials requests your help in a matter which we bring to you directly."),
    ("collahue 2024-10-10", "Please write in your own words to:\n\nAdela Montoro, Director of the Prison Service: please let an ear specialist examine Mr Collahue by 7 November 2024."),
    ("collahue 2024-06-20", "Article 3 of the Convention against Torture, which has bound Sarrocay since 1998, forbids sending anyone to a state where there are substantial grounds for believing that he would be in danger of being tortured."),
    ("collahue 2024-06-20", "On 14 May 2024 the Aliens Office ordered that he be deported to Tarpan. According to the Ministry of the Interior the order is to be carried out after the trial."),
    ("collahue 2024-10-10", "He was held under a preventive law at first, then on remand, and since 19 July 2024 under a sentence of the Special Court."),
    ("collahue 2024-10-10", "On 15 March 2024 the Ministry of the Interior acknowledged that he was in Quellar Barracks, held without charge."),
    ("collahue 2024-06-20", "Rule 70 of the Nelson Mandela Rules recommends that a prisoner be let go to the funeral of a near relative."),
    ("atambayev 2022-06-10", "If you wish to help, please write a few polite lines to the Government of Kyrgyzstan before 30 June 2022. Thank it for the transfer, and ask it to keep Mr Atambayev in hospital."),
    ("oswyn", "Please note that we have the mother's word, and it should be given as hers."),
    ("oswyn", "Any quotation must be given with its source. The wounds should be described in the words of the report."),
    ("asferu 2025-02-03", "Points to make\n1. To Fatuma Desselin, Minister of Justice: please release Mr Asferu by 10 March 2025.\n2. To Tolessa Wardi, Director of the Prison Service: please let him have the operation by 24 February 2025."),
    ("tavesku 2024-02-12", "We therefore have three requests, all of them new:\n\n- that the Ministry of Health of Varenia see to it that Mr Tavesku stays in the Central Hospital;\n- that it let his family know by 26 February 2024 what care he will need; and\n- that it write to us by 11 March 2024 who will be responsible for that care."),
    ("tavesku 2024-02-12", "Our two requests, both addressed to the Ministry of Health of Varenia, are set out below."),
    ("asferu 2025-02-14", "The case rests on articles 9, 14 and 19 of the International Covenant on Civil and Political Rights. In our view a prison sentence for a drawing raises concern under article 19."),
    ("asferu 2025-02-03", "BRIEF FOR THE VISIT\n\nState of the facts: 3 February 2025\n\nDawil Asferu is a cartoonist."),
    ("asferu 2025-02-03", "Since the arrest we have sent two urgent appeals to the Ministry of Justice."),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nI ask you to give her immediate access to a doctor, and I call for her immediate and unconditional release."),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe call on the Ministry of Justice of Varenia to release Oksana Dravenko immediately and unconditionally."),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe ask you to:\n\n1. Give her immediate access to a doctor.\n2. Release her immediately and unconditionally.\n\nYours faithfully"),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe ask you to:\n\n1. Let a doctor see Oksana Dravenko without delay.\n2. Answer the letter of the union.\n\nWe ask for an answer by 10 May 2024.\n\nYours faithfully"),
    ("zeldanek 2025-06-16", "To the Minister of Justice\n\nDear Minister,\n\nYour ministry replied on 5 November 2024 to the urgent appeal of 19 July 2024."),
    ("zeldanek 2025-06-16", "To the Minister of the Interior\n\nDear Minister,\n\nThe Ministry of Justice replied on 5 November 2024 to the urgent appeal of 19 July 2024."),
)  # fmt: skip
WRONG = (
    ("collahue 2024-06-20", "Rule 64 of the Nelson Mandela Rules says that a prisoner should be let go to the funeral of a near relative.", "provision-wrong"),
    ("collahue 2024-10-10", "Mr Collahue is held on remand in Altamura Penal Farm.", "custody-status"),
    ("collahue 2024-06-20", "On 7 March 2024 he was arrested by the Aliens Office.", "body-unsupported"),
    ("collahue 2024-06-20", "We ask you, Minister, to let a doctor examine his left ear by 12 July 2024 and to see to it that his situation improves.", "demand-unclear"),
    ("collahue 2025-03-10", "What is left to do: the Aliens Office of Sarrocay must withdraw the deportation order at once.", "deadline-missing"),
    ("tavesku 2024-02-20", "20 February 2024\n\nTo the Prison Service of Varenia\n\nThis was the fourth letter that the Dock Workers' World Federation sent you.", "appeal-count"),
    ("kolsen 2025-03-10", "The Vienna Charter on Emergency Powers has more on administrative detention.", "pseudo-instrument"),
    ("ossovan 2023-09-22", "The United Nations Charter of Conscientious Objection is not unknown to its lawyers.", "pseudo-instrument"),
    ("kolsen 2024-07-22", "Article 19 of the International Covenant on Civil and Political Rights entitles everyone who is detained to have a court decide on it without delay.", "provision-wrong"),
    ("kolsen 2024-11-04", "Rule 45 of the Nelson Mandela Rules deals with the transfer of prisoners who need specialised treatment.", "provision-wrong"),
    ("saldane 2024-04-15", "Article 12 of the International Covenant on Civil and Political Rights protects the freedom to worship in community with others.", "provision-wrong"),
    ("ostavan 2024-10-07", "Article 25 of the International Covenant on Civil and Political Rights protects the freedom to impart information.", "provision-wrong"),
    ("atambayev 2022-07-12", "Leave the Convention against Torture to the lawyers, but you can safely say that the Basic Principles for the Treatment of Prisoners of 1990 are binding on Kyrgyzstan.", "provision-not-binding"),
    ("temsai 2024-10-25", "We ask the Minister of Justice, Ruth Ansel, to release him by 12 November 2024. We count on you to do the right thing.", "demand-unclear"),
    ("saldane 2024-09-30", "We call on Hedda Brandt, the Director of the Prison Service, to let a specialist see him by 14 October 2024. He must at last be given what he is entitled to.", "demand-unclear"),
    ("ossovan 2024-01-25", "– Ask the Ministry of Defence to let him do civilian service by 20 February 2024.\n– Insist that something be done for objectors in Aldarra.", "demand-unclear"),
    ("kolsen 2024-11-04", "We ask the Director of the Detention Service to tell us by 22 November 2024 when an ear specialist will come.\n\nWe ask the Minister of the Interior, Edda Lorimer, to receive a delegation of the Students' Council as a matter of the greatest urgency.", "deadline-missing"),
    ("atambayev 2022-07-12", "Press note\n\nThe government of Kyrgyzstan must allow both operations at once and without delay.", "deadline-missing"),
    ("ossovan 2024-01-25", "The Network has sent the Ministry of Defence three urgent appeals so far.", "appeal-count"),
    ("atambayev 2022-05-16", "The SI has made six dated public calls to the government of Kyrgyzstan, the latest on 14 May 2022.", "appeal-count"),
    ("temsai 2024-10-25", "Please write to:\n\nAgnes Rohl, Director of the Prison Administration: ask her to let a lung specialist examine him by 22 November 2024.\n\nOskar Brandel, Prosecutor General: ask him to look again, by the same date, at the refusal.", "addressee-not-in-office"),
    ("ostavan 2024-10-07", "Please write\n\n– to the Director of the Prison Administration, Conrad Weil: ask him to let a kidney specialist examine her by 1 November 2024;\n\n– to the Minister of Justice of Carvossa, Paula Herrick: ask her to end the solitary confinement by the same day.", "addressee-not-in-office"),
    ("atambayev 2023-02-10", "10 February 2023\n\nTo the President of Kyrgyzstan, Mr Almazbek Atambayev\n\nMr President,\n\nWe ask you to let him travel by 1 March 2023.", "addressee-not-in-office"),
    ("temsai 2024-10-25", "25 October 2024\n\nRuth Ansel\nMinister of Justice\nMaruvia\n\nDear Minister,\n\nIn the four letters that we have addressed to you we set out why his case matters.", "appeal-count"),
    ("saldane 2024-04-15", "So far this Council has sent the Ministry of Public Safety three letters about him.", "appeal-count"),
    ("saldane 2024-09-30", "The Beacon Alliance has now addressed four urgent appeals to the Ministry of Justice, and on 17 September 2024 it laid the case before the Working Group on Arbitrary Detention.", "appeal-count"),
    ("kolsen 2024-11-04", "What has become of the League's three letters to the ministry?", "appeal-count"),
    ("asferu 2025-02-03", "Since the arrest we have sent three urgent appeals to the Ministry of Justice.", "appeal-count"),
    ("asferu 2025-02-14", "He was sentenced under article 281.", "contradicts-file"),
    ("asferu 2025-02-03", "BRIEF FOR THE VISIT\n\nState of the facts: 24 January 2025\n\nDawil Asferu is a cartoonist.", "facts-newer"),
    ("asferu 2025-02-03", "Position at 24 January 2025\n\nDawil Asferu is a cartoonist.", "facts-newer"),
    ("asferu 2025-02-03", "Mr Asferu must be released by 10 March 2025. Please let him have the operation.", "addressee-missing"),
    ("collahue 2024-10-10", "Dear friends,\n\nDrive with care. We call on the authorities to let an ear specialist examine our president by 15 October 2024.", "addressee-missing"),
    ("dembral 2024-06-20", "To the Minister of Justice, Lamine Sorro\n\n20 June 2024\n\nWe ask that everything be done that is right, by 5 July 2024.", "demand-unclear"),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe call on the Ministry of Justice of Varenia to release Oksana Dravenko immediately.", "deadline-missing"),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe call on the Ministry of Justice of Varenia for immediate action: let a doctor see her.", "deadline-missing"),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nWe ask you to:\n\n1. Let a doctor see Oksana Dravenko without delay.\n2. Answer the letter of the union.\n\nYours faithfully", "deadline-missing"),
    ("dravenko 2024-04-25", "To the Ministry of Justice of Varenia\n\nRequest about her\n\n1. The person\nOksana Dravenko was arrested on 12 February 2024 in Kamenport.", "place-unsupported"),
    ("zeldanek 2025-06-16", "To the Minister of the Interior\n\nDear Minister,\n\nYour ministry replied on 5 November 2024 to the urgent appeal of 19 July 2024.", "body-unsupported"),
    ("tavesku 2024-04-18", "To the Minister of Justice\n\nDear Minister,\n\nYour ministry replied on 9 February 2024 to the letter of the federation.", "body-unsupported"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
