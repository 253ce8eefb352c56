using System.Globalization;
using System.Text;
using Demarche.Evaluation.Copies;

namespace Demarche.Evaluation.Measures;

/// <summary>Copies among reports: made ones with known edits, and natural ones found by comparing all with all.</summary>
internal sealed class CopiesMeasure() : Measure("copies", "Copies among reports: made from corpora/news with fixed edits, and natural ones")
{
    // Below this share of common runs of eight words outside quotations, a pair that nobody labelled is no copy.
    private const double NotACopy = 0.1;

    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        workplace.Note("dotnet run --project bench/Demarche.Evaluation -c Release -- copies");
        var stories = NewsStories.Read(workplace.Corpora);
        var set = CopySet.Make(stories);
        var found = ExactText.Find(set.Stories);
        var natural = NaturalPair.Read();
        var foundAmongReal = ExactText.Find(stories);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{stories.Count} stories of the corpora, {set.Stories.Count - stories.Count} made of them (digest {set.Digest()}); {found.Count} pairs found");
        var made = Made(set, found, text);
        return (text.ToString(), [.. made, .. Natural(stories, natural, foundAmongReal, text)]);
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

    private static Figure[] Natural(List<NewsStory> stories, List<NaturalPair> natural, HashSet<StoryPair> found, StringBuilder text)
    {
        var index = Enumerable.Range(0, stories.Count).ToDictionary(number => stories[number].Id, StringComparer.Ordinal);
        var pairs = natural.ConvertAll(pair => (Pair: new StoryPair(index[pair.First], index[pair.Second]), pair.Verdict));
        text.AppendLine("\nnatural pairs, judged by eye");
        foreach (var group in pairs.GroupBy(pair => pair.Verdict).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(text, group.Key, [.. group.Select(pair => pair.Pair)], found);
        }

        var copies = pairs.Where(pair => pair.Verdict is "copy").Select(pair => pair.Pair).ToList();
        var right = copies.Count(found.Contains);
        var all = pairs.Count(pair => found.Contains(pair.Pair));
        return
        [
            new Figure("copies: natural precision", Percent(right, all), 99),
            new Figure("copies: natural recall", Percent(right, copies.Count), 95),
        ];
    }

    private static void Row(StringBuilder text, string name, List<StoryPair> pairs, HashSet<StoryPair> found)
    {
        var count = pairs.Count(found.Contains);
        text.AppendLine(CultureInfo.InvariantCulture, $"{name,-66} {pairs.Count,8} {count,7} {Percent(count, pairs.Count),7:f1}");
    }

    private static double Percent(int part, int whole) => whole is 0 ? 100 : 100.0 * part / whole;
}
