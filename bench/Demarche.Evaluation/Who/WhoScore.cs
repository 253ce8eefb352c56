using Demarche.Evaluation.Coreference;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Record.Merging.Parties;

namespace Demarche.Evaluation.Who;

/// <summary>Compares merged parties with the gold, over the gold's mentions that the reader found.</summary>
internal sealed class WhoScore
{
    private readonly List<(WhoMention Gold, string Merged)> _found = [];

    /// <summary>Matches mentions.</summary>
    /// <param name="gold">Mentions of the gold.</param>
    /// <param name="findings">What the reader found, by report.</param>
    /// <param name="merged">The merged parties.</param>
    internal WhoScore(IReadOnlyList<WhoMention> gold, IReadOnlyDictionary<string, ReportFindings> findings, MergedParties merged)
    {
        Mentions = gold.Count;
        foreach (var mention in gold)
        {
            var report = findings[mention.Report];
            if (PartyAt(report, mention) is { } party)
            {
                _found.Add((mention, merged.Find(report.Report.Id, party)!.Id));
            }
        }
    }

    /// <summary>How many mentions the gold has.</summary>
    internal int Mentions { get; }

    /// <summary>How many of them the reader found.</summary>
    internal int Found => _found.Count;

    /// <summary>Pairs of mentions of two reports that mean one party.</summary>
    internal Ratio Pairs { get; private set; }

    /// <summary>The same counted by mention (B³), so that parties of many mentions do not hide the others.</summary>
    internal Ratio ByMention { get; private set; }

    /// <summary>Clusters that were wrongly merged or split, the worst first: the cluster, the other one or "split", the merged parties, and the number of pairs.</summary>
    internal IReadOnlyList<(string Gold, string Other, string Merged, int Pairs)> Faults { get; private set; } = [];

    /// <summary>Counts.</summary>
    /// <returns>Itself.</returns>
    internal WhoScore Count()
    {
        var faults = new Dictionary<(string, string, string), int>();
        var (both, inGold, inMerged) = (0, 0, 0);
        for (var one = 0; one < _found.Count; one++)
        {
            for (var other = one + 1; other < _found.Count; other++)
            {
                var (first, second) = (_found[one], _found[other]);
                if (string.Equals(first.Gold.Report, second.Gold.Report, StringComparison.Ordinal))
                {
                    continue;
                }

                var isGold = string.Equals(first.Gold.Cluster, second.Gold.Cluster, StringComparison.Ordinal);
                var isMerged = string.Equals(first.Merged, second.Merged, StringComparison.Ordinal);
                inGold += isGold ? 1 : 0;
                inMerged += isMerged ? 1 : 0;
                both += isGold && isMerged ? 1 : 0;
                if (isGold != isMerged)
                {
                    var key = isGold ? (first.Gold.Cluster, "split", $"{first.Merged} / {second.Merged}") : (first.Gold.Cluster, second.Gold.Cluster, first.Merged);
                    faults[key] = faults.GetValueOrDefault(key) + 1;
                }
            }
        }

        Pairs = new Ratio(both, inGold, both, inMerged);
        ByMention = CountByMention();
        Faults = [.. faults.OrderByDescending(fault => fault.Value).ThenBy(fault => fault.Key.ToString(), StringComparer.Ordinal).Select(fault => (fault.Key.Item1, fault.Key.Item2, fault.Key.Item3, fault.Value))];
        return this;
    }

    private Ratio CountByMention()
    {
        var gold = _found.GroupBy(item => item.Gold.Cluster, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var merged = _found.GroupBy(item => item.Merged, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var both = _found.GroupBy(item => (item.Gold.Cluster, item.Merged)).ToDictionary(group => group.Key, group => group.Count());
        return new Ratio(
            _found.Sum(item => (double)both[(item.Gold.Cluster, item.Merged)] / gold[item.Gold.Cluster]),
            _found.Count,
            _found.Sum(item => (double)both[(item.Gold.Cluster, item.Merged)] / merged[item.Merged]),
            _found.Count);
    }

    /// <summary>The party of the mention that shares most with the gold's; of those that share as much, the shortest. A name is matched with names, a source without one with nouns.</summary>
    private static PartyId? PartyAt(ReportFindings report, WhoMention gold) => report.Parties
        .SelectMany(party => party.Mentions.Where(mention => mention.Form == (gold.Kind is "unnamed" ? MentionForm.Nominal : MentionForm.Name)), (party, mention) => (party.Id, mention.Evidence))
        .Select(item => (item.Id, item.Evidence, Shared: Math.Min(item.Evidence.End, gold.End) - Math.Max(item.Evidence.Start, gold.Start)))
        .Where(item => item.Shared > 0)
        .OrderByDescending(item => item.Shared)
        .ThenBy(item => item.Evidence.End - item.Evidence.Start)
        .ThenBy(item => item.Evidence.Start)
        .Select(item => (PartyId?)item.Id)
        .FirstOrDefault();
}
