using System.Collections.Immutable;

namespace Demarche.Record.Decisions;

/// <summary>What people decided about merging one kind of thing, for its merger to obey. What is in no group here is the merger's own to decide; a new object holds nothing.</summary>
/// <typeparam name="T">How a member is named across reports.</typeparam>
public sealed record MergeConstraints<T>
    where T : struct, IComparable<T>
{
    /// <summary>Members that are one (must-link). No member is in two groups; each group has two members or more, in order.</summary>
    public ImmutableArray<ImmutableArray<T>> Together { get; init; } = [];

    /// <summary>Members that are not one (cannot-link): none of the first is one with any of the second.</summary>
    public ImmutableArray<MembersApart<T>> Apart { get; init; } = [];

    /// <summary>Names that people gave, the latest last; each holds for what any of its members is merged into.</summary>
    public ImmutableArray<GivenName<T>> Names { get; init; } = [];
}
