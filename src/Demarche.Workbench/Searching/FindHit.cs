using Demarche.Reading.Statements;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Searching;

/// <summary>A sentence that was found.</summary>
/// <param name="Sentence">The sentence, with report, outlet and day.</param>
/// <param name="Speaker">Who says it, or null where the outlet does in its own voice or the speaker is unclear.</param>
/// <param name="Sourcing">On whose authority it is told, or null where the outlet tells it in its own voice.</param>
/// <param name="Marks">What it was found by.</param>
public sealed record FindHit(CitedWords Sentence, string? Speaker, SourcingKind? Sourcing, FindMarks Marks);
