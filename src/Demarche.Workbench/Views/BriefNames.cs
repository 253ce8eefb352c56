using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Views;

/// <summary>Names what the findings of one report refer to, and tells which of them a brief shows.</summary>
/// <param name="reading">The report.</param>
/// <param name="parties">The brief's parties.</param>
/// <param name="focus">Which of them it is about.</param>
internal sealed class BriefNames(BriefReading reading, BriefParties parties, PartyFocus focus)
{
    private const string Reporter = "the report";

    private readonly Dictionary<FindingId, Initiative> _initiatives = reading.Findings.Initiatives.ToDictionary(initiative => initiative.Id);
    private readonly Dictionary<FindingId, Statement> _statements = reading.Findings.Statements.ToDictionary(statement => statement.Id);

    /// <summary>The report's findings.</summary>
    internal ReportFindings Findings => reading.Findings;

    /// <summary>The words at a span.</summary>
    internal Quote At(TextSpan span) => reading.Quotes.At(span);

    /// <summary>The sentence around a span, as far as punctuation tells.</summary>
    internal Quote Around(TextSpan span) => reading.Quotes.Around(span);

    /// <summary>The name of a party, or null where there is none.</summary>
    internal string? Party(PartyId? party) => parties.Find(reading, party)?.Name;

    /// <summary>The names of parties, joined.</summary>
    /// <returns>For example "Norway, Chad and Mali"; empty where there are none.</returns>
    internal string PartyList(ImmutableArray<PartyId> ids) => Listed([.. ids.Select(id => Party(id)).OfType<string>()]);

    /// <summary>The name of an initiative, or null.</summary>
    internal string? Initiative(FindingId? id) => id is { } known && _initiatives.TryGetValue(known, out var initiative) ? initiative.Name : null;

    /// <summary>A statement, or null.</summary>
    internal Statement? Statement(FindingId? id) => id is { } known ? _statements.GetValueOrDefault(known) : null;

    /// <summary>Who makes a statement: the party, else the words that name the source, else the report.</summary>
    internal string Speaker(FindingId? statement)
    {
        var said = Statement(statement);
        return Party(said?.Source?.Party)
            ?? (said?.Source is { } source ? WordsOf(source) : null)
            ?? Reporter;
    }

    private string WordsOf(StatementSource source)
    {
        var words = source.Span.In(reading.Report.Text).ToString();
        return source.IsUnclear ? $"“{words}” (unclear who)" : words;
    }

    /// <summary>Whether a finding is shown: it is about a party that is asked for, or its words speak of one.</summary>
    internal bool Shows(TextSpan evidence, params ReadOnlySpan<PartyId?> about)
    {
        foreach (var party in about)
        {
            if (focus.Shows(parties.Find(reading, party)))
            {
                return true;
            }
        }

        return focus.Shows(reading, evidence);
    }

    /// <summary>Joins names as people do.</summary>
    internal static string Listed(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };
}
