namespace Demarche.Record.Decisions;

/// <summary>The decisions about one finding, in order, and the finding of the present reading that they are about.</summary>
internal sealed class DecisionThread
{
    private readonly List<Decision> _entries = [];

    internal DecisionThread(string id, FindingKind part) => (Id, Part) = (id, part);

    /// <summary>The id that the first decision gave the finding.</summary>
    internal string Id { get; }

    internal FindingKind Part { get; }

    /// <summary>Decisions that are not undone.</summary>
    internal IReadOnlyList<Decision> Entries => _entries;

    /// <summary>The finding that reading gives now, or null.</summary>
    internal FindingNode? Node { get; set; }

    /// <summary>Whether that finding says what one of the decisions saw or made of it.</summary>
    internal bool IsSame { get; set; }

    internal void Add(Decision decision) => _entries.Add(decision);

    /// <summary>Takes over the decisions of a thread about the same finding.</summary>
    internal void Join(DecisionThread other)
    {
        _entries.AddRange(other._entries);
        _entries.Sort(static (left, right) => left.At.CompareTo(right.At) is not 0 and var order ? order : left.Id.CompareTo(right.Id));
    }

    /// <summary>The findings that its decisions saw or made.</summary>
    internal IEnumerable<FindingNode> Seen() =>
        Entries.SelectMany(decision => new[] { decision.Detail.Before, decision.Detail.After }).OfType<string>().Select(json => FindingNode.Parse(Part, json));
}
