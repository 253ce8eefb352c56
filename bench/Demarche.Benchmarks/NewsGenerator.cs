using System.Globalization;
using System.Text;

namespace Demarche.Benchmarks;

/// <summary>Writes text that has the marks of news (quotations, abbreviations, numbers, hyphens, possessives) and no sense.</summary>
internal static class NewsGenerator
{
    private static readonly string[] Names = ["Ann Lind", "J. R. Okoro", "Gen. Paulo Ruiz", "Mr. Hale", "the U.S. envoy", "Foreign Minister Sana'a Idris"];
    private static readonly string[] Verbs = ["told reporters", "said", "wrote on Monday", "warned at 9 a.m.", "repeated"];
    private static readonly string[] Words =
    [
        "talks", "the", "ceasefire", "of", "and", "border", "ministers", "agreed", "to", "in", "troops", "a", "well-known", "plan", "that", "anti-war",
        "prisoners", "for", "Israel's", "deal", "on", "didn't", "withdraw", "from", "capital", "with", "3.5", "million", "1,200", "refugees", "by", "2016",
        "report", "is", "not", "cannot", "sanctions", "against", "government", "was", "delayed", "until", "Oct.", "3", "parents'", "parliament", "vote",
    ];

    /// <summary>Writes a story of twenty paragraphs.</summary>
    /// <param name="seed">The same seed gives the same story.</param>
    public static string Story(int seed)
    {
        var random = new Random(seed);
        var story = new StringBuilder();
        for (var paragraph = 0; paragraph < 20; paragraph++)
        {
            for (var sentence = random.Next(1, 4); sentence > 0; sentence--)
            {
                AppendSentence(story, random);
            }

            story.Append("\n\n");
        }

        return story.ToString();
    }

    private static void AppendSentence(StringBuilder story, Random random)
    {
        if (random.Next(3) == 0)
        {
            story.Append(CultureInfo.InvariantCulture, $"“We {Clause(random)},” {Pick(Names, random)} {Pick(Verbs, random)}. ");
        }
        else
        {
            story.Append(CultureInfo.InvariantCulture, $"{Pick(Names, random)} {Pick(Verbs, random)} that {Clause(random)} ({Clause(random)}). ");
        }
    }

    private static string Clause(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(4, 14)).Select(_ => Pick(Words, random)));

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
