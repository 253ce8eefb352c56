namespace Demarche.Record.Tests.Origins;

/// <summary>Sentences of invented words: no two share a run of words but by what a test makes of them.</summary>
internal static class InventedProse
{
    private static readonly string[] Syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu", "dar", "fen", "gol", "hin", "jur"];

    /// <summary>Paragraphs of three sentences of twelve words each.</summary>
    internal static List<string> Paragraphs(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Sentence(random))))];
    }

    internal static string Text(int seed, int paragraphs) => string.Join("\n\n", Paragraphs(seed, paragraphs));

    private static string Sentence(Random random)
    {
        var words = string.Join(' ', Enumerable.Range(0, 12).Select(_ => Word(random)));
        return char.ToUpperInvariant(words[0]) + words[1..] + ".";
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => Syllables[random.Next(Syllables.Length)]));
}
