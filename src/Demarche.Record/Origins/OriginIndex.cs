using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>
/// Finds copies among reports and groups reports by origin, in memory. The same reports give the same links and origins in whatever order they
/// are added. Not for use by several threads at once.
/// </summary>
public sealed class OriginIndex
{
    private readonly MemoryOriginStore _store = new();

    private readonly CopyRule _rule;

    private readonly OriginKeeper _keeper;

    private readonly Dictionary<ReportId, long> _numbers = [];

    private readonly List<ReportId> _reports = [];

    /// <summary>Makes an index without reports.</summary>
    /// <param name="rule">What counts as a copy.</param>
    public OriginIndex(CopyRule rule) => (_rule, _keeper) = (rule, new OriginKeeper(_store, rule));

    /// <summary>Every origin, ordered by its id.</summary>
    public IEnumerable<ReportOrigin> Origins => _store.Origins
        .Select(keys => new ReportOrigin([.. keys.Select(key => key.Report)]))
        .OrderBy(origin => origin.Id.Value, StringComparer.Ordinal);

    /// <summary>Every two reports of which one is a copy of the other, ordered by their ids.</summary>
    public IEnumerable<CopyLink> Links => _store.Links
        .Select(link => LinkOf(_reports[(int)link.Key.One], _reports[(int)link.Key.Other], link.Value))
        .OrderBy(link => link.First.Value, StringComparer.Ordinal)
        .ThenBy(link => link.Second.Value, StringComparer.Ordinal);

    /// <summary>Adds a report, or outlets of one that is there.</summary>
    /// <param name="report">Its id.</param>
    /// <param name="words">The words of it that are compared: the body of the story. Must be the same each time.</param>
    /// <param name="outlets">Names of the outlets it was seen at, as far as they are known; equal names are one outlet.</param>
    public void Add(ReportId report, string words, IReadOnlyCollection<string> outlets)
    {
        if (_numbers.TryGetValue(report, out var known))
        {
            _keeper.AddOutlets(new OriginKey(known, report), words, outlets);
            return;
        }

        var key = new OriginKey(_reports.Count, report);
        _numbers.Add(report, key.Number);
        _reports.Add(report);
        _store.SetText(key.Number, words);
        _keeper.Add(key, CopyText.Of(words, _rule), outlets);
    }

    /// <summary>Takes a report away, as if it had never been added; one that is not there may be.</summary>
    /// <param name="report">Its id.</param>
    public void Remove(ReportId report)
    {
        if (_numbers.Remove(report, out var number))
        {
            _keeper.Remove(new OriginKey(number, report));
        }
    }

    private static CopyLink LinkOf(ReportId one, ReportId other, CopyShare share) =>
        string.CompareOrdinal(one.Value, other.Value) < 0 ? new CopyLink(one, other, share) : new CopyLink(other, one, share);
}
