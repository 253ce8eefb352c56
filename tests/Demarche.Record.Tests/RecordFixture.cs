using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Testing;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Record.Tests;

/// <summary>A folder for the records of one test, and reports to put into them.</summary>
internal sealed class RecordFixture : IDisposable
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 12, 0);

    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-record-").FullName;
    private readonly InventedStories _stories = new(seed: 11);
    private int _records;

    internal Reader Reader { get; } = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal string NewPath() => Path.Join(_folder, $"record-{_records++}");

    internal static IRecord Open(string path) =>
        Records.OpenOrCreate(path, new RecordOptions { LockTimeout = Duration.FromSeconds(1) }, new FakeClock(Now));

    internal ReportFindings Story(int number, LocalDate? published = null, string outlet = "Herald", string? url = null) =>
        Findings(_stories.Text(number), published, outlet, url);

    internal ReportFindings Findings(string text, LocalDate? published = null, string outlet = "Herald", string? url = null, string language = "en") =>
        Reader.Read(new Report(text, Paragraphs(text), language, [Capture(published, outlet, url)]));

    internal static Capture Capture(LocalDate? published, string outlet = "Herald", string? url = null) =>
        new("sha256:" + outlet, outlet + ".txt")
        {
            Outlet = outlet,
            Url = url,
            Published = published is { } day ? new PublicationTime(day) : null,
        };

    internal static byte[] Export(IRecord record)
    {
        using var output = new MemoryStream();
        record.Export(output);
        return output.ToArray();
    }

    /// <summary>A record with the reports, added in one batch, as its export.</summary>
    internal byte[] ExportOf(params IEnumerable<ReportFindings> reports)
    {
        using var record = Open(NewPath());
        record.Add(reports, Reader, Now);
        return Export(record);
    }

    private static ImmutableArray<Block> Paragraphs(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                blocks.Add(new Block(start is 0 ? BlockRole.Headline : BlockRole.Paragraph, new TextSpan(start, start + line.Length)));
            }

            start += line.Length + 1;
        }

        return blocks.ToImmutable();
    }
}
