using System.Text.Json;
using Demarche.Reading;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Testing.Hostile;
using Demarche.Workbench.Ingest;

namespace Demarche.Web.Tests;

/// <summary>A record of stories in which every field that a page may show holds script.</summary>
internal static class HostileRecord
{
    /// <summary>Makes it.</summary>
    /// <param name="folder">Where to.</param>
    /// <returns>The record's path.</returns>
    internal static string Make(string folder)
    {
        var lines = Path.Combine(folder, "stories.jsonl");
        File.WriteAllLines(lines, ScriptPayloads.All.Select(Line));
        var path = Path.Combine(folder, "hostile.db");
        using var model = Language.Model.ShippedModel.Fast.LoadIfAny();
        using var record = Records.OpenOrCreate(path, new RecordOptions(), SampleRecord.Clock);
        new Ingestor(record, new Reader(model), SampleRecord.Clock).Ingest(
            new InputFinder(() => Stream.Null).Find([lines]), new IngestOptions(), new IngestWatch(), CancellationToken.None);
        MergedUpkeep.Update(record);
        return path;
    }

    private static string Line(string payload, int number) => JsonSerializer.Serialize(new
    {
        id = $"{payload} {number}",
        title = $"Norway presses Chad {payload}",
        outlet = $"The Herald {payload}",
        url = number % 2 is 0 ? "javascript:alert(1)//" + number : $"https://herald.example/{number}?x={payload}",
        published = "2024-05-23",
        text = $"""
            Norway presses Chad over the border talks, report {number}

            OSLO (Agency) - Foreign Minister Ingrid {payload} of Norway said on Monday that the border talks {payload} would go on.

            "We will not give up {payload}," President Samuel Odhiambo of Chad said. "There is still time {number}."

            Chad opposes the plan of the United Nations {payload}, a senior official said on condition of anonymity. Norway supports the plan.
            """,
    });
}
