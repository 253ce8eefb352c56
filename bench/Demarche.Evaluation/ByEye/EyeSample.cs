using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Evaluation.ByEye;

/// <summary>Draws findings of news stories with a seed, for judging by eye.</summary>
internal static class EyeSample
{
    private const int Reach = 150;

    /// <summary>
    /// Prints findings, one a line: the columns of the judgements with the verdict open, then the words where they stand, then what the finding says. Stories
    /// that earlier samples had (earlier.txt, and those of judgements with another seed) are left out; of the others one half is for tuning, the other for figures.
    /// </summary>
    /// <param name="kinds">The kinds, with commas; "all" for every one.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="stories">How many stories are read.</param>
    /// <param name="count">How many findings of a kind are drawn at most.</param>
    /// <param name="isTuning">Whether the stories are of the half for tuning.</param>
    /// <param name="output">Takes the lines.</param>
    /// <returns>0, or 2 where a kind is not known or there are no corpora.</returns>
    internal static int Run(string kinds, int seed, int stories, int count, bool isTuning, TextWriter output)
    {
        var chosen = kinds is "all" ? EyeFindings.Kinds : kinds.Split(',');
        if (chosen.FirstOrDefault(kind => !EyeFindings.Kinds.Contains(kind, StringComparer.Ordinal)) is { } unknown)
        {
            output.WriteLine($"There is no kind \"{unknown}\" to be judged by eye; there are: {string.Join(", ", EyeFindings.Kinds)}.");
            return 2;
        }

        using var workplace = Workplace.Find();
        if (workplace is null)
        {
            output.WriteLine("There are no corpora to draw from; set DEMARCHE_CORPORA to their folder.");
            return 2;
        }

        var earlier = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "ByEye", "earlier.txt")).Concat(EyeJudgement.Read().Where(judged => judged.Seed != seed).Select(judged => judged.Story)).ToHashSet(StringComparer.Ordinal);
        var drawn = NewsReading.Stories(workplace)
            .Where(story => !earlier.Contains(story.Id) && IsOfTuning(story.Id) == isTuning)
            .OrderBy(story => Lot(seed, story.Id), StringComparer.Ordinal)
            .Take(stories);
        var found = NewsReading.Read(workplace, drawn)
            .OrderBy(story => story.Key, StringComparer.Ordinal)
            .Select(story => (story.Key, Findings: new EyeFindings(story.Value)))
            .SelectMany(story => story.Findings.All(), (story, finding) => (Story: story.Key, Line: new EyeJudgement(finding.Kind, seed, story.Key, finding.Words, finding.Key, "?", ""), Shown: $"{story.Findings.Around(finding.Words, Reach)}\t{finding.Told}"))
            .ToLookup(finding => finding.Line.Kind, StringComparer.Ordinal);
        foreach (var kind in chosen)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# {kind}: {found[kind].Count()} in {stories} stories"));
            foreach (var (_, line, shown) in found[kind].OrderBy(finding => Lot(seed, finding.Line.ToString()), StringComparer.Ordinal).Take(count))
            {
                output.WriteLine($"{line}\t{shown}");
            }
        }

        return 0;
    }

    /// <summary>Whether a story is of the half for tuning: the first byte of its id's hash is even.</summary>
    /// <param name="story">The corpus's id.</param>
    internal static bool IsOfTuning(string story) => SHA256.HashData(Encoding.UTF8.GetBytes(story))[0] % 2 == 0;

    private static string Lot(int seed, string id) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{id}"))));
}
