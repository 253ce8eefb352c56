using System.Collections.Immutable;
using Demarche.Record.Decisions;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Reports;

/// <summary>A finding of a report, as it stands beside the story.</summary>
/// <param name="Id">Its id in the report.</param>
/// <param name="Part">What kind of finding it is.</param>
/// <param name="Mark">How it is marked.</param>
/// <param name="Phrase">What it says, in one phrase.</param>
/// <param name="Words">The words it rests on.</param>
public sealed record ReportFinding(string Id, FindingKind Part, MarkKind Mark, string Phrase, CitedWords Words)
{
    /// <summary>Words that play a role in it, in order of text.</summary>
    public ImmutableArray<FindingWords> Roles { get; init; } = [];

    /// <summary>How sure the reading is, from 0 to 1: never how likely it is true. Null where a person added it.</summary>
    public required double? Confidence { get; init; }

    /// <summary>Which part of the program read it, its version and the rule or trained head that decided; or that a person did.</summary>
    public required string Origin { get; init; }

    /// <summary>How it stands after what people decided; null where nobody judged it.</summary>
    public FindingState? State { get; init; }

    /// <summary>The last decision of each coder about it.</summary>
    public ImmutableArray<FindingDecision> Decisions { get; init; } = [];

    /// <summary>How many other findings of the report rest on it.</summary>
    public required int Resting { get; init; }

    /// <summary>What it says as one JSON object, for a correction.</summary>
    public required string Content { get; init; }

    /// <summary>Whether it no longer counts, because a person said that it is wrong.</summary>
    public bool IsRejected => State is FindingState.Rejected;
}
