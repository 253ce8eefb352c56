using System.Collections.Immutable;

namespace Demarche.Workbench.Questions;

/// <summary>What a record says to a question, as plain values.</summary>
/// <param name="Question">The question, as it was understood.</param>
/// <param name="Sections">The answer; a section without lines is not shown.</param>
public sealed record AnswerView(string Question, ImmutableArray<AnswerSection> Sections)
{
    /// <summary>Sentences that tell how to take the answer: what was left out, what the words could also mean.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Whether anything was found.</summary>
    public bool IsEmpty => Sections.All(section => section.Lines.IsEmpty);
}
