"""A careful person's own words for what is on file, and the other way round what is not: each sort on several cases."""

import pytest

from tests.checking.test_sentences import found_in

RIGHT = (
    ("idris", "The Court of Orlava pronounced its sentence on 4 September 2023."),
    ("dravenko 2024-05-03", "In order to obtain a doctor she began a hunger strike on 25 March 2024."),
    ("sorushani 2024-03-20", "To our knowledge no inquiry is pending."),
    ("karvel", "Reckoned in nights, he has been in custody for 349."),
    ("tavesku 2024-04-20", "His passport is still with the Prison Service."),
    ("tavesku 2024-04-20", "The complaint remains under investigation in Orlest."),
    ("tavesku 2024-04-20", "Please stop asking for his release."),
    ("temsai 2024-10-25", "He was moved from Sennet Remand Prison to Ostra Penal Colony on 20 August 2024. He remains a prisoner there."),
    ("atambayev 2023-02-20", "2022, 8 July: the Council says that he is back in prison."),
    ("atambayev 2023-02-20", "27 May 2022: the government's response is welcomed; by then he is in the National Centre of Cardiology."),
    ("atambayev 2022-07-20", "The SI's Council called on the government on 8 July 2022."),
    ("saldane 2024-04-15", "He was placed under house arrest by the Tormund Regional Court on 8 March 2024."),
    ("atambayev 2022-06-10", "On 26 October 2020 the State Penitentiary Service answered that it had received no notice of a hunger strike."),
    ("atambayev 2023-02-20", "His first detention began on 8 August 2019 and was cut short on 6 October 2020."),
    ("atambayev 2023-02-20", "Detained on 8 August 2019, freed by a crowd on 6 October 2020, he was arrested again on 10 October 2020."),
    ("ostavan 2024-10-07", "She was absent through illness on 15 July 2024."),
    ("ossovan 2024-06-12", "Since 20 May 2024 the sentence no longer stands."),
    ("ostavan 2025-02-10", "Her lawyer's request for release on health grounds was refused on 13 January 2025, and the case is still pending before the Working Group."),
    ("ostavan 2024-10-07", "Her lawyer filed an appeal with the Lissmar Court of Appeal on 9 August 2024; to our knowledge it is still pending."),
    ("temsai 2025-03-10", "The trial was open to the public. The hearing of 3 December 2024 before the Supreme Court was closed."),
    ("ossovan 2024-06-12", "On 20 May 2024 the Supreme Court quashed the sentence, which the Court Martial of Appeal had reduced."),
    ("kolsen 2024-07-22", "The order gives no reasons."),
    ("saldane 2025-01-20", "He was granted parole on 16 December 2024 and released two days later."),
    ("ossovan 2024-06-12", "On 5 April 2024 the Working Group sent the case to the government."),
    ("temsai 2024-03-15", "The fisherman, the speaker of the Upper Lirra Assembly, was arrested on 6 November 2023."),
    ("saldane 2024-04-15", "The pastor, the chair of the Council of Free Congregations, was led away on 14 January 2024."),
    ("kolsen 2024-07-22", "Nadira Kolsen is held without charge by order of the Governor of Vassely Province."),
    ("kolsen 2025-03-10", "Dr Selma Orvik recommended an operation; none has been done, as far as we know."),
    ("asferu 2025-02-03", "The court refused early release at a hearing on 20 January 2025, from which the public was kept out and at which he was present."),
    ("asferu 2025-02-03", "Two days later he was taken to the Queen Salome Eye Hospital, where Dr Kidan Loresso, an eye specialist, examined him."),
    ("asferu 2024-09-10", "Dr Amale Feyera is an ophthalmologist who has treated him since 2015."),
    ("asferu 2024-09-10", "The physician of the Commission found a scar. In Karso he could not read the clock, his wife says. In July he did not see her face until she spoke, she writes. The Prison Service denies that he is losing his sight."),
    ("asferu 2025-02-03", "Mr Asferu's lawyer says that he was held in solitary confinement. The government denies it."),
    ("asferu 2025-02-14", "In our view a prison sentence for a drawing raises concern under article 19."),
    ("asferu 2025-02-03", "On 22 November 2024 the Tadela Court of Appeal took five months to decide."),
    ("karvel", "The last decision of a court is nearly ten months old: on 4 December 2023 the Brisk District Court prolonged the remand."),
    ("atambayev 2022-09-15", "We hold no later news of his health."),
    ("atambayev 2022-09-15", "No later news of his health has reached us."),
    ("atambayev 2023-02-28", "We know of no investigation as of today."),
    ("dravenko 2024-04-10", "The service let it be known that a doctor saw her every day."),
    ("asferu 2025-02-03", "Selam Hagoste applied on 8 January 2025. Twelve days later the Tadela First Instance Court refused, after hearing the case in the presence of Mr Asferu."),
    ("asferu 2024-09-10", "The remand hearing was closed; all the sittings of the trial were open."),
    ("tavesku 2024-04-20", "Nobody could attend the trial."),
)  # fmt: skip
WRONG = (
    ("idris", "She has needed a wheelchair since May.", "statement-unsupported"),
    ("sorushani 2024-03-20", "His passport was burnt before his eyes.", "statement-unsupported"),
    ("tavesku 2024-04-20", "He is still with the Prison Service.", "status-stale"),
    ("kolsen 2024-11-04", "As we write, she remains in Tolm Island Prison, far from Vassely.", "status-stale"),
    ("atambayev 2022-07-20", "He is being treated at the National Center of Cardiology to this day.", "status-stale"),
    ("ossovan 2024-06-12", "The sentence of October still stands.", "contradicts-file"),
    ("dravenko 2024-05-03", "The Ministry of Justice of Varenia answered our letter on 20 April.", "contradicts-file"),
    ("saldane 2025-01-20", "He was released on 16 December 2024.", "statement-unsupported"),
    ("dravenko 2024-05-03", "Warders shredded her manuscripts and trampled on her spectacles.", "statement-unsupported"),
    ("temsai 2024-10-25", "On 23 September 2024 the Prison Administration granted her request for a lung specialist.", "contradicts-file"),
    ("ostavan 2025-02-10", "On 6 December 2024 the Lissmar Court of Appeal upheld the sentence.", "contradicts-file"),
    ("kolsen 2025-03-10", "The Court of Appeal reduced the sentence on 11 February 2025.", "contradicts-file"),
    ("kolsen 2024-11-04", "On 26 April 2024 the Vassely High Court granted the petition.", "contradicts-file"),
    ("temsai 2025-03-10", "The Supreme Court of Maruvia heard the appeal on 3 December 2024. The hearing of that day was open to the public.", "contradicts-file"),
    ("kolsen 2024-11-04", "The order that the governor signed states its reasons in full.", "contradicts-file"),
    ("ostavan 2025-02-10", "The Working Group on Arbitrary Detention has not yet sent the case to the government.", "contradicts-file"),
    ("ostavan 2025-02-10", "The request for release on health grounds is still undecided.", "contradicts-file"),
    ("atambayev 2022-07-20", "On 6 October 2020 a judge ordered his release.", "contradicts-file"),
    ("atambayev 2022-07-20", "His side reported a hunger strike. The State Penitentiary Service confirmed that it had been notified.", "contradicts-file"),
    ("atambayev 2023-02-20", "He had been serving that sentence since 8 August 2019.", "custody-status"),
    ("sorushani 2024-03-20", "In March a guard set his dog on him.", "statement-unsupported"),
    ("idris", "She has lost the hearing of her right ear.", "statement-unsupported"),
    ("temsai 2024-03-15", "The fisherman, a former judge, leads the Assembly.", "office-unsupported"),
    ("ossovan 2023-09-22", "Our organ builder, once the treasurer of the circle, is in prison.", "office-unsupported"),
    ("saldane 2024-04-15", "Mr Saldane is a pastor, the mayor of Drazna and the chair of the Council of Free Congregations.", "office-unsupported"),
    ("kolsen 2025-03-10", "Dr Selma Orvik found that an operation was unnecessary.", "contradicts-file"),
    ("marun 2024-08-20", "The surgeon said that no operation was needed.", "contradicts-file"),
    ("asferu 2025-02-03", "The court refused early release at a hearing on 20 January 2025, from which he was absent.", "contradicts-file"),
    ("asferu 2024-09-10", "An ophthalmologist has examined him in Amberit Prison.", "contradicts-file"),
    ("asferu 2025-02-03", "He was sentenced for a drawing under article 19.", "contradicts-file"),
    ("atambayev 2022-07-20", "The total to date is 1,075 calendar days, all of them served under that sentence.", "custody-status"),
    ("tavesku 2024-04-20", "That May he was held in Kamenport Remand Prison, where he began to serve his sentence.", "custody-status"),
    ("collahue 2025-03-10", "He spent 333 days as a convicted prisoner.", "custody-status"),
    ("asferu 2024-09-10", "Two colleagues were in the dock with him. The public was kept out of all the sittings.", "contradicts-file"),
    ("tavesku 2024-04-20", "Everyone who wished could attend the trial.", "contradicts-file"),
    ("tavesku 2024-04-20", "All the witnesses whom the defence had named were heard.", "contradicts-file"),
    ("asferu 2025-02-03", "Selam Hagoste applied on 8 January 2025. Twelve days later the Tadela First Instance Court refused, after hearing the case in the absence of Mr Asferu.", "contradicts-file"),
    ("asferu 2025-02-14", "Into the blow at the airport, which the Ministry of the Interior denies, an investigation by the Attorney General's Office is under way.", "contradicts-file"),
)  # fmt: skip


@pytest.mark.parametrize(("case", "text"), RIGHT, ids=lambda words: words[:50])
def test_of_what_is_told_in_other_words_nothing_is_said(case: str, text: str) -> None:
    assert found_in(case, text) == []


@pytest.mark.parametrize(("case", "text", "code"), WRONG, ids=lambda words: words[:50])
def test_what_is_not_on_file_is_found(case: str, text: str, code: str) -> None:
    assert code in {found for found, _ in found_in(case, text)}
