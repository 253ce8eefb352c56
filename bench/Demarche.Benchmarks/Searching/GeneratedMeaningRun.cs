using System.Diagnostics;
using System.Globalization;
using Demarche.Language;
using Demarche.Language.Embeddings;
using Demarche.Reading;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Meaning;
using NodaTime;

namespace Demarche.Benchmarks.Searching;

/// <summary>Measures finding by meaning among more vectors than there are real ones: mixtures of two real vectors of a record, seeded.</summary>
internal static class GeneratedMeaningRun
{
    private const int SentencesOfReport = 500;
    private const int ReportsAtOnce = 50;
    private const int Questions = 200;
    private const int Seed = 8;

    /// <summary>Makes a record of generated vectors and asks questions of it.</summary>
    /// <param name="real">A record with real vectors.</param>
    /// <param name="count">How many vectors to generate.</param>
    /// <param name="target">Where the new record is to be.</param>
    /// <param name="output">Takes the figures.</param>
    internal static void Run(string real, int count, string target, TextWriter output)
    {
        var vectors = RealVectors(real);
        using var record = Records.OpenOrCreate(target, new RecordOptions(), SystemClock.Instance);
        var reader = new Reader();
        var random = new Random(Seed);
        for (var first = 0; first * SentencesOfReport < count; first += ReportsAtOnce)
        {
            var reports = Enumerable.Range(first, ReportsAtOnce).Select(ReportOf).ToList();
            record.Add(reports.Select(report => reader.Read(report)), reader, SystemClock.Instance.GetCurrentInstant());
            record.Meaning.Keep("generated", [.. reports.Select(report => new EmbeddedReport(report.Id, [.. Enumerable.Repeat(new TextSpan(0, 5), SentencesOfReport)], Mixtures(vectors, random, SentencesOfReport)))]);
        }

        var start = Stopwatch.GetTimestamp();
        record.Meaning.Arrange();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{record.Meaning.Count().Sentences} vectors put into {record.Meaning.Cells().Count} cells in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s, {record.Info().Bytes / 1e6:0} MB"));
        var search = new MeaningSearch(record.Meaning);
        var codes = Enumerable.Range(0, Questions).Select(_ => Mixtures(vectors, random, 1)).ToList();
        MeaningRun.Time("by meaning, in the nearest cells", codes, code => search.Find(code, 50), output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB at most, the {vectors.Count} real vectors with them"));
    }

    private static List<byte[]> RealVectors(string real)
    {
        using var record = Records.Open(real, new RecordOptions(), SystemClock.Instance);
        var cells = Enumerable.Range(0, record.Meaning.Cells().Count).ToList();
        return [.. record.Meaning.Blocks(cells).SelectMany(block => Enumerable.Range(0, block.Count).Select(index => block.Vector(index).ToArray()))];
    }

    private static Report ReportOf(int number)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"Made {number}");
        return new Report(text, [new Block(BlockRole.Paragraph, new TextSpan(0, text.Length))], "en", [new Capture("sha256:made", $"{number}.txt")]);
    }

    private static byte[] Mixtures(List<byte[]> vectors, Random random, int count)
    {
        var codes = new byte[count * VectorCode.Bytes];
        var mixed = new float[SentenceEmbedder.Size];
        for (var index = 0; index < count; index++)
        {
            var (one, other) = (vectors[random.Next(vectors.Count)], vectors[random.Next(vectors.Count)]);
            for (var at = 0; at < mixed.Length; at++)
            {
                mixed[at] = VectorCode.Number(one, at) + (0.5f * VectorCode.Number(other, at));
            }

            var length = MathF.Sqrt(mixed.Sum(number => number * number));
            VectorCode.Write(Array.ConvertAll(mixed, number => number / length), codes.AsSpan(index * VectorCode.Bytes, VectorCode.Bytes));
        }

        return codes;
    }
}
