using CsCheck;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Record.Tests;

public sealed class OrderTests : IDisposable
{
    private readonly RecordFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void The_export_does_not_depend_on_the_order_or_the_batches()
    {
        var sighting = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool, (story, day, outlet, isPlain) => (story, day, outlet, isPlain));
        Gen.Select(sighting.Array[1, 12], Gen.Int[1, 5], Gen.Int)
            .Sample(
                (sightings, batch, seed) =>
                {
                    var shuffled = sightings.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    return Export(shuffled, batch).AsSpan().SequenceEqual(Export(sightings, sightings.Length));
                },
                iter: 25,
                seed: "0000KOIXa3q5",
                threads: 1);
    }

    private byte[] Export((int Story, int Day, int Outlet, bool IsPlain)[] sightings, int batch)
    {
        using var record = RecordFixture.Open(_fixture.NewPath());
        foreach (var part in sightings.Select(Findings).Chunk(batch))
        {
            record.Add(part, _fixture.Reader, RecordFixture.Now);
        }

        return RecordFixture.Export(record);
    }

    private ReportFindings Findings((int Story, int Day, int Outlet, bool IsPlain) sighting)
    {
        var findings = _fixture.Story(
            sighting.Story,
            sighting.Day is 0 ? null : new LocalDate(2016, 6, sighting.Day),
            $"Outlet {sighting.Outlet}",
            $"https://news.example/{sighting.Outlet}");
        var report = findings.Report;
        return !sighting.IsPlain
            ? findings
            : _fixture.Reader.Read(new Report(
                report.Text,
                [.. report.Blocks.Select(block => block with { Role = BlockRole.Paragraph })],
                report.Language,
                [report.Captures[0] with { FileHash = "sha256:plain" }]));
    }
}
