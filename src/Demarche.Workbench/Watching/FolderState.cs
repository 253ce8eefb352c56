using System.Collections.Immutable;

namespace Demarche.Workbench.Watching;

/// <summary>What is remembered of a folder between two runs.</summary>
internal sealed record FolderState
{
    /// <summary>The hash of each file that was read or refused, by its path below the folder.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
