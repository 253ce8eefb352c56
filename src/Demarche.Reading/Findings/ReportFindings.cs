using System.Collections.Immutable;
using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Findings;

/// <summary>Everything that was read from one report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Parties">The parties in it, in order of first mention.</param>
/// <param name="Statements">What was said, in order of text.</param>
/// <param name="Times">The times told, in order of text.</param>
/// <param name="Diagnostics">What to know about the reading.</param>
public sealed record ReportFindings(
    Report Report,
    ImmutableArray<Party> Parties,
    ImmutableArray<Statement> Statements,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What parties negotiate in or about, in order of first mention; empty where there was no language model.</summary>
    public ImmutableArray<Initiative> Initiatives { get; init; } = [];

    /// <summary>Where parties stand on initiatives, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>How the parties stand to each other, in order of evidence.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The places named, in order of text.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Who did what to whom, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<ReportedEvent> Events { get; init; } = [];

    /// <summary>What hangs on what, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>How likely things are said to be, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>What parties did or could do, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<PartyAction> Actions { get; init; } = [];

    /// <summary>What actions are said to do, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>On what sides differ, in order of evidence; empty where there was no language model.</summary>
    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];
}
