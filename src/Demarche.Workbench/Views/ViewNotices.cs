using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>Sentences about names that were typed to narrow a view.</summary>
internal static class ViewNotices
{
    private const int MostNamed = 5;

    /// <summary>What to say about a name.</summary>
    /// <param name="found">What it can mean, the most told first.</param>
    /// <param name="typed">The name as typed.</param>
    /// <param name="what">"party" or "initiative".</param>
    /// <returns>A sentence, or null where the name is of one only.</returns>
    internal static string? Of(ImmutableArray<NamedId> found, string typed, string what) => found switch
    {
        [] => $"The record knows no {what} called \"{typed}\"; try a part of the name.",
        [_] => null,
        [var first, .. var others] => $"\"{typed}\" is taken for {first.Name}; it can also mean {BriefNames.Listed([.. others.Take(MostNamed).Select(other => other.Name)])}.",
    };
}
