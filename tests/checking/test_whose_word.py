"""Whose word a sentence gives, what bears it out and what the authorities say of it: right sentences and wrong ones."""

from dataclasses import replace

import pytest

from habeas.checking import check
from habeas.core.levels import Level
from tests.checking.test_sentences import found_in
from tools.whole import against

RIGHT = (
    ("karvel", "According to his wife, Mr Karvel was kicked by officers. We are aware that the Directorate of Prisons takes a different view: in the Brisk Courier of 20 August 2024 it denied that this had happened and said that he was in good health."),
    ("takvari 2024-07-08", "The list of the Association sums up our appeal and is not taken as a separate source."),
    ("atambayev 2022-07-12", "The SI's call of 14 May reports the bruises that the National Center for the Prevention of Torture found; that is one finding."),
    ("takvari 2024-07-08", "She told her lawyer that interrogators had hung her by the wrists. She adds that she was made to stand for two nights. The Ministry of Defence denies it."),
    ("takvari 2024-07-08", "The hanging by the wrists of which her lawyer speaks is denied by the Ministry of Defence."),
    ("marun 2024-08-20", "The surgeon of the Ombudsman noted a torn ligament of the left shoulder. The Prison Service says that the prison doctor sees him every day."),
    ("takvari 2024-07-08", "SURGEON REFUSED A NEUROLOGIST\n\nThe Ministry of Defence says that she was in good health. On 1 March 2024 the Directorate of Military Prisons refused her a neurologist."),
    ("takvari 2024-07-08", "The physician of the Commission found healing scars on both wrists and could not say how they came about; her lawyer says that an officer hung her by the wrists; the Ministry of Defence denies it."),
    ("takvari 2024-07-08", "The Ministry of Defence told the same paper that she was in good health."),
    ("takvari 2024-07-08", "On 25 July 2023 two members of the Commission, with the documents at the back of their car, visited her."),
    ("takvari 2024-04-22", "Scars on both wrists, and nobody to see to them\n\nShe was moved on 10 July 2023."),
    ("takvari 2024-07-08", "How the scars came about none of them could say to the visitors."),
    ("marun 2024-08-20", "The guards of the prison hit him with a cable, he told his lawyer; the Prison Service says that nobody did."),
    ("takvari 2024-07-08", "Her sister says that she cannot feel three fingers of her right hand. The Minister of Defence had called her health good."),
    ("takvari 2024-07-08", "The neurologist of the Commission noted damage to the median nerve of the right hand, and recommended an operation."),
    ("takvari 2024-07-08", "Mr Venn says that Dr Royd diagnosed damage to the median nerve."),
    ("kolsen 2024-11-04", "The Detention Service refused an ear specialist on 12 July, for the reason that the island had a nurse of its own."),
    ("saldane 2025-01-20", "As the medical letter of Dr Ilse Kovary has it: an infected foot ulcer."),
    ("kolsen 2025-03-10", "From the certificate of Dr Selma Orvik: a chronic infection of the middle ear."),
    ("ossovan 2024-06-12", "The medical certificate records tuberculosis of the left lung."),
    ("saldane 2025-01-20", "We know of no diabetes specialist who had seen Mr Saldane by 20 September 2024."),
    ("kolsen 2024-11-04", "As far as we know, no ear specialist had seen her by 15 July 2024."),
    ("kolsen 2025-03-10", "What her mother saw in July is that she is often dizzy. The Director of the Detention Service called her health good."),
    ("ostavan 2025-02-10", "Adina Ostavan, who visited her, saw that her legs were swollen. The Prison Administration denies that she was ill."),
    ("kolsen 2025-03-10", "Dr Orvik examined her. Ms Kolsen told her lawyer that an officer had struck her left ear; the Ministry of the Interior has denied it."),
    ("kolsen 2024-11-04", "We ask for an inquiry into how her eardrum came to be perforated."),
    ("takvari 2024-07-08", "By her own account she was questioned four times without a lawyer."),
    ("takvari 2024-07-08", "Nobody may be questioned without a lawyer."),
    ("ostavan 2025-02-10", "She agrees to the publication of her case."),
    ("ostavan 2024-05-20", "The Association calls on the Prosecutor General's Office to open an investigation by 17 June 2024 and to hear both nurses as witnesses."),
    ("asferu 2025-02-03", "According to his lawyer, Mr Asferu was kept in solitary confinement from 16 to 25 August 2024. Denied by the government."),
    ("asferu 2025-02-03", "For two nights he was kept awake under a lamp, as he told Selam Hagoste."),
    ("collahue 2024-06-20", "He told his lawyer that guards made him kneel on gravel on two nights."),
    ("collahue 2024-06-20", "Two drivers who stood beside him say that an officer struck him on the head with a torch. He himself says so too, through his lawyer. The Road Gendarmerie denies it."),
    ("collahue 2024-06-20", "For eight days his family did not know where he was."),
    ("collahue 2025-02-10", "The order to deport him is merely suspended."),
    ("collahue 2024-10-10", "The doctor of the National Office found a scar above the left ear and could not say how it came about."),
    ("asferu 2025-02-03", "No eye specialist had been called. The government of Gersebba wrote on 8 November 2024 that the prison doctor saw him every week."),
    ("asferu 2025-02-14", "We ask your office to hold back any post, poster or press note with his name, by 17 February at the latest, and to tell your members."),
    ("asferu 2025-02-14", "The press note with his name must be withdrawn."),
    ("asferu 2025-02-14", "We ask you to stop any broadcast of his story."),
    ("asferu 2025-02-03", "The Coast Gazette of 29 March 2024 reprinted the appeal of Pencil Line; it is no second source."),
    ("asferu 2025-02-03", "Pencil Line and the Coast Gazette report that his health was called satisfactory by the Director of the Prison Service."),
    ("saldane 2024-09-25", "Dr Anselm Rook has certified that he has type 1 diabetes and that without insulin his life is in danger within days."),
    ("saldane 2025-01-20", "The operation on his left foot, which Dr Ilse Kovary carried out on 10 October 2024, was for an infected foot ulcer."),
    ("marandu 2024-04-20", "Her brother writes that she could hardly breathe and had lost 7 kilograms. The State Penitentiary Service says that her condition is satisfactory."),
    ("marandu 2024-04-20", "According to the State Penitentiary Service, she was examined by a doctor of the detention centre on 2 April 2024."),
    ("marandu 2024-04-20", "Her brother, Mirat Marandu, says that she suffers from asthma; the State Penitentiary Service calls her condition satisfactory."),
    ("marandu 2024-04-20", "Her mother was not allowed to visit her on 12 March 2024."),
    ("marandu 2024-04-20", "\"She could hardly breathe,\" writes her brother. The State Penitentiary Service says: \"Her condition is satisfactory.\""),
    ("orvelin 2025-05-12", "Dusan Kerel, the Director of the Prison Service, says: \"She was seen within the hour.\""),
    ("orvelin 2025-05-12", "\"I added up the columns; I did not write them,\" Ms Orvelin told the court."),
    ("tavesku 2024-04-18", "The federation, and nobody else, tells of the heart disease."),
    ("marandu 2024-04-20", "Her brother says that Elin Marandu suffers from asthma; the State Penitentiary Service calls her condition satisfactory."),
    ("marandu 2024-03-04", "Elin Marandu is suspected of disseminating false information."),
    ("marandu 2024-03-04", "Elin Marandu has not been charged."),
    ("marandu 2024-03-08", "Elin Marandu is charged with disseminating false information."),
    ("zeldanek 2025-06-02", "The Working Group is of the opinion that her detention is arbitrary and falls within categories II and III. It left the broken wrist aside."),
    ("zeldanek 2025-05-20", "She told her lawyer that she was questioned for nine hours with no lawyer at her side; the Bureau for Constitutional Order denies it."),
    ("atambayev 2022-04-15", "The National Center for the Prevention of Torture found bruises on his legs and arms, and the meeting noted that the day of the finding was not known, and that bruises show an injury and not its author."),
    ("atambayev 2022-08-30", "| Mistreatment? | Mistreated in prison; had to stand barefoot in the snow | Members of his family |"),
)  # fmt: skip
WRONG = (
    ("takvari 2024-07-08", "The list of the Association, which sums up our appeal, is taken here as a separate source.", "repeat-as-source"),
    ("takvari 2024-07-08", "Damage to the median nerve has left her right hand without feeling.", "attribution-lost"),
    ("takvari 2024-07-08", "Interrogators hung her by the wrists, the Ministry of Defence denies that they did, and the Commission came in July.", "attribution-lost"),
    ("takvari 2024-04-22", "No neurologist has ever seen her, although the Association wrote of one in its report of 5 March 2024.", "absolute-negative"),
    ("takvari 2024-04-22", "Her sister says that no doctor has ever come.", "absolute-negative"),
    ("takvari 2024-07-08", "The scars on both wrists, the Commission found, show that officers hung her up.", "finding-overstated"),
    ("takvari 2024-07-08", "That she was made to stand for two nights has been independently confirmed.", "corroborated-alone"),
    ("takvari 2024-07-08", "Ms Noor Takvari saw that her sister has a fracture of the right wrist.", "diagnosis-by-layperson"),
    ("takvari 2024-07-08", "Her sister could clearly tell that she has tuberculosis.", "diagnosis-by-layperson"),
    ("takvari 2024-07-08", "There can be no doubt that interrogators hung her by the wrists.", "attribution-strengthened"),
    ("takvari 2024-07-08", "An orderly of the prison told us that she was alone.", "source-recognisable"),
    ("kolsen 2025-03-10", "The enclosed portrait of her can go online tonight.", "consent-missing"),
    ("ostavan 2025-02-10", "To the Minister of Justice, Daniel Kostro\n\nDear Minister,\n\nWe thank you for your letter about Ms Ostavan.", "consent-missing"),
    ("takvari 2024-07-08", "She was questioned four times without a lawyer.", "attribution-lost"),
    ("kolsen 2025-03-10", "On four nights she was questioned, and no lawyer was let in.", "attribution-lost"),
    ("kolsen 2025-03-10", "It is an established fact that she was interrogated on four nights without counsel.", "attribution-strengthened"),
    ("saldane 2025-01-20", "That he could not lift his right arm above the shoulder has been confirmed by several independent sources.", "corroborated-alone"),
    ("kolsen 2025-03-10", "The fact that she could hear nothing on the left side in July is confirmed by three independent sources.", "corroborated-alone"),
    ("dembral 2024-10-14", "We print this story about Awa Dembral with her agreement.", "consent-missing"),
    ("dembral 2024-10-14", "This portrait appears with her blessing.", "consent-missing"),
    ("collahue 2024-06-20", "His deafness in the left ear is corroborated by several independent sources.", "corroborated-alone"),
    ("asferu 2024-09-10", "That he no longer saw her face is thus confirmed from several independent sides.", "corroborated-alone"),
    ("asferu 2025-02-14", "Please delete the old post and print this new account of him in the newspaper.", "consent-missing"),
    ("asferu 2025-02-14", "Stop what you are doing and share this with the press.", "consent-missing"),
    ("asferu 2025-02-03", "Both Pencil Line and, independently, the Coast Gazette report that the Attorney General's Office refused to look into his treatment.", "repeat-as-source"),
    ("collahue 2024-06-20", "That he was held for forty days without charge we have from two sources, our own appeal and the Quellar Diario of 4 May 2024.", "repeat-as-source"),
    ("asferu 2025-02-14", "It is an established fact that he walked into the frame of a door in Karso.", "attribution-strengthened"),
    ("atambayev 2022-12-05", "There can be no doubt that the President personally blocked the surgery.", "attribution-strengthened"),
    ("dravenko 2024-04-25", "By 1 April she could no longer get to her feet.", "attribution-lost"),
    ("asferu 2025-02-03", "You may add that he has never been given any medical care in prison.", "absolute-negative"),
    ("marandu 2024-04-20", "She could hardly breathe. The State Penitentiary Service says that her condition is satisfactory.", "attribution-lost"),
    ("marandu 2024-04-20", "She has lost 7 kilograms. The State Penitentiary Service says that her condition is satisfactory.", "attribution-lost"),
    ("marandu 2024-04-20", "She was held alone in a cell for four days; the State Penitentiary Service denies that she was held in solitary confinement.", "attribution-lost"),
    ("marandu 2024-04-20", "She was examined by a doctor of the detention centre on 2 April 2024.", "attribution-lost"),
    ("marandu 2024-04-20", "A doctor examined her on 2 April 2024, and she was given an inhaler.", "attribution-lost"),
    ("marandu 2024-04-20", "According to her brother, she suffers from pneumonia.", "diagnosis-by-layperson"),
    ("marandu 2024-04-20", "Her brother wrote: \"Her condition is satisfactory.\"", "quotation-not-verbatim"),
    ("marandu 2024-04-20", "\"She could hardly breathe,\" the State Penitentiary Service wrote.", "quotation-not-verbatim"),
    ("marandu 2024-04-20", "Her lawyer, Bera Kadirov, said: \"She could hardly breathe.\"", "quotation-not-verbatim"),
    ("orvelin 2025-05-12", "\"She was seen within the hour,\" her lawyer said.", "quotation-not-verbatim"),
    ("orvelin 2025-05-12", "Pavle Stroin, the Minister of the Interior, said: \"The prisoner has a cold, as half the town has.\"", "quotation-not-verbatim"),
    ("orvelin 2025-05-12", "Her mother wrote: \"The prisoner has a cold, as half the town has.\"", "quotation-not-verbatim"),
    ("tavesku 2024-04-18", "The federation wrote that he had a serious heart disease and had been getting worse since December. Several sources independent of each other corroborate the heart disease.", "corroborated-alone"),
    ("atambayev 2022-04-15", "What troubles us most is what is told of his treatment. Members of his family who visited him say that he was mistreated in prison. He was forced to stand barefoot in the snow.", "attribution-lost"),
    ("atambayev 2022-12-05", "The President of Kyrgyzstan turned down the operations that he needs. As to the charges, the Congress reports that a vice prime minister called them unproven.", "attribution-lost"),
    ("atambayev 2022-12-05", "For those who joined us lately, here is the story so far. Detained on 8 August 2019, the former president was sentenced in absence by the Pervomaisky District Court.\n\nWe demand that he be allowed to travel abroad for the operations by 20 December 2022.", "addressee-missing"),
    ("marandu 2024-03-04", "Elin Marandu is charged with disseminating false information.", "contradicts-file"),
    ("marandu 2024-03-04", "Elin Marandu has been charged.", "contradicts-file"),
    ("zeldanek 2025-05-20", "On the day of her arrest she was questioned for nine hours with no lawyer at her side.", "attribution-lost"),
    ("atambayev 2022-04-15", "The National Center for the Prevention of Torture found no bruises on his legs and arms.", "contradicts-file"),
    ("atambayev 2022-08-30", "| Mistreatment? | Mistreated in prison; had to stand barefoot in the snow | May 2022 |", "attribution-lost"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_a_right_sentence_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_of_a_wrong_sentence_it_is_said_what_is_wrong(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}


@pytest.mark.parametrize(
    "text",
    [
        "Her lawyer says that interrogators hung her by the wrists. The Directorate of Military Prisons denies that she was on hunger strike.",
        "Her lawyer says that interrogators hung her by the wrists.\n\nThe family is not well.\n\nThe ministry said that the courts were not its concern.",
    ],
)
def test_a_denial_of_another_matter_is_no_word_on_this_one(text: str) -> None:
    casefile, audience = against("takvari 2024-07-08")
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert "official-version-omitted" in {f.code for f in found}


@pytest.mark.parametrize(
    "text",
    [
        "Her sister says that she cannot feel three fingers of her right hand. The Directorate of Military Prisons refused a neurologist and gave “reasons of security”.",
        "Her sister says that she cannot feel three fingers of her right hand. The Minister of Defence had called her health good.",
        "The neurologist of the Commission noted damage to the median nerve of the right hand.",
    ],
)
def test_a_reason_and_a_younger_finding_need_no_other_version(text: str) -> None:
    casefile, audience = against("takvari 2024-07-08")
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert "official-version-omitted" not in {f.code for f in found}


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("He agrees to the publication of his case, and a cook of the colony saw soldiers throw his bread to the dogs.", "soldiers throw his bread"),
        ("He agrees to publication, sleeps in hall 3 in the bunk by the stove, and asks for an X-ray.", "sleeps in hall 3"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("audience", [Level.PUBLIC, Level.INTERNAL])
def test_consent_told_beside_a_closed_source_opens_nothing_of_it(
    text: str, closed: str, audience: Level
) -> None:
    casefile, _ = against("ossovan 2024-06-12")
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    above = [text[f.start : f.end] for f in found if f.code == "above-audience"]
    assert any(closed in words for words in above)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Minister, in the name of Lomata Fenuare we turn to you once more.",
        "We write to you on behalf of Mr Fenuare.",
        "Mr Fenuare has given us his consent.",
    ],
)
def test_what_a_letter_says_of_the_consent_that_it_lacks_is_found_beside_its_address(
    text: str,
) -> None:
    draft = f"To the Minister of Justice, Selina Oturi\n\n18 July 2025\n\n{text}"
    casefile, _ = against("fenuare 2025-07-18")
    for audience in (Level.INTERNAL, Level.PUBLIC):
        found = check(draft, casefile, audience=audience, as_of=casefile.as_of)
        assert text in [f.quote for f in found if f.code == "consent-missing"]


@pytest.mark.parametrize(
    ("text", "is_omitted"),
    [
        ("According to his lawyer he was held alone in a punishment cell in March 2025.", True),
        ("His lawyer says that he was kept in solitary confinement for nine days.", True),
        ("His lawyer says that he was kept in solitary confinement for nine days; the Prison Service denies it.", False),
        ("His lawyer says that he was in solitary confinement. The Prison Service of Motuvara said that there was no isolation.", False),
    ],
)  # fmt: skip
def test_a_denial_of_solitary_confinement_belongs_beside_it(text: str, is_omitted: bool) -> None:
    casefile, audience = against("fenuare 2025-04-10")
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert ("official-version-omitted" in {f.code for f in found}) is is_omitted


@pytest.mark.parametrize(
    ("case", "text", "is_omitted"),
    [
        ("asferu 2025-02-03", "Passengers say that an officer hurt him at the airport.", True),
        ("asferu 2025-02-03", "According to two passengers his face was pushed against the counter.", True),
        ("asferu 2025-02-03", "He told his lawyer that he had been kept awake for two nights under a lamp.", False),
        ("collahue 2024-06-20", "He told his lawyer that guards made him kneel on gravel on two nights.", False),
        ("collahue 2024-10-10", "The doctor of the National Office found a scar above the left ear.", False),
        ("collahue 2024-10-10", "His wife says that his left ear runs.", True),
        ("asferu 2025-02-03", "No eye specialist had been called. The government of Gersebba wrote that the prison doctor saw him every week.", False),
        ("asferu 2025-02-03", "His lawyer says that he was in solitary confinement. Denied by the government.", False),
        ("asferu 2025-02-03", "His lawyer says that he was in solitary confinement. The complaint was rejected.", True),
    ],
)  # fmt: skip
def test_a_denial_is_owed_beside_the_deed_that_it_denies(
    case: str, text: str, is_omitted: bool
) -> None:
    casefile, audience = against(case)
    found = check(text, casefile, audience=audience, as_of=casefile.as_of)
    assert ("official-version-omitted" in {f.code for f in found}) is is_omitted


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("She could hardly breathe.", "according to Mirat Marandu"),
        ("She suffers from asthma.", "according to her brother"),
        ("She has still not been examined by any doctor.", None),
    ],
)
def test_the_word_that_is_offered_is_that_of_whoever_gave_it(text: str, voice: str | None) -> None:
    casefile, level = against("marandu 2024-04-20")
    findings = check(text, casefile, audience=level, as_of=casefile.as_of)
    offered = [f.suggestion for f in findings if f.code == "attribution-lost"]
    assert offered == ([voice] if voice else [])
    assert "official-version-omitted" in {f.code for f in findings}


def test_each_half_of_a_sentence_needs_its_voice() -> None:
    casefile, audience = against("marandu 2024-04-20")
    on_care = tuple(c for c in casefile.claims if c.fact.stated("condition") != "satisfactory")
    text = "She suffers from asthma and was refused her inhaler."
    found = check(text, replace(casefile, claims=on_care), audience=audience, as_of=casefile.as_of)
    lost = [f.quote for f in found if f.code == "attribution-lost"]
    omitted = [f.quote for f in found if f.code == "official-version-omitted"]
    assert len(lost) == 2
    assert "inhaler" in lost[1]
    assert omitted == [lost[1]]


def test_who_is_only_called_she_in_a_letter_is_named_by_whoever_wrote_it() -> None:
    casefile, audience = against("marandu 2024-04-20")
    claims = tuple(
        replace(c, attribution="(she)") if c.attribution == "Elin Marandu" else c
        for c in casefile.claims
    )
    text = "On 9 March 2024 the guards refused her the inhaler."
    found = check(text, replace(casefile, claims=claims), audience=audience, as_of=casefile.as_of)
    assert "according to Mirat Marandu" in {f.suggestion for f in found}
