using System.Text;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Exports.Networks;

namespace Demarche.Workbench.Exports.Discourse;

/// <summary>
/// Writes a folder for discourse network analysis: the statements as the event list of Discourse Network Analyzer (CSV with semicolons), the
/// two-mode network and its projections as GraphML.
/// </summary>
internal static class DiscourseFolder
{
    // The columns of DNA 3, then ours.
    private static readonly string[] Columns =
    [
        "statement_id", "time", "person", "organization", "concept", "agreement", "start_position", "stop_position", "text", "coder", "document_id", "document_title",
        "document_author", "document_source", "document_section", "document_type", "party_id", "initiative_id", "stance", "voice", "confidence",
    ];

    /// <summary>Writes the folder.</summary>
    /// <param name="open">Opens a file of the folder by its name.</param>
    /// <param name="source">What to write.</param>
    internal static void Write(Func<string, Stream> open, ExportSource source)
    {
        var network = new DiscourseNetwork(source);
        WriteNetwork(open("two-mode.graphml"), network.TwoMode());
        WriteNetwork(open("party-congruence.graphml"), network.Parties(isConflict: false));
        WriteNetwork(open("party-conflict.graphml"), network.Parties(isConflict: true));
        WriteNetwork(open("initiative-congruence.graphml"), network.Initiatives());
        var quotes = QuoteTable.Of(source, network.Stands.SelectMany(stand => stand.Entries).Select(entry => (entry.Reference.Report, entry.Evidence)));
        using var writer = new StreamWriter(open("statements.csv"), new UTF8Encoding(false), 1 << 16);
        CsvText.WriteLine(writer, Columns, ';');
        foreach (var (stand, entry) in network.Stands
            .SelectMany(stand => stand.Entries, (stand, entry) => (stand, entry))
            .OrderBy(row => row.entry.Day ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(row => row.entry.Reference))
        {
            CsvText.WriteLine(writer, Cells(source, stand, entry, quotes).Select(cell => cell ?? ""), ';');
        }
    }

    private static string?[] Cells(ExportSource source, Stand stand, PositionEntry entry, QuoteTable quotes)
    {
        var party = source.PartyOf(stand.Party);
        var isPerson = party.Kind is PartyKind.Person;
        var card = source.CardOf(entry.Reference.Report);
        return
        [
            entry.Reference.ToString(),
            entry.Day is { } day ? $"{ExportText.Day(day)} 00:00:00" : null,
            isPerson ? party.Name : null,
            isPerson ? party.Affiliations.Select(affiliation => affiliation.Name).FirstOrDefault() : party.Name,
            source.InitiativeNameOf(stand.Initiative),
            stand.IsFor ? "1" : "0",
            ExportText.Number(entry.Evidence.Start),
            ExportText.Number(entry.Evidence.End),
            quotes.At(card.Id, entry.Evidence),
            "demarche",
            card.Id.Value,
            source.Options.IsWithoutText ? null : card.Title,
            null,
            card.Outlet,
            null,
            null,
            stand.Party,
            stand.Initiative,
            ExportText.Name<Stance>(entry.Stance),
            ExportText.Name<Voice>(entry.Voice),
            ExportText.Share(entry.Confidence),
        ];
    }

    private static void WriteNetwork(Stream output, Network network)
    {
        using (output)
        {
            GraphMl.Write(output, network);
        }
    }
}
