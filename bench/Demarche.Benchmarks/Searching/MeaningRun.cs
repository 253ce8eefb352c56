using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Demarche.Language.Embeddings;
using Demarche.Language.Model;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Meaning;
using Demarche.Workbench.Searching;
using NodaTime;

namespace Demarche.Benchmarks.Searching;

/// <summary>Measures how well and how fast sentences of a record are found by meaning.</summary>
internal static class MeaningRun
{
    private const int Questions = 100;
    private const int Wanted = 10;

    // The ten nearest by exact numbers are among so many nearest by numbers of 8 bits, whose products are less than 0.01 off.
    private const int Candidates = 60;
    private const float LargestError = 0.01f;

    // What somebody types is rarely longer.
    private const int QuestionWords = 7;

    /// <summary>Asks questions of a record that was made ready by "demarche record embed".</summary>
    /// <param name="location">The record.</param>
    /// <param name="output">Takes the figures.</param>
    internal static void Run(string location, TextWriter output)
    {
        using var record = Records.Open(location, new RecordOptions(), SystemClock.Instance);
        using var embedder = ShippedModel.Embedder.LoadEmbedder();
        var counts = record.Meaning.Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Sentences} sentences of {counts.Reports} reports, {record.Meaning.Cells().Count} cells"));
        var questions = QuestionsOf(record);
        Embedding(embedder, questions, output);
        Recall(record, embedder, questions, output);
        var finder = new SentenceFinder(record, embedder);
        Time("find by words and meaning, 20 hits", questions, question => finder.Find(FindQuery.Parse(question), 20), output);
    }

    /// <summary>Times work on each question, after one for warmth.</summary>
    internal static void Time<T>(string name, IReadOnlyList<T> questions, Action<T> work, TextWriter output)
    {
        work(questions[0]);
        var times = questions.Select(question =>
        {
            var start = Stopwatch.GetTimestamp();
            work(question);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {times[times.Count / 2]:0.0} ms at the median, {times[(int)(times.Count * 0.99) - 1]:0.0} ms at the 99th percentile, of {times.Count}"));
    }

    // The first words of sentences that stand at equal distances in the record.
    private static List<string> QuestionsOf(IRecord record)
    {
        var sentences = new StorySentences();
        var ids = record.ReportsStarting("");
        var questions = new List<string>();
        for (var index = 0; index < Questions; index++)
        {
            var report = record.Merged.Reports([ids[(int)((long)index * ids.Count / Questions)]])[0];
            var longer = sentences.Of(report).Where(sentence => sentence.Words.Length > QuestionWords).ToList();
            if (longer.Count > 0)
            {
                questions.Add(string.Join(' ', longer[index % longer.Count].Words.Where(word => char.IsLetterOrDigit(word[0])).Take(QuestionWords)));
            }
        }

        return questions;
    }

    private static void Embedding(SentenceEmbedder embedder, List<string> questions, TextWriter output) =>
        Time("a question made a vector", questions, question => embedder.Vector(question.Split(' ')), output);

    private static void Recall(IRecord record, SentenceEmbedder embedder, List<string> questions, TextWriter output)
    {
        var search = new MeaningSearch(record.Meaning);
        var vectors = questions.Select(question => embedder.Vector(question.Split(' '))).ToList();
        var codes = vectors.ConvertAll(Code);
        Time("by meaning, in the nearest cells", codes, code => search.Find(code, Wanted), output);
        Time("by meaning, every sentence", codes, code => search.FindExactly(code, Wanted), output);
        var texts = new FloatVectors(record, embedder);
        var (coded, cells, certain, all) = (0, 0, 0, 0);
        for (var index = 0; index < codes.Count; index++)
        {
            var near = search.FindExactly(codes[index], Candidates);
            var exact = near.Select(one => (one, Similarity: texts.Product(vectors[index], one)))
                .OrderByDescending(one => one.Similarity)
                .Take(Wanted)
                .ToList();
            certain += near.Length < Candidates || near[^1].Similarity + LargestError < exact[^1].Similarity ? 1 : 0;
            all += exact.Count;
            coded += Found(near.Take(Wanted), exact);
            cells += Found(search.Find(codes[index], Wanted), exact);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"recall@{Wanted} against exact numbers: 8 bits {(double)coded / all:0.000}, 8 bits in the nearest cells {(double)cells / all:0.000}; {codes.Count} questions, {certain} of them certain"));
    }

    // Copies of one sentence are equally near: as near as the last of the exact ones counts as found.
    private static int Found(IEnumerable<NearSentence> found, List<(NearSentence One, float Similarity)> exact)
    {
        var wanted = exact.Select(one => (one.One.Report, one.One.Span)).ToHashSet();
        var least = exact[^1].One.Similarity;
        return found.Count(one => wanted.Contains((one.Report, one.Span)) || one.Similarity == least);
    }

    private static byte[] Code(float[] vector)
    {
        var code = new byte[VectorCode.Bytes];
        VectorCode.Write(vector, code);
        return code;
    }

    private sealed class FloatVectors(IRecord record, SentenceEmbedder embedder)
    {
        private readonly StorySentences _sentences = new();
        private readonly Dictionary<ReportId, ImmutableArray<StorySentence>> _read = [];

        internal float Product(float[] vector, NearSentence sentence)
        {
            if (!_read.TryGetValue(sentence.Report, out var sentences))
            {
                _read[sentence.Report] = sentences = _sentences.Of(record.Merged.Reports([sentence.Report])[0]);
            }

            return vector.Zip(embedder.Vector(sentences.Single(one => one.Span == sentence.Span).Words), (left, right) => left * right).Sum();
        }
    }
}
