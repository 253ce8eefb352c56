using System.Collections.Immutable;

namespace Demarche.Workbench.Questions;

/// <summary>Lines of an answer that belong together.</summary>
/// <param name="Heading">What they are.</param>
/// <param name="Lines">The lines.</param>
public sealed record AnswerSection(string Heading, ImmutableArray<AnswerLine> Lines);
