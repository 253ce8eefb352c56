namespace Demarche.Conflict.Model;

/// <summary>How one decision maker sees the model (a first-level hypergame): what it misreads and what it does not see.</summary>
public sealed record MakerView
{
    /// <summary>The preference it believes a decision maker to have, by index of that decision maker; others as they are.</summary>
    public IReadOnlyDictionary<int, Preference> Preferences { get; init; } = new Dictionary<int, Preference>();

    /// <summary>Indices of options it does not know of: it takes them never to be taken.</summary>
    public IReadOnlyList<int> UnseenOptions { get; init; } = [];

    /// <summary>Combinations it believes impossible, beside those that are.</summary>
    public IReadOnlyList<InfeasiblePattern> Unseen { get; init; } = [];
}
