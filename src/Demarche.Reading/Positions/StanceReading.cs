namespace Demarche.Reading.Positions;

/// <summary>A stance told of an initiative, not yet joined to a party.</summary>
/// <param name="Value">The stance on <see cref="StanceScale"/>.</param>
/// <param name="Predicate">The word that tells it.</param>
/// <param name="Top">The highest word of the chain of verbs around it.</param>
/// <param name="Holder">The word for whose stance it is, or -1 for whoever speaks.</param>
/// <param name="IsAct">Whether it is done in public.</param>
/// <param name="Steps">How many words lie between it and the initiative.</param>
internal readonly record struct StanceReading(int Value, int Predicate, int Top, int Holder, bool IsAct, int Steps)
{
    /// <summary>The kind of rule that read it.</summary>
    internal string Rule { get; init; } = "";

    /// <summary>Whether it is what is believed or said of the holder: "is thought to oppose".</summary>
    internal bool IsHearsay { get; init; }
}
