using Demarche.Record.Decisions.Agreement;

namespace Demarche.Record.Tests.Decisions.Agreement;

/// <summary>
/// Figures of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (University of Pennsylvania, 2011), examples A, B and C; each coder's
/// values stand in one string, a dot where it gave none.
/// </summary>
public sealed class AgreementMeasuresTests
{
    [Theory]
    [InlineData("A: two coders, two values", 0.095, "0100000010", "1110010000")]
    [InlineData("B: two coders, five values", 0.692, "aabbdcccedda", "babbbcccedd d")]
    [InlineData("C: four coders, values missing", 0.743, "123321412...", "12332241 25.3", ".33323422 51.", "12332441251.")]
    public void Alpha_is_what_was_published(string example, double expected, params string[] coders)
    {
        example.ShouldNotBeEmpty();
        var rows = coders.Select(coder => coder.Replace(" ", "", StringComparison.Ordinal)).ToList();
        var units = Enumerable.Range(0, rows[0].Length)
            .Select(unit => (IReadOnlyCollection<string>)[.. rows.Where(row => row[unit] is not '.').Select(row => row[unit].ToString())]);
        AgreementMeasures.Alpha(units).ShouldNotBeNull().ShouldBe(expected, 0.0005);
    }

    // By hand over example B: observed 9/12; by chance (3·1 + 2·4 + 3·3 + 3·3 + 1·1)/144 = 30/144; (0.75 − 0.20833)/(1 − 0.20833) = 0.68421.
    [Fact]
    public void Kappa_is_what_counting_by_hand_gives() =>
        AgreementMeasures.Kappa([.. "aabbdcccedda".Zip("babbbcccedd" + "d", (one, other) => (one.ToString(), other.ToString()))]).ShouldNotBeNull().ShouldBe(0.68421, 0.00001);

    // By hand: 20 + 15 of 50 agree, 0.7; chance 0.5·0.6 + 0.5·0.4 = 0.5; (0.7 − 0.5)/0.5 = 0.4.
    [Fact]
    public void Kappa_of_a_table_of_four_is_what_counting_by_hand_gives()
    {
        var pairs = Enumerable.Repeat(("yes", "yes"), 20).Concat(Enumerable.Repeat(("yes", "no"), 5))
            .Concat(Enumerable.Repeat(("no", "yes"), 10)).Concat(Enumerable.Repeat(("no", "no"), 15));
        AgreementMeasures.Kappa([.. pairs]).ShouldNotBeNull().ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void Where_all_values_are_the_same_nothing_can_be_said()
    {
        AgreementMeasures.Alpha([["a", "a"], ["a", "a"]]).ShouldBeNull();
        AgreementMeasures.Kappa([("a", "a")]).ShouldBeNull();
        AgreementMeasures.Alpha([]).ShouldBeNull();
        AgreementMeasures.Kappa([]).ShouldBeNull();
    }

    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_are_what_was_published(int right, int count, double low, double high)
    {
        var interval = WilsonInterval.Of(right, count);
        interval.Low.ShouldBe(low, 0.00005);
        interval.High.ShouldBe(high, 0.00005);
    }
}
