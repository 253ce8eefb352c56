using System.Collections.Immutable;
using System.Text;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Workbench.Exports;
using NodaTime;

namespace Demarche.Workbench.Tests.Exports;

/// <summary>A small record of an invented negotiation, in the order of a record.</summary>
internal static class MadeRecord
{
    internal const string Plan = "the Alta fisheries plan";

    internal static ImmutableArray<ReportFindings> Reports { get; } =
    [
        new MadeReport(
            "😀 Norway backs the Alta fisheries plan. Chad rejects the Alta fisheries plan. Norway and Chad met in Oslo on Monday. A diplomat, who gave no name, was there.",
            new LocalDate(2016, 5, 3),
            "The Herald",
            "https://herald.example/1",
            "=Fish; \"plan\"")
            .Party("Norway", PartyKind.State, "NOR", "NOR", "NO")
            .Party("Chad", PartyKind.State, "TCD", "TCD", "TD")
            .Party("A diplomat", PartyKind.Anonymous)
            .Initiative(Plan, InitiativeKind.Plan, InitiativeStatus.Proposed)
            .Position("Norway", Plan, Stance.Supports, "Norway backs the Alta fisheries plan.")
            .Position("Chad", Plan, Stance.Opposes, "Chad rejects the Alta fisheries plan.", 0.5)
            .Event(PloverType.Consult, "Norway", "Chad", Modality.Happened, "Norway and Chad met in Oslo on Monday.", new LocalDate(2016, 5, 2))
            .Build(),
        new MadeReport(
            "Mali supports the Alta fisheries plan. Norway is an ally of Mali. Norway will meet Mali on 30 May. Mali promised to sign by 15 June, said Norway.",
            new LocalDate(2016, 5, 10),
            "Sound Post",
            "https://post.example/2",
            "Mali joins")
            .Party("Norway", PartyKind.State, "NOR", "NOR", "NO")
            .Party("Mali", PartyKind.State, "MLI", "MLI", "ML")
            .Initiative(Plan, InitiativeKind.Plan, InitiativeStatus.UnderWay)
            .Position("Mali", Plan, Stance.LeansFor, "Mali supports the Alta fisheries plan.")
            .Related("Norway", RelationKind.Ally, "Mali", "Norway is an ally of Mali.")
            .Event(PloverType.Consult, "Norway", "Mali", Modality.Planned, "Norway will meet Mali on 30 May.", new LocalDate(2016, 5, 30))
            .Deadline("Mali", PloverType.Agree, "Mali promised to sign by 15 June", new LocalDate(2016, 6, 15))
            .Said("Mali promised to sign by 15 June, said Norway.", "Norway")
            .Build(),
        new MadeReport("Nothing of note, and no day either.", null).Build(),
    ];

    internal static ExportSource Open(ExportOptions? options = null) => ExportSource.Open(() => Reports, options ?? ExportOptions.All);

    internal static byte[] Bytes(ExportFormat format, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        RecordExport.Write(output, Open(options), format);
        return output.ToArray();
    }

    internal static string Text(ExportFormat format, ExportOptions? options = null) => Encoding.UTF8.GetString(Bytes(format, options));

    internal static Dictionary<string, string> Folder(ExportFormat format, ExportOptions? options = null)
    {
        var files = new Dictionary<string, MemoryStream>();
        RecordExport.WriteFolder(name => files[name] = new MemoryStream(), Open(options), format);
        return files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value.ToArray()));
    }
}
