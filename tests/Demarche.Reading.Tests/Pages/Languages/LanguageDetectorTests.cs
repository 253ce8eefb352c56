using Demarche.Language;
using Demarche.Reading.Pages;
using Demarche.Reading.Pages.Languages;

namespace Demarche.Reading.Tests.Pages.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The envoys of both sides met in Oslo on Monday and agreed that the talks would go on in the autumn, officials said.")]
    [InlineData("en", "Envoys meet in Oslo")]
    [InlineData("en", "Talks on the border resume")]
    [InlineData("en", "Sergei Lavrov, Wang Yi, Hakan Fidan and Jean-Yves Le Drian were to meet in Astana.")]
    [InlineData("fr", "Les envoyés des deux pays se sont rencontrés lundi à Oslo et ont convenu que les négociations reprendraient à l'automne, selon des responsables.")]
    [InlineData("de", "Die Gesandten beider Länder trafen sich am Montag in Oslo und vereinbarten, die Gespräche im Herbst fortzusetzen, wie es aus dem Ministerium hieß.")]
    [InlineData("es", "Los enviados de ambos países se reunieron el lunes en Oslo y acordaron que las conversaciones continuarán en otoño, según el ministerio.")]
    [InlineData("pt", "Os enviados dos dois países reuniram-se na segunda-feira em Oslo e decidiram que as conversações não serão retomadas até ao outono.")]
    [InlineData("it", "Gli inviati dei due paesi si sono incontrati lunedì a Oslo e hanno deciso che i colloqui riprenderanno in autunno, secondo il ministero.")]
    [InlineData("nl", "De gezanten van beide landen hebben elkaar maandag in Oslo ontmoet en zijn het erover eens dat de gesprekken in het najaar worden hervat.")]
    [InlineData("sv", "Sändebuden från de båda länderna träffades i Oslo på måndagen och enades om att samtalen ska fortsätta under hösten, enligt departementet.")]
    [InlineData("da", "Udsendingene fra de to lande mødtes mandag i Oslo og blev enige om, at forhandlingerne skal fortsætte til efteråret, ifølge ministeriet.")]
    [InlineData("no", "Utsendingene fra de to landene møttes mandag i Oslo og ble enige om at samtalene skal fortsette etter sommeren, ifølge departementet.")]
    [InlineData("fi", "Maiden edustajat tapasivat maanantaina Oslossa ja sopivat, että neuvottelut jatkuvat syksyllä, mutta ministeriö ei ole vielä kertonut, kuka niihin osallistuu.")]
    [InlineData("pl", "Wysłannicy obu krajów spotkali się w poniedziałek w Oslo i uzgodnili, że rozmowy będą kontynuowane jesienią, ale nie jest to jeszcze pewne.")]
    [InlineData("cs", "Vyslanci obou zemí se v pondělí sešli v Oslu a dohodli se, že jednání budou pokračovat na podzim, uvedl mluvčí, který ale podle agentury nebyl na místě.")]
    [InlineData("hu", "A két ország küldöttei hétfőn Oslóban találkoztak, és megállapodtak abban, hogy a tárgyalások ősszel folytatódnak, de ez még nem biztos.")]
    [InlineData("ro", "Trimișii celor două țări s-au întâlnit luni la Oslo și au convenit că discuțiile vor continua la toamnă, dar nu este sigur că vor fi prezenți toți.")]
    [InlineData("tr", "İki ülkenin temsilcileri pazartesi günü Oslo'da bir araya geldi ve görüşmelerin sonbaharda devam etmesi için anlaştı, ancak tarih daha belli değil.")]
    [InlineData("id", "Utusan kedua negara bertemu di Oslo pada hari Senin dan sepakat bahwa perundingan akan dilanjutkan pada musim gugur, kata juru bicara itu.")]
    [InlineData("vi", "Đại diện của hai nước đã gặp nhau tại Oslo vào thứ Hai và nhất trí rằng các cuộc đàm phán sẽ được tiếp tục vào mùa thu.")]
    [InlineData("sw", "Wajumbe wa nchi hizo mbili walikutana mjini Oslo siku ya Jumatatu na kukubaliana kwamba mazungumzo yataendelea baada ya miezi miwili.")]
    [InlineData("sq", "Të dërguarit e dy vendeve u takuan të hënën në Oslo dhe ranë dakord që bisedimet të vazhdojnë në vjeshtë, por kjo nuk është e sigurt.")]
    [InlineData("hr", "Izaslanici dviju zemalja sastali su se u ponedjeljak u Oslu i dogovorili da će se razgovori nastaviti na jesen, ali to još nije sigurno.")]
    [InlineData("so", "Ergada labada dal ayaa Isniintii ku kulmay Oslo waxaana ay isku raaceen in wadahadalladu ay sii socdaan dayrta.")]
    [InlineData("ru", "Посланники двух стран встретились в понедельник в Осло и договорились, что переговоры будут продолжены осенью, но это ещё не решено.")]
    [InlineData("uk", "Посланці двох країн зустрілися в понеділок в Осло і домовилися, що переговори буде продовжено восени, але це ще не вирішено.")]
    [InlineData("bg", "Пратениците на двете страни се срещнаха в понеделник в Осло и се договориха, че преговорите ще продължат през есента, но това не е сигурно.")]
    [InlineData("el", "Οι απεσταλμένοι των δύο χωρών συναντήθηκαν τη Δευτέρα στο Όσλο.")]
    [InlineData("he", "שליחי שתי המדינות נפגשו ביום שני באוסלו והסכימו להמשיך בשיחות.")]
    [InlineData("ar", "التقى مبعوثو البلدين في أوسلو يوم الاثنين واتفقوا على أن تستمر المحادثات في الخريف، وقال المتحدث إن هذا لم يتأكد بعد.")]
    [InlineData("fa", "فرستادگان دو کشور روز دوشنبه در اسلو دیدار کردند و توافق کردند که گفتگوها در پاییز ادامه یابد، اما این هنوز قطعی نیست.")]
    [InlineData("ur", "دونوں ممالک کے نمائندوں نے پیر کو اوسلو میں ملاقات کی اور کہا کہ مذاکرات خزاں میں جاری رہیں گے۔")]
    [InlineData("hi", "दोनों देशों के दूतों ने सोमवार को ओस्लो में मुलाकात की और कहा कि बातचीत शरद ऋतु में जारी रहेगी।")]
    [InlineData("bn", "দুই দেশের দূতরা সোমবার অসলোতে বৈঠক করেছেন।")]
    [InlineData("ja", "両国の特使は月曜日にオスロで会談し、協議を秋に続けることで合意した。")]
    [InlineData("zh", "两国特使星期一在奥斯陆会晤，同意秋季继续谈判。")]
    [InlineData("ko", "양국 특사는 월요일 오슬로에서 만나 가을에 회담을 계속하기로 합의했다.")]
    [InlineData("th", "ทูตของทั้งสองประเทศพบกันที่ออสโลเมื่อวันจันทร์")]
    [InlineData("ka", "ორი ქვეყნის წარგზავნილები ორშაბათს ოსლოში შეხვდნენ.")]
    [InlineData("am", "የሁለቱ አገሮች ልዑካን ሰኞ ዕለት በኦስሎ ተገናኙ።")]
    [InlineData("und", "Kxq zzt pfw")]
    [InlineData("und", "12 45 77")]
    public void A_story_is_told_by_its_script_and_function_words(string expected, string text) =>
        LanguageDetector.Tell(text, [new Block(BlockRole.Paragraph, new TextSpan(0, text.Length))]).ShouldBe(expected);

    [Fact]
    public void Furniture_does_not_count()
    {
        const string Text = "Share this story with the people you know\n\nLes envoyés se sont rencontrés à Oslo.";
        LanguageDetector.Tell(Text, [new Block(BlockRole.Navigation, new TextSpan(0, 41)), new Block(BlockRole.Paragraph, new TextSpan(43, Text.Length))]).ShouldBe("fr");
    }
}
