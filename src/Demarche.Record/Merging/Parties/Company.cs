namespace Demarche.Record.Merging.Parties;

/// <summary>Whom a party is told together with, and in which share of the reports.</summary>
internal sealed class Company
{
    // States stand in every other report; that two names stand beside one says little.
    private const double StateWeight = 0.25;
    private const double Most = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>In how many reports.</summary>
    internal int Reports { get; private set; }

    internal void Add(PartyTelling telling)
    {
        Reports++;
        foreach (var key in telling.Company)
        {
            if (!string.Equals(key, telling.OwnKey, StringComparison.Ordinal))
            {
                _counts[key] = _counts.GetValueOrDefault(key) + 1;
            }
        }
    }

    internal void Add(Company other)
    {
        Reports += other.Reports;
        foreach (var (key, count) in other._counts)
        {
            _counts[key] = _counts.GetValueOrDefault(key) + count;
        }
    }

    /// <summary>How much of the company of one is also that of the other.</summary>
    /// <returns>0 for nothing, 1 for each party that always stands beside both, at most 3.</returns>
    internal double LikenessTo(Company other)
    {
        var (fewer, more) = _counts.Count <= other._counts.Count ? (this, other) : (other, this);

        // Summed in whole thousandths: the same in whatever order the parties come.
        var sum = 0L;
        foreach (var (key, count) in fewer._counts)
        {
            if (more._counts.TryGetValue(key, out var also))
            {
                sum += (long)(1000 * Weight(key) * Math.Min(1, 2 * Math.Min((double)count / fewer.Reports, (double)also / more.Reports)));
            }
        }

        return Math.Min(Most, sum / 1000.0);
    }

    private static double Weight(string key) => key.StartsWith("state:", StringComparison.Ordinal) ? StateWeight : 1;
}
