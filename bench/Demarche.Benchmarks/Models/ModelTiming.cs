using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Model;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;

namespace Demarche.Benchmarks.Models;

/// <summary>
/// Words a second of every stage up to tags, trees and names, on one thread, beside what the model's graph alone gives for the
/// same words in batches of like length over many documents. The two are timed in turn, some documents at a time, so that
/// what else the machine does weighs on both alike.
/// </summary>
internal static class ModelTiming
{
    private const int GroupSize = 24;
    private const int BatchPieces = 1536;

    /// <summary>Times the model over a corpus.</summary>
    /// <param name="model">A model file.</param>
    /// <param name="file">JSON Lines with "text".</param>
    /// <param name="words">About how many words to read.</param>
    /// <param name="output">Takes a Markdown table.</param>
    internal static void Run(string model, string file, int words, TextWriter output)
    {
        var began = Stopwatch.GetTimestamp();
        using var language = LanguageModel.Load(model);
        var loaded = Stopwatch.GetElapsedTime(began);
        var cutting = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Build();
        var stages = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(ModelStages.All(language))
            .BuildFor(WordTag.Layer, Lemma.Layer, DependencyTrees.Layer, NamedEntity.Layer);
        var outputs = stages.Stages.OfType<ModelStage>().Single().Outputs;
        stages.Annotate(new Document("It begins here."));
        var started = Stopwatch.GetElapsedTime(began);
        var (graph, all, count) = (TimeSpan.Zero, TimeSpan.Zero, 0);
        foreach (var group in Texts(file).Chunk(GroupSize))
        {
            var documents = group.Select(text => cutting.Annotate(new Document(text))).ToList();
            var batches = Batches(documents, language).ToList();
            graph += Time(() => batches.ForEach(batch => language.Run(batch, outputs).Dispose()));
            all += Time(() => Array.ForEach(group, text => stages.Annotate(new Document(text))));
            count += documents.Sum(document => document.Get(TokenTable.Layer).Words.Length);
            if (count >= words)
            {
                break;
            }
        }

        using var process = Process.GetCurrentProcess();
        output.WriteLine("| what | figure |");
        output.WriteLine("| --- | ---: |");
        Row(output, "loaded, ms", loaded.TotalMilliseconds);
        Row(output, "first sentence done, ms", started.TotalMilliseconds);
        Row(output, "words", count);
        Row(output, "graph alone, words/s", count / graph.TotalSeconds);
        Row(output, "all stages, words/s", count / all.TotalSeconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all stages over graph alone | {graph / all:f2} |"));
        Row(output, "peak memory, MB", process.PeakWorkingSet64 / 1e6);
    }

    private static void Row(TextWriter output, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {value:n0} |"));

    private static TimeSpan Time(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began);
    }

    private static IEnumerable<EncoderRows> Batches(List<Document> documents, LanguageModel model)
    {
        var sentences = documents
            .SelectMany(document => document.Get(Sentence.Layer).Select(sentence => Words(document, sentence)))
            .Select(words => (Words: words, Width: EncoderRows.Even(words.Sum(word => model.Pieces.Of(word).Length) + 2)))
            .Where(pair => pair.Width <= EncoderRows.MostPieces)
            .OrderBy(pair => pair.Width);
        var batch = new List<string[]>();
        foreach (var (words, width) in sentences)
        {
            if (batch.Count > 0 && (batch.Count + 1) * width > BatchPieces)
            {
                yield return EncoderRows.Of(batch, model.Pieces, model.Lexicon);
                batch.Clear();
            }

            batch.Add(words);
        }

        if (batch.Count > 0)
        {
            yield return EncoderRows.Of(batch, model.Pieces, model.Lexicon);
        }
    }

    private static string[] Words(Document document, Sentence sentence) =>
        [.. document.Get(TokenTable.Layer).Words[sentence.FirstWord..sentence.EndWord].Select(word => word.Span.In(document.Text).ToString())];

    internal static IEnumerable<string> Texts(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }
}
