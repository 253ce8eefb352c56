using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Outlook;

/// <summary>How to look at the next moves.</summary>
public sealed record NextOptions
{
    /// <summary>The concept that says what a sanction is; by default one whose steps are improvements and that leaves no escape unasked: sequential stability.</summary>
    public Concept Concept { get; init; } = Concept.Seq;

    /// <summary>Index of the state to look from; null for the status quo.</summary>
    public int? State { get; init; }

    /// <summary>The most questions to rank; each takes three analyses.</summary>
    public int QuestionLimit { get; init; } = 100;
}
