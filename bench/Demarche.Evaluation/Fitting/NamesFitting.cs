using System.Globalization;
using Demarche.Evaluation.Calibration;
using Demarche.Language.Model;
using Demarche.Language.Names;
using Demarche.Reading;
using Demarche.Reading.Pages;

namespace Demarche.Evaluation.Fitting;

/// <summary>Fits how the confidence of names follows from the model's numbers (Platt 1999), and writes it where the names are read.</summary>
internal static class NamesFitting
{
    private const int Rounds = 2000;
    private const double Step = 0.3;

    // On text that the model has learned from it is surer than it may be; these parts it has not seen, and their terms allow it.
    private static readonly (string File, string Map)[] Corpora = [("crossner-politics-dev", "crossner3"), ("wnut17-dev", "wnut3")];

    /// <summary>Fits and writes. The numbers are fitted over those in force, so that fitting again changes nothing.</summary>
    /// <param name="workplace">Where the corpora are.</param>
    /// <param name="model">The model to fit for.</param>
    /// <param name="output">Takes what was found.</param>
    internal static void Run(Workplace workplace, string model, TextWriter output)
    {
        using var language = LanguageModel.Load(model);
        var samples = Corpora.SelectMany(corpus => Samples(workplace, corpus.File, corpus.Map, language)).ToList();
        var path = Path.Combine(Workplace.Root, "src", "Demarche.Language", "Resources", "Names", "confidence.txt");
        var lines = File.ReadAllLines(path);
        var numbers = lines.Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] is not '#')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var (slope, shift) = Fit(samples);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples.Count} names, {samples.Average(sample => sample.IsRight ? 1 : 0):p1} right"));
        File.WriteAllLines(path,
        [
            .. lines.Where(line => line.StartsWith('#')),
            string.Create(CultureInfo.InvariantCulture, $"slope | {slope * numbers["slope"]:f3}"),
            string.Create(CultureInfo.InvariantCulture, $"shift | {shift + (slope * numbers["shift"]):f3}"),
        ]);
    }

    private static IEnumerable<(double Logit, bool IsRight)> Samples(Workplace workplace, string file, string map, LanguageModel model)
    {
        var pipeline = Reader.Stages(model).BuildFor(NamedEntity.Layer);
        foreach (var gold in GoldNames.Read(Path.Combine(workplace.Corpora, "ner", file + ".jsonl"), workplace.Scorer("maps", map + ".json")))
        {
            foreach (var name in pipeline.Annotate(Reader.DocumentOf(Report.OfPlainText(gold.Text, null))).Get(NamedEntity.Layer))
            {
                if (KindOf(name.Kind) is { } kind)
                {
                    yield return (Math.Log(name.Confidence / (1 - name.Confidence)), gold.Names.Contains((name.Span, kind)));
                }
            }
        }
    }

    private static string? KindOf(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Organisation => "ORG",
        NameKind.Location => "LOC",
        _ => null,
    };

    private static (double Slope, double Shift) Fit(List<(double Logit, bool IsRight)> samples)
    {
        var (slope, shift) = (1.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (first, second) = (0.0, 0.0);
            foreach (var (logit, isRight) in samples)
            {
                var error = (isRight ? 1 : 0) - (1 / (1 + Math.Exp(-((slope * logit) + shift))));
                (first, second) = (first + (error * logit / samples.Count), second + (error / samples.Count));
            }

            (slope, shift) = (slope + (Step * first), shift + (Step * second));
        }

        return (slope, shift);
    }
}
