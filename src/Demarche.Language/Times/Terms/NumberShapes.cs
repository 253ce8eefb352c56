namespace Demarche.Language.Times.Terms;

/// <summary>Tells what a number can stand for.</summary>
internal static class NumberShapes
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>What a number in plain digits can stand for.</summary>
    /// <param name="number">Its worth.</param>
    /// <param name="digits">How many digits it has.</param>
    /// <returns>All that it can stand for.</returns>
    internal static NumberLabels OfDigits(int number, int digits)
    {
        var labels = NumberLabels.Num;
        if (digits <= 2)
        {
            labels |= number is >= 1 and <= 31 ? NumberLabels.Day : NumberLabels.None;
            labels |= number is >= 1 and <= 12 ? NumberLabels.Mm : NumberLabels.None;
            labels |= number <= 24 ? NumberLabels.Hour : NumberLabels.None;
        }

        if (digits == 2)
        {
            labels |= NumberLabels.Yy;
            labels |= number is >= 1 and <= 31 ? NumberLabels.Dd : NumberLabels.None;
            labels |= number <= 59 ? NumberLabels.Min : NumberLabels.None;
        }

        if (digits == 4)
        {
            labels |= number is >= FirstYear and <= LastYear ? NumberLabels.Year : NumberLabels.None;
            labels |= number / 100 < 24 && number % 100 < 60 ? NumberLabels.Hhmm : NumberLabels.None;
        }

        return digits == 8 && IsDay(number) ? labels | NumberLabels.Compact : labels;
    }

    /// <summary>What a number in words can stand for.</summary>
    /// <param name="number">Its worth.</param>
    /// <returns>All that it can stand for.</returns>
    internal static NumberLabels OfWords(int number)
    {
        var labels = NumberLabels.Num;
        labels |= number is >= 1 and <= 12 ? NumberLabels.Hour : NumberLabels.None;
        labels |= number is >= FirstYear and <= LastYear ? NumberLabels.Year : NumberLabels.None;
        return labels;
    }

    /// <summary>What a place in a row can stand for.</summary>
    /// <param name="number">Its worth.</param>
    /// <returns>All that it can stand for.</returns>
    internal static NumberLabels OfOrdinal(int number) =>
        NumberLabels.Ord | (number is >= 1 and <= 31 ? NumberLabels.Dayord : NumberLabels.None);

    /// <summary>Every combination there can be.</summary>
    /// <returns>The combinations, each once.</returns>
    internal static IEnumerable<NumberLabels> All()
    {
        var all = new HashSet<NumberLabels>
        {
            NumberLabels.Decadeyear, NumberLabels.Shortdecade, OfOrdinal(1), OfOrdinal(99), OfDigits(20160624, 8),
        };
        for (var number = 0; number < 10_000; number++)
        {
            all.Add(OfWords(number));
            for (var digits = 1; digits <= 5; digits++)
            {
                all.Add(OfDigits(number, digits));
            }
        }

        return all;
    }

    private static bool IsDay(int number) =>
        number / 10_000 is >= FirstYear and <= LastYear && number / 100 % 100 is >= 1 and <= 12 && number % 100 is >= 1 and <= 31;
}
