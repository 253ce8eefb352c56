using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>Something said, written or thought by somebody (the field says attribution).</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on: from the first to the last of source, cue and content.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Source">Who says it, or null where the report does not tell.</param>
/// <param name="Cue">The words that signal it, in order of text; may be empty where a content follows without one.</param>
/// <param name="Content">What is said, in order of text; empty only where somebody declined to say anything.</param>
/// <param name="Manner">In whose words.</param>
/// <param name="Sourcing">On whose authority.</param>
public sealed record Statement(
    FindingId Id,
    TextSpan Evidence,
    double Confidence,
    Origin Origin,
    StatementSource? Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    Manner Manner,
    Sourcing Sourcing)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>What is done by saying it, or null where the words do not tell.</summary>
    public Act? Act { get; init; }

    /// <summary>The party it is said to, or null where the words do not tell or name nobody known.</summary>
    public PartyId? Addressee { get; init; }

    /// <summary>When it was said, or null where the words beside it do not tell.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>The statement whose content this one stands in ("X said that Y had told Z"), or null where nobody else's words tell it.</summary>
    public FindingId? Within { get; init; }

    /// <summary>The layer that holds a document's statements, in order of text.</summary>
    public static Layer<ImmutableArray<Statement>> Layer { get; } = new("statements");
}
