using System.Collections.Immutable;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Something that the reporting leaves open and that would bear on the model.</summary>
/// <param name="Id">"q" and eight hexadecimal digits made of what is asked.</param>
/// <param name="Text">The question.</param>
/// <param name="Reason">Why it is asked.</param>
/// <param name="Evidence">What is told about it, the best first.</param>
public sealed record ModelQuestion(string Id, string Text, QuestionReason Reason, ImmutableArray<ModelEvidence> Evidence)
{
    /// <summary>The id of the decision maker it is about, or null.</summary>
    public string? Maker { get; init; }
}
