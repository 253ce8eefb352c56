namespace Demarche.Evaluation.Copies;

/// <summary>The edits. They were fixed before there was a method that finds copies; a change of them needs a new section in the results.</summary>
internal static class CopyEdits
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Copies", "invented-words.txt"));

    private static readonly string[] Headlines = Section("headlines");

    private static readonly string[] Leads = Section("leads");

    private static readonly string[] Paraphrases = Section("paraphrases");

    private static readonly string[] Fillers = Section("fillers");

    /// <summary>A footer of some ninety words, the same for every story of an outlet.</summary>
    internal static string Footer { get; } = Section("footers")[0];

    internal static IReadOnlyList<CopyEdit> All { get; } =
    [
        new("set in other type", 1, (text, _, _) => Retype(text)),
        new("another headline and lead", 1, (text, _, random) => Passages.Join([Pick(Headlines, random), Pick(Leads, random), text])),
        new("paragraphs in another order", 1, (text, _, random) => Passages.Join(Shuffle(Passages.Paragraphs(text), random))),
        new("quotations in other words", 1, (text, _, random) => Paraphrase(text, random)),
        new("one word in fifteen changed", 1, (text, _, random) => ChangeWords(text, random)),
        new("first three quarters", 0.75, (text, _, _) => Passages.Join(Passages.Keep(Passages.Paragraphs(text), 0.75))),
        new("first half", 0.5, (text, _, _) => Passages.Join(Passages.Keep(Passages.Paragraphs(text), 0.5))),
        new("half of the sentences, here and there", 0.5, (text, _, random) => string.Join(' ', Thin(Passages.Sentences(text), 0.5, random))),
        new("seven tenths, new headline, other order, quotations in other words", 0.7, (text, _, random) => Rewrite(text, random)),
        new("six tenths, one word in fifteen changed", 0.6, (text, _, random) => ChangeWords(Passages.Join(Passages.Keep(Passages.Paragraphs(text), 0.6)), random)),
        new("half within half of another story", 0.5, (text, host, random) => Mix(text, host, 0.5, 0.5, random)),
        new("half within another story", 0.5, (text, host, random) => Mix(text, host, 0.5, 1, random)),
        new("three tenths within another story", 0.3, (text, host, random) => Mix(text, host, 0.3, 1, random)),
        new("a fifth within another story", 0.2, (text, host, random) => Mix(text, host, 0.2, 1, random)),
        new("a tenth within another story", 0.1, (text, host, random) => Mix(text, host, 0.1, 1, random)),
    ];

    /// <summary>The quotations of a story, each told once more by another reporter.</summary>
    /// <param name="text">The story that holds them.</param>
    /// <param name="other">The other reporter's own story.</param>
    /// <returns>The other story with the quotations behind it, or null where they have less than forty words.</returns>
    internal static string? QuoteToo(string text, string other)
    {
        var quotations = new List<string>();
        Passages.ReplaceQuotations(text, quotation => Noted(quotation, quotations));
        return quotations.Sum(Passages.Words) < 40
            ? null
            : Passages.Join([other, .. quotations.Select((quotation, index) => $"“{quotation}” {(index % 2 is 0 ? "one of those present told us" : "it was added")}.")]);
    }

    private static string Noted(string quotation, List<string> quotations)
    {
        quotations.Add(quotation);
        return quotation;
    }

    private static string Retype(string text) =>
        text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'').Replace("—", " -- ", StringComparison.Ordinal)
            .Replace("\n\n", "\n", StringComparison.Ordinal).Replace(". ", ".  ", StringComparison.Ordinal);

    private static string Paraphrase(string text, Random random) => Passages.ReplaceQuotations(text, _ => Pick(Paraphrases, random));

    private static string ChangeWords(string text, Random random) =>
        string.Join(' ', text.Split(' ').SelectMany(word => random.Next(15) is 0 ? Change(word, random) : [word]));

    private static IEnumerable<string> Change(string word, Random random) => random.Next(3) switch
    {
        0 => [],
        1 => [word, Pick(Fillers, random)],
        _ => [Pick(Fillers, random)],
    };

    private static string Rewrite(string text, Random random)
    {
        var kept = Passages.Keep(Shuffle(Passages.Paragraphs(text), random), 0.7);
        return Paraphrase(Passages.Join([Pick(Headlines, random), Pick(Leads, random), .. kept]), random);
    }

    private static string Mix(string text, string host, double kept, double hosted, Random random)
    {
        var part = Passages.Keep(Passages.Paragraphs(text), kept);
        var around = Passages.Keep(Passages.Paragraphs(host), hosted);
        var at = random.Next(around.Count + 1);
        return Passages.Join([.. around.Take(at), .. part, .. around.Skip(at)]);
    }

    // Sentences are dropped one by one while the rest still holds the share.
    private static List<string> Thin(List<string> sentences, double share, Random random)
    {
        var words = sentences.ConvertAll(Passages.Words);
        var least = share * words.Sum();
        var left = words.Sum();
        var dropped = new HashSet<int>();
        foreach (var index in Shuffle([.. Enumerable.Range(0, sentences.Count)], random))
        {
            if (left - words[index] >= least)
            {
                left -= words[index];
                dropped.Add(index);
            }
        }

        return [.. sentences.Where((_, index) => !dropped.Contains(index))];
    }

    private static List<T> Shuffle<T>(List<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static string Pick(string[] choices, Random random) => choices[random.Next(choices.Length)];

    private static string[] Section(string name) =>
        [.. Lines.SkipWhile(line => line != $"[{name}]").Skip(1).TakeWhile(line => line.Length > 0)];
}
