using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Positions;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Searching;

/// <summary>The parties and initiatives that the fields of a query mean, in every report; null where a field was not given.</summary>
/// <param name="Party">Who is mentioned.</param>
/// <param name="Speaker">Who speaks.</param>
/// <param name="About">What is spoken of.</param>
internal sealed record FieldMembers(HashSet<PartyReference>? Party, HashSet<PartyReference>? Speaker, HashSet<FindingReference>? About)
{
    /// <summary>The reports that can hold what the fields mean; null where no field of a name was given.</summary>
    internal IReadOnlyCollection<ReportId>? Reports => new[]
    {
        Party?.Select(party => party.Report).ToHashSet(),
        Speaker?.Select(party => party.Report).ToHashSet(),
        About?.Select(initiative => initiative.Report).ToHashSet(),
    }.OfType<HashSet<ReportId>>().Aggregate((HashSet<ReportId>?)null, (all, some) => all is null ? some : [.. all.Where(some.Contains)]);

    /// <summary>Whether any sentence of a report can fit: far cheaper than to look at its sentences.</summary>
    internal bool MayFit(ReportFindings findings) =>
        (Party is null || findings.Parties.Any(party => Party.Contains(new PartyReference(findings.Report.Id, party.Id))))
        && (Speaker is null || findings.Statements.Any(said => said.Source?.Party is { } id && Speaker.Contains(new PartyReference(findings.Report.Id, id))))
        && (About is null || findings.Initiatives.Any(initiative => About.Contains(new FindingReference(findings.Report.Id, initiative.Id))));

    /// <summary>Whether a sentence fits all fields.</summary>
    internal bool Fit(ReportFindings findings, TextSpan sentence, Stance? stance) =>
        (Party is null || findings.Parties.Any(party => Party.Contains(new PartyReference(findings.Report.Id, party.Id)) && party.Mentions.Any(mention => Overlaps(mention.Evidence, sentence))))
        && (Speaker is null || findings.Statements.Any(said => said.Source?.Party is { } id && Speaker.Contains(new PartyReference(findings.Report.Id, id)) && said.Content.Any(content => Overlaps(content, sentence))))
        && (About is null || findings.Initiatives.Any(initiative => About.Contains(new FindingReference(findings.Report.Id, initiative.Id)) && initiative.Mentions.Any(mention => Overlaps(mention.Evidence, sentence))))
        && (stance is null || findings.Positions.Any(position => position.Stance == stance && Overlaps(position.Evidence, sentence)));

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
