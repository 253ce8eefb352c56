using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Demarche.Testing.Hostile;

/// <summary>
/// Makes up pages that try to break a reader: mutated stories and markup, random Unicode, very long sentences, nested and unclosed quotes.
/// The same seed and number give the same page.
/// </summary>
/// <param name="seed">Chooses the whole series.</param>
public sealed class HostileStories(int seed)
{
    private const int LongestMutated = 700;

    // Every so many inputs a sentence is far longer than any person writes.
    private const int LongEvery = 200;

    private static readonly ImmutableArray<string> Marks =
        ["\"", "“", "”", "‘", "’", "'", "«", "»", "„", "(", ")", "[", "]", "—", "–", "...", "…", ":", ";", ",", ".", "?", "!", "\n", "\n\n", "\t", " ", "\u00a0", "-", "/"];

    private static readonly ImmutableArray<string> Words =
    [
        "said", "told", "that", "if", "unless", "not", "will", "President", "Norway", "the", "talks", "plan", "Ms. Moen", "on Monday", "rejected", "supports", "accused",
        "of", "and", "he", "they", "according to", "one senior official", "likely", "impossible", "by September", "2013-2014", "threatened to", "after", "who", "which", "U.N.",
    ];

    private static readonly ImmutableArray<string> Odd =
    [
        "\u0000", "\u0001", "\u001b[31m", "\u202e", "\u200b", "\u200d", "\ufeff", "\ufffd", "\ud83d", "\ude00", "😀", "👩‍👩‍👧", "e\u0301", "ﷺ", "İ", "ß", "ǆ", "ﬁ", "\u2028", "\u2029", "\u0085",
        "𝔘", "नमस्ते", "今日は", "العربية", "\u0300\u0301\u0302\u0303", "\ue000", "\uffff",
    ];

    private static readonly ImmutableArray<string> Tags =
        ["<p>", "</p>", "<div class=\"story\">", "</div>", "<h1>", "</h1>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "<a href=\"x", "&quot;", "&#x0;", "&#xD800;", "&amp", "<blockquote>", "<table>", "<time datetime=\"2016-13-45\">", "<"];

    /// <summary>Makes one page.</summary>
    /// <param name="number">Its number in the series, from 0.</param>
    /// <returns>The page's text; it need not be well-formed UTF-16.</returns>
    public string Text(int number)
    {
        var random = RandomOf(number);
        if (number % LongEvery == LongEvery - 1)
        {
            return Long(random);
        }

        return random.Next(6) switch
        {
            0 => Mutated(Story(number), random, Marks),
            1 => Mutated(Story(number), random, Odd),
            2 => Mutated(Story(number), random, Words),
            3 => Unicode(random),
            4 => Nested(random),
            _ => Mutated(Markup(Story(number)), random, Tags),
        };
    }

    /// <summary>Whether a page of the series is markup.</summary>
    /// <param name="text">The page.</param>
    /// <returns>True where it is to be read as HTML.</returns>
    public static bool IsMarkup(string text) => text.StartsWith("<html>", StringComparison.Ordinal);

    /// <summary>The day a page of the series was published, or null.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>A day; at times one at the calendar's end.</returns>
    public static LocalDate? Published(int number) => (number % 7) switch
    {
        0 => null,
        1 => new LocalDate(1, 1, 1),
        2 => new LocalDate(9999, 12, 31),
        _ => new LocalDate(2016, 2, 29).PlusDays(number % 1000),
    };

    private string Story(int number)
    {
        var text = new InventedStories(seed).Text(number);
        return text.Length <= LongestMutated ? text : text[..LongestMutated];
    }

    private static string Markup(string text) =>
        "<html><head><title>T</title></head><body><article><p>" + text.Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p></article></body></html>";

    private static string Mutated(string text, Random random, ImmutableArray<string> pieces)
    {
        var mutated = new StringBuilder(text);
        for (var change = random.Next(1, 40); change > 0 && mutated.Length > 8; change--)
        {
            var at = random.Next(6, mutated.Length);
            switch (random.Next(4))
            {
                case 0:
                    mutated.Remove(at, Math.Min(random.Next(1, 12), mutated.Length - at));
                    break;
                case 1:
                    mutated.Insert(at, mutated.ToString(at / 2, Math.Min(20, mutated.Length - (at / 2))));
                    break;
                default:
                    mutated.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
            }
        }

        return mutated.ToString();
    }

    private static string Unicode(Random random)
    {
        var text = new StringBuilder("Talks resume in Oslo, the envoy said. ");
        for (var length = random.Next(20, 300); length > 0; length--)
        {
            text.Append(random.Next(4) switch
            {
                0 => ((char)random.Next(char.MinValue, char.MaxValue + 1)).ToString(),
                1 => Odd[random.Next(Odd.Length)],
                2 => Words[random.Next(Words.Length)],
                _ => Marks[random.Next(Marks.Length)],
            });
            text.Append(random.Next(3) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static string Nested(Random random)
    {
        var text = new StringBuilder("Talks resume\n\n");
        for (var depth = random.Next(1, 25); depth > 0; depth--)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Marks[random.Next(8)]}{Words[random.Next(Words.Length)]} Ms. Moen {(random.Next(2) == 0 ? "said that " : "told Norway: ")}");
            text.Append(random.Next(4) == 0 ? "the plan is off," : "");
        }

        for (var close = random.Next(25); close > 0; close--)
        {
            text.Append(Marks[random.Next(8)]);
        }

        return text.Append(" she said.\n\n").Append(Marks[random.Next(8)]).Append("No,").ToString();
    }

    private static string Long(Random random)
    {
        var text = new StringBuilder("Talks resume\n\nThe envoy said that ");
        for (var length = random.Next(1_000, 4_000); length > 0; length--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(' ');
        }

        return text.Append("it ended.").ToString();
    }

    private Random RandomOf(int number) => new(HashCode(number));

    // Not HashCode.Combine, which differs from run to run.
    private int HashCode(int number) => unchecked((seed * 486_187_739) + (number * 16_777_619) + 17);
}
