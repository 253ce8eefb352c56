using System.Globalization;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Reading;
using Demarche.Reading.Events.Pairs;
using Demarche.Reading.Pages;
using Demarche.Training.Corpora;
using Demarche.Training.Pairs;

namespace Demarche.Training.Commands;

/// <summary>Five-fold figures of a head for the event type of a marked pair, trained on states of the frozen encoder (PLV's training part).</summary>
internal static class PairsCommand
{
    private const int Folds = 5;

    internal static int Run(string onnx, string? output, Action<string> log)
    {
        using var language = LanguageModel.Load(onnx);
        var reader = Reader.Stages(language).Add(ModelStages.States(language)).BuildFor([.. PairReader.Needs, WordStates.Layer]);
        var documents = CorpusFolder.Find().Documents("events", "plv-train.jsonl").ToList();
        var labels = documents.Select(document => document.GetProperty("root").GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var rules = new PairReader();
        var pairs = documents.Select(document => PairOf(document, reader, rules, labels)).ToArray();
        new Random(0).Shuffle(pairs);
        var answers = new int[pairs.Length];
        for (var fold = 0; fold < Folds; fold++)
        {
            var head = PairHead.Read(PairHeadTrainer.Train([.. pairs.Where((_, index) => index % Folds != fold)], labels, seed: 1));
            for (var index = fold; index < pairs.Length; index += Folds)
            {
                answers[index] = Array.IndexOf(labels, head.Answer(PairHead.Input(pairs[index].Features, pairs[index].ByRule, labels.Length)));
            }
        }

        log(Line("by the lexicon alone", pairs, [.. pairs.Select(pair => pair.ByRule)], labels));
        log(Line("with the head, five-fold", pairs, answers, labels));
        if (output is not null)
        {
            File.WriteAllText(output, PairHeadTrainer.Train(pairs, labels, seed: 1));
        }

        return 0;
    }

    private static MarkedPair PairOf(JsonElement document, Pipeline reader, PairReader rules, string[] labels)
    {
        var pair = (SpanOf(document.GetProperty("source")), SpanOf(document.GetProperty("target")));
        var annotated = reader.Annotate(Reader.DocumentOf(Report.OfPlainText(document.GetProperty("text").GetString()!)));
        return new MarkedPair(
            PairReader.Features(annotated, pair) ?? new float[PairFeatures.Count],
            Array.IndexOf(labels, document.GetProperty("root").GetString()),
            Array.IndexOf(labels, PairReader.NameOf(rules.Read(annotated, [pair])[0].Type)));
    }

    private static TextSpan SpanOf(JsonElement span) => span.ValueKind is JsonValueKind.Null ? default : new(span[0].GetInt32(), span[1].GetInt32());

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
