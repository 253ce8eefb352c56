namespace Demarche.Conflict.Model;

/// <summary>What an input of a model rests on. It goes with the input into every witness, export and drawing.</summary>
/// <remarks>The library never reads the evidence; ids mean something only to whoever made the model.</remarks>
public sealed record Provenance
{
    /// <summary>An input of which nothing is said.</summary>
    public static Provenance None { get; } = new();

    /// <summary>Ids of the findings or sources it rests on, in the order given.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>How good that evidence is, or null where it is not graded.</summary>
    public EvidenceGrade? Grade { get; init; }

    /// <summary>How far the input can be relied on.</summary>
    public InputStatus Status { get; init; }

    /// <summary>Who set it, or null.</summary>
    public string? SetBy { get; init; }

    /// <summary>The day or moment it was set, as written, or null.</summary>
    public string? SetOn { get; init; }

    /// <summary>A note for people, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsEmpty => Evidence.Count == 0 && Grade is null && Status == InputStatus.Unmarked && SetBy is null && SetOn is null && Note is null;
}
