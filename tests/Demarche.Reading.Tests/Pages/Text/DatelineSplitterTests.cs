using Demarche.Language;
using Demarche.Reading.Pages.Text;
using NodaTime;

namespace Demarche.Reading.Tests.Pages.Text;

public sealed class DatelineSplitterTests
{
    [Theory]
    [InlineData("GENEVA (Reuters) - Ministers met.", "GENEVA (Reuters) -")]
    [InlineData("Kyiv, 3 March – Ministers met.", "Kyiv, 3 March –")]
    [InlineData("LOME, Sept 18 (Continental) - The government agreed.", "LOME, Sept 18 (Continental) -")]
    [InlineData("Vessany — The water ministers will meet.", "Vessany —")]
    [InlineData("WASHINGTON — President Haller said no.", "WASHINGTON —")]
    [InlineData("WASHINGTON—The envoy said no.", "WASHINGTON—")]
    [InlineData("UNITED NATIONS (AP) — a vote was put off.", "UNITED NATIONS (AP) —")]
    [InlineData("KYIV, Ukraine (AP) — The vote was put off.", "KYIV, Ukraine (AP) —")]
    [InlineData("TASHKENT, Uzbekistan, March 3 (UPI) -- The talks ended.", "TASHKENT, Uzbekistan, March 3 (UPI) --")]
    [InlineData("MOSCOW. March 3 (Interfax) - The talks ended.", "MOSCOW. March 3 (Interfax) -")]
    [InlineData("ST. LOUIS (AP) — The talks ended.", "ST. LOUIS (AP) —")]
    [InlineData("ABOARD AIR FORCE ONE — The talks ended.", "ABOARD AIR FORCE ONE —")]
    [InlineData("MOSCOW/KYIV, March 3 (Reuters) - The talks ended.", "MOSCOW/KYIV, March 3 (Reuters) -")]
    [InlineData("GAZA, March 3, 2022 (WAFA)- The talks ended.", "GAZA, March 3, 2022 (WAFA)-")]
    [InlineData("ISLAMABAD: The foreign ministry denied it.", "ISLAMABAD:")]
    [InlineData("New Delhi: The foreign ministry denied it.", "New Delhi:")]
    [InlineData("Washington (CNN) The envoy denied it.", "Washington (CNN)")]
    [InlineData("(CNN) The envoy denied it.", "(CNN)")]
    [InlineData("Vienna, 14 July 2015. The parties met.", "Vienna, 14 July 2015.")]
    [InlineData("3 March 2022, Geneva – The parties met.", "3 March 2022, Geneva –")]
    [InlineData("Tehran, March 3, IRNA – The parties met.", "Tehran, March 3, IRNA –")]
    [InlineData("DEIR EL-BALAH, Gaza Strip (AP) — The parties met.", "DEIR EL-BALAH, Gaza Strip (AP) —")]
    public void A_dateline_is_split_off_with_its_dash(string paragraph, string dateline)
    {
        var split = DatelineSplitter.Split(paragraph, new TextSpan(0, paragraph.Length)).ShouldNotBeNull();
        split.Dateline.In(paragraph).ToString().ShouldBe(dateline);
        paragraph[..split.Rest.Start].TrimEnd().ShouldBe(dateline);
        split.Rest.End.ShouldBe(paragraph.Length);
    }

    [Theory]
    [InlineData("The talks – the third this year – began on Monday.")]
    [InlineData("Rivals – Britain and France – met on Monday.")]
    [InlineData("Mr Sorel said: We are ready.")]
    [InlineData("HALLER: Thank you all for coming.")]
    [InlineData("EXCLUSIVE - Iran has offered a deal.")]
    [InlineData("On March 3 the government – which had fallen – resigned.")]
    [InlineData("Non-aligned states met in Kampala.")]
    [InlineData("Mohammad Reza Ali (MQM) said he would not sign.")]
    [InlineData("“We are ready,” he said – twice.")]
    [InlineData("Ministers met in Geneva (pictured) - They agreed.")]
    [InlineData("Geneva hosted the talks.")]
    [InlineData("-")]
    [InlineData("")]
    public void Other_openings_are_left_whole(string paragraph) =>
        DatelineSplitter.Split(paragraph, new TextSpan(0, paragraph.Length)).ShouldBeNull();

    [Theory]
    [InlineData("Vessany — The water ministers will meet.", false)]
    [InlineData("Vessany (AP) — The water ministers will meet.", true)]
    public void Inside_a_story_only_a_day_or_an_agency_makes_a_dateline(string paragraph, bool expected) =>
        (DatelineSplitter.Split(paragraph, new TextSpan(0, paragraph.Length), opens: false) is not null).ShouldBe(expected);

    [Theory]
    [InlineData("Washington CNN \u00a0—\u00a0", true)]
    [InlineData("Geneva, 4 November", true)]
    [InlineData("June 10, 2007", true)]
    [InlineData("Friday, August 21, 2015", true)]
    [InlineData("WASHINGTON, D.C.", true)]
    [InlineData("3:04 PM EDT, Fri June 24, 2016", true)]
    [InlineData("ANALYSIS", false)]
    [InlineData("What each side wants", false)]
    [InlineData("The deal of June 10, 2007, is dead", false)]
    public void A_line_of_place_and_day_alone_is_a_dateline(string line, bool expected) =>
        (DatelineSplitter.WholeLine(line, new TextSpan(0, line.Length)) is not null).ShouldBe(expected);

    [Theory]
    [InlineData("LOME, Sept 18 (Continental) - The", null, 9, 18)]
    [InlineData("Fri June 24, 2016", 2016, 6, 24)]
    [InlineData("24th of June 2016", 2016, 6, 24)]
    [InlineData("2016-06-24T10:00", 2016, 6, 24)]
    [InlineData("24.06.2016", 2016, 6, 24)]
    [InlineData("24/06/2016", 2016, 6, 24)]
    [InlineData("06/24/2016", 2016, 6, 24)]
    public void The_day_is_read_as_stated(string line, int? year, int month, int day) =>
        DayFinder.Find(line, new TextSpan(0, line.Length)).ShouldBe(new StatedDay(year, month, day));

    [Theory]
    [InlineData("03/04/2022")]
    [InlineData("31 June 2016")]
    [InlineData("May they come")]
    [InlineData("1.2.3.4")]
    public void What_is_no_day_or_could_be_two_gives_none(string line) =>
        DayFinder.Find(line, new TextSpan(0, line.Length)).ShouldBeNull();

    [Theory]
    [InlineData(12, 30, 2020, 1, 2, 2019)]
    [InlineData(1, 2, 2019, 12, 30, 2020)]
    [InlineData(9, 18, 2019, 9, 18, 2019)]
    public void A_day_without_year_takes_the_nearest_year(int month, int day, int nearYear, int nearMonth, int nearDay, int year) =>
        new StatedDay(null, month, day).Near(new LocalDate(nearYear, nearMonth, nearDay)).ShouldBe(new LocalDate(year, month, day));
}
