using System.Collections.Immutable;

namespace Demarche.Record.Merging.Deciding;

/// <summary>What is one thing after people decided.</summary>
/// <typeparam name="T">A telling of it.</typeparam>
/// <param name="group">The number of the group that a merger found, of which it is the whole or the most.</param>
/// <param name="members">The tellings.</param>
internal sealed class DecidedGroup<T>(int group, IEnumerable<T> members)
{
    /// <summary>The number of the group that a merger found.</summary>
    internal int Group => group;

    /// <summary>The tellings, in no order.</summary>
    internal List<T> Members { get; } = [.. members];

    /// <summary>Whether it was split off.</summary>
    internal bool IsPart { get; init; }

    /// <summary>Whether a person made it one of several.</summary>
    internal bool IsJoined { get; set; }

    /// <summary>The last name that a person gave it, or null.</summary>
    internal string? Name { get; set; }

    /// <summary>The tellings as an array.</summary>
    internal ImmutableArray<T> ToArray() => [.. Members];
}
