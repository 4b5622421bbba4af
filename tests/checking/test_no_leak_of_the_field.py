"""What no open source tells, in a field in which a closed one tells something: in words that no table has one by one."""

import pytest

from habeas.checking import Severity, check
from habeas.checking.leaks.those_days import days_in
from habeas.checking.tongues.closed_names import in_other_letters, respelt
from habeas.checking.tongues.concepts import fields_of, with_broader
from tests.checking.test_no_leak import PUBLIC, found_of
from tools.whole import against

TOLD = (
    ("temsai 2025-03-05", "He spent a week on his own in October, where nobody could reach him."),
    ("temsai 2025-03-05", "In the second week of October the other men did not see him."),
    ("temsai 2025-03-05", "The films of his chest are lying in a drawer of the colony."),
    ("temsai 2025-03-05", "A man who files things told us about the dates."),
    ("temsai 2025-03-05", "On l'a mis à l'écart pendant sa grève de la faim."),
    ("temsai 2025-03-05", "Durante una semana de octubre nadie lo vio."),
    ("temsai 2025-03-05", "Nos llegó por alguien de las oficinas."),
    ("temsai 2025-03-05", "На снимке лёгких что-то есть, но ему не говорят."),
    ("temsai 2025-03-05", "За голодовку его посадили одного."),
    ("temsai 2025-03-05", "علمنا بذلك من شخص يعمل في مكاتب المستعمرة."),
    ("temsai 2025-03-05", "P.S. Ask what the X-ray showed."),
    ("ostavan 2025-02-10", "Her legs gave way at the machine."),
    ("ostavan 2025-02-10", "The kitchen knows how she is really doing."),
    ("ostavan 2025-02-10", "Somebody who stirs the pots told us."),
    ("ostavan 2025-02-10", "A guard made her stand in wet clothes."),
    ("ostavan 2025-02-10", "On l'a aspergée un soir d'octobre."),
    ("ostavan 2025-02-10", "Se cayó dos veces mientras cosía."),
    ("ostavan 2025-02-10", "Le echaron un balde encima."),
    ("ostavan 2025-02-10", "Мокрую, её оставили на холоде."),
    ("ostavan 2025-02-10", "سكبوا عليها الماء في نهاية تشرين الأول."),
    ("ostavan 2025-02-10", "سقطت مرتين أثناء الخياطة."),
    ("ostavan 2025-02-10", "The treatment of 30 October was cold and wet, one might say."),
    ("ostavan 2025-02-10", "They had to splash her face to wake her."),
    ("ostavan 2025-02-10", "The person with the ladle is ashamed."),
    ("ostavan 2025-02-10", "Someone who feeds the prisoners cannot sleep since."),
    ("ostavan 2025-02-10", "Soaked to the skin for a newspaper article."),
    ("ossovan 2024-05-01", "He was hit with something from the kitchen in February."),
    ("ossovan 2024-05-01", "A soup ladle leaves a mark."),
    ("ossovan 2024-05-01", "Los perros se comen su pan."),
    ("ossovan 2024-05-01", "Рассказал тот, кто варит кашу."),
    ("ossovan 2024-05-01", "Around the middle of February somebody in uniform struck him."),
    ("ossovan 2024-05-01", "He goes hungry while the dogs get fat."),
    ("ossovan 2024-05-01", "Those who cook there do not sleep well."),
    ("kolsen 2024-11-01", "She went down in the open air, in front of everyone."),
    ("kolsen 2024-11-01", "Elle s'est écroulée pendant la promenade."),
    ("kolsen 2024-11-01", "Le quitaron las gotas."),
    ("kolsen 2024-11-01", "Она рухнула на прогулке."),
    ("kolsen 2024-11-01", "У неё забрали лекарство для уха."),
    ("kolsen 2024-11-01", "In the middle of October she frightened the whole yard."),
    ("saldane 2024-11-01", "He took a beating with a broom handle."),
    ("saldane 2024-11-01", "The man who pushes the stretchers has had enough."),
    ("saldane 2024-11-01", "Le pegaron con un palo."),
    ("saldane 2024-11-01", "Его отходили шваброй."),
    ("saldane 2024-11-01", "Письма жены рвут у него на глазах."),
    ("saldane 2024-11-01", "ضربوه بعصا المكنسة."),
    ("saldane 2024-11-01", "يمزقون رسائله أمامه."),
    ("saldane 2024-11-01", "He looks out of the window from where he lies."),
    ("saldane 2024-11-01", "Somebody on the ward told our colleague."),
    ("collahue 2024-11-15", "They make a fire of what his children write."),
    ("collahue 2024-11-15", "A man who cooks for them told me."),
    ("collahue 2024-11-15", "Son courrier sert à allumer le poêle."),
    ("collahue 2024-11-15", "Ему дали сапогом под рёбра."),
    ("collahue 2024-11-15", "Его письмами топят печь."),
    ("collahue 2024-11-15", "ركله أحدهم في جنبه."),
    ("collahue 2024-11-15", "The first weekend of November left him bent double."),
    ("asferu 2024-12-10", "He reads nothing any more: his glasses were trodden on."),
    ("asferu 2024-12-10", "Ses lunettes ont fini sous une botte."),
    ("asferu 2024-12-10", "Il a trébuché deux fois en descendant."),
    ("asferu 2024-12-10", "Se cayó dos veces por la escalera."),
    ("asferu 2024-12-10", "Его очки раздавили."),
    ("asferu 2024-12-10", "داسوا على نظارته."),
    ("asferu 2024-12-10", "تعثر مرتين على الدرج."),
    ("asferu 2024-12-10", "The one who carries the buckets told us."),
    ("orvelin 2025-05-01", "She lay on a soaked mattress that night."),
    ("orvelin 2025-05-01", "Whoever washes the sheets has seen it."),
    ("orvelin 2025-05-01", "Son matelas a été trempé."),
    ("orvelin 2025-05-01", "Hay manchas rojas en su almohada."),
    ("orvelin 2025-05-01", "На наволочке видели кровь."),
    ("orvelin 2025-05-01", "على وسادتها بقع دم."),
    ("zeldanek 2025-05-05", "Because she sang they made her wait for her injection."),
    ("zeldanek 2025-05-05", "On l'a privée de sa piqûre du soir."),
    ("zeldanek 2025-05-05", "Se desplomó en la cola."),
    ("zeldanek 2025-05-05", "Ей не дали вечерний укол за песню."),
    ("zeldanek 2025-05-05", "Она упала в обморок в очереди."),
    ("zeldanek 2025-05-05", "حرموها من حقنة المساء لأنها غنت."),
    ("zeldanek 2025-05-05", "سقطت في الطابور."),
    ("takvari 2024-05-01", "While she fasted they put her below."),
    ("takvari 2024-05-01", "She was on her own underground for days."),
    ("takvari 2024-05-01", "Un infirmier nous a tout raconté."),
    ("takvari 2024-05-01", "Sa demande a été déchirée sous ses yeux."),
    ("takvari 2024-05-01", "La metieron abajo, sola."),
    ("takvari 2024-05-01", "Её держали внизу одну."),
    ("takvari 2024-05-01", "Врач порвал её заявление."),
    ("takvari 2024-05-01", "وضعوها وحدها في الأسفل."),
    ("takvari 2024-05-01", "Her little boy is with the aunt."),
    ("fenuare 2025-04-10", "Somebody on the staff put his foot into him in the yard."),
    ("fenuare 2025-04-10", "The man with the flour has eyes."),
    ("fenuare 2025-04-10", "Il boite depuis son arrivée sur l'île."),
    ("fenuare 2025-04-10", "Cojea desde que llegó a la isla."),
    ("fenuare 2025-04-10", "Lo patearon en el patio."),
    ("fenuare 2025-04-10", "Он хромает после двора."),
    ("fenuare 2025-04-10", "يعرج منذ وصوله إلى الجزيرة."),
    ("fenuare 2025-04-10", "He sleeps under the steps."),
    ("dembral 2024-07-01", "Her lawyer is patted down every time."),
    ("dembral 2024-07-01", "L'avocat est fouillé à chaque visite."),
    ("dembral 2024-07-01", "Dejan pasar una hora antes de llamar."),
    ("dembral 2024-07-01", "Registran al abogado cada vez."),
    ("dembral 2024-07-01", "Они ждут час, прежде чем звать врача."),
    ("dembral 2024-07-01", "Адвоката обыскивают при каждом визите."),
    ("dembral 2024-07-01", "Her room looks out on the yard at the back."),
    ("temsai 2025-03-05", "A person with access to the card index warned us."),
    ("temsai 2025-03-05", "Il a passé une semaine au cachot pour avoir refusé de manger."),
    ("temsai 2025-03-05", "En la placa se ve algo en el pulmón izquierdo."),
    ("temsai 2025-03-05", "Nos lo dijo una persona que maneja papeles."),
    ("temsai 2025-03-05", "Восемь суток карцера за голодовку."),
    ("temsai 2025-03-05", "На плёнке видно пятно."),
    ("temsai 2025-03-05", "قضى ثمانية أيام في العقاب بسبب صيامه."),
    ("temsai 2025-03-05", "أخبرنا شخص تمر الأوراق بين يديه."),
    ("ostavan 2025-02-10", "On the thirtieth they gave her a cold shower with all her clothes on."),
    ("ostavan 2025-02-10", "One of the women who cook there cried on the phone."),
    ("ostavan 2025-02-10", "Un seau d'eau froide, fin octobre : voilà ses soins."),
    ("ostavan 2025-02-10", "La femme qui nous a prévenus sert à manger aux détenues."),
    ("ostavan 2025-02-10", "Le vaciaron un balde de agua fría."),
    ("ostavan 2025-02-10", "La mujer que nos avisó da de comer a las presas."),
    ("ostavan 2025-02-10", "Охранник вылил на неё ведро."),
    ("ostavan 2025-02-10", "أفرغ حارس دلوا فوقها."),
    ("ostavan 2025-02-10", "اتصلت بنا امرأة تطعم السجينات."),
    ("ossovan 2024-05-01", "Tenemos a alguien cerca de los fogones."),
    ("ossovan 2024-05-01", "Dan su pan a los perros."),
    ("ossovan 2024-05-01", "Хлеб его достаётся овчаркам."),
    ("ossovan 2024-05-01", "У нас есть человек у плиты."),
    ("ossovan 2024-05-01", "يعطون خبزه للحيوانات."),
    ("ossovan 2024-05-01", "لدينا شخص قرب الموقد."),
    ("kolsen 2024-11-01", "Somebody carried her in from the yard, unconscious."),
    ("kolsen 2024-11-01", "The drops are in a guard's locker."),
    ("kolsen 2024-11-01", "Elle a tourné de l'œil dehors, le 17 octobre."),
    ("kolsen 2024-11-01", "Se desvaneció al aire libre."),
    ("kolsen 2024-11-01", "Los guardias se quedaron con su medicina."),
    ("kolsen 2024-11-01", "Ей стало плохо на прогулке, и она упала."),
    ("kolsen 2024-11-01", "أغمي عليها في الهواء الطلق."),
    ("saldane 2024-11-01", "The warder had a broom and a bad temper."),
    ("saldane 2024-11-01", "One of those who wheel the patients wrote to us."),
    ("saldane 2024-11-01", "Ses lettres finissent en confettis."),
    ("saldane 2024-11-01", "Rompen todo lo que le escribimos."),
    ("saldane 2024-11-01", "Надзиратель схватился за метлу."),
    ("saldane 2024-11-01", "Всё, что мы пишем, рвут."),
    ("saldane 2024-11-01", "كل ما نكتبه له يتمزق."),
    ("collahue 2024-11-15", "Un coup de botte dans les côtes, début novembre."),
    ("collahue 2024-11-15", "Nos lettres partent en fumée."),
    ("collahue 2024-11-15", "Queman lo que le mandamos."),
    ("collahue 2024-11-15", "رسائلنا تحترق."),
    ("asferu 2024-12-10", "He gropes his way down to the yard."),
    ("asferu 2024-12-10", "Un gardien a écrasé ses lunettes."),
    ("asferu 2024-12-10", "Se cae porque no ve los escalones."),
    ("asferu 2024-12-10", "Он падает на ступеньках."),
    ("asferu 2024-12-10", "سحق حارس نظارته."),
    ("asferu 2024-12-10", "يسقط على الدرج لأنه لا يرى."),
    ("asferu 2024-12-10", "The person who brings the water has told us."),
    ("orvelin 2025-05-01", "They soaked what she sleeps on."),
    ("orvelin 2025-05-01", "Her pillow is stained."),
    ("orvelin 2025-05-01", "Ils ont inondé sa paillasse."),
    ("orvelin 2025-05-01", "Sa taie est tachée de rouge."),
    ("orvelin 2025-05-01", "Su funda aparece manchada."),
    ("orvelin 2025-05-01", "Ей намочили постель."),
    ("orvelin 2025-05-01", "На её подушке пятна."),
    ("zeldanek 2025-05-05", "That evening the guard simply kept it in his pocket."),
    ("zeldanek 2025-05-05", "The next morning her knees buckled in the line."),
    ("zeldanek 2025-05-05", "Le lendemain, elle s'est écroulée en attendant son tour."),
    ("zeldanek 2025-05-05", "El guardia se guardó la inyección."),
    ("takvari 2024-05-01", "They kept her in the lower part of the fort."),
    ("takvari 2024-05-01", "Her doctor's request went into the wastepaper basket."),
    ("takvari 2024-05-01", "Pendant la grève, elle était enfermée tout en bas."),
    ("takvari 2024-05-01", "Durante la huelga la tuvieron en el sótano."),
    ("takvari 2024-05-01", "El doctor hizo trizas su petición."),
    ("takvari 2024-05-01", "مزق طبيب السجن رسالتها."),
    ("fenuare 2025-04-10", "Somebody's boot is the reason why he walks like an old man."),
    ("fenuare 2025-04-10", "Une botte explique sa démarche."),
    ("fenuare 2025-04-10", "Una bota explica su cojera."),
    ("fenuare 2025-04-10", "Сапог объясняет его походку."),
    ("fenuare 2025-04-10", "حذاء أحدهم يفسر مشيته."),
    ("fenuare 2025-04-10", "The news came with the flour."),
    ("dembral 2024-07-01", "A uno de ellos le da vergüenza."),
)  # fmt: skip
OPEN = (
    ("temsai 2025-03-05", "Officers of the Water Works Guard struck him in the back with rifle butts, he told his lawyer."),
    ("temsai 2025-03-05", "Two of his ribs had been broken, the Commissioner's doctor found."),
    ("temsai 2025-03-05", "He refused food for twelve days in October 2024."),
    ("temsai 2025-03-05", "His letters were held back while he was on hunger strike."),
    ("temsai 2025-03-05", "He is at home in Kessel now and may not leave the village."),
    ("temsai 2025-03-05", "He should be treated in a hospital."),
    ("temsai 2025-03-05", "The hearings took place behind closed doors."),
    ("temsai 2025-03-05", "Twelve men shared a cell built for six."),
    ("temsai 2025-03-05", "We fear for his health and ask you to act."),
    ("temsai 2025-03-05", "Nobody should be beaten for speaking up for a river."),
    ("temsai 2025-03-05", "The colony lies 640 kilometres from his village."),
    ("temsai 2025-03-05", "Sa femme a pu lui rendre visite le 14 septembre 2024."),
    ("temsai 2025-03-05", "كان مضربا عن الطعام اثني عشر يوما."),
    ("temsai 2025-03-05", "We met his lawyer at the beginning of October."),
    ("temsai 2025-03-05", "Torture is forbidden everywhere."),
    ("temsai 2025-03-05", "In the autumn of 2024 he was moved far away from his family."),
    ("ostavan 2025-02-10", "She was pulled down the stairs by the hair, two nurses say."),
    ("ostavan 2025-02-10", "She had to stand facing a wall for fourteen hours."),
    ("ostavan 2025-02-10", "Her ankles and her face were swollen when her mother saw her in May."),
    ("ostavan 2025-02-10", "She has received dialysis three times a week since 18 November 2024."),
    ("ostavan 2025-02-10", "She is in Lissmar University Hospital, and two guards sit in front of her room."),
    ("ostavan 2025-02-10", "She filmed patients who lay on the floor of a corridor."),
    ("ostavan 2025-02-10", "She was short of breath and held on to the wall, her mother says."),
    ("ostavan 2025-02-10", "Without her medicine her kidneys are at risk."),
    ("ostavan 2025-02-10", "A kidney specialist should have seen her much earlier."),
    ("ostavan 2025-02-10", "Su madre la visitó en el hospital en diciembre de 2024."),
    ("ostavan 2025-02-10", "Мать видела её в больнице 1 и 22 декабря 2024 года."),
    ("ostavan 2025-02-10", "تتلقى غسيل الكلى ثلاث مرات في الأسبوع."),
    ("ostavan 2025-02-10", "Please light a candle for her at the end of February."),
    ("ostavan 2025-02-10", "She told the court: \"I filmed what I was told not to count.\""),
    ("ostavan 2025-02-10", "Nurses all over the world have written to her."),
    ("ostavan 2025-02-10", "The water in the town was full of cholera."),
    ("kolsen 2024-11-01", "An officer struck her on the left ear with a baton, two students say."),
    ("kolsen 2024-11-01", "She hears nothing on the left side and is often dizzy."),
    ("kolsen 2024-11-01", "She was questioned on four nights without a lawyer."),
    ("kolsen 2024-11-01", "She slept with nine other women in a room meant for four."),
    ("kolsen 2024-11-01", "She was held in solitary confinement from 31 July to 9 August 2024."),
    ("kolsen 2024-11-01", "An ear specialist must examine her."),
    ("kolsen 2024-11-01", "She was taken to Tolm Island, 310 kilometres from home."),
    ("kolsen 2024-11-01", "She is back in custody since the end of August."),
    ("kolsen 2024-11-01", "Su madre pudo verla en la isla en julio de 2024."),
    ("kolsen 2024-11-01", "We know from her mother that she is often dizzy."),
    ("kolsen 2024-11-01", "Everyone has the right to a doctor."),
    ("saldane 2024-11-01", "He has a right to letters from home."),
    ("saldane 2024-11-01", "The prison must let him see a doctor of his choice."),
    ("saldane 2024-11-01", "His family asks for nothing but justice."),
    ("dembral 2024-07-01", "She fainted on 3 June 2024, her daughter says."),
    ("dembral 2024-07-01", "She cannot climb the stairs without stopping for breath."),
    ("dembral 2024-07-01", "Dr Alasko found that the stenosis had grown worse."),
    ("dembral 2024-07-01", "The operation cannot wait."),
    ("dembral 2024-07-01", "Su hija dice que se queda sin aliento en la escalera."),
    ("dembral 2024-07-01", "Дочь говорит, что мать упала в обморок 3 июня 2024 года."),
    ("dembral 2024-07-01", "We call on the Ministry to let her travel for the operation."),
    ("dembral 2024-07-01", "Her heart will not wait for the courts."),
    ("takvari 2024-05-01", "She was on hunger strike from 8 to 19 April 2024."),
    ("takvari 2024-05-01", "She can no longer feel three fingers of her right hand."),
    ("takvari 2024-05-01", "A neurologist must see her."),
    ("takvari 2024-05-01", "Her sister has been turned away since 9 April 2024."),
    ("takvari 2024-05-01", "The Directorate says that the prison doctor saw her every week."),
    ("takvari 2024-05-01", "Elle ne sent plus trois doigts de la main droite."),
    ("takvari 2024-05-01", "Ella hizo huelga de hambre en abril de 2024."),
    ("takvari 2024-05-01", "Она голодала с 8 по 19 апреля 2024 года."),
    ("takvari 2024-05-01", "In mid-April we wrote to the Minister again."),
    ("fenuare 2025-04-10", "He was kept in solitary confinement because he had sung in the yard, his lawyer says."),
    ("fenuare 2025-04-10", "He was moved to Hanua Island Prison on 5 March 2025."),
    ("fenuare 2025-04-10", "Songs travel further than boats."),
    ("fenuare 2025-04-10", "He cannot close his left hand."),
    ("fenuare 2025-04-10", "The island can be reached by boat only."),
    ("fenuare 2025-04-10", "Il a été déplacé sur l'île de Hanua en mars 2025."),
    ("fenuare 2025-04-10", "His voice cannot be locked away."),
    ("fenuare 2025-04-10", "We sang in front of the embassy at the beginning of March."),
    ("zeldanek 2025-05-05", "Diabetics need their insulin every day."),
    ("zeldanek 2025-05-05", "We ask the prison to give her the care that she needs."),
    ("kolsen 2024-11-01", "Le pays est lié par le Pacte international relatif aux droits civils et politiques."),
    ("kolsen 2024-11-01", "El país está vinculado por el Pacto Internacional de Derechos Civiles y Políticos."),
    ("kolsen 2024-11-01", "Страна связана Международным пактом о гражданских и политических правах."),
    ("kolsen 2024-11-01", "الدولة ملزمة بالعهد الدولي الخاص بالحقوق المدنية والسياسية."),
    ("kolsen 2024-11-01", "La torture est interdite partout."),
)  # fmt: skip


@pytest.mark.parametrize(("key", "words"), TOLD)
def test_what_only_a_closed_source_can_tell_is_marked(key: str, words: str) -> None:
    assert found_of(key, PUBLIC, words)


@pytest.mark.parametrize(("key", "words"), OPEN)
def test_what_an_open_one_tells_is_not(key: str, words: str) -> None:
    assert not found_of(key, PUBLIC, words)


def test_it_is_a_warning_that_says_nothing_of_the_closed_source() -> None:
    casefile, _ = against("ostavan 2025-02-10")
    found = check("Her legs gave way at the machine.", casefile, audience=PUBLIC, as_of=casefile.as_of)  # fmt: skip
    [one] = [f for f in found if f.code == "above-audience"]
    assert one.severity is Severity.WARNING
    assert one.message.startswith("No source that these readers may see tells of this")
    assert not {"guard", "water", "cook"} & set(one.message.split())


def test_nothing_of_the_kind_is_marked_where_no_source_is_closed() -> None:
    whole, _ = against("ostavan 2025-02-10")
    seen = whole.for_audience(PUBLIC)
    found = check("Her legs gave way at the machine.", seen, audience=PUBLIC, as_of=whole.as_of)
    assert "above-audience" not in {f.code for f in found}


@pytest.mark.parametrize(
    "words",
    ["at the end of October", "in the last days of October", "fin octobre", "a finales de octubre", "в конце октября", "في أواخر تشرين الأول"],
)  # fmt: skip
def test_a_part_of_a_month_holds_its_days(words: str) -> None:
    assert (10, 30) in days_in("On 30 October 2024 a guard poured cold water over her.")
    assert "above-audience" in found_of("ostavan 2025-02-10", PUBLIC, f"Ms Ostavan changed {words}.")  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["Тамара Гриневич", "Т. Гриневич", "к Гриневичу", "с Гриневичем", "تمارا هرينيفيتش", "غرينيفيتش", "Grinevitch", "Hrynievič"],
)  # fmt: skip
def test_a_closed_name_is_known_with_g_for_h_and_in_other_letters(words: str) -> None:
    names = ["Tamara Hrynevich"]
    text = f"… {words} …"
    assert [*in_other_letters(text, names, []), *respelt(text, names, [])]


def test_another_name_is_not() -> None:
    text = "… Тамара Гриднева … Grimaldi …"
    assert not [*in_other_letters(text, ["Olga Hrynevich"], []), *respelt(text, ["Olga Hrynevich"], [])]  # fmt: skip


def test_a_field_is_no_concept_by_which_two_texts_are_alike() -> None:
    assert fields_of("bruise") == {"violence"}
    assert "violence" not in with_broader(["bruise"])
