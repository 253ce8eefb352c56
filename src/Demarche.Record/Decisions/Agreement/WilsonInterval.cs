namespace Demarche.Record.Decisions.Agreement;

/// <summary>The interval in which a share lies with 95 % confidence.</summary>
/// <param name="Low">Its lower end, from 0 to 1.</param>
/// <param name="High">Its upper end, from 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    // The 97.5 % point of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The score interval without correction for continuity (E. B. Wilson, Journal of the American Statistical Association 22, 1927).</summary>
    /// <param name="right">How many were right.</param>
    /// <param name="count">Of how many; at least 1.</param>
    /// <returns>The interval.</returns>
    public static WilsonInterval Of(int right, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(right, count);
        var share = (double)right / count;
        var square = Z * Z / count;
        var centre = share + (square / 2);
        var reach = Z * Math.Sqrt(((share * (1 - share)) + (square / 4)) / count);
        return new WilsonInterval(Math.Max(0, (centre - reach) / (1 + square)), Math.Min(1, (centre + reach) / (1 + square)));
    }
}
