using System.Globalization;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading;
using Demarche.Reading.Events.Pairs;
using Demarche.Reading.Pages;
using Demarche.Training.Corpora;
using Demarche.Training.Pairs;
using Demarche.Training.Running;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;
using static TorchSharp.torch;

namespace Demarche.Training.Commands;

/// <summary>Five-fold figures of a head for the event type of a marked pair, trained on states of the frozen encoder (PLV's training part).</summary>
internal static class PairsCommand
{
    private const int Folds = 5;

    internal static int Run(Checkpoint checkpoint, string onnx, Action<string> log)
    {
        var run = TrainingRun.Open(checkpoint);
        checkpoint.LoadBest(run.Model);
        run.Model.eval();
        using var language = LanguageModel.Load(onnx);
        var reader = Reader.Stages(language).BuildFor([.. PairReader.Needs]);
        var documents = CorpusFolder.Find().Documents("events", "plv-train.jsonl").ToList();
        var labels = documents.Select(document => document.GetProperty("root").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var rules = new PairReader();
        var pairs = documents.Select(document => PairOf(document, run, reader, rules, labels)).ToArray();
        new Random(0).Shuffle(pairs);
        var answers = new int[pairs.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = Enumerable.Range(0, pairs.Length).Where(index => index % Folds == fold).ToArray();
            var head = new PairHead([.. pairs.Where((_, index) => index % Folds != fold)], labels.Length, seed: 1);
            foreach (var (index, answer) in held.Zip(head.Answers([.. held.Select(index => pairs[index])])))
            {
                answers[index] = answer;
            }
        }

        log(Line("by the lexicon alone", pairs, [.. pairs.Select(pair => pair.ByRule)], labels));
        log(Line("with the head, five-fold", pairs, answers, labels));
        return 0;
    }

    private static MarkedPair PairOf(JsonElement document, TrainingRun run, Pipeline reader, PairReader rules, string[] labels)
    {
        var text = document.GetProperty("text").GetString()!;
        var (source, target) = (SpanOf(document.GetProperty("source")), SpanOf(document.GetProperty("target")));
        var annotated = Reader.DocumentOf(Report.OfPlainText(text));
        reader.Annotate(annotated);
        var table = annotated.Get(TokenTable.Layer);
        var (from, to) = (WordsIn(table, source), WordsIn(table, target));
        var sentence = annotated.Get(Sentence.Layer).First(known => known.EndWord > from[0]);
        var sample = new Sample(
            SyntaxTask.TaskName, "", [.. table.Words.Skip(sentence.FirstWord).Take(sentence.WordCount).Select(word => word.Span.In(text).ToString())], [], []);
        using var quick = no_grad();
        using var scope = NewDisposeScope();
        var states = run.Model.States(new Batch([sample], run.Maker.Rows([sample]))).contiguous().data<float>().ToArray();
        var type = rules.Read(annotated, [(source, target)])[0].Type?.ToString().ToUpperInvariant();
        type = type is "CONCEDE" or "RETREAT" ? "YIELD" : type;
        return new MarkedPair(
            PairFeatures.Of(states, annotated.Get(DependencyTrees.Layer), sentence.FirstWord, from, to),
            Array.IndexOf(labels, document.GetProperty("root").GetString()),
            Array.IndexOf(labels, type));
    }

    private static TextSpan SpanOf(JsonElement span) => span.ValueKind is JsonValueKind.Null ? default : new(span[0].GetInt32(), span[1].GetInt32());

    private static List<int> WordsIn(TokenTable table, TextSpan span)
    {
        var words = Enumerable.Range(0, table.Words.Length).Where(word => table.Words[word].Span.Overlaps(span)).ToList();
        return words.Count > 0 ? words : [0];
    }

    private static string Line(string name, MarkedPair[] pairs, int[] answers, string[] labels)
    {
        var scores = labels.Select((_, label) =>
        {
            var right = pairs.Zip(answers).Count(pair => pair.First.Label == label && pair.Second == label);
            return 200.0 * right / Math.Max(1, pairs.Count(pair => pair.Label == label) + answers.Count(answer => answer == label));
        }).ToList();
        var accuracy = 100.0 * pairs.Zip(answers).Count(pair => pair.First.Label == pair.Second) / pairs.Length;
        return string.Create(CultureInfo.InvariantCulture, $"plv-train, {name}: root macro F1 {scores.Average():f1}, accuracy {accuracy:f1}");
    }
}
