namespace Demarche.Conflict.Model;

/// <summary>Whoever controls options and prefers some states to others.</summary>
/// <param name="Name">Its name, unique in the model.</param>
public sealed record DecisionMaker(string Name)
{
    /// <summary>Indices of the options it controls, counted from 0. An option may be controlled by several.</summary>
    public IReadOnlyList<int> Options { get; init; } = [];

    /// <summary>What it prefers. Without one every comparison is unknown.</summary>
    public Preference Preference { get; init; } = PairwisePreference.AllUnknown;

    /// <summary>
    /// Its attitude to each decision maker, by index: +1 devoted, 0 indifferent, -1 hostile. Null where it looks to its own preference
    /// only (+1 to itself, nothing to others).
    /// </summary>
    public IReadOnlyList<int>? Attitudes { get; init; }

    /// <summary>How it sees the model, where that differs from the model itself; else null.</summary>
    public MakerView? View { get; init; }

    /// <summary>What it asks for and what it says it does if refused, for confrontation analysis; else null.</summary>
    public Stance? Stance { get; init; }

    /// <summary>A note for people, or null.</summary>
    public string? Note { get; init; }

    /// <summary>What its presence in the model rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
