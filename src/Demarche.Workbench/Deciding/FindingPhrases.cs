using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Deciding;

/// <summary>Says in one phrase what findings of one report say: as the brief does where it shows them.</summary>
internal sealed class FindingPhrases
{
    private readonly Dictionary<string, string> _phrases = new(StringComparer.Ordinal);

    /// <summary>Readies the phrases of a report.</summary>
    /// <param name="findings">The report's findings.</param>
    internal FindingPhrases(ReportFindings findings)
    {
        var brief = BriefBuilder.Build([findings], new BriefOptions());
        Quotes = new QuoteFinder(findings.Report, brief.Reports[0].ShortId);
        foreach (var section in brief.FirstSections.Concat(brief.LastSections))
        {
            foreach (var entry in section.Entries.SelectMany(entry => entry.Details.Prepend(entry)))
            {
                _phrases.TryAdd(entry.Id, entry.Head is { } head ? $"{head}: {entry.Text}" : entry.Text);
            }
        }

        AddPositionsAndStatements(brief);
        AddParties(findings);
    }

    /// <summary>Makes quotes of the report.</summary>
    internal QuoteFinder Quotes { get; }

    /// <summary>A finding in one phrase.</summary>
    internal string Of(JudgeableFinding finding) =>
        _phrases.GetValueOrDefault(finding.Id) ?? $"a finding of kind {EnumNames.NameOf(finding.Part)}: {finding.Content}";

    private void AddPositionsAndStatements(BriefView brief)
    {
        foreach (var position in brief.Positions)
        {
            _phrases.TryAdd(position.Id, $"{position.Party} {BriefText.StanceOf(position)} {position.Initiative} ({BriefText.WordOf(position)})");
        }

        foreach (var source in brief.Sources)
        {
            foreach (var statement in source.Statements)
            {
                _phrases.TryAdd(statement.Id, $"{source.Name} said {BriefText.ContentOf(statement)} ({BriefText.MannerOf(statement)})");
            }
        }
    }

    private void AddParties(ReportFindings findings)
    {
        foreach (var party in findings.Parties)
        {
            _phrases.TryAdd(party.Id.Value, $"{party.Name} is a party ({EnumNames.NameOf(party.Kind)})");
            foreach (var mention in party.Mentions)
            {
                _phrases.TryAdd(mention.Id.Value, $"“{mention.Evidence.In(findings.Report.Text)}” stands for {party.Name}");
            }

            foreach (var office in party.Offices)
            {
                var held = findings.Parties.FirstOrDefault(other => other.Id == office.Of)?.Name;
                _phrases.TryAdd(office.Id.Value, $"{party.Name} is {office.Title}{(held is null ? "" : $" for {held}")}");
            }
        }

        foreach (var initiative in findings.Initiatives)
        {
            foreach (var mention in initiative.Mentions)
            {
                _phrases.TryAdd(mention.Id.Value, $"“{mention.Evidence.In(findings.Report.Text)}” stands for {initiative.Name}");
            }
        }
    }
}
