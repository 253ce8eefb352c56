using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Checking;

/// <summary>What one sentence of a report or a draft claims.</summary>
/// <param name="Findings">The report, or the draft as one.</param>
/// <param name="Span">The sentence.</param>
internal sealed record Claim(ReportFindings Findings, TextSpan Span)
{
    /// <summary>The parties that it names, in order of mention.</summary>
    internal required ImmutableArray<Party> Parties { get; init; }

    /// <summary>The parties that say it; they need not be named in the sentence.</summary>
    internal required ImmutableArray<Party> Speakers { get; init; }

    /// <summary>Stems of its words with content, without those of parties and numbers.</summary>
    internal required ImmutableHashSet<string> Stems { get; init; }

    /// <summary>Of each negation, the stems that it reaches; none where it negates a party or a number.</summary>
    internal required ImmutableArray<ImmutableArray<string>> Negations { get; init; }

    /// <summary>Words that take back something of its force.</summary>
    internal required ImmutableHashSet<string> Hedges { get; init; }

    /// <summary>Its numbers.</summary>
    internal required ImmutableArray<ClaimNumber> Numbers { get; init; }

    /// <summary>The stances it tells.</summary>
    internal required ImmutableArray<ClaimStance> Stances { get; init; }

    /// <summary>The years it names.</summary>
    internal required ImmutableHashSet<string> Years { get; init; }

    /// <summary>Its words.</summary>
    internal string Words => Span.In(Findings.Report.Text).ToString();
}
