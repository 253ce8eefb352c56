using System.Collections.Immutable;
using Demarche.Record.Merging;

namespace Demarche.Record.Decisions;

/// <summary>A merged party, initiative or event as a person saw it. Its members go with it, so that a decision about it holds when merging gives it another id.</summary>
public sealed record MergedReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id in the record at that time.</param>
    /// <param name="members">What it was made of then, in any order; a report's party stands in the place of a finding. At least one.</param>
    /// <exception cref="ArgumentException">There is no member.</exception>
    public MergedReference(MergedKind kind, string id, IEnumerable<FindingReference> members)
    {
        Kind = kind;
        Id = id;
        Members = [.. members.Distinct().Order()];
        if (Members.IsEmpty)
        {
            throw new ArgumentException($"\"{id}\" has no members; name what it is made of.", nameof(members));
        }
    }

    /// <summary>What it is.</summary>
    public MergedKind Kind { get; }

    /// <summary>Its id in the record at that time.</summary>
    public string Id { get; }

    /// <summary>What it was made of then, in order, each once; a report's party stands in the place of a finding.</summary>
    public ImmutableArray<FindingReference> Members { get; }
}
