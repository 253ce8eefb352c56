using System.Globalization;
using System.Text;
using Demarche.Evaluation.Copies;
using Demarche.Record.Origins;

namespace Demarche.Evaluation.Measures;

/// <summary>Copies among reports: made ones with known edits, and natural ones found by comparing all with all.</summary>
internal sealed class CopiesMeasure() : Measure("copies", "Copies among reports: made from corpora/news with fixed edits, and natural ones")
{
    // Below this share of common runs of eight words outside quotations, a pair that nobody labelled is no copy.
    private const double NotACopy = 0.1;

    // One number at a time is changed from its default.
    private static readonly CopyRule[] Rules =
    [
        new(),
        new() { ShingleWords = 4 },
        new() { ShingleWords = 5 },
        new() { ShingleWords = 8 },
        new() { Fingerprints = 8 },
        new() { Fingerprints = 48 },
        new() { LeastShare = 0.15 },
        new() { LeastShare = 0.2 },
        new() { LeastShare = 0.3 },
        new() { LeastShare = 0.35 },
        new() { TextsOfOneOutlet = 3 },
        new() { TextsOfOneOutlet = 6 },
        new() { TextsOfOneOutlet = int.MaxValue, TextsOfAll = int.MaxValue },
    ];

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        workplace.Note("dotnet run --project bench/Demarche.Evaluation -c Release -- copies");
        var stories = NewsStories.Read(workplace.Corpora);
        var text = new StringBuilder();
        var figures = Figures(stories, CopySet.Make(stories), new CopyRule(), text);
        return (text.ToString(), figures);
    }

    /// <summary>What other rules would have given, one a line.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <returns>0, or 2 where there are no corpora.</returns>
    internal static int CompareRules(TextWriter output)
    {
        using var workplace = Workplace.Find();
        if (workplace is null)
        {
            output.WriteLine("There are no corpora to measure on; set DEMARCHE_CORPORA to their folder.");
            return 2;
        }

        var stories = NewsStories.Read(workplace.Corpora);
        var set = CopySet.Make(stories);
        output.WriteLine("words, fingerprints, share, shared, texts of one outlet: precision, recall; natural precision, recall, precision and recall of halves, of all");
        foreach (var rule in Rules)
        {
            var figures = string.Join(' ', Figures(stories, set, rule, new StringBuilder()).Select(figure => figure.Value.ToString("f2", CultureInfo.InvariantCulture)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.ShingleWords} {rule.Fingerprints} {rule.LeastShare:f2} {rule.LeastShared} {rule.TextsOfOneOutlet}: {figures}"));
        }

        return 0;
    }

    private static Figure[] Figures(List<NewsStory> stories, CopySet set, CopyRule rule, StringBuilder text)
    {
        var (found, _) = FoundCopies.Find(set.Stories, rule);
        var (foundAmongReal, origins) = FoundCopies.Find(stories, rule);
        text.AppendLine(CultureInfo.InvariantCulture, $"{stories.Count} stories of the corpora, {set.Stories.Count - stories.Count} made of them (digest {set.Digest()}); {found.Count} pairs found");
        text.AppendLine(CultureInfo.InvariantCulture, $"without those made: {foundAmongReal.Count} pairs found; {origins.Count} origins have more than one report, {origins.Sum()} together, the largest {string.Join(", ", origins.Take(10))}");
        return [.. Made(set, found, text), .. Natural(stories, foundAmongReal, text)];
    }

    private static Figure[] Made(CopySet set, HashSet<StoryPair> found, StringBuilder text)
    {
        text.AppendLine("\ncopies                                                                pairs   found   share");
        foreach (var group in set.Copies.GroupBy(entry => entry.Value.IsHalf ? entry.Value.Edit : entry.Value.Edit + " *"))
        {
            Row(text, group.Key, [.. group.Select(entry => entry.Key)], found);
        }

        text.AppendLine("(* = keeps less than half)\n\nnot copies");
        foreach (var group in set.Others.GroupBy(entry => entry.Value))
        {
            Row(text, group.Key, [.. group.Select(entry => entry.Key)], found);
        }

        var right = set.Copies.Keys.Count(found.Contains);
        var besides = found.Where(pair => !set.Copies.ContainsKey(pair) && !set.Others.ContainsKey(pair)).ToList();
        var wrong = set.Others.Keys.Count(found.Contains) + besides.Count(pair => set.Common.Share(pair.First, pair.Second) < NotACopy);
        text.AppendLine(CultureInfo.InvariantCulture, $"\nfound without a label: {besides.Count}; of these with less than a tenth in common, and so counted as wrong: {wrong - set.Others.Keys.Count(found.Contains)}");
        var half = set.Copies.Where(entry => entry.Value.IsHalf).Select(entry => entry.Key).ToList();
        return
        [
            new Figure("copies: precision", Percent(right, right + wrong), 99),
            new Figure("copies: recall of those that keep half", Percent(half.Count(found.Contains), half.Count), 95),
        ];
    }

    private static Figure[] Natural(List<NewsStory> stories, HashSet<StoryPair> found, StringBuilder text)
    {
        var index = Enumerable.Range(0, stories.Count).ToDictionary(number => stories[number].Id, StringComparer.Ordinal);
        var pairs = NaturalPair.Read().ConvertAll(pair => (Pair: new StoryPair(index[pair.First], index[pair.Second]), pair.Verdict, IsHalf: pair.Share >= 0.5));
        text.AppendLine("\nnatural pairs, judged by eye");
        foreach (var group in pairs.GroupBy(pair => pair.Verdict + (pair.IsHalf ? ", half or more in common" : ", less in common")).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(text, group.Key, [.. group.Select(pair => pair.Pair)], found);
        }

        var copies = pairs.Where(pair => pair.Verdict is "copy").ToList();
        var half = copies.Where(pair => pair.IsHalf).ToList();
        var right = copies.Count(pair => found.Contains(pair.Pair));
        return
        [
            new Figure("copies: natural precision", Percent(right, pairs.Count(pair => found.Contains(pair.Pair))), 99),
            new Figure("copies: natural recall of those that keep half", Percent(half.Count(pair => found.Contains(pair.Pair)), half.Count), 95),
            new Figure("copies: natural precision of those that keep half", Percent(half.Count(pair => found.Contains(pair.Pair)), pairs.Count(pair => pair.IsHalf && found.Contains(pair.Pair)))),
            new Figure("copies: natural recall of all fifty", Percent(right, copies.Count)),
        ];
    }

    private static void Row(StringBuilder text, string name, List<StoryPair> pairs, HashSet<StoryPair> found)
    {
        var count = pairs.Count(found.Contains);
        text.AppendLine(CultureInfo.InvariantCulture, $"{name,-66} {pairs.Count,8} {count,7} {Percent(count, pairs.Count),7:f1}");
    }

    private static double Percent(int part, int whole) => whole is 0 ? 100 : 100.0 * part / whole;
}
