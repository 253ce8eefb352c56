namespace Demarche.Conflict.Formats.Cases;

/// <summary>One printed table: the states that hold under one concept, for all decision makers or for one.</summary>
/// <param name="By">Who says so.</param>
/// <param name="Concept">The concept as it is written there, such as SEQ, NM, CNash or SEQ_b.</param>
/// <param name="Maker">The decision maker, or null for equilibria.</param>
/// <param name="States">Ids of the states.</param>
public sealed record PublishedTable(string By, string Concept, string? Maker, IReadOnlyList<string> States)
{
    /// <summary>Ids of the states that the source shows, or null for all; results for equilibria are cut to them.</summary>
    public IReadOnlyList<string>? Scope { get; init; }

    /// <summary>Blocs that move as one, by names of decision makers, or null.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Partition { get; init; }

    /// <summary>Why the source is wrong, or null.</summary>
    public string? KnownError { get; init; }
}
