using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Checking;

/// <summary>A sentence of a report that bears on one of a draft.</summary>
/// <param name="Sentence">The sentence, with report, outlet and day.</param>
/// <param name="Relation">What it says to it.</param>
/// <param name="Speaker">Who says it, or null where the outlet does in its own voice or the speaker is unclear.</param>
/// <param name="Origin">The id of the report's origin: reports of one origin copy each other.</param>
public sealed record CheckedQuote(CitedWords Sentence, ClaimRelation Relation, string? Speaker, string Origin);
