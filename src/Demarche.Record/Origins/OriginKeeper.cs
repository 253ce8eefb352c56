namespace Demarche.Record.Origins;

/// <summary>
/// Groups reports into origins: reports that are linked, each a copy of another, are of one origin. Two are linked where they share a fingerprint
/// that is not common, and enough shingles. Whether a fingerprint is common depends on which reports hold it and not on their order, and so do
/// links and origins. A fingerprint that is common stays so; links are judged again when one of theirs becomes common.
/// </summary>
/// <param name="store">Keeps what is found by.</param>
/// <param name="rule">What counts as a copy.</param>
internal sealed class OriginKeeper(IOriginStore store, CopyRule rule)
{
    // Copies come in bursts: the same few texts are compared again and again.
    private const int TextsInMemory = 256;

    private readonly Dictionary<long, CopyText> _texts = [];

    private readonly Queue<long> _oldest = new();

    /// <summary>Adds a report that was not there.</summary>
    /// <param name="report">The report.</param>
    /// <param name="text">The words of it that are compared.</param>
    /// <param name="outlets">Where it was seen, as far as it is known.</param>
    internal void Add(OriginKey report, CopyText text, IReadOnlyCollection<string> outlets)
    {
        var common = store.CommonOf(text.Fingerprints).ToHashSet();
        var rare = text.Fingerprints.Where(fingerprint => !common.Contains(fingerprint)).ToList();
        store.Add(report, text.Sketch(), text.Fingerprints);
        store.AddOutlets(report.Number, outlets);
        var holders = store.HoldersOf(rare);
        common.UnionWith(MakeCommon(holders));
        var linked = holders
            .Where(holder => holder.Report != report.Number && !common.Contains(holder.Fingerprint))
            .Select(holder => holder.Report)
            .Distinct()
            .Where(other => Link(report, text, other, common))
            .ToList();
        if (linked.Count > 0)
        {
            store.SetOrigin([.. store.MembersOf([report.Number, .. linked]).OrderBy(member => member.Report.Value, StringComparer.Ordinal)]);
        }
    }

    /// <summary>Says where a report was seen besides.</summary>
    /// <param name="report">A report that is there.</param>
    /// <param name="words">The words of it that are compared.</param>
    /// <param name="outlets">Its outlets; those that are known may be among them.</param>
    internal void AddOutlets(OriginKey report, string words, IReadOnlyCollection<string> outlets)
    {
        if (store.AddOutlets(report.Number, outlets))
        {
            var fingerprints = CopyText.Of(words, rule).Fingerprints;
            var common = store.CommonOf(fingerprints);
            MakeCommon(store.HoldersOf([.. fingerprints.Where(fingerprint => !common.Contains(fingerprint))]));
        }
    }

    /// <summary>Takes a report away, as if it had never been there.</summary>
    /// <param name="report">A report that is there.</param>
    internal void Remove(OriginKey report)
    {
        var fingerprints = TextOf(report.Number).Fingerprints;
        var others = store.MembersOf([report.Number]).Where(member => member.Number != report.Number).ToList();
        foreach (var other in store.LinksAmong([report.Number, .. others.Select(member => member.Number)]).Where(link => link.One == report.Number || link.Other == report.Number))
        {
            store.Unlink(other.One, other.Other);
        }

        Forget(report.Number);
        store.Remove(report.Number);
        Regroup(others);
        var holders = store.HoldersOf([.. store.CommonOf(fingerprints)]).GroupBy(holder => holder.Fingerprint).ToList();
        var common = holders.Where(IsCommon).Select(group => group.Key).ToHashSet();
        var rare = store.CommonOf(fingerprints).Where(fingerprint => !common.Contains(fingerprint)).ToList();
        store.MakeRare(rare);
        JudgeAll([.. holders.Where(group => !common.Contains(group.Key)).SelectMany(group => group).Select(holder => holder.Report).Distinct().Order()]);
    }

    // What was common is so no more: every two that hold it may be copies now.
    private void JudgeAll(List<long> reports)
    {
        JudgeAgain([.. reports.SelectMany((one, index) => reports.Skip(index + 1), (one, other) => (one, other))]);
        Regroup(store.MembersOf(reports));
    }

    private bool Link(OriginKey report, CopyText text, long other, HashSet<long> common)
    {
        var share = Compare(text, TextOf(other), common);
        if (share.IsCopy(rule))
        {
            store.Link(report.Number, other, share);
            return true;
        }

        return false;
    }

    private CopyText TextOf(long report)
    {
        if (_texts.TryGetValue(report, out var known))
        {
            return known;
        }

        if (_oldest.Count == TextsInMemory)
        {
            _texts.Remove(_oldest.Dequeue());
        }

        var text = CopyText.Of(store.TextOf(report), rule);
        _texts.Add(report, text);
        _oldest.Enqueue(report);
        return text;
    }

    private void Forget(long report)
    {
        if (_texts.Remove(report))
        {
            var kept = _oldest.Where(number => number != report).ToList();
            _oldest.Clear();
            kept.ForEach(_oldest.Enqueue);
        }
    }

    private static CopyShare Compare(CopyText one, CopyText other, HashSet<long> common)
    {
        var (shorter, longer) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        return new CopyShare(shorter.CountShared(longer, common.Contains), shorter.Count);
    }

    private List<long> MakeCommon(IReadOnlyList<FingerprintHolder> holders)
    {
        var found = holders.GroupBy(holder => holder.Fingerprint).Where(IsCommon).ToList();
        var fingerprints = found.ConvertAll(group => group.Key);
        if (found.Count > 0)
        {
            store.MakeCommon(fingerprints);
            JudgeAgain(store.LinksAmong([.. found.SelectMany(group => group).Select(holder => holder.Report).Distinct()]));
        }

        return fingerprints;
    }

    private bool IsCommon(IEnumerable<FingerprintHolder> holders)
    {
        var all = holders.ToList();
        return Texts(all) >= rule.TextsOfAll
            || all.Where(holder => holder.Outlet is not null).GroupBy(holder => holder.Outlet, StringComparer.Ordinal).Any(group => Texts(group) >= rule.TextsOfOneOutlet);
    }

    // The most of four counts, since the smallest hash may lie in what all of them share.
    private static int Texts(IEnumerable<FingerprintHolder> holders)
    {
        var sketches = holders.Select(holder => holder.Sketch).Distinct().ToList();
        return Enumerable.Range(0, 4).Max(part => sketches.Select(sketch => (ushort)(sketch >> (16 * part))).Distinct().Count());
    }

    private void JudgeAgain(IReadOnlyList<(long One, long Other)> links)
    {
        var parted = new HashSet<long>();
        foreach (var (one, other) in links)
        {
            var (text, second) = (TextOf(one), TextOf(other));
            var common = store.CommonOf(text.Fingerprints).ToHashSet();
            var share = Compare(text, second, common);
            if (share.IsCopy(rule) && text.Fingerprints.Any(fingerprint => !common.Contains(fingerprint) && second.Fingerprints.Contains(fingerprint)))
            {
                store.Link(one, other, share);
                continue;
            }

            store.Unlink(one, other);
            parted.UnionWith([one, other]);
        }

        Regroup(store.MembersOf(parted));
    }

    private void Regroup(IReadOnlyList<OriginKey> members)
    {
        var neighbours = store.LinksAmong([.. members.Select(member => member.Number)])
            .SelectMany(link => new[] { link, (One: link.Other, Other: link.One) })
            .ToLookup(link => link.One, link => link.Other);
        var keys = members.ToDictionary(member => member.Number);
        var left = members.Select(member => member.Number).ToHashSet();
        foreach (var member in members)
        {
            var group = new List<OriginKey>();
            var waiting = new Queue<long>([member.Number]);
            while (waiting.TryDequeue(out var next))
            {
                if (left.Remove(next))
                {
                    group.Add(keys[next]);
                    foreach (var neighbour in neighbours[next])
                    {
                        waiting.Enqueue(neighbour);
                    }
                }
            }

            if (group.Count > 0)
            {
                store.SetOrigin([.. group.OrderBy(key => key.Report.Value, StringComparer.Ordinal)]);
            }
        }
    }
}
