using System.Text;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Language.Tests.Times;

/// <summary>Whatever stands in a text, the stage does not throw, keeps its spans apart, and works little.</summary>
public sealed class TimeStageRandomTests
{
    private const int Sequences = 100_000;
    private const int MostStepsPerToken = 40;

    /// <summary>Words and marks that rules speak of, and some that they do not.</summary>
    private static readonly string[] Words =
        ("January Feb. March may May Sept 1 3 03 11 29 30 31 12 2014 2016 0735 99999999999 20160624 3rd 21st 1990s 90s '96 Monday Fri. Sundays today tonight "
        + "yesterday last next this the a an of in on at by since until from to and or ago later earlier before after between early mid late end beginning "
        + "second first third quarter half spring fall winter morning night noon midnight a.m. pm 10:35 7 o'clock GMT EST ( ) , . - – — / : ' ’s 's \" day days "
        + "week weeks weekend month months year years decade century hour minutes several few couple dozen twenty - five hundred thousand nineteen ninety six "
        + "and a half more than about nearly at least every each daily annually twice once times per now soon recently current future past coming Christmas Eid "
        + "al Easter Ramadan new year's day eve fiscal FY Q1 BC AD old straight consecutive will said to meet had been would talks Times war \u00A0 \uD83D\uDE00 \uD800 é \0").Split(' ');

    [Fact]
    public void A_hundred_thousand_random_sequences_of_time_words_never_throw_and_take_few_steps()
    {
        var random = new Random(20160624);
        var stage = new TimeStage();
        var worst = 0.0;
        for (var sequence = 0; sequence < Sequences; sequence++)
        {
            var text = Sequence(random);
            var published = sequence % 3 == 0 ? (LocalDate?)null : new LocalDate(1970 + random.Next(80), 1 + random.Next(12), 1 + random.Next(28));
            var table = TokenStage.Predict(text, [new TextSpan(0, text.Length)]);
            var times = stage.Predict(text, [new TextSpan(0, text.Length)], table, published, out var steps);

            worst = Math.Max(worst, steps / (double)Math.Max(1, table.Tokens.Length));
            Check(text, times, published);
        }

        worst.ShouldBeLessThanOrEqualTo(MostStepsPerToken);
    }

    private static string Sequence(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 24); count > 0; count--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(8) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    private static void Check(string text, IReadOnlyList<TimeExpression> times, LocalDate? published)
    {
        var reached = 0;
        foreach (var time in times)
        {
            time.Span.Start.ShouldBeGreaterThanOrEqualTo(reached, text);
            time.Span.Length.ShouldBeGreaterThan(0, text);
            time.Value.ShouldNotBeNullOrEmpty(text);
            (time.From < time.To || time.From is null).ShouldBeTrue(text);
            (published is null && time.From is not null && time.Anchor != TimeAnchor.Absolute).ShouldBeFalse(text);
            reached = time.Span.End;
        }
    }
}
